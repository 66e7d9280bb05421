"""How English says what is written in signs: one table of rules, applied from top to bottom.

Knows English only. Read with `assistant.spoken.text`, which applies it. Speaks dates as Americans
do, which is also the accent of the built-in voices.
"""

from __future__ import annotations

import re

from assistant.spoken.lexicon import Rule, spelled

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
_MONTH = "|".join(MONTHS)
_SHORT_MONTHS = {month[:3].lower(): month for month in MONTHS} | {"sept": "September"}

_CURRENCIES = {  # sign: (one, many, hundredth, hundredths)
    "$": ("dollar", "dollars", "cent", "cents"),
    "€": ("euro", "euros", "cent", "cents"),
    "£": ("pound", "pounds", "penny", "pence"),
    "¥": ("yen", "yen", "", ""),
    "₹": ("rupee", "rupees", "paisa", "paise"),
}
_UNITS = {  # after a number: (one, many)
    "km/h": ("kilometer per hour", "kilometers per hour"),
    "kmh": ("kilometer per hour", "kilometers per hour"),
    "mph": ("mile per hour", "miles per hour"),
    "m/s": ("meter per second", "meters per second"),
    "km²": ("square kilometer", "square kilometers"),
    "m²": ("square meter", "square meters"),
    "m³": ("cubic meter", "cubic meters"),
    "°C": ("degree Celsius", "degrees Celsius"),
    "°F": ("degree Fahrenheit", "degrees Fahrenheit"),
    "°": ("degree", "degrees"),
    "%": ("percent", "percent"),
    "‰": ("per mille", "per mille"),
    "km": ("kilometer", "kilometers"),
    "cm": ("centimeter", "centimeters"),
    "mm": ("millimeter", "millimeters"),
    "µm": ("micrometer", "micrometers"),
    "m": ("meter", "meters"),
    "mi": ("mile", "miles"),
    "ft": ("foot", "feet"),
    "yd": ("yard", "yards"),
    "kg": ("kilogram", "kilograms"),
    "mg": ("milligram", "milligrams"),
    "g": ("gram", "grams"),
    "lb": ("pound", "pounds"),
    "lbs": ("pound", "pounds"),
    "oz": ("ounce", "ounces"),
    "ml": ("milliliter", "milliliters"),
    "mL": ("milliliter", "milliliters"),
    "l": ("liter", "liters"),
    "L": ("liter", "liters"),
    "ms": ("millisecond", "milliseconds"),
    "s": ("second", "seconds"),
    "sec": ("second", "seconds"),
    "min": ("minute", "minutes"),
    "h": ("hour", "hours"),
    "hr": ("hour", "hours"),
    "hrs": ("hour", "hours"),
    "Hz": ("hertz", "hertz"),
    "kHz": ("kilohertz", "kilohertz"),
    "MHz": ("megahertz", "megahertz"),
    "GHz": ("gigahertz", "gigahertz"),
    "KB": ("kilobyte", "kilobytes"),
    "kB": ("kilobyte", "kilobytes"),
    "MB": ("megabyte", "megabytes"),
    "GB": ("gigabyte", "gigabytes"),
    "TB": ("terabyte", "terabytes"),
    "W": ("watt", "watts"),
    "kW": ("kilowatt", "kilowatts"),
    "kWh": ("kilowatt hour", "kilowatt hours"),
    "dB": ("decibel", "decibels"),
    "kcal": ("kilocalorie", "kilocalories"),
}
_FRACTIONS = {2: ("half", "halves"), 3: ("third", "thirds"), 4: ("quarter", "quarters")}
_FRACTIONS |= {5: ("fifth", "fifths"), 6: ("sixth", "sixths"), 8: ("eighth", "eighths")}
_FRACTIONS |= {10: ("tenth", "tenths"), 100: ("hundredth", "hundredths")}
_VULGAR = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅛": (1, 8)}
_SIGNS = {
    "+": "plus", "±": "plus or minus", "×": "times", "÷": "divided by", "=": "equals",
    "≈": "is about", "≠": "is not", "≤": "is at most", "≥": "is at least", "∞": "infinity",
    "√": "the square root of", "π": "pi", "&": "and", "@": "at", "%": "percent", "°": "degrees",
    "§": "section", "€": "euros", "$": "dollars", "£": "pounds", "¥": "yen", "№": "number",
    "µ": "micro", "Ω": "ohm", "∑": "the sum of", "∫": "the integral of", "∈": "in",
}  # fmt: skip
_SPELLED = frozenset({
    "AC", "AI", "API", "ATM", "CEO", "CFO", "CIA", "CPU", "EU", "EV", "FBI", "GPU", "GUI", "HIV",
    "IBM", "ICU", "ID", "IDE", "IP", "IQ", "IRS", "ISP", "MBA", "NBA", "OECD", "OS", "QA", "SUV",
    "UFO", "UI", "UK", "UN", "UPS", "URL", "US", "USA", "USB", "USSR", "UV", "UX", "VIP",
})  # fmt: skip
"""Read letter by letter though they have vowels."""

