"""Tokens are cut into sentences as early as is safe, whatever way they arrive."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.sentences import FIRST_WORDS, MAX_CHARS, sentences


def cut(text: str, first_words: int = 0) -> list[str]:
    return [s.text for s in sentences([text], first_words)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello. How are you?", ["Hello.", "How are you?"]),
        ("No full stop at the end", ["No full stop at the end"]),
        ("Dr. Smith met Mr. J. R. Brown.", ["Dr. Smith met Mr. J. R. Brown."]),
        ("Fruit, e.g. pears. Or figs.", ["Fruit, e.g. pears.", "Or figs."]),
        ("The U.S. Army. In the U.S. The end.", ["The U.S. Army.", "In the U.S.", "The end."]),
        ("See No. 5. No. Never.", ["See No. 5.", "No.", "Never."]),
        ("Pi is 3.14. It costs $1,234.50. Yes.", ["Pi is 3.14.", "It costs $1,234.50.", "Yes."]),
        ("At 10:30 p.m. we go. Bye.", ["At 10:30 p.m. we go.", "Bye."]),
        ("It is 10 p.m. The shop is shut.", ["It is 10 p.m.", "The shop is shut."]),
        ("The 21st. A 2nd one.", ["The 21st.", "A 2nd one."]),
        ("Wait... what? Hmm… Fine.", ["Wait... what?", "Hmm…", "Fine."]),
        ("Go to https://a.org/b.html?c=d. Now.", ["Go to https://a.org/b.html?c=d.", "Now."]),
        ("Write to me@a.org. See main.py. Ok.", ["Write to me@a.org.", "See main.py.", "Ok."]),
        ('"Yes!" he said. (Sure.) “Go.” I go.', ['"Yes!" he said.', "(Sure.)", "“Go.”", "I go."]),
        ("Great! 😀 Next one.", ["Great!", "😀 Next one."]),
        ("これはペンです。「はい！」そうです", ["これはペンです。", "「はい！」", "そうです"]),
        ("First line\n\nSecond line", ["First line", "Second line"]),
        ("A line that\nwraps. Yes.", ["A line that wraps.", "Yes."]),
        ("# Title #\nText", ["Title", "Text"]),
        ("**Bold. Text** and *it*.", ["Bold.", "Text and it."]),
        ("To do:\n- [ ] wash\n* dry\n", ["To do:", "wash", "dry"]),
        ("1. Wash it. Well.\n2. Dry it", ["1. Wash it.", "Well.", "2. Dry it"]),
        ("| a | b |\n|---|---|\n| 1. X | 2 |", ["a, b", "1. X, 2"]),
        ("Read [the. Guide](https://a.org/x_y_z).", ["Read the. Guide (https://a.org/x_y_z)."]),
        ("Call `f(a. B)` now. Ok.", ["Call f(a. B) now.", "Ok."]),
        ("> Quoted.\n---\nSo?", ["Quoted.", "So?"]),
        ("2 * 3 * 4 and snake_case_name.", ["2 * 3 * 4 and snake_case_name."]),
        ("", []),
        (" \n\n** **\n", []),
    ],
)
def test_a_text_falls_into_its_sentences(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_code_is_one_sentence_of_its_own_with_its_fences() -> None:
    code = "```py\nx = 1. Y\n\nprint(x)\n```"
    assert cut(f"Try this:\n{code}\nDone. Bye.") == ["Try this:", code, "Done.", "Bye."]
    assert cut("Half:\n```\nnever closed. No") == ["Half:", "```\nnever closed. No"]


def test_a_sentence_is_given_as_soon_as_the_next_word_begins() -> None:
    """Given a brain that is still thinking, when a sentence is certain, then it is out."""
    thinking = iter(["It is", " ten", ".", " The", " shop"])
    spoken = sentences(thinking)
    assert next(spoken).text == "It is ten."
    assert list(thinking) == [" shop"]  # nothing more was needed


def test_the_first_phrase_ends_at_a_comma_so_that_speech_starts_early() -> None:
    text = "Then I looked at it carefully, and the answer is not what you think, my friend. Yes."
    assert cut(text, FIRST_WORDS) == [
        "Then I looked at it carefully,",
        "and the answer is not what you think, my friend.",
        "Yes.",
    ]


def test_a_yes_may_be_heard_while_the_voice_works_at_the_rest() -> None:
    thinking = iter(["Yes, ", "I ", "can ", "do ", "that."])
    assert next(sentences(thinking, FIRST_WORDS)).text == "Yes,"
    assert next(thinking) == "I "
    assert cut("Yes, I can.", 0) == ["Yes, I can."]
    assert cut("It is, yes, so.", FIRST_WORDS) == ["It is, yes, so."]


def test_the_first_phrase_has_twelve_words_at_most_and_leaves_no_stump() -> None:
    endless = "I think that we should go to the old market today because rain comes later on."
    first, rest = cut(endless, FIRST_WORDS)
    assert len(first.split()) <= FIRST_WORDS
    assert f"{first} {rest}" == endless
    assert cut("It is ten past four, Anna. Bye.", FIRST_WORDS)[0] == "It is ten past four, Anna."
    assert cut("On Monday, November 21, 2026 at noon.", FIRST_WORDS)[0].endswith("noon.")


REPLIES = [
    "one two three four five six seven eight nine ten eleven twelve thirteen. And so on.",
    "one two three four five six seven eight nine ten eleven, my dear old friend of mine.",
    "one two three four five six seven eight nine ten eleven twelve, thirteen fourteen, and on.",
    "I think that we should go to the old market today because rain comes later on.",
    "Do you really want to know what I would do if I were in your place tonight, my friend?",
    "- a first item that is much longer than any item has any right to be in a list\n- b",
    "1. a first item that is much longer than any item has any right to be in a list\n2. b",
    "> a quotation that is much longer than a quotation should be when it is read aloud",
    "**Bold words** and `some code` and then a lot of other words that never come to an end",
]


@pytest.mark.parametrize("reply", REPLIES)
def test_speech_starts_when_twelve_words_of_the_reply_are_there(reply: str) -> None:
    """Given a reply word by word, then at the thirteenth at the latest a phrase is out."""
    seen: list[str] = []

    def tokens() -> Iterator[str]:
        for word in re.findall(r"\s*\S+", reply):
            seen.append(word)
            yield word

    first = next(sentences(tokens(), FIRST_WORDS))
    words = [word for word in seen if re.search(r"\w{2}|[Ia]", word)]
    assert len(words) <= FIRST_WORDS + 1  # the thirteenth has begun, and is not awaited
    assert 4 <= len(first.text.split()) <= FIRST_WORDS + 1  # a list's marker is no word


def test_a_very_long_sentence_is_cut_at_a_clause() -> None:
    text = "It depends on the weather, the season and the mood of the people, " * 8 + "and so on."
    parts = cut(text)
    assert all(len(part) <= MAX_CHARS for part in parts)
    assert all(part.endswith(",") for part in parts[:-1])
    assert " ".join(parts) == text


def test_a_long_address_is_not_torn() -> None:
    address = "https://a.org/" + "x" * 500
    assert address in cut(f"Look at {address} now. Ok.")


def test_a_hundred_thousand_characters_without_a_full_stop_come_in_pieces() -> None:
    assert "".join(cut("x" * 100_000)) == "x" * 100_000
    assert " ".join(cut("word " * 20_000)).split() == ["word"] * 20_000


def test_a_mood_is_that_of_its_sentence_until_the_next_and_never_shown() -> None:
    """Given a model that tags its sentences, the tags become moods and nothing else."""
    text = (
        "Well. [happy] Hello there, my dear friend, how are you? Fine![Sad] But it rains. [1] Ok."
    )
    found = [(s.mood, s.text) for s in sentences([text], FIRST_WORDS)]
    assert found == [
        ("", "Well."),
        ("happy", "Hello there, my dear friend, how are you?"),
        ("happy", "Fine!"),
        ("sad", "But it rains."),
        ("sad", "[1] Ok."),
    ]


def test_a_tag_in_the_middle_of_a_sentence_leaves_no_hole() -> None:
    [sentence] = sentences(["I am [surpr", "ised ] really glad"])
    assert (sentence.mood, sentence.text) == ("surprised", "I am really glad")


def test_what_only_looks_like_a_tag_is_not_held_back_for_long() -> None:
    thinking = iter(["It is. [ha", "t] or. No", "t"])
    assert next(sentences(thinking, 0)).text == "It is."
    assert cut("[happy") == ["[happy"]
    assert cut("[sad]") == []


PARTS = """
[happy] [ sad] [happ y] ]
a I The word Dr. p.m. U.S. No. 5 3.14 etc. e.g. , . ! ? … ... : ; — ( ) [ ] [a](b.c) `
`x. Y` ``` ```py * ** _ # - 1. | > --- 。 、 日本語 「 」 " ” 😀 https://a.b/c.
"""
MARKED = st.lists(st.sampled_from([*PARTS.split(), "\n", "\n\n", "\r\n", " ", "  "]), max_size=60)


@given(MARKED, st.booleans(), st.lists(st.integers(1, 9), min_size=1, max_size=20), st.booleans())
def test_how_the_text_was_cut_into_tokens_never_matters(
    words: list[str], spaced: bool, sizes: list[int], early: bool
) -> None:
    text = (" " if spaced else "").join(words)
    tokens: list[str] = []
    at = 0
    while at < len(text):
        size = sizes[len(tokens) % len(sizes)]
        tokens.append(text[at : at + size])
        at += size
    first_words = FIRST_WORDS if early else 0
    assert list(sentences(tokens, first_words)) == list(sentences([text], first_words))


@given(st.text(st.sampled_from("ab A.,!?;:'()\n 1é日。"), max_size=700), st.booleans())
def test_no_text_without_markup_is_ever_lost(text: str, early: bool) -> None:
    found = list(sentences([text], FIRST_WORDS if early else 0))
    assert [s.index for s in found] == list(range(len(found)))
    assert "".join("".join(s.text for s in found).split()) == "".join(text.split())
