"""A transcript made plain: lower case, no punctuation, contractions opened, numbers as digits.

Knows how English is written down by recognisers and typists. Knows no skill.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.skills.wording import ONES, TENS

_VALUES = {word: value for value, word in enumerate(ONES)} | {"nought": 0, "fourty": 40}
_VALUES |= {word: 10 * value for value, word in enumerate(TENS, start=2)}
_POWERS = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_PARTS = {("a", "half"): ".5", ("a", "quarter"): ".25", ("three", "quarters"): ".75"}

_TOKEN = re.compile(
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+:\d\d|\d*\.\d+|\d+(?:st|nd|rd|th)\b|\d+"
    r"|[ap]\.\s?m\b\.?|[^\W\d_]+(?:'[^\W\d_]+)*|\*\*|[+*/^()%°×÷=√-]"
)
_OPENED = {
    "can't": "can not",
    "cannot": "can not",
    "won't": "will not",
    "let's": "let us",
    "o'clock": "o'clock",
    "whats": "what is",
    "wheres": "where is",
    "hows": "how is",
    "gimme": "give me",
    "lemme": "let me",
    "wanna": "want to",
}
_ENDINGS = (("n't", " not"), ("'re", " are"), ("'m", " am"), ("'ll", " will"), ("'ve", " have"))
_IS_AFTER = ("what", "who", "where", "when", "how", "it", "that", "there", "here", "he", "she")


@dataclass(frozen=True, slots=True)
class Heard:
    """A transcript made plain.

    `text`: the tokens, each followed by one space. `said`: for each token, the words of the
    transcript that it stands for, "" where an earlier token already covers them.
    """

    text: str
    said: tuple[str, ...]

    def words(self, start: int, end: int) -> str:
        """What was really said between two character positions of `text`."""
        first, last = self.text[:start].count(" "), self.text[:end].count(" ")
        return " ".join(word for word in self.said[first:last] if word).rstrip(",")


def plain(transcript: str) -> Heard:
    """A transcript as plain tokens.

    >>> plain("What's twenty-five times three point five?").text
    'what is 25 times 3.5 '
    """
    tokens: list[str] = []
    said: list[str] = []
    text = transcript.replace("’", "'").replace("−", "-").strip()
    for match in _TOKEN.finditer(text.lower()):
        if match[0] == "-" and not _is_minus(text, match.start()):
            continue
        opened = _open(match[0]).split()
        tokens += opened
        comma = "," if text[match.end() : match.end() + 1] == "," else ""
        original = text[match.start() : match.end()] + comma
        said += [original] + [""] * (len(opened) - 1)
    return _with_digits(tokens, said)


def _is_minus(text: str, at: int) -> bool:
    """A dash between or before numbers, not a hyphen inside or between words."""
    before, after = text[:at], text[at + 1 :]
    digit_follows = bool(re.match(r"\s?[\d.(]", after))
    return digit_follows and not re.search(r"[^\W\d_]$", before)


def _open(token: str) -> str:
    """One token of a transcript with its contraction opened and its commas dropped."""
    if token in _OPENED:
        return _OPENED[token]
    if token[0].isdigit():
        return token.replace(",", "")
    if re.fullmatch(r"[ap]\.\s?m\.?", token):
        return f"{token[0]}m"
    if token.endswith("'s") and token[:-2] in _IS_AFTER:
        return f"{token[:-2]} is"
    for ending, meaning in _ENDINGS:
        if token.endswith(ending):
            return token.removesuffix(ending) + meaning
    return token


def _with_digits(tokens: list[str], said: list[str]) -> Heard:
    """Replace every run of number words by digits."""
    out: list[str] = []
    spoken: list[str] = []
    joining = "between" not in tokens  # in "between one hundred and two" the "and" joins nothing
    at = 0
    while at < len(tokens):
        number, after = _read_number(tokens, at, joining)
        out.append(number or tokens[at])
        spoken.append(" ".join(word for word in said[at:after] if word))
        at = after
    return Heard("".join(f"{token} " for token in out), tuple(spoken))


def _goes_on(tokens: list[str], at: int, room: int) -> bool:
    """Whether a number goes on after "hundred and" or "thousand and"."""
    word, following = (*tokens[at : at + 2], "", "")[:2]
    another = room == 100 and following == "hundred"  # "one hundred and two hundred"
    return room >= 100 and 0 < _VALUES.get(word, 0) < room and not another


def _read_number(tokens: list[str], at: int, joining: bool) -> tuple[str, int]:
    """The number that begins at this token as digits, and where it ends; ("", at + 1) if none.

    "seven hundred and five", "12 hundred", "two million", "three point one four", "two and a half".
    """
    token = tokens[at]
    total, group = 0, 0
    room = 0  # what may still be added to the group must be below this
    if token in ("a", "an") and tokens[at + 1 : at + 2] and tokens[at + 1] in ("hundred", *_POWERS):
        group = 1
    elif token.isdigit():
        group = int(token)
    elif token in _VALUES:
        group, room = _VALUES[token], 10 if _VALUES[token] >= 20 else 0
    elif re.fullmatch(r"\d*\.\d+", token) and tokens[at + 1 : at + 2]:
        power = _POWERS.get(tokens[at + 1])  # "1.5 million"
        return (_times(token, power), at + 2) if power else ("", at + 1)
    else:
        return "", at + 1
    at += 1
    ceiling = max(_POWERS.values()) * 1000
    while at < len(tokens):
        token = tokens[at]
        if token == "and" and joining and _goes_on(tokens, at + 1, room):
            at += 1
            token = tokens[at]
        if token == "hundred" and 0 < group < 100:
            group, room = group * 100, 100
        elif token in _POWERS and group > 0 and _POWERS[token] < ceiling:
            ceiling = _POWERS[token]
            total, group, room = total + group * ceiling, 0, 1000
        elif token in _VALUES and 0 < _VALUES[token] < room:
            group += _VALUES[token]
            room = 10 if _VALUES[token] >= 20 else 0
        elif room >= 100 and token.isdigit() and 0 < int(token) < room:
            group, room = group + int(token), 0
        else:
            break
        at += 1
    return _read_fraction(tokens, at, str(total + group))


def _read_fraction(tokens: list[str], at: int, whole: str) -> tuple[str, int]:
    """Add "point one four", then "million", or "and a half", to a whole number."""
    digits, after = _read_decimals(tokens, at + 1) if tokens[at : at + 1] == ["point"] else ("", 0)
    if digits:
        power = _POWERS.get(tokens[after]) if after < len(tokens) else None
        number = f"{whole}.{digits}"
        return (_times(number, power), after + 1) if power else (number, after)
    if tokens[at : at + 1] == ["and"] and at + 2 < len(tokens):
        part = _PARTS.get((tokens[at + 1], tokens[at + 2]), "")
        return (whole + part, at + 3) if part else (whole, at)
    return whole, at


def _read_decimals(tokens: list[str], at: int) -> tuple[str, int]:
    """The digits after "point", and where they end; "point fifteen" is .15."""
    digits = ""
    while at < len(tokens):
        value = 0 if tokens[at] == "oh" else _VALUES.get(tokens[at])
        if value is not None and (value < 10 or not digits):
            digits += str(value)
        elif tokens[at].isdigit():
            digits += tokens[at]
        else:
            break
        at += 1
        if value is not None and value >= 10:
            break
    return digits, at


def _times(number: str, power: int) -> str:
    """A decimal number times a power of ten, in plain digits."""
    whole, _, decimals = number.partition(".")
    zeros = len(str(power)) - 1
    shifted = (whole or "0") + decimals[:zeros].ljust(zeros, "0")
    rest = decimals[zeros:].rstrip("0")
    return (shifted.lstrip("0") or "0") + (f".{rest}" if rest else "")