_NUMBER = r"\d+(?:\.\d+)?"


def _host(match: re.Match[str]) -> str:
    tail = match[2][-1:] if match[2][-1:] in tuple(".,!?;:") else ""
    return "a link to " + match[1].rstrip(".,!?;:").replace(".", " dot ") + tail


def _email(match: re.Match[str]) -> str:
    return (
        re.sub(r"[_-]", " ", match[1]).replace(".", " dot ")
        + " at "
        + match[2].replace(".", " dot ")
    )


def _iso_date(match: re.Match[str]) -> str:
    month, day = int(match[2]), int(match[3])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return " ".join(match.groups())
    return f"{MONTHS[month - 1]} {_ordinal(day)}, {_year(match[1])}"


def _ordinal(number: int) -> str:
    teen = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _year(year: str) -> str:
    """1999 → 19 99, 1905 → 19 oh 5, 1900 → 19 hundred; 2000 to 2009 stay a number."""
    century, rest = year[:2], int(year[2:])
    if rest == 0:
        return year if century[1] == "0" else f"{century} hundred"
    if rest < 10:
        return year if century[1] == "0" else f"{century} oh {rest}"
    return f"{century} {rest}"


def _time(match: re.Match[str]) -> str:
    hour, minute, second, half = match[1], int(match[2]), match[3], match[4]
    words = hour
    if minute:
        words += f" {minute}" if minute >= 10 else f" oh {minute}"
    elif not half:
        words = "midnight" if int(hour) in (0, 24) else f"{hour} o'clock"
    if second:
        words += f" and {int(second)} seconds"
    return f"{words} {half[0].upper()}M" if half else words


def _money(match: re.Match[str]) -> str:
    sign, amount, cents, scale = match["sign"], match["amount"], match["cents"], match["scale"]
    one, many, hundredth, hundredths = _CURRENCIES[sign]
    if scale:
        scales = {"k": "thousand", "m": "million", "bn": "billion", "b": "billion"}
        number = f"{amount}.{cents}" if cents else amount
        return f"{number} {scales.get(scale.lower(), scale)} {many}"
    if cents and (len(cents) != 2 or not hundredth):
        return f"{amount}.{cents} {many}"
    small = int(cents or 0)
    parts = [] if amount == "0" and small else [f"{amount} {one if amount == '1' else many}"]
    if small:
        parts.append(f"{small} {hundredth if small == 1 else hundredths}")
    return " and ".join(parts)


def _unit(match: re.Match[str]) -> str:
    one, many = _UNITS[match[2]]
    return f"{match[1]} {one if match[1] == '1' else many}"


def _fraction(match: re.Match[str]) -> str:
    over, under = int(match[1]), int(match[2])
    if under not in _FRACTIONS or not 0 < over < under:
        return f"{over} over {under}"
    one, many = _FRACTIONS[under]
    return f"one {one}" if over == 1 else f"{over} {many}"


