"""From a drawn region to a full frame: in I420, with integer blending, touching only what changed.

Knows planes, boxes and masks. Does not know what a mouth or a face is, nor where it lies.

I420 keeps two colour planes of half width and height behind the luma plane, so boxes lie on even
coordinates; outside of its box a blended frame's bytes are exactly those of the frame beneath.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from talking_head.media import Picture, Yuv

Mask = npt.NDArray[np.uint8]
"""Opacity, shape (height, width), 0 (what lies beneath shows) to 255 (the patch shows)."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels: [left, right) x [top, bottom)."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """Pixels across."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Pixels down."""
        return self.bottom - self.top


def even_box(left: float, top: float, right: float, bottom: float, size: tuple[int, int]) -> Box:
    """The smallest box on even coordinates that holds the rectangle, cut to (width, height)."""
    width, height = size
    return Box(
        left=min(max(int(left) // 2 * 2, 0), width),
        top=min(max(int(top) // 2 * 2, 0), height),
        right=max(min(-int(-right // 2) * 2, width), 0),
        bottom=max(min(-int(-bottom // 2) * 2, height), 0),
    )


def to_i420(picture: Picture) -> Yuv:
    """A BGR picture of even width and height as I420 (BT.601, limited range)."""
    import cv2

    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420), np.uint8)


def to_bgr(frame: Yuv) -> Picture:
    """An I420 frame as a BGR picture."""
    import cv2

    return np.asarray(cv2.cvtColor(frame, cv2.COLOR_YUV2BGR_I420), np.uint8)


def planes(frame: Yuv) -> tuple[Yuv, Yuv, Yuv]:
    """Views of one frame's luma (h, w) and two colour planes (h/2, w/2); writing writes through."""
    height = frame.shape[0] * 2 // 3
    width = frame.shape[1]
    quarter = height * width // 4
    flat = frame.reshape(-1)
    luma = flat[: height * width].reshape(height, width)
    blue = flat[height * width : height * width + quarter].reshape(height // 2, width // 2)
    red = flat[height * width + quarter :].reshape(height // 2, width // 2)
    return luma, blue, red


def feather(height: int, width: int, edge: int) -> Mask:
    """A mask that rises from 0 at the rim to 255 within `edge` pixels, without a visible kink."""

    def ramp(length: int) -> npt.NDArray[np.float32]:
        place = np.arange(length, dtype=np.float32)
        away = np.minimum(place, length - 1 - place) / max(edge, 1)
        near = np.clip(away, 0.0, 1.0)
        return np.asarray(near * near * (3.0 - 2.0 * near), np.float32)

    mask: Mask = np.round(255.0 * np.outer(ramp(height), ramp(width))).astype(np.uint8)
    return mask


def blend(beneath: Yuv, patch: Yuv, mask: Mask) -> None:
    """Lay `patch` over `beneath` in place, both (h, w) or (h, w, c), by mask / 255, in integers.

    Exact at both ends: mask 0 leaves the byte alone, mask 255 copies the patch's.
    """
    share = mask.astype(np.uint16)
    if beneath.ndim == 3:
        share = share[:, :, None]
    mixed = patch * share + beneath * (255 - share) + 127
    # (x + (x >> 8) + 1) >> 8 is x / 255 rounded down for every x that can occur here.
    beneath[...] = ((mixed.astype(np.uint32) + (mixed >> 8) + 1) >> 8).astype(np.uint8)


def put(frame: Yuv, patch: Yuv, box: Box) -> None:
    """Copy an I420 patch of the box's size into a frame at `box`."""
    for whole, part, step in zip(planes(frame), planes(patch), (1, 2, 2), strict=True):
        whole[box.top // step : box.bottom // step, box.left // step : box.right // step] = part


def lay_over(frame: Yuv, patch: Picture, mask: Mask, box: Box) -> None:
    """Blend a BGR patch of the box's size into an I420 frame, by a mask of the same size."""
    small = mask[::2, ::2]
    parts = planes(to_i420(patch))
    for whole, part, step in zip(planes(frame), parts, (1, 2, 2), strict=True):
        place = whole[box.top // step : box.bottom // step, box.left // step : box.right // step]
        blend(place, part, mask if step == 1 else small)
