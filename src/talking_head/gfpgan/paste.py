"""Restored faces put back into their picture, without an edge.

The rules of the published helper (facexlib): the parts of the face that ParseNet names, softened;
or, without ParseNet, the whole square with a soft border. Numbers only; knows no network.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from talking_head.gfpgan.align import SIZE, Affine
from talking_head.media import Picture

PASTED = tuple(number in {*range(1, 14), 15} for number in range(19))
"""Of ParseNet's classes: everything of the head but hat (14), necklace, neck and clothes."""

PASTED_OF_BISENET = tuple(number in {*range(1, 14), 17} for number in range(19))
"""The same parts in BiSeNet's order, which has neck (14) before clothes (16) and hair (17)."""

BLUR, SIGMA = 101, 11
BORDER = 10
"""Pixels at the square's edge that are never pasted."""

Array = npt.NDArray[Any]
Labels = npt.NDArray[np.integer]
"""Class of each pixel of the square, shape (512, 512)."""

Mask = npt.NDArray[np.float64]
"""How much of the restored face shows, 0..1; shape (height, width)."""


@dataclass(frozen=True, slots=True, eq=False)
class Patch:
    """A restored face: BGR (512, 512, 3), the way back, and its mask (None: the whole square)."""

    face: Picture
    back: Affine
    mask: Mask | None


def face_mask(labels: Labels, pasted: tuple[bool, ...] = PASTED) -> Mask:
    """What of the square is face, softly, shape (512, 512). `pasted`: whether each class is."""
    import cv2

    mask = np.where(np.array(pasted)[labels], 255.0, 0.0)
    for _ in range(2):
        mask = np.asarray(cv2.GaussianBlur(mask, (BLUR, BLUR), SIGMA), np.float64)
    inner = np.zeros_like(mask)
    inside = slice(BORDER, -BORDER)
    inner[inside, inside] = mask[inside, inside] / 255
    return inner


def paste(
    picture: Picture, patches: Sequence[Patch], upscale: int = 1, within: Mask | None = None
) -> Picture:
    """The picture, already at `upscale` times its size, with these faces in it, one by one.

    `within`: shape (height, width), 0..1: what may be changed at all, such as the mouth that was
    drawn; None: everything. Where no square reaches, the pixels stay as they are.
    """
    result = picture.copy()
    area = _area(patches, picture.shape)
    if area is None:
        return result
    canvas: Array = picture[area]
    for patch in patches:
        back = patch.back - np.array([[0, 0, area[1].start], [0, 0, area[0].start]])
        size = canvas.shape[1], canvas.shape[0]
        if patch.mask is None:
            face, mask = _bordered(patch.face, back, size, upscale)
        else:
            face, mask = _warped(patch.face, back, size), _warped(patch.mask, back, size)
        if within is not None:
            mask = mask * within[area].astype(mask.dtype)
        # In the mask's own type, as published: float32 for the square, float64 for the parts.
        canvas = mask[..., None] * face + (1 - mask[..., None]) * canvas
    result[area] = canvas.astype(np.uint8)  # cut off, not rounded, as published
    return result


def _area(patches: Sequence[Patch], shape: tuple[int, ...]) -> tuple[slice, slice] | None:
    """Rows and columns of the picture that the squares reach; None if they reach none."""
    corners = np.array([(x, y, 1) for x in (-1, SIZE) for y in (-1, SIZE)])
    reached = np.concatenate([corners @ patch.back.T for patch in patches] or [np.zeros((0, 2))])
    if not len(reached):
        return None
    low = np.clip(np.floor(reached.min(0)), 0, shape[1::-1]).astype(int)
    high = np.clip(np.ceil(reached.max(0)) + 1, 0, shape[1::-1]).astype(int)
    if (low >= high).any():
        return None
    return slice(int(low[1]), int(high[1])), slice(int(low[0]), int(high[0]))


def _bordered(
    face: Picture, back: Affine, size: tuple[int, int], upscale: int
) -> tuple[Array, Array]:
    """The whole square, and a mask that falls off towards its border."""
    import cv2

    whole = _eroded(_warped(np.ones((SIZE, SIZE), np.float32), back, size), 2 * upscale)
    edge = int(np.sqrt(whole.sum(dtype=np.float64))) // 20
    blur = 2 * edge + 1
    mask = np.asarray(cv2.GaussianBlur(_eroded(whole, 2 * edge), (blur, blur), 0))
    return _warped(face, back, size) * whole[..., None], mask


def _eroded(mask: Array, pixels: int) -> Array:
    import cv2

    kernel = np.ones((max(1, pixels),) * 2, np.uint8)
    return np.asarray(cv2.erode(mask, kernel, borderType=cv2.BORDER_CONSTANT))


def _warped(square: Array, back: Affine, size: tuple[int, int]) -> Array:
    """Bilinear, and nothing beyond the square."""
    import cv2

    return np.asarray(cv2.warpAffine(square, back, size))
