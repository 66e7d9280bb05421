"""What is said shows on the face."""

from __future__ import annotations

import pytest

from assistant.tone import PLAIN, tone


@pytest.mark.parametrize(
    ("text", "emotion"),
    [
        ("Hello, nice to see you.", "happy"),
        ("Sorry, I did not catch that.", "sad"),
        ("I'm afraid I cannot do that!", "sad"),
        ("Wow, that is a large number.", "surprised"),
        ("You're welcome.", "happy"),
        ("Done!", "happy"),
    ],
)
def test_a_sentence_has_the_tone_of_its_words(text, emotion):
    assert tone(text).emotion == emotion
    assert 0 < tone(text).intensity <= 1


@pytest.mark.parametrize("text", ["It's 8:41 AM.", "That's 56.", "Ohio is a state.", ""])
def test_plain_facts_are_told_with_a_plain_face(text):
    assert tone(text) == PLAIN


def test_an_exclamation_mark_makes_it_stronger():
    assert tone("Great!").intensity > tone("Great.").intensity


def test_a_mood_that_was_named_outweighs_the_words():
    assert tone("Sorry about that.", "happy").emotion == "happy"
    assert tone("Wonderful!", "neutral") == PLAIN
    assert tone("Sorry about that.", "").emotion == "sad"
