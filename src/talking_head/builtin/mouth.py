"""The drawn mouth of a puppet: from six weights to lips, teeth, tongue and the dark between.

Knows the outlines of lips as curves over -1..1 from corner to corner, and how they are lit. Does
not know when a mouth takes which shape. Lengths are the portrait's units.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from talking_head.builtin.brush import Brush, Colour, Floats, mixed, ramp
from talking_head.builtin.pose import Mouth

POINTS = 41
REACH = (108.0, 56.0, 108.0, 112.0)
"""How far painting reaches left of, above, right of and below the mouth's middle."""


@dataclass(frozen=True, slots=True)
class MouthLook:
    """How one avatar's mouth is built: half its width, lip fullness, its colours (BGR)."""

    x: float
    y: float
    width: float
    fullness: float
    lip: Colour
    skin_light: Colour
    skin_shade: Colour
    skin_deep: Colour


@dataclass(frozen=True, slots=True, eq=False)
class Outlines:
    """The four edges of the lips from left to right, each (POINTS, 2), and what follows them."""

    upper: Floats
    upper_inner: Floats
    lower_inner: Floats
    lower: Floats
    opening: float
    teeth_edge: float
    jaw_drop: float


def outlines(mouth: Mouth, smile: float, look: MouthLook) -> Outlines:
    """Where the lips lie for these weights."""
    t = np.linspace(-1, 1, POINTS, dtype=np.float32)
    free = 1 - mouth.closed
    jaw = mouth.jaw * free * (1 - 0.75 * mouth.teeth)
    glad, sad = max(smile, 0.0), max(-smile, 0.0)
    half = look.width * (
        1
        + 0.13 * mouth.wide * (1 - 0.4 * mouth.round)
        - 0.34 * mouth.round
        + 0.17 * glad
        - 0.05 * sad
        - 0.07 * mouth.jaw
    )
    corner = -4.0 - 14.0 * glad + 9.0 * sad + 4.0 * jaw - 2.0 * mouth.wide
    corner *= 1 - 0.8 * mouth.round
    up = free * (8.0 * jaw + 5.0 * mouth.wide * (1 - mouth.round) + 4.5 * mouth.round)
    up += 7.5 * mouth.teeth * free + 1.5 * glad * min(1.0, 4 * jaw)
    down = (
        free
        * (1 - 0.8 * mouth.teeth)
        * (
            34.0 * jaw
            + 6.0 * mouth.wide * (1 - mouth.round)
            + 10.5 * mouth.round
            + 3.0 * mouth.tongue
        )
    )
    down -= 2.0 * mouth.teeth
    # The line between closed lips: a small point in the middle, a rise beside it.
    line = 1.8 * np.exp(-((t / 0.2) ** 2)) - 1.4 * np.exp(-(((np.abs(t) - 0.42) / 0.22) ** 2))
    bend = corner * np.abs(t) ** 1.7
    arch = np.maximum(1 - t * t, 0)
    inner = t * half * (0.93 - 0.19 * mouth.round)
    upper_inner_y = (
        bend + line * (1 - 0.5 * min(1.0, up / 6)) - up * arch ** (0.75 - 0.2 * mouth.round)
    )
    lower_inner_y = (
        bend + line * (1 - min(1.0, max(down, 0) / 6)) + down * arch ** (0.68 - 0.14 * mouth.round)
    )
    lower_inner_y = np.maximum(lower_inner_y, upper_inner_y)
    press = 1 - 0.3 * mouth.closed
    thick_up = (
        15.5 * look.fullness * press * (1 - 0.16 * mouth.wide - 0.12 * glad + 0.36 * mouth.round)
    )
    thick_low = (
        22.0
        * look.fullness
        * press
        * (1 - 0.14 * mouth.wide - 0.1 * glad + 0.28 * mouth.round - 0.38 * mouth.teeth)
    )
    side = np.maximum(1 - np.abs(t) ** 1.75, 0) ** 0.95
    bow = (
        1 + 0.15 * np.exp(-(((np.abs(t) - 0.19) / 0.13) ** 2)) - 0.14 * np.exp(-((t / 0.085) ** 2))
    )
    # The upper lip's rim follows its inner edge, but less far out where the corners pull.
    upper_y = 0.93 * upper_inner_y + 0.07 * bend - thick_up * side * bow
    lower_y = lower_inner_y + thick_low * np.maximum(1 - np.abs(t) ** 2.3, 0) ** 0.8

    def at(xs: Floats, ys: Floats) -> Floats:
        return np.stack([look.x + xs, look.y + ys], 1).astype(np.float32)

    outer = t * half
    return Outlines(
        upper=at(outer, upper_y),
        upper_inner=at(inner, upper_inner_y),
        lower_inner=at(inner, lower_inner_y),
        lower=at(outer, lower_y),
        opening=up + down,
        teeth_edge=look.y
        + 4.5
        - 2.0 * glad
        - 2.5 * mouth.teeth
        - 13.0 * mouth.round
        - 3.5 * mouth.tongue * free,
        jaw_drop=down,
    )


