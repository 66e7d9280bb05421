"""Draws the built-in avatars: parametric portraits in, layers of SVG and avatar.yaml out.

    python scripts/draw_avatars.py [NAME ...]

A portrait is a bust 1000 units high; the eyes lie at half the head's height (y 412). Every layer
uses the same coordinates and may reach beyond 0..1000 to the sides, so that any frame is filled.
What moves by itself (eyes, mouth) is left out here and drawn by talking_head.builtin from the
colours and anchors in avatar.yaml; what only shifts (hair, brows, nose) is part of the layers.
"""

from __future__ import annotations

import argparse
import math
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import yaml

Point = tuple[float, float]
AVATARS = Path(__file__).resolve().parents[1] / "assets" / "avatars"
CX = 500.0
EYE_Y, EYE_X, MOUTH_Y, CHIN_Y = 412.0, 88.0, 588.0, 690.0


# Colours ------------------------------------------------------------------------------------


def rgb(colour: str) -> tuple[int, int, int]:
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))  # type: ignore[return-value]


def mix(one: str, other: str, share: float) -> str:
    """`share` of the other colour mixed into one."""
    return "#" + "".join(
        f"{round(a + (b - a) * share):02x}" for a, b in zip(rgb(one), rgb(other), strict=True)
    )


# Curves -------------------------------------------------------------------------------------


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


def mirrored(points: Sequence[Point]) -> list[Point]:
    """The points, given as (offset right of the middle, y), and their mirror images: a ring."""
    right = [(CX + x, y) for x, y in points]
    left = [(CX - x, y) for x, y in reversed(points) if x > 0.5]
    return right + left


def between(one: Sequence[Point], other: Sequence[Point], t: float) -> list[Point]:
    return [
        (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)
        for a, b in zip(one, other, strict=True)
    ]


# SVG ----------------------------------------------------------------------------------------


class Layer:
    """One SVG file: shapes over shared definitions."""

    def __init__(self) -> None:
        self.defs: dict[str, str] = {}
        self.body: list[str] = []

    def blur(self, size: float, d: str) -> str:
        """A blur of a shape's path, its region no larger than needed: rasterising is quick."""
        numbers = [float(n) for n in re.findall(r"-?\d+\.?\d*", d)]
        xs, ys, far = numbers[::2], numbers[1::2], 3 * size + 10
        name = f"b{len(self.defs)}"
        self.defs[name] = (
            f'<filter id="{name}" filterUnits="userSpaceOnUse" x="{min(xs) - far:.0f}"'
            f' y="{min(ys) - far:.0f}" width="{max(xs) - min(xs) + 2 * far:.0f}"'
            f' height="{max(ys) - min(ys) + 2 * far:.0f}">'
            f'<feGaussianBlur stdDeviation="{size:g}"/></filter>'
        )
        return f'filter="url(#{name})"'

    def gradient(self, stops: Sequence[tuple[float, str, float]], line: Sequence[float]) -> str:
        """A linear gradient along (x1, y1, x2, y2); stops are (place, colour, opacity)."""
        name = f"g{len(self.defs)}"
        inner = "".join(
            f'<stop offset="{place:g}" stop-color="{colour}" stop-opacity="{alpha:g}"/>'
            for place, colour, alpha in stops
        )
        x1, y1, x2, y2 = line
        self.defs[name] = (
            f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="{x1:g}" y1="{y1:g}"'
            f' x2="{x2:g}" y2="{y2:g}">{inner}</linearGradient>'
        )
        return f"url(#{name})"

    def radial(
        self, stops: Sequence[tuple[float, str, float]], centre: Point, radius: float
    ) -> str:
        name = f"g{len(self.defs)}"
        inner = "".join(
            f'<stop offset="{place:g}" stop-color="{colour}" stop-opacity="{alpha:g}"/>'
            for place, colour, alpha in stops
        )
        self.defs[name] = (
            f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="{centre[0]:g}"'
            f' cy="{centre[1]:g}" r="{radius:g}">{inner}</radialGradient>'
        )
        return f"url(#{name})"

    def clip(self, name: str, d: str) -> str:
        self.defs[name] = f'<clipPath id="{name}"><path d="{d}"/></clipPath>'
        return f'clip-path="url(#{name})"'

    def path(self, d: str, fill: str, opacity: float = 1, soft: float = 0, more: str = "") -> None:
        extra = f" {self.blur(soft, d)}" if soft else ""
        dim = f' {"" if soft else "fill-"}opacity="{opacity:g}"' if opacity < 1 else ""
        self.body.append(f'<path d="{d}" fill="{fill}"{dim}{extra} {more}/>')

    def stroke(
        self, d: str, colour: str, width: float, opacity: float = 1, soft: float = 0, more: str = ""
    ) -> None:
        extra = f" {self.blur(soft, d)}" if soft else ""
        dim = f' {"" if soft else "stroke-"}opacity="{opacity:g}"' if opacity < 1 else ""
        self.body.append(
            f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width:g}"'
            f' stroke-linecap="round" stroke-linejoin="round"{dim}{extra} {more}/>'
        )

    def spot(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float,
        fill: str,
        opacity: float,
        soft: float,
        turn: float = 0,
    ) -> None:
        """A soft ellipse of light or shade, turned clockwise by some degrees."""
        cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        ring = [
            (x + rx * c * cos - ry * s * sin, y + rx * c * sin + ry * s * cos)
            for c, s in ((math.cos(a * math.pi / 6), math.sin(a * math.pi / 6)) for a in range(12))
        ]
        self.path(spline(ring, closed=True), fill, opacity, soft)

    def group(self, attributes: str) -> None:
        self.body.append(f"<g {attributes}>")

    def end(self) -> None:
        self.body.append("</g>")

    def svg(self) -> str:
        return (
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000">\n<defs>'
            + "\n".join(self.defs.values())
            + "</defs>\n"
            + "\n".join(self.body)
            + "\n</svg>\n"
        )


# What makes a person -------------------------------------------------------------------------


@dataclass(frozen=True)
class Skin:
    base: str
    light: str
    shade: str
    deep: str
    blush: str
    lip: str


@dataclass(frozen=True)
class Look:
    name: str
    title: str
    skin: Skin
    hair: str
    hair_light: str
    hair_dark: str
    style: Callable[[Look, Layer, Layer], None]
    cloth: str
    clothes: Callable[[Look, Layer], None]
    backdrop: tuple[str, str, str]
    rim: str = "#ffd9b0"
    iris: str = "#6b4423"
    iris_dark: str = "#2c1a0e"
    brow: str = "#2b1c14"
    brow_weight: float = 1.0
    jaw: float = 1.0
    face: float = 1.0
    chin: float = 1.0
    nose: float = 0.94
    lips: float = 1.0
    mouth: float = 1.0
    lashes: float = 1.0
    eye: float = 1.0
    age: float = 0.0
    beard: float = 0.0
    freckles: int = 0
    glasses: str = ""
    neck: float = 1.0
    shoulders: float = 1.0
    seed: int = 1
    makeup: float = 0.0
    ears: bool = True
    neck_up: float = 26.0
    sweep: int = 1
    lift: float = 0.0
    fringe: float = 0.0


def face_outline(look: Look) -> list[Point]:
    w, j, c = look.face, look.jaw, look.chin
    return mirrored(
        [
            (0, 158),
            (92 * w, 172),
            (152 * w, 226),
            (180 * w, 318),
            (187 * w, 410),
            (181 * w, 486),
            (164 * w * j, 558),
            (132 * w * j, 618),
            (86 * w * c, 668),
            (38 * c, 689),
            (0, 692),
        ]
    )


