"""How Italian says what is written in signs. Read with lexicon.py."""

from __future__ import annotations

import re

from assistant.spoken.lexicon import Lexicon, roman, rules

MONTHS = (
    "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto",
    "settembre", "ottobre", "novembre", "dicembre",
)  # fmt: skip
_ORDINALS = (
    "", "primo", "secondo", "terzo", "quarto", "quinto", "sesto", "settimo", "ottavo", "nono",
    "decimo", "undicesimo", "dodicesimo", "tredicesimo", "quattordicesimo", "quindicesimo",
    "sedicesimo", "diciassettesimo", "diciottesimo", "diciannovesimo", "ventesimo",
    "ventunesimo",
)  # fmt: skip


def _date(day: int, month: int, of: str) -> str:
    return f"{'primo' if day == 1 else day} {MONTHS[month - 1]}" + (f" {of}" if of else "")


def _time(hour: int, minute: int) -> str:
    return f"{hour} e {minute}" if minute else f"{hour}"


def _ordinal(match: re.Match[str]) -> str:
    number = int(match[1]) if match[1].isdecimal() else roman(match[1])
    if not 1 <= number < len(_ORDINALS):
        return match[0]
    word = _ORDINALS[number]
    return word[:-1] + "a" if match[2] in ("ª", "a") else word


ITALIAN = Lexicon(
    months=MONTHS,
    date=_date,
    time=_time,
    hour_sign=r"\s?(?:ore|h)",
    link="un link a",
    dot="punto",
    at="chiocciola",
    to="a",
    minus="meno",
    about="circa",
    number="numero",
    cents=" e {}",
    of="di",
    over="su",
    money={
        "€": ("euro", "euro"), "EUR": ("euro", "euro"), "$": ("dollaro", "dollari"),
        "USD": ("dollaro", "dollari"), "£": ("sterlina", "sterline"), "¥": ("yen", "yen"),
        "CHF": ("franco", "franchi"),
    },
    scales={"milioni|milione|mln": "milione|milioni", "miliardi|miliardo|mld": "miliardo|miliardi"},
    units={
        "km/h": ("chilometro all'ora", "chilometri all'ora"),
        "m/s": ("metro al secondo", "metri al secondo"),
        "km²": ("chilometro quadrato", "chilometri quadrati"),
        "m²": ("metro quadrato", "metri quadrati"), "mq": ("metro quadrato", "metri quadrati"),
        "m³": ("metro cubo", "metri cubi"), "°C": ("grado Celsius", "gradi Celsius"),
        "°F": ("grado Fahrenheit", "gradi Fahrenheit"), "°": ("grado", "gradi"),
        "%": ("per cento", "per cento"), "‰": ("per mille", "per mille"),
        "km": ("chilometro", "chilometri"), "cm": ("centimetro", "centimetri"),
        "mm": ("millimetro", "millimetri"), "m": ("metro", "metri"), "kg": ("chilo", "chili"),
        "mg": ("milligrammo", "milligrammi"), "g": ("grammo", "grammi"),
        "t": ("tonnellata", "tonnellate"), "ml": ("millilitro", "millilitri"),
        "l": ("litro", "litri"), "L": ("litro", "litri"), "ms": ("millisecondo", "millisecondi"),
        "s": ("secondo", "secondi"), "min": ("minuto", "minuti"), "h": ("ora", "ore"),
        "Hz": ("hertz", "hertz"), "kHz": ("chilohertz", "chilohertz"),
        "MHz": ("megahertz", "megahertz"), "GHz": ("gigahertz", "gigahertz"),
        "kB": ("kilobyte", "kilobyte"), "KB": ("kilobyte", "kilobyte"),
        "MB": ("megabyte", "megabyte"), "GB": ("gigabyte", "gigabyte"),
        "TB": ("terabyte", "terabyte"), "W": ("watt", "watt"), "kW": ("chilowatt", "chilowatt"),
        "kWh": ("chilowattora", "chilowattora"), "dB": ("decibel", "decibel"),
        "kcal": ("chilocaloria", "chilocalorie"),
    },
    fractions={
        "1/2": "un mezzo", "+1/2": "e mezzo", "1/3": "un terzo", "2/3": "due terzi",
        "1/4": "un quarto", "+1/4": "e un quarto", "3/4": "tre quarti", "+3/4": "e tre quarti",
        "1/5": "un quinto", "1/8": "un ottavo", "1/10": "un decimo",
    },
    signs={
        "+": "più", "±": "più o meno", "×": "per", "÷": "diviso", "=": "uguale a",
        "≈": "è circa", "≠": "non è", "≤": "è al massimo", "≥": "è almeno", "∞": "infinito",
        "√": "la radice di", "π": "pi greco", "&": "e", "@": "chiocciola", "%": "per cento",
        "°": "gradi", "§": "paragrafo", "€": "euro", "$": "dollari", "£": "sterline",
        "²": "al quadrato", "³": "al cubo", "¥": "yen",
    },
    spelled=frozenset({"UE", "USB", "URL", "API", "CPU", "GPU", "IP", "IA", "CIA", "UV"}),
    abbreviations=(
        (r"\b(?:ad\s)?es\.(?=\s)", "ad esempio"), (r"\bp\.\s?es\.", "per esempio"),
        (r"\becc\.(?=\s*$)", "eccetera."), (r"\becc\.", "eccetera"),
        (r"\b[Ss]ig\.ra\b", "signora"), (r"\b[Ss]ig\.na\b", "signorina"), (r"\b[Ss]ig\.", "signor"),
        (r"\b[Dd]ott\.ssa\b", "dottoressa"), (r"\b[Dd]ott\.", "dottor"), (r"\b[Pp]rof\.ssa\b",
        "professoressa"),
        (r"\b[Pp]rof\.", "professor"), (r"\b[Ii]ng\.", "ingegner"), (r"\b[Aa]vv\.", "avvocato"),
        (r"\bca\.", "circa"), (r"\b[Nn](?:\.|[°º])\s?(?=\d)", "numero "), (r"\bpag\.", "pagina"),
        (r"\btel\.", "telefono"), (r"\ba\.\s?C\.", "avanti Cristo"), (r"\bd\.\s?C\.",
        "dopo Cristo"),
    ),
    own=(
        (re.compile(r"\b1[º°]?\s(?=(?:" + "|".join(MONTHS) + r")\b)"), "primo "),
        (re.compile(r"\b(\d{1,2})(º|ª)(?!\w)"), _ordinal),
        (re.compile(r"\b([IVX]{1,6})()(?=\ssecolo\b)"), _ordinal),
        (re.compile(r"(?<=\bsecolo )([IVX]{1,6})()\b"), _ordinal),
    ),
)  # fmt: skip

ITALIAN_RULES = rules(ITALIAN)
