"""A mouth from sound alone, for voices that give no phoneme times.

Every 10 ms the sound's spectrum and level are taken; where a mouth is asked for, a small network
(viseme_network.py) reads its curves from them, looking at most LOOK_AHEAD past an instant. It runs
twice, on steps that begin a hop apart: so twice as many instants are told of, and where the two
hear differently, the mean of both is the better guess. What comes out is put in order: no mouth
where no one speaks, closures that close. What was not heard yet counts as silence. It knows no
words, and it knows no pixels.
"""

from __future__ import annotations

import numpy as np

from talking_head.builtin.pose import REST, Mouth
from talking_head.builtin.viseme_network import (
    CURVES,
    DELAY_STEPS,
    HOP,
    REACH,
    SILENCE,
    STEP_HOPS,
    Floats,
    MelSpectrum,
    Network,
    Stream,
    feature,
    read_network,
)
from talking_head.media import Samples

LOOK_AHEAD = 0.12
QUIET_DB = -52.0
"""Below this, against full scale, there is no speech, whatever the voice's own level."""

HEADROOM_DB = 22.0
"""A voice's loudest is taken to be at least this much above quiet, until it is heard."""

FORGET_DB_PER_SECOND = 3.0
"""How fast the loudest that was heard is forgotten."""

MEMORY = 2.0
"""Seconds behind the last instant that was asked for that are kept: more than the network
reaches back."""

_BATCH = 128
"""Hops whose spectra are taken at once."""

_AROUND = 3
"""Hops before and after an instant that its loudness is the mean of."""

_SYLLABLE = (20, 7)
"""Hops before and after an instant: the loudest of them is how loudly its syllable is spoken."""

_VOICE = (0.35, 0.75)
_CLOSED = (0.0, 0.34)
"""How sure the network is where speech, and a closure, begins to show and shows wholly. The last of
these is chosen on voices that it was trained on (bench/lip_sync.py --learnt): the later, the better
the fit, as long as nine of ten closures close."""

_OPEN_JAW, _JAW_DOUBT = 0.25, 0.3
_LOUD, _LOUD_DOUBT = 0.6, 0.15
"""A jaw that is open wider than that, and a sound that is louder, put a closure in doubt; a jaw
that is not, and what is softer, confirm it."""

_TEETH_DOUBT = 0.3
"""Teeth on the lip put a closure in doubt: v is not b."""