# Hair ---------------------------------------------------------------------------------------


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


def sheet(
    layer: Layer,
    look: Look,
    guides: Sequence[Sequence[Point]],
    strands: int,
    seed: int,
    *,
    wave: tuple[float, float, float] = (0.0, 200.0, 0.0),
    dark: float = 0.0,
    width: float = 4.0,
    lit: float = 0.5,
    solid: float = 0.9,
) -> None:
    """A sheet of hair between guide curves: dark ground, then blades from dark to light.

    `lit`: where across the sheet (0 first guide .. 1 last) the light falls; `solid` below 1: the
    ground fades out towards the bottom, so that tips are loose.
    """
    chance = random.Random(seed)
    n = 15
    fine = [waved(resampled(guide, n), *wave) for guide in guides]
    d = spline(fine[0]) + "L" + spline(fine[-1][::-1])[1:] + "Z"
    ys = [y for guide in fine for _, y in guide]
    ground = mix(look.hair, look.hair_dark, 0.55 + 0.4 * dark)
    fall = [
        (0, mix(look.hair, look.hair_dark, 0.35 + dark * 0.5), 1),
        (0.22, mix(look.hair, look.hair_dark, 0.2 + dark * 0.6), 1),
        (0.6, ground, 1),
        (0.86, mix(look.hair, look.hair_dark, 0.75), 1),
        (1, mix(look.hair, look.hair_dark, 0.8), 1 if solid >= 1 else 0),
    ]
    layer.path(d, layer.gradient(fall, (0, min(ys), 0, max(ys))))
    spans = len(fine) - 1
    for k in range(strands):
        place = chance.random()
        t = place * spans
        i = min(int(t), spans - 1)
        curve = between(fine[i], fine[i + 1], t - i)
        sway, phase = chance.gauss(0, 5), chance.uniform(0, 6.3)
        curve = [
            (x + sway * (j / n) ** 1.5 + 1.6 * math.sin(j * 0.9 + phase), y + chance.gauss(0, 1))
            for j, (x, y) in enumerate(curve)
        ]
        start = 0 if chance.random() < 0.5 else chance.randrange(0, n - 7)
        stop = n if chance.random() < 0.62 else chance.randrange(start + 6, n)
        near = math.exp(-(((place - lit) / 0.28) ** 2))
        light = chance.random() * (0.35 + 0.65 * near) * (1 - 0.85 * dark)
        late = k / strands  # light blades lie on dark ones
        if chance.random() > 0.35 + 0.5 * late:
            tone, opacity = mix(look.hair, look.hair_dark, 0.5 + 0.5 * chance.random()), 0.5
        else:
            tone, opacity = mix(look.hair, look.hair_light, light), 0.5
        if late > 0.93 and light > 0.3:
            tone = mix(look.hair_light, "#fff0dc", 0.25)
        thick = width * chance.uniform(0.35, 1.5) * (1.25 - 0.6 * late)
        layer.path(strand(curve[start:stop], thick), tone, opacity)


def shine_band(layer: Layer, look: Look, d: str, width: float, opacity: float, soft: float) -> None:
    layer.stroke(
        d,
        mix(look.hair_light, "#ffffff", 0.3),
        width,
        opacity,
        soft,
        'style="mix-blend-mode:screen"',
    )


def long_waves(look: Look, back: Layer, front: Layer) -> None:
    """Hair past the shoulders in loose waves, parted a little to the side."""
    part = 470
    for side, k in ((-1, 0), (1, 1)):
        outer = [
            (0, 104),
            (122, 124),
            (226, 240),
            (250, 420),
            (262, 580),
            (284, 720),
            (276, 830),
            (244, 930),
        ]
        inner = [(0, 108), (0, 220), (0, 330), (0, 450), (0, 590), (0, 720), (0, 850), (0, 930)]
        rows = (outer, between(outer, inner, 0.5), inner)
        sheet(
            back,
            look,
            [[(CX + side * x, y) for x, y in row] for row in rows],
            110,
            look.seed + k,
            dark=0.8,
            wave=(12, 230, 1.0),
            width=6,
        )
    left = [
        [
            (part, 222),
            (424, 236),
            (366, 290),
            (324, 366),
            (312, 452),
            (312, 540),
            (298, 632),
            (280, 720),
            (282, 812),
            (282, 884),
        ],
        [
            (part, 196),
            (396, 196),
            (324, 262),
            (288, 362),
            (276, 452),
            (274, 544),
            (254, 640),
            (242, 728),
            (252, 822),
            (266, 914),
        ],
        [
            (part + 2, 156),
            (380, 142),
            (292, 218),
            (254, 340),
            (244, 446),
            (238, 548),
            (216, 650),
            (202, 740),
            (222, 836),
            (246, 930),
        ],
        [
            (part + 8, 112),
            (388, 100),
            (284, 168),
            (230, 310),
            (220, 436),
            (210, 548),
            (182, 656),
            (166, 748),
            (192, 842),
            (222, 916),
        ],
    ]
    right = [
        [
            (part, 222),
            (546, 226),
            (626, 280),
            (674, 366),
            (688, 452),
            (688, 540),
            (702, 632),
            (720, 720),
            (718, 812),
            (718, 884),
        ],
        [
            (part, 196),
            (568, 184),
            (664, 254),
            (710, 356),
            (724, 452),
            (726, 544),
            (746, 640),
            (758, 728),
            (748, 822),
            (734, 914),
        ],
        [
            (part + 2, 156),
            (594, 130),
            (700, 212),
            (746, 336),
            (756, 446),
            (762, 548),
            (784, 650),
            (798, 740),
            (778, 836),
            (754, 930),
        ],
        [
            (part + 8, 112),
            (600, 92),
            (716, 164),
            (770, 306),
            (780, 436),
            (790, 548),
            (818, 656),
            (834, 748),
            (808, 842),
            (778, 916),
        ],
    ]
    for side in (-1, 1):
        # Its shadow on the shoulders.
        front.path(
            spline(
                [
                    (CX + side * x, y)
                    for x, y in ((310, 770), (200, 800), (216, 880), (246, 944), (290, 900))
                ],
                closed=True,
            ),
            "#000000",
            0.34,
            16,
        )
    # What the hair throws upon the face lies beneath the strands.
    front.stroke(spline([(x + 8, y + 10) for x, y in left[0][:7]]), look.skin.deep, 22, 0.32, 9)
    front.stroke(spline([(x - 8, y + 10) for x, y in right[0][:7]]), look.skin.deep, 26, 0.42, 10)
    sheet(front, look, left, 230, look.seed + 2, wave=(13, 230, 0.4), lit=0.5, solid=1)
    sheet(front, look, right, 230, look.seed + 3, wave=(13, 230, 2.4), lit=0.42, solid=1)
    shine_band(front, look, spline([(286, 280), (322, 218), (388, 172), (452, 160)]), 30, 0.30, 14)
    shine_band(front, look, spline([(516, 154), (600, 164), (672, 210), (716, 276)]), 26, 0.20, 14)
    shine_band(front, look, spline([(246, 600), (226, 680), (214, 760)]), 20, 0.20, 11)
    shine_band(front, look, spline([(752, 590), (776, 670), (786, 740)]), 14, 0.14, 9)
    front.stroke(spline([(x + 3, y) for x, y in right[3][1:6]]), look.rim, 6, 0.5, 4)
    front.stroke(
        spline([(part, 222), (part + 2, 176), (part + 8, 114)]), look.hair_dark, 3, 0.55, 1.6
    )
    loose_hairs(front, look, left[3], -1)
    loose_hairs(front, look, right[3], 1)


