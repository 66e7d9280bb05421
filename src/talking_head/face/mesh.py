"""The 468 points of MediaPipe's face mesh, and ten for the irises.

Kartynnik et al., "Real-time Facial Surface Geometry from Monocular Video on Mobile GPUs" (2019);
Ablavatski et al., "Real-time Pupil Tracking from Monocular Video for Digital Puppetry" (2020).
The face is cut out upright by its eyes and meshed, cut out again by that mesh and meshed again,
a few times; then each eye by itself. Every last step is the mean of several slightly different
cuts: the networks are made for video and waver by a hundredth of the face, which in a picture
would stay. Knows no detector.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from talking_head.backends import Availability
from talking_head.face import tflite
from talking_head.face.square import Square
from talking_head.face.types import Face, Landmarks, Points
from talking_head.media import Picture

MESH, MESH_PIXELS = "face_landmark", 192
IRIS, IRIS_PIXELS = "iris_landmark", 64

MIN_PRESENCE = 0.8  # below this, what was detected is no face

SETTLING = 3  # meshes before the one that counts: a tilted face is set upright step by step

FACE_MARGIN = 1.5  # of the longer side of the face: how much the mesh network wants to see
EYE_MARGIN = 2.3  # of the distance of an eye's corners

# Shifts (x, y in sides of the square), and turns (radians) of the cuts that are averaged.
VIEWS = (
    (0.0, 0.0, 0.0),
    (-0.04, 0.0, 0.1),
    (0.04, 0.0, -0.1),
    (0.0, -0.04, -0.1),
    (0.0, 0.04, 0.1),
)

RIGHT_CORNERS, LEFT_CORNERS = (33, 133), (263, 362)
"""Outer and inner corner of the person's own right eye (on the left of the picture) and left."""

# The eyelids in the mesh, in the order in which the iris network gives them: the lower lid from
# the outer corner to the inner, then the upper between the corners.
RIGHT_LIDS = (33, 7, 163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173)
LEFT_LIDS = (263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398)

RIGHT_IRIS, LEFT_IRIS = 468, 473  # the first of five points: centre, then four around it

# How far refined lids may lie from the mesh's, in eye widths. Beyond it the network did not see
# an eye (sunglasses, a drawing's dot), and the mesh is the better guess.
_MOST_MOVED = 0.25
_IRIS_RADIUS = 0.195  # in eye widths: 11.7 mm across (Ablavatski et al.), of 30 mm


def probe() -> Availability:
    """Whether OpenVINO and both networks' files are here."""
    return tflite.probe(MESH, IRIS)


def landmarks(picture: Picture, face: Face) -> Landmarks:
    """The points of a detected face. Raises EngineUnavailable where `probe` says no."""
    square = _square_of_face(face)
    for _ in range(SETTLING):
        square = _square_of_mesh(_mesh(picture, square)[0])
    meshes = [_mesh(picture, view) for view in _views(square)]
    points = np.mean([mesh for mesh, _ in meshes], axis=0)
    presence = float(np.mean([presence for _, presence in meshes]))
    irises = []
    for corners, lids, mirrored in (
        (RIGHT_CORNERS, RIGHT_LIDS, False),
        (LEFT_CORNERS, LEFT_LIDS, True),
    ):
        outer, inner = points[list(corners)]
        eye_lids, iris = _eye(picture, outer[:2], inner[:2], mirrored)
        width = float(np.linalg.norm(outer[:2] - inner[:2]))
        rows = list(lids)
        moved = np.linalg.norm(eye_lids - points[rows, :2], axis=1).mean()
        if moved <= _MOST_MOVED * width:
            points[rows, :2] = eye_lids
        else:
            iris = _plain_iris(points[rows, :2], width)
        depth = np.full((5, 1), points[rows, 2].mean(), np.float32)
        irises.append(np.column_stack([iris, depth]))
    return Landmarks(np.concatenate([points, *irises]).astype(np.float32), presence)


