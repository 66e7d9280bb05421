"""A frame as it is painted: in the pixels of a screen, its corners rounded. Knows no window."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from talking_head.media import Yuv

Bgra = npt.NDArray[np.uint8]
"""A picture, shape (height, width, 4), uint8: a QImage of Format_RGB32 on little-endian."""

Ground = tuple[int, int, int, int]
"""What lies under the corners: BGR and 255, or all 0 where it is seen through."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a frame is painted: size and radius of the corners in pixels of the screen, of which a
    device-independent one has `ratio`."""

    width: int
    height: int
    ratio: float
    radius: float
    ground: Ground


def painted(frame: Yuv, look: Look) -> Bgra:
    """The frame as it is painted."""
    pixels = to_bgra(frame, look.width, look.height)
    _round_corners(pixels, look.radius, look.ground)
    return pixels


def to_bgra(frame: Yuv, width: int, height: int) -> Bgra:
    """An I420 frame as BGRA of the given size, its sides cut where that is narrower.

    Scaled as I420 (half by half first, each the mean of 2×2 pixels, so that nothing flickers;
    averaging straight to the size would take ten times as long), then converted; about 1 ms for
    720p.
    """
    import cv2

    planes = _cut(_planes(np.ascontiguousarray(frame)), width / height)
    while planes[0].shape[1] >= 2 * width and planes[0].shape[0] >= 2 * height:
        planes = [_halved(plane) for plane in planes]
    wide, high = width + width % 2, height + height % 2
    room = np.empty((high * 3 // 2, wide), np.uint8)
    for plane, place in zip(planes, _planes(room), strict=True):
        if plane.shape == place.shape:
            place[:] = plane
        else:
            larger = place.shape[1] > 1.5 * plane.shape[1]
            how = cv2.INTER_CUBIC if larger and wide <= 1280 else cv2.INTER_LINEAR
            cv2.resize(plane, (place.shape[1], place.shape[0]), dst=place, interpolation=how)
    bgra: Any = cv2.cvtColor(room, cv2.COLOR_YUV2BGRA_I420)
    picture: Bgra = bgra[:height, :width]
    return picture


def _planes(frame: Yuv) -> list[npt.NDArray[np.uint8]]:
    """Y, U and V of an I420 frame, as views."""
    height, width = frame.shape[0] * 2 // 3, frame.shape[1]
    colour = frame[height:].reshape(2, height // 2, width // 2)
    return [frame[:height], colour[0], colour[1]]


def _cut(planes: list[npt.NDArray[np.uint8]], aspect: float) -> list[npt.NDArray[np.uint8]]:
    """The middle of a picture that is wider than `aspect`; less than 2 % wider is left."""
    height, width = planes[0].shape
    wanted = round(height * aspect / 4) * 4
    if wanted * 1.02 >= width:
        return planes
    side = (width - wanted) // 4
    return [
        planes[0][:, 2 * side : 2 * side + wanted],
        *(plane[:, side : side + wanted // 2] for plane in planes[1:]),
    ]


def _halved(plane: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    import cv2

    half: Any = cv2.resize(
        plane, (plane.shape[1] // 2, plane.shape[0] // 2), interpolation=cv2.INTER_AREA
    )
    made: npt.NDArray[np.uint8] = half
    return made


def _round_corners(pixels: Bgra, radius: float, ground: Ground) -> None:
    """Blend the corners into the backdrop, in place; only they are touched."""
    import cv2

    size = round(radius)
    if size < 1:
        return
    share, rest = _corner(size, ground)
    bottom, right = pixels.shape[0] - size, pixels.shape[1] - size
    for top, flip_y in ((0, 1), (bottom, -1)):
        for left, flip_x in ((0, 1), (right, -1)):
            tile = pixels[top : top + size, left : left + size]
            corner = share[::flip_y, ::flip_x], rest[::flip_y, ::flip_x]
            tile[:] = cv2.add(cv2.multiply(tile, corner[0], scale=1 / 255), corner[1])


@lru_cache(maxsize=8)
def _corner(radius: int, ground: Ground) -> tuple[Bgra, Bgra]:
    """Of a top left corner: how much of each pixel is the picture's (0..255), and the ground's."""
    from_edge = radius - (np.arange(radius) + 0.5)
    distance = np.hypot(from_edge[:, None], from_edge[None, :])
    share = np.repeat(np.clip(radius - distance + 0.5, 0, 1)[..., None], 4, axis=2)
    rest = (1 - share) * np.array(ground)
    return np.rint(share * 255).astype(np.uint8), np.rint(rest).astype(np.uint8)
