"""Conversion between units of measure, exact where the units are defined exactly.

Knows each unit's size in its quantity's base unit as a fraction (BIPM SI brochure; the
international yard and pound of 1959), the names it goes by, and, for temperature, its zero.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from assistant.skills.arithmetic import Value, spoken
from assistant.skills.hearing import plain
from assistant.skills.skill import Arguments, Host, Skill, often, parameters, rarely
from assistant.skills.wording import listed
from talking_head.errors import InputError


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: one of it is `size` base units, and its zero lies `zero` base units from theirs."""

    quantity: str
    one: str
    many: str
    size: Fraction
    others: tuple[str, ...] = ()
    zero: Fraction = Fraction(0)
    common: bool = True

    def names(self) -> tuple[str, ...]:
        """Every name that the unit is known by, in plain tokens."""
        return (self.one, self.many, *self.others)


def _unit(
    quantity: str, one: str, many: str, size: str | Fraction, *others: str, zero: str = "0"
) -> Unit:
    return Unit(quantity, one, many, Fraction(size), others, Fraction(zero))


def _rare(quantity: str, one: str, many: str, size: str | Fraction, *others: str) -> Unit:
    """A unit that is understood, but not worth a place in the recogniser's grammar."""
    return Unit(quantity, one, many, Fraction(size), others, common=False)


INCH = Fraction("0.0254")
MILE = 63360 * INCH
POUND = Fraction("0.45359237")
US_GALLON = 231 * INCH**3 * 1000
GALLON = Fraction("4.54609")
HOUR = Fraction(3600)

UNITS: tuple[Unit, ...] = (
    _unit("length", "meter", "meters", "1", "metre", "metres", "m"),
    _unit("length", "kilometer", "kilometers", "1000", "kilometre", "kilometres", "km", "kms"),
    _unit("length", "centimeter", "centimeters", "0.01", "centimetre", "centimetres", "cm"),
    _unit("length", "millimeter", "millimeters", "0.001", "millimetre", "millimetres", "mm"),
    _unit("length", "mile", "miles", MILE, "mi"),
    _unit("length", "yard", "yards", 36 * INCH, "yd"),
    _unit("length", "foot", "feet", 12 * INCH, "ft"),
    _unit("length", "inch", "inches", INCH),
    _rare("length", "nautical mile", "nautical miles", "1852"),
    _rare("length", "light year", "light years", "9460730472580800"),
    _unit("mass", "kilogram", "kilograms", "1", "kilo", "kilos", "kg", "kilogramme", "kilogrammes"),
    _unit("mass", "gram", "grams", "0.001", "g", "gramme", "grammes"),
    _rare("mass", "milligram", "milligrams", "0.000001", "mg"),
    _unit("mass", "pound", "pounds", POUND, "lb", "lbs"),
    _unit("mass", "ounce", "ounces", POUND / 16, "oz"),
    _unit("mass", "stone", "stone", 14 * POUND, "stones"),
    _unit("mass", "ton", "tons", "1000", "tonne", "tonnes", "metric ton", "metric tons"),
    _unit("temperature", "degree Celsius", "degrees Celsius", "1", "celsius", "centigrade",
          "degrees centigrade", "degrees c", "° c", "c", zero="273.15"),
    _unit("temperature", "degree Fahrenheit", "degrees Fahrenheit", "5/9", "fahrenheit",
          "degrees f", "° f", "f", zero="45967/180"),
    _rare("temperature", "kelvin", "kelvin", "1", "kelvins", "degrees kelvin"),
    _unit("volume", "liter", "liters", "1", "litre", "litres", "l"),
    _unit("volume", "milliliter", "milliliters", "0.001", "millilitre", "millilitres", "ml"),
    _rare("volume", "centiliter", "centiliters", "0.01", "centilitre", "centilitres", "cl"),
    _unit("volume", "gallon", "gallons", US_GALLON, "us gallon", "us gallons"),
    _rare("volume", "imperial gallon", "imperial gallons", GALLON, "uk gallon", "uk gallons"),
    _rare("volume", "quart", "quarts", US_GALLON / 4),
    _unit("volume", "pint", "pints", US_GALLON / 8, "us pint", "us pints"),
    _rare("volume", "imperial pint", "imperial pints", GALLON / 8, "uk pint", "uk pints"),
    _unit("volume", "cup", "cups", US_GALLON / 16),
    _rare("volume", "fluid ounce", "fluid ounces", US_GALLON / 128, "fl oz"),
    _unit("volume", "tablespoon", "tablespoons", US_GALLON / 256, "tbsp"),
    _unit("volume", "teaspoon", "teaspoons", US_GALLON / 768, "tsp"),
    _rare("volume", "cubic meter", "cubic meters", "1000", "cubic metre", "cubic metres"),
    _unit("speed", "kilometer per hour", "kilometers per hour", 1000 / HOUR, "kilometre per hour",
          "kilometres per hour", "km / h", "kph", "kmh", "kilometers an hour"),
    _unit("speed", "mile per hour", "miles per hour", MILE / HOUR, "mph", "miles an hour"),
    _rare("speed", "meter per second", "meters per second", "1", "metres per second", "m / s"),
    _unit("speed", "knot", "knots", 1852 / HOUR),
    _unit("time", "second", "seconds", "1"),
    _unit("time", "minute", "minutes", "60"),
    _unit("time", "hour", "hours", HOUR),
    _unit("time", "day", "days", 24 * HOUR),
    _unit("time", "week", "weeks", 168 * HOUR),
    _rare("time", "year", "years", 8766 * HOUR),  # the Julian year of 365.25 days
    _rare("time", "millisecond", "milliseconds", "0.001", "ms"),
    _rare("area", "square meter", "square meters", "1", "square metre", "square metres"),
    _rare("area", "square kilometer", "square kilometers", "1000000", "square kilometres"),
    _rare("area", "square foot", "square feet", 144 * INCH**2),
    _rare("area", "square inch", "square inches", INCH**2),
    _rare("area", "square mile", "square miles", MILE**2),
    _rare("area", "acre", "acres", MILE**2 / 640),
    _rare("area", "hectare", "hectares", "10000"),
    _rare("data", "byte", "bytes", "1"),
    _rare("data", "bit", "bits", "1/8"),
    _rare("data", "kilobyte", "kilobytes", "1000", "kb"),
    _unit("data", "megabyte", "megabytes", "1000000", "mb"),
    _unit("data", "gigabyte", "gigabytes", "1000000000", "gb"),
    _unit("data", "terabyte", "terabytes", "1000000000000", "tb"),
    _rare("data", "megabit", "megabits", "125000"),
    _rare("data", "gigabit", "gigabits", "125000000"),
    _rare("data", "kibibyte", "kibibytes", "1024", "kib"),
    _rare("data", "mebibyte", "mebibytes", "1048576", "mib"),
    _rare("data", "gibibyte", "gibibytes", "1073741824", "gib"),
    _rare("energy", "joule", "joules", "1"),
    _rare("energy", "kilojoule", "kilojoules", "1000", "kj"),
    _rare("energy", "calorie", "calories", "4184", "kilocalorie", "kilocalories", "kcal"),
    _rare("energy", "kilowatt hour", "kilowatt hours", "3600000", "kwh"),
    _rare("energy", "watt hour", "watt hours", "3600", "wh"),
    _rare("pressure", "pascal", "pascals", "1"),
    _rare("pressure", "hectopascal", "hectopascals", "100", "millibar", "millibars"),
    _rare("pressure", "kilopascal", "kilopascals", "1000"),
    _rare("pressure", "bar", "bars", "100000"),
    _rare("pressure", "atmosphere", "atmospheres", "101325"),
    _rare("pressure", "pound per square inch", "pounds per square inch",
          POUND * Fraction("9.80665") / INCH**2, "psi"),
)  # fmt: skip

