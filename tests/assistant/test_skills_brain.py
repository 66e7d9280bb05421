"""The built-in brain answers with skills, and is honest about the rest."""

from __future__ import annotations

import logging

import pytest

from assistant.llm import BRAINS, BrainOptions, Message
from skills_host import HandHost
from talking_head.turn import Cancelled, Turn


@pytest.fixture
def host(tmp_path):
    return HandHost(tmp_path / "memory.sqlite")


@pytest.fixture
def brain(host):
    [row] = [row for row in BRAINS if row.name == "skills"]
    assert row.built_in
    options = BrainOptions(host)
    assert row.probe(options).ok
    return row.load(options)


def say(brain, *history: str) -> list[str]:
    roles = ("user", "assistant")
    messages = [Message(roles[index % 2], text) for index, text in enumerate(history)]
    return list(brain.reply(messages, Turn()))


def test_a_command_is_done_and_answered(brain, host):
    assert say(brain, "Set a timer for ten minutes, please.") == ["OK, 10 minutes, starting now."]
    assert len(host.reminders.pending()) == 1


@pytest.mark.parametrize(
    "asked",
    [
        "What is 12 times 12, and what time is it?",
        "what is twelve times twelve and what time is it",
    ],
)
def test_two_wishes_in_one_sentence_are_both_answered(brain, asked):
    sum_, *time = say(brain, asked)

    assert "144" in sum_
    assert "It is" in "".join(time) or "It's" in "".join(time)


def test_two_wishes_of_which_one_is_beyond_it_are_not_half_done(brain, host):
    answer = "".join(say(brain, "set a timer for ten minutes and write me a poem"))

    assert "beyond my skills" in answer or "no language model" in answer
    assert not host.reminders.pending()


def test_a_long_answer_comes_sentence_by_sentence(brain):
    pieces = say(brain, "what can you do")

    assert len(pieces) > 2
    assert "".join(pieces).startswith("I tell the time and date")
    assert all(piece[-1] in ".!? " for piece in pieces)


def test_what_no_skill_can_do_is_admitted_and_the_second_time_shortly(brain):
    first = "".join(say(brain, "what is the capital of France?"))
    assert first.startswith("I heard “what is the capital of France”. I have no language model yet")

    second = "".join(say(brain, "what is the capital of France?", first, "and of Spain?"))
    assert second == "I heard “and of Spain”, but that is beyond my skills. Ask: what can you do?"


def test_a_long_speech_is_quoted_shortly(brain):
    answer = "".join(say(brain, "once upon a time " * 20))
    assert "once upon a time once upon a time once upon a time…”" in answer


def test_nothing_heard_is_said_so(brain):
    assert say(brain, " ") == ["I did not catch that."]
    assert say(brain) == ["I did not catch that."]


def test_stop_needs_no_words(brain, host):
    assert say(brain, "stop") == []
    assert host.done == ["stop"]


def test_a_refusal_of_a_skill_is_spoken(brain):
    assert say(brain, "what is five divided by zero") == ["Nothing can be divided by zero."]


def test_a_skill_that_breaks_is_apologised_for_and_logged(brain, host, caplog):
    def broken(mode: str) -> str:
        raise RuntimeError("boom")

    host.set_quality = broken
    with caplog.at_level(logging.ERROR):
        answer = "".join(say(brain, "switch to high quality"))

    assert answer.startswith("I'm sorry")
    assert "boom" in caplog.text
    assert "boom" not in answer


def test_a_cancelled_turn_says_no_more(brain):
    turn = Turn()
    pieces = brain.reply([Message("user", "what can you do")], turn)
    next(pieces)
    turn.cancel()
    with pytest.raises(Cancelled):
        next(pieces)


def test_what_was_hardly_understood_is_repeated_before_it_is_answered(brain):
    unsure = "".join(brain.reply([Message("user", "flip a coin", 0.4)], Turn()))
    sure = "".join(brain.reply([Message("user", "flip a coin", 0.9)], Turn()))
    nothing = "".join(brain.reply([Message("user", "the purple fence ran", 0.3)], Turn()))

    assert unsure.startswith("I think you said “flip a coin”.")
    assert "I think" not in sure
    assert "not sure" in nothing
    assert "the purple fence ran" in nothing
