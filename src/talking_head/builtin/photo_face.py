"""Where the parts of a pictured face lie in a frame: its own axes, and the lines that part.

Turns MediaPipe's landmarks into a face's own units and into smooth curves: the line between the
lips, the rims of the lids. Where closed lips meet is looked for in the picture, because a
landmark that is two pixels off would leave the dark line on one lip. Does not know how a face
moves.

The unit is that of the puppets: 176 of them lie between the pupils of a face seen from the front.
The axes start between the eyes; x runs to the viewer's right, y down to the chin.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from talking_head.media import Picture

Floats = npt.NDArray[np.floating[Any]]

PUPIL_UNITS = 176.0
EYE_TO_CHIN_UNITS = 300.0

# Of MediaPipe's face mesh, from the left of the picture to the right.
UPPER_INNER = (78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308)
LOWER_INNER = (78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308)
LEFT_UPPER_LID = (33, 246, 161, 160, 159, 158, 157, 173, 133)
LEFT_LOWER_LID = (33, 7, 163, 144, 145, 153, 154, 155, 133)
RIGHT_UPPER_LID = (362, 398, 384, 385, 386, 387, 388, 466, 263)
RIGHT_LOWER_LID = (362, 382, 381, 380, 374, 373, 390, 249, 263)
LEFT_BROW = (46, 53, 52, 65, 55)
RIGHT_BROW = (285, 295, 282, 283, 276)
LEFT_IRIS, RIGHT_IRIS = range(468, 473), range(473, 478)
OVAL_SIDES = (234, 454, 127, 356, 93, 323, 132, 361)
CHIN, NOSE_BASE = 152, 2
SKIN = (50, 280, 205, 425, 164, 18, 200)

GLASSES = 0.12
"""How much darker than the skin above and below it a line across the nose's bridge must be to be
taken for a pair of glasses: those of bare noses reach 0.03, thin frames 0.2, thick ones 0.9."""

POINTS = 33
"""Along each curve."""

CLOSED_GAP = 4.5
"""Units of gap between the lips up to which a mouth counts as closed."""


@dataclass(frozen=True, slots=True, eq=False)
class Axes:
    """A face's own coordinates. `origin`, `right`, `down`: in pixels; `unit`: pixels per unit."""

    origin: Floats
    right: Floats
    down: Floats
    unit: float

    def local(self, points: Floats) -> Floats:
        """Pixels (..., 2) as units."""
        away = (points - self.origin) / self.unit
        return np.stack([away @ self.right, away @ self.down], -1).astype(np.float32)

    def pixels(self, points: Floats) -> Floats:
        """Units (..., 2) as pixels."""
        return np.asarray(self.origin + self.steps(points), np.float32)

    def steps(self, moves: Floats) -> Floats:
        """Displacements (..., 2) in units as displacements in pixels."""
        both = moves[..., :1] * self.right + moves[..., 1:] * self.down
        return np.asarray(both * self.unit, np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Parting:
    """Two lines from corner to corner that meet when shut: lips, or lids. In units.

    `x`: ascending, (POINTS,); `upper`, `lower`: y there. `middle`: x of its middle.
    """

    x: Floats
    upper: Floats
    lower: Floats
    middle: float

    def along(self, x: Floats) -> Floats:
        """-1 at the left corner, 0 in the middle, 1 at the right; beyond them farther."""
        left, right = self.middle - self.x[0], self.x[-1] - self.middle
        away = x - self.middle
        return np.asarray(np.where(away < 0, away / left, away / right), np.float32)

    @property
    def half(self) -> float:
        """Half its width."""
        return float(self.x[-1] - self.x[0]) / 2

    @property
    def gap(self) -> Floats:
        """How far it stands open along x."""
        return np.maximum(self.lower - self.upper, 0)

    def upper_at(self, x: Floats) -> Floats:
        """The upper line at any x; level beyond the corners."""
        return np.interp(x, self.x, self.upper).astype(np.float32)

    def lower_at(self, x: Floats) -> Floats:
        """The lower line at any x."""
        return np.interp(x, self.x, self.lower).astype(np.float32)

    def curve(self, lower: bool) -> Floats:
        """One of the lines, (POINTS, 2)."""
        return np.stack([self.x, self.lower if lower else self.upper], 1)


@dataclass(frozen=True, slots=True, eq=False)
class Eye:
    """One eye, in units: its lids, the iris' centre and radius, and y of the brow's lower rim."""

    lids: Parting
    iris: tuple[float, float]
    radius: float
    brow: float


@dataclass(frozen=True, slots=True, eq=False)
class FaceMap:
    """One face in a frame. Lengths in units. `eyes`: left and right as the viewer sees them.

    `open`: the picture shows the mouth open. `lift`: how far its corners lie above the middle of
    the lips. `relief`: (468, 3): x, y and how near to the viewer each landmark is. `sides`: half
    the face's width; `chin`, `nose`: y of the chin and of the nose's base; `centre`: x of the
    face's middle. `glasses`: whether it wears some.
    """

    axes: Axes
    mouth: Parting
    open: bool
    lift: float
    lip_thickness: tuple[float, float]
    eyes: tuple[Eye, Eye]
    brows: tuple[Floats, Floats]
    relief: Floats
    sides: float
    centre: float
    chin: float
    nose: float
    glasses: bool


def inset(blur: float) -> float:
    """Pixels by which the lips of an open mouth are cut off their rims, so that no tooth goes
    with them.
    """
    return 0.6 + 0.5 * blur


def map_face(points: Floats, frame: Picture, blur: float = 1.0) -> FaceMap:
    """The face of 478 landmarks (x, y, z in the frame's pixels) in a BGR frame.

    `blur`: pixels of the frame to one of the picture, at least 1.
    """
    axes = _axes(points)
    local = axes.local(points[:, :2])
    sides = local[list(OVAL_SIDES)]
    mouth, opened = _mouth(local, axes, frame, inset(blur) / axes.unit)
    middle_y = float(mouth.upper[POINTS // 2] + mouth.lower[POINTS // 2]) / 2
    corners_y = float(mouth.upper[0] + mouth.upper[-1]) / 2
    thickness = (
        float(mouth.upper[POINTS // 2] - local[0, 1]),
        float(local[17, 1] - mouth.lower[POINTS // 2]),
    )
    ears = float(points[list(OVAL_SIDES[:4]), 2].mean())
    nearness = (ears - points[:468, 2:]) / axes.unit
    return FaceMap(
        axes=axes,
        mouth=mouth,
        open=opened,
        lift=max(0.0, middle_y - corners_y),
        lip_thickness=(max(thickness[0], 5.0), max(thickness[1], 7.0)),
        eyes=(
            _eye(local, LEFT_UPPER_LID, LEFT_LOWER_LID, LEFT_IRIS, LEFT_BROW),
            _eye(local, RIGHT_UPPER_LID, RIGHT_LOWER_LID, RIGHT_IRIS, RIGHT_BROW),
        ),
        brows=(local[list(LEFT_BROW)], local[list(RIGHT_BROW)]),
        relief=np.concatenate([local[:468], nearness], 1).astype(np.float32),
        sides=float(np.ptp(sides[:, 0])) / 2,
        centre=float(sides[:, 0].min() + sides[:, 0].max()) / 2,
        chin=float(local[CHIN, 1]),
        nose=float(local[NOSE_BASE, 1]),
        glasses=_bridge_line(axes, frame) > GLASSES,
    )


def _bridge_line(axes: Axes, frame: Picture) -> float:
    """How much darker a line across the bridge of the nose is than what lies beside it, 0..1."""
    import cv2

    blur = max(0.6, 1.2 * axes.unit)
    grey = cv2.GaussianBlur(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY), (0, 0), blur)
    across = np.array([-8, -4, 0, 4, 8], np.float32)
    down = np.arange(-45, 46, 1.5, dtype=np.float32)
    at = axes.pixels(np.stack(np.meshgrid(across, down), -1))
    seen = cv2.remap(grey, at, np.empty(0), cv2.INTER_LINEAR).astype(np.float32)
    beside = (seen[:-14] + seen[14:]) / 2  # ten units above and below
    darker = (beside - seen[7:-7]) / np.maximum(beside, 20)
    # A line goes all the way across; a freckle does not.
    return float(darker.max(0).min())


def _axes(points: Floats) -> Axes:
    left, right = points[LEFT_IRIS[0], :2], points[RIGHT_IRIS[0], :2]
    outer = points[263, :2] - points[33, :2]
    across = outer / max(float(np.linalg.norm(outer)), 1e-6)
    origin = (left + right) / 2
    down = np.array([-across[1], across[0]])
    # A head that is turned shows its eyes closer together than they are, but not its height.
    height = float((points[CHIN, :2] - origin) @ down)
    apart = float(np.linalg.norm(right - left))
    unit = max(apart / PUPIL_UNITS, height / EYE_TO_CHIN_UNITS * 0.9, 1e-3)
    return Axes(origin.astype(np.float32), across.astype(np.float32), down.astype(np.float32), unit)


def _smooth(line: Floats, places: Floats) -> tuple[Floats, Floats]:
    """A polyline (n, 2) as y over POINTS evenly spaced x, without its kinks."""
    order = np.argsort(line[:, 0])
    x, y = line[order, 0], line[order, 1]
    straight = y[0] + (y[-1] - y[0]) * (places - x[0]) / max(float(x[-1] - x[0]), 1e-6)
    bent = np.interp(places, x, y) - straight
    padded = np.concatenate([-bent[4:0:-1], bent, -bent[-2:-6:-1]])
    kernel = np.hanning(7)[1:-1]
    soft = np.convolve(padded, kernel / kernel.sum(), "same")[4:-4]
    return places, (straight + soft).astype(np.float32)


def _parting(upper: Floats, lower: Floats, middle: float) -> Parting:
    low, high = float(upper[[0, -1], 0].min()), float(upper[[0, -1], 0].max())
    places = np.linspace(low, high, POINTS, dtype=np.float32)
    above, below = _smooth(upper, places)[1], _smooth(lower, places)[1]
    below[[0, -1]] = above[[0, -1]]
    inside = min(max(middle, low + 0.25 * (high - low)), high - 0.25 * (high - low))
    return Parting(places, above, np.maximum(above, below), inside)


def _mouth(local: Floats, axes: Axes, frame: Picture, off: float) -> tuple[Parting, bool]:
    middle = float(local[[13, 14], 0].mean())
    upper, lower = local[list(UPPER_INNER)], local[list(LOWER_INNER)]
    # Where lips part lies between the corners of their inner and of their outer rim.
    for end, outer in ((0, 61), (-1, 291)):
        upper[end] = lower[end] = (upper[end] + local[outer]) / 2
    parting = _parting(upper, lower, middle)
    if float(parting.gap[POINTS // 4 : -POINTS // 4].mean()) > CLOSED_GAP:
        rise = np.full(POINTS, off, np.float32)
        rise[[0, -1]] = 0
        upper_rim, lower_rim = parting.upper - rise, parting.lower + rise
        return Parting(parting.x, upper_rim, lower_rim, parting.middle), True
    line = _darkest((parting.upper + parting.lower) / 2, parting.x, axes, frame)
    return Parting(parting.x, line, line, parting.middle), False


def _darkest(guess: Floats, x: Floats, axes: Axes, frame: Picture) -> Floats:
    """The dark line between closed lips: the cheapest path near a guessed one, in units."""
    import cv2

    reach = np.arange(-9.0, 9.01, 0.75, dtype=np.float32)
    places = np.stack(np.broadcast_arrays(x[None, :], guess[None, :] + reach[:, None]), -1)
    at = axes.pixels(np.ascontiguousarray(places, np.float32))
    grey = cv2.GaussianBlur(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY), (0, 0), 1.5 * axes.unit + 0.3)
    light = cv2.remap(grey.astype(np.float32), at, np.empty(0), cv2.INTER_LINEAR)
    light = light - light.mean(0)
    light /= float(light.std()) + 4.0
    # The corners stay where the landmarks say; between them the line may wander with the dark.
    tied = 0.6 + 6.0 * np.abs(np.linspace(-1, 1, len(x))) ** 6
    cost = light + tied * (reach[:, None] / 9.0) ** 2
    total, came = cost[:, 0], []
    for column in range(1, len(x)):
        steps = total[None, :] + 0.5 * (reach[:, None] - reach[None, :]) ** 2
        best = steps.argmin(1)
        came.append(best)
        total = steps[np.arange(len(reach)), best] + cost[:, column]
    path = [int(total.argmin())]
    for best in reversed(came):
        path.append(int(best[path[-1]]))
    line = guess + reach[path[::-1]]
    soft = np.convolve(np.pad(line, 2, "edge"), np.array([1, 2, 3, 2, 1]) / 9, "valid")
    return soft.astype(np.float32)


def _eye(
    local: Floats,
    upper: tuple[int, ...],
    lower: tuple[int, ...],
    iris: range,
    brow: tuple[int, ...],
) -> Eye:
    ring = local[list(iris)]
    middle = float(local[list(upper), 0].mean())
    return Eye(
        lids=_parting(local[list(upper)], local[list(lower)], middle),
        iris=(float(ring[0, 0]), float(ring[0, 1])),
        radius=float(np.linalg.norm(ring[1:] - ring[0], axis=1).mean()),
        brow=float(local[list(brow), 1].mean()),
    )
