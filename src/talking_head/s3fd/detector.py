"""Faces by S3FD, with the rules that the published Wav2Lip reads its boxes by.

Knows the preprocessing, the decoding of the six levels, and the choice among overlapping boxes.
`exact` looks at pictures in full size as Wav2Lip does; otherwise they are first reduced to 640
pixels, which costs a tenth of the time and memory and moves boxes by a few pixels: a deviation,
and `label` says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from talking_head.backends import Availability, packages
from talking_head.checkpoint import load_network
from talking_head.errors import EngineUnavailable
from talking_head.face.types import Box, Face
from talking_head.media import Picture
from talking_head.renderer import RenderSettings
from talking_head.torch_device import Batches, torch_device

if TYPE_CHECKING:
    from torch import Tensor, nn

WEIGHTS = "s3fd"
"""The name of the weights in RenderSettings.models."""

NAME = "the S3FD face detector"
REDUCED = 640
"""Pixels of the longer side of a picture that is looked at without `exact`."""

SMALLEST = 32
"""Pixels both ways, below which nothing would be left after the network's five halvings."""

BATCH = 16
MEANS = (104.0, 117.0, 123.0)
"""Subtracted from red, green and blue: the published order, though the numbers are BGR means."""

STRIDES = (4, 8, 16, 32, 64, 128)
"""Pixels of the picture from one cell of a level to the next."""

ANCHOR = 4
"""Side of a level's anchor box, in strides."""

CENTRE_VARIANCE, SIZE_VARIANCE = 0.1, 0.2
CANDIDATE = 0.05
SAME_FACE = 0.3
MIN_SCORE = 0.5

Rows = npt.NDArray[np.float32]
"""Shape (n, 5): left, top, right, bottom in pixels, score 0..1; the surest first."""

_FIX = "Download s3fd.pth, and give its path under models.s3fd in the settings."


def probe(settings: RenderSettings) -> Availability:
    """Whether torch and the weights are here."""
    path = settings.models.get(WEIGHTS)
    if path is None or not path.is_file():
        return Availability(False, "S3FD's weights are not here", _FIX)
    return packages("torch", fix="Install torch, or use the built-in face detector.")


class S3FDDetector:
    """The detector; see FaceDetector. Its faces have no keypoints. Raises EngineUnavailable."""

    def __init__(
        self, settings: RenderSettings, exact: bool = False, batch_size: int = BATCH
    ) -> None:
        available = probe(settings)
        if not available.ok:
            raise EngineUnavailable(f"S3FD cannot run: {available.reason}.", available.fix)
        from talking_head.s3fd.network import S3FD

        self._exact = exact
        self._batches = Batches(
            settings.face_batch or batch_size,
            "finding the face with S3FD",
            "Use a smaller picture, or look for faces without `exact`.",
        )
        self._device = torch_device(settings.device)
        self._network: nn.Module = load_network(
            S3FD, settings.models[WEIGHTS], NAME, str(self._device)
        )

    @property
    def label(self) -> str:
        """What its boxes are worth, for people to read."""
        seen = "at full size" if self._exact else f"on pictures reduced to {REDUCED} pixels"
        return f"S3FD, {seen}"

    def detect(self, picture: Picture) -> list[Face]:
        """The faces of a picture, the largest first. Raises OutOfMemory."""
        return self.detect_all([picture])[0]

    def detect_all(self, pictures: Sequence[Picture]) -> list[list[Face]]:
        """The faces of each of many pictures, as `detect` gives them.

        Pictures of one size that follow each other go through the network together. If memory
        does not suffice, that many are halved, for good. Raises OutOfMemory if it does not
        suffice for one.
        """
        found: list[list[Face]] = []
        for _, alike in groupby(pictures, key=lambda picture: picture.shape):
            found += self._batches.run(list(alike), self._detect_batch)
        return found

    def _detect_batch(self, pictures: Sequence[Picture]) -> list[list[Face]]:
        import torch

        small = pictures if self._exact else [_reduced(picture) for picture in pictures]
        x = torch.from_numpy(network_input(_large_enough(np.stack(small)))).to(self._device)
        with torch.inference_mode():
            levels = self._network(x)
        back = np.divide(pictures[0].shape[1::-1], small[0].shape[1::-1])
        return [_faces(rows, back) for rows in decode(levels)]


