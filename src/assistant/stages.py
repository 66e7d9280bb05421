"""The work of the stages from the microphone to the voice: listen, transcribe, reply, speak.

Each is a plain generator over one item. Knows the engines by their ladders and tries the next one
when one fails. Decides nothing about turns: that is the Floor's, which is the conversation.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from assistant.asr import Recogniser
from assistant.duplex.ears import Ears
from assistant.duplex.guesses import Guess
from assistant.duplex.turn_taking import Glimpse
from assistant.echo import EchoCanceller
from assistant.events import EndOfReply, Partial, Sentence, SpeechSegment, Transcript, Utterance
from assistant.ladder import Ladder
from assistant.llm import Brain, Message
from assistant.segmenter import (
    EarEvent,
    SpeechDiscarded,
)
from assistant.sentences import sentences
from assistant.spoken.text import as_written, spoken, unsaid
from assistant.tts import Speech, Voice
from assistant.tts.resample import resampled
from assistant.vad import SpeechDetector
from talking_head.errors import EngineFailed
from talking_head.media import AudioChunk
from talking_head.said import said
from talking_head.turn import Turn

PADDING_SECONDS = 0.2

NOT_UNDERSTOOD = "Sorry, I did not catch that."
NO_RECOGNISER = said("No speech recognition is left; type your message instead.")
NO_BRAIN = "I have nothing left to think with. Please run the doctor to see why."


@dataclass(frozen=True, slots=True)
class Engines:
    """What serves at each stage. `ears`: how to listen with a detector. `echo`: makes what takes
    our own voice out of what is heard, None where nothing can.
    """

    vad: Ladder[Any, SpeechDetector]
    asr: Ladder[Any, Recogniser]
    llm: Ladder[Any, Brain]
    tts: Ladder[Any, Voice]
    ears: Callable[[SpeechDetector], Ears]
    echo: Callable[[], EchoCanceller | None] = lambda: None


@dataclass(frozen=True, slots=True)
class Announcement:
    """Something to say that nobody asked for just now."""

    text: str


@dataclass(frozen=True, slots=True)
class Press:
    """The key of push-to-talk went down or up."""

    down: bool
    at: float


class Floor(Protocol):
    """What the stages tell the conversation, and ask of it."""

    def off(self, pressed: bool) -> bool:
        """Whether nobody wants to hear the microphone now, not even to know the room."""

    def deaf(self, pressed: bool) -> bool:
        """Whether what the microphone hears now is to be passed over."""

    def echo_lost(self, error: EngineFailed) -> None:
        """Our own voice can no longer be taken out of what is heard."""

    def overheard(self, near: bool) -> None:
        """Whether somebody else sounds over our voice; told quickly, and not always right."""

    def heard(self, event: EarEvent) -> None:
        """What the ears tell."""

    def speech_goes_on(self, ears: Ears) -> None:
        """Somebody speaks."""

    def guessed(self, turn: Turn, transcript: Transcript) -> bool:
        """The words of a guess; whether to prepare an answer already. Raises Cancelled."""

    def glimpsed(self, turn: Turn, partial: Partial | None) -> None:
        """The words so far of someone who still speaks. Raises Cancelled."""

    def understood(self, turn: Turn, transcript: Transcript) -> Transcript:
        """These were the words; returns what is to be answered. Raises Cancelled where nobody
        wants them any more.
        """

    def replied(self, turn: Turn, sentence: Sentence) -> None:
        """This will be said. Raises Cancelled where nobody wants it any more."""

    def give_up(self, turn: Turn, reason: str) -> None:
        """Nothing can become of this turn."""

    def went_well(self, stage: str) -> None:
        """A stage has done its work for a turn."""

    def replied_all(self, turn: Turn) -> None:
        """That was the whole answer."""

    def history_for(self, turn: Turn) -> Sequence[Message]:
        """What was said so far, the words that are to be answered last."""

    def continuation(self, turn: Turn, transcript: Transcript) -> str:
        """The rest of an answer that is asked for, "" if none is."""


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
        self._echo: EchoCanceller | None = None
        self._has_echo = False
        self._pressed = False
        self._apologised = False

    def speak_as(self, language: str, first_words: int) -> None:
        """Speak another language, or cut first phrases elsewhere; see __init__."""
        self._language, self._first_words = language, first_words

    def forget_room(self) -> None:
        """Another loudspeaker, or the same elsewhere: what was known of its echo is not true now.

        From any thread.
        """
        self._has_echo = False

    def missed(self, before: float) -> None:
        """The microphone lost sound before the chunk of this time. From any thread."""
        if (echo := self._echo) is not None:
            echo.missed(before)

    @property
    def attentive(self) -> bool:
        """Whether all that the microphone hears counts, however quiet. From any thread."""
        ears = self._ears
        return ears is None or ears.speaking or self._pressed

    @property
    def echo(self) -> EchoCanceller | None:
        """What takes our own voice out of what is heard; None where nothing does, or not yet."""
        return self._echo

    def listen(self, item: tuple[AudioChunk, float] | Press, turn: Turn) -> Iterator[None]:
        """Cut what the microphone hears into utterances; they begin turns of their own."""
        detector = self._engines.vad.engine()
        if detector is None:
            return
        if not self._has_echo:
            self._has_echo = True
            known, self._echo = self._echo, self._engines.echo()
            if known is not None:
                known.close()
        if self._ears is None or detector is not self._detector:
            self._detector, self._ears = detector, self._engines.ears(detector)
        ears = self._ears
        try:
            if isinstance(item, Press):
                self._pressed = item.down
                events = ears.press(item.down, item.at)
            else:
                events = self._hear(ears, item)
        except EngineFailed as error:
            self._engines.vad.lose(detector, error)
            return
        for event in events:
            self._floor.heard(event)
        if ears.speaking:
            self._floor.speech_goes_on(ears)
        yield from ()

    def _hear(self, ears: Ears, item: tuple[AudioChunk, float]) -> list[EarEvent]:
        chunk, at = item
        words: AudioChunk | None = None
        ours = near = False
        if self._floor.off(self._pressed):
            return _forget(ears, at)
        if self._echo is not None:
            proven = self._echo.state == "echo"
            try:
                cleaned = self._echo.process(chunk, at)
            except EngineFailed as error:
                self._lose_echo(error)
                return _forget(ears, at)
            chunk, words = cleaned.chunk, cleaned.words
            ours, near = cleaned.ours, cleaned.near
            if not proven and self._echo.state == "echo":
                return _forget(ears, at)  # until now it was not taken away: that was our own voice
        if self._floor.deaf(self._pressed):
            return _forget(ears, at)
        self._floor.overheard(near)
        return ears.listen(chunk, at, ours, words)

    def _lose_echo(self, error: EngineFailed) -> None:
        if self._echo is not None:
            self._echo.close()
        self._echo = None
        self._floor.echo_lost(error)

    def close(self) -> None:
        """Free the echo canceller."""
        if self._echo is not None:
            self._echo.close()

    def transcribe(self, item: Utterance | Guess | Glimpse, turn: Turn) -> Iterator[Transcript]:
        """Words: of what was said, of what may be all of it, or of what is still being said."""
        if isinstance(item, Glimpse):
            self._floor.glimpsed(turn, self._partial(item.so_far, turn))
            return
        utterance = padded(item.utterance) if isinstance(item, Guess) else item
        transcript = self._recognised(utterance, turn)
        if transcript is None:
            self._floor.give_up(turn, NO_RECOGNISER)
            return
        if isinstance(item, Guess) and not turn.committed:
            if self._ears is not None:
                self._ears.understood(utterance.ended_at, transcript)
            if not self._floor.guessed(turn, transcript):
                return
            yield transcript
            return
        self._floor.went_well("transcribe")
        yield self._floor.understood(turn, transcript)

    def _partial(self, so_far: Utterance, turn: Turn) -> Partial | None:
        for engine in self._engines.asr.attempts():
            try:
                return engine.partial(so_far, turn)
            except EngineFailed as error:
                self._engines.asr.lose(engine, error)
        return None

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
        self._floor.replied_all(turn)
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
        if rest := self._floor.continuation(turn, transcript):
            yield rest
            return
        for brain in self._engines.llm.attempts():
            said = False
            try:
                for token in brain.reply(self._floor.history_for(turn), turn):
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
        # The built-in recogniser loads in a process of its own: meanwhile, the others.
        asr = threading.Thread(target=self._engines.asr.engine, name="warm-up-asr", daemon=True)
        asr.start()
        for ladder in (self._engines.vad, self._engines.llm):
            ladder.engine()
        for _ in self.speak(Sentence(0, "Hello."), Turn()):
            pass
        asr.join()


def _forget(ears: Ears, at: float) -> list[EarEvent]:
    """Let what was heard so far be as if it had not been."""
    lost: list[EarEvent] = [SpeechDiscarded(at)] if ears.speaking else []
    ears.reset()
    return lost


def padded(utterance: Utterance) -> Utterance:
    """With the silence that recognisers expect after speech: a guess is cut right behind it."""
    sound = utterance.audio
    quiet = np.zeros(round(PADDING_SECONDS * sound.rate), np.float32)
    padded_sound = AudioChunk(np.concatenate([sound.samples, quiet]), sound.rate)
    return Utterance(padded_sound, utterance.ended_at)
