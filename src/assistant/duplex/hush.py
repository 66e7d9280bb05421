"""Since when a voice is silent, by its level: known sooner than from any detector of speech.

A detector judges frames together with what came before, and tells the end of speech some 70 ms
late. The level falls with the sound itself: within 6 ms of its end at the median, where the room
is quiet enough to tell. It falls as well before every “t” and “k”, about once a second: whoever
hears of it may look, and must wait for the detector to be sure. Pure; knows no turns.
"""

from __future__ import annotations

import math

import numpy as np

from assistant.vad import RATE
from talking_head.media import Samples

STEP = RATE // 100
FALL_DB = 18.0
"""Below the voice's own level of late: the ends of words are less, noise is more, mostly."""
FORGETS_DB = 6.0
"""By which that level falls in a second."""
LOUDNESS_SECONDS = 0.03
SILENT_DB = -99.0


class Hush:
    """Sound in, the time of its falling silent out."""

    def __init__(self) -> None:
        self.since: float | None = None
        """When the silence began that is now, on the caller's clock; None while there is sound."""
        self._voice_db = SILENT_DB
        self._rest = np.zeros(0, np.float32)

    def hear(self, sound: Samples, at: float) -> None:
        """The next sound of 16 kHz, any length, whose last sample was heard at `at` (seconds)."""
        sound = np.concatenate([self._rest, sound])
        whole = len(sound) // STEP * STEP
        self._rest = sound[whole:]
        for start in range(0, whole, STEP):
            self._voice_db -= FORGETS_DB * STEP / RATE
            if level_db(sound[start : start + STEP]) >= self._voice_db - FALL_DB:
                self.since = None
            elif self.since is None:
                self.since = at - (len(sound) - start) / RATE

    def speaks(self, speech: Samples) -> None:
        """This, of what was heard, is surely speech."""
        self._voice_db = max(self._voice_db, level_db(speech[-round(LOUDNESS_SECONDS * RATE) :]))

    def forget(self) -> None:
        """Another voice may speak next."""
        self.since = None
        self._voice_db = SILENT_DB


def level_db(sound: Samples) -> float:
    """Mean power against full scale."""
    return 10.0 * math.log10(max(float(sound @ sound) / max(1, len(sound)), 1e-10))
