"""From a picture to the network and back: the published steps to the last bit."""

from pathlib import Path

import numpy as np
import pytest

from rule_h1 import golden, image_u8, uniform, worst
from talking_head.avatar import Photo
from talking_head.backends import Availability, Engine
from talking_head.compositor import Box
from talking_head.errors import NoFaceError
from talking_head.face import FACE_DETECTORS, Face, Landmarks
from talking_head.face import Box as FaceBox
from talking_head.renderer import RenderSettings
from talking_head.wav2lip.box import box_of_face, crop, overwrite, padded, smoothed
from talking_head.wav2lip.folded import face_input
from talking_head.wav2lip.prepared import find_box

PIPELINE = golden("wav2lip_pipeline")


def boxes() -> list[Box]:
    return [Box(x1, y1, x2, y2) for y1, y2, x1, x2 in PIPELINE["batching"]["coords_y1_y2_x1_x2"]]


def frames() -> np.ndarray:
    return image_u8(20, 3, 120, 160)


@pytest.mark.parametrize("case", PIPELINE["box_smoothing_T5_in_place_int64"])
def test_boxes_of_a_video_are_smoothed_as_published(case):
    assert smoothed(np.array(case["boxes_x1y1x2y2"])).tolist() == case["smoothed_T5"]


def test_faces_go_in_as_published():
    crops = np.stack([crop(frame, box) for frame, box in zip(frames(), boxes(), strict=True)])
    assert worst(crops, PIPELINE["resize_96"]) == 0
    order = PIPELINE["batching"]["frame_index_sequence"][:4]
    wanted = PIPELINE["batching"]["img_batch0_float64_NHWC6"]
    assert worst(face_input(crops[order]).transpose(0, 2, 3, 1), wanted) < 1e-7


def test_a_large_face_is_made_small_as_published():
    picture = image_u8(21, 1, 300, 420)[0]
    assert worst(crop(picture, Box(0, 0, 420, 300)), PIPELINE["resize_300x420_to_96"]) == 0
    assert worst(crop(picture, Box(0, 0, 192, 192)), PIPELINE["resize_192x192_to_96"]) == 0


def test_a_prediction_overwrites_the_box_as_published():
    u = uniform(1_000_043, 3 * 96 * 96).astype(np.float32).reshape(3, 96, 96)
    made = frames()
    for frame, box in zip(made, boxes(), strict=True):
        overwrite(frame, u.transpose(1, 2, 0), box)
    assert worst(made, PIPELINE["paste"]) == 0


def test_a_box_gets_pads_and_ends_with_the_picture():
    picture = np.zeros((100, 80, 3), np.uint8)
    assert padded(Box(10, 20, 60, 80), picture) == Box(10, 20, 60, 90)
    assert padded(Box(10, 20, 60, 95), picture, (30, 10, 15, 25)) == Box(0, 0, 80, 100)
    with pytest.raises(NoFaceError, match="outside of the picture of 80x100"):
        padded(Box(90, 20, 120, 80), picture)


def test_without_s3fd_the_box_is_the_rim_of_the_face():
    points = np.zeros((478, 3), np.float32)
    points[:, 0] = np.linspace(30.6, 90.2, 478)
    points[:, 1] = np.linspace(-3.0, 120.9, 478)
    brows_to_chin = Face(FaceBox(30, 50, 60, 70), np.zeros((0, 2), np.float32), 1.0)
    meshed = Face(brows_to_chin.box, brows_to_chin.keypoints, 1.0, Landmarks(points[:478], 1.0))

    rim = points[:468, :2].max(0)
    assert box_of_face(meshed) == Box(30, 0, int(rim[0]), int(rim[1]))
    assert box_of_face(brows_to_chin) == Box(30, 29, 90, 120)


class FoundByS3FD:
    """Two faces; the surest is not the one that was chosen."""

    def detect(self, picture: np.ndarray) -> list[Face]:
        none = np.zeros((0, 2), np.float32)
        return [
            Face(FaceBox(10, 10, 40, 50), none, 0.99),
            Face(FaceBox(90.7, 12.2, 45, 60), none, 0.9),
        ]


def test_s3fds_box_of_the_chosen_face_is_taken_where_its_weights_are(monkeypatch):
    weights = Path("s3fd.pth")
    asked = []

    def probe(settings: RenderSettings) -> Availability:
        asked.append(settings.models)
        return Availability(settings.models.get("s3fd") == weights)

    row = Engine("s3fd", "S3FD", probe, lambda settings: FoundByS3FD())
    monkeypatch.setitem(FACE_DETECTORS, "s3fd", row)
    chosen = Face(FaceBox(95, 30, 40, 40), np.zeros((0, 2), np.float32), 1.0)
    photo = Photo("two", Path("two.png"), np.zeros((120, 160, 3), np.uint8), (chosen,))

    settings = RenderSettings(models={"face_detection": weights})
    assert find_box(photo, settings) == Box(90, 12, 135, 82)
    assert find_box(photo, RenderSettings()) == Box(95, 18, 135, 80)
