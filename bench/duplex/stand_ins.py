"""What stands in for engines of other machines; every report names them.

The language model gives its first token after 80 ms and 50 a second then. The recogniser and the
voice of GPU speed take 40 and 80 ms; that recogniser is told by the bench what was said when, so
its words are always right, and that voice is the built-in one, made in advance.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

from assistant.asr import Recogniser
from assistant.events import Partial, Transcript, Utterance
from assistant.llm import Message
from assistant.tts import Speech, Voice
from talking_head.turn import Turn

FIRST_TOKEN_SECONDS, TOKEN_SECONDS = 0.08, 0.02
RECOGNITION_SECONDS, SPEECH_SECONDS = 0.04, 0.08

ANSWERS = {
    "short": "Yes, I can do that for you.",
    "long": (
        "Once upon a time there was a small house at the edge of a very old forest. "
        "In it lived a clockmaker with her grey cat and more than a hundred clocks. "
        "Every evening she wound them one after the other, and never forgot a single one. "
        "But one winter morning all of them stood still at the very same moment. "
        "She put on her coat, took her lantern, and went out to look for the reason."
    ),
}


class StandInBrain:
    """Answers what the scenario asks for; `answer` is changed between runs."""

    def __init__(self) -> None:
        self.answer = "short"

    def reply(self, history: Sequence[Message], turn: Turn) -> Iterator[str]:
        """See Brain."""
        _wait(FIRST_TOKEN_SECONDS, turn)
        for word in ANSWERS[self.answer].split():
            yield word + " "
            _wait(TOKEN_SECONDS, turn)

    def close(self) -> None:
        """Nothing to free."""


class ToldRecogniser:
    """Knows what was said; `said(begin, end)` gives the words between two monotonic times."""

    def __init__(self, said: Callable[[float, float], str]) -> None:
        self._said = said

    def transcribe(self, utterance: Utterance, turn: Turn) -> Transcript:
        """See Recogniser."""
        _wait(RECOGNITION_SECONDS, turn)
        return Transcript(self._words(utterance))

    def partial(self, so_far: Utterance, turn: Turn) -> Partial | None:
        """See Recogniser."""
        _wait(RECOGNITION_SECONDS, turn)
        return Partial(self._words(so_far))

    def _words(self, utterance: Utterance) -> str:
        return self._said(utterance.ended_at - utterance.audio.seconds, utterance.ended_at)

    def close(self) -> None:
        """Nothing to free."""


class ReadyVoice:
    """A voice that has said it all before: the sound comes after SPEECH_SECONDS."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice
        self._made: dict[str, list[Speech]] = {}

    def speak(self, text: str, turn: Turn) -> Iterator[Speech]:
        """See Voice."""
        if text not in self._made:
            self._made[text] = list(self._voice.speak(text, Turn()))
        _wait(SPEECH_SECONDS, turn)
        yield from self._made[text]

    def close(self) -> None:
        """Free the voice."""
        self._voice.close()


class Watched:
    """A recogniser that keeps each utterance it was given, and what it made of it."""

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser
        self.given: list[tuple[Utterance, str]] = []

    def transcribe(self, utterance: Utterance, turn: Turn) -> Transcript:
        """See Recogniser."""
        transcript = self._recogniser.transcribe(utterance, turn)
        self.given.append((utterance, transcript.text))
        return transcript

    def partial(self, so_far: Utterance, turn: Turn) -> Partial | None:
        """See Recogniser."""
        return self._recogniser.partial(so_far, turn)

    def close(self) -> None:
        """Free the recogniser."""
        self._recogniser.close()


def _wait(seconds: float, turn: Turn) -> None:
    """As an engine that works for so long, and looks now and then whether it is still wanted."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        turn.check()
        time.sleep(min(left, 0.01))
    turn.check()
