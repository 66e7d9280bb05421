"""The doctor's findings as text for people, at most 80 columns wide.

Knows how findings look. Does not know how they are found.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from itertools import groupby

from assistant.surroundings import Check

WIDTH = 80
NAME_WIDTH = 18
INDENT = 6 + NAME_WIDTH + 1

SIGNS = {"used": "→", "works": "✓", "missing": "✗", "extra": "–"}
ASCII_SIGNS = {"used": ">", "works": "+", "missing": "X", "extra": "-"}
"""For terminals that cannot show the others."""

MISSING = {
    "Notices speech": "a speech detector",
    "Understands": "a recogniser",
    "Answers": "something that answers",
    "Speaks": "a voice",
    "Files": "settings that can be used",
}
"""What an area is for, in words."""


def report_text(checks: Sequence[Check], possible: bool, encoding: str) -> str:
    """All findings by area, then what it comes to."""
    signs = _signs(encoding)
    blocks = []
    for area, found in groupby(checks, key=lambda check: check.area):
        blocks.append("\n".join([area, *(_row(check, signs) for check in found)]))
    legend = "   ".join(
        f"{signs[sign]} {meaning}"
        for sign, meaning in (
            ("works", "works"),
            ("used", "serves now"),
            ("missing", "does not work"),
            ("extra", "not here, not needed"),
        )
    )
    text = "\n\n".join([*blocks, legend, _verdict(checks, possible)])
    return text.encode(encoding, "replace").decode(encoding)


def _signs(encoding: str) -> dict[str, str]:
    try:
        "".join(SIGNS.values()).encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return ASCII_SIGNS
    return SIGNS


def _row(check: Check, signs: dict[str, str]) -> str:
    state = "works" if check.ok else "extra" if check.weight == "may" else "missing"
    arrow = signs["used"] if check.used else " "
    text = check.detail if check.ok else f"{check.reason.rstrip('.')}. {check.fix}"
    lines = _wrapped(text, WIDTH - INDENT) or [""]
    head = f"  {arrow} {signs[state]} {check.name:<{NAME_WIDTH}} {lines[0]}".rstrip()
    return "\n".join([head, *(" " * INDENT + line for line in lines[1:])])


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


def _verdict(checks: Iterable[Check], possible: bool) -> str:
    if possible:
        return "All that a conversation needs is here: start with `visavis`."
    missing = [check for check in checks if check.weight == "must" and not check.ok]
    names = [MISSING.get(check.area, f"a {check.name}") for check in missing]
    lines = _wrapped(f"A conversation is not possible yet. Missing: {', '.join(names)}.", WIDTH)
    if {check.area for check in missing} == {"Sound"}:
        lines.append("Recorded questions can be answered: visavis turn question.wav -o reply.mp4")
    return "\n".join(lines)
