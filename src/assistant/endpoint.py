"""Has the user finished? From what is known in a pause to how long to wait for more.

Pure: a probability that the turn is over, from a model of how speech sounds at its end
(turn_model.py) and from the words so far, and a wait that follows from it and from the pauses
that this speaker makes. Knows no sound, no engine and no clock.
"""

from __future__ import annotations

import itertools
import math
import re
from dataclasses import dataclass


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SURE_WORDS = _words(
    "stop yes no yeah yep nope okay ok thanks thank-you never-mind be-quiet go-on continue wait "
    "hello goodbye bye help repeat cancel louder quiet enough"
)
"""Whole utterances after which nothing is to be waited for."""

DANGLING = _words(
    "and but or so because if when while which who whose than then as the a an my your our their "
    "to of with for from at into between can could would should um uh er erm hmm plus minus times "
    "divided point"
)
"""Words after which hardly anyone stops, as the last one. “That” and “on” end sentences."""

STRANDED = _words("is are was were am be been about like by")
ASKING = _words("what what's where who who's whose which when why how whatever wherever")
"""A question may end in such a word (“tell me what it is”), anything else hardly does."""

PROMISING_MORE = re.compile(
    r"\b(say|says|said|think|thought|know|knew|hope|believe|told (me|us|him|her|them)) that$"
)
ORDINALS = _words("first second third fourth next last other")
"""“The second”: the second what?"""

NUMBERS = _words(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
    "hundred thousand million"
)
DIGITS = _words("zero oh one two three four five six seven eight nine")
PHONE_DIGITS = 7
"""Digits said one after another are a code or a telephone number, and those have about so many."""
WANT_A_UNIT = _words("for in every at within")
"""“Set a timer for twenty”: twenty what? “At seven” may go on too (“thirty”, “tomorrow”)."""

P_SURE, P_WHOLE, P_SENTENCE, P_OPEN_NUMBER, P_DANGLING = 0.98, 0.95, 0.7, 0.1, 0.04
MODEL_LOW, MODEL_HIGH, MODEL_WEIGHT, MODEL_WEIGHT_OPEN = 0.02, 0.98, 0.7, 0.3
"""The model is never believed beyond this, and its odds count for so much: it knows people, and
hears what synthetic voices and strong accents say as unfinished. Where the words leave something
open it counts for less, and where they dangle for nothing: every silence sounds like an end to it
that is long enough.
"""

BEYOND_WORDS = 0.92
"""So sure by its sound alone that a turn is over, the words to come are not waited for."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds. `usual`: where nothing is known of the words and the sound;
    `shortest`: after what is surely complete; `longest`: after what surely is not; `for_words`:
    at least, while they are still being recognised. The answer needs them anyway, and they may
    end in “and”.
    """

    usual: float = 0.5
    shortest: float = 0.2
    longest: float = 1.5
    for_words: float = 1.0

    @staticmethod
    def around(usual: float) -> Patience:
        """All from the one that a person would set."""
        return Patience(usual, 0.4 * usual, 3.0 * usual, 2.0 * usual)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known in a pause. `sounds_over`: the turn model's probability, None without it;
    `text`: the words so far, None where they are not known yet; `whole`: they are all of a
    request that we understand.
    """

    sounds_over: float | None = None
    text: str | None = None
    whole: bool = False


def p_done(evidence: Evidence) -> float | None:
    """The probability that the turn is over; None where nothing is known."""
    by_words = None if evidence.text is None else p_by_words(evidence.text)
    if by_words is None and evidence.whole:
        by_words = P_WHOLE
    odds = [] if by_words is None else [_logit(by_words)]
    if (heard := evidence.sounds_over) is not None:
        odds.append(_weight(by_words) * _logit(min(MODEL_HIGH, max(MODEL_LOW, heard))))
    return 1.0 / (1.0 + math.exp(-sum(odds))) if odds else None


def _weight(by_words: float | None) -> float:
    """How much the model's odds count beside the words."""
    if by_words is None or by_words > P_OPEN_NUMBER:
        return MODEL_WEIGHT
    return MODEL_WEIGHT_OPEN if by_words > P_DANGLING else 0.0


def p_by_words(text: str) -> float | None:
    """What the words alone say; None where they say nothing."""
    stripped = text.strip().lower()
    words = re.findall(r"[a-z']+|\d+", stripped)
    if not words:
        return None
    if "-".join(words) in SURE_WORDS:
        return P_SURE
    last = words[-1]
    if stripped.endswith(("...", "…", ",", "-", "–", ":")) or last in DANGLING:
        # A question may end in most of these (“what is it for?”), and is heard as one.
        return P_SENTENCE if stripped.endswith("?") else P_DANGLING
    if PROMISING_MORE.search(stripped):
        return P_DANGLING
    if last in STRANDED and not ASKING.intersection(words):
        return P_SENTENCE if stripped.endswith("?") else P_DANGLING
    if last in ORDINALS and words[-2:-1] == ["the"]:
        return P_OPEN_NUMBER
    if 2 <= _digits_at_the_end(words) < PHONE_DIGITS:
        return P_OPEN_NUMBER
    if last in NUMBERS or last.isdigit():
        before = next((w for w in reversed(words) if w not in NUMBERS and not w.isdigit()), "")
        if before in WANT_A_UNIT:
            return P_OPEN_NUMBER
    if stripped.endswith((".", "!", "?")):
        return P_SENTENCE
    return None


def _digits_at_the_end(words: list[str]) -> int:
    """How many digits were said, one by one, last."""
    single = (word in DIGITS or (word.isdigit() and len(word) == 1) for word in reversed(words))
    return sum(1 for _ in itertools.takewhile(bool, single))


def wait_seconds(
    p: float | None, patience: Patience, pace: Pace | None = None, words_pending: bool = False
) -> float:
    """How long a silence ends the turn: geometrically from the longest at 0 to the shortest at 1.

    `pace` stretches or shortens what is waited for someone who is probably not done.
    """
    if words_pending and (p is None or p < BEYOND_WORDS):
        return max(wait_seconds(p, patience, pace), patience.for_words)
    if p is None:
        return patience.usual
    longest = patience.longest if pace is None else pace.stretched(patience.longest)
    longest = max(longest, patience.shortest)
    ratio = longest / patience.shortest
    return float(patience.shortest * ratio ** (1.0 - p))


class Pace:
    """How long this speaker pauses in the middle of a turn: an exponential average."""

    USUAL = 0.45
    """Of the pauses inside turns of people who speak freely, in seconds."""
    SHARE = 0.15
    LEAST, MOST = 0.6, 1.6
    """By what the longest wait is multiplied, at least and at most."""

    def __init__(self) -> None:
        self.mean = self.USUAL

    def paused(self, seconds: float) -> None:
        """The speaker paused for so long, and went on."""
        self.mean += self.SHARE * (min(seconds, 3.0) - self.mean)

    def stretched(self, seconds: float) -> float:
        """The wait for this speaker."""
        return seconds * min(self.MOST, max(self.LEAST, self.mean / self.USUAL))


def _logit(p: float) -> float:
    return math.log(p / (1.0 - p))
