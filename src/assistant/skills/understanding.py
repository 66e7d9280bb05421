"""From what was heard to a skill and its arguments, or to nothing.

A sentence is understood only when all of it fits a phrase of a skill, once the words of courtesy
around it are taken away; so ordinary speech that happens to contain "time" or "remember" starts
nothing. Knows no skill in particular.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from assistant.skills import SKILLS
from assistant.skills.hearing import Heard, plain
from assistant.skills.patterns import slots, to_regex
from assistant.skills.skill import Phrase, Skill
from assistant.skills.slots import SLOTS

MAX_WORDS = 60  # nobody says a longer command; longer texts are not even tried

_BETWEEN = re.compile(r"[,;]?\s+(?:and(?:\s+(?:then|also))?|then)\s+|(?<=[.!?;])\s+", re.I)
MOST_AT_ONCE = 4

# What people say around a command; {name} stands for what the assistant is called.
_BEFORE = (
    r"(?:(?:hey|hi|hello|ok|okay) (?:{name}|there|computer|assistant) |{name} "
    r"|(?:please|um|uh|er|ah|oh|hm|hmm|well|so|okay|ok|alright|now|and|then|hey|just|actually"
    r"|kindly|listen|yes|no|sorry|excuse me|quick|quickly|the|a) "
    r"|(?:can|could|would|will) you (?:please |kindly |just |maybe )*"
    r"|i (?:want|need|would like) you to |(?:go ahead and|be so kind and|would you mind) "
    r"|(?:can|could) i (?:get|have) |i (?:want|would like) to know |i wonder |tell me "
    r"|do you know |(?:let us|let me) (?:see )?)"
)
_AFTER = (
    r"(?<!\S)(?:(?:please|thanks|thank you|now|right now|for me|for us|ok|okay|then|will you"
    r"|would you|could you|can you|if you can|if you could|um|uh|again|today|{name}|my friend"
    r"|dear) )$"
)


@dataclass(frozen=True, slots=True)
class Understood:
    """A skill with its arguments. `confidence`: 1.0 for a common phrase, 0.9 for a rarer one."""

    skill: Skill
    arguments: Mapping[str, Any]
    confidence: float


def understand(text: str, now: datetime, assistant_name: str = "Vis") -> Understood | None:
    """What is asked for, or None when it is nothing that a skill can do.

    `text`: a transcript, with or without case and punctuation, numbers as words or digits. `now`:
    the local time with its zone, from which "tomorrow at nine" is reckoned.
    """
    heard = plain(text)
    if not 0 < len(heard.said) <= MAX_WORDS:
        return None
    for start, end in _without_courtesy(heard, assistant_name):
        understood = _match(heard, start, end, now)
        if understood is not None:
            return understood
    return None


def understand_all(text: str, now: datetime, assistant_name: str = "Vis") -> tuple[Understood, ...]:
    """As `understand`, of a text that may ask for several things one after the other; empty where
    any part of it is nothing that a skill can do.
    """
    whole = understand(text, now, assistant_name)
    if whole is not None:
        return (whole,)
    for seam in list(_BETWEEN.finditer(text))[: MOST_AT_ONCE - 1]:
        first = understand(text[: seam.start()], now, assistant_name)
        rest = understand_all(text[seam.end() :], now, assistant_name) if first else ()
        if first is not None and rest:
            return (first, *rest)
    return ()


def _without_courtesy(heard: Heard, name: str) -> list[tuple[int, int]]:
    """The parts of the sentence to try: all of it, then less and less of its two ends."""
    before, after = _courtesies(plain(name).text.strip())
    starts = [0]
    while match := before.match(heard.text, starts[-1]):
        starts.append(match.end())
    ends = [len(heard.text)]
    while match := after.search(heard.text[: ends[-1]]):
        ends.append(match.start())
    spans = [(start, end) for end in ends for start in starts if start < end]
    return sorted(spans, key=lambda span: span[0] - span[1])


@functools.cache
def _courtesies(name: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    names = f"(?:{re.escape(name)}|vis|visavis|vis a vis)" if name else "(?:vis|visavis)"
    before, after = (re.compile(part.replace("{name}", names)) for part in (_BEFORE, _AFTER))
    return before, after


@functools.cache
def _table() -> tuple[tuple[Skill, Phrase, re.Pattern[str]], ...]:
    """Every phrase, those first that leave the least to free text; common ones before rare ones."""
    fits = {name: slot.fits for name, slot in SLOTS.items()}
    rows = [
        (skill, phrase, to_regex(phrase.pattern, fits))
        for skill in SKILLS.values()
        for phrase in skill.phrases
    ]
    return tuple(sorted(rows, key=lambda row: (_freedom(row[1]), not row[1].common)))


def _freedom(phrase: Phrase) -> tuple[int, int]:
    kinds = [SLOTS[kind] for kind in slots(phrase.pattern).values()]
    free = sum(kind.free for kind in kinds)
    return free, -len(kinds) if free else 0


def _match(heard: Heard, start: int, end: int, now: datetime) -> Understood | None:
    for skill, phrase, pattern in _table():
        match = pattern.fullmatch(heard.text, start, end)
        if match is None:
            continue
        arguments = dict(phrase.arguments)
        try:
            for argument, kind in slots(phrase.pattern).items():
                if match[argument] is not None:
                    said = heard.words(*match.span(argument))
                    arguments[argument] = SLOTS[kind].read(match[argument], said, now)
        except (ValueError, OverflowError):  # not that phrase after all
            continue
        return Understood(skill, arguments, 1.0 if phrase.common else 0.9)
    return None
