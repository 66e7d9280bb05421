"""The network's mouth into the picture, so that nobody sees where it begins.

Three things keep the picture the avatar's own. A mask lets only mouth and jaw change. The
network's colours are moved onto the picture's by how both differ when nothing is said. And where
the network shows what it shows in silence, the picture's own pixels stay, with all their detail;
the more it moves, the less of them. In silence, then, the frame is the picture itself.

All is linear but that last share, so it is prepared once, in luma and colour planes at the frame's
size; a frame costs two small enlargements and a few sums. Knows no network and no sound.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from talking_head.compositor import Box, even_box, planes
from talking_head.media import Picture, Yuv
from talking_head.wav2lip.folded import Floats, Region
from talking_head.wav2lip.network import FACE_SIZE

Places = npt.NDArray[np.floating]

MOUTH = Region(top=44, bottom=FACE_SIZE)
"""What of the face is ever shown, with the two rows above that the filter reaches into."""

# The mask, in pixels of the 96 x 96 face: nothing above the nose's tip, then an egg round mouth
# and jaw whose low end is the chin.
_RISES_FROM, _FULL_FROM = 46.0, 58.0
_MIDDLE = (48.0, 58.0)
_REACH = (45.5, 38.0)
_ROUNDNESS = 3.0
_SOFT = 0.2

MOVED = 9.0 / 255
"""A difference from silence at which a third of the picture's own detail is left."""

_COLOUR_SIGMA = 7.0  # pixels of 96: differences of colour are wide, those of shape are not
_ODD = 30.0  # levels: what differs more is another shape, not another colour

STEPS = (1, 2, 2)
"""Pixels of the frame to one of each plane."""

