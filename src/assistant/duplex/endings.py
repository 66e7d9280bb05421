"""What words leave open, in English: “and”, “um”, “set a timer for twenty”.

Rules of the language, pure. Knows no sound and no probability: what follows from it for the end of
a turn is endpoint.py's.
"""

from __future__ import annotations

import itertools
import re
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
SOUND_LIKE_DIGITS = _words("for too won ate")
"""Between digits they are four, two, one and eight, as a recogniser may write them."""
NUMBER_BEGUN = re.compile(r"\b((number|code|pin|password|extension|phone)('s| is| was)|dial)$")
"""Before digits: here one is too few, and what is written as “555” is three."""
WANT_A_UNIT = _words("for in every at within")
"""“Set a timer for twenty”: twenty what? “At seven” may go on too (“thirty”, “tomorrow”)."""
BEFORE_TIMES = _words("at in")
TWO_DIGITS = NUMBERS - DIGITS - _words("hundred thousand million")
"""“At seven fifteen” and “in nineteen seventy two” are whole; “in twenty five” may be minutes."""

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
    if _is_begun_number(words):
        return True
    number = [*itertools.takewhile(_is_number, reversed(words))][::-1]
    before = words[-len(number) - 1] if 0 < len(number) < len(words) else ""
    return before in WANT_A_UNIT and not (before in BEFORE_TIMES and _is_time(number))


def _is_number(word: str) -> bool:
    return word in NUMBERS or word.isdigit()


def _is_time(number: list[str]) -> bool:
    """An hour with its minutes, or a year."""
    first, second = [*number, ""][:2]
    if first.isdigit() and len(first) == 4:
        return True
    return second in TWO_DIGITS or (second.isdigit() and len(second) == 2)


def _is_begun_number(words: list[str]) -> bool:
    """Of digits, said one by one, that are fewer than such a number has."""
    digits = _digits_at_the_end(words)
    begun = NUMBER_BEGUN.search(" ".join(words[: len(words) - len(digits)])) is not None
    if not begun and any(len(digit) > 1 for digit in digits if digit.isdigit()):
        return False
    said = sum(len(digit) if digit.isdigit() else 1 for digit in digits)
    return (1 if begun else 2) <= said < PHONE_DIGITS


def _digits_at_the_end(words: list[str]) -> list[str]:
    """The last words, as far as they are digits or written ones."""
    count = 0
    for behind, word in enumerate(reversed(words), 1):
        if word in DIGITS or word.isdigit():
            count = behind
        elif word not in SOUND_LIKE_DIGITS:
            break
    return words[len(words) - count :]
