"""How the skin of a pictured face moves: one smooth displacement field for each control.

Fields are given where the picture's pixels *are* (not where they go), in the face's own units, so
that a pose is a weighted sum of them. The lips and each lid are cut: above and below a cut there
are two fields that agree at its ends and far from it, and part between. Knows no pixels.
"""

from __future__ import annotations

import numpy as np

from talking_head.builtin.photo_face import Eye, FaceMap, Floats
from talking_head.builtin.pose import Mouth, Pose

CONTROLS = (
    "yaw", "pitch", "roll", "sway", "breath",
    "brow_raise", "brow_sad", "brow_frown", "cheek", "squint", "widen_left", "widen_right",
    "chin", "lower", "upper", "spread", "lift", "pucker", "shut", "ring_lower", "ring_upper",
)  # fmt: skip
"""Yaw, pitch and roll are in radians, `shut` is a share of the mouth's own gap, others in units.
The rings open the lips as `lower` and `upper` do, but to a round hole between shut corners."""

SKULL = 5
"""The first so many controls move the head as a whole, teeth included."""

MOUTH = CONTROLS.index("chin")
"""From here on they are the mouth's."""

CHEST = 520.0
"""Units below the chin at which the chest's motion ends."""

LID_OUTWARD = 1.16
"""In halves of an eye's width: where a closing lid's motion ends beyond the outer corner."""

RING = 0.76
"""Half the width of a round mouth's hole, in halves of the mouth."""

REST_SMILE = 0.2
"""The smile of a pose that shows a picture as it is."""


PAUSE_SHUT = 0.85
"""How far an open mouth of a picture shuts in pauses of speech."""


def step(place: Floats | float) -> Floats:
    """0 below 0, 1 above 1, eased between."""
    near = np.clip(place, 0, 1)
    return np.asarray(near * near * (3 - 2 * near), np.float32)


def head_share(face: FaceMap, x: Floats, y: Floats) -> Floats:
    """1 on the head, 0 well outside of it and down on the chest."""
    wide, tall = max(1.22 * face.sides, 215.0), 1.08 * face.chin
    away = np.hypot((x - face.centre) / wide, (y + 0.06 * face.chin) / tall)
    return step((1.75 - away) / 0.68) * step((face.chin + 190 - y) / 320)


def nearness(face: FaceMap, x: Floats, y: Floats) -> Floats:
    """How near to the viewer each place is, in units: the landmarks' relief, spread smoothly."""
    places, near = face.relief[::2, :2], face.relief[::2, 2]
    flat = np.stack([x.ravel(), y.ravel()], 1)
    square = (flat**2).sum(1)[:, None] - 2 * flat @ places.T + (places**2).sum(1)[None, :]
    nearest = square.min(1, keepdims=True)
    # Outside of the landmarks the nearest ones count, the more evenly the farther they are.
    pull = np.exp(-(square - nearest) / (2 * (34.0**2 + 0.25 * np.maximum(nearest, 0))))
    spread = (pull @ near) / pull.sum(1)
    return np.asarray(spread.reshape(x.shape), np.float32)


def _skull(face: FaceMap, x: Floats, y: Floats, none: Floats) -> list[Floats]:
    head = head_share(face, x, y)
    depth = head * (nearness(face, x, y) + 55.0)
    neck = face.chin + 60.0
    torso = step((y - face.chin) / 130) * step((face.chin + CHEST - y) / 200)
    torso = torso * step((3.6 * face.sides - np.abs(x - face.centre)) / 260)
    return [
        _both(depth, none),
        _both(none, -depth),
        _both(-(y - neck) * head, (x - face.centre) * head),
        _both(np.maximum(head, 0.6 * torso), none),
        _both(none, -(0.35 * head + (1 - 0.35 * head) * torso * step((y - face.chin - 30) / 200))),
    ]


def _both(dx: Floats, dy: Floats) -> Floats:
    return np.stack([dx, dy], -1)


def _bump(x: Floats, y: Floats, cx: float, cy: float, rx: float, ry: float) -> Floats:
    near = np.clip(1 - ((x - cx) / rx) ** 2 - ((y - cy) / ry) ** 2, 0, 1)
    return np.asarray(near * near, np.float32)


