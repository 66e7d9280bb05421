"""The player's rules, on a clock that the test moves."""

from __future__ import annotations

import threading
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from player.gain import Gain
from player.silent import FilePlayer, SilentPlayer
from player.sound_player import sound_blocks
from talking_head.media import AudioChunk, FrameBlock

RATE = 48_000
FPS = Fraction(25)
PER_FRAME = 1920


def block(start: int, frames: int, loudness: float = 0.5) -> FrameBlock:
    pictures = np.arange(start, start + frames, dtype=np.uint8)[:, None, None]
    return FrameBlock(
        np.broadcast_to(pictures, (frames, 3, 2)),
        FPS,
        start,
        AudioChunk(np.full(frames * PER_FRAME, loudness, np.float32), RATE),
    )


@pytest.fixture
def player():
    player = SilentPlayer()
    yield player
    player.close()


def in_thread(work) -> threading.Thread:
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def test_a_stream_is_heard_and_shown_in_step(player):
    # given a stream of six frames, played after 0.1 s of nothing
    player.advance(0.1)
    player.play(block(0, 2))
    player.play(block(2, 4))
    # when a second passes
    player.advance(1.0)
    # then its sound began at 0.1 s, each frame showed with its own sound, and the last is held
    sound = player.heard_sound()
    assert np.flatnonzero(sound)[0] == 4800
    assert np.count_nonzero(sound) == 6 * PER_FRAME
    for k, (sample, frame) in enumerate(player.shown()):
        assert frame[0, 0] == k
        assert 0 <= sample - (4800 + k * PER_FRAME) <= 480
    assert player.frame()[0, 0] == 5
    assert player.heard() == pytest.approx(6 * PER_FRAME / RATE)
    assert player.drained()


def test_stop_says_what_was_heard_and_refuses_the_rest_of_the_stream(player):
    # given a second queued, of which 0.5 s has sounded
    player.play(block(0, 25))
    player.advance(0.5)
    # when it is stopped, and the stage that renders is still sending
    assert not player.drained()
    assert player.stop() == pytest.approx(0.5)
    player.play(block(25, 8))
    player.advance(1.0)
    # then there is silence after the fade
    sound = player.heard_sound()
    assert np.all(sound[:24_000] == 0.5)
    assert not sound[24_000 + 960 :].any()
    assert player.heard() == pytest.approx(0.5)
    assert player.drained()
    # and the next stream is played
    player.play(block(0, 2, loudness=0.25))
    player.advance(1.0)
    assert np.count_nonzero(player.heard_sound() == 0.25) == 2 * PER_FRAME


def test_before_a_stream_begins_its_later_blocks_are_refused(player):
    player.play(block(8, 8))
    player.advance(0.5)
    assert not player.heard_sound().any()


def test_play_waits_for_room_and_goes_on_as_time_passes(player):
    # given a stage that plays ten seconds
    done = []

    def stage() -> None:
        for n in range(25):
            player.play(block(n * 10, 10))
        done.append(True)

    thread = in_thread(stage)
    thread.join(timeout=0.2)
    # then it is kept waiting while more than two seconds are queued
    assert thread.is_alive()
    # and when time passes it gets all of it through
    for _ in range(100):
        player.advance(0.25)
        thread.join(timeout=0.05)
        if not thread.is_alive():
            break
    assert done
    player.advance(3.0)
    assert np.count_nonzero(player.heard_sound()) == 250 * PER_FRAME


@pytest.mark.parametrize("end", ["stop", "close"])
def test_a_waiting_play_is_woken_and_its_block_dropped(player, end):
    for n in range(6):
        player.play(block(n * 10, 10))
    thread = in_thread(lambda: player.play(block(60, 10)))
    thread.join(timeout=0.1)
    assert thread.is_alive()
    getattr(player, end)()
    thread.join(timeout=5)
    assert not thread.is_alive()
    player.advance(0.1)
    assert player.drained()
    assert np.count_nonzero(player.heard_sound()) < 0.02 * RATE


def test_idle_motion_is_wanted_only_a_little_ahead_and_never_beside_a_stream(player):
    assert player.idle_room() == pytest.approx(0.08)
    player.show(block(0, 1))
    assert player.idle_room() == pytest.approx(0.04)
    player.show(block(1, 1))
    assert player.idle_room() == 0
    player.play(block(0, 5))
    player.advance(0.1)
    assert player.idle_room() == 0
    player.advance(0.1)
    assert player.idle_room() == pytest.approx(0.08)


def test_nothing_is_shown_before_the_first_frame(player):
    player.advance(1.0)
    assert player.frame() is None
    assert player.shown() == []


def test_sound_of_another_rate_is_a_mistake(player):
    wrong = FrameBlock(
        np.zeros((0, 3, 2), np.uint8), FPS, 0, AudioChunk(np.zeros(160, np.float32), 16_000)
    )
    with pytest.raises(ValueError, match="16000"):
        player.play(wrong)


def test_the_volume_moves_smoothly_and_stays():
    gain = Gain()
    gain.go_to(0.25, 100)
    out = np.concatenate([gain.over(np.ones(64, np.float32)) for _ in range(4)])
    assert out[99] == pytest.approx(0.25)
    assert np.all(out[100:] == 0.25)
    assert np.abs(np.diff(out)).max() == pytest.approx(0.0075, abs=1e-5)


def test_sound_without_pictures_is_cut_without_loss():
    samples = np.arange(1, 50_001, dtype=np.float32)
    blocks = list(sound_blocks(AudioChunk(samples, RATE)))
    assert np.array_equal(np.concatenate([b.audio.samples for b in blocks]), samples)
    assert blocks[0].start == 0
    assert all(len(b.frames) == 0 for b in blocks)


