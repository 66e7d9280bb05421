"""How German says what is written in signs. Read with lexicon.py."""

from __future__ import annotations

import re

from assistant.spoken.lexicon import Lexicon, rules

MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember",
)  # fmt: skip
_ONES = ("", "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt",
"zehnt",
         "elft", "zwölft")  # fmt: skip
_UNITS = ("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TEENS = ("dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn")
_TENS = ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig",
         "neunzig")  # fmt: skip

_MONTH = "|".join(MONTHS)
_N = (
    "am|vom|zum|beim|im|dem|den|des|zur|ab|seit|bis|jedem|jeden|diesem|diesen|einem|einen|ihrem"
    "|seinem|ihren|seinen"
)
_E = "der|die|das|jede|diese|eine|ihre|seine"
_BEFORE_YEAR = (
    "Jahre?n?s?|[Ss]eit|[Aa]nno|[Uu]m|[Bb]is|[Vv]on|[Ss]ommer|[Ww]inter|[Ff]rühjahr|[Hh]erbst"
)
_YEAR = r"(1[1-9]\d\d)(?![\d.,]|\s?[%€$])"


def ordinal(number: int, ending: str = "") -> str:
    """1 to 99: "dritte" and, with an ending, "dritten", "dritter"."""
    if number < len(_ONES):
        stem = _ONES[number]
    elif number < 20:
        stem = _TEENS[number - 13] + "t"
    else:
        tens, ones = divmod(number, 10)
        stem = (f"{_UNITS[ones]}und" if ones else "") + _TENS[tens] + "st"
    return f"{stem}e{ending}"


def year(text: str) -> str:
    """1999 is read as nineteen hundred ninety-nine; 2026 as a number."""
    if "1100" <= text <= "1999" and len(text) == 4:
        return f"{text[:2]} hundert" + (f" {int(text[2:])}" if int(text[2:]) else "")
    return text


def _date(day: int, month: int, of: str) -> str:
    return f"{day}. {MONTHS[month - 1]}" + (f" {of}" if of else "")


def _time(hour: int, minute: int) -> str:
    return f"{hour} Uhr {minute}" if minute else f"{hour} Uhr"


def _inflected(match: re.Match[str]) -> str:
    """An ordinal after the word that decides its ending."""
    before, number = match["before"] or "", int(match["number"])
    if not 1 <= number <= 99:
        return match[0]
    word = before.strip().lower()
    ending = "n" if re.fullmatch(_N, word) else "" if re.fullmatch(_E, word) else "r"
    return f"{before}{ordinal(number, ending)}"


