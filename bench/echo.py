"""Does it hear itself? Echo cancellation, offline, through the product's own code.

    python bench/echo.py [--only echo|hour|double-talk] [--minutes 60] [--seed 0]
                         [--seeds odd|even|all] [--part 1/1] [--json]

echo         how much of our own voice is taken away after 2 s (echo return loss enhancement, dB),
             of what is judged to be speech or not and of what is recognised, and how often we
             take it for somebody else (of the time, in percent): three rooms, clocks that differ,
             delays up to Bluetooth's, a loudspeaker that clips, one that breaks off, a fan
hour         the whole assistant (on virtual time, see bench/duplex/worlds.py) speaks for so many
             minutes in three rooms and nobody else does: how often does it interrupt itself? An
             hour can be run in pieces, each with a seed of its own.
double-talk  word error rate of the built-in recogniser on commands said over our voice, with the
             echo and without it: 3 s after our first word in an unknown room, and 10 s, while our
             voice goes on unmoved (and half a second of its rest precedes the command); and after
             3 s as the assistant is, which lowers its voice and holds it, and hands on what its
             ears take to be the beginning. Even seeds are for tuning, odd ones for reporting;
             --part 2/3 is the second third of them

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

os.environ.setdefault("OMP_WAIT_POLICY", "passive")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / p) for p in ("src", "tests", "bench", "bench/duplex")]

from echo_room import (  # noqa: E402
    CHUNK,
    OUR_RMS,
    SENTENCES,
    Case,
    GivesWay,
    hear,
    ours,
)
from machine import describe  # noqa: E402
from script import VOICES_HEARD, level, room_response, spoken  # noqa: E402

from assistant.events import Utterance  # noqa: E402
from simulated_sound_card import RATE  # noqa: E402
from talking_head.media import AudioChunk  # noqa: E402
from talking_head.turn import Turn  # noqa: E402

OURS = ("flite:slt", "espeak:en-us", "espeak:en-us+f3")
ROOMS = ("rir_1", "rir_2", "small")
SETTLED_SECONDS = 2.0
ANSWER_SENTENCES = 6

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


UNDERRUNS = ((3.0, 3.02), (5.5, 5.52), (8.0, 8.02))
LOSSES = ((3.0, 3.033), (5.5, 5.533), (8.0, 8.033))
CASES = (
    *(Case(f"room {room}", room) for room in ROOMS),
    *(Case(f"clock 47,990 Hz, {room}", room, true_rate=47_990.0) for room in ROOMS),
    *(Case(f"{round(1000 * d)} ms late", "rir_1", delay=d) for d in (0.1, 0.2, 0.3, 0.4)),
    Case("clock that lies by 208 millionths", "rir_2", true_rate=47_990.0, told_rate=48_000.0),
    Case("clock that lies by 0.4 %", "rir_2", true_rate=47_808.0, told_rate=48_000.0),
    Case("loudspeaker sleeps from 5 s to 6 s", "rir_2", stops=((5.0, 6.0),)),
    Case("three underruns of 20 ms", "rir_1", stops=UNDERRUNS, says_so=True),
    Case("three underruns of 20 ms, untold", "rir_1", stops=UNDERRUNS),
    Case("microphone loses 33 ms three times", "rir_1", misses=LOSSES, tells=True),
    Case("microphone loses 33 ms three times, untold", "rir_1", misses=LOSSES),
    Case("loudspeaker clips", "rir_1", clips=0.12),
    *(
        Case(f"microphone of {rate / 1000:g} kHz", "rir_1", microphone_rate=rate)
        for rate in (8_000, 44_100, 192_000)
    ),
    Case("microphone of 8 channels, 48 kHz", "rir_1", microphone_rate=48_000, channels=8),
    *(Case(f"drivers' blocks of {1000 * s:.0f} ms", "rir_1", block=s) for s in (0.04, 0.1)),
    Case("a fan 15 dB below the echo", "rir_1", fan=True),
)


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="bench/echo.py", description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=60.0, help="how long it speaks")
    parser.add_argument("--seed", type=int, default=0, help="of what it says meanwhile")
    parser.add_argument("--seeds", choices=("odd", "even", "all"), default="odd")
    parser.add_argument("--part", default="1/1", help="of the commands said over us")
    parser.add_argument("--only", choices=("echo", "hour", "double-talk"))
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(argv)
    parts: dict[str, Callable[[], dict[str, object]]] = {
        "echo": measure_echo,
        "double-talk": lambda: measure_double_talk(options.seeds, options.part),
        "hour": lambda: measure_hour(options.minutes, options.seed),
    }
    report: dict[str, object] = {"machine": describe()}
    for name, measure in parts.items():
        if options.only in (None, name):
            report[name] = measure()
    print(json.dumps(report) if options.json else json.dumps(report, indent=1))
    return 0


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


@dataclass(frozen=True, slots=True)
class Way:
    """One of speaking over us: so many seconds after our first word; `echo`: we are heard;
    `gives_way`: and lower and hold our voice."""

    name: str
    seconds: int
    echo: bool = True
    gives_way: bool = False


ALONE = Way("without echo", 3, echo=False)
WAYS = (
    ALONE,
    Way("after 3 s", 3),
    Way("after 10 s", 10),
    Way("after 3 s, our voice gives way", 3, gives_way=True),
)


def measure_double_talk(seeds: str, part: str) -> dict[str, object]:
    """Commands said over our voice, recognised with and without its echo."""
    from assistant.asr import RECOGNISERS, RecogniserOptions
    from assistant.skills.grammar import grammar

    recogniser = RECOGNISERS[-1].load(RecogniserOptions(("en",), grammar(avatars=[])))
    errors: dict[Way, list[tuple[int, int]]] = {way: [] for way in WAYS}
    number, of = (int(n) for n in part.split("/"))
    for k, room, said, voice in spoken_over_us(seeds)[number - 1 :: of]:
        command = level(spoken(said, voice), OUR_RMS)
        for way in WAYS:
            part_of = said_over_us(way, room, command, k)
            words = recogniser.transcribe(Utterance(AudioChunk(part_of, RATE), 0.0), Turn()).text
            errors[way].append((word_errors(words.split(), said.split()), len(said.split())))
        so_far = ", ".join(f"{way.name} {_rate(np.array(errors[way])):.1f} %" for way in WAYS)
        print(f"\r{len(errors[ALONE])} commands: {so_far}  ", end="", file=sys.stderr)
    print(file=sys.stderr)
    recogniser.close()
    alone = np.array(errors[ALONE])
    picks = np.random.default_rng(0).integers(0, len(alone), (1000, len(alone)))
    found: dict[str, object] = {"commands": len(alone), "seeds": seeds, "part": part}
    for way in WAYS:
        counts = np.array(errors[way])
        worse = [_rate(counts[p]) - _rate(alone[p]) for p in picks]
        found[way.name] = {
            "words": int(counts[:, 1].sum()),
            "errors": int(counts[:, 0].sum()),
            "wer_percent": round(_rate(counts), 1),
            "points_worse": round(_rate(counts) - _rate(alone), 1),
            "interval": [round(float(v), 1) for v in np.percentile(worse, [2.5, 97.5])],
        }
    return found


def said_over_us(way: Way, room: str, command: np.ndarray, k: int) -> np.ndarray:
    """What there is to recognise of a command; the k-th."""
    begins = way.seconds * RATE
    user = np.concatenate([np.zeros(begins), command, np.zeros(RATE)])
    played = ours(OURS[k % len(OURS)], k, way.seconds + 2.0 + len(command) / RATE)
    gives_way = GivesWay() if way.gives_way else None
    heard = hear(Case("", room), played if way.echo else 0 * played, user, way.echo, gives_way)
    first = begins - RATE // 2
    if gives_way is not None:
        first = next((s for t in gives_way.handed_on if (s := round(t * RATE)) > first), first)
    return heard.words[first : begins + len(command) + RATE // 2]


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
