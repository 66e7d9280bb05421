"""Our voice in a room, and what the product's own code makes of what a microphone hears there.

Offline, sample by sample. Knows bad loudspeakers, microphones and clocks, and how our voice gives
way to somebody who sounds over it. What is measured of it, echo.py knows.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
import soxr
from script import level, room_response, spoken

from assistant.assembly.listening import LEAD_SECONDS
from assistant.duplex.ears import Ears
from assistant.duplex.interruption import (
    DUCKED_GAIN,
    GLANCE_GAIN,
    Overlap,
    Verdict,
    by_sound,
)
from assistant.duplex.own_voice import told_apart
from assistant.echo import Cleaned, EchoCanceller
from assistant.microphone_sound import SpeechStream
from assistant.segmenter import (
    SegmenterSettings,
    SpeechDiscarded,
    SpeechFaded,
    SpeechOnset,
    SpeechStarted,
)
from assistant.vad import DETECTORS
from player.tap import Tap
from simulated_sound_card import RATE
from talking_head.media import AudioChunk

PLAYED_RATE = 48_000
CHUNK = RATE // 50
OUR_RMS = 0.06
HISS = 10 ** (-75 / 20)
OUTPUT_SECONDS = 0.07
"""So far ahead of the loudspeaker is its card given sound."""
JITTER_SECONDS = 0.002
"""Of what the loudspeaker says of its position: standard deviation."""
FAN_BELOW_DB, FAN_HZ = 15.0, 300.0
"""How loud a fan is, and up to where its noise is even; above it falls by 12 dB an octave."""

SENTENCES = (
    "The train to the coast leaves at seven, and the last one comes back shortly after midnight.",
    "I found three recipes for you, and the second one needs no more than half an hour.",
    "Most cats sleep for about fourteen hours a day, which nobody has ever explained to them.",
    "There are two meetings in your calendar tomorrow, one in the morning and one at four.",
    "It will be cloudy at first, with some sun in the afternoon and a light wind from the west.",
    "The oldest known bridge in the city was built of stone, and has been repaired eleven times.",
    "You asked me to remind you of the milk, the bread, and the letter to the landlord.",
    "If you mix blue and yellow paint you get green, but with light the answer is different.",
    "The moon is about three hundred and eighty thousand kilometers away from us.",
    "Nobody knows who invented the wheel, although many people have claimed to know.",
    "I can read the rest of the article to you, or tell you only how it ends.",
    "Water boils at a lower temperature in the mountains, so an egg takes longer there.",
)


@dataclass(frozen=True, slots=True)
class Case:
    """One way of being heard. `delay`: of the loudspeaker, in seconds, of which it says nothing;
    `true_rate`: of its clock; `told_rate`: what it says of that (None: the truth); `stops`: when
    it stands still, from and to (seconds) each; `says_so`: whether the card tells that it ran dry
    then, as PortAudio's do; `clips`: the level at which it distorts; `fan`:
    whether one runs beside the microphone. `microphone_rate`, `channels`: of the microphone, all
    but one of them dead; `block`: seconds of sound that the driver hands on at a time, whatever it
    was asked for; `misses`: when the microphone loses sound, from and to each; `tells`: whether
    PortAudio says so."""

    name: str
    room: str
    delay: float = 0.02
    true_rate: float = PLAYED_RATE
    told_rate: float | None = None
    stops: tuple[tuple[float, float], ...] = ()
    says_so: bool = False
    clips: float = 1.0
    fan: bool = False
    microphone_rate: int = RATE
    channels: int = 1
    block: float = 0.0
    misses: tuple[tuple[float, float], ...] = ()
    tells: bool = False

    def runs_until(self, at: float) -> float:
        """For how many seconds the loudspeaker has run at a time."""
        return at - sum(min(max(at - begin, 0.0), end - begin) for begin, end in self.stops)

    def handed_over(self, at: float) -> float:
        """How many seconds of sound the loudspeaker has been given: where it runs dry, too few."""
        for begin, end in self.stops if self.says_so else ():
            if begin - OUTPUT_SECONDS <= at < end:
                return self.runs_until(begin)
        return self.runs_until(at) + OUTPUT_SECONDS

    def hears(self, sound: np.ndarray) -> np.ndarray:
        """What of a sound is not lost."""
        gaps = [slice(round(begin * RATE), round(end * RATE)) for begin, end in self.misses]
        return np.delete(sound, np.r_[tuple(gaps)]) if gaps else sound

    def heard_at(self, seconds: float) -> float:
        """When the microphone has heard so many that are not lost."""
        for begin, end in self.misses:
            seconds += (end - begin) * (seconds > begin)
        return seconds

    def arrives(self, at: float) -> float:
        """When the driver hands on what was heard at a time."""
        return at if not self.block else float(np.ceil(at / self.block - 1e-6)) * self.block

    def sent(self, heard: np.ndarray) -> np.ndarray:
        """The same through this microphone and the product's way from there, at 16 kHz."""
        if self.microphone_rate == RATE and self.channels == 1:
            return heard
        sound = soxr.resample(heard, RATE, self.microphone_rate).astype(np.float32)
        device = np.zeros((len(sound), self.channels), np.float32)
        device[:, self.channels // 2] = sound
        stream, size = SpeechStream(self.microphone_rate), self.microphone_rate // 50
        blocks = (device[start : start + size] for start in range(0, len(device), size))
        return np.concatenate([chunk.samples for block in blocks for chunk in stream.feed(block)])


def ours(voice: str, seed: int, seconds: float) -> np.ndarray:
    """Our own speech, at 48 kHz."""
    dice = random.Random(seed)
    pieces, total = [], 0
    while total < seconds * RATE:
        pieces.append(spoken(dice.choice(SENTENCES), voice))
        total += len(pieces[-1])
    sound = level(np.concatenate(pieces)[: round(seconds * RATE)], OUR_RMS)
    return soxr.resample(sound, RATE, PLAYED_RATE).astype(np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """The echo alone, what the canceller left of it to be judged and to be recognised, by sample;
    whether it heard somebody, by chunk; and the delay that it found."""

    echo: np.ndarray
    clean: np.ndarray
    words: np.ndarray
    near: np.ndarray
    found: float


class GivesWay:
    """What becomes of our voice while somebody sounds over it, by the product's own rules: lowered
    as soon as something is overheard, more at an onset of speech, held by enough of it.
    """

    def __init__(self) -> None:
        self._ears = Ears(DETECTORS[0].load(None), SegmenterSettings(lead=LEAD_SECONDS))
        self.handed_on: list[float] = []
        """Where each utterance begins, in seconds, as a recogniser is given it."""
        self._near_since: float | None = None
        self._ducked = self._held = self._found = False

    def gain(self, cleaned: Cleaned, at: float, echo: EchoCanceller) -> float:
        """From now on; `echo`: what cleaned it."""
        trusted = told_apart(echo)
        if echo.state == "echo" and not self._found:
            self._ears.reset()  # until now it was not taken away: that was our own voice
            self._ducked = self._held = False
            self._found = True
            return 1.0
        self._near_since = (self._near_since or at) if cleaned.near else None
        overheard = at - self._near_since if self._near_since is not None else 0.0
        speech = Overlap(0.0, trusted=trusted, overheard=overheard)
        for event in self._ears.listen(cleaned.chunk, at, cleaned.ours, cleaned.words):
            self._ducked = trusted and not isinstance(event, SpeechFaded | SpeechDiscarded)
            self._held &= self._ducked
            if isinstance(event, SpeechStarted):
                self.handed_on.append(at - self._ears.so_far().audio.seconds)
            if isinstance(event, SpeechOnset):
                self._held |= by_sound(speech, True) is Verdict.HOLD
        if self._ears.speaking and not self._ears.quiet:
            speech = Overlap(self._ears.voiced, self._ears.humming, trusted, overheard)
            self._held |= by_sound(speech, True) is not Verdict.WAIT
        if self._held:
            return 0.0
        return DUCKED_GAIN if self._ducked else GLANCE_GAIN if cleaned.near and trusted else 1.0


class Air:
    """What is at the microphone, at 16 kHz: `echo`, our voice alone, and `all`."""

    def __init__(
        self,
        case: Case,
        played: np.ndarray,
        user: np.ndarray | None,
        echo: bool,
        chance: np.random.Generator,
    ) -> None:
        ours = soxr.resample(np.clip(played, -case.clips, case.clips), case.true_rate, RATE)
        for begin, end in case.stops:
            ours = np.insert(ours, round(begin * RATE), np.zeros(round((end - begin) * RATE)))
        self._ours = np.concatenate([np.zeros(round(case.delay * RATE)), ours])
        self._response = room_response(case.room)
        n = 1 << int(np.ceil(np.log2(len(self._ours) + len(self._response))))
        spectrum = np.fft.rfft(self._ours, n) * np.fft.rfft(self._response, n)
        back = np.fft.irfft(spectrum, n)[: len(self._ours)]
        rms = float(np.sqrt(np.mean(back**2)))
        self._loudness = OUR_RMS / rms if echo and back.any() else 0.0
        self.echo = self._loudness * back
        self.all = self.echo + chance.normal(0, HISS, len(back))
        if case.fan:
            self.all += fan(len(self.all), chance)
        if user is not None:
            self.all[: len(user)] += user[: len(self.all)]

    def turn_down(self, first: int, gain: float) -> None:
        """Our voice sounds at `gain` for a chunk from this sample on: take the rest out again."""
        lost = (1.0 - gain) * self._ours[first : first + CHUNK]
        tail = self._loudness * np.convolve(np.append(lost, 0.0), self._response)
        tail = tail[: len(self.all) - first]
        self.echo[first : first + len(tail)] -= tail
        self.all[first : first + len(tail)] -= tail


def hear(
    case: Case,
    played: np.ndarray,
    user: np.ndarray | None = None,
    echo: bool = True,
    gives_way: GivesWay | None = None,
) -> Heard:
    """Play our speech in a room, and take it out of what the microphone hears there.

    `gives_way`: our voice does (where nothing is wrong with the loudspeaker or the microphone).
    """
    chance = np.random.default_rng(3)
    air = Air(case, played, user, echo, chance)
    told = case.told_rate or case.true_rate
    sent, echo_heard = case.sent(case.hears(air.all)), case.hears(air.echo)
    tap = Tap(
        PLAYED_RATE,
        lambda at: (case.runs_until(at) + float(chance.normal(0, JITTER_SECONDS))) * told,
    )
    canceller = EchoCanceller(tap)
    clean, words, near = [], [], []
    gain = 1.0
    dry = [end for _, end in case.stops if case.says_so]
    torn = [end for _, end in case.misses if case.tells]
    for start in range(0, len(sent) - CHUNK + 1, CHUNK):
        at = case.arrives(case.heard_at((start + CHUNK) / RATE))
        if torn and at >= torn[0]:
            torn.pop(0)
            canceller.missed(at)
        if dry and at >= dry[0]:
            dry.pop(0)
            tap.break_off()
        first, last = tap.end, round(case.handed_over(at) * case.true_rate)
        tap.note(played[first:last] * np.float32(gain))
        if gain != 1.0:
            air.turn_down(round((first / case.true_rate + case.delay) * RATE), gain)
        chunk = AudioChunk(sent[start : start + CHUNK].astype(np.float32), RATE)
        cleaned = canceller.process(chunk, at)
        if gives_way is not None:
            gain = gives_way.gain(cleaned, at, canceller)
        clean.append(cleaned.chunk.samples)
        words.append(cleaned.words.samples)
        near.append(cleaned.near)
    canceller.close()
    sounds = (np.concatenate(clean), np.concatenate(words))
    return Heard(echo_heard, *sounds, np.array(near), canceller.delay)


def fan(count: int, chance: np.random.Generator) -> np.ndarray:
    """Noise of moving air."""
    hertz = np.fft.rfftfreq(count, 1 / RATE)
    spectrum = np.fft.rfft(chance.normal(size=count)) / (1 + (hertz / FAN_HZ) ** 2)
    noise = np.fft.irfft(spectrum, count)
    return noise / np.sqrt(np.mean(noise**2)) * OUR_RMS * 10 ** (-FAN_BELOW_DB / 20)
