"""The mouth of a puppet: its drawn shapes mixed by six weights, and painted.

Shapes, teeth and tongue are SVG layers of the avatar. Knows how shapes mix, and how lips and what
lies between them are lit. Does not know when a mouth takes which shape. Lengths are the
portrait's units.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from talking_head.builtin.brush import Brush, Colour, Floats, Sprite, mixed, ramp
from talking_head.builtin.pose import Mouth
from talking_head.builtin.shapes import Shapes

POINTS = 41
REACH = (108.0, 56.0, 108.0, 112.0)
"""How far painting reaches left of, above, right of and below the mouth's middle."""

SHAPES = (
    "open", "wide", "round", "round-open", "closed", "bite", "tongue", "smile", "sad",
)  # fmt: skip
LINES = {
    "upper": POINTS, "upper-inner": POINTS, "lower-inner": POINTS, "lower": POINTS,
    "teeth-edge": 2,
}  # fmt: skip
"""What mouth.svg has to draw, from corner to corner, and with how many points it is painted."""

WIDE = 70.0
"""Half of the width of a mouth to which the lights on its lips are measured."""

TONGUE_REACH = (50.0, 20.0)
"""Of tongue.svg: how far it is drawn to each side, and up and down."""


@dataclass(frozen=True, slots=True)
class MouthLook:
    """One avatar's mouth: where it is, its shapes and layers, its colours (BGR)."""

    x: float
    y: float
    shapes: Shapes
    upper_teeth: Sprite
    lower_teeth: Sprite
    tongue: Sprite
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


def weights(mouth: Mouth, smile: float) -> dict[str, float]:
    """How much of each drawn shape a mouth takes."""
    free = 1 - mouth.closed
    jaw = mouth.jaw * free * (1 - 0.75 * mouth.teeth)
    rounded = mouth.round * mouth.round * (3 - 2 * mouth.round)
    broad = 1 - 0.85 * rounded
    return {
        "open": jaw * (1 - rounded),
        "round": rounded * (1 - jaw),
        "round-open": rounded * jaw,
        "wide": mouth.wide * (1 - 0.7 * rounded),
        "closed": mouth.closed,
        "bite": mouth.teeth * free,
        "tongue": mouth.tongue * free * (1 - rounded),
        "smile": max(smile, 0.0) * broad,
        "sad": max(-smile, 0.0) * broad,
    }


