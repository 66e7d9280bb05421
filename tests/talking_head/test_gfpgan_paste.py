"""Faces taken out of a picture and put back, as the published helper does it; without torch."""

from __future__ import annotations

from functools import cache
from typing import Any

import cv2
import numpy as np
import pytest

from rule_h1 import golden, image_u8
from talking_head.errors import NoFaceError
from talking_head.gfpgan.align import aligned, alignment, side, way_back
from talking_head.gfpgan.paste import Patch, face_mask, paste

RECORD = golden("gfpgan_helper")
FACES = ("A", "D_near_border")


@cache
def picture() -> Any:
    return cv2.GaussianBlur(image_u8(300, 1, 360, 480)[0], (0, 0), 3)


def points(name: str) -> Any:
    return np.array(RECORD["affine"][name]["landmarks_xy"])


def labels() -> Any:
    """A face, hair over it, a neck below it, an eye in it."""
    y, x = np.mgrid[:512, :512]
    found = np.zeros((512, 512), np.int64)
    found[((x - 256) / 170) ** 2 + ((y - 270) / 200) ** 2 <= 1] = 1
    found[((x - 256) / 200) ** 2 + ((y - 120) / 110) ** 2 <= 1] = 13
    found[(y > 430) & (abs(x - 256) < 60)] = 17
    found[(x - 193) ** 2 + (y - 240) ** 2 < 900] = 4
    return found


def holds(found: Any, name: str, within: float = 0.0) -> None:
    record = RECORD["arrays"][name]
    assert list(found.shape) == record["shape"]
    flat = found.ravel().astype(np.float64)
    samples = flat[record["sample_flat_index"]]
    assert samples == pytest.approx(record["sample_value"], abs=max(within, 1e-12))
    # OpenCV 4.14 differs from the one of the record by one level in at most 35 values.
    assert flat.sum() == pytest.approx(record["sum"], abs=max(35 * within, 1e-6))


@pytest.mark.parametrize("name", RECORD["affine"])
def test_a_face_is_put_upright_as_published(name: str) -> None:
    assert alignment(points(name)) == pytest.approx(
        np.array(RECORD["affine"][name]["matrix"]), abs=1e-9
    )


def test_the_square_and_the_way_back_are_the_published_ones() -> None:
    for number, name in enumerate(FACES):
        matrix = alignment(points(name))
        holds(aligned(picture(), matrix), f"crop{number}")
        for upscale, record in ((1, "upscale_1"), (2, "upscale_2_after_offset")):
            wanted = RECORD[f"inverse_affine_{record}"][number]
            assert way_back(matrix, upscale) == pytest.approx(np.array(wanted), abs=1e-9)


def test_the_mask_of_a_face_leaves_out_neck_and_border() -> None:
    holds(face_mask(labels()), "soft")
    hat = np.full((512, 512), 14)
    assert not face_mask(hat).any()
    assert face_mask(np.ones((512, 512), np.int64))[10:-10, 10:-10].min() > 0.2


@pytest.mark.parametrize("masked", ["parse", "square"])
@pytest.mark.parametrize("upscale", [1, 2])
def test_two_faces_are_pasted_as_published(masked: str, upscale: int) -> None:
    matrices = [alignment(points(name)) for name in FACES]
    mask = face_mask(labels()) if masked == "parse" else None
    patches = [Patch(255 - aligned(picture(), m), way_back(m, upscale), mask) for m in matrices]
    size = 480 * upscale, 360 * upscale
    background = cv2.resize(picture(), size, interpolation=cv2.INTER_LANCZOS4)

    found = paste(background, patches, upscale)

    holds(found, f"{masked}_up{upscale}", within=1 if masked == "parse" else 0)


def test_nothing_changes_where_nothing_may() -> None:
    matrix = alignment(points("A"))
    patch = Patch(255 - aligned(picture(), matrix), way_back(matrix), face_mask(labels()))
    within = np.zeros((360, 480))
    within[180:, 200:260] = 1

    found = paste(picture(), [patch], within=within)

    changed = (found != picture()).any(2)
    assert changed[180:230, 200:260].any()
    assert not (changed & (within == 0)).any()
    assert np.array_equal(paste(picture(), [patch])[within > 0], found[within > 0])
    assert np.array_equal(paste(picture(), []), picture())

    far = Patch(patch.face, patch.back + np.array([[0, 0, 5000], [0, 0, 0]]), patch.mask)
    assert np.array_equal(paste(picture(), [far]), picture())


def test_points_that_are_no_face_are_refused() -> None:
    with pytest.raises(NoFaceError):
        alignment(np.full((5, 2), 7.0))
    assert side(alignment(points("A"))) == pytest.approx(512 / 2.0717, rel=1e-3)
