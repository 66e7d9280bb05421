"""The sample clock: steady where the sound card is not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from player.clock import SampleClock

RATE = 48_000
BLOCK = 480


@given(st.lists(st.floats(-0.008, 0.008), min_size=200, max_size=200), st.floats(0.005, 0.2))
def test_jitter_of_the_callback_is_not_seen(jitter, delay):
    # given a card whose callbacks come up to 8 ms early or late, and do not say so
    clock = SampleClock(RATE)
    positions = []
    for n, wobble in enumerate(jitter):
        at = 100 + n * BLOCK / RATE
        clock.handed_over(n * BLOCK, BLOCK, at + wobble, delay, usual=0.02)
        positions.append((at, clock.played(at)))
    # then the count never falls, and is true to 10 ms
    counts = [position for _, position in positions]
    assert counts == sorted(counts)
    for at, position in positions[20:]:
        true = (at - 100 - delay) * RATE
        assert abs(position - max(0, true)) < 0.010 * RATE


def test_an_impossible_delay_is_not_believed():
    for reported in (0.0, -0.5, 30.0, float("nan")):
        clock = SampleClock(RATE)
        clock.handed_over(0, RATE, 10.0, reported, usual=0.04)
        assert clock.played(10.54) in (RATE // 2, RATE // 2 - 1)


def test_it_never_runs_past_what_was_handed_over():
    clock = SampleClock(RATE)
    clock.handed_over(0, BLOCK, 10.0, 0.02, usual=0.02)
    assert clock.played(20.0) == BLOCK


def test_a_gap_in_the_sound_is_followed_at_once():
    # given a card that stood still for half a second
    clock = SampleClock(RATE)
    for n in range(50):
        clock.handed_over(n * BLOCK, BLOCK, 10 + n * 0.01, 0.02, usual=0.02)
    clock.handed_over(50 * BLOCK, BLOCK, 11.0, 0.02, usual=0.02)
    # then the next block is known to sound only now
    assert abs(clock.played(11.025) - (50 * BLOCK + 0.005 * RATE)) <= 1


def test_a_card_that_runs_slow_is_followed():
    # given a card 200 ppm slow, for an hour
    clock = SampleClock(RATE)
    slow = 1.0002
    for n in range(360_000):
        clock.handed_over(n * BLOCK, BLOCK, n * 0.01 * slow, 0.02, usual=0.02)
    last = n * 0.01 * slow
    assert abs(clock.played(last + 0.02) - n * BLOCK) < 0.001 * RATE
