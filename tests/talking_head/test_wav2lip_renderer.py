"""The whole Wav2Lip face with a checkpoint that the test makes: sessions, clips, failures."""

import itertools
from fractions import Fraction
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from talking_head.avatar import Photo, load_avatar
from talking_head.backends import Availability
from talking_head.compositor import Box
from talking_head.errors import EngineFailed, EngineUnavailable, OutOfMemory, PictureError
from talking_head.face import Box as FaceBox
from talking_head.face import Face
from talking_head.media import AudioChunk, frames_for
from talking_head.renderer import RENDERERS, RenderOptions, RenderSettings
from talking_head.sound_file import write_wav
from talking_head.still import still_frame
from talking_head.wav2lip.renderer import FaceChoice, Wav2LipRenderer, checkpoint_file
from talking_head.wav2lip.runtime import Candidate
from talking_head.wav2lip_engine import Wav2LipTalkingHead
from tiny_wav2lip import measure_nothing, write_checkpoint

SIZE = (256, 144)
RATE = 16_000


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("torch")
    return write_checkpoint(tmp_path_factory.mktemp("models") / "wav2lip.pth")


@pytest.fixture(autouse=True)
def nothing_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    measure_nothing(monkeypatch)


@pytest.fixture(scope="module")
def cache_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@cache
def someone() -> Photo:
    picture = np.random.default_rng(0).integers(0, 255, (200, 160, 3), np.uint8)
    face = Face(FaceBox(40, 60, 80, 90), np.zeros((0, 2), np.float32), 1.0)
    return Photo("someone", Path("someone.png"), picture, (face,))


def portrait_file(folder: Path) -> Path:
    """A bundled picture with a face, as any picture of the user's."""
    bundled = Path(__file__).resolve().parents[2] / "assets" / "avatars" / "default.jpg"
    file = folder / "me.jpg"
    file.write_bytes(bundled.read_bytes())
    return file


def noise(seconds: float) -> AudioChunk:
    samples = np.random.default_rng(0).normal(0, 0.1, round(seconds * RATE))
    return AudioChunk(samples.astype(np.float32), RATE)


def loaded(checkpoint: Path, **more: object) -> Wav2LipRenderer:
    return Wav2LipRenderer(RenderSettings(device="cpu", models={"wav2lip": checkpoint}), **more)


