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
        self._grid = (max(2, -(-box.width // GRID)), max(2, -(-box.height // GRID)))
        # Where cv2.resize takes grid point i to lie among the box's pixels.
        across = (np.arange(self._grid[0], dtype=np.float32) + 0.5) * box.width / self._grid[0]
        down = (np.arange(self._grid[1], dtype=np.float32) + 0.5) * box.height / self._grid[1]
        x, y = np.meshgrid(
            (across + box.left) / view.scale + view.left, (down + box.top) / view.scale + view.top
        )
        self._fields = fields(x.astype(np.float32), y.astype(np.float32)).reshape(12, -1)
        self._luma_home = _identity(box.width, box.height, box.left, box.top)
        self._colour_home = _identity(box.width // 2, box.height // 2, box.left // 2, box.top // 2)

    def apply(self, pose: Pose, painted: Yuv, out: Yuv) -> None:
        """Write the box of `out` from the unmoved frame `painted`, both whole I420 frames."""
        import cv2

        box, nothing = self.box, np.empty(0)
        wide, tall = self._grid
        coarse = (controls(pose) @ self._fields).reshape(tall, wide, 2)
        luma = cv2.resize(coarse * -self._scale, (box.width, box.height))
        luma = cv2.add(luma, self._luma_home, luma)
        colour = cv2.resize(coarse * (-self._scale / 2), (box.width // 2, box.height // 2))
        colour = cv2.add(colour, self._colour_home, colour)
        for source, target, step in zip(planes(painted), planes(out), (1, 2, 2), strict=True):
            target[box.top // step : box.bottom // step, box.left // step : box.right // step] = (
                cv2.remap(
                    source,
                    luma if step == 1 else colour,
                    nothing,
                    cv2.INTER_LINEAR,
                    borderMode=cv2.BORDER_REPLICATE,
                )
            )


def _identity(width: int, height: int, left: int, top: int) -> Floats:
    home = np.empty((height, width, 2), np.float32)
    home[..., 0] = np.arange(left, left + width, dtype=np.float32)
    home[..., 1] = np.arange(top, top + height, dtype=np.float32)[:, None]
    return home