def bob(look: Look, back: Layer, front: Layer) -> None:
    """Straight hair to the jaw, turned in at the ends, with a side parting and a swept fringe."""
    part = 430
    for side, k in ((-1, 0), (1, 1)):
        outer = [(0, 108), (126, 126), (216, 240), (232, 400), (226, 540), (186, 668)]
        inner = [(0, 120), (0, 240), (0, 360), (0, 460), (0, 560), (0, 660)]
        rows = (outer, between(outer, inner, 0.5), inner)
        sheet(
            back,
            look,
            [[(CX + side * x, y) for x, y in row] for row in rows],
            90,
            look.seed + k,
            dark=0.75,
            width=6,
        )
    left = [
        [(part, 190), (384, 224), (346, 292), (320, 372), (316, 460), (326, 560), (352, 640)],
        [(part, 170), (362, 190), (310, 276), (286, 372), (280, 470), (286, 574), (326, 662)],
        [(part + 4, 136), (352, 142), (280, 236), (250, 360), (242, 470), (246, 580), (296, 676)],
        [(part + 10, 104), (366, 96), (268, 186), (226, 336), (216, 466), (220, 584), (276, 674)],
    ]
    right = [
        [(part, 190), (520, 256), (610, 300), (662, 366), (684, 456), (680, 556), (650, 640)],
        [(part, 168), (550, 208), (650, 270), (704, 364), (720, 466), (716, 574), (676, 662)],
        [(part + 4, 134), (584, 150), (690, 226), (742, 350), (756, 466), (754, 580), (704, 678)],
        [(part + 10, 102), (590, 90), (712, 170), (770, 330), (784, 462), (780, 584), (726, 674)],
    ]
    front.stroke(spline([(x + 8, y + 10) for x, y in left[0][:6]]), look.skin.deep, 20, 0.3, 9)
    front.stroke(spline([(x - 4, y + 13) for x, y in right[0][:6]]), look.skin.deep, 24, 0.4, 10)
    sheet(front, look, left, 210, look.seed + 2, lit=0.5, solid=1)
    sheet(front, look, right, 240, look.seed + 3, lit=0.4, solid=1)
    shine_band(front, look, spline([(280, 290), (306, 228), (356, 176), (404, 156)]), 30, 0.3, 14)
    shine_band(front, look, spline([(500, 150), (600, 172), (680, 226), (722, 300)]), 28, 0.24, 14)
    front.stroke(spline([(x + 3, y) for x, y in right[3][1:5]]), look.rim, 6, 0.5, 4)
    loose_hairs(front, look, left[3], -1)
    loose_hairs(front, look, right[3], 1)


def short_swept(look: Look, back: Layer, front: Layer) -> None:
    """Short hair: close at the sides, longer on top, swept across from a side parting.

    `look.sweep`: +1 parts at the viewer's left, -1 at the right; `look.lift`: height on top;
    `look.fringe`: how far it falls upon the forehead.
    """
    turn, lift, fall = look.sweep, look.lift, look.fringe

    def placed(rows: Sequence[Sequence[Point]]) -> list[list[Point]]:
        return [[(CX + turn * (x - CX), y) for x, y in row] for row in rows]

    over = placed(
        [
            [
                (386, 246),
                (440, 218 + fall * 0.5),
                (530, 216 + fall),
                (612, 240 + fall * 0.8),
                (664, 296),
                (682, 366),
            ],
            [
                (380, 222),
                (446, 182 + fall * 0.3),
                (550, 172 + fall * 0.6),
                (640, 206 + fall * 0.4),
                (692, 276),
                (697, 360),
            ],
            [
                (382, 184),
                (456, 128 - lift),
                (572, 118 - lift),
                (668, 168 - lift * 0.4),
                (714, 258),
                (707, 352),
            ],
            [
                (392, 140),
                (470, 92 - lift),
                (586, 84 - lift),
                (686, 140 - lift * 0.6),
                (728, 248),
                (710, 346),
            ],
        ]
    )
    beside = placed(
        [
            [(386, 246), (350, 272), (328, 316), (319, 372)],
            [(380, 222), (332, 248), (306, 302), (304, 362)],
            [(382, 184), (318, 206), (286, 282), (295, 352)],
            [(392, 140), (322, 146), (274, 240), (290, 346)],
        ]
    )
    cap = [
        (CX - 196, 360),
        (CX - 190, 240),
        (CX - 110, 150),
        (CX, 120),
        (CX + 110, 150),
        (CX + 190, 240),
        (CX + 196, 360),
    ]
    back.path(spline(cap) + "Z", mix(look.hair, look.hair_dark, 0.85))
    for side in (-1, 1):
        # Close-cropped sides run down before the ears.
        ring = [
            (CX + side * x * look.face, y)
            for x, y in (
                (186, 300),
                (195, 372),
                (189, 440),
                (181, 466),
                (171, 440),
                (166, 360),
                (160, 300),
            )
        ]
        front.path(spline(ring, closed=True), mix(look.hair, look.hair_dark, 0.55), 0.8, 6)
        chance = random.Random(look.seed + side)
        for _ in range(240):
            x, y = CX + side * chance.uniform(166, 192) * look.face, chance.uniform(300, 456)
            blade = [(x, y), (x + side * 1.5, y + 5), (x + side * 2.5, y + 11)]
            front.path(
                strand(blade, 1.4),
                mix(look.hair_dark, look.hair_light, 0.45 * chance.random()),
                0.4,
            )
    for row in (over[0], beside[0]):
        front.stroke(spline([(x, y + 12) for x, y in row]), look.skin.deep, 17, 0.34, 8)
    sheet(front, look, beside, 190, look.seed + 2, lit=0.5, solid=1, width=4)
    sheet(front, look, over, 330, look.seed + 3, lit=0.42, solid=1, width=4.6)
    chance = random.Random(look.seed + 8)
    for _ in range(46):
        # Ends of the front edge stand a little apart.
        t = chance.uniform(0.08, 0.86)
        fine = resampled(over[0], 40)
        start = int(t * 39)
        run = fine[start : start + 7]
        if len(run) < 4:
            continue
        loose = [(x, y + (j / 6) ** 2 * chance.uniform(-2, 11)) for j, (x, y) in enumerate(run)]
        front.path(
            strand(loose, chance.uniform(2, 4.5)),
            mix(look.hair_dark, look.hair, chance.random()),
            0.9,
        )
    shine_band(front, look, spline([over[2][k] for k in (1, 2, 3)]), 30, 0.26, 14)
    edge = over[3] if turn > 0 else beside[3]
    front.stroke(spline([(x, y + 3) for x, y in edge[1:]]), look.rim, 6, 0.45, 4)
    loose_hairs(front, look, over[3], 1 if turn > 0 else -1)


