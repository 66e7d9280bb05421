"""What a face is to the rest of the program. Coordinates are pixels of the picture, y down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from talking_head.media import Picture

Points = npt.NDArray[np.float32]
"""Points in pixels, shape (n, 2) or (n, 3), float32."""

KEYPOINTS = ("right eye", "left eye", "nose tip", "mouth", "right ear", "left ear")
"""Of a detected face, in this order; right and left are the person's own (right eye: x smaller)."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: left and top edge, width and height, in pixels; may reach over the border."""

    x: float
    y: float
    width: float
    height: float

    @property
    def area(self) -> float:
        """In square pixels."""
        return self.width * self.height

    def shared(self, other: Box) -> float:
        """The part, 0..1, of the smaller of two boxes that lies in the other."""
        across = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        down = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        return max(0.0, across) * max(0.0, down) / min(self.area, other.area)


@dataclass(frozen=True, slots=True, eq=False)
class Landmarks:
    """The parts of one face.

    `points`: shape (478, 3): x, y in pixels of the picture, z in the same unit (relative depth,
    smaller is nearer). 0-467 are MediaPipe's face mesh, its eyelids refined by the iris model;
    468 is the centre of the right iris and 469-472 its edge, 473 and 474-477 of the left.
    `presence`: 0..1, whether there is a face at all.
    """

    points: Points
    presence: float


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A face that was found.

    `box`: from brows to chin, from cheek to cheek. `keypoints`: shape (6, 2), see KEYPOINTS, or
    (0, 2) from a detector that knows none. `score`: 0..1, how sure the detector is. `landmarks`:
    None until they are looked for, and where they cannot be.
    """

    box: Box
    keypoints: Points
    score: float
    landmarks: Landmarks | None = None


class FaceDetector(Protocol):
    """Finds faces. May be called from any thread."""

    def detect(self, picture: Picture) -> list[Face]:
        """The faces of a picture, the largest first; [] if there is none."""
