"""S3FD: the network and its rules against the published ones, and its ways out of trouble."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from golden_network import CPU_F32, EXACT, filled, hold
from rule_h1 import golden, image_u8, real_input
from talking_head.backends import Availability
from talking_head.errors import EngineUnavailable, OutOfMemory
from talking_head.face import FACE_DETECTORS, load_detector
from talking_head.face.types import Box, Face
from talking_head.renderer import RenderSettings
from talking_head.s3fd.detector import S3FDDetector, decode, network_input, rectangle

torch = pytest.importorskip("torch")


@pytest.fixture(scope="module")
def network() -> Any:
    from talking_head.s3fd.network import S3FD

    return filled(S3FD, "s3fd")


def levels_of(*inputs: Any) -> Any:
    # The recording names the channels by index; ours are BGR.
    picture = network_input(image_u8(*inputs)[..., ::-1])

    def run(network: Any, kind: Any) -> dict[str, Any]:
        return {
            f"{name}{number}": tensor
            for number, level in enumerate(network(torch.from_numpy(picture).to(kind)), 1)
            for name, tensor in zip(("cls", "reg"), level, strict=True)
        }

    return run


@pytest.mark.parametrize(
    ("name", "inputs"), [("s3fd", (0, 1, 256, 320)), ("s3fd_odd", (5, 2, 150, 203))]
)
def test_the_network_gives_the_published_numbers(
    name: str, inputs: tuple[int, ...], network: Any
) -> None:
    assert max(hold(network, name, levels_of(*inputs))) < CPU_F32


def test_in_double_precision_nothing_is_left_to_rounding(network: Any) -> None:
    assert max(hold(network, "s3fd_odd", levels_of(5, 2, 150, 203), "float64")) < EXACT


def recorded_levels() -> list[tuple[Any, Any]]:
    inputs = golden("s3fd_postprocess")["inputs"]
    levels = []
    for level, (height, width) in enumerate(inputs["map_sizes_hw"]):
        scores = np.zeros((3, 2, height, width), np.float32)
        scores[:, 1] = -6
        for picture, of, row, column, logit in inputs["positives_image_level_row_col_facelogit"]:
            if of == level:
                scores[picture, 1, row, column] = logit
        loc = real_input(60 + level, (3, 4, height, width))
        levels.append((torch.from_numpy(scores), torch.from_numpy(loc)))
    return levels


def test_boxes_are_decoded_and_chosen_as_published() -> None:
    found = decode(recorded_levels())

    wanted = golden("s3fd_postprocess")
    for rows, expected in zip(found, wanted["detections_after_nms_and_score"], strict=True):
        assert rows.shape == (len(expected), 5)
        assert rows == pytest.approx(np.reshape(expected, (-1, 5)), abs=1e-4)
    rectangles = [rectangle([face(row) for row in rows.astype(np.float64)]) for rows in found]
    expected = wanted["int_rect_of_first_detection_x1y1x2y2"]
    assert rectangles == [tuple(one) if one else None for one in expected]


def face(row: np.ndarray) -> Face:
    box = Box(row[0], row[1], row[2] - row[0], row[3] - row[1])
    return Face(box, np.zeros((0, 2), np.float32), row[4])


def test_channels_are_in_the_published_order() -> None:
    probe = golden("s3fd_postprocess")["preprocess_probe"]
    pixel = np.array(probe["bgr_pixel_0_0_of_image_0"], np.uint8).reshape(1, 1, 1, 3)
    assert network_input(pixel).reshape(3).tolist() == probe["network_input_channels_0_1_2"]


class Bright:
    """In the network's place: a face wherever a cell of level 5 is bright (64 pixels a cell)."""

    def __init__(self) -> None:
        self.shapes: list[tuple[int, ...]] = []
        self.most = 1_000_000

    def __call__(self, x: Any) -> Any:
        self.shapes.append(tuple(x.shape))
        if x.shape[0] * x.shape[2] * x.shape[3] > self.most:
            raise torch.cuda.OutOfMemoryError("CUDA out of memory. Tried to allocate 25 GiB")
        levels = []
        for stride in (4, 8, 16, 32, 64, 128):
            cells = torch.nn.functional.avg_pool2d(x.mean(1, keepdim=True), stride)
            face = (
                torch.where(cells > 80, 5.0, -9.0) if stride == 64 else torch.full_like(cells, -9)
            )
            levels.append(
                (
                    torch.cat([torch.zeros_like(face), face], 1),
                    face.new_zeros(len(x), 4, *face.shape[2:]),
                )
            )
        return levels


