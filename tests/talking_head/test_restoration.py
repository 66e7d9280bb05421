"""Faces restored and pictures enlarged: what surrounds the networks."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from golden_network import filled
from rule_h1 import golden, image_u8
from talking_head.errors import EngineUnavailable, NoFaceError, OutOfMemory
from talking_head.face.types import Box, Face, Landmarks
from talking_head.gfpgan.align import five_points
from talking_head.renderer import RenderSettings

torch = pytest.importorskip("torch")

from talking_head.torch_device import Batches  # noqa: E402


def oom() -> Exception:
    return torch.cuda.OutOfMemoryError("CUDA out of memory. Tried to allocate 1.00 GiB")


class Inverted:
    """In GFPGAN's place: what is dark becomes bright. In ParseNet's: all of it is face."""

    def __init__(self, fits: int = 9) -> None:
        self.fits = fits
        self.seen: list[Any] = []

    def __call__(self, x: Any) -> Any:
        self.seen.append(x)
        if len(x) > self.fits:
            raise oom()
        return -x


def all_face(x: Any) -> Any:
    logits = torch.zeros(len(x), 19, 512, 512)
    logits[:, 1] = 1
    return logits


@pytest.fixture
def restorer() -> Any:
    """Made without weights, whose loading is tested elsewhere."""
    from talking_head.gfpgan.restorer import FaceRestorer
    from talking_head.torch_device import Batches

    made = FaceRestorer.__new__(FaceRestorer)
    made._device = torch.device("cpu")
    made._network = Inverted()
    made._parsenet = all_face
    made._batches = Batches(4, "restoring a face with GFPGAN", "Leave it out.")
    return made


def points() -> Any:
    return np.array(golden("gfpgan_helper")["affine"]["A"]["landmarks_xy"])


def test_levels_go_in_and_come_out_as_published(restorer: Any) -> None:
    face = image_u8(7, 2, 512, 512)
    found = restorer.restore(list(face))
    # RGB, -1..1, in; rounded, BGR, out.
    x = restorer._network.seen[0]
    assert x.shape == (2, 3, 512, 512)
    assert x[1, 0, 3, 4].item() == pytest.approx(face[1, 3, 4, 2] / 127.5 - 1, abs=1e-6)
    assert all(np.array_equal(one, 255 - other) for one, other in zip(found, face, strict=True))


def test_a_picture_is_enlarged_and_its_face_restored(restorer: Any) -> None:
    picture = image_u8(300, 1, 360, 480)[0] // 2
    found = restorer.enhance(picture, [points()], upscale=2)
    assert found.shape == (720, 960, 3)
    middle = (points().mean(0) * 2).astype(int)
    around = (slice(middle[1] - 50, middle[1] + 50), slice(middle[0] - 50, middle[0] + 50))
    assert found[around].mean() > 170
    assert found[:100, :100].mean() < 90
    background = np.full((90, 120, 3), 7, np.uint8)
    assert (restorer.enhance(picture, [points()], 2, background)[:100, :100] == 7).all()


def test_without_parsenet_the_square_is_pasted(restorer: Any) -> None:
    restorer._parsenet = None
    assert "soft square" in restorer.label
    picture = np.full((360, 480, 3), 40, np.uint8)
    found = restorer.enhance(picture, [points()])
    assert found[170, 230].tolist() == [215] * 3
    assert (found[:, -50:] == 40).all()


def test_bisenets_weights_serve_in_parsenets_place(tmp_path: Path) -> None:
    # given the file of the other network under ParseNet's name in the settings
    from talking_head.gfpgan.bisenet import BiSeNet
    from talking_head.gfpgan.paste import face_mask
    from talking_head.gfpgan.restorer import FaceRestorer, _load_parser

    network = filled(BiSeNet, "bisenet")
    torch.save(network.state_dict(), tmp_path / "parsing.pth")
    parser, by_bisenet = _load_parser(tmp_path / "parsing.pth", "cpu")
    assert by_bisenet

    # then what it takes and what its classes mean are its own
    made = FaceRestorer.__new__(FaceRestorer)
    made._device = torch.device("cpu")
    made._batches = Batches(4, "restoring a face with GFPGAN", "Leave it out.")
    made._parsenet, made._by_bisenet = parser, True
    face = image_u8(7, 1, 512, 512)[0]
    rgb = face[..., ::-1].astype(np.float32) / 255
    x = (rgb - np.float32([0.485, 0.456, 0.406])) / np.float32([0.229, 0.224, 0.225])
    with torch.inference_mode():
        labels = parser(torch.from_numpy(x.transpose(2, 0, 1).copy())[None]).argmax(1)[0].numpy()
    pasted = tuple(k in {*range(1, 14), 17} for k in range(19))
    assert np.allclose(made.masks([face])[0], face_mask(labels, pasted), atol=0.02)


def test_a_small_photo_is_enlarged_with_what_is_known_of_its_face() -> None:
    from talking_head.avatar import Photo
    from talking_head.realesrgan.portrait import enlarged_photo, is_small

    class Twice:
        scale = 2

        def enlarge(self, picture: np.ndarray) -> np.ndarray:
            return picture.repeat(2, 0).repeat(2, 1)

    # given a photo of half the frame's height
    marks = Landmarks(np.full((478, 3), 50, np.float32), 0.9)
    face = Face(Box(10, 20, 30, 40), np.ones((6, 2), np.float32), 0.8, marks)
    photo = Photo("me", Path("me.png"), np.zeros((180, 200, 3), np.uint8), (face,))
    assert is_small(photo, (640, 360))

    # then all that is known of it lies where it was
    larger = enlarged_photo(photo, Twice())
    assert larger.portrait.shape == (360, 400, 3)
    assert not is_small(larger, (640, 360))
    (found,) = larger.faces
    assert found.box == Box(20, 40, 60, 80)
    assert (found.keypoints == 2).all()
    assert found.landmarks is not None
    assert (found.landmarks.points == 100).all()


def test_noise_is_removed_as_much_as_is_wished() -> None:
    from talking_head.realesrgan.upscaler import blended

    clean, noisy = {"a": torch.full((2,), 4.0)}, {"a": torch.full((2,), 8.0)}
    assert blended(clean, noisy, 0.25)["a"].tolist() == [7.0, 7.0]
    assert blended(clean, noisy, 1.0)["a"].tolist() == [4.0, 4.0]
    with pytest.raises(EngineUnavailable, match="not of one network"):
        blended(clean, {"b": torch.zeros(2)}, 0.5)


def test_frames_of_a_video_share_one_mask_and_do_not_flicker(restorer: Any) -> None:
    picture = np.full((360, 480, 3), 60, np.uint8)
    place = restorer.place(picture, points())
    frames = [picture.copy() for _ in range(6)]
    frames[3][200:220, 220:240] = 100

    within = np.zeros((360, 480))
    within[180:260, 180:280] = 1
    found = restorer.enhance_frames(frames, place, within)

    assert len(restorer._network.seen) == 1 + 2  # the place; batches of 4 and 2
    assert np.array_equal(found[0], found[5])
    assert (found[0] != found[3]).any()
    assert (found[3][:180] == 60).all()
    assert found[0][200, 230].tolist() == [195] * 3


def test_faces_are_halved_when_memory_does_not_suffice(restorer: Any) -> None:
    restorer._network.fits = 1
    face = image_u8(7, 1, 512, 512)[0]
    assert len(restorer.restore([face] * 5)) == 5
    assert [len(x) for x in restorer._network.seen] == [4, 2, 1, 1, 1, 1, 1]

    restorer._network.fits = 0
    with pytest.raises(OutOfMemory, match="GFPGAN"):
        restorer.restore([face])


def test_the_time_of_a_face_is_measured_when_all_is_warm(restorer: Any) -> None:
    assert restorer.seconds_per_face() > 0
    assert [tuple(x.shape) for x in restorer._network.seen] == [(1, 3, 512, 512)] * 2


def test_the_five_points_of_a_mesh_are_in_the_templates_order() -> None:
    from talking_head.gfpgan.align import TEMPLATE

    mesh = np.zeros((478, 3), np.float32)
    mesh[[468, 473, 1, 61, 291], :2] = TEMPLATE / 4
    face = Face(Box(0, 0, 9, 9), np.zeros((0, 2), np.float32), 1.0, Landmarks(mesh, 1.0))
    assert five_points(face) == pytest.approx(TEMPLATE / 4, abs=1e-4)
    with pytest.raises(NoFaceError):
        five_points(Face(face.box, face.keypoints, 1.0))


def test_gfpgan_without_weights_or_with_others_says_so(tmp_path: Path) -> None:
    from talking_head.gfpgan.restorer import FaceRestorer

    with pytest.raises(EngineUnavailable, match="weights are not here"):
        FaceRestorer(RenderSettings())
    path = tmp_path / "GFPGANv1.4.pth"
    torch.save({"params_ema": small_realesrgan().state_dict()}, path)
    with pytest.raises(EngineUnavailable, match=r"weights of RealESRGAN \(SRVGG\), not of GFPGAN"):
        FaceRestorer(RenderSettings(device="cpu", models={"gfpgan": path}))


@cache
def small_realesrgan() -> Any:
    from talking_head.realesrgan.network import Srvgg

    return filled(Srvgg, "realesr_general_x4v3_srvgg")


@pytest.fixture
def upscaler(tmp_path: Path) -> Any:
    from talking_head.realesrgan.upscaler import Upscaler

    path = tmp_path / "realesr-general-x4v3.pth"
    torch.save({"params": small_realesrgan().state_dict()}, path)
    return Upscaler(RenderSettings(device="cpu", models={"realesrgan": path}))


class Nearest:
    """In RealESRGAN's place: every pixel four (or sixteen) times."""

    def __init__(self, scale: int, fits: int = 10**9) -> None:
        self.scale, self.fits = scale, fits
        self.seen: list[tuple[int, ...]] = []

    def __call__(self, x: Any) -> Any:
        self.seen.append(tuple(x.shape[2:]))
        if x.shape[2] * x.shape[3] > self.fits:
            raise oom()
        return torch.nn.functional.interpolate(x, scale_factor=self.scale, mode="nearest")


