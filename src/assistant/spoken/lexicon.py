"""How a language says what is written in signs, as data, and the rules that follow from it.

For the languages that write 1.234,5 and 21.11.2026: German, Spanish, French, Italian. Each fills
a `Lexicon` (german.py and so on); `rules` makes one table of it, applied from top to
bottom. English, which writes all this differently, has a table of its own (english.py).

Knows what is common to them: addresses, dates, times, money, units, fractions, ranges, signs.
Plain numbers stay digits, which every voice reads in its own language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Rule = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]

_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_THOUSANDS = re.compile(r"(?<![\w.,])\d{1,3}([.\u00a0\u202f'’ ])\d{3}(?:\1\d{3})*(?!\d|\.\d)")
_VULGAR = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅛": "1/8"}


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a language.

    `months`: twelve. `abbreviations`: pattern -> words. `date`: day, month (1 to 12), year or "" ->
    words. `time`: hour, minute -> words; `hour_sign`: a pattern behind a time that says it is one
    (" Uhr", "h"). `money`: sign or code -> (one, many); `cents`: how hundredths follow, with {};
    `scales`: "million" and its like, as a pattern -> word; `of`: between a scale and what is
    counted. `units`: sign -> (one, many). `fractions`: "1/2" -> words; `over`: other fractions.
    `signs`: a sign -> its word. `spelled`: acronyms of letters with vowels that are read letter by
    letter. `own`: the rules that no other language has, before all others but addresses.
    """

    months: tuple[str, ...]
    date: Callable[[int, int, str], str]
    time: Callable[[int, int], str]
    hour_sign: str
    link: str
    dot: str
    at: str
    to: str
    minus: str
    about: str
    number: str
    cents: str
    of: str
    over: str
    money: Mapping[str, tuple[str, str]]
    scales: Mapping[str, str]
    units: Mapping[str, tuple[str, str]]
    fractions: Mapping[str, str]
    signs: Mapping[str, str]
    spelled: frozenset[str]
    abbreviations: tuple[tuple[str, str], ...]
    own: tuple[Rule, ...] = ()


