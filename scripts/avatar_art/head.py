"""The head without eyes and mouth: forms, light, sockets, nose."""

from __future__ import annotations

import random

from avatar_art.curves import (
    CX,
    EYE_X,
    EYE_Y,
    Point,
    mirrored,
    mix,
    points,
    resampled,
    spline,
    strand,
)
from avatar_art.details import beard, wrinkles
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
    # Light from behind along the far cheek, thinning out at both ends.
    cheek = resampled(points("687,380 682,486 664,560 634,620 600,660"), 9)
    head.path(strand(cheek, 11), look.rim, 0.25 if look.beard else 0.5, 4.5)
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
