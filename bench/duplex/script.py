"""Scenario files to sounds with times: who says what, when, from where, in which room.

A file of scenarios/ names a kind, how many runs are made of it, and what the user does, cue by
cue. Run k of a file draws everything that is left open (words, voice, loudness, pause, room,
noise) from the seed k, so that a run is the same today and tomorrow. Even seeds are for tuning,
odd ones for reporting.
"""

from __future__ import annotations

import functools
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import yaml

from assistant.tts import VOICES, VoiceOptions
from assistant.tts.resample import resampled
from simulated_sound_card import RATE
from talking_head.sound_file import read_sound
from talking_head.turn import Turn

HERE = Path(__file__).resolve().parent
SPEECH = HERE.parents[1].parent / "shared" / "data" / "speech"

VOICES_HEARD = ("flite:rms", "flite:awb", "espeak:en-us+f2", "espeak:en-gb-x-rp")
"""Not the voice that the assistant has."""

ROOMS = ("headphones", "rir_1", "rir_2", "small")
NOISES = (None, None, "noise_2", "noise_3")
NOISE_BELOW_SPEECH_DB = (15.0, 30.0)
NEAR_RMS, FAR_BELOW_DB = 0.06, 22.0
"""A user at the desk, and how much quieter the far end of the room is."""

LOUDNESS_DB = (-6.0, 4.0)
ECHO_TO_VOICE_DB = 0.0
RESPONSE_SECONDS = 0.25
ONSET_LEVEL = 0.1
"""Of the loudest hundredth of a second: -20 dB, about where noise of a room no longer hides it."""
MANY = 6
SPEECH_LEVEL = 0.02
"""Of the loudest sample: below this a clip has not begun, or has ended."""


PAUSES = ("pause", "hesitation")
"""Kinds in which somebody pauses within a sentence: of a synthetic voice, of a recorded one."""

CLIP_WORDS = {
    "en_living_room_light.wav": "turn on the living room light",
    "en_riva_nlp.wav": "what is natural language processing",
    "en_weather_question.wav": "what is the weather in paris",
    "en_sb_spk1_snt1.wav": "the child almost hurt the small dog",
    "en_sb_spk1_snt2.wav": "drop the two when you add the figures",
    "en_sb_spk2_snt3.wav": "tear a thin sheet from the yellow pad",
    "en_librivox_austen_0880.wav": "he was not an ill disposed young man",
    "en_LJ001-0008.wav": "has never been surpassed",
}
"""What is said in the recordings that are spoken to us."""

CHOICES = ("say", "clips", "or clips", "recorded")
FOLLOWS: tuple[Literal["into answer", "after answer"], ...] = ("into answer", "after answer")


