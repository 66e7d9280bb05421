"""Where a face goes in the upright square of 512 pixels that GFPGAN sees, and the way back.

The rules of the published helper (facexlib): a similarity through five points, fitted by the
least median of squares, so that one or two points that are far off do not count.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from talking_head.errors import NoFaceError
from talking_head.face.types import Face
from talking_head.media import Picture

SIZE = 512
TEMPLATE = np.array(
    [
        (192.98138, 239.94708),
        (318.90277, 240.1936),
        (256.63416, 314.01935),
        (201.26117, 371.41043),
        (313.08905, 371.15118),
    ]
)
"""Eyes, nose and corners of the mouth in the square, the one with smaller x first."""

BACKGROUND = (135, 133, 132)
"""Of the square where it reaches over the picture's border, BGR."""

_MESH_POINTS = (468, 473, 1, 61, 291)
"""The same in MediaPipe's mesh: centres of the irises, tip of the nose, corners of the mouth."""

FivePoints = npt.NDArray[np.float64]
"""Shape (5, 2), in pixels, as TEMPLATE."""

Affine = npt.NDArray[np.float64]
"""Shape (2, 3): x and y to x and y."""


def five_points(face: Face) -> FivePoints:
    """The points of a face whose landmarks are known. Raises NoFaceError if they are not.

    They are those of the mesh, not RetinaFace's as in the published helper: some pixels differ.
    """
    if face.landmarks is None:
        raise NoFaceError("The parts of this face were not found.", "Use a larger picture of it.")
    return face.landmarks.points[list(_MESH_POINTS), :2].astype(np.float64)


def alignment(points: FivePoints) -> Affine:
    """From the picture to the square. Raises NoFaceError if the points are no face's."""
    import cv2

    matrix, _ = cv2.estimateAffinePartial2D(points, TEMPLATE, method=cv2.LMEDS)
    if matrix is None or not np.isfinite(matrix).all() or not np.linalg.det(matrix[:, :2]) > 0:
        raise NoFaceError("The parts of this face lie in one place.", "Use another picture of it.")
    return np.asarray(matrix, np.float64)


def aligned(picture: Picture, matrix: Affine) -> Picture:
    """The square, BGR, shape (512, 512, 3)."""
    import cv2

    square = cv2.warpAffine(
        picture, matrix, (SIZE, SIZE), borderMode=cv2.BORDER_CONSTANT, borderValue=BACKGROUND
    )
    return np.asarray(square, np.uint8)


def way_back(matrix: Affine, upscale: int = 1) -> Affine:
    """From the square to the picture at `upscale` times its size.

    The published helper adds half a pixel of the small picture, but only when enlarging.
    """
    import cv2

    inverse = np.asarray(cv2.invertAffineTransform(matrix), np.float64) * upscale
    if upscale > 1:
        inverse[:, 2] += 0.5 * upscale
    return inverse


def side(matrix: Affine) -> float:
    """How many pixels of the picture the square is wide: what GFPGAN adds shows from 200 or so."""
    return SIZE / math.sqrt(abs(float(np.linalg.det(matrix[:, :2]))))