# BGR in 0..1 to Y, Cb, Cr of BT.601, limited range: what cv2's I420 holds.
TO_YCC = np.array(
    [
        [24.966, 128.553, 65.481, 16.0],
        [112.0, -74.203, -37.797, 128.0],
        [-18.214, -93.786, 112.0, 128.0],
    ],
    np.float32,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the 96 x 96 face lies in a frame: its left and top edge, its width and height."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """Luma, or both colours at half the size: the part of the frame under the region.

    `way`: the affine map from its pixels to the region's, as cv2 takes it. The others have shape
    (rows, columns, 1 or 2), `share` has one channel.
    """

    way: npt.NDArray[np.float64]
    size: tuple[int, int]
    channels: slice  # of Y, Cb, Cr
    base: Floats  # what is there when the network shows nothing
    share: Floats  # of the network's pixels, 0..1
    detail: Floats  # the picture's own, where the network does not move


class Paste:
    """One face in one still frame; `onto` gives the frame with another mouth."""

    def __init__(self, still: Yuv, place: Place, face: Picture, silent: Floats) -> None:
        """`still`: the I420 frame. `face`: its 96 x 96 crop. `silent`: MOUTH of it in silence."""
        self.still = still
        zoom = np.array([place.width, place.height]) / FACE_SIZE
        self.box = box = region_box(place, (still.shape[1], still.shape[0] * 2 // 3))
        # Where the frame has fewer pixels than the face, those that would be skipped are mixed.
        self._blur = max(0.0, 0.5 / float(zoom.min()) - 0.5)
        self.silent = self._colours(silent)
        own = self._colours(np.float32(1 / 255) * face[MOUTH.top : MOUTH.bottom])
        shift = _colour_shift(own - self.silent)
        self.layers: list[Layer] = []
        if box.width <= 0 or box.height <= 0:  # no mouth is seen
            return
        inside = [plane[cut(box, step)] for plane, step in zip(planes(still), STEPS, strict=True)]
        layers = [
            _layer(np.stack(parts, 2).astype(np.float32), step, channels, box, place)
            for parts, step, channels in (
                (inside[:1], 1, slice(0, 1)),
                (inside[1:], 2, slice(1, 3)),
            )
        ]
        self.layers = [self._settled(layer, shift) for layer in layers]

    def _settled(self, layer: Layer, shift: Floats) -> Layer:
        """A layer of the picture with its two constant sums."""
        own = layer.base
        shifted = enlarged(layer, shift[..., layer.channels])
        quiet = enlarged(layer, self.silent[..., layer.channels]) + shifted
        base = own + layer.share * (shifted - own)
        return replace(layer, base=base, detail=layer.share * (own - quiet))

    def onto(self, out: Yuv, picture: Floats | None) -> None:
        """Write the whole frame with MOUTH from the network, (rows, columns, 3), BGR, 0..1.

        None is silence: the still frame.
        """
        out[...] = self.still
        if picture is None or not self.layers:
            return
        colours = self._colours(picture)
        kept = _kept(colours - self.silent)
        made = []
        for layer in self.layers:
            pixels = enlarged(layer, colours[..., layer.channels])
            pixels *= layer.share
            pixels += layer.base
            pixels += enlarged(layer, kept, smooth=True) * layer.detail
            np.clip(pixels, 0, 255, out=pixels)
            pixels += 0.5  # truncated as they are cast
            made += [pixels[..., k] for k in range(pixels.shape[2])]
        for plane, pixels, step in zip(planes(out), made, STEPS, strict=True):
            plane[cut(self.box, step)] = pixels

    @property
    def nbytes(self) -> int:
        """Of memory, beside the still frame."""
        return sum(
            array.nbytes
            for layer in self.layers
            for array in (layer.base, layer.share, layer.detail)
        )

    def shares(self) -> tuple[Floats, Floats, Floats]:
        """Of the network's pixels in each pixel of a frame's three planes, 0..1."""
        height, width = self.still.shape[0] * 2 // 3, self.still.shape[1]
        luma = np.zeros((height, width), np.float32)
        colour = np.zeros((height // 2, width // 2), np.float32)
        for layer, plane, step in zip(self.layers, (luma, colour), STEPS[:2], strict=False):
            plane[cut(self.box, step)] = layer.share[..., 0]
        return luma, colour, colour

    def _colours(self, picture: Floats) -> Floats:
        """BGR in 0..1 to Y, Cb, Cr in 0..255."""
        import cv2

        return self.blurred(np.asarray(cv2.transform(picture, TO_YCC), np.float32))

    def blurred(self, colours: Floats) -> Floats:
        """Without what a frame of fewer pixels than the face cannot show."""
        import cv2

        if not self._blur:
            return colours
        return np.asarray(cv2.GaussianBlur(colours, (0, 0), self._blur), np.float32)


def region_box(place: Place, size: tuple[int, int]) -> Box:
    """The part of a frame of (width, height) outside of which nothing is ever changed."""
    zoom = np.array([place.width, place.height]) / FACE_SIZE
    corner = np.array([place.left, place.top])
    left, top = corner + zoom * (MOUTH.left, MOUTH.top)
    right, bottom = corner + zoom * (MOUTH.right, MOUTH.bottom)
    return even_box(left, top, right, bottom, size)


def _layer(own: Floats, step: int, channels: slice, box: Box, place: Place) -> Layer:
    """The picture's own pixels of a layer, and where the region's lie among them."""
    zoom = np.array([place.width, place.height]) / FACE_SIZE
    # Pixel i of a plane is centred at (i + 0.5) * step of the frame; cv2 counts centres.
    scale = step / zoom
    corner = np.array([box.left - place.left, box.top - place.top])
    start = (corner + 0.5 * step) / zoom - 0.5
    rows, columns = own.shape[:2]
    share = _mask(
        start[0] + 0.5 + scale[0] * np.arange(columns), start[1] + 0.5 + scale[1] * np.arange(rows)
    )
    way = np.column_stack([np.diag(scale), start - (MOUTH.left, MOUTH.top)])
    return Layer(way, (columns, rows), channels, own, share, own)


def enlarged(layer: Layer, pixels: Floats, smooth: bool = False) -> Floats:
    """Pixels of the region at the layer's: cubic, or linear, which does not overshoot."""
    import cv2

    way = cv2.INTER_LINEAR if smooth else cv2.INTER_CUBIC
    made = cv2.warpAffine(
        np.ascontiguousarray(pixels),
        layer.way,
        layer.size,
        flags=way | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(made, np.float32).reshape(layer.size[1], layer.size[0], -1)


def cut(box: Box, step: int) -> tuple[slice, slice]:
    """The rows and columns of a box in a plane with one pixel to `step` of the frame."""
    return (
        slice(box.top // step, box.bottom // step),
        slice(box.left // step, box.right // step),
    )


def _kept(moved: Floats) -> Floats:
    """How much of the picture's own detail stays, 0..1, where the network moved so much."""
    amount = softened(np.abs(moved).sum(2) / np.float32(255))
    return np.asarray(np.exp(-((amount / MOVED) ** 2)), np.float32)


def softened(amount: Floats) -> Floats:
    """How much moved near each pixel."""
    import cv2

    return np.asarray(cv2.GaussianBlur(amount, (5, 5), 1.0), np.float32)


def _colour_shift(difference: Floats) -> Floats:
    """The wide part of what the picture and the silent network differ in."""
    import cv2

    trust = 1 / (1 + (np.abs(difference).max(2, keepdims=True) / _ODD) ** 4)
    trust = np.asarray(trust + 1e-3, np.float32)

    def wide(values: Floats) -> Floats:
        border = cv2.BORDER_REPLICATE
        return np.asarray(cv2.GaussianBlur(values, (0, 0), _COLOUR_SIGMA, borderType=border))

    return np.asarray(wide(difference * trust) / wide(trust)[..., None], np.float32)


def _mask(u: Places, v: Places) -> Floats:
    """The network's share at columns u and rows v of the 96 x 96 face: (rows, columns, 1)."""
    rising = _ease((v - _RISES_FROM) / (_FULL_FROM - _RISES_FROM))
    across = np.abs((u - _MIDDLE[0]) / _REACH[0]) ** _ROUNDNESS
    below = np.maximum(v - _MIDDLE[1], 0) / _REACH[1]
    away = (across[None, :] + below[:, None] ** _ROUNDNESS) ** (1 / _ROUNDNESS)
    return np.asarray(rising[:, None] * _ease((1 - away) / _SOFT), np.float32)[..., None]


def _ease(place: Places) -> Places:
    near = np.clip(place, 0, 1)
    return np.asarray(near * near * (3 - 2 * near))
