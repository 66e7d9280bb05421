"""The room between loudspeaker and microphone, as a linear filter that is learned all the time.

A partitioned-block frequency-domain Kalman filter: Enzner & Vary, “Frequency-domain adaptive
Kalman filter for acoustic echo control”, Signal Processing 86 (2006); partitions as in Soo & Pang,
IEEE Trans. ASSP 38 (1990). It has no step size to set: how far each bin is moved follows from how
unsure it is of the room and from how loud everything else is, so that it stands still while
somebody speaks over us. What it leaves over is the user, undistorted, and what no linear filter
can take away; how much of that is to be expected it tells too.

Two of them see the same sound: one that knows a new room within a second, and one that comes to
know it better and is not led astray by a long vowel. The one that leaves less of late is believed,
and neither where it leaves more than there was. Knows no clocks and no devices.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from talking_head.media import Samples

BLOCK = 160
"""Samples of one step: 10 ms."""
PARTITIONS = 27
"""Blocks of the room that are modelled: 270 ms."""
SPAN = (PARTITIONS + 1) * BLOCK
"""Samples that were played that count."""
BINS = BLOCK + 1
DECAY = 0.8
"""What is believed of a room at first: each block returns so much of the power of the one before,
and the first one all."""
SILENCE = 1e-7 * BLOCK
"""Power of a bin below which there is nothing: -70 dB."""

OF_LATE, FOR_LONG, FORGETS = 0.3, 0.03, 0.003
"""Share of the last step in what a filter has left over of late, and in what it has removed for
longer: where it removes more, and where less."""
CLEARLY_DB = 3.0
"""The quick one is believed under somebody else's voice if it removed so much more before."""
CAUTION = 3.0
"""How many times louder somebody else, once noticed, is taken to be than he is just now."""
AUDIBLE = 1e-5 * BLOCK
"""Energy of a step in which something is heard: -50 dB."""
KNOWN_DB = 8.0
"""Of our own voice alone are removed where a room is known. In one that is not, what seems to be
somebody else may well be ourselves, who would never come to know it with care."""
ASTRAY_SHARE, ASTRAY_STEPS = 0.15, 5
"""Of the last step in the energies of late, and how many steps in a row must tell that what is
taken away is not what is heard."""
CAUTIOUS_STEPS = 300
"""Whoever is noticed for longer is no speaker, for whom we should have fallen silent: it may be
that the room is another one."""

Power = npt.NDArray[np.float32]
Spectra = npt.NDArray[np.complex64]


@dataclass(frozen=True, slots=True)
class Pace:
    """How a filter learns. `keeps`: how much of the room is believed to be the same a step later
    (people move, clocks drift); `near_share`: how quickly the power of everything else is
    followed, a step; `times`: how often it learns from one step, and `at_first`, in a new room.
    """

    keeps: float
    near_share: float
    times: int
    at_first: int


QUICK, STEADY = Pace(0.998, 0.1, 2, 2), Pace(0.999, 0.3, 1, 2)
NEW_STEPS = 800
"""So long a room is new."""


