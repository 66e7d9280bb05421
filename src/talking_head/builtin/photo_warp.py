"""A box of a frame whose pixels move: fields mixed on a coarse grid, turned round, and applied.

Fields say where each of the picture's pixels goes; a frame needs where each of its pixels comes
from. The displacement is turned round by fixed-point iteration on the grid, which converges for
motion as gentle as a face's. Knows no faces.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from talking_head.builtin.photo_face import Axes, Floats
from talking_head.compositor import Box, planes
from talking_head.media import Picture, Yuv

BANDS = 10

COARSE = 13.0
"""Units between the points at which the motion of the head is mixed."""

FADE = 30.0
"""Units from a picture's edge within which motion dies away."""

TURNS = 6
"""Fixed-point iterations."""

EAGER = 0.72
"""How much of each iteration's correction is taken: skin may be stretched to about twice and a
half its length before the iteration would no longer settle.
"""


SPARSE = 4
"""Of the grid's points each way, one in so many is asked how far it moves."""


class Grid:
    """Points over a box, `step` pixels apart, for fields to be sampled at.

    `around`: pixels by which they go on beyond it, because what is seen in a box may come from
    outside. `pixels`, `points`: (tall, wide, 2), in pixels of the frame and in a face's units.
    """

    def __init__(self, box: Box, step: int, axes: Axes, around: float = 0.0) -> None:
        self.box = box
        wide, tall = max(2, -(-box.width // step)), max(2, -(-box.height // step))
        self._across, self._down = box.width / wide, box.height / tall
        self._pad = pad = int(np.ceil(around / min(self._across, self._down)))
        self.wide, self.tall = wide + 2 * pad, tall + 2 * pad
        # Where cv2.resize takes grid point i to lie among the box's pixels.
        x = (np.arange(self.wide, dtype=np.float32) - pad + 0.5) * self._across - 0.5
        y = (np.arange(self.tall, dtype=np.float32) - pad + 0.5) * self._down - 0.5
        self.pixels = np.stack(np.meshgrid(x + box.left, y + box.top), -1).astype(np.float32)
        self.points = axes.local(self.pixels)
        self._home = identity(self.wide, self.tall)
        self._per_pixel = np.array([1 / self._across, 1 / self._down], np.float32)
        self._full = identity(box.width, box.height, box.left, box.top)

    def turned(self, forward: Floats, eager: float = EAGER) -> Floats:
        """Forward displacements (tall, wide, 2) in pixels as those that lead back, negative.

        A lower `eager` settles where skin is stretched more.
        """
        import cv2

        if not forward.any():
            return forward
        back = forward
        for _ in range(TURNS):
            came = self._home - back * self._per_pixel
            found = cv2.remap(
                forward, came, np.empty(0), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
            )
            back = back + np.float32(eager) * (found - back)
        return np.asarray(-back, np.float32)

    def map(self, back: Floats, zoom: int = 1) -> Floats:
        """The frame coordinates (height, width, 2) from which each pixel of the box comes.

        `zoom`: pixels to one of the frame, where they are wanted in those of an enlarged one.
        """
        import cv2

        pad = self._pad
        inner = back[pad : self.tall - pad, pad : self.wide - pad] * np.float32(zoom)
        whole = cv2.resize(inner, (self.box.width, self.box.height))
        return np.asarray(cv2.scaleAdd(self._full, zoom, whole, whole), np.float32)


class Bend:
    """Fields over a grid, and the way to take pixels through their weighted sum."""

    def __init__(self, grid: Grid, moves: Floats, eager: float = EAGER) -> None:
        """`moves`: (controls, tall, wide, 2), in pixels for one of each control."""
        self.grid = grid
        self._eager = eager
        self._moves = np.ascontiguousarray(moves.reshape(len(moves), -1), np.float32)

    def moved(self, change: Floats) -> float:
        """Pixels that something moves, at most, by this change of the weights; nearly."""
        grid = self.grid
        moves = self._moves.reshape(len(self._moves), grid.tall, grid.wide, 2)[
            :, ::SPARSE, ::SPARSE
        ]
        return float(np.abs(np.tensordot(change, moves, 1)).max())

    def back(self, weights: Floats) -> Floats:
        """Where the grid's points come from, as displacements in pixels."""
        grid = self.grid
        forward = (weights @ self._moves).reshape(grid.tall, grid.wide, 2)
        return grid.turned(np.asarray(forward, np.float32), self._eager)

    def cut(self, weights: Floats, frame: Picture) -> Picture:
        """The box as a picture (BGR), its pixels taken from an unmoved frame."""
        return sample(frame, self.grid.map(self.back(weights)))


@dataclass(frozen=True, slots=True, eq=False)
class Ways:
    """Where each pixel of a box comes from, in luma and in the colours' pixels: (rows, columns, 2).

    `zoom`: of the luma that `luma` counts in. `farthest`: pixels of the frame, across or down.
    """

    luma: Floats
    colour: Floats
    zoom: int
    farthest: float


class YuvBend(Bend):
    """A bend of an I420 frame's three planes."""

    def __init__(self, grid: Grid, moves: Floats) -> None:
        super().__init__(grid, moves)
        box = grid.box
        self._colour_home = identity(box.width // 2, box.height // 2, box.left // 2, box.top // 2)
        self._bands = _moving(box, np.abs(moves).max((0, 3)) > 0)

    def apply(self, weights: Floats, still: Yuv, out: Yuv) -> None:
        """Write what moves of the box of `out` from the unmoved frame `still`."""
        self.carry(self.ways(weights), still, out)

    def ways(self, weights: Floats, zoom: int = 1) -> Ways:
        """Where the pixels of the box come from; `zoom`: 2 for a luma of twice the size."""
        import cv2

        box = self.grid.box
        back = self.back(weights)
        colour = cv2.resize(back * np.float32(0.5), (box.width // 2, box.height // 2))
        colour = cv2.add(colour, self._colour_home, colour)
        luma = self.grid.map(back, zoom)
        return Ways(luma, np.asarray(colour, np.float32), zoom, float(np.abs(back).max()))

    def carry(
        self,
        ways: Ways,
        still: Yuv,
        out: Yuv,
        part: Box | None = None,
        fine: Yuv | None = None,
    ) -> None:
        """Write what moves of the box of `out`, or of a part on even coordinates of the frame.

        `fine`: the luma of `still` in the size of the ways' zoom, where that is not 1.
        """
        import cv2

        box, nothing = self.grid.box, np.empty(0)
        bands = self._bands if part is None else [_shared(band, part) for band in self._bands]
        luma, *colours = planes(still)
        sources = (luma if fine is None else fine, *colours)
        for source, target, size in zip(sources, planes(out), (1, 2, 2), strict=True):
            # Linear sampling would soften the skin more or less as it moves, and so shimmer; of
            # a luma that was doubled with a cubic it hardly does, at a third of the cost.
            way = cv2.INTER_CUBIC if size == 1 and fine is None else cv2.INTER_LINEAR
            came = ways.luma if size == 1 else ways.colour
            for band in bands:
                if band.width <= 0 or band.height <= 0:
                    continue
                rows = slice(band.top // size, band.bottom // size)
                columns = slice(band.left // size, band.right // size)
                here = came[
                    rows.start - box.top // size : rows.stop - box.top // size,
                    columns.start - box.left // size : columns.stop - box.left // size,
                ]
                target[rows, columns] = cv2.remap(
                    source, here, nothing, way, borderMode=cv2.BORDER_REPLICATE
                )


def _shared(one: Box, other: Box) -> Box:
    return Box(
        max(one.left, other.left),
        max(one.top, other.top),
        min(one.right, other.right),
        min(one.bottom, other.bottom),
    )


def _moving(box: Box, moves: npt.NDArray[np.bool_]) -> list[Box]:
    """The parts of a box in which anything ever moves: bands, each as wide as it needs to be.

    `moves`: whether each grid point (tall, wide) ever does; what lies next to one that does, too.
    """
    tall, wide = moves.shape
    tops = [box.top + box.height * k // BANDS // 2 * 2 for k in range(BANDS)] + [box.bottom]
    found = []
    for top, bottom in pairwise(tops):
        first = max(0, (top - box.top) * tall // box.height - 1)
        last = (bottom - box.top) * tall // box.height + 2
        columns = np.flatnonzero(moves[first:last].any(0))
        if top == bottom or not len(columns):
            continue
        left = box.left + max(0, int(columns[0]) - 1) * box.width // wide // 2 * 2
        right = box.left + min(wide, int(columns[-1]) + 2) * box.width // wide // 2 * 2
        found.append(Box(left, top, box.right if right >= box.right - 2 else right, bottom))
    return found


def sample(picture: Picture, coordinates: Floats) -> Picture:
    """A picture's pixels at coordinates (height, width, 2)."""
    import cv2

    return np.asarray(
        cv2.remap(
            picture,
            coordinates,
            np.empty(0),
            cv2.INTER_CUBIC,
            borderMode=cv2.BORDER_REPLICATE,
        ),
        np.uint8,
    )


def coarse_step(unit: float) -> int:
    """Pixels between grid points for motion as smooth as a head's."""
    return min(16, max(4, round(COARSE * unit)))


def edge_share(unit: float, pixels: Floats, within: Box) -> Floats:
    """How much of all motion is left near a picture's edges: 0 at them, else 1; (..., 1)."""
    x, y = pixels[..., 0] - within.left, pixels[..., 1] - within.top
    near = np.minimum(np.minimum(x, within.width - 1 - x), np.minimum(y, within.height - 1 - y))
    fade = max(4.0, min(FADE * unit, 0.05 * min(within.width, within.height)))
    # The outermost points of the coarse grid stand still, so that what they span does.
    share = np.clip((near - coarse_step(unit) - 1) / fade, 0, 1)
    return np.asarray(share * share * (3 - 2 * share), np.float32)[..., None]


def identity(width: int, height: int, left: int = 0, top: int = 0) -> Floats:
    """Each pixel's own coordinates, (height, width, 2)."""
    home = np.empty((height, width, 2), np.float32)
    home[..., 0] = np.arange(left, left + width, dtype=np.float32)
    home[..., 1] = np.arange(top, top + height, dtype=np.float32)[:, None]
    return home
