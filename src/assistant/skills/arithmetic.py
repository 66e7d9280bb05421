"""Sums: from words or signs to an exact value, and to words again.

Everything is computed with fractions; only roots and fractional powers, which no fraction holds,
are rounded (50 digits) and said to be "about". Nothing is ever evaluated as program text, and
numbers too big to say are refused before they are computed.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from decimal import Context, Decimal, localcontext
from fractions import Fraction

from assistant.skills.skill import Arguments, Host, Skill, often, parameters, rarely
from talking_head.errors import InputError

MAX_LENGTH = 300
MAX_DEPTH = 30
MAX_BITS = 4000  # of a numerator or denominator on the way: about 1200 digits
MAX_FACTORIAL = 300
DIGITS = Context(prec=50)

# Spoken operators as signs, longest first. The text is plain tokens.
_SPOKEN = (
    (r"open (?:bracket|parenthesis|paren)s? ", "( "),
    (r"close (?:bracket|parenthesis|paren)s? ", ") "),
    (r"(?:raised )?to the power (?:of )?", "^ "),
    (r"(?:the )?square root (?:of )?|√ ", "sqrt "),
    (r"(?:the )?cube root (?:of )?", "cbrt "),
    (r"divided by |over |÷ ", "/ "),
    (r"multiplied by |times |× |x ", "* "),
    (r"(?:percent|per cent|%) (?:of )", "% * "),
    (r"(?:percent|per cent) ", "% "),
    (r"(?:a )?half of ", "1 / 2 * "),
    (r"(?:a )?third of ", "1 / 3 * "),
    (r"(?:a |1 )?quarter of ", "1 / 4 * "),
    (r"twice |double ", "2 * "),
    (r"modulo |mod ", "mod "),
    (r"squared ", "^ 2 "),
    (r"cubed ", "^ 3 "),
    (r"factorial ", "! "),
    (r"plus ", "+ "),
    (r"minus |negative ", "- "),
    (r"\*\* ", "^ "),
)
_SIGNS = re.compile(r"\d+(?:\.\d+)?|\.\d+|sqrt|cbrt|mod|[-+*/^()%!]|(\S)")
EXPRESSION = r"(?:\d+(?:\.\d+)? |" + "|".join(words for words, _ in _SPOKEN) + r"|[-+*/^()%!] )+"


def written(spoken: str) -> str:
    """Plain tokens as signs: "17 times 23 " → "17 * 23"."""
    for words, sign in _SPOKEN:
        spoken = re.sub(rf"(?<!\S)(?:{words})", sign, spoken)
    return spoken.strip()


def read_expression(text: str) -> str:
    """The sum in these plain tokens, as signs. Raises ValueError for none or a bare number."""
    expression = written(text)
    if not re.search(r"[-+*/^%!]|sqrt|cbrt|mod", expression.lstrip("- ")):
        raise ValueError("nothing to work out")
    try:
        evaluate(expression)
    except TooBig:
        pass
    except InputError as error:
        if not isinstance(error, Undefined):
            raise ValueError(str(error)) from error
    return expression


class TooBig(InputError):
    """A result with more digits than anyone would listen to."""


class Undefined(InputError):
    """A sum without a result, such as a division by zero."""


@dataclass(frozen=True, slots=True)
class Value:
    """A number, and whether it is exact."""

    number: Fraction
    exact: bool = True


def evaluate(expression: str) -> Value:
    """The value of a sum: + - * / ^ % mod ! ( ) sqrt cbrt over decimal numbers.

    The usual precedence; powers bind to the right and stronger than a sign before them. Raises
    InputError for what cannot be read, Undefined and TooBig for what cannot be computed.
    """
    if len(expression) > MAX_LENGTH:
        raise TooBig("That is too long a sum for me.")
    signs = list(_SIGNS.finditer(_usual_signs(expression)))
    strange = next((match[1] for match in signs if match[1]), None)
    if strange:
        raise InputError(f"I cannot read “{strange}” in a sum.", "Use + - * / ^ % ( ) and sqrt.")
    reader = _Reader([match[0] for match in signs])
    value = reader.sum(0)
    if reader.at < len(reader.signs):
        raise InputError(f"I cannot read the sum “{expression}”.")
    return value


def _usual_signs(expression: str) -> str:
    """Other ways to write the same: × ÷ √ **, and commas between thousands."""
    expression = re.sub(r"(?<=\d),(?=\d{3}\b)", "", expression.lower())
    for other, sign in (("**", "^"), ("×", "*"), ("÷", "/"), ("√", "sqrt "), ("−", "-")):
        expression = expression.replace(other, sign)
    return expression


class _Reader:
    """Recursive descent over the signs; every method reads one level of precedence."""

    def __init__(self, signs: list[str]) -> None:
        self.signs = signs
        self.at = 0

    def take(self, *wanted: str) -> str:
        sign = self.signs[self.at] if self.at < len(self.signs) else ""
        if sign not in wanted:
            return ""
        self.at += 1
        return sign

    def sum(self, depth: int) -> Value:
        value = self.product(depth)
        while sign := self.take("+", "-"):
            other = self.product(depth)
            number = value.number + other.number if sign == "+" else value.number - other.number
            value = _checked(number, value.exact and other.exact)
        return value

    def product(self, depth: int) -> Value:
        value = self.signed(depth)
        while sign := self.take("*", "/", "mod"):
            other = self.signed(depth)
            exact = value.exact and other.exact
            if sign == "*":
                value = _checked(value.number * other.number, exact)
            elif other.number == 0:
                raise Undefined("Nothing can be divided by zero.")
            elif sign == "/":
                value = _checked(value.number / other.number, exact)
            else:
                value = _checked(value.number % other.number, exact)
        return value

    def signed(self, depth: int) -> Value:
        if depth > MAX_DEPTH:
            raise TooBig("That sum has too many brackets for me.")
        if sign := self.take("-", "+"):
            value = self.signed(depth + 1)
            return Value(-value.number, value.exact) if sign == "-" else value
        return self.power(depth)

    def power(self, depth: int) -> Value:
        value = self.marked(depth)
        if self.take("^"):
            return _power(value, self.signed(depth + 1))
        return value

    def marked(self, depth: int) -> Value:
        value = self.atom(depth)
        while sign := self.take("%", "!"):
            value = _checked(value.number / 100, value.exact) if sign == "%" else _factorial(value)
        return value

    def atom(self, depth: int) -> Value:
        if root := self.take("sqrt", "cbrt"):
            of = self.signed(depth + 1) if self.signs[self.at : self.at + 1] != ["("] else None
            of = of or self.marked(depth + 1)
            return _root(of, 2 if root == "sqrt" else 3)
        if self.take("("):
            value = self.sum(depth + 1)
            if not self.take(")"):
                raise InputError("A bracket is not closed in that sum.")
            return value
        sign = self.signs[self.at] if self.at < len(self.signs) else ""
        if not sign or not (sign[0].isdigit() or sign[0] == "."):
            raise InputError("Something is missing in that sum.")
        self.at += 1
        return _checked(Fraction(sign), True)


def _checked(number: Fraction, exact: bool) -> Value:
    if max(number.numerator.bit_length(), number.denominator.bit_length()) > MAX_BITS:
        raise TooBig("That number is too big for me to say.")
    return Value(number, exact)


def _power(base: Value, exponent: Value) -> Value:
    number, power = base.number, exponent.number
    exact = base.exact and exponent.exact
    if number == 0 and power < 0:
        raise Undefined("Nothing can be divided by zero.")
    if power.denominator == 1 and exact:
        size = max(number.numerator.bit_length(), number.denominator.bit_length())
        if abs(number) not in (0, 1) and size * abs(power.numerator) > 2 * MAX_BITS:
            raise TooBig("That number is too big for me to say.")
        return _checked(
            number ** (power.numerator % 2 if abs(number) == 1 else power.numerator), True
        )
    if number < 0:
        raise Undefined("A negative number has no such power among the real numbers.")
    if power.numerator.bit_length() > 64 + power.denominator.bit_length():
        raise TooBig("That number is too big for me to say.")
    if number > 0 and abs(float(power)) * abs(_log2(number)) > MAX_BITS:
        raise TooBig("That number is too big for me to say.")
    if exact and power == Fraction(1, 2):
        return _root(base, 2)
    with localcontext(DIGITS):
        return _checked(Fraction(_decimal(number) ** _decimal(power)), False)


def _root(of: Value, degree: int) -> Value:
    number = of.number
    if number < 0 and degree == 2:
        raise Undefined("A negative number has no square root among the real numbers.")
    top, bottom = (_whole_root(abs(part), degree) for part in number.as_integer_ratio())
    if of.exact and top is not None and bottom is not None:
        return Value(Fraction(top, bottom) * (-1 if number < 0 else 1))
    with localcontext(DIGITS):
        root = Fraction(_decimal(abs(number)) ** (Decimal(1) / degree))
    return _checked(-root if number < 0 else root, False)


def _whole_root(number: int, degree: int) -> int | None:
    """The exact root of a whole number, if it is whole."""
    if degree == 2:
        root = math.isqrt(number)
    else:
        with localcontext(Context(prec=MAX_BITS // 3)):
            root = int((Decimal(number) ** (Decimal(1) / degree)).to_integral_value())
    return root if root**degree == number else None


def _factorial(value: Value) -> Value:
    if value.number.denominator != 1 or value.number < 0:
        raise Undefined("Only whole numbers have a factorial.")
    if value.number > MAX_FACTORIAL:
        raise TooBig("That number is too big for me to say.")
    return Value(Fraction(math.factorial(value.number.numerator)), value.exact)


def _log2(number: Fraction) -> float:
    return math.log2(number.numerator) - math.log2(number.denominator)


def _decimal(number: Fraction) -> Decimal:
    return Decimal(number.numerator) / Decimal(number.denominator)


def spoken(value: Value, digits: int = 6) -> str:
    """A number that reads and sounds well: "391", "1,234.5", "about 0.3333", "about 1.2 times 10
    to the power of 30". At most `digits` significant digits after a cut.
    """
    number = value.number
    if number and not Fraction(1, 10**6) <= abs(number) < 10**15:
        with localcontext(DIGITS):
            mantissa, _, exponent = f"{_decimal(number):.{digits - 1}e}".partition("e")
        mantissa = mantissa.rstrip("0").rstrip(".") if "." in mantissa else mantissa
        about = (
            ""
            if value.exact and Fraction(mantissa) * Fraction(10) ** int(exponent) == number
            else "about "
        )
        return f"{about}{_minus(mantissa)} times 10 to the power of {_minus(str(int(exponent)))}"
    whole_digits = len(str(abs(number.numerator) // number.denominator)) if abs(number) >= 1 else 0
    leading = (
        0
        if abs(number) >= Fraction(1, 10) or not number
        else -math.floor(math.log10(abs(number))) - 1
    )
    places = max(0, digits - whole_digits) + leading
    rounded = round(number, max(places, 2) if whole_digits else places)
    with localcontext(DIGITS):
        text = f"{_decimal(Fraction(rounded)):,f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    about = "" if value.exact and Fraction(rounded) == number else "about "
    return about + _minus(text)


def _minus(text: str) -> str:
    return text.replace("-", "minus ", 1)


def _calculate(arguments: Arguments, host: Host) -> str:
    return f"That's {spoken(evaluate(arguments['expression']))}."


_ASK = "(what is|what does|how much is|calculate|compute|work out|solve)"

CALCULATE = Skill(
    "calculate",
    "Work out a sum exactly. Use this for all arithmetic.",
    _calculate,
    often(f"{_ASK} <expression>")
    + rarely(
        "[what is|how much is|add|evaluate] <expression> [equal|equals|make|makes|=]",
        "add <sum:expression>",
        "subtract <difference:expression>",
        "multiply <factors:expression>",
        "divide <quotient:expression>",
        "(what is|calculate) the (sum|product) of <sum:expression>",
    ),
    (
        "what is seventeen times twenty three",
        "what is the square root of two",
        "how much is fifteen percent of eighty",
    ),
    parameters(
        ["expression"],
        expression={
            "type": "string",
            "maxLength": MAX_LENGTH,
            "description": 'for example "(3 + 4) * 5", "sqrt(2)", "15% * 80", "2 ^ 10", "5!"',
        },
    ),
)

SKILLS = (CALCULATE,)