class LinearEcho:
    """10 ms that were played and 10 ms that were heard in; what is left of the latter out."""

    def __init__(self) -> None:
        self._played = np.zeros(2 * BLOCK, np.float32)
        self._spectra: Spectra = np.zeros((PARTITIONS, BINS), np.complex64)
        self.reset()

    def reset(self) -> None:
        """Another room: nothing is known of it."""
        self._rooms = _Room(QUICK), _Room(STEADY)
        self._best = self._rooms[0]
        self._near_steps = self._astray_steps = 0
        self._of_late = np.zeros(3)  # energies of what was heard, left over and taken away
        self.echo: Samples = np.zeros(BLOCK, np.float32)
        """What was taken away last, shape (BLOCK,)."""
        self.expected: Power = np.zeros(BINS, np.float32)
        """Power of what should be left over of our own voice, by bin, as that of `spectrum`."""
        self.spectrum: Spectra = np.zeros(BINS, np.complex64)
        """Of what was left over last."""

    def process(
        self, played: Samples, heard: Samples, learns: bool = True, near: bool = False
    ) -> Samples:
        """Both of shape (BLOCK,), at 16 kHz; `played` is heard now, or up to 260 ms later.

        `learns`: not while it is uncertain what is played now. Nothing is taken away then; `echo`
        tells about how loud what would be is. `near`: somebody else sounded in the last step.
        """
        self._played[:BLOCK] = self._played[BLOCK:]
        self._played[BLOCK:] = played
        self._spectra = np.roll(self._spectra, 1, axis=0)
        self._spectra[0] = np.fft.rfft(self._played)
        loud = self._spectra.real**2 + self._spectra.imag**2
        for room in self._rooms:
            room.hear(self._spectra, loud, heard)
        if not learns:
            self.echo = heard - self._best.left
            return heard
        self._near_steps = self._near_steps + 1 if near else 0
        near = near and self.knows
        if not near:
            self._compare(float(heard @ heard))
        near = near and self._near_steps <= CAUTIOUS_STEPS
        best = self._best = self._believed(near)
        self.expected = best.expected
        self._compare_energies(heard, best.left)
        if self._is_harmful(best, float(heard @ heard), near):
            self.echo, self.spectrum = np.zeros(BLOCK, np.float32), _of(heard)
        else:
            self.echo, self.spectrum = heard - best.left, best.spectrum
        for room in self._rooms:
            room.learn(self._spectra, loud, heard, near)
        return heard - self.echo

    def _compare(self, heard: float) -> None:
        """Follow how much is removed of our voice alone. In its pauses there is only noise."""
        if heard < AUDIBLE:
            return
        for room in self._rooms:
            removes = 10.0 * float(np.log10(heard / max(room.power, AUDIBLE * 1e-3)))
            less = removes < room.removes  # it may be a user who is not noticed
            room.removes += (FORGETS if less else FOR_LONG) * (removes - room.removes)

    def _compare_energies(self, heard: Samples, left: Samples) -> None:
        """Compare what is taken away with what is heard: of an echo it is a part, whoever speaks
        over it, and takes energy away; of an echo from elsewhere it adds some.
        """
        taken = heard - left
        energies = np.array([heard @ heard, left @ left, taken @ taken])
        self._of_late += ASTRAY_SHARE * (energies - self._of_late)
        heard_power, left_power, taken_power = self._of_late
        adds = left_power > heard_power and taken_power > 0.5 * heard_power
        audible = heard_power > AUDIBLE
        self._astray_steps = self._astray_steps + 1 if adds and audible and self.knows else 0

    @property
    def astray(self) -> bool:
        """Whether what is known of the room does not fit what is heard, and not for somebody else:
        what was played comes back from elsewhere.
        """
        return self._astray_steps >= ASTRAY_STEPS

    @property
    def knows(self) -> bool:
        """Whether this room is known: what is left over may be told from our own voice."""
        return max(room.removes for room in self._rooms) > KNOWN_DB

    def _believed(self, near: bool) -> _Room:
        """What leaves least; where somebody speaks, that may be who takes some of him."""
        quick, steady = self._rooms
        if near:
            return quick if quick.removes > steady.removes + CLEARLY_DB else steady
        return min(self._rooms, key=lambda room: room.of_late)

    def _is_harmful(self, room: _Room, heard: float, near: bool) -> bool:
        """Whether it leaves more than there was. With somebody speaking, it may by chance."""
        return room.power > heard and not near

    def doubt(self) -> None:
        """What is known of the room may lie elsewhere, by a millisecond: it is known again once it
        removes our voice again.
        """
        for room in self._rooms:
            room.doubt()

    def remember(self, played: Samples) -> None:
        """What was played until now, shape (SPAN,), where that was not known until now."""
        self._played[:] = played[-2 * BLOCK :]
        two = np.lib.stride_tricks.sliding_window_view(played, 2 * BLOCK)[::-BLOCK]
        self._spectra = np.fft.rfft(two, axis=1).astype(np.complex64)

    def response(self) -> Samples:
        """What is known of the room, its first sample the direct sound: shape (n,)."""
        return self._best.response()


