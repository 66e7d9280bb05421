"""Mel-frequency cepstral coefficients as SyncNet was trained on them.

The defaults of the package python_speech_features, restated: 16 kHz, frames of 25 ms every
10 ms, no window, 26 triangles up to 8 kHz, 13 coefficients, liftered, the first replaced by the
logarithm of the frame's energy. Davis and Mermelstein (1980). Everything in float64.
"""

from __future__ import annotations

import functools

import numpy as np
import numpy.typing as npt

RATE = 16_000
COLUMNS_PER_SECOND = 100
FRAME, STEP = RATE // 40, RATE // COLUMNS_PER_SECOND
FFT = 512
TRIANGLES = 26
COEFFICIENTS = 13
PRE_EMPHASIS = 0.97
LIFTER = 22

Array = npt.NDArray[np.float64]

_ZERO = np.finfo(np.float64).eps
"""Stands for an energy of exactly nothing, before the logarithm."""


def mfcc(samples: npt.NDArray[np.int16]) -> Array:
    """16-bit samples at RATE, not scaled, to shape (13, columns): 100 columns a second."""
    sound = np.asarray(samples, np.float64)
    sound = np.append(sound[:1], sound[1:] - PRE_EMPHASIS * sound[:-1])
    power = np.abs(np.fft.rfft(_frames(sound), FFT)) ** 2 / FFT
    energy = power.sum(1)
    bands = power @ _triangles().T
    cepstrum = np.log(np.where(bands == 0, _ZERO, bands)) @ _cosines().T
    cepstrum *= 1 + LIFTER / 2 * np.sin(np.pi * np.arange(COEFFICIENTS) / LIFTER)
    cepstrum[:, 0] = np.log(np.where(energy == 0, _ZERO, energy))
    return np.ascontiguousarray(cepstrum.T)


def _frames(sound: Array) -> Array:
    """Shape (columns, FRAME); the last is filled up with silence."""
    count = 1 + max(0, -(-(len(sound) - FRAME) // STEP))
    padded = np.zeros((count - 1) * STEP + FRAME)
    padded[: len(sound)] = sound
    return np.lib.stride_tricks.sliding_window_view(padded, FRAME)[::STEP]


@functools.cache
def _triangles() -> Array:
    """Shape (26, 257): each rises over one step of the mel scale and falls over the next."""
    highest = 2595 * np.log10(1 + RATE / 2 / 700)
    hertz = 700 * (10 ** (np.linspace(0, highest, TRIANGLES + 2) / 2595) - 1)
    edges = np.floor((FFT + 1) * hertz / RATE)
    low, top, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    bins = np.arange(FFT // 2 + 1)
    rising = (bins - low) / (top - low)
    falling = (high - bins) / (high - top)
    weights: Array = np.where(bins < top, rising, falling)
    return weights * ((bins >= low) & (bins < high))


@functools.cache
def _cosines() -> Array:
    """Shape (13, 26): the first rows of the orthonormal DCT-II."""
    row = np.arange(COEFFICIENTS)[:, None]
    cosines: Array = np.cos(np.pi * row * (2 * np.arange(TRIANGLES) + 1) / (2 * TRIANGLES))
    cosines *= np.sqrt(2 / TRIANGLES)
    cosines[0] /= np.sqrt(2)
    return cosines
