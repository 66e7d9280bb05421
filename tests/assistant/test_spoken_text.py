"""What is written in signs is said in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.spoken.text import as_written, spoken, unsaid
from talking_head.media import Mark


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("**Bold**, *it* and `foo_bar()`.", "Bold, it and foo bar."),
        ("See [docs](https://www.example.com/a?b=1).", "See docs, a link to example dot com."),
        ("Mail bob_s@ex.org now.", "Mail bob s at ex dot org now."),
        ("Use main.py, Node.js.", "Use main dot py, Node dot js."),
        ("```py\nprint(1)\n```", "The code is in the text."),
        ("Nice 😀👍🏽!", "Nice!"),
        ("1. Wash the car", "1, Wash the car"),
        ("It is 1,234.5 or 1,000,000.", "It is 1234.5 or 1000000."),
        ("3/4 of it, 1/2 cup, 2½ cups", "3 quarters of it, one half cup, 2 and a half cups"),
        ("At 10:30, 10:05 p.m. or 9:00.", "At 10 30, 10 oh 5 PM or 9 o'clock."),
        ("10 p.m. and 5pm.", "10 PM and 5 PM."),
        ("On 2026-11-21.", "On November 21st, 20 26."),
        ("Born in 1999 and on March 3, 1905.", "Born in 19 99 and on March 3, 19 oh 5."),
        ("$5.20, €3 million, 20 €", "5 dollars and 20 cents, 3 million euros, 20 euros"),
        ("5 km/h, 1 kg, 20 m²", "5 kilometers per hour, 1 kilogram, 20 square meters"),
        ("21 °C → 70°F, 50%", "21 degrees Celsius, 70 degrees Fahrenheit, 50 percent"),
        ("x² + y^3 = 7 - 3", "x squared plus y cubed equals 7 minus 3"),
        ("5–10 people, 3-4, -5, ~3", "5 to 10 people, 3 to 4, minus 5, about 3"),
        ("a < b & c >= d", "a is less than b and c is at least d"),
        ("Pears, e.g. green ones, etc.", "Pears, for example, green ones, et cetera."),
        ("Dr. Who, No. 5, the U.S.", "Doctor Who, number 5, the U S."),
        ("No. I will not.", "No. I will not."),
        ("He said “go” (twice).", "He said go, twice."),
        ("Call 555-1234.", "Call 555-1234."),
        ("The well-known don't.", "The well-known don't."),
        ("Mm-hmm, mhm, mmm! Shh, 5 mm, in mm", "uh-huh, uh-huh, hmm! hush, 5 millimeters, in mm"),
    ],
)  # fmt: skip
def test_signs_become_words(written: str, said: str) -> None:
    assert spoken(written) == said


@pytest.mark.parametrize(
    "silent", ["", "😀", "—", "...", "** **", "| |", "→ •", "👨‍👩‍👧 ✅", "\x00"]
)
def test_what_has_no_words_is_not_said(silent: str) -> None:
    assert spoken(silent) == ""


def test_another_language_keeps_what_its_voice_reads_itself() -> None:
    dutch = spoken("Zie **hier**: https://www.example.nl/x 😀 kost 3 € & 5 %.", "nl")
    assert dutch == "Zie hier: example.nl kost 3 € & 5 %."
    assert spoken("```\nx\n```", "de") == "Der Code steht im Text."


@given(st.text(max_size=200))
def test_nothing_that_is_said_is_a_symbol(text: str) -> None:
    said = spoken(text) if "```" not in text and "~~~" not in text else ""
    assert not set(said) & set('*_#|<>[]{}()^~=+&@%$€£°→•`\\"😀')


def test_times_of_said_words_come_back_as_times_of_written_words() -> None:
    """Given the marks of "3 quarters of 5 dollars", then "3/4 of $5 😀" can be followed."""
    said = spoken("3/4 of $5 😀, ok?").split()
    marks = [Mark("word", word, i / 2, i / 2 + 0.5) for i, word in enumerate(said)]
    phoneme = Mark("phoneme", "k", 2.6, 2.7)
    written = as_written("3/4 of $5 😀, ok?", [*marks, phoneme])
    assert [m.text for m in written if m.kind == "word"] == ["3/4", "of", "$5", "😀,", "ok?"]
    assert (written[0].start, written[0].end) == (0.0, 1.0)  # "3 quarters"
    assert (written[1].start, written[1].end) == (1.0, 1.5)  # "of"
    assert written[4].start == 2.5  # "ok"
    assert [m.start for m in written[:5]] == sorted(m.start for m in written[:5])
    assert written[-1] == phoneme


def test_what_a_voice_left_unsaid_is_left_to_say() -> None:
    assert unsaid("one, two — three four.", 0) == "one, two — three four."
    assert unsaid("one, two — three four.", 2) == "three four."
    assert unsaid("one, two — three four.", 4) == ""
