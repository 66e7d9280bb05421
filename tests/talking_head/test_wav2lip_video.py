"""A video speaks: its faces are followed, it is played to and fro, and its frames get a mouth."""

import itertools
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest

from rule_h1 import image_u8
from talking_head.avatar import Photo, Video, load_avatar
from talking_head.compositor import Box, to_bgr, to_i420
from talking_head.errors import NoFaceError, PictureError
from talking_head.face import Box as FaceBox
from talking_head.face import Face
from talking_head.media import AudioChunk, FrameBlock, due_sample, frames_for
from talking_head.mp4 import write_mp4
from talking_head.renderer import FIRST_BLOCK_FRAMES, RENDERERS, RenderOptions, RenderSettings
from talking_head.sound_file import write_wav
from talking_head.wav2lip import footage
from talking_head.wav2lip.box import PADS
from talking_head.wav2lip.folded import Folded, face_input
from talking_head.wav2lip.footage import read_footage
from talking_head.wav2lip.moving import Reel, to_and_fro
from talking_head.wav2lip.network import evaluate
from talking_head.wav2lip.paste import MOUTH, Paste
from talking_head.wav2lip.renderer import Wav2LipRenderer
from talking_head.wav2lip.runtime import LEAST_PSNR, candidates, psnr
from talking_head.wav2lip_engine import Wav2LipTalkingHead
from tiny_wav2lip import measure_nothing, write_checkpoint

pytest.importorskip("av")
pytest.importorskip("torch")

SIZE = (256, 256)
FPS = Fraction(25)
RATE = 16_000
STEP = 4  # pixels that the face moves to the right from frame to frame


@cache
def head() -> np.ndarray:
    bundled = Path(__file__).resolve().parents[2] / "assets" / "avatars" / "default.jpg"
    return cv2.resize(cv2.imread(str(bundled)), SIZE, interpolation=cv2.INTER_AREA)


def film(path: Path, count: int = 8, hidden: Sequence[int] = (), rate: Fraction = FPS) -> Path:
    """A face that moves steadily, and is not there in the `hidden` frames."""

    def blocks() -> Iterator[FrameBlock]:
        for k in range(count):
            picture = np.full_like(head(), 128) if k in hidden else np.roll(head(), STEP * k, 1)
            samples = due_sample(k + 1, RATE, rate) - due_sample(k, RATE, rate)
            silent = AudioChunk(np.zeros(samples, np.float32), RATE)
            yield FrameBlock(to_i420(picture)[None], rate, k, silent)

    write_mp4(blocks(), path, crf=12)
    return path


def read(path: Path, size: tuple[int, int] = SIZE) -> footage.Footage:
    options = RenderOptions(size, FPS)
    return read_footage(load_avatar(path), options, RenderSettings(device="cpu"), None, PADS)


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_checkpoint(tmp_path_factory.mktemp("models") / "wav2lip.pth")


@pytest.fixture(scope="module", autouse=True)
def nothing_is_measured() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        measure_nothing(patch)
        yield


@pytest.fixture(scope="module")
def renderer(checkpoint: Path, nothing_is_measured: None) -> Iterator[Wav2LipRenderer]:
    """One for all videos, as in the program: its network is folded and compiled once."""
    made = Wav2LipRenderer(RenderSettings(device="cpu", models={"wav2lip": checkpoint}))
    yield made
    made.close()


def test_a_video_is_known_by_what_is_in_it(tmp_path):
    # given a video by a picture's name, whose first frames are empty
    path = film(tmp_path / "me.jpg", hidden=(0, 1))
    me = load_avatar(path)

    # then it is a video, and its portrait the first frame with a face
    assert isinstance(me, Video)
    assert me.name == "me"
    away = np.abs(me.portrait.astype(int) - np.roll(head(), 2 * STEP, 1)).mean()
    assert away < 4
    # and pictures that move are pictures still
    import PIL.Image

    frames = [PIL.Image.fromarray(np.roll(head()[..., ::-1], k, 1)) for k in range(3)]
    frames[0].save(tmp_path / "me.gif", save_all=True, append_images=frames[1:])
    assert isinstance(load_avatar(tmp_path / "me.gif"), Photo)


