"""RetinaFace: its rules against the published ones, on pictures of any size."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rule_h1 import golden, real_input
from talking_head.errors import EngineUnavailable
from talking_head.renderer import RenderSettings
from talking_head.retinaface.detector import RetinaFaceDetector, anchors, decode

RECORD = golden("retinaface_postprocess")


def test_anchors_are_the_published_ones() -> None:
    found = anchors(*RECORD["inputs"]["image_hw"])
    assert len(found) == RECORD["inputs"]["n_anchors"]
    for number, anchor in RECORD["anchor_probe_cx_cy_w_h"].items():
        assert found[int(number)] == pytest.approx(anchor, abs=1e-7)


def test_faces_are_decoded_and_chosen_as_published() -> None:
    inputs = RECORD["inputs"]
    count = inputs["n_anchors"]
    logits = np.tile([3.0, -3.0], (count, 1))
    starts = np.cumsum([0] + [2 * rows * columns for rows, columns in inputs["map_sizes"]])
    for level, row, column, which, value in inputs["positives_level_row_col_anchor_v"]:
        at = starts[level] + 2 * (row * inputs["map_sizes"][level][1] + column) + which
        logits[at] = 0, value
    scores = (1 / (1 + np.exp(logits[:, 0] - logits[:, 1]))).astype(np.float32)

    found = decode(
        real_input(400, (count, 4)), scores, real_input(401, (count, 10)), inputs["image_hw"]
    )

    wanted = np.array(RECORD["detections_x1y1x2y2_score_then_5_xy"])
    assert found == pytest.approx(wanted, abs=1e-3)


def test_without_weights_the_reason_is_given() -> None:
    with pytest.raises(EngineUnavailable, match="weights are not here"):
        RetinaFaceDetector(RenderSettings())


@pytest.mark.parametrize(("exact", "seen"), [(False, (640, 1280)), (True, (1280, 2560))])
def test_points_of_a_reduced_picture_are_mapped_back(
    exact: bool, seen: tuple[int, int], tmp_path: Path
) -> None:
    torch = pytest.importorskip("torch")
    from golden_network import filled
    from talking_head.retinaface.network import RetinaFace

    path = tmp_path / "detection_Resnet50_Final.pth"
    network = filled(RetinaFace, "retinaface_resnet50")
    torch.save({f"module.{key}": value for key, value in network.state_dict().items()}, path)
    detector = RetinaFaceDetector(RenderSettings(device="cpu", models={"retinaface": path}), exact)

    shapes = []

    def one_face_in_the_middle(x: Any) -> Any:
        shapes.append(tuple(x.shape[2:]))
        grid = anchors(*x.shape[2:])
        scores = np.zeros((1, len(grid), 2), np.float32)
        middle = np.abs(grid[:, :2] - 0.5).sum(1) + (grid[:, 2] != 512 / x.shape[3])
        scores[0, int(middle.argmin()), 1] = 0.99
        points = np.tile(np.float32([-1, -1, 1, -1, 0, 0, -1, 1, 1, 1]), (1, len(grid), 1))
        none = np.zeros((1, len(grid), 4), np.float32)
        return torch.from_numpy(none), torch.from_numpy(scores), torch.from_numpy(points)

    detector._network = one_face_in_the_middle
    (face,) = detector.find(np.zeros((1280, 2560, 3), np.uint8))

    assert shapes == [seen]
    side = 512 * 2560 / seen[1]
    assert face.box.width == pytest.approx(side, rel=1e-4)
    centre = np.array([face.box.x, face.box.y]) + side / 2
    assert centre == pytest.approx([1280, 640], abs=32 * 2560 / seen[1])
    assert face.points == pytest.approx(
        centre + np.array([[-1, -1], [1, -1], [0, 0], [-1, 1], [1, 1]]) * 0.1 * side, abs=0.1
    )
