"""The part of a picture around one eye: gaze within the opening, and the lid that closes it.

The lid is the skin above its own rim, drawn down over the eye. Where an eye looks is shown by
moving what lies in its opening, less and less towards the lids. Knows nothing of mouths.
"""

from __future__ import annotations

import numpy as np

from talking_head.builtin.photo_face import Eye, FaceMap, Floats
from talking_head.builtin.photo_fields import fields, lid_drop, step
from talking_head.builtin.photo_patch import SHIFT, WANDER, covered, patch_box, patch_grid
from talking_head.builtin.photo_warp import Bend, Grid, Ways, edge_share, sample
from talking_head.builtin.pose import Pose
from talking_head.compositor import Box, Mask, feather
from talking_head.media import Picture

LONGER = 4
"""Points by which a rim is carried on beyond each corner."""

LID_EAGER = 0.36
"""A lid is stretched to several times its height; see photo_warp.EAGER."""

LEAST_LID, LEAST_GLANCE = 0.004, 0.012
"""What less of a lid or of a glance there is cannot be seen."""

GAZE = (10.0, 4.5)
"""Units that an iris moves for a gaze of 1, across and up."""


def eye_box(face: FaceMap, side: int, within: Box) -> Box | None:
    """Where an eye is painted; None where the picture does not show it."""
    eye, lids = face.eyes[side], face.eyes[side].lids
    aside = 14 + WANDER
    top = float(lids.upper.min()) - max(float(lids.upper.mean()) - eye.brow, 18.0) - WANDER
    low = float(lids.lower.max()) + 10 + WANDER
    left, right = float(lids.x[0]) - aside, float(lids.x[-1]) + aside
    return patch_box(face.axes, left, top, right, low, within)


