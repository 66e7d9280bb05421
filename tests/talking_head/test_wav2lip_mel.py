"""Wav2Lip's ears: the published front end to the last digit, whole or piece by piece."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rule_h1 import GOLDEN, golden, worst
from talking_head.errors import AudioFileError
from talking_head.wav2lip import mel
from talking_head.wav2lip.mel import MelStream, mel_columns, reference_starts, window_start

CASES = ("chirp", "noise_burst", "silence", "short_noise_3000")


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize(("padding", "name"), [("reflect", "reflect"), ("zero", "constant")])
def test_the_columns_are_those_of_the_published_program(case, padding, name):
    full = np.load(GOLDEN / "mel_full.npz")

    found = mel_columns(full[f"{case}_input"], padding)

    wanted = full[f"{case}_{name}"]
    assert found.shape == wanted.shape
    assert np.abs(found - wanted).max() < 1e-6


def test_the_bands_are_slaneys():
    assert worst(mel.mel_basis(), golden("mel")["mel_basis"]) < 1e-7


def test_the_published_programs_windows_can_be_had_for_comparison():
    for case in golden("mel")["chunking"]:
        starts = reference_starts(case["mel_frames"], case["fps"])
        assert len(starts) == case["n_chunks"], case
        assert starts[: len(case["first_starts"])] == case["first_starts"], case
        assert starts[-len(case["last_starts"]) :] == case["last_starts"], case


@pytest.mark.parametrize("fps", [24, 25, 30, 50, 60, Fraction(30_000, 1001)])
def test_frames_start_where_the_published_program_starts_them(fps):
    fps = Fraction(fps)
    starts = reference_starts(80 * 600, float(fps))[:-1]
    assert [window_start(frame, fps) for frame in range(len(starts))] == starts


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 5000), max_size=8), st.sampled_from(["reflect", "zero"]))
def test_sound_in_pieces_gives_the_same_columns_as_the_whole(sizes, padding):
    # given sound that comes in pieces of any size, looked at after each
    sound = np.random.default_rng(1).normal(0, 0.1, sum(sizes)).astype(np.float32)
    stream = MelStream(padding)
    rest = sound
    for size in sizes:
        stream.add(rest[:size])
        rest = rest[size:]
        stream.columns(0, stream.count)

    # when all is there, then nothing tells that it came in pieces
    assert np.array_equal(stream.columns(0, stream.count), mel_columns(sound, padding))


def test_half_an_hour_takes_no_more_memory_than_a_minute():
    stream, minute = MelStream(), np.zeros(60 * mel.RATE, np.float32)
    kept = []
    for _ in range(30):
        stream.add(minute)
        stream.forget(stream.count - 2 * mel.WINDOW)
        kept.append(stream._certain.nbytes + stream._signal.nbytes)
    assert kept[-1] <= kept[0]
    with pytest.raises(ValueError, match="forgotten"):
        stream.columns(0, 16)


def test_past_the_end_there_is_silence():
    stream = MelStream()
    stream.add(np.full(4000, 0.5, np.float32))
    assert (stream.columns(stream.count, stream.count + 5) == mel.SILENCE).all()


def test_digital_silence_is_the_lowest_value_and_too_short_sound_is_filled_up():
    assert (mel_columns(np.zeros(16_000, np.float32)) == mel.SILENCE).all()
    assert mel_columns(np.zeros(0, np.float32)).shape == (80, 16)
    assert mel_columns(np.ones(1, np.float32)).shape == (80, 16)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_samples_that_are_no_numbers_are_refused(bad):
    with pytest.raises(AudioFileError, match="no numbers"):
        mel_columns(np.array([0.0, bad, 0.0], np.float32))
