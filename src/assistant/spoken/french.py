"""How French says what is written in signs. Read with lexicon.py."""

from __future__ import annotations

import re

from assistant.spoken.lexicon import Lexicon, roman, rules

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
)  # fmt: skip
_ORDINALS = (
    "", "premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième",
    "huitième", "neuvième", "dixième", "onzième", "douzième", "treizième", "quatorzième",
    "quinzième", "seizième", "dix-septième", "dix-huitième", "dix-neuvième", "vingtième",
    "vingt et unième", "vingt-deuxième", "vingt-troisième", "vingt-quatrième",
    "vingt-cinquième", "vingt-sixième", "vingt-septième", "vingt-huitième", "vingt-neuvième",
    "trentième",
)  # fmt: skip


def _date(day: int, month: int, of: str) -> str:
    return f"{'premier' if day == 1 else day} {MONTHS[month - 1]}" + (f" {of}" if of else "")


def _time(hour: int, minute: int) -> str:
    hours = "une heure" if hour == 1 else f"{hour} heures"
    return f"{hours} {minute}" if minute else hours


def _ordinal(match: re.Match[str]) -> str:
    number = int(match[1]) if match[1].isdecimal() else roman(match[1])
    if match[2] in ("re", "ère", "ere"):
        return "première" if number == 1 else match[0]
    if match[2] in ("nd", "nde"):
        return {"nd": "second", "nde": "seconde"}[match[2]] if number == 2 else match[0]
    return _ORDINALS[number] if 1 <= number < len(_ORDINALS) else match[0]


