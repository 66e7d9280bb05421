"""What assistants are asked is heard as such: by a search that expects it, beside the other one."""

from __future__ import annotations

import math
import random
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from assistant.asr import sphinx_worker
from assistant.asr.sphinx import SphinxRecogniser
from assistant.asr.sphinx_worker import LAST_WEIGHT, REQUESTS, Language
from assistant.events import Utterance
from talking_head.media import AudioChunk
from talking_head.sound_file import read_sound
from talking_head.turn import Turn

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

import train_requests  # noqa: E402

COMMANDS = "#JSGF V1.0; grammar g; public <command> = stop | tell me the time;"
TEXT = """
# lists
fruit = apples | pears | red <fruit_tree>
fruit_tree = cherries
[please] (buy | eat) <fruit>
stop
"""


def said(text: str, voice: str, folder: Path) -> Utterance:
    file = folder / "said.wav"
    subprocess.run(["flite", "-voice", voice, "-t", text, "-o", str(file)], check=True)
    return Utterance(AudioChunk(read_sound(file, 16_000).samples, 16_000), 0.0)


@pytest.mark.skipif(shutil.which("flite") is None, reason="flite is not installed")
def test_a_question_is_heard_that_no_newspaper_prints_and_one_that_nobody_asks(
    tmp_path: Path,
) -> None:
    recogniser = SphinxRecogniser(COMMANDS)

    for text in (
        "do you like music",
        "which planet is the biggest",
        "the army attacked the village at night",
    ):
        heard = recogniser.transcribe(said(text, "slt", tmp_path), Turn())

        assert heard.text == text
        assert heard.hypotheses
    recogniser.close()


class Log:
    def exp(self, score: float) -> float:
        return math.exp(score)


class Model:
    """Knows how probable a last word is; told the words backwards, as PocketSphinx is."""

    def __init__(self, **shares: float) -> None:
        self.shares = shares

    def prob(self, backwards: tuple[str, ...]) -> float:
        return math.log(self.shares.get(backwards[0], 1.0))


def test_what_either_search_found_is_scored_by_what_both_expect() -> None:
    language = Language({"dictation": Model(boil=0.1), "requests": Model(boil=0.3)}, Log())
    fits = -3000.0
    by_one, by_other = (fits + LAST_WEIGHT * math.log(share) for share in (0.1, 0.3))

    scores = [
        language.weighed(by_one, ["boil"], "dictation"),
        language.weighed(by_other, ["boil"], "requests"),
    ]

    assert scores == pytest.approx([fits + LAST_WEIGHT * math.log(0.2)] * 2)


def test_a_word_that_only_one_knows_is_possible() -> None:
    language = Language({"dictation": Model(boil=0.0001), "requests": Model(boil=1e-200)}, Log())

    assert language.weighed(0.0, ["boil"], "dictation") == pytest.approx(
        LAST_WEIGHT * math.log(0.5), abs=0.01
    )


@pytest.mark.skipif(shutil.which("flite") is None, reason="flite is not installed")
def test_a_pause_within_a_sentence_is_not_taken_for_words(tmp_path: Path) -> None:
    recogniser = SphinxRecogniser(COMMANDS)
    begun, rest = (
        said(text, "slt", tmp_path).audio.samples for text in ("the code is three four", "five one")
    )
    pause = np.random.default_rng(0).normal(0.0, 0.001, 16_000)
    sound = np.concatenate([begun, pause, rest]).astype(np.float32)

    heard = recogniser.transcribe(Utterance(AudioChunk(sound, 16_000), 0.0), Turn())

    recogniser.close()
    assert heard.hypotheses[0].text.endswith("three four five one")
    assert max(len(h.text.split()) for h in heard.hypotheses) <= 9, "no “oh oh oh oh”"


def test_every_word_that_is_expected_can_be_pronounced() -> None:
    pocketsphinx = pytest.importorskip("pocketsphinx")
    dictionary = Path(pocketsphinx.get_model_path("en-us/cmudict-en-us.dict"))
    known = {line.split(" ", 1)[0] for line in dictionary.read_text("utf-8").splitlines()}

    assert set(sphinx_worker._vocabulary(REQUESTS)) <= known


def test_what_follows_any_words_is_something() -> None:
    pocketsphinx = pytest.importorskip("pocketsphinx")
    log = pocketsphinx.LogMath(1.0001)
    model = pocketsphinx.NGramModel(pocketsphinx.Config(), log, REQUESTS)
    words = [*sphinx_worker._vocabulary(REQUESTS), "</s>"]

    for before in (["<s>"], ["how", "<s>"], ["do", "how"], ["music"], ["stop", "please"]):
        shares = [log.exp(model.prob([word, *before])) for word in words]

        assert sum(shares) == pytest.approx(1.0, abs=0.03), before


def test_the_model_is_made_of_the_sentences_of_the_text() -> None:
    text = train_requests.Text(TEXT)

    drawn = {" ".join(words) for words in text.drawn(300, random.Random(0))}

    assert {"stop", "eat apples", "please buy red cherries"} <= drawn
    assert len(drawn) == 1 + 2 * 2 * 3


def test_what_was_said_once_is_left_to_what_was_said_often() -> None:
    said_often = [["eat", "apples"]] * 9 + [["eat", "pears"]] + [["buy", "pears"]] * 9
    counts = train_requests.counted(said_often)

    kept, weights = train_requests.pruned(train_requests.probabilities(counts), counts)

    assert ("eat", "apples") in kept[1]
    assert ("eat", "pears") not in kept[1]
    rest = sum(share for gram, share in kept[1].items() if gram[0] == "eat")
    words = {word: share for (word,), share in kept[0].items() if word != "<s>"}
    others = sum(share for word, share in words.items() if ("eat", word) not in kept[1])
    assert rest + weights[0][("eat",)] * others == pytest.approx(1.0)
