"""Takes our own voice out of what the microphone hears.

The loudspeaker's samples (player/tap.py) are brought to the microphone's pace and time, and
WebRTC's audio processing subtracts what the room returns of them. Three things are found on the
way: where the loudspeaker is while a frame is heard (`Follower`: the streams' own clocks, smoothed,
so that 47,990 Hz beside 48,000 do no harm), how late the echo is behind that (`EchoFinder`:
correlation; a Bluetooth loudspeaker is 200 to 400 ms late and does not say so), and whether there
is any echo at all (headphones). Knows nothing of speech, turns or devices.

Until an echo has been found nothing is taken away: with headphones the canceller would take the
user for the echo that it expects. An open loudspeaker's is found within half a second.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from typing import Literal

import numpy as np

from assistant.duplex.webrtc import FIX, AudioProcessor
from assistant.vad import RATE
from player.tap import Tap
from talking_head.backends import Availability
from talking_head.media import AudioChunk, Samples
from talking_head.said import said

FRAME = RATE // 100
"""Samples of one step, 10 ms."""

JUMP_SECONDS = 0.08
"""A clock that disagrees by more has jumped: an underrun, a device that slept."""
FOLLOW_PHASE, FOLLOW_RATE = 0.012, 3.6e-5
"""Gains of the follower's second-order loop at 100 steps a second: 0.1 Hz wide, well damped."""
MOST_DRIFT = 0.005
"""Relative: no two sound cards differ by more."""

LEAD_SECONDS = 0.010
"""The reference is given so much before its echo: the canceller wants it first."""
EARLIEST, LATEST = -0.15, 0.60
"""Seconds by which the echo may be behind what the clocks say, at least and at most."""
OWN_SEARCH_SECONDS = 0.25
"""How late an echo the canceller finds by itself, quickly."""
LOOK_SECONDS = 1.0
LOOK_AT_FIRST, LOOK_EVERY = 0.15, 0.3
LOOK_FFT = 32_768
LOOK_BAND = (200.0, 4000.0)
FORGET = 0.6
CLEAR_PEAK = 9.0
"""Standard deviations by which a correlation stands out where there is an echo; chance: 5 to 6."""
GAP_SECONDS = 0.25
"""Of sound from the microphone that is no jitter."""
SAME_DELAY = 0.004
MOST_STEP = 1e-4
"""Seconds by which the delay may be moved at a look, 300 ppm: looks differ by more by chance."""
SURE_LOOKS = 2
HEADPHONE_LOOKS, QUIET_LOOKS = 6, 3
"""So many looks in a row without a sign of an echo are headphones; one at a microphone that hears
next to nothing while we sound counts for more."""
NOTHING_BACK = 1e-4
"""Next to nothing, as a share of the power that was played: -40 dB."""

AUDIBLE = 10 ** (-55 / 20)
LINGER_SECONDS = 0.35
"""How long a room returns what the loudspeaker no longer plays."""
OURS_DB = 12.0
"""Sound of which the canceller took so much away was our own: a voice over it would remain."""
LEVEL_SECONDS = 0.06
EXPECTED_SECONDS = 0.5
"""By then the echo of any loudspeaker is back, a wireless one's too."""

NOISY_DB, FLOOR_RISES_DB = -55.0, 0.03
"""A noise floor that is suppressed; it is followed by 3 dB a second upward, and at once down."""