def test_a_small_picture_is_enlarged_as_the_network_does_it(upscaler: Any) -> None:
    picture = image_u8(8, 1, 30, 22)[0]
    found = upscaler.enlarge(picture)

    x = torch.from_numpy(np.ascontiguousarray(picture[..., ::-1].transpose(2, 0, 1)[None])) / 255
    with torch.inference_mode():
        wanted = (small_realesrgan()(x).clamp(0, 1) * 255).round()[0].numpy().transpose(1, 2, 0)
    assert upscaler.scale == 4
    assert np.array_equal(found, wanted[..., ::-1])


@pytest.mark.parametrize("scale", [2, 4])
@pytest.mark.parametrize("size", [(1, 1), (1, 90), (63, 64), (130, 71)])
def test_pieces_meet_without_a_seam(scale: int, size: tuple[int, int], upscaler: Any) -> None:
    upscaler.scale, upscaler.tile = scale, 32
    upscaler._network = Nearest(scale)
    picture = image_u8(9, 1, *size)[0]

    assert np.array_equal(upscaler.enlarge(picture), picture.repeat(scale, 0).repeat(scale, 1))
    assert all(h % 2 == w % 2 == 0 and max(h, w) <= 52 for h, w in upscaler._network.seen)
    assert upscaler.enlarge(picture, 3).shape == (size[0] * 3, size[1] * 3, 3)


def test_pieces_are_halved_when_memory_does_not_suffice(upscaler: Any) -> None:
    upscaler._network = Nearest(4, fits=80 * 80)
    picture = image_u8(9, 1, 150, 150)[0]
    assert np.array_equal(upscaler.enlarge(picture), picture.repeat(4, 0).repeat(4, 1))
    assert upscaler.tile == 50

    upscaler._network.fits = 0
    with pytest.raises(OutOfMemory, match="RealESRGAN"):
        upscaler.enlarge(picture)


def test_weights_say_how_large_the_picture_becomes() -> None:
    from talking_head.realesrgan.network import RrdbNet
    from talking_head.realesrgan.upscaler import _build

    for scale in (2, 4):
        with torch.device("meta"):
            state = RrdbNet(scale).state_dict()
        network, name, found = _build(state)
        assert found == scale
        assert {k: v.shape for k, v in network.state_dict().items()} == {
            k: v.shape for k, v in state.items()
        }
        assert "RRDBNet" in name
