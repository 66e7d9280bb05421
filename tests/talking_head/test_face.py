"""Faces are found wherever and however they are in a picture, and their parts are where they are.

`python tests/talking_head/test_face.py` writes the golden landmarks anew: look at them before they
are committed.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from talking_head import face as faces
from talking_head.errors import EngineUnavailable
from talking_head.face import Box, Face, blazeface, mesh, tflite
from talking_head.face.square import Square
from talking_head.media import Picture
from talking_head.picture import read_picture

FACES = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "faces"
GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "face_landmarks.npz"
needs_faces = pytest.mark.skipif(not FACES.is_dir(), reason="the sample pictures are not here")

ASTRONAUT, HOPPER = "photo_nasa_astronaut.png", "photo_grace_hopper.bmp"
GOLDEN_PICTURES = (ASTRONAUT, HOPPER, "art_mona_lisa.jpg")
WITH_A_FACE = (
    "ai_educator.png",
    "ai_professional.png",
    "animated.gif",
    "art_donna_velata.jpg",
    "art_mona_lisa.jpg",
    "cmyk.jpg",
    "grey.jpg",
    "hopper.Lab.tif",
    "hopper.webp",
    "hopper_exif_orientation_6.jpg",
    HOPPER,
    ASTRONAUT,
    "rgb16.png",
    "rgba_transparent.png",
)

# Read off enlarged pictures by eye, before any landmark was drawn on them: x, y in pixels.
BY_EYE = {
    ASTRONAUT: {468: (203, 101), 473: (246, 103), 61: (203, 139), 291: (244, 140), 152: (221, 178)},
    HOPPER: {468: (224, 192), 473: (309, 188), 61: (230, 283), 291: (309, 281), 152: (271, 332)},
}


def sample(name: str) -> Picture:
    return read_picture(FACES / name)


def eye_distance(points: np.ndarray) -> float:
    return float(np.linalg.norm(points[33, :2] - points[263, :2]))


def points_of(picture: Picture) -> np.ndarray:
    (found,) = faces.detect(picture)
    assert found.landmarks is not None
    return found.landmarks.points


@needs_faces
@pytest.mark.parametrize("name", WITH_A_FACE)
def test_the_one_face_of_each_sample_is_found(name):
    (found,) = faces.detect(sample(name))
    assert found.landmarks is not None
    assert found.landmarks.presence > 0.95
    assert found.landmarks.points.shape == (478, 3)
    inside = found.landmarks.points[4, :2]  # the tip of the nose
    assert found.box.x < inside[0] < found.box.x + found.box.width
    assert found.box.y < inside[1] < found.box.y + found.box.height


@needs_faces
@pytest.mark.parametrize("name", ["misc_coffee.png", "misc_pil_sample_cmyk.jpg"])
def test_no_face_is_found_where_there_is_none(name):
    assert faces.detect(sample(name)) == []


@needs_faces
@pytest.mark.parametrize("name", list(BY_EYE))
def test_pupils_mouth_and_chin_are_where_a_person_sees_them(name):
    points = points_of(sample(name))
    for index, seen in BY_EYE[name].items():
        off = np.linalg.norm(points[index, :2] - seen) / eye_distance(points)
        assert off < 0.08, f"point {index} at {points[index, :2]}, seen at {seen}"


@needs_faces
@pytest.mark.parametrize("name", GOLDEN_PICTURES)
def test_landmarks_are_the_golden_ones(name):
    points, golden = points_of(sample(name)), np.load(GOLDEN)[name]
    off = np.linalg.norm(points[:, :2] - golden, axis=1) / eye_distance(golden)
    assert off.max() < 0.03
    assert off.mean() < 0.01


@needs_faces
@pytest.mark.parametrize("degrees", [-60, -30, 30, 60])
def test_a_tilted_head_has_the_same_points_tilted(degrees):
    picture = sample(HOPPER)
    height, width = picture.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 0.7)
    points, tilted = points_of(picture), points_of(cv2.warpAffine(picture, turn, (width, height)))
    expected = points[:, :2] @ turn[:, :2].T + turn[:, 2]
    off = np.linalg.norm(tilted[:, :2] - expected, axis=1) / eye_distance(expected)
    assert off.mean() < 0.02


@needs_faces
@pytest.mark.parametrize("share", [0.02, 0.05, 0.1])
def test_a_small_face_in_a_large_picture_is_found(share):
    """Given a face of this share of the picture's width, off to a side."""
    picture = sample(ASTRONAUT)
    width = 3000
    side = round(width * share / 0.19)
    scene = np.full((1700, width, 3), 120, np.uint8)
    small = cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA)
    scene[30 : 30 + side, 1200 : 1200 + side] = small[: 1700 - 30]

    (found,) = faces.detect(scene)

    assert found.box.width == pytest.approx(share * width, rel=0.25)
    assert found.landmarks is not None
    nose = found.landmarks.points[4, :2]
    assert nose == pytest.approx(
        np.array([1200, 30]) + np.array([224, 127]) * side / 512, abs=side / 60
    )


