"""What a face may have: beard, wrinkles, brows, irises, glasses; and the room behind it."""

from __future__ import annotations

import math
import random

from avatar_art.curves import CX, EYE_X, EYE_Y, circle, mix, points, resampled, spline, strand
from avatar_art.look import Look
from avatar_art.svg import Layer


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
    lens = points("156,400 130,379 54,379 24,398 32,446 70,470 116,468 150,442")
    for side in (-1, 1):
        x = CX + side * 90
        ring = [(CX + side * out, y) for out, y in lens]
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
