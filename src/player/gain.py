"""A volume that moves smoothly from one loudness to another."""

from __future__ import annotations

import numpy as np

from talking_head.media import Samples


class Gain:
    """Set from any thread, used by one."""

    def __init__(self) -> None:
        self._now = 1.0
        self._move = (1.0, 0)

    def go_to(self, gain: float, samples: int) -> None:
        """Reach `gain` after this many samples."""
        self._move = (gain, max(1, samples))

    def over(self, samples: Samples) -> Samples:
        """The samples at the volume of this moment; the same array where that is 1."""
        gain, left = move = self._move
        if left == 0:
            return samples if gain == 1.0 else samples * np.float32(gain)
        n = min(left, len(samples))
        step = (gain - self._now) / left
        envelope = np.full(len(samples), gain, np.float32)
        envelope[:n] = self._now + step * np.arange(1, n + 1, dtype=np.float32)
        self._now += step * n
        if self._move is move:
            self._move = (gain, left - n)
        return samples * envelope
