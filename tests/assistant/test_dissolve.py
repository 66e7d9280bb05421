"""One face goes over into another: no cut is seen, where things may move."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from assistant.desktop.dissolve import SECONDS, Dissolve, cut
from talking_head.avatar import load_avatar
from talking_head.still import still_frame

SIZE = (640, 360)


def brightness(frame: np.ndarray) -> float:
    return float(frame[: frame.shape[0] * 2 // 3].mean())


@pytest.fixture(scope="module")
def faces() -> list[np.ndarray]:
    return [still_frame(load_avatar(name).portrait, SIZE) for name in ("amara", "theo")]


@pytest.mark.parametrize("calm", [False, True])
def test_another_face_comes_by_and_by_or_at_once_where_nothing_may_move(faces, calm):
    # given a face that is shown
    now, source = 0.0, faces[0]
    dissolve = Dissolve(lambda: source, lambda: calm, lambda: now)
    assert dissolve.frame() is faces[0]
    # when the avatar is another
    source = faces[1]
    seen = [faces[0]]
    while now < SECONDS + 0.05:
        seen.append(dissolve.frame())
        now += 1 / 60
    # then it is there at the end, itself and no copy
    assert seen[-1] is faces[1]
    steps = [float(np.abs(a.astype(int) - b.astype(int)).mean()) for a, b in pairwise(seen)]
    whole = float(np.abs(faces[0].astype(int) - faces[1].astype(int)).mean())
    if calm:
        assert steps[0] == whole
    else:  # and on the way no step is large
        assert max(steps) < 0.2 * whole
        assert sum(step > 0 for step in steps) >= 10


def test_a_face_that_moves_is_left_as_it_is(faces):
    moved = np.roll(faces[0], 2, axis=1)
    assert not cut(faces[0], moved)
    frames = iter([faces[0], moved])
    dissolve = Dissolve(lambda: next(frames))
    assert dissolve.frame() is faces[0]
    assert dissolve.frame() is moved


def test_a_face_of_another_size_is_dissolved_into_too(faces):
    now, source = 0.0, faces[0]
    dissolve = Dissolve(lambda: source, clock=lambda: now)
    dissolve.frame()
    source = still_frame(load_avatar("amara").portrait, (1280, 720))
    now = SECONDS / 2
    first = dissolve.frame()
    assert first.shape == source.shape
    assert first is not source
    assert abs(brightness(first) - brightness(source)) < 3  # the same face: nothing flickers
