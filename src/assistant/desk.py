"""What the skills may ask of the assistant, and the reminders that come due.

The Host of skills/skill.py, on the running assistant. Knows the settings and what can be changed
by asking; the work itself is done by `Controls`, which the composition root fills in.
"""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from assistant.skills import timers
from assistant.skills.memory import Memory, Notes, Reminders
from talking_head.errors import VisavisError

log = logging.getLogger(__name__)

LONGEST_WAIT_SECONDS = 30.0
"""The clock may be set, or the machine sleep: due times are looked at this often at least."""


@dataclass(frozen=True, slots=True)
class Controls:
    """What the assistant can be made to do. The setters raise VisavisError where they cannot."""

    last_answer: Callable[[], str]
    stop: Callable[[], None]
    say: Callable[[str], None]
    avatars: Callable[[], Sequence[str]]
    voices: Callable[[], Sequence[str]]
    set_avatar: Callable[[str], None]
    set_voice: Callable[[str], None]
    set_quality: Callable[[str], None]


class Desk:
    """The Host that skills are given. Thread-safe."""

    def __init__(
        self,
        memory_file: Path,
        assistant_name: str,
        user_name: str,
        controls: Controls,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        seed: int | None = None,
    ) -> None:
        self._memory = Memory(memory_file)
        self._changed = threading.Event()
        self._closed = False
        self._told: set[int] = set()
        self._controls = controls
        self._now = now
        self.assistant_name = assistant_name
        self.user_name = user_name
        self.switched_off: Collection[str] = ()
        self.random = random.Random(seed)
        self.notes = Notes(self._memory)
        self.reminders = Reminders(self._memory, self._changed.set)

    @property
    def warning(self) -> str:
        """What is wrong with the notes' file, "" if nothing."""
        return self._memory.warning

    def forget_all(self) -> None:
        """Forget every note and reminder, for good. Raises OutputError."""
        self._memory.wipe()
        self._changed.set()

    def now(self) -> datetime:
        """See Host."""
        return self._now()

    def last_answer(self) -> str:
        """See Host."""
        return self._controls.last_answer()

    def stop(self) -> None:
        """See Host."""
        self._controls.stop()

    def avatars(self) -> Sequence[str]:
        """See Host."""
        return self._controls.avatars()

    def voices(self) -> Sequence[str]:
        """See Host."""
        return self._controls.voices()

    def set_avatar(self, name: str) -> str:
        """See Host."""
        return _done(self._controls.set_avatar, name, f"Here I am as {name}.")

    def set_voice(self, name: str) -> str:
        """See Host."""
        return _done(self._controls.set_voice, name, "This is my voice now.")

    def set_quality(self, mode: str) -> str:
        """See Host."""
        return _done(self._controls.set_quality, mode, f"The picture is in {mode} quality now.")

    def watch(self) -> None:
        """Start telling reminders when they are due, and those missed while it was off."""
        threading.Thread(target=self._tell_when_due, name="reminders", daemon=True).start()

    def _tell_when_due(self) -> None:
        while not self._closed:
            try:
                self.tell_due()
                following = self.reminders.next_due()
            except Exception:
                log.exception("the reminders cannot be read")
                following = None
            wait = LONGEST_WAIT_SECONDS
            if following is not None:
                wait = min(wait, max(0.05, (following - self._now()).total_seconds()))
            self._changed.wait(wait)
            self._changed.clear()

    def tell_due(self) -> None:
        """Say every reminder whose time has come, once."""
        for announcement in self.reminders.due(self._now()):
            if announcement.id not in self._told:  # one that cannot be ticked off stays due
                self._told.add(announcement.id)
                self._controls.say(timers.announcement(announcement, self._now()))
            self.reminders.cancel(announcement.id)
            self._told.discard(announcement.id)  # the next one may get this number

    def close(self) -> None:
        """Stop telling reminders and close the file."""
        self._closed = True
        self._changed.set()
        self._memory.close()


def _done(change: Callable[[str], None], value: str, said: str) -> str:
    try:
        change(value)
    except VisavisError as error:
        return str(error)
    return said
