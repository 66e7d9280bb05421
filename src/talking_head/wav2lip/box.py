"""Which rectangle of a picture is handed to the network, and the way there and back.

The published program takes S3FD's box, adds pads, scales it to 96 x 96 and later overwrites it;
those steps are here to the last bit. Where S3FD's weights are not at hand, the face mesh gives an
equivalent box.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from talking_head.compositor import Box
from talking_head.errors import NoFaceError
from talking_head.face import Face
from talking_head.media import Picture
from talking_head.wav2lip.folded import Floats
from talking_head.wav2lip.network import FACE_SIZE

Pads = tuple[int, int, int, int]
"""Pixels added above, below, left and right of a box."""

PADS: Pads = (0, 10, 0, 0)
"""The published program's: a little more chin."""

SMOOTHED_OVER = 5
"""Frames of a video over which boxes are averaged."""

_FOREHEAD = 0.3  # of a box from brows to chin: what S3FD's has above the brows


def box_of_face(face: Face) -> Box:
    """What S3FD would give, from hairline to chin and cheek to cheek, in pixels.

    The rim of the face mesh, which follows the same outline; without a mesh, the detector's box
    (from the brows down) with a forehead.
    """
    if face.landmarks is not None:
        points = face.landmarks.points[:468, :2]
        (left, top), (right, bottom) = points.min(0), points.max(0)
    else:
        box = face.box
        left, right, bottom = box.x, box.x + box.width, box.y + box.height
        top = box.y - _FOREHEAD * box.height
    return Box(*(int(max(0, edge)) for edge in (left, top, right, bottom)))


def padded(box: Box, picture: Picture, pads: Pads = PADS) -> Box:
    """A box with pads, cut to the picture. Raises NoFaceError if nothing is left."""
    above, below, left, right = pads
    height, width = picture.shape[:2]
    made = Box(
        max(0, box.left - left),
        max(0, box.top - above),
        min(width, box.right + right),
        min(height, box.bottom + below),
    )
    if made.width < 1 or made.height < 1:
        raise NoFaceError(
            f"The box of the face ({box.left}, {box.top}) to ({box.right}, {box.bottom}) lies "
            f"outside of the picture of {width}x{height} pixels.",
            "Give a box inside it, or none.",
        )
    return made


def smoothed(boxes: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Boxes (n, 4) of a video's frames, each the truncated mean of itself and those that follow.

    As published: in place, so near the end, where the last rows are averaged, earlier ones of
    them are smoothed already; of fewer than five rows the slice starts oddly, and does so here.
    """
    made = np.array(boxes, np.int64)
    count, over = len(made), SMOOTHED_OVER
    for row in range(count):
        window = made[row : row + over] if row + over <= count else made[count - over :]
        made[row] = window.mean(axis=0)
    return made


def crop(picture: Picture, box: Box) -> Picture:
    """The box at 96 x 96, its proportions not kept, bilinear."""
    import cv2

    part = picture[box.top : box.bottom, box.left : box.right]
    return np.asarray(cv2.resize(part, (FACE_SIZE, FACE_SIZE)), np.uint8)


def overwrite(frame: Picture, prediction: Floats, box: Box) -> None:
    """As the published program puts a prediction (96, 96, 3), 0..1, into a BGR frame: all of it."""
    import cv2

    pixels = (prediction * np.float32(255)).astype(np.uint8)
    frame[box.top : box.bottom, box.left : box.right] = cv2.resize(pixels, (box.width, box.height))
