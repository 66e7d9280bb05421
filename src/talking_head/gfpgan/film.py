"""The face of a film refined by GFPGAN, block by block as they pass.

For faces that stay about where they are in the picture: those of a photo, by any engine. Where a
head sways, the square goes with it. Does not know the network, nor who makes the blocks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np

from talking_head.avatar import Avatar, Photo, Video
from talking_head.clip import Refine
from talking_head.compositor import Box, even_box, put, to_bgr, to_i420
from talking_head.errors import EngineUnavailable, NoFaceError
from talking_head.gfpgan.align import SIZE, Affine, FivePoints, five_points
from talking_head.gfpgan.restorer import Place
from talking_head.media import FrameBlock, Picture, Yuv
from talking_head.still import placement, still_frame

STEADY = (10, 151, 9, 8, 168, 6, 197, 195, 5, 33, 263, 133, 362, 127, 356, 54, 284, 103, 332)
"""Of MediaPipe's face mesh: forehead, bridge of the nose, corners of the eyes, temples."""

UNSEEN = 0.75
"""Pixels of motion at the square's corners that are not followed."""

Find = Callable[[Picture], FivePoints | None]
"""Steady points (n, 2) of the face in a frame."""


class Restorer(Protocol):
    """What is needed of gfpgan.restorer.FaceRestorer."""

    def place(self, picture: Picture, points: FivePoints) -> Place:
        """Where the face is in every frame."""

    def enhance_frames(self, frames: Sequence[Picture], place: Place) -> list[Picture]:
        """The frames with that face restored."""


def refiner(
    restorer: Restorer, avatar: Avatar, size: tuple[int, int], find: Find | None = None
) -> Refine:
    """What refines a film of this avatar, of (width, height) pixels.

    `find`: tells where the head is; None: the built-in landmarks, where they work. Raises
    NoFaceError for an avatar that is drawn, or whose eyes and mouth were not found, and
    OutOfMemory.
    """
    points = points_in_frame(avatar, size)
    still = to_bgr(still_frame(avatar.portrait, size))
    place = restorer.place(still, points)
    follow = _Follower(find or _built_in_find(), still, _reach(place.back, size))

    def refine(blocks: Iterator[FrameBlock]) -> Iterator[FrameBlock]:
        last: tuple[Yuv, Yuv] | None = None  # a frame and what it became: a face at rest is cheap
        for block in blocks:
            done = []
            for frame in block.frames:
                if last is None or not np.array_equal(last[0], frame):
                    moved = follow.moved(to_bgr(frame))
                    there = replace(
                        place,
                        matrix=_after(place.matrix, _inverse(moved)),
                        back=_after(moved, place.back),
                    )
                    last = frame, _refined(restorer, frame, there, _reach(there.back, size))
                done.append(last[1])
            yield FrameBlock(np.stack(done), block.fps, block.start, block.audio)

    return refine


class _Follower:
    """How far a head has moved from where it is in the still frame.

    By the landmarks above the mouth, which speech does not move. Less than UNSEEN of motion is
    that of the landmarks themselves, and is not followed.
    """

    def __init__(self, find: Find, still: Picture, box: Box) -> None:
        self._find, self._rest = find, find(still)
        corners = ((box.left, box.top), (box.right, box.top), (box.left, box.bottom))
        self._corners = np.array([(x, y, 1) for x, y in corners], np.float64)
        self._moved: Affine = np.eye(3)[:2]

    def moved(self, frame: Picture) -> Affine:
        """From the still frame to this one; as in the last one where no face is found."""
        import cv2

        seen = self._find(frame) if self._rest is not None else None
        if seen is None or self._rest is None:
            return self._moved
        found, _ = cv2.estimateAffinePartial2D(self._rest, seen, method=cv2.LMEDS)
        if found is None or not np.isfinite(found).all():
            return self._moved
        way = np.asarray(found, np.float64)
        away = float(np.abs(self._corners @ (way - self._moved).T).max())
        if away > UNSEEN and np.linalg.det(way[:, :2]) > 0:
            self._moved = way
        return self._moved


def _built_in_find() -> Find:
    """By the built-in landmarks; finds nothing where they cannot run."""
    from talking_head import face as faces

    try:
        detector = faces.load_detector()
    except EngineUnavailable:
        return lambda picture: None

    def find(picture: Picture) -> FivePoints | None:
        seen = faces.detect(picture, detector)
        marks = seen[0].landmarks if seen else None
        return marks.points[list(STEADY), :2].astype(np.float64) if marks is not None else None

    return find


def _inverse(way: Affine) -> Affine:
    import cv2

    return np.asarray(cv2.invertAffineTransform(way), np.float64)


def _after(second: Affine, first: Affine) -> Affine:
    """One affine map after another."""
    return np.asarray(second[:, :2] @ first + np.pad(second[:, 2:], ((0, 0), (2, 0))), np.float64)


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
