"""What the lip network learns from: speech of the built-in voices, spoilt, with its mouth curves.

Sentences are drawn from the pronouncing dictionary in the PocketSphinx wheel and from the words
that English is mostly made of, spoken by espeak-ng and flite, which tell when each phoneme
sounds; the curves are those that visemes.py draws from these times. The sound is then given
another speed and pitch, a room, another timbre, noise, clicks and another level. Everything comes
from one seed. Knows no network.
"""

from __future__ import annotations

import ctypes
import importlib.util
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import espeakng_loader
import numpy as np
import numpy.typing as npt

from assistant.tts import VoiceOptions
from assistant.tts.espeak import Espeak
from assistant.tts.flite import Flite
from talking_head.builtin import visemes
from talking_head.builtin.hearing import Hearing
from talking_head.builtin.viseme_network import CURVES, STEP
from talking_head.media import AudioChunk, Mark
from talking_head.turn import Turn

Floats = npt.NDArray[np.float32]
Random = np.random.Generator

CLIP_SECONDS = 8.0
CLIP_STEPS = round(CLIP_SECONDS / STEP)

LANGUAGES = (
    "en-us", "en-us", "en-us", "en-us", "en-gb-x-rp", "en-gb-x-gbcwmd", "en-gb-scotland", "en-029",
    "en-us-nyc", "en-gb-x-gbclan", "de", "es", "fr", "it", "pt-br", "nl", "pl", "sv", "fi", "tr",
    "da", "nb", "hu", "ro", "id", "cs",
)  # fmt: skip
"""espeak-ng's voices; a foreign one reads English words by its own rules, with its own sounds."""

VARIANTS = (
    "m1", "m2", "m3", "m5", "m6", "m8", "f1", "f2", "f3", "f5", "klatt", "klatt2", "klatt3",
    "Andy", "Annie", "Alicia", "adam", "Alex", "linda", "steph", "Denis", "Diogo", "Michael",
    "Storm", "max", "john", "belinda", "travis", "victor", "rob", "marcelo", "benjamin", "Gene",
    "Jacky", "Mario", "Nguyen", "Reed", "aunty", "boris", "caleb", "david", "ed", "edward",
    "grandma", "gustave", "ian", "iven3", "miguel", "paul", "quincy", "shelby", "zac",
)  # fmt: skip
FLITE = ("slt", "rms", "kal16", "slt", "rms", "kal")
"""Voices to learn from."""

OTHER_VARIANTS = ("f4", "m4", "m7", "klatt4", "Andrea", "anika", "Lee", "Mike")
OTHER_FLITE = ("awb", "awb")
"""Voices kept out, to be tested with. Only who learns from one engine alone, and so is tested
with the other, may learn from these too."""

WORKERS = 2

NOBODY_SPEAKS = 0.05
"""The share of clips of noise alone."""

_COMMON_TEXT = (
    "the of and to in is you that it he was for on are as with his they at be this from have or "
    "by one had not but what all were when we there can an your which their said if do will each "
    "about how up out them then she many some so these would other into has more her two like him "
    "see time could no make than first been its who now people my made over did down only way "
    "find use may water long little very after words called just where most know get through back "
    "much before go good new write our me man too any day same right look think also around "
    "another came come work three must because does part even place well such here take why help "
    "put away again off went old number great tell men say small every found still between name "
    "should home big give air line set own under read last never us left end along while might "
    "next sound below saw something thought both few those always looked show large often together "
    "asked house world going want school important until form food keep children feet land side "
    "without boy once animal life enough took sometimes four head above kind began almost live "
    "page got earth need far hand high year mother light country father let night picture being "
    "study second soon story since white ever paper hard near sentence better best across during "
    "today however sure knew trying told young sun thing whole hear example heard several change "
    "answer room sea against top turned learn point city play toward five himself usually money "
    "maybe mom baby problem remember number member probably happy apple people pop bob mob bump"
)
COMMON = _COMMON_TEXT.split()


@dataclass(frozen=True, slots=True, eq=False)
class Clip:
    """CLIP_SECONDS of speech: what the network reads and what it should answer, a row a step.

    `letters`: which IPA letter sounds, an index of LETTERS.
    """

    voice: str
    features: npt.NDArray[np.float16]
    curves: npt.NDArray[np.float16]
    letters: npt.NDArray[np.int64]


LETTERS = ("", *visemes.VISEMES)
"""Silence, and every letter that has a mouth."""


def dictionary() -> list[str]:
    """Words of the CMU pronouncing dictionary that PocketSphinx brings."""
    found = importlib.util.find_spec("pocketsphinx")
    if found is None or found.origin is None:
        raise SystemExit("Install pocketsphinx: its dictionary gives the words to be spoken.")
    file = Path(found.origin).parent / "model" / "en-us" / "cmudict-en-us.dict"
    words = (line.split()[0] for line in file.read_text("utf-8").splitlines() if line.strip())
    return sorted({word for word in words if word.isalpha() and 2 < len(word) < 13})