class Hearing:
    """The spectra of an utterance's sound, as far as it was heard, and the mouth they tell of.

    Instants are seconds from the utterance's start, asked for in ascending order, give or take
    MEMORY.
    """

    def __init__(self, rate: int, network: Network | None = None) -> None:
        self._rate = rate
        self._network = network
        self._spectrum = MelSpectrum(rate)
        half = self._spectrum.size // 2
        self._rest = np.zeros(half, np.float32)  # so that hop k is centred on k * HOP
        self._rest_start = -half
        self._features: list[Floats] = []
        self._loud: list[float] = []
        self._first = 0  # the number of the oldest hop that is kept
        self._loudest = QUIET_DB + HEADROOM_DB
        self._runs = [_Run() for _ in range(STEP_HOPS)]  # of steps that end on even hops, and odd

    def add(self, samples: Samples) -> None:
        """The next samples. They are heard when an instant is asked for that needs them, so that
        a long stretch delays nothing.
        """
        self._rest = np.concatenate([self._rest, samples.astype(np.float32)])

    def _listen(self, hop: int) -> None:
        """Hear up to a hop, or as far as there is sound."""
        size = self._spectrum.size
        wanted = hop + 1 - self._first - len(self._features)
        starts: list[int] = []
        while len(starts) < wanted and (start := self._start(len(starts))) + size <= len(
            self._rest
        ):
            starts.append(start)
        if not starts:
            return
        for first in range(0, len(starts), _BATCH):
            places = np.array(starts[first : first + _BATCH])
            self._hear(self._rest[places[:, None] + np.arange(size)])
        for run in self._runs:
            run.silent = None
        keep = max(0, self._start(0))
        self._rest = self._rest[keep:]
        self._rest_start += keep

    def _start(self, ahead: int) -> int:
        """Where in the rest the window begins of the hop so many after what was heard."""
        hop = self._first + len(self._features) + ahead
        return round(hop * HOP * self._rate) - self._spectrum.size // 2 - self._rest_start

    def loudness(self, seconds: float) -> float:
        """0..1 against the voice's own loudest so far; 0 in silence."""
        self._forget(seconds)
        self._listen(round(seconds / HOP) + _AROUND)
        # Past the last sound, what was heard last goes on.
        middle = min(round(seconds / HOP) - self._first, len(self._loud) - 1)
        loud = self._loud[max(0, middle - _AROUND) : max(0, middle + _AROUND + 1)]
        return float(np.mean(loud)) if loud else 0.0

    def effort(self, seconds: float) -> float:
        """How loudly the syllable about an instant is spoken, 0..1: its loudest instant, as a
        syllable's ends are not spoken with a smaller mouth than its middle."""
        self._forget(seconds)
        before, after = (hops + _AROUND for hops in _SYLLABLE)
        self._listen(round(seconds / HOP) + after)
        middle = min(round(seconds / HOP) - self._first, len(self._loud) - 1)
        loud = self._loud[max(0, middle - before) : max(0, middle + after + 1)]
        if len(loud) <= 2 * _AROUND:
            return float(np.mean(loud)) if loud else 0.0
        window = 2 * _AROUND + 1
        return float(np.convolve(loud, np.full(window, 1 / window), "valid").max())

    def curves(self, seconds: float) -> Floats:
        """The network's own answer for an instant, as CURVES: the mean of the steps within REACH,
        those nearest counting most (Epanechnikov's kernel)."""
        self._forget(seconds)
        place, reach = max(seconds, 0.0) / HOP + DELAY_STEPS * STEP_HOPS, REACH / HOP
        hops = np.arange(np.ceil(place - reach), np.floor(place + reach) + 1)
        weights = (1 - ((hops - place) / reach) ** 2).astype(np.float32)
        curves = np.stack([self._curve(int(hop)) for hop in hops])
        mean: Floats = weights @ curves / weights.sum()
        return mean

    def mouth(self, seconds: float) -> Mouth:
        """The mouth at an instant, not yet scaled by loudness; wants the sound up to LOOK_AHEAD
        later. Raises EngineFailed where the network's weights are lost."""
        heard = dict(zip(CURVES, self.curves(seconds).tolist(), strict=True))
        voice = _ramp(heard["voice"], *_VOICE)
        if voice == 0.0:
            return REST
        sure = heard["closed"] - _JAW_DOUBT * (heard["jaw"] - _OPEN_JAW)
        sure -= _LOUD_DOUBT * (self.loudness(seconds) - _LOUD) + _TEETH_DOUBT * heard["teeth"]
        closed = voice * _ramp(sure, *_CLOSED)
        return Mouth(
            jaw=voice * heard["jaw"],
            wide=voice * heard["wide"],
            round=voice * heard["round"],
            closed=closed,
            teeth=voice * heard["teeth"] * (1 - closed),
            tongue=voice * heard["tongue"],
        )

    def features(self, steps: int) -> Floats:
        """The network's input over the first steps, shape (steps, inputs): to train it with."""
        self._listen(steps * STEP_HOPS)
        return np.stack([self._input(step * STEP_HOPS) for step in range(steps)])

    def _hear(self, windows: Floats) -> None:
        """The next hops, shape (n, samples of a window)."""
        levels = 10 * np.log10(np.mean(windows**2, axis=1) + 1e-12)
        floor = QUIET_DB + HEADROOM_DB
        loudest = []
        for level in levels.tolist():
            self._loudest = max(level, self._loudest - FORGET_DB_PER_SECOND * HOP, floor)
            loudest.append(self._loudest)
            above = _ramp(level, max(QUIET_DB, self._loudest - 34.0), self._loudest - 3.0)
            self._loud.append(above)
        self._features += list(feature(self._spectrum.decibels(windows), np.array(loudest)))

    def _forget(self, seconds: float) -> None:
        """Drop what lies too far back to matter; whole steps, so that steps stay in place."""
        old = min(int((seconds - MEMORY) / HOP) - self._first, len(self._features))
        if old < 1 / HOP:  # a second at a time will do
            return
        old -= old % STEP_HOPS
        del self._features[:old], self._loud[:old]
        self._first += old
        for run in self._runs:
            run.forget(self._first // STEP_HOPS)

    def _curve(self, hop: int) -> Floats:
        """The curves of the step that ends with a hop, running the network up to it."""
        step, shift = divmod(hop, STEP_HOPS)
        run = self._runs[shift]
        if run.stream is None:
            # Where phonemes were known so far, it begins as far back as it is still remembered.
            run.begin(self._network or read_network(), self._first // STEP_HOPS)
        self._listen(hop)
        heard = (self._first + len(self._features) - 1 - shift) // STEP_HOPS
        for missing in range(run.next_step, min(step, heard) + 1):
            run.hear(self._input(missing * STEP_HOPS + shift))
        return run.curve(step)

    def _input(self, hop: int) -> Floats:
        """The features of the step that ends with a hop, whose instant is that hop's centre."""
        last = hop - self._first
        rows = [self._features[k] if k >= 0 else SILENCE[: len(SILENCE) // STEP_HOPS]
                for k in range(last - STEP_HOPS + 1, last + 1)]  # fmt: skip
        return np.concatenate(rows)


class _Run:
    """The network over steps that follow each other, and what it told."""

    def __init__(self) -> None:
        self.stream: Stream | None = None
        self.silent: Stream | None = None  # what would follow if silence did,
        self._ahead: list[Floats] = []  # and its curves
        self._curves: list[Floats] = []  # of the steps that were run
        self._first = 0  # the number of the oldest of them

    @property
    def next_step(self) -> int:
        return self.stream.steps if self.stream is not None else 0

    def begin(self, network: Network, step: int) -> None:
        """Begin with this step."""
        self.stream, self.silent = Stream(network), None
        self.stream.steps = self._first = step
        self._curves = []

    def forget(self, first: int) -> None:
        """Drop what was told of steps before the first that is still wanted."""
        if self.stream is not None and self.stream.steps < first:
            self.stream = None  # phonemes were known for so long that it lost the thread
        else:
            del self._curves[: first - self._first]
            self._first = first

    def hear(self, features: Floats) -> None:
        """The next step's features."""
        assert self.stream is not None
        self._curves.append(self.stream.step(features))

    def curve(self, step: int) -> Floats:
        """The curves of a step; past what was heard, as silence would have them."""
        assert self.stream is not None
        if step < self.stream.steps:
            return self._curves[max(0, step - self._first)]
        if self.silent is None:
            self.silent, self._ahead = self.stream.copy(), []
        while self.silent.steps <= step:
            self._ahead.append(self.silent.step(SILENCE))
        return self._ahead[step - self.stream.steps]


def _ramp(value: float, low: float, high: float) -> float:
    """0 up to `low`, 1 from `high`, eased between."""
    near = min(max((value - low) / (high - low), 0.0), 1.0)
    return near * near * (3 - 2 * near)