def either(words: Mapping[str, object]) -> str:
    """A pattern for any of these, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def roman(text: str) -> int:
    """The number that is written in Roman letters."""
    values = [_ROMAN[letter] for letter in text]
    return sum(
        -value if value < max(values[i:]) else value for i, value in enumerate(values)
    )  # IX: what stands before something greater is taken away


def _host(lexicon: Lexicon) -> Rule:
    def say(match: re.Match[str]) -> str:
        tail = match[2][-1:] if match[2][-1:] in tuple(".,!?;:") else ""
        host = match[1].rstrip(".,!?;:").replace(".", f" {lexicon.dot} ")
        return f"{lexicon.link} {host}{tail}"

    return (
        re.compile(r"\b(?:https?://(?:www\.)?|www\.)([^\s/<>\"?#:)]+)([^\s<>\")]*)"),
        say,
    )


def _email(lexicon: Lexicon) -> Rule:
    def say(match: re.Match[str]) -> str:
        name, host = (part.replace(".", f" {lexicon.dot} ") for part in match.groups())
        return f"{re.sub('[_-]', ' ', name)} {lexicon.at} {host}"

    return re.compile(r"\b([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)"), say


def _dates(lexicon: Lexicon) -> tuple[Rule, ...]:
    def say(year: str, month: str, day: str, match: re.Match[str]) -> str:
        if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
            return match[0]
        return lexicon.date(int(day), int(month), year)

    return (
        (
            re.compile(r"\b(\d{4})-(\d{2})-(\d{2})(?:T(?=\d))?(?!\d)"),
            lambda m: say(m[1], m[2], m[3], m),
        ),
        (
            re.compile(r"(?<![\d./])(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)"),
            lambda m: say(m[4], m[3], m[1], m),
        ),
    )


def _times(lexicon: Lexicon) -> tuple[Rule, ...]:
    def say(match: re.Match[str]) -> str:
        return lexicon.time(int(match[1]), int(match[2] or 0))

    hour, minute = r"(?<![\d:.,])([01]?\d|2[0-4])", r"([0-5]\d)"
    return (
        (re.compile(rf"{hour}[:.]{minute}(?:{lexicon.hour_sign})(?!\w)"), say),
        (re.compile(rf"{hour}:{minute}(?:{lexicon.hour_sign})?(?![\d:]|\w)"), say),
    )


def _money(lexicon: Lexicon) -> tuple[Rule, ...]:
    def say(match: re.Match[str]) -> str:
        amount, cents, scale = match["amount"], match["cents"], match["scale"]
        one, many = lexicon.money[match["sign"]]
        if scale:
            word = next(w for p, w in lexicon.scales.items() if re.fullmatch(p, scale))
            one_of, many_of = word.split("|")
            whole = f"{amount},{cents}" if cents else amount
            of = lexicon.of
            joined = f"{of}{many}" if of.endswith("'") else f"{of} {many}" if of else many
            if of.endswith("'") and many[0].lower() not in "aeiouyh":
                joined = f"{of[:-1]}e {many}"
            return f"{whole} {one_of if whole == '1' else many_of} {joined}"
        if cents and len(cents) != 2:
            return f"{amount},{cents} {many}"
        words = f"{amount} {one if amount == '1' else many}"
        return words + (lexicon.cents.format(int(cents)) if int(cents or 0) else "")

    sign = f"(?P<sign>{either(lexicon.money)})"
    amount = r"(?P<amount>\d+)(?:[.,](?P<cents>\d+))?"
    scale = rf"(?:\s?(?P<scale>{'|'.join(lexicon.scales)})(?!\w)(?:\s(?:de|di|d[’']))?)?"
    return (
        (re.compile(rf"{amount}{scale}\s?{sign}(?!\w)"), say),
        (re.compile(rf"(?<!\w){sign}\s?{amount}{scale}"), say),
    )


def _units(lexicon: Lexicon) -> Rule:
    def say(match: re.Match[str]) -> str:
        one, many = lexicon.units[match[2]]
        return f"{match[1]} {one if match[1] == '1' else many}"

    return (
        re.compile(rf"(?<![\w.,])(\d+(?:[.,]\d+)?)\s?({either(lexicon.units)})(?![\w/²³])"),
        say,
    )


def _fractions(lexicon: Lexicon) -> tuple[Rule, ...]:
    def say(match: re.Match[str]) -> str:
        known = lexicon.fractions.get(f"{match[1]}/{match[2]}")
        return known or f"{match[1]} {lexicon.over} {match[2]}"

    return (
        (
            re.compile(rf"(\d+)?\s?([{''.join(_VULGAR)}])"),
            lambda m: (
                (f"{m[1]} " if m[1] else "")
                + lexicon.fractions.get(
                    f"{'+' if m[1] else ''}{_VULGAR[m[2]]}", lexicon.fractions[_VULGAR[m[2]]]
                )
            ),
        ),
        (re.compile(r"(?<![\w/])(\d{1,3})/(\d{1,3})(?![\w/])"), say),
    )


def spelled(words: frozenset[str], plural: str = "", whole: frozenset[str] = frozenset()) -> Rule:
    """Acronyms letter by letter ("U-S-B"): those without a vowel, and those in `words`.

    "NATO" is read as a word, and nothing is spelled in a sentence that is all capitals. The
    hyphens keep a voice from taking the letter A for a word. `plural`: what may follow.
    `whole`: those that every voice reads well as they are.
    """

    def say(match: re.Match[str]) -> str:
        text = match[1]
        voiceless = not re.search("[AEIOUYÄÖÜ]", text) and not re.fullmatch("[IVXLC]+", text)
        shouted = not any(c.islower() for c in match.string)
        if shouted or text in whole or not (text in words or voiceless):
            return match[0]
        return "-".join(text) + (match[2] or "")

    return re.compile(rf"(?<![\w.&'’-])([A-ZÄÖÜ]{{2,5}})({plural})(?![\w&-]|\.\w)"), say


def rules(lexicon: Lexicon) -> tuple[Rule, ...]:
    """The table of a language, to be applied from top to bottom."""
    return (
        _host(lexicon),
        _email(lexicon),
        (_THOUSANDS, lambda m: re.sub(r"\D", "", m[0])),
        *((re.compile(pattern), words) for pattern, words in lexicon.abbreviations),
        *_dates(lexicon),
        *lexicon.own,
        *_times(lexicon),
        (re.compile(r"^(\d{1,3})[.)]\s"), r"\1, "),
        (re.compile(r"\b\d+(?:\.\d+){2,}\b"), lambda m: m[0].replace(".", f" {lexicon.dot} ")),
        *_money(lexicon),
        (re.compile(r"(?<=\d)\s?[–—]\s?(?=\d)"), f" {lexicon.to} "),
        (re.compile(r"(?<![\w-])(\d{1,2})-(?=\d\d?\b(?!-))"), rf"\1 {lexicon.to} "),
        (re.compile(r"(?<=[\d)])\s[-−]\s(?=[\d(])"), f" {lexicon.minus} "),
        (re.compile(r"(?<![\w)])[-−](?=\d)"), f"{lexicon.minus} "),
        (re.compile(r"~\s?(?=\d)"), f"{lexicon.about} "),
        (re.compile(r"#(?=\d)"), f"{lexicon.number} "),
        _units(lexicon),
        *_fractions(lexicon),
        (re.compile(r"[-=]+>|[→⇒]|<[-=]+|[←⇐]"), ", "),
        (re.compile(r"(?<=[\d)])\s?[*x]\s?(?=[\d(])"), f" {lexicon.signs['×']} "),
        spelled(lexicon.spelled),
        (
            re.compile(f"[{re.escape(''.join(lexicon.signs))}]"),
            lambda m: f" {lexicon.signs[m[0]]} ",
        ),
    )
