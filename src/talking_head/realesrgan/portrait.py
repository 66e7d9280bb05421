"""A photo enlarged before it is filmed, with what is known of its faces.

For pictures that are smaller than the frame: what lies around the refined face is then as sharp
as the picture can be made. Knows neither the network nor films.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

import numpy as np

from talking_head.avatar import Photo
from talking_head.face import Box as FaceBox
from talking_head.face import Face, Landmarks
from talking_head.media import Picture
from talking_head.still import placement

WORTH = 1.2
"""A picture is enlarged if the frame shows it at more than so many times its size."""


class Enlarger(Protocol):
    """See upscaler.Upscaler."""

    scale: int

    def enlarge(self, picture: Picture) -> Picture:
        """The picture at `scale` times its size."""


def is_small(photo: Photo, size: tuple[int, int]) -> bool:
    """Whether a frame of (width, height) shows the photo larger than it is."""
    _, _, wide, _ = placement(photo.portrait, size)
    return bool(wide > WORTH * photo.portrait.shape[1])


def enlarged_photo(photo: Photo, enlarger: Enlarger) -> Photo:
    """The photo at `scale` times its size. Raises OutOfMemory."""
    scale = enlarger.scale
    faces = tuple(_enlarged(face, scale) for face in photo.faces)
    return replace(photo, portrait=enlarger.enlarge(photo.portrait), faces=faces)


def _enlarged(face: Face, scale: int) -> Face:
    box, marks = face.box, face.landmarks
    points = None if marks is None else np.asarray(marks.points * scale, marks.points.dtype)
    return Face(
        FaceBox(scale * box.x, scale * box.y, scale * box.width, scale * box.height),
        np.asarray(face.keypoints * scale, face.keypoints.dtype),
        face.score,
        Landmarks(points, marks.presence) if marks is not None and points is not None else None,
    )
