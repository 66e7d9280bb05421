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


class Brush:
    """Paints layer upon layer into a float32 BGR copy of one region."""

    def __init__(self, ground: Floats, box: Box, view: View) -> None:
        self.canvas: Floats = ground.copy()
        self._box = box
        self._view = view

    def over(self, place: Floats, one: Colour, other: Colour) -> Brush:
        """A brush over the same region whose ground goes from one colour to another."""
        height, width = self._box.height, self._box.width
        ground = np.broadcast_to(ramp(place, one, other), (height, width, 3))
        return Brush(ground, self._box, self._view)

    @property
    def scale(self) -> float:
        """Pixels per unit."""
        return self._view.scale

    def pixels(self, points: Floats) -> Floats:
        """Points (n, 2) in units as pixels from the region's corner."""
        corner = np.array([self._box.left, self._box.top], np.float32)
        origin = np.array([self._view.left, self._view.top], np.float32)
        return np.asarray((points - origin) * self._view.scale - corner, np.float32)

    def mask(self, points: Floats, soft: float = 0.0) -> Floats:
        """Coverage 0..1 of a closed polygon given in units, its edge softened by `soft` units."""
        import cv2

        height, width = self._box.height, self._box.width
        fine = np.zeros((height * SUPERSAMPLE, width * SUPERSAMPLE), np.uint8)
        # cv2 counts from pixel centres, hence the half.
        corners = np.round((self.pixels(points) * SUPERSAMPLE - 0.5) * (1 << SHIFT))
        cv2.fillPoly(fine, [corners.astype(np.int32)], 255, cv2.LINE_AA, SHIFT)
        mask = cv2.resize(fine, (width, height), interpolation=cv2.INTER_AREA)
        if soft * self._view.scale > 0.3:
            mask = cv2.GaussianBlur(mask, (0, 0), soft * self._view.scale)
        return np.asarray(mask, np.float32) * np.float32(1 / 255)

    def ribbon(self, spine: Floats, half: Floats | float, soft: float = 0.0) -> Floats:
        """Coverage of a stroke along `spine` (n, 2) with half-width(s) in units."""
        step = np.gradient(spine, axis=0)
        normal = np.stack([-step[:, 1], step[:, 0]], 1)
        normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-6)
        offset = normal * np.broadcast_to(np.asarray(half, np.float32), len(spine))[:, None]
        return self.mask(np.concatenate([spine + offset, (spine - offset)[::-1]]), soft)

    def spot(self, x: float, y: float, rx: float, ry: float) -> Floats:
        """A soft round light: 1 in the middle, 0 at the ellipse's rim."""
        height, width = self._box.height, self._box.width
        centre = self.pixels(np.array([[x, y]], np.float32))[0]
        across = (np.arange(width, dtype=np.float32) + 0.5 - centre[0]) / (rx * self.scale)
        down = (np.arange(height, dtype=np.float32) + 0.5 - centre[1]) / (ry * self.scale)
        near = np.clip(1 - (across**2)[None] - (down**2)[:, None], 0, 1)
        return np.asarray(near * near, np.float32)

    def rows(self, top: float, bottom: float) -> Floats:
        """A ramp down the region, (height, 1): 0 at `top` units and above, 1 at `bottom`."""
        down = (np.arange(self._box.height, dtype=np.float32) + 0.5 + self._box.top) / self.scale
        place = np.clip((down + self._view.top - top) / (bottom - top), 0, 1)
        return np.asarray(place[:, None], np.float32)

    def columns(self, left: float, right: float) -> Floats:
        """A ramp across the region, (1, width): 0 at `left` units and before, 1 at `right`."""
        along = (np.arange(self._box.width, dtype=np.float32) + 0.5 + self._box.left) / self.scale
        place = np.clip((along + self._view.left - left) / (right - left), 0, 1)
        return np.asarray(place[None, :], np.float32)

    def lay(self, tint: Colour, mask: Floats) -> None:
        """Cover with one colour where the mask is."""
        self.canvas += (np.array(tint, np.float32) - self.canvas) * mask[..., None]

    def lay_picture(self, picture: Floats, mask: Floats) -> None:
        """Cover with a picture of the region's size where the mask is."""
        self.canvas += (picture - self.canvas) * mask[..., None]


def ramp(place: Floats, one: Colour, other: Colour) -> Floats:
    """A picture that goes from one colour to another along a ramp that broadcasts."""
    a, b = np.array(one, np.float32), np.array(other, np.float32)
    return np.asarray(a + (b - a) * place[..., None], np.float32)