class EyePatch:
    """Paints one eye of a picture at one size. `box`, `mask`: where, and how softly."""

    def __init__(
        self, face: FaceMap, side: int, box: Box, frame: Picture, within: Box, blur: float
    ) -> None:
        """`side`: 0 is the left eye as the viewer sees it. `blur`: as MouthPatch has it."""
        axes, eye = face.axes, face.eyes[side]
        self._face, self._frame, self._side, self._blur = face, frame, side, blur
        self.box = box
        self.mask: Mask = feather(box.height, box.width, max(2, round(6 * axes.unit)))
        grid = patch_grid(box, axes)
        share = edge_share(axes.unit, grid.pixels, within)
        skin = axes.steps(fields(face, grid.points)) * share
        self._skin = Bend(grid, skin)
        drop = lid_drop(eye, side, grid.points)[..., None]
        lid = axes.steps(np.concatenate([np.zeros_like(drop), drop], -1)) * share
        self._lid = Bend(grid, np.concatenate([skin, lid[None]]), LID_EAGER)
        curve = _long_rim(eye)
        self._rim = axes.pixels(curve)
        rim_skin = axes.steps(fields(face, curve))
        rim_drop = lid_drop(eye, side, curve)[:, None]
        rim_lid = axes.steps(np.concatenate([np.zeros_like(rim_drop), rim_drop], -1))
        self._rim_moves = np.concatenate([rim_skin, rim_lid[None]])
        own = Grid(box, 1, axes)
        self._glance = _glance_share(eye, own.points)
        self._lash = self._lash_colour()
        self._ball = _ball_share(eye, own.points)

    def closing(self, pose: Pose) -> bool:
        """Whether its lid comes down, so that it must be painted."""
        return pose.lids[self._side] >= LEAST_LID

    def glance(self, pose: Pose, ways: Ways, head: Box) -> None:
        """Make an open eye look where the pose does, in the ways of the head's own pixels."""
        import cv2

        if not self._looks(pose):
            return
        left, top = self.box.left - head.left, self.box.top - head.top
        wide, tall = self.box.width, self.box.height
        luma = ways.luma[top : top + tall, left : left + wide]
        share, look = self._share(luma / np.float32(ways.zoom)), self._look(pose)
        luma -= share[..., None] * (look * np.float32(ways.zoom))
        half = cv2.resize(share, (wide // 2, tall // 2), interpolation=cv2.INTER_AREA)
        place = (slice(top // 2, (top + tall) // 2), slice(left // 2, (left + wide) // 2))
        ways.colour[place] -= half[..., None] * (look / 2)

    def paint(self, pose: Pose, weights: Floats) -> Picture | None:
        """The patch (BGR) of this pose; None where the head's own motion shows all there is."""
        if not self.closing(pose) and not self._looks(pose):
            return None
        painted = self._paint_ball(pose, weights)
        closed = min(pose.lids[self._side], 1.0)
        return self._paint_lid(painted, weights, closed) if self.closing(pose) else painted

    @staticmethod
    def _looks(pose: Pose) -> bool:
        return abs(pose.gaze[0]) + abs(pose.gaze[1]) >= LEAST_GLANCE

    def _look(self, pose: Pose) -> Floats:
        """Where the iris goes, in pixels."""
        axes, (right, up) = self._face.axes, pose.gaze
        look = axes.right * (GAZE[0] * right) - axes.down * (GAZE[1] * up)
        return np.asarray(look * axes.unit, np.float32)

    def _share(self, came: Floats) -> Floats:
        """How much of that each place takes whose unmoved pixel is given."""
        import cv2

        at = came - np.array([self.box.left, self.box.top], np.float32)
        return np.asarray(cv2.remap(self._glance, at, np.empty(0), cv2.INTER_LINEAR), np.float32)

    def _paint_ball(self, pose: Pose, weights: Floats) -> Picture:
        came = self._skin.grid.map(self._skin.back(weights))
        if self._looks(pose):
            came -= self._share(came)[..., None] * self._look(pose)
        return sample(self._frame, came)

    def _paint_lid(self, ball: Picture, weights: Floats, closed: float) -> Picture:
        import cv2

        axes = self._face.axes
        more = np.append(weights, np.float32(closed)).astype(np.float32)
        lid = self._lid.cut(more, self._frame).astype(np.float32)
        rim = self._rim + np.tensordot(more, self._rim_moves, 1)
        canvas = ball.astype(np.float32)
        # The lid throws a soft shadow on the eye beneath its rim.
        deep = (3.5 * axes.unit * np.sin(np.linspace(0, np.pi, len(rim))))[:, None]
        shadow = self._above(rim + axes.down * deep, 1.6 * axes.unit)
        shadow *= self._ball
        canvas *= (1 - 0.35 * min(1.0, 3 * closed) * shadow)[..., None]
        canvas += (lid - canvas) * self._above(rim, 0.35 * self._blur)[..., None]
        corner = np.array([self.box.left, self.box.top], np.float32)
        line = np.zeros(canvas.shape[:2], np.uint8)
        fixed = np.round((rim[LONGER:-LONGER] - corner) * (1 << SHIFT)).astype(np.int32)
        thick = max(1, round(1.8 * axes.unit))
        cv2.polylines(line, [fixed], False, 255, thick, cv2.LINE_AA, SHIFT)
        soft = cv2.GaussianBlur(line, (0, 0), max(0.5, 0.6 * axes.unit, 0.4 * self._blur))
        share = soft.astype(np.float32) * np.float32(0.75 / 255 * min(1.0, 1.5 * closed))
        canvas += (self._lash - canvas) * share[..., None]
        return np.asarray(np.clip(canvas + 0.5, 0, 255), np.uint8)

    def _above(self, rim: Floats, blur: float) -> Floats:
        """1 above a rim (points, 2), 0 below it; soft between."""
        axes = self._face.axes
        return covered(rim, -axes.down, axes, self.box, blur + 0.3)

    def _lash_colour(self) -> Floats:
        """The darkest that is found along the rim, as lashes are."""
        rim = self._rim[LONGER + 3 : -LONGER - 3].round().astype(int)
        height, width = self._frame.shape[:2]
        x, y = np.clip(rim[:, 0], 0, width - 1), np.clip(rim[:, 1], 0, height - 1)
        seen = self._frame[y, x].astype(np.float32)
        darkest = seen[np.argsort(seen.sum(1))[: max(1, len(seen) // 3)]]
        return np.asarray(0.85 * darkest.mean(0), np.float32)


def _ball_share(eye: Eye, points: Floats) -> Floats:
    """1 around the eye's opening, 0 from a little beyond its corners and below it."""
    x, y = points[..., 0], points[..., 1]
    u = np.abs(eye.lids.along(x))
    return step((1.3 - u) / 0.4) * step((eye.lids.lower_at(x) + 20 - y) / 14)


def _long_rim(eye: Eye) -> Floats:
    """The upper lid's rim, and on beyond its corners as far as it moves, in units."""
    lids = eye.lids
    beyond = np.linspace(0, 0.2 * lids.half, LONGER + 1, dtype=np.float32)[1:]
    x = np.concatenate([lids.x[0] - beyond[::-1], lids.x, lids.x[-1] + beyond])
    return np.stack([x, lids.upper_at(x)], 1).astype(np.float32)


def _glance_share(eye: Eye, points: Floats) -> Floats:
    """How much of the iris' motion each place takes: 1 on it, 0 at the lids and corners."""
    x, y = points[..., 0], points[..., 1]
    lids, radius = eye.lids, max(eye.radius, 8.0)
    away = np.abs(x - eye.iris[0])
    # On either side it ends before the corner, however near that is.
    room = np.where(x < eye.iris[0], eye.iris[0] - lids.x[0], lids.x[-1] - eye.iris[0])
    ends = np.maximum(room - 3.0, 1.25 * radius)
    across = step((ends - away) / np.maximum(ends - 0.8 * radius, 4.0))
    soft = 3.0
    within = step((y - lids.upper_at(x)) / soft + 0.3) * step((lids.lower_at(x) - y) / soft + 0.3)
    inside = (x > lids.x[0]) & (x < lids.x[-1])
    return np.asarray(across * within * inside, np.float32)