def _vulgar(match: re.Match[str]) -> str:
    over, under = _VULGAR[match[2]]
    one, many = _FRACTIONS[under]
    words = f"{over} {many}" if over > 1 else f"a {one}"
    return f"{match[1]} and {words}" if match[1] else words


def _either(words: dict[str, object] | dict[str, tuple[str, str]]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_MONEY = r"(?P<amount>\d+)(?:\.(?P<cents>\d+))?"
_SCALE = r"(?:\s?(?P<scale>thousand|million|billion|trillion|[kKmMbB](?![\w])|bn))?"
_SIGN = rf"(?P<sign>[{''.join(_CURRENCIES)}])"

ENGLISH_RULES: tuple[Rule, ...] = (
    # Addresses.
    (re.compile(r"\b(?:https?://(?:www\.)?|www\.)([^\s/<>\"?#:)]+)([^\s<>\")]*)"), _host),
    (re.compile(r"\b([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)"), _email),
    # Abbreviations.
    (re.compile(r"\be\.g\.,?", re.I), "for example,"),
    (re.compile(r"\bi\.e\.,?", re.I), "that is,"),
    (re.compile(r"\betc\.(?=\s*$)|\betc\.(?=\s+[A-Z])"), "et cetera."),
    (re.compile(r"\betc\b\.?"), "et cetera"),
    (re.compile(r"\b[Vv]s\."), "versus"),
    (re.compile(r"\b[Aa]pprox\."), "about"),
    (re.compile(r"\bDr\.(?=\s+\w)"), "Doctor"),
    (re.compile(r"\bMr\."), "Mister"),
    (re.compile(r"\bMrs\."), "Missus"),
    (re.compile(r"\bMs\."), "Miz"),
    (re.compile(r"\bProf\."), "Professor"),
    (re.compile(r"\bSt\.(?=\s+[A-Z])"), "Saint"),
    (re.compile(r"\bJr\."), "Junior"),
    (re.compile(r"\bSr\."), "Senior"),
    (re.compile(r"\b(?:No\.|№)\s*(?=\d)"), "number "),
    (re.compile(r"\b[Ff]igs?\.\s*(?=\d)"), "figure "),
    (re.compile(r"\bpp?\.\s*(?=\d)"), "page "),
    (re.compile(r"\bw/o\b"), "without"),
    (re.compile(r"\b(and)/(or)\b"), r"\1 \2"),
    (re.compile(r"\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?=\s\d)"),
     lambda m: _SHORT_MONTHS[m[1].lower()]),
    # Dates and times.
    (re.compile(r"\b(\d{4})-(\d{2})-(\d{2})(?:T(?=\d))?\b"), _iso_date),
    (re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{2,4})\b"), r"\1, \2, \3"),
    (re.compile(r"\b([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?(?!\d)(?:\s?([ap])\.?m\b(?:\.(?=\s+[a-z]|,))?)?",
                re.I), _time),
    (re.compile(r"\b(\d{1,2})\s?([ap])\.?m\b(?:\.(?=\s+[a-z]|,))?", re.I),
     lambda m: f"{m[1]} {m[2].upper()}M"),
    (re.compile(rf"\b({_MONTH})(\s\d{{1,2}}(?:st|nd|rd|th)?,?)?\s(1[1-9]\d\d|20\d\d)\b"),
     lambda m: f"{m[1]}{m[2] or ''} {_year(m[3])}"),
    (re.compile(r"\b([Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Yy]ear|[Oo]f)\s(1[1-9]\d\d|20[1-9]\d)\b(?![,.]\d|\s?%)"),
     lambda m: f"{m[1]} {_year(m[2])}"),
    # Numbers.
    (re.compile(r"(?<=\d),(?=\d{3}(?!\d))"), ""),
    (re.compile(r"^(\d{1,3})[.)]\s"), r"\1, "),
    (re.compile(r"(?<![\w.])\.(?=\d)"), "0."),
    (re.compile(r"\b\d+(?:\.\d+){2,}\b"), lambda m: m[0].replace(".", " point ")),
    (re.compile(rf"{_SIGN}\s?{_MONEY}{_SCALE}"), _money),
    (re.compile(rf"{_MONEY}{_SCALE}\s?{_SIGN}"), _money),
    (re.compile(r"(?<=\d)\s?[–—]\s?(?=\d)"), " to "),
    (re.compile(r"(?<![\w-])(\d{1,2})-(?=\d\d?\b(?!-))"), r"\1 to "),
    (re.compile(r"(?<![\w)])[-−](?=\d)"), "minus "),
    (re.compile(r"~\s?(?=\d)"), "about "),
    (re.compile(r"#(?=\d)"), "number "),
    (re.compile(rf"({_NUMBER})\s?({_either(_UNITS)})(?![\w/²³])"), _unit),
    # Sounds that voices would spell, having no vowel.
    (re.compile(r"\b[Mm]+-?[Hh]+[Mm]+\b"), "uh-huh"),
    (re.compile(r"\b[Mm]m{2,}\b"), "hmm"),
    (re.compile(r"\b[Ss]+h{2,}\b"), "hush"),
    (re.compile(r"(?<![\d/])\b24/7\b"), "24 7"),
    (re.compile(r"(?<![\w/])(\d{1,3})/(\d{1,3})(?![\w/])"), _fraction),
    (re.compile(rf"(\d+)?\s?([{''.join(_VULGAR)}])"), _vulgar),
    # Mathematics.
    (re.compile(r"²|\^2\b"), " squared"),
    (re.compile(r"³|\^3\b"), " cubed"),
    (re.compile(r"(?<=[\w)])\s?(?:\^|\*\*)\s?(?=[\w(])"), " to the power of "),
    (re.compile(r"(?<=[\d)])\s?[*x]\s?(?=[\d(])|(?<=\w)\s\*\s(?=\w)"), " times "),
    (re.compile(r"(?<=[\d)])\s[-−]\s(?=[\d(])"), " minus "),
    (re.compile(r"(?<=[\d)])\s/\s(?=[\d(])"), " divided by "),
    (re.compile(r"<=|=<"), " is at most "),
    (re.compile(r">="), " is at least "),
    (re.compile(r"!="), " is not "),
    (re.compile(r"[-=]+>|[→⇒➜➔⟶]"), ", "),
    (re.compile(r"<[-=]+|[←⇐]"), ", "),
    (re.compile(r"={2,}"), " equals "),
    (re.compile(r"(?<=\w)\s<\s(?=\w)"), " is less than "),
    (re.compile(r"(?<=\w)\s>\s(?=\w)"), " is more than "),
    (re.compile(r"\bC\+\+"), "C plus plus"),
    (re.compile(r"\bC#"), "C sharp"),
    # Names of files and of things in code.
    (re.compile(r"(?<=\w)\(\)"), ""),
    (re.compile(r"\((s|es)\)"), r"\1"),
    (re.compile(r"(?<=\w)_+(?=\w)"), " "),
    (re.compile(r"(?<=\w\w)\.(?=[A-Za-z]{2})|(?<=[a-z]\d)\.(?=[a-z]{2})"), " dot "),
    (re.compile(r"\b((?:[A-Z]\.){2,})(?=$)"), lambda m: " ".join(m[1][:-1].split(".")) + "."),
    (re.compile(r"\b(?:[A-Z]\.){2,}"), lambda m: m[0].replace(".", " ").strip()),
    (re.compile(r"(?<![/.\w~-])([a-z]+)/([a-z]+)\b(?![/.])"), r"\1 or \2"),
    (re.compile(r"(?<=\w)/(?=\w)|(?:(?<=\s)|^)[~.]*/(?=\w)"), " slash "),
    spelled(_SPELLED, "s|'s|’s|", whole=frozenset({"PM"})),
    # What is left of signs.
    (re.compile(f"[{re.escape(''.join(_SIGNS))}]"), lambda m: f" {_SIGNS[m[0]]} "),
)  # fmt: skip
