"""Whether a face is fit to be made to speak, and what would be better.

Judges size, sharpness, direction and the mouth by the landmarks. Advice only: it refuses nothing.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from talking_head.face.square import Square
from talking_head.face.types import Face, Landmarks, Points
from talking_head.media import Picture
from talking_head.said import said

GOOD_WIDTH = 160  # pixels of face; below this a 720p frame shows it enlarged and soft
SHARP = 25.0  # variance of the Laplacian of a face of at most 192 pixels, in grey levels squared
MOST_TURNED = 0.35  # 0 seen from the front, 1 in profile
MOST_TILTED = 20.0  # degrees
WIDE_OPEN = 0.25  # gap of the lips over the width of the mouth
LIP_CONTRAST = 4.0  # grey levels; less than this around the lips and there is nothing to see

# Of the face mesh.
_RIGHT_CHEEK, _LEFT_CHEEK, _NOSE = 234, 454, 1
_RIGHT_EYE, _LEFT_EYE = 33, 263
_RIGHT_CORNER, _LEFT_CORNER, _UPPER_LIP, _LOWER_LIP = 61, 291, 13, 14
_LIPS = (61, 291, 0, 17, 37, 267, 84, 314)


def advice(picture: Picture, face: Face, landmarks: Landmarks) -> list[str]:
    """Whole sentences, the gravest first; [] if all is well."""
    points = landmarks.points
    found = (
        _on_size(points),
        _on_sharpness(picture, points),
        _on_direction(points),
        _on_mouth(picture, points),
    )
    return [sentence for sentence in found if sentence]


def _on_size(points: Points) -> str:
    width = float(np.ptp(points[:468, 0]))
    if width >= GOOD_WIDTH:
        return ""
    return said(
        "The face is only {width:.0f} pixels wide; {good} or more look crisp.",
        width=width,
        good=GOOD_WIDTH,
    )


def _grey(picture: Picture, square: Square) -> npt.NDArray[np.float64]:
    """Grey levels of a piece, no larger than it is in the picture."""
    piece = square.cut(picture, max(8, min(192, round(square.side))))
    grey: npt.NDArray[np.float64] = piece.astype(np.float64) @ np.array((0.114, 0.587, 0.299))
    return grey


def _on_sharpness(picture: Picture, points: Points) -> str:
    import cv2

    low, high = points[:468, :2].min(0), points[:468, :2].max(0)
    x, y = (low + high) / 2
    square = Square(float(x), float(y), float((high - low).max()))
    if cv2.Laplacian(_grey(picture, square), cv2.CV_64F).var() >= SHARP:
        return ""
    return said("The face is blurred; a sharper picture would show lips and eyes better.")


def turned(points: Points) -> float:
    """0 where the nose is midway between the cheeks, 1 where it is over one of them."""
    right, left, nose = (points[k, :2] for k in (_RIGHT_CHEEK, _LEFT_CHEEK, _NOSE))
    across = left - right
    return abs(2 * float((nose - right) @ across / (across @ across)) - 1)


def _on_direction(points: Points) -> str:
    if turned(points) > MOST_TURNED:
        return said("The head is turned aside; a picture from the front would speak better.")
    right, left = points[_RIGHT_EYE], points[_LEFT_EYE]
    tilt = math.degrees(math.atan2(left[1] - right[1], left[0] - right[0]))
    if abs(tilt) > MOST_TILTED:
        return said(
            "The head is tilted by {angle:.0f} degrees; an upright one would speak better.",
            angle=abs(tilt),
        )
    return ""


def _on_mouth(picture: Picture, points: Points) -> str:
    height, width = picture.shape[:2]
    lips = points[list(_LIPS), :2]
    if (lips < 0).any() or (lips >= (width, height)).any():
        return said("The mouth is cut off; use a picture that shows the whole face.")
    x, y = lips.mean(0)
    across = float(np.linalg.norm(points[_LEFT_CORNER, :2] - points[_RIGHT_CORNER, :2]))
    if _grey(picture, Square(float(x), float(y), across)).std() < LIP_CONTRAST:
        return said("The mouth can hardly be made out; use a picture where it is not covered.")
    gap = float(np.linalg.norm(points[_UPPER_LIP, :2] - points[_LOWER_LIP, :2]))
    if gap > WIDE_OPEN * across:
        return said("The mouth is wide open; a closed or smiling one would speak better.")
    return ""
