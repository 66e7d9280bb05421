"""What a device really takes or gives in a second, by late and early times."""

from __future__ import annotations

import numpy as np
import pytest

from player.true_rate import TrueRate

BLOCK = 480


def counted(true: float, seconds: float, told: int = 48_000, late: float = 0.0) -> TrueRate:
    """Blocks of a device of that true rate; each is counted late by up to so many seconds."""
    chance = np.random.default_rng(1)
    rate = TrueRate(told)
    for block in range(round(seconds * true / BLOCK)):
        rate.count(BLOCK, block * BLOCK / true + float(chance.uniform(0, late)))
    return rate


@pytest.mark.parametrize("true", [8_000, 24_000, 44_100, 47_500, 48_500, 96_000])
def test_a_device_that_lies_is_found_out(true):
    assert counted(true, 70.0, late=0.005).rate == pytest.approx(true, rel=0.001)


@pytest.mark.parametrize("true", [47_952, 47_990, 48_000, 48_010, 48_048])
def test_one_that_does_not_is_believed(true):
    assert counted(true, 300.0, late=0.03).rate == 48_000


def test_a_machine_that_is_held_up_now_and_then_makes_no_liar_of_it():
    assert counted(48_000, 600.0, late=0.25).rate == 48_000


def test_whoever_lies_is_believed_until_that_is_sure():
    assert counted(44_100, 39.0).rate == 48_000
    assert counted(44_100, 41.0).rate == 44_100


def test_a_pause_and_a_loss_are_no_slow_clock():
    rate = TrueRate(48_000)
    at = 0.0
    for block in range(20_000):
        at += 1.0 if block % 300 == 299 else BLOCK / 48_000  # it slept for a second
        assert not rate.count(BLOCK, at)
    for block in range(20_000):
        at += BLOCK / 48_000
        if block % 300 == 299:
            at += 0.1
            rate.forget()
        assert not rate.count(BLOCK, at)
    assert rate.rate == 48_000
