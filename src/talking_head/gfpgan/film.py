"""The face of a film refined by GFPGAN, block by block as they pass.

For faces that stay about where they are in the picture: those of a photo, by any engine. Knows
where the square lies in the frame. Does not know the network, nor who makes the blocks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

import numpy as np

from talking_head.avatar import Avatar, Photo, Video
from talking_head.clip import Refine
from talking_head.compositor import Box, even_box, put, to_bgr, to_i420
from talking_head.errors import NoFaceError
from talking_head.gfpgan.align import SIZE, Affine, FivePoints, five_points
from talking_head.gfpgan.restorer import Place
from talking_head.media import FrameBlock, Picture, Yuv
from talking_head.still import placement, still_frame


class Restorer(Protocol):
    """What is needed of gfpgan.restorer.FaceRestorer."""

    def place(self, picture: Picture, points: FivePoints) -> Place:
        """Where the face is in every frame."""

    def enhance_frames(self, frames: Sequence[Picture], place: Place) -> list[Picture]:
        """The frames with that face restored."""


def refiner(restorer: Restorer, avatar: Avatar, size: tuple[int, int]) -> Refine:
    """What refines a film of this avatar, of (width, height) pixels.

    Raises NoFaceError for an avatar that is drawn, or whose eyes and mouth were not found, and
    OutOfMemory.
    """
    points = points_in_frame(avatar, size)
    place = restorer.place(to_bgr(still_frame(avatar.portrait, size)), points)
    box = _reach(place.back, size)

    def refine(blocks: Iterator[FrameBlock]) -> Iterator[FrameBlock]:
        last: tuple[Yuv, Yuv] | None = None  # a frame and what it became: a face at rest is cheap
        for block in blocks:
            done = []
            for frame in block.frames:
                if last is None or not np.array_equal(last[0], frame):
                    last = frame, _refined(restorer, frame, place, box)
                done.append(last[1])
            yield FrameBlock(np.stack(done), block.fps, block.start, block.audio)

    return refine


def points_in_frame(avatar: Avatar, size: tuple[int, int]) -> FivePoints:
    """The five points of a photo's face where `still.fit` puts them. Raises NoFaceError."""
    if not isinstance(avatar, Photo):
        kind = "is a video" if isinstance(avatar, Video) else "is drawn"
        raise NoFaceError(f"{avatar.name} {kind}, and GFPGAN refines photos.", "Use a photo.")
    if avatar.face is None:
        raise NoFaceError(f"Where the face of {avatar.name} is was not found on this machine.")
    left, top, wide, tall = placement(avatar.portrait, size)
    height, width = avatar.portrait.shape[:2]
    zoom, shift = np.array([wide / width, tall / height]), np.array([left, top])
    return np.asarray(five_points(avatar.face) * zoom + shift, np.float64)


def _refined(restorer: Restorer, frame: Yuv, place: Place, box: Box) -> Yuv:
    """Outside of the square the frame's own bytes."""
    (picture,) = restorer.enhance_frames([to_bgr(frame)], place)
    out = frame.copy()
    part = picture[box.top : box.bottom, box.left : box.right]
    put(out, to_i420(np.ascontiguousarray(part)), box)
    return out


def _reach(back: Affine, size: tuple[int, int]) -> Box:
    corners = np.array([(x, y, 1) for x in (-1, SIZE) for y in (-1, SIZE)]) @ back.T
    (left, top), (right, bottom) = corners.min(0), corners.max(0) + 1
    return even_box(float(left), float(top), float(right), float(bottom), size)
