"""Values as words that read well in a caption and sound well from a voice; words by their stems.

Knows English; knows no skill.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

ONES = (  # noqa: SIM905 - a table of words reads better as words
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = (  # noqa: SIM905 - a table of words reads better as words
    "twenty thirty forty fifty sixty seventy eighty ninety"
).split()
MONTHS = (  # noqa: SIM905 - a table of words reads better as words
    "january february march april may june july august september october november december"
).split()
WEEKDAYS = (  # noqa: SIM905 - a table of words reads better as words
    "monday tuesday wednesday thursday friday saturday sunday"
).split()


def listed(items: Sequence[str], word: str = "and") -> str:
    """ "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {word} {items[-1]}"


def counted(number: float | int, noun: str) -> str:
    """ "1 minute", "2.5 minutes"."""
    return f"{number:g} {noun}{'' if number == 1 else 's'}"


def clock_time(when: datetime) -> str:
    """ "5:05 PM"; the full hour is "5 PM", which voices read better than "5:00 PM"."""
    if when.minute == 0 and when.hour in (0, 12):
        return "midnight" if when.hour == 0 else "noon"
    hour = when.hour % 12 or 12
    minutes = f":{when.minute:02}" if when.minute else ""
    return f"{hour}{minutes} {'AM' if when.hour < 12 else 'PM'}"


def long_date(day: date) -> str:
    """ "Saturday, 21 November 2026"."""
    return f"{weekday(day)}, {day.day} {MONTHS[day.month - 1].title()} {day.year}"


def weekday(day: date) -> str:
    """ "Saturday"."""
    return WEEKDAYS[day.weekday()].title()


def moment(when: datetime, now: datetime) -> str:
    """ "at 5:30 PM", "tomorrow at 9 AM", "on Monday at noon", as seen from now."""
    days = (when.date() - now.date()).days
    at = f"at {clock_time(when)}"
    if days == 0:
        return at
    if days == 1:
        return f"tomorrow {at}"
    if days == -1:
        return f"yesterday {at}"
    if 0 < days < 7:
        return f"on {weekday(when)} {at}"
    return f"on {long_date(when)} {at}"


def duration(seconds: float) -> str:
    """ "1 hour and 5 minutes"; at most the two largest units that matter."""
    left = round(seconds)
    parts = []
    for noun, size in (("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1)):
        number, left = divmod(left, size)
        if number:
            parts.append(counted(number, noun))
    return listed(parts[:2]) or "0 seconds"


_OTHER_PERSON = {
    "i": "you",
    "me": "you",
    "my": "your",
    "mine": "yours",
    "myself": "yourself",
    "i'm": "you're",
    "i've": "you've",
    "i'll": "you'll",
    "i'd": "you'd",
    "you": "me",
    "your": "my",
    "yours": "mine",
    "yourself": "myself",
}


def to_listener(text: str) -> str:
    """The user's words as they are said back: "I am in my car" → "you are in your car"."""
    words = text.split()
    said = []
    for index, word in enumerate(words):
        before = words[index - 1].lower() if index else ""
        bare = word.lower().rstrip(".,!?")
        tail = word[len(bare) :]
        if bare in ("am", "was") and before == "i":
            said.append({"am": "are", "was": "were"}[bare] + tail)
        else:
            said.append(_OTHER_PERSON.get(bare, bare) + tail if bare in _OTHER_PERSON else word)
    return " ".join(said)


_EMPTY = (  # noqa: SIM905 - a table of words reads better as words
    "a an the and or of in on at to for from with about by is are am was were be been has "
    "have had do does did i me my mine you your it its this that these those we our us they "
    "their he she his her as so not no what where when who which how will would can could "
    "should there"
).split()


def content_stems(text: str) -> set[str]:
    """The stems of the words that carry meaning: "Two keys of my bikes" → {two, key, bike}."""
    words = re.findall(r"[^\W_]+", text.lower().replace("’", "'").replace("'s", ""))
    return {stem(word) for word in words} - {stem(word) for word in _EMPTY}


def stem(word: str) -> str:
    """A word without its common English endings; the same for most forms of a word."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    for ending in ("ing", "ed", "es", "s", "e"):
        stemmed = word.removesuffix(ending)
        enough = len(stemmed) >= 3 and any(vowel in stemmed for vowel in "aeiouy")
        if stemmed != word and enough and not word.endswith("ss"):
            undoubled = len(stemmed) > 3 and stemmed[-1] == stemmed[-2] and stemmed[-1] not in "ls"
            return (stemmed[:-1] if undoubled else stemmed).removesuffix("e")
    return word
