"""Whether what was said is said to us: by a name at its beginning, or because we are talking.

Pure: the name is looked for in the transcript, so that any name will do and no other program
listens. Knows no sound and no thread; the caller says what time it is.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import Literal

Mode = Literal["open", "wake", "push_to_talk"]

GREETINGS = ("hey", "hi", "hello", "ok", "okay", "yo", "dear")
LIKE = 0.72
"""How much of a name must be recognised, 0..1: recognisers know few names."""
SHORT_LIKE = 0.99
"""The same for names of three letters and less: “Vis” is too near to “this”."""


@dataclass(frozen=True, slots=True)
class WakeSettings:
    """`names`: any of them will do. `follow_up`: seconds after an answer in which no name is
    needed. `sleep_after`: seconds without talk after which an open conversation needs it; 0: never.
    """

    mode: Mode = "open"
    names: tuple[str, ...] = ("Vis",)
    follow_up: float = 8.0
    sleep_after: float = 0.0


class Attention:
    """Listens for its name, and knows when it needs not to."""

    def __init__(self, settings: WakeSettings) -> None:
        self.settings = settings
        self._awake_until = 0.0
        self._last = 0.0

    def awake(self, at: float) -> bool:
        """Whether everything that is said now is said to us."""
        if self.settings.mode == "push_to_talk" or at < self._awake_until:
            return True
        if self.settings.mode == "wake":
            return False
        idle = self.settings.sleep_after
        return not idle or at - self._last < idle

    def talked(self, at: float) -> None:
        """We talked with each other until now."""
        self._last = max(self._last, at)
        self._awake_until = at + self.settings.follow_up

    def addressed(self, text: str, at: float) -> str | None:
        """What was said to us, the name taken away; None where it was said to someone else.

        `at`: when it was begun. The name alone is "", and wakes.
        """
        rest = without_name(text, self.settings.names)
        if rest is not None and rest != text:
            self.talked(at)
            return rest
        return text if self.awake(at) else None


def without_name(text: str, names: tuple[str, ...]) -> str | None:
    """The text after a name at its beginning, perhaps greeted; None where there is none."""
    words = list(re.finditer(r"[^\W_]+(?:'\w+)?", text))
    first = 1 if words and words[0].group().lower() in GREETINGS else 0
    for name in names:
        parts = len(re.findall(r"[^\W_]+", name))
        for length in (parts, parts + 1):  # “Marvin” may be heard as “mar vin”
            heard = words[first : first + length]
            if len(heard) == length and _alike("".join(w.group() for w in heard), name):
                return text[heard[-1].end() :].lstrip(" ,.!?:;-–")
    return None


def _alike(heard: str, name: str) -> bool:
    a, b = heard.lower(), "".join(re.findall(r"[^\W_]+", name)).lower()
    needed = SHORT_LIKE if len(b) <= 3 else LIKE
    return a == b or difflib.SequenceMatcher(None, a, b, autojunk=False).ratio() >= needed