@pytest.fixture
def bright(network: Any, tmp_path: Path) -> tuple[S3FDDetector, Bright]:
    path = tmp_path / "s3fd.pth"
    torch.save(network.state_dict(), path)
    settings = RenderSettings(device="cpu", models={"s3fd": path})
    detector = load_detector("s3fd", settings)
    assert isinstance(detector, S3FDDetector)
    stand_in = detector._network = Bright()
    return detector, stand_in


def test_boxes_of_a_large_picture_are_found_small_and_mapped_back(
    bright: tuple[S3FDDetector, Bright],
) -> None:
    detector, network = bright
    picture = np.zeros((1280, 2560, 3), np.uint8)
    picture[512:768, 1024:1280] = 255  # one cell of the reduced picture

    (found,) = detector.detect(picture)

    assert network.shapes == [(1, 3, 320, 640)]
    assert "640" in detector.label
    # The anchor is four cells wide, around the middle of the cell.
    assert (found.box.x, found.box.y) == (640, 128)
    assert (found.box.width, found.box.height) == (1024, 1024)

    exact = S3FDDetector.__new__(S3FDDetector)
    exact.__dict__ = {**detector.__dict__, "_exact": True}
    network.most = 10**9
    exact.detect(picture)
    assert network.shapes[-1] == (1, 3, 1280, 2560)
    assert "full size" in exact.label


def test_a_batch_that_does_not_fit_is_halved_for_good(
    bright: tuple[S3FDDetector, Bright],
) -> None:
    detector, network = bright
    network.most = 3 * 128 * 192
    frames = [np.zeros((128, 192, 3), np.uint8) for _ in range(7)]
    for number in (1, 6):
        frames[number][64:128, 64:128] = 255

    found = detector.detect_all(frames)

    assert [len(faces) for faces in found] == [0, 1, 0, 0, 0, 0, 1]
    assert [shape[0] for shape in network.shapes] == [7, 3, 3, 1]


def test_memory_that_does_not_suffice_for_one_picture_is_said(
    bright: tuple[S3FDDetector, Bright],
) -> None:
    detector, network = bright
    network.most = 0
    with pytest.raises(OutOfMemory, match="smaller picture"):
        detector.detect(np.zeros((64, 64, 3), np.uint8))


def test_pictures_of_different_sizes_go_one_after_the_other(
    bright: tuple[S3FDDetector, Bright],
) -> None:
    detector, network = bright
    sizes = [(128, 128), (128, 128), (128, 192), (128, 128)]
    found = detector.detect_all([np.zeros((*size, 3), np.uint8) for size in sizes])
    assert len(found) == 4
    assert [shape[0] for shape in network.shapes] == [2, 1, 1]


@pytest.mark.parametrize("size", [(1, 1), (7, 200), (31, 31)])
def test_a_tiny_picture_has_no_face_and_breaks_nothing(
    size: tuple[int, int], network: Any, bright: tuple[S3FDDetector, Bright]
) -> None:
    detector, _ = bright
    detector._network = lambda x: [(s * 0, b) for s, b in network(x)]
    assert detector.detect(np.zeros((*size, 3), np.uint8)) == []


def test_without_weights_the_reason_and_the_fix_are_given(tmp_path: Path) -> None:
    row = FACE_DETECTORS["s3fd"]
    available = row.probe(RenderSettings())
    assert available == Availability(False, "S3FD's weights are not here", available.fix)
    assert "s3fd.pth" in available.fix

    page = tmp_path / "s3fd.pth"
    page.write_text("<!doctype html>")
    with pytest.raises(EngineUnavailable, match="web page"):
        row.load(RenderSettings(device="cpu", models={"s3fd": page}))
