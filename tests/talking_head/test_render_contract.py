"""What every renderer promises, whichever row of the table it is: see renderer.RenderSession."""

import atexit
import itertools
import threading
from fractions import Fraction
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talking_head.apart.face import RendererApart
from talking_head.avatar import Avatar
from talking_head.builtin.layers import read_puppet
from talking_head.media import AudioChunk, FrameBlock, due_sample, frames_for
from talking_head.renderer import (
    BLOCK_FRAMES,
    FIRST_BLOCK_FRAMES,
    RENDERERS,
    Renderer,
    RenderOptions,
    RenderSession,
    RenderSettings,
)

SIZE = (256, 144)
ROWS = pytest.mark.parametrize("row", ["builtin", "still", "apart"])
RATES = (16_000, 22_050, 48_000)
FPS = (Fraction(25), Fraction(30), Fraction(30_000, 1001))


@cache
def renderer(row: str) -> Renderer:
    """Of the table; "apart" is the built-in one in a process of its own, as others live."""
    if row == "apart":
        load = RENDERERS["builtin"].load
        made = RendererApart("The face", load, RenderSettings(), renderer("builtin").capabilities)
        atexit.register(made.close)
        return made
    return RENDERERS[row].load(RenderSettings())


@cache
def someone() -> Avatar:
    return read_puppet(Path(__file__).resolve().parents[2] / "assets" / "avatars" / "default")


def opened(row: str, fps: Fraction = Fraction(25), seed: int = 0) -> RenderSession:
    return renderer(row).open(someone(), RenderOptions(SIZE, fps, seed))


def voice(seconds: float, rate: int = 16_000, seed: int = 0) -> np.ndarray:
    """Something like syllables: noise that swells and fades four times a second."""
    time = np.arange(round(seconds * rate)) / rate
    noise = np.random.default_rng(seed).normal(0, 0.1, len(time))
    return (noise * np.sin(np.pi * 4 * time) ** 2).astype(np.float32)


def check_stream(blocks: list[FrameBlock], sound: np.ndarray, rate: int, fps: Fraction) -> None:
    """Frames count on without a gap, each block carries exactly the sound of its frames."""
    frame = 0
    for block in blocks:
        assert block.start == frame
        assert block.fps == fps
        assert block.frames.dtype == np.uint8
        assert block.size == SIZE
        assert block.audio.rate == rate
        count = len(block.frames)
        assert 1 <= count <= BLOCK_FRAMES
        due = due_sample(frame + count, rate, fps) - due_sample(frame, rate, fps)
        assert len(block.audio.samples) == due or block is blocks[-1]
        frame += count
    assert frame == frames_for(len(sound), rate, fps)
    carried = [block.audio.samples for block in blocks]
    assert (np.concatenate([*carried, sound[:0]]) == sound).all()


@ROWS
@settings(max_examples=12, deadline=None)
@given(
    rate=st.sampled_from(RATES),
    fps=st.sampled_from(FPS),
    sizes=st.lists(st.integers(0, 9000), max_size=8),
)
def test_every_sample_comes_out_once_with_its_frames(row, rate, fps, sizes):
    # given sound fed in stretches of any size
    sound = voice(sum(sizes) / rate + 1, rate)[: sum(sizes)]
    session = opened(row, fps)
    for start, size in zip(itertools.accumulate([0, *sizes]), sizes, strict=False):
        session.feed(AudioChunk(sound[start : start + size], rate))
    session.finish()

    # when all is rendered
    blocks = list(session.blocks())

    # then nothing is missing, doubled or shifted, and the first block was a short one
    check_stream(blocks, sound, rate, fps)
    if len(blocks) > 1:
        assert len(blocks[0].frames) == FIRST_BLOCK_FRAMES
    session.close()


@ROWS
def test_blocks_come_while_sound_is_still_being_fed_from_another_thread(row):
    session, sound = opened(row), voice(1.5)
    seen = threading.Event()

    def feed() -> None:
        session.feed(AudioChunk(sound[:12_000], 16_000))
        assert seen.wait(20), "no block came before the sound was whole"
        for start in range(12_000, len(sound), 3000):
            session.feed(AudioChunk(sound[start : start + 3000], 16_000))
        session.finish()

    feeder = threading.Thread(target=feed)
    feeder.start()
    blocks = []
    for block in session.blocks():
        blocks.append(block)
        seen.set()
    feeder.join()

    check_stream(blocks, sound, 16_000, Fraction(25))