def sentence(words: list[str], random: Random) -> str:
    """Three to twelve words, half of them common ones, with a comma here and there."""
    picked = [
        str(random.choice(COMMON)) if random.random() < 0.5 else words[random.integers(len(words))]
        for _ in range(random.integers(3, 13))
    ]
    return " ".join(w + ("," if random.random() < 0.08 else "") for w in picked).strip(",") + "."


def draw_voice(engine: str, random: Random, everyone: bool = False) -> str:
    """One of the engine's voices to learn from; `everyone`: or of those to be tested with."""
    if engine == "flite":
        return f"flite:{random.choice(FLITE + OTHER_FLITE * everyone)}"
    variant = random.choice(VARIANTS + OTHER_VARIANTS * everyone)
    return f"espeak:{random.choice(LANGUAGES)}+{variant}"


def speak(voice: str, text: str, speed: float) -> tuple[AudioChunk, list[Mark]]:
    """The sound and its phonemes, of a voice as VoiceOptions names it."""
    options = VoiceOptions(voice, speed=speed)
    made = Flite(options) if voice.startswith("flite") else Espeak(options)
    (spoken,) = made.speak(text, Turn())
    phonemes = [m for m in spoken.marks if m.kind == "phoneme" and visemes.letters(m.text)]
    return spoken.audio, phonemes


