"""The player on a (virtual) sound card: recorded at the loudspeaker, watched at its frames."""

from __future__ import annotations

import threading
import time
from fractions import Fraction

import numpy as np
import pytest

from player.pull import Converter
from player.sound_player import SoundPlayer
from player.speaker import Speaker
from talking_head.errors import DeviceError
from talking_head.media import AudioChunk, FrameBlock
from talking_head.mp4 import write_mp4
from virtual_sound_card import virtual_sound_card

pytestmark = pytest.mark.real_time

RATE = 48_000
FPS = Fraction(25)
PER_FRAME = 1920
CLICK_FRAME = 20


@pytest.fixture(scope="module")
def card():
    with virtual_sound_card() as card:
        yield card


class Events:
    """What the player told, and a way to wait for it."""

    def __init__(self) -> None:
        self.told: list[object] = []
        self._changed = threading.Condition()

    def tell(self, event: object) -> None:
        with self._changed:
            self.told.append(event)
            self._changed.notify_all()

    def wait_for(self, count: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.told) >= count, timeout=20), self.told


def blocks(seconds: float, sound: np.ndarray | None = None):
    """A stream: black frames, white from CLICK_FRAME on; a steady tone, or the sound given."""
    frames = round(seconds * FPS)
    tone = 0.5 * np.sin(np.arange(frames * PER_FRAME) * 2 * np.pi * 1000 / RATE)
    samples = (tone if sound is None else sound).astype(np.float32)
    for start in range(0, frames, 5):
        white = (np.arange(start, min(start + 5, frames)) >= CLICK_FRAME).astype(np.uint8) * 255
        yield FrameBlock(
            np.broadcast_to(white[:, None, None], (len(white), 3, 2)),
            FPS,
            start,
            AudioChunk(samples[start * PER_FRAME : (start + len(white)) * PER_FRAME], RATE),
        )


def play_all(player: SoundPlayer, stream) -> None:
    for block in stream:
        player.play(block)


