"""Whether somebody else sounds while we do, within two or three hundredths of a second.

What a linear canceller leaves over is compared with what it expects to leave over of our own voice
(its own uncertainty, and a share that no linear filter takes away: loudspeakers distort). A judge
of speech needs a tenth of a second and comes later: this is quick, and may be wrong. How often our
own voice alone is so loud is learned, so that it is wrong rarely on any loudspeaker. Knows spectra,
no sound.
"""

from __future__ import annotations

import numpy as np

from assistant.duplex.linear import BINS, BLOCK, LinearEcho
from assistant.vad import RATE

BAND = (200.0, 4000.0)
LEAK = 0.02
"""Share of the echo's power that is expected to remain whatever is learned: -17 dB."""
FLOOR = 1e-6 * BLOCK
"""Power of a bin that counts for nothing: about -60 dB of full scale."""
LEAST_DB, MOST_DB = 8.0, 13.0
"""Above what is expected: so much is somebody else, at least and at most."""
ABOVE_USUAL_DB = 3.0
USUAL_SHARE = 0.97
"""Of the time that we sound, what is left over is no more than usual."""
LEARNS_DB = 0.02
SURE_STEPS = 2
PLAIN_DB, PLAIN_LEAST_DB = 15.0, -50.0
"""Above the noise of the room, and of full scale."""
LINGER_STEPS = 15
"""Somebody who was heard is still there so many steps later: words have quiet sounds."""


class Overheard:
    """Looks at what a LinearEcho left over, step by step."""

    def __init__(self) -> None:
        hertz = np.arange(BINS) * RATE / (2 * BLOCK)
        self._band = (hertz >= BAND[0]) & (hertz <= BAND[1])
        self._floor = FLOOR * float(self._band.sum())
        self._usual = LEAST_DB - ABOVE_USUAL_DB
        self._steps = 0
        self._since = LINGER_STEPS
        self._padded = np.zeros(2 * BLOCK, np.float32)

    def hears(self, linear: LinearEcho) -> bool:
        """Whether there is somebody; once a step, while we sound and the microphone hears it."""
        above = self._above(linear)
        limit = min(MOST_DB, max(LEAST_DB, self._usual + ABOVE_USUAL_DB))
        self._steps = self._steps + 1 if above > limit else 0
        self._since = 0 if self._steps >= SURE_STEPS else self._since + 1
        rise = LEARNS_DB * (USUAL_SHARE if above > self._usual else USUAL_SHARE - 1.0)
        self._usual = min(MOST_DB, self._usual + rise)
        return self._since < LINGER_STEPS

    def hears_plainly(self, power_db: float, floor_db: float) -> bool:
        """The same where nothing of our voice comes back: what is well above the room's noise."""
        plain = power_db > max(floor_db + PLAIN_DB, PLAIN_LEAST_DB)
        self._steps = self._steps + 1 if plain else 0
        self._since = 0 if self._steps >= SURE_STEPS else self._since + 1
        return self._since < LINGER_STEPS

    def quiet(self) -> None:
        """We do not sound: nothing is to be told apart."""
        self._steps, self._since = 0, LINGER_STEPS

    def _above(self, linear: LinearEcho) -> float:
        """dB of what is left over above what was expected to be."""
        self._padded[BLOCK:] = linear.echo
        echo = np.abs(np.fft.rfft(self._padded)[self._band]) ** 2
        left = np.abs(linear.spectrum[self._band]) ** 2
        expected = float(linear.expected[self._band].sum()) + LEAK * float(echo.sum())
        return 10.0 * float(np.log10((float(left.sum()) + 1e-12) / (expected + self._floor)))
