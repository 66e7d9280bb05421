"""Guesses: what somebody may have said who may have finished, and the answer prepared for it.

A guess begins with a look at the speech so far: its words are recognised. While its answer is
being prepared, a newer look may be under way; where that finds the same words, what is prepared is
kept, else the newer look is the guess. With quick engines every moment of silence is worth a look,
with others only a pause. Knows whose words are whose; whether an answer may count, and when,
is turn_taking.py's. The caller holds the lock.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from assistant.conduct.turns import Exchange
from assistant.duplex.core import Core
from assistant.duplex.endings import Ending, ending
from assistant.events import Transcript, Utterance
from talking_head.turn import Turn

SURE_ENOUGH = 0.5
"""Recognised with less confidence, words are not answered before it is known that they are all."""
QUICK_SECONDS, QUICK_ANSWER_SECONDS = 0.1, 0.3
"""A recogniser that takes no longer, and a brain until its first phrase, may be asked at every
moment of silence; slower ones would still be at it when the real end comes, and on a processor
each look takes both of its cores from whoever else works."""
LOOK_SECONDS = 0.12
"""How often at most."""
WHOLE = (Ending.COMPLETE, Ending.SENTENCE, Ending.SURE)
FOLLOWS = 0.3
"""How much the latest counts of how long something takes."""


@dataclass(frozen=True, slots=True)
class Guess:
    """An utterance that may be complete: it is transcribed ahead, in case that it is."""

    utterance: Utterance


class Speed:
    """How long something took of late, in seconds; not quick before that is known."""

    def __init__(self, quick: float) -> None:
        self._quick = quick
        self._seconds = math.inf

    def took(self, seconds: float) -> None:
        """It took so long this time."""
        known = math.isfinite(self._seconds)
        self._seconds = (1 - FOLLOWS) * self._seconds + FOLLOWS * seconds if known else seconds

    @property
    def quick(self) -> bool:
        """Whether it may be asked at every moment of silence."""
        return self._seconds <= self._quick


class Guesses:
    """The guess of one conversation, and the newer look at it, if any."""

    def __init__(self, core: Core, clock: Callable[[], float]) -> None:
        self.guess = Exchange(cancelled())
        self._newer = Exchange(cancelled())
        self._core = core
        self._clock = clock
        self._looked_at = -LOOK_SECONDS
        self._recognition, self._answer = Speed(QUICK_SECONDS), Speed(QUICK_ANSWER_SECONDS)

    @property
    def may_look(self) -> bool:
        """Whether a moment of silence is worth a look."""
        return self._recognition.quick and self._clock() - self._looked_at >= LOOK_SECONDS

    def look(self, utterance: Utterance, dip: bool) -> Exchange:
        """Have the words of what may be all recognised; `dip`: only the sound's level says so."""
        self._looked_at = now = self._clock()
        look = Exchange(Turn(speculative=True), utterance, dip=dip, asked_at=now)
        guess = self.guess
        under_way = guess.passed_on or (guess.dip and guess.transcript is None)
        if _is_open(guess) and under_way:
            self._newer.turn.cancel()
            self._core.purge()
            self._newer = look
        else:
            self.drop()
            if not self._core.under_way:
                self._core.promote()
            self.guess = look
        self._core.put("transcribe", look.turn, Guess(utterance))
        return look

    def at(self, utterance: Utterance) -> Exchange | None:
        """The newest look at this speech, where there is one."""
        for guess in (self._newer, self.guess):
            same = guess.utterance is not None and guess.utterance.ended_at == utterance.ended_at
            if same and _is_open(guess):
                return guess
        return None

    def found(self, turn: Turn, transcript: Transcript) -> Exchange | None:
        """The guess that has the words found under this turn: the one before, where they are the
        same. None where nobody wants them.
        """
        look, guess = self._newer, self.guess
        asked = look if look.turn is turn else guess
        self._recognition.took(self._clock() - asked.asked_at)
        if look.turn is turn:
            if guess.transcript is not None and guess.words == transcript.text:
                turn.cancel()
                guess.utterance, guess.dip, guess.over = look.utterance, look.dip, look.over
                self._newer = Exchange(cancelled())
                return guess
            self._take_newer()
        guess = self.guess
        if guess.turn is not turn:
            return None
        guess.transcript, guess.words = transcript, transcript.text
        return guess

    def soon_known(self, over: Exchange) -> bool:
        """Somebody has finished, and `over` is all: whether it is worth a moment to hear if what
        is prepared is the answer. Else `over` is the guess from now on."""
        if over is self._newer and self._recognition.quick:
            return True
        if over is self._newer:
            self._take_newer()
        self._newer.turn.cancel()
        return False

    def waiting(self) -> Exchange | None:
        """What is all, and was to be known soon: from now on the guess."""
        if not self._newer.over or not _is_open(self._newer):
            return None
        self._take_newer()
        return self.guess

    def worth_an_answer(self, guess: Exchange) -> bool:
        """Whether its words are, before anything more is known."""
        said = guess.transcript
        if said is None or not said.text or said.confidence < SURE_ENOUGH:
            return False
        return not guess.dip or (self._answer.quick and ending(said.text) in WHOLE)

    def answered(self, guess: Exchange) -> None:
        """The first phrase of its answer is there."""
        if guess.passed_at is not None:
            self._answer.took(self._clock() - guess.passed_at)

    def broke(self, turn: Turn) -> None:
        """A stage broke on a turn; if that is the newer look's, it is the guess now."""
        if turn is self._newer.turn:
            self._take_newer()

    def drop(self) -> None:
        """Nobody wants any of it."""
        self._newer.turn.cancel()
        if not self.guess.turn.committed:
            self.guess.turn.cancel()
        self._core.purge()

    def _take_newer(self) -> None:
        """What was prepared is for other words."""
        self.guess.turn.cancel()
        self._core.purge()
        self.guess, self._newer = self._newer, Exchange(cancelled())


def cancelled() -> Turn:
    """The turn of nothing."""
    turn = Turn()
    turn.cancel()
    return turn


def _is_open(guess: Exchange) -> bool:
    """Whether it may still become the turn, or be dropped."""
    return not guess.turn.cancelled and not guess.turn.committed
