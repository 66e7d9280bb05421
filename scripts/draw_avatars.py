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
        dim = f' fill-opacity="{opacity:g}"' if opacity < 1 else ""
        self.body.append(f'<path d="{d}" fill="{fill}"{dim}{extra} {more}/>')

    def stroke(
        self, d: str, colour: str, width: float, opacity: float = 1, soft: float = 0, more: str = ""
    ) -> None:
        extra = f" {self.blur(soft, d)}" if soft else ""
        dim = f' stroke-opacity="{opacity:g}"' if opacity < 1 else ""
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
    nose: float = 1.0
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
    extras: dict[str, str] = field(default_factory=dict)


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


def sheet(
    layer: Layer,
    look: Look,
    guides: Sequence[Sequence[Point]],
    strands: int,
    seed: int,
    wave: float = 0.0,
    shine: tuple[float, float] = (0.2, 0.42),
    dark: float = 0.0,
    width: float = 2.2,
) -> None:
    """A sheet of hair between guide curves: a filled shape, then many strands of varied light."""
    chance = random.Random(seed)
    outline = list(guides[0]) + list(reversed(guides[-1]))
    edge = spline(guides[0]) + "L" + spline(list(reversed(guides[-1])))[1:] + "Z"
    xs = [x for x, _ in outline]
    ys = [y for _, y in outline]
    fill = layer.gradient(
        [
            (0, mix(look.hair, look.hair_dark, 0.25 + dark), 1),
            (shine[0], mix(look.hair, look.hair_light, 0.28 * (1 - dark)), 1),
            (shine[1], mix(look.hair, look.hair_dark, 0.1 + dark), 1),
            (1, mix(look.hair, look.hair_dark, 0.65 + dark * 0.35), 1),
        ],
        ((min(xs) + max(xs)) / 2, min(ys), (min(xs) + max(xs)) / 2, max(ys)),
    )
    layer.path(edge, fill)
    spans = len(guides) - 1
    for k in range(strands):
        t = (k + chance.random()) / strands * spans
        i = min(int(t), spans - 1)
        curve = between(guides[i], guides[i + 1], t - i)
        shift = chance.gauss(0, 2.5)
        start = 0 if chance.random() < 0.55 else chance.randrange(0, max(1, len(curve) - 3))
        stop = len(curve) if chance.random() < 0.6 else chance.randrange(start + 3, len(curve) + 1)
        curve = [
            (x + shift * n / len(curve) + wave * chance.gauss(0, 1), y + chance.gauss(0, 1.5))
            for n, (x, y) in enumerate(curve)
        ][start:stop]
        light = chance.random()
        if light < 0.45:
            colour = mix(look.hair, look.hair_dark, 0.5 + 0.5 * chance.random())
            opacity = 0.35
        elif light < 0.9:
            colour = mix(look.hair, look.hair_light, (0.25 + 0.45 * chance.random()) * (1 - dark))
            opacity = 0.34
        else:
            colour = mix(look.hair_light, "#ffffff", 0.15)
            opacity = 0.3 * (1 - dark)
        thick = width * (0.4 + 1.1 * chance.random())
        layer.stroke(spline(curve), colour, thick, opacity)


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
    """Hair to the shoulders in loose waves, parted a little to the side."""
    part = 474
    back_left = [
        (500, 108),
        (380, 128),
        (268, 250),
        (246, 420),
        (232, 580),
        (196, 720),
        (214, 850),
        (262, 930),
    ]
    back_right = [
        (500, 108),
        (622, 122),
        (736, 250),
        (756, 420),
        (770, 580),
        (806, 720),
        (790, 850),
        (738, 930),
    ]
    middle = [
        (500, 108),
        (500, 200),
        (500, 330),
        (500, 450),
        (500, 590),
        (500, 720),
        (500, 850),
        (500, 900),
    ]
    sheet(
        back,
        look,
        [back_left, between(back_left, middle, 0.55), middle],
        90,
        look.seed,
        1.5,
        dark=0.45,
    )
    sheet(
        back,
        look,
        [middle, between(back_right, middle, 0.55), back_right],
        90,
        look.seed + 1,
        1.5,
        dark=0.45,
    )
    left = [
        [
            (part, 214),
            (418, 240),
            (362, 300),
            (327, 372),
            (318, 452),
            (322, 540),
            (300, 632),
            (268, 716),
            (270, 800),
            (304, 872),
        ],
        [
            (part, 186),
            (392, 196),
            (322, 270),
            (290, 362),
            (282, 452),
            (286, 544),
            (262, 640),
            (232, 724),
            (238, 812),
            (276, 890),
        ],
        [
            (part + 2, 150),
            (378, 146),
            (290, 226),
            (256, 340),
            (250, 446),
            (250, 548),
            (224, 650),
            (196, 736),
            (206, 826),
            (248, 906),
        ],
        [
            (part + 6, 112),
            (384, 106),
            (284, 178),
            (234, 310),
            (228, 436),
            (224, 548),
            (194, 656),
            (170, 744),
            (186, 836),
            (224, 914),
        ],
    ]
    right = [
        [
            (part, 214),
            (548, 232),
            (622, 286),
            (668, 366),
            (682, 452),
            (676, 540),
            (698, 632),
            (732, 716),
            (730, 800),
            (696, 872),
        ],
        [
            (part, 186),
            (568, 188),
            (660, 258),
            (706, 356),
            (718, 452),
            (712, 544),
            (738, 640),
            (768, 724),
            (762, 812),
            (724, 890),
        ],
        [
            (part + 2, 150),
            (590, 138),
            (696, 218),
            (742, 336),
            (750, 446),
            (748, 548),
            (776, 650),
            (804, 736),
            (794, 826),
            (752, 906),
        ],
        [
            (part + 6, 112),
            (596, 98),
            (712, 172),
            (764, 306),
            (772, 436),
            (774, 548),
            (806, 656),
            (830, 744),
            (814, 836),
            (776, 914),
        ],
    ]
    # What the hair throws upon the face lies beneath the strands.
    front.stroke(spline([(x + 8, y + 10) for x, y in left[0][:7]]), look.skin.deep, 20, 0.35, 9)
    front.stroke(spline([(x - 8, y + 10) for x, y in right[0][:7]]), look.skin.deep, 22, 0.42, 9)
    sheet(front, look, left, 130, look.seed + 2, 1.2)
    sheet(front, look, right, 130, look.seed + 3, 1.2)
    shine_band(front, look, spline([(288, 262), (330, 208), (396, 172), (450, 164)]), 26, 0.34, 12)
    shine_band(front, look, spline([(520, 160), (600, 172), (668, 216), (712, 276)]), 24, 0.24, 12)
    shine_band(front, look, spline([(262, 600), (240, 680), (222, 760)]), 18, 0.22, 9)
    front.stroke(spline([(x - 2, y) for x, y in right[3][2:9]]), look.rim, 5, 0.55, 3)
    front.stroke(
        spline([(part, 212), (part + 2, 170), (part + 6, 116)]), look.hair_dark, 4, 0.7, 1.5
    )


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
            (132 * n, 796),
            (230, 836),
            (240, 960),
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
    body.stroke(spline([(240, 850), (268, 930), (262, 1060)]), dark, 22, 0.4, 12)
    body.stroke(spline([(760, 850), (734, 930), (742, 1060)]), dark, 26, 0.5, 12)
    body.stroke(spline([(196, 850), (180, 900), (140, 980)]), light, 20, 0.4, 14)
    body.stroke(spline([(380, 930), (420, 980), (440, 1060)]), dark, 16, 0.25, 10)
    body.stroke(spline([(600, 940), (580, 990), (560, 1060)]), dark, 16, 0.3, 10)
    body.spot(330, 930, 60, 40, light, 0.35, 24)
    body.stroke(spline([(742, 838), (818, 866), (888, 930), (930, 1040)]), look.rim, 7, 0.5, 4)
    body.end()
    collar = [(336, 806), (368, 850), (428, 896), (500, 909), (572, 896), (632, 850), (664, 806)]
    body.stroke(spline([(x, y + 8) for x, y in collar]), dark, 13, 0.45, 5)
    body.stroke(spline(collar), mix(look.cloth, "#ffffff", 0.1), 12)
    body.stroke(spline([(x, y - 4) for x, y in collar]), light, 2.5, 0.7, 0.8)
    body.stroke(spline([(x, y + 5) for x, y in collar]), dark, 2, 0.6, 0.8)


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
    head.spot(330, 330, 26, 90, skin.shade, 0.45, 22, 4)
    head.spot(676, 360, 26, 150, skin.deep, 0.3, 20)
    head.spot(352, 560, 26, 84, skin.shade, 0.5, 22, -22)
    head.spot(645, 560, 28, 90, skin.deep, 0.3, 22, 24)
    head.spot(500, 706, 130, 22, skin.deep, 0.42, 14)
    head.spot(500, 196, 150, 40, skin.shade, 0.5, 24)
    # Light: the forehead, the cheeks, the chin.
    head.spot(462, 286, 88, 46, skin.light, 0.6, 30)
    head.spot(398, 480, 44, 26, skin.light, 0.5, 17, -16)
    head.spot(588, 480, 34, 22, skin.light, 0.28, 16, 16)
    head.spot(492, 656, 34, 17, skin.light, 0.42, 12)
    # Warmth of the cheeks and the nose.
    head.spot(394, 510, 56, 34, skin.blush, 0.42, 24, -14)
    head.spot(606, 510, 54, 34, skin.blush, 0.42, 24, 14)
    head.spot(500, 508, 34, 22, skin.blush, 0.3, 14)
    sockets(look, head)
    nose(look, head)
    around_mouth(look, head)
    if look.age:
        wrinkles(look, head)
    chance = random.Random(look.seed + 9)
    for _ in range(look.freckles):
        x, y = CX + chance.gauss(0, 70), 486 + chance.gauss(0, 24)
        head.spot(x, y, 1.2 + chance.random(), 1.1, skin.deep, 0.28 + 0.2 * chance.random(), 0.5)
    # Light from behind along the far cheek.
    head.stroke(
        spline([(684, 400), (679, 486), (660, 560), (630, 620), (588, 666)]), look.rim, 7, 0.42, 4
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
    head.spot(492, tip - 7, 10, 8, mix(skin.light, "#ffffff", 0.45), 0.75, 4)
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
    head.spot(CX - 84, MOUTH_Y + 2, 11, 14, skin.shade, 0.5, 7)
    head.spot(CX + 84, MOUTH_Y + 2, 12, 15, skin.deep, 0.35, 7)
    head.spot(502, 632, 46, 9, skin.shade, 0.75, 7)
    fold = 0.22 + 0.4 * look.age
    head.stroke(spline([(449, 528), (428, 552), (414, 584)]), skin.deep, 5, fold * 0.8, 5)
    head.stroke(spline([(551, 528), (572, 552), (586, 584)]), skin.deep, 6, fold, 5)


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
    for side in (-1, 1):
        spine = [(42, 362), (66, 350), (98, 341), (126, 344), (150, 360)]
        half = [8.5, 9.5, 8.5, 6.0, 1.5]
        upper = [(CX + side * x, y - h * w) for (x, y), h in zip(spine, half, strict=True)]
        lower = [(CX + side * x, y + h * w) for (x, y), h in zip(spine, half, strict=True)]
        layer.path(spline(upper + lower[::-1], closed=True), look.brow, 0.5, 3.2)
        for _ in range(int(150 * w)):
            t = chance.random() ** 0.9 * 3.98
            i = int(t)
            f = t - i
            x = spine[i][0] + (spine[i + 1][0] - spine[i][0]) * f
            y = spine[i][1] + (spine[i + 1][1] - spine[i][1]) * f
            h = (half[i] + (half[i + 1] - half[i]) * f) * w
            v = chance.uniform(-1, 1)
            px, py = x, y + v * h
            lean = 4 + 10 * (t / 4)
            lift = -11 * (1 - t / 4) * (0.4 + 0.6 * (v + 1) / 2) + (2 if v < 0 else -3) * t / 4
            colour = mix(look.brow, look.hair_light, 0.35 * chance.random())
            layer.stroke(
                f"M{CX + side * px:.1f},{py:.1f}q{side * lean * 0.5:.1f},{lift * 0.7:.1f} {side * lean:.1f},{lift * 0.8 + 1.5:.1f}",
                colour,
                1.3 + 0.9 * chance.random(),
                0.62,
            )


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

WARM = Skin("#d9a07c", "#f6cfae", "#b9744f", "#6f3623", "#d0654f", "#b4504c")

LOOKS = (
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
        iris="#7a4a22",
        iris_dark="#2a1508",
        brow="#2a1811",
        freckles=0,
        seed=3,
        makeup=0.5,
    ),
)


def draw(look: Look, folder: Path) -> None:
    """Write every layer and avatar.yaml of one avatar."""
    folder.mkdir(parents=True, exist_ok=True)
    hair_back, hair_front, body, head, brow = Layer(), Layer(), Layer(), Layer(), Layer()
    look.style(look, hair_back, hair_front)
    neck(look, body)
    look.clothes(look, body)
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
        },
    }
    (folder / "avatar.yaml").write_text(yaml.safe_dump(described, sort_keys=False))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*")
    names = parser.parse_args().names
    for look in LOOKS:
        if not names or look.name in names:
            draw(look, AVATARS / look.name)


if __name__ == "__main__":
    main()