NAMES: dict[str, Unit] = {plain(name).text: unit for unit in UNITS for name in unit.names()}
UNIT = f"(?:{'|'.join(sorted(NAMES, key=len, reverse=True))})"


def unit(name: str) -> Unit:
    """The unit of this name. Raises InputError for one that is not known."""
    known = NAMES.get(plain(name).text)
    if known is None:
        raise InputError(f"I do not know the unit “{name}”.")
    return known


def convert(amount: Fraction, source: Unit, target: Unit) -> Fraction:
    """The amount in another unit of the same quantity. Raises InputError for a different one."""
    if source.quantity != target.quantity:
        raise InputError(
            f"{source.many.capitalize()} measure {source.quantity}, but {target.many} measure"
            f" {target.quantity}, so I cannot convert one to the other."
        )
    base = amount * source.size + source.zero
    if source.quantity == "temperature" and base < 0:
        raise InputError("That is colder than absolute zero.")
    return (base - target.zero) / target.size


def _convert(arguments: Arguments, host: Host) -> str:
    source, target = unit(arguments["from_unit"]), unit(arguments["to_unit"])
    amount = Fraction(str(arguments.get("amount", 1)))
    result = Value(convert(amount, source, target))
    about = spoken(result, digits=5)
    given = _with_unit(spoken(Value(amount)), source)
    verb = "is" if amount == 1 or source.quantity == "temperature" else "are"
    return f"{given} {verb} {_with_unit(about, target)}."


def _with_unit(number: str, of: Unit) -> str:
    return f"{number} {of.one if number == '1' else of.many}"


def _description() -> str:
    quantities = listed(list(dict.fromkeys(unit.quantity for unit in UNITS)))
    return f"Convert between units of {quantities}."


CONVERT = Skill(
    "convert",
    _description(),
    _convert,
    often(
        "(convert|what is|how much is) <number:amount> <unit:from_unit> (to|in) <unit:to_unit>",
        "how many <unit:to_unit> (is|are|are in) <number:amount> <unit:from_unit>",
        "how many <unit:to_unit> (are in|are there in) a <unit:from_unit>",
    )
    + rarely(
        "[(how much|how many|what) (is|are)|change|turn] [<number:amount>|a] <unit:from_unit>"
        " (to|in|into|as) <unit:to_unit>",
        "how many <unit:to_unit> (is|are|make|makes|go into|in|is in|are in|are there in|does)"
        " [<number:amount>|a] <unit:from_unit> [have|make]",
        "how (long|far|heavy|hot|cold|warm|fast|big|large) is [<number:amount>|a]"
        " <unit:from_unit> in <unit:to_unit>",
    ),
    (
        "how many miles is five kilometers",
        "convert one hundred fahrenheit to celsius",
        "what is three point five pounds in kilograms",
    ),
    parameters(
        ["from_unit", "to_unit"],
        amount={"type": "number", "description": "how many of from_unit; 1 if left out"},
        from_unit={"type": "string", "maxLength": 40, "description": 'such as "kilometers"'},
        to_unit={"type": "string", "maxLength": 40, "description": 'such as "miles"'},
    ),
)

SKILLS = (CONVERT,)
