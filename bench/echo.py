"""Does it hear itself? Echo cancellation, offline, through the product's own code.

    python bench/echo.py [--only echo|hour|double-talk] [--minutes 60] [--seed 0]
                         [--seeds odd|even|all] [--json]

echo         how much of our own voice is taken away after 2 s (echo return loss enhancement, dB),
             of what is judged to be speech or not and of what is recognised, and how often we
             take it for somebody else (of the time, in percent): three rooms, clocks that differ,
             delays up to Bluetooth's, a loudspeaker that clips, one that breaks off, a fan
hour         the whole assistant (on virtual time, see bench/duplex/worlds.py) speaks for so many
             minutes in three rooms and nobody else does: how often does it interrupt itself? An
             hour can be run in pieces, each with a seed of its own.
double-talk  word error rate of the built-in recogniser on commands said over our voice, with the
             echo and without it; even seeds are for tuning, odd ones for reporting

The voices are synthetic: ours, and the users'. The echo is as loud as the user (0 dB). Two rooms
are measured responses, one is made (see bench/duplex/script.py). Intervals are 95 %.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soxr

os.environ.setdefault("OMP_WAIT_POLICY", "passive")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / p) for p in ("src", "tests", "bench", "bench/duplex")]

from machine import describe  # noqa: E402
from script import VOICES_HEARD, level, room_response, spoken  # noqa: E402

from assistant.echo import EchoCanceller  # noqa: E402
from assistant.events import Utterance  # noqa: E402
from player.tap import Tap  # noqa: E402
from simulated_sound_card import RATE  # noqa: E402
from talking_head.media import AudioChunk  # noqa: E402
from talking_head.turn import Turn  # noqa: E402

PLAYED_RATE = 48_000
CHUNK = RATE // 50
OURS = ("flite:slt", "espeak:en-us", "espeak:en-us+f3")
ROOMS = ("rir_1", "rir_2", "small")
OUR_RMS = 0.06
HISS = 10 ** (-75 / 20)
OUTPUT_SECONDS = 0.07
JITTER_SECONDS = 0.002
SETTLED_SECONDS = 2.0
ANSWER_SENTENCES = 6
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
COMMANDS = (
    "what time is it",
    "set a timer for ten minutes",
    "what is seven times eight",
    "flip a coin",
    "what day is it today",
    "stop",
    "turn up the volume",
    "what can you do",
    "how many miles is five kilometers",
    "roll a dice",
    "cancel the timer",
    "repeat that",
)


@dataclass(frozen=True, slots=True)
class Case:
    """One way of being heard. `delay`: of the loudspeaker, in seconds, of which it says nothing;
    `true_rate`: of its clock; `told_rate`: what it says of that (None: the truth); `stops`: when
    it stands still, from and to (seconds) each; `says_so`: whether the card tells that it ran dry
    then, as PortAudio's do; `clips`: the level at which it distorts; `fan`:
    whether one runs beside the microphone."""

    name: str
    room: str
    delay: float = 0.02
    true_rate: float = PLAYED_RATE
    told_rate: float | None = None
    stops: tuple[tuple[float, float], ...] = ()
    says_so: bool = False
    clips: float = 1.0
    fan: bool = False

    def runs_until(self, at: float) -> float:
        """For how many seconds the loudspeaker has run at a time."""
        return at - sum(min(max(at - begin, 0.0), end - begin) for begin, end in self.stops)

    def handed_over(self, at: float) -> float:
        """How many seconds of sound the loudspeaker has been given: where it runs dry, too few."""
        for begin, end in self.stops if self.says_so else ():
            if begin - OUTPUT_SECONDS <= at < end:
                return self.runs_until(begin)
        return self.runs_until(at) + OUTPUT_SECONDS


UNDERRUNS = ((3.0, 3.02), (5.5, 5.52), (8.0, 8.02))
CASES = (
    *(Case(f"room {room}", room) for room in ROOMS),
    *(Case(f"clock 47,990 Hz, {room}", room, true_rate=47_990.0) for room in ROOMS),
    *(Case(f"{round(1000 * d)} ms late", "rir_1", delay=d) for d in (0.1, 0.2, 0.3, 0.4)),
    Case("clock that lies by 208 millionths", "rir_2", true_rate=47_990.0, told_rate=48_000.0),
    Case("loudspeaker sleeps from 5 s to 6 s", "rir_2", stops=((5.0, 6.0),)),
    Case("three underruns of 20 ms", "rir_1", stops=UNDERRUNS, says_so=True),
    Case("three underruns of 20 ms, untold", "rir_1", stops=UNDERRUNS),
    Case("loudspeaker clips", "rir_1", clips=0.12),
    Case("a fan 15 dB below the echo", "rir_1", fan=True),
)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="bench/echo.py", description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=60.0, help="how long it speaks")
    parser.add_argument("--seed", type=int, default=0, help="of what it says meanwhile")
    parser.add_argument("--seeds", choices=("odd", "even", "all"), default="odd")
    parser.add_argument("--only", choices=("echo", "hour", "double-talk"))
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(argv)
    parts: dict[str, Callable[[], dict[str, object]]] = {
        "echo": measure_echo,
        "double-talk": lambda: measure_double_talk(options.seeds),
        "hour": lambda: measure_hour(options.minutes, options.seed),
    }
    report: dict[str, object] = {"machine": describe()}
    for name, measure in parts.items():
        if options.only in (None, name):
            report[name] = measure()
    print(json.dumps(report) if options.json else json.dumps(report, indent=1))
    return 0


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


def hear(
    case: Case, played: np.ndarray, user: np.ndarray | None = None, echo: bool = True
) -> Heard:
    """Play our speech in a room, and take it out of what the microphone hears there."""
    chance = np.random.default_rng(3)
    air = soxr.resample(np.clip(played, -case.clips, case.clips), case.true_rate, RATE)
    for begin, end in case.stops:
        air = np.insert(air, round(begin * RATE), np.zeros(round((end - begin) * RATE)))
    air = np.concatenate([np.zeros(round(case.delay * RATE)), air])
    response = room_response(case.room)
    n = 1 << int(np.ceil(np.log2(len(air) + len(response))))
    back = np.fft.irfft(np.fft.rfft(air, n) * np.fft.rfft(response, n), n)[: len(air)]
    back = level(back, OUR_RMS) if echo else np.zeros(len(air))
    dirty = back + chance.normal(0, HISS, len(back))
    if case.fan:
        dirty += fan(len(dirty), chance)
    if user is not None:
        dirty[: len(user)] += user[: len(dirty)]
    told = case.told_rate or case.true_rate
    tap = Tap(
        PLAYED_RATE,
        lambda at: (case.runs_until(at) + float(chance.normal(0, JITTER_SECONDS))) * told,
    )
    canceller = EchoCanceller(tap)
    clean, words, near = [], [], []
    dry = [end for _, end in case.stops if case.says_so]
    for start in range(0, len(dirty) - CHUNK + 1, CHUNK):
        at = (start + CHUNK) / RATE
        if dry and at >= dry[0]:
            dry.pop(0)
            tap.break_off()
        tap.note(played[tap.end : round(case.handed_over(at) * case.true_rate)])
        chunk = AudioChunk(dirty[start : start + CHUNK].astype(np.float32), RATE)
        cleaned = canceller.process(chunk, at)
        clean.append(cleaned.chunk.samples)
        words.append(cleaned.words.samples)
        near.append(cleaned.near)
    canceller.close()
    sounds = (np.concatenate(clean), np.concatenate(words))
    return Heard(back, *sounds, np.array(near), canceller.delay)


def fan(count: int, chance: np.random.Generator) -> np.ndarray:
    """Noise of moving air."""
    hertz = np.fft.rfftfreq(count, 1 / RATE)
    spectrum = np.fft.rfft(chance.normal(size=count)) / (1 + (hertz / FAN_HZ) ** 2)
    noise = np.fft.irfft(spectrum, count)
    return noise / np.sqrt(np.mean(noise**2)) * OUR_RMS * 10 ** (-FAN_BELOW_DB / 20)


def measure_echo() -> dict[str, object]:
    """Of every case, dB by the three voices: how much is gone between 2 s and 12 s."""
    found: dict[str, object] = {}
    low = round(SETTLED_SECONDS * RATE)
    for case in CASES:
        removed, near = [], []
        for seed, voice in enumerate(OURS):
            heard = hear(case, ours(voice, seed, 12.0))
            before = float(np.mean(heard.echo[low:] ** 2))
            after = [float(np.mean(x[low:] ** 2)) for x in (heard.clean, heard.words)]
            removed.append([10 * float(np.log10(before / max(power, 1e-12))) for power in after])
            near.append(float(heard.near[low // CHUNK :].mean()))
        (judged, words), least = np.mean(removed, axis=0), np.min(removed, axis=0)
        found[case.name] = {
            "erle_db": round(float(judged), 1),
            "least_db": round(float(least[0]), 1),
            "words_erle_db": round(float(words), 1),
            "words_least_db": round(float(least[1]), 1),
            "taken_for_somebody_percent": round(100 * float(np.mean(near)), 1),
            "found_delay_ms": round(1000 * heard.found),
        }
        print(f"\r{case.name:38}", end="", file=sys.stderr)
    print(file=sys.stderr)
    return found


def spoken_over_us(seeds: str) -> list[tuple[int, str, str, str]]:
    """(seed, room, command, voice): every command in every room, by each voice."""
    chosen = {"odd": (1,), "even": (0,), "all": (0, 1)}[seeds]
    each = itertools.product(VOICES_HEARD, ROOMS)
    # Of each command, every other one: both halves have all voices and all rooms.
    return [
        (number, room, said, voice)
        for number, (k, said, (voice, room)) in enumerate(
            (k, said, pair) for (k, said), pair in itertools.product(enumerate(COMMANDS), each)
        )
        if (number + k) % 2 in chosen
    ]


def measure_double_talk(seeds: str) -> dict[str, object]:
    """Commands said over our voice, from 3 s on, recognised with and without its echo."""
    from assistant.asr import RECOGNISERS, RecogniserOptions
    from assistant.skills.grammar import grammar

    recogniser = RECOGNISERS[-1].load(RecogniserOptions(("en",), grammar(avatars=[])))
    errors: dict[bool, list[tuple[int, int]]] = {True: [], False: []}
    for k, room, said, voice in spoken_over_us(seeds):
        command = level(spoken(said, voice), OUR_RMS)
        user = np.concatenate([np.zeros(3 * RATE), command, np.zeros(RATE)])
        played = ours(OURS[k % len(OURS)], k, 5.0 + len(command) / RATE)
        for echo in (True, False):
            heard = hear(Case("", room), played if echo else 0 * played, user, echo)
            part = heard.words[round(2.5 * RATE) : 3 * RATE + len(command) + RATE // 2]
            words = recogniser.transcribe(Utterance(AudioChunk(part, RATE), 0.0), Turn()).text
            errors[echo].append((word_errors(words.split(), said.split()), len(said.split())))
        so_far = " against ".join(f"{_rate(np.array(errors[e])):.1f} %" for e in (True, False))
        print(f"\r{len(errors[False])} commands: {so_far}  ", end="", file=sys.stderr)
    print(file=sys.stderr)
    recogniser.close()
    with_echo, without = (np.array(errors[echo]) for echo in (True, False))
    picks = np.random.default_rng(0).integers(0, len(without), (1000, len(without)))
    worse = [_rate(with_echo[p]) - _rate(without[p]) for p in picks]
    return {
        "commands": len(without),
        "seeds": seeds,
        "wer_percent_without_echo": round(_rate(without), 1),
        "wer_percent_with_echo": round(_rate(with_echo), 1),
        "points_worse": round(_rate(with_echo) - _rate(without), 1),
        "interval": [round(float(v), 1) for v in np.percentile(worse, [2.5, 97.5])],
    }


def _rate(counts: np.ndarray) -> float:
    """Word error rate in percent, of rows (errors, words)."""
    return 100 * float(counts[:, 0].sum() / counts[:, 1].sum())


def word_errors(heard: Sequence[str], said: Sequence[str]) -> int:
    """Levenshtein's distance, in words."""
    row = list(range(len(said) + 1))
    for k, word in enumerate(heard, 1):
        before, row[0] = row[0], k
        for j, wanted in enumerate(said, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (word != wanted))
    return row[-1]


