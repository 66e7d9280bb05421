"""A few runs of the duplex bench, on virtual time: the whole assistant in a simulated room.

The bench proper has hundreds (bench/duplex). The recogniser, the brain and the time that the voice
takes are stand-ins; listening, echo cancellation, turn taking, the voice and the player are real.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from assistant import asr, llm, tts
from assistant.config_sources import load_settings

BENCH = Path(__file__).resolve().parents[2] / "bench"
sys.path[:0] = [str(BENCH), str(BENCH / "duplex")]

from mechanisms import MECHANISMS, patched  # noqa: E402
from noises import made  # noqa: E402
from report import measures, table  # noqa: E402
from rig import Bench  # noqa: E402
from score import Score  # noqa: E402
from script import Cue, Run, faded, level, room_response, spoken, spoken_with_ends  # noqa: E402
from worlds import Virtual  # noqa: E402

VOICE = "espeak:en-gb-x-rp"
LOUDNESS = 0.06
NO_NOISE = np.zeros(0, np.float32)


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VISAVIS_HOME", str(tmp_path_factory.mktemp("home")))
        for table, name in ((asr, "RECOGNISERS"), (llm, "BRAINS"), (tts, "VOICES")):
            patch.setattr(table, name, getattr(table, name))
        with Bench(Virtual, "gpu-speed", ("tts.voice=espeak:en-us",)) as bench:
            yield bench


def run(kind: str, *cues: Cue, room: str = "small", answer: str = "long") -> Run:
    response = room_response(room)
    return Run(kind, 0, answer, cues, room, response, NO_NOISE, LOUDNESS)


def said(words: str, wait: float = 0.3, follows: str = "") -> Cue:
    return Cue(level(spoken(words, VOICE), LOUDNESS), words, wait, follows)  # type: ignore[arg-type]


ASKED = said("tell me a long story please")


def test_a_question_is_answered_and_no_syllable_of_it_is_lost(bench):
    score = bench.play(run("turn", said("what time is it in the kitchen"), answer="short"))

    assert score.took_over is False
    assert score.missed is False
    assert score.onset_lost is False
    assert score.latency is not None
    assert score.latency < 1.0


def test_a_pause_to_think_is_no_end(bench):
    sound, ends = spoken_with_ends("please remind me to water the flowers", VOICE)
    cut = round(ends[3] * 16_000)
    begun, rest = (level(faded(half), LOUDNESS) for half in (sound[:cut], sound[cut:]))
    cues = Cue(begun, "please remind me to", 0.3), Cue(rest, "water the flowers", 0.8)

    score = bench.play(run("pause", *cues, answer="short"))

    assert score.took_over is False
    assert score.missed is False


def test_mhm_is_given_way_and_no_word_is_lost(bench):
    mhm = Cue(level(made("mhm", VOICE, 1), LOUDNESS), "", 2.5, "into answer")

    score = bench.play(run("backchannel", ASKED, mhm))

    assert score.interrupted_itself is False, "from its own echo, as loud as the user"
    assert score.false_stop is False
    assert score.words_lost is False


def test_somebody_who_wants_the_floor_gets_it_and_history_keeps_what_was_heard(bench):
    score = bench.play(run("interruption", ASKED, said("stop please", 3.0, "into answer")))

    assert score.interrupted_itself is False
    assert score.missed is False
    assert score.history_differs is False
    assert score.stop is not None
    assert score.stop < 1.2, "with an echo as loud as the user"


def test_a_voice_across_the_room_is_not_answered(bench):
    question = said("what time is it in the kitchen")
    far = level(spoken("we could go to the cinema tonight", VOICE), LOUDNESS * 10 ** (-22 / 20))
    aside = Cue(far, "", 0.5, "after answer", far=True)

    score = bench.play(run("background", question, aside, answer="short"))

    assert score.missed is None, "the question was answered"
    assert score.took_over is False


def test_the_figures_of_many_runs_are_told_to_people():
    runs = [
        Score("turn", "turn-1", "small", latency=0.4, took_over=False),
        Score("pause", "pause-1", "small", latency=0.6, took_over=False),
        Score("pause", "pause-3", "small", took_over=True),
        Score("pause", "pause-5", "small", took_over=True, notes=["room late by 0.2 s"]),
    ]
    about = {"runs": 4, "seeds": "odd", "engines": "built-in", "off": "", "time": "real"}
    about |= {"listening_cpu_of_a_core": {"quiet": 0.02, "noisy": 0.05}, "machine": "two cores"}

    told = table(measures(runs), about)

    assert "p50 500 ms [400..600]" in told
    assert "took_over (pause)                50.0 %" in told
    assert "took_over (turn)                 0.0 %" in told
    assert "quiet room 2.0 %, noisy room 5.0 %" in told
    assert "spoilt by a late room: 1" in told


@pytest.mark.parametrize("place", [p for m in MECHANISMS.values() for p, _ in m.patches])
def test_what_the_bench_switches_off_is_there(place):
    module, name = patched(place)  # raises where it is no more

    assert callable(getattr(module, name)) or isinstance(getattr(module, name), float)


@pytest.mark.parametrize("name", sorted(MECHANISMS))
def test_a_mechanism_that_is_a_setting_is_one_that_exists(name):
    assert load_settings(overrides=list(MECHANISMS[name].settings), environ={})