def curls(look: Look, back: Layer, front: Layer) -> None:
    """A cloud of small curls."""
    chance = random.Random(look.seed)

    def cloud(layer: Layer, spots: list[tuple[float, float, float]], dark: float) -> None:
        for x, y, r in spots:
            layer.path(_round(x, y, r), mix(look.hair, look.hair_dark, 0.7 + 0.3 * dark))
        for x, y, r in spots:
            for _ in range(int(r * (0.75 - 0.9 * dark))):
                a, far = chance.uniform(0, 6.283), r * math.sqrt(chance.random()) * 1.08
                cx, cy, k = x + far * math.cos(a), y + far * math.sin(a), chance.uniform(5, 11)
                turn = chance.uniform(0, 6.283)
                ring = [
                    (
                        cx + k * (1 - j * 0.07) * math.cos(turn + j * 0.95),
                        cy + k * (1 - j * 0.07) * math.sin(turn + j * 0.95),
                    )
                    for j in range(6)
                ]
                lit = max(0.0, 0.5 - ((cx - 400) * 0.5 + (cy - 180)) / 560) * (1 - dark)
                tone = mix(
                    look.hair_dark, look.hair_light, min(1.0, lit * chance.uniform(0.2, 1.3))
                )
                layer.stroke(spline(ring), tone, chance.uniform(1.8, 3.6), 0.75)

    big = []
    for k in range(60):
        a = k / 60 * 6.283
        big.append(
            (
                500 + 206 * math.cos(a),
                336 + 202 * math.sin(a) * (1.0 if math.sin(a) < 0 else 0.95),
                chance.uniform(46, 70),
            )
        )
    big += [(500 + 110 * math.cos(k), 300 + 120 * math.sin(k), 80) for k in range(7)]
    cloud(back, big, 0.35)
    edge = [
        (298, 420),
        (304, 360),
        (318, 304),
        (346, 258),
        (392, 226),
        (446, 210),
        (500, 206),
        (554, 210),
        (608, 226),
        (654, 258),
        (682, 304),
        (696, 360),
        (702, 420),
    ]
    front.stroke(spline([(x, y + 16) for x, y in edge[2:-2]]), look.skin.deep, 22, 0.42, 10)
    front_spots = [(x, y - 26, 34.0) for x, y in resampled(edge, 26)]
    front_spots += [(x + (x - 500) * 0.12, y - 74, 48.0) for x, y in resampled(edge, 20)]
    front_spots += [(x + (x - 500) * 0.06, y - 118, 44.0) for x, y in resampled(edge[3:-3], 10)]
    cloud(front, front_spots, 0.0)


def _round(x: float, y: float, r: float) -> str:
    return spline(
        [(x + r * math.cos(a * math.pi / 5), y + r * math.sin(a * math.pi / 5)) for a in range(10)],
        closed=True,
    )


def loose_hairs(layer: Layer, look: Look, edge: Sequence[Point], side: int) -> None:
    """Single hairs that stand off the outline and catch the light from behind."""
    chance = random.Random(look.seed + 40 + side)
    fine = resampled(edge, 24)
    for _ in range(16):
        start = chance.randrange(1, 15)
        off = chance.uniform(2, 9)
        curve = [
            (x + side * (off * math.sin(j * 0.5) + 2), y)
            for j, (x, y) in enumerate(fine[start : start + chance.randrange(5, 9)])
        ]
        tone = mix(look.hair_light, look.rim, 0.4 if side > 0 else 0.15)
        layer.path(strand(curve, 1.7), tone, 0.55)


# Clothes ------------------------------------------------------------------------------------


def shoulders(look: Look) -> list[Point]:
    s = look.shoulders
    return mirrored(
        [
            (0, 850),
            (78, 800),
            (130, 796),
            (214 * s, 826),
            (310 * s, 862),
            (388 * s, 930),
            (430 * s, 1040),
            (440 * s, 1100),
            (0, 1100),
        ]
    )


def neck(look: Look, body: Layer) -> None:
    n = look.neck
    skin = look.skin
    ring = mirrored(
        [
            (0, 600),
            (104 * n, 600),
            (106 * n, 700),
            (108 * n, 752),
            (128 * n, 792),
            (168, 822),
            (190, 960),
            (0, 980),
        ]
    )
    d = spline(ring, closed=True)
    body.path(
        d,
        body.gradient(
            [
                (0, mix(skin.base, skin.shade, 0.5), 1),
                (0.5, mix(skin.base, skin.shade, 0.22), 1),
                (1, mix(skin.base, skin.shade, 0.75), 1),
            ],
            (390, 0, 625, 0),
        ),
    )
    body.group(body.clip("neck", d))
    # The head's shadow, the tendons, the hollow between the collar bones.
    body.spot(505, 690, 150, 66, skin.deep, 0.75, 18)
    body.spot(530, 735, 105, 40, skin.deep, 0.4, 20)
    body.spot(612, 760, 40, 90, skin.deep, 0.5, 20)
    body.spot(402, 742, 18, 70, skin.light, 0.3, 14, 8)
    body.stroke(spline([(428, 726), (452, 790), (486, 838)]), skin.deep, 9, 0.22, 6)
    body.stroke(spline([(580, 726), (556, 790), (518, 838)]), skin.deep, 9, 0.26, 6)
    body.spot(502, 850, 17, 15, skin.deep, 0.42, 8)
    body.stroke(spline([(300, 838), (400, 842), (484, 862)]), skin.light, 9, 0.4, 6)
    body.stroke(spline([(520, 862), (600, 842), (700, 838)]), skin.light, 9, 0.25, 6)
    body.stroke(spline([(310, 856), (400, 862), (480, 880)]), skin.deep, 10, 0.3, 7)
    body.stroke(spline([(524, 880), (604, 862), (690, 856)]), skin.deep, 10, 0.32, 7)
    body.end()


def scoop_knit(look: Look, body: Layer) -> None:
    """A fine knitted pullover with a wide neck."""
    s = look.shoulders
    ring = mirrored(
        [
            (0, 908),
            (70, 896),
            (128, 852),
            (158, 816),
            (224 * s, 832),
            (312 * s, 864),
            (388 * s, 930),
            (430 * s, 1040),
            (440 * s, 1110),
            (0, 1110),
        ]
    )
    d = spline(ring, closed=True)
    light, dark = mix(look.cloth, "#ffffff", 0.22), mix(look.cloth, "#000000", 0.5)
    body.path(d, dark, 0.5, 10, 'transform="translate(0 -5)"')
    body.path(
        d,
        body.gradient([(0, light, 1), (0.45, look.cloth, 1), (1, dark, 1)], (180, 780, 800, 1060)),
    )
    body.group(body.clip("cloth", d))
    chance = random.Random(look.seed)
    for row in range(46):
        y = 800 + row * 7
        body.stroke(
            f"M40,{y + 60} Q500,{y + 20 + chance.random() * 2:.1f} 960,{y + 60}", dark, 1.3, 0.16
        )
    body.stroke(spline([(240, 850), (268, 930), (262, 1060)]), dark, 24, 0.22, 16)
    body.stroke(spline([(760, 850), (734, 930), (742, 1060)]), dark, 28, 0.28, 16)
    body.stroke(spline([(196, 850), (180, 900), (140, 980)]), light, 20, 0.4, 14)
    body.stroke(spline([(380, 930), (420, 980), (440, 1060)]), dark, 16, 0.25, 10)
    body.stroke(spline([(600, 940), (580, 990), (560, 1060)]), dark, 16, 0.3, 10)
    body.spot(330, 930, 60, 40, light, 0.35, 24)
    body.stroke(spline([(742, 838), (818, 866), (888, 930), (930, 1040)]), look.rim, 7, 0.32, 5)
    body.end()
    collar = [(336, 806), (368, 850), (428, 896), (500, 909), (572, 896), (632, 850), (664, 806)]
    body.stroke(spline([(x, y + 8) for x, y in collar]), dark, 13, 0.45, 5)
    body.stroke(spline(collar), mix(look.cloth, "#ffffff", 0.1), 12)
    body.stroke(spline([(x, y - 4) for x, y in collar]), light, 2.5, 0.7, 0.8)
    body.stroke(spline([(x, y + 5) for x, y in collar]), dark, 2, 0.6, 0.8)


