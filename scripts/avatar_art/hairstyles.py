"""Hairstyles: where the guide curves of hair lie."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from avatar_art.curves import CX, Point, between, circle, mix, points, resampled, spline, strand
from avatar_art.hair import loose_hairs, sheet, shine_band
from avatar_art.look import Look
from avatar_art.svg import Layer


def long_waves(look: Look, back: Layer, front: Layer) -> None:
    """Hair past the shoulders in loose waves, parted a little to the side."""
    part = 470
    for side, k in ((-1, 0), (1, 1)):
        outer = points("0,104 122,124 226,240 250,420 262,580 284,720 276,830 244,930")
        inner = points("0,108 0,220 0,330 0,450 0,590 0,720 0,850 0,930")
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
                [(CX + side * x, y) for x, y in points("310,770 200,800 216,880 246,944 290,900")],
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
    shine_band(front, look, spline(points("286,280 322,218 388,172 452,160")), 30, 0.30, 14)
    shine_band(front, look, spline(points("516,154 600,164 672,210 716,276")), 26, 0.20, 14)
    shine_band(front, look, spline(points("246,600 226,680 214,760")), 20, 0.20, 11)
    shine_band(front, look, spline(points("752,590 776,670 786,740")), 14, 0.14, 9)
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
        outer = points("0,108 126,126 216,240 232,400 226,540 186,668")
        inner = points("0,120 0,240 0,360 0,460 0,560 0,660")
        rows = (outer, between(outer, inner, 0.5), inner)
        sheet(
            back,
            look,
            [[(CX + side * x, y) for x, y in row] for row in rows],
            90,
            look.seed + k,
            dark=0.75,
            width=6,
            solid=1,
        )
    left = [
        [(part, 190), (384, 224), (346, 292), (320, 372), (316, 460), (322, 556), (352, 622)],
        [(part, 170), (362, 190), (310, 276), (286, 372), (280, 470), (286, 576), (346, 662)],
        [(part + 4, 136), (352, 142), (280, 236), (250, 360), (242, 470), (250, 596), (334, 694)],
        [(part + 10, 104), (366, 96), (268, 186), (226, 336), (216, 466), (222, 610), (316, 718)],
    ]
    right = [
        [(part, 190), (520, 256), (610, 300), (662, 366), (684, 456), (680, 556), (650, 622)],
        [(part, 168), (550, 208), (650, 270), (704, 364), (720, 466), (716, 576), (656, 662)],
        [(part + 4, 134), (584, 150), (690, 226), (742, 350), (756, 466), (750, 596), (668, 694)],
        [(part + 10, 102), (590, 90), (712, 170), (770, 330), (784, 462), (778, 610), (686, 718)],
    ]
    front.stroke(spline([(x + 8, y + 10) for x, y in left[0][:6]]), look.skin.deep, 20, 0.3, 9)
    front.stroke(spline([(x - 4, y + 13) for x, y in right[0][:6]]), look.skin.deep, 24, 0.4, 10)
    sheet(front, look, left, 210, look.seed + 2, lit=0.5, solid=1)
    sheet(front, look, right, 240, look.seed + 3, lit=0.4, solid=1)
    shine_band(front, look, spline(points("280,290 306,228 356,176 404,156")), 30, 0.3, 14)
    shine_band(front, look, spline(points("500,150 600,172 680,226 722,300")), 28, 0.24, 14)
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
            points("386,246 350,272 328,316 319,372"),
            points("380,222 332,248 306,302 304,362"),
            points("382,184 318,206 286,282 295,352"),
            points("392,140 322,146 274,240 290,346"),
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
            for x, y in points("186,300 195,372 189,440 181,466 171,440 166,360 160,300")
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
            layer.path(circle(x, y, r), mix(look.hair, look.hair_dark, 0.7 + 0.3 * dark))
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
                336 + math.sin(a) * (184 if math.sin(a) < 0 else 192),
                chance.uniform(46, 70),
            )
        )
    big += [(500 + 110 * math.cos(k), 300 + 120 * math.sin(k), 80) for k in range(7)]
    cloud(back, big, 0.35)
    edge = points(
        "298,420 304,360 318,304 346,258 392,226 446,210 500,206 "
        "554,210 608,226 654,258 682,304 696,360 702,420"
    )
    front.stroke(spline([(x, y + 16) for x, y in edge[2:-2]]), look.skin.deep, 22, 0.42, 10)
    front_spots = [(x, y - 26, 34.0) for x, y in resampled(edge, 26)]
    front_spots += [(x + (x - 500) * 0.12, y - 74, 48.0) for x, y in resampled(edge, 20)]
    front_spots += [(x + (x - 500) * 0.06, y - 98, 44.0) for x, y in resampled(edge[3:-3], 10)]
    cloud(front, front_spots, 0.0)
