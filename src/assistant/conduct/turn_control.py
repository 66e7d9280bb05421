"""What becomes of turns: begun, answered, cut short, given up, ended; what is told of each.

Turn taking (core.Core), the presenter and the stages (stage_reports.py) tell what happened;
here it is decided. Whose turn it is to speak is turn_taking.py's, what history keeps is turns.py's,
which engine is given up troubles.py's, which part hangs on which wiring.py's.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from assistant.conduct.manners import Manners
from assistant.conduct.telling import Teller
from assistant.conduct.troubles import Troubles, failure
from assistant.conduct.turns import Exchange, Ledger
from assistant.duplex.guesses import cancelled
from assistant.duplex.own_voice import OwnVoice
from assistant.duplex.turn_taking import TurnTaking
from assistant.events import (
    Heard,
    Replying,
    Speaking,
    SpeechSegment,
    State,
    Transcript,
    TurnEnded,
    TurnEvent,
    TurnFailed,
)
from assistant.face import Face
from assistant.presenter import Presenter
from assistant.stage import Pipeline
from assistant.stages import Announcement
from talking_head.turn import Turn

log = logging.getLogger(__name__)

LAST_WORDS = 200
"""Characters of an answer that a room may still return when it is over."""

ALWAYS = Turn()
"""Carried by sound from the microphone, which belongs to no turn yet."""


class TurnControl:
    """The turn of one conversation that is under way, if any: core.Core. Thread-safe.

    `pipeline`, `presenter`, `own_voice` and `taking` are made after it, because they tell it what
    happens; wiring.py sets them.
    """

    pipeline: Pipeline
    presenter: Presenter
    own_voice: OwnVoice
    taking: TurnTaking

    def __init__(
        self,
        manners: Manners,
        face: Face,
        ledger: Ledger,
        troubles: Troubles,
        teller: Teller,
        promote: Callable[[], None],
        clock: Callable[[], float],
        lock: threading.RLock,
    ) -> None:
        self.manners = manners
        self.announcements: deque[str] = deque()
        self.muted = False
        self.microphone_lost = False
        self._now = Exchange(cancelled())
        self._face = face
        self._ledger = ledger
        self._troubles = troubles
        self._teller = teller
        self._promote = promote
        self._clock = clock
        self._lock = lock

    # What becomes of turns.

    def begin(self, exchange: Exchange) -> Exchange:
        """This is the turn now; what was under way is cut."""
        self.cut()
        self.promote()
        with self._lock:
            if exchange is not self.taking.guess:
                self.taking.drop_guess()
            self._now = exchange
        self.enter("thinking")
        return exchange

    def announce(self) -> None:
        """Begin the next announcement if nothing else goes on."""
        with self._lock:
            if not self.announcements or self.under_way or self._teller.state == "hearing":
                return
            text = self.announcements.popleft()
            self.promote()
            self.taking.drop_guess()
            self._now = Exchange(Turn(), over=True)
            self.pipeline.post("reply", self._now.turn, Announcement(text))

    def failed(self, stage: str, turn: Turn, error: BaseException) -> None:
        """A stage raised what nobody foresaw: the turn is lost; at the third time, its engine."""
        log.error("stage %s failed", stage, exc_info=error)
        if not turn.cancelled and not self.taking.failed(turn, stage, error):
            self._failed_for_good(turn, stage, error)

    def _failed_for_good(self, turn: Turn, stage: str, error: BaseException | str) -> None:
        if isinstance(error, str):
            self.give_up(turn, error)
            return
        self._troubles.strike(stage, error)
        if turn is not ALWAYS:
            self.give_up(turn, failure(stage, error))

    def give_up(self, turn: Turn, reason: str) -> None:
        """Nothing can become of this turn."""
        if turn.cancelled or self.taking.failed(turn, "transcribe", reason):
            return
        self.tell(TurnFailed(turn.id, reason, self._clock()))
        if turn is self._now.turn:
            self.interrupt()

    def interrupt(self) -> None:
        """Stop speaking and drop everything of this turn; history keeps the heard words."""
        if self.cut():
            self.rest()

    def abandon(self) -> None:
        """All is over: nothing that is under way, guessed at or to be said is wanted any more."""
        with self._lock:
            self._now.turn.cancel()
            self.taking.drop_guess()
            self.announcements.clear()

    # What the stages tell (stage_reports.py).

    def understood(self, turn: Turn, transcript: Transcript) -> Transcript:
        """These were the words of the turn now; returns what is to be answered. Raises Cancelled
        where nobody wants them any more.
        """
        with self._lock:
            turn.check()
            self._now.transcript = transcript
            transcript = self._ledger.asked(self._now)
            self._now.passed_on = True
            self.taking.attention.talked(self._clock())
        self.tell(Heard(turn.id, transcript, self._clock()))
        return transcript

    def exchange_of(self, turn: Turn) -> Exchange:
        """The exchange of a turn that is answered, or guessed at."""
        return self.taking.guess if turn is self.taking.guess.turn else self._now

    # What the presenter tells.

    def speaking(self, turn: Turn, segment: SpeechSegment) -> None:
        """This begins to be heard."""
        self.enter("speaking")
        self.tell(Speaking(turn.id, segment.sentence, segment.marks, self._clock()))

    def done(self, turn: Turn, text: str) -> None:
        """All of the answer was heard."""
        with self._lock:
            if turn.cancelled:
                return
            turn.cancel()
            # What cannot be spoken (code, or all of it without a voice) was shown all the same.
            self._ledger.answered(self._now)
            self.taking.attention.talked(self._clock())
            self.own_voice.ended(text[-LAST_WORDS:], sounded=bool(text))
        self.tell(TurnEnded(turn.id, text, False, self._clock()))
        self.rest()

    # What turn-taking decides (core.Core).

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
    def lingers(self) -> bool:
        """See Core."""
        return self.own_voice.lingers()

    @property
    def trusted(self) -> bool:
        """See Core."""
        return self.own_voice.told_apart

    @property
    def proven(self) -> bool:
        """See Core."""
        return self.own_voice.taken_away

    def cut(self) -> bool:
        """End the turn that is under way; False if there is none."""
        with self._lock:
            exchange = self._now
            if exchange.turn.cancelled:
                return False
            said = self.presenter.saying()
            stopped = self.presenter.interrupt()
            exchange.turn.cancel()
            self.pipeline.purge()
            self._face.interrupt(stopped[0] if stopped else 0.0)
            heard = stopped[1] if stopped else ""
            exchange.sounded = stopped is not None and stopped[0] > 0
            self._ledger.cut_short(exchange, heard)
            self.taking.let_go()
            self.own_voice.ended(said, sounded=stopped is not None)
        self.tell(TurnEnded(exchange.turn.id, heard, True, self._clock()))
        return True

    def accept(self, exchange: Exchange) -> None:
        """See Core. What was prepared for it may go on to be heard."""
        turn = exchange.turn
        with self._lock:
            self.begin(exchange)
            if exchange.failed is not None:
                turn.commit()
                self._failed_for_good(turn, *exchange.failed)
                return
            passed_on = exchange.passed_on
            said = exchange.transcript
            if said is not None:
                self._troubles.went_well("transcribe")
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
        self._teller.enter(state)

    def tell(self, event: TurnEvent) -> None:
        """See Core."""
        self._teller.tell(event)

    def promote(self) -> None:
        """See Core. Better engines that were loaded meanwhile serve from what begins now on."""
        self._promote()

    def rest(self) -> None:
        """See Core. No turn is under way (any more)."""
        if self.microphone_lost:
            self.enter("offline")
        else:
            self.enter("muted" if self.muted else "listening")
        self.announce()