def shirt(look: Look, body: Layer) -> None:
    """A shirt with an open collar."""
    light, dark = torso(look, body, [(0, 962), (40, 930), (92, 850), (132, 800)])
    for side in (-1, 1):
        flap = [
            (CX + side * 132, 776),
            (CX + side * 152, 806),
            (CX + side * 128, 872),
            (CX + side * 92, 930),
            (CX + side * 44, 908),
            (CX + side * 78, 868),
            (CX + side * 112, 820),
        ]
        body.path(spline(flap, closed=True), dark, 0.5, 7, 'transform="translate(2 9)"')
        body.path(
            spline(flap, closed=True),
            body.gradient(
                [(0, light, 1), (1, look.cloth, 1)]
                if side < 0
                else [(0, look.cloth, 1), (1, dark, 1)],
                (CX + side * 60, 800, CX + side * 130, 930),
            ),
        )
        body.stroke(spline(flap[2:6]), mix(light, "#ffffff", 0.3), 1.8, 0.5, 0.7)
    body.stroke(spline([(500, 962), (502, 1010), (503, 1090)]), dark, 3, 0.6, 1)
    body.path(_round(512, 1000, 6), mix(light, "#ffffff", 0.35))


def turtleneck(look: Look, body: Layer) -> None:
    """A soft pullover with a high, folded neck."""
    light, dark = torso(look, body, [(0, 880), (70, 868), (112, 838), (126, 800)])
    ring = mirrored(
        [(0, 752), (64, 748), (104, 728), (116, 736), (124, 790), (122, 832), (84, 868), (0, 884)]
    )
    d = spline(ring, closed=True)
    body.path(d, dark, 0.5, 9, 'transform="translate(0 8)"')
    body.path(
        d, body.gradient([(0, look.cloth, 1), (0.35, light, 1), (1, dark, 1)], (376, 0, 630, 0))
    )
    body.group(body.clip("roll", d))
    for k in range(-13, 14):
        x = CX + k * 9.5
        body.stroke(
            spline([(x, 740), (x + k * 0.5, 800), (x + k * 0.2, 880)]), dark, 2.2, 0.35, 0.8
        )
    body.stroke(
        spline([(380, 742), (440, 764), (500, 768), (560, 764), (620, 742)]), dark, 16, 0.4, 7
    )
    body.end()


def torso(look: Look, body: Layer, neckline: Sequence[Point]) -> tuple[str, str]:
    """Shoulders and chest of cloth below a neckline (offset, y); its light and dark colours."""
    s = look.shoulders
    ring = mirrored(
        [
            *neckline,
            (176, 808),
            (236 * s, 834),
            (320 * s, 866),
            (394 * s, 930),
            (434 * s, 1040),
            (446 * s, 1110),
            (0, 1110),
        ]
    )
    d = spline(ring, closed=True)
    light, dark = mix(look.cloth, "#ffffff", 0.22), mix(look.cloth, "#000000", 0.5)
    body.path(d, dark, 0.5, 10, 'transform="translate(0 -5)"')
    body.path(
        d,
        body.gradient([(0, light, 1), (0.45, look.cloth, 1), (1, dark, 1)], (180, 780, 800, 1060)),
    )
    body.group(body.clip("torso", d))
    for x, lean in ((250, 26), (750, -26)):
        body.stroke(spline([(x, 850), (x + lean, 930), (x + lean * 0.8, 1060)]), dark, 26, 0.24, 16)
    body.stroke(spline([(196, 850), (180, 900), (140, 980)]), light, 20, 0.4, 14)
    body.stroke(spline([(380, 930), (420, 980), (440, 1060)]), dark, 16, 0.25, 10)
    body.stroke(spline([(610, 930), (580, 990), (560, 1060)]), dark, 16, 0.3, 10)
    body.spot(330, 930, 60, 40, light, 0.35, 24)
    body.stroke(spline([(742, 838), (830, 868), (896, 930), (938, 1040)]), look.rim, 7, 0.32, 5)
    body.end()
    return light, dark


# The head -----------------------------------------------------------------------------------


def ears(look: Look, head: Layer) -> None:
    skin = look.skin
    for side in (-1, 1):
        x = CX + side * 186 * look.face
        ring = [
            (x, 398),
            (x + side * 16, 386),
            (x + side * 29, 400),
            (x + side * 29, 440),
            (x + side * 20, 486),
            (x + side * 6, 510),
            (x - side * 6, 500),
        ]
        head.path(spline(ring, closed=True), mix(skin.base, skin.shade, 0.45 if side < 0 else 0.75))
        head.stroke(
            spline(
                [
                    (x + side * 6, 404),
                    (x + side * 20, 408),
                    (x + side * 20, 446),
                    (x + side * 12, 478),
                ]
            ),
            skin.deep,
            5,
            0.4,
            2.5,
        )
        head.spot(x + side * 10, 446, 6, 20, skin.deep, 0.35, 4)


def face(look: Look, head: Layer) -> None:
    """The face without eyes and mouth: base, large forms, then features."""
    skin = look.skin
    d = spline(face_outline(look), closed=True)
    head.path(
        d,
        head.radial(
            [
                (0, mix(skin.base, skin.light, 0.35), 1),
                (0.55, skin.base, 1),
                (1, mix(skin.base, skin.shade, 0.8), 1),
            ],
            (462, 400),
            330,
        ),
    )
    head.group(head.clip("face", d))
    # Large forms: the side away from the light, the temples, beneath the cheekbones, the jaw.
    head.path(
        spline(
            [
                (640, 180),
                (662, 330),
                (655, 430),
                (612, 540),
                (560, 640),
                (520, 720),
                (720, 720),
                (720, 180),
            ],
            closed=True,
        ),
        skin.shade,
        0.62,
        30,
    )
    head.spot(326, 330, 28, 100, skin.shade, 0.6, 22, 4)
    head.spot(676, 360, 26, 150, skin.deep, 0.3, 20)
    head.spot(352, 560, 26, 84, skin.shade, 0.5, 22, -22)
    head.spot(645, 560, 30, 92, skin.deep, 0.34, 22, 24)
    head.spot(500, 706, 130, 22, skin.deep, 0.42, 14)
    head.spot(500, 196, 150, 40, skin.shade, 0.5, 24)
    # Light: the forehead, the cheeks, the chin.
    head.spot(462, 286, 88, 46, skin.light, 0.6, 30)
    head.spot(398, 480, 44, 26, skin.light, 0.5, 17, -16)
    head.spot(588, 480, 34, 22, skin.light, 0.28, 16, 16)
    head.spot(492, 656, 34, 17, skin.light, 0.42, 12)
    # Warmth of the cheeks and the nose.
    head.spot(392, 512, 60, 36, skin.blush, 0.30, 30, -14)
    head.spot(610, 512, 56, 36, skin.blush, 0.28, 30, 14)
    head.spot(500, 508, 32, 20, skin.blush, 0.24, 15)
    sockets(look, head)
    nose(look, head)
    around_mouth(look, head)
    if look.beard:
        beard(look, head)
    if look.age:
        wrinkles(look, head)
    chance = random.Random(look.seed + 9)
    for _ in range(look.freckles):
        x, y = CX + chance.gauss(0, 70), 486 + chance.gauss(0, 24)
        head.spot(x, y, 1.2 + chance.random(), 1.1, skin.deep, 0.28 + 0.2 * chance.random(), 0.5)
    # Light from behind along the far cheek.
    head.stroke(
        spline([(684, 400), (679, 486), (660, 560), (630, 620), (588, 666)]),
        look.rim,
        7,
        0.2 if look.beard else 0.42,
        4,
    )
    head.end()