FRENCH = Lexicon(
    months=MONTHS,
    date=_date,
    time=_time,
    hour_sign=r"\s?(?:heures|h)",
    link="un lien vers",
    dot="point",
    at="arobase",
    to="à",
    minus="moins",
    about="environ",
    number="numéro",
    cents=" {}",
    of="d'",
    over="sur",
    money={
        "€": ("euro", "euros"), "EUR": ("euro", "euros"), "$": ("dollar", "dollars"),
        "USD": ("dollar", "dollars"), "£": ("livre", "livres"), "¥": ("yen", "yens"),
        "CHF": ("franc", "francs"),
    },
    scales={"millions|million|M": "million|millions",
            "milliards|milliard|Md": "milliard|milliards"},
    units={
        "km/h": ("kilomètre heure", "kilomètres heure"),
        "m/s": ("mètre par seconde", "mètres par seconde"),
        "km²": ("kilomètre carré", "kilomètres carrés"), "m²": ("mètre carré", "mètres carrés"),
        "m³": ("mètre cube", "mètres cubes"), "°C": ("degré Celsius", "degrés Celsius"),
        "°F": ("degré Fahrenheit", "degrés Fahrenheit"), "°": ("degré", "degrés"),
        "%": ("pour cent", "pour cent"), "‰": ("pour mille", "pour mille"),
        "km": ("kilomètre", "kilomètres"), "cm": ("centimètre", "centimètres"),
        "mm": ("millimètre", "millimètres"), "m": ("mètre", "mètres"), "kg": ("kilo", "kilos"),
        "mg": ("milligramme", "milligrammes"), "g": ("gramme", "grammes"), "t": ("tonne", "tonnes"),
        "ml": ("millilitre", "millilitres"), "l": ("litre", "litres"), "L": ("litre", "litres"),
        "ms": ("milliseconde", "millisecondes"), "s": ("seconde", "secondes"),
        "min": ("minute", "minutes"), "Hz": ("hertz", "hertz"), "kHz": ("kilohertz", "kilohertz"),
        "MHz": ("mégahertz", "mégahertz"), "GHz": ("gigahertz", "gigahertz"),
        "ko": ("kilo-octet", "kilo-octets"), "Mo": ("mégaoctet", "mégaoctets"),
        "Go": ("gigaoctet", "gigaoctets"), "To": ("téraoctet", "téraoctets"),
        "GB": ("gigaoctet", "gigaoctets"), "MB": ("mégaoctet", "mégaoctets"),
        "W": ("watt", "watts"), "kW": ("kilowatt", "kilowatts"),
        "kWh": ("kilowattheure", "kilowattheures"), "dB": ("décibel", "décibels"),
        "kcal": ("kilocalorie", "kilocalories"),
    },
    fractions={
        "1/2": "un demi", "+1/2": "et demi", "1/3": "un tiers", "2/3": "deux tiers",
        "1/4": "un quart", "+1/4": "et quart", "3/4": "trois quarts", "+3/4": "et trois quarts",
        "1/5": "un cinquième", "1/8": "un huitième", "1/10": "un dixième",
    },
    signs={
        "+": "plus", "±": "plus ou moins", "×": "fois", "÷": "divisé par", "=": "égale",
        "≈": "est environ", "≠": "n'est pas", "≤": "est au plus", "≥": "est au moins",
        "∞": "l'infini", "√": "la racine de", "π": "pi", "&": "et", "@": "arobase",
        "%": "pour cent", "°": "degrés", "§": "paragraphe", "€": "euros", "$": "dollars",
        "£": "livres", "²": "au carré", "³": "au cube", "¥": "yens",
    },
    spelled=frozenset({"UE", "USA", "USB", "URL", "API", "CPU", "GPU", "IP", "IA", "ADN", "CIA",
                       "FBI", "EDF", "RATP", "TVA", "PIB", "UV", "IRM", "RER"}),
    abbreviations=(
        (r"\bp\.\s?ex\.", "par exemple"), (r"\bc\.-à-d\.|\bc\.-?à\.?-?d\.", "c'est-à-dire"),
        (r"\betc\.(?=\s*$)", "et cetera."), (r"\betc\.", "et cetera"),
        (r"\bM\.(?=\s[A-ZÉ])", "monsieur"), (r"\bMM\.(?=\s[A-ZÉ])", "messieurs"),
        (r"\bMme\b\.?", "madame"), (r"\bMmes\b\.?", "mesdames"), (r"\bMlle\b\.?", "mademoiselle"),
        (r"\bDr\b\.?(?=\s[A-ZÉ])", "docteur"), (r"\bPr\b\.?(?=\s[A-ZÉ])", "professeur"),
        (r"\benv\.", "environ"), (r"\b[Nn][°º]\s?(?=\d)", "numéro "), (r"\btél\.", "téléphone"),
        (r"\bav\. J\.-C\.", "avant Jésus-Christ"), (r"\bapr?\. J\.-C\.", "après Jésus-Christ"),
        (r"\bSt-(?=[A-ZÉ])", "Saint-"), (r"\bSte-(?=[A-ZÉ])", "Sainte-"), (r"\bbd\b\.?",
        "boulevard"),
        (r"\bp\.(?=\s?\d)", "page"), (r"\bS\.V\.P\.|\bSVP\b|\bsvp\b", "s'il vous plaît"),
    ),
    own=(
        (re.compile(r"\b1(?:er)?\s(?=(?:" + "|".join(MONTHS) + r")\b)"), "premier "),
        (re.compile(r"\b(\d{1,2})(ère|ere|er|re|nde|nd|ième|ème|eme|e)(?!\w)"), _ordinal),
        (re.compile(r"\b([IVX]{1,6})(ème|e|er)(?!\w)"), _ordinal),
        (re.compile(r"(?<![\d:.,])([01]?\d|2[0-4])\s?(?:h|heures)\s?([0-5]\d)(?!\d)"),
         lambda m: _time(int(m[1]), int(m[2]))),
        (re.compile(r"(?<![\d:.,])([01]?\d|2[0-4])\s?h(?!\w)"), lambda m: _time(int(m[1]), 0)),
    ),
)  # fmt: skip

FRENCH_RULES = rules(FRENCH)
