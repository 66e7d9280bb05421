"""Sound at any rate to 16 kHz, piece by piece, with a look-ahead of two milliseconds.

A windowed sinc, evaluated at the exact place of each output sample, so that pieces of any size
give the same samples. (soxr's stream does not tell how much it holds back, and can be asked for
the end only once, but a face must be drawn while it is not known whether more will come.)
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from talking_head.media import Samples
from talking_head.wav2lip.mel import RATE

_CROSSINGS = 24  # of zero, on each side
_ROLL_OFF = 0.94  # of half the lower rate: where the filter is 6 dB down
_KAISER_BETA = 9.0  # 90 dB of attenuation

_AT_ONCE = 16_384


class Resampler:
    """From `rate` Hz to 16 kHz; at 16 kHz it changes nothing."""

    def __init__(self, rate: int) -> None:
        common = math.gcd(rate, RATE)
        self._up, self._down = RATE // common, rate // common
        self._taps = _filters(self._up, self._down) if self._up != self._down else None
        self._reach = 0 if self._taps is None else self._taps.shape[1] // 2
        # What lies before the first sample is silence, as what lies after the last.
        self._kept = np.zeros(self._reach, np.float32)
        self._first = -self._reach
        self._made = 0

    @property
    def look_ahead(self) -> float:
        """Seconds of sound wanted past a sample."""
        return self._reach / (RATE * self._down / self._up)

    def add(self, samples: Samples) -> Samples:
        """The samples at 16 kHz that are certain now."""
        if self._taps is None:
            return samples
        self._kept = np.concatenate([self._kept, samples])
        # Output m lies at input m * down / up and needs `reach` inputs on both sides.
        last = self._first + len(self._kept) - 1 - self._reach
        ready = last * self._up // self._down + 1 if last >= 0 else 0
        parts = [np.zeros(0, np.float32)]
        for start in range(self._made, ready, _AT_ONCE):
            parts.append(self._at(np.arange(start, min(start + _AT_ONCE, ready))))
        self._made = max(self._made, ready)
        drop = self._made * self._down // self._up - self._reach - self._first
        if drop > 0:
            self._kept = self._kept[drop:].copy()
            self._first += drop
        return np.concatenate(parts)

    def _at(self, outputs: npt.NDArray[np.int64]) -> Samples:
        assert self._taps is not None
        places = outputs * self._down
        near = places // self._up - self._reach - self._first
        windows = np.lib.stride_tricks.sliding_window_view(self._kept, self._taps.shape[1])
        made = np.einsum("nt,nt->n", windows[near], self._taps[places % self._up])
        return np.asarray(made, np.float32)


def _filters(up: int, down: int) -> npt.NDArray[np.float32]:
    """One row for each place that an output can have between two inputs: (up, taps)."""
    cutoff = _ROLL_OFF * min(1.0, up / down)
    reach = math.ceil(_CROSSINGS / cutoff)
    away = np.arange(-reach, reach + 1) - np.arange(up)[:, None] / up
    window = np.i0(_KAISER_BETA * np.sqrt(np.maximum(0, 1 - (away / (reach + 1)) ** 2)))
    taps = cutoff * np.sinc(cutoff * away) * window / np.i0(_KAISER_BETA)
    return np.asarray(taps / taps.sum(1, keepdims=True), np.float32)