GERMAN = Lexicon(
    months=MONTHS,
    date=_date,
    time=_time,
    hour_sign=r"\s?Uhr",
    link="ein Link zu",
    dot="Punkt",
    at="ät",
    to="bis",
    minus="minus",
    about="etwa",
    number="Nummer",
    cents=" {}",
    of="",
    over="durch",
    money={
        "€": ("Euro", "Euro"), "EUR": ("Euro", "Euro"), "$": ("Dollar", "Dollar"),
        "USD": ("Dollar", "Dollar"), "£": ("Pfund", "Pfund"), "¥": ("Yen", "Yen"),
        "CHF": ("Franken", "Franken"), "Fr.": ("Franken", "Franken"),
    },
    scales={r"Mio\.?|Millionen|Million": "Million|Millionen",
            r"Mrd\.?|Milliarden|Milliarde": "Milliarde|Milliarden",
            "Tsd\\.?|Tausend|tausend": "Tausend|Tausend"},
    units={
        "km/h": ("Kilometer pro Stunde", "Kilometer pro Stunde"),
        "m/s": ("Meter pro Sekunde", "Meter pro Sekunde"),
        "km²": ("Quadratkilometer", "Quadratkilometer"), "m²": ("Quadratmeter", "Quadratmeter"),
        "qm": ("Quadratmeter", "Quadratmeter"), "m³": ("Kubikmeter", "Kubikmeter"),
        "°C": ("Grad Celsius", "Grad Celsius"), "°F": ("Grad Fahrenheit", "Grad Fahrenheit"),
        "°": ("Grad", "Grad"), "%": ("Prozent", "Prozent"), "‰": ("Promille", "Promille"),
        "km": ("Kilometer", "Kilometer"), "cm": ("Zentimeter", "Zentimeter"),
        "mm": ("Millimeter", "Millimeter"), "m": ("Meter", "Meter"), "kg": ("Kilogramm",
        "Kilogramm"),
        "mg": ("Milligramm", "Milligramm"), "g": ("Gramm", "Gramm"), "t": ("Tonne", "Tonnen"),
        "ml": ("Milliliter", "Milliliter"), "l": ("Liter", "Liter"), "L": ("Liter", "Liter"),
        "ms": ("Millisekunde", "Millisekunden"), "s": ("Sekunde", "Sekunden"),
        "Sek.": ("Sekunde", "Sekunden"), "min": ("Minute", "Minuten"), "Min.": ("Minute",
        "Minuten"),
        "h": ("Stunde", "Stunden"), "Std.": ("Stunde", "Stunden"), "Hz": ("Hertz", "Hertz"),
        "kHz": ("Kilohertz", "Kilohertz"), "MHz": ("Megahertz", "Megahertz"),
        "GHz": ("Gigahertz", "Gigahertz"), "kB": ("Kilobyte", "Kilobyte"), "KB": ("Kilobyte",
        "Kilobyte"),
        "MB": ("Megabyte", "Megabyte"), "GB": ("Gigabyte", "Gigabyte"), "TB": ("Terabyte",
        "Terabyte"),
        "W": ("Watt", "Watt"), "kW": ("Kilowatt", "Kilowatt"),
        "kWh": ("Kilowattstunde", "Kilowattstunden"), "V": ("Volt", "Volt"), "dB": ("Dezibel",
        "Dezibel"),
        "kcal": ("Kilokalorie", "Kilokalorien"), "PS": ("PS", "PS"),
    },
    fractions={
        "1/2": "ein halb", "+1/2": "einhalb", "1/3": "ein Drittel", "2/3": "zwei Drittel",
        "1/4": "ein Viertel", "3/4": "drei Viertel", "1/5": "ein Fünftel", "1/8": "ein Achtel",
        "1/10": "ein Zehntel",
    },
    signs={
        "+": "plus", "±": "plus minus", "×": "mal", "÷": "geteilt durch", "=": "ist gleich",
        "≈": "ist etwa", "≠": "ist nicht", "≤": "ist höchstens", "≥": "ist mindestens",
        "∞": "unendlich", "√": "Wurzel aus", "π": "Pi", "&": "und", "@": "ät", "%": "Prozent",
        "°": "Grad", "§": "Paragraf", "€": "Euro", "$": "Dollar", "£": "Pfund", "²": "hoch zwei",
        "³": "hoch drei", "¥": "Yen",
    },
    spelled=frozenset({
        "EU", "USA", "UN", "ARD", "AOK", "ADAC", "EDV", "IT", "KI", "UV", "USB", "URL",
        "API", "CPU", "GPU", "IP", "CIA", "FBI", "DIY", "UKW", "EKG", "OP", "EZB", "ICE",
        "AG", "US", "AGB", "BIC",
    }),
    abbreviations=(
        (r"\bz\.\s?B\.", "zum Beispiel"), (r"\bd\.\s?h\.", "das heißt"),
        (r"\bu\.\s?a\.", "unter anderem"), (r"\bz\.\s?T\.", "zum Teil"),
        (r"\bv\.\s?a\.", "vor allem"), (r"\bo\.\s?[äÄ]\.", "oder Ähnliches"),
        (r"\bi\.\s?d\.\s?R\.", "in der Regel"), (r"\bv\.\s?Chr\.", "vor Christus"),
        (r"\bn\.\s?Chr\.", "nach Christus"), (r"\busw\.(?=\s*$)", "und so weiter."),
        (r"\busw\.", "und so weiter"), (r"\betc\.(?=\s*$)", "et cetera."), (r"\betc\.",
        "et cetera"),
        (r"\bbzw\.", "beziehungsweise"), (r"\bca\.", "circa"), (r"\bevtl\.", "eventuell"),
        (r"\bggf\.", "gegebenenfalls"), (r"\binkl\.", "inklusive"), (r"\bexkl\.", "exklusive"),
        (r"\bmax\.(?=\s?\d)", "maximal"), (r"\bmin\.(?=\s?\d)", "mindestens"),
        (r"\bDr\.", "Doktor"), (r"\bProf\.", "Professor"), (r"\bHr\.", "Herr"),
        (r"\bHrn\.", "Herrn"), (r"\bFr\.(?=\s[A-ZÄÖÜ])", "Frau"), (r"\bNr\.", "Nummer"),
        (r"\bS\.(?=\s?\d)", "Seite"), (r"\bAbb\.", "Abbildung"), (r"\bKap\.", "Kapitel"),
        (r"\bTel\.", "Telefon"), (r"\b([Ss])tr\.", r"\1traße"), (r"(?<=[a-zäöü])str\.", "straße"),
        (r"\bSt\.(?=\s[A-ZÄÖÜ])", "Sankt"), (r"\bvgl\.", "vergleiche"), (r"\bsog\.", "sogenannte"),
        (r"\bMio\.(?!\s?[€$£])", "Millionen"), (r"\bMrd\.(?!\s?[€$£])", "Milliarden"),
    ),
    own=(
        # "am 3. Mai", "der 21.", "im 19. Jahrhundert", "Heute ist Montag, 3. Mai"
        (re.compile(rf"(?P<before>\b\w+,?\s)?(?<![\d.,])(?P<number>\d{{1,2}})\.(?=\s?(?:{_MONTH})\b)"),
         _inflected),
        (re.compile(rf"(?P<before>\b(?:{_N}|{_E})\s)(?P<number>\d{{1,2}})\.(?=\s?(?:[A-ZÄÖÜ]|\d{{1,2}}\.))",
                    re.I), _inflected),
        (re.compile(rf"(?P<before>\b(?:{_N}|{_E})\s)(?P<number>\d{{1,2}})\.(?=\s?[A-ZÄÖÜ]|\s[a-zäöü]|[,;])"),
         _inflected),
        (re.compile(rf"\b({_MONTH})\s{_YEAR}"), lambda m: f"{m[1]} {year(m[2])}"),
        (re.compile(rf"\b({_BEFORE_YEAR})\s{_YEAR}"),
         lambda m: f"{m[1]} {year(m[2])}"),
    ),
)  # fmt: skip

GERMAN_RULES = rules(GERMAN)
