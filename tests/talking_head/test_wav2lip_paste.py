"""The mouth in the picture: nothing else changes, and nobody sees where it begins."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talking_head.compositor import planes, to_bgr, to_i420
from talking_head.wav2lip.paste import Paste, Place
from tiny_wav2lip import trained

SIZE = (640, 360)


def scene() -> np.ndarray:
    """A BGR frame with wide colours and fine detail."""
    rng = np.random.default_rng(0)
    wide = cv2.resize(rng.uniform(60, 190, (4, 6, 3)).astype(np.float32), SIZE)
    fine = rng.normal(0, 6, (SIZE[1], SIZE[0], 1)).astype(np.float32)
    return np.clip(wide + fine, 0, 255).astype(np.uint8)


def cut(picture: np.ndarray, place: Place) -> np.ndarray:
    left, top = round(place.left), round(place.top)
    part = picture[top : round(place.top + place.height), left : round(place.left + place.width)]
    return cv2.resize(part, (96, 96), interpolation=cv2.INTER_AREA)


PLACE = Place(230.4, 60.7, 171.2, 210.9)


def pasted(opened: float, place: Place = PLACE) -> tuple[np.ndarray, np.ndarray, Paste]:
    """The still frame, the frame with the mouth so far open, and the paste; both I420."""
    picture = scene()
    still, face = to_i420(picture), cut(picture, place)
    paste = Paste(still, place, face, trained(face))
    out = np.zeros_like(still)
    paste.onto(out, trained(face, opened))
    return still, out, paste


def test_what_the_network_shows_in_silence_is_the_picture_itself():
    still, out, paste = pasted(0.0)
    assert np.array_equal(out, still)
    paste.onto(out, None)
    assert np.array_equal(out, still)


def test_an_open_mouth_is_seen_and_eyes_and_surroundings_are_not_touched():
    still, out, paste = pasted(0.9)
    luma, before = planes(out)[0], planes(still)[0]
    mouth = (round(PLACE.top + PLACE.height * 76 / 96), round(PLACE.left + PLACE.width / 2))
    assert luma[mouth] < before[mouth] - 60
    for now, then, step in zip(planes(out), planes(still), (1, 2, 2), strict=True):
        changed = np.argwhere(now != then) * step
        assert changed[:, 0].min() >= PLACE.top + PLACE.height * 46 / 96 - step
        assert changed[:, 1].min() >= paste.box.left
        assert changed[:, 0].max() < paste.box.bottom
        assert changed[:, 1].max() < paste.box.right


def test_away_from_the_mouth_the_pictures_detail_stays():
    still, out, _ = pasted(0.9)
    cheek = (
        slice(round(PLACE.top + PLACE.height * 0.62), round(PLACE.top + PLACE.height * 0.68)),
        slice(round(PLACE.left + PLACE.width * 0.15), round(PLACE.left + PLACE.width * 0.3)),
    )
    away = planes(out)[0][cheek].astype(int) - planes(still)[0][cheek]
    assert np.abs(away).max() <= 2


def gradient(frame: np.ndarray) -> np.ndarray:
    grey = cv2.cvtColor(to_bgr(frame), cv2.COLOR_BGR2GRAY).astype(np.float32)
    return np.hypot(cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1))


def test_no_box_is_seen():
    """Where the mask ends, edges are no stronger than the picture's own."""
    still, out, paste = pasted(0.9)
    box = paste.box
    rim = np.zeros(planes(still)[0].shape, bool)
    rim[box.top - 2 : box.bottom + 2, box.left - 2 : box.right + 2] = True
    rim[box.top + 14 : box.bottom - 14, box.left + 14 : box.right - 14] = False
    assert np.percentile(gradient(out)[rim], 95) <= 1.2 * np.percentile(gradient(still)[rim], 95)


@settings(max_examples=25, deadline=None)
@given(
    st.floats(-90, 620), st.floats(-90, 340), st.floats(24, 400), st.floats(24, 400), st.booleans()
)
def test_a_face_anywhere_of_any_size_rests_as_it_was(left, top, width, height, speaks):
    # given a face of any size, also beyond the frame's edges
    picture = scene()
    still = to_i420(picture)
    face = np.full((96, 96, 3), 120, np.uint8)
    paste = Paste(still, Place(left, top, width, height), face, trained(face))
    out = np.zeros_like(still)

    paste.onto(out, trained(face, 0.8 if speaks else 0.0))

    box = paste.box
    outside = np.ones((SIZE[1], SIZE[0]), bool)
    outside[box.top : max(box.top, box.bottom), box.left : max(box.left, box.right)] = False
    changed = planes(out)[0] != planes(still)[0]
    assert not (changed & outside).any()
    if not speaks:
        assert np.array_equal(out, still)


@pytest.mark.parametrize("factor", [0.25, 2.0])
def test_small_and_large_faces_open_their_mouths_alike(factor):
    place = Place(100.0, 40.0, 120 * factor, 140 * factor)
    still, out, _ = pasted(0.9, place)
    y, x = round(place.top + place.height * 76.5 / 96), round(place.left + place.width * 48.5 / 96)
    luma = np.mean(planes(out)[0][y - 1 : y + 2, x - 1 : x + 2], dtype=float)
    assert luma < 0.6 * np.mean(planes(still)[0][y - 1 : y + 2, x - 1 : x + 2])