class _Room:
    """One filter: what a room returns, and how sure that is."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._taps: Spectra = np.zeros((PARTITIONS, BINS), np.complex64)
        first = DECAY ** np.arange(PARTITIONS)
        self._unsure: Power = np.repeat(first[:, None], BINS, axis=1).astype(np.float32)
        self._near: Power = np.full(BINS, SILENCE, np.float32)
        self._steps = 0
        self.left: Samples = np.zeros(BLOCK, np.float32)
        self.spectrum: Spectra = np.zeros(BINS, np.complex64)
        self.expected: Power = np.zeros(BINS, np.float32)
        self.power = self.of_late = 0.0  # energy of what was left over: last, and of late
        self.removes = 0.0  # dB, for longer, with nobody else there

    def hear(self, played: Spectra, loud: Power, heard: Samples) -> None:
        """See what is left over."""
        self.left = heard - self._echo(played)
        self.spectrum = _of(self.left)
        self.expected = self._expects(loud)
        self.power = float(self.left @ self.left)
        self.of_late += OF_LATE * (self.power - self.of_late)

    def learn(self, played: Spectra, loud: Power, heard: Samples, near: bool) -> None:
        """What is played of speech tells little of the room at a time: see Pace.times. `near`:
        not so where somebody speaks.
        """
        power = self.spectrum.real**2 + self.spectrum.imag**2
        self._near += self._pace.near_share * (power - self._near)
        if near:
            self._near = np.maximum(self._near, CAUTION * power)
        share = self._follow(played, loud, self.spectrum)
        self._unsure *= 1.0 - 0.5 * share * loud
        self._steps += 1
        times = self._pace.at_first if self._steps < NEW_STEPS else self._pace.times
        for _ in range(1, 1 if near else times):
            self._follow(played, loud, _of(heard - self._echo(played)))
        room = self._taps.real**2 + self._taps.imag**2
        keeps = self._pace.keeps**2
        self._unsure = keeps * self._unsure + (1 - keeps) * room

    def doubt(self) -> None:
        """It returns as much as before, but perhaps at other times."""
        self.removes = min(self.removes, KNOWN_DB)
        self._unsure = np.maximum(self._unsure, self._taps.real**2 + self._taps.imag**2)

    def response(self) -> Samples:
        """The taps, one after another."""
        blocks: Samples = np.fft.irfft(self._taps, axis=1)[:, :BLOCK].ravel().astype(np.float32)
        return blocks

    def _follow(self, played: Spectra, loud: Power, left: Spectra) -> Power:
        """Move the taps toward what was left over; by what share, for each bin of each block."""
        share: Power = self._unsure / (self._expects(loud) + np.maximum(self._near, SILENCE))
        self._taps += _causal(share * np.conj(played) * left)
        return share

    def _expects(self, loud: Power) -> Power:
        expected: Power = 0.5 * np.einsum("pb,pb->b", loud, self._unsure)
        return expected

    def _echo(self, played: Spectra) -> Samples:
        """What the room that is known returns now."""
        estimate = np.einsum("pb,pb->b", played, self._taps)
        return np.fft.irfft(estimate)[BLOCK:].astype(np.float32)


def _of(left: Samples) -> Spectra:
    return np.fft.rfft(np.concatenate((np.zeros(BLOCK, np.float32), left))).astype(np.complex64)


def _causal(step: npt.NDArray[np.complex64]) -> npt.NDArray[np.complex64]:
    """A change of the room, each block of which may be no longer than itself."""
    taps = np.fft.irfft(step, axis=1)
    taps[:, BLOCK:] = 0.0
    return np.fft.rfft(taps, axis=1).astype(np.complex64)