def sockets(look: Look, head: Layer) -> None:
    skin = look.skin
    for side in (-1, 1):
        x = CX + side * EYE_X
        inner = CX + side * 46
        head.spot(x, EYE_Y - 16, 62, 26, skin.shade, 0.5, 13, side * -4)
        head.spot(inner, EYE_Y - 12, 20, 30, skin.deep, 0.4 if side > 0 else 0.28, 11)
        head.spot(x, EYE_Y - 22, 44, 10, mix(skin.shade, look.skin.blush, 0.4), 0.4, 6)
        head.spot(x + side * 4, EYE_Y - 4, 42, 13, mix(skin.light, skin.base, 0.4), 0.5, 7)
        head.spot(x + side * 6, EYE_Y - 48, 40, 7, skin.light, 0.4, 6, side * 6)
        head.spot(x, EYE_Y + 30, 44, 9, skin.shade, 0.42, 7, side * -2)
        head.spot(x + side * 2, EYE_Y + 46, 44, 8, skin.light, 0.34, 8, side * -8)


def nose(look: Look, head: Layer) -> None:
    skin, n = look.skin, look.nose
    tip = 508
    head.path(
        spline(
            [
                (516, 392),
                (524, 440),
                (534, 486),
                (546, 512),
                (536, 522),
                (520, 500),
                (512, 450),
                (510, 400),
            ],
            closed=True,
        ),
        skin.shade,
        0.75,
        6,
    )
    head.stroke(spline([(522, 400), (524, 440), (532, 480)]), skin.deep, 8, 0.3, 6)
    head.stroke(spline([(478, 396), (478, 440), (470, 486)]), skin.shade, 10, 0.35, 7)
    head.stroke(spline([(495, 372), (495, 430), (497, 486)]), skin.light, 11, 0.62, 5)
    head.spot(498, tip, 28 * n, 21, mix(skin.base, skin.light, 0.2), 0.6, 8)
    head.spot(493, tip - 8, 9, 7, mix(skin.light, "#ffffff", 0.4), 0.6, 5)
    for side in (-1, 1):
        x = CX + side * 34 * n
        head.spot(
            x - side * 1, 518, 13, 13, mix(skin.base, skin.shade, 0.3 if side < 0 else 0.7), 0.8, 5
        )
        head.stroke(
            spline([(x + side * 6, 500), (x + side * 13, 514), (x + side * 9, 529)]),
            skin.deep,
            4.5,
            0.5,
            2.2,
        )
        ring = [
            (CX + side * 12 * n, 533),
            (CX + side * 20 * n, 527),
            (x - side * 1, 528),
            (x, 533),
            (CX + side * 22 * n, 536),
        ]
        head.path(spline(ring, closed=True), mix(skin.deep, "#200808", 0.55), 0.85, 1.6)
    head.stroke(
        spline([(476, 535), (490, 541), (500, 543), (510, 541), (524, 535)]),
        skin.deep,
        4.5,
        0.5,
        2.5,
    )
    head.spot(506, 550, 44, 9, skin.deep, 0.38, 7)


def around_mouth(look: Look, head: Layer) -> None:
    skin = look.skin
    # Groove above the lip, corners, the shade beneath the lower lip.
    head.spot(501, 558, 7, 12, skin.shade, 0.55, 4)
    head.spot(492, 558, 3, 11, skin.light, 0.3, 3)
    fold = 0.22 + 0.4 * look.age
    head.stroke(spline([(449, 528), (428, 552), (414, 584)]), skin.deep, 5, fold * 0.8, 5)
    head.stroke(spline([(551, 528), (572, 552), (586, 584)]), skin.deep, 6, fold, 5)


def beard(look: Look, head: Layer) -> None:
    """A short full beard: shade, then hairs that fan out downwards."""
    chance = random.Random(look.seed + 70)
    w = look.face
    rim = [(184, 440), (180, 500), (166, 566), (134, 622), (88, 670), (38, 694), (0, 697)]
    top = [
        (178, 440),
        (164, 500),
        (140, 540),
        (104, 560),
        (84, 590),
        (60, 628),
        (26, 640),
        (0, 636),
    ]
    ring = [(CX + x * w, y) for x, y in rim] + [(CX - x * w, y) for x, y in rim[::-1]]
    ring += [(CX - x * w, y) for x, y in top] + [(CX + x * w, y) for x, y in top[::-1]]
    ground = mix(look.hair_dark, look.skin.deep, 0.3)
    head.path(spline(ring, closed=True), ground, 0.8 * look.beard, 8)
    lip = [
        (-86, 590),
        (-72, 556),
        (-34, 544),
        (0, 549),
        (34, 544),
        (72, 556),
        (86, 590),
        (64, 574),
        (0, 566),
        (-64, 574),
    ]
    head.path(spline([(CX + x, y) for x, y in lip], closed=True), ground, 0.66 * look.beard, 6)
    fine_rim, fine_top = resampled(rim, 60), resampled(top, 60)
    for _ in range(1300):
        if chance.random() < 0.2:
            x = CX + chance.uniform(-82, 82)
            y = 553 + abs(x - CX) * 0.3 + chance.uniform(-8, 9)
        else:
            k, v = chance.randrange(60), chance.random() ** 0.8
            (ax, ay), (bx, by) = fine_rim[k], fine_top[k]
            x = CX + chance.choice((-1, 1)) * w * (bx + (ax - bx) * v)
            y = by + (ay - by) * v
        lean = (x - CX) / 190
        dx, dy = 5 * lean + chance.gauss(0, 3), chance.uniform(4, 9)
        blade = [(x, y), (x + dx * 0.4, y + dy * 0.5), (x + dx, y + dy)]
        near = max(0.0, (CX + 40 - x) / 220)
        tone = mix(look.hair_dark, look.hair_light, chance.random() * (0.15 + 0.4 * near))
        head.path(strand(blade, 1.3), tone, 0.42 * look.beard)


def wrinkles(look: Look, head: Layer) -> None:
    skin, a = look.skin, look.age
    for y, width in ((262, 104), (288, 116), (312, 96)):
        head.stroke(
            f"M{CX - width},{y + 6} Q{CX - 40},{y - 5} {CX},{y + 1} Q{CX + 50},{y - 5} {CX + width},{y + 6}",
            skin.deep,
            2.6,
            0.3 * a,
            1.3,
        )
        head.stroke(
            f"M{CX - width},{y + 10} Q{CX - 40},{y - 1} {CX},{y + 5} Q{CX + 50},{y - 1} {CX + width},{y + 10}",
            skin.light,
            2.6,
            0.3 * a,
            1.5,
        )
    for side in (-1, 1):
        x = CX + side * (EYE_X + 52)
        for dy, rise in ((-12, -12), (0, 0), (12, 13)):
            head.stroke(
                spline(
                    [
                        (x, EYE_Y + dy * 0.5),
                        (x + side * 12, EYE_Y + dy * 0.8),
                        (x + side * 25, EYE_Y + rise),
                    ]
                ),
                skin.deep,
                2.2,
                0.4 * a,
                1.1,
            )
        e = CX + side * EYE_X
        head.stroke(
            spline(
                [
                    (e - side * 40, EYE_Y + 22),
                    (e - side * 10, EYE_Y + 38),
                    (e + side * 34, EYE_Y + 34),
                ]
            ),
            skin.deep,
            3,
            0.42 * a,
            2,
        )
        head.stroke(
            spline([(CX + side * 50, 530), (CX + side * 76, 560), (CX + side * 92, 598)]),
            skin.deep,
            4,
            0.5 * a,
            2.4,
        )
        head.stroke(
            spline([(CX + side * 54, 526), (CX + side * 82, 556), (CX + side * 98, 590)]),
            skin.light,
            4,
            0.3 * a,
            3,
        )
        head.stroke(
            spline([(CX + side * 80, 612), (CX + side * 88, 632), (CX + side * 90, 650)]),
            skin.deep,
            4,
            0.32 * a,
            3,
        )
    for side in (-1, 1):
        head.stroke(
            spline([(CX + side * 10, 340), (CX + side * 12, 356), (CX + side * 9, 370)]),
            skin.deep,
            2.6,
            0.3 * a,
            1.4,
        )


