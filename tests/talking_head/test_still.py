"""The still face: any picture, any size, never a failure."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from talking_head.avatar import Photo, at_a_glance
from talking_head.compositor import to_bgr
from talking_head.media import AudioChunk
from talking_head.renderer import RenderOptions
from talking_head.still import StillRenderer, carried_on, fit, neutral_backdrop, placement


def photo(picture: np.ndarray) -> Photo:
    return Photo("someone", Path("someone.png"), picture)


@pytest.mark.parametrize("size", [(1280, 720), (256, 256), (720, 1280), (1000, 600)])
@pytest.mark.parametrize("shape", [(300, 300), (31, 900), (900, 31), (1, 1), (720, 1280)])
def test_the_whole_picture_is_shown_and_the_rest_is_not_black(size, shape):
    # given a picture that is bright red all over
    picture = np.full((*shape, 3), (20, 30, 230), np.uint8)

    # when it is fitted into a frame
    frame = fit(picture, size)

    # then the middle is the picture, and what surrounds it is its own darker colour
    assert frame.shape == (size[1], size[0], 3)
    assert abs(frame[size[1] // 2, size[0] // 2].astype(int) - (20, 30, 230)).max() <= 1
    assert frame[..., 2].min() >= 100


@pytest.mark.parametrize(
    "bad",
    [np.zeros((0, 0, 3), np.uint8), np.zeros((4, 4), np.uint8), np.zeros((0, 5, 3), np.uint8)],
)
def test_a_picture_that_is_none_gives_the_neutral_backdrop(bad):
    options = RenderOptions(size=(320, 180))

    session = StillRenderer().open(photo(bad), options)
    block = next(iter(session.idle("resting")))

    shown = to_bgr(block.frames[0]).astype(int)
    assert abs(shown - neutral_backdrop((320, 180))).mean() < 4


def test_every_frame_of_a_reply_is_the_same_picture():
    noise = np.random.default_rng(1).integers(0, 255, (200, 300, 3), np.uint8)
    session = StillRenderer().open(photo(noise), RenderOptions((320, 240), Fraction(25)))
    session.feed(AudioChunk(np.zeros(16_000, np.float32), 16_000))
    session.finish()

    frames = np.concatenate([block.frames for block in session.blocks()])

    assert len(frames) == 25
    assert (frames == frames[0]).all()
    assert frames[0].std() > 10


def test_a_puppet_is_shown_on_its_own_backdrop_from_edge_to_edge() -> None:
    avatar = at_a_glance("kenji")
    frame = carried_on(avatar.portrait, (1280, 720)).astype(int)
    assert frame.shape == (720, 1280, 3)
    left, _, wide, _ = placement(avatar.portrait, (1280, 720))
    assert left > 200, "the picture is narrower than the frame"
    for seam in (left, left + wide):
        step = np.abs(frame[:600, seam] - frame[:600, seam - 1]).mean()
        assert step < 6, "one sees where the picture ends"
    assert np.abs(frame[:, left - 1] - frame[:, 0]).mean() < 12
