"""Has the user finished? From what is known in a pause to how long to wait for more.

Pure: a probability that the turn is over, from a model of how speech sounds at its end
(turn_model.py) and from the words so far, and a wait that follows from it and from the pauses
that this speaker makes. Knows no sound, no engine and no clock.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.duplex.endings import Ending, ending
from assistant.events import Hypothesis

OPEN_ENDINGS = (Ending.OPEN, Ending.DANGLING)

PRIOR = 0.2
"""Log-odds of a pause being the end, before anything is known of it."""
LOG_ODDS = {
    Ending.UNKNOWN: 0.0,
    Ending.COMPLETE: 3.1,
    Ending.SENTENCE: 3.1,
    Ending.SURE: 4.0,
    Ending.OPEN: -2.2,
    Ending.DANGLING: -3.9,
}
"""What each ending of words adds that were surely heard; where they were not, in proportion to the
square of the confidence, for PocketSphinx makes whole sentences of half ones.
"""
LEAST = 0.02
"""The turn model's probability is not believed to be nearer to 0 or 1."""
MODEL_WEIGHT, MODEL_WEIGHT_ALONE = 0.2, 0.7
"""What its log-odds count for beside words that were surely heard, and without words: it knows
people who speak freely, and takes many a cut in read or synthetic speech for an end. Where words
dangle it is not asked.

PRIOR, LOG_ODDS and MODEL_WEIGHT are from logistic regression over the pauses and ends of the
bench's even seeds, with words that are right and with PocketSphinx's (bench/duplex/calibrate.py).
"""
MANY_PRIOR, MANY_OPEN, MANY_ENDS, MANY_MODEL = 3.2, 0.4, 1.55, 0.1
MANY_TEXT_OPEN, MANY_TEXT_WHOLE = -1.1, 1.2
MANY_LEAST = 0.05
"""The same where a recogniser tells many hypotheses: what the log-odds count for that something is
open (not believed beyond MANY_LEAST), the mean log-probability that a sentence ends so, and the
turn model's log-odds; then what it adds that the one text that is believed is open, or is not, in
proportion to the square of its confidence. Fitted as the others, to what PocketSphinx heard; the
first is 0.4 less, for it hears whole sentences too often.
"""

MORE_THAN_ONE, ONE_WORD_LOG_ODDS = 1.5, 1.2
"""Where such a recogniser hears fewer words than this in the mean, the end is at least so likely:
one word alone it hears wrong more often than not (“stop” as “so”), so that what it leaves open
tells little. The wait is 0.85 s then, for most speakers."""

