"""From sound to what Wav2Lip hears: mel columns, 80 a second, exact to the published front end.

Knows the numbers the network was trained with (Wav2Lip, Prajwal et al., ACM MM 2020): 16 kHz,
pre-emphasis, FFT of 800, hop of 200, 80 Slaney bands from 55 to 7600 Hz, decibels scaled to
[-4, 4]. Works on a whole clip or on sound that is still coming in. Knows nothing of resampling,
frames' pictures or the network.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import Literal

import numpy as np
import numpy.typing as npt

from talking_head.errors import AudioFileError
from talking_head.media import Samples

Columns = npt.NDArray[np.float32]
"""Mel columns, shape (80, n), in [-4, 4]; row 0 is the lowest band."""

Signal = npt.NDArray[np.float64]

RATE = 16_000
HOP = 200
BANDS = 80
WINDOW = 16
"""Columns that the network hears at once: 200 ms."""

SILENCE = -4.0
"""The value of every band of digital silence."""

LEAST_SAMPLES = HOP * (WINDOW - 1)
"""Shorter sound is filled up with silence: it has fewer columns than the network needs."""

_FFT = 800
_HALF = _FFT // 2
_PRE_EMPHASIS = 0.97
_LOWEST_HZ, _HIGHEST_HZ = 55.0, 7600.0
_FLOOR = 1e-5  # -100 dB
_REFERENCE_DB, _RANGE_DB = 20.0, 100.0
_COLUMNS_AT_ONCE = 512

LOOK_AHEAD = (HOP * (WINDOW - 1) + _HALF) / RATE
"""Seconds of sound past a frame that its window takes in."""

Padding = Literal["reflect", "zero"]
"""How both ends of a clip are filled up: librosa 0.7 reflected, as the network was trained with;
librosa since 0.9 takes zeros, as most installations effectively do."""


def window_start(frame: int, fps: Fraction) -> int:
    """The first column that a frame hears: frame * 80 / fps, rounded down."""
    return frame * (RATE // HOP) * fps.denominator // fps.numerator


def mel_columns(samples: Samples, padding: Padding = "reflect") -> Columns:
    """All columns of a clip at 16 kHz: (80, 1 + n // 200), n being at least LEAST_SAMPLES.

    Raises AudioFileError where a sample is not finite.
    """
    stream = MelStream(padding)
    stream.add(samples)
    return stream.columns(0, stream.count)


def reference_starts(columns: int, fps: float) -> list[int]:
    """Where the published program's windows start in a clip of so many columns.

    It stops where a window would pass the end and takes the last 16 columns once more, so its
    picture ends 0.10-0.15 s before the sound. For comparison; a session covers all sound.
    """
    starts: list[int] = []
    while (start := int(len(starts) * (RATE / HOP / fps))) + WINDOW <= columns:
        starts.append(start)
    return [*starts, columns - WINDOW]


class MelStream:
    """The columns of sound that comes in piece by piece, the same as those of the whole.

    The end of what was added is treated as the end of the clip until more is added: asking
    never waits, and after the last piece the answer is the clip's.
    """

    def __init__(self, padding: Padding = "reflect") -> None:
        self._padding = padding
        self._signal: Signal = np.zeros(0)  # emphasised, from sample `_signal_start` on
        self._signal_start = 0
        self._last = 0.0
        self._added = 0
        self._certain: Columns = np.zeros((BANDS, 0), np.float32)  # from column `_first` on
        self._first = 0

    @property
    def count(self) -> int:
        """How many columns there are so far; the last ones still change with more sound."""
        return 1 + max(self._added, LEAST_SAMPLES) // HOP

    @property
    def settled(self) -> int:
        """How many columns no further sound can change."""
        return self._first + int(self._certain.shape[1])

    def add(self, samples: Samples) -> None:
        """The next samples, at 16 kHz. Raises AudioFileError where one is not finite."""
        if not np.isfinite(samples).all():
            raise AudioFileError(
                "The sound holds samples that are no numbers (NaN or infinite).",
                "The program that made it has a fault: export it again, as 16-bit WAV.",
            )
        wide = samples.astype(np.float64)
        before = np.concatenate([[self._last], wide[:-1]])[: len(wide)]
        self._signal = np.concatenate([self._signal, wide - _PRE_EMPHASIS * before])
        self._last = float(wide[-1]) if len(wide) else self._last
        self._added += len(wide)
        self._settle()

    def columns(self, start: int, stop: int) -> Columns:
        """Columns [start, stop); past the end of the sound there is silence."""
        if start < self._first:
            raise ValueError(f"column {start} was forgotten; the oldest is {self._first}")
        out = np.full((BANDS, stop - start), SILENCE, np.float32)
        certain = self._certain[:, start - self._first : stop - self._first]
        out[:, : certain.shape[1]] = certain
        begin = max(start, self.settled)
        end = min(stop, self.count)
        if begin < end:
            out[:, begin - start : end - start] = _transform(self._framed(begin, end))
        return out

    def forget(self, before: int) -> None:
        """Columns below `before` will not be asked for again."""
        drop = min(before - self._first, self._certain.shape[1])
        if drop > 0:
            self._certain = self._certain[:, drop:].copy()
            self._first += drop

    def _settle(self) -> None:
        """Compute the columns that no further sound can change, and let go of what is past."""
        done = self.settled
        # Column t reaches to sample 200 t + 399; the first two also reflect sample 400.
        ready = (self._added - _HALF) // HOP + 1 if self._added > LEAST_SAMPLES else 0
        parts = [self._certain]
        for begin in range(done, ready, _COLUMNS_AT_ONCE):
            end = min(begin + _COLUMNS_AT_ONCE, ready)
            parts.append(_transform(self._framed(begin, end)))
        if len(parts) > 1:
            self._certain = np.concatenate(parts, axis=1)
        # The end still reflects 400 samples about the last one.
        keep = min(max(done, ready) * HOP - _HALF, self._added - 2 * _FFT)
        if keep > self._signal_start:
            self._signal = self._signal[keep - self._signal_start :].copy()
            self._signal_start = keep

    def _framed(self, start: int, stop: int) -> Signal:
        """The samples under columns [start, stop): (stop - start, 800)."""
        from_sample, to_sample = start * HOP - _HALF, (stop - 1) * HOP + _HALF
        length = max(self._added, LEAST_SAMPLES)
        index = np.arange(from_sample, to_sample)
        if self._padding == "reflect":
            index = np.abs(index)
            index = np.where(index < length, index, 2 * (length - 1) - index)
        there = (index >= self._signal_start) & (index < self._added)
        signal = np.zeros(len(index))
        signal[there] = self._signal[index[there] - self._signal_start]
        frames: Signal = np.lib.stride_tricks.sliding_window_view(signal, _FFT)[::HOP]
        return frames


def _transform(frames: Signal) -> Columns:
    """Framed samples (n, 800) to mel columns (80, n)."""
    spectrum = np.abs(np.fft.rfft(frames * _hann(), axis=1))
    decibels = 20 * np.log10(np.maximum(_FLOOR, mel_basis() @ spectrum.T)) - _REFERENCE_DB
    scaled = 8 * (decibels + _RANGE_DB) / _RANGE_DB - 4
    return np.clip(scaled, -4, 4).astype(np.float32)


@cache
def _hann() -> Signal:
    """The periodic Hann window."""
    return np.asarray(0.5 - 0.5 * np.cos(2 * np.pi * np.arange(_FFT) / _FFT))


@cache
def mel_basis() -> Signal:
    """Triangles of equal area on Slaney's mel scale, (80, 401)."""
    mels = np.linspace(_to_mel(_LOWEST_HZ), _to_mel(_HIGHEST_HZ), BANDS + 2)
    edges = np.where(
        mels < _KINK_MEL, mels * _HZ_PER_MEL, _KINK_HZ * np.exp(_LOG_STEP * (mels - _KINK_MEL))
    )
    bins = np.arange(_HALF + 1) * (RATE / _FFT)
    left, middle, right = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    rising = (bins - left) / (middle - left)
    falling = (right - bins) / (right - middle)
    basis: Signal = np.maximum(0, np.minimum(rising, falling)) * (2 / (right - left))
    return basis


# Slaney's Auditory Toolbox (1998): linear to 1 kHz, then 27 steps to a factor of 6.4.
_HZ_PER_MEL = 200 / 3
_KINK_HZ = 1000.0
_KINK_MEL = _KINK_HZ / _HZ_PER_MEL
_LOG_STEP = float(np.log(6.4)) / 27


def _to_mel(hertz: float) -> float:
    if hertz < _KINK_HZ:
        return hertz / _HZ_PER_MEL
    return _KINK_MEL + float(np.log(hertz / _KINK_HZ)) / _LOG_STEP
