"""Where faces are in a picture, and where each part of a face is.

types.py says what a face is to the rest, each detector is a file of its own, landmarks are
mesh.py's. Knows nothing of avatars or of motion.
"""

from __future__ import annotations

from dataclasses import replace

from talking_head.backends import Availability, Engine
from talking_head.errors import EngineUnavailable
from talking_head.face import blazeface, haar, mesh
from talking_head.face.mesh import landmarks
from talking_head.face.types import KEYPOINTS, Box, Face, FaceDetector, Landmarks, Points
from talking_head.media import Picture
from talking_head.renderer import RenderSettings

__all__ = [
    "FACE_DETECTORS",
    "KEYPOINTS",
    "Box",
    "Face",
    "FaceDetector",
    "Landmarks",
    "Points",
    "detect",
    "landmarks",
    "load_detector",
]

SAME_FACE = 0.5
"""Share of the smaller of two meshes inside the other from which both are of one face."""


def _probe_s3fd(settings: RenderSettings) -> Availability:
    from talking_head.s3fd import detector  # which itself needs this package

    return detector.probe(settings)


def _load_s3fd(settings: RenderSettings) -> FaceDetector:
    from talking_head.s3fd.detector import S3FDDetector

    return S3FDDetector(settings)


FACE_DETECTORS: dict[str, Engine[RenderSettings, FaceDetector]] = {
    "blazeface": Engine(
        "blazeface",
        "BlazeFace (MediaPipe)",
        blazeface.probe,
        blazeface.BlazeFace,
        built_in=True,
        licence="Apache-2.0",
    ),
    "haar": Engine(
        "haar",
        "Haar cascade (OpenCV)",
        haar.probe,
        haar.Haar,
        built_in=True,
        licence="Apache-2.0",
    ),
    # Not built in, and slower by far: for whoever asks for the published Wav2Lip's own boxes.
    "s3fd": Engine("s3fd", "S3FD", _probe_s3fd, _load_s3fd, licence="BSD-3-Clause"),
}
"""In order of preference."""


def load_detector(name: str = "auto", settings: RenderSettings | None = None) -> FaceDetector:
    """The named detector, or the first that works here. Raises EngineUnavailable."""
    settings = settings or RenderSettings()
    reasons = []
    for engine in FACE_DETECTORS.values():
        if name in ("auto", engine.name):
            available = engine.probe(settings)
            if available.ok:
                return engine.load(settings)
            reasons.append(available)
    if not reasons:
        known = ", ".join(FACE_DETECTORS)
        raise EngineUnavailable(f"There is no face detector {name!r}.", f"Choose one of {known}.")
    why = "; ".join(available.reason for available in reasons)
    raise EngineUnavailable(f"Faces cannot be found: {why}.", reasons[0].fix)


def detect(picture: Picture, detector: FaceDetector | None = None) -> list[Face]:
    """The faces of a picture with their landmarks, the largest first.

    What the mesh does not confirm is left out. Landmarks are None where their networks cannot
    run. Raises EngineUnavailable.
    """
    faces = (detector or load_detector()).detect(picture)
    if not mesh.probe().ok:
        return faces
    meshed = [
        replace(face, landmarks=landmarks(picture, face))
        for face in faces
        if mesh.confirmed(picture, face)
    ]
    return _distinct([face for face in meshed if _present(face)])


def _present(face: Face) -> bool:
    return face.landmarks is not None and face.landmarks.presence >= mesh.MIN_PRESENCE


def _distinct(faces: list[Face]) -> list[Face]:
    """One of each: a part of a face that was detected by itself gets the mesh of the whole."""
    kept: list[tuple[Face, Box]] = []
    for face in sorted(faces, key=lambda face: -face.score):
        box = _around(face)
        if all(box.shared(other) < SAME_FACE for _, other in kept):
            kept.append((face, box))
    return [face for face, _ in sorted(kept, key=lambda one: -one[0].box.area)]


def _around(face: Face) -> Box:
    if face.landmarks is None:
        return face.box
    low, high = face.landmarks.points[:, :2].min(0), face.landmarks.points[:, :2].max(0)
    return Box(float(low[0]), float(low[1]), *(float(v) for v in high - low))
