"""What a sound over our answer is worth before there are words."""

from __future__ import annotations

import pytest

from assistant.duplex.interruption import Overlap, Verdict, by_sound


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
