"""The mean cepstrum of a stretch of speech, as PocketSphinx's English model measures it.

PocketSphinx subtracts a running mean from its mel-frequency cepstra; for one short utterance it
starts from a guess that costs a third of the commands. So the mean is computed here and handed
over: that of all the speech where it is known, else what it will probably be, which is corrected
with every piece that comes.
Parameters: the model's own feat.params; method: Davis & Mermelstein, IEEE TASSP 28 (1980).
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

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
USUAL_MEAN = (55.9, -6.4, 0.6, 7.9, -1.8, -3.3, -0.5, -6.2, -1.9, -2.9, 1.7, 0.5, 0.0)
"""Of speech at the level that it is brought to (sphinx.py): of five synthetic voices and the
recorded ones together."""
USUAL_FRAMES = 50
"""It counts for so many frames: so the mean of all that will be said is guessed best from its
first 0.5 to 0.9 s (a fifth nearer than by their own mean)."""

Cepstra = np.ndarray[tuple[int, int], np.dtype[np.float64]]


class CepstralMean:
    """The mean over the frames of sound that comes piece by piece; 13 coefficients, energy first.

    In 16-bit units, of samples at 16 kHz in [-1, 1].
    """

    def __init__(self, usual: Sequence[float] = USUAL_MEAN) -> None:
        """`usual`: that of speech like this, as far as it is known."""
        self._usual = np.array(usual)
        self._sum = np.zeros(COEFFICIENTS)
        self._frames = 0
        self._before = 0.0
        self._rest: np.ndarray[tuple[int], np.dtype[np.float64]] = np.zeros(0)

    def add(self, samples: Samples) -> None:
        """The next piece."""
        sound = samples.astype(np.float64) * 32768.0
        shifted = np.concatenate([[self._before], sound[:-1]])
        self._before = float(sound[-1]) if len(sound) else self._before
        heard = np.concatenate([self._rest, sound - PREEMPHASIS * shifted])
        frames = max(0, (len(heard) - WINDOW) // HOP + 1)
        if frames:
            self._sum += cepstra(heard).sum(axis=0)
            self._frames += frames
        self._rest = heard[frames * HOP :]

    def expected(self) -> list[float]:
        """What the mean of all will be, by what is known: at first it is nearer to the usual."""
        known = self._sum + USUAL_FRAMES * self._usual
        return [float(c) for c in known / (self._frames + USUAL_FRAMES)]

    def mean(self) -> list[float]:
        """The mean of at least one window of sound."""
        return [float(c) for c in self._sum / self._frames]


def cepstra(sound: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Cepstra:
    """Of each frame of sound with its high frequencies raised, shape (frames, COEFFICIENTS)."""
    frames = np.lib.stride_tricks.sliding_window_view(sound, WINDOW)[::HOP]
    power = np.abs(np.fft.rfft(frames * np.hamming(WINDOW), FFT)) ** 2
    bands = np.log(np.maximum(power @ _mel_filters().T, 1e-5))
    return np.asarray(bands @ _cosines().T)


@functools.cache
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


@functools.cache
def _cosines() -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """The orthonormal cosine transform with its lifter, shape (COEFFICIENTS, FILTERS)."""
    order = np.arange(COEFFICIENTS)[:, None]
    matrix = np.cos(np.pi / FILTERS * order * (np.arange(FILTERS) + 0.5)) * np.sqrt(2.0 / FILTERS)
    matrix[0] *= np.sqrt(0.5)
    return np.asarray(matrix * (1.0 + LIFTER / 2.0 * np.sin(np.pi * order / LIFTER)))
