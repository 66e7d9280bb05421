"""Carries what the conversation tells from its threads into Qt's.

Frames never come this way: the widget fetches the one that is due. The level of the microphone
does not either: the meter looks at it when it paints. Events often come several at once, and each
costs some milliseconds of layout and painting: between two of them the face has its turn.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal

from assistant.events import TurnEvent
from talking_head.media import AudioChunk

BETWEEN_MS = 8
"""Half a frame of a screen, in which Qt's timers are due: two events, each a bubble, were 27 ms in
one piece."""

STALE_SECONDS = 0.5
"""A microphone that is muted or gone sends no more; at its calmest it does every 0.08 s."""


class EventBridge(QObject):
    """`tell` may be called from any thread; `arrived(TurnEvent)` is delivered in Qt's."""

    arrived = Signal(object)
    _come = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[Callable[[], None]] = deque()
        self._next = QTimer(self)
        self._next.setTimerType(Qt.TimerType.PreciseTimer)
        self._next.setInterval(BETWEEN_MS)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._deliver)
        self._come.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        self._chunk: AudioChunk | None = None
        self._heard_at = 0.0
        self.record: Callable[[AudioChunk], None] = lambda chunk: None
        """Is given every chunk of the microphone's sound, on its thread; for a test recording."""

    def tell(self, event: TurnEvent) -> None:
        """Hand over an event; returns at once."""
        self.then(lambda: self.arrived.emit(event))

    def then(self, call: Callable[[], None]) -> None:
        """Call it in Qt's thread, after all that was told before; from there, at once."""
        if QThread.currentThread() is self.thread():
            while self._waiting:
                self._waiting.popleft()()
            call()
            return
        self._waiting.append(call)
        self._come.emit()

    def hear(self, chunk: AudioChunk) -> None:
        """Hand over 20 ms of the microphone's sound; only the last is kept."""
        self._chunk, self._heard_at = chunk, time.monotonic()
        self.record(chunk)

    def level_db(self) -> float:
        """How loud the microphone is now, in dB below full scale; -100 for silence, and where it
        has nothing more to say."""
        from assistant.microphone_sound import level_db

        if self._chunk is None or time.monotonic() - self._heard_at > STALE_SECONDS:
            return -100.0
        return level_db(self._chunk)

    def _begin(self) -> None:
        if not self._next.isActive():
            self._deliver()

    def _deliver(self) -> None:
        """The one that came first; the next when whatever else was due has been done."""
        if self._waiting:
            self._next.start()
            self._waiting.popleft()()
