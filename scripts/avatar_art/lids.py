"""Lids in their shapes: what talking_head.builtin.eye mixes and paints.

Lines run from the inner to the outer corner of the eye on the viewer's right, around (0, 0), its
middle; the other one is its mirror image.
"""

from __future__ import annotations

from avatar_art.curves import Point
from avatar_art.look import Look
from avatar_art.mouths import smooth
from avatar_art.svg import Layer

KNOTS = 17
LASH_PLACES = (15, 18, 21, 24, 27, 29, 31, 32)  # of 33 along the upper rim
PLACES = [2 * k / (KNOTS - 1) - 1 for k in range(KNOTS)]

SHAPES = {
    # closed, squint
    "rest": (0.0, 0.0),
    "closed": (1.0, 0.0),
    "widened": (-1.0, 0.0),
    "squint": (0.0, 1.0),
}


def lids(look: Look) -> str:
    """lids.svg: every shape of the lids, of which only the one at rest is shown."""
    layer = Layer()
    for name, (closed, squint) in SHAPES.items():
        layer.group(f'id="{name}" ' + ("" if name == "rest" else 'display="none"'))
        for line, points in _lines(look, closed, squint).items():
            wide = 2.5 if line == "upper" else 0.8
            layer.stroke(smooth(points), look.skin.deep, wide, more=f'id="{name}.{line}"')
        layer.end()
    return layer.svg("-80 -50 160 100")


def _rims(look: Look, t: float, closed: float, squint: float) -> tuple[float, float]:
    """y of the upper and of the lower rim."""
    height, shut = 17.5 * look.eye, max(closed, 0.0)
    tilt = -2.6 * t  # the outer corner is the higher one
    # Highest a little towards the nose, as lids are.
    upper_arch = max(1 - abs(t + 0.10 * (1 - t * t)) ** 2.2, 0.0) ** 0.80
    lower_arch = max(1 - abs(t - 0.14 * (1 - t * t)) ** 2.1, 0.0) ** 0.95
    open_up = tilt - height * 1.13 * upper_arch * (1 + 0.22 * max(-closed, 0.0))
    lower = tilt + height * 0.70 * lower_arch * (1 - 0.45 * squint - 0.12 * shut)
    upper = open_up + (lower - 0.6 - open_up) * shut
    return min(upper, lower), lower


def _lines(look: Look, closed: float, squint: float) -> dict[str, list[Point]]:
    width, shut = 45.0 * look.eye, max(closed, 0.0)
    made: dict[str, list[Point]] = {"upper": [], "lower": [], "crease": []}
    for t in PLACES:
        x = width * t
        upper, lower = _rims(look, t, closed, squint)
        rest = _rims(look, t, 0.0, 0.0)[0]
        # The fold above the lid comes down and opens out as the eye closes.
        fold = rest * (1 - 0.35 * shut) + upper * 0.35 * shut
        made["upper"].append((x, upper))
        made["lower"].append((x, lower))
        made["crease"].append((x, fold - (8.5 - 1.5 * t) * (1 - 0.25 * t * t)))
    if look.lashes > 0.4:
        for number, place in enumerate(LASH_PLACES):
            t = place / 16 - 1
            x, y = width * t, _rims(look, t, closed, squint)[0]
            out = (place - 12) / 20
            long = (3.0 + 4.5 * out) * look.lashes
            tip_x = x + long * (0.25 + 0.75 * out)
            tip_y = y - long * (0.95 - 1.5 * shut) * (1.0 - 0.3 * out)
            bend = ((x + tip_x) / 2 + 1.2, (y + tip_y) / 2 + 1.6 - 2.2 * shut)
            made[f"lash{number}"] = [(x, y), bend, (tip_x, tip_y)]
    return made
