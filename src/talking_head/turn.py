"""The token that ties together everything made for one turn of the conversation.

Knows how to be cancelled, once, from any thread, and whom to tell. Does not know who they are.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable

_numbers = itertools.count(1)


class Cancelled(BaseException):
    """The turn that was being worked on is no longer wanted."""


class Turn:
    """One exchange: what the user said and all that is made in answer.

    Every item that flows carries its Turn. Work that may take long calls `check()` now and then,
    or waits with `sleep()`, so that a cancel is felt within milliseconds.

    A speculative turn answers words that may not be the last: all of it may be prepared, but
    nothing of it may be heard, seen, remembered or done before `commit`. Whoever is about to do
    something in the world calls `wait_for_commit()` first.
    """

    def __init__(self, *, speculative: bool = False) -> None:
        self.id = next(_numbers)
        self._cancelled = threading.Event()
        self._committed = not speculative
        self._decided = threading.Event()
        self._waiting = 0
        self._lock = threading.Lock()
        self._tell: list[Callable[[], None]] = []

    def cancel(self) -> None:
        """Make everything of this turn stale. May be called often and from any thread."""
        with self._lock:
            self._cancelled.set()
            self._decided.set()
            told, self._tell = self._tell, []
        for tell in told:
            tell()

    def on_cancel(self, tell: Callable[[], None]) -> Callable[[], None]:
        """Call `tell` once the turn is cancelled, or now if it is; returns what forgets it again.

        For work that waits where only another thread can wake it (a socket, a C library). `tell`
        runs on the thread that cancels: it must be quick and must not raise.
        """
        with self._lock:
            if not self._cancelled.is_set():
                self._tell.append(tell)
                return lambda: self._forget(tell)
        tell()
        return lambda: None

    def _forget(self, tell: Callable[[], None]) -> None:
        with self._lock:
            if tell in self._tell:
                self._tell.remove(tell)

    @property
    def cancelled(self) -> bool:
        """Whether the turn was cancelled."""
        return self._cancelled.is_set()

    def commit(self) -> None:
        """It was the end of what the user said: the answer counts."""
        self._committed = True
        self._decided.set()

    @property
    def committed(self) -> bool:
        """Whether it may be heard, seen, remembered and done."""
        return self._committed

    @property
    def waiting(self) -> bool:
        """Whether somebody waits to know whether it counts."""
        return self._waiting > 0 and not self._decided.is_set()

    def wait_for_commit(self) -> None:
        """Go on once the turn counts, or raise Cancelled."""
        if not self._committed:
            with self._lock:
                self._waiting += 1
            try:
                self._decided.wait()
            finally:
                with self._lock:
                    self._waiting -= 1
        self.check()

    def check(self) -> None:
        """Raise Cancelled if the turn was cancelled."""
        if self._cancelled.is_set():
            raise Cancelled

    def sleep(self, seconds: float) -> None:
        """Wait, or raise Cancelled as soon as the turn is cancelled."""
        if self._cancelled.wait(seconds):
            raise Cancelled

    def __repr__(self) -> str:
        return f"Turn({self.id}{', cancelled' if self.cancelled else ''})"
