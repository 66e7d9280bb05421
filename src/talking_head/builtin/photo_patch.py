"""Small boxes of a frame in which something opens or closes: where they lie, and what covers.

What mouth and eyes share. Knows boxes and masks, and neither mouths nor eyes.
"""

from __future__ import annotations

import numpy as np

from talking_head.builtin.photo_face import Axes, Floats
from talking_head.builtin.photo_warp import Grid
from talking_head.compositor import Box, even_box

GRID_POINTS = 3000
"""About so many grid points a patch is given, at most."""

WANDER = 20.0
"""Units that a part of a face may be carried from where it is by the head."""

LEAST = 4
"""Pixels; of less than that of a mouth or an eye, nothing can be seen."""

SHIFT = 4  # fixed-point bits of cv2's polygon corners


def patch_box(
    axes: Axes, left: float, top: float, right: float, bottom: float, within: Box
) -> Box | None:
    """The even box around a rectangle in units, cut to the picture; None if nothing is left."""
    corners = np.array([[left, top], [right, top], [left, bottom], [right, bottom]], np.float32)
    pixels = axes.pixels(corners)
    low, high = pixels.min(0), pixels.max(0)
    size = (within.right // 2 * 2, within.bottom // 2 * 2)
    cut = even_box(float(low[0]), float(low[1]), float(high[0]) + 1, float(high[1]) + 1, size)
    start = (-(-within.left // 2) * 2, -(-within.top // 2) * 2)
    box = Box(max(cut.left, start[0]), max(cut.top, start[1]), cut.right, cut.bottom)
    return box if min(box.width, box.height) >= LEAST else None


def patch_grid(box: Box, axes: Axes) -> Grid:
    """A grid over a patch, fine where the patch is small."""
    step = max(1, round((box.width * box.height / GRID_POINTS) ** 0.5))
    return Grid(box, step, axes, WANDER * axes.unit)


def covered(rim: Floats, away: Floats, axes: Axes, box: Box, blur: float) -> Floats:
    """1 on that side of a rim (points, 2) to which `away` (2,) leads, 0 on the other; soft at it.

    The rim goes on level beyond its ends. (height, width) of the box; `blur` in pixels.
    """
    import cv2

    far = 4.0 * (box.width + box.height)
    ends = np.stack([rim[0] - axes.right * far, rim[-1] + axes.right * far])
    ring = np.concatenate([ends[:1], rim, ends[1:], (ends + away * far)[::-1]])
    fixed = np.round((ring - (box.left, box.top)) * (1 << SHIFT)).astype(np.int32)
    mask = np.zeros((box.height, box.width), np.uint8)
    cv2.fillPoly(mask, [fixed], 255, cv2.LINE_AA, SHIFT)
    soft = cv2.GaussianBlur(mask, (0, 0), blur)
    return np.asarray(soft.astype(np.float32) * np.float32(1 / 255))
