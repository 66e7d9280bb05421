"""Pictures of every kind come out as they were meant to be seen; the rest is refused in words."""

from __future__ import annotations

import struct
import tracemalloc
import zlib
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from talking_head.errors import PictureError
from talking_head.picture import MAX_PIXELS, MIN_SIDE, read_picture

FACES = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "faces"
needs_faces = pytest.mark.skipif(not FACES.is_dir(), reason="the sample pictures are not here")

RED, GREEN, BLUE, GREY = (200, 30, 40), (20, 180, 60), (40, 50, 210), (90, 90, 90)


def quarters() -> Image.Image:
    """Upright: red top left, green top right, blue bottom left, grey bottom right; 40 x 30."""
    pixels = np.empty((30, 40, 3), np.uint8)
    pixels[:15, :20], pixels[:15, 20:] = RED, GREEN
    pixels[15:, :20], pixels[15:, 20:] = BLUE, GREY
    return Image.fromarray(pixels)


def corners(bgr: np.ndarray) -> list[tuple[int, ...]]:
    """The colours (RGB) of the four quarters, read in the order of `quarters`."""
    h, w = bgr.shape[:2]
    at = [(h // 4, w // 4), (h // 4, 3 * w // 4), (3 * h // 4, w // 4), (3 * h // 4, 3 * w // 4)]
    return [tuple(int(v) for v in bgr[y, x, ::-1]) for y, x in at]


def test_a_picture_is_bgr_and_contiguous(tmp_path):
    quarters().save(tmp_path / "x.png")
    picture = read_picture(tmp_path / "x.png")
    assert (picture.shape, picture.dtype) == ((30, 40, 3), np.uint8)
    assert picture.flags.c_contiguous
    assert corners(picture) == [RED, GREEN, BLUE, GREY]


@pytest.mark.parametrize(
    ("orientation", "stored"),
    [
        (1, None),
        (2, Image.Transpose.FLIP_LEFT_RIGHT),
        (3, Image.Transpose.ROTATE_180),
        (4, Image.Transpose.FLIP_TOP_BOTTOM),
        (5, Image.Transpose.TRANSPOSE),
        (6, Image.Transpose.ROTATE_90),
        (7, Image.Transpose.TRANSVERSE),
        (8, Image.Transpose.ROTATE_270),
    ],
)
def test_every_exif_orientation_comes_out_upright(tmp_path, orientation, stored):
    image = quarters() if stored is None else quarters().transpose(stored)
    exif = Image.Exif()
    exif[0x0112] = orientation
    image.save(tmp_path / "x.png", exif=exif)
    picture = read_picture(tmp_path / "x.png")
    assert picture.shape == (30, 40, 3)
    assert corners(picture) == [RED, GREEN, BLUE, GREY]


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "bmp", "tif", "gif"])
def test_every_file_kind_is_read(tmp_path, suffix):
    path = tmp_path / f"x.{suffix}"
    quarters().save(path, **({"quality": 95, "subsampling": 0} if suffix == "jpg" else {}))
    for seen, meant in zip(corners(read_picture(path)), [RED, GREEN, BLUE, GREY], strict=True):
        assert seen == pytest.approx(meant, abs=6)


def test_the_name_does_not_matter_but_the_content(tmp_path):
    quarters().save(tmp_path / "x.jpg", format="PNG")
    assert corners(read_picture(tmp_path / "x.jpg")) == [RED, GREEN, BLUE, GREY]


def test_an_animated_gif_gives_its_first_picture(tmp_path):
    frames = [Image.new("RGB", (32, 32), colour) for colour in (RED, GREEN, BLUE)]
    frames[0].save(tmp_path / "x.gif", save_all=True, append_images=frames[1:], duration=100)
    assert corners(read_picture(tmp_path / "x.gif")) == [RED] * 4


@pytest.mark.parametrize("dtype", [np.uint16, np.float32])
def test_deep_greys_keep_their_brightness(tmp_path, dtype):
    top = 65_535 if dtype == np.uint16 else 1.0
    ramp = (np.linspace(0, 1, 64) * top).astype(dtype)
    Image.fromarray(np.broadcast_to(ramp, (32, 64)).copy()).save(tmp_path / "x.tif")
    grey = read_picture(tmp_path / "x.tif")[16]
    assert grey[:, 0] == pytest.approx(np.linspace(0, 255, 64), abs=1)
    assert (grey[:, :1] == grey).all()


def test_one_bit_and_palette_and_cmyk(tmp_path):
    Image.fromarray(np.eye(32, dtype=bool)).save(tmp_path / "bit.png")
    assert np.unique(read_picture(tmp_path / "bit.png")).tolist() == [0, 255]

    quarters().quantize(8).save(tmp_path / "palette.png")
    assert corners(read_picture(tmp_path / "palette.png")) == [RED, GREEN, BLUE, GREY]

    Image.new("CMYK", (32, 32), (0, 255, 255, 0)).save(tmp_path / "cmyk.tif")
    blue, green, red = (int(v) for v in read_picture(tmp_path / "cmyk.tif")[16, 16])
    assert red > 200
    assert max(blue, green) < 60


