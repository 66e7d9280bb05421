"""Recognisers and voices in processes of their own, on the ladder: what is lost with one of them.

What such a process is, tests/talking_head/test_apart.py shows; the real engines run through it in
tests/test_whole_chain.py and tests/test_no_connections.py.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest

from apart_engines import Parrot, WordByWord
from assistant.apart import RecogniserApart, VoiceApart
from assistant.asr import RecogniserOptions
from assistant.events import Partial, Sentence, SpeechSegment, Utterance
from assistant.ladder import Ladder
from assistant.stages import Engines, Work
from assistant.tts import Voice, VoiceOptions
from fakes import FakeVoice, row
from talking_head.backends import AVAILABLE, Engine
from talking_head.errors import VisavisError
from talking_head.media import AudioChunk
from talking_head.turn import Cancelled, Turn

APART: Engine[VoiceOptions, Voice] = Engine(
    "words",
    "Word by word",
    lambda _: AVAILABLE,
    lambda options: VoiceApart("Word by word", WordByWord, options),
)


@pytest.fixture
def voice() -> Iterator[VoiceApart]:
    made = VoiceApart("Word by word", WordByWord, VoiceOptions())
    yield made
    made.close()


def test_a_voice_that_is_killed_in_a_sentence_costs_that_voice_alone() -> None:
    # given a conversation's voices, of which the best is a process of its own
    lost: list[tuple[str, VisavisError, str]] = []
    second = FakeVoice()
    ladder = Ladder(
        "tts", [APART, row("flite", second)], VoiceOptions(), lambda _, *loss: lost.append(loss)
    )
    work = Work(Engines(None, None, None, ladder, None), None, 16_000, "en", 12)  # type: ignore[arg-type]
    speech = work.speak(Sentence(0, "One two three four."), Turn())
    said = [next(speech), next(speech)]
    # when the system kills it in the middle of a sentence
    engine = ladder.engine()
    assert isinstance(engine, VoiceApart)
    os.kill(engine.process.pid, signal.SIGKILL)
    said += speech
    # then the next one says the rest, and it is told once what was lost, and how
    assert second.said == ["three four."]
    assert len([one for one in said if isinstance(one, SpeechSegment)]) == 3
    ((label, error, now),) = lost
    assert (label, now) == ("Word by word", "Flite")
    assert error.what == "The process of Word by word has ended unexpectedly (SIGKILL)."


def test_a_cancelled_turn_ends_the_speech_at_once(voice: VoiceApart) -> None:
    turn = Turn()
    speech = voice.speak("One two three.", turn)
    assert [next(speech).marks[0].text for _ in range(2)] == ["One", "two"]
    threading.Thread(target=lambda: (time.sleep(0.05), turn.cancel()), daemon=True).start()
    with pytest.raises(Cancelled):
        next(speech)
    assert next(voice.speak("Again.", Turn())).marks[0].text == "Again."


def test_a_recogniser_hears_through_its_process() -> None:
    recogniser = RecogniserApart("Parrot", Parrot, RecogniserOptions())
    heard = Utterance(AudioChunk(np.zeros(40_000, np.float32), 16_000), 1.0)
    assert recogniser.partial(heard, Turn()) is None
    assert recogniser.partial(heard, Turn()) == Partial("2.5")
    transcript = recogniser.transcribe(heard, Turn())
    assert (transcript.text, transcript.words[0].text) == ("2.5 seconds", "a")
    stale = Turn()
    stale.cancel()
    with pytest.raises(Cancelled):
        recogniser.transcribe(heard, stale)
    recogniser.close()
