"""Faces followed through a video, and the square around each that SyncNet is shown.

The rules of the published face-track pipeline (joonson/syncnet_python). Boxes are what a
FaceDetector finds; cuts between scenes are not looked for: a track ends where its face jumps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from talking_head.face.types import Box
from talking_head.media import Picture
from talking_head.syncnet.score import Array, median_filtered

MAX_GAP = 25
"""Frames for which a face may be lost."""

SAME_FACE = 0.5
MIN_FRAMES = 100
MIN_PIXELS = 100
SMOOTHING = 13
MARGIN = 0.4
"""Around the box, on each side, in halves of its longer side; twice as much below."""

PIXELS = 224
_GREY = 110


@dataclass(slots=True)
class _Open:
    """A track that still grows."""

    numbers: list[int] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """One face from frame `first` on: centre and half side of its square, each of shape (n,)."""

    first: int
    x: Array
    y: Array
    half: Array

    def __len__(self) -> int:
        return len(self.half)

    def crop(self, picture: Picture, number: int) -> Picture:
        """What SyncNet sees of frame `number` of the video, BGR, shape (224, 224, 3)."""
        import cv2

        at = number - self.first
        half = float(self.half[at])
        border = int(half * (1 + 2 * MARGIN))
        x, y = float(self.x[at]) + border, float(self.y[at]) + border
        padded = cv2.copyMakeBorder(
            picture, *(border,) * 4, cv2.BORDER_CONSTANT, value=(_GREY,) * 3
        )
        rows = slice(int(y - half), int(y + half * (1 + 2 * MARGIN)))
        columns = slice(int(x - half * (1 + MARGIN)), int(x + half * (1 + MARGIN)))
        return np.asarray(cv2.resize(padded[rows, columns], (PIXELS, PIXELS)), np.uint8)


def tracks(found: Sequence[Sequence[Box]], min_frames: int = MIN_FRAMES) -> list[Track]:
    """The faces that are seen in more than `min_frames` frames and large enough to judge.

    `found`: the boxes of each frame.
    """
    grown: list[_Open] = []
    for number, boxes in enumerate(found):
        left = list(boxes)
        for track in grown:
            if number - track.numbers[-1] > MAX_GAP:
                continue
            for box in left:
                if _overlap(track.boxes[-1], box) > SAME_FACE:
                    track.numbers.append(number)
                    track.boxes.append(box)
                    left.remove(box)
                    break
        grown += [_Open([number], [box]) for box in left]
    return [_closed(track) for track in grown if _worth(track, min_frames)]


def _worth(track: _Open, min_frames: int) -> bool:
    width = float(np.mean([box.width for box in track.boxes]))
    height = float(np.mean([box.height for box in track.boxes]))
    return len(track.numbers) > min_frames and max(width, height) > MIN_PIXELS


def _closed(track: _Open) -> Track:
    """Missing boxes lie between their neighbours; then everything is smoothed."""
    numbers = np.arange(track.numbers[0], track.numbers[-1] + 1)
    rows = np.array([(b.x, b.y, b.x + b.width, b.y + b.height) for b in track.boxes])
    left, top, right, bottom = (np.interp(numbers, track.numbers, edge) for edge in rows.T)
    half = np.maximum(right - left, bottom - top) / 2
    centres = (left + right) / 2, (top + bottom) / 2
    x, y, half = (median_filtered(values, SMOOTHING) for values in (*centres, half))
    return Track(track.numbers[0], x, y, half)


def _overlap(one: Box, other: Box) -> float:
    """Intersection over union."""
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    both = max(0.0, across) * max(0.0, down)
    return both / (one.area + other.area - both)
