"""Of one face, speech is drawn before idle motion."""

from __future__ import annotations

import threading
from fractions import Fraction

import numpy as np

from fakes import wait_until
from talking_head.media import AudioChunk
from talking_head.renderer import FIRST_BLOCK_FRAMES, RenderOptions
from talking_head.session import DrawnSession

RATE = 16_000
PATIENCE = 5.0


class SlowFace:
    """Notes what it draws; each idle frame takes until it is told that it may be finished."""

    look_ahead = 0.0

    def __init__(self) -> None:
        self.drawn: list[str] = []
        self.idles = threading.Event()
        self.finish = threading.Event()

    def begin(self) -> None:
        pass

    def hear(self, audio: object, controls: object) -> None:
        pass

    def rewind(self, seconds: float) -> None:
        pass

    def speak(self, frame: int, out: np.ndarray) -> None:
        self.drawn.append("speech")

    def idle(self, state: str, out: np.ndarray) -> bool:
        self.idles.set()
        assert self.finish.wait(PATIENCE)
        self.drawn.append("idle")
        return True


def test_the_first_frames_of_a_reply_do_not_wait_for_a_face_that_thinks():
    face = SlowFace()
    session = DrawnSession(face, RenderOptions(size=(16, 16), fps=Fraction(25)))
    motion = session.idle("thinking")
    thinks = threading.Thread(target=lambda: [next(motion) for _ in range(2)])
    thinks.start()
    assert face.idles.wait(PATIENCE)
    # given a reply whose frames are asked for while an idle one is being drawn
    session.feed(AudioChunk(np.zeros(RATE, np.float32), RATE))
    blocks = session.blocks()
    asks = threading.Thread(target=lambda: next(blocks))
    asks.start()
    assert wait_until(lambda: session._speaks)
    # when that one is finished, the next of its kind waits
    face.finish.set()
    asks.join(PATIENCE)
    thinks.join(PATIENCE)
    assert face.drawn == ["idle", *["speech"] * FIRST_BLOCK_FRAMES, "idle"]
    session.close()
