"""What the loudspeaker plays, for whoever must recognise it again: an echo canceller.

Keeps the last seconds of the samples that were really handed to the output, volume included, each
at its position (a count of samples since the player opened), and knows which of them sounds at a
time. Knows nothing of rooms and microphones.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np

from talking_head.media import Samples

KEPT_SECONDS = 4.0
"""More than a Bluetooth loudspeaker (0.4 s) and a second of looking for it need."""


class Tap:
    """The samples on their way out. Written by the output's thread, read by any other.

    `rate`: Hz. `position(at)` must answer for times a little ahead, see `Output.position`.
    `broke_off`: the position before which the sound last broke off, None if it never did.
    """

    def __init__(self, rate: int, position: Callable[[float], float | None]) -> None:
        self.rate = rate
        self.position = position
        self.broke_off: int | None = None
        self._ring = np.zeros(round(KEPT_SECONDS * rate), np.float32)
        self._end = 0
        self._lock = threading.Lock()

    @property
    def end(self) -> int:
        """The position after the last sample handed over."""
        return self._end

    def break_off(self) -> None:
        """The loudspeaker ran dry: what is handed over next sounds later than was to be expected.

        What is told of the loudspeaker's position must be true again by then.
        """
        self.broke_off = self._end

    def note(self, samples: Samples) -> None:
        """These samples, shape (n,), were handed over next."""
        with self._lock:
            size = len(self._ring)
            samples = samples[-size:]
            at = self._end % size
            first = min(len(samples), size - at)
            self._ring[at : at + first] = samples[:first]
            self._ring[: len(samples) - first] = samples[first:]
            self._end += len(samples)

    def read(self, start: int, count: int) -> Samples:
        """The samples from `start` on, shape (count,): zeros where not handed over, or too old."""
        out = np.zeros(count, np.float32)
        with self._lock:
            size, end = len(self._ring), self._end
            low, high = max(start, end - size, 0), min(start + count, end)
            if low < high:
                out[low - start : high - start] = self._ring.take(np.arange(low, high), mode="wrap")
        return out
