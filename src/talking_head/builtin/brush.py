"""Painting soft-edged shapes into a small region of a picture, in a portrait's own units.

Knows the mapping from a portrait's units (1000 to its height) to pixels, anti-aliased masks and
layers of colour. Does not know what is painted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from talking_head.compositor import Box

Floats = npt.NDArray[np.floating[Any]]
Colour = tuple[float, float, float]
"""BGR, 0..255."""

SUPERSAMPLE = 2
SHIFT = 4  # fixed-point bits of cv2's polygon corners


def colour(text: str) -> Colour:
    """A colour written "#rrggbb", as BGR."""
    return float(int(text[5:7], 16)), float(int(text[3:5], 16)), float(int(text[1:3], 16))


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """`share` of the other colour mixed into one."""
    a, b = np.asarray(one), np.asarray(other)
    blue, green, red = (a + (b - a) * share).tolist()
    return blue, green, red


@dataclass(frozen=True, slots=True)
class View:
    """Where a portrait's units lie in a frame: pixel = (unit - origin) * scale."""

    left: float
    top: float
    scale: float

    def box(
        self, left: float, top: float, right: float, bottom: float
    ) -> tuple[float, float, float, float]:
        """The rectangle in pixels."""
        return (
            (left - self.left) * self.scale,
            (top - self.top) * self.scale,
            (right - self.left) * self.scale,
            (bottom - self.top) * self.scale,
        )


@dataclass(frozen=True, slots=True, eq=False)
class Patch:
    """Opacity 0..1 of a shape, kept only for the part of the region (from row, column) it is in."""

    row: int
    column: int
    alpha: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Sprite:
    """A layer rasterised once, to be set somewhere in every frame.

    `pixels`: premultiplied BGR 0..255 and opacity 0..1, (height, width, 4); `origin`: the pixel
    (x, y) of its (0, 0), counted from pixel centres; `scale`: pixels per unit.
    """

    pixels: Floats
    origin: tuple[float, float]
    scale: float


