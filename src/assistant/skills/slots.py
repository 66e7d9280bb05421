"""The values that a phrase can hold: what each looks like, how it is read, how it may be spoken.

`fits` is an expression over plain tokens, each followed by a space. `read(plain text, words as
said, now)` gives the argument's value or raises ValueError, which means "not that phrase after
all". `jsgf` is the body of the recogniser's rule, None for free text, which no grammar can hold;
rules may name other rules.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from assistant.skills import arithmetic, dates, units
from assistant.skills.wording import MONTHS, ONES, TENS, WEEKDAYS


@dataclass(frozen=True, slots=True)
class Slot:
    """One kind of value. `free`: it takes any words, so phrases without it are preferred."""

    fits: str
    read: Callable[[str, str, datetime], Any]
    jsgf: str | None = None
    free: bool = False


_VERB = "(?:is|are|i put|i left|i parked)"
_NUMBER = r"(?:minus |negative |- )?\d+(?:\.\d+)? "


def _number(text: str, said: str, now: datetime) -> float | int:
    digits = re.sub(r"^(minus|negative|-) ", "-", text).strip()
    return float(digits) if "." in digits else int(digits)


def _joined(sign: str, split: str, swapped: bool = False) -> Callable[[str, str, datetime], str]:
    """ "5 and 7" → "5 + 7"; swapped: "5 from 20" → "20 - 5"."""

    def read(text: str, said: str, now: datetime) -> str:
        sums = [f"{number}" for number in re.split(rf" (?:{split}) ", text.strip())]
        return f" {sign} ".join(reversed(sums) if swapped else sums)

    return read


def _pair(joint: str) -> str:
    return rf"{_NUMBER}(?:(?:{joint}) {_NUMBER})+"


def _said(text: str, said: str, now: datetime) -> str:
    return said


def _note(text: str, said: str, now: datetime) -> str:
    if re.match(
        r"(the |that |this |those )?(time|times|day|days|night|year|1|when|old|good)\b", text
    ):
        raise ValueError("reminiscence, not a note")
    return said


def _thing(text: str, said: str, now: datetime) -> str:
    return re.sub(rf"^{_VERB} | {_VERB}$", "", said.lower())


def _choices(text: str, said: str, now: datetime) -> list[str]:
    """ "red, green or blue"; without commas "red green or blue" is three if told to be "one of"."""
    parts = [part.strip() for part in re.split(r",| or ", said) if part.strip()]
    if len(parts) < 2:
        parts = [part.strip() for part in said.split(" and ") if part.strip()]
    if len(parts) < 2:
        raise ValueError("nothing to choose from")
    if len(parts) == 2 and len(parts[0].split()) > 1 and len(parts[1].split()) == 1:
        parts[:1] = parts[0].split()
    return [re.sub(r"^(either|between|and|or) ", "", part) for part in parts]


def _pair_of_choices(text: str, said: str, now: datetime) -> list[str]:
    parts = [part.strip() for part in re.split(r",| or | and ", said) if part.strip()]
    if len(parts) < 2:
        raise ValueError("nothing to choose from")
    return parts


SLOTS: dict[str, Slot] = {
    "number": Slot(_NUMBER, _number, "[minus] <n> [<decimals>]"),
    "count": Slot(r"\d+ ", _number, "<below_100>"),
    "bound": Slot(_NUMBER, _number, "<below_100> | (a | <digit>) (hundred | thousand)"),
    "duration": Slot(
        dates.DURATION,
        lambda text, said, now: dates.read_duration(text),
        "<below_100> <time_unit> [[and] <below_100> <time_unit>] | (an hour | a minute)"
        " | half an hour | an hour and a half | a quarter of an hour",
    ),
    "when": Slot(
        dates.WHEN,
        lambda text, said, now: dates.read_when(text, now),
        "in <duration> | [(tomorrow | on <weekday>)] at <clock>",
    ),
    "alarm_when": Slot(
        dates.WHEN,
        lambda text, said, now: dates.read_when(text, now, waking=True),
        "(in <duration> | [(tomorrow | on <weekday>)] (at | for) <clock>)",
    ),
    "task": Slot(r"(?:to|about|that|of) (?:\S+ )+?", _said, free=True),
    "day": Slot(
        dates.DAY,
        lambda text, said, now: dates.read_day(text, now),
        "today | tomorrow | yesterday | the day after tomorrow | [(next | on)] <weekday>"
        " | in <below_100> (days | weeks | months) | <month> <ordinal> | christmas | christmas eve"
        " | halloween | easter",
    ),
    "unit": Slot(
        units.UNIT,
        lambda text, said, now: units.unit(text).many,
        " | ".join(unit.many.lower() for unit in units.UNITS if unit.common)
        + " | celsius | fahrenheit",
    ),
    "unit_one": Slot(
        units.UNIT,
        lambda text, said, now: units.unit(text).many,
        " | ".join(
            unit.one for unit in units.UNITS if unit.common and unit.quantity != "temperature"
        ),
    ),
    "expression": Slot(
        arithmetic.EXPRESSION,
        lambda text, said, now: arithmetic.read_expression(text),
        "<n> [<decimals>] (<operator> <n>) [<operator> <n>]"
        " | (the square root of | half of) <n> | <n> (squared | cubed)",
    ),
    "sum": Slot(_pair("and|plus|to"), _joined("+", "and|plus|to")),
    "difference": Slot(_pair("from"), _joined("-", "from", swapped=True)),
    "factors": Slot(_pair("by|and|times|with"), _joined("*", "by|and|times|with")),
    "quotient": Slot(_pair("by"), _joined("/", "by")),
    "mode": Slot(r"(?:standard|normal|high|low|better|best) ", lambda text, said, now: (
        "high" if text.strip() in ("high", "better", "best") else "standard"), "standard | high"),
    "text": Slot(r"(?:\S+ )+?", _said, free=True),
    "note": Slot(r"(?:\S+ )+?", _note, free=True),
    "my_note": Slot(r"(?:my|i|we|our) (?:\S+ )+?", _note, free=True),
    "my_thing": Slot(rf"(?:{_VERB} )?my (?:\S+ )+?", _thing, free=True),
    "label": Slot(r"(?!\d|an? |my |the )(?:[a-z']+ ){1,3}?", _said, free=True),
    "name": Slot(r"(?:\S+ ){1,4}?", _said, free=True),
    "avatar": Slot(r"(?:\S+ ){1,4}?", _said, "<avatar_name>", free=True),
    "voice": Slot(r"(?:\S+ ){1,4}?", _said, "<voice_name>", free=True),
    "choices": Slot(r"(?:\S+ )+?", _choices, free=True),
    "pair": Slot(r"(?:\S+ )+?", _pair_of_choices, free=True),
}  # fmt: skip

# Rules that other rules use. The numbers reach 9999.
RULES: dict[str, str] = {
    "digit": " | ".join(ONES[1:10]),
    "tens": " | ".join(TENS),
    "below_100": f"<digit> | {' | '.join(ONES[10:])} | <tens> [<digit>]",
    "below_1000": "[<digit> hundred [and]] <below_100> | <digit> hundred",
    "n": "zero | <below_1000> | a hundred [[and] <below_100>]"
    " | (a | <digit>) thousand [[and] <below_1000>]",
    "decimals": "point (zero | <digit>) [(zero | <digit>)]",
    "operator": "plus | minus | times | divided by | percent of | to the power of",
    "time_unit": "second | seconds | minute | minutes | hour | hours",
    "hour": " | ".join(ONES[1:13]),
    "minutes": "oh <digit> | " + " | ".join(ONES[10:]) + " | (twenty | thirty | forty | fifty)"
    " [<digit>]",
    "clock": "<hour> [(o'clock | <minutes>)] [(a.m. | p.m.)] | noon | midnight"
    " | (half past | [a] quarter past | [a] quarter to | ten past | ten to | twenty past"
    " | twenty to | five past | five to) <hour>",
    "weekday": " | ".join(WEEKDAYS),
    "month": " | ".join(MONTHS),
    "ordinal": " | ".join(dates.ORDINALS)
    + " | twenty ("
    + " | ".join(dates.ORDINALS[:9])
    + ") | thirtieth | thirty first",
}