@ROWS
def test_a_pause_in_feeding_does_not_hold_back_frames_whose_sound_is_there(row):
    # given a session that was fed 0.5 s and then nothing, and is not finished
    session = opened(row)
    session.feed(AudioChunk(voice(0.5), 16_000))
    blocks = session.blocks()

    # when blocks are taken until the sound is used up
    frames = 0
    while frames < 12:
        frames += len(next(blocks).frames)

    # then all whole frames came, and the rest comes with more sound
    assert frames == 12
    session.feed(AudioChunk(voice(0.5), 16_000))
    session.finish()
    assert frames + sum(len(block.frames) for block in blocks) == 25


@ROWS
def test_an_interrupt_ends_the_reply_and_the_next_one_starts_at_zero(row):
    session, second = opened(row), voice(0.4, seed=2)
    session.feed(AudioChunk(voice(3.0), 16_000))
    blocks = session.blocks()
    next(blocks)

    session.interrupt()
    assert list(blocks) == []
    session.finish()  # of what was dropped: comes late, means nothing
    session.feed(AudioChunk(second, 16_000))
    session.finish()

    check_stream(list(session.blocks()), second, 16_000, Fraction(25))


@ROWS
@pytest.mark.parametrize("end", ["interrupt", "close"])
def test_a_reader_that_waits_for_sound_is_let_go(row, end):
    session = opened(row)
    got: list[FrameBlock] = []
    reader = threading.Thread(target=lambda blocks: got.extend(blocks), args=[session.blocks()])
    reader.start()

    getattr(session, end)()
    reader.join(10)

    assert not reader.is_alive()
    assert got == []


@ROWS
def test_two_replies_fed_in_a_row_stay_apart(row):
    session, first, second = opened(row), voice(0.3), voice(0.5, 22_050, seed=1)
    session.feed(AudioChunk(first, 16_000))
    session.finish()
    session.feed(AudioChunk(second, 22_050))
    session.finish()

    check_stream(list(session.blocks()), first, 16_000, Fraction(25))
    check_stream(list(session.blocks()), second, 22_050, Fraction(25))


@ROWS
@pytest.mark.parametrize("let_go", [True, False])
def test_a_reply_that_nobody_draws_to_its_end_is_not_taken_for_the_next(row, let_go):
    session, second = opened(row), voice(0.5, 22_050, seed=1)
    session.feed(AudioChunk(voice(3.0), 16_000))
    session.finish()
    given_up = session.blocks()
    next(given_up)
    if let_go:
        del given_up

    session.feed(AudioChunk(second, 22_050))
    session.finish()

    check_stream(list(session.blocks()), second, 22_050, Fraction(25))


@ROWS
def test_an_empty_reply_ends_at_once(row):
    session = opened(row)
    session.finish()
    assert list(session.blocks()) == []


@ROWS
@pytest.mark.parametrize("fps", FPS)
def test_idle_motion_has_just_enough_silence(row, fps):
    session = opened(row, fps)
    session.feed(AudioChunk(voice(0.1, 22_050), 22_050))
    session.interrupt()

    blocks = list(itertools.islice(session.idle("listening"), 40))

    frames = sum(len(block.frames) for block in blocks)
    assert all(1 <= len(block.frames) <= 2 for block in blocks)
    sound = np.concatenate([block.audio.samples for block in blocks])
    assert len(sound) == due_sample(frames, 22_050, fps)
    assert not sound.any()


@ROWS
def test_a_closed_session_yields_nothing_and_may_be_closed_again(row):
    session = opened(row)
    idle = session.idle("resting")
    next(idle)

    session.close()
    session.close()

    assert list(idle) == []
    session.feed(AudioChunk(voice(0.1), 16_000))


@ROWS
def test_sessions_of_one_renderer_do_not_meet(row):
    one, other = opened(row), opened(row)
    one.feed(AudioChunk(voice(0.4), 16_000))
    one.finish()
    other.feed(AudioChunk(voice(0.2, seed=3), 16_000))
    other.finish()

    mixed = list(itertools.zip_longest(one.blocks(), other.blocks()))

    check_stream([a for a, _ in mixed if a], voice(0.4), 16_000, Fraction(25))
    check_stream([b for _, b in mixed if b], voice(0.2, seed=3), 16_000, Fraction(25))
