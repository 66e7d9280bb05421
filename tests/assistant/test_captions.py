"""Captions: what is shown of both sides, and which word sounds. Pure."""

from __future__ import annotations

import pytest

from assistant.desktop.captions import Captions, pages, words_of
from assistant.events import (
    Heard,
    Hearing,
    Held,
    Partial,
    Replying,
    Sentence,
    Speaking,
    StateChanged,
    Transcript,
    TurnEnded,
)
from talking_head.media import Mark

TEXT = "It is three, and time for tea."
SAID = Sentence(0, TEXT)


def marks(text: str, each: float = 0.5) -> tuple[Mark, ...]:
    return tuple(
        Mark("word", word.strip(",."), k * each, (k + 1) * each)
        for k, word in enumerate(text.split())
    )


def told(*events: object) -> Captions:
    captions = Captions()
    for event in events:
        captions = captions.after(event)  # type: ignore[arg-type]
    return captions


ASKED = Heard(1, Transcript("What time is it?"), 0.0)
BEGUN = (ASKED, Replying(1, SAID, 0.1), Speaking(1, SAID, marks(TEXT), 10.0))


@pytest.mark.parametrize(
    ("at", "said", "now", "follows"),
    [
        (10.0, "", "It", " is three, and time for tea."),
        (11.2, "It is ", "three,", " and time for tea."),
        (13.9, "It is three, and time for ", "tea.", ""),
    ],
)
def test_the_word_that_sounds_is_lit(at, said, now, follows):
    page = told(*BEGUN).page(at, 200)
    assert (page.said, page.now, page.follows) == (said, now, follows)


def test_what_is_being_said_is_shown_with_what_may_change():
    captions = told(Hearing(Partial("what time", "is eat"), 0.0))
    assert (captions.user, captions.rest) == ("what time", "is eat")
    assert told(Hearing(Partial("what", "t"), 0.0), ASKED).user == "What time is it?"
    noise = told(Hearing(Partial("", "hm"), 0.0), StateChanged("listening", 0.5))
    assert noise == Captions()


def test_a_long_sentence_comes_in_pages_between_words():
    text = "one two three four five six seven eight nine ten eleven twelve " * 3
    cuts = pages(text.strip(), 60)
    parts = [text[first:last] for first, last in cuts]
    assert "".join(parts) == text.strip()
    assert all(len(part) <= 60 for part in parts)
    assert all(part.endswith(" ") for part in parts[:-1])
    captions = told(ASKED, Speaking(1, Sentence(0, text.strip()), marks(text, 0.1), 10.0))
    second = captions.page(10.05 + 0.1 * len(parts[0].split()), 60)
    assert second.text == parts[1]
    assert (second.said, second.now) == ("", parts[1].split()[0])


def test_a_voice_without_word_times_lights_the_sentence():
    page = told(ASKED, Speaking(1, SAID, (), 10.0)).page(10.5, 200)
    assert (page.said, page.now, page.follows) == ("", TEXT, "")


def test_a_sentence_that_sounds_in_two_pieces_goes_on_where_it_was():
    first, second = marks("It is three"), marks("and time for tea")
    captions = told(ASKED, Speaking(1, SAID, first, 10.0), Speaking(1, SAID, second, 11.5))
    assert captions.page(11.6, 200).now == "and"
    assert captions.page(11.2, 200).now == "three,"


def test_a_word_spoken_otherwise_than_written_is_passed_over():
    words = words_of("At 3 o'clock", (
        Mark("word", "At", 0.0, 0.2), Mark("word", "three", 0.2, 0.5),
        Mark("word", "o'clock", 0.5, 0.9),
    ))  # fmt: skip
    assert [("At 3 o'clock"[w.begin : w.end], w.start) for w in words] == [
        ("At", 0.0),
        ("o'clock", 0.5),
    ]


def test_after_the_end_the_sentence_stays_and_an_interruption_shows():
    over = told(*BEGUN, TurnEnded(1, TEXT, False, 14.0))
    assert over.page(99.0, 200).text == TEXT
    assert not over.cut
    assert told(*BEGUN, TurnEnded(1, "It is", True, 11.0)).cut
    assert told(*BEGUN, Replying(2, Sentence(0, "Your tea."), 20.0)).page(20.0, 99).text == ""


def test_events_of_an_older_turn_change_nothing():
    captions = told(*BEGUN)
    assert captions.after(TurnEnded(0, "", True, 1.0)) == captions
    assert captions.after(Speaking(0, SAID, (), 1.0)) == captions


def test_while_the_voice_is_held_no_word_passes_and_then_it_goes_on_with_that_word():
    held = told(*BEGUN, Held(True, 11.2))
    assert held.page(11.2, 200).now == "three,"
    assert held.page(14.0, 200).now == "three,"

    goes_on = held.after(Held(False, 14.2))
    assert goes_on.page(14.2, 200).now == "three,"
    assert goes_on.page(14.6, 200).now == "and"
