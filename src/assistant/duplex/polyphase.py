"""From a device's sample rate to ours, block by block, hardly late: a polyphase filter.

A library that resamples files holds sound back in lumps of tens of milliseconds; a conversation
waits for each of them. Here every block that comes in goes out at once, 5 ms late at most. Knows
no device and no chunks.

The low-pass is a sinc under a Kaiser window (Kaiser 1974): flat up to 90 % of the lower of both
Nyquist frequencies, 80 dB down from 110 % on; what folds back lies above the flat part.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from talking_head.media import Samples

FLAT, STOPPED = 0.9, 1.1
"""Ends of the pass and stop bands, as shares of the lower Nyquist frequency."""
DOWN_DB = 80.0


class Resampler:
    """Blocks of one rate in, the same sound at another out; both in Hz, whole numbers."""

    def __init__(self, rate: int, wanted: int) -> None:
        common = math.gcd(rate, wanted)
        self._up, self._down = wanted // common, rate // common
        self._filters = polyphase_filters(rate, wanted)
        self._phases = [self._filters[0, k :: self._down] for k in range(self._down)]
        self._kept: Samples = np.zeros(self._filters.shape[1] - 1, np.float32)
        self._at = 0  # of the next sample out, in steps of 1 / (rate * up), in the next block
        self.delay = (self._filters.shape[1] / 2) / rate
        """Seconds."""

    def feed(self, block: Samples) -> Samples:
        """The samples that fall into this block, shape (n,), in and out."""
        taps = self._filters.shape[1]
        sound = np.concatenate([self._kept, block])
        count = max(0, -(-(len(block) * self._up - self._at) // self._down))
        first = self._at
        self._at += self._down * count - len(block) * self._up
        self._kept = sound[len(sound) - taps + 1 :]
        if self._up == 1:
            return self._one_in(sound[first:], count)
        steps = first + self._down * np.arange(count)
        windows = np.lib.stride_tricks.sliding_window_view(sound, taps)
        out: Samples = np.einsum(
            "ij,ij->i", windows[steps // self._up], self._filters[steps % self._up]
        )
        return out

    def _one_in(self, sound: Samples, count: int) -> Samples:
        """Every so manyth sample of the filtered sound: the filter's phases one by one, so that
        nothing is computed in vain and no window is copied.
        """
        out = np.zeros(count, np.float32)
        for k, phase in enumerate(self._phases if count else ()):
            out += np.correlate(sound[k :: self._down][: count + len(phase) - 1], phase, "valid")
        return out


def polyphase_filters(rate: int, wanted: int) -> npt.NDArray[np.float32]:
    """A filter for each place that an output may have between two inputs, shape (up, taps)."""
    nyquist = min(rate, wanted) / 2
    up = wanted // math.gcd(rate, wanted)
    width = 2 * np.pi * (STOPPED - FLAT) * nyquist / rate
    taps = math.ceil((DOWN_DB - 7.95) / (2.285 * width)) + 2
    apart = np.arange(taps) - taps / 2 + 1 - np.arange(up)[:, None] / up  # from the output, inputs
    window = np.i0(KAISER * np.sqrt(np.clip(1 - (2 * apart / taps) ** 2, 0, 1))) / np.i0(KAISER)
    filters = np.sinc(2 * nyquist / rate * apart) * window
    filters /= filters.sum(axis=1, keepdims=True)
    return filters.astype(np.float32)


KAISER = 0.1102 * (DOWN_DB - 8.7)
