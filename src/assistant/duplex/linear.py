"""The room between loudspeaker and microphone, as a linear filter that is learned all the time.

A partitioned-block frequency-domain Kalman filter: Enzner & Vary, “Frequency-domain adaptive
Kalman filter for acoustic echo control”, Signal Processing 86 (2006); partitions as in Soo & Pang,
IEEE Trans. ASSP 38 (1990). It has no step size to set: how far each bin is moved follows from how
unsure it is of the room and from how loud everything else is, so that it stands still while
somebody speaks over us. What it leaves over is the user, undistorted, and what no linear filter
can take away; how much of that is to be expected it tells too. Knows no clocks and no devices.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from talking_head.media import Samples

BLOCK = 160
"""Samples of one step: 10 ms."""
PARTITIONS = 27
"""Blocks of the room that are modelled: 270 ms."""
BINS = BLOCK + 1
KEEPS = 0.998
"""How much of the room is believed to be the same a step later: people move, clocks drift."""
DECAY = 0.8
"""What is believed of a room at first: each block returns so much of the power of the one before,
and the first one all."""
NEAR_SHARE = 0.1
"""How quickly the power of everything else is followed, a step."""
SILENCE = 1e-7 * BLOCK
"""Power of a bin below which there is nothing: -70 dB."""

Power = npt.NDArray[np.float32]


class LinearEcho:
    """10 ms that were played and 10 ms that were heard in; what is left of the latter out."""

    def __init__(self) -> None:
        self._played = np.zeros(2 * BLOCK, np.float32)
        self._spectra = np.zeros((PARTITIONS, BINS), np.complex64)
        self._padded = np.zeros(2 * BLOCK, np.float32)
        self.reset()

    def reset(self) -> None:
        """Another room: nothing is known of it."""
        self._room = np.zeros((PARTITIONS, BINS), np.complex64)
        first = DECAY ** np.arange(PARTITIONS)
        self._unsure: Power = np.repeat(first[:, None], BINS, axis=1).astype(np.float32)
        self._near: Power = np.full(BINS, SILENCE, np.float32)
        self.echo: Samples = np.zeros(BLOCK, np.float32)
        """What was taken away last, shape (BLOCK,)."""
        self.expected: Power = np.zeros(BINS, np.float32)
        """Power of what should be left over of our own voice, by bin, as that of `spectrum`."""
        self.spectrum: npt.NDArray[np.complex64] = np.zeros(BINS, np.complex64)
        """Of what was left over last."""

    def process(self, played: Samples, heard: Samples, learns: bool = True) -> Samples:
        """Both of shape (BLOCK,), at 16 kHz; `played` is heard now, or up to 260 ms later.

        `learns`: not while it is uncertain what is played now.
        """
        self._played[:BLOCK] = self._played[BLOCK:]
        self._played[BLOCK:] = played
        self._spectra = np.roll(self._spectra, 1, axis=0)
        self._spectra[0] = np.fft.rfft(self._played)
        self.echo = self._echo()
        left: Samples = (heard - self.echo).astype(np.float32)
        self.spectrum = self._of(left)
        if learns:
            self._learn(heard)
        return left

    def _learn(self, heard: Samples) -> None:
        """Twice from each step: what is played of speech tells little of the room at a time."""
        loud = self._spectra.real**2 + self._spectra.imag**2
        self.expected = 0.5 * np.einsum("pb,pb->b", loud, self._unsure)
        power = self.spectrum.real**2 + self.spectrum.imag**2
        self._near += NEAR_SHARE * (power - self._near)
        share = self._share(loud)
        self._room += _causal(share * np.conj(self._spectra) * self.spectrum)
        self._unsure *= 1.0 - 0.5 * share * loud
        again = self._of((heard - self._echo()).astype(np.float32))
        self._room += _causal(self._share(loud) * np.conj(self._spectra) * again)
        room = self._room.real**2 + self._room.imag**2
        self._unsure = KEEPS**2 * self._unsure + (1 - KEEPS**2) * room

    def _share(self, loud: Power) -> Power:
        """How far each bin of each block follows what was left over."""
        expected = 0.5 * np.einsum("pb,pb->b", loud, self._unsure)
        share: Power = self._unsure / (expected + np.maximum(self._near, SILENCE))
        return share

    def _echo(self) -> Samples:
        """What the room that is known returns now."""
        estimate = np.einsum("pb,pb->b", self._spectra, self._room)
        return np.fft.irfft(estimate)[BLOCK:].astype(np.float32)

    def _of(self, left: Samples) -> npt.NDArray[np.complex64]:
        self._padded[BLOCK:] = left
        return np.fft.rfft(self._padded).astype(np.complex64)


def _causal(step: npt.NDArray[np.complex64]) -> npt.NDArray[np.complex64]:
    """A change of the room, each block of which may be no longer than itself."""
    taps = np.fft.irfft(step, axis=1)
    taps[:, BLOCK:] = 0.0
    return np.fft.rfft(taps, axis=1).astype(np.complex64)
