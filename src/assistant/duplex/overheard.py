"""Whether somebody else sounds while we do, within two or three hundredths of a second.

What a linear canceller leaves over is compared with what it expects to leave over of our own voice
(its own uncertainty, and a share that no linear filter takes away: loudspeakers distort), where
vowels are and where what hisses is, as an “s”. A judge of speech needs a tenth of a second and
comes later: this is quick, and may be wrong. How often our own voice alone is so loud is learned,
so that it is wrong rarely on any loudspeaker. Knows spectra, no sound.
"""

from __future__ import annotations

import numpy as np

from assistant.duplex.linear import BINS, BLOCK, LinearEcho
from assistant.duplex.post_filter import LEAK
from assistant.vad import RATE

BANDS = ((200.0, 4000.0), (4000.0, 7500.0))
FLOOR = 1e-6 * BLOCK
"""Power of a bin that counts for nothing: about -60 dB of full scale."""
NOISE_RISES_DB, NOISE_ABOVE_LEAST = 0.03, 2.0
"""The least that is left over is a fan; it is followed by 3 dB a second upward, and is usually so
much louder."""
LEAST_DB, MOST_DB = np.array([8.0, 11.0]), 13.0
"""Above what is expected: so much is somebody else, at least, by band, and at most."""
ABOVE_USUAL_DB = 3.0
USUAL_SHARE = 0.97
"""Of the time that we sound, what is left over is no more than usual."""
LEARNS_DB = 0.02
PLAIN_DB, PLAIN_LEAST_DB = 15.0, -50.0
"""Above the noise of the room, and of full scale."""
SURE_STEPS, AT_ONCE_DB = 2, 6.0
"""So many steps in a row, or one that is louder still by so much."""
LINGER_STEPS = 15
"""Somebody who was heard is still there so many steps later: words have quiet sounds."""


class Overheard:
    """Looks at what a LinearEcho left over, step by step."""

    def __init__(self) -> None:
        hertz = np.arange(BINS) * RATE / (2 * BLOCK)
        self._bands = np.array([(hertz >= low) & (hertz < high) for low, high in BANDS], np.float32)
        self._floor = FLOOR * self._bands.sum(axis=1)
        self._usual = LEAST_DB - ABOVE_USUAL_DB
        self._noise = np.full(len(BANDS), np.inf)
        self._steps, self._since = 0, LINGER_STEPS
        self._padded = np.zeros(2 * BLOCK, np.float32)

    def hears(self, linear: LinearEcho) -> bool:
        """Whether there is somebody; once a step, while we sound and the microphone hears it."""
        above = self._above(linear)
        limit = np.clip(self._usual + ABOVE_USUAL_DB, LEAST_DB, MOST_DB)
        rise = LEARNS_DB * (USUAL_SHARE - (above <= self._usual))
        self._usual = np.minimum(self._usual + rise, MOST_DB)
        return self._note(float((above - limit).max()))

    def hears_plainly(self, power_db: float, floor_db: float) -> bool:
        """The same where nothing of our voice comes back: what is well above the room's noise."""
        return self._note(power_db - max(floor_db + PLAIN_DB, PLAIN_LEAST_DB))

    @property
    def somebody(self) -> bool:
        """Whether there was somebody in the last step."""
        return self._since < LINGER_STEPS

    def quiet(self) -> None:
        """We do not sound: nothing is to be told apart."""
        self._steps, self._since = 0, LINGER_STEPS

    def _note(self, over_db: float) -> bool:
        self._steps = self._steps + 1 if over_db > 0 else 0
        sure = self._steps >= SURE_STEPS or over_db > AT_ONCE_DB
        self._since = 0 if sure else self._since + 1
        return self.somebody

    def _above(self, linear: LinearEcho) -> np.ndarray:
        """dB of what is left over above what was expected to be, by band."""
        self._padded[BLOCK:] = linear.echo
        echo = self._bands @ np.abs(np.fft.rfft(self._padded)) ** 2
        left = self._bands @ np.abs(linear.spectrum) ** 2
        self._noise = np.minimum(10 ** (NOISE_RISES_DB / 10) * self._noise, left)
        expected = self._bands @ linear.expected + LEAK * echo + NOISE_ABOVE_LEAST * self._noise
        return np.asarray(10.0 * np.log10((left + 1e-12) / (expected + self._floor)))