def test_a_sound_file_is_played_to_its_end(player, tmp_path):
    # given a tone of 0.7 s at another rate
    from talking_head.sound_file import write_wav

    tone = np.sin(np.arange(11_200) / 16_000 * 2 * np.pi * 440).astype(np.float32) * 0.5
    write_wav(tmp_path / "tone.wav", AudioChunk(tone, 16_000))
    heard = []
    thread = in_thread(lambda: heard.append(player.play_audio(tmp_path / "tone.wav")))
    # when time passes
    for _ in range(500):
        player.advance(0.02)
        thread.join(timeout=0.02)
        if not thread.is_alive():
            break
    # then it comes back when the last sample has sounded, and all of it was heard
    assert heard[0] == pytest.approx(0.7, abs=0.001)
    assert np.sqrt(np.mean(player.heard_sound() ** 2) * len(player.heard_sound()) / 33_600) > 0.3


def test_a_file_that_is_stopped_comes_back_at_once(player, tmp_path):
    from talking_head.sound_file import write_wav

    write_wav(tmp_path / "long.wav", AudioChunk(np.ones(RATE * 20, np.float32) * 0.1, RATE))
    heard = []
    thread = in_thread(lambda: heard.append(player.play_audio(tmp_path / "long.wav")))
    for _ in range(200):
        player.advance(0.05)
        thread.join(timeout=0.02)
        if player.heard() > 0.5:
            break
    player.stop()
    thread.join(timeout=5)
    assert not thread.is_alive()
    assert 0.5 < heard[0] < 19


def test_a_missing_file_is_said(player, tmp_path):
    with pytest.raises(FileNotFoundError):
        player.play_audio(tmp_path / "none.wav")
    with pytest.raises(FileNotFoundError):
        player.play_video(tmp_path / "none.mp4")


def test_what_goes_to_a_file_is_heard_at_once():
    got = []
    player = FilePlayer(got.append)
    player.play(block(3, 1))
    player.play(block(0, 2))
    player.play(block(2, 2))
    assert [b.start for b in got] == [0, 2]
    assert player.heard() == pytest.approx(4 * PER_FRAME / RATE)
    assert player.drained()
    assert player.stop() == player.heard()
    player.play(block(4, 1))
    assert len(got) == 2


RESTING = 200


def resting_face() -> FrameBlock:
    frames = np.full((1, 3, 2), RESTING, np.uint8)
    return FrameBlock(frames, FPS, 0, AudioChunk(np.zeros(PER_FRAME, np.float32), RATE))


def test_a_face_whose_voice_is_held_comes_to_rest_and_goes_on_with_it(player):
    # given a face that rested, and speaks
    player.show(resting_face(), resting=True)
    player.advance(0.04)
    player.play(block(0, 50))
    player.advance(0.4)
    open_mouth, said = player.frame()[0, 0], player.heard()
    assert open_mouth < 50
    # when its voice is held
    player.hold()
    player.advance(0.04)
    half_way = player.frame()
    assert open_mouth < half_way[0, 0] < RESTING
    player.advance(0.06)
    # then a tenth of a second later it rests, and the words stand still, for as long as it takes
    assert player.frame()[0, 0] == RESTING
    player.advance(3.0)
    assert player.frame()[0, 0] == RESTING
    assert player.heard() == pytest.approx(said)
    # and it goes on with the very next frame, without one left out
    player.resume()
    player.advance(0.2)
    assert player.frame()[0, 0] == open_mouth + 5
    assert player.heard() == pytest.approx(said + 0.2)


def test_a_face_that_is_stopped_for_good_while_it_rests_does_not_open_its_mouth_again(player):
    player.show(resting_face(), resting=True)
    player.advance(0.04)
    player.play(block(0, 50))
    player.advance(0.4)
    player.hold()
    player.advance(0.2)

    player.stop()
    player.show(resting_face())
    player.advance(0.3)

    after = [frame[0, 0] for at, frame in player.shown() if at > 0.64 * RATE]
    assert set(after) <= {RESTING}


def test_a_face_that_is_held_rests_as_it_is_turned_now_if_it_can_draw_that(player):
    # given a face that rested before it spoke, and can draw each of its frames again at rest
    player.show(resting_face(), resting=True)
    player.advance(0.04)
    asked = []

    def rested(number: int) -> np.ndarray:
        asked.append(number)
        return np.full((3, 2), 100 + number, np.uint8)

    for start in (0, 4):
        player.play(replace(block(start, 4), rested=rested))
    player.advance(0.26)
    said = int(player.frame()[0, 0])
    assert said >= 4

    # when its voice is held
    player.hold()
    player.advance(0.2)

    # then it comes to rest as it is turned in that frame; that was drawn once
    assert player.frame()[0, 0] == 100 + said
    assert asked == [said]
    # and when it is held again, as it is turned then
    player.resume()
    player.advance(0.3)
    player.hold()
    player.advance(0.2)
    assert player.frame()[0, 0] == 107
    assert asked == [said, 7]


def test_a_face_that_has_forgotten_the_frame_rests_as_it_did_last(player):
    player.show(resting_face(), resting=True)
    player.advance(0.04)
    player.play(replace(block(0, 20), rested=lambda number: None))
    player.advance(0.2)

    player.hold()
    player.advance(0.2)

    assert player.frame()[0, 0] == RESTING


def test_a_face_of_another_size_is_held_as_it_is(player):
    player.show(resting_face(), resting=True)
    player.advance(0.04)
    frames = np.full((10, 6, 4), 7, np.uint8)
    player.play(FrameBlock(frames, FPS, 0, AudioChunk(np.ones(10 * PER_FRAME, np.float32), RATE)))
    player.advance(0.1)

    player.hold()
    player.advance(0.2)

    assert player.frame().shape == (6, 4)
