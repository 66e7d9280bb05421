"""What stands in for engines of other machines; every report names them.

The language model gives its first token after 80 ms and 100 a second then. The recogniser and the
voice of GPU speed take 40 and 80 ms; that recogniser is told by the bench what was said when, so
its words are always right, and that voice is the built-in one, made in advance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from assistant.asr import Recogniser
from assistant.events import Partial, Transcript, Utterance
from assistant.llm import Message
from assistant.tts import Speech, Voice
from talking_head.turn import Turn

FIRST_TOKEN_SECONDS, TOKEN_SECONDS = 0.08, 0.01
RECOGNITION_SECONDS, SPEECH_SECONDS = 0.04, 0.08
FADES_SECONDS = 0.3
"""Words may fade so long after the level of the voice, or the detector, has told their end."""

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


Wait = Callable[[float, Turn], None]
"""Lets time pass as an engine that works for so many seconds; raises Cancelled."""

Working = Callable[[], float]
"""How long this thread has worked, in seconds."""


class StandInBrain:
    """Answers `answer`, a name of ANSWERS or the words themselves, which is changed meanwhile."""

    def __init__(self, wait: Wait) -> None:
        self.answer = "short"
        self._wait = wait

    def reply(self, history: Sequence[Message], turn: Turn) -> Iterator[str]:
        """See Brain."""
        self._wait(FIRST_TOKEN_SECONDS, turn)
        for word in ANSWERS.get(self.answer, self.answer).split():
            yield word + " "
            self._wait(TOKEN_SECONDS, turn)

    def close(self) -> None:
        """Nothing to free."""


class ToldRecogniser:
    """Knows what was said; `said(begin, end)` gives the words between two monotonic times.

    It knows a word when half of it is over by the time (`now`) that it is asked.
    """

    def __init__(
        self, said: Callable[[float, float], str], wait: Wait, now: Callable[[], float]
    ) -> None:
        self._said = said
        self._wait = wait
        self._now = now

    def transcribe(self, utterance: Utterance, turn: Turn) -> Transcript:
        """See Recogniser."""
        words = self._words(utterance)
        self._wait(RECOGNITION_SECONDS, turn)
        return Transcript(words)

    def partial(self, so_far: Utterance, turn: Turn) -> Partial | None:
        """See Recogniser."""
        words = self._words(so_far)
        self._wait(RECOGNITION_SECONDS, turn)
        return Partial(words)

    def _words(self, utterance: Utterance) -> str:
        begin = utterance.ended_at - utterance.audio.seconds
        return self._said(begin, min(self._now(), utterance.ended_at + FADES_SECONDS))

    def close(self) -> None:
        """Nothing to free."""


class ReadyVoice:
    """A voice that has said it all before: the sound comes after SPEECH_SECONDS."""

    def __init__(self, voice: Voice, wait: Wait) -> None:
        self._voice = voice
        self._wait = wait
        self._made: dict[str, list[Speech]] = {}

    def speak(self, text: str, turn: Turn) -> Iterator[Speech]:
        """See Voice."""
        if text not in self._made:
            self._made[text] = list(self._voice.speak(text, Turn()))
        self._wait(SPEECH_SECONDS, turn)
        yield from self._made[text]

    def close(self) -> None:
        """Free the voice."""
        self._voice.close()


class TimedVoice:
    """A voice that takes the time that its work takes the processor, on virtual time."""

    def __init__(self, voice: Voice, wait: Wait, working: Working) -> None:
        self._voice = voice
        self._wait = wait
        self._working = working

    def speak(self, text: str, turn: Turn) -> Iterator[Speech]:
        """See Voice."""
        began = self._working()
        for speech in self._voice.speak(text, turn):
            self._wait(self._working() - began, turn)
            yield speech
            began = self._working()

    def close(self) -> None:
        """Free the voice."""
        self._voice.close()


class Watched:
    """A recogniser that keeps each utterance it was given, and what it made of it.

    On virtual time it takes the time that its work takes the processor.
    """

    def __init__(self, recogniser: Recogniser, wait: Wait, working: Working) -> None:
        self._recogniser = recogniser
        self._wait = wait
        self._working = working
        self.given: list[tuple[Utterance, str]] = []

    def transcribe(self, utterance: Utterance, turn: Turn) -> Transcript:
        """See Recogniser."""
        began = self._working()
        transcript = self._recogniser.transcribe(utterance, turn)
        self._wait(self._working() - began, turn)
        self.given.append((utterance, transcript.text))
        return transcript

    def partial(self, so_far: Utterance, turn: Turn) -> Partial | None:
        """See Recogniser."""
        began = self._working()
        partial = self._recogniser.partial(so_far, turn)
        self._wait(self._working() - began, turn)
        return partial

    def close(self) -> None:
        """Free the recogniser."""
        self._recogniser.close()
