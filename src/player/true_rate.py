"""How many samples a second a device really takes or gives, by the clock.

Some say 48,000 and run at 44,100: voices sound too deep, and two such clocks never stay together.
Pure arithmetic on the times at which the samples were counted; knows no device.
"""

from __future__ import annotations

WINDOW_SECONDS = 20.0
"""A busy machine counts a block late by a tenth of a second now and then: 0.5 % of it."""
PAUSE_SECONDS = 0.5
"""After so long without any, what was counted before says nothing: it slept, or was held up."""
LIES = 0.003
"""Relative. No crystal is so wrong; what differs by less is followed by whoever must (see
assistant/duplex/alignment.py)."""
AGREED = 0.001
"""By which two windows in a row may differ, relative, to be believed: what is late at the end of
one is early in the next."""
FINENESS = 20
"""Hz to which the true rate is told: to resample from it takes tables of that fineness."""


class TrueRate:
    """Counts what one stream takes or gives. `told`: the rate that it says, in Hz."""

    def __init__(self, told: int) -> None:
        self.rate = told
        """As far as is known, in Hz."""
        self._since: float | None = None
        self._last = 0.0
        self._count = 0
        self._before: float | None = None

    def count(self, samples: int, at: float) -> bool:
        """So many more were taken or given by a time in seconds; whether `rate` is another one
        now, which is then known to a thousandth or so.
        """
        paused, self._last = at - self._last > PAUSE_SECONDS, at
        if self._since is None or paused:
            self._since, self._count, self._before = at, 0, None  # what came now came before it
            return False
        self._count += samples
        if at - self._since < WINDOW_SECONDS:
            return False
        rate, before = self._count / (at - self._since), self._before
        self._since, self._count, self._before = at, 0, rate
        lies = abs(rate - self.rate) > LIES * self.rate
        if before is None or not lies or abs(rate - before) > AGREED * self.rate:
            return False
        self.rate = round((rate + before) / 2 / FINENESS) * FINENESS
        return True

    def forget(self) -> None:
        """Some were lost: those counted so far say nothing any more."""
        self._since = None
