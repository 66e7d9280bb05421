"""Blending in I420: exact where nothing changed, right where something did."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from talking_head.compositor import blend, even_box, feather, lay_over, planes, put, to_bgr, to_i420


def noise(height: int, width: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)


@given(st.integers(0, 255), st.integers(0, 255), st.integers(0, 255))
def test_blending_is_rounded_integer_arithmetic_exact_at_both_ends(beneath, patch, share):
    under = np.array([[beneath]], np.uint8)

    blend(under, np.array([[patch]], np.uint8), np.array([[share]], np.uint8))

    assert under[0, 0] == (patch * share + beneath * (255 - share) + 127) // 255


@given(st.floats(-50, 400), st.floats(-50, 400), st.floats(0, 300), st.floats(0, 300))
def test_a_box_is_even_inside_the_frame_and_holds_what_it_was_made_for(left, top, wide, tall):
    box = even_box(left, top, left + wide, top + tall, (320, 180))

    assert all(edge % 2 == 0 for edge in (box.left, box.top, box.right, box.bottom))
    assert 0 <= box.left <= 320
    assert 0 <= box.bottom <= 180
    assert box.left <= max(left, 0)
    assert box.right >= min(left + wide, 320)


def test_only_the_box_is_touched_and_its_rim_joins_without_a_seam():
    # given a frame, and a patch with a feathered mask
    before = to_i420(noise(180, 320))
    frame = before.copy()
    box = even_box(100, 40, 180, 100, (320, 180))

    # when the patch is laid over
    lay_over(frame, noise(box.height, box.width, 1), feather(box.height, box.width, 12), box)

    # then every byte outside the box, and those on its rim, are as before
    for after, was, step in zip(planes(frame), planes(before), (1, 2, 2), strict=True):
        inside = np.zeros(after.shape, bool)
        inside[box.top // step : box.bottom // step, box.left // step : box.right // step] = True
        assert (after[~inside] == was[~inside]).all()
        assert (after[inside] != was[inside]).any()
        assert (after[box.top // step] == was[box.top // step]).all()


def test_put_copies_a_patch_whole():
    frame = to_i420(np.zeros((100, 120, 3), np.uint8))
    patch = np.full((20, 30, 3), (200, 100, 50), np.uint8)

    put(frame, to_i420(patch), even_box(40, 60, 70, 80, (120, 100)))

    shown = to_bgr(frame).astype(int)
    assert abs(shown[60:80, 40:70] - patch[0, 0].astype(int)).max() <= 3
    assert shown[60:80, :40].max() == 0
    assert shown[:60].max() == 0
