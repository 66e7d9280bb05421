"""Any rate to the network's 16 kHz."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talking_head.wav2lip.resample import Resampler

RATES = (8000, 11_025, 22_050, 24_000, 32_000, 44_100, 48_000)


def tone(hertz: float, rate: int, seconds: float = 1.0) -> np.ndarray:
    return np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate).astype(np.float32)


def decibels(x: np.ndarray) -> float:
    return float(10 * np.log10(np.mean(np.square(x, dtype=np.float64)) + 1e-20))


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("hertz", [120.0, 1000.0, 3200.0])
def test_a_tone_stays_the_same_tone_in_place(rate, hertz):
    made = Resampler(rate).add(tone(hertz, rate))
    assert 0 <= 16_000 - len(made) <= 60
    away = (made - tone(hertz, 16_000)[: len(made)])[200:-200]
    assert decibels(away) < -70


@pytest.mark.parametrize("rate", [24_000, 44_100, 48_000])
def test_what_16_khz_cannot_hold_is_gone(rate):
    made = Resampler(rate).add(tone(9500.0, rate))
    assert decibels(made[200:-200]) < -70


def test_16_khz_is_left_alone():
    sound = tone(440.0, 16_000)
    assert np.array_equal(Resampler(16_000).add(sound), sound)


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(RATES), st.lists(st.integers(0, 3000), max_size=8))
def test_pieces_give_the_same_samples_as_the_whole(rate, sizes):
    sound = np.random.default_rng(0).normal(0, 0.1, sum(sizes)).astype(np.float32)
    one, rest = Resampler(rate), sound
    pieces = []
    for size in sizes:
        pieces.append(one.add(rest[:size]))
        rest = rest[size:]
    whole = Resampler(rate).add(sound)
    assert np.allclose(np.concatenate([*pieces, whole[:0]]), whole, atol=1e-6)
