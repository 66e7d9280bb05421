"""A puppet moved by poses: per frame only what a pose changes is drawn.

The shapes of lids and lips are read once. Eyes and mouth are painted onto the unmoved portrait
when they change; then the warp moves head, brows, jaw and chest at once. Knows neither sound nor
time.
"""

from __future__ import annotations

from pathlib import Path

from talking_head.builtin import eye, mouth
from talking_head.builtin.brush import Brush, colour
from talking_head.builtin.pose import Pose
from talking_head.builtin.shapes import Shapes, read_shapes
from talking_head.builtin.stage import Stage, set_stage
from talking_head.builtin.warp import Warp
from talking_head.compositor import Box, to_i420
from talking_head.media import Yuv


class PuppetFigure:
    """One puppet at one size; `draw` turns a pose into a frame."""

    def __init__(self, folder: Path, size: tuple[int, int], cache: Path | None = None) -> None:
        self._stage = stage = set_stage(folder, size, cache)
        about = stage.about
        lids = read_shapes(folder / about.file("lids"), eye.SHAPES, eye.LINES)
        lips = read_shapes(folder / about.file("mouth"), mouth.SHAPES, mouth.LINES)
        self._mouth_look = _mouth_look(stage, lips)
        self._eyes = [
            (stage.regions[name], _eye_look(stage, lids, name, side))
            for name, side in (("left_eye", -1), ("right_eye", 1))
        ]
        self._warp = Warp(stage.view, size)
        self._painted = to_i420(stage.portrait)
        self._shown = Pose()
        self._paint_mouth(self._shown)
        self._paint_eyes(self._shown)
        self._still = self._painted.copy()

    @property
    def box(self) -> Box:
        """Outside of it every frame is the same."""
        return self._warp.box

    def draw(self, pose: Pose, out: Yuv) -> None:
        """Write the whole I420 frame of this pose."""
        shown, self._shown = self._shown, pose
        if (pose.mouth, pose.smile) != (shown.mouth, shown.smile):
            self._paint_mouth(pose)
        if (pose.lids, pose.squint, pose.gaze) != (shown.lids, shown.squint, shown.gaze):
            self._paint_eyes(pose)
        out[...] = self._still
        self._warp.apply(pose, self._painted, out)

    def _paint_mouth(self, pose: Pose) -> None:
        region = self._stage.regions["mouth"]
        brush = Brush(region.beneath, region.box, self._stage.view)
        mouth.paint_mouth(brush, pose.mouth, pose.smile, self._mouth_look)
        region.paste(self._painted, brush.canvas)

    def _paint_eyes(self, pose: Pose) -> None:
        for (region, look), closed in zip(self._eyes, pose.lids, strict=True):
            brush = Brush(region.beneath, region.box, self._stage.view)
            eye.paint_eye(brush, look, closed, pose.squint, pose.gaze)
            region.paste(self._painted, brush.canvas)


def _mouth_look(stage: Stage, shapes: Shapes) -> mouth.MouthLook:
    tint = {name: colour(text) for name, text in stage.about.colours.items()}
    x, y = stage.about.anchors["mouth"]
    return mouth.MouthLook(
        x=x,
        y=y,
        shapes=shapes,
        upper_teeth=stage.sprites["upper_teeth"],
        lower_teeth=stage.sprites["lower_teeth"],
        tongue=stage.sprites["tongue"],
        lip=tint["lip"],
        skin_light=tint["light"],
        skin_shade=tint["shade"],
        skin_deep=tint["deep"],
    )


def _eye_look(stage: Stage, shapes: Shapes, anchor: str, side: int) -> eye.EyeLook:
    about = stage.about
    tint = {name: colour(text) for name, text in about.colours.items()}
    x, y = about.anchors[anchor]
    return eye.EyeLook(
        x=x,
        y=y,
        side=side,
        width=about.eye["width"],
        shapes=shapes,
        iris=stage.sprites["iris"],
        lashes=about.eye["lashes"],
        makeup=about.eye["makeup"],
        white=tint["white"],
        lash=tint["lash"],
        skin_light=tint["light"],
        skin_shade=tint["shade"],
        skin_deep=tint["deep"],
    )
