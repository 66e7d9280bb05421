"""Any picture file to BGR pixels as they were meant to be seen.

Knows file kinds, orientation, colour spaces and transparency, and refuses what is too large by
its header, before a pixel is decoded. Does not know what is in the picture.
"""

from __future__ import annotations

import io
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from talking_head.errors import PictureError
from talking_head.media import Picture
from talking_head.said import said

if TYPE_CHECKING:
    from PIL import Image

MIN_SIDE = 24
"""Pixels; a face in less cannot be made to speak."""

MAX_PIXELS = 100_000_000
"""Of a picture that is decoded at all."""

KINDS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF", "AVIF")
"""Pillow's names of the file kinds that are read; the MPO files of phones count as JPEG."""

# What shows through a transparent picture: a soft grey, lighter above, as in a photo studio.
_BACKDROP_TOP, _BACKDROP_BOTTOM = (232, 233, 236), (198, 200, 205)


def read_picture(path: str | Path) -> Picture:
    """The first picture of a file: BGR, uint8, upright, sRGB, opaque, shape (height, width, 3).

    EXIF orientation and embedded colour profiles are applied; 16-bit and float are reduced to 8
    bits; transparency shows a soft grey backdrop. Raises FileNotFoundError and PictureError.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    path = Path(path)
    _check_file(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of size: checked here; of damage: raised if it counts
            with Image.open(path, formats=KINDS) as image:
                _check_size(path, image.size)
                ImageOps.exif_transpose(image, in_place=True)
                return _to_bgr(image)
    except Image.DecompressionBombError:
        raise _too_large(path) from None
    except UnidentifiedImageError:
        raise PictureError(
            said("{path} is not a picture that can be read.", path=path),
            said("Use a JPEG, PNG, WebP, BMP, TIFF, GIF or AVIF file."),
        ) from None
    except PictureError:
        raise
    except Exception as error:  # a decoder's own, of any kind, when a file is damaged
        raise PictureError(
            said("{path} is damaged or not complete: {error}.", path=path, error=error),
            said("Get the whole file again."),
        ) from error


def _check_file(path: Path) -> None:
    if path.is_dir():
        raise PictureError(
            said("{path} is a folder, not a picture.", path=path), said("Name a file in it.")
        )
    if not path.exists():
        raise FileNotFoundError(f"There is no file {path}.")
    if path.stat().st_size == 0:
        raise PictureError(said("{path} is empty.", path=path), said("Use another file."))


def _check_size(path: Path, size: tuple[int, int]) -> None:
    width, height = size
    if width * height > MAX_PIXELS:
        raise _too_large(path, f" of {width}x{height} pixels")
    if min(size) < MIN_SIDE:
        raise PictureError(
            said(
                "{path} is too small: {width}x{height} pixels.",
                path=path,
                width=width,
                height=height,
            ),
            said(
                "Use a picture of at least {side}x{side}; 512x512 or more looks good.",
                side=MIN_SIDE,
            ),
        )


def _too_large(path: Path, size: str = "") -> PictureError:
    return PictureError(
        said("{path} is too large a picture{size}.", path=path, size=size),
        said(
            "Make it smaller: up to {most} million pixels can be read.",
            most=MAX_PIXELS // 1_000_000,
        ),
    )


def _to_bgr(image: Image.Image) -> Picture:
    import cv2
    from PIL import Image

    alpha = None
    if image.has_transparency_data:
        rgba = image.convert("RGBA")
        rgba.info = image.info
        image, alpha = rgba, rgba.getchannel("A")
    rgb = _to_srgb(image)
    if alpha is not None and alpha.getextrema()[0] != 255:
        rgb = Image.composite(rgb, _backdrop(rgb.size), alpha)
    return np.asarray(cv2.cvtColor(np.asarray(rgb), cv2.COLOR_RGB2BGR), np.uint8)


def _to_srgb(image: Image.Image) -> Image.Image:
    """RGB through the embedded profile, if there is one that fits; else as is usual."""
    if image.mode.startswith("I") or image.mode == "F":
        image = _to_8_bit(image)
    if image.mode in ("P", "PA", "1", "RGBA", "RGBa", "HSV"):
        image = image.convert("RGB")
    if image.mode == "LAB":
        return _by_profile(image, None)
    profile = image.info.get("icc_profile")
    if profile:
        from PIL import ImageCms

        try:
            return _by_profile(image, profile)
        except (ImageCms.PyCMSError, OSError):
            pass  # a broken profile, or one for another kind of pixels, says nothing
    return image if image.mode == "RGB" else image.convert("RGB")


def _by_profile(image: Image.Image, profile: bytes | None) -> Image.Image:
    """From the colour space of an ICC profile (None: CIE L*a*b*) to sRGB."""
    from PIL import ImageCms

    source = ImageCms.createProfile("LAB")
    if profile is not None:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile
    converted = ImageCms.profileToProfile(
        image, ImageCms.ImageCmsProfile(source), ImageCms.createProfile("sRGB"), outputMode="RGB"
    )
    assert converted is not None  # as it is when not done in place
    return converted


def _to_8_bit(image: Image.Image) -> Image.Image:
    """Grey of 16 or 32 bits or float, by the range that its numbers show it to use."""
    from PIL import Image

    grey = np.nan_to_num(np.asarray(image).astype(np.float32))
    top = float(grey.max(initial=0))
    white = next((w for w in (1.0, 255.0, 65_535.0) if top <= w), top)
    if image.mode.startswith("I;16"):
        white = 65_535.0
    return Image.fromarray(np.clip(grey * (255 / white) + 0.5, 0, 255).astype(np.uint8))


def _backdrop(size: tuple[int, int]) -> Image.Image:
    from PIL import Image

    width, height = size
    rows = np.linspace(_BACKDROP_TOP, _BACKDROP_BOTTOM, height)[:, None]
    return Image.fromarray(np.broadcast_to(rows, (height, width, 3)).astype(np.uint8))
