"""How Spanish says what is written in signs. Read with lexicon.py."""

from __future__ import annotations

import re

from assistant.spoken.lexicon import Lexicon, roman, rules

MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
)  # fmt: skip
_ORDINALS = ("primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven",
             "décim")  # fmt: skip


def _date(day: int, month: int, of: str) -> str:
    first = "1" if day != 1 else "primero"
    return f"{day if day != 1 else first} de {MONTHS[month - 1]}" + (f" de {of}" if of else "")


def _time(hour: int, minute: int) -> str:
    return f"{hour} y {minute}" if minute else f"{hour} en punto"


def _ordinal(match: re.Match[str]) -> str:
    number = int(match[1])
    if not 1 <= number <= len(_ORDINALS):
        return match[1]
    if match[2] in ("er", "ᵉʳ"):
        return _ORDINALS[number - 1]
    return _ORDINALS[number - 1] + ("a" if match[2] in ("ª", "a") else "o")


SPANISH = Lexicon(
    months=MONTHS,
    date=_date,
    time=_time,
    hour_sign=r"\s?(?:horas|hs?\.?)",
    link="un enlace a",
    dot="punto",
    at="arroba",
    to="a",
    minus="menos",
    about="unos",
    number="número",
    cents=" con {}",
    of="de",
    over="partido por",
    money={
        "€": ("euro", "euros"), "EUR": ("euro", "euros"), "$": ("dólar", "dólares"),
        "USD": ("dólar", "dólares"), "£": ("libra", "libras"), "¥": ("yen", "yenes"),
        "MXN": ("peso", "pesos"),
    },
    scales={r"millones|millón|M": "millón|millones", "mil millones": "mil millones|mil millones"},
    units={
        "km/h": ("kilómetro por hora", "kilómetros por hora"),
        "m/s": ("metro por segundo", "metros por segundo"),
        "km²": ("kilómetro cuadrado", "kilómetros cuadrados"),
        "m²": ("metro cuadrado", "metros cuadrados"), "m³": ("metro cúbico", "metros cúbicos"),
        "°C": ("grado Celsius", "grados Celsius"), "ºC": ("grado Celsius", "grados Celsius"),
        "°F": ("grado Fahrenheit", "grados Fahrenheit"), "°": ("grado", "grados"),
        "%": ("por ciento", "por ciento"), "‰": ("por mil", "por mil"),
        "km": ("kilómetro", "kilómetros"), "cm": ("centímetro", "centímetros"),
        "mm": ("milímetro", "milímetros"), "m": ("metro", "metros"), "kg": ("kilo", "kilos"),
        "mg": ("miligramo", "miligramos"), "g": ("gramo", "gramos"), "t": ("tonelada", "toneladas"),
        "ml": ("mililitro", "mililitros"), "l": ("litro", "litros"), "L": ("litro", "litros"),
        "ms": ("milisegundo", "milisegundos"), "s": ("segundo", "segundos"),
        "min": ("minuto", "minutos"), "h": ("hora", "horas"), "Hz": ("hercio", "hercios"),
        "kHz": ("kilohercio", "kilohercios"), "MHz": ("megahercio", "megahercios"),
        "GHz": ("gigahercio", "gigahercios"), "kB": ("kilobyte", "kilobytes"),
        "KB": ("kilobyte", "kilobytes"), "MB": ("megabyte", "megabytes"),
        "GB": ("gigabyte", "gigabytes"), "TB": ("terabyte", "terabytes"), "W": ("vatio", "vatios"),
        "kW": ("kilovatio", "kilovatios"), "kWh": ("kilovatio hora", "kilovatios hora"),
        "dB": ("decibelio", "decibelios"), "kcal": ("kilocaloría", "kilocalorías"),
    },
    fractions={
        "1/2": "un medio", "+1/2": "y medio", "1/3": "un tercio", "2/3": "dos tercios",
        "1/4": "un cuarto", "+1/4": "y cuarto", "3/4": "tres cuartos", "+3/4": "y tres cuartos",
        "1/5": "un quinto", "1/8": "un octavo", "1/10": "un décimo",
    },
    signs={
        "+": "más", "±": "más o menos", "×": "por", "÷": "entre", "=": "es igual a",
        "≈": "es aproximadamente", "≠": "no es", "≤": "es como máximo", "≥": "es como mínimo",
        "∞": "infinito", "√": "la raíz de", "π": "pi", "&": "y", "@": "arroba", "%": "por ciento",
        "°": "grados", "§": "párrafo", "€": "euros", "$": "dólares", "£": "libras",
        "²": "al cuadrado", "³": "al cubo", "¥": "yenes",
    },
    spelled=frozenset({"UE", "USB", "URL", "API", "CPU", "GPU", "IP", "IA", "ADN", "DNI", "CIA",
                       "FBI", "IBM", "UV", "USA", "ETT"}),
    abbreviations=(
        (r"\bp\.\s?ej\.", "por ejemplo"), (r"\betc\.(?=\s*$)", "etcétera."), (r"\betc\.",
        "etcétera"),
        (r"\bEE\.\s?UU\.(?=\s*$)", "Estados Unidos."), (r"\bEE\.\s?UU\.", "Estados Unidos"),
        (r"\bSr\.", "señor"), (r"\bSra\.", "señora"), (r"\bSrta\.", "señorita"),
        (r"\bDr\.", "doctor"), (r"\bDra\.", "doctora"), (r"\bProf\.", "profesor"),
        (r"\bUd\.", "usted"), (r"\bUds\.", "ustedes"), (r"\baprox\.", "aproximadamente"),
        (r"\b[Nn](?:úm\.|\.?[º°])\s?(?=\d)", "número "), (r"\bpág\.", "página"),
        (r"\btel\.", "teléfono"), (r"\ba\.\s?C\.", "antes de Cristo"),
        (r"\bd\.\s?C\.", "después de Cristo"), (r"\bAvda?\.", "avenida"), (r"\bC/\s?(?=\w)",
        "calle "),
    ),
    own=(
        (re.compile(r"\b1 de (?=" + "|".join(MONTHS) + ")"), "primero de "),
        (re.compile(r"\b(\d{1,2})\.?(º|ª|er|ᵉʳ)(?!\w|C)"), _ordinal),
        (re.compile(r"\b([Ss]iglo)\s([IVX]+)\b"), lambda m: f"{m[1]} {roman(m[2])}"),
        (re.compile(r"\b(\d{1,2}):([0-5]\d)(?:\s?h)?\s?(a|p)\.?\s?m\.?(?!\w)", re.I),
         lambda m: f"{m[1]}{' y ' + str(int(m[2])) if int(m[2]) else ''} de la "
                   f"{'mañana' if m[3].lower() == 'a' else 'tarde'}"),
    ),
)  # fmt: skip

SPANISH_RULES = rules(SPANISH)
