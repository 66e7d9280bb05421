"""Two clocks and a room: where the loudspeaker is while the microphone hears, and how late.

Where it is, the streams' own clocks tell (`Follower`), roughly at first and then, by the echo
itself, to a hundredth of a millisecond; how late its echo is behind that, and whether there is one
at all, correlation tells (`EchoFinder`: a Bluetooth loudspeaker is 200 to 400 ms late and does not
say so, headphones give none). Knows nothing of cancelling.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt

from assistant.duplex.rematch import explained
from assistant.vad import RATE
from player.tap import Tap
from talking_head.media import Samples

JUMP_SECONDS = 0.08
"""A clock that disagrees by more has jumped: an underrun, a device that slept."""
TIMES_SHARE = 0.01
"""How quickly it is followed otherwise, a step, to tell that."""
SMALL_JUMP_SECONDS, SMALL_JUMP_STEPS = 0.008, 20
"""One that disagrees by more for so many steps without a break has jumped too: the card ran dry
once. A program that is held up is late for fewer."""
TIMES_SIGMA, LOOK_SIGMA = 3e-3, 3e-5
"""Seconds by which the times are wrong, and the looks for the echo."""
CREDIBLE_DRIFT, SETTLED_SECONDS = 3e-4, 10.0
"""So much of another rate is believed of the times while a stream is young: those of a sound server
are wrong by much for seconds on end while its buffers fill, and that is no rate."""
AGAIN_SIGMA, MATCH_SIGMA = 1e-3, 1e-4
"""After a jump: by the first look, which is of a time before it too, and by what a known room
must return (rematch.py)."""
DRIFT_SIGMA, WANDER = 1.5e-4, 1e-6
"""By how much the rates of two devices differ, relative, and by how much more a second later."""
MOST_DRIFT = 0.005
"""Relative: no two sound cards differ by more."""
SURPRISE, SURPRISES = 4.0, 8
"""Standard deviations by which a look is none of this echo; after so many it is another echo."""

EARLIEST, LATEST = -0.15, 0.60
"""Seconds by which the echo may be behind what the clocks say, at least and at most."""
LOOK_SECONDS = 1.0
LOOK_FFT = 32_768
LOOK_BAND = (200.0, 4000.0)
FORGET = 0.6
CLEAR_PEAK = 9.0
"""Standard deviations by which a correlation stands out where there is an echo; chance: 5 to 6."""
SAME_DELAY = 0.004
SURE_LOOKS = 2
HEADPHONE_LOOKS, QUIET_LOOKS = 6, 3
"""So many looks in a row without a sign of an echo are headphones; one at a microphone that hears
next to nothing while we sound counts for more."""
EXPLAINED, EXPLAINED_TAPS, EXPLAINED_LEAD = 0.35, 160, 32
EXPLAINED_LEAST, EXPLAINED_MOST = 0.06, 0.3
"""Headphones are taken off where so much of the power that is heard, emphasised, follows from what
was played, through 10 ms of a room from 2 ms before the peak on; of so many seconds. Of a tenth
of a second of two voices, chance peaks stand out as well, but explain 0.24 at most; echoes 0.48
in 95 of 100."""
UNEXPLAINED_LOOKS, FEW_LOOKS, NO_CHANCE = 30, 5, 20.0
"""Or where so many looks in a row, more than a second of them, see the same echo: there may be a
noise over it. Or where a few do and it stands out more than two voices did (18)."""
NOTHING_BACK = 1e-4
"""Next to nothing, as a share of the power that was played: -40 dB."""

EchoState = Literal["unknown", "echo", "none"]


class Follower:
    """Where the loudspeaker is while the microphone hears a frame: two clocks, compared.

    The times of both streams jitter by milliseconds, which a linear filter does not forgive: if
    the reference wanders by 20 millionths it loses 6 dB. The rates of the streams are steady,
    though. So this runs freely at a rate that is learned (a Kalman filter over offset and rate),
    first by the times and then, far better, by the echo.
    """

    def __init__(self, step: float) -> None:
        """`step`: the loudspeaker's samples per sample of the microphone, by their names."""
        self._nominal = step
        self._drift = 0.0
        self._credible, self._age = True, 0.0  # the times, of the rate; seconds of the stream
        self._position: float | None = None
        self._apart, self._steps_apart = 0.0, 0  # samples, of late; steps in a row with many
        self.new = True
        """Whether what was told last was taken as it is: we are where we have not been."""
        self._unsure = DRIFT_SIGMA**2
        self._restart(0.0)
        self._position = None
        self._as_before = 0.0  # where we should be if nothing had jumped

    @property
    def step(self) -> float:
        """The loudspeaker's samples per sample of the microphone, as they really are."""
        return self._nominal * (1.0 + self._drift)

    def follow(self, told: float | None, samples: int) -> float | None:
        """The position at the end of the next `samples`; `told`: by the loudspeaker's clock."""
        if told is None:  # another device follows
            self._position, self._unsure = None, DRIFT_SIGMA**2
            self._credible, self._age = True, 0.0
            return None
        rate, ahead = self._nominal * RATE, self.step * samples
        self._as_before += ahead
        if self._gap and self._position is not None:
            self._bridge(told - self._timed - ahead)
        apart = told - self._timed - ahead
        small = abs(apart) > SMALL_JUMP_SECONDS * rate and apart * self._apart >= 0
        self._apart, self._steps_apart = apart, self._steps_apart + 1 if small else 0
        jumped = abs(apart) > JUMP_SECONDS * rate or self._steps_apart >= SMALL_JUMP_STEPS
        self.new = self._position is None or jumped
        if self.new:
            return self._restart(told)
        assert self._position is not None
        self._position += ahead
        self._timed += ahead
        self._timed += TIMES_SHARE * (told - self._timed)
        self._pass(samples / RATE)
        self._age += samples / RATE
        if not self._by_echo:
            settled = self._age > SETTLED_SECONDS
            self._learn((told - self._position) / rate, TIMES_SIGMA, 0.0, settled or self._credible)
            if self._credible and not settled and abs(self._drift) > CREDIBLE_DRIFT:
                self._forget_rate()
        return self._position

    def gap(self, pieces: int) -> None:
        """The microphone was not listened to for a while, in pieces of so many samples."""
        self._gap = pieces

    def broke_off(self) -> None:
        """The loudspeaker ran dry: what is told next is true, what we know of its rate remains."""
        if self._position is not None and not self.jumped:
            self._as_before = self._position
        self._position = None

    def lose(self) -> None:
        """What comes back does not fit: samples were lost on the way, of which nobody tells."""
        self._by_echo = False

    @property
    def stood_still(self) -> float:
        """Samples that the loudspeaker would have played, had it not run dry."""
        return 0.0 if self._position is None else self._as_before - self._position

    def _bridge(self, apart: float) -> None:
        """Go on where we are: by how many pieces, the times tell well enough, if it was whole
        ones; whether it was, the next look for the echo tells.
        """
        missed = round(apart / (self.step * self._gap)) * self._gap
        assert self._position is not None
        self._position += self.step * missed
        self._timed += self.step * missed
        self._pass(max(0, missed) / RATE)
        self._by_echo = False
        self._gap = 0

    def trust_echo(self) -> None:
        """How late the echo is is known now: from here on that alone tells where we are."""
        self._by_echo = True
        self._late, self._both, self._surprises = LOOK_SIGMA**2, 0.0, 0

    @property
    def jumped(self) -> bool:
        """Whether the loudspeaker's clock jumped and the echo has not been looked at since."""
        return not self._by_echo

    def found_again(self, seconds: float, sigma: float = AGAIN_SIGMA) -> None:
        """After a jump the echo seems so much later, about: it is we who are, the room is the
        same.
        """
        assert self._position is not None
        self._position -= seconds * self._nominal * RATE
        self.trust_echo()
        self._late = sigma**2

    def echo_moved(self, seconds: float, ago: float) -> bool:
        """The echo came so much later, so long ago, than it should have. Returns whether it is
        still the same echo.
        """
        self._by_echo = True
        unsure = self._late - 2 * ago * self._both + ago**2 * self._unsure + LOOK_SIGMA**2
        if seconds**2 < SURPRISE**2 * unsure:
            self._surprises = 0
            self._learn(-seconds, LOOK_SIGMA, ago)
        else:
            self._surprises += 1
        return self._surprises < SURPRISES

    def _restart(self, position: float) -> float:
        self._position = self._timed = position
        self._apart, self._steps_apart = 0.0, 0
        # Variances of the offset and the drift, and what they have in common.
        self._late, self._both = TIMES_SIGMA**2, 0.0
        self._by_echo = False
        self._surprises = self._gap = 0
        return position

    def _pass(self, seconds: float) -> None:
        self._late += seconds * (2 * self._both + seconds * self._unsure)
        self._both += seconds * self._unsure
        self._unsure += seconds * WANDER**2

    def _learn(self, error: float, sigma: float, ago: float, rate: bool = True) -> None:
        """`error`: by how many seconds the position was behind the true one, so long `ago`. `rate`:
        whether it tells of that, too.
        """
        late, both = self._late - ago * self._both, self._both - ago * self._unsure
        whole = late - ago * both + sigma**2
        assert self._position is not None
        self._position += late / whole * error * self._nominal * RATE
        self._late -= late * late / whole
        self._both -= late * both / whole
        if rate:
            self._drift = min(MOST_DRIFT, max(-MOST_DRIFT, self._drift + both / whole * error))
            self._unsure -= both * both / whole

    def _forget_rate(self) -> None:
        """The times wander: until they have settled only the echo tells how quick the clock is."""
        self._credible = False
        self._drift, self._both, self._unsure = 0.0, 0.0, DRIFT_SIGMA**2


