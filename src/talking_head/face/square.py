"""A square piece of a picture, turned as a face is turned, and the way back.

The networks see small upright squares. Coordinates are those of OpenCV: the centre of the first
pixel is (0, 0). Knows nothing of networks.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from talking_head.face.types import Points
from talking_head.media import Picture


@dataclass(frozen=True, slots=True)
class Square:
    """Centre and side in pixels; `angle`: radians from the picture's x axis to the square's."""

    x: float
    y: float
    side: float
    angle: float = 0.0

    def cut(self, picture: Picture, pixels: int) -> Picture:
        """This piece, BGR, shape (pixels, pixels, 3); black where it reaches over the border."""
        import cv2

        left, top, piece = self._surroundings(picture)
        if not piece.size:
            return np.zeros((pixels, pixels, 3), np.uint8)
        # Averaged down first where more than one pixel falls on one of the network's.
        height, width = piece.shape[:2]
        shrink = min(1.0, pixels / self.side)
        size = max(1, round(width * shrink)), max(1, round(height * shrink))
        if size != (width, height):
            piece = np.asarray(cv2.resize(piece, size, interpolation=cv2.INTER_AREA), np.uint8)
        scale = np.array([size[0] / width, size[1] / height])
        centre = (np.array([self.x - left, self.y - top]) + 0.5) * scale - 0.5
        step = self._axes() * (self.side / pixels) * scale[:, None]
        start = centre - step.sum(1) * (pixels - 1) / 2
        matrix = np.column_stack([step, start])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        return np.asarray(cv2.warpAffine(piece, matrix, (pixels, pixels), flags=flags), np.uint8)

    def to_picture(self, points: Points, pixels: int) -> Points:
        """Points of the cut, in units of its pixels from its left and top edge, in the picture.

        Shape (n, 2) or (n, 3); depth is only scaled.
        """
        scale = self.side / pixels
        flat = (points[:, :2] - pixels / 2) * scale @ self._axes().T + (self.x, self.y)
        return np.column_stack([flat, points[:, 2:] * scale]).astype(np.float32)

    def _axes(self) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
        """The square's x and y direction in the picture, as columns."""
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        return np.array([[cos, -sin], [sin, cos]])

    def _surroundings(self, picture: Picture) -> tuple[int, int, Picture]:
        """Left, top and pixels of the part of the picture that the square can touch."""
        reach = self.side / 2 * (abs(math.cos(self.angle)) + abs(math.sin(self.angle))) + 2
        left, top = max(0, math.floor(self.x - reach)), max(0, math.floor(self.y - reach))
        right, bottom = math.ceil(self.x + reach) + 1, math.ceil(self.y + reach) + 1
        return left, top, picture[top : max(top, bottom), left : max(left, right)]
