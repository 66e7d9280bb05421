"""The conversation: wires the stages, and decides.

    microphone -> listen -> transcribe -> reply -> speak -> render -> present -> loudspeaker

Adapters raise; here it is decided what becomes of a turn: when it begins and ends, what is told,
which engine is given up. Whose turn it is to speak is turn_taking.py's, what history keeps is
turns.py's. Knows every stage by its protocol; no engine, no window, no torch.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from assistant.ears import Ears
from assistant.events import (
    Degraded,
    Heard,
    ModeChanged,
    Partial,
    Recovered,
    Replying,
    Sentence,
    Speaking,
    SpeechSegment,
    State,
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
from assistant.segmenter import (
    EarEvent,
    SpeechDiscarded,
    SpeechFaded,
    SpeechOnset,
    SpeechPaused,
    SpeechResumed,
    SpeechStarted,
)
from assistant.stage import Pipeline, Stage
from assistant.stages import Announcement, Engines, Press, Work
from assistant.telling import Listener, Teller
from assistant.turn_taking import TurnTaking, cancelled
from assistant.turns import Exchange, Ledger
from assistant.wake import Attention, Mode, WakeSettings
from player.player import Player
from talking_head.errors import EngineFailed, VisavisError
from talking_head.media import AudioChunk
from talking_head.renderer import FaceState
from talking_head.turn import Turn

__all__ = ["Conversation", "Listener", "Manners", "OnSpeech", "Span"]

log = logging.getLogger(__name__)

STRIKES = 3
"""Unexpected exceptions in a row after which a stage's engine is given up."""

ECHO_TAIL_SECONDS = 0.3
"""How long our own voice may linger in the room after its last sample left the loudspeaker."""

ECHO_REMOVED_DB = 10.0
"""An echo canceller that takes away this much of our voice has found the room."""

OnSpeech = Callable[[int, SpeechSegment], None]
Span = Callable[[Turn, str, float, float, float | None], None]