def test_lab_goes_by_its_own_colour_space(tmp_path):
    srgb, lab = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
    ImageCms.profileToProfile(quarters(), srgb, lab, outputMode="LAB").save(tmp_path / "x.tif")
    for seen, meant in zip(
        corners(read_picture(tmp_path / "x.tif")), [RED, GREEN, BLUE, GREY], strict=True
    ):
        assert seen == pytest.approx(meant, abs=10)  # 8-bit Lab is coarse


def test_a_broken_colour_profile_is_passed_over(tmp_path):
    quarters().save(tmp_path / "x.png", icc_profile=b"no profile at all")
    assert corners(read_picture(tmp_path / "x.png")) == [RED, GREEN, BLUE, GREY]


@pytest.mark.parametrize("mode", ["RGBA", "LA", "PA"])
def test_what_is_transparent_shows_a_soft_light_grey(tmp_path, mode):
    image = quarters().convert("L" if mode == "LA" else "RGB")
    mask = Image.new("L", image.size, 255)
    mask.paste(0, (0, 0, 20, 30))
    image.putalpha(mask)
    path = tmp_path / ("x.tif" if mode == "LA" else "x.png")
    image.quantize(64).save(path) if mode == "PA" else image.save(path)

    hidden_top, shown, hidden_bottom, _ = corners(read_picture(path))

    assert shown == pytest.approx(GREEN if mode != "LA" else image.getpixel((30, 5))[:1] * 3, abs=2)
    for colour in (hidden_top, hidden_bottom):
        assert max(colour) - min(colour) < 12
        assert 180 < sum(colour) / 3 < 245
    assert sum(hidden_top) > sum(hidden_bottom)


def png_header(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 99))


@pytest.mark.parametrize("size", [(20_000, 20_000), (10_001, 10_000), (100_000, 4_000)])
def test_a_picture_too_large_is_refused_before_a_pixel_is_decoded(tmp_path, size):
    path = tmp_path / "bomb.png"
    path.write_bytes(png_header(*size))
    tracemalloc.start()
    try:
        with pytest.raises(PictureError, match="too large a picture") as caught:
            read_picture(path)
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()
    assert f"{MAX_PIXELS // 1_000_000} million" in caught.value.fix


def test_the_smallest_side_counts(tmp_path):
    Image.new("RGB", (MIN_SIDE, 200), RED).save(tmp_path / "fits.png")
    Image.new("RGB", (MIN_SIDE - 1, 200), RED).save(tmp_path / "small.png")
    assert read_picture(tmp_path / "fits.png").shape == (200, MIN_SIDE, 3)
    with pytest.raises(PictureError, match=f"too small: {MIN_SIDE - 1}x200"):
        read_picture(tmp_path / "small.png")


def test_files_that_are_no_whole_picture_are_refused_in_words(tmp_path):
    noise = np.random.default_rng(0).integers(0, 255, (64, 64, 3), np.uint8)
    for suffix in ("jpg", "png", "webp", "gif", "tif", "bmp"):
        whole, cut = tmp_path / f"whole.{suffix}", tmp_path / f"cut.{suffix}"
        Image.fromarray(noise).save(whole)
        data = whole.read_bytes()
        cut.write_bytes(data[: len(data) // 2])
        with pytest.raises(PictureError, match=r"damaged or not complete|not a picture"):
            read_picture(cut)
    for name, content, why in (
        ("empty.jpg", b"", "is empty"),
        ("text.jpg", b"I am a text", "not a picture that can be read"),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(PictureError, match=why):
            read_picture(tmp_path / name)
    with pytest.raises(PictureError, match="is a folder"):
        read_picture(tmp_path)
    with pytest.raises(FileNotFoundError, match="There is no file"):
        read_picture(tmp_path / "none.png")


@needs_faces
@pytest.mark.parametrize(
    ("name", "like", "tolerance"),
    [
        ("cmyk.jpg", "photo_nasa_astronaut.png", 25),
        ("rgb16.png", "photo_nasa_astronaut.png", 1),
        ("hopper.Lab.tif", "hopper.webp", 12),
        ("hopper_exif_orientation_6.jpg", "hopper.webp", 12),
    ],
)
def test_real_pictures_of_odd_kinds_look_like_their_plain_twins(name, like, tolerance):
    one, other = (read_picture(FACES / file).astype(float) for file in (name, like))
    assert one.shape == other.shape
    assert np.abs(one - other).mean() < tolerance


@needs_faces
@pytest.mark.parametrize(
    "name", ["bad_truncated.jpg", "bomb_20000x20000.png", "text_named.jpg", "zero_bytes.jpg"]
)
def test_real_bad_files_are_refused(name):
    with pytest.raises(PictureError) as caught:
        read_picture(FACES / name)
    assert name in caught.value.what
    assert caught.value.fix


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "gif", "tif", "bmp", "avif"])
def test_a_damaged_file_is_read_or_refused_but_nothing_else_happens(tmp_path, suffix):
    rng = np.random.default_rng(5)
    path = tmp_path / f"x.{suffix}"
    Image.fromarray(rng.integers(0, 255, (60, 70, 3), np.uint8)).save(path)
    whole = path.read_bytes()
    for _ in range(60):
        data = bytearray(whole)
        for at in rng.integers(0, min(len(data), 600), 4):
            data[at] = rng.integers(256)
        path.write_bytes(data)
        with suppress(PictureError):
            assert read_picture(path).ndim == 3