def confirmed(picture: Picture, face: Face) -> bool:
    """Whether there is a face where a detector said so; a fraction of the cost of `landmarks`."""
    points, _ = _mesh(picture, _square_of_face(face))
    return _mesh(picture, _square_of_mesh(points))[1] >= MIN_PRESENCE


def _square_of_face(face: Face) -> Square:
    box = face.box
    angle = _angle(face.keypoints[0], face.keypoints[1]) if len(face.keypoints) else 0.0
    side = FACE_MARGIN * max(box.width, box.height)
    return Square(box.x + box.width / 2, box.y + box.height / 2, side, angle)


def _square_of_mesh(points: Points) -> Square:
    """Around all points, upright by the outer corners of the eyes."""
    angle = _angle(points[RIGHT_CORNERS[0]], points[LEFT_CORNERS[0]])
    cos, sin = np.cos(angle), np.sin(angle)
    upright = points[:, :2] @ np.array([[cos, -sin], [sin, cos]])
    low, high = upright.min(0), upright.max(0)
    x, y = np.array([[cos, -sin], [sin, cos]]) @ ((low + high) / 2)
    return Square(float(x), float(y), FACE_MARGIN * float((high - low).max()), angle)


def _views(square: Square) -> Iterator[Square]:
    for x, y, turn in VIEWS:
        yield Square(
            square.x + x * square.side,
            square.y + y * square.side,
            square.side,
            square.angle + turn,
        )


def _angle(start: Points, end: Points) -> float:
    return float(np.arctan2(end[1] - start[1], end[0] - start[0]))


def _rgb(image: Picture) -> tflite.Tensor:
    """Red, green, blue in 0..1, as both networks want them."""
    return np.ascontiguousarray(image[:, :, ::-1], np.float32) / np.float32(255)


def _mesh(picture: Picture, square: Square) -> tuple[Points, float]:
    """(points (468, 3) in the picture, presence) of what the square shows."""
    outputs = tflite.network(MESH)(_rgb(square.cut(picture, MESH_PIXELS)))
    values, logit = sorted((out.reshape(-1) for out in outputs), key=lambda out: -out.size)
    presence = 1 / (1 + np.exp(-np.clip(float(logit[0]), -50, 50)))
    return square.to_picture(values.reshape(468, 3), MESH_PIXELS), float(presence)


def _eye(picture: Picture, outer: Points, inner: Points, mirrored: bool) -> tuple[Points, Points]:
    """(lids (16, 2), iris (5, 2)) of one eye. The network knows right eyes; left are mirrored."""
    angle = _angle(inner, outer) if mirrored else _angle(outer, inner)
    x, y = (outer + inner) / 2
    square = Square(float(x), float(y), EYE_MARGIN * float(np.linalg.norm(outer - inner)), angle)
    both = np.mean([_eye_view(picture, view, mirrored) for view in _views(square)], axis=0)
    return both[: len(RIGHT_LIDS)], both[len(RIGHT_LIDS) :]


def _eye_view(picture: Picture, square: Square, mirrored: bool) -> Points:
    image = square.cut(picture, IRIS_PIXELS)
    outputs = tflite.network(IRIS)(_rgb(image[:, ::-1] if mirrored else image))
    contour, iris = sorted((out.reshape(-1, 3)[:, :2] for out in outputs), key=len, reverse=True)
    both = np.concatenate([contour[: len(RIGHT_LIDS)], iris])
    if mirrored:
        both[:, 0] = IRIS_PIXELS - both[:, 0]
    return square.to_picture(both, IRIS_PIXELS)


def _plain_iris(lids: Points, width: float) -> Points:
    """An iris in the middle of the eye, where the network saw none."""
    around = np.array([[0, 0], [1, 0], [0, -1], [-1, 0], [0, 1]], np.float32)
    iris: Points = lids.mean(0) + around * np.float32(_IRIS_RADIUS * width)
    return iris
