"""Carries events from the conversation's threads into Qt's.

Frames never come this way: the widget fetches the one that is due.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from assistant.events import TurnEvent


class EventBridge(QObject):
    """`tell` may be called from any thread; `arrived(TurnEvent)` is delivered in Qt's."""

    arrived = Signal(object)

    def tell(self, event: TurnEvent) -> None:
        """Hand over an event; returns at once."""
        self.arrived.emit(event)
