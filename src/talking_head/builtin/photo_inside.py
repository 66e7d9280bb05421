"""What lies behind a picture's lips: teeth and tongue as small pictures, in the picture's colours.

Knows how a row of teeth looks from the front and how bright teeth are where a picture's skin and
eyes have a given light. Does not know how a mouth opens. Lengths are the face's units.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from talking_head.builtin.photo_face import SKIN, FaceMap, Floats
from talking_head.builtin.photo_fields import step
from talking_head.media import Picture

SUPERSAMPLE = 3

UPPER_WIDTHS = (19.5, 15.0, 13.5, 9.5, 7.5, 6.0)
"""Of the teeth from the middle outward, as they are seen: the arch turns away to the sides."""

LOWER_WIDTHS = (12.5, 13.0, 13.5, 9.5, 8.0, 6.0)
UPPER_EDGE, LOWER_EDGE = 4.5, 5.5
"""Where the rows end at rest, below the line between the lips."""

GREY = np.array([0.114, 0.587, 0.299], np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Palette:
    """BGR colours, 0..255, and how light the skin is."""

    tooth: Floats
    tongue: Floats
    dark: Floats
    skin_light: float


@dataclass(frozen=True, slots=True, eq=False)
class Sprite:
    """A small picture: premultiplied BGR and alpha (height, width, 4), alpha 0..1; the pixel of
    its origin; one pixel a frame's pixel.
    """

    pixels: Floats
    origin: tuple[float, float]

    def place(self, at: Floats, angle: float, size: tuple[int, int]) -> Floats:
        """Set with its origin `at` (x, y), turned by radians clockwise, in (width, height)."""
        import cv2

        cos, sin = float(np.cos(angle)), float(np.sin(angle))
        ox, oy = self.origin
        move = np.array(
            [
                [cos, -sin, float(at[0]) - cos * ox + sin * oy],
                [sin, cos, float(at[1]) - sin * ox - cos * oy],
            ]
        )
        return np.asarray(cv2.warpAffine(self.pixels, move, size), np.float32)


def palette(face: FaceMap, frame: Picture) -> Palette:
    """Teeth as light as the eyes' white and the skin allow, a tongue akin to the lips."""
    # As teeth are seen: a cheek in shadow counts less than the lit one.
    seen = _pixels(face, frame, face.relief[list(SKIN), :2], 9.0)
    skin = seen[np.argsort(seen @ GREY)[int(0.68 * (len(seen) - 1))]]
    mouth = face.mouth
    middle = len(mouth.x) // 2
    lip_places = np.array(
        [
            [
                mouth.middle + dx * mouth.half,
                float(mouth.lower[middle]) + 0.5 * face.lip_thickness[1],
            ]
            for dx in (-0.3, 0.0, 0.3)
        ],
        np.float32,
    )
    lip = _median(face, frame, lip_places, 4.0)
    whites = []
    for eye in face.eyes:
        ys = (eye.lids.upper + eye.lids.lower) / 2
        places = np.stack([eye.lids.x, ys], 1)[4:-4]
        away = np.abs(places[:, 0] - eye.iris[0]) > 1.15 * eye.radius
        if away.any():
            whites.append(_pixels(face, frame, places[away], 0.0))
    white = skin
    if whites:
        balls = np.concatenate(whites)
        white = balls[np.argsort(balls @ GREY)[int(0.75 * (len(balls) - 1))]]
    skin_light = float(skin @ GREY)
    light = float(np.clip(max(1.15 * float(white @ GREY), 1.2 * skin_light), 60, 235))
    # The white's own tint, but never nearly as coloured as the skin's.
    tint = 0.55 * white / max(float(white @ GREY), 1.0) + 0.45
    cast = 0.85 * skin / max(skin_light, 1.0) + 0.15
    tooth = light * np.minimum(0.35 * tint + 0.65 * cast, 1.25)
    # Inside it is redder than lips are, where those are red.
    lip_light = max(float(lip @ GREY), 1.0)
    deep = (lip / lip_light) ** 3
    deep /= max(float(deep @ GREY), 1e-3)
    tongue = 0.55 * lip + 0.10 * skin + 0.22 * lip_light * np.minimum(deep, 1.8)
    dark = 27 * deep
    return Palette(
        np.clip(tooth, 0, 244).astype(np.float32),
        tongue.astype(np.float32),
        np.minimum(dark, 60).astype(np.float32),
        max(skin_light, 1.0),
    )


def _pixels(face: FaceMap, frame: Picture, places: Floats, around: float) -> Floats:
    """The pixels (n, 3) at and around places in units."""
    spread = np.array([[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1]], np.float32) * around
    at = face.axes.pixels(np.asarray(places[:, None] + spread[None], np.float32)).reshape(-1, 2)
    height, width = frame.shape[:2]
    x = np.clip(at[:, 0].round().astype(int), 0, width - 1)
    y = np.clip(at[:, 1].round().astype(int), 0, height - 1)
    return np.asarray(frame[y, x], np.float32)


def _median(face: FaceMap, frame: Picture, places: Floats, around: float) -> Floats:
    return np.median(_pixels(face, frame, places, around), 0).astype(np.float32)


