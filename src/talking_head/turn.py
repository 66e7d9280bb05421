"""The token that ties together everything made for one turn of the conversation.

Knows how to be cancelled, once, from any thread. Does not know who listens.
"""

from __future__ import annotations

import itertools
import threading

_numbers = itertools.count(1)


class Cancelled(BaseException):
    """The turn that was being worked on is no longer wanted."""


class Turn:
    """One exchange: what the user said and all that is made in answer.

    Every item that flows carries its Turn. Work that may take long calls `check()` now and then,
    or waits with `sleep()`, so that a cancel is felt within milliseconds.
    """

    def __init__(self) -> None:
        self.id = next(_numbers)
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Make everything of this turn stale. May be called often and from any thread."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether the turn was cancelled."""
        return self._cancelled.is_set()

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
