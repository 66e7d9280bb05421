"""What the stages tell while they work, and ask: the conversation as they see it (stages.Floor).

Here it is noted, told on, or handed to whoever decides: turn taking (turn_taking.py) about who has
the floor, turn control (turn_control.py) about the turn.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

from assistant.conduct.troubles import Troubles
from assistant.conduct.turn_control import TurnControl
from assistant.conduct.turns import Ledger
from assistant.duplex.ears import Ears
from assistant.duplex.own_voice import OwnVoice
from assistant.duplex.turn_taking import TurnTaking
from assistant.events import Partial, Replying, Sentence, Transcript, TurnEvent, Utterance
from assistant.llm import Message
from assistant.segmenter import (
    EarEvent,
    SpeechDipped,
    SpeechDiscarded,
    SpeechFaded,
    SpeechOnset,
    SpeechPaused,
    SpeechResumed,
    SpeechStarted,
)
from talking_head.errors import EngineFailed
from talking_head.said import said
from talking_head.turn import Turn


class StageReports:
    """The Floor of one conversation. Thread-safe."""

    def __init__(
        self,
        turns: TurnControl,
        taking: TurnTaking,
        own_voice: OwnVoice,
        ledger: Ledger,
        troubles: Troubles,
        tell: Callable[[TurnEvent], None],
        clock: Callable[[], float],
        lock: threading.RLock,
    ) -> None:
        self._turns = turns
        self._taking = taking
        self._own_voice = own_voice
        self._ledger = ledger
        self._troubles = troubles
        self._tell = tell
        self._clock = clock
        self._lock = lock

    def off(self, pressed: bool) -> bool:
        """See Floor."""
        return self._turns.muted or (
            self._taking.attention.settings.mode == "push_to_talk" and not pressed
        )

    def echo_lost(self, error: EngineFailed) -> None:
        """See Floor. Whoever cannot tell its own voice must not listen while it speaks."""
        self._turns.manners = replace(self._turns.manners, barge_in=False)
        now = said("speech over an answer does not interrupt it")
        self._troubles.warn("microphone", said("Echo cancellation"), error, now)

    def deaf(self, pressed: bool) -> bool:
        """See Floor. Without barge-in, our own voice in the room is not listened to."""
        lingers = self._own_voice.lingers()
        return not pressed and not self._turns.manners.barge_in and lingers

    def overheard(self, near: bool) -> None:
        """See Floor."""
        self._taking.overheard(near)

    def heard(self, event: EarEvent) -> None:
        """See Floor."""
        match event:
            case SpeechOnset():
                self._taking.onset()
            case SpeechFaded():
                self._taking.faded()
            case SpeechStarted():
                self._taking.started()
            case SpeechDipped():
                self._taking.dipped(event.so_far)
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
        return self._turns.understood(turn, transcript)

    def replied(self, turn: Turn, sentence: Sentence) -> None:
        """See Floor."""
        with self._lock:
            turn.check()
            exchange = self._turns.exchange_of(turn)
            if not exchange.sentences:
                self._taking.replies(exchange)
            exchange.sentences.append(sentence)
            if turn.committed:
                self._tell(Replying(turn.id, sentence, self._clock()))

    def replied_all(self, turn: Turn) -> None:
        """See Floor."""
        with self._lock:
            turn.check()
            self._turns.exchange_of(turn).complete = True

    def history_for(self, turn: Turn) -> list[Message]:
        """See Floor."""
        with self._lock:
            return self._ledger.with_question(self._turns.exchange_of(turn))

    def continuation(self, turn: Turn, transcript: Transcript) -> str:
        """See Floor."""
        with self._lock:
            return self._ledger.continuation(transcript)

    def went_well(self, stage: str) -> None:
        """See Floor."""
        self._troubles.went_well(stage)

    def give_up(self, turn: Turn, reason: str) -> None:
        """See Floor."""
        self._turns.give_up(turn, reason)
