"""SyncNet's sound features, scores and face tracks, against the published ones; without torch."""

from __future__ import annotations

import numpy as np
import pytest

from golden_network import EXACT
from rule_h1 import INPUTS, golden, real_input, uniform, worst
from talking_head.face.types import Box
from talking_head.syncnet.mfcc import mfcc
from talking_head.syncnet.score import score, window_count
from talking_head.syncnet.tracks import tracks


def test_sound_features_are_the_published_ones() -> None:
    record = golden("lse")["mfcc"]
    t = np.arange(24000) / 16000
    noise = 2000 * (2 * uniform(INPUTS + 230, 24000) - 1)
    samples = np.round(9000 * np.sin(2 * np.pi * (150 * t + 900 * t * t)) + noise).astype(np.int16)
    samples[8000:11000] = 0
    assert samples[:3].tolist() == record["input_probe"][:3]
    assert samples.sum(dtype=np.int64) == record["input_sum"]

    found = mfcc(samples)

    assert worst(found, record) < EXACT
    assert found[:, 0] == pytest.approx(record["column_0"], abs=1e-9)
    assert found[:, 60] == pytest.approx(record["silent_column_60"], abs=1e-9)


@pytest.mark.parametrize("count", [0, 1, 399, 400, 401, 560])
def test_short_sound_has_features_too(count: int) -> None:
    found = mfcc(np.ones(count, np.int16))
    assert found.shape == (13, 1 + max(0, -(-(count - 400) // 160)))
    assert np.isfinite(found).all()


@pytest.mark.parametrize("number", range(4))
def test_scores_are_the_published_ones(number: int) -> None:
    case = golden("lse")["lse_cases_float64"][number]
    windows, shift = case["n_windows"], case["offset"]
    base = real_input(200 + number, (windows + 40, 1024))
    sound = base[20 + shift : 20 + shift + windows] + real_input(210 + number, (windows, 1024), 0.4)

    found = score(base[20 : 20 + windows], sound)

    assert found.offset == case["offset"]
    assert found.distance == pytest.approx(case["LSE_D_min_distance"], abs=1e-5)
    assert found.confidence == pytest.approx(case["LSE_C_confidence"], abs=1e-5)
    assert found.by_offset == pytest.approx(case["mean_distance_per_offset_31"], abs=1e-5)
    assert found.by_window == pytest.approx(case["framewise_confidence_medfilt9"], abs=1e-5)


def test_so_many_windows_are_compared() -> None:
    for case in golden("lse")["window_counts"]:
        assert window_count(case["n_video_frames"], case["n_audio_samples"]) == case["n_windows"]
        assert mfcc(np.zeros(case["n_audio_samples"], np.int16)).shape[1] == case["n_mfcc_frames"]
    assert window_count(5, 16000) == 0


def test_a_face_is_followed_over_a_gap_but_not_over_a_cut() -> None:
    def box(x: float) -> Box:
        return Box(x, 50, 120, 150)

    there = [[box(100 + n)] for n in range(160)]
    there[40:50] = [[]] * 10  # the detector blinked
    elsewhere = [[box(900), Box(500, 10, 20, 20)] for _ in range(150)]  # with a small face behind

    first, second = tracks(there + elsewhere)

    assert (first.first, len(first)) == (0, 160)
    assert (second.first, len(second)) == (160, 150)
    assert first.x[45] == pytest.approx(100 + 45 + 60, abs=1)
    assert np.all(first.half == 75)

    assert tracks(there[:100]) == []


def test_the_square_reaches_below_the_chin_and_over_the_border() -> None:
    (track,) = tracks([[Box(0, 0, 100, 100.5)]] * 5 + [[Box(0, 0, 120, 120)]] * 100, min_frames=4)
    picture = np.full((200, 300, 3), 40, np.uint8)
    picture[:108, :60] = 200  # from the top to 0.8 of a half below the middle, left of the middle

    crop = track.crop(picture, 60)

    assert crop.shape == (224, 224, 3)
    # Half 60, middle (60, 60): columns -24 to 144, rows 0 to 168.
    assert crop[100, 20].tolist() == [110] * 3
    assert crop[100, 60].tolist() == [200] * 3
    assert crop[200, 200].tolist() == [40] * 3
