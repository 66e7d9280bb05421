"""What becomes of turns: begun, answered, cut short, ended; what is told of each.

The stages (stages.Floor), turn taking (turn_taking.Core) and the presenter tell what happened;
here it is decided. What comes from outside, conversation.py takes; whose turn it is to speak is
turn_taking.py's, what history keeps is turns.py's, which engine is given up troubles.py's.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from assistant.conduct.manners import Manners, OnSpeech, Span
from assistant.conduct.telling import Listener, Teller
from assistant.conduct.troubles import Troubles
from assistant.conduct.turns import Exchange, Ledger
from assistant.duplex.ears import Ears
from assistant.duplex.own_voice import OwnVoice
from assistant.duplex.turn_taking import TurnTaking, cancelled
from assistant.duplex.wake import Attention
from assistant.events import (
    Heard,
    Partial,
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
from assistant.stages import Announcement, Engines, Work
from player.player import Player
from talking_head.errors import EngineFailed
from talking_head.turn import Turn

log = logging.getLogger(__name__)

LAST_WORDS = 200
"""Characters of an answer that a room may still return when it is over."""


class Conduct:
    """The machine of one conversation: stages.Floor and turn_taking.Core. Thread-safe."""

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
        self.manners = manners
        self._clock = clock
        self.lock = lock or threading.RLock()
        self.teller = Teller(listeners, clock)
        self.ledger = Ledger(manners.history_limit)
        self._now = Exchange(cancelled())
        self.announcements: deque[str] = deque()
        self.muted = False
        self.microphone_lost = False
        self.ladders: dict[str, Ladder[Any, Any]] = {
            "listen": engines.vad,
            "transcribe": engines.asr,
            "reply": engines.llm,
            "speak": engines.tts,
        }
        self.troubles = Troubles(self.ladders, self.tell, clock)
        self._presenter = present = Presenter(
            player,
            face.look,
            Listeners(
                self._speaking,
                self._done,
                face.hangs,
                lambda turn, segment: on_speech(turn.id, segment),
            ),
            self.lock,
            real_time=manners.real_time,
            clock=clock,
        )
        attention = Attention(manners.wake)
        self.taking = TurnTaking(
            self, player, attention, clock, self.lock, speculates=manners.speculates
        )
        self.work = work = Work(engines, self, player.rate, manners.language, manners.first_words)
        self.own_voice = OwnVoice(present, lambda: work.echo, clock)
        self.pipeline = Pipeline(
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
        face.deliver = lambda turn, block: self.pipeline.put("present", turn, block)
        face.notify = lambda turn, notice: self.pipeline.post("present", turn, notice)

    # What the stages tell (stages.Floor).

    def off(self, pressed: bool) -> bool:
        """See Floor."""
        return self.muted or (self.taking.attention.settings.mode == "push_to_talk" and not pressed)

    def echo_lost(self, error: EngineFailed) -> None:
        """See Floor. Whoever cannot tell its own voice must not listen while it speaks."""
        self.manners = replace(self.manners, barge_in=False)
        now = "speech over an answer does not interrupt it"
        self.troubles.warn("microphone", "Echo cancellation", error, now)

    def deaf(self, pressed: bool) -> bool:
        """See Floor. Without barge-in, our own voice in the room is not listened to."""
        lingers = self.own_voice.lingers()
        return not pressed and not self.manners.barge_in and lingers

    def heard(self, event: EarEvent) -> None:
        """See Floor."""
        match event:
            case SpeechOnset():
                self.taking.onset()
            case SpeechFaded():
                self.taking.faded()
            case SpeechStarted():
                self.taking.started()
            case SpeechPaused():
                self.taking.paused(event.so_far, event.over)
            case SpeechResumed():
                self.taking.resumed()
            case SpeechDiscarded():
                self.taking.discarded()
            case Utterance():
                self.taking.finished(event)

    def speech_goes_on(self, ears: Ears) -> None:
        """See Floor."""
        self.taking.goes_on(ears.voiced, ears.quiet, ears.humming, ears.so_far)

    def guessed(self, turn: Turn, transcript: Transcript) -> bool:
        """See Floor."""
        return self.taking.guessed(turn, transcript)

    def glimpsed(self, turn: Turn, partial: Partial | None) -> None:
        """See Floor."""
        self.taking.glimpsed(turn, partial)

    def understood(self, turn: Turn, transcript: Transcript) -> Transcript:
        """See Floor."""
        with self.lock:
            turn.check()
            self._now.transcript = transcript
            transcript = self.ledger.asked(self._now)
            self._now.passed_on = True
            self.taking.attention.talked(self._clock())
        self.tell(Heard(turn.id, transcript, self._clock()))
        return transcript

    def replied(self, turn: Turn, sentence: Sentence) -> None:
        """See Floor."""
        with self.lock:
            turn.check()
            self._of(turn).sentences.append(sentence)
            if turn.committed:
                self.tell(Replying(turn.id, sentence, self._clock()))

    def replied_all(self, turn: Turn) -> None:
        """See Floor."""
        with self.lock:
            turn.check()
            self._of(turn).complete = True

    def history_for(self, turn: Turn) -> list[Message]:
        """See Floor."""
        with self.lock:
            return self.ledger.with_question(self._of(turn))

    def continuation(self, turn: Turn, transcript: Transcript) -> str:
        """See Floor."""
        with self.lock:
            return self.ledger.continuation(transcript)

    def _of(self, turn: Turn) -> Exchange:
        """The exchange of a turn that is answered, or guessed at."""
        return self.taking.guess if turn is self.taking.guess.turn else self._now

    def went_well(self, stage: str) -> None:
        """See Floor."""
        self.troubles.went_well(stage)

    # What the presenter tells.

    def _speaking(self, turn: Turn, segment: SpeechSegment) -> None:
        self.enter("speaking")
        self.tell(Speaking(turn.id, segment.sentence, segment.marks, self._clock()))

    def _done(self, turn: Turn, text: str) -> None:
        with self.lock:
            if turn.cancelled:
                return
            turn.cancel()
            # What cannot be spoken (code, or all of it without a voice) was shown all the same.
            self.ledger.answered(self._now)
            self.taking.attention.talked(self._clock())
            self.own_voice.ended(text[-LAST_WORDS:], sounded=bool(text))
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
        return self.own_voice.sounding

    @property
    def saying(self) -> str:
        """See Core."""
        return self.own_voice.saying

    @property
    def trusted(self) -> bool:
        """See Core."""
        return self.own_voice.told_apart

    def cut(self) -> bool:
        """End the turn that is under way; False if there is none."""
        with self.lock:
            exchange = self._now
            if exchange.turn.cancelled:
                return False
            said = self._presenter.saying()
            stopped = self._presenter.interrupt()
            exchange.turn.cancel()
            self.pipeline.purge()
            self._face.interrupt(stopped[0] if stopped else 0.0)
            heard = stopped[1] if stopped else ""
            exchange.sounded = stopped is not None and stopped[0] > 0
            self.ledger.cut_short(exchange, heard)
            self.taking.let_go()
            self.own_voice.ended(said, sounded=stopped is not None)
        self.tell(TurnEnded(exchange.turn.id, heard, True, self._clock()))
        return True

    def accept(self, exchange: Exchange) -> None:
        """See Core. What was prepared for it may go on to be heard."""
        turn = exchange.turn
        with self.lock:
            self.begin(exchange)
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
                    self.pipeline.post("reply", turn, whole)
            turn.commit()
        self.pipeline.wake()

    def put(self, stage: str, turn: Turn, item: Any) -> bool:
        """See Core."""
        return self.pipeline.put(stage, turn, item)

    def idle(self, stage: str) -> bool:
        """See Core."""
        return self.pipeline.idle(stage)

    def purge(self) -> None:
        """See Core."""
        self.pipeline.purge()

    def enter(self, state: State) -> None:
        """See Core."""
        self.teller.enter(state)

    def tell(self, event: TurnEvent) -> None:
        """See Core."""
        self.teller.tell(event)

    def promote(self) -> None:
        """See Core. Better engines that were loaded meanwhile serve from what begins now on."""
        for ladder in self.ladders.values():
            ladder.promote()

    def rest(self) -> None:
        """See Core. No turn is under way (any more)."""
        if self.microphone_lost:
            self.enter("offline")
        else:
            self.enter("muted" if self.muted else "listening")
        self.announce()

    # What becomes of turns.

    def begin(self, exchange: Exchange) -> Exchange:
        """This is the turn now; what was under way is cut."""
        self.cut()
        self.promote()
        with self.lock:
            if exchange is not self.taking.guess:
                self.taking.drop_guess()
            self._now = exchange
        self.enter("thinking")
        return exchange

    def announce(self) -> None:
        """Begin the next announcement if nothing else goes on."""
        with self.lock:
            if not self.announcements or self.under_way or self.teller.state == "hearing":
                return
            text = self.announcements.popleft()
            self.promote()
            self.taking.drop_guess()
            self._now = Exchange(Turn(), over=True)
            self.pipeline.post("reply", self._now.turn, Announcement(text))

    def _failed(self, stage: str, turn: Turn, error: BaseException) -> None:
        """A stage raised what nobody foresaw: the turn is lost; at the third time, its engine."""
        log.error("stage %s failed", stage, exc_info=error)
        if not turn.cancelled and not self.taking.failed(turn, stage, error):
            self._failed_for_good(turn, stage, error)

    def _failed_for_good(self, turn: Turn, stage: str, error: BaseException | str) -> None:
        if isinstance(error, str):
            self.give_up(turn, error)
            return
        self.troubles.strike(stage, error)
        if turn is not ALWAYS:
            self.give_up(turn, f"Something went wrong in the stage “{stage}”: {error}")

    def give_up(self, turn: Turn, reason: str) -> None:
        """See Floor."""
        if turn.cancelled or self.taking.failed(turn, "transcribe", reason):
            return
        self.tell(TurnFailed(turn.id, reason, self._clock()))
        if turn is self._now.turn:
            self.interrupt()

    def interrupt(self) -> None:
        """Stop speaking and drop everything of this turn; history keeps the heard words."""
        if self.cut():
            self.rest()

    def close(self) -> None:
        """Stop at once; every thread ends, every engine is freed."""
        with self.lock:
            self._now.turn.cancel()
            self.taking.drop_guess()
            self.announcements.clear()
        self.pipeline.purge()
        self._player.close()
        self.pipeline.close()
        self.work.close()
        self._face.close()
        for ladder in self.ladders.values():
            ladder.close()


ALWAYS = Turn()
"""Carried by sound from the microphone, which belongs to no turn yet."""
