"""A host for the skills, whose clock is turned by hand and whose dice are known."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from assistant.skills.memory import Memory, Notes, Reminders

# A Saturday afternoon in winter, in a zone whose clocks change.
SATURDAY = datetime(2026, 11, 21, 15, 7, tzinfo=ZoneInfo("Europe/Berlin"))


class HandHost:
    def __init__(self, path: Path, now: datetime = SATURDAY) -> None:
        self.assistant_name = "Vis"
        self.user_name = ""
        self.switched_off: Collection[str] = ()
        self.random = random.Random(7)
        self.memory = Memory(path)
        self.notes = Notes(self.memory)
        self.reminders = Reminders(self.memory)
        self.clock = now
        self.answered = ""
        self.done: list[str] = []

    def now(self) -> datetime:
        return self.clock

    def wait(self, **length: float) -> None:
        self.clock += timedelta(**length)

    def last_answer(self) -> str:
        return self.answered

    def stop(self) -> None:
        self.done.append("stop")

    def avatars(self) -> Sequence[str]:
        return ("default", "Nova", "mona_lisa")

    def voices(self) -> Sequence[str]:
        return ("slt", "espeak")

    def set_avatar(self, name: str) -> str:
        self.done.append(f"avatar {name}")
        return f"Here I am as {name}."

    def set_voice(self, name: str) -> str:
        self.done.append(f"voice {name}")
        return f"This is my {name} voice."

    def set_quality(self, mode: str) -> str:
        self.done.append(f"quality {mode}")
        return f"The quality is {mode} now."