def paint_mouth(brush: Brush, mouth: Mouth, smile: float, look: MouthLook) -> None:
    """Paint the mouth onto skin that has none."""
    edges = outlines(mouth, smile, look)
    low = float(edges.lower[:, 1].max())
    middle = look.x
    # What the lower lip throws upon the chin, and the light on the rim above the upper lip.
    brush.lay(look.skin_deep, brush.spot(middle + 2, low + 9, 54, 17), 0.42)
    rim = brush.spot(middle - 6, float(edges.upper[:, 1].min()) - 3, 40, 9)
    brush.lay(look.skin_light, rim, 0.30)
    for x, y in (edges.upper[0], edges.upper[-1]):
        brush.lay(look.skin_deep, brush.spot(x, y + 1, 11, 8), 0.36)
    if smile > 0.05:
        # The fold from the nose to the corners deepens.
        for side in (-1, 1):
            bent = [[52.0, -55.0], [73.0, -38.0], [86.0, -18.0], [90.0, -8.0]]
            spine = np.array(bent) * (side, 1) + (middle, look.y)
            brush.lay(
                look.skin_deep,
                brush.ribbon(spine, np.array([0.6, 2.4, 2.2, 0.4]), 3.2),
                0.32 * smile,
            )
    _paint_lips(brush, edges, look)
    if edges.opening > 0.4:
        _paint_inside(brush, edges, mouth, look)
    strength = 0.75 * max(0.25, 1 - edges.opening / 14)
    line = (edges.upper_inner + edges.lower_inner) / 2 if edges.opening < 3 else edges.upper_inner
    taper = 1.5 * (1 - np.linspace(-1, 1, POINTS) ** 4) + 0.5
    dark = mixed(look.lip, (18.0, 10.0, 30.0), 0.72)
    brush.lay(dark, brush.ribbon(line, taper, 0.7), strength)


