"""The recogniser's grammar and the understanding agree, and the recogniser can load it."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import wave
from pathlib import Path

import pytest

from assistant.skills import SKILLS
from assistant.skills.grammar import grammar, words
from assistant.skills.patterns import slots
from assistant.skills.schema import check
from assistant.skills.slots import SLOTS
from assistant.skills.understanding import understand
from skills_host import SATURDAY

GRAMMAR = grammar(avatars=["nova", "mona lisa"], voices=["sam"])
RULES = dict(re.findall(r"<(\w+)> = ([^;]*);", GRAMMAR))


def as_regex(rule: str) -> str:
    """A JSGF rule without recursion as an expression over words, each followed by a space."""
    signs = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}
    parts = []
    for token in re.findall(r"<\w+>|[\[\]()|]|[^\s\[\]()|<>]+", RULES[rule]):
        if token.startswith("<"):
            parts.append(as_regex(token[1:-1]))
        else:
            parts.append(signs.get(token) or re.escape(token) + " ")
    return f"(?:{''.join(parts)})"


def sample(rule: str, dice: random.Random) -> str:
    """A random sentence of the grammar."""
    tokens = re.findall(r"<\w+>|[\[\]()|]|[^\s\[\]()|<>]+", RULES[rule])

    def choice(at: int, end: str) -> tuple[list[str], int]:
        branches: list[list[str]] = [[]]
        while at < len(tokens) and tokens[at] != end:
            token = tokens[at]
            if token == "|":
                branches.append([])
            elif token in "([":
                inner, at = choice(at + 1, ")" if token == "(" else "]")
                branches[-1] += inner if token == "(" or dice.random() < 0.5 else []
            elif token.startswith("<"):
                branches[-1].append(sample(token[1:-1], dice))
            else:
                branches[-1].append(token)
            at += 1
        return dice.choice(branches), at

    return " ".join(choice(0, "")[0])


ACCEPTED = re.compile(as_regex("command"))
CLOSED = [
    (skill.name, phrase)
    for skill in SKILLS.values()
    for phrase in skill.phrases
    if phrase.common and all(SLOTS[kind].jsgf for kind in slots(phrase.pattern).values())
]


def accepts(sentence: str) -> bool:
    return ACCEPTED.fullmatch(sentence + " ") is not None


@pytest.mark.parametrize(
    "sentence",
    [
        "what time is it",
        "what's the time",
        "set a timer for ten minutes",
        "start a five minute timer",
        "set a timer for one hour and thirty minutes",
        "what is seventeen times twenty three",
        "what's nine thousand nine hundred and ninety nine plus one",
        "what is the square root of two",
        "how much is fifteen percent of eighty",
        "how many miles is five kilometers",
        "convert one hundred fahrenheit to celsius",
        "what is three point five pounds in kilograms",
        "what day is christmas",
        "how many days until july twenty first",
        "wake me at quarter to seven",
        "wake me tomorrow at six thirty a.m.",
        "flip a coin",
        "roll two dice",
        "pick a number between one and one hundred",
        "cancel all timers",
        "list my reminders",
        "say that again",
        "what can you do",
        "change avatar to mona lisa",
        "switch to high quality",
        "stop",
        "thank you",
    ],
)
def test_commands_can_be_heard(sentence):
    assert accepts(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["remember that my bike is red", "what is the weather", "set a timer", "", "ten", "time"],
)
def test_free_text_and_other_speech_is_left_to_dictation(sentence):
    assert not accepts(sentence)


def test_every_skill_that_needs_no_free_text_is_in_the_grammar():
    names = {name for name, _ in CLOSED}
    needs_free_text = {"set_reminder", "pick", "remember", "recall", "forget"}
    too_grave_to_mishear = {"forget_all_notes"}

    assert names == set(SKILLS) - needs_free_text - too_grave_to_mishear


def test_whatever_the_grammar_hears_is_understood():
    dice = random.Random(1)
    for number in range(600):
        sentence = sample("command", dice)
        assert number > 50 or accepts(sentence), sentence
        understood = understand(sentence, SATURDAY)
        assert understood is not None, sentence
        check(understood.arguments, understood.skill.parameters, sentence)


@pytest.mark.parametrize(("name", "phrase"), CLOSED, ids=[phrase.pattern for _, phrase in CLOSED])
def test_each_phrase_reaches_the_skill_that_it_belongs_to(name, phrase):
    RULES["phrase"] = grammar_of(phrase.pattern)
    dice = random.Random(2)
    for _ in range(20):
        sentence = sample("phrase", dice)
        understood = understand(sentence, SATURDAY)
        assert understood is not None, sentence
        assert understood.skill.name == name, sentence
        assert phrase.arguments.items() <= understood.arguments.items()
        assert understood.confidence == 1.0


def grammar_of(pattern: str) -> str:
    return re.sub(r"<(\w+)(?::\w+)?>", r"<\1>", pattern)


def test_names_that_the_recogniser_cannot_spell_are_left_out():
    known = words(GRAMMAR) | {"anna"}

    text = grammar(avatars=["Anna", "Xzqy", "???"], voices=["Qqq"], knows=known.__contains__)

    assert "<avatar_name> = anna;" in text
    assert "voice_name" not in text
    assert words(text) <= known


@pytest.fixture(scope="module")
def dictionary() -> set[str]:
    pocketsphinx = pytest.importorskip("pocketsphinx")
    path = Path(pocketsphinx.get_model_path()) / "en-us" / "cmudict-en-us.dict"
    with path.open(encoding="utf-8") as file:
        return {line.split()[0] for line in file if line.strip()}


def test_every_word_is_in_the_recognisers_dictionary(dictionary):
    assert words(grammar()) <= dictionary


SPOKEN = [
    "what time is it",
    "set a timer for ten minutes",
    "what is seventeen times twenty three",
    "how many miles is five kilometers",
    "wake me at half past seven",
    "how many days until christmas",
    "change avatar to nova",
    "say that again",
]


@pytest.mark.skipif(shutil.which("flite") is None, reason="flite, which speaks here, is missing")
def test_the_recogniser_loads_the_grammar_and_hears_commands(tmp_path):
    pocketsphinx = pytest.importorskip("pocketsphinx")
    decoder = pocketsphinx.Decoder(lm=None, loglevel="FATAL")
    decoder.add_jsgf_string("skills", GRAMMAR)
    decoder.activate_search("skills")
    heard = []
    for sentence in SPOKEN:
        path = tmp_path / "said.wav"
        subprocess.run(["flite", "-voice", "slt", "-t", sentence, "-o", path], check=True)
        with wave.open(str(path)) as file:
            samples = file.readframes(file.getnframes())
        decoder.start_utt()
        decoder.process_raw(samples, full_utt=True)
        decoder.end_utt()
        heard.append(decoder.hyp().hypstr if decoder.hyp() else "")

    wrong = [pair for pair in zip(SPOKEN, heard, strict=True) if pair[0] != pair[1]]
    assert len(wrong) <= 1, wrong  # a made voice is not a person
