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
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.events import (
    Degraded,
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
from assistant.llm import Message
from assistant.presenter import Listeners, Presenter
from assistant.stage import Pipeline, Stage
from assistant.stages import Announcement, Engines, Guess, Work
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

Listener = Callable[[TurnEvent], None]
OnSpeech = Callable[[int, SpeechSegment], None]
Span = Callable[[Turn, str, float, float, float | None], None]


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
        on_speech: OnSpeech = lambda turn, segment: None,
    ) -> None:
        """`lock` is the one given to `face`. `on_speech` gets every piece of an answer's sound,
        with its turn's number, before it is heard; it must be quick.
        """
        self._engines = engines
        self._player = player
        self._face = face
        self._manners = manners
        self._listeners = list(listeners)
        self._clock = clock
        self._lock = lock or threading.RLock()
        self._telling = threading.RLock()
        self._turn = _over()
        self._guess = _over()
        self._state: State = "listening"
        self._history: list[Message] = []
        self._announcements: deque[str] = deque()
        self._replied: list[str] = []
        self._strikes: Counter[str] = Counter()
        self._muted = False
        self._microphone_lost = False
        self._deaf_until = 0.0
        self._ladders: dict[str, Ladder[Any, Any]] = {
            "listen": engines.vad,
            "transcribe": engines.asr,
            "reply": engines.llm,
            "speak": engines.tts,
        }
        self._presenter = Presenter(
            player,
            face.look,
            Listeners(
                self._speaking,
                self._done,
                face.hangs,
                lambda turn, segment: on_speech(turn.id, segment),
            ),
            self._lock,
            real_time=manners.real_time,
            clock=clock,
        )
        present = self._presenter
        self._work = work = Work(engines, self, player.rate, manners.language, manners.first_words)
        self._pipeline = Pipeline(
            [
                Stage("listen", work.listen, capacity=500),
                Stage("transcribe", work.transcribe),
                Stage("reply", work.reply),
                Stage("speak", work.speak, capacity=2),
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
        transcript = Transcript(text.strip(), self._manners.language)
        self.understood(turn, transcript)
        self._pipeline.put("reply", turn, transcript)
        return turn

    def say(self, text: str) -> None:
        """Say something unasked (a reminder), as soon as nothing else is going on."""
        with self._lock:
            self._announcements.append(text)
            self._announce()

    def interrupt(self) -> None:
        """Stop speaking and drop everything of this turn; history keeps the heard words."""
        if self._cut():
            self._rest()

    def _cut(self) -> bool:
        """End the turn that is under way; False if there is none."""
        with self._lock:
            turn = self._turn
            if turn.cancelled:
                return False
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
        return True

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
        """Load every engine that will be needed."""
        self._work.warm_up()

    def mute(self, muted: bool) -> None:
        """Stop or start hearing the microphone."""
        self._muted = muted
        if self._turn.cancelled:
            self._rest()

    def degraded(self, stage: StageName, lost: str, error: VisavisError, now: str) -> None:
        """A stage stepped down (also the listener of every Ladder)."""
        self.warn(stage, lost, error, now)
        if stage == "microphone":
            self._microphone_lost = True
            if self._turn.cancelled:
                self._rest()

    def warn(self, stage: StageName, what: str, error: VisavisError, now: str) -> None:
        """Something works less well than it should, but nothing has to change."""
        log.warning("%s: %s Now: %s", what, error, now)
        self._tell(Degraded(stage, what, error.what, error.fix, now, self._clock()))

    def recovered(self, stage: StageName) -> None:
        """A device that was lost is there again."""
        self._tell(Recovered(stage, self._clock()))
        if stage == "microphone":
            self._microphone_lost = False
            if self._turn.cancelled:
                self._rest()

    @property
    def history(self) -> list[Message]:
        """What was said so far, oldest first."""
        with self._lock:
            return list(self._history)

    def take_up(self, history: Sequence[Message]) -> None:
        """Go on with another conversation, of which this was said so far; [] for a new one."""
        self.interrupt()
        with self._lock:
            self._history[:] = history[-self._manners.history_limit :]

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

    # What the stages tell (stages.Floor).

    def deaf(self) -> bool:
        """See Floor. Without barge-in, our own voice in the room is not listened to."""
        if self._presenter.busy:
            self._deaf_until = self._clock() + ECHO_TAIL_SECONDS
        return self._muted or (not self._manners.barge_in and self._clock() < self._deaf_until)

    def speech_started(self) -> None:
        """See Floor."""
        self._cut()
        self._enter("hearing")

    def speech_paused(self, so_far: Utterance) -> None:
        """See Floor. Half the wait for the end of a turn is spent on recognising it already."""
        self._guess.cancel()
        self._guess = Turn()
        self._pipeline.put("transcribe", self._guess, Guess(so_far))

    def speech_discarded(self) -> None:
        """See Floor."""
        self._rest()

    def utterance(self, utterance: Utterance) -> None:
        """See Floor."""
        self.hear(utterance)

    def understood(self, turn: Turn, transcript: Transcript) -> None:
        """See Floor."""
        with self._lock:
            turn.check()
            if transcript.text:
                self._remember(Message("user", transcript.text, transcript.confidence))
        self._tell(Heard(turn.id, transcript, self._clock()))

    def replied(self, turn: Turn, sentence: Sentence) -> None:
        """See Floor."""
        with self._lock:
            turn.check()
            self._replied.append(sentence.text)
        self._tell(Replying(turn.id, sentence, self._clock()))

    def went_well(self, stage: str) -> None:
        """See Floor."""
        self._strikes[stage] = 0

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
        self._rest()

    # What becomes of turns.

    def _begin(self, state: State) -> Turn:
        self._cut()
        self._promote()
        with self._lock:
            turn = self._turn = Turn()
            self._replied = []
        self._enter(state)
        return turn

    def _promote(self) -> None:
        """Better engines that were loaded meanwhile serve from the turn on that begins now."""
        for ladder in self._ladders.values():
            ladder.promote()

    def _rest(self) -> None:
        """No turn is under way (any more)."""
        if self._microphone_lost:
            self._enter("offline")
        else:
            self._enter("muted" if self._muted else "listening")
        self._announce()

    def _announce(self) -> None:
        """Begin the next announcement if nothing else goes on."""
        with self._lock:
            if not self._announcements or not self._turn.cancelled or self._state == "hearing":
                return
            text = self._announcements.popleft()
            self._promote()
            turn = self._turn = Turn()
            self._replied = []
        self._pipeline.put("reply", turn, Announcement(text))

    def _failed(self, stage: str, turn: Turn, error: BaseException) -> None:
        """A stage raised what nobody foresaw: the turn is lost; at the third time, its engine."""
        log.error("stage %s failed", stage, exc_info=error)
        if turn is self._guess or turn.cancelled:
            return  # nobody waits for it; if it matters it will fail again
        self._strikes[stage] += 1
        if self._strikes[stage] >= STRIKES and stage in self._ladders:
            self._strikes[stage] = 0
            ladder = self._ladders[stage]
            ladder.lose(ladder.engine(), EngineFailed(f"It failed {STRIKES} times: {error}."))
        if turn is not _ALWAYS:
            self.give_up(turn, f"Something went wrong in the stage “{stage}”: {error}")

    def give_up(self, turn: Turn, reason: str) -> None:
        """See Floor."""
        if not turn.cancelled and turn is not self._guess:
            self._tell(TurnFailed(turn.id, reason, self._clock()))
            if turn is self._turn:
                self.interrupt()

    def _remember(self, message: Message) -> None:
        self._history.append(message)
        del self._history[: -self._manners.history_limit]

    def _enter(self, state: State) -> None:
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
