"""A change of face is a dissolve, not a cut: at the start, and when the avatar is another.

Knows frames; not where they come from or who is in them. A living face moves little from one frame
to the next, so that a cut shows in the pictures themselves.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np

from talking_head.media import Yuv

SECONDS = 0.35
STEPS = 12
"""Pictures between the one face and the other: as many as are shown at 35 a second."""

CUT = 8.0
"""Mean difference of brightness, of 255. Two frames of one face, however far apart, were measured
to differ by 3.9 at most, two faces by 16 or more."""

SPARSE = 16


class Dissolve:
    """`frame()` gives what `source()` gives, with dissolves. `calm()`: whether nothing may move;
    then a cut is a cut."""

    def __init__(
        self,
        source: Callable[[], Yuv | None],
        calm: Callable[[], bool] = lambda: False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._source, self._calm, self._clock = source, calm, clock
        self._last: Yuv | None = None
        self._shown: Yuv | None = None
        self._leaving: Yuv | None = None
        self._began = 0.0
        self._mixed: tuple[int, int] | None = None

    def frame(self) -> Yuv | None:
        """The frame to show now; the same array as long as nothing changes."""
        frame = self._source()
        if frame is None:
            return None
        if frame is not self._last:
            if self._last is not None and not self._calm() and cut(self._last, frame):
                self._leaving, self._began = fitted(self._shown, frame), self._clock()
                self._mixed = None
            self._last = frame
        self._shown = self._between(frame) if self._leaving is not None else frame
        return self._shown

    def _between(self, frame: Yuv) -> Yuv:
        step = int(STEPS * (self._clock() - self._began) / SECONDS)
        if self._leaving is None or step >= STEPS or self._leaving.shape != frame.shape:
            self._leaving = self._mixed = None
            return frame
        if self._mixed == (id(frame), step) and self._shown is not None:
            return self._shown
        self._mixed = (id(frame), step)
        part = (step + 1) / (STEPS + 1)
        return blended(self._leaving, frame, part * part * (3 - 2 * part))


def cut(before: Yuv, after: Yuv) -> bool:
    """Whether these are frames of two scenes."""
    if before.shape != after.shape:
        return True
    high = before.shape[0] * 2 // 3
    one, other = (f[:high:SPARSE, ::SPARSE].astype(np.int16) for f in (before, after))
    return float(np.abs(one - other).mean()) > CUT


def fitted(frame: Yuv | None, like: Yuv) -> Yuv | None:
    """A frame in the size of another."""
    import cv2

    if frame is None or frame.shape == like.shape:
        return frame
    high, wide = frame.shape[0] * 2 // 3, frame.shape[1]
    to_high, to_wide = like.shape[0] * 2 // 3, like.shape[1]
    luma = cv2.resize(frame[:high], (to_wide, to_high))
    chroma = [
        cv2.resize(plane, (to_wide // 2, to_high // 2))
        for plane in frame[high:].reshape(2, high // 2, wide // 2)
    ]
    flat = np.concatenate([luma.ravel(), *(plane.ravel() for plane in chroma)])
    return np.asarray(flat.reshape(like.shape), np.uint8)


def blended(one: Yuv, other: Yuv, share: float) -> Yuv:
    """A frame between two, `share` (0 to 1) of the other."""
    import cv2

    mixed: Any = cv2.addWeighted(one, 1.0 - share, other, share, 0.0)
    return np.asarray(mixed, np.uint8)
