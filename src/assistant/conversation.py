"""The conversation: wires the stages, and decides.

    microphone -> listen -> transcribe -> reply -> speak -> render -> present -> loudspeaker

Adapters raise; here it is decided what becomes of a turn: who interrupts, what history keeps,
which engine is given up. Knows every stage by its protocol; no engine, no window, no torch.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.asr import Recogniser
from assistant.events import (
    Degraded,
    EndOfReply,
    Heard,
    Recovered,
    Replying,
    Sentence,
    Speaking,
    SpeechSegment,
    State,
    StateChanged,
    Transcript,
    TurnEnded,
    TurnEvent,
    TurnFailed,
    Utterance,
)
from assistant.events import Stage as StageName
from assistant.face import Face
from assistant.ladder import Ladder
from assistant.llm import Brain, Message
from assistant.presenter import FaceLost, Listeners, Presenter
from assistant.segmenter import Ears, SpeechDiscarded, SpeechStarted
from assistant.sentences import sentences
from assistant.spoken_text import as_written, spoken
from assistant.stage import Pipeline, Stage
from assistant.tts import Speech, Voice
from assistant.tts.resample import resampled
from assistant.vad import SpeechDetector
from player.player import Player
from talking_head.errors import EngineFailed, VisavisError
from talking_head.media import AudioChunk
from talking_head.renderer import FaceState
from talking_head.turn import Turn

log = logging.getLogger(__name__)

STRIKES = 3
"""Unexpected exceptions in a row after which a stage's engine is given up."""

ECHO_TAIL_SECONDS = 0.3
"""How long our own voice may linger in the room after its last sample left the loudspeaker."""

NOT_UNDERSTOOD = "Sorry, I did not catch that."

Listener = Callable[[TurnEvent], None]
Span = Callable[[Turn, str, float, float, float | None], None]


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
class Manners:
    """How it converses.

    `barge_in`: whether speech over the reply interrupts it (needs headphones until echoes are
    cancelled). `real_time`: False when the reply goes to a file. `first_words`: of the first
    phrase, at most. `history_limit`: messages kept.
    """

    barge_in: bool = False
    real_time: bool = True
    language: str = "en"
    first_words: int = 12
    history_limit: int = 200


