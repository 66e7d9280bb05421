"""How loud speech is, and the gain that makes all of it equally loud.

Knows ITU-R BS.1770-5 for one channel: K-weighting (a shelf for the head, a high-pass for what is
not heard), blocks of 400 ms every 100 ms, an absolute and a relative gate. A voice that speaks in
whole sentences is measured before it is heard; one that streams is not, so a `Level` holds one
gain through a sentence, learnt from those before it: nothing pumps.

Does not know voices, silence or words.
"""

from __future__ import annotations

import functools
import math

import numpy as np
import numpy.typing as npt

from talking_head.media import Samples

TARGET_LUFS = -21.0
"""What every voice is brought to. Peaks of speech lie some 15 dB higher: nothing has to clip."""

SILENT_LUFS = -70.0
"""The absolute gate: what is quieter is silence."""

MAX_GAIN_DB = 26.0
"""What is still too quiet then is noise, and stays quiet."""

_RELATIVE_GATE_LU = -10.0
_BLOCK_SECONDS = 0.4
_STEPS_PER_BLOCK = 4
_OFFSET_DB = -0.691
_TAIL_SECONDS = 0.1  # how long the filters ring

_SHELF_HZ, _SHELF_DB, _SHELF_Q = 1681.974450955533, 3.999843853973347, 0.7071752369554196
_SHELF_SLOPE = 0.4996667741545416
_HIGH_PASS_HZ, _HIGH_PASS_Q = 38.13547087602444, 0.5003270373238773


@functools.lru_cache(maxsize=8)
def _k_weighting(size: int, rate: int) -> npt.NDArray[np.complex128]:
    """The response of both filters at the frequencies of a real FFT of this size.

    The standard's coefficients are for 48 kHz; these are the same analogue filters at any rate.
    """
    z = np.exp(-2j * np.pi * np.arange(size // 2 + 1) / size)

    def ratio(b: tuple[float, ...], a: tuple[float, ...]) -> npt.NDArray[np.complex128]:
        above, below = (p[0] + p[1] * z + p[2] * z * z for p in (b, a))
        return np.asarray(above / below)

    k, square = _warped(_SHELF_HZ, rate)
    high = 10 ** (_SHELF_DB / 20)
    middle = high**_SHELF_SLOPE * k / _SHELF_Q
    shelf = ratio(
        (high + middle + square, 2 * (square - high), high - middle + square),
        (1 + k / _SHELF_Q + square, 2 * (square - 1), 1 - k / _SHELF_Q + square),
    )
    k, square = _warped(_HIGH_PASS_HZ, rate)
    below = (1 + k / _HIGH_PASS_Q + square, 2 * (square - 1), 1 - k / _HIGH_PASS_Q + square)
    return shelf * ratio((1.0, -2.0, 1.0), below)


def _warped(hertz: float, rate: int) -> tuple[float, float]:
    """The frequency as the bilinear transform needs it, and its square."""
    k = math.tan(math.pi * hertz / rate)
    return k, k * k


def loudness(samples: Samples, rate: int) -> float:
    """Integrated loudness in LUFS (ITU-R BS.1770-5, one channel); -inf for silence.

    Sound of less than one block, such as "Yes.", is one block as long as it is.
    """
    block = min(round(_BLOCK_SECONDS * rate), len(samples))
    if not block:
        return -math.inf
    size = 1 << (len(samples) + round(_TAIL_SECONDS * rate) - 1).bit_length()
    weighted = np.fft.irfft(np.fft.rfft(samples, size) * _k_weighting(size, rate), size)
    energy = np.concatenate([[0.0], np.cumsum(np.square(weighted[: len(samples)]))])
    step = max(1, round(_BLOCK_SECONDS * rate / _STEPS_PER_BLOCK))
    starts = np.arange(0, len(samples) - block + 1, step)
    power = (energy[starts + block] - energy[starts]) / block
    power = power[power > _power(SILENT_LUFS)]
    if not len(power):
        return -math.inf
    power = power[power > power.mean() * 10 ** (_RELATIVE_GATE_LU / 10)]
    return _OFFSET_DB + 10 * math.log10(power.mean())


def _power(lufs: float) -> float:
    return float(10 ** ((lufs - _OFFSET_DB) / 10))


def gain_for(lufs: float) -> float:
    """The factor that brings sound of this loudness to TARGET_LUFS; 1 for silence."""
    if lufs < SILENT_LUFS:
        return 1.0
    return float(10 ** (min(TARGET_LUFS - lufs, MAX_GAIN_DB) / 20))


class Level:
    """The gain of a voice whose sentences stream: constant within one, slow between them."""

    MEMORY = 0.7
    """How much of what is known stays when another sentence was heard."""

    def __init__(self) -> None:
        self._known: float | None = None  # LUFS of the voice as it comes

    def begin(self, first: Samples, rate: int) -> float:
        """The gain for a sentence that begins with this sound."""
        return gain_for(loudness(first, rate) if self._known is None else self._known)

    def learn(self, whole: Samples, rate: int) -> None:
        """This sentence has ended: so loud was it before the gain."""
        lufs = loudness(whole, rate)
        if lufs >= SILENT_LUFS:
            known = lufs if self._known is None else self._known
            self._known = self.MEMORY * known + (1 - self.MEMORY) * lufs
