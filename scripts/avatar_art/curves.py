"""Points, smooth curves and colours of the portraits; knows no SVG elements."""

from __future__ import annotations

import math
from collections.abc import Sequence

Point = tuple[float, float]
CX = 500.0
EYE_Y, EYE_X, MOUTH_Y, CHIN_Y = 412.0, 88.0, 588.0, 690.0
"""Where the middle, the eyes, the mouth and the chin lie in every portrait."""


def rgb(colour: str) -> tuple[int, int, int]:
    """The red, green and blue of "#rrggbb"."""
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))  # type: ignore[return-value]


def mix(one: str, other: str, share: float) -> str:
    """`share` of the other colour mixed into one."""
    return "#" + "".join(
        f"{round(a + (b - a) * share):02x}" for a, b in zip(rgb(one), rgb(other), strict=True)
    )


def spline(points: Sequence[Point], closed: bool = False) -> str:
    """A smooth SVG path through the points (Catmull-Rom as cubic Béziers)."""
    n = len(points)
    at = (lambda i: points[i % n]) if closed else (lambda i: points[min(max(i, 0), n - 1)])
    d = f"M{points[0][0]:.1f},{points[0][1]:.1f}"
    for i in range(n if closed else n - 1):
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = at(i - 1), at(i), at(i + 1), at(i + 2)
        d += (
            f"C{x1 + (x2 - x0) / 6:.1f},{y1 + (y2 - y0) / 6:.1f}"
            f" {x2 - (x3 - x1) / 6:.1f},{y2 - (y3 - y1) / 6:.1f} {x2:.1f},{y2:.1f}"
        )
    return d + ("Z" if closed else "")


def points(text: str) -> list[Point]:
    """Points written as in SVG: "x,y x,y"."""
    return [(float(x), float(y)) for x, y in (pair.split(",") for pair in text.split())]


def mirrored(points: Sequence[Point]) -> list[Point]:
    """The points, given as (offset right of the middle, y), and their mirror images: a ring."""
    right = [(CX + x, y) for x, y in points]
    left = [(CX - x, y) for x, y in reversed(points) if x > 0.5]
    return right + left


def between(one: Sequence[Point], other: Sequence[Point], t: float) -> list[Point]:
    """The curve a share `t` of the way from one to the other."""
    return [
        (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)
        for a, b in zip(one, other, strict=True)
    ]


def resampled(points: Sequence[Point], n: int) -> list[Point]:
    """`n` points along the Catmull-Rom curve through the points."""
    made = []
    last = len(points) - 1
    for k in range(n):
        t = k / (n - 1) * last
        i = min(int(t), last - 1)
        f = t - i
        p0, p1, p2, p3 = (points[min(max(i + j, 0), last)] for j in (-1, 0, 1, 2))
        made.append(
            tuple(
                0.5
                * (
                    2 * b
                    + (c - a) * f
                    + (2 * a - 5 * b + 4 * c - d) * f * f
                    + (3 * b - a - 3 * c + d) * f**3
                )
                for a, b, c, d in zip(p0, p1, p2, p3, strict=True)
            )
        )
    return made  # type: ignore[return-value]


def waved(points: Sequence[Point], height: float, length: float, phase: float) -> list[Point]:
    """The curve with waves that begin at its root and grow towards its tip."""
    made = []
    for k, (x, y) in enumerate(points):
        grow = max(0.0, k / (len(points) - 1) - 0.25) / 0.75
        made.append((x + height * grow * math.sin(2 * math.pi * y / length + phase), y))
    return made


def blade_path(ring: Sequence[Point], turn: int) -> str:
    """A closed smooth path with a corner after `turn` points, in short relative numbers."""
    d = f"M{ring[0][0]:.1f},{ring[0][1]:.1f}"
    at_x, at_y = round(ring[0][0], 1), round(ring[0][1], 1)
    for part in (ring[:turn], ring[turn:]):
        if part is not ring and (at_x, at_y) != part[0]:
            dx, dy = round(part[0][0] - at_x, 1), round(part[0][1] - at_y, 1)
            if dx or dy:
                d += f"l{dx:g},{dy:g}"
            at_x, at_y = at_x + dx, at_y + dy
        last = len(part) - 1
        for i in range(last):
            (x0, y0), (x1, y1), (x2, y2), (x3, y3) = (
                part[min(max(i + j, 0), last)] for j in (-1, 0, 1, 2)
            )
            ends = (
                (x1 + (x2 - x0) / 6, y1 + (y2 - y0) / 6),
                (x2 - (x3 - x1) / 6, y2 - (y3 - y1) / 6),
                (x2, y2),
            )
            steps = [(round(x - at_x, 1), round(y - at_y, 1)) for x, y in ends]
            d += "c" + " ".join(f"{dx:g},{dy:g}" for dx, dy in steps)
            at_x, at_y = at_x + steps[2][0], at_y + steps[2][1]
    return d + "Z"


def strand(curve: Sequence[Point], width: float) -> str:
    """A hair-thin blade: as wide as told, ending in a point at its tip, thin at its root."""
    left, right = [], []
    curve = resampled(curve, min(len(curve), 6))
    n = len(curve) - 1
    for k, (x, y) in enumerate(curve):
        (x0, y0), (x1, y1) = curve[max(k - 1, 0)], curve[min(k + 1, n)]
        dx, dy = x1 - x0, y1 - y0
        long = math.hypot(dx, dy) or 1.0
        half = width / 2 * (0.4 + 0.6 * min(1.0, 4 * k / n)) * min(1.0, 2.6 * (n - k) / n)
        left.append((x - dy / long * half, y + dx / long * half))
        right.append((x + dy / long * half, y - dx / long * half))
    return blade_path(left + right[::-1], len(left))


def circle(x: float, y: float, r: float) -> str:
    """A circle as a path."""
    return spline(
        [(x + r * math.cos(a * math.pi / 5), y + r * math.sin(a * math.pi / 5)) for a in range(10)],
        closed=True,
    )
