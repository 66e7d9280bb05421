"""Days, times of day and lengths of time, read from plain tokens (hearing.plain).

Each thing has an expression that says where it may stand, and a reader that gives its value as
seen from `now`. Values are ISO 8601 strings, as a language model would write them; a day that no
calendar has ("30 February") is passed on, for the skill to say so.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

from assistant.skills.wording import MONTHS, WEEKDAYS

SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 7 * 86400}
ORDINALS = (  # noqa: SIM905 - a table of words reads better as words
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_ORDINAL = {word: day for day, word in enumerate(ORDINALS, start=1)} | {"thirtieth": 30}
HOLIDAYS = {
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "new year": (1, 1),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "halloween": (10, 31),
    "valentine's day": (2, 14),
}

_NUMBER = r"\d+(?:\.\d+)? "
_UNIT = r"(?:second|sec|minute|min|hour|hr|day|week)s? "
_WEEKDAY = f"(?:{'|'.join(WEEKDAYS)}) "
_MONTH = f"(?:{'|'.join(MONTHS)}) "
_ORD = rf"(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? |(?:20 |30 )?(?:{'|'.join(_ORDINAL)}) )"
_YEAR = r"(?:\d{4} |20 \d\d )"
_SPAN = r"(?:\d+|a|an|1) (?:day|week|month|year)s? "
_HOLIDAY = f"(?:{'|'.join(sorted(HOLIDAYS, key=len, reverse=True))}|easter(?: sunday)?) "
_CALENDAR = f"(?:{_MONTH}{_ORD}{_YEAR}?|{_ORD}(?:of )?{_MONTH}{_YEAR}?)"
_PART_OF_DAY = r"(?:in the (?:morning|afternoon|evening)|at night) "

DURATION = (
    rf"(?:(?:{_NUMBER}(?:and )?|an? ){_UNIT}(?:and a half |and a quarter )?"
    rf"(?:(?:and )?{_NUMBER}{_UNIT})*"
    rf"|half an? {_UNIT}|half (?:hour|minute) |(?:a )?quarter of an hour |3 quarters of an hour )"
)
CLOCK = (
    r"(?:half past \d{1,2} |(?:a )?quarter (?:past|after|to|before|of) \d{1,2} "
    r"|\d{1,2} (?:minutes? )?(?:past|after|to|before) \d{1,2} "
    r"|\d{1,2}(?:[:.]\d\d)? (?:oh \d |\d\d )?|noon |midday |midnight )"
    rf"(?:o'clock )?(?:[ap] ?m )?(?:{_PART_OF_DAY})?"
)
DAY = (
    rf"(?:today |tonight |tomorrow |yesterday |the day after tomorrow |the day before yesterday "
    rf"|(?:in )?{_SPAN}(?:from (?:now|today) )?|{_SPAN}ago |(?:on |next |this |last )?{_WEEKDAY}"
    rf"|(?:on )?{_CALENDAR}|(?:on )?{_HOLIDAY})"
)
_LATER = rf"(?:today |tonight |tomorrow |(?:on |next |this )?{_WEEKDAY}|on {_CALENDAR})"
_TIMES = {"morning": 9, "afternoon": 15, "evening": 18, "night": 20}
WHEN = (
    rf"(?:in {DURATION}|{DURATION}from now |{_PART_OF_DAY}"
    rf"|(?:at |for |by ){CLOCK}{_LATER}?|(?:for )?{_LATER}(?:at |for )?{CLOCK}"
    rf"|(?:{_LATER}|this )(?:{'|'.join(_TIMES)}) |(?:for )?{_LATER})"
)


def read_duration(text: str) -> float:
    """Seconds: "1 hour and 30 minutes " → 5400."""
    if re.match(r"3 quarters of", text):
        return 2700.0
    if re.match(r"(a )?quarter of", text):
        return 900.0
    seconds = 0.0
    spans = r"(half an?|half|an?|\d+(?:\.\d+)?) (?:and )?([a-z]+?)s? (and a half |and a quarter )?"
    for amount, unit, extra in re.findall(spans, text):
        size = SECONDS[{"sec": "second", "min": "minute", "hr": "hour"}.get(unit, unit)]
        number = 0.5 if amount.startswith("half") else 1.0 if amount[0] == "a" else float(amount)
        seconds += (number + {"": 0, "and a half ": 0.5, "and a quarter ": 0.25}[extra]) * size
    return seconds


def read_day(text: str, now: datetime) -> str:
    """An ISO date: "in 3 weeks ", "next friday ", "march 5th ", "christmas "."""
    today = now.date()
    text = re.sub(r"^(on|in) ", "", text).strip()
    near = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}
    near |= {"the day after tomorrow": 2, "the day before yesterday": -2}
    if text in near:
        return (today + timedelta(days=near[text])).isoformat()
    if span := re.match(r"(\d+|an?) (day|week|month|year)s?\b(.*)", text):
        number = 1 if span[1][0] == "a" else int(span[1])
        return _add(today, -number if "ago" in span[3] else number, span[2])
    if weekday := re.fullmatch(r"(?:(next|this|last) )?(\w+day)", text):
        return _on_weekday(today, WEEKDAYS.index(weekday[2]), weekday[1] == "last")
    if text in HOLIDAYS:
        return _next(today, *HOLIDAYS[text])
    if text.startswith("easter"):
        this_year = easter(today.year)
        return (this_year if this_year >= today else easter(today.year + 1)).isoformat()
    return _read_calendar(text, today)


def _read_calendar(text: str, today: date) -> str:
    month = next(number for number, name in enumerate(MONTHS, start=1) if name in text.split())
    before, _, after = text.partition(MONTHS[month - 1])
    day_first = before.replace("the ", "").replace("of ", "").strip()
    rest = after.replace("the ", "").split()
    words = day_first.split() if day_first else rest[: 2 if _takes_two(rest) else 1]
    year = rest if day_first else rest[len(words) :]
    day = sum(_ORDINAL.get(word) or int(re.sub(r"\D", "", word)) for word in words)
    if year:
        number = int(year[0]) if len(year[0]) == 4 else 2000 + int(year[1])
        return f"{number:04}-{month:02}-{day:02}"
    return _next(today, month, day)


def _takes_two(words: list[str]) -> bool:
    return len(words) > 1 and words[0] in ("20", "30") and words[1] in _ORDINAL


def _next(today: date, month: int, day: int) -> str:
    later = (month, day) >= (today.month, today.day)
    year = today.year if later else today.year + 1
    return f"{year:04}-{month:02}-{day:02}"


def _on_weekday(today: date, weekday: int, last: bool) -> str:
    ahead = (weekday - today.weekday()) % 7 or 7
    return (
        today + timedelta(days=ahead - 7 if last and ahead < 7 else -7 if last else ahead)
    ).isoformat()


def _add(today: date, number: int, unit: str) -> str:
    """The day that many days, weeks, months or years away; the 31st becomes the month's last."""
    if unit in ("day", "week"):
        try:
            return (today + timedelta(days=number * (7 if unit == "week" else 1))).isoformat()
        except OverflowError:
            return "beyond the calendar"
    months = today.year * 12 + today.month - 1 + number * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    if not 1 <= year <= 9998:
        return "beyond the calendar"
    last = (date(year + month // 11, (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(today.day, last)).isoformat()


def easter(year: int) -> date:
    """Easter Sunday (Meeus, Astronomical Algorithms, ch. 8: the Gregorian calendar)."""
    century = year // 100
    golden = year % 19
    moon = (
        19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - moon - year % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def read_when(text: str, now: datetime, waking: bool = False) -> str:
    """An ISO date and time with its zone: "in 10 minutes ", "tomorrow at half past 5 ".

    Where the words leave open which half of the day is meant, it is the next time that the clock
    shows this, and on another day the waking hours from 7 AM to 7 PM; a time to wake up
    (`waking`) between 4 and 12 is in the morning.
    """
    if re.fullmatch(_PART_OF_DAY, text):
        return _at(None, next(hour for part, hour in _TIMES.items() if part in text), 0, now)
    if text.startswith("in ") or text.endswith("from now "):
        return after(now, read_duration(text.removeprefix("in "))).isoformat(timespec="seconds")
    text = re.sub(r"^(at|for|by) ", "", text)
    late = "tonight" in text or "night " in text
    day_match = re.search(rf"(?:^|(?<= )){_LATER}", text)
    day = read_day(day_match[0], now) if day_match else None
    rest = text.replace(day_match[0], "", 1) if day_match else text
    rest = re.sub(r"^(at|for|this) ", "", rest)
    part = next((part for part in _TIMES if part in rest), "night" if late else "")
    if not re.match(CLOCK, rest):
        if rest == "" and day == now.date().isoformat() and not part:
            raise ValueError("a day, but no time")
        return _at(day, _TIMES.get(part, 9), 0, now)
    hour, minute = _read_clock(rest)
    half = re.search(r"\b([ap]) ?m ", rest)
    if half or part:
        morning = half[1] == "a" if half else part == "morning"
        night_hour = part == "night" and not half and (hour == 12 or hour < 5)
        if night_hour:  # "at 1 at night" belongs to the next morning
            return _at(day, hour % 12 + 24 * (day is not None), minute, now)
        hour = hour % 12 + (0 if morning else 12) if hour <= 12 else hour
        return _at(day, hour, minute, now)
    if hour > 12 or hour == 0 or "midnight" in rest or "noon" in rest or "midday" in rest:
        return _at(day, 24 if hour == 0 and day else hour, minute, now)
    if waking and 4 <= hour < 12:
        return _at(day, hour, minute, now)
    if day is None or day == now.date().isoformat():
        morning_at, evening_at = hour % 12, hour % 12 + 12
        past = (now.hour, now.minute)
        if day is None and (evening_at, minute) <= past:
            return _at(None, morning_at, minute, now)
        return _at(day, morning_at if (morning_at, minute) > past else evening_at, minute, now)
    return _at(day, hour + 12 if hour < 7 else hour, minute, now)


def _read_clock(text: str) -> tuple[int, int]:
    """Hour as said, and minute."""
    if re.match("noon|midday", text):
        return 12, 0
    if text.startswith("midnight"):
        return 0, 0
    if relative := re.match(
        r"(?:a )?(half|quarter|\d+) (?:minutes? )?(past|after|to|before|of) (\d+)", text
    ):
        minutes = {"half": 30, "quarter": 15}.get(relative[1]) or int(relative[1])
        hour = int(relative[3])
        if relative[2] in ("past", "after"):
            return hour, minutes
        return (hour - 1 if hour > 1 else hour + 11), 60 - minutes
    exact = re.match(r"(\d+)(?:[:.](\d\d))?(?: (?:oh )?(\d+))?", text)
    assert exact is not None
    return int(exact[1]), int(exact[2] or exact[3] or 0)


def _at(day: str | None, hour: int, minute: int, now: datetime) -> str:
    """The instant; without a day, the next time that the clock shows this."""
    if day is None:
        when = at_local(now.date(), hour % 24, minute, now)
        if when <= now:
            when = at_local(now.date() + timedelta(days=1), hour % 24, minute, now)
        return when.isoformat(timespec="seconds")
    try:
        calendar_day = date.fromisoformat(day) + timedelta(days=hour // 24)
        return at_local(calendar_day, hour % 24, minute, now).isoformat(timespec="seconds")
    except ValueError:
        return f"{day}T{hour:02}:{minute:02}:00"


def after(now: datetime, seconds: float) -> datetime:
    """So many real seconds later, in the zone of `now`, also when its clocks change meanwhile."""
    return (now.astimezone(UTC) + timedelta(seconds=seconds)).astimezone(now.tzinfo)


def at_local(day: date, hour: int, minute: int, now: datetime) -> datetime:
    """This wall-clock time in the zone of `now`, right across a change of the clocks.

    A fixed offset, as `datetime.astimezone()` gives, does not know its zone's changes; where it
    is the computer's own, the computer does.
    """
    naive = datetime(day.year, day.month, day.day, hour, minute)
    if isinstance(now.tzinfo, timezone) and now.astimezone().utcoffset() == now.utcoffset():
        return naive.astimezone()
    return naive.replace(tzinfo=now.tzinfo)
