"""A puppet's drawn eye: white, iris, lids, lashes.

Knows the outline of an open eye and how its lids close. Does not know when it blinks or where it
looks. Lengths are the portrait's units.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from talking_head.builtin.brush import Brush, Colour, Floats, Patch, mixed

POINTS = 33
REACH = (74.0, 46.0, 74.0, 40.0)
"""How far painting reaches left of, above, right of and below the eye's middle."""

IRIS_RADIUS = 20.5
"""Of an eye whose half width is 45."""


@dataclass(frozen=True, slots=True)
class EyeLook:
    """How one eye is built. `side`: -1 the viewer's left, 1 the right. `width`: half of it."""

    x: float
    y: float
    side: int
    width: float
    height: float
    lashes: float
    makeup: float
    white: Colour
    lash: Colour
    skin_light: Colour
    skin_shade: Colour
    skin_deep: Colour


def lid_lines(look: EyeLook, closed: float, squint: float) -> tuple[Floats, Floats]:
    """The edges of the upper and the lower lid from the inner to the outer corner, (n, 2)."""
    t = np.linspace(-1, 1, POINTS, dtype=np.float32)
    tilt = -2.6 * t  # the outer corner is the higher one
    # Highest a little towards the nose, as lids are.
    upper_arch = np.maximum(1 - np.abs(t + 0.10 * (1 - t * t)) ** 2.2, 0) ** 0.80
    lower_arch = np.maximum(1 - np.abs(t - 0.14 * (1 - t * t)) ** 2.1, 0) ** 0.95
    open_up = tilt - look.height * 1.13 * upper_arch * (1 + 0.22 * max(-closed, 0.0))
    shut = max(closed, 0.0)
    lower = tilt + look.height * 0.70 * lower_arch * (1 - 0.45 * squint - 0.12 * shut)
    upper = open_up + (lower - 0.6 - open_up) * shut
    xs = look.x + look.side * look.width * t
    return (
        np.stack([xs, look.y + np.minimum(upper, lower)], 1).astype(np.float32),
        np.stack([xs, look.y + lower], 1).astype(np.float32),
    )


def paint_eye(
    brush: Brush,
    look: EyeLook,
    sprite: Floats,
    closed: float,
    squint: float,
    gaze: tuple[float, float],
) -> None:
    """Paint an eye onto skin that has none. `sprite`: the iris, see `_place_iris`."""
    upper, lower = lid_lines(look, closed, squint)
    t = np.linspace(-1, 1, POINTS, dtype=np.float32)
    shut = min(max(closed, 0.0), 1.0)
    # The fold above the lid comes down and opens out as the eye closes.
    rest_upper, _ = lid_lines(look, 0.0, 0.0)
    crease = rest_upper * (1 - 0.35 * shut) + upper * (0.35 * shut)
    crease = crease - np.stack([0 * t, (8.5 - 1.5 * t) * (1 - 0.25 * t * t)], 1)
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
        _paint_ball(brush, look, sprite, upper, lower, gaze)
    # Lower rim: moist light, then thin lashes.
    moist = mixed(look.skin_light, (200.0, 200.0, 235.0), 0.4)
    brush.lay(moist, brush.ribbon(lower[4:-3] + np.array([0, 1.2]), 1.1, 0.6), 0.4)
    thin = 0.5 + 0.6 * np.clip(t[8:] + 0.5, 0, 1)
    brush.lay(look.lash, brush.ribbon(lower[8:] + np.array([0, 2.2]), thin, 0.8), 0.42)
    _paint_lash_line(brush, look, upper, shut)
    if look.lashes > 0.4:
        _paint_lashes(brush, look, upper, shut)


def _paint_ball(
    brush: Brush,
    look: EyeLook,
    sprite: Floats,
    upper: Floats,
    lower: Floats,
    gaze: tuple[float, float],
) -> None:
    opening = brush.mask(np.concatenate([upper, lower[::-1]]), 0.4)
    ball = brush.over(opening, 0, 1, look.white, look.white)
    inner, outer = look.x - look.side * look.width, look.x + look.side * look.width
    ball.lay(mixed(look.white, look.skin_shade, 0.35), ball.spot(outer, look.y, 34, 40), 0.8)
    ball.lay((150.0, 150.0, 212.0), ball.spot(inner + look.side * 3, look.y + 2, 12, 9), 0.9)
    iris = _place_iris(ball, look, sprite, gaze)
    ball.lay(np.ascontiguousarray(iris[..., :3]), Patch(0, 0, iris[..., 3]))
    # The lid and its lashes throw a shadow on the ball.
    above, below = upper - np.array([0, 14.0]), upper + np.array([0, 6.5])
    ball.lay((44.0, 34.0, 40.0), ball.mask(np.concatenate([above, below[::-1]]), 3.0), 0.55)
    x, y = eye_centre(look, gaze)
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


def _paint_lashes(brush: Brush, look: EyeLook, upper: Floats, shut: float) -> None:
    for place in (15, 18, 21, 24, 27, 29, 31, 32):
        x, y = upper[place].tolist()
        out = (place - 12) / 20
        long = (3.0 + 4.5 * out) * look.lashes
        tip_x = x + look.side * long * (0.25 + 0.75 * out)
        tip_y = y - long * (0.95 - 1.5 * shut) * (1.0 - 0.3 * out)
        bend = [(x + tip_x) / 2 + look.side * 1.2, (y + tip_y) / 2 + 1.6 - 2.2 * shut]
        spine = np.array([[x, y], bend, [tip_x, tip_y]], np.float32)
        brush.lay(look.lash, brush.ribbon(spine, np.array([0.9, 0.6, 0.1], np.float32)), 0.75)


def eye_centre(look: EyeLook, gaze: tuple[float, float]) -> tuple[float, float]:
    """Where the middle of the iris is for a gaze (right, up)."""
    right, up = gaze
    return look.x + 13.0 * right, look.y - 3.5 - 7.0 * up


def _place_iris(brush: Brush, look: EyeLook, sprite: Floats, gaze: tuple[float, float]) -> Floats:
    """The iris sprite (s, s, 4), BGRA with alpha 0..1, 2.1 radii wide, set where the eye looks.

    Returns (height, width, 4) of the brush's region.
    """
    import cv2

    x, y = brush.pixels(np.array([eye_centre(look, gaze)], np.float32))[0]
    zoom = 2.1 * IRIS_RADIUS * (look.width / 45) * brush.scale / sprite.shape[0]
    offset = (sprite.shape[0] - 1) / 2
    move = np.array([[zoom, 0, x - 0.5 - zoom * offset], [0, zoom, y - 0.5 - zoom * offset]])
    height, width = brush.canvas.shape[:2]
    return np.asarray(
        cv2.warpAffine(sprite, move, (width, height), flags=cv2.INTER_LINEAR), np.float32
    )


def _ellipse(x: float, y: float, rx: float, ry: float) -> Floats:
    angle = np.linspace(0, 2 * np.pi, 24, endpoint=False, dtype=np.float32)
    return np.stack([x + rx * np.cos(angle), y + ry * np.sin(angle)], 1).astype(np.float32)
