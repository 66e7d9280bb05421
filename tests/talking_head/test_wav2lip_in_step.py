"""Picture and sound of the Wav2Lip face in films: in step, and no more memory for longer ones.

bench/long_run.py measures the same over half an hour.
"""

import tracemalloc
from fractions import Fraction

import numpy as np
import pytest

from films import FLASH_SIZE, clicks, flashing_session, offsets
from talking_head.clip import blocks_of
from talking_head.mp4 import write_mp4
from talking_head.renderer import RenderOptions

NTSC = Fraction(30_000, 1001)
EVERY = 4.0


@pytest.mark.parametrize("fps", [Fraction(24), Fraction(25), NTSC, Fraction(30), Fraction(60)])
def test_a_mouth_moves_when_it_is_heard_and_goes_on_doing_so(tmp_path, fps):
    # given clicks, at a rate that must be resampled, said by a face at this frame rate
    film = tmp_path / "clicks.mp4"
    session = flashing_session(fps, RenderOptions(FLASH_SIZE, fps))
    sound = clicks(22, EVERY, 22_050)

    # when it is filmed
    info = write_mp4(blocks_of(session, sound), film)

    # then every click is seen when it is heard, the last as the first
    apart = offsets(film, EVERY)
    assert info.frames == -(-22 * fps.numerator // fps.denominator)
    assert len(apart) == 6
    assert max(np.abs(apart)) < 20
    assert abs(apart[-1] - apart[0]) < 3


def test_memory_does_not_grow_with_the_sound():
    # given a reply of two minutes, of which as little is kept as will do
    fps = Fraction(5)
    session = flashing_session(fps, RenderOptions(FLASH_SIZE, fps))
    tracemalloc.start()
    peaks = []

    # when it is said, minute by minute
    for block in blocks_of(session, clicks(120, 1.1, 16_000)):
        if block.start >= 60 * fps * (len(peaks) + 1):
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.reset_peak()
    peaks.append(tracemalloc.get_traced_memory()[1])
    tracemalloc.stop()

    # then the second minute took no more than the first, in which all there is was made
    assert block.start > 550
    assert peaks[-1] <= peaks[0] + 200_000
