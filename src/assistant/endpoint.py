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
from enum import Enum, auto


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
    "divided point very every"
)
"""Words after which hardly anyone stops, as the last one. “That” and “on” end sentences."""

STRANDED = _words("is are was were am be been about like by")
ASKING = _words("what what's where who who's whose which when why how whatever wherever")
"""A question may end in such a word (“tell me what it is”), anything else hardly does."""

WANTING = _words("want need get put give send remind let buy")
"""“I need”: need what? In a question, or after “if” or “as”, that was said before."""
GIVEN_BEFORE = ASKING | _words("if as that all everything anything nothing it them")

ADJECTIVES = _words(
    "good bad new old young big small little large great long short high low nice ill early late "
    "different important real true whole quick slow easy hard quiet loud free full cheap expensive "
    "warm cold hot dark bright strong beautiful better bigger smaller larger longer shorter cheaper"
)
"""“An ill”: an ill what? Only such as are hardly nouns; after “the” they may be (“the old”)."""
PROMISES_A_NOUN = _words("a an another my your his our their some any no")

PLACE_PENDING = re.compile(
    r"^(what|how|who|where)('s| is| are| was| were) (the|a|an|my|your|his|her|our|their)"
    r"( \w+){1,2} (in|on|at|from|with|for|of|to|by)$"
)
"""“What is the weather in”: such a question does not ask for what follows its last word."""
AMOUNT_PENDING = re.compile(r"\w how (much|many)$")

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

AUXILIARIES = _words("is are was were am do does did can could will would should has have had")
"""“He was not”: was not what? “Why not” and “I hope not” are whole."""


class Ending(Enum):
    """What the words so far leave open."""

    UNKNOWN = auto()
    """No words are known yet, or none were said."""
    COMPLETE = auto()
    """Nothing is known to be missing."""
    SENTENCE = auto()
    """A recogniser that writes full stops wrote one."""
    SURE = auto()
    """Nothing is ever added."""
    OPEN = auto()
    """More may well follow: a number, an ordinal, a place, what is wanted."""
    DANGLING = auto()
    """More follows nearly always: “and”, “um”, “the”."""


PRIOR = 0.2
LOG_ODDS = {
    Ending.UNKNOWN: 0.0,
    Ending.COMPLETE: 3.1,
    Ending.SENTENCE: 3.1,
    Ending.SURE: 4.0,
    Ending.OPEN: -2.2,
    Ending.DANGLING: -3.9,
}
"""Of a pause being the end: before anything is known of it, and what each ending of words adds that
were surely heard; in proportion to the square of the confidence where they were not, for
PocketSphinx makes whole sentences of half ones.
"""
MODEL_LOW, MODEL_HIGH = 0.02, 0.98
MODEL_WEIGHT, MODEL_WEIGHT_ALONE = 0.2, 0.7
"""The turn model is never believed beyond those bounds, and its log-odds count for so much beside
words that were surely heard, and without words: it knows people who speak freely, and takes many
a cut in read or synthetic speech for an end. Where words dangle it is not asked.

All of these but the last are from logistic regression over the pauses and ends of the bench's
even seeds, with words that are right and with PocketSphinx's.
"""

TAKE_OVER_SECONDS = 12.0
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
    were heard, 0..1.
    """

    sounds_over: float | None = None
    text: str | None = None
    confidence: float = 1.0


def p_done(evidence: Evidence) -> float | None:
    """The probability that the turn is over; None where nothing is known."""
    words = ending(evidence.text or "")
    heard = evidence.sounds_over
    if heard is None and words in (Ending.UNKNOWN, Ending.COMPLETE):
        return None  # that nothing is known to be missing says little by itself
    log_odds = PRIOR + LOG_ODDS[words] * evidence.confidence**2
    if heard is not None and words is not Ending.DANGLING:
        sure = 0.0 if words is Ending.UNKNOWN else evidence.confidence
        weight = MODEL_WEIGHT_ALONE + (MODEL_WEIGHT - MODEL_WEIGHT_ALONE) * sure
        log_odds += weight * _logit(min(MODEL_HIGH, max(MODEL_LOW, heard)))
    return 1.0 / (1.0 + math.exp(-log_odds))


def ending(text: str) -> Ending:
    """What the words, in English, leave open."""
    stripped = text.strip().lower()
    words = re.findall(r"[a-z']+|\d+", stripped)
    if not words:
        return Ending.UNKNOWN
    if "-".join(words) in SURE_WORDS:
        return Ending.SURE
    if _dangles(stripped, words):
        # A question may end in most of these (“what is it for?”), and is heard as one.
        return Ending.SENTENCE if stripped.endswith("?") else Ending.DANGLING
    if _may_be_a_part(words):
        return Ending.OPEN
    return Ending.SENTENCE if stripped.endswith((".", "!", "?")) else Ending.COMPLETE


def _dangles(stripped: str, words: list[str]) -> bool:
    last, before = words[-1], words[-2] if len(words) > 1 else ""
    if stripped.endswith(("...", "…", ",", "-", "–", ":")) or last in DANGLING:
        return True
    if PROMISING_MORE.search(stripped) or (last == "not" and before in AUXILIARIES):
        return True
    return last in STRANDED and (before in ASKING or not ASKING.intersection(words))


def _may_be_a_part(words: list[str]) -> bool:
    """Of a number, of what an ordinal counts or an adjective describes, of what is wanted."""
    last, text = words[-1], " ".join(words)
    if last in ORDINALS and words[-2:-1] == ["the"]:
        return True
    if last in ADJECTIVES and PROMISES_A_NOUN.intersection(words[-2:-1]):
        return True
    if last in WANTING and not GIVEN_BEFORE.intersection(words):
        return True
    if PLACE_PENDING.match(text) or AMOUNT_PENDING.search(text):
        return True
    if 2 <= _digits_at_the_end(words) < PHONE_DIGITS:
        return True
    if last not in NUMBERS and not last.isdigit():
        return False
    before = next((w for w in reversed(words) if w not in NUMBERS and not w.isdigit()), "")
    return before in WANT_A_UNIT


def _digits_at_the_end(words: list[str]) -> int:
    """How many digits were said, one by one, last."""
    single = (word in DIGITS or (word.isdigit() and len(word) == 1) for word in reversed(words))
    return sum(1 for _ in itertools.takewhile(bool, single))


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


def _logit(p: float) -> float:
    return math.log(p / (1.0 - p))