@dataclass(frozen=True, slots=True, eq=False)
class Cue:
    """One sound of the user's, its silent edges cut off.

    It begins `wait` seconds after the cue before it ended (the first: after the run began), or
    after what it `follows`: the first sound of the answer ("into answer"), or its end ("after
    answer"). `words`: "" for what is not speech.
    """

    sound: np.ndarray
    words: str
    wait: float
    follows: Literal["", "into answer", "after answer"] = ""
    far: bool = False

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.sound) / RATE

    @property
    def onset(self) -> float:
        """When it is first well heard, in seconds from its start: a breath is no onset."""
        size = RATE // 100
        steps = self.sound[: len(self.sound) // size * size].reshape(-1, size)
        loud = np.sqrt(np.mean(np.square(steps, dtype=np.float64), axis=1))
        return float(np.flatnonzero(loud > ONSET_LEVEL * loud.max())[0]) / 100


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """One scenario with everything drawn. `response`: of the room, of power 1; `noise`: at 16 kHz,
    to loop. `loudness`: of the user, root mean square, and so of our voice in the microphone.
    """

    kind: str
    seed: int
    answer: str
    cues: tuple[Cue, ...]
    room: str
    response: np.ndarray
    noise: np.ndarray
    loudness: float

    @property
    def name(self) -> str:
        """What it is called in a report."""
        return f"{self.kind}-{self.seed}"


def for_seed(choices: list[str], seed: int) -> list[str]:
    """Every other one of many: what even seeds are tuned with, odd ones have not heard."""
    return choices[seed % 2 :: 2] if len(choices) >= MANY else choices


def runs(kinds: list[str], seeds: str) -> Iterator[Run]:
    """The runs of these kinds (all, if empty); `seeds`: "odd", "even" or "all"."""
    for path in sorted((HERE / "scenarios").glob("*.yaml")):
        scenario = yaml.safe_load(path.read_text())
        if kinds and scenario["kind"] not in kinds:
            continue
        for seed in range(scenario["runs"]):
            if seeds == "all" or (seed % 2 == 1) == (seeds == "odd"):
                yield drawn(scenario, seed)


def drawn(scenario: dict[str, Any], seed: int) -> Run:
    """One run of a scenario."""
    dice = random.Random(f"{scenario['kind']} {seed}")
    entries = [
        {k: for_seed(v, seed) if k in CHOICES else v for k, v in entry.items()}
        for entry in scenario["user"]
    ]
    voice = dice.choice(VOICES_HEARD)
    room = dice.choice(ROOMS)
    response = room_response(room)
    gain = NEAR_RMS * 10 ** (dice.uniform(*LOUDNESS_DB) / 20)
    if scenario["kind"] in PAUSES:
        cues = _with_a_pause(entries, voice, room, gain, dice)
    else:
        cues = tuple(_cue(entry, voice, room, gain, dice) for entry in entries)
    noise = _noise(dice, gain)
    return Run(scenario["kind"], seed, scenario["answer"], cues, room, response, noise, gain)


def _with_a_pause(
    entries: list[dict[str, Any]], voice: str, room: str, gain: float, dice: random.Random
) -> tuple[Cue, Cue]:
    """One sentence, said in one breath, with a pause put between two of its words: its first half
    does not sound over, as that of people who pause to think does not."""
    halves = _recorded_halves(entries[0], dice) or _said_halves(entries, voice, dice)
    wait = dice.uniform(*entries[1]["after"])
    cues = []
    for (words, half), after in zip(halves, (0.3, wait), strict=True):
        half = faded(trimmed(half))
        near = half if room == "headphones" else close_by(half, room)
        cues.append(Cue(level(near, gain), words, after))
    return cues[0], cues[1]


def _said_halves(
    entries: list[dict[str, Any]], voice: str, dice: random.Random
) -> list[tuple[str, np.ndarray]]:
    begun, rest = (dice.choice(entry["say"]) for entry in entries)
    sound, ends = spoken_with_ends(f"{begun} {rest}", voice)
    cut = round(ends[len(begun.split()) - 1] * RATE)
    return [(begun, sound[:cut]), (rest, sound[cut:])]


def _recorded_halves(
    entry: dict[str, Any], dice: random.Random
) -> list[tuple[str, np.ndarray]] | None:
    if "recorded" not in entry:
        return None
    pick = dice.choice(entry["recorded"])
    sound = recorded(pick["clip"])
    halves = pick["begun"], pick["rest"]
    return [(words, sound[round(a * RATE) : round(b * RATE)]) for a, b, words in halves]


def _cue(entry: dict[str, Any], voice: str, room: str, gain: float, dice: random.Random) -> Cue:
    sound, words = _sound(entry, voice, dice)
    sound = level(trimmed(sound), gain)
    far = bool(entry.get("far"))
    if far:
        sound = in_room(sound, "rir_2") * 10 ** (-FAR_BELOW_DB / 20)
    elif room != "headphones":
        sound = level(close_by(sound, room), gain)
    follows = next((key for key in FOLLOWS if key in entry), "")
    span = entry.get(follows or "after") or [0.3, 0.3]
    return Cue(sound, words, dice.uniform(*span), follows, far)


def _sound(entry: dict[str, Any], voice: str, dice: random.Random) -> tuple[np.ndarray, str]:
    if "sound" in entry:
        from noises import SIGNS, made

        kind = dice.choice(entry["sound"])
        return made(kind, voice, dice.randrange(1 << 30)), SIGNS.get(kind, "")
    clips = list(entry.get("clips") or entry.get("or clips") or ())
    said = list(entry.get("say") or ())
    pick = dice.randrange(len(clips) + len(said))
    if pick < len(said):
        return spoken(said[pick], voice), said[pick]
    name = clips[pick - len(said)]
    sound = recorded(name)
    most = 8 * RATE
    start = dice.randrange(max(1, len(sound) - most)) if entry.get("far") else 0
    return sound[start : start + most], CLIP_WORDS.get(name, f"({name})")


@functools.cache
def spoken(text: str, voice: str) -> np.ndarray:
    """A sentence by a synthetic voice, at 16 kHz."""
    row = next(row for row in VOICES if row.name == voice.partition(":")[0])
    pieces = resampled(row.load(VoiceOptions(voice)).speak(text, Turn()), RATE)
    return np.concatenate([piece.audio.samples for piece in pieces])


@functools.cache
def spoken_with_ends(text: str, voice: str) -> tuple[np.ndarray, list[float]]:
    """A sentence by a synthetic voice, and when each of its words ends, in seconds."""
    row = next(row for row in VOICES if row.name == voice.partition(":")[0])
    sounds, ends, before = [], [], 0.0
    for piece in resampled(row.load(VoiceOptions(voice)).speak(text, Turn()), RATE):
        sounds.append(piece.audio.samples)
        ends += [before + mark.end for mark in piece.marks if mark.kind == "word"]
        before += piece.audio.seconds
    assert len(ends) == len(text.split()), f"{voice} does not tell the words of {text!r}"
    return np.concatenate(sounds), ends


def faded(sound: np.ndarray) -> np.ndarray:
    """With its edges smoothed, where it was cut."""
    n = RATE // 100
    ramp = np.linspace(0.0, 1.0, n)
    out = sound.copy()
    out[:n] *= ramp
    out[-n:] *= ramp[::-1]
    return out


@functools.cache
def recorded(name: str) -> np.ndarray:
    """A recording, at 16 kHz."""
    return read_sound(SPEECH / name, RATE).samples


def trimmed(sound: np.ndarray) -> np.ndarray:
    """Without the silence before and after it."""
    loud = np.flatnonzero(np.abs(sound) > SPEECH_LEVEL * np.abs(sound).max())
    return sound[loud[0] : loud[-1] + 1]


def level(sound: np.ndarray, rms: float) -> np.ndarray:
    """At a loudness: root mean square of what is not silence."""
    return np.clip(sound * rms / loudness(sound), -1.0, 1.0)


def loudness(sound: np.ndarray) -> float:
    """Root mean square of what is not silence."""
    voiced = sound[np.abs(sound) > 0.05 * np.abs(sound).max()]
    return float(np.sqrt(np.mean(voiced**2)))


@functools.cache
def room_response(name: str) -> np.ndarray:
    """From the loudspeaker to the microphone, of power 1; nothing with headphones."""
    if name == "headphones":
        return np.zeros(0, np.float32)
    response = _impulse(name)
    return response / np.sqrt(np.sum(response**2))


def _impulse(name: str) -> np.ndarray:
    """A room's response from its direct sound on."""
    if name == "small":  # made: a decay of 0.15 s to -60 dB, as of a furnished study
        noise = np.random.default_rng(1).standard_normal(round(RESPONSE_SECONDS * RATE))
        decay = 10 ** (-3 * np.arange(len(noise)) / RATE / 0.15)
        response = 0.3 * noise * decay
        response[0] = 1.0
        return response.astype(np.float32)
    response = recorded(f"{name}.wav")
    first = int(np.abs(response).argmax())
    return response[first : first + round(RESPONSE_SECONDS * RATE)]


def in_room(sound: np.ndarray, room: str) -> np.ndarray:
    """Heard from across a room."""
    response = _impulse(room)
    n = len(sound) + len(response)
    return np.fft.irfft(np.fft.rfft(sound, n) * np.fft.rfft(response, n), n).astype(np.float32)


def close_by(sound: np.ndarray, room: str) -> np.ndarray:
    """Heard from half a metre: the direct sound, and the room's answer far below it.

    As long as the sound itself, so that its end stays its end.
    """
    dry = sound * np.abs(_impulse(room)).max()
    return dry + 0.15 * (in_room(sound, room)[: len(sound)] - dry)


def loud_noise() -> np.ndarray:
    """The loudest of noises in a room where somebody at the desk would be as loud as most."""
    noise = recorded(f"{NOISES[-1]}.wav")
    below = 10 ** (-NOISE_BELOW_SPEECH_DB[0] / 20)
    return noise * NEAR_RMS * below / np.sqrt(np.mean(noise**2))


def _noise(dice: random.Random, gain: float) -> np.ndarray:
    name = dice.choice(NOISES)
    if name is None:
        return np.zeros(0, np.float32)
    below = 10 ** (-dice.uniform(*NOISE_BELOW_SPEECH_DB) / 20)
    noise = recorded(f"{name}.wav")
    return noise * gain * below / np.sqrt(np.mean(noise**2))