TAKE_OVER_SECONDS = 10.0
"""What it is worth not to take the turn of someone who only pauses: so much longer an answer."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds. `usual`: where nothing is known of the words and the sound;
    `shortest`: after what is surely complete; `longest`: after what surely is not; `for_words`:
    at least, while they are still being recognised. The answer needs them anyway, and they may
    end in “and”.
    """

    usual: float = 0.5
    shortest: float = 0.22
    longest: float = 1.5
    for_words: float = 1.0

    @property
    def scale(self) -> float:
        """Against the usual half second."""
        return self.usual / 0.5

    @staticmethod
    def around(usual: float) -> Patience:
        """All from the one that a person would set. Fluent speech, too, is silent for 0.2 s."""
        return Patience(usual, 0.44 * usual, 3.0 * usual, 2.0 * usual)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known in a pause. `sounds_over`: the turn model's probability, None without it;
    `text`: the words so far, None where they are not known yet; `confidence`: how surely they
    were heard, 0..1; `many`: what all hypotheses together say, where there are many.
    """

    sounds_over: float | None = None
    text: str | None = None
    confidence: float = 1.0
    many: Many | None = None


@dataclass(frozen=True, slots=True)
class Many:
    """What many hypotheses, each as far as it is believed, say of the end. `open`: the share that
    leaves something open; `ends`: the mean log-probability that a sentence ends where they do;
    `words`: how many they have in the mean.
    """

    open: float
    ends: float
    words: float

    @staticmethod
    def of(hypotheses: Sequence[Hypothesis]) -> Many | None:
        """None of none."""
        if not hypotheses:
            return None
        return Many(
            sum(h.probability for h in hypotheses if ending(h.text) in OPEN_ENDINGS),
            sum(h.probability * h.ends for h in hypotheses),
            sum(h.probability * len(h.text.split()) for h in hypotheses),
        )


def p_done(evidence: Evidence) -> float | None:
    """The probability that the turn is over; None where nothing is known."""
    words = ending(evidence.text or "")
    log_odds = _by_text(words, evidence)
    if evidence.many is not None:
        by_many = _by_many(evidence.many, evidence, words)
        if words is not Ending.SURE or log_odds is None or by_many > log_odds:
            log_odds = by_many
    return None if log_odds is None else 1.0 / (1.0 + math.exp(-log_odds))


def _by_text(words: Ending, evidence: Evidence) -> float | None:
    """From the one text that was understood, as far as it is believed."""
    heard = evidence.sounds_over
    if heard is None and words in (Ending.UNKNOWN, Ending.COMPLETE):
        return None  # that nothing is known to be missing says little by itself
    log_odds = PRIOR + LOG_ODDS[words] * evidence.confidence**2
    if heard is not None and words is not Ending.DANGLING:
        sure = 0.0 if words is Ending.UNKNOWN else evidence.confidence
        weight = MODEL_WEIGHT_ALONE + (MODEL_WEIGHT - MODEL_WEIGHT_ALONE) * sure
        log_odds += weight * bounded_logit(heard)
    return log_odds


def _by_many(many: Many, evidence: Evidence, words: Ending) -> float:
    """From all that may have been said; `words`: what the likeliest of it leaves open."""
    log_odds = MANY_PRIOR + MANY_ENDS * many.ends
    log_odds -= MANY_OPEN * bounded_logit(many.open, MANY_LEAST)
    text = MANY_TEXT_OPEN if words in OPEN_ENDINGS else MANY_TEXT_WHOLE
    log_odds += text * evidence.confidence**2
    if evidence.sounds_over is not None:
        log_odds += MANY_MODEL * bounded_logit(evidence.sounds_over)
    return max(log_odds, ONE_WORD_LOG_ODDS) if many.words < MORE_THAN_ONE else log_odds


def wait_seconds(
    p: float | None, patience: Patience, pace: Pace | None = None, words_pending: bool = False
) -> float:
    """How long a silence ends the turn: where waiting on costs as much as it saves.

    A pause that is no end lasts on with a chance that falls exponentially, by this speaker's own
    mean m. To end the turn at t costs (1 - p) exp(-t/m) take-overs and p t seconds of an answer:
    the sum is least at t = m ln(c/m (1 - p)/p). While words are pending nothing ends before
    `patience.for_words`: the answer needs them anyway.
    """
    if words_pending:
        return max(wait_seconds(p, patience, pace), patience.for_words)
    if p is None:
        return patience.usual
    mean = (pace or Pace()).expected * patience.scale
    longest = patience.longest * (pace or Pace()).stretch
    if p <= 0.0 or p >= 1.0:
        return longest if p <= 0.0 else patience.shortest
    best = mean * math.log(TAKE_OVER_SECONDS * patience.scale / mean * (1.0 - p) / p)
    return max(patience.shortest, min(longest, best))


class Pace:
    """How long this speaker pauses in the middle of a turn: an exponential average."""

    USUAL = 0.45
    """Of the pauses inside turns of people who speak freely, in seconds."""
    CLOSURE = 0.13
    """A shorter silence is that of a “t”, and no pause."""
    SHARE = 0.15
    LEAST, MOST = 0.6, 1.6
    """How far one speaker is believed to be from most, at least and at most."""

    def __init__(self) -> None:
        self.mean = self.USUAL

    def paused(self, seconds: float) -> None:
        """The speaker paused for so long, and went on."""
        if seconds >= self.CLOSURE:
            self.mean += self.SHARE * (min(seconds, 3.0) - self.mean)

    @property
    def stretch(self) -> float:
        """This speaker's pauses against those of most."""
        return min(self.MOST, max(self.LEAST, self.mean / self.USUAL))

    @property
    def expected(self) -> float:
        """How long a pause in the middle of this speaker's turn lasts, in seconds."""
        return self.USUAL * self.stretch


def bounded_logit(p: float, least: float = LEAST) -> float:
    """Log-odds of what is not believed beyond `least` from 0 or 1."""
    p = min(1.0 - least, max(least, p))
    return math.log(p / (1.0 - p))