def test_a_reply_moves_the_mouth_and_carries_its_sound(checkpoint, cache_folder):
    # given a session of a picture
    options = RenderOptions(SIZE, Fraction(30), cache=cache_folder)
    session = loaded(checkpoint).open(someone(), options)
    sound = noise(1.3)

    # when it says something
    session.feed(sound)
    session.finish()
    blocks = list(session.blocks())

    # then there is a frame for all of it, and only mouth and jaw have moved
    frames = np.concatenate([block.frames for block in blocks])
    assert len(frames) == frames_for(len(sound.samples), RATE, Fraction(30))
    assert np.array_equal(np.concatenate([b.audio.samples for b in blocks]), sound.samples)
    still = still_frame(someone().portrait, SIZE)
    assert (frames[20] != still).any()
    assert np.array_equal(frames[20][: SIZE[1] // 3], still[: SIZE[1] // 3])
    # and at rest it is the picture itself
    idle = list(itertools.islice(session.idle("resting"), 12))
    assert np.array_equal(idle[-1].frames[0], still)
    session.close()


@pytest.mark.parametrize("alive", [True, False])
def test_a_picture_whose_landmarks_are_known_blinks_if_it_may(
    checkpoint, cache_folder, tmp_path, alive
):
    pytest.importorskip("openvino")
    me = load_avatar(portrait_file(tmp_path), cache_folder)
    one = loaded(checkpoint, face=FaceChoice(alive=alive))
    session = one.open(me, RenderOptions((320, 180), cache=cache_folder))
    frames = [block.frames[0] for block in itertools.islice(session.idle("listening"), 50)]
    moved = sum((frame != frames[0]).any() for frame in frames)
    assert (moved > 40) if alive else (moved == 0)


def test_two_sessions_of_one_renderer_have_their_own_faces(checkpoint, cache_folder):
    other = Photo("other", Path("other.png"), someone().portrait[::-1].copy(), someone().faces)
    options = RenderOptions(SIZE, cache=cache_folder)
    one = loaded(checkpoint)
    frames = []
    for who in (someone(), other, someone()):
        session = one.open(who, options)
        session.feed(noise(0.5))
        session.finish()
        frames.append(np.concatenate([block.frames for block in session.blocks()]))
    assert np.array_equal(frames[0], frames[2])
    assert (frames[0] != frames[1]).any()


def test_what_is_kept_of_a_face_may_be_lost_or_damaged(checkpoint, tmp_path):
    options = RenderOptions(SIZE, cache=tmp_path)
    one = loaded(checkpoint)
    one.open(someone(), options).close()
    (kept,) = tmp_path.glob("wav2lip-face-*.npz")
    first = kept.read_bytes()
    kept.write_bytes(first[:1000])
    one.open(someone(), options).close()
    assert kept.read_bytes() == first


def test_a_box_given_by_hand_is_used(checkpoint):
    by_hand = loaded(checkpoint, face=FaceChoice(box=Box(30, 40, 110, 160)))
    assert by_hand.find_box(someone()) == Box(30, 40, 110, 160)
    detected = loaded(checkpoint).find_box(someone())
    assert detected == Box(40, 33, 120, 160)  # with a forehead, and ten pixels more of chin
    tiny = loaded(checkpoint, face=FaceChoice(box=Box(30, 40, 40, 60)))
    with pytest.raises(PictureError, match="only 10x20 pixels"):
        tiny.find_box(someone())


def test_the_row_says_what_is_missing(tmp_path, monkeypatch):
    row = RENDERERS["wav2lip"]
    nothing = row.probe(RenderSettings())
    assert not nothing.ok
    assert nothing.fix
    installed = Availability(True)
    monkeypatch.setattr("talking_head.wav2lip.renderer.packages", lambda *_, fix: installed)
    missing = row.probe(RenderSettings(models={"wav2lip": tmp_path / "wav2lip.pth"}))
    assert (missing.ok, missing.reason) == (False, "no checkpoint of Wav2Lip is here")
    assert "non-commercial" in missing.fix
    with pytest.raises(EngineUnavailable, match="No checkpoint"):
        row.load(RenderSettings())


def test_a_clip_of_the_design(checkpoint, tmp_path):
    # given the design's talking head
    av = pytest.importorskip("av")
    sound = tmp_path / "reply.wav"
    write_wav(sound, noise(1.1))
    head = Wav2LipTalkingHead(
        portrait_file(tmp_path), "cpu", model_path=str(checkpoint), cache=tmp_path / "cache"
    )
    assert head.get_model_info() == {
        "model_name": "wav2lip",
        "quality_mode": "standard",
        "device": "cpu",
        "output_resolution": (1280, 720),
        "model_loaded": True,
        "runtime": "",
    }

    # when it makes a clip in a folder that is not there yet
    made = head.generate(sound, tmp_path / "videos" / "reply.mp4")

    # then it plays: as long as the sound, of the size of the mode, and with its sound
    assert made == str(tmp_path / "videos" / "reply.mp4")
    with av.open(made) as clip:
        assert [len(list(clip.decode(video=0)))] == [28]
        assert (clip.streams.video[0].width, clip.streams.video[0].height) == (1280, 720)
        assert clip.streams.video[0].average_rate == 25
        assert clip.streams.audio[0].rate == RATE
    with av.open(head.generate(sound, tmp_path / "mute.mp4", fps=10, include_audio=False)) as clip:
        assert not clip.streams.audio
        assert len(list(clip.decode(video=0))) == 11
    assert head.get_model_info()["runtime"]

    # and what is freed is loaded again when it is wanted
    head.cleanup()
    assert not head.get_model_info()["model_loaded"]
    head.generate(sound, tmp_path / "again.mp4", fps=5)
    assert head.get_model_info()["model_loaded"]


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is asked of Linux")
def test_cleanup_frees_memory(checkpoint, tmp_path):
    # given a talking head that has made a clip
    sound = tmp_path / "reply.wav"
    write_wav(sound, noise(0.3))
    head = Wav2LipTalkingHead(
        portrait_file(tmp_path), "cpu", model_path=str(checkpoint), cache=tmp_path / "cache"
    )
    head.generate(sound, tmp_path / "reply.mp4", fps=5)

    def resident_mb() -> float:
        return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20

    # then at least its weights, 138 MB of them, are given back
    before = resident_mb()
    head.cleanup()
    assert before - resident_mb() > 120


def test_a_clips_time_is_estimated_from_clips_that_were_made(checkpoint, tmp_path, monkeypatch):
    head = Wav2LipTalkingHead(
        portrait_file(tmp_path), "cpu", model_path=str(checkpoint), cache=tmp_path
    )
    asked = []

    def measured(seconds: float) -> float:
        asked.append(seconds)
        return 0.5 + 0.25 * seconds

    monkeypatch.setattr(head, "_measured", measured)
    assert head.estimate_generation_time(10.0) == pytest.approx(3.0)
    assert head.estimate_generation_time(0.0) == pytest.approx(0.5)
    assert len(asked) == 2


def test_the_designs_errors(checkpoint, tmp_path, monkeypatch):
    torch = pytest.importorskip("torch")
    picture = portrait_file(tmp_path)
    more = {"model_path": str(checkpoint), "cache": tmp_path / "cache"}
    with pytest.raises(FileNotFoundError):
        Wav2LipTalkingHead(tmp_path / "nobody.jpg", "cpu", **more)
    if not torch.cuda.is_available():
        with pytest.raises(RuntimeError, match="no graphics card"):
            Wav2LipTalkingHead(picture, **more)
    with pytest.raises(RuntimeError, match="No checkpoint of Wav2Lip"):
        Wav2LipTalkingHead(picture, "cpu", model_path=str(tmp_path / "no.pth"))
    with pytest.raises(ValueError, match="quality mode"):
        Wav2LipTalkingHead(picture, "cpu", "best", **more)

    head = Wav2LipTalkingHead(picture, "cpu", **more)
    with pytest.raises(FileNotFoundError):
        head.generate(tmp_path / "none.wav", tmp_path / "out.mp4")
    long = tmp_path / "long.wav"
    write_wav(long, AudioChunk(np.zeros(8000 * 301, np.float32), 8000))
    with pytest.raises(ValueError, match="longer than 300 seconds"):
        head.generate(long, tmp_path / "out.mp4")
    with pytest.raises(ValueError, match=r"no sound in it|not a sound file"):
        head.generate(picture, tmp_path / "out.mp4")
    short = tmp_path / "short.wav"
    write_wav(short, noise(0.3))
    with pytest.raises(ValueError, match="frames per second"):
        head.generate(short, tmp_path / "out.mp4", fps=0)


def test_running_out_of_memory_is_torchs_own_error_and_leaves_no_file(
    checkpoint, tmp_path, monkeypatch
):
    torch = pytest.importorskip("torch")
    sound = tmp_path / "reply.wav"
    write_wav(sound, noise(0.5))
    head = Wav2LipTalkingHead(
        portrait_file(tmp_path), "cpu", model_path=str(checkpoint), cache=tmp_path / "cache"
    )

    def no_memory(*_: object) -> None:
        raise torch.cuda.OutOfMemoryError("CUDA out of memory")

    # given memory that runs out once the face is made
    head.generate(sound, tmp_path / "first.mp4", fps=10)
    runtime = type(head._loaded()._chosen.runtime)
    monkeypatch.setattr(runtime, "__call__", no_memory)
    with pytest.raises(torch.cuda.OutOfMemoryError, match="quality_mode='standard'") as told:
        head.generate(sound, tmp_path / "out.mp4")
    assert isinstance(told.value.__cause__, OutOfMemory)
    assert not (tmp_path / "out.mp4").exists()
    assert not list(tmp_path.glob(".out*"))


def test_the_wanted_checkpoint_is_taken_and_the_other_where_it_is_not_there(tmp_path):
    base, gan = tmp_path / "wav2lip.pth", tmp_path / "wav2lip_gan.pth"
    both = {"wav2lip": base, "wav2lip_gan": gan}
    gan.touch()
    assert checkpoint_file(RenderSettings(models=both, model="wav2lip")) == gan
    base.touch()
    assert checkpoint_file(RenderSettings(models=both)) == base
    assert checkpoint_file(RenderSettings(models=both, model="wav2lip_gan")) == gan


def test_memory_that_runs_out_while_a_runtime_is_chosen_is_said_like_the_rest(
    checkpoint, monkeypatch
):
    def no_memory(plan: object) -> None:
        raise MemoryError

    two = [Candidate("one", True, no_memory), Candidate("other", True, no_memory)]
    monkeypatch.setattr("talking_head.wav2lip.runtime.candidates", lambda *_: two)
    with pytest.raises(OutOfMemory, match="quality_mode='standard'"):
        loaded(checkpoint).open(someone(), RenderOptions(SIZE))


@pytest.mark.parametrize(
    "step", ["folded.Folded.maps", "openvino_runtime.OpenVinoRuntime.load_maps", "renderer.Paste"]
)
def test_memory_may_run_out_at_any_step_of_opening(checkpoint, monkeypatch, step):
    pytest.importorskip("openvino")

    def no_memory(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(f"talking_head.wav2lip.{step}", no_memory)
    with pytest.raises(OutOfMemory, match="switch to CPU"):
        loaded(checkpoint).open(someone(), RenderOptions(SIZE))


def test_a_wrong_checkpoint_is_named(tmp_path):
    pytest.importorskip("torch")
    page = tmp_path / "wav2lip.pth"
    page.write_text("<html>sign in</html>")
    with pytest.raises(EngineUnavailable, match="web page"):
        loaded(page)
    with pytest.raises(EngineFailed, match="web page"):
        Wav2LipTalkingHead(portrait_file(tmp_path), "cpu", model_path=str(page))


def test_a_closed_renderer_says_so(checkpoint):
    one = loaded(checkpoint)
    one.close()
    with pytest.raises(EngineUnavailable, match="was closed"):
        one.open(someone(), RenderOptions(SIZE))
