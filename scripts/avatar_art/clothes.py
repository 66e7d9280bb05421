"""The neck, and what is worn below it."""

from __future__ import annotations

import random
from collections.abc import Sequence

from avatar_art.curves import CX, Point, circle, mirrored, mix, points, spline
from avatar_art.look import Look
from avatar_art.svg import Layer


def shoulders(look: Look) -> list[Point]:
    """The outline of the shoulders."""
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
    """The neck and what shows of the chest, in the head's shadow."""
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
    body.stroke(spline(points("428,726 452,790 486,838")), skin.deep, 9, 0.22, 6)
    body.stroke(spline(points("580,726 556,790 518,838")), skin.deep, 9, 0.26, 6)
    body.spot(502, 850, 17, 15, skin.deep, 0.42, 8)
    body.stroke(spline(points("300,838 400,842 484,862")), skin.light, 9, 0.4, 6)
    body.stroke(spline(points("520,862 600,842 700,838")), skin.light, 9, 0.25, 6)
    body.stroke(spline(points("310,856 400,862 480,880")), skin.deep, 10, 0.3, 7)
    body.stroke(spline(points("524,880 604,862 690,856")), skin.deep, 10, 0.32, 7)
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
    body.stroke(spline(points("240,850 268,930 262,1060")), dark, 24, 0.22, 16)
    body.stroke(spline(points("760,850 734,930 742,1060")), dark, 28, 0.28, 16)
    body.stroke(spline(points("196,850 180,900 140,980")), light, 20, 0.4, 14)
    body.stroke(spline(points("380,930 420,980 440,1060")), dark, 16, 0.25, 10)
    body.stroke(spline(points("600,940 580,990 560,1060")), dark, 16, 0.3, 10)
    body.spot(330, 930, 60, 40, light, 0.35, 24)
    body.stroke(spline(points("742,838 818,866 888,930 930,1040")), look.rim, 7, 0.32, 5)
    body.end()
    collar = points("336,806 368,850 428,896 500,909 572,896 632,850 664,806")
    body.stroke(spline([(x, y + 8) for x, y in collar]), dark, 13, 0.45, 5)
    body.stroke(spline(collar), mix(look.cloth, "#ffffff", 0.1), 12)
    body.stroke(spline([(x, y - 4) for x, y in collar]), light, 2.5, 0.7, 0.8)
    body.stroke(spline([(x, y + 5) for x, y in collar]), dark, 2, 0.6, 0.8)


def shirt(look: Look, body: Layer) -> None:
    """A shirt with an open collar."""
    light, dark = torso(look, body, points("0,962 40,930 92,850 132,800"))
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
    body.stroke(spline(points("500,962 502,1010 503,1090")), dark, 3, 0.6, 1)
    body.path(circle(512, 1000, 6), mix(light, "#ffffff", 0.35))


def turtleneck(look: Look, body: Layer) -> None:
    """A soft pullover with a high, folded neck."""
    light, dark = torso(look, body, points("0,880 70,868 112,838 126,800"))
    ring = mirrored(points("0,752 64,748 104,728 116,736 124,790 122,832 84,868 0,884"))
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
    body.stroke(spline(points("380,742 440,764 500,768 560,764 620,742")), dark, 16, 0.4, 7)
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
    body.stroke(spline(points("196,850 180,900 140,980")), light, 20, 0.4, 14)
    body.stroke(spline(points("380,930 420,980 440,1060")), dark, 16, 0.25, 10)
    body.stroke(spline(points("610,930 580,990 560,1060")), dark, 16, 0.3, 10)
    body.spot(330, 930, 60, 40, light, 0.35, 24)
    body.stroke(spline(points("742,838 830,868 896,930 938,1040")), look.rim, 7, 0.32, 5)
    body.end()
    return light, dark
