"""A photo's head under a mouth that another engine draws: nothing is bent twice, unseen."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from talking_head.avatar import Photo, load_avatar
from talking_head.builtin.photo import PhotoFigure
from talking_head.builtin.photo_carried import SLOW, Carried, doubled
from talking_head.builtin.photo_fields import controls
from talking_head.builtin.photo_warp import YuvBend
from talking_head.builtin.pose import Pose
from talking_head.compositor import Box, planes
from talking_head.still import still_frame

pytest.importorskip("openvino")

SIZE = (640, 360)
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def someone(tmp_path_factory: pytest.TempPathFactory) -> Photo:
    file = tmp_path_factory.mktemp("pictures") / "me.jpg"
    file.write_bytes((ROOT / "assets" / "avatars" / "default.jpg").read_bytes())
    photo = load_avatar(file)
    assert isinstance(photo, Photo)
    return photo


@pytest.fixture(scope="module")
def figure(someone: Photo) -> PhotoFigure:
    return PhotoFigure(someone, SIZE)


def mouth_of(figure: PhotoFigure) -> Box:
    """About where another engine would draw: from the nose down."""
    close = figure.close_up()
    middle, width = (close.left + close.right) // 2, close.width // 4 // 2 * 2
    top = (close.top + close.bottom) // 2 // 2 * 2
    return Box(middle // 2 * 2 - width, top, middle // 2 * 2 + width, top + width)


def spoken(photo: Photo, mouth: Box, shade: int) -> np.ndarray:
    """The still frame with a patch of noise for a mouth."""
    frame = still_frame(photo.portrait, SIZE).copy()
    noise = np.random.default_rng(shade)
    for plane, step in zip(planes(frame), (1, 2, 2), strict=True):
        place = plane[mouth.top // step : mouth.bottom // step, mouth.left // step :][
            :, : mouth.width // step
        ]
        place[...] = noise.integers(60, 200, place.shape)
    return frame


def drawn(head: Carried, pose: Pose, frame: np.ndarray) -> np.ndarray:
    out = np.empty_like(frame)
    head.draw(pose, frame, out)
    return out


NODDING = Pose(yaw=0.4, pitch=-0.5, roll=1.5, gaze=(0.3, 0.1), lids=(0.2, 0.2))


def test_a_mouth_that_moves_alone_is_as_if_all_was_bent(someone, figure, monkeypatch):
    # given a head that is turned, with one mouth and then another
    mouth = mouth_of(figure)
    one, other = (spoken(someone, mouth, shade) for shade in (1, 2))
    bent = []
    ways = YuvBend.ways
    monkeypatch.setattr(YuvBend, "ways", lambda *a, **k: bent.append(1) or ways(*a, **k))
    head = figure.carried(mouth)
    first = drawn(head, NODDING, one)

    # when only the mouth changes
    second = drawn(head, NODDING, other)

    # then the head was bent once, and the frame is the same as if it had been for this one
    assert len(bent) == 1
    assert np.array_equal(second, drawn(figure.carried(mouth), NODDING, other))
    assert (second != first).any()
    # and what is drawn with the mouth gone has nothing left of it
    still = still_frame(someone.portrait, SIZE)
    assert np.array_equal(drawn(head, NODDING, still), drawn(figure.carried(mouth), NODDING, still))


def figure_weights(figure: PhotoFigure, pose: Pose) -> np.ndarray:
    return controls(figure._face, pose)


def test_a_slow_head_is_bent_in_every_second_frame_and_a_quick_one_in_each(figure, someone):
    # given a head that turns by less than a pixel a frame, and then by more
    mouth = mouth_of(figure)
    frame = still_frame(someone.portrait, SIZE)
    head = figure.carried(mouth)
    one = figure.carried(mouth)._head.moved
    unit = figure_weights(figure, Pose(yaw=1.0)) - figure_weights(figure, Pose())
    slow, quick = (pixels / one(unit) for pixels in (0.45 * SLOW, 1.6 * SLOW))

    def changes(step: float) -> list[bool]:
        seen = [drawn(head, Pose(yaw=k * step), frame) for k in range(12)]
        return [bool((a != b).any()) for a, b in pairwise(seen)]

    assert sum(changes(slow)) in (5, 6)
    assert all(changes(quick)[1:])


def test_a_head_that_is_carried_is_the_photos_own(someone, figure):
    # given the same pose, drawn by the photo's own figure and under a mouth that is not there
    pose = Pose(yaw=0.5, pitch=0.3, lids=(0.9, 0.9))
    frame = still_frame(someone.portrait, SIZE)
    own = np.empty_like(frame)
    figure.draw(pose, own)
    carried = drawn(figure.carried(Box(0, 0, 0, 0)), pose, frame)

    # then no one can tell them apart: 50 dB, and the same where nothing moves
    luma, other = (planes(one)[0].astype(np.float64) for one in (own, carried))
    assert 10 * np.log10(255**2 / max(np.mean((luma - other) ** 2), 1e-9)) > 50
    assert np.array_equal(own[:, :20], carried[:, :20])


def test_doubling_a_part_is_doubling_the_whole():
    plane = np.random.default_rng(0).integers(0, 255, (40, 60), np.uint8)
    whole = np.zeros((80, 120), np.uint8)
    doubled(plane, whole, Box(0, 0, 60, 40))
    assert np.array_equal(whole[::2, ::2], plane)
    changed = plane.copy()
    changed[10:20, 30:44] = 7
    part, again = whole.copy(), np.zeros_like(whole)
    doubled(changed, part, Box(30, 10, 44, 20))
    doubled(changed, again, Box(0, 0, 60, 40))
    assert np.array_equal(part, again)
    assert (part != whole).any()