def wait_until(true, seconds: float = 20.0) -> float:
    """The monotonic time at which it became true."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.002)
    return time.monotonic()


def flash_after_burst(card) -> float:
    """Seconds from a burst at the loudspeaker to the white frame that belongs to it."""
    sound = np.zeros(40 * PER_FRAME, np.float32)
    sound[CLICK_FRAME * PER_FRAME :][:960] = 0.9
    player = SoundPlayer()
    try:
        with card.recording() as loudspeaker:
            play_all(player, blocks(1.6, sound))
            flash = wait_until(lambda: (f := player.frame()) is not None and f[0, 0] == 255)
            wait_until(player.drained)
    finally:
        player.close()
    return flash - loudspeaker.began - np.flatnonzero(loudspeaker.sound.samples > 0.45)[0] / RATE


def test_the_flash_shows_when_the_burst_leaves_the_loudspeaker(card):
    # the middle of three: a busy machine may look late once; bench/av_sync.py measures it
    assert abs(sorted(flash_after_burst(card) for _ in range(3))[1]) < 0.040


def test_every_sample_reaches_the_loudspeaker(card):
    # given a second of noise
    noise = np.random.default_rng(1).uniform(-0.5, 0.5, RATE).astype(np.float32)
    player = SoundPlayer()
    try:
        with card.recording() as loudspeaker:
            play_all(player, blocks(1.0, noise))
            wait_until(player.drained)
            time.sleep(0.1)
    finally:
        player.close()
    # then the same noise is heard, each piece behind the last (but where the card ran dry)
    found = [
        where
        for piece in noise.reshape(20, -1)
        if (where := place_of(piece, loudspeaker.sound.samples)) is not None
    ]
    assert len(found) >= 17
    assert all(step >= RATE // 20 - 1 for step in np.diff(found))
    assert player.heard() == pytest.approx(1.0)


def place_of(piece: np.ndarray, sound: np.ndarray) -> int | None:
    """Where a piece is in a sound, if it is there as it was."""
    size = len(piece) + len(sound)
    match = np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(piece, size).conj(), size)
    at = int(np.argmax(match[: len(sound) - len(piece)]))
    same = np.corrcoef(piece, sound[at : at + len(piece)])[0, 1] > 0.98
    return at if same else None


def test_stop_is_silence_at_once_and_says_what_was_heard(card):
    # given two seconds of a tone
    player = SoundPlayer()
    try:
        with card.recording() as loudspeaker:
            play_all(player, blocks(2.0))
            wait_until(lambda: player.heard() > 0.5)
            # when it is stopped in the middle
            stopped = time.monotonic()
            heard = player.stop()
            wait_until(player.drained)
            time.sleep(0.3)
    finally:
        player.close()
    # then the loudspeaker falls silent at once (bench/av_sync.py measures how soon), though more
    # than a second was queued, and what was heard is what it played
    sounding = np.flatnonzero(np.abs(loudspeaker.sound.samples) > 0.01)
    last = loudspeaker.began + sounding[-1] / RATE
    assert last - stopped < 0.25
    assert heard == pytest.approx((sounding[-1] - sounding[0]) / RATE, abs=0.1)


def test_a_video_file_is_seen_and_heard_to_its_end(card, tmp_path):
    # given a clip as the program writes it
    shape = (90, 64)
    clip = [
        FrameBlock(
            np.full((len(b.frames), *shape), b.frames[0, 0, 0] // 2 + 60, np.uint8),
            *(b.fps, b.start, b.audio),
        )
        for b in blocks(1.2)
    ]
    write_mp4(clip, tmp_path / "clip.mp4")
    player = SoundPlayer()
    try:
        with card.recording() as loudspeaker:
            # when it is played
            heard = player.play_video(tmp_path / "clip.mp4")
    finally:
        player.close()
    # then all of it was heard, and the last frame is held
    assert heard == pytest.approx(1.2, abs=0.05)
    loud = np.count_nonzero(np.abs(loudspeaker.sound.samples) > 0.01) / RATE
    assert loud == pytest.approx(1.2, abs=0.1)
    frame = player.frame()
    assert frame is not None
    assert frame.shape == shape
    assert frame[10, 10] > 150


def test_a_device_that_vanishes_is_told_and_comes_back(card):
    # given a player in the middle of a long reply
    lost, back = Events(), Events()
    looked = Events()
    player = SoundPlayer(
        on_lost=lost.tell,
        on_back=lambda: back.tell("back"),
        look_again=lambda: looked.tell(player.has_device()),
    )
    stage = threading.Thread(target=play_all, args=(player, blocks(8.0)), daemon=True)
    try:
        stage.start()
        wait_until(lambda: player.heard() > 0.3)
        # when the card is pulled out
        card.pull_out()
        lost.wait_for(1)
        assert isinstance(lost.told[0], DeviceError)
        # then the face goes on
        before = player.heard()
        wait_until(lambda: player.heard() > before + 0.5)
        # and when a card is back the rest is heard from it
        card.plug_in()
        back.wait_for(1)
        with card.recording() as loudspeaker:
            before = player.heard()
            wait_until(lambda: player.heard() > before + 0.5)
        assert np.abs(loudspeaker.sound.samples).max() > 0.2
        assert len(lost.told) == 1
        # and PortAudio was made to look again only while no stream was open
        assert looked.told
        assert not any(looked.told)
        assert player.has_device()
    finally:
        if not (card.folder / "pulse" / "native").exists():
            card.plug_in()
        player.close()
    stage.join(timeout=5)
    assert not stage.is_alive()


def test_a_card_that_keeps_running_dry_is_given_more_latency(card):
    # given a speaker that plays a tone
    position = [0]

    def pull(n: int) -> np.ndarray:
        position[0] += n
        return np.full(n, 0.5, np.float32)

    lost = Events()
    speaker = Speaker(pull, RATE, on_lost=lost.tell)
    try:
        before = speaker.latency.seconds
        wait_until(lambda: speaker.played() > RATE // 10)
        # when the card says that it had nothing to play, time and again
        speaker.latency.underflows += 3
        wait_until(lambda: speaker.latency.seconds > before)
        # then it goes on with more latency, and the count of samples goes on with it
        reopened = position[0]
        wait_until(lambda: speaker.played() > reopened + RATE // 5)
        with card.recording() as loudspeaker:
            time.sleep(0.2)
        assert np.abs(loudspeaker.sound.samples).max() == pytest.approx(0.5, abs=0.01)
        assert not lost.told
    finally:
        speaker.close()


def test_a_loudspeaker_that_sleeps_wakes_for_the_first_sample(card):
    # given a player whose loudspeaker sleeps
    noise = np.random.default_rng(2).uniform(-0.5, 0.5, RATE // 2).astype(np.float32)
    player = SoundPlayer()
    try:
        player.show(next(blocks(0.2)))
        player.sleep()
        wait_until(lambda: not player.has_device())
        # then time goes on for the face
        wait_until(lambda: player.idle_room() > 0)
        # and when something is played without a warning, it is heard from its first sample on
        with card.recording() as loudspeaker:
            play_all(player, blocks(0.5, noise))
            wait_until(player.drained)
            time.sleep(0.1)
        assert player.has_device()
        # and it does not sleep while it sounds
        play_all(player, blocks(0.3))
        player.sleep()
        wait_until(player.drained)
        assert player.has_device()
    finally:
        player.close()
    assert place_of(noise[:2400], loudspeaker.sound.samples) is not None


def test_without_any_device_a_reply_still_passes():
    # given a machine without such a loudspeaker
    lost = Events()
    player = SoundPlayer(device="no such loudspeaker", on_lost=lost.tell)
    try:
        lost.wait_for(1)
        assert "no such loudspeaker" in str(lost.told[0])
        # when something is played then it takes its time and ends
        play_all(player, blocks(0.4))
        wait_until(player.drained)
        assert player.heard() == pytest.approx(0.4)
    finally:
        player.close()


@pytest.mark.parametrize("card_rate", [44_100, 96_000, 16_000])
def test_a_card_of_another_rate_gets_the_same_tone(card_rate):
    # given a tone at our rate, taken by a card of another rate in its blocks
    position = [0]

    def pull(n: int) -> np.ndarray:
        t = np.arange(position[0], position[0] + n)
        position[0] += n
        return np.sin(t * 2 * np.pi * 440 / RATE).astype(np.float32)

    convert = Converter(pull, RATE, card_rate)
    out = np.concatenate([convert(card_rate // 100) for _ in range(100)])
    # then it is the same tone, whole, in the same time
    assert len(out) == card_rate
    assert abs(position[0] - RATE) < 0.02 * RATE
    spectrum = np.abs(np.fft.rfft(out * np.hanning(len(out))))
    assert np.argmax(spectrum) == 440
    assert np.sqrt(np.mean(out[card_rate // 10 :] ** 2)) == pytest.approx(0.7071, abs=0.01)
