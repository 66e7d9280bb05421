"""Faces and their five points by RetinaFace, with the rules that the published GFPGAN uses.

Knows the anchors, the decoding and the choice among overlapping boxes. `exact` looks at pictures
in full size as the published helper does; otherwise they are first reduced.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from talking_head.backends import Availability, packages
from talking_head.checkpoint import load_network
from talking_head.errors import EngineUnavailable
from talking_head.face.types import Box
from talking_head.media import Picture
from talking_head.renderer import RenderSettings
from talking_head.torch_device import Batches, torch_device

if TYPE_CHECKING:
    from torch import nn

WEIGHTS = "retinaface"
"""The name of the weights in RenderSettings.models."""

NAME = "the RetinaFace face detector"
REDUCED = 1280
"""Pixels of the longer side of a picture that is looked at without `exact`."""

SMALLEST = 32
MEANS = (104.0, 117.0, 123.0)
"""Subtracted from blue, green and red."""

ANCHORS = {8: (16, 32), 16: (64, 128), 32: (256, 512)}
"""Stride of each level in pixels, and the sides of its two anchors."""

CENTRE_VARIANCE, SIZE_VARIANCE = 0.1, 0.2
MIN_SCORE = 0.97
SAME_FACE = 0.4
MIN_EYE_DISTANCE = 5
"""Pixels; faces with less are left alone."""

Array = npt.NDArray[np.float32]
_FIX = "Download detection_Resnet50_Final.pth, and give its path under models.retinaface."


@dataclass(frozen=True, slots=True, eq=False)
class PointedFace:
    """A face with its points, shape (5, 2): eyes, nose, corners of the mouth; left ones first.

    Left is the picture's, so the first eye is the person's right one.
    """

    box: Box
    points: npt.NDArray[np.float64]
    score: float


def probe(settings: RenderSettings) -> Availability:
    """Whether torch and the weights are here."""
    path = settings.models.get(WEIGHTS)
    if path is None or not path.is_file():
        return Availability(False, "RetinaFace's weights are not here", _FIX)
    return packages("torch", fix="Install torch, or use the built-in face detector.")


class RetinaFaceDetector:
    """The detector. Raises EngineUnavailable."""

    def __init__(self, settings: RenderSettings, exact: bool = False) -> None:
        available = probe(settings)
        if not available.ok:
            raise EngineUnavailable(f"RetinaFace cannot run: {available.reason}.", available.fix)
        from talking_head.retinaface.network import RetinaFace

        self._exact = exact
        self._device = torch_device(settings.device)
        self._network: nn.Module = load_network(
            RetinaFace, settings.models[WEIGHTS], NAME, str(self._device)
        )
        self._batches = Batches(
            1, "finding faces with RetinaFace", "Use a smaller picture, or leave out `exact`."
        )

    def find(self, picture: Picture) -> list[PointedFace]:
        """The faces of a picture, the surest first. Raises OutOfMemory."""
        return self._batches.run([picture], lambda some: [self._find(some[0])])[0]

    def _find(self, picture: Picture) -> list[PointedFace]:
        import cv2
        import torch

        height, width = picture.shape[:2]
        scale = 1.0 if self._exact else min(1.0, REDUCED / max(height, width))
        size = max(1, round(width * scale)), max(1, round(height * scale))
        small = (
            picture
            if size == (width, height)
            else cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        )
        missing = [(0, max(0, SMALLEST - side)) for side in small.shape[:2]]
        small = np.pad(small, [*missing, (0, 0)], mode="edge")
        x = (small.astype(np.float32) - np.array(MEANS, np.float32)).transpose(2, 0, 1)[None]
        with torch.inference_mode():
            outputs = self._network(torch.from_numpy(np.ascontiguousarray(x)).to(self._device))
        boxes, classes, points = (output[0].float().cpu().numpy() for output in outputs)
        rows = decode(boxes, classes[:, 1], points, small.shape[:2])
        back = np.divide((width, height), size)
        return [
            face
            for row in rows
            if (face := _face(row, back)) and _eye_distance(face) >= MIN_EYE_DISTANCE
        ]


def anchors(height: int, width: int) -> Array:
    """Centre x, y, width and height of each, in parts of the picture: (n, 4)."""
    levels = []
    for stride, sides in ANCHORS.items():
        rows, columns = math.ceil(height / stride), math.ceil(width / stride)
        y, x, side = np.meshgrid(np.arange(rows), np.arange(columns), sides, indexing="ij")
        level = (
            (x + 0.5) * stride / width,
            (y + 0.5) * stride / height,
            side / width,
            side / height,
        )
        levels.append(np.stack(level, -1).reshape(-1, 4))
    return np.concatenate(levels).astype(np.float32)


def decode(boxes: Array, scores: Array, points: Array, shape: tuple[int, int]) -> Array:
    """The network's answer to faces, the surest first.

    Rows of 15: left, top, right, bottom, score, and x, y of the five points; in pixels.
    """
    height, width = shape
    sure = scores > MIN_SCORE
    anchor, scores = anchors(height, width)[sure], scores[sure]
    centre = anchor[:, :2] + boxes[sure, :2] * np.float32(CENTRE_VARIANCE) * anchor[:, 2:]
    size = anchor[:, 2:] * np.exp(boxes[sure, 2:] * np.float32(SIZE_VARIANCE))
    whole = np.array([width, height], np.float32)
    low = (centre - size / 2) * whole
    high = low + size * whole
    shift = points[sure].reshape(-1, 5, 2) * np.float32(CENTRE_VARIANCE) * anchor[:, None, 2:]
    spots = (anchor[:, None, :2] + shift) * whole
    rows = np.concatenate([low, high, scores[:, None], spots.reshape(-1, 10)], 1)
    return _distinct(rows[np.argsort(-scores, kind="stable")])


def _distinct(rows: Array) -> Array:
    area = (rows[:, 2] - rows[:, 0]) * (rows[:, 3] - rows[:, 1])
    left = np.arange(len(rows))
    kept: list[int] = []
    while left.size:
        first, left = int(left[0]), left[1:]
        kept.append(first)
        low = np.maximum(rows[first, :2], rows[left, :2])
        high = np.minimum(rows[first, 2:4], rows[left, 2:4])
        shared = np.maximum(0, high - low).prod(1)
        left = left[shared / (area[first] + area[left] - shared) <= SAME_FACE]
    return rows[kept]


def _face(row: Array, scale: npt.NDArray[np.float64]) -> PointedFace:
    x, y = row[:2].astype(np.float64) * scale
    width, height = (row[2:4] - row[:2]).astype(np.float64) * scale
    points = row[5:].astype(np.float64).reshape(5, 2) * scale
    return PointedFace(Box(float(x), float(y), float(width), float(height)), points, float(row[4]))


def _eye_distance(face: PointedFace) -> float:
    return float(np.linalg.norm(face.points[0] - face.points[1]))
