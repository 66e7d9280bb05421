"""When the network is asked, for how much at once, and how the face comes to rest."""

from fractions import Fraction

import numpy as np
import pytest

from talking_head.builtin.pose import REST, Pose
from talking_head.errors import EngineFailed, OutOfMemory
from talking_head.media import AudioChunk
from talking_head.renderer import FIRST_BLOCK_FRAMES, Controls, RenderOptions
from talking_head.session import DrawnSession
from talking_head.wav2lip.living import LivingFace
from talking_head.wav2lip.mel import mel_columns, window_start
from talking_head.wav2lip.speaking import SpeakingFace, drawn

FPS = Fraction(25)
RATE = 16_000
SILENT = np.zeros((2, 3, 3), np.float32)


class Mouths:
    """A network whose picture is the mean of what it hears, and which counts."""

    def __init__(self) -> None:
        self.batches: list[int] = []
        self.heard: list[np.ndarray] = []

    def __call__(self, mel: np.ndarray) -> np.ndarray:
        self.batches.append(len(mel))
        self.heard += list(mel[:, 0])
        return np.broadcast_to(mel.mean((1, 2, 3))[:, None, None, None], (len(mel), 2, 3, 3))


class Shown:
    """A paste that notes what it is given."""

    def __init__(self) -> None:
        self.mouths: list[float | None] = []

    def onto(self, out: np.ndarray, picture: np.ndarray | None) -> None:
        out[...] = 0
        self.mouths.append(None if picture is None else float(picture.mean()))


