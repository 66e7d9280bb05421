"""The whole product in one process, every stage with the engine of a machine that has its models.

microphone -> faster-whisper -> llama.cpp -> Coqui -> Wav2Lip -> player, on small models in the
published formats that the test makes, in a simulated room. Once plainly, once with memory running
out in the face.
"""

from __future__ import annotations

import importlib.util
import threading
from collections.abc import Iterator

import numpy as np
import pytest

from apart_engines import Fault
from assistant.config_sources import load_settings
from assistant.events import Degraded, Heard, Replying, Speaking, TurnEnded, TurnEvent
from assistant.live import Talk
from assistant.tts import VOICES, VoiceOptions
from assistant.tts.resample import resampled
from fakes import wait_until
from simulated_sound_card import RATE, Room, SimulatedSoundCard, simulated_sound_card
from talking_head.turn import Turn
from tiny_gguf import ASSISTANT, tiny_gguf
from tiny_vits import build
from tiny_wav2lip import write_checkpoint
from tiny_whisper import SENTENCE, make_whisper

torch = pytest.importorskip("torch")
if not all(importlib.util.find_spec(name) for name in ("faster_whisper", "llama_cpp", "TTS")):
    pytest.skip("the packages of these engines are not installed", allow_module_level=True)

ANSWER = "It is half past nine here. Would you like to know more?"
PATIENCE = 60


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Settings that name one small model for each stage."""
    folder = tmp_path_factory.mktemp("models")
    write_checkpoint(folder / "wav2lip.pth")
    return [
        "asr.engine=faster-whisper",
        f"asr.model={make_whisper(folder / 'whisper')}",
        "llm.engine=llama",
        f"llm.model={tiny_gguf(folder / 'chat.gguf', {ASSISTANT: ANSWER})}",
        "tts.engine=coqui",
        f"tts.model={build(folder / 'vits')}",
        "talking_head.engine=wav2lip",
        f"talking_head.models.wav2lip={folder / 'wav2lip.pth'}",
        "talking_head.device=cpu",
        "talking_head.standard.resolution.width=256",
        "talking_head.standard.resolution.height=256",
    ]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """One user folder for both, so that a face is prepared, and its runtime measured, once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VISAVIS_HOME", str(tmp_path_factory.mktemp("home")))
        yield


class Story:
    """A person at the microphone of a talk, and what comes of it."""

    def __init__(self, card: SimulatedSoundCard, settings: list[str]) -> None:
        self.card = card
        self.events: list[TurnEvent] = []
        self.talk = Talk(load_settings(overrides=settings, environ={}), [self.events.append])
        self.talk.start()
        ladders = {
            **self.talk.assistant.conversation._ladders,
            "face": self.talk.assistant.face.engine.ladder,
        }
        wanted = {
            "transcribe": "faster-whisper",
            "reply": "llama",
            "speak": "coqui",
            "face": "wav2lip",
        }
        loaded = wait_until(
            lambda: all(name in ladders[stage].ready for stage, name in wanted.items()), PATIENCE
        )
        assert loaded, {stage: ladder.ready for stage, ladder in ladders.items()}

    def say(self, sound: np.ndarray) -> None:
        """Speak, and wait until the answer is over."""
        turns = len(self.told(TurnEnded))
        self.card.say(sound, self.card.now() + 0.1)
        assert wait_until(lambda: len(self.told(TurnEnded)) > turns, PATIENCE), self.events

    def told(self, kind: type) -> list:
        return [event for event in self.events if isinstance(event, kind)]

    def lost(self) -> list[Degraded]:
        """The engines that were lost. A busy machine also loses the simulated sound card."""
        return [loss for loss in self.told(Degraded) if loss.stage not in ("microphone", "speaker")]


@pytest.fixture
def begin(home: None) -> Iterator:
    with simulated_sound_card(Room()) as card:
        stories: list[Story] = []

        def begun(settings: list[str]) -> Story:
            stories.append(Story(card, settings))
            return stories[-1]

        yield begun
        for story in stories:
            story.talk.close()


@pytest.fixture(scope="module")
def question() -> np.ndarray:
    """Two seconds of speech."""
    espeak = next(row for row in VOICES if row.name == "espeak").load(VoiceOptions())
    pieces = resampled(espeak.speak("what time is it in your town my old friend", Turn()), RATE)
    return np.concatenate([piece.audio.samples for piece in pieces])


def test_a_spoken_question_is_answered_by_the_engines_with_models(begin, models, question):
    story = begin(models)
    frames = Frames(story.talk)

    story.say(question)

    (heard,) = story.told(Heard)
    assert SENTENCE.startswith(heard.transcript.text.rstrip(".?")), heard
    assert len(heard.transcript.text.split()) >= 3, heard
    assert " ".join(event.sentence.text for event in story.told(Replying)) == ANSWER
    assert len(story.told(Speaking)) == 2
    (ended,) = story.told(TurnEnded)
    assert ended.heard_text == ANSWER
    assert np.abs(story.card.played(0, story.card.now())).max() > 0.05
    assert frames.seen() > 10, "the face moved while it spoke"
    assert story.lost() == []


def test_when_memory_runs_out_in_the_face_the_voice_goes_on(
    begin, models, question, monkeypatch, tmp_path
):
    fault = Fault(tmp_path, monkeypatch)
    story = begin(models)
    fault.begin()

    story.say(question)

    (ended,) = story.told(TurnEnded)
    assert ended.heard_text == ANSWER
    assert not ended.interrupted
    (lost,) = story.lost()
    assert "Falling back to audio-only playback" in lost.reason
    assert lost.now == "Built-in face"


class Frames:
    """How many different frames the player shows from now on."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._seen: set[int] = set()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def _look(self) -> None:
        while not self._over.wait(0.01):
            if (frame := self._talk.player.frame()) is not None:
                self._seen.add(hash(frame.tobytes()))

    def seen(self) -> int:
        self._over.set()
        self._thread.join()
        return len(self._seen)
