"""Sums agree with exact fractions, whatever the sum; numbers are said readably."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.skills.arithmetic import Value, evaluate, spoken
from assistant.skills.units import UNITS, convert
from talking_head.errors import InputError

numbers = st.decimals(0, 9999, places=2).map(lambda number: (f"{number}", Fraction(str(number))))


def joined(parts):
    """A sum in brackets and its value, None where it divides by zero."""

    def apply(left, sign, right):
        text = f"({left[0]} {sign} {right[0]})"
        a, b = left[1], right[1]
        if a is None or b is None or (sign == "/" and b == 0):
            return text, None
        return text, {"+": a + b, "-": a - b, "*": a * b, "/": a / b if b else None}[sign]

    return st.builds(apply, parts, st.sampled_from("+-*/"), parts)


@given(st.recursive(numbers, joined, max_leaves=8))
def test_any_sum_has_the_value_that_fractions_give(pair):
    text, value = pair
    if value is None:
        with pytest.raises(InputError, match="divided by zero"):
            evaluate(text)
    else:
        assert evaluate(text) == Value(value, exact=True)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2 + 3 * 4", 14),
        ("2 ^ 3 ^ 2", 512),
        ("-2 ^ 2", -4),
        ("2 ** -2", Fraction(1, 4)),
        ("10 - 3 - 2", 5),
        ("8 / 4 / 2", 1),
        ("15% * 80", 12),
        ("sqrt 16 + 9", 13),
        ("sqrt(16 + 9)", 5),
        ("sqrt(4/9)", Fraction(2, 3)),
        ("cbrt(-27)", -3),
        ("4 ^ (1/2)", 2),
        ("5! / 3!", 20),
        ("17 mod 5", 2),
        ("1,000,000 × 2", 2000000),
        ("1 ^ 999999999999", 1),
        ("(-1) ^ 1000000000001", -1),
        ("0 ^ 0", 1),
    ],
)
def test_precedence_roots_and_powers(text, value):
    assert evaluate(text) == Value(Fraction(value), exact=True)


@pytest.mark.parametrize(
    "text", ["9^9^9", "1.01 ^ 10000000", "301!", "((9^999)^9)^9", "2 ^ 1000000.5", "10^-999999"]
)
def test_what_nobody_would_listen_to_is_refused_before_it_is_computed(text):
    with pytest.raises(InputError, match="too big"):
        evaluate(text)


@pytest.mark.parametrize("text", ["", "()", "2 +", "* 3", "2 3", "(1", "1)", "sqrt", "0 ^ -1", "x"])
def test_what_is_no_sum_is_a_sentence(text):
    with pytest.raises(InputError):
        evaluate(text)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("391", "391"),
        ("-5", "minus 5"),
        ("1234567", "1,234,567"),
        ("1234567.891", "about 1,234,567.89"),
        ("0.5", "0.5"),
        ("1/3", "about 0.333333"),
        ("2/3", "about 0.666667"),
        ("1/8", "0.125"),
        ("0.00012345", "0.00012345"),
        ("10/3", "about 3.33333"),
        ("1000000000000000", "1 times 10 to the power of 15"),
        ("1/10000000", "1 times 10 to the power of minus 7"),
        ("0", "0"),
    ],
)
def test_numbers_read_and_sound_well(number, words):
    assert spoken(Value(Fraction(number))) == words


@given(st.text("0123456789.+-*/^()%! ", max_size=40) | st.text(max_size=10))
def test_any_signs_give_a_value_or_a_sentence(text):
    try:
        words = spoken(evaluate(text))
    except InputError as error:
        words = str(error)
    assert words


@given(st.sampled_from(UNITS), st.sampled_from(UNITS), st.decimals(0, 10**6, places=3))
def test_every_conversion_comes_back_exactly(source, target, amount):
    value = Fraction(str(amount))
    if source.quantity != target.quantity:
        with pytest.raises(InputError):
            convert(value, source, target)
    else:
        kept = convert(value, source, target)
        assert convert(kept, target, source) == value
