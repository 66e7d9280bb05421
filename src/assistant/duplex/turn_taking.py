"""Who has the floor: what is made of what the ears tell, moment by moment.

A pause begins a guess: the words so far are recognised, and where they may be all, the answer is
prepared under a turn that does not count yet. With quick engines the sound's first silence does,
which may be no more than a “t”; a later look that finds the same words goes on with what was
prepared. Silence makes the guess a turn; more speech throws it away. Speech over our own turn
lowers the voice, then holds it, and is judged by its words (interruption.py). Knows no stage's
work and no history; the Core, which is the conversation, does what is decided here. Every method
is called with nobody else in: the lock is shared.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from assistant.conduct.turns import Exchange
from assistant.duplex.core import Core
from assistant.duplex.guesses import Guesses, cancelled
from assistant.duplex.interruption import (
    DUCK_SECONDS,
    DUCKED_GAIN,
    GLANCE_GAIN,
    RESTORE_SECONDS,
    Overlap,
    Verdict,
    by_sound,
    by_words,
    is_nothing,
    may_be_ours,
    over_us,
)
from assistant.duplex.wake import Attention
from assistant.events import Hearing, Held, Partial, Transcript, Utterance
from player.player import Player
from talking_head.turn import Turn

PROMISING = 0.35
LONG_SECONDS = 5.0
"""After so long a speech, a pause that sounds less final is not worth a guess at once, only where
it lasts: to recognise it takes the time of others."""
FOUND_SECONDS = 0.4
"""Of speech, in which the echo of headphones that were taken off is found (0.16 at most), and in
which we have long fallen silent: whatever sounds for longer is somebody else."""
GLIMPSE_SECONDS = 0.1
"""How often at most what somebody says is looked at while they speak: a recogniser that searches
sound while it comes has little left to do at its end."""
SHORT_SECONDS = 0.35
"""So short a sound without words was none: nobody is told that it was not understood."""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What was said so far, by someone who still speaks."""

    so_far: Utterance