def noise(seconds: float, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(0, 0.1, round(seconds * RATE)).astype(np.float32)


def quiet(seconds: float) -> np.ndarray:
    return np.zeros(round(seconds * RATE), np.float32)


def face(batch: int = 8) -> tuple[SpeakingFace, Mouths, Shown]:
    mouths, shown = Mouths(), Shown()
    return SpeakingFace(mouths, SILENT, shown, FPS, batch), mouths, shown


def said(one: SpeakingFace, sound: np.ndarray) -> None:
    session = DrawnSession(one, RenderOptions((16, 8), FPS))
    session.feed(AudioChunk(sound, RATE))
    session.finish()
    list(session.blocks())


def test_each_frame_hears_the_200_ms_that_the_published_program_gives_it():
    one, mouths, _ = face()
    sound = noise(2.0)

    said(one, sound)

    mel = mel_columns(sound)
    whole = [k for k in range(50) if window_start(k, FPS) + 16 <= mel.shape[1]]
    assert len(mouths.heard) == 50
    for k in whole:
        start = window_start(k, FPS)
        assert np.array_equal(mouths.heard[k], mel[:, start : start + 16]), k
    # After the end there is silence, so the mouth closes with the sound.
    assert (mouths.heard[-1][:, -8:] == -4).all()


def test_sound_that_comes_late_is_heard_all_the_same():
    """Frames drawn before all that they hear was there are made again when it comes."""
    one, mouths, _ = face()
    out = np.zeros((12, 16), np.uint8)
    sound = noise(1.0)
    one.hear(AudioChunk(sound[: RATE // 2], RATE), Controls())
    for k in range(9):
        one.speak(k, out)  # frame 9 and later were made ahead without the end of their windows
    one.hear(AudioChunk(sound[RATE // 2 :], RATE), Controls())
    del mouths.heard[:]
    one.speak(9, out)
    start = window_start(9, FPS)
    assert np.array_equal(mouths.heard[0], mel_columns(sound)[:, start : start + 16])


def test_the_first_block_is_small_and_later_ones_are_full():
    one, mouths, _ = face(batch=8)
    said(one, noise(3.0))
    assert mouths.batches[0] == FIRST_BLOCK_FRAMES
    assert max(mouths.batches) == 8
    assert mouths.batches.count(8) >= 7


def test_silence_does_not_ask_the_network_and_eases_to_rest():
    one, mouths, shown = face()
    said(one, np.concatenate([noise(1.0), quiet(1.0)]))
    assert sum(mouths.batches) <= 26
    # then the mouth of the last sound fades, in steps, to the picture itself
    assert shown.mouths[-1] is None
    tail = [mouth for mouth in shown.mouths[25:] if mouth is not None]
    assert 2 <= len(tail) <= 5
    assert np.all(np.diff(np.abs(tail)) < 0)


def test_speech_does_not_begin_with_a_jump():
    one, _, shown = face()
    said(one, noise(1.0))
    first = np.abs([mouth for mouth in shown.mouths[:4] if mouth is not None])
    assert first[0] < 0.4 * first[3]


def test_a_cut_off_face_goes_on_from_what_was_seen():
    one, _, shown = face()
    out = np.zeros((12, 16), np.uint8)
    one.hear(AudioChunk(noise(3.0), RATE), Controls())
    for k in range(40):
        one.speak(k, out)
    seen = shown.mouths[9]

    one.rewind(10 / 25)
    one.idle("listening", out)

    eased = shown.mouths[-1]
    assert eased is not None
    assert seen is not None
    assert 0.5 < eased / seen < 1
    for _ in range(6):
        one.idle("listening", out)
    assert shown.mouths[-1] is None


class Head:
    """A figure that notes the poses and what it is to bend."""

    def __init__(self) -> None:
        self.poses: list[Pose] = []

    def draw(self, pose: Pose, spoken: np.ndarray, out: np.ndarray) -> None:
        self.poses.append(pose)
        out[...] = spoken


class Marked(Shown):
    """A paste that leaves its mark in the frame."""

    def onto(self, out: np.ndarray, picture: np.ndarray | None) -> None:
        super().onto(out, picture)
        out[...] = 7 if picture is None else 9


def test_a_head_lives_over_the_networks_mouth():
    # given a face that lives, and says something after a while
    mouths, head = Mouths(), Head()
    speaking = SpeakingFace(mouths, SILENT, Marked(), FPS, 8)
    session = DrawnSession(
        LivingFace(speaking, head, RenderOptions((16, 8), FPS)), RenderOptions((16, 8), FPS)
    )
    idle = session.idle("resting")
    resting = [next(idle).frames[0, 0, 0] for _ in range(125)]
    session.feed(AudioChunk(noise(1.0), RATE))
    session.finish()
    talking = [frame[0, 0] for block in session.blocks() for frame in block.frames]

    # then the mouth is the network's alone, and eyes and head are never still
    assert set(resting) == {7}
    assert set(talking) == {9}
    assert all(pose.mouth == REST for pose in head.poses)
    assert max(pose.lids[0] for pose in head.poses) > 0.8
    assert len({pose.yaw for pose in head.poses}) > 100


class Short:
    """Memory for so many frames, if any; as torch says it."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.asked: list[int] = []

    def __call__(self, mel: np.ndarray) -> np.ndarray:
        self.asked.append(len(mel))
        if len(mel) > self.most:
            raise MemoryError
        return np.zeros((len(mel), 2, 3, 3), np.float32)


def test_without_memory_for_all_frames_halves_are_tried_once():
    mel = np.zeros((8, 1, 80, 16), np.float32)
    enough = Short(4)
    assert len(drawn(enough, mel)) == 8
    assert enough.asked == [8, 4, 4]
    with pytest.raises(OutOfMemory, match="quality_mode='standard' or switch to CPU"):
        drawn(Short(3), mel)
    with pytest.raises(OutOfMemory):
        drawn(Short(0), mel[:1])


def test_what_else_breaks_is_said():
    def broken(mel: np.ndarray) -> np.ndarray:
        raise RuntimeError("device-side assert")

    with pytest.raises(EngineFailed, match="Wav2Lip failed: device-side assert"):
        drawn(broken, np.zeros((2, 1, 80, 16), np.float32))
