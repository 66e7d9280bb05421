"""The mean cepstrum of a stretch of speech, as PocketSphinx's English model measures it.

PocketSphinx subtracts a running mean from its mel-frequency cepstra; for one short utterance it
starts from a guess that costs a third of the commands. The whole utterance is known here, so its
mean is computed beforehand and handed over, and the sound can still be searched in small pieces.
Parameters: the model's own feat.params; method: Davis & Mermelstein, IEEE TASSP 28 (1980).
"""

from __future__ import annotations

import numpy as np

from talking_head.media import Samples

RATE = 16_000
WINDOW = 410  # 25.625 ms
HOP = RATE // 100
FFT = 512
FILTERS = 25
LOWEST, HIGHEST = 130.0, 6800.0  # Hz
COEFFICIENTS = 13
LIFTER = 22
PREEMPHASIS = 0.97


def mean_cepstrum(samples: Samples) -> list[float]:
    """The mean over the frames of speech in 16-bit units: 13 coefficients, the energy first.

    `samples`: at 16 kHz, at least one window long, in [-1, 1].
    """
    sound = samples.astype(np.float64) * 32768.0
    sound[1:] -= PREEMPHASIS * sound[:-1]
    frames = np.lib.stride_tricks.sliding_window_view(sound, WINDOW)[::HOP]
    power = np.abs(np.fft.rfft(frames * np.hamming(WINDOW), FFT)) ** 2
    bands = np.log(np.maximum(power @ _mel_filters().T, 1e-5))
    return [float(c) for c in (bands @ _cosines().T).mean(axis=0)]


def _mel_filters() -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """Triangles of equal area, equally wide on the mel scale, shape (FILTERS, FFT // 2 + 1)."""
    low, high = (2595.0 * np.log10(1.0 + hertz / 700.0) for hertz in (LOWEST, HIGHEST))
    edges = 700.0 * (10.0 ** (np.linspace(low, high, FILTERS + 2) / 2595.0) - 1.0)
    bin_hertz = RATE / FFT
    left, top, right = (
        (np.round(edges / bin_hertz) * bin_hertz)[i : i + FILTERS, None] for i in range(3)
    )
    at = np.arange(FFT // 2 + 1)[None, :] * bin_hertz
    triangles = np.minimum((at - left) / (top - left), (right - at) / (right - top))
    return np.asarray(np.maximum(0.0, triangles) * 2.0 / (right - left))


def _cosines() -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """The orthonormal cosine transform with its lifter, shape (COEFFICIENTS, FILTERS)."""
    order = np.arange(COEFFICIENTS)[:, None]
    matrix = np.cos(np.pi / FILTERS * order * (np.arange(FILTERS) + 0.5)) * np.sqrt(2.0 / FILTERS)
    matrix[0] *= np.sqrt(0.5)
    return np.asarray(matrix * (1.0 + LIFTER / 2.0 * np.sin(np.pi * order / LIFTER)))
