"""Faces by the Haar cascade that comes with OpenCV 4: for machines where OpenVINO does not run.

Viola and Jones, "Rapid Object Detection using a Boosted Cascade of Simple Features" (2001). It
knows frontal faces of photographs and has no keypoints.
"""

from __future__ import annotations

import importlib.util
import threading
from pathlib import Path

import numpy as np

from talking_head.backends import AVAILABLE, Availability, packages
from talking_head.errors import EngineUnavailable
from talking_head.face.types import Box, Face
from talking_head.media import Picture
from talking_head.renderer import RenderSettings

CASCADE = "haarcascade_frontalface_default.xml"
NEIGHBOURS = 6  # detections that must agree on a face
LARGEST = 1024  # pixels of the longer side: more finds nothing but chance faces
SMALLEST = 24  # pixels: the size that the cascade was trained on

_FIX = "Install opencv-python-headless below version 5."


def probe(settings: RenderSettings) -> Availability:
    """Whether OpenCV and its cascade file are here."""
    found = packages("cv2", fix=_FIX)
    if found.ok and not _file().is_file():
        return Availability(False, "this OpenCV comes without Haar cascades", _FIX)
    return found if not found.ok else AVAILABLE


def _file() -> Path:
    spec = importlib.util.find_spec("cv2")
    folder = Path(spec.origin).parent if spec and spec.origin else Path()
    return folder / "data" / CASCADE


class Haar:
    """The detector. See FaceDetector."""

    def __init__(self, settings: RenderSettings) -> None:
        import cv2

        self._cascade = cv2.CascadeClassifier(str(_file()))
        if self._cascade.empty():
            raise EngineUnavailable("OpenCV's face cascade cannot be loaded.", _FIX)
        self._lock = threading.Lock()

    def detect(self, picture: Picture) -> list[Face]:
        """The faces of a picture, the largest first; scores grow with the cascade's weights."""
        import cv2

        scale = min(1.0, LARGEST / max(picture.shape[:2]))
        small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        grey = cv2.equalizeHist(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY))
        with self._lock:
            boxes, _, weights = self._cascade.detectMultiScale3(
                grey,
                scaleFactor=1.1,
                minNeighbors=NEIGHBOURS,
                minSize=(SMALLEST, SMALLEST),
                outputRejectLevels=True,
            )
        faces = [
            Face(
                Box(*(float(v) / scale for v in box)),
                np.zeros((0, 2), np.float32),
                float(np.tanh(max(0.0, weight) / 4)),
            )
            for box, weight in zip(boxes, weights, strict=True)
        ]
        return sorted(faces, key=lambda face: -face.box.area)