def test_boxes_follow_the_face(tmp_path):
    shown = read(film(tmp_path / "me.mp4", 12))
    lefts = [place.left for place in shown.places]
    # each is the mean of five frames that move STEP a frame, but the last four
    assert np.diff(lefts)[:7] == pytest.approx([STEP] * 7, abs=2.5)
    assert lefts[7] - lefts[0] == pytest.approx(7 * STEP, abs=4)
    # so that the cut-out face hardly changes, though the frame does
    faces = shown.faces.astype(int)
    assert np.abs(faces[6] - faces[0]).mean() < 10
    frames = np.asarray(shown.frames).astype(int)
    assert np.abs(frames[6] - frames[0]).mean() > 10


def test_a_face_that_is_missed_lies_between_those_that_are_found(tmp_path):
    whole = read(film(tmp_path / "whole.mp4", 12))
    # given a face that comes late, is hidden a while, and leaves
    some = read(film(tmp_path / "some.mp4", 12, hidden=(0, 4, 5, 11)))
    # then the video begins and ends with it, and goes on between
    assert len(some.places) == len(some.frames) == len(some.faces) == 10
    for one, other in zip(some.places[:5], whole.places[1:6], strict=True):
        assert one.left == pytest.approx(other.left, abs=3)


def test_where_the_face_is_is_kept(tmp_path, monkeypatch):
    # given a video that was used before
    me = load_avatar(film(tmp_path / "me.mp4", 6))
    options, settings = RenderOptions(SIZE, FPS, cache=tmp_path / "kept"), RenderSettings()
    first = read_footage(me, options, settings, None, PADS)
    (file,) = (tmp_path / "kept").iterdir()
    whole, look, looked = file.read_text(), footage._finder, []

    def finder(settings: RenderSettings) -> footage.Find:
        looked.append(settings)
        return look(settings)

    # then nobody looks again, unless what was kept is damaged
    monkeypatch.setattr(footage, "_finder", finder)
    assert read_footage(me, options, settings, None, PADS).places == first.places
    assert not looked
    file.write_text(whole[:-5])
    assert read_footage(me, options, settings, None, PADS).places == first.places
    assert len(looked) == 1
    assert file.read_text() == whole


def test_with_the_weights_of_s3fd_many_frames_are_looked_at_together(tmp_path, monkeypatch):
    # given S3FD, which sees a surer face elsewhere from the second frame on
    asked = []

    class Seeing:
        def __init__(self, settings: RenderSettings) -> None:
            assert settings.models == {"s3fd": Path("s3fd.pth")}

        def detect_all(self, pictures: Sequence[np.ndarray]) -> list[list[Face]]:
            asked.append(len(pictures))
            points = np.zeros((0, 2), np.float32)
            one, other = FaceBox(80, 60, 90, 110), FaceBox(0, 0, 50, 60)
            later = [Face(other, points, 0.99), Face(one, points, 0.9)]
            start = [] if len(asked) > 1 else [[Face(one, points, 0.9)]]
            return start + [later] * (len(pictures) - len(start))

    monkeypatch.setattr("talking_head.s3fd.detector.S3FDDetector", Seeing)
    found = RenderSettings(models={"s3fd": Path("s3fd.pth")})
    monkeypatch.setattr(footage, "s3fd_settings", lambda _: found)

    # then the face that was there first is kept, with its pads
    shown = read(film(tmp_path / "me.mp4", 20))
    assert asked == [16, 4]
    assert {(p.left, p.top, p.width, p.height) for p in shown.places} == {(80, 60, 90, 120)}


def test_a_face_that_is_small_or_long_away_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(footage, "LONGEST_GAP", 0.1)
    path = film(tmp_path / "away.mp4", 9, hidden=(2, 3, 4, 5))
    with pytest.raises(NoFaceError, match=r"From 0\.0 to 0\.2 s no face was found"):
        read(path)
    monkeypatch.setattr(footage, "LEAST_FACE", 500)
    me, box = load_avatar(path), Box(20, 20, 100, 120)
    with pytest.raises(PictureError, match=r"The face in away\.mp4 is only 80x100 pixels"):
        read_footage(me, RenderOptions(SIZE), RenderSettings(), box, PADS)