class TurnTaking:
    """The floor's rules for one conversation."""

    def __init__(
        self,
        core: Core,
        player: Player,
        attention: Attention,
        clock: Callable[[], float],
        lock: threading.RLock,
        *,
        speculates: bool = True,
    ) -> None:
        self._core = core
        self._player = player
        self.attention = attention
        self._clock = clock
        self._lock = lock
        self._speculates = speculates
        self._guesses = Guesses(core, clock)
        self._glimpse = cancelled()
        self._glimpsed_at = 0.0
        self._glimpses = True
        self._passed_over = -1.0
        self._overlap = self._held = False
        self._near = self._ducked = False
        self._near_since = 0.0
        self._voiced = 0.0
        self._began = 0.0
        self._trusted = True

    @property
    def guess(self) -> Exchange:
        """What may become the turn: words, and an answer as far as it is prepared."""
        return self._guesses.guess

    def overheard(self, near: bool) -> None:
        """Whether somebody sounds over our voice: that is lowered a little, should it be speech."""
        if near == self._near:
            return
        with self._lock:
            self._near, self._near_since = near, self._clock()
            if near and not self._ducked and self._speaks:
                self._player.set_volume(GLANCE_GAIN, DUCK_SECONDS)
            elif not near and not self._ducked:
                self._player.set_volume(1.0, RESTORE_SECONDS)

    def onset(self) -> None:
        """Something like speech begins: over our voice, that is lowered at once."""
        with self._lock:
            if self._speaks:
                self._ducked = True
                self._player.set_volume(DUCKED_GAIN, DUCK_SECONDS)
                if by_sound(Overlap(0.0, overheard=self._overheard), True) is Verdict.HOLD:
                    self._hold()

    @property
    def _overheard(self) -> float:
        """For how many seconds somebody has sounded over our voice by now."""
        return self._clock() - self._near_since if self._near else 0.0

    @property
    def _speaks(self) -> bool:
        """Whether our voice sounds, and what is heard over it is known not to be it."""
        return self._core.under_way and self._core.sounding and self._core.trusted

    def faded(self) -> None:
        """It was nothing."""
        with self._lock:
            self.let_go()

    def started(self) -> None:
        """Somebody speaks."""
        with self._lock:
            self._began, self._voiced, self._glimpses = self._clock(), 0.0, True
            self._glimpsed_at = self._clock()
            self._overlap = self._core.under_way or self._core.lingers
            self._trusted = self._core.trusted
            if not self._core.under_way:
                self._core.enter("hearing")

    def goes_on(
        self, voiced: float, quiet: float, humming: bool, so_far: Callable[[], Utterance]
    ) -> None:
        """Somebody still speaks, or pauses."""
        with self._lock:
            self._voiced = voiced
            if self._overlap and self._core.under_way and not quiet:
                overlap = Overlap(voiced, humming, self._core.trusted, self._overheard)
                match by_sound(overlap, self._core.sounding):
                    case Verdict.HOLD:
                        self._hold()
                    case Verdict.STOP:
                        self._take_floor()
            if not quiet:
                self._look(so_far)

    def _look(self, so_far: Callable[[], Utterance]) -> None:
        now = self._clock()
        due = now - self._glimpsed_at >= GLIMPSE_SECONDS
        if due and self._glimpses and self._core.idle("transcribe"):
            self._glimpsed_at = now
            self._glimpse = Turn(speculative=True)
            self._core.put("transcribe", self._glimpse, Glimpse(so_far()))

    def glimpsed(self, turn: Turn, partial: Partial | None) -> None:
        """These are the words so far; None from a recogniser that cannot say."""
        with self._lock:
            turn.check()
            if partial is None:
                self._glimpses = False
                return
            if partial.text:
                self._core.tell(Hearing(partial, self._clock()))
            over_us = self._overlap and self._core.under_way and partial.text
            if over_us and not self._is_no_interruption(Transcript(partial.text)):
                self._take_floor()

    def dipped(self, so_far: Utterance) -> None:
        """The sound fell silent: before a “t”, or because somebody has finished."""
        with self._lock:
            if self._overlap or self._core.under_way or not self._guesses.may_look:
                return
            self._suppose(so_far, dip=True)

    def paused(self, so_far: Utterance, over: float | None) -> None:
        """Somebody may have finished; `over`: how likely that sounds."""
        with self._lock:
            known = self._guesses.at(so_far)
            if known is not None and not known.dip:
                return
            long = so_far.audio.seconds > LONG_SECONDS and not self._overlap
            doubtful = long and over is not None and over < PROMISING
            if doubtful and self._passed_over != so_far.ended_at:
                self._passed_over = so_far.ended_at
                return
            self._suppose(so_far)

    def resumed(self) -> None:
        """It was a pause: the guess was wrong."""
        with self._lock:
            if not self.guess.over:
                self.drop_guess()

    def discarded(self) -> None:
        """It was no speech."""
        with self._lock:
            self._overlap = False
            self.drop_guess()
            self.let_go()
            if not self._core.under_way:
                self._core.rest()

    def finished(self, utterance: Utterance) -> None:
        """Somebody has finished speaking."""
        with self._lock:
            known = self._guesses.at(utterance) or self._suppose(utterance)
            known.over = True
            self._glimpse.cancel()
            if not self._guesses.soon_known(known):
                self._decide(known)

    def guessed(self, turn: Turn, transcript: Transcript) -> bool:
        """These are the words of a guess. Returns whether the answer may be prepared now."""
        with self._lock:
            turn.check()
            guess = self._guesses.found(turn, transcript)
            if guess is None:
                return False
            self._decide(guess)
            stale = guess.turn.cancelled or guess.turn.committed or guess.passed_on
            if stale or not self._may_prepare(guess):
                return False
            guess.passed_on, guess.passed_at = True, self._clock()
            if guess.turn is turn:
                return True
            self._core.put("reply", guess.turn, guess.transcript)
            return False

    def _may_prepare(self, guess: Exchange) -> bool:
        """Whether these words are worth an answer already."""
        attentive = self.attention.awake(self._began) and not self._overlap
        return self._speculates and attentive and self._guesses.worth_an_answer(guess)

    def replies(self, exchange: Exchange) -> None:
        """The first words of its answer are there."""
        self._guesses.answered(exchange)

    def failed(self, turn: Turn, stage: str, error: BaseException | str) -> bool:
        """A stage broke on this turn; whether that was a guess, and is to be forgotten for now."""
        with self._lock:
            if turn is self._glimpse:
                self._glimpses = False
                return True
            self._guesses.broke(turn)
            if turn.committed or turn is not self.guess.turn:
                return False
            self.guess.failed = stage, error
            self.guess.transcript = self.guess.transcript or Transcript("")
            self.guess.passed_on = True
            self._decide(self.guess)
            return True

    def let_go(self) -> None:
        """Our voice goes on, at its full volume, where it was held."""
        self._ducked = False
        self._player.set_volume(1.0, RESTORE_SECONDS)
        self._player.resume()
        if self._held:
            self._held = False
            self._core.tell(Held(False, self._clock()))

    def _hold(self) -> None:
        self._player.hold()
        if not self._held:
            self._held = True
            self._core.tell(Held(True, self._clock()))

    def drop_guess(self) -> None:
        """Nobody wants the guess any more."""
        self._glimpse.cancel()
        self._guesses.drop()

    def _suppose(self, utterance: Utterance, dip: bool = False) -> Exchange:
        """Guess that this is all."""
        if (waiting := self._guesses.waiting()) is not None:
            self._decide(waiting)
        self._glimpse.cancel()
        return self._guesses.look(utterance, dip)

    def _take_floor(self) -> None:
        """Somebody wants it: our turn is over."""
        self._overlap = False
        self._core.cut()
        self.let_go()
        self._core.enter("hearing")

    def _decide(self, guess: Exchange) -> None:
        """What becomes of a guess, by what is known of it by now."""
        said = guess.transcript
        needs_words = self._overlap or not self.attention.awake(self._began)
        if said is None and needs_words:
            return
        if said is not None and guess.failed is None:
            if self._overlap:
                guess.transcript = said = over_us(said, self._voiced)
            if self._overlap and self._is_no_interruption(said):
                self._let_pass(guess)
                return
            for_us = self.attention.addressed(said.text, self._began)
            if for_us is None or (not for_us and said.text and needs_words):
                self._let_pass(guess)  # to someone else, or our name alone: now we listen
                return
            if for_us:
                guess.transcript = replace(said, text=for_us)
            if not said.text and self._voiced < SHORT_SECONDS:
                self._let_pass(guess)
                return
            if self._core.under_way and self._overlap:
                self._take_floor()
        if guess.over:
            self._overlap = False
            self.let_go()
            self._core.accept(guess)

    def _is_no_interruption(self, said: Transcript) -> bool:
        heard = said.text, said.confidence, self._voiced, self._core.saying
        if self._trusted and not self._core.trusted:
            return True  # headphones were taken off: it was our own voice
        headphones = self._trusted and not self._core.proven  # are they still worn?
        unproven = self._voiced < FOUND_SECONDS if headphones else not self._trusted
        if unproven and may_be_ours(said.text, self._core.saying):
            return True  # they may be, just now
        if not self._core.under_way:  # the answer ended meanwhile: a "yes" may be meant
            return is_nothing(*heard)
        return by_words(*heard) is Verdict.RESUME

    def _let_pass(self, guess: Exchange) -> None:
        """It was not for us, or no interruption: what we do goes on."""
        self.let_go()
        if not guess.over:
            return
        self._overlap = False
        self.drop_guess()
        if not self._core.under_way:
            self._core.rest()