class EchoFinder:
    """How late what was played comes back, if it does: generalised cross-correlation with phase
    transform (Knapp & Carter, IEEE Trans. ASSP 1976), summed over looks.
    """

    def __init__(self) -> None:
        self.state: EchoState = "unknown"
        self.delay = self.exactly = 0.0
        """Seconds, once there is an echo: by the looks of late, and by the last one alone."""
        self._cross = np.zeros(LOOK_FFT // 2 + 1, np.complex128)
        self._candidate, self._agreed, self._without = 0.0, 0, 0
        bins = np.fft.rfftfreq(LOOK_FFT, 1 / RATE)
        self._band = (bins >= LOOK_BAND[0]) & (bins <= LOOK_BAND[1])

    def nothing_yet(self) -> None:
        """There should be an echo by now: there is none, until it is found after all."""
        if self.state == "unknown":
            self.state = "none"

    def forget(self) -> None:
        """The clocks are known anew: what was seen before lies elsewhere now."""
        self._cross[:] = 0.0

    def look(self, heard: Samples, played: Samples) -> bool:
        """Compare; `heard` (LOOK_SECONDS) ends now, `played` -EARLIEST after it, both 16 kHz.

        Returns whether an echo is seen in it.
        """
        cross = np.fft.rfft(played, LOOK_FFT) * np.conj(np.fft.rfft(heard, LOOK_FFT))
        self._cross = FORGET * self._cross + cross
        quiet = float(np.mean(heard**2)) <= NOTHING_BACK * float(np.mean(played**2))
        lags = self._by_lag(self._cross)
        peak = int(lags.argmax())
        # Silence is like everything: what hardly reaches the microphone is no echo.
        if quiet or lags[peak] < CLEAR_PEAK * float(np.sqrt(np.mean(lags**2))):
            self._without += QUIET_LOOKS if quiet else 1
            if self._without >= HEADPHONE_LOOKS:
                self.state = "none"
            return False
        delay = _delay(lags, peak)
        same = abs(delay - self._candidate) < SAME_DELAY
        self._candidate, self._agreed = delay, self._agreed + 1 if same else 1
        if self.state == "none":
            stands_out = lags[peak] > NO_CHANCE * float(np.sqrt(np.mean(lags**2)))
            sure = self._agreed >= (FEW_LOOKS if stands_out else UNEXPLAINED_LOOKS)
            if not sure and _explained(heard, played, delay) < EXPLAINED:
                return False  # somebody speaks
            self.state = "unknown"  # are they taken off?
            self._agreed = 1
        self._without = 0
        if self._agreed < SURE_LOOKS:
            return False
        self.state = "echo"
        self.delay, self.exactly = delay, self._alone(cross, peak)
        return True

    def _alone(self, cross: npt.NDArray[np.complex128], about: int) -> float:
        """The delay by this look alone, where it is about that of all."""
        lags = self._by_lag(cross)
        low = max(0, about - round(SAME_DELAY * RATE))
        near = lags[low : about + round(SAME_DELAY * RATE)]
        return _delay(lags, low + int(near.argmax()))

    def _by_lag(self, cross: npt.NDArray[np.complex128]) -> npt.NDArray[np.float64]:
        weighted = np.where(self._band, cross / (np.abs(cross) + 1e-9), 0)
        lags = np.fft.irfft(weighted, LOOK_FFT)[: round((LATEST - EARLIEST) * RATE) + 1]
        return np.abs(lags)


def _explained(heard: Samples, played: Samples, delay: float) -> float:
    """Share of the first sound heard that follows from what was played (rematch.py); 0 if too
    little was heard.
    """
    first = int((np.abs(heard) > 0.05 * float(np.abs(heard).max())).argmax())
    begins = first + round((LATEST - delay) * RATE) + EXPLAINED_LEAD - EXPLAINED_TAPS
    count = min(round(EXPLAINED_MOST * RATE), len(heard) - 1 - first)
    if begins < 0 or count < round(EXPLAINED_LEAST * RATE):
        return 0.0
    source = np.diff(played)[begins : begins + count + EXPLAINED_TAPS]
    return explained(np.diff(heard)[first : first + count], source)


def _delay(lags: npt.NDArray[np.float64], peak: int) -> float:
    """Seconds, where the top of the parabola through a peak and its neighbours is."""
    between = 0.0
    if 0 < peak < len(lags) - 1:
        left, top, right = lags[peak - 1 : peak + 2]
        between = 0.5 * float((left - right) / (left - 2 * top + right))
    return LATEST - (peak + between) / RATE


REACH = 8
"""Half the length of the interpolation filter, in samples of the slower rate."""
_FINENESS = 256
_POINTS = np.arange(-REACH * _FINENESS, REACH * _FINENESS + 1) / _FINENESS
_WINDOW = np.cos(np.pi * _POINTS / (2 * REACH)) ** 2
_KERNEL: Samples = (0.9 * np.sinc(0.9 * _POINTS) * _WINDOW).astype(np.float32)
"""A windowed sinc: interpolates and keeps what is above the slower rate's band away."""


def read_at(tap: Tap, first: float, step: float, count: int) -> Samples:
    """The tap's sound at positions first, first + step, …: resampled as those who read it run."""
    unit = max(step, 1.0)
    reach = int(np.ceil(REACH * unit))
    base = int(np.floor(first)) - reach
    sound = tap.read(base, int(np.ceil(step * count)) + 2 * reach + 2)
    if not sound.any():
        return np.zeros(count, np.float32)
    at = first - base + step * np.arange(count)
    whole = np.floor(at).astype(np.int64)
    near = whole[:, None] + np.arange(1 - reach, reach + 1)
    apart = (near - at[:, None]) * (_FINENESS / unit) + REACH * _FINENESS
    weight = _KERNEL[np.clip(np.rint(apart).astype(np.int64), 0, len(_KERNEL) - 1)]
    resampled: Samples = ((weight * sound[near]).sum(axis=1) / unit).astype(np.float32)
    return resampled