def measure_hour(minutes: float, seed: int) -> dict[str, object]:
    """The whole assistant speaks, in three rooms; every cut is one that it made itself."""
    found: dict[str, object] = {"minutes": minutes, "seed": seed}
    cuts = holds = 0
    with tempfile.TemporaryDirectory() as home:
        os.environ["VISAVIS_HOME"] = home
        for k, room in enumerate(ROOMS):
            cut, held, spoke = _monologue(room, 3 * seed + k, 60 * minutes / len(ROOMS), seed + k)
            found[room] = {"cuts": cut, "times_it_held": held, "answers": spoke}
            cuts, holds = cuts + cut, holds + held
    # Of a Poisson count: what a true rate could be, at most, for such a count to be seen.
    most = -np.log(0.05) if cuts == 0 else cuts + 1.96 * np.sqrt(cuts) + 1.92
    return found | {
        "self_interruptions": cuts,
        "an_hour_at_most": round(float(most * 60 / minutes), 1),
        "times_it_held": holds,
    }


def _monologue(room: str, seed: int, seconds: float, voice: int) -> tuple[int, int, int]:
    """How often it cut itself, held its tongue, and answered. `voice`: number of OURS."""
    from rig import Bench
    from worlds import Virtual

    from assistant.events import Held, TurnEnded

    dice = random.Random(seed)
    with Bench(Virtual, "built-in", [f"tts.voice={OURS[voice % len(OURS)]}"]) as bench:
        bench.card.move(room_response(room), np.zeros(0, np.float32))
        until = bench.card.now() + seconds
        spoke = 0
        while bench.card.now() < until:
            spoke += 1
            bench.brain.answer = " ".join(dice.sample(SENTENCES, ANSWER_SENTENCES))
            bench.conversation.ask("tell me something")
            bench.end_of_answer(60.0)
            bench.card.forget()
            print(f"\r{room} {until - bench.card.now():6.0f} s left", end="", file=sys.stderr)
        print(file=sys.stderr)
        cuts = sum(isinstance(e, TurnEnded) and e.interrupted for _, e in bench.events)
        holds = sum(isinstance(e, Held) and e.held for _, e in bench.events)
        return cuts, holds, spoke


if __name__ == "__main__":
    sys.exit(main())
