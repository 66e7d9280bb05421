"""Takes our own voice out of what the microphone hears.

The loudspeaker's samples (player/tap.py) are brought to the microphone's pace and time
(duplex/alignment.py). A linear filter takes away what the room returns of them
(duplex/linear.py), and tells quickly whether somebody else sounds (duplex/overheard.py). What it
must be expected to have left over of our voice is taken away next (duplex/post_filter.py): that
is what is recognised, for it leaves the user's words whole. WebRTC's AEC3 suppresses the rest of
our own voice far more thoroughly, and with it the beginnings of words: it tells whether what is
left is our own. Knows nothing of speech, turns or devices.

Until an echo has been found nothing is taken away: with headphones the canceller would take the
user for the echo that it expects. An open loudspeaker's is found within half a second.
"""

from __future__ import annotations

import importlib.util
from collections import deque
from dataclasses import dataclass

import numpy as np

from assistant.duplex.alignment import (
    EARLIEST,
    LATEST,
    LOOK_SECONDS,
    MATCH_SIGMA,
    NOTHING_BACK,
    REACH,
    SAME_DELAY,
    EchoFinder,
    EchoState,
    Follower,
    read_at,
)
from assistant.duplex.linear import SPAN, LinearEcho
from assistant.duplex.overheard import Overheard
from assistant.duplex.post_filter import ALL, PostFilter
from assistant.duplex.rematch import MOST, apart
from assistant.duplex.webrtc import FIX, AudioProcessor
from assistant.vad import RATE
from player.tap import Tap
from talking_head.backends import Availability
from talking_head.media import AudioChunk, Samples
from talking_head.said import said

FRAME = RATE // 100
"""Samples of one step, 10 ms."""
CHUNK = 2 * FRAME
"""Of which whatever the microphone sends is a multiple."""

LEAD_SECONDS = 0.010
"""The reference is given so much before its echo: the cancellers want it first."""
NEAR_ENOUGH_SECONDS = 0.03
"""An echo that is later by so little stays within what is modelled of the room."""
LOOK_AT_FIRST, LOOK_EVERY, LOOK_TAKEN_OFF = 0.1, 0.3, 0.04
"""The last where headphones may just be taken off: before our voice is held because of it."""
SEEK_SECONDS, SEEK_EVERY = 0.06, 0.02
"""Of sound in which the echo of a known room is sought after a jump, and how often."""
SETTLE_SECONDS = 0.4
"""If it is not found by then, it is looked for as in an unknown room, too."""
GAP_SECONDS = 0.25
"""Of sound from the microphone that is no jitter."""

AUDIBLE = 10 ** (-55 / 20)
LINGER_SECONDS = 0.35
"""How long a room returns what the loudspeaker no longer plays; longer than what is modelled."""
OURS_DB = 9.0
"""Sound of which the canceller took so much away was our own: a voice over it would remain."""
KEPT = 0.25
"""Unless the post-filter kept more of it than such a share, which is 6 dB less."""
FAINT_DB, LOUD_SECONDS = 12.0, 0.3
"""So much quieter than our own voice has just been is no speaker, but a rest of it: whoever speaks
over somebody speaks up. How quickly what it has been is forgotten."""
LEVEL_SECONDS = 0.06
FOLLOWS, NEAR_FOLLOWS = 0.02, 0.002
"""How quickly what is removed is followed, a step, alone and with somebody over our voice."""
EXPECTED_SECONDS = 0.5
"""By then the echo of any loudspeaker is back, a wireless one's too."""

NOISY_DB, FLOOR_RISES_DB = -55.0, 0.03
"""A noise floor that is suppressed; it is followed by 3 dB a second upward, and at once down."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Sound without our own voice. `chunk`: to judge whether it is speech; `words`: to recognise,
    10 ms later. `ours`: what is left in it is a rest of that voice; `near`: somebody else sounds
    in it, over our voice.
    """

    chunk: AudioChunk
    words: AudioChunk
    ours: bool
    near: bool = False


