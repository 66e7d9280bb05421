"""What a face shows while its voice is held: its mouth closes, and it is back where it was after.

Knows frames, and how far the face is on its way. Knows no clock, sound or line of blocks; what
takes time is done aside.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable

import numpy as np

from talking_head.media import Yuv

REST_SECONDS, GO_ON_SECONDS = 0.09, 0.15
"""In which a face closes its mouth when its voice is held, and is back where it was when it goes
on. Whoever is stopped for good comes to rest by itself meanwhile."""
REST_STEPS = 4


def on_a_thread(work: Callable[[], None]) -> None:
    """Do it while others go on."""
    threading.Thread(target=work, name="face-rest", daemon=True).start()


class HeldFace:
    """Asked in one thread for what to show; `rests` may come from another.

    `aside`: does what whoever asks for a frame must not wait for.
    """

    def __init__(self, aside: Callable[[Callable[[], None]], None] = on_a_thread) -> None:
        self._aside = aside
        self._rested_last: Yuv | None = None
        self._rest: _Rest | None = None  # in the pause that is now
        self._mixed: tuple[Yuv, Yuv, int, Yuv] | None = None

    def rests(self, frame: Yuv) -> None:
        """A face at rest is shown, between two streams."""
        self._rested_last = frame

    def shown(
        self, due: Yuv | None, share: float, rested: Callable[[], Yuv | None] | None
    ) -> Yuv | None:
        """The frame to show for the one that is due; the same object as long as it is the same.

        `share`: how far it is at rest, 0 to 1. `rested` draws the one that is due with its mouth
        at rest, if it can.
        """
        if share == 0 or due is None:
            self._rest = None
        elif self._rest is None:
            self._rest = _Rest(self._rested_last, rested)
            if rested is not None:
                self._aside(self._rest.draw)
        steps = math.ceil(share * REST_STEPS)
        rest = self._rest.frame if self._rest is not None else None
        if steps == 0 or due is None or rest is None or rest.shape != due.shape:
            self._mixed = None
            return due
        if steps >= REST_STEPS:
            return rest
        mixed = self._mixed
        if mixed is None or mixed[0] is not due or mixed[1] is not rest or mixed[2] != steps:
            mixed = self._mixed = due, rest, steps, crossfaded(due, rest, steps)
        return mixed[3]


class _Rest:
    """What a face whose voice is held rests as: the same head as it is now, with its mouth at rest,
    or, where it cannot draw that, as it rested last. `frame`: None until it is known."""

    def __init__(self, last: Yuv | None, rested: Callable[[], Yuv | None] | None) -> None:
        self._last, self._rested = last, rested
        self.frame = last if rested is None else None

    def draw(self) -> None:
        """Have it drawn, which may take time."""
        drawn = self._rested() if self._rested is not None else None
        self.frame = self._last if drawn is None else drawn


def crossfaded(one: Yuv, other: Yuv, steps: int) -> Yuv:
    """A frame between two, so many of REST_STEPS from the one to the other."""
    mixed = one.astype(np.uint16) * (REST_STEPS - steps) + other.astype(np.uint16) * steps
    return (mixed // REST_STEPS).astype(np.uint8)
