"""A desktop in this process, its loop turned by the bench, with a heartbeat in it."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer

from assistant.config import Settings, with_changes
from assistant.desktop.app import Desktop, make_application
from assistant.desktop.session import make_talk

BEAT_MS = 5


@dataclass(frozen=True, slots=True)
class Beat:
    """A heartbeat that was `late`; of that Qt's thread `worked`, `waited` for a core, and for the
    rest for something else: the interpreter's lock. Milliseconds."""

    late: float
    worked: float
    waited: float


class Running:
    """`held`: of every beat, by what was going on (`doing`), the milliseconds that it was late;
    `worked`: those of the processor that Qt's thread had since the one before. `longest`: by what
    was going on, the one that was late most."""

    def __init__(self, make: Any = None, **settings: object) -> None:
        chosen = with_changes(Settings(), settings)
        self.app = make_application(chosen)
        self.desktop = Desktop(chosen, make or make_talk)
        self.doing = "start"
        self.held: dict[str, list[float]] = defaultdict(list)
        self.worked: list[float] = []
        self.longest: dict[str, Beat] = {}
        self._schedstat = open("/proc/thread-self/schedstat")  # noqa: SIM115
        self._spent = self._spent_so_far()
        self._last = time.perf_counter()
        self._beat = QTimer()
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._note)
        self._beat.start()
        self.desktop.start()
        self.until(lambda: self.desktop.session.talk is not None, 60)
        self.talk = self.desktop.session.talk
        self.until(lambda: self.talk.player.frame() is not None, 60)

    def _note(self) -> None:
        now = time.perf_counter()
        late = 1000 * (now - self._last) - BEAT_MS
        after = self._spent_so_far()
        worked, waited = (now - before for now, before in zip(after, self._spent, strict=True))
        if self.doing not in self.longest or late > self.longest[self.doing].late:
            self.longest[self.doing] = Beat(late, worked, waited)
        self.held[self.doing].append(late)
        self.worked.append(worked)
        self._spent = after
        self._last = now

    def _spent_so_far(self) -> tuple[float, float]:
        """Milliseconds in which this thread had a core, and in which it waited for one."""
        self._schedstat.seek(0)
        worked, waited, _ = self._schedstat.read().split()
        return int(worked) / 1e6, int(waited) / 1e6

    def forget_beats(self) -> None:
        """What was noted so far does not count."""
        self.held.clear()
        self.worked.clear()
        self.longest.clear()

    def stop_heartbeat(self) -> None:
        """Take no processor time for the bench's own sake."""
        self._beat.stop()

    def run(self, seconds: float) -> None:
        """Let Qt's own loop run, as in the program."""
        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()

    def until(self, true: Callable[[], bool], seconds: float) -> bool:
        """Let it run until this is true; False after so many seconds."""
        end = time.monotonic() + seconds
        while not true():
            if time.monotonic() > end:
                return False
            self.run(0.01)
        return True

    def state(self) -> str:
        """What the conversation does."""
        return str(self.talk.assistant.conversation.state)

    def close(self) -> None:
        """End it."""
        self.desktop.close()