EchoState = Literal["unknown", "echo", "none"]


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Sound without our own voice. `ours`: what is left in it is a rest of that voice."""

    chunk: AudioChunk
    ours: bool


class EchoCanceller:
    """The microphone's sound in, the same without our own voice out."""

    def __init__(self, tap: Tap) -> None:
        """Raises EngineUnavailable without the wheel `livekit`."""
        self._tap = tap
        self._cancel = AudioProcessor(RATE, cancels_echo=True, high_pass=True)
        self._cancel.delay(LEAD_SECONDS)
        self._polish = AudioProcessor(RATE, suppresses_noise=True)
        self._follower = Follower(tap.rate / RATE)
        self._finder = EchoFinder()
        self._delay = 0.0
        self._behind = 0.0  # how much later than that the echo was found
        self._heard = np.zeros(round(LOOK_SECONDS * RATE), np.float32)
        self._heard_at = 0.0
        self._quiet = round(LINGER_SECONDS * RATE)  # samples since the loudspeaker last sounded
        self._active = 0  # samples of sounding since the last look
        self._before = self._after = self._played = 1e-12  # powers of late
        self._sounded = 0  # samples that the loudspeaker has sounded since it began to
        self._most_back = self._most_played = 0.0  # the greatest powers since then
        self._floor = -100.0  # dB of the quietest moment of late
        self.removed = 0.0
        """How much was taken away of late, in dB, while we sounded."""

    @property
    def state(self) -> EchoState:
        """Whether the microphone hears the loudspeaker; unknown until that sounded for a while."""
        return self._finder.state

    @property
    def delay(self) -> float:
        """Seconds by which the echo is behind what the clocks say."""
        return self._delay + self._behind

    @property
    def sounding(self) -> bool:
        """Whether the loudspeaker sounds, or the room still does."""
        return self._quiet < round(LINGER_SECONDS * RATE)

    def process(self, chunk: AudioChunk, at: float) -> Cleaned:
        """Sound of 16 kHz, a whole number of 10 ms, whose last sample was heard at `at`."""
        if chunk.rate != RATE or len(chunk.samples) % FRAME:
            raise ValueError("echo is cancelled in frames of 10 ms at 16 kHz")
        if at - chunk.seconds - self._heard_at > GAP_SECONDS:
            self._heard[:] = 0.0  # it was off: what was heard before belongs to another time
        self._heard_at = at
        out = np.empty_like(chunk.samples)
        ours = False
        for start in range(0, len(chunk.samples), FRAME):
            left = (len(chunk.samples) - start - FRAME) / RATE
            frame = chunk.samples[start : start + FRAME]
            cleaned, rest = self._frame(frame, at - left)
            out[start : start + FRAME] = cleaned
            ours = ours or rest
        return Cleaned(AudioChunk(out, RATE), ours)

    def _frame(self, heard: Samples, at: float) -> tuple[Samples, bool]:
        position = self._follower.follow(self._tap.position(at), FRAME)
        ours = self._reference(position)
        sounds = float(np.abs(ours).max()) > AUDIBLE
        self._quiet = 0 if sounds else self._quiet + FRAME
        self._heard[:-FRAME] = self._heard[FRAME:]
        self._heard[-FRAME:] = heard
        self._cancel.played(ours)
        clean = self._cancel.heard(heard)
        self._measure(heard, clean, ours)
        self._expect(sounds)
        if sounds and position is not None:
            self._look(position)
        proven = self.state == "echo"
        if not proven:
            clean = heard  # the canceller would take some of the user for the echo that it expects
        quiet = self._polish.heard(clean)
        noisy = self._is_noisy(clean) or (proven and self.sounding)
        return quiet if noisy else clean, proven and self._is_rest()

    def close(self) -> None:
        """Free what WebRTC holds; what is processed after that comes back as it was."""
        self._cancel.close()
        self._polish.close()

    def _is_noisy(self, clean: Samples) -> bool:
        """Whether there is a steady noise worth removing: it takes a little of the speech too."""
        power = 10 * np.log10(float(np.mean(clean * clean)) + 1e-10)
        self._floor = min(self._floor + FLOOR_RISES_DB, power)
        return self._floor > NOISY_DB

    def _reference(self, position: float | None) -> Samples:
        """What the loudspeaker played that should come back just after this frame."""
        if position is None:
            return np.zeros(FRAME, np.float32)
        step = self._follower.step
        last = position - (self._delay - LEAD_SECONDS) * self._tap.rate
        last = min(last, self._tap.end - REACH * max(step, 1.0) - 1)
        return read_at(self._tap, last - step * (FRAME - 1), step, FRAME)

    def _measure(self, heard: Samples, clean: Samples, ours: Samples) -> None:
        """Follow the powers of what is heard, left over and played."""
        share = FRAME / RATE / LEVEL_SECONDS
        self._before += share * (float(np.mean(heard * heard)) - self._before)
        self._after += share * (float(np.mean(clean * clean)) - self._after)
        self._played += share * (float(np.mean(ours * ours)) - self._played)
        if self.sounding:
            removed = max(0.0, 10 * np.log10((self._before + 1e-12) / (self._after + 1e-12)))
            self.removed += 0.02 * (removed - self.removed)

    def _expect(self, sounds: bool) -> None:
        """See early that nothing comes back: somebody may speak into our very first words."""
        if not self.sounding:
            self._sounded, self._most_back, self._most_played = 0, 0.0, 0.0
        self._sounded += FRAME if sounds else 0
        self._most_back = max(self._most_back, self._before)
        self._most_played = max(self._most_played, self._played)
        long_enough = self._sounded >= round(EXPECTED_SECONDS * RATE)
        if long_enough and self._most_back < NOTHING_BACK * self._most_played:
            self._finder.nothing_yet()

    def _is_rest(self) -> bool:
        """Whether what the canceller left over is our own voice all the same."""
        return self.sounding and self._before > (self._after + 1e-12) * 10 ** (OURS_DB / 10)

    def _look(self, position: float) -> None:
        """Now and then, see how late the echo is."""
        self._active += FRAME
        every = LOOK_AT_FIRST if self.state == "unknown" else LOOK_EVERY
        if self._active < every * RATE:
            return
        self._active = 0
        rate = self._tap.rate
        first = round(position - (LOOK_SECONDS + LATEST) * rate)
        count = round((LOOK_SECONDS + LATEST - EARLIEST) * rate)
        played = _to_16k(self._tap.read(first, count), rate)
        self._finder.look(self._heard, played)
        found = self._finder.delay
        if found is not None:
            self._align(found)

    def _align(self, found: float) -> None:
        """The canceller finds a delay of its own, but slowly, not every one, and does not like it
        to change: it is helped only where it must be, and where clocks drift that say they do not.
        """
        behind = found - self._delay
        if not 0.0 <= behind <= OWN_SEARCH_SECONDS:
            self._delay, self._behind = found, 0.0
        elif abs(behind - self._behind) > SAME_DELAY:
            self._behind = behind
        else:
            apart = 0.3 * (behind - self._behind)
            self._delay += min(MOST_STEP, max(-MOST_STEP, apart))


