"""How a portrait's pixels move with a pose: smooth displacement fields, mixed and applied in I420.

Knows which part of a bust goes where when a head turns or a jaw drops. The backdrop near the
silhouette is carried along and let go softly, so nothing tears. Does not know who is shown.
"""

from __future__ import annotations

import numpy as np

from talking_head.builtin.brush import Floats, View
from talking_head.builtin.pose import Pose
from talking_head.compositor import Box, even_box, planes
from talking_head.media import Yuv

REACH = (62.0, -600.0, 938.0, 1100.0)
"""The rectangle outside of which nothing ever moves, in units; what is beyond the frame is cut."""

GRID = 8
"""Pixels between the points at which fields are mixed; between them they are interpolated."""

STRIP = 12
"""Rows of points that are done at a time: what is computed for them stays in a core's cache, which
saves a third of the time, and a strip is too small to wake other cores for."""


def _step(place: Floats) -> Floats:
    near = np.clip(place, 0, 1)
    return np.asarray(near * near * (3 - 2 * near), np.float32)


def _bump(x: Floats, y: Floats, cx: float, cy: float, rx: float, ry: float) -> Floats:
    """1 at the middle, smoothly 0 at the ellipse's rim and beyond."""
    near = np.clip(1 - ((x - cx) / rx) ** 2 - ((y - cy) / ry) ** 2, 0, 1)
    return np.asarray(near * near, np.float32)


def fields(x: Floats, y: Floats) -> Floats:
    """Displacement (right, down) in units for one unit of each control; (12, ..., 2).

    The order is that of `controls`.
    """
    away = np.hypot((x - 500) / 262, (y - 395) / 315)
    frame = _step((438 - np.abs(x - 500)) / 90)
    head = _step((1.60 - away) / 0.58) * _step((930 - y) / 330) * frame
    depth = 0.42 + 0.78 * np.exp(-1.3 * (((x - 500) / 190) ** 2 + ((y - 440) / 250) ** 2))
    depth += 0.22 * np.exp(-(((x - 500) / 34) ** 2) - ((y - 500) / 62) ** 2)
    body = frame * _step((y + 160) / 160)
    chest = frame * _step((y - 640) / 260) + 0.35 * head
    none = np.zeros_like(x)

    def both(dx: Floats, dy: Floats) -> Floats:
        return np.stack([dx, dy], -1)

    jaw = _step((y - 592) / 84) * _step((800 - y) / 105) * _step((212 - np.abs(x - 500)) / 120)
    side = np.sign(x - 500)
    out = np.abs(x - 500)
    # Low enough for the brows, not for the rims of glasses.
    brow = _bump(out, y, 96, 332, 112, 56)
    inner = _bump(out, y, 50, 344, 58, 44)
    outer = _bump(out, y, 142, 346, 52, 40)
    cheek = _bump(out, y, 108, 512, 86, 74)
    low_cheek = _bump(out, y, 104, 592, 66, 66)
    lower_lid = _bump(out, y, 88, 452, 66, 30)
    return np.stack(
        [
            both(head * depth, none),
            both(none, -head * depth),
            both(-(y - 730) * head, (x - 500) * head),
            both(body, none),
            both(none, -chest),
            both(none, jaw),
            both(none, -brow),
            both(none, -inner + 0.45 * outer),
            both(-side * 0.55 * inner, 0.75 * inner + 0.3 * brow),
            both(0.35 * side * cheek, -cheek - 0.3 * low_cheek),
            both(side * low_cheek, none),
            both(none, -lower_lid - 0.4 * cheek),
        ]
    ).astype(np.float32)


def controls(pose: Pose) -> Floats:
    """How much of each field a pose takes, in units (radians for the roll); (12,)."""
    mouth = pose.mouth
    jaw = mouth.jaw * (1 - mouth.closed) * (1 - 0.6 * mouth.teeth)
    return np.array(
        [
            2.6 * pose.yaw,
            2.6 * pose.pitch,
            np.deg2rad(pose.roll),
            7.0 * pose.sway,
            3.4 * pose.breath,
            21.0 * jaw,
            13.0 * pose.brow_raise,
            11.0 * pose.brow_sad,
            9.0 * pose.brow_frown,
            8.0 * max(pose.smile, 0.0) - 2.0 * max(-pose.smile, 0.0),
            5.0 * mouth.wide - 6.0 * mouth.round + 3.0 * max(pose.smile, 0.0),
            5.0 * pose.squint,
        ],
        np.float32,
    )


class Warp:
    """Moves one portrait's pixels, at one size."""

    def __init__(self, view: View, size: tuple[int, int]) -> None:
        self.box: Box = even_box(*view.box(*REACH), size)
        box = self.box
        self._scale = view.scale
        # Points in the middle of squares of GRID pixels, one more on each side of the box.
        across = (np.arange(-1, -(-box.width // GRID) + 1, dtype=np.float32) + 0.5) * GRID
        down = (np.arange(-1, -(-box.height // GRID) + 1, dtype=np.float32) + 0.5) * GRID
        x, y = np.meshgrid(across + box.left, down + box.top)
        self._fields = fields(x / view.scale + view.left, y / view.scale + view.top)
        self._home = np.stack([x, y], -1) - np.float32(0.5)  # as pixels are counted

    def apply(self, pose: Pose, painted: Yuv, out: Yuv) -> None:
        """Write the box of `out` from the unmoved frame `painted`, both whole I420 frames."""
        moved = np.tensordot(controls(pose), self._fields, 1)
        luma = self._home - self._scale * moved
        colour = (luma - 0.5) / 2  # a pixel of colour lies between two of luma
        box, (source, *sources), (target, *targets) = self.box, planes(painted), planes(out)
        for top in range(0, len(luma) - 2, STRIP):
            points = slice(top, top + STRIP + 2)
            self._strip(luma[points], [source], [target], top * GRID + box.top, 1)
            self._strip(colour[points], sources, targets, top * GRID + box.top, 2)

    def _strip(
        self, points: Floats, sources: list[Yuv], targets: list[Yuv], top: int, step: int
    ) -> None:
        """Write the strip of planes, `step` times coarser than luma, that begins at luma's `top`;
        `points`: where its grid comes from.
        """
        import cv2

        box, cell = self.box, GRID // step
        tall, wide = points.shape[:2]
        rows = slice(top // step, min(top // step + (tall - 2) * cell, box.bottom // step))
        columns = slice(box.left // step, box.right // step)
        every = np.asarray(cv2.resize(points, (wide * cell, tall * cell)), np.float32)
        comes = every[cell:, cell:][: rows.stop - rows.start, : columns.stop - columns.start]
        for source, target in zip(sources, targets, strict=True):
            target[rows, columns] = cv2.remap(
                source,
                comes,
                np.empty(0),
                cv2.INTER_LINEAR,
                borderMode=cv2.BORDER_REPLICATE,
            )
