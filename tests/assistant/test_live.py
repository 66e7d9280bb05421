"""The real thing: the whole assistant on a virtual sound card, spoken to and listened to."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from assistant import live
from assistant.asr.sphinx import SphinxRecogniser
from assistant.config_sources import load_settings
from assistant.events import (
    Degraded,
    Heard,
    Recovered,
    Replying,
    StateChanged,
    TurnEnded,
    TurnEvent,
    Utterance,
)
from assistant.live import Talk
from assistant.tts import FLITE, VoiceOptions
from assistant.tts.resample import resampled
from fakes import wait_until
from talking_head.media import AudioChunk
from talking_head.sound_file import read_sound, write_wav
from talking_head.turn import Turn
from virtual_sound_card import MICROPHONE, VirtualSoundCard, virtual_sound_card

pytestmark = pytest.mark.real_time

AUDIBLE = 10 ** (-50 / 20)


@pytest.fixture(scope="module")
def card() -> Iterator[VirtualSoundCard]:
    with virtual_sound_card() as card:
        yield card


class Talker:
    """A running assistant and everything it has told."""

    def __init__(self, *overrides: str) -> None:
        self.events: list[TurnEvent] = []
        self.talk = Talk(load_settings(None, overrides), [self.events.append])
        self.talk.start()
        assert wait_until(lambda: self.talk.player.frame() is not None, 60), "no face"
        self.talk.assistant.conversation.warm_up()

    def told(self, kind: type) -> list:
        return [event for event in self.events if isinstance(event, kind)]

    def wait_for(self, kind: type, count: int = 1, seconds: float = 30.0) -> None:
        assert wait_until(lambda: len(self.told(kind)) >= count, seconds), (kind, self.events)


@pytest.fixture
def talker(card: VirtualSoundCard, home: Path) -> Iterator[type[Talker]]:
    started: list[Talker] = []

    def start(*overrides: str) -> Talker:
        started.append(Talker(*overrides))
        return started[-1]

    yield start  # type: ignore[misc]
    for talker in started:
        talker.talk.close()


def spoken(text: str, path: Path) -> Path:
    """A question by a synthetic voice, as a sound file."""
    voice = FLITE.load(VoiceOptions("flite:slt"))
    pieces = [s.audio.samples for s in resampled(voice.speak(text, Turn()), 48_000)]
    quiet = np.zeros(4800, np.float32)
    write_wav(path, AudioChunk(np.concatenate([quiet, *pieces, quiet]), 48_000))
    return path


def times(sound: AudioChunk, began: float) -> np.ndarray:
    """When it was audible, on the monotonic clock."""
    return began + np.flatnonzero(np.abs(sound.samples) > AUDIBLE) / sound.rate


def words(sound: AudioChunk, answers: list[str], folder: Path) -> str:
    """Which of these answers a recogniser hears in a recording."""
    write_wav(folder / "recorded.wav", sound)
    heard = read_sound(folder / "recorded.wav", 16_000)
    grammar = "#JSGF V1.0;\ngrammar answers;\npublic <answer> = " + " | ".join(answers) + ";\n"
    recogniser = SphinxRecogniser(grammar)
    try:
        return recogniser.transcribe(Utterance(heard, 0.0), Turn()).text
    finally:
        recogniser.close()


def test_a_spoken_question_is_answered_aloud_by_a_moving_face(card, talker, tmp_path, monkeypatch):
    question = spoken("what is seven times eight", tmp_path / "question.wav")
    monkeypatch.setattr(live, "SLEEP_AFTER", 0.1)
    assistant = talker()
    assert wait_until(lambda: not assistant.talk.player.has_device()), "the loudspeaker sleeps"

    with card.recording() as loudspeaker, card.recording(MICROPHONE) as microphone:
        card.play(question)
        assistant.wait_for(TurnEnded)

    heard = assistant.told(Heard)[0].transcript
    assert heard.text == "what is seven times eight"
    assert "56" in assistant.told(Replying)[0].sentence.text
    asked = times(microphone.sound, microphone.began)
    answered = times(loudspeaker.sound, loudspeaker.began)
    assert answered[0] > asked[-1], "it spoke before the question was over"
    states = [event.state for event in assistant.told(StateChanged)]
    assert states == ["hearing", "thinking", "speaking", "listening"]
    sums = [f"that's {n}" for n in ("forty eight", "fifty six", "sixty four")]
    assert words(loudspeaker.sound, sums, tmp_path) == "that's fifty six"


def test_our_own_voice_from_an_open_loudspeaker_starts_no_turn(card, talker, tmp_path, monkeypatch):
    question = spoken("what can you do", tmp_path / "question.wav")
    monkeypatch.setattr(live, "SLEEP_AFTER", 0.1)
    assistant = talker()

    with card.loop():
        card.play(question)
        assistant.wait_for(TurnEnded)
        assert not wait_until(lambda: len(assistant.told(Heard)) > 1, 2.0)

    assert [event.interrupted for event in assistant.told(TurnEnded)] == [False]
    assert assistant.talk.player.has_device(), "a loudspeaker that is heard does not sleep"


def test_speaking_over_the_answer_stops_it_and_is_answered_next(card, talker, tmp_path):
    question = spoken("what can you do", tmp_path / "question.wav")
    interruption = spoken("what time is it", tmp_path / "interruption.wav")
    assistant = talker("audio.barge_in=true")

    card.play(question)
    assert wait_until(lambda: assistant.talk.assistant.conversation.state == "speaking", 20)
    time.sleep(1.0)  # of an answer must be heard to know that headphones are worn
    card.play(interruption)
    assistant.wait_for(TurnEnded, 2)

    first, second = assistant.told(TurnEnded)
    assert first.interrupted
    assert not second.interrupted
    full = " ".join(e.sentence.text for e in assistant.told(Replying) if e.turn == first.turn)
    assert full.startswith(first.heard_text)
    assert len(first.heard_text) < len(full)
    history = [m.content for m in assistant.talk.assistant.conversation.history]
    assert history[:3] == ["what can you do", first.heard_text, "what time is it"]


def test_a_sound_card_that_is_pulled_out_is_waited_for(card, talker, tmp_path):
    question = spoken("what can you do", tmp_path / "question.wav")
    assistant = talker()
    card.play(question)
    assert wait_until(lambda: assistant.talk.assistant.conversation.state == "speaking", 20)

    card.pull_out()
    assistant.wait_for(Degraded, 2)
    assistant.wait_for(TurnEnded)  # the captions and the face go on without the sound
    card.plug_in()
    assistant.wait_for(Recovered, 2)

    assert {event.stage for event in assistant.told(Degraded)} == {"microphone", "speaker"}
    assert all(event.fix for event in assistant.told(Degraded))
    with card.recording() as loudspeaker:
        card.play(spoken("what is seven times eight", tmp_path / "again.wav"))
        assistant.wait_for(TurnEnded, 2)
    assert "56" in assistant.told(Replying)[-1].sentence.text
    assert np.abs(loudspeaker.sound.samples).max() > 0.05