@needs_faces
@pytest.mark.parametrize("side", [24, 40])
def test_a_face_that_fills_a_tiny_picture_is_found(side):
    tight = sample(ASTRONAUT)[70:220, 160:290]
    small = cv2.resize(tight, (side, side * 150 // 130), interpolation=cv2.INTER_AREA)
    assert len(faces.detect(small)) == 1


@needs_faces
def test_several_faces_come_the_largest_first():
    people = [(HOPPER, 300), ("ai_educator.png", 700), ("ai_professional.png", 480)]
    scene = np.full((720, 1500, 3), 90, np.uint8)
    x, middles = 0, []
    for name, side in people:
        scene[:side, x : x + side] = cv2.resize(sample(name)[:517], (side, side))
        middles.append(x + side / 2)
        x += side

    found = faces.detect(scene)

    centres = [one.box.x + one.box.width / 2 for one in found]
    assert centres == pytest.approx([middles[1], middles[2], middles[0]], abs=80)
    assert [one.box.area for one in found] == sorted((one.box.area for one in found), reverse=True)


@needs_faces
def test_left_and_right_are_the_persons_own():
    (found,) = faces.detect(sample(HOPPER))
    right_eye, left_eye, nose, mouth = found.keypoints[:4]
    assert right_eye[0] < nose[0] < left_eye[0]
    assert mouth[1] > nose[1]
    assert found.landmarks is not None
    points = found.landmarks.points
    for corners, iris in ((mesh.RIGHT_CORNERS, 468), (mesh.LEFT_CORNERS, 473)):
        outer, inner = points[list(corners), 0]
        assert min(outer, inner) < points[iris, 0] < max(outer, inner)
    edge = np.linalg.norm(points[469:473, :2] - points[468, :2], axis=1)
    assert edge == pytest.approx(edge.mean(), rel=0.25)


def test_the_anchors_are_those_of_the_published_graph():
    """896 of them: two in each cell of 8 pixels, then six in each cell of 16."""
    anchors = blazeface._anchors()
    assert anchors.shape == (896, 2)
    assert anchors[:3].tolist() == [[4, 4], [4, 4], [12, 4]]
    assert anchors[512:519].tolist() == [[8, 8]] * 6 + [[24, 8]]
    assert anchors[-1].tolist() == [120, 120]


def test_overlapping_detections_become_one_weighted_by_score():
    def row(score: float, x: float) -> list[float]:
        return [score, x, 0, x + 100, 100, *[x] * 12]

    merged = blazeface._merged(np.array([row(0.9, 0), row(0.6, 20), row(0.8, 300)]))

    assert merged[:, 0].tolist() == [0.9, 0.8]
    assert merged[0, 1] == pytest.approx(20 * 0.6 / 1.5)
    assert merged[1, 1] == 300


def test_a_square_cut_out_and_put_back_lands_where_it_was():
    rng = np.random.default_rng(3)
    picture = cv2.GaussianBlur(rng.integers(0, 255, (300, 400, 3), np.uint8), (0, 0), 5)
    square = Square(180.0, 140.0, 150.0, 0.4)
    cut = square.cut(picture, 96)
    at = np.array([[10, 20], [48, 48], [80.5, 30.5]], np.float32)
    for x, y in at:
        back = square.to_picture(np.array([[x + 0.5, y + 0.5]], np.float32), 96)[0]
        seen = cv2.getRectSubPix(cut, (1, 1), (float(x), float(y)))[0, 0].astype(int)
        meant = cv2.getRectSubPix(picture, (1, 1), (float(back[0]), float(back[1])))[0, 0]
        assert seen == pytest.approx(meant.astype(int), abs=4)


@needs_faces
def test_without_openvino_the_cascade_finds_faces_and_says_so(monkeypatch):
    monkeypatch.setattr(tflite, "_file", lambda name: Path("nowhere"))
    blaze = faces.FACE_DETECTORS["blazeface"]
    available = blaze.probe(faces.RenderSettings())
    assert not available.ok
    assert available.reason
    assert available.fix
    with pytest.raises(EngineUnavailable, match="Faces cannot be found"):
        faces.load_detector("blazeface")

    (found,) = faces.detect(sample(HOPPER))

    assert found.landmarks is None
    assert found.keypoints.shape == (0, 2)
    middle = found.box.x + found.box.width / 2, found.box.y + found.box.height / 2
    assert middle == pytest.approx((270, 240), abs=30)


@needs_faces
def test_a_box_without_keypoints_is_enough_for_landmarks():
    picture = sample(HOPPER)
    (found,) = faces.load_detector("haar").detect(picture)
    points = faces.landmarks(picture, found).points
    for index, seen in BY_EYE[HOPPER].items():
        assert np.linalg.norm(points[index, :2] - seen) < 0.08 * eye_distance(points)


def test_an_unknown_detector_is_told_from_the_known():
    with pytest.raises(EngineUnavailable, match=r"no face detector 'x'.*blazeface, haar"):
        faces.load_detector("x")


def test_a_blank_picture_of_any_shape_has_no_face():
    for height, width in ((24, 24), (24, 900), (700, 30)):
        assert faces.detect(np.full((height, width, 3), 128, np.uint8)) == []


def test_landmarks_of_a_box_outside_the_picture_are_no_face():
    nowhere = Face(Box(-500, -500, 50, 50), np.zeros((0, 2), np.float32), 1.0)
    picture = np.full((100, 100, 3), 128, np.uint8)
    assert faces.landmarks(picture, nowhere).presence < mesh.MIN_PRESENCE


if __name__ == "__main__":
    GOLDEN.parent.mkdir(exist_ok=True)
    np.savez_compressed(
        GOLDEN, **{name: points_of(sample(name))[:, :2].round(1) for name in GOLDEN_PICTURES}
    )
