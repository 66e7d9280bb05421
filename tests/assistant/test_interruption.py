"""What a sound over our answer is worth before there are words."""

from __future__ import annotations

import pytest

from assistant.asr.interjections import CALLS, SIGNS
from assistant.duplex.interruption import Overlap, Verdict, by_sound, by_words, is_sign, over_us
from assistant.events import Interjection, Transcript


@pytest.mark.parametrize(
    ("overlap", "verdict"),
    [
        (Overlap(0.03), Verdict.WAIT),
        (Overlap(0.10), Verdict.HOLD),
        (Overlap(0.03, overheard=0.15), Verdict.HOLD),  # the “s” of “stop” came first
        (Overlap(0.10, humming=True), Verdict.WAIT),  # an “m”: perhaps “mhm”
        (Overlap(0.25, humming=True), Verdict.HOLD),  # “no, that is not what I …”
        (Overlap(2.0), Verdict.STOP),
        (Overlap(2.0, trusted=False), Verdict.WAIT),  # perhaps our own voice
    ],
)
def test_our_voice_stands_still_for_what_may_want_the_floor(overlap, verdict):
    assert by_sound(overlap, speaking=True) is verdict


def test_an_answer_that_does_not_sound_yet_waits_for_an_mhm_too():
    assert by_sound(Overlap(0.10, humming=True), speaking=False) is Verdict.HOLD


@pytest.mark.parametrize(
    ("heard", "confidence", "like", "worse", "voiced", "verdict"),
    [
        ("he will", 0.1, "stop", 150.0, 0.3, Verdict.STOP),
        ("oh three", 0.6, "okay", 50.0, 0.3, Verdict.RESUME),
        ("good night", 0.6, "wait", 250.0, 0.3, Verdict.RESUME),  # a knock: like nothing
        ("turn left", 0.9, "right", 150.0, 0.3, Verdict.STOP),  # is sure
        ("what do you mean", 0.3, "mhm", 150.0, 1.2, Verdict.STOP),  # is too long for one
    ],
)
def test_a_short_sound_that_is_not_sure_is_the_interjection_that_it_is_like(
    heard, confidence, like, worse, voiced, verdict
):
    told = Transcript(heard, "en", confidence, interjection=Interjection(like, worse))

    said = over_us(told, voiced)

    assert by_words(said.text, said.confidence, voiced) is verdict


def test_whoever_calls_wants_the_floor_and_whoever_gives_a_sign_does_not():
    assert [word for word in SIGNS if not is_sign(word)] == []
    assert [word for word in CALLS if is_sign(word)] == []
