"""The head without eyes and mouth: forms, light, nose, brows, beard, wrinkles, glasses."""

from __future__ import annotations

import math
import random

from avatar_art.curves import (
    CX,
    EYE_X,
    EYE_Y,
    Point,
    circle,
    mirrored,
    mix,
    points,
    resampled,
    spline,
    strand,
)
from avatar_art.look import Look
from avatar_art.svg import Layer


def face_outline(look: Look) -> list[Point]:
    """The outline of the face, from the crown down and around."""
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


def ears(look: Look, head: Layer) -> None:
    """Both ears, behind the face."""
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
            points("640,180 662,330 655,430 612,540 560,640 520,720 720,720 720,180"),
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
        spline(points("684,400 679,486 660,560 630,620 588,666")),
        look.rim,
        7,
        0.2 if look.beard else 0.42,
        4,
    )
    head.end()


def sockets(look: Look, head: Layer) -> None:
    """The hollows of the eyes, and the light on lids and cheekbones."""
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
    """Bridge, tip, wings and nostrils."""
    skin, n = look.skin, look.nose
    tip = 508
    head.path(
        spline(
            points("516,392 524,440 534,486 546,512 536,522 520,500 512,450 510,400"),
            closed=True,
        ),
        skin.shade,
        0.75,
        6,
    )
    head.stroke(spline(points("522,400 524,440 532,480")), skin.deep, 8, 0.3, 6)
    head.stroke(spline(points("478,396 478,440 470,486")), skin.shade, 10, 0.35, 7)
    head.stroke(spline(points("495,372 495,430 497,486")), skin.light, 11, 0.62, 5)
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
        spline(points("476,535 490,541 500,543 510,541 524,535")),
        skin.deep,
        4.5,
        0.5,
        2.5,
    )
    head.spot(506, 550, 44, 9, skin.deep, 0.38, 7)


def around_mouth(look: Look, head: Layer) -> None:
    """The groove above the lips and the folds beside them; lips are painted later."""
    skin = look.skin
    # Groove above the lip, corners, the shade beneath the lower lip.
    head.spot(501, 558, 7, 12, skin.shade, 0.55, 4)
    head.spot(492, 558, 3, 11, skin.light, 0.3, 3)
    fold = 0.22 + 0.4 * look.age
    head.stroke(spline(points("449,528 428,552 414,584")), skin.deep, 5, fold * 0.8, 5)
    head.stroke(spline(points("551,528 572,552 586,584")), skin.deep, 6, fold, 5)


def beard(look: Look, head: Layer) -> None:
    """A short full beard: shade, then hairs that fan out downwards."""
    chance = random.Random(look.seed + 70)
    w = look.face
    rim = points("184,440 180,500 166,566 134,622 88,670 38,694 0,697")
    top = points("178,440 164,500 140,540 104,560 84,590 60,628 26,640 0,636")
    ring = [(CX + x * w, y) for x, y in rim] + [(CX - x * w, y) for x, y in rim[::-1]]
    ring += [(CX - x * w, y) for x, y in top] + [(CX + x * w, y) for x, y in top[::-1]]
    ground = mix(look.hair_dark, look.skin.deep, 0.3)
    head.path(spline(ring, closed=True), ground, 0.8 * look.beard, 8)
    lip = points("-86,590 -72,556 -34,544 0,549 34,544 72,556 86,590 64,574 0,566 -64,574")
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
    """Lines of age, as deep as `look.age`."""
    skin, a = look.skin, look.age
    for y, width in points("262,104 288,116 312,96"):
        for down, tone, soft in ((0, skin.deep, 1.3), (4, skin.light, 1.5)):
            crest, dip = y + down - 5, y + down + 1
            ends = (y + down + 6, CX - width, CX + width)
            line = f"M{ends[1]},{ends[0]} Q{CX - 40},{crest} {CX},{dip}"
            line += f" Q{CX + 50},{crest} {ends[2]},{ends[0]}"
            head.stroke(line, tone, 2.6, 0.3 * a, soft)
    for side in (-1, 1):
        x = CX + side * (EYE_X + 52)
        for dy, rise in points("-12,-12 0,0 12,13"):
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
    spine = resampled(points("40,360 66,349 98,340 126,343 154,361"), 21)
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
    fall = layer.gradient([(0, top, 1), (0.6, middle, 1), (1, low, 1)], (200, -40, 760, 1050))
    layer.path("M-2000,-600 L3000,-600 L3000,1500 L-2000,1500Z", fill=fall)
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
    dark, edge = look.iris_dark, mix(look.iris, look.iris_dark, 0.5)
    rings = [
        (0, dark, 1),
        (0.4, mix(look.iris, dark, 0.35), 1),
        (0.72, look.iris, 1),
        (0.88, edge, 1),
        (1, mix(dark, "#000000", 0.35), 1),
    ]
    layer.path(circle(0, 0, 24), layer.radial(rings, (0, 0), 24))
    for _ in range(90):
        angle = math.radians(chance.uniform(0, 360))
        near, far = 10 + chance.random() * 2, 16 + chance.random() * 5
        ray = [(r * math.cos(angle), r * math.sin(angle)) for r in (near, (near + far) / 2, far)]
        layer.stroke(spline(ray), mix(look.iris, "#ffffff", 0.5 * chance.random()), 0.7, 0.4)
    layer.spot(2, 12, 15, 8, mix(look.iris, "#ffe9c4", 0.55), 0.5, 3.5)
    layer.body.append('<circle cx="0" cy="0" r="10.2" fill="#090504"/>')
    layer.spot(0, 0, 10.5, 10.5, "#000000", 0.5, 1.2)
    return layer


def glasses(look: Look, layer: Layer) -> None:
    """A pair of glasses with a little shine."""
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
    layer.stroke(spline(points("474,400 500,390 526,400")), colour, 6.5)