def _canvas(
    left: float, top: float, right: float, bottom: float, unit: float
) -> tuple[Floats, Floats, tuple[float, float], tuple[int, int]]:
    """x and y (units) of every fine pixel, the origin's pixel, and the final (width, height)."""
    width, height = max(4, round((right - left) * unit)), max(4, round((bottom - top) * unit))
    fine = SUPERSAMPLE
    xs = left + (np.arange(width * fine, dtype=np.float32) + 0.5) / (fine * unit)
    ys = top + (np.arange(height * fine, dtype=np.float32) + 0.5) / (fine * unit)
    x, y = np.meshgrid(xs, ys)
    return x, y, (-left * unit - 0.5, -top * unit - 0.5), (width, height)


def _sprite(
    colours: Floats, alpha: Floats, origin: tuple[float, float], size: tuple[int, int], blur: float
) -> Sprite:
    import cv2

    whole = np.concatenate([colours * alpha[..., None], alpha[..., None]], 2).astype(np.float32)
    small = cv2.resize(whole, size, interpolation=cv2.INTER_AREA)
    if blur > 0.2:
        small = cv2.GaussianBlur(small, (0, 0), blur, borderType=cv2.BORDER_CONSTANT)
    return Sprite(np.asarray(small, np.float32), origin)


def _turned(x: Floats, halves: tuple[float, float]) -> Floats:
    """x as it would be in a mouth seen from the front: of a turned one, one half is shorter."""
    half = sum(halves) / 2
    return np.asarray(x * np.where(x < 0, half / halves[0], half / halves[1]), np.float32)


def _teeth(x: Floats, widths: tuple[float, ...], scale: float) -> tuple[Floats, Floats]:
    """For each |x|: the place within its tooth, -1..1, and its distance to the next gap, units."""
    bounds = np.concatenate([[0.0], np.cumsum(widths)]) * scale
    which = np.clip(np.searchsorted(bounds, x, side="right") - 1, 0, len(widths) - 1)
    left, right = bounds[which], bounds[which + 1]
    place = (x - (left + right) / 2) / ((right - left) / 2)
    apart = np.minimum(np.abs(x - left), np.abs(right - x))
    return np.asarray(place, np.float32), np.asarray(apart, np.float32)


def upper_teeth(halves: tuple[float, float], unit: float, tooth: Floats, blur: float) -> Sprite:
    """The upper row behind lips that reach so far left and right of the mouth's middle; its origin
    on the line between closed lips.
    """
    half = sum(halves) / 2
    x, y, origin, size = _canvas(-1.05 * halves[0], -34, 1.05 * halves[1], 10, unit)
    x = _turned(x, halves)
    scale = half / 68.0
    away = np.abs(x)
    place, apart = _teeth(away, UPPER_WIDTHS, scale)
    round_ = (away / half) ** 2
    lateral = ((away > 19.5 * scale) & (away < 34.5 * scale)) * 1.3
    edge = UPPER_EDGE * scale - lateral - 3.2 * round_ - 1.6 * np.abs(place) ** 4
    alpha = step((edge - y) / 1.0 + 0.5) * step((1.02 * half - away) / (0.16 * half))
    light = (1 - 0.52 * round_) * (1 - 0.20 * np.exp(-((apart / 0.75) ** 2)))
    light *= 1 - 0.07 * place**2
    light *= 1 - 0.13 * np.exp(-((np.maximum(edge - y, 0) / 1.6) ** 2))
    light *= 1 - 0.16 * step((-6 - y) / 16)
    return _sprite(light[..., None] * tooth, alpha, origin, size, blur)


def lower_teeth(halves: tuple[float, float], unit: float, tooth: Floats, blur: float) -> Sprite:
    """The lower row, which goes with the jaw."""
    half = sum(halves) / 2
    x, y, origin, size = _canvas(-0.95 * halves[0], -4, 0.95 * halves[1], 34, unit)
    x = _turned(x, halves)
    scale = half / 68.0
    away = np.abs(x)
    place, apart = _teeth(away, LOWER_WIDTHS, scale)
    round_ = (away / half) ** 2
    edge = LOWER_EDGE * scale + 2.5 * round_ + 1.0 * np.abs(place) ** 4
    alpha = step((y - edge) / 1.0 + 0.5) * step((0.86 * half - away) / (0.2 * half))
    light = 0.72 * (1 - 0.55 * round_) * (1 - 0.22 * np.exp(-((apart / 0.75) ** 2)))
    light *= 1 - 0.10 * np.exp(-((np.maximum(y - edge, 0) / 1.4) ** 2))
    return _sprite(light[..., None] * tooth, alpha, origin, size, blur)


def tongue(halves: tuple[float, float], unit: float, colour: Floats, blur: float) -> Sprite:
    """The tongue as it lies behind the lower teeth; goes with the jaw, or up by itself."""
    half = sum(halves) / 2
    x, y, origin, size = _canvas(-0.8 * halves[0], -6, 0.8 * halves[1], 44, unit)
    x = _turned(x, halves)
    across, down = x / (0.66 * half), (y - 16) / 18
    away = np.hypot(across, down)
    alpha = step((1.0 - away) / 0.22)
    light = 0.62 + 0.42 * np.exp(-((x / (0.34 * half)) ** 2)) * np.exp(-(((y - 6) / 9) ** 2))
    light -= 0.10 * np.exp(-((x / 3.0) ** 2)) * step((y - 3) / 8)
    light -= 0.35 * step((y - 14) / 20)
    return _sprite(light[..., None] * colour, alpha, origin, size, blur)
