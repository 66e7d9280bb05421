"""Hair as sheets of fine blades between guide curves."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from avatar_art.curves import Point, between, mix, resampled, spline, strand, waved
from avatar_art.look import Look
from avatar_art.svg import Layer


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
    """A soft band of light across hair."""
    layer.stroke(
        d,
        mix(look.hair_light, "#ffffff", 0.3),
        width,
        opacity,
        soft,
        'style="mix-blend-mode:screen"',
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