class EchoCanceller:
    """The microphone's sound in, the same without our own voice out."""

    def __init__(self, tap: Tap) -> None:
        """Raises EngineUnavailable without the wheel `livekit`."""
        self._tap = tap
        self._linear = LinearEcho()
        self._overheard = Overheard()
        self._post = PostFilter()
        self._cancel = AudioProcessor(RATE, cancels_echo=True, high_pass=True)
        self._cancel.delay(LEAD_SECONDS)
        self._polish = AudioProcessor(RATE, suppresses_noise=True)
        self._follower = Follower(tap.rate / RATE)
        self._finder = EchoFinder()
        self._delay = 0.0
        self._found: float | None = None
        self._heard = np.zeros(round(LOOK_SECONDS * RATE), np.float32)
        self._heard_at = 0.0
        self._gaps: deque[float] = deque()  # times before which sound was lost
        self._quiet = round(LINGER_SECONDS * RATE)  # samples since the loudspeaker last sounded
        self._active = 0  # samples of sounding since the last look
        self._sought = 0  # samples of sounding since the echo was last sought after a jump
        self._since_jump = 0  # samples heard of what was played after it
        self._broke_off = tap.broke_off
        self._before = self._after = self._played = 1e-12  # powers of late
        self._left = self._loud = 1e-12  # powers of late of what is not our voice; of our loudest
        self._kept = 0.0  # share of the power that the post-filter kept of late
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
        return self._delay if self._found is None else self._found

    @property
    def sounding(self) -> bool:
        """Whether the loudspeaker sounds, or the room still does."""
        return self._quiet < round(LINGER_SECONDS * RATE)

    def missed(self, before: float) -> None:
        """The microphone lost sound before the chunk of this time. From any thread."""
        self._gaps.append(before)

    def process(self, chunk: AudioChunk, at: float) -> Cleaned:
        """Sound of 16 kHz, a whole number of 10 ms, whose last sample was heard at `at`."""
        if chunk.rate != RATE or len(chunk.samples) % FRAME:
            raise ValueError("echo is cancelled in frames of 10 ms at 16 kHz")
        torn = False
        while self._gaps and self._gaps[0] <= at:
            self._gaps.popleft()
            torn = True
        if torn or at - chunk.seconds - self._heard_at > GAP_SECONDS:
            self._forget_before()  # it was off
            self._follower.gap(1 if torn else CHUNK)
        self._heard_at = at
        out, words = np.empty_like(chunk.samples), np.empty_like(chunk.samples)
        ours = near = False
        for start in range(0, len(chunk.samples), FRAME):
            left = (len(chunk.samples) - start - FRAME) / RATE
            frame = chunk.samples[start : start + FRAME]
            cleaned, said, is_rest, is_near = self._frame(frame, at - left)
            out[start : start + FRAME], words[start : start + FRAME] = cleaned, said
            ours, near = ours or is_rest, near or is_near
        return Cleaned(AudioChunk(out, RATE), AudioChunk(words, RATE), ours, near)

    def _frame(self, heard: Samples, at: float) -> tuple[Samples, Samples, bool, bool]:
        if self._tap.broke_off != self._broke_off:
            self._broke_off = self._tap.broke_off
            self._follower.broke_off()
        position = self._follower.follow(self._tap.position(at), FRAME)
        if self._follower.new:
            self._forget_before()
        elif position is not None and position >= (self._broke_off or 0):
            self._since_jump += FRAME
        ours = self._reference(position)
        sounds = float(np.abs(ours).max()) > AUDIBLE
        self._quiet = 0 if sounds else self._quiet + FRAME
        self._heard[:-FRAME] = self._heard[FRAME:]
        self._heard[-FRAME:] = heard
        left, near = self._modelled(heard, ours)
        self._cancel.played(ours)
        clean = self._cancel.heard(left)
        self._measure(heard, clean, ours, near)
        self._expect(sounds)
        taken_off = near and self.state == "none"  # headphones, are they? Then we fall silent soon
        if (sounds or taken_off) and position is not None:
            if self._lost:
                self._seek(position)
            if not self._lost or self._since_jump > round(SETTLE_SECONDS * RATE):
                self._look(position, taken_off)
        proven = self.state == "echo"
        if not proven:
            clean = heard  # the canceller would take some of the user for the echo that it expects
        quiet = self._polish.heard(clean)
        plain = quiet if self._is_noisy(clean) else clean
        if not (proven and self.sounding):
            return plain, self._post.process(plain, None), False, near and self.state == "none"
        if self._lost:
            words = self._post.process(left, self._linear, ALL)
            return words, words, True, False
        words = self._post.process(left, self._linear)
        self._kept += FRAME / RATE / LEVEL_SECONDS * (self._post.kept - self._kept)
        if near and self._linear.knows:  # enough to lower our voice; to be speech, it takes more
            return words, words, self._is_rest(), True
        return quiet, words, True, False  # whoever is not overheard does not speak

    def close(self) -> None:
        """Free what WebRTC holds; what is processed after that comes back as it was."""
        self._cancel.close()
        self._polish.close()

    def _modelled(self, heard: Samples, ours: Samples) -> tuple[Samples, bool]:
        """What the linear filter leaves over, and whether somebody else sounds in it."""
        if not self.sounding:
            self._overheard.quiet()
            return heard, False
        if self.state == "none":
            power = 10 * np.log10(float(np.mean(heard * heard)) + 1e-10)
            return heard, self._overheard.hears_plainly(power, self._floor)
        left = self._linear.process(ours, heard, not self._lost, self._overheard.somebody)
        if self._lost:
            self._overheard.quiet()
            return heard, False
        if self._linear.astray:
            self._follower.lose()
            self._since_jump = 0
        self._follow_levels(left)
        return left, self._overheard.hears(self._linear)

    def _follow_levels(self, left: Samples) -> None:
        """How loud our own voice has been, and what is left beside it."""
        echo = self._linear.echo
        forgets = FRAME / RATE / LOUD_SECONDS
        self._loud = max(float(np.mean(echo * echo)), (1.0 - forgets) * self._loud)
        share = FRAME / RATE / LEVEL_SECONDS
        self._left += share * (float(np.mean(left * left)) - self._left)

    @property
    def _lost(self) -> bool:
        """Whether the clock jumped and the echo has not been found again."""
        return self._found is not None and self._follower.jumped

    def _is_noisy(self, clean: Samples) -> bool:
        """Whether there is a steady noise worth removing: it takes a little of the speech too."""
        power = 10 * np.log10(float(np.mean(clean * clean)) + 1e-10)
        self._floor = min(self._floor + FLOOR_RISES_DB, power)
        return self._floor > NOISY_DB

    def _reference(self, position: float | None) -> Samples:
        """What the loudspeaker played that should come back just after this frame."""
        if position is None:
            return np.zeros(FRAME, np.float32)
        return self._played_until(position, FRAME)

    def _played_around(self, position: float, count: int) -> tuple[Samples, Samples]:
        """As `_played_until`, in two parts: until the sound broke off, and since it went on."""
        after = self._played_until(position, count)
        before = np.zeros_like(after)
        if self._broke_off is None:
            return before, after
        step, still = self._follower.step, max(0.0, self._follower.stood_still)
        last = position - (self._delay - LEAD_SECONDS) * self._tap.rate
        goes_on = count - round((last - self._broke_off) / step)
        breaks_off = goes_on - round(still / step)
        if breaks_off > 0:
            before[:breaks_off] = self._played_until(position + still, count)[:breaks_off]
        if goes_on > 0:
            after[:goes_on] = 0.0
        return before, after

    def _played_until(self, position: float, count: int) -> Samples:
        step = self._follower.step
        last = position - (self._delay - LEAD_SECONDS) * self._tap.rate
        last = min(last, self._tap.end - REACH * max(step, 1.0) - 1)
        return read_at(self._tap, last - step * (count - 1), step, count)

    def _measure(self, heard: Samples, clean: Samples, ours: Samples, near: bool) -> None:
        """Follow the powers of what is heard, left over and played."""
        share = FRAME / RATE / LEVEL_SECONDS
        self._before += share * (float(np.mean(heard * heard)) - self._before)
        self._after += share * (float(np.mean(clean * clean)) - self._after)
        self._played += share * (float(np.mean(ours * ours)) - self._played)
        if self.sounding:
            removed = max(0.0, 10 * np.log10((self._before + 1e-12) / (self._after + 1e-12)))
            share = NEAR_FOLLOWS if near else FOLLOWS  # a user over our voice is not removed
            self.removed += share * (removed - self.removed)

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
        if self._left < self._loud * 10 ** (-FAINT_DB / 10):
            return True
        suppressed = self._before > (self._after + 1e-12) * 10 ** (OURS_DB / 10)
        return suppressed and self._kept < KEPT

    def _seek(self, position: float) -> None:
        """After a jump: put the alignment right as soon as what this room returns is heard."""
        self._sought += FRAME
        if self._sought < SEEK_EVERY * RATE:
            return
        self._sought = 0
        room = self._linear.response()
        count = round(SEEK_SECONDS * RATE)
        if self._since_jump < count + MOST + round(max(0.0, self._delay) * RATE):
            return
        played = self._played_around(position, count + 2 * MOST + len(room) - 1)
        before, expected = (_convolved(part, room) for part in played)
        heard = self._heard[len(self._heard) - MOST - count : -MOST] - before[MOST:-MOST]
        late = apart(heard, expected)
        if late is None:
            return
        self._follower.found_again(late, MATCH_SIGMA)
        self._linear.doubt()
        position -= late * self._tap.rate
        self._linear.remember(np.add(*self._played_around(position, SPAN)))
        self._active = 0

    def _forget_before(self) -> None:
        """A clock jumped, or there is none: what was heard before now lies elsewhere."""
        self._heard[:] = 0.0
        self._finder.forget()
        self._since_jump = 0

    def _look(self, position: float, taken_off: bool) -> None:
        """Now and then, see how late the echo is; at once where headphones may be taken off."""
        self._active += FRAME
        every = LOOK_AT_FIRST if self.state == "unknown" else LOOK_EVERY
        every = LOOK_TAKEN_OFF if taken_off else every
        if self._active < every * RATE:
            return
        self._active = 0
        rate = self._follower.step * RATE
        first = round(position - (LOOK_SECONDS + LATEST) * rate)
        count = round((LOOK_SECONDS + LATEST - EARLIEST) * rate)
        played = _to_16k(self._tap.read(first, count), rate)
        if self._finder.look(self._heard, played) and self.state == "echo":
            self._align(self._finder.delay, self._finder.exactly)

    def _align(self, found: float, exactly: float) -> None:
        """Go by where the echo is, and where another one is, model the room anew."""
        known = self._found
        apart = exactly - (known or 0.0)
        if known is not None and self._follower.jumped and abs(apart) < NEAR_ENOUGH_SECONDS:
            self._follower.found_again(apart)
            self._finder.forget()
            self._linear.doubt()
            return
        if known is not None and abs(found - known) < SAME_DELAY:
            same = self._follower.echo_moved(apart, LOOK_SECONDS / 2)
            if same:
                return
        self._found = found
        self._follower.trust_echo()
        if not 0.0 <= found - self._delay <= NEAR_ENOUGH_SECONDS:
            self._delay = found
            self._linear.reset()


def _convolved(sound: Samples, response: Samples) -> Samples:
    """Where both overlap entirely."""
    size = 1 << (len(sound) - 1).bit_length()
    product = np.fft.rfft(sound, size) * np.fft.rfft(response, size)
    whole: Samples = np.fft.irfft(product, size)[len(response) - 1 : len(sound)].astype(np.float32)
    return whole


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


def _to_16k(sound: Samples, rate: float) -> Samples:
    """Of a rate that need not be whole, in Hz."""
    import soxr

    if rate == RATE:
        return sound
    resampled: Samples = soxr.resample(sound, rate, RATE, quality="LQ")
    return resampled