def _paint_lips(brush: Brush, edges: Outlines, look: MouthLook) -> None:
    lips = brush.mask(np.concatenate([edges.upper, edges.lower[::-1]]), 0.9)
    top, low = float(edges.upper[:, 1].min()), float(edges.lower[:, 1].max())
    seam_up = float(edges.upper_inner[POINTS // 2, 1])
    seam_low = float(edges.lower_inner[POINTS // 2, 1])
    dark = mixed(look.lip, (26.0, 20.0, 82.0), 0.5)
    lit = mixed(look.lip, look.skin_light, 0.30)
    upper = ramp(brush.rows(top, seam_up + 2), mixed(look.lip, look.skin_light, 0.10), dark)
    lower = ramp(brush.rows(seam_low, low), mixed(look.lip, dark, 0.25), mixed(lit, look.lip, 0.2))
    below = brush.rows(seam_up, max(seam_low, seam_up + 1.0))
    tint = upper + (lower - upper) * below[..., None]
    brush.lay(np.broadcast_to(tint, brush.canvas.shape), lips)
    middle, thick = look.x, low - seam_low
    # Light from the upper left lies on the lower lip's swelling and along the bow.
    pale = mixed(look.lip, (255.0, 250.0, 255.0), 0.62)
    shine = brush.spot(middle - 8, seam_low + 0.45 * thick, 34, 0.42 * thick + 1)
    brush.lay(pale, shine, 0.62, lips)
    glint = brush.spot(middle - 13, seam_low + 0.42 * thick, 13, 0.2 * thick + 0.8)
    brush.lay((255.0, 252.0, 255.0), glint, 0.42, lips)
    bow = brush.spot(middle - 16, top + 0.36 * (seam_up - top), 20, 5)
    brush.lay(pale, bow, 0.36, lips)
    brush.lay(dark, brush.spot(middle + 52, (seam_low + low) / 2, 40, 30), 0.5, lips)
    brush.lay(dark, brush.spot(middle, low + 1, 60, 7), 0.45, lips)


def _paint_inside(brush: Brush, edges: Outlines, mouth: Mouth, look: MouthLook) -> None:
    hole = brush.mask(np.concatenate([edges.upper_inner, edges.lower_inner[::-1]]), 0.5)
    top = float(edges.upper_inner[:, 1].min())
    low = float(edges.lower_inner[:, 1].max())
    half = float(edges.upper_inner[-1, 0] - look.x)
    middle = look.x
    inside = brush.over(hole, top, low + 4, (22.0, 12.0, 30.0), (44.0, 34.0, 104.0))
    t = np.linspace(-1, 1, POINTS, dtype=np.float32)
    # The tongue lies on the jaw; its tip comes up behind the upper teeth for l, n, t, d, th.
    lift = mouth.tongue
    wide, tall = half * (0.74 - 0.12 * lift), 10 + 0.34 * edges.jaw_drop
    y = low + 5
    y += lift * (min(y, edges.teeth_edge + tall - 3) - y)
    angle = np.linspace(0, 2 * np.pi, 40, dtype=np.float32)
    ring = np.stack([middle + wide * np.cos(angle), y + tall * np.sin(angle)], 1)
    tongue = inside.mask(ring, 1.2)
    tip = mixed((126.0, 122.0, 214.0), (150.0, 148.0, 232.0), lift)
    pink = ramp(inside.rows(y - tall, y + tall), tip, (74.0, 62.0, 150.0))
    inside.lay(np.broadcast_to(pink, inside.canvas.shape), tongue)
    inside.lay((170.0, 168.0, 240.0), inside.spot(middle - 7, y - 0.55 * tall, 18, 5), 0.4, tongue)
    inside.lay((60.0, 44.0, 120.0), inside.spot(middle, y, 4, tall), 0.3, tongue)
    if edges.jaw_drop > 9 and mouth.wide > 0.1:
        # Lower teeth stand on the jaw; spread lips show their edge.
        crown = low - 5.5 + 4.0 * t * t
        row = _row(middle, 0.70 * half * t, crown, low + 20)
        show = min(1.0, (edges.jaw_drop - 9) / 10) * min(1.0, 1.6 * mouth.wide)
        teeth = _enamel(inside, middle, half, float(crown.min()), low + 3, 0.66)
        inside.lay(teeth, inside.mask(row, 0.9), 0.85 * show)
    edge = edges.teeth_edge - 4.0 * t * t - 6.0 * t**8 + 0.5 * np.abs(np.sin(t * 3 * np.pi))
    row = _row(middle, 0.97 * half * t, edge, top - 30)
    beneath = row + np.array([0, 3.0], np.float32)
    inside.lay((30.0, 22.0, 60.0), inside.mask(beneath, 2.2), 0.45)
    teeth = _enamel(inside, middle, half, top, edges.teeth_edge, 1.0)
    inside.lay(teeth, inside.mask(row, 0.6))
    # The lips' shadow lies on all that is inside, deepest beneath the upper one and in the corners.
    inside.shade((18.0, 8.0, 26.0), 0.62 * (1 - inside.rows(top, top + 8.0)))
    far = np.abs(inside.columns(middle - half, middle + half) * 2 - 1) ** 3
    inside.shade((18.0, 8.0, 30.0), 0.8 * far)
    tall_, wide_ = hole.alpha.shape
    part = brush.canvas[hole.row : hole.row + tall_, hole.column : hole.column + wide_]
    part += (inside.canvas - part) * hole.alpha[..., None]


def _row(middle: float, x: Floats, edge: Floats, root: float) -> Floats:
    """A row of teeth: their edge, and their roots well behind the lip."""
    ends = np.array([[middle + x[-1], root], [middle + x[0], root]], np.float32)
    return np.concatenate([np.stack([middle + x, edge], 1).astype(np.float32), ends])


def _enamel(
    brush: Brush, middle: float, half: float, top: float, edge: float, light: float
) -> Floats:
    """Teeth: warm white, darker to the sides and the gums, with faint gaps between."""
    white = np.array([222.0, 236.0, 244.0], np.float32) * light
    across = brush.columns(middle - half, middle + half) * 2 - 1
    x = np.abs(across * half)
    # Incisors are about 11 units broad, those beside them narrower.
    gap = np.zeros_like(x)
    for place in (0.0, 11.0, 20.5, 30.0, 39.0):
        gap = np.maximum(gap, np.exp(-(((x - place) / 0.8) ** 2)))
    shade = (1 - 0.35 * across**2) * (1 - 0.11 * gap)
    fall = 0.86 + 0.14 * brush.rows(top, edge)
    return np.asarray(white * (shade * fall)[..., None], np.float32)
