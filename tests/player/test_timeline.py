"""What sounds and what shows, at every sample, whatever comes in and whenever."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from player.timeline import Timeline
from talking_head.media import AudioChunk, FrameBlock, due_sample

RATE = 48_000
FPS = Fraction(25)
PER_FRAME = 1920


def a_block(
    start: int, frames: int, *, fps: Fraction = FPS, sound: np.ndarray | None = None
) -> FrameBlock:
    """Frames that carry their own number (mod 251), and sound of exactly their length."""
    length = due_sample(start + frames, RATE, fps) - due_sample(start, RATE, fps)
    samples = np.full(length, 0.5, np.float32) if sound is None else sound
    numbers = np.arange(start, start + frames) % 251
    pictures = np.broadcast_to(numbers.astype(np.uint8)[:, None, None], (frames, 3, 2))
    return FrameBlock(pictures, fps, start, AudioChunk(samples, RATE))


def shown(line: Timeline, played: int) -> int | None:
    frame = line.frame_due(played)
    return None if frame is None else int(frame[0, 0])


@given(
    lengths=st.lists(st.integers(1, 16), min_size=1, max_size=12),
    reads=st.lists(st.integers(1, 6000), min_size=1, max_size=60),
    order=st.randoms(use_true_random=False),
)
def test_every_sample_put_in_comes_out_once_and_in_order(lengths, reads, order):
    # given a stream whose samples are numbered, and a sound card that asks at any time
    line = Timeline(RATE)
    blocks, first = [], 0
    for n in lengths:
        low, high = first * PER_FRAME, (first + n) * PER_FRAME
        blocks.append(a_block(first, n, sound=np.arange(low + 1, high + 1, dtype=np.float32)))
        first += n
    # when puts and reads fall in any order
    out = []
    line.begin()
    while blocks:
        if reads and order.random() < 0.7:
            out.append(line.read(reads.pop()))
        else:
            line.put(blocks.pop(0))
    out.append(line.read(line.queued))
    # then the sound is whole and in order, with silence only where nothing was there yet
    heard = np.concatenate(out)
    assert np.array_equal(heard[heard > 0], np.arange(1, first * PER_FRAME + 1))
    assert line.heard(line.written) == first * PER_FRAME


@given(
    fps=st.sampled_from([Fraction(25), Fraction(24), Fraction(30000, 1001), Fraction(60)]),
    lead=st.integers(0, 100_000),
    blocks=st.lists(st.integers(1, 16), min_size=1, max_size=10),
)
def test_frame_k_is_due_at_start_plus_k_rate_over_fps(fps, lead, blocks):
    line = Timeline(RATE)
    line.read(lead)
    line.begin()
    total = 0
    for n in blocks:
        line.put(a_block(total, n, fps=fps))
        total += n
    for k in range(total):
        due = lead + due_sample(k, RATE, fps)
        assert shown(line, due) == k % 251
        assert shown(line, due - 1) == ((k - 1) % 251 if k else None)


def test_nothing_drifts_and_nothing_piles_up_in_three_hours():
    # given a stream at a rate that does not divide the samples evenly
    fps = Fraction(30000, 1001)
    line = Timeline(RATE)
    line.begin()
    frames = int(3 * 3600 * fps)
    for start in range(0, frames, 3000):
        # when it is played in long blocks, each released once it is over
        line.put(a_block(start, 3000, fps=fps))
        line.read(line.queued)
        line.release(line.written)
        assert line.queued == 0
        assert len(line._entries) == 0
        # then the very last frame of each block is still the one that is held
        assert shown(line, line.written) == (start + 2999) % 251
    end = -(-frames // 3000) * 3000
    assert line.written == due_sample(end, RATE, fps)
    assert line.heard(line.written) == line.written


def test_a_late_block_starts_now_and_takes_its_frames_with_it():
    # given a stream that ran dry for 1000 samples
    line = Timeline(RATE)
    line.begin()
    line.put(a_block(0, 2))
    line.read(2 * PER_FRAME + 1000)
    # when its next block comes
    line.put(a_block(2, 2))
    # then all its sound is still to come, and frame 2 shows when that sound does
    assert line.queued == 2 * PER_FRAME
    assert shown(line, 2 * PER_FRAME + 999) == 1
    assert shown(line, 2 * PER_FRAME + 1000) == 2
    # and the gap was not heard
    assert line.heard(2 * PER_FRAME + 500) == 2 * PER_FRAME
    assert line.heard(2 * PER_FRAME + 1500) == 2 * PER_FRAME + 500
    assert line.missed == 1000


def test_a_new_stream_counts_what_is_heard_from_zero():
    line = Timeline(RATE)
    line.begin()
    line.put(a_block(0, 2))
    line.begin()
    line.put(a_block(0, 4))
    assert line.heard(2 * PER_FRAME) == 0
    assert line.heard(2 * PER_FRAME + 7) == 7
    line.read(6 * PER_FRAME)
    line.release(6 * PER_FRAME)
    assert line.heard(6 * PER_FRAME) == 4 * PER_FRAME


def test_idle_motion_gives_way_to_speech_and_comes_back_after_it():
    # given idle motion of four frames, of which half a frame has played
    line = Timeline(RATE)
    for n in range(4):
        assert line.put_idle(a_block(100 + n, 1), 0)
    line.read(PER_FRAME // 2)
    # when a stream's block arrives
    line.begin()
    line.put(a_block(0, 2))
    # then it sounds at once, the idle frames after it are gone, and no idle block is taken
    assert line.read(1)[0] == 0.5
    assert shown(line, PER_FRAME // 2 - 1) == 100
    assert shown(line, PER_FRAME // 2) == 0
    end = PER_FRAME // 2 + 2 * PER_FRAME
    assert not line.put_idle(a_block(200, 1), end - 1)
    assert line.ahead(0) <= PER_FRAME // 2
    # and after the stream it is taken again
    assert line.put_idle(a_block(200, 1), end)
    assert shown(line, end) == 200


def test_idle_sound_is_never_read():
    line = Timeline(RATE)
    line.put_idle(a_block(0, 1), 0)
    assert not line.read(PER_FRAME).any()


def test_clear_fades_what_sounds_and_forgets_the_rest():
    # given two seconds queued, of which a tenth is with the sound card
    line = Timeline(RATE)
    line.begin()
    line.put(a_block(0, 50))
    line.read(4800)
    # when it is cleared with a fade of 960 samples
    heard = line.clear(960)
    # then what was handed over counts as heard, and the rest falls smoothly to silence
    rest = line.read(2000)
    assert heard == 4800
    assert line.heard(line.written) == 4800
    assert rest[0] == pytest.approx(0.5)
    assert np.all(np.diff(rest[:960]) <= 0)
    assert abs(rest[959]) < 1e-3
    assert not rest[960:].any()
    # and the frame that showed is held, no later one shows
    assert shown(line, 4800 + 2000) == 4799 // PER_FRAME
    assert line.queued == 0


def test_clear_with_nothing_queued_leaves_the_idle_motion():
    line = Timeline(RATE)
    line.put_idle(a_block(7, 1), 0)
    line.put_idle(a_block(8, 1), 0)
    assert line.clear(960) == 0
    assert shown(line, PER_FRAME) == 8
    assert not line.read(PER_FRAME).any()


def test_a_block_without_frames_holds_the_last_one():
    line = Timeline(RATE)
    line.begin()
    line.put(a_block(0, 2))
    line.put(
        FrameBlock(
            np.zeros((0, 3, 2), np.uint8), FPS, 2, AudioChunk(np.ones(5000, np.float32), RATE)
        )
    )
    assert shown(line, 2 * PER_FRAME + 4000) == 1
    line.read(line.queued)
    line.release(line.written)
    assert shown(line, line.written) == 1
    assert line.heard(line.written) == 2 * PER_FRAME + 5000


def test_the_last_block_may_have_less_sound_than_frames():
    line = Timeline(RATE)
    line.begin()
    line.put(a_block(0, 3, sound=np.ones(100, np.float32)))
    line.read(100)
    line.release(100)
    assert shown(line, 2 * PER_FRAME) == 2


@settings(max_examples=30)
@given(st.lists(st.integers(1, 4000), min_size=1, max_size=40))
def test_the_same_frame_is_the_same_object(steps):
    line = Timeline(RATE)
    line.begin()
    line.put(a_block(0, 20))
    played, last = 0, line.frame_due(0)
    for step in steps:
        before = shown(line, played)
        played += step
        line.release(played)
        frame = line.frame_due(played)
        assert (frame is last) == (shown(line, played) == before)
        last = frame


@given(
    lengths=st.lists(st.integers(1, 16), min_size=2, max_size=8),
    script=st.lists(st.tuples(st.integers(1, 6000), st.sampled_from("hrrnnn")), max_size=40),
)
def test_a_stream_that_stands_still_now_and_then_loses_no_sample_and_no_frame(lengths, script):
    # given a stream whose samples are numbered
    line = Timeline(RATE)
    first, out, seen = 0, [], []
    line.begin()
    waiting = list(lengths)

    def read(n: int) -> None:
        out.append(line.read(n))
        if (number := shown(line, line.written)) is not None:
            seen.append(number)

    # when it is held and let go at any time, while blocks still come in
    for n, what in script:
        if what == "h":
            line.hold()
        elif what == "r":
            line.resume()
        elif waiting:
            count = waiting.pop(0)
            low, high = first * PER_FRAME, (first + count) * PER_FRAME
            line.put(a_block(first, count, sound=np.arange(low + 1, high + 1, dtype=np.float32)))
            first += count
        read(n)
    line.resume()
    while line.queued:
        read(min(500, line.queued))

    # then all of it was heard, once and in order, and no frame was shown out of order
    heard = np.concatenate(out) if out else np.zeros(0)
    assert np.array_equal(heard[heard > 0], np.arange(1, first * PER_FRAME + 1))
    assert line.heard(line.written) == first * PER_FRAME
    assert seen == sorted(seen)


def test_what_is_held_is_silent_and_can_be_dropped_for_good():
    line = Timeline(RATE)
    line.begin()
    line.put(a_block(0, 10))
    line.read(3000)

    line.hold(fade=240)
    assert line.read(240).max() > 0.4, "it fades"
    assert not line.read(4800).any()
    assert line.sounding(line.written)

    assert line.clear(fade=240) == 3000
    line.resume()
    assert not line.read(4800).any()
    assert not line.sounding(line.written)
