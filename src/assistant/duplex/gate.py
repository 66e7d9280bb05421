"""Lets the microphone's sound pass only while there is something to listen to.

Taking our own voice out of a sound and judging whether it is speech costs more than everything
else that an assistant does while nobody speaks. Speech raises the level over that of the room: as
long as nothing does, nothing is passed on, and when something does, what came just before it is
passed on too, so that no first syllable is lost. Pure; knows no detector, device or thread.
"""

from __future__ import annotations

import math
from collections import deque

from talking_head.media import AudioChunk, Samples

VOICES, HISSES = 8, 1
"""Lags at 16 kHz, in samples. The difference of a sound and itself so much earlier has the power of
what is around 1 kHz and its odd multiples, or above 4 kHz, and hardly any of a rumble's."""

MARGIN_DB = 3.0
"""Over the room's level there is something: a voice as loud as the noise itself adds so much."""
SPREAD = 3.0
"""A noise that comes and goes has a wider margin, of so many of its own mean deviations."""
INAUDIBLE_DB = -75.0
"""What is quieter is no voice that speaks to us, see ears.NearVoice."""
SMOOTHED_SECONDS = 0.05
RISES_DB = 3.0
"""By which the room's level may rise in a second: whoever speaks pauses before that is much."""
FALLS_SECONDS = 0.06
BEFORE_SECONDS = 0.5
"""Of sound that are kept for when it opens: the longest faint beginning of a word, and some of
the quiet before it, which detector and recogniser want."""
AFTER_SECONDS = 1.0
"""For which it stays open after the last sound."""


class Gate:
    """Chunks with the time of their last sample in; those that are worth hearing out."""

    def __init__(self) -> None:
        self._voices, self._hisses = _Level(), _Level()
        self._kept: deque[tuple[AudioChunk, float]] = deque()
        self._kept_seconds = 0.0
        self._open_for = AFTER_SECONDS  # at first nothing is known of the room

    def hear(
        self, chunk: AudioChunk, at: float, wanted: bool = False
    ) -> list[tuple[AudioChunk, float]]:
        """What to listen to now, in order. `wanted`: everything is, whatever its level."""
        if self._sounds(chunk) or wanted:
            self._open_for = AFTER_SECONDS
        else:
            self._open_for -= chunk.seconds
        self._kept.append((chunk, at))
        if not self.closed:
            passed = list(self._kept)
            self._kept.clear()
            self._kept_seconds = 0.0
            return passed
        self._kept_seconds += chunk.seconds
        while self._kept_seconds - self._kept[0][0].seconds >= BEFORE_SECONDS:
            self._kept_seconds -= self._kept.popleft()[0].seconds
        return []

    @property
    def closed(self) -> bool:
        """Whether nothing is going on."""
        return self._open_for <= 0

    def _sounds(self, chunk: AudioChunk) -> bool:
        """Whether a level stands out: that of voices, or that of what only hisses, as an “f”."""
        loud = self._voices.rises(_power(chunk.samples, VOICES), chunk.seconds)
        return self._hisses.rises(_power(chunk.samples, HISSES), chunk.seconds) or loud


class _Level:
    """One level, smoothed, against that of the room."""

    def __init__(self) -> None:
        self._smooth: float | None = None
        self._room = 0.0
        self._spread = 0.0

    def rises(self, power: float, seconds: float) -> bool:
        """Whether it stands out of the room, with this chunk."""
        level = 10.0 * math.log10(max(power, 1e-10))
        if self._smooth is None:
            self._smooth = self._room = level
        self._smooth += min(1.0, seconds / SMOOTHED_SECONDS) * (level - self._smooth)
        over = self._smooth - self._room
        margin = max(MARGIN_DB, SPREAD * self._spread)
        if over < 0:
            self._room += min(1.0, seconds / FALLS_SECONDS) * over
        else:
            self._room += min(over, RISES_DB * seconds)
        if abs(over) < margin:
            self._spread += min(1.0, seconds) * (abs(over) - self._spread)
        return over > margin and self._smooth > INAUDIBLE_DB


def _power(samples: Samples, lag: int) -> float:
    """The mean power of x[n] - x[n - lag]."""
    steps = samples[lag:] - samples[:-lag]
    return float(steps @ steps) / max(1, len(steps))
