"""How much sound a card is asked to hold: little enough to stop at once, more where it runs dry."""

from __future__ import annotations

import time

LATENCY_SECONDS, MOST_LATENCY_SECONDS = 0.025, 0.120
"""At first, and at most. The card may hold two blocks more."""

UNDERFLOWS, UNDERFLOW_SECONDS = 3, 10.0
"""After so many gaps in so long a time it is doubled: by the card or by a busy machine, the sound
keeps breaking off."""


class Latency:
    """`seconds` that are asked for. `underflows`: how often the card ran dry, counted by its own
    thread; the rest is for one other."""

    def __init__(self) -> None:
        self.seconds = LATENCY_SECONDS
        self.underflows = 0
        self._since, self._before = time.monotonic(), 0  # a count of underflows began, and at what

    def grows(self) -> bool:
        """Look after it once in a while: True where it is longer from now on."""
        now = time.monotonic()
        if now - self._since > UNDERFLOW_SECONDS:
            self._since, self._before = now, self.underflows
        often = self.underflows - self._before >= UNDERFLOWS
        if not often or self.seconds >= MOST_LATENCY_SECONDS:
            return False
        self.seconds = min(2 * self.seconds, MOST_LATENCY_SECONDS)
        self._since, self._before = now, self.underflows
        return True