class Conversation:
    """One conversation with one person. Every method may be called from any thread."""

    def __init__(
        self,
        engines: Engines,
        player: Player,
        face: Face,
        manners: Manners,
        listeners: Sequence[Listener],
        on_span: Span = lambda *span: None,
        clock: Callable[[], float] = time.monotonic,
        lock: threading.RLock | None = None,
    ) -> None:
        """`lock` is the one given to `face`."""
        self._engines = engines
        self._player = player
        self._face = face
        self._manners = manners
        self._listeners = list(listeners)
        self._clock = clock
        self._lock = lock or threading.RLock()
        self._telling = threading.RLock()
        self._turn = _over()
        self._state: State = "listening"
        self._history: list[Message] = []
        self._announcements: deque[str] = deque()
        self._replied: list[str] = []
        self._strikes: Counter[str] = Counter()
        self._muted = False
        self._detector: SpeechDetector | None = None
        self._ears: Ears | None = None
        self._deaf_until = 0.0
        self._apologised = False
        self._ladders: dict[str, Ladder[Any, Any]] = {
            "listen": engines.vad,
            "transcribe": engines.asr,
            "reply": engines.llm,
            "speak": engines.tts,
        }
        self._presenter = Presenter(
            player,
            face.look,
            Listeners(self._speaking, self._done, face.hangs),
            self._lock,
            real_time=manners.real_time,
            clock=clock,
        )
        present = self._presenter
        self._pipeline = Pipeline(
            [
                Stage("listen", self._listen, capacity=500),
                Stage("transcribe", self._transcribe),
                Stage("reply", self._reply),
                Stage("speak", self._speak, capacity=2),
                Stage("render", face.render, capacity=2),
                Stage("present", present.work, 4, tick=present.tick, ready=present.ready),
            ],
            self._failed,
            on_span,
            clock,
        )
        face.deliver = lambda turn, block: self._pipeline.put("present", turn, block)
        face.notify = lambda turn, notice: self._pipeline.post("present", turn, notice)

    # What comes from outside.

    def listen(self, chunk: AudioChunk, at: float) -> None:
        """Sound from the microphone, 16 kHz; its last sample arrived at `at` on our clock."""
        self._pipeline.put("listen", _ALWAYS, (chunk, at))

    def hear(self, utterance: Utterance) -> Turn:
        """An utterance cut elsewhere, for example from a file."""
        turn = self._begin("thinking")
        self._pipeline.put("transcribe", turn, utterance)
        return turn

    def ask(self, text: str) -> Turn:
        """A typed message; interrupts what is being said."""
        turn = self._begin("thinking")
        self._hand_over(turn, Transcript(text.strip(), self._manners.language))
        return turn

    def say(self, text: str) -> None:
        """Say something unasked (a reminder), as soon as nothing else is going on."""
        with self._lock:
            self._announcements.append(text)
            self._announce()

    def interrupt(self) -> None:
        """Stop speaking and drop everything of this turn; history keeps the heard words."""
        self._cut()
        self._announce()

    def _cut(self) -> None:
        with self._lock:
            turn = self._turn
            if turn.cancelled:
                return
            stopped = self._presenter.interrupt()
            turn.cancel()
            self._pipeline.purge()
            self._face.interrupt(stopped[0] if stopped else 0.0)
            heard = stopped[1] if stopped else ""
            if heard:
                self._remember(Message("assistant", heard))
            if stopped:
                self._deaf_until = self._clock() + ECHO_TAIL_SECONDS
        self._tell(TurnEnded(turn.id, heard, True, self._clock()))
        self._enter("listening")

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell a listener of every event from now on; call what is returned to end that.

        Listeners are called on whatever thread the event comes from, must be quick, and must not
        call the conversation themselves.
        """
        with self._telling:
            self._listeners.append(listener)
        return lambda: self._forget(listener)

    def _forget(self, listener: Listener) -> None:
        with self._telling:
            self._listeners.remove(listener)

    def warm_up(self) -> None:
        """Load every engine that will be needed, and let each do its slow first piece of work."""
        turn = Turn()
        for ladder in (self._engines.vad, self._engines.asr, self._engines.llm):
            ladder.engine()
        voice = self._engines.tts.engine()
        if voice is not None:
            try:
                for _ in resampled(voice.speak("Hello.", turn), self._player.rate):
                    pass
            except VisavisError as error:
                log.info("the voice did not warm up: %s", error)

    def mute(self, muted: bool) -> None:
        """Stop or start hearing the microphone."""
        self._muted = muted
        self._enter("muted" if muted else "listening")

    def degraded(self, stage: StageName, lost: str, error: VisavisError, now: str) -> None:
        """A stage stepped down (also the listener of every Ladder)."""
        self.warn(stage, lost, error, now)
        if stage == "microphone":
            self._enter("offline")

    def warn(self, stage: StageName, what: str, error: VisavisError, now: str) -> None:
        """Something works less well than it should, but nothing has to change."""
        log.warning("%s: %s Now: %s", what, error, now)
        self._tell(Degraded(stage, what, error.what, error.fix, now, self._clock()))

    def recovered(self, stage: StageName) -> None:
        """A device that was lost is there again."""
        self._tell(Recovered(stage, self._clock()))
        if stage == "microphone":
            self._enter("muted" if self._muted else "listening")

    @property
    def history(self) -> list[Message]:
        """What was said so far, oldest first."""
        with self._lock:
            return list(self._history)

    def last_answer(self) -> str:
        """What the assistant said last, "" if nothing."""
        answers = (m.content for m in reversed(self.history) if m.role == "assistant")
        return next(answers, "")

    @property
    def state(self) -> State:
        """What the assistant is doing."""
        return self._state

    def face_state(self) -> FaceState | None:
        """How the face is to rest now; None while it speaks."""
        resting: dict[State, FaceState | None] = {
            "listening": "resting",
            "hearing": "listening",
            "thinking": "thinking",
            "speaking": None,
        }
        return resting.get(self._state, "resting")

    def settle(self, but: str = "") -> bool:
        """Wait until nothing moves (for tests on virtual time), but for one stage."""
        return self._pipeline.settle(but)

    def close(self) -> None:
        """Stop at once; every thread ends, every engine is freed."""
        with self._lock:
            self._turn.cancel()
            self._announcements.clear()
        self._pipeline.purge()
        self._player.close()
        self._pipeline.close()
        self._face.close()
        for ladder in self._ladders.values():
            ladder.close()

    # The stages.

    def _listen(self, item: tuple[AudioChunk, float], turn: Turn) -> Iterator[Any]:
        detector = self._engines.vad.engine()
        if detector is None:
            return
        if self._ears is None or detector is not self._detector:
            self._detector, self._ears = detector, self._engines.ears(detector)
        if self._muted or (not self._manners.barge_in and self._sounding()):
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
                    self._cut()
                    self._enter("hearing")
                case SpeechDiscarded():
                    self._enter("listening")
                    self._announce()
                case Utterance():
                    turn = self._begin("thinking")
                    self._pipeline.put("transcribe", turn, event)
        yield from ()

    def _sounding(self) -> bool:
        """Whether our own voice may be in the room."""
        if self._presenter.busy:
            self._deaf_until = self._clock() + ECHO_TAIL_SECONDS
        return self._clock() < self._deaf_until

    def _transcribe(self, utterance: Utterance, turn: Turn) -> Iterator[Transcript]:
        for engine in self._engines.asr.attempts():
            try:
                transcript = engine.transcribe(utterance, turn)
                break
            except EngineFailed as error:
                self._engines.asr.lose(engine, error)
        else:
            self._give_up(turn, "No speech recognition is left; type your message instead.")
            return
        self._strikes["transcribe"] = 0
        yield from self._understood(turn, transcript)

    def _understood(self, turn: Turn, transcript: Transcript) -> Iterator[Transcript]:
        with self._lock:
            turn.check()
            if transcript.text:
                self._remember(Message("user", transcript.text, transcript.confidence))
        self._tell(Heard(turn.id, transcript, self._clock()))
        yield transcript

    def _reply(self, item: Transcript | Announcement, turn: Turn) -> Iterator[Any]:
        tokens = self._tokens(item, turn) if isinstance(item, Transcript) else iter([item.text])
        for sentence in sentences(tokens, self._manners.first_words):
            with self._lock:
                turn.check()
                self._replied.append(sentence.text)
            self._tell(Replying(turn.id, sentence, self._clock()))
            yield sentence
        self._strikes["reply"] = 0
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
                for token in brain.reply(self.history, turn):
                    said = True
                    yield token
                return
            except EngineFailed as error:
                self._engines.llm.lose(brain, error)
                if said:
                    yield " …"
                    return
        yield "I have nothing left to think with. Please run the doctor to see why."

    def _speak(
        self, item: Sentence | EndOfReply, turn: Turn
    ) -> Iterator[SpeechSegment | EndOfReply]:
        if isinstance(item, EndOfReply):
            self._strikes["speak"] = 0
            yield item
            return
        text = spoken(item.text, self._manners.language)
        if not text:
            return
        for voice in self._engines.tts.attempts():
            said = False
            try:
                pieces: Iterator[Speech] = voice.speak(text, turn)
                for speech in resampled(pieces, self._player.rate):
                    said = True
                    yield SpeechSegment(item, speech.audio, as_written(item.text, speech.marks))
                return
            except EngineFailed as error:
                self._engines.tts.lose(voice, error)
                if said:
                    return

    # What the presenter tells.

    def _speaking(self, turn: Turn, segment: SpeechSegment) -> None:
        self._enter("speaking")
        self._tell(Speaking(turn.id, segment.sentence, segment.marks, self._clock()))

    def _done(self, turn: Turn, text: str) -> None:
        with self._lock:
            if turn.cancelled:
                return
            turn.cancel()
            # What cannot be spoken (code, or all of it without a voice) was shown all the same.
            if self._replied:
                self._remember(Message("assistant", " ".join(self._replied)))
            if text:
                self._deaf_until = self._clock() + ECHO_TAIL_SECONDS
        self._tell(TurnEnded(turn.id, text, False, self._clock()))
        self._enter("listening")
        self._announce()

    # What becomes of turns.

    def _begin(self, state: State) -> Turn:
        self._cut()
        with self._lock:
            turn = self._turn = Turn()
            self._replied = []
        self._enter(state)
        return turn

    def _hand_over(self, turn: Turn, transcript: Transcript) -> None:
        for item in self._understood(turn, transcript):
            self._pipeline.put("reply", turn, item)

    def _announce(self) -> None:
        """Begin the next announcement if nothing else goes on."""
        with self._lock:
            if not self._announcements or not self._turn.cancelled or self._state == "hearing":
                return
            text = self._announcements.popleft()
            turn = self._turn = Turn()
            self._replied = []
        self._pipeline.put("reply", turn, Announcement(text))

    def _failed(self, stage: str, turn: Turn, error: BaseException) -> None:
        """A stage raised what nobody foresaw: the turn is lost; at the third time, its engine."""
        log.error("stage %s failed", stage, exc_info=error)
        self._strikes[stage] += 1
        if self._strikes[stage] >= STRIKES and stage in self._ladders:
            self._strikes[stage] = 0
            ladder = self._ladders[stage]
            ladder.lose(ladder.engine(), EngineFailed(f"It failed {STRIKES} times: {error}."))
        if turn is not _ALWAYS:
            self._give_up(turn, f"Something went wrong in the stage “{stage}”: {error}")

    def _give_up(self, turn: Turn, reason: str) -> None:
        if not turn.cancelled:
            self._tell(TurnFailed(turn.id, reason, self._clock()))
            if turn is self._turn:
                self.interrupt()

    def _remember(self, message: Message) -> None:
        self._history.append(message)
        del self._history[: -self._manners.history_limit]

    def _enter(self, state: State) -> None:
        if state == "listening" and self._muted:
            state = "muted"
        with self._telling:
            if state != self._state:
                self._state = state
                self._tell(StateChanged(state, self._clock()))

    def _tell(self, event: TurnEvent) -> None:
        with self._telling:
            for listener in self._listeners:
                try:
                    listener(event)
                except Exception:
                    log.exception("a listener failed on %s", event)


def _over() -> Turn:
    turn = Turn()
    turn.cancel()
    return turn


_ALWAYS = Turn()
"""Carried by sound from the microphone, which belongs to no turn yet."""

__all__ = ["Conversation", "Engines", "FaceLost", "Manners"]