def brows(look: Look, layer: Layer) -> None:
    """Brows of single hairs that lie in the direction they grow."""
    chance = random.Random(look.seed + 5)
    w = look.brow_weight
    spine = resampled([(40, 360), (66, 349), (98, 340), (126, 343), (154, 361)], 21)
    for side in (-1, 1):
        half = [
            w * 9.2 * min(1.0, 0.62 + 2.2 * k / 20) * (1 - (k / 20) ** 2.2) + 0.6 for k in range(21)
        ]
        upper = [(CX + side * x, y - h) for (x, y), h in zip(spine, half, strict=True)]
        lower = [(CX + side * x, y + h) for (x, y), h in zip(spine, half, strict=True)]
        ring = spline(upper + lower[::-1], closed=True)
        layer.path(ring, look.brow, 0.5, 3.0)
        layer.path(ring, look.brow, 0.35, 1.2)
        for _ in range(int(300 * w)):
            t = chance.random() * 19.9
            i = int(t)
            (x0, y0), (x1, y1) = spine[i], spine[i + 1]
            v = chance.uniform(-0.9, 0.8)
            x, y = x0 + (x1 - x0) * (t - i), y0 + (y1 - y0) * (t - i) + v * half[i]
            # Upright at the nose, lying along the brow towards the temple.
            along = min(1.0, t / 9)
            dx, dy = (
                3.5 + 8.5 * along,
                -9.5 * (1 - along) + (2.5 * along if v < 0 else -2.5 * along),
            )
            dy += (y1 - y0) / max(x1 - x0, 1) * dx * along
            blade = [
                (CX + side * (x + dx * k / 3), y + dy * (k / 3) * (1.25 - 0.25 * k / 3))
                for k in range(4)
            ]
            tone = mix(look.brow, look.hair_light, 0.30 * chance.random())
            layer.path(strand(blade, 1.1 + 0.8 * chance.random()), tone, 0.6)


def backdrop(look: Look) -> Layer:
    """A room out of focus: a gradient and soft lights."""
    layer = Layer()
    top, middle, low = look.backdrop
    layer.body.append(
        f'<rect x="-2000" y="-500" width="5000" height="2000" fill="{layer.gradient([(0, top, 1), (0.6, middle, 1), (1, low, 1)], (200, -40, 760, 1050))}"/>'
    )
    chance = random.Random(look.seed + 20)
    layer.spot(150, 240, 460, 380, mix(look.rim, "#ffffff", 0.25), 0.34, 110)
    layer.spot(500, 480, 480, 420, mix(middle, "#ffffff", 0.35), 0.32, 120)
    layer.spot(1120, 900, 500, 320, mix(low, "#000000", 0.4), 0.5, 120)
    layer.spot(-300, 900, 420, 300, mix(low, "#000000", 0.4), 0.5, 120)
    for _ in range(20):
        x = chance.choice((-1, 1)) * chance.uniform(330, 900) + CX
        y, r = chance.uniform(-20, 760), chance.uniform(18, 64)
        tone = mix(look.rim, chance.choice((top, "#ffffff", middle)), chance.uniform(0.1, 0.6))
        layer.spot(x, y, r, r, tone, chance.uniform(0.05, 0.19), 3 + r * 0.07)
    return layer


def iris(look: Look) -> Layer:
    """One iris of radius 24 units around (0, 0), for eyes to look about with."""
    layer = Layer()
    chance = random.Random(look.seed + 30)
    layer.body.append(
        f'<circle cx="0" cy="0" r="24" fill="{layer.radial([(0, look.iris_dark, 1), (0.4, mix(look.iris, look.iris_dark, 0.35), 1), (0.72, look.iris, 1), (0.88, mix(look.iris, look.iris_dark, 0.5), 1), (1, mix(look.iris_dark, "#000000", 0.35), 1)], (0, 0), 24)}"/>'
    )
    for _ in range(90):
        layer.body.append(
            f'<path d="M0,{-10 - chance.random() * 2:.1f}L{chance.gauss(0, 0.6):.1f},{-16 - chance.random() * 5:.1f}" stroke="{mix(look.iris, "#ffffff", 0.5 * chance.random())}" stroke-width="0.7" opacity="0.4" transform="rotate({chance.uniform(0, 360):.0f})"/>'
        )
    layer.spot(2, 12, 15, 8, mix(look.iris, "#ffe9c4", 0.55), 0.5, 3.5)
    layer.body.append('<circle cx="0" cy="0" r="10.2" fill="#090504"/>')
    layer.spot(0, 0, 10.5, 10.5, "#000000", 0.5, 1.2)
    return layer


def glasses(look: Look, layer: Layer) -> None:
    colour = look.glasses
    for side in (-1, 1):
        x = CX + side * 90
        ring = [
            (x - 66, 396),
            (x - 40, 372),
            (x + 36, 372),
            (x + 66, 394),
            (x + 58, 446),
            (x + 20, 470),
            (x - 26, 468),
            (x - 60, 442),
        ]
        if side > 0:
            ring = [
                (2 * CX - px, py)
                for px, py in [
                    (CX - 90 - 66, 396),
                    (CX - 90 - 40, 372),
                    (CX - 90 + 36, 372),
                    (CX - 90 + 66, 394),
                    (CX - 90 + 58, 446),
                    (CX - 90 + 20, 470),
                    (CX - 90 - 26, 468),
                    (CX - 90 - 60, 442),
                ]
            ]
        d = spline(ring, closed=True)
        layer.path(d, "#cfe4ff", 0.06)
        layer.stroke(d, "#000000", 6, 0.22, 4, 'transform="translate(3 7)"')
        layer.stroke(d, colour, 6.5)
        layer.stroke(
            d, mix(colour, "#ffffff", 0.5), 1.4, 0.6, 0.6, 'transform="translate(-1 -1.6)"'
        )
        layer.path(
            spline([(x - 44, 392), (x - 14, 384), (x - 36, 440), (x - 50, 430)], closed=True),
            "#ffffff",
            0.09,
            4,
        )
        layer.stroke(
            spline([(CX + side * 154, 392), (CX + side * 176, 390), (CX + side * 194, 396)]),
            colour,
            8,
        )
    layer.stroke(spline([(474, 400), (500, 390), (526, 400)]), colour, 6.5)


# Who there is -------------------------------------------------------------------------------

WARM = Skin("#dda581", "#fbd9ba", "#bd7a54", "#743924", "#d66a52", "#bf5f56")

FAIR = Skin("#e8b898", "#ffe6d2", "#c98f70", "#8a4c3a", "#e0766a", "#c4706a")
OLIVE = Skin("#cf9a72", "#f0c8a0", "#a86f4b", "#5f3220", "#bd5f48", "#a8625a")
DEEP = Skin("#7d4e35", "#b07a58", "#5a3322", "#2a130c", "#8f3f30", "#8a4238")
IVORY = Skin("#e3b48c", "#fbdcb8", "#c08a62", "#7a4630", "#d8745c", "#b8685e")
SILVERY = Skin("#e6b89c", "#fde2cf", "#c48e74", "#86503f", "#db7a70", "#b96a66")

