"""From "these samples were handed over now, and sound so much later" to "this one sounds now".

A sound card takes its sound in blocks and is late by its buffer; both are hidden here behind one
steady, monotonic sample count. Pure arithmetic on the times it is given; owns no thread.
"""

from __future__ import annotations

import threading

PLAUSIBLE_DELAY = 1.0
"""Seconds: some sound servers report a playback time in the past or far in the future."""

JUMP = 0.03
"""Seconds: a disagreement above this is a gap in the sound, below it is jitter."""

SMOOTHING = 1 / 16
"""How much of the disagreement each block takes away: follows a card's drift, hides jitter."""


class SampleClock:
    """Which sample leaves the loudspeaker at a time. `rate`: samples per second (Hz).

    Times are seconds on any one monotonic clock. Thread-safe.
    """

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._lock = threading.Lock()
        self._origin: float | None = None
        self._handed = 0
        self._played = 0

    def handed_over(self, start: int, n: int, at: float, delay: float, usual: float) -> None:
        """Samples start to start + n were handed over at `at`, to sound `delay` seconds later.

        `usual` is believed instead when `delay` cannot be true.
        """
        if not 0 < delay <= PLAUSIBLE_DELAY:
            delay = usual
        origin = at + delay - start / self._rate
        with self._lock:
            self._handed = start + n
            if self._origin is None or abs(origin - self._origin) > JUMP:
                self._origin = origin
            else:
                self._origin += SMOOTHING * (origin - self._origin)

    def played(self, at: float) -> int:
        """The samples that have left the loudspeaker at `at`; never falls, never runs ahead."""
        with self._lock:
            if self._origin is not None:
                sample = int((at - self._origin) * self._rate)
                self._played = max(self._played, min(sample, self._handed))
            return self._played

    def position(self, at: float) -> float | None:
        """Where the loudspeaker is at `at`, in samples, None before the first was handed over.

        Steady, for comparing clocks: it may fall after a gap and run ahead of what is handed over.
        """
        with self._lock:
            return None if self._origin is None else (at - self._origin) * self._rate

    def restart(self) -> None:
        """Another device follows: its delay has nothing to do with the last one's."""
        with self._lock:
            self._origin = None
