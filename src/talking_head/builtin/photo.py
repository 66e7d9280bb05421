"""A photo, painting or drawing moved by poses.

The picture lies in the frame as the still renderer shows it. One bend of all that is near the
head carries its motion, glances too; over it lie a patch for the mouth and one for each eye that
closes, where lips and lids part. Outside of the head's box every frame is the still one. Knows
neither sound nor time.
"""

from __future__ import annotations

import numpy as np

from talking_head.avatar import Photo
from talking_head.builtin.photo_carried import Carried, doubled
from talking_head.builtin.photo_eyes import EyePatch, eye_box
from talking_head.builtin.photo_face import FaceMap, Floats, map_face
from talking_head.builtin.photo_fields import CHEST, controls, fields
from talking_head.builtin.photo_mouth import MouthPatch, mouth_box
from talking_head.builtin.photo_warp import Grid, YuvBend, coarse_step, edge_share
from talking_head.builtin.pose import Pose
from talking_head.compositor import Box, even_box, lay_over, planes, to_i420
from talking_head.errors import PictureError
from talking_head.media import Yuv
from talking_head.still import fit, placement

LEAST_MOUTH = 12.0
"""Units; half of a mouth is about 70."""


class PhotoFigure:
    """One photo at one size; `draw` turns a pose into a frame."""

    def __init__(self, photo: Photo, size: tuple[int, int]) -> None:
        """Raises PictureError where no face was found, or where its parts are not known."""
        if photo.face is None or photo.face.landmarks is None:
            raise _unmoved(
                photo,
                "where its eyes and mouth are is not known on this machine.",
                "Run scripts/start again, or choose one of the drawn avatars.",
            )
        frame = fit(photo.portrait, size)
        left, top, wide, tall = placement(photo.portrait, size)
        height, width = photo.portrait.shape[:2]
        zoom = np.array([wide / width, tall / height, wide / width], np.float32)
        points = photo.face.landmarks.points * zoom
        points += np.array([left, top, 0], np.float32)
        blur = max(float(zoom[0]), 1.0)
        self._face = face = map_face(points, frame, blur)
        self._still = to_i420(frame)
        self._fine = np.empty((2 * frame.shape[0], 2 * frame.shape[1]), np.uint8)
        doubled(planes(self._still)[0], self._fine, Box(0, 0, *size))
        within = Box(left, top, left + wide, top + tall)
        self.box = _reach(face, within, size)
        if face.mouth.half < LEAST_MOUTH or min(self.box.width, self.box.height) < 8:
            raise _unmoved(
                photo, "its face is too small, or cut off.", "Use a picture of the whole face."
            )
        grid = Grid(self.box, coarse_step(face.axes.unit), face.axes)
        self._head = YuvBend(grid, moves(face, grid, within))
        place = mouth_box(face, within)
        self._mouth = MouthPatch(face, place, frame, within, blur) if place else None
        self._eyes = [
            EyePatch(face, side, place, frame, within, blur)
            for side in (0, 1)
            if (place := eye_box(face, side, within))
        ]

    def close_up(self) -> Box:
        """The part of the frame (square, if there is room) with the head and little else."""
        face = self._face
        x, y = face.axes.pixels(np.array([face.centre, 0.3 * face.chin], np.float32)).tolist()
        away = 1.3 * face.chin * face.axes.unit
        height, width = self._still.shape[0] * 2 // 3, self._still.shape[1]
        return even_box(x - away, y - away, x + away, y + away, (width, height))

    def carried(self, mouth: Box) -> Carried:
        """The same head, for frames in which another engine draws the mouth within this box."""
        return Carried(self._face, self._head, self._eyes, self._still, mouth)

    def draw(self, pose: Pose, out: Yuv) -> None:
        """Write the whole I420 frame of this pose."""
        weights = controls(self._face, pose)
        out[...] = self._still
        ways = self._head.ways(weights, zoom=2)
        open_eyes = [eye for eye in self._eyes if not eye.closing(pose)]
        for eye in open_eyes:
            eye.glance(pose, ways, self.box)
        self._head.carry(ways, self._still, out, fine=self._fine)
        for eye in self._eyes:
            if eye not in open_eyes and (painted := eye.paint(pose, weights)) is not None:
                lay_over(out, painted, eye.mask, eye.box)
        mouth = self._mouth
        if mouth is not None and mouth.parts(weights):
            lay_over(out, mouth.paint(pose, weights), mouth.mask, mouth.box)


def _unmoved(photo: Photo, why: str, fix: str) -> PictureError:
    name = photo.path.name
    return PictureError(f"The built-in face cannot move the picture {name}: {why}", fix)


def moves(face: FaceMap, grid: Grid, within: Box, lower: bool | None = None) -> Floats:
    """The fields of a face at a grid's points, in pixels; still at the picture's edges."""
    share = edge_share(face.axes.unit, grid.pixels, within)
    return face.axes.steps(fields(face, grid.points, lower)) * share


def _reach(face: FaceMap, within: Box, size: tuple[int, int]) -> Box:
    """Outside of it nothing ever moves."""
    wide, tall = 1.8 * max(1.22 * face.sides, 215.0), 1.95 * face.chin
    shoulders = 3.6 * face.sides
    corners = np.array(
        [
            [face.centre - wide, -tall],
            [face.centre + wide, -tall],
            [face.centre - shoulders, face.chin + CHEST],
            [face.centre + shoulders, face.chin + CHEST],
        ],
        np.float32,
    )
    pixels = face.axes.pixels(corners)
    low, high = pixels.min(0), pixels.max(0)
    return even_box(
        max(float(low[0]), within.left),
        max(float(low[1]), within.top),
        min(float(high[0]) + 1, within.right),
        min(float(high[1]) + 1, within.bottom),
        size,
    )
