"""How soft and how grainy a picture is around its face, and grain of the same kind.

What is drawn between the lips of a picture must not be sharper or smoother than the skin beside
it: film and sensors are noisy, canvas is cracked, JPEG has its pattern. Knows pixels and where
there is bare skin; does not know what is drawn.
"""

from __future__ import annotations

import numpy as np

from talking_head.builtin.photo_face import FaceMap, Floats
from talking_head.media import Picture

CHEEKS = (50, 280, 205, 425)
"""Of the face mesh: where skin is smooth, so that what is rough there is the picture's grain."""

SWATCH = 15.0
"""Units from the middle of a piece of skin to its edge."""

LARGEST_SWATCH = 20  # pixels from its middle

SHARPEST = 0.25
"""The quantile of the strongest edges that tells how sharp the picture can be."""


def softness(face: FaceMap, frame: Picture, blur: float) -> float:
    """The Gaussian (sigma, pixels) by which the sharpest edges of a face are soft.

    Found from how much their gradient falls when they are blurred a little more: Zhuo & Sim,
    "Defocus map estimation from a single image" (2011). `blur`: pixels of the frame to one of the
    picture.
    """
    import cv2

    grey = cv2.cvtColor(_face_part(face, frame), cv2.COLOR_BGR2GRAY).astype(np.float32)
    more = 1.0 * blur
    sharp, soft = _slope(grey), _slope(np.asarray(cv2.GaussianBlur(grey, (0, 0), more)))
    edges = sharp > max(float(np.quantile(sharp, 0.95)), 4.0)
    if not edges.any():
        return 0.5 * blur
    ratio = np.maximum(sharp[edges] / np.maximum(soft[edges], 1e-3), 1.01)
    found = float(np.quantile(more / np.sqrt(ratio * ratio - 1), SHARPEST))
    return float(np.clip(found, 0.4, 3.0 * blur))


def grain(face: FaceMap, frame: Picture, blur: float, size: tuple[int, int]) -> Floats:
    """Grain like that of the face's skin, for a region of (width, height); BGR around 0.

    Noise whose spectrum is that of a piece of skin: Galerne, Gousseau & Morel, "Random phase
    textures" (2011). The same for the same picture.
    """
    import cv2

    width, height = size
    white = np.random.default_rng(0).normal(size=(height, width)).astype(np.float32)
    found = (_rough(frame, at, face, blur) for at in face.relief[list(CHEEKS), :2])
    swatches = sorted((swatch for swatch in found if swatch is not None), key=_power)
    made = np.zeros((height, width, 3), np.float32)
    if swatches:
        spot = swatches[(len(swatches) - 1) // 2]  # a scar or a shadow is rougher than grain
        for colour in range(3):
            kernel = np.ascontiguousarray(spot[..., colour])
            made[..., colour] = cv2.filter2D(white, -1, kernel)
    return made


def _power(swatch: Floats) -> float:
    return float((swatch * swatch).sum())


def _rough(frame: Picture, at: Floats, face: FaceMap, blur: float) -> Floats | None:
    """What of a piece of skin is neither shape nor shade, (n, n, 3), of the grain's own power."""
    import cv2

    reach = int(min(SWATCH * face.axes.unit, LARGEST_SWATCH))
    x, y = face.axes.pixels(at).round().astype(int).tolist()
    height, width = frame.shape[:2]
    if reach < 4 or not (reach <= x < width - reach and reach <= y < height - reach):
        return None
    part = frame[y - reach : y + reach + 1, x - reach : x + reach + 1].astype(np.float32)
    rough = part - cv2.GaussianBlur(part, (0, 0), 1.8 * blur)
    spread = 1.48 * np.median(np.abs(rough), (0, 1))
    rough = np.clip(rough, -3 * spread, 3 * spread)
    window = np.hanning(2 * reach + 3)[1:-1]
    window = np.outer(window, window)
    share = window / np.sqrt((window * window).sum())
    return np.asarray(rough * share[..., None], np.float32)


def _face_part(face: FaceMap, frame: Picture) -> Picture:
    """Eyes, nose and mouth."""
    corners = np.array([[-150, -60], [150, -60], [-150, face.chin], [150, face.chin]], np.float32)
    pixels = face.axes.pixels(corners)
    height, width = frame.shape[:2]
    x0, y0 = np.clip(pixels.min(0), 0, (width - 9, height - 9)).astype(int).tolist()
    x1, y1 = np.clip(pixels.max(0), (x0 + 8, y0 + 8), (width, height)).astype(int).tolist()
    return frame[y0:y1, x0:x1]


def _slope(grey: Floats) -> Floats:
    import cv2

    across, down = (cv2.Sobel(grey, cv2.CV_32F, *way, scale=0.125) for way in ((1, 0), (0, 1)))
    return np.asarray(cv2.magnitude(across, down), np.float32)