class Follower:
    """Where the loudspeaker is while the microphone hears a frame: two clocks, compared.

    The times of both streams jitter by milliseconds, their true rates differ by up to hundreds of
    parts in a million. A second-order loop smooths the one and follows the other.
    """

    def __init__(self, step: float) -> None:
        """`step`: the loudspeaker's samples per sample of the microphone, by their names."""
        self._nominal = self.step = step
        self._position: float | None = None

    def follow(self, told: float | None, samples: int) -> float | None:
        """The position at the end of the next `samples`; `told`: by the loudspeaker's clock."""
        if told is None:
            self._position = None
            return None
        jump = JUMP_SECONDS * RATE * self._nominal
        if self._position is None or abs(told - self._position - self.step * samples) > jump:
            self._position, self.step = told, self._nominal
            return told
        self._position += self.step * samples
        error = told - self._position
        self._position += FOLLOW_PHASE * error
        low, high = self._nominal * (1 - MOST_DRIFT), self._nominal * (1 + MOST_DRIFT)
        self.step = min(high, max(low, self.step + FOLLOW_RATE * error / samples))
        return self._position


class EchoFinder:
    """How late what was played comes back, if it does: generalised cross-correlation with phase
    transform (Knapp & Carter, IEEE Trans. ASSP 1976), summed over looks.
    """

    def __init__(self) -> None:
        self.state: EchoState = "unknown"
        self.delay: float | None = None
        """Seconds, None until it is known."""
        self._cross = np.zeros(LOOK_FFT // 2 + 1, np.complex128)
        self._candidate, self._agreed, self._without = 0.0, 0, 0
        bins = np.fft.rfftfreq(LOOK_FFT, 1 / RATE)
        self._band = (bins >= LOOK_BAND[0]) & (bins <= LOOK_BAND[1])

    def nothing_yet(self) -> None:
        """There should be an echo by now: there is none, until it is found after all."""
        if self.state == "unknown":
            self.state = "none"

    def look(self, heard: Samples, played: Samples) -> None:
        """Compare; `heard` (LOOK_SECONDS) ends now, `played` -EARLIEST after it, both 16 kHz."""
        cross = np.fft.rfft(played, LOOK_FFT) * np.conj(np.fft.rfft(heard, LOOK_FFT))
        self._cross = FORGET * self._cross + cross
        quiet = float(np.mean(heard**2)) <= NOTHING_BACK * float(np.mean(played**2))
        weighted = np.where(self._band, self._cross / (np.abs(self._cross) + 1e-9), 0)
        lags = np.abs(np.fft.irfft(weighted, LOOK_FFT))[: len(played) - len(heard) + 1]
        peak = int(lags.argmax())
        # Silence is like everything: what hardly reaches the microphone is no echo.
        if quiet or lags[peak] < CLEAR_PEAK * float(np.sqrt(np.mean(lags**2))):
            self._without += QUIET_LOOKS if quiet else 1
            if self._without >= HEADPHONE_LOOKS:
                self.state = "none"
            return
        self._without = 0
        delay = LATEST - peak / RATE
        same = abs(delay - self._candidate) < SAME_DELAY
        if self.state == "none":
            self.state = "unknown"  # are they taken off?
        self._candidate, self._agreed = delay, self._agreed + 1 if same else 1
        if self._agreed >= SURE_LOOKS:
            self.state = "echo"
            self.delay = delay


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


def probe() -> Availability:
    """Whether echoes can be cancelled here."""
    for name in ("livekit", "google.protobuf"):
        try:
            found = importlib.util.find_spec(name)
        except ImportError:
            found = None
        if found is None:
            return Availability(False, said("the package {name} is not installed", name=name), FIX)
    return Availability(True)


def _to_16k(sound: Samples, rate: int) -> Samples:
    import soxr

    if rate == RATE:
        return sound
    resampled: Samples = soxr.resample(sound, rate, RATE, quality="LQ")
    return resampled
