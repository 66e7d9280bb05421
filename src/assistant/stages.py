"""The work of the stages from the microphone to the voice: listen, transcribe, reply, speak.

Each is a plain generator over one item. Knows the engines by their ladders and tries the next one
when one fails. Decides nothing about turns: that is the Floor's, which is the conversation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from assistant.asr import Recogniser
from assistant.events import EndOfReply, Sentence, SpeechSegment, Transcript, Utterance
from assistant.ladder import Ladder
from assistant.llm import Brain, Message
from assistant.segmenter import Ears, SpeechDiscarded, SpeechPaused, SpeechStarted
from assistant.sentences import sentences
from assistant.spoken_text import as_written, spoken, unsaid
from assistant.tts import Speech, Voice
from assistant.tts.resample import resampled
from assistant.vad import SpeechDetector
from talking_head.errors import EngineFailed
from talking_head.media import AudioChunk
from talking_head.turn import Turn

NOT_UNDERSTOOD = "Sorry, I did not catch that."
NO_RECOGNISER = "No speech recognition is left; type your message instead."
NO_BRAIN = "I have nothing left to think with. Please run the doctor to see why."


@dataclass(frozen=True, slots=True)
class Engines:
    """What serves at each stage. `ears`: how to listen with a detector."""

    vad: Ladder[Any, SpeechDetector]
    asr: Ladder[Any, Recogniser]
    llm: Ladder[Any, Brain]
    tts: Ladder[Any, Voice]
    ears: Callable[[SpeechDetector], Ears]


@dataclass(frozen=True, slots=True)
class Announcement:
    """Something to say that nobody asked for just now."""

    text: str


@dataclass(frozen=True, slots=True)
class Guess:
    """An utterance that may be complete: it is transcribed ahead, in case that it is."""

    utterance: Utterance


class Floor(Protocol):
    """What the stages tell the conversation, and ask of it."""

    def deaf(self) -> bool:
        """Whether what the microphone hears now is to be passed over."""

    def speech_started(self) -> None:
        """Somebody has begun to speak."""

    def speech_paused(self, so_far: Utterance) -> None:
        """Somebody may have finished speaking."""

    def speech_discarded(self) -> None:
        """It was no speech."""

    def utterance(self, utterance: Utterance) -> None:
        """Somebody has finished speaking."""

    def understood(self, turn: Turn, transcript: Transcript) -> None:
        """These were the words. Raises Cancelled where nobody wants them any more."""

    def replied(self, turn: Turn, sentence: Sentence) -> None:
        """This will be said. Raises Cancelled where nobody wants it any more."""

    def give_up(self, turn: Turn, reason: str) -> None:
        """Nothing can become of this turn."""

    def went_well(self, stage: str) -> None:
        """A stage has done its work for a turn."""

    @property
    def history(self) -> Sequence[Message]:
        """What was said so far."""


class Work:
    """The four stages of one conversation."""

    def __init__(
        self, engines: Engines, floor: Floor, rate: int, language: str, first_words: int
    ) -> None:
        """`rate`: of the speech, in Hz. `first_words`: of a reply's first phrase, at most."""
        self._engines = engines
        self._floor = floor
        self._rate = rate
        self._language = language
        self._first_words = first_words
        self._detector: SpeechDetector | None = None
        self._ears: Ears | None = None
        self._guessed: tuple[float, Transcript] | None = None  # when that speech ended, its words
        self._apologised = False

    def listen(self, item: tuple[AudioChunk, float], turn: Turn) -> Iterator[None]:
        """Cut what the microphone hears into utterances; they begin turns of their own."""
        detector = self._engines.vad.engine()
        if detector is None:
            return
        if self._ears is None or detector is not self._detector:
            self._detector, self._ears = detector, self._engines.ears(detector)
        if self._floor.deaf():
            self._ears.reset()
            return
        try:
            events = self._ears.listen(*item)
        except EngineFailed as error:
            self._engines.vad.lose(detector, error)
            return
        for event in events:
            match event:
                case SpeechStarted():
                    self._floor.speech_started()
                case SpeechPaused():
                    self._floor.speech_paused(event.so_far)
                case SpeechDiscarded():
                    self._floor.speech_discarded()
                case Utterance():
                    self._floor.utterance(event)
        yield from ()

    def transcribe(self, item: Utterance | Guess, turn: Turn) -> Iterator[Transcript]:
        """Words: the guessed ones, where the speech has not gone on since."""
        utterance = item.utterance if isinstance(item, Guess) else item
        guessed, self._guessed = self._guessed, None
        if guessed is not None and guessed[0] == utterance.ended_at:
            transcript: Transcript | None = guessed[1]
        else:
            transcript = self._recognised(utterance, turn)
        if transcript is None:
            self._floor.give_up(turn, NO_RECOGNISER)
        elif isinstance(item, Guess):
            self._guessed = utterance.ended_at, transcript
        else:
            self._floor.went_well("transcribe")
            self._floor.understood(turn, transcript)
            yield transcript

    def _recognised(self, utterance: Utterance, turn: Turn) -> Transcript | None:
        """What the first recogniser that works makes of it; None where none is left."""
        for engine in self._engines.asr.attempts():
            try:
                return engine.transcribe(utterance, turn)
            except EngineFailed as error:
                self._engines.asr.lose(engine, error)
        return None

    def reply(self, item: Transcript | Announcement, turn: Turn) -> Iterator[Sentence | EndOfReply]:
        """Sentences, each as soon as it is whole."""
        tokens = self._tokens(item, turn) if isinstance(item, Transcript) else iter([item.text])
        for sentence in sentences(tokens, self._first_words):
            self._floor.replied(turn, sentence)
            yield sentence
        self._floor.went_well("reply")
        yield EndOfReply()

    def _tokens(self, transcript: Transcript, turn: Turn) -> Iterator[str]:
        if not transcript.text:
            # Once is polite; at every noise it would be a nuisance.
            if not self._apologised:
                yield NOT_UNDERSTOOD
            self._apologised = True
            return
        self._apologised = False
        for brain in self._engines.llm.attempts():
            said = False
            try:
                for token in brain.reply(self._floor.history, turn):
                    said = True
                    yield token
                return
            except EngineFailed as error:
                self._engines.llm.lose(brain, error)
                if said:
                    yield " …"
                    return
        yield NO_BRAIN

    def speak(
        self, item: Sentence | EndOfReply, turn: Turn
    ) -> Iterator[SpeechSegment | EndOfReply]:
        """Sound with its word and phoneme times; nothing for what cannot be said aloud."""
        if isinstance(item, EndOfReply):
            self._floor.went_well("speak")
            yield item
            return
        text = spoken(item.text, self._language)
        if not text:
            return
        for voice in self._engines.tts.attempts():
            words = 0
            try:
                pieces: Iterator[Speech] = voice.speak(text, turn)
                for speech in resampled(pieces, self._rate):
                    words += sum(mark.kind == "word" for mark in speech.marks)
                    yield SpeechSegment(item, speech.audio, as_written(item.text, speech.marks))
                return
            except EngineFailed as error:
                self._engines.tts.lose(voice, error)
                text = unsaid(text, words)
                if not text:
                    return

    def warm_up(self) -> None:
        """Load every engine that will be needed, and let each do its slow first piece of work."""
        for ladder in (self._engines.vad, self._engines.asr, self._engines.llm):
            ladder.engine()
        for _ in self.speak(Sentence(0, "Hello."), Turn()):
            pass
