"""A mouth from sound alone, for voices that give no phoneme times: signal processing, no weights.

Every 10 ms the energies of a few bands are taken. Loud and with a high first formant: the jaw is
open; energy around 2 kHz: wide; below 1 kHz: round; hiss: teeth together; a dip between loud
stretches, or a murmur without upper formants: lips closed. Looks at most LOOK_AHEAD past an
instant. An estimate: it knows no words. `Hearing.mouth` is the one seam for a better one.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from talking_head.builtin.pose import REST, Mouth
from talking_head.media import Samples

LOOK_AHEAD = 0.12
HOP = 0.010
WINDOW = 0.025
BANDS = ((80, 320), (320, 520), (520, 1100), (1100, 1600), (1600, 3200), (3800, 7600))
QUIET_DB = -52.0
"""Below this, against full scale, there is no speech, whatever the voice's own level."""

KEPT_HOPS = 30_000
"""How much is remembered: five minutes, far more than is fed ahead of what is shown."""

Rows = npt.NDArray[np.float64]


class Hearing:
    """Band energies of an utterance's sound, as far as it was heard."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._size = max(16, round(WINDOW * rate))
        self._window = np.hanning(self._size)
        self._bins = np.fft.rfftfreq(self._size, 1 / rate)
        self._rest = np.zeros(self._size // 2)  # so that hop k is centred on k * HOP
        self._rest_start = -(self._size // 2)
        self._hops: list[Rows] = []
        self._first = 0  # the number of the oldest hop that is kept
        self._peak = QUIET_DB + 22.0
        self._loud: list[float] = []

    def add(self, samples: Samples) -> None:
        """The next samples."""
        self._rest = np.concatenate([self._rest, samples.astype(np.float64)])
        hop = self._first + len(self._hops)
        last = (self._rest_start + len(self._rest) - self._size + self._size // 2) / self._rate
        starts = np.round(np.arange(hop, last / HOP + 1) * HOP * self._rate).astype(np.int64)
        starts -= self._size // 2 + self._rest_start
        starts = starts[starts + self._size <= len(self._rest)]
        if len(starts) == 0:
            return
        self._hear(self._rest[starts[:, None] + np.arange(self._size)])
        # A hop is shorter than a window: what the next window needs of this one is kept.
        keep = int(starts[-1])
        self._rest = self._rest[keep:]
        self._rest_start += keep
        old = len(self._hops) - KEPT_HOPS
        if old > 0:
            del self._hops[:old], self._loud[:old]
            self._first += old

    def loudness(self, seconds: float) -> float:
        """0..1 against the voice's own loudest so far; 0 in silence."""
        loud = self._slice(self._loud, seconds, 0.03)
        return float(np.mean(loud)) if len(loud) else 0.0

    def mouth(self, seconds: float) -> Mouth:
        """The mouth at an instant; needs the sound up to LOOK_AHEAD later."""
        near = self._slice(self._hops, seconds, 0.05)
        if len(near) == 0:
            return REST
        loud = float(np.mean(self._slice(self._loud, seconds, 0.03)))
        around = self._slice(self._loud, seconds, LOOK_AHEAD - 0.01)
        if loud < 0.02 and max(around) < 0.05:
            return REST
        low, first, open_, _, front, hiss = np.mean(near, 0)
        voiced = low + first + open_ + front + 1e-12
        hissing = _ramp(np.log10((hiss + 1e-12) / voiced), -0.3, 0.7)
        height = _ramp(np.log10((open_ + 1e-12) / (first + low + 1e-12)), -1.0, 0.5)
        spread = float(np.log10((front + 1e-12) / (open_ + 1e-12)))
        murmur = _ramp(np.log10((low + 1e-12) / (open_ + front + 1e-12)), 1.2, 2.0)
        # The first and second half are the loudest before and after: a dip lies between both.
        half = max(1, len(around) // 2)
        beside = min(max(around[:half]), max(around[half:], default=0.0))
        dip = _ramp(beside - loud, 0.22, 0.5) * (1 - hissing)
        closed = max(dip, 0.9 * murmur * _ramp(loud, 0.05, 0.2))
        open_by = loud**0.8 * (0.35 + 0.65 * height) * (1 - 0.7 * hissing)
        voice = _ramp(loud, 0.05, 0.3)
        return Mouth(
            jaw=min(1.0, 0.95 * open_by),
            wide=voice * max(0.9 * _ramp(spread, -0.9, 0.4), 0.5 * hissing),
            round=voice * 0.8 * _ramp(-spread, 0.9, 1.9) * (1 - hissing),
            closed=closed,
        )

    def _hear(self, frames: Rows) -> None:
        """Windows of sound, (n, size), in order."""
        power = np.abs(np.fft.rfft(frames * self._window)) ** 2 / self._size
        edges = [np.searchsorted(self._bins, pair) for pair in BANDS]
        bands = np.stack([power[:, low:high].sum(1) for low, high in edges], 1)
        self._hops += list(bands)
        levels = 10 * np.log10(np.mean(frames**2, 1) + 1e-12)
        for level in levels.tolist():
            self._peak = max(level, self._peak - 3.0 * HOP, QUIET_DB + 22.0)
            low = max(QUIET_DB, self._peak - 34.0)
            self._loud.append(_ramp(level, low, self._peak - 3.0))

    def _slice(self, rows: list, seconds: float, reach: float) -> list:  # type: ignore[type-arg]
        # Past the last sound, what was heard last goes on.
        middle = min(round(seconds / HOP) - self._first, len(rows) - 1)
        around = round(reach / HOP)
        return rows[max(0, middle - around) : max(0, middle + around + 1)]


def _ramp(value: float, low: float, high: float) -> float:
    """0 up to `low`, 1 from `high`, eased between."""
    near = min(max((float(value) - low) / (high - low), 0.0), 1.0)
    return near * near * (3 - 2 * near)
