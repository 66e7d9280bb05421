"""Faces of a film refined block by block: where the face is, and nowhere else."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from fakes import PICTURE
from talking_head.avatar import Photo, Puppet
from talking_head.compositor import to_i420
from talking_head.errors import NoFaceError
from talking_head.face.types import Box, Face, Landmarks
from talking_head.gfpgan.align import TEMPLATE, alignment, way_back
from talking_head.gfpgan.film import points_in_frame, refiner
from talking_head.gfpgan.paste import Patch, paste
from talking_head.gfpgan.restorer import Place
from talking_head.media import AudioChunk, FrameBlock

SIZE = (640, 480)
MESH = (468, 473, 1, 61, 291)


class Brighter:
    """In the restorer's place: what it is given becomes white in the middle of the square."""

    def __init__(self) -> None:
        self.asked = 0

    def place(self, picture, points):
        matrix = alignment(points)
        mask = np.zeros((512, 512))
        mask[200:400, 150:350] = 1.0
        return Place(matrix, way_back(matrix), mask)

    def enhance_frames(self, frames, place):
        self.asked += len(frames)
        white = np.full((512, 512, 3), 255, np.uint8)
        return [paste(frame, [Patch(white, place.back, place.mask)]) for frame in frames]


def photo() -> Photo:
    """A grey picture of 320x240 with a face 100 pixels wide at (160, 120)."""
    points = np.zeros((478, 3), np.float32)
    points[list(MESH), :2] = (TEMPLATE - 256) * 100 / 512 + (160, 120)
    face = Face(Box(110, 70, 100, 100), np.zeros((0, 2), np.float32), 1.0, Landmarks(points, 1.0))
    return Photo("grey", Path("grey.png"), np.full((240, 320, 3), 90, np.uint8), (face,))


def film(*levels: int) -> list[FrameBlock]:
    """Blocks of two frames, each of one level of grey."""
    frames = [to_i420(np.full((480, 640, 3), level, np.uint8)) for level in levels]
    sound = AudioChunk(np.zeros(1280, np.float32), 16_000)
    return [
        FrameBlock(np.stack(frames[k : k + 2]), Fraction(25), k, sound)
        for k in range(0, len(frames), 2)
    ]


def test_the_points_are_where_the_picture_lies_in_the_frame():
    # given a picture of half the frame's size, and one beside which there is room
    wide = points_in_frame(photo(), (640, 480))
    beside = points_in_frame(photo(), (640, 240))

    assert wide == pytest.approx((TEMPLATE - 256) * 200 / 512 + (320, 240), abs=0.01)
    assert beside == pytest.approx((TEMPLATE - 256) * 100 / 512 + (320, 120), abs=0.01)


def test_the_square_goes_with_a_head_that_sways():
    # given a head that moves 30 pixels to the right, trembles by less than is seen, and is lost
    steady = np.random.default_rng(0).uniform(200, 400, (19, 2))
    moves = ((0.0, 0.0), (0.3, -0.2), (30.0, 0.0), (30.3, 0.2))
    frames = iter([steady, *(np.add(steady, move) for move in moves), None])
    before = film(100, 110, 120, 130, 140)

    after = list(refiner(Brighter(), photo(), SIZE, lambda _: next(frames))(iter(before)))

    # then what is refined lies where the head is
    lefts = [
        np.argwhere(new[:480] != old[:480])[:, 1].min()
        for one, other in zip(before, after, strict=True)
        for old, new in zip(one.frames, other.frames, strict=True)
    ]
    assert lefts[1] == lefts[0]
    assert lefts[2] == pytest.approx(lefts[0] + 30, abs=1)
    assert lefts[3] == lefts[2] == lefts[4]


def test_a_face_is_refined_in_every_frame_and_all_else_is_as_it_was():
    before = film(100, 120, 140, 160)

    after = list(refiner(Brighter(), photo(), SIZE)(iter(before)))

    for old, new in zip(before, after, strict=True):
        assert (new.start, new.fps, new.audio) == (old.start, old.fps, old.audio)
        changed = np.argwhere((old.frames != new.frames)[:, :480])
        assert {0, 1} == set(changed[:, 0])
        (_, top, left), (_, bottom, right) = changed.min(0), changed.max(0)
        # the face's square is 200 pixels wide about (320, 240); of it, the mask is less
        assert 220 < left + 25 < right < 420
        assert 140 < top < bottom < 340
        assert (new.frames[:, 235, 315] == 235).all()


def test_frames_that_do_not_change_are_refined_once():
    restorer = Brighter()

    after = list(refiner(restorer, photo(), SIZE)(iter(film(100, 100, 100, 100, 130, 130))))

    assert restorer.asked == 2
    assert len(after) == 3
    assert not np.array_equal(after[1].frames[1], after[2].frames[0])


def test_an_avatar_without_a_known_face_is_told():
    drawn = Puppet("Nobody", Path(), PICTURE.portrait)

    with pytest.raises(NoFaceError, match="Nobody is drawn"):
        refiner(Brighter(), drawn, SIZE)
    with pytest.raises(NoFaceError, match="was not found"):
        refiner(Brighter(), PICTURE, SIZE)