LOOKS = (
    Look(
        name="theo",
        title="Theo",
        skin=OLIVE,
        hair="#2e211b",
        hair_light="#7d5c45",
        hair_dark="#120b08",
        style=short_swept,
        cloth="#46566f",
        clothes=shirt,
        backdrop=("#7fa0a8", "#56707a", "#22303a"),
        rim="#d5efff",
        iris="#5d6b3c",
        iris_dark="#1f2412",
        brow="#241812",
        brow_weight=1.4,
        jaw=1.1,
        chin=1.28,
        nose=1.12,
        lips=0.8,
        mouth=1.03,
        lashes=0.15,
        beard=1.0,
        seed=11,
        neck=1.18,
        shoulders=1.06,
        lift=16,
        age=0.25,
        eye=1.02,
    ),
    Look(
        name="amara",
        title="Amara",
        skin=DEEP,
        hair="#221612",
        hair_light="#7a5138",
        hair_dark="#0c0705",
        style=curls,
        cloth="#c98a24",
        clothes=scoop_knit,
        backdrop=("#d08a6a", "#7c4a50", "#2c2438"),
        iris="#4a2a16",
        iris_dark="#180b05",
        brow="#140c09",
        brow_weight=1.1,
        nose=1.22,
        lips=1.28,
        mouth=1.04,
        jaw=0.99,
        seed=21,
        makeup=0.7,
        ears=False,
        eye=1.18,
    ),
    Look(
        name="kenji",
        title="Kenji",
        skin=IVORY,
        hair="#1d1a1c",
        hair_light="#5b5560",
        hair_dark="#070608",
        style=short_swept,
        cloth="#33363f",
        clothes=turtleneck,
        backdrop=("#b9b2c9", "#746f8e", "#2b2b42"),
        rim="#f0e4ff",
        iris="#4b301e",
        iris_dark="#170c06",
        brow="#17120f",
        brow_weight=1.15,
        jaw=1.03,
        chin=1.12,
        nose=1.02,
        lips=0.86,
        lashes=0.2,
        glasses="#22252c",
        seed=31,
        neck=1.1,
        sweep=-1,
        lift=4,
        fringe=40,
        eye=0.98,
    ),
    Look(
        name="ingrid",
        title="Ingrid",
        skin=SILVERY,
        hair="#a9a6a6",
        hair_light="#f4f1ee",
        hair_dark="#5a5658",
        style=bob,
        cloth="#7a4458",
        clothes=turtleneck,
        backdrop=("#cfd6c0", "#8b9a8c", "#39484a"),
        iris="#5f8296",
        iris_dark="#1f3340",
        brow="#8b807a",
        brow_weight=0.8,
        age=0.6,
        lips=0.84,
        nose=1.08,
        lashes=0.35,
        seed=41,
        ears=False,
        eye=1.0,
        makeup=0.25,
    ),
    Look(
        name="robin",
        title="Robin",
        skin=FAIR,
        hair="#a34d1e",
        hair_light="#f09a50",
        hair_dark="#4a1c08",
        style=short_swept,
        cloth="#3d7a58",
        clothes=scoop_knit,
        backdrop=("#f0c58a", "#a9806a", "#4a4652"),
        iris="#4d7f6a",
        iris_dark="#183028",
        brow="#8a4a22",
        brow_weight=0.95,
        jaw=0.98,
        lips=0.98,
        lashes=0.5,
        freckles=90,
        seed=51,
        lift=8,
        fringe=48,
        eye=1.2,
        makeup=0.15,
    ),
    Look(
        name="default",
        title="Mira",
        skin=WARM,
        hair="#3a2219",
        hair_light="#a8683d",
        hair_dark="#150a07",
        style=long_waves,
        cloth="#1f5c63",
        clothes=scoop_knit,
        backdrop=("#e0a673", "#8a6a62", "#2d3947"),
        iris="#84502a",
        iris_dark="#2a1508",
        brow="#33201a",
        eye=1.18,
        seed=3,
        makeup=0.5,
        ears=False,
    ),
)


def draw(look: Look, folder: Path) -> None:
    """Write every layer and avatar.yaml of one avatar."""
    folder.mkdir(parents=True, exist_ok=True)
    hair_back, hair_front, body, head, brow = Layer(), Layer(), Layer(), Layer(), Layer()
    look.style(look, hair_back, hair_front)
    body.group(f'transform="translate(0 {-look.neck_up:g})"')
    neck(look, body)
    look.clothes(look, body)
    body.end()
    if look.ears:
        ears(look, head)
    face(look, head)
    brows(look, brow)
    layers = {
        "backdrop": backdrop(look),
        "hair_back": hair_back,
        "body": body,
        "head": head,
        "brows": brow,
        "hair_front": hair_front,
        "iris": iris(look),
    }
    if look.glasses:
        layers["glasses"] = Layer()
        glasses(look, layers["glasses"])
    for name, layer in layers.items():
        (folder / f"{name}.svg").write_text(layer.svg())
    skin = look.skin
    described = {
        "name": look.title,
        "credits": "Drawn for Visavis by scripts/draw_avatars.py",
        "licence": "Apache-2.0",
        "portrait": "portrait.jpg",
        "layers": [
            {"role": role, "file": f"{role}.svg", "depth": depth}
            for role, depth in (
                ("backdrop", 0.0),
                ("hair_back", 0.55),
                ("body", 0.12),
                ("head", 0.9),
                ("eyes", 1.0),
                ("mouth", 1.0),
                ("brows", 1.02),
                ("glasses", 1.1),
                ("hair_front", 1.0),
            )
            if role in layers or role in ("eyes", "mouth")
        ],
        "iris": "iris.svg",
        "anchors": {
            "left_eye": [CX - EYE_X, EYE_Y],
            "right_eye": [CX + EYE_X, EYE_Y],
            "mouth": [CX, MOUTH_Y],
            "chin": [CX, CHIN_Y],
            "nose": [CX, 508],
            "neck": [CX, 740],
            "left_brow": [CX - 98, 345],
            "right_brow": [CX + 98, 345],
        },
        "eye": {
            "width": 45.0 * look.eye,
            "height": 17.5 * look.eye,
            "lashes": look.lashes,
            "makeup": look.makeup,
        },
        "mouth": {"width": 70.0 * look.mouth, "fullness": look.lips},
        "colours": {
            "skin": skin.base,
            "light": skin.light,
            "shade": skin.shade,
            "deep": skin.deep,
            "lip": skin.lip,
            "lash": mix(look.brow, "#0a0505", 0.6),
            "white": mix("#ebe2da", skin.base, 0.10),
        },
    }
    (folder / "avatar.yaml").write_text(yaml.safe_dump(described, sort_keys=False))


def take_portrait(folder: Path) -> None:
    """The avatar at rest, with a hint of a smile, as a square picture."""
    import cv2
    import numpy as np

    from talking_head.builtin.pose import Pose
    from talking_head.builtin.puppet import PuppetFigure
    from talking_head.compositor import to_bgr

    side = 1024
    frame = np.empty((side * 3 // 2, side), np.uint8)
    PuppetFigure(folder, (side, side)).draw(Pose(smile=0.35), frame)
    picture = to_bgr(frame)
    cv2.imwrite(str(folder / "portrait.jpg"), picture, [cv2.IMWRITE_JPEG_QUALITY, 90])
    if folder.name == "default":
        cv2.imwrite(str(AVATARS / "default.jpg"), picture, [cv2.IMWRITE_JPEG_QUALITY, 90])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*")
    names = parser.parse_args().names
    for look in LOOKS:
        if not names or look.name in names:
            draw(look, AVATARS / look.name)
            take_portrait(AVATARS / look.name)


if __name__ == "__main__":
    main()
