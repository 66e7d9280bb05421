"""The player, asked by a window: no device."""

from __future__ import annotations

import threading
from fractions import Fraction

import numpy as np

from player.sound_player import SoundPlayer
from talking_head.media import AudioChunk, FrameBlock

RATE = 48_000
PER_FRAME = 1920


class SlowOutput:
    """Whoever asks it on another thread than the one that made it is kept waiting."""

    def __init__(self) -> None:
        self.asked, self.go_on = threading.Event(), threading.Event()
        self.waited_for = False
        self._made_by = threading.current_thread()

    def played(self) -> int:
        if threading.current_thread() is not self._made_by:
            self.asked.set()
            self.waited_for = not self.go_on.wait(10)
        return 2 * PER_FRAME

    def position(self, at: float) -> float | None:
        return None

    def delay(self) -> float:
        return 0.0

    def has_device(self) -> bool:
        return True

    def close(self) -> None:
        self.go_on.set()


def test_a_window_does_not_wait_for_whoever_changes_the_line() -> None:
    # Given a player that shows a frame
    output = SlowOutput()
    player = SoundPlayer(rate=RATE, open_output=lambda pull: output)
    frames = np.arange(4, dtype=np.uint8)[:, None, None].repeat(3, 1).repeat(2, 2)
    silence = AudioChunk(np.zeros(4 * PER_FRAME, np.float32), RATE)
    player.show(FrameBlock(frames, Fraction(25), 0, silence))
    shown = player.frame()
    assert shown is not None

    # When another thread holds the line, and does not go on for a while
    busy = threading.Thread(target=player.heard)
    busy.start()
    assert output.asked.wait(20)

    # Then who asks for a frame gets the one before, at once
    assert player.frame() is shown
    output.go_on.set()
    busy.join(20)
    assert not output.waited_for
    player.close()
