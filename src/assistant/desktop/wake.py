"""Notices that the computer slept: the clock on the wall went on while the program did not."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

STEP_SECONDS = 5.0
ASLEEP_SECONDS = 15.0
"""A step of five seconds that took so long was slept through (or the machine hung as long)."""


class Wake(QObject):
    """Calls `woken(seconds)` after a sleep of that many seconds."""

    def __init__(
        self,
        woken: Callable[[float], None],
        parent: QObject,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._woken, self._clock = woken, clock
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(round(STEP_SECONDS * 1000))
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look at the clock."""
        now = self._clock()
        away, self._last = now - self._last - STEP_SECONDS, now
        if away > ASLEEP_SECONDS:
            self._woken(away)
