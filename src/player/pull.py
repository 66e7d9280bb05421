"""Sound as whoever plays it takes it, and at another rate."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from talking_head.media import Samples

Pull = Callable[[int], Samples]
"""Gives the next n samples, shape (n,); called from the sound card's thread, must not wait."""


class Converter:
    """Gives samples at the card's rate from a pull at ours; keeps its state between calls."""

    def __init__(self, pull: Pull, ours: int, card: int) -> None:
        import soxr

        self._pull = pull
        self._ours, self._card = ours, card
        # "LQ" holds back a few samples only; better filters would delay the sound by 10 ms or more.
        self._stream = soxr.ResampleStream(ours, card, 1, dtype="float32", quality="LQ")
        self._left = np.zeros(0, np.float32)

    def __call__(self, n: int) -> Samples:
        """The next n samples of the card's."""
        while len(self._left) < n:
            want = -(-(n - len(self._left)) * self._ours // self._card)
            more = self._stream.resample_chunk(self._pull(want))
            self._left = np.concatenate((self._left, more))
        out, self._left = self._left[:n], self._left[n:]
        return out