@dataclass(frozen=True, slots=True)
class Manners:
    """How it converses.

    `barge_in`: whether speech over the reply may interrupt it (needs headphones, or echoes that
    are cancelled). `speculates`: whether answers are prepared in pauses. `wake`: when what is said
    is said to us. `real_time`: False when the reply goes to a file. `first_words`: of the first
    phrase, at most. `history_limit`: messages kept.
    """

    barge_in: bool = False
    speculates: bool = True
    wake: WakeSettings = field(default_factory=WakeSettings)
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
        self._player = player
        self._face = face
        self._manners = manners
        self._clock = clock
        self._lock = lock or threading.RLock()
        self._teller = Teller(listeners, clock)
        self._ledger = Ledger(manners.history_limit)
        self._now = Exchange(cancelled())
        self._announcements: deque[str] = deque()
        self._strikes: Counter[str] = Counter()
        self._muted = False
        self._microphone_lost = False
        self._deaf_until = 0.0
        self._said_lately = ""
        self._ladders: dict[str, Ladder[Any, Any]] = {
            "listen": engines.vad,
            "transcribe": engines.asr,
            "reply": engines.llm,
            "speak": engines.tts,
        }
        self._presenter = present = Presenter(
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
        attention = Attention(manners.wake)
        self._taking = TurnTaking(
            self, player, attention, clock, self._lock, speculates=manners.speculates
        )
        self._work = work = Work(engines, self, player.rate, manners.language, manners.first_words)
        self._pipeline = Pipeline(
            [
                Stage("listen", work.listen, capacity=500),
                Stage("transcribe", work.transcribe),
                Stage("reply", work.reply),
                Stage("speak", work.speak, capacity=2),
                # The gate: nothing of a turn that does not count yet goes on to be seen or heard.
                Stage("render", face.render, 2, ready=lambda t: t.committed or t.cancelled),
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
        exchange = self._begin(Exchange(Turn(), utterance, over=True))
        self._pipeline.put("transcribe", exchange.turn, utterance)
        return exchange.turn

    def ask(self, text: str) -> Turn:
        """A typed message; interrupts what is being said."""
        exchange = self._begin(Exchange(Turn(), over=True))
        transcript = Transcript(text.strip(), self._manners.language)
        self._pipeline.put("reply", exchange.turn, self.understood(exchange.turn, transcript))
        return exchange.turn

    def push_to_talk(self, down: bool) -> None:
        """The key went down: what is said from now on, until it goes up, is said to us."""
        if down:
            self.interrupt()
        self._pipeline.put("listen", _ALWAYS, Press(down, self._clock()))

    @property
    def mode(self) -> Mode:
        """When what is said is taken to be said to us."""
        return self._taking.attention.settings.mode

    def set_mode(self, mode: Mode) -> None:
        """Listen to everything ("open"), after our name ("wake"), or while a key is down."""
        with self._lock:
            attention = self._taking.attention
            attention.settings = replace(attention.settings, mode=mode)
        self.tell(ModeChanged(mode, self._clock()))

    def set_manners(self, manners: Manners) -> None:
        """Converse in another manner from now on; `speculates` holds from the start only."""
        with self._lock:
            mode = self.mode
            self._manners = manners
            self._taking.attention.settings = manners.wake
            self._work.speak_as(manners.language, manners.first_words)
        if manners.wake.mode != mode:
            self.tell(ModeChanged(manners.wake.mode, self._clock()))

    def say(self, text: str) -> None:
        """Say something unasked (a reminder), as soon as nothing else is going on."""
        with self._lock:
            self._announcements.append(text)
            self._announce()

    def interrupt(self) -> None:
        """Stop speaking and drop everything of this turn; history keeps the heard words."""
        if self.cut():
            self.rest()

    def cut(self) -> bool:
        """End the turn that is under way; False if there is none."""
        with self._lock:
            exchange = self._now
            if exchange.turn.cancelled:
                return False
            self._said_lately = self._presenter.saying()
            stopped = self._presenter.interrupt()
            exchange.turn.cancel()
            self._pipeline.purge()
            self._face.interrupt(stopped[0] if stopped else 0.0)
            heard = stopped[1] if stopped else ""
            exchange.sounded = stopped is not None and stopped[0] > 0
            self._ledger.cut_short(exchange, heard)
            self._taking.let_go()
            if stopped:
                self._deaf_until = self._clock() + ECHO_TAIL_SECONDS
        self.tell(TurnEnded(exchange.turn.id, heard, True, self._clock()))
        return True

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell a listener of every event from now on; call what is returned to end that.

        Listeners are called on whatever thread the event comes from, must be quick, and must not
        call the conversation themselves.
        """
        return self._teller.subscribe(listener)

    def warm_up(self) -> None:
        """Load every engine that will be needed."""
        self._work.warm_up()

    def mute(self, muted: bool) -> None:
        """Stop or start hearing the microphone."""
        self._muted = muted
        if self._now.turn.cancelled:
            self.rest()

    def degraded(self, stage: StageName, lost: str, error: VisavisError, now: str) -> None:
        """A stage stepped down (also the listener of every Ladder)."""
        self.warn(stage, lost, error, now)
        if stage == "microphone":
            self._microphone_lost = True
            if self._now.turn.cancelled:
                self.rest()

    def warn(self, stage: StageName, what: str, error: VisavisError, now: str) -> None:
        """Something works less well than it should, but nothing has to change."""
        log.warning("%s: %s Now: %s", what, error, now)
        self.tell(Degraded(stage, what, error.what, error.fix, now, self._clock()))

    def recovered(self, stage: StageName) -> None:
        """A device that was lost is there again."""
        self.tell(Recovered(stage, self._clock()))
        if stage == "microphone":
            self._microphone_lost = False
            if self._now.turn.cancelled:
                self.rest()

    @property
    def history(self) -> list[Message]:
        """What was said so far, oldest first."""
        with self._lock:
            return self._ledger.history

    def take_up(self, history: Sequence[Message]) -> None:
        """Go on with another conversation, of which this was said so far; [] for a new one."""
        self.interrupt()
        with self._lock:
            self._ledger.take_up(history)

    def last_answer(self) -> str:
        """What the assistant said last, "" if nothing."""
        with self._lock:
            return self._ledger.last_answer()

    @property
    def state(self) -> State:
        """What the assistant is doing."""
        return self._teller.state

    def face_state(self) -> FaceState | None:
        """How the face is to rest now; None while it speaks."""
        resting: dict[State, FaceState | None] = {
            "listening": "resting",
            "hearing": "listening",
            "thinking": "thinking",
            "speaking": None,
        }
        return resting.get(self.state, "resting")

    def settle(self, but: str = "") -> bool:
        """Wait until nothing moves (for tests on virtual time), but for one stage."""
        return self._pipeline.settle(but)

    def close(self) -> None:
        """Stop at once; every thread ends, every engine is freed."""
        with self._lock:
            self._now.turn.cancel()
            self._taking.drop_guess()
            self._announcements.clear()
        self._pipeline.purge()
        self._player.close()
        self._pipeline.close()
        self._work.close()
        self._face.close()
        for ladder in self._ladders.values():
            ladder.close()

    # What the stages tell (stages.Floor).

    def off(self, pressed: bool) -> bool:
        """See Floor."""
        return self._muted or (self.mode == "push_to_talk" and not pressed)

    def echo_lost(self, error: EngineFailed) -> None:
        """See Floor. Whoever cannot tell its own voice must not listen while it speaks."""
        self._manners = replace(self._manners, barge_in=False)
        now = "speech over an answer does not interrupt it"
        self.warn("microphone", "Echo cancellation", error, now)

    def deaf(self, pressed: bool) -> bool:
        """See Floor. Without barge-in, our own voice in the room is not listened to."""
        if self._presenter.busy:
            self._deaf_until = self._clock() + ECHO_TAIL_SECONDS
        return not pressed and not self._manners.barge_in and self._clock() < self._deaf_until

    def heard(self, event: EarEvent) -> None:
        """See Floor."""
        match event:
            case SpeechOnset():
                self._taking.onset()
            case SpeechFaded():
                self._taking.faded()
            case SpeechStarted():
                self._taking.started()
            case SpeechPaused():
                self._taking.paused(event.so_far, event.over)
            case SpeechResumed():
                self._taking.resumed()
            case SpeechDiscarded():
                self._taking.discarded()
            case Utterance():
                self._taking.finished(event)

    def speech_goes_on(self, ears: Ears) -> None:
        """See Floor."""
        self._taking.goes_on(ears.voiced, ears.quiet, ears.humming, ears.so_far)

    def guessed(self, turn: Turn, transcript: Transcript) -> bool:
        """See Floor."""
        return self._taking.guessed(turn, transcript)

    def glimpsed(self, turn: Turn, partial: Partial | None) -> None:
        """See Floor."""
        self._taking.glimpsed(turn, partial)

    def understood(self, turn: Turn, transcript: Transcript) -> Transcript:
        """See Floor."""
        with self._lock:
            turn.check()
            self._now.transcript = transcript
            transcript = self._ledger.asked(self._now)
            self._now.passed_on = True
            self._taking.attention.talked(self._clock())
        self.tell(Heard(turn.id, transcript, self._clock()))
        return transcript

    def replied(self, turn: Turn, sentence: Sentence) -> None:
        """See Floor."""
        with self._lock:
            turn.check()
            self._of(turn).sentences.append(sentence)
            if turn.committed:
                self.tell(Replying(turn.id, sentence, self._clock()))

    def replied_all(self, turn: Turn) -> None:
        """See Floor."""
        with self._lock:
            turn.check()
            self._of(turn).complete = True

    def history_for(self, turn: Turn) -> list[Message]:
        """See Floor."""
        with self._lock:
            return self._ledger.with_question(self._of(turn))

    def continuation(self, turn: Turn, transcript: Transcript) -> str:
        """See Floor."""
        with self._lock:
            return self._ledger.continuation(transcript)

    def _of(self, turn: Turn) -> Exchange:
        """The exchange of a turn that is answered, or guessed at."""
        return self._taking.guess if turn is self._taking.guess.turn else self._now

    def went_well(self, stage: str) -> None:
        """See Floor."""
        self._strikes[stage] = 0

    # What the presenter tells.

    def _speaking(self, turn: Turn, segment: SpeechSegment) -> None:
        self.enter("speaking")
        self.tell(Speaking(turn.id, segment.sentence, segment.marks, self._clock()))

    def _done(self, turn: Turn, text: str) -> None:
        with self._lock:
            if turn.cancelled:
                return
            turn.cancel()
            # What cannot be spoken (code, or all of it without a voice) was shown all the same.
            self._ledger.answered(self._now)
            self._said_lately = text[-200:]
            self._taking.attention.talked(self._clock())
            if text:
                self._deaf_until = self._clock() + ECHO_TAIL_SECONDS
        self.tell(TurnEnded(turn.id, text, False, self._clock()))
        self.rest()

    # What turn-taking decides (turn_taking.Core).

    @property
    def under_way(self) -> bool:
        """See Core."""
        return not self._now.turn.cancelled

    @property
    def sounding(self) -> bool:
        """See Core."""
        return self._presenter.sounding

    @property
    def saying(self) -> str:
        """See Core."""
        if self._clock() < self._deaf_until + 1.0 and not self._presenter.sounding:
            return self._said_lately
        return self._presenter.saying()

    @property
    def trusted(self) -> bool:
        """See Core."""
        echo = self._work.echo
        if echo is None or echo.state == "none":
            return True
        return echo.state == "echo" and echo.removed >= ECHO_REMOVED_DB

    def accept(self, exchange: Exchange) -> None:
        """See Core. What was prepared for it may go on to be heard."""
        turn = exchange.turn
        with self._lock:
            self._begin(exchange)
            if exchange.failed is not None:
                turn.commit()
                self._failed_for_good(turn, *exchange.failed)
                return
            passed_on = exchange.passed_on
            said = exchange.transcript
            if said is not None:
                self.went_well("transcribe")
                whole = self.understood(turn, said)
                if passed_on and whole != said:  # it completes what was begun before
                    exchange.sentences, exchange.complete, passed_on = [], False, False
                    exchange.turn.cancel()
                    exchange = self._now = Exchange(Turn(), transcript=whole, over=True)
                    turn = exchange.turn
                for sentence in exchange.sentences:
                    self.tell(Replying(turn.id, sentence, self._clock()))
                if not passed_on:
                    self._pipeline.post("reply", turn, whole)
            turn.commit()
        self._pipeline.wake()

    def put(self, stage: str, turn: Turn, item: Any) -> bool:
        """See Core."""
        return self._pipeline.put(stage, turn, item)

    def idle(self, stage: str) -> bool:
        """See Core."""
        return self._pipeline.idle(stage)

    def purge(self) -> None:
        """See Core."""
        self._pipeline.purge()

    def enter(self, state: State) -> None:
        """See Core."""
        self._teller.enter(state)

    def tell(self, event: TurnEvent) -> None:
        """See Core."""
        self._teller.tell(event)

    # What becomes of turns.

    def _begin(self, exchange: Exchange) -> Exchange:
        self.cut()
        self.promote()
        with self._lock:
            if exchange is not self._taking.guess:
                self._taking.drop_guess()
            self._now = exchange
        self.enter("thinking")
        return exchange

    def promote(self) -> None:
        """See Core. Better engines that were loaded meanwhile serve from what begins now on."""
        for ladder in self._ladders.values():
            ladder.promote()

    def rest(self) -> None:
        """See Core. No turn is under way (any more)."""
        if self._microphone_lost:
            self.enter("offline")
        else:
            self.enter("muted" if self._muted else "listening")
        self._announce()

    def _announce(self) -> None:
        """Begin the next announcement if nothing else goes on."""
        with self._lock:
            if not self._announcements or self.under_way or self.state == "hearing":
                return
            text = self._announcements.popleft()
            self.promote()
            self._taking.drop_guess()
            self._now = Exchange(Turn(), over=True)
            self._pipeline.post("reply", self._now.turn, Announcement(text))

    def _failed(self, stage: str, turn: Turn, error: BaseException) -> None:
        """A stage raised what nobody foresaw: the turn is lost; at the third time, its engine."""
        log.error("stage %s failed", stage, exc_info=error)
        if not turn.cancelled and not self._taking.failed(turn, stage, error):
            self._failed_for_good(turn, stage, error)

    def _failed_for_good(self, turn: Turn, stage: str, error: BaseException | str) -> None:
        if isinstance(error, str):
            self.give_up(turn, error)
            return
        self._strikes[stage] += 1
        if self._strikes[stage] >= STRIKES and stage in self._ladders:
            self._strikes[stage] = 0
            ladder = self._ladders[stage]
            ladder.lose(ladder.engine(), EngineFailed(f"It failed {STRIKES} times: {error}."))
        if turn is not _ALWAYS:
            self.give_up(turn, f"Something went wrong in the stage “{stage}”: {error}")

    def give_up(self, turn: Turn, reason: str) -> None:
        """See Floor."""
        if turn.cancelled or self._taking.failed(turn, "transcribe", reason):
            return
        self.tell(TurnFailed(turn.id, reason, self._clock()))
        if turn is self._now.turn:
            self.interrupt()


_ALWAYS = Turn()
"""Carried by sound from the microphone, which belongs to no turn yet."""