def test_a_video_without_a_face_too_long_or_damaged_is_refused(tmp_path, monkeypatch):
    with pytest.raises(NoFaceError, match="any of the 3 pictures"):
        load_avatar(film(tmp_path / "nobody.mp4", 3, hidden=range(3)))
    long = film(tmp_path / "long.mp4", 9)
    monkeypatch.setattr("talking_head.face_video.MOST_FRAMES", 5)
    with pytest.raises(PictureError, match="too long a video of a face: 9 frames"):
        load_avatar(long)
    monkeypatch.undo()
    whole = long.read_bytes()
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(PictureError):
        read(broken)
    broken.write_bytes(whole[:900] + bytes(len(whole) - 3000) + whole[-2100:])
    with pytest.raises(PictureError):
        read(broken)


def test_it_is_played_to_and_fro_at_its_own_speed():
    shown = [to_and_fro(tick, FPS, FPS, 4) for tick in range(9)]
    assert shown == [0, 1, 2, 3, 2, 1, 0, 1, 2]
    twice = [to_and_fro(tick, Fraction(50), FPS, 3) for tick in range(10)]
    assert twice == [0, 0, 1, 1, 2, 2, 1, 1, 0, 0]
    assert [to_and_fro(tick, FPS, FPS, 1) for tick in range(3)] == [0, 0, 0]


def test_a_video_idles_and_speaks(renderer, tmp_path):
    # given a session of a video
    path = film(tmp_path / "me.mp4", 8)
    own = read(path).frames
    session = renderer.open(load_avatar(path), RenderOptions(SIZE, FPS))

    # when nobody speaks, it plays by itself, silently
    idle = [block.frames[0] for block in itertools.islice(session.idle("resting"), 10)]
    for tick, frame in enumerate(idle):
        assert np.array_equal(frame, own[to_and_fro(tick, FPS, FPS, 8)])

    # when it says something
    noise = np.random.default_rng(0).normal(0, 0.1, round(0.9 * RATE)).astype(np.float32)
    samples = np.concatenate([noise, np.zeros(round(0.6 * RATE), np.float32)])
    session.feed(AudioChunk(samples, RATE))
    session.finish()
    blocks = list(session.blocks())
    frames = np.concatenate([block.frames for block in blocks])

    # then there is a frame for all of it, which goes on where the video was
    assert len(frames) == frames_for(len(samples), RATE, FPS)
    assert np.array_equal(np.concatenate([b.audio.samples for b in blocks]), samples)
    beneath = np.stack([own[to_and_fro(10 + k, FPS, FPS, 8)] for k in range(len(frames))])
    luma = frames[:, : SIZE[1]].astype(int) - beneath[:, : SIZE[1]]
    places = read(path).places
    for k in range(6, 20):
        place = places[to_and_fro(10 + k, FPS, FPS, 8)]
        # only what is below the nose has changed, and has
        nose = int(place.top + place.height * 0.45)
        assert not luma[k][:nose].any()
        assert luma[k][nose:].any()
    # and in silence the mouth is the video's own again
    assert np.array_equal(frames[-1], beneath[-1])

    # when it is cut off, it goes on from the frame that was seen last
    session.feed(AudioChunk(noise, RATE))
    stream = session.blocks()
    for _ in range(2):
        next(stream)
    session.interrupt(2 / 25)
    later = [block.frames[0] for block in itertools.islice(session.idle("resting"), 6)]
    tick = 10 + len(frames) + 2 + 5
    assert np.array_equal(later[5], own[to_and_fro(tick, FPS, FPS, 8)])
    session.close()