def make_clip(engine: str, words: list[str], random: Random, everyone: bool = False) -> Clip:
    """One clip: sentences of one voice with pauses, spoilt, heard as the face hears."""
    voice = draw_voice(engine, random, everyone)
    speed = float(random.uniform(0.75, 1.4))
    sounds: list[Floats] = []
    marks: list[Mark] = []
    seconds, rate = 0.0, 0
    faster = float(np.exp(random.uniform(-0.2, 0.2))) if random.random() < 0.7 else 1.0
    while seconds < CLIP_SECONDS * faster:
        audio, phonemes = speak(voice, sentence(words, random), speed)
        rate = audio.rate
        pause = float(random.choice([random.uniform(0, 0.4), random.uniform(0.3, 2.0)]))
        for part in (np.zeros(round(pause * rate), np.float32), audio.samples):
            if part is audio.samples:
                marks += [Mark("phoneme", m.text, seconds + m.start, seconds + m.end)
                          for m in phonemes]  # fmt: skip
            sounds.append(part)
            seconds += len(part) / rate
    # Played faster, the voice is higher and its mouth smaller: a child's, or a giant's.
    rate = round(rate * faster)
    marks = [Mark("phoneme", m.text, m.start / faster, m.end / faster) for m in marks]
    clean = np.concatenate(sounds)[: round(CLIP_SECONDS * rate) + rate // 10]
    if random.random() < NOBODY_SPEAKS:
        clean, marks = np.zeros_like(clean), []
    sound = spoil(clean, rate, random)
    hearing = Hearing(rate)
    hearing.add(sound)
    return Clip(
        voice,
        hearing.features(CLIP_STEPS).astype(np.float16),
        target(marks).astype(np.float16),
        sounding(marks),
    )


def sounding(marks: list[Mark]) -> npt.NDArray[np.int64]:
    """The letter of each step, (CLIP_STEPS,)."""
    steps = np.zeros(CLIP_STEPS, np.int64)
    for mark in marks:
        parts = visemes.letters(mark.text)
        bounds = np.linspace(mark.start, mark.end, len(parts) + 1) / STEP
        for letter, start, end in zip(parts, bounds[:-1], bounds[1:], strict=True):
            steps[round(start) : round(end)] = LETTERS.index(letter)
    return steps


def target(marks: list[Mark]) -> Floats:
    """The curves of known phonemes, shape (CLIP_STEPS, len(CURVES))."""
    row = visemes.segments(marks, 0.0, CLIP_SECONDS + 1)
    starts = np.array([mark.start for mark in marks], float)
    ends = np.array([mark.end for mark in marks], float)
    rows = np.zeros((CLIP_STEPS, len(CURVES)), np.float32)
    oldest = 0
    for step in range(CLIP_STEPS):
        at = step * STEP
        while oldest < len(row) and row[oldest].end < at - visemes.WINDOW:
            oldest += 1
        near = [segment for segment in row[oldest : oldest + 40] if segment.start < at + 0.4]
        mouth = visemes.blend(near, at)
        away = float(np.maximum(starts - at, at - ends).min(initial=1.0))
        voice = min(max(1.25 - away / 0.08, 0.0), 1.0)
        rows[step] = (
            mouth.jaw, mouth.wide, mouth.round, mouth.closed, mouth.teeth, mouth.tongue, voice,
        )  # fmt: skip
    return rows


def spoil(sound: Floats, rate: int, random: Random) -> Floats:
    """The sound as it may come from anywhere: room, timbre, band, noise, clicks, level."""
    length = 1 << (len(sound) + rate).bit_length()
    hertz = np.fft.rfftfreq(length, 1 / rate).astype(np.float64)
    spectrum = np.fft.rfft(sound, length)
    if random.random() < 0.35:
        spectrum *= np.fft.rfft(_room(rate, random), length)
    if random.random() < 0.7:
        spectrum *= _timbre(hertz, 9.0, random)
    if random.random() < 0.3:
        low, high = random.uniform(50, 300), random.uniform(3200, 7000)
        spectrum *= 1 / np.sqrt(1 + (low / np.maximum(hertz, 1)) ** 6)
        spectrum *= 1 / np.sqrt(1 + (hertz / high) ** 16)
    spoilt = np.fft.irfft(spectrum, length)[: len(sound)]
    spoilt /= np.sqrt(np.mean(spoilt**2)) + 1e-9
    if random.random() < 0.65:
        noise = np.fft.rfft(random.standard_normal(length))
        noise *= np.maximum(hertz, 50) ** -random.uniform(0, 1) * _timbre(hertz, 6.0, random)
        hiss = np.fft.irfft(noise, length)[: len(sound)]
        hiss /= np.sqrt(np.mean(hiss**2))
        if random.random() < 0.5:  # it comes and goes
            knots = random.uniform(0.3, 1.5, 12)
            hiss *= np.interp(np.linspace(0, 11, len(hiss)), np.arange(12), knots)
        spoilt += hiss * 10 ** (-random.uniform(8, 48) / 20)
    if random.random() < 0.2:
        for at in random.integers(0, len(spoilt) - rate // 10, random.integers(1, 12)):
            click = random.standard_normal(rate // 50) * np.exp(-np.arange(rate // 50) / 60)
            spoilt[at : at + len(click)] += click * random.uniform(0.2, 2.0)
    spoilt *= 10 ** (random.uniform(-38, -12) / 20)
    spoilt += random.standard_normal(len(spoilt)) * 10 ** (-random.uniform(75, 100) / 20)
    return np.clip(spoilt, -1, 1).astype(np.float32)


def _room(rate: int, random: Random) -> npt.NDArray[np.float64]:
    """An impulse response: the direct sound, then noise that dies away."""
    seconds = random.uniform(0.15, 0.7)
    time = np.arange(round(seconds * rate)) / rate
    tail = random.standard_normal(len(time)) * 10 ** (-3 * time / seconds)
    tail[: round(random.uniform(0.002, 0.02) * rate)] = 0
    tail *= 10 ** (-random.uniform(0, 14) / 20) / np.sqrt(np.sum(tail**2))
    tail[0] = 1
    return np.asarray(tail)


def _timbre(hertz: npt.NDArray[np.float64], decibels: float, random: Random) -> Floats:
    """A smooth random gain over frequency."""
    octaves = np.log2(np.maximum(hertz, 40) / 40)
    knots = random.uniform(-decibels, decibels, 9)
    return np.asarray(10 ** (np.interp(octaves, np.arange(9), knots) / 20), np.float32)


def make_data(engines: tuple[str, ...], clips: int, seed: int) -> list[Clip]:
    """That many clips, the engines in turn. The same seed makes the same clips in a new process."""
    words = dictionary()
    # Always so many fresh processes, however many cores there are: espeak-ng goes on from one
    # sentence to the next with the noise and the phase it ended on.
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(WORKERS, mp_context=fresh) as pool:
        shares = [
            pool.submit(_make_share, engines, range(k, clips, WORKERS), seed, words)
            for k in range(WORKERS)
        ]
        made = [share.result() for share in shares]
    return [made[k % WORKERS][k // WORKERS] for k in range(clips)]


def _make_share(
    engines: tuple[str, ...], numbers: range, seed: int, words: list[str]
) -> list[Clip]:
    Espeak(VoiceOptions())  # loads the library, which then is seeded by the time
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    library.espeak_ng_SetRandSeed(ctypes.c_long(seed + numbers.start))
    made = []
    for k in numbers:
        # By pairs: a worker makes every second clip, and is to meet every engine.
        engine = engines[k // WORKERS % len(engines)]
        random = np.random.default_rng([seed, k])
        made.append(make_clip(engine, words, random, everyone=len(engines) == 1))
        if len(made) % 100 == 0:
            print(f"{len(made)} of {len(numbers)} clips", flush=True)
    return made
