"""The small language in which the skills' phrases are written, and its two translations.

    what time is it [now]              words, [left out or not]
    (flip|toss) a coin                 one of these
    set a timer for <duration>         a value; it becomes the argument of the slot's own name
    how many <unit:to_unit> are …      a value with another argument's name

A pattern becomes a regular expression over plain tokens (hearing.plain) and a rule of the
recogniser's JSGF grammar. Knows what a slot is called, not what fits in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from assistant.skills.hearing import plain

_PIECE = re.compile(r"\s*(<(\w+)(?::(\w+))?>|[\[\]()|]|[^\s\[\]()|<>]+)")
# A weak recogniser mixes up or swallows these, and no skill hangs on them.
_ARTICLES = frozenset({"a", "an", "the"})


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a pattern: a bracket, a bar, a word, or a slot and its argument."""

    text: str
    slot: str = ""
    argument: str = ""


def pieces(pattern: str) -> list[Piece]:
    """The pieces of a pattern in order. Raises ValueError for one that cannot be read."""
    found = []
    at = 0
    while at < len(pattern.rstrip()):
        match = _PIECE.match(pattern, at)
        if match is None:
            raise ValueError(f"cannot read {pattern!r} at {pattern[at:]!r}")
        text, slot, argument = match.groups()
        found.append(Piece(text, slot or "", argument or slot or ""))
        at = match.end()
    return found


def slots(pattern: str) -> dict[str, str]:
    """The pattern's arguments and the slot that each is filled from."""
    return {piece.argument: piece.slot for piece in pieces(pattern) if piece.slot}


def to_regex(pattern: str, fits: Mapping[str, str]) -> re.Pattern[str]:
    """The pattern as an expression over `Heard.text`; `fits`: what each slot may hold.

    In `fits` every token is followed by a space, as in `Heard.text`.
    """
    brackets = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}

    def translate(piece: Piece) -> str:
        if piece.slot:
            return f"(?P<{piece.argument}>{fits[piece.slot]})"
        if piece.text in brackets:
            return brackets[piece.text]
        if piece.text in _ARTICLES:
            return "(?:(?:a|an|the) )?"
        return re.escape(plain(piece.text).text)

    return re.compile("".join(translate(piece) for piece in pieces(pattern)))


def to_jsgf(pattern: str, rule: Callable[[str], str]) -> str:
    """The pattern as the body of a JSGF rule; `rule` names the rule of a slot."""
    body = " ".join(rule(piece.slot) if piece.slot else piece.text for piece in pieces(pattern))
    return re.sub(r"\b(what|who|where|when) is\b", r"(\1 is | \1's)", body)
