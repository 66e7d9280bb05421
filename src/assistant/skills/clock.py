"""The time of day, and the days of the calendar."""

from __future__ import annotations

import re
from datetime import date

from assistant.skills.skill import Arguments, Host, Skill, often, parameters, rarely
from assistant.skills.wording import MONTHS, clock_time, counted, long_date, weekday
from talking_head.errors import InputError


def _time(arguments: Arguments, host: Host) -> str:
    return f"It's {clock_time(host.now())}."


def _date(arguments: Arguments, host: Host) -> str:
    today = host.now().date()
    day = day_of(arguments["date"]) if "date" in arguments else today
    days = (day - today).days
    near = {0: "Today is", 1: "Tomorrow is", -1: "Yesterday was"}
    if days in near:
        return f"{near[days]} {long_date(day)}."
    if days < 0:
        return f"{day.day} {MONTHS[day.month - 1].title()} {day.year} was a {weekday(day)}."
    return f"{day.day} {MONTHS[day.month - 1].title()} {day.year} is a {weekday(day)}."


def _days_until(arguments: Arguments, host: Host) -> str:
    day = day_of(arguments["date"])
    days = (day - host.now().date()).days
    if days == 0:
        return "That's today."
    named = f"{weekday(day)}, {day.day} {MONTHS[day.month - 1].title()}"
    if days < 0:
        return f"{named} {day.year} was {counted(-days, 'day')} ago."
    return f"{counted(days, 'day').capitalize()} until {named}."


def day_of(text: str) -> date:
    """The day of an ISO date. Raises InputError, in words, for one that no calendar has."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        match = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text)
        if match and 1 <= int(match[2]) <= 12:
            month = MONTHS[int(match[2]) - 1].title()
            raise InputError(f"There is no {int(match[3])} {month} in {match[1]}.") from None
        raise InputError(f"I cannot find the day “{text}” in the calendar.") from None


_DATE = {"type": "string", "maxLength": 10, "description": "ISO date such as 2026-12-25"}
TIME = Skill(
    "tell_time",
    "Tell the local time of day.",
    _time,
    often("what time is it", "what is the time", "tell me the time")
    + rarely(
        "[do you know] what time it is",
        "what time is it (now|right now|here|at the moment)",
        "what is the (time now|current time|time right now|time please)",
        "[have you] got the time [on you]",
        "how late is it [now]",
        "(give|tell|show) me the [current] time",
        "(do you know|do you have|may i have|have you) the time",
        "the time [please]",
        "time check",
    ),
    ("what time is it", "what's the time", "tell me the time"),
)

DATE = Skill(
    "tell_date",
    "Tell today's date, or what weekday or date a day is.",
    _date,
    often(
        "what day is it",
        "what is the date",
        "what is (today's|the) date",
        "what (day|date) is <day:date>",
    )
    + rarely(
        "[do you know] what (day|date) it is [today]",
        "what (day|date) is it [today|now]",
        "what is (the date|today's date|the date today|the day|the day today)",
        "(tell|give) me (the date|today's date|what day it is)",
        "what is (the (day|date)) [of] <day:date>",
        "[on] (what|which) (day|day of the week|weekday|date) (is|was|will|does) [it] [be]"
        " <day:date> [be|fall on]",
        "(when|what day) (is|was) <day:date> [this year]",
        "what day of the week (is it|is today)",
        "what (month|year) is it",
        "what is today",
    ),
    ("what day is it", "what's the date", "what day is tomorrow", "when is easter"),
    parameters(date=_DATE),
)

DAYS_UNTIL = Skill(
    "days_until",
    "Count the days until (or since) a date.",
    _days_until,
    often("how many days until <day:date>")
    + rarely(
        "how many days [are there|is it] [left] (until|till|to|before|since) <day:date>",
        "how (long|far|much longer) [is it] (until|till|to|since) <day:date>",
        "how (far away|long ago) (is|was) <day:date>",
    ),
    ("how many days until christmas",),
    parameters(["date"], date=_DATE),
)

SKILLS = (TIME, DATE, DAYS_UNTIL)