class Brush:
    """Paints layer upon layer into a float32 BGR copy of one region."""

    def __init__(self, ground: Floats, box: Box, view: View) -> None:
        self.canvas: Floats = ground.copy()
        self._box = box
        self._view = view
        self._offset = np.array(
            [box.left + view.left * view.scale, box.top + view.top * view.scale], np.float32
        )

    def over(self, patch: Patch, top: float, bottom: float, one: Colour, other: Colour) -> Brush:
        """A brush over the patch's part of the region, its ground a ramp of two colours down."""
        tall, wide = patch.alpha.shape
        left, above = self._box.left + patch.column, self._box.top + patch.row
        box = Box(left, above, left + wide, above + tall)
        inner = Brush(np.empty((tall, wide, 3), np.float32), box, self._view)
        inner.canvas[...] = ramp(inner.rows(top, bottom), one, other)
        return inner

    @property
    def scale(self) -> float:
        """Pixels per unit."""
        return self._view.scale

    def pixels(self, points: Floats) -> Floats:
        """Points (n, 2) in units as pixels from the region's corner."""
        return np.asarray(points * self._view.scale - self._offset, np.float32)

    def mask(self, points: Floats, soft: float = 0.0) -> Patch:
        """Coverage of a closed polygon given in units, its edge softened by `soft` units."""
        import cv2

        corners = self.pixels(points)
        blur = soft * self.scale
        margin = 2 + (3 * blur if blur > 0.3 else 0)
        low, high = corners.min(0) - margin, corners.max(0) + margin
        left, top, wide, tall = self._cut(*low.tolist(), *high.tolist())
        fine = np.zeros((tall * SUPERSAMPLE, wide * SUPERSAMPLE), np.uint8)
        # cv2 counts from pixel centres, hence the half.
        placed = ((corners - (left, top)) * SUPERSAMPLE - 0.5) * (1 << SHIFT)
        cv2.fillPoly(fine, [np.round(placed).astype(np.int32)], 255, cv2.LINE_AA, SHIFT)
        mask = cv2.resize(fine, (wide, tall), interpolation=cv2.INTER_AREA)
        if blur > 0.3:
            mask = cv2.GaussianBlur(mask, (0, 0), blur, borderType=cv2.BORDER_REPLICATE)
        return Patch(top, left, mask * np.float32(1 / 255))

    def ribbon(self, spine: Floats, half: Floats | float, soft: float = 0.0) -> Patch:
        """Coverage of a stroke along `spine` (n, 2) with half-width(s) in units."""
        step = np.gradient(spine, axis=0)
        normal = np.stack([-step[:, 1], step[:, 0]], 1)
        normal /= np.maximum(np.hypot(normal[:, :1], normal[:, 1:]), 1e-6)
        offset = normal * np.broadcast_to(np.asarray(half, np.float32), len(spine))[:, None]
        return self.mask(np.concatenate([spine + offset, (spine - offset)[::-1]]), soft)

    def spot(self, x: float, y: float, rx: float, ry: float) -> Patch:
        """A soft round light: 1 in the middle, 0 at the ellipse's rim."""
        (px, py), across, down = (
            self.pixels(np.array([[x, y]], np.float32))[0].tolist(),
            rx * self.scale,
            ry * self.scale,
        )
        left, top, wide, tall = self._cut(px - across, py - down, px + across, py + down)
        columns = (np.arange(left, left + wide, dtype=np.float32) + (0.5 - px)) / across
        rows = (np.arange(top, top + tall, dtype=np.float32) + (0.5 - py)) / down
        near = np.maximum(1 - (columns * columns)[None] - (rows * rows)[:, None], 0)
        return Patch(top, left, near * near)

    def rows(self, top: float, bottom: float) -> Floats:
        """A ramp down the region, (height, 1): 0 at `top` units and above, 1 at `bottom`."""
        down = (np.arange(self._box.height, dtype=np.float32) + 0.5 + self._offset[1]) / self.scale
        return np.asarray(np.clip((down - top) / (bottom - top), 0, 1)[:, None])

    def columns(self, left: float, right: float) -> Floats:
        """A ramp across the region, (1, width): 0 at `left` units and before, 1 at `right`."""
        along = (np.arange(self._box.width, dtype=np.float32) + 0.5 + self._offset[0]) / self.scale
        return np.asarray(np.clip((along - left) / (right - left), 0, 1)[None, :])

    def lay(
        self, tint: Colour | Floats, patch: Patch, much: float = 1.0, within: Patch | None = None
    ) -> None:
        """Cover where the patch is: `tint` a colour, or a picture of the whole region.

        `much`: opacity of the whole; `within`: lay it only there.
        """
        if within is not None:
            patch = _common(patch, within)
        tall, wide = patch.alpha.shape
        if not tall or not wide:
            return
        part = np.s_[patch.row : patch.row + tall, patch.column : patch.column + wide]
        ink = tint[part] if isinstance(tint, np.ndarray) else np.array(tint, np.float32)
        share = patch.alpha if much == 1.0 else patch.alpha * np.float32(much)
        ground = self.canvas[part]
        ground += (ink - ground) * share[..., None]

    def set(
        self,
        sprite: Sprite,
        x: float,
        y: float,
        across: float = 1.0,
        down: float = 1.0,
        much: float = 1.0,
    ) -> None:
        """Lay a sprite with its (0, 0) at a place in units, stretched by two factors."""
        import cv2

        px, py = self.pixels(np.array([[x, y]], np.float32))[0].tolist()
        wide, tall = across * self.scale / sprite.scale, down * self.scale / sprite.scale
        ox, oy = sprite.origin
        high, broad = sprite.pixels.shape[:2]
        left, top, width, height = self._cut(
            px - wide * ox - 1,
            py - tall * oy - 1,
            px + wide * (broad - ox),
            py + tall * (high - oy),
        )
        move = np.array(
            [[wide, 0, px - 0.5 - wide * ox - left], [0, tall, py - 0.5 - tall * oy - top]]
        )
        placed = cv2.warpAffine(sprite.pixels, move, (width, height), flags=cv2.INTER_LINEAR)
        ground = self.canvas[top : top + height, left : left + width]
        ground *= 1 - np.float32(much) * placed[..., 3:]
        ground += np.float32(much) * placed[..., :3]

    def shade(self, tint: Colour, share: Floats) -> None:
        """Cover all with a colour by a share that broadcasts to (height, width)."""
        self.canvas += (np.array(tint, np.float32) - self.canvas) * share[..., None]

    def _cut(
        self, left: float, top: float, right: float, bottom: float
    ) -> tuple[int, int, int, int]:
        height, width = self.canvas.shape[:2]
        x0, y0 = min(max(int(left), 0), width - 1), min(max(int(top), 0), height - 1)
        x1, y1 = min(max(int(right) + 1, x0 + 1), width), min(max(int(bottom) + 1, y0 + 1), height)
        return x0, y0, x1 - x0, y1 - y0


def _common(one: Patch, other: Patch) -> Patch:
    """The product of two patches, where both are."""
    row, column = max(one.row, other.row), max(one.column, other.column)
    last_row = min(one.row + one.alpha.shape[0], other.row + other.alpha.shape[0])
    last_column = min(one.column + one.alpha.shape[1], other.column + other.alpha.shape[1])
    if last_row <= row or last_column <= column:
        return Patch(row, column, np.zeros((0, 0), np.float32))
    parts = [
        patch.alpha[
            row - patch.row : last_row - patch.row,
            column - patch.column : last_column - patch.column,
        ]
        for patch in (one, other)
    ]
    return Patch(row, column, parts[0] * parts[1])


def ramp(place: Floats, one: Colour, other: Colour) -> Floats:
    """A picture that goes from one colour to another along a ramp that broadcasts."""
    a, b = np.array(one, np.float32), np.array(other, np.float32)
    return a + (b - a) * place[..., None]