def _upper_face(face: FaceMap, x: Floats, y: Floats, none: Floats) -> list[Floats]:
    raised, sad, frown = none.copy(), _both(none, none), _both(none, none)
    squint, widen = none.copy(), []
    for side, eye, brow in zip((-1, 1), face.eyes, face.brows, strict=True):
        low, high = float(brow[:, 0].min()), float(brow[:, 0].max())
        inner, outer = (high, low) if side < 0 else (low, high)
        cy = float(brow[:, 1].mean()) - 10
        middle, half = (low + high) / 2, (high - low) / 2
        # The brow's field ends above the lid, so that eyes and most glasses stay.
        lid = float(eye.lids.upper.min())
        calm = step((lid - 1 - y) / max(0.75 * (lid - cy), 8.0))
        whole = _bump(x, y, middle, cy - 6, half + 62, 82) * calm
        at_inner = _bump(x, y, inner, cy, 62, 56) * calm
        at_outer = _bump(x, y, outer, cy + 6, 56, 50) * calm
        raised = raised - whole
        sad = sad + _both(none, -at_inner + 0.45 * at_outer)
        frown = frown + _both(-side * 0.55 * at_inner, 0.75 * at_inner + 0.25 * whole)
        lids = eye.lids
        cx = float(lids.x.mean())
        below = float(lids.lower.mean())
        squint = squint - _bump(x, y, cx, below + 13, lids.half + 18, 26)
        above = float(lids.upper.min())
        widen.append(-_bump(x, y, cx, above - 3, lids.half + 12, 20))
    cheeks = _both(none, none)
    level = (face.nose + float(face.mouth.upper.mean())) / 2
    for side in (-1, 1):
        cx = face.mouth.middle + side * 1.45 * face.mouth.half
        cheeks = cheeks + _both(none, -_bump(x, y, cx, level - 28, 92, 82))
    return [
        _both(none, raised), sad, frown, cheeks, _both(none, squint),
        _both(none, widen[0]), _both(none, widen[1]),
    ]  # fmt: skip


def _lips(face: FaceMap, x: Floats, y: Floats, lower: bool, none: Floats) -> list[Floats]:
    mouth = face.mouth
    u = mouth.along(x)
    seam = mouth.lower_at(x) if lower else mouth.upper_at(x)
    v = y - seam
    # A mouth that smiles opens more in its middle than one that does not.
    arch = np.clip(1 - u * u, 0, 1) ** (1.25 if face.open else 0.8)
    ring = np.clip(1 - (u / RING) ** 2, 0, 1) ** 0.55
    to_chin = max(face.chin - float(mouth.lower.max()), 60.0)
    beyond = np.maximum(np.abs(u) - 1, 0)
    aside = np.clip(u, -1, 1) * (1 - step(beyond / 1.15))
    falls = np.exp(-((v / 52) ** 2))
    gap = np.interp(x, mouth.x, mouth.gap).astype(np.float32) * (np.abs(u) < 1)
    near_lip = 1 - step((np.maximum(v, 0) - 4) / (0.62 * to_chin))
    above = step(1 + v / max(0.9 * (float(mouth.upper.mean()) - face.nose), 30.0))
    chin, low, up, shut = none, none, none, none
    ring_low, ring_up = none, none
    thick = face.lip_thickness[int(lower)]
    if lower:
        broad = step((2.35 * mouth.half - np.abs(x - mouth.middle)) / (1.6 * mouth.half))
        chin = (
            (1 - near_lip)
            * broad
            * step(np.maximum(v, 0) / (0.5 * to_chin))
            * step((face.chin + 85 - y) / 100)
        )
        low, ring_low = arch * near_lip, ring * near_lip
        shut = -0.68 * gap * near_lip
        pucker = arch * np.maximum(v, 0) / thick * np.exp(1 - np.maximum(v, 0) / thick)
    else:
        chin = step(np.maximum(beyond - 0.25, 0) / 0.5) * none
        up, ring_up = -arch * above, -ring * above
        shut = 0.32 * gap * above
        pucker = -arch * np.maximum(-v, 0) / thick * np.exp(1 - np.maximum(-v, 0) / thick)
    bend = np.where(np.abs(u) < 1, np.abs(u) ** 1.7, 1 - step(beyond / 0.9))
    return [
        _both(none, chin),
        _both(none, low),
        _both(none, up),
        _both(aside * falls, none),
        _both(none, -bend * np.exp(-((v / 46) ** 2))),
        _both(none, pucker),
        _both(none, shut),
        _both(none, ring_low),
        _both(none, ring_up),
    ]


def fields(face: FaceMap, points: Floats, lower: bool | None = None) -> Floats:
    """Displacements (len(CONTROLS), ..., 2) in units for one of each control, at points (..., 2).

    `lower`: of the part of the face below the cut between the lips (True), or above it (False);
    None: each point by the side of the cut on which it lies.
    """
    x, y = points[..., 0], points[..., 1]
    none = np.zeros_like(x)
    upper = _lips(face, x, y, False, none) if lower is not True else None
    under = _lips(face, x, y, True, none) if lower is not False else None
    if upper is None or under is None:
        lips = under or upper or []
    else:
        mouth = face.mouth
        below = (y > (mouth.upper_at(x) + mouth.lower_at(x)) / 2)[..., None]
        lips = [np.where(below, b, a) for a, b in zip(upper, under, strict=True)]
    rows = [*_skull(face, x, y, none), *_upper_face(face, x, y, none), *lips]
    return np.stack(rows).astype(np.float32)