def rectangle(faces: Sequence[Face]) -> tuple[int, int, int, int] | None:
    """Left, top, right, bottom of the surest face, in whole pixels as the published Wav2Lip has it.

    Clipped at 0 but not at the far borders; None without a face.
    """
    if not faces:
        return None
    box = max(faces, key=lambda face: face.score).box
    edges = (box.x, box.y, box.x + box.width, box.y + box.height)
    left, top, right, bottom = (int(max(0.0, edge)) for edge in edges)
    return left, top, right, bottom


def network_input(pictures: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """BGR pictures (n, h, w, 3) to what the network sees: RGB less MEANS, (n, 3, h, w), float32."""
    rgb = pictures[..., ::-1].astype(np.float32) - np.array(MEANS, np.float32)
    return np.ascontiguousarray(rgb.transpose(0, 3, 1, 2))


def decode(levels: Sequence[tuple[Tensor, Tensor]]) -> list[Rows]:
    """The network's answer for each picture: the faces that are sure, one row each."""
    import torch

    found = []
    for stride, (scores, offsets) in zip(STRIDES, levels, strict=True):
        probability = torch.softmax(scores.float(), 1)[:, 1].cpu().numpy()
        picture, row, column = np.nonzero(probability > CANDIDATE)
        anchors = (np.stack([column, row], 1).astype(np.float32) + np.float32(0.5)) * stride
        shift = offsets.float().permute(0, 2, 3, 1).cpu().numpy()[picture, row, column]
        score = probability[picture, row, column]
        found.append((picture, _boxes(anchors, ANCHOR * stride, shift, score)))
    pictures = np.concatenate([picture for picture, _ in found])
    rows = np.concatenate([boxes for _, boxes in found])
    return [_surest(rows[pictures == number]) for number in range(len(levels[0][0]))]


def _boxes(centres: Rows, side: int, shift: Rows, score: Rows) -> Rows:
    middle = centres + shift[:, :2] * np.float32(CENTRE_VARIANCE * side)
    size = np.float32(side) * np.exp(shift[:, 2:] * np.float32(SIZE_VARIANCE))
    corner = middle - size / 2
    return np.concatenate([corner, corner + size, score[:, None]], 1)


def _surest(rows: Rows) -> Rows:
    """Without those that overlap a surer one; areas count pixels, both edges included."""
    rows = rows[np.argsort(-rows[:, 4], kind="stable")]
    area = (rows[:, 2] - rows[:, 0] + 1) * (rows[:, 3] - rows[:, 1] + 1)
    left = np.arange(len(rows))
    kept: list[int] = []
    while left.size:
        first, left = int(left[0]), left[1:]
        kept.append(first)
        low = np.maximum(rows[first, :2], rows[left, :2])
        high = np.minimum(rows[first, 2:4], rows[left, 2:4])
        shared = np.maximum(0, high - low + 1).prod(1)
        left = left[shared / (area[first] + area[left] - shared) <= SAME_FACE]
    found: Rows = rows[kept]
    return found[found[:, 4] > MIN_SCORE]


def _faces(rows: Rows, scale: npt.NDArray[np.float64]) -> list[Face]:
    faces = []
    for row in rows.astype(np.float64):
        x, y = row[:2] * scale
        width, height = (row[2:4] - row[:2]) * scale
        none = np.zeros((0, 2), np.float32)
        faces.append(Face(Box(float(x), float(y), float(width), float(height)), none, row[4]))
    return sorted(faces, key=lambda face: -face.box.area)


def _reduced(picture: Picture) -> Picture:
    import cv2

    height, width = picture.shape[:2]
    scale = REDUCED / max(height, width)
    if scale >= 1:
        return picture
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _large_enough(pictures: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    height, width = pictures.shape[1:3]
    more = max(0, SMALLEST - height), max(0, SMALLEST - width)
    return np.pad(pictures, ((0, 0), (0, more[0]), (0, more[1]), (0, 0)), mode="edge")
