"""Guesses at what may be all: which words are whose, and what is kept of what was prepared."""

from __future__ import annotations

import numpy as np
import pytest

from assistant.conduct.turns import Exchange
from assistant.duplex.guesses import LOOK_SECONDS, QUICK_SECONDS, Guesses
from assistant.events import Transcript, Utterance
from talking_head.media import AudioChunk


class Stages:
    """Takes work, and a clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 0.0
        self.given: list = []

    def put(self, stage: str, turn: object, item: object) -> bool:
        self.given.append((stage, turn))
        return True

    under_way = False

    def promote(self) -> None:
        pass

    def purge(self) -> None:
        pass


def speech(ended_at: float) -> Utterance:
    return Utterance(AudioChunk(np.zeros(160, np.float32), 16_000), ended_at)


@pytest.fixture
def stages() -> Stages:
    return Stages()


@pytest.fixture
def guesses(stages: Stages) -> Guesses:
    return Guesses(stages, lambda: stages.now)  # type: ignore[arg-type]


def prepared(guesses: Guesses, words: str, ended_at: float = 1.0) -> Exchange:
    guess = guesses.look(speech(ended_at), dip=False)
    assert guesses.found(guess.turn, Transcript(words)) is guess
    guess.passed_on, guess.passed_at = True, 0.0
    return guess


def test_a_newer_look_at_the_same_words_keeps_what_was_prepared(guesses):
    guess = prepared(guesses, "turn on the light")

    newer = guesses.look(speech(1.1), dip=False)
    assert not guess.turn.cancelled, "before it is known what the words are"

    assert guesses.found(newer.turn, Transcript("turn on the light", confidence=0.9)) is guess
    assert guesses.at(speech(1.1)) is guess
    assert newer.turn.cancelled


def test_other_words_are_another_guess_and_nothing_is_left_of_the_first(guesses):
    guess = prepared(guesses, "turn on the")

    newer = guesses.look(speech(1.1), dip=False)

    assert guesses.found(newer.turn, Transcript("turn on the light")) is newer
    assert guesses.guess is newer
    assert guess.turn.cancelled


def test_who_has_finished_while_a_quick_look_is_under_way_gets_what_was_prepared(guesses):
    guess = prepared(guesses, "turn on the light")
    newer = guesses.look(speech(1.1), dip=False)

    newer.over = True
    assert guesses.soon_known(newer)

    assert guesses.found(newer.turn, Transcript("turn on the light")) is guess
    assert guess.over


def test_a_slow_recogniser_is_not_waited_for_nor_asked_at_every_silence(guesses, stages):
    slow = guesses.look(speech(0.5), dip=False)
    stages.now = 3 * QUICK_SECONDS
    guesses.found(slow.turn, Transcript("well"))
    stages.now += LOOK_SECONDS
    assert not guesses.may_look
    slow.passed_on = True

    newer = guesses.look(speech(1.1), dip=False)
    assert not guesses.soon_known(newer)

    assert guesses.guess is newer
    assert slow.turn.cancelled


def test_silences_are_looked_at_so_often_and_no_oftener(guesses, stages):
    prepared(guesses, "well")
    assert not guesses.may_look
    stages.now += LOOK_SECONDS
    assert guesses.may_look


@pytest.mark.parametrize(("words", "worth"), [("turn on the light", True), ("turn on the", False)])
def test_only_what_may_be_whole_is_answered_in_a_silence_that_may_be_a_closure(
    guesses, words, worth
):
    guesses.answered(prepared(guesses, "hello"))  # which was quick
    guess = guesses.look(speech(2.0), dip=True)
    guesses.found(guess.turn, Transcript(words))

    assert guesses.worth_an_answer(guesses.guess) is worth


def test_what_is_all_is_not_lost_when_somebody_goes_on_before_its_words_are_known(guesses):
    prepared(guesses, "turn on the light")
    newer = guesses.look(speech(1.1), dip=False)
    newer.over = True

    assert guesses.waiting() is newer
    assert guesses.guess is newer
