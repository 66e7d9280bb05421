"""Carries what the conversation tells from its threads into Qt's.

Frames never come this way: the widget fetches the one that is due. The level of the microphone
does not either: the meter looks at it when it paints.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from assistant.events import TurnEvent
from talking_head.media import AudioChunk


class EventBridge(QObject):
    """`tell` may be called from any thread; `arrived(TurnEvent)` is delivered in Qt's."""

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._chunk: AudioChunk | None = None
        self.record: Callable[[AudioChunk], None] = lambda chunk: None
        """Is given every chunk of the microphone's sound, on its thread; for a test recording."""

    def tell(self, event: TurnEvent) -> None:
        """Hand over an event; returns at once."""
        self.arrived.emit(event)

    def hear(self, chunk: AudioChunk) -> None:
        """Hand over 20 ms of the microphone's sound; only the last is kept."""
        self._chunk = chunk
        self.record(chunk)

    def level_db(self) -> float:
        """How loud the microphone is now, in dB below full scale; -100 for silence."""
        from assistant.microphone import level_db

        return level_db(self._chunk) if self._chunk is not None else -100.0
