"""The eye of a puppet: its lids' drawn shapes mixed, then white, iris, lids and lashes painted.

The shapes of the lids and the iris are SVG layers of the avatar. Knows how shapes mix, and how an
eye is lit. Does not know when it blinks or where it looks. Lengths are the portrait's units.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from talking_head.builtin.brush import Brush, Colour, Floats, Sprite, mixed
from talking_head.builtin.shapes import Shapes

POINTS = 33
REACH = (74.0, 46.0, 74.0, 40.0)
"""How far painting reaches left of, above, right of and below the eye's middle."""

SHAPES = ("closed", "widened", "squint")
LINES = {"upper": POINTS, "lower": POINTS, "crease": POINTS, "lash*": 3}
"""What lids.svg has to draw, from the inner to the outer corner of the viewer's right eye."""

IRIS_RADIUS = 24.0
"""Of iris.svg; an eye whose half width is 45 has one of 20.5."""


@dataclass(frozen=True, slots=True)
class EyeLook:
    """One eye of an avatar. `side`: -1 the viewer's left, 1 the right. `width`: half of it;
    `lashes`: how strong they are.
    """

    x: float
    y: float
    side: int
    width: float
    shapes: Shapes
    iris: Sprite
    lashes: float
    makeup: float
    white: Colour
    lash: Colour
    skin_light: Colour
    skin_shade: Colour
    skin_deep: Colour


def lid_lines(look: EyeLook, closed: float, squint: float) -> dict[str, Floats]:
    """The lids' lines from the inner to the outer corner, (n, 2) each, by their names."""
    weights = {"closed": max(closed, 0.0), "widened": max(-closed, 0.0), "squint": squint}
    lines = look.shapes.mixed(weights)
    upper, lower = lines["upper"], lines["lower"]
    upper[:, 1] = np.minimum(upper[:, 1], lower[:, 1])
    mirrored = np.array([look.side, 1.0], np.float32)
    place = np.array([look.x, look.y], np.float32)
    return {name: line * mirrored + place for name, line in lines.items()}


def paint_eye(
    brush: Brush, look: EyeLook, closed: float, squint: float, gaze: tuple[float, float]
) -> None:
    """Paint an eye onto skin that has none."""
    lines = lid_lines(look, closed, squint)
    upper, lower, crease = lines["upper"], lines["lower"], lines["crease"]
    t = np.linspace(-1, 1, POINTS, dtype=np.float32)
    shut = min(max(closed, 0.0), 1.0)
    if look.makeup:
        veil = brush.mask(np.concatenate([crease[3:], upper[3:][::-1]]), 3.0)
        brush.lay(look.skin_deep, veil, 0.28 * look.makeup)
    fold = 1.5 * (1 - t**2) + 0.5
    brush.lay(look.skin_deep, brush.ribbon(crease[3:], fold[3:], 0.8), 0.62 - 0.3 * shut)
    lid_middle = float(crease[16, 1] + upper[16, 1]) / 2
    brush.lay(
        look.skin_light, brush.spot(look.x, lid_middle, 30, 5 + 10 * shut), 0.25 + 0.25 * shut
    )
    if shut < 0.97:
        _paint_ball(brush, look, upper, lower, gaze)
    # Lower rim: moist light, then thin lashes.
    moist = mixed(look.skin_light, (200.0, 200.0, 235.0), 0.4)
    brush.lay(moist, brush.ribbon(lower[4:-3] + np.array([0, 1.2]), 1.1, 0.6), 0.4)
    thin = 0.5 + 0.6 * np.clip(t[8:] + 0.5, 0, 1)
    brush.lay(look.lash, brush.ribbon(lower[8:] + np.array([0, 2.2]), thin, 0.8), 0.42)
    _paint_lash_line(brush, look, upper, shut)
    for name, spine in lines.items():
        if name.startswith("lash"):
            taper = np.array([0.9, 0.6, 0.1], np.float32)
            brush.lay(look.lash, brush.ribbon(spine, taper), 0.75)


def _paint_ball(
    brush: Brush,
    look: EyeLook,
    upper: Floats,
    lower: Floats,
    gaze: tuple[float, float],
) -> None:
    opening = brush.mask(np.concatenate([upper, lower[::-1]]), 0.4)
    ball = brush.over(opening, 0, 1, look.white, look.white)
    inner, outer = look.x - look.side * look.width, look.x + look.side * look.width
    ball.lay(mixed(look.white, look.skin_shade, 0.35), ball.spot(outer, look.y, 34, 40), 0.8)
    ball.lay((150.0, 150.0, 212.0), ball.spot(inner + look.side * 3, look.y + 2, 12, 9), 0.9)
    x, y = eye_centre(look, gaze)
    zoom = 20.5 / IRIS_RADIUS * look.width / 45
    ball.set(look.iris, x, y, zoom, zoom)
    # The lid and its lashes throw a shadow on the ball.
    above, below = upper - np.array([0, 14.0]), upper + np.array([0, 6.5])
    ball.lay((44.0, 34.0, 40.0), ball.mask(np.concatenate([above, below[::-1]]), 3.0), 0.55)
    k = look.width / 45
    glint = _ellipse(x - 6.5 * k, y - 7.5 * k, 4.6 * k, 4.2 * k)
    ball.lay((255.0, 255.0, 255.0), ball.mask(glint, 0.5), 0.97)
    ball.lay((255.0, 250.0, 244.0), ball.mask(_ellipse(x + 7.0, y + 7.5, 2.3, 2.0), 0.7), 0.55)
    tall, wide = opening.alpha.shape
    part = brush.canvas[opening.row : opening.row + tall, opening.column : opening.column + wide]
    part += (ball.canvas - part) * opening.alpha[..., None]


def _paint_lash_line(brush: Brush, look: EyeLook, upper: Floats, shut: float) -> None:
    """The upper lid's dark rim: it swells outward and ends in a small wing."""
    t = np.linspace(-1, 1, POINTS, dtype=np.float32)
    swell = 0.9 + 1.9 * np.clip((t + 1) / 1.6, 0, 1) ** 1.3 + 0.5 * look.lashes
    swell[-1] = 0.8
    tip = [look.x + look.side * (look.width + 6.0), upper[-1, 1] - 5.5 + 9 * shut]
    wing = np.array([tip], np.float32)
    line = np.concatenate([upper, (wing + upper[-1:]) / 2, wing]) - np.array([0, 0.8])
    weight = np.concatenate([swell, [1.6, 0.3]]) * (0.65 + 0.35 * look.lashes)
    brush.lay(look.lash, brush.ribbon(line, weight, 0.35), 0.94)


def eye_centre(look: EyeLook, gaze: tuple[float, float]) -> tuple[float, float]:
    """Where the middle of the iris is for a gaze (right, up)."""
    right, up = gaze
    return look.x + 13.0 * right, look.y - 3.5 - 7.0 * up


def _ellipse(x: float, y: float, rx: float, ry: float) -> Floats:
    angle = np.linspace(0, 2 * np.pi, 24, endpoint=False, dtype=np.float32)
    return np.stack([x + rx * np.cos(angle), y + ry * np.sin(angle)], 1).astype(np.float32)
