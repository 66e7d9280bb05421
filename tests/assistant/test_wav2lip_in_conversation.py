"""The Wav2Lip face in a conversation: it speaks, and when it breaks the voice goes on."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from apart_engines import Fault
from assistant.conversation import Conversation, Manners
from assistant.duplex.ears import Ears
from assistant.events import Degraded, TurnEnded
from assistant.face import Face
from assistant.ladder import Ladder
from assistant.stages import Engines
from fakes import FakeBrain, FakeDetector, FakeRecogniser, FakeVoice, row, wait_until
from player.silent import FilePlayer
from talking_head.avatar import Avatar, load_avatar
from talking_head.media import FrameBlock
from talking_head.renderer import RENDERERS, RenderOptions, RenderSettings
from tiny_wav2lip import write_checkpoint

torch = pytest.importorskip("torch")

ANSWER = "one two three four five."
ANSWER_SECONDS = 5 * 0.4


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_checkpoint(tmp_path_factory.mktemp("models") / "wav2lip.pth")


@pytest.fixture(scope="module")
def avatar(tmp_path_factory: pytest.TempPathFactory) -> Avatar:
    bundled = Path(__file__).resolve().parents[2] / "assets" / "avatars" / "default.jpg"
    file = tmp_path_factory.mktemp("pictures") / "me.jpg"
    file.write_bytes(bundled.read_bytes())
    return load_avatar(file)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Which runtime is quickest is measured by the first of these stories, as in a real life."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fault:
    return Fault(tmp_path, monkeypatch)


class Talk:
    """A conversation into a film, with the real table of faces."""

    def __init__(self, avatar: Avatar, settings: RenderSettings, cache: Path) -> None:
        self.events: list[object] = []
        self.blocks: list[FrameBlock] = []
        lock = threading.RLock()
        face = Face(
            Ladder("face", list(RENDERERS.values()), settings, self._lost, "wav2lip"),
            avatar,
            RenderOptions(size=(256, 256), cache=cache),
            lock,
        )
        engines = Engines(
            vad=Ladder("vad", [row("vad", FakeDetector())], None, self._lost),
            asr=Ladder("asr", [row("asr", FakeRecogniser([]))], None, self._lost),
            llm=Ladder("llm", [row("llm", FakeBrain(ANSWER))], None, self._lost),
            tts=Ladder("tts", [row("tts", FakeVoice())], None, self._lost),
            ears=lambda detector: Ears(detector, None),  # type: ignore[arg-type]
        )
        self.conversation = Conversation(
            engines,
            FilePlayer(self.blocks.append, 16_000),
            face,
            Manners(real_time=False),
            [self.events.append],
            lock=lock,
        )

    def _lost(self, *loss: object) -> None:
        self.conversation.degraded(*loss)

    def answer(self) -> list[FrameBlock]:
        """Ask something, and give the blocks of the whole answer."""
        self.blocks.clear()
        before = len(self.told(TurnEnded))
        self.conversation.ask("count")
        assert wait_until(lambda: len(self.told(TurnEnded)) > before, 60), self.events
        return list(self.blocks)

    def told(self, kind: type) -> list:
        return [event for event in self.events if isinstance(event, kind)]


@pytest.fixture
def talk(avatar: Avatar, cache: Path) -> Iterator[Callable[[RenderSettings], Talk]]:
    talks: list[Talk] = []

    def begin(settings: RenderSettings) -> Talk:
        talks.append(Talk(avatar, settings, cache))
        return talks[-1]

    yield begin
    for one in talks:
        one.conversation.close()


def seconds(blocks: list[FrameBlock]) -> float:
    return sum(block.audio.seconds for block in blocks)


def moves(blocks: list[FrameBlock]) -> bool:
    """Whether the picture changes from frame to frame."""
    frames = [frame for block in blocks for frame in block.frames]
    return any(not np.array_equal(frames[0], frame) for frame in frames[1:])


def test_the_answer_is_spoken_by_the_network(talk, checkpoint):
    story = talk(RenderSettings(device="cpu", models={"wav2lip": checkpoint}))

    blocks = story.answer()

    assert story.told(Degraded) == []
    assert seconds(blocks) == pytest.approx(ANSWER_SECONDS, abs=0.01)
    assert moves(blocks)


@pytest.mark.parametrize("batches", [0, 1])
def test_when_memory_runs_out_the_answer_goes_on_as_sound_alone(
    talk, checkpoint, fault, caplog, batches
):
    story = talk(RenderSettings(device="cpu", models={"wav2lip": checkpoint}))
    story.conversation._face.warm_up()
    fault.begin(after=batches)
    caplog.set_level(logging.INFO)

    blocks = story.answer()

    assert fault.calls > batches
    assert seconds(blocks) == pytest.approx(ANSWER_SECONDS, abs=0.01)
    assert [event.interrupted for event in story.told(TurnEnded)] == [False]
    (lost,) = story.told(Degraded)
    assert "Falling back to audio-only playback" in lost.reason
    assert "quality_mode='standard'" in lost.fix
    assert "CPU" in lost.fix
    assert "GPU out of memory during video generation" in caplog.text
    assert "Falling back to audio-only playback" in caplog.text
    assert "Suggestion: Use quality_mode='standard' or switch to CPU" in caplog.text
    assert lost.now == "Built-in face"
    assert moves(story.answer()), "the next answer has the built-in face"


def test_any_other_failure_says_what_happened_and_goes_on(talk, checkpoint, fault, caplog):
    story = talk(RenderSettings(device="cpu", models={"wav2lip": checkpoint}))
    story.conversation._face.warm_up()
    fault.begin(message="the driver went away")
    caplog.set_level(logging.INFO)

    blocks = story.answer()

    assert seconds(blocks) == pytest.approx(ANSWER_SECONDS, abs=0.01)
    assert "Video generation failed: Wav2Lip failed: the driver went away." in caplog.text
    assert "Continuing with audio-only playback" in caplog.text


def test_memory_that_runs_out_while_a_face_is_opened_costs_only_that_face(talk, checkpoint, fault):
    story = talk(RenderSettings(device="cpu", models={"wav2lip": checkpoint}))
    fault.begin()

    blocks = story.answer()

    (lost,) = story.told(Degraded)
    assert "quality_mode='standard'" in lost.fix
    assert lost.now == "Built-in face"
    assert moves(blocks)


def test_without_a_checkpoint_the_built_in_face_speaks_and_the_fix_is_named(talk, tmp_path):
    story = talk(RenderSettings(device="cpu", models={"wav2lip": tmp_path / "none.pth"}))

    blocks = story.answer()

    (lost,) = story.told(Degraded)
    assert "no checkpoint of Wav2Lip is here" in lost.reason
    assert "wav2lip.pth" in lost.fix
    assert moves(blocks)


def test_a_graphics_card_that_is_not_there_is_said(talk, checkpoint):
    if torch.cuda.is_available():
        pytest.skip("this machine has one")
    story = talk(RenderSettings(device="cuda", models={"wav2lip": checkpoint}))

    blocks = story.answer()

    (lost,) = story.told(Degraded)
    assert "graphics card" in lost.reason
    assert moves(blocks)
