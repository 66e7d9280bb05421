"""Takes the rest of our own voice out of what a linear filter left over, and leaves the words.

A Wiener gain for each bin, from what the linear filter expects to have left over; the ratio of
speech to rest is decision-directed (Ephraim & Malah, IEEE Trans. ASSP 32, 1984), which does not
warble. What is not expected is not taken away: somebody who speaks over us stays as he is, which
no suppressor that must guess the echo (WebRTC's) lets him. Windows overlap by half, so all comes a
block later. Knows spectra, no rooms.
"""

from __future__ import annotations

import numpy as np

from assistant.duplex.linear import BINS, BLOCK, LinearEcho, Power
from talking_head.media import Samples

LEAK, ALL = 0.02, 8.0
"""Share of the echo's power that remains whatever is learned: loudspeakers distort; -17 dB. And
where nothing of it was taken away, and when it comes is known to a few milliseconds only."""
LEAST_GAIN = 0.05
"""-26 dB: more would be heard as holes."""
REMEMBERS = 0.8
"""Share of the step before in what is believed to be the ratio of speech to rest."""
NOTHING = 1e-9
"""Power of a bin that is nothing."""

_NONE: Power = np.zeros(BINS, np.float32)
_WINDOW: Samples = np.sin(np.pi * (np.arange(2 * BLOCK) + 0.5) / (2 * BLOCK)).astype(np.float32)


class PostFilter:
    """Follows a LinearEcho, 10 ms at 16 kHz by 10 ms; gives what came a block earlier."""

    def __init__(self) -> None:
        self._left = np.zeros(2 * BLOCK, np.float32)
        self._echo = np.zeros(2 * BLOCK, np.float32)
        self._expected: Power = np.zeros(BINS, np.float32)
        self._speech: Power = np.zeros(BINS, np.float32)
        self._begun = np.zeros(BLOCK, np.float32)
        self._idle = False  # whether all was to stay, last time
        self.kept = 1.0
        """Share of the power of the last two blocks that was not taken away."""

    def process(self, left: Samples, linear: LinearEcho | None, leak: float = LEAK) -> Samples:
        """`left`, shape (BLOCK,): what `linear` left over just now; None where all is to stay.
        `leak`: the share of the echo that is in it, at least.
        """
        self._shift(self._left, left)
        idle, self._idle = self._idle, linear is None
        if idle and self._idle:
            return self._delayed()
        self._shift(self._echo, np.zeros(BLOCK, np.float32) if linear is None else linear.echo)
        expected = np.zeros(BINS, np.float32) if linear is None else linear.expected
        rest = 0.5 * (self._expected + expected) + NOTHING
        self._expected = expected
        if linear is not None:
            rest += leak * _power(np.fft.rfft(_WINDOW * self._echo))
        spectrum = np.fft.rfft(_WINDOW * self._left)
        gains = self._gains(_power(spectrum), rest)
        part = _WINDOW * np.fft.irfft(gains * spectrum).astype(np.float32)
        out: Samples = self._begun + part[:BLOCK]
        self._begun = part[BLOCK:]
        return out

    def _delayed(self) -> Samples:
        """What overlapping windows make of a sound that nothing is taken from."""
        self._begun = _WINDOW[BLOCK:] ** 2 * self._left[BLOCK:]
        self._echo[:], self._expected, self._speech = 0.0, _NONE, _NONE
        self.kept = 1.0
        return self._left[:BLOCK].copy()

    def _gains(self, power: Power, rest: Power) -> Power:
        surely = np.maximum(power / rest - 1.0, 0.0)
        ratio = REMEMBERS * self._speech / rest + (1.0 - REMEMBERS) * surely
        gains: Power = np.maximum(ratio / (1.0 + ratio), LEAST_GAIN)
        self._speech = gains**2 * power
        self.kept = float(self._speech.sum() / (power.sum() + NOTHING))
        return gains

    @staticmethod
    def _shift(kept: Samples, new: Samples) -> None:
        kept[:BLOCK] = kept[BLOCK:]
        kept[BLOCK:] = new


def _power(spectrum: np.ndarray) -> Power:
    power: Power = (spectrum.real**2 + spectrum.imag**2).astype(np.float32)
    return power
