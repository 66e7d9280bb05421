"""A photo's head under a mouth that another engine draws into its still frame.

Bending a whole head is most of the work of a frame, and a head moves slowly while a mouth moves in
every frame. So where the head has hardly moved since it was bent last, only the mouth is taken
through the bend that is there. Knows neither sound nor time.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from talking_head.builtin.photo_eyes import EyePatch
from talking_head.builtin.photo_face import FaceMap, Floats
from talking_head.builtin.photo_fields import controls
from talking_head.builtin.photo_warp import YuvBend
from talking_head.builtin.pose import Pose
from talking_head.compositor import Box, even_box, lay_over, planes
from talking_head.media import Picture, Yuv

UNSEEN = 0.15
"""Pixels of motion that wait until there are more."""

SLOW = 1.0
"""Pixels of motion that wait for one frame: nobody sees that a head moves in every second only."""

_HERE = np.ones(1, np.float32)
_BETWEEN = np.array([-0.09375, 0.59375, 0.59375, -0.09375], np.float32)
"""cv2's cubic (a = -0.75) half-way between two pixels."""

_TAPS = 2

_SAME_LOOK = 0.004  # of a lid's way, and of the farthest glance
_CUBIC = 2  # pixels around the one that is taken


@dataclass(frozen=True, slots=True, eq=False)
class _Eye:
    """An eye that was painted, and for which lids and glance."""

    look: tuple[float, ...]
    patch: Picture | None


class Carried:
    """One head at one size; see PhotoFigure.carried."""

    def __init__(
        self, face: FaceMap, head: YuvBend, eyes: list[EyePatch], still: Yuv, mouth: Box
    ) -> None:
        self._face, self._head, self._eyes, self._mouth = face, head, eyes, mouth
        self._bent = still.copy()
        luma = planes(still)[0]
        height, width = luma.shape
        self._fine = np.empty((2 * height, 2 * width), np.uint8)
        doubled(luma, self._fine, Box(0, 0, width, height))
        self._weights: Floats | None = None
        self._waited = False
        self._painted: list[_Eye | None] = [None] * len(eyes)

    def draw(self, pose: Pose, spoken: Yuv, out: Yuv) -> None:
        """Write the whole frame of this pose; `spoken`: the still one with the mouth in it."""
        weights = controls(self._face, pose)
        self._waited = self._may_wait(weights)
        if not self._waited:
            self._weights = weights
            self._ways = self._head.ways(weights, zoom=2)
            self._painted = [None] * len(self._eyes)
        if self._mouth.width > 0 and self._mouth.height > 0:
            doubled(planes(spoken)[0], self._fine, self._mouth)
        around = self._around_mouth()
        for source, target, step in zip(planes(spoken), planes(self._bent), (1, 2, 2), strict=True):
            place = (
                slice(around.top // step, around.bottom // step),
                slice(around.left // step, around.right // step),
            )
            target[place] = source[place]  # what of it never moves
        part = around if self._waited else None
        self._head.carry(self._ways, spoken, self._bent, part, self._fine)
        out[...] = self._bent
        for number, eye in enumerate(self._eyes):
            if (patch := self._eye(number, pose)) is not None:
                lay_over(out, patch, eye.mask, eye.box)

    def _may_wait(self, weights: Floats) -> bool:
        if self._weights is None:
            return False
        moved = self._head.moved(weights - self._weights)
        return moved < UNSEEN or (moved < SLOW and not self._waited)

    def _around_mouth(self) -> Box:
        """Where the pixels of the mouth may have gone."""
        mouth = self._mouth
        height, width = self._bent.shape[0] * 2 // 3, self._bent.shape[1]
        if mouth.width <= 0 or mouth.height <= 0:
            return Box(0, 0, 0, 0)
        far = self._ways.farthest + _CUBIC
        edges = (mouth.left - far, mouth.top - far, mouth.right + far, mouth.bottom + far)
        return even_box(*edges, (width, height))

    def _eye(self, number: int, pose: Pose) -> Picture | None:
        """One eye's patch for the head as it is bent now."""
        assert self._weights is not None
        look = (*pose.lids, *pose.gaze)
        known = self._painted[number]
        if known is None or not np.allclose(known.look, look, rtol=0, atol=_SAME_LOOK):
            patch = self._eyes[number].paint(pose, self._weights)
            known = self._painted[number] = _Eye(look, patch)
        return known.patch


def doubled(plane: Yuv, out: Yuv, part: Box) -> None:
    """Write a part of a plane at twice its size: its own pixels, and cubic ones half-way between.

    `out`: of twice the plane's rows and columns; pixel (2y, 2x) is the plane's (y, x).
    """
    import cv2

    changed, seen = (_wider(part, by, plane) for by in (_TAPS, 2 * _TAPS))
    here = plane[seen.top : seen.bottom, seen.left : seen.right]
    inside = (
        slice(changed.top - seen.top, changed.bottom - seen.top),
        slice(changed.left - seen.left, changed.right - seen.left),
    )
    made = out[2 * changed.top : 2 * changed.bottom, 2 * changed.left : 2 * changed.right]
    for down, kernel_down in enumerate((_HERE, _BETWEEN)):
        for across, kernel_across in enumerate((_HERE, _BETWEEN)):
            anchor = (len(kernel_across) // 4, len(kernel_down) // 4)
            filtered = cv2.sepFilter2D(
                here, -1, kernel_across, kernel_down, None, anchor, 0, cv2.BORDER_REPLICATE
            )
            made[down::2, across::2] = filtered[inside]


def _wider(box: Box, by: int, plane: Yuv) -> Box:
    height, width = plane.shape
    return Box(
        max(0, box.left - by),
        max(0, box.top - by),
        min(width, box.right + by),
        min(height, box.bottom + by),
    )
