"""BlazeFace: finds faces in a millisecond, six keypoints each.

Bazarevsky et al., "BlazeFace: Sub-millisecond Neural Face Detection on Mobile GPUs" (2019), with
the anchors of MediaPipe's published short-range graph. The network sees 128 x 128 pixels and
faces of a sixth of that or more, so smaller ones are looked for piece by piece. Knows nothing of
landmarks, and says more than is true: what it finds is to be confirmed by a mesh.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from talking_head.backends import Availability
from talking_head.face import tflite
from talking_head.face.square import Square
from talking_head.face.types import Box, Face
from talking_head.media import Picture
from talking_head.renderer import RenderSettings

MODEL = "face_detection_short_range"
PIXELS = 128
GRIDS = ((16, 2), (8, 6))  # (cells per side, anchors per cell): strides 8, and three times 16

MIN_SCORE = 0.5
SAME_FACE = 0.3  # overlap (intersection over union) from which two boxes are one face
BORDER = 0.02  # of a piece's side: a face so near its border is cut, another piece has it whole

LEVELS = 4  # pieces of the whole, a half, a quarter and an eighth of the longer side

Detections = npt.NDArray[np.float64]
"""Shape (n, 17): score; left, top, right, bottom; six keypoints as x, y; in pixels."""


def probe(settings: RenderSettings) -> Availability:
    """Whether OpenVINO and the network's file are here."""
    return tflite.probe(MODEL)


class BlazeFace:
    """The detector. See FaceDetector."""

    def __init__(self, settings: RenderSettings) -> None:
        self._network = tflite.network(MODEL)

    def detect(self, picture: Picture) -> list[Face]:
        """The faces of a picture, the largest first."""
        picture, scale = _shrunk(picture)
        found = np.zeros((0, 17))
        for level in range(LEVELS):
            side = max(picture.shape[:2]) / 2**level
            if level and side < PIXELS:
                break
            pieces = [self._search(picture, square) for square in _pieces(picture, side)]
            found = _merged(np.concatenate([found, *pieces]))
        found[:, 1:] *= scale
        return sorted(map(_to_face, found), key=lambda face: -face.box.area)

    def _search(self, picture: Picture, square: Square) -> Detections:
        rgb = square.cut(picture, PIXELS)[:, :, ::-1]
        outputs = self._network(rgb.astype(np.float32) / 127.5 - 1)
        regressors, logits = sorted((out[0] for out in outputs), key=lambda out: -out.shape[-1])
        found = _decode(regressors, logits[:, 0])
        height, width = picture.shape[:2]
        margin = BORDER * PIXELS
        cut = np.zeros(len(found), bool)
        for edge, at_border in (
            (found[:, 1] < margin, square.x - square.side / 2 <= 0),
            (found[:, 2] < margin, square.y - square.side / 2 <= 0),
            (found[:, 3] > PIXELS - margin, square.x + square.side / 2 >= width - 1),
            (found[:, 4] > PIXELS - margin, square.y + square.side / 2 >= height - 1),
        ):
            if not at_border:
                cut |= edge
        found = found[~cut]
        points = found[:, 1:].reshape(-1, 2).astype(np.float32)
        found[:, 1:] = square.to_picture(points, PIXELS).reshape(-1, 16)
        return found


def _shrunk(picture: Picture) -> tuple[Picture, float]:
    """The picture, no larger than the smallest pieces can use, and how much larger it was."""
    longest = max(picture.shape[:2])
    most = PIXELS * 2 ** (LEVELS - 1)
    if longest <= most:
        return picture, 1.0
    import cv2

    scale = most / longest
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8), 1 / scale


def _pieces(picture: Picture, side: float) -> Iterator[Square]:
    """Squares that cover the picture and overlap by half; one square where one is enough."""
    height, width = picture.shape[:2]
    for y in _centres(height, side):
        for x in _centres(width, side):
            yield Square(x, y, side)


def _centres(length: int, side: float) -> list[float]:
    if length <= side:
        return [(length - 1) / 2]
    count = math.ceil((length - side) / (side / 2)) + 1
    return list(np.linspace((side - 1) / 2, length - (side + 1) / 2, count))


@functools.cache
def _anchors() -> npt.NDArray[np.float64]:
    """Centres of the 896 anchors in pixels, shape (896, 2). All have the size of the input."""
    layers = []
    for cells, per_cell in GRIDS:
        centres = (np.arange(cells) + 0.5) * PIXELS / cells
        x, y = np.meshgrid(centres, centres)
        layers.append(np.repeat(np.stack([x, y], axis=-1).reshape(-1, 2), per_cell, axis=0))
    return np.concatenate(layers)


def _decode(regressors: tflite.Tensor, logits: tflite.Tensor) -> Detections:
    """What the network says, as detections in pixels of its input.

    A row of `regressors` is centre, size and keypoints, in pixels, all but the size relative to
    the row's anchor.
    """
    scores = 1 / (1 + np.exp(-np.clip(logits.astype(np.float64), -50, 50)))
    sure = scores >= MIN_SCORE
    pairs = regressors[sure].astype(np.float64).reshape(-1, 8, 2)
    anchors = _anchors()[sure]
    centre, half = pairs[:, 0] + anchors, pairs[:, 1] / 2
    keypoints = (pairs[:, 2:] + anchors[:, None]).reshape(-1, 12)
    return np.column_stack([scores[sure], centre - half, centre + half, keypoints])


def _merged(found: Detections) -> Detections:
    """One detection a face: overlapping ones are averaged by their scores (as in the paper)."""
    left = found[np.argsort(-found[:, 0])]
    faces: list[npt.NDArray[np.float64]] = []
    while len(left):
        same = _overlap(left[0], left) > SAME_FACE
        face = np.average(left[same], axis=0, weights=left[same, 0])
        face[0] = left[0, 0]
        faces.append(face)
        left = left[~same]
    return np.stack(faces) if faces else found


def _overlap(one: npt.NDArray[np.float64], many: Detections) -> npt.NDArray[np.float64]:
    """Intersection over union of one box with each of many."""
    low, high = np.maximum(one[1:3], many[:, 1:3]), np.minimum(one[3:5], many[:, 3:5])
    common = np.prod(np.maximum(high - low, 0), axis=1)
    area, areas = np.prod(one[3:5] - one[1:3]), np.prod(many[:, 3:5] - many[:, 1:3], axis=1)
    overlap: npt.NDArray[np.float64] = common / (area + areas - common)
    return overlap


def _to_face(row: npt.NDArray[np.float64]) -> Face:
    x, y, right, bottom = (float(v) for v in row[1:5])
    keypoints = row[5:].reshape(6, 2).astype(np.float32)
    return Face(Box(x, y, right - x, bottom - y), keypoints, float(row[0]))
