"""Lips in their shapes, teeth and tongue: what talking_head.builtin.mouth mixes and paints.

Lips are four lines from corner to corner in each shape; how they are lit is the painter's. All
lie around (0, 0), the middle of the line between the closed lips, in the portrait's units.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from avatar_art.curves import Point, mix, spline
from avatar_art.look import Look
from avatar_art.svg import Layer

KNOTS = 21
TEETH_VIEW, TONGUE_VIEW = "-70 -40 140 80", "-60 -30 120 60"


def lips(look: Look) -> str:
    """mouth.svg: every shape of a mouth, of which only the one at rest is shown."""
    layer = Layer()
    for name, draw in SHAPES.items():
        layer.group(f'id="{name}" ' + ("" if name == "rest" else 'display="none"'))
        for line, points in draw(70.0 * look.mouth, look.lips).items():
            tint = mix(look.skin.lip, "#000000", 0.5 if "inner" in line else 0.2)
            layer.stroke(smooth(points), tint, 1.0, more=f'id="{name}.{line}"')
        layer.end()
    return layer.svg("-110 -60 220 170")


def smooth(points: list[Point]) -> str:
    """A curve through the points, in hundredths."""
    n = len(points)
    d = f"M{points[0][0]:.2f},{points[0][1]:.2f}"
    for i in range(n - 1):
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = (
            points[min(max(i + k, 0), n - 1)] for k in (-1, 0, 1, 2)
        )
        d += (
            f"C{x1 + (x2 - x0) / 6:.2f},{y1 + (y2 - y0) / 6:.2f}"
            f" {x2 - (x3 - x1) / 6:.2f},{y2 - (y3 - y1) / 6:.2f} {x2:.2f},{y2:.2f}"
        )
    return d


Lines = dict[str, list[Point]]
PLACES = [2 * k / (KNOTS - 1) - 1 for k in range(KNOTS)]


def _bell(t: float, width: float) -> float:
    return math.exp(-((t / width) ** 2))


def _broad(
    half: float = 1.0,
    corner: float = -4.0,
    up: float = 0.0,
    down: float = 0.0,
    thick: tuple[float, float] = (1.0, 1.0),
    teeth: float = 4.5,
) -> Callable[[float, float], Lines]:
    """A mouth that opens from corner to corner.

    `half`: its width; `corner`: y of the corners; `up`, `down`: how far the lips part in the
    middle; `thick`: of the upper and the lower lip; `teeth`: y of the upper row's edge.
    """

    def draw(width: float, full: float) -> Lines:
        made: Lines = {line: [] for line in LINES}
        for t in PLACES:
            away = abs(t)
            arch = max(1 - t * t, 0.0)
            # The line between closed lips: a small point in the middle, a rise beside it.
            line = 1.8 * _bell(t, 0.2) - 1.4 * _bell(away - 0.42, 0.22)
            bend = corner * away**1.7
            inner_up = bend + line * (1 - 0.5 * min(1.0, up / 6)) - up * arch**0.75
            inner_low = bend + line * (1 - min(1.0, max(down, 0.0) / 6)) + down * arch**0.68
            inner_low = max(inner_low, inner_up)
            side = max(1 - away**1.75, 0.0) ** 0.95
            bow = 1 + 0.15 * _bell(away - 0.19, 0.13) - 0.14 * _bell(t, 0.085)
            rise = 15.5 * full * thick[0] * side * bow
            fall = 22.0 * full * thick[1] * max(1 - away**2.3, 0.0) ** 0.8
            x = t * half * width
            # The upper lip's rim follows its inner edge, but less far out, where corners pull.
            made["upper"].append((x, 0.93 * inner_up + 0.07 * bend - rise))
            made["upper-inner"].append((0.93 * x, inner_up))
            made["lower-inner"].append((0.93 * x, inner_low))
            made["lower"].append((x, inner_low + fall))
        made["teeth-edge"] = [(-0.5 * width, teeth), (0.5 * width, teeth)]
        return made

    return draw


def _pursed(
    half: float, hole: float, up: float, down: float, thick: tuple[float, float], teeth: float
) -> Callable[[float, float], Lines]:
    """A mouth brought forward: full lips around a round hole (`hole`: its part of the width)."""

    def draw(width: float, full: float) -> Lines:
        made: Lines = {line: [] for line in LINES}
        for t in PLACES:
            away = abs(t)
            # Evenly around the hole, so that it is round where its two sides meet too.
            turn = min(away / 0.8, 1.0) * math.pi / 2
            inner, ring = hole * math.sin(turn), math.cos(turn)
            inner += (1 - hole) * max(away - 0.8, 0.0) / 0.2
            inner = math.copysign(0.96 * inner * half * width, t)
            dent = 1 + 0.06 * _bell(away - 0.28, 0.18) - 0.10 * _bell(t, 0.12)
            soft = 0.62 + 0.38 * min(1.0, full)  # thin lips purse to fuller ones
            rise = up + 15.5 * soft * full * thick[0]
            fall = down + 22.0 * soft * full * thick[1]
            x = t * half * width
            # Both rims are round by themselves: what is pursed is an O within an O.
            round_ = max(1 - away**2.1, 0.0) ** 0.55
            made["upper"].append((x, -rise * round_ * dent))
            made["upper-inner"].append((inner, -up * ring))
            made["lower-inner"].append((inner, down * ring))
            made["lower"].append((x, fall * round_))
        made["teeth-edge"] = [(-0.5 * width, teeth), (0.5 * width, teeth)]
        return made

    return draw


LINES = ("upper", "upper-inner", "lower-inner", "lower", "teeth-edge")

SHAPES: dict[str, Callable[[float, float], Lines]] = {
    "rest": _broad(),
    "open": _broad(half=0.93, corner=0.0, up=8.0, down=34.0),
    "wide": _broad(half=1.13, corner=-6.0, up=5.0, down=6.0, thick=(0.84, 0.86)),
    "round": _pursed(0.50, 0.60, 7.0, 9.5, (1.12, 0.92), -10.0),
    "round-open": _pursed(0.58, 0.78, 16.0, 36.0, (1.05, 0.92), -12.0),
    "closed": _broad(thick=(0.7, 0.7)),
    "bite": _broad(up=7.5, down=-2.0, thick=(1.0, 0.62), teeth=2.0),
    "tongue": _broad(down=3.0, teeth=1.0),
    "smile": _broad(half=1.17, corner=-18.0, thick=(0.88, 0.90), teeth=2.5),
    "sad": _broad(half=0.95, corner=5.0),
}


def upper_teeth() -> str:
    """upper_teeth.svg: around the middle of their edge."""
    layer = Layer()
    left = 0.0
    for number, width in enumerate((11.4, 9.6, 10.4, 9.4, 9.2, 9.0, 8.6)):
        middle = left + width / 2
        turned = (middle / 66) ** 2  # the row turns away to the sides
        edge = -5.2 * turned - (0.9 if number == 1 else 0.0)
        for side in (-1, 1):
            _tooth(layer, side * middle, edge, width, -38, 1 - 0.5 * turned, number == 2)
        left += width
    return layer.svg(TEETH_VIEW)


def lower_teeth() -> str:
    """lower_teeth.svg: around the middle of their edge."""
    layer = Layer()
    left = 0.0
    for number, width in enumerate((7.4, 8.0, 8.8, 8.6, 8.4, 8.0)):
        middle = left + width / 2
        turned = (middle / 46) ** 2
        for side in (-1, 1):
            light = 0.80 - 0.34 * turned
            _tooth(layer, side * middle, 3.0 * turned, width, 38, light, number == 2)
        left += width
    return layer.svg(TEETH_VIEW)


def _tooth(
    layer: Layer, x: float, edge: float, width: float, root: float, light: float, pointed: bool
) -> None:
    """One tooth from its edge to a root that no lip bares."""
    h, way = width / 2, 1 if root > edge else -1
    tip, corner = (0.3, 0.55) if pointed else (0.72, 0.3)
    ring = [
        (x - h, edge + 2.6 * way),
        (x - 0.94 * h, edge + corner * way),
        (x - tip * h, edge),
        (x + tip * h, edge),
        (x + 0.94 * h, edge + corner * way),
        (x + h, edge + 2.6 * way),
        (x + h, edge + 16 * way),
        (x + h, root),
        (x - h, root),
        (x - h, edge + 16 * way),
    ]
    d = spline(ring, closed=True)

    def shade(share: float, colour: str = "#f4ecde") -> str:
        return mix("#1c0e16", colour, max(0.0, share))

    enamel = [
        (0.0, shade(0.97 * light, "#e9ecee"), 1.0),
        (0.12, shade(0.99 * light), 1.0),
        (0.5, shade(0.95 * light), 1.0),
        (1.0, shade(0.70 * light, "#e6cdb4"), 1.0),
    ]
    layer.path(d, shade(0.80 * light, "#e2cdb8"))  # what shows as the gap beside it
    slim = [(x + 0.91 * (px - x), py) for px, py in ring]
    layer.path(
        spline(slim, closed=True), layer.gradient(enamel, (x, edge, x, edge + 24 * way)), 1, 0.5
    )
    layer.spot(x - 0.18 * h, edge + 7.5 * way, 0.32 * h, 4.5, "#ffffff", 0.30 * light, 1.2)


def tongue() -> str:
    """tongue.svg: 50 units to each side and 20 up and down, stretched as far as it is moved."""
    layer = Layer()
    ring = [(50 * math.cos(a * math.pi / 10), 20 * math.sin(a * math.pi / 10)) for a in range(20)]
    d = spline(ring, closed=True)
    rise = [(0, "#d67f82", 1.0), (0.45, "#c0686c", 1.0), (1, "#8c3a48", 1.0)]
    layer.path(d, layer.gradient(rise, (0, -20, 0, 20)), 1, 0.8)
    layer.group(layer.clip("flesh", d))
    for side in (-1, 1):
        layer.spot(side * 40, 2, 16, 20, "#7a2c40", 0.5, 7)
        layer.spot(side * 15, -10, 12, 5, "#f3adac", 0.5, 3.5)
    layer.stroke(spline([(0, -13), (0.6, 0), (0, 20)]), "#7a2c40", 2.6, 0.42, 1.3)
    layer.spot(-17, -12.5, 4, 1.4, "#ffe9e4", 0.45, 1.0)
    layer.end()
    return layer.svg(TONGUE_VIEW)