def lid_drop(eye: Eye, side: int, points: Floats) -> Floats:
    """How far the skin above a lid's rim comes down (units) when the eye closes; (...).

    `side`: 0 is the left eye as the viewer sees it. Outward it reaches beyond the corner, because
    the lashes there come down too.
    """
    x, y = points[..., 0], points[..., 1]
    lids = eye.lids
    u = lids.along(x)
    outward = u < 0 if side == 0 else u > 0
    u = np.where(outward, u / LID_OUTWARD, u / 1.03)
    above = np.maximum(lids.upper_at(x) - y - 2.5, 0)
    room = max(0.8 * (float(lids.upper.mean()) - eye.brow), 14.0)
    deep = 0.97 * float(lids.gap.max()) * np.clip(1 - u * u, 0, 1) ** 0.8
    return np.asarray(deep * (1 - step(above / room)), np.float32)


def jaw_of(mouth: Mouth) -> float:
    """How far the jaw itself is open, 0..1."""
    return mouth.jaw * (1 - mouth.closed) * (1 - 0.7 * mouth.teeth)


def gap_left(wanted: float, own: float) -> float:
    """The share of an opening (units) that is left to do where the picture has some of its own."""
    return max(0.15, 1 - own / wanted) if wanted > 1e-6 else 1.0


def controls(face: FaceMap, pose: Pose) -> Floats:
    """How much of each field a pose takes; (len(CONTROLS),)."""
    mouth, free = pose.mouth, 1 - pose.mouth.closed
    jaw = jaw_of(mouth)
    smile = pose.smile - REST_SMILE
    glad, sad = max(smile, 0.0), max(-smile, 0.0)
    half = face.mouth.half
    wide = mouth.wide * (1 - 0.5 * mouth.round)
    up = free * (7.0 * jaw + 4.0 * wide * min(1.0, 4 * jaw) + 2.0 * mouth.round)
    up += 8.0 * mouth.teeth * free
    low = free * (1 - 0.8 * mouth.teeth) * (32.0 * jaw + 5.0 * wide + 6.0 * mouth.round)
    low -= 3.0 * mouth.teeth
    spread = half * (0.12 * wide + 0.13 * glad - 0.04 * sad - 0.34 * mouth.round - 0.06 * jaw)
    lift = 13.0 * glad - 14.0 * sad - 4.0 * jaw + 1.5 * wide
    lift -= face.lift * (0.8 * mouth.round + 0.5 * sad + (0.3 * jaw if face.open else 0.0))
    gap = float(face.mouth.gap.max())
    # A round mouth forgets its own gap: the line between its lips is shut, then a hole opened.
    rounded = free * float(step(mouth.round / 0.8))
    ring_low, ring_up = 0.9 * rounded * max(low, 0.0), rounded * (up + 0.42 * max(low, 0.0))
    # A mouth that the picture shows open speaks about as wide open as any other; while it does,
    # it shuts a part of the way between vowels, and most of it in pauses.
    opened = up + max(low, 0.0)
    busy = min(1.0, 3 * (mouth.jaw + mouth.wide + mouth.round + mouth.tongue))
    less = max(0.6 * busy, pose.talk * (PAUSE_SHUT - 0.2 * busy))
    less *= max(0.0, 1 - opened / gap) if gap > 1 else 0.0
    if face.open:
        up, low = 0.15 * up, low * gap_left(low, min(0.6 * gap, 12.0))
        spread = 0.4 * max(spread, 0.0) + min(spread, 0.0) - 0.07 * half * (jaw + mouth.round)
    up, low = up * (1 - rounded), low * (1 - rounded)
    less += (1 - less) * rounded
    # Brows would take the rim of glasses with them.
    brows = 0.3 if face.glasses else 1.0
    pucker = 4.5 * mouth.round - 2.0 * mouth.closed - 1.5 * wide
    return np.array(
        [
            np.deg2rad(pose.yaw),
            np.deg2rad(pose.pitch),
            np.deg2rad(pose.roll),
            5.0 * pose.sway,
            2.6 * pose.breath,
            17.0 * pose.brow_raise * brows,
            13.0 * pose.brow_sad * brows,
            9.0 * pose.brow_frown * brows,
            7.0 * glad + 2.0 * pose.squint,
            5.0 * pose.squint,
            7.0 * max(0.0, -pose.lids[0]),
            7.0 * max(0.0, -pose.lids[1]),
            21.0 * jaw,
            low,
            up,
            spread,
            lift,
            pucker,
            max(1.05 * mouth.closed, 0.78 * mouth.teeth, less, (1 - mouth.jaw) * sad),
            ring_low,
            ring_up,
        ],
        np.float32,
    )