@pytest.mark.parametrize("row", candidates(), ids=lambda row: row.name)
def test_the_network_of_faces_that_move_is_that_of_faces_that_stay(checkpoint, row):
    # given two faces and three frames of sound, by the plain network
    import torch

    weights = {key: value.numpy() for key, value in torch.load(checkpoint).items()}
    folded = Folded(weights)
    plan = folded.plan(MOUTH)
    faces = face_input(np.stack([cv2.resize(head(), (96, 96)), image_u8(0, 1, 96, 96)[0]]))
    mel = np.random.default_rng(0).uniform(-4, 4, (3, 1, 80, 16)).astype(np.float32)
    which = np.array([1, 0, 1])
    tensors = {key: torch.from_numpy(value) for key, value in weights.items()}
    plain = evaluate(tensors, torch.from_numpy(mel), torch.from_numpy(faces[which]))
    wanted = plain.permute(0, 2, 3, 1).numpy()[:, MOUTH.top : MOUTH.bottom]

    # then every way to carry the folded one out gives the same
    found = row.make_moving(plan, folded.face_plan(plan))(mel, faces, which)
    if row.exact:
        assert np.abs(found - wanted).max() < 0.01 / 255
    assert psnr(found, wanted) > LEAST_PSNR


def test_where_memory_runs_short_half_the_frames_are_made_at_once(renderer, tmp_path, monkeypatch):
    # given memory that does not suffice for the first frames with their silence
    whole, asked = Reel._draw, []

    def narrow(self: Reel, mel: np.ndarray, frames: np.ndarray) -> np.ndarray:
        asked.append(len(mel))
        assert len(mel) == len(frames)
        if len(asked) == 1:
            raise MemoryError
        return whole(self, mel, frames)

    monkeypatch.setattr(Reel, "_draw", narrow)
    me = load_avatar(film(tmp_path / "me.mp4", 16))
    session = renderer.open(me, RenderOptions(SIZE, FPS))
    noise = np.random.default_rng(0).normal(0, 0.1, RATE // 2).astype(np.float32)
    session.feed(AudioChunk(noise, RATE))
    session.finish()
    assert sum(len(block.frames) for block in session.blocks()) == 13
    count = FIRST_BLOCK_FRAMES
    assert asked[:3] == [2 * count, count, count]


def test_how_a_mouth_is_put_into_a_frame_is_found_out_once(renderer, tmp_path, monkeypatch):
    # given a video of 4 frames that speaks for many times as long
    made = []

    class Counted(Paste):
        def __init__(self, *args: object) -> None:
            made.append(self)
            super().__init__(*args)

    monkeypatch.setattr("talking_head.wav2lip.moving.Paste", Counted)
    me = load_avatar(film(tmp_path / "me.mp4", 4))

    def said() -> np.ndarray:
        session = renderer.open(me, RenderOptions(SIZE, FPS))
        session.feed(AudioChunk(noise, RATE))
        session.finish()
        return np.concatenate([block.frames for block in session.blocks()])

    noise = np.random.default_rng(0).normal(0, 0.1, RATE).astype(np.float32)
    kept = said()
    assert len(made) == 4
    # and where there is no room to keep it, the frames are the same
    monkeypatch.setattr("talking_head.wav2lip.moving.PASTE_BYTES", 0)
    assert np.array_equal(said(), kept)
    assert len(made) > 20


@pytest.mark.parametrize("engine", ["builtin", "still"])
def test_other_engines_use_one_picture_of_it(tmp_path, engine):
    me = load_avatar(film(tmp_path / "me.mp4", 3))
    renderer = RENDERERS[engine].load(RenderSettings())
    assert not renderer.capabilities.supports_video
    session = renderer.open(me, RenderOptions(SIZE, FPS))
    frame = next(session.idle("resting")).frames[0]
    assert np.abs(to_bgr(frame).astype(int) - head()).mean() < 8
    session.close()


def test_a_clip_of_the_design_from_a_video(checkpoint, tmp_path):
    import av

    write_wav(tmp_path / "say.wav", AudioChunk(np.zeros(RATE // 2, np.float32), RATE))
    video = film(tmp_path / "me.mp4", 5)
    cache = tmp_path / "cache"
    talking = Wav2LipTalkingHead(video, "cpu", model_path=str(checkpoint), cache=cache)
    with av.open(talking.generate(tmp_path / "say.wav", tmp_path / "clip.mp4")) as clip:
        frames = [frame.to_ndarray().astype(int) for frame in clip.decode(video=0)]
    # digital silence: the video plays by itself, to the fifth frame and back
    assert len(frames) == 13
    assert np.abs(frames[3] - frames[5]).mean() < 1 < np.abs(frames[3] - frames[4]).mean()