def outlines(mouth: Mouth, smile: float, look: MouthLook) -> Outlines:
    """Where the lips lie for these weights."""
    lines = look.shapes.mixed(weights(mouth, smile))
    upper, inner_up = lines["upper"], lines["upper-inner"]
    inner_low, lower = lines["lower-inner"], lines["lower"]
    middle = POINTS // 2
    # Lips that are pressed leave no gap, whatever else the mouth does; nor do they ever cross.
    gap = inner_low[:, 1] - inner_up[:, 1]
    crossed, pressed = np.minimum(gap, 0), np.maximum(gap, 0) * mouth.closed
    for line in (upper, inner_up):
        line[:, 1] += 0.35 * pressed
    for line in (inner_low, lower):
        line[:, 1] -= 0.65 * pressed + crossed
    opening = float(inner_low[middle, 1] - inner_up[middle, 1])
    rest = look.shapes.rest[look.shapes.places["lower-inner"]]
    place = np.array([look.x, look.y], np.float32)
    return Outlines(
        upper=upper + place,
        upper_inner=inner_up + place,
        lower_inner=inner_low + place,
        lower=lower + place,
        opening=opening,
        teeth_edge=look.y + float(lines["teeth-edge"][:, 1].mean()),
        jaw_drop=float(inner_low[middle, 1] - rest[middle, 1]),
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
    # Full lips that are pursed meet softly beside the hole.
    taper = (1.5 * (1 - np.linspace(-1, 1, POINTS) ** 4) + 0.5) * (1 - 0.6 * mouth.round)
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
    half = float(edges.lower[-1, 0]) - middle
    k = half / WIDE
    # Light from the upper left lies on the lower lip's swelling and along the bow.
    pale = mixed(look.lip, (255.0, 250.0, 255.0), 0.62)
    shine = brush.spot(middle - 8 * k, seam_low + 0.45 * thick, 34 * k, 0.42 * thick + 1)
    brush.lay(pale, shine, 0.62, lips)
    glint = brush.spot(middle - 13 * k, seam_low + 0.42 * thick, 13 * k, 0.2 * thick + 0.8)
    brush.lay((255.0, 252.0, 255.0), glint, 0.42, lips)
    bow = brush.spot(middle - 16 * k, top + 0.36 * (seam_up - top), 20 * k, 5)
    brush.lay(pale, bow, 0.36, lips)
    brush.lay(dark, brush.spot(middle + 0.74 * half, (seam_low + low) / 2, 40 * k, 30), 0.5, lips)
    brush.lay(dark, brush.spot(middle, low + 1, 0.85 * half, 7), 0.45, lips)


def _paint_inside(brush: Brush, edges: Outlines, mouth: Mouth, look: MouthLook) -> None:
    hole = brush.mask(np.concatenate([edges.upper_inner, edges.lower_inner[::-1]]), 0.5)
    top = float(edges.upper_inner[:, 1].min())
    low = float(edges.lower_inner[:, 1].max())
    half = float(edges.upper_inner[-1, 0] - look.x)
    middle = look.x
    inside = brush.over(hole, top, low + 4, (22.0, 12.0, 30.0), (44.0, 34.0, 104.0))
    # The tongue lies on the jaw; its tip comes up behind the upper teeth for l, n, t, d, th.
    lift = mouth.tongue
    wide, tall = half * (0.74 - 0.12 * lift), 10 + 0.34 * edges.jaw_drop
    y = low + 5 + 9 * mouth.round * (1 - lift)
    y += lift * (min(y, edges.teeth_edge + tall - 3) - y)
    across, down = wide / TONGUE_REACH[0], tall / TONGUE_REACH[1]
    inside.set(look.tongue, middle, y, across, down)
    if edges.jaw_drop > 9 and mouth.wide > 0.1:
        # Lower teeth stand on the jaw; spread lips show their edge.
        show = min(1.0, (edges.jaw_drop - 9) / 10) * min(1.0, 1.6 * mouth.wide)
        inside.set(look.lower_teeth, middle, low - 5.5, much=0.85 * show)
    t = np.linspace(-1, 1, POINTS, dtype=np.float32)
    beneath = edges.teeth_edge + 3.0 - 4.0 * t * t
    shadow = _row(middle, 0.97 * half * t, beneath, top - 30)
    inside.lay((30.0, 22.0, 60.0), inside.mask(shadow, 2.2), 0.45)
    inside.set(look.upper_teeth, middle, edges.teeth_edge)
    # The lips' shadow lies on all that is inside, deepest beneath the upper one and in the corners.
    inside.shade((18.0, 8.0, 26.0), 0.62 * (1 - inside.rows(top, top + 8.0)))
    # A round mouth is a deep one.
    deep = 0.75 * mouth.round
    inside.shade((22.0, 10.0, 34.0), deep * (1 - 0.5 * inside.rows(top, low)))
    far = np.abs(inside.columns(middle - half, middle + half) * 2 - 1) ** 3
    inside.shade((18.0, 8.0, 30.0), 0.8 * far)
    tall_, wide_ = hole.alpha.shape
    part = brush.canvas[hole.row : hole.row + tall_, hole.column : hole.column + wide_]
    part += (inside.canvas - part) * hole.alpha[..., None]


def _row(middle: float, x: Floats, edge: Floats, root: float) -> Floats:
    """A row of teeth: their edge, and their roots well behind the lip."""
    ends = np.array([[middle + x[-1], root], [middle + x[0], root]], np.float32)
    return np.concatenate([np.stack([middle + x, edge], 1).astype(np.float32), ends])
