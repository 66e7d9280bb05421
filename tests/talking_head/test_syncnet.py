"""SyncNet: the network against the published one, and videos measured with it."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from golden_network import CPU_F32, EXACT, filled, hold
from rule_h1 import image_u8, real_input
from talking_head.errors import EngineUnavailable, InputError
from talking_head.face.types import Box, Face
from talking_head.media import AudioChunk, FrameBlock, Picture
from talking_head.mp4 import write_mp4
from talking_head.renderer import RenderSettings
from talking_head.syncnet.mfcc import RATE
from talking_head.syncnet.score import SAMPLES_PER_FRAME

torch = pytest.importorskip("torch")


@pytest.fixture(scope="module")
def network() -> Any:
    from talking_head.syncnet.network import SyncNet

    return filled(SyncNet, "syncnet")


def recorded_outputs(network: Any, kind: Any) -> dict[str, Any]:
    sound = torch.from_numpy(real_input(0, (2, 1, 13, 20), 20)).to(kind)
    frames = image_u8(1, 10, 224, 224).reshape(2, 5, 224, 224, 3).transpose(0, 4, 1, 2, 3)
    lips = torch.from_numpy(np.ascontiguousarray(frames)).to(kind)
    return {
        "forward_aud": network.sound(sound),
        "forward_lip": network.lips(lips),
        "forward_lipfeat": network.lip_features(lips),
    }


@pytest.mark.parametrize(("dtype", "tolerance"), [("float32", CPU_F32), ("float64", EXACT)])
def test_the_network_gives_the_published_numbers(
    dtype: str, tolerance: float, network: Any
) -> None:
    assert max(hold(network, "syncnet", recorded_outputs, dtype)) < tolerance


@pytest.fixture(scope="module")
def meter(network: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    from talking_head.syncnet.meter import SyncMeter

    path = tmp_path_factory.mktemp("syncnet") / "syncnet_v2.model"
    torch.save(network.state_dict(), path, _use_new_zipfile_serialization=False)
    return SyncMeter(RenderSettings(device="cpu", models={"syncnet": path}))


def test_a_stream_of_frames_gives_what_its_windows_give(meter: Any, network: Any) -> None:
    frames = image_u8(3, 23, 224, 224)  # more than one batch

    streamed = meter.lips(iter(frames))

    assert streamed.shape == (19, 1024)
    for at in (0, 7, 15, 16, 18):
        window = np.ascontiguousarray(frames[at : at + 5].transpose(3, 0, 1, 2)[None], np.float32)
        alone = network.lips(torch.from_numpy(window))[0].numpy()
        assert streamed[at] == pytest.approx(alone, abs=1e-4 * float(np.abs(alone).max()))


def a_video(path: Path, fps: int, seconds: float = 1.0, size: int = 64) -> np.ndarray:
    """A grey slope that brightens, with noise for sound; the sound is given back."""
    count = round(fps * seconds)
    frames = np.full((count, size * 3 // 2, size), 128, np.uint8)
    frames[:, :size] = (np.arange(count) * 3 + 40)[:, None, None]
    sound = np.random.default_rng(5).uniform(-0.3, 0.3, round(RATE * seconds)).astype(np.float32)
    write_mp4([FrameBlock(frames, Fraction(fps), 0, AudioChunk(sound, RATE))], path)
    return sound


@pytest.mark.parametrize("fps", [25, 50])
def test_a_video_is_measured_at_25_frames_a_second(fps: int, meter: Any, tmp_path: Path) -> None:
    path = tmp_path / "talk.mp4"
    a_video(path, fps)

    found = meter.measure_whole(path)

    assert len(found.by_window) == 20
    assert np.isfinite(found.by_offset).all()
    assert found.distance == found.by_offset.min() == found.by_offset[15 - found.offset]
    assert found.confidence >= 0


def test_the_sound_of_a_face_is_that_of_its_frames(
    meter: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "talk.mp4"
    a_video(path, 25, seconds=6)
    frames = 0

    class FromSecondOneOn:
        def detect(self, picture: Picture) -> list[Face]:
            nonlocal frames
            frames += 1
            none = np.zeros((0, 2), np.float32)
            return [Face(Box(2, 2, 120, 120), none, 0.99)] if frames > 25 else []

    heard: list[int] = []
    monkeypatch.setattr(meter, "lips", lambda crops: np.ones((len(list(crops)) - 4, 1024)))
    monkeypatch.setattr(
        meter, "sound", lambda samples: heard.append(len(samples)) or np.ones((500, 1024))
    )

    (found,) = meter.measure_faces(path, FromSecondOneOn())

    assert (found.first, found.last) == (25, frames - 1)
    assert heard == [(frames - 25) * SAMPLES_PER_FRAME]
    assert len(found.score.by_window) == frames - 25 - 5


def test_what_cannot_be_measured_is_said(meter: Any, tmp_path: Path) -> None:
    path = tmp_path / "blink.mp4"
    a_video(path, 25, seconds=0.16)
    with pytest.raises(InputError, match="too short"):
        meter.measure_whole(path)

    class Blind:
        def detect(self, picture: Picture) -> list[Face]:
            return []

    with pytest.raises(InputError, match="no face"):
        meter.measure_faces(path, Blind())

    from talking_head.syncnet.meter import SyncMeter

    with pytest.raises(EngineUnavailable, match="weights are not here"):
        SyncMeter(RenderSettings())
