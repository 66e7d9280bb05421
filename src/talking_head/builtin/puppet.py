"""A puppet on the stage: its layers flattened once, then per frame only what a pose changes.

Knows what is painted where and in which order. The eyes and the mouth are painted onto the
unmoved portrait when they change; then the warp moves head, brows, jaw and chest at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from talking_head.builtin import eye, mouth
from talking_head.builtin.brush import Brush, Floats, View, colour
from talking_head.builtin.layers import Description, describe, frame_view, rasterise
from talking_head.builtin.pose import Pose
from talking_head.builtin.warp import Warp
from talking_head.compositor import Box, even_box, put, to_i420
from talking_head.media import Yuv

SOFT_LAYERS = {"backdrop": 4}
"""Layers without edges are rasterised this many times smaller: blurs of a large radius are slow."""


@dataclass(frozen=True, slots=True, eq=False)
class _Region:
    """Where something is painted: what lies beneath it, and (if anything) what lies above."""

    box: Box
    beneath: Floats
    above: Floats | None

    def paste(self, frame: Yuv, canvas: Floats) -> None:
        if self.above is not None:
            canvas = canvas + (self.above[..., :3] - canvas) * self.above[..., 3:]
        put(frame, to_i420(np.clip(canvas + 0.5, 0, 255).astype(np.uint8)), self.box)


class PuppetFigure:
    """One puppet at one size; `draw` turns a pose into a frame."""

    def __init__(self, folder: Path, size: tuple[int, int]) -> None:
        self._view = view = frame_view(size)
        self._about = about = describe(folder)
        layers = _flatten(folder, about, view, size)
        self._mouth_look = _mouth_look(about)
        self._eye_looks = tuple(_eye_look(about, side) for side in (-1, 1))
        x, y = about.anchors["mouth"]
        self._mouth = _region(layers, "mouth", (x, y), mouth.REACH, view, size)
        self._eyes = tuple(
            _region(layers, "eyes", (look.x, look.y), eye.REACH, view, size)
            for look in self._eye_looks
        )
        self._iris = _iris(folder / about.iris, view)
        self._warp = Warp(view, size)
        self._painted = to_i420(_whole(layers).astype(np.uint8))
        self._paint_mouth(Pose())
        self._paint_eyes(Pose())
        self._still = self._painted.copy()
        self._shown = Pose()

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
        brush = Brush(self._mouth.beneath, self._mouth.box, self._view)
        mouth.paint_mouth(brush, pose.mouth, pose.smile, self._mouth_look)
        self._mouth.paste(self._painted, brush.canvas)

    def _paint_eyes(self, pose: Pose) -> None:
        for region, look, closed in zip(self._eyes, self._eye_looks, pose.lids, strict=True):
            brush = Brush(region.beneath, region.box, self._view)
            placed = eye.place_iris(brush, look, self._iris, pose.gaze)
            eye.paint_eye(brush, look, placed, closed, pose.squint, pose.gaze)
            region.paste(self._painted, brush.canvas)


_Layers = list[tuple[str, Floats | None]]


def _flatten(folder: Path, about: Description, view: View, size: tuple[int, int]) -> _Layers:
    layers: _Layers = []
    for role, file in about.layers:
        if not file:
            layers.append((role, None))
            continue
        smaller = SOFT_LAYERS.get(role, 1)
        if smaller == 1:
            layers.append((role, rasterise(folder / file, view, size)))
            continue
        import cv2

        part = (max(1, size[0] // smaller), max(1, size[1] // smaller))
        fitted = View(view.left, view.top, view.scale / smaller)
        small = rasterise(folder / file, fitted, part)
        grown = cv2.resize(small, size, interpolation=cv2.INTER_CUBIC)
        layers.append((role, _dithered(np.asarray(grown, np.float32))))
    return layers


def _dithered(layer: Floats) -> Floats:
    """Half a level of fixed noise, so that wide gradients show no bands."""
    noise = np.random.default_rng(0).uniform(-0.9, 0.9, layer.shape[:2]).astype(np.float32)
    layer[..., :3] = np.clip(layer[..., :3] + noise[..., None], 0, 255)
    return layer


def _whole(layers: _Layers, until: str = "") -> Floats:
    """The layers over each other, from the back up to (not including) the role `until`."""
    picture: Floats | None = None
    for role, layer in layers:
        if role == until:
            break
        if layer is None:
            continue
        if picture is None:
            picture = layer[..., :3].copy()
        else:
            picture += (layer[..., :3] - picture) * layer[..., 3:]
    assert picture is not None, "an avatar's first layer is its backdrop"
    return picture


def _region(
    layers: _Layers,
    role: str,
    middle: tuple[float, float],
    reach: tuple[float, float, float, float],
    view: View,
    size: tuple[int, int],
) -> _Region:
    x, y = middle
    left, above, right, below = reach
    box = even_box(*view.box(x - left, y - above, x + right, y + below), size)
    cut = np.s_[box.top : box.bottom, box.left : box.right]
    parts: _Layers = [(name, None if layer is None else layer[cut]) for name, layer in layers]
    later = parts[[name for name, _ in parts].index(role) :]
    over: Floats | None = None
    for _, layer in later:
        if layer is None or not layer[..., 3].any():
            continue
        if over is None:
            over = layer.copy()
            over[..., :3] *= layer[..., 3:]
        else:
            over[..., :3] += (layer[..., :3] - over[..., :3]) * layer[..., 3:]
            over[..., 3] += (1 - over[..., 3]) * layer[..., 3]
    if over is not None:
        over[..., :3] /= np.maximum(over[..., 3:], 1e-4)
    return _Region(box, _whole(parts, role), over)


def _iris(file: Path, view: View) -> Floats:
    """The iris, (s, s, 4), premultiplied by nothing, 2.1 radii wide, larger than it is shown."""
    side = max(48, round(4.2 * eye.IRIS_RADIUS * view.scale))
    reach = 24 * 1.05
    return rasterise(file, View(-reach, -reach, side / (2 * reach)), (side, side))


def _mouth_look(about: Description) -> mouth.MouthLook:
    tint = {name: colour(text) for name, text in about.colours.items()}
    return mouth.MouthLook(
        *about.anchors["mouth"],
        width=about.mouth["width"],
        fullness=about.mouth["fullness"],
        lip=tint["lip"],
        skin_light=tint["light"],
        skin_shade=tint["shade"],
        skin_deep=tint["deep"],
    )


def _eye_look(about: Description, side: int) -> eye.EyeLook:
    tint = {name: colour(text) for name, text in about.colours.items()}
    x, y = about.anchors["left_eye" if side < 0 else "right_eye"]
    return eye.EyeLook(
        x=x,
        y=y,
        side=side,
        width=about.eye["width"],
        height=about.eye["height"],
        lashes=about.eye["lashes"],
        makeup=about.eye["makeup"],
        lash=tint["lash"],
        skin_light=tint["light"],
        skin_shade=tint["shade"],
        skin_deep=tint["deep"],
    )
