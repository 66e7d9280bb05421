"""What the skills may ask of the assistant, and reminders that are told when they are due."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from assistant.desk import Controls, Desk
from fakes import wait_until
from talking_head.errors import EngineUnavailable, OutputError

NOON = datetime(2026, 3, 2, 12, 0).astimezone()


@dataclass
class Room:
    """A desk at an hour of the day, and what was said and done there."""

    file: Path
    hour: datetime = NOON
    said: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    refuses: bool = False

    def __post_init__(self) -> None:
        controls = Controls(
            last_answer=lambda: "It is noon.",
            stop=lambda: self.done.append("stop"),
            say=self.said.append,
            avatars=lambda: ["amara", "kenji"],
            voices=lambda: ["flite:slt"],
            set_avatar=self._set,
            set_voice=self._set,
            set_quality=self._set,
        )
        self.desk = Desk(self.file, "Vis", "Ada", controls, now=lambda: self.hour, seed=1)

    def _set(self, value: str) -> None:
        if self.refuses:
            raise EngineUnavailable(f"There is no {value}.", "Choose another.")
        self.done.append(value)

    def remind(self, minutes: float, text: str) -> int:
        due = self.hour + timedelta(minutes=minutes)
        return self.desk.reminders.announce_at(due, text, "", now=self.hour)

    def wait(self, minutes: float) -> None:
        self.hour += timedelta(minutes=minutes)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    one = Room(tmp_path / "memory.db")
    yield one
    one.desk.close()


def test_a_reminder_is_told_when_it_is_due_and_only_once(room: Room) -> None:
    room.remind(10, "call Bob")

    room.wait(9)
    room.desk.tell_due()
    assert room.said == []

    room.wait(1)
    room.desk.tell_due()
    room.desk.tell_due()
    assert len(room.said) == 1
    assert "call Bob" in room.said[0]

    room.remind(1, "call Eve")  # and the next one, whatever number it gets
    room.wait(1)
    room.desk.tell_due()
    assert "call Eve" in room.said[1]


def test_several_are_told_in_the_order_of_their_times(room: Room) -> None:
    room.remind(3, "third")
    room.remind(1, "first")
    room.remind(2, "second")
    room.wait(5)
    room.desk.tell_due()
    assert [next(w for w in ("first", "second", "third") if w in text) for text in room.said] == [
        "first",
        "second",
        "third",
    ]


def test_one_that_is_cancelled_is_not_told(room: Room) -> None:
    number = room.remind(1, "call Bob")
    assert room.desk.reminders.cancel(number)
    room.wait(2)
    room.desk.tell_due()
    assert room.said == []


def test_what_came_due_while_it_was_off_is_told_at_the_next_start(tmp_path: Path) -> None:
    first = Room(tmp_path / "memory.db")
    first.remind(10, "call Bob")
    first.desk.close()

    second = Room(tmp_path / "memory.db", hour=NOON + timedelta(hours=2))
    second.desk.watch()

    assert wait_until(lambda: bool(second.said))
    assert "call Bob" in second.said[0]
    second.desk.close()


def test_the_watch_wakes_for_a_reminder_that_is_set_meanwhile(room: Room) -> None:
    room.desk.watch()
    assert room.said == []
    room.remind(0, "now")
    assert wait_until(lambda: bool(room.said))


def test_a_reminder_that_cannot_be_ticked_off_is_still_told_only_once(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk must not make it repeat itself."""

    def full(number: int) -> bool:
        raise OutputError("I could not save that.")

    room.remind(1, "call Bob")
    monkeypatch.setattr(room.desk.reminders, "cancel", full)
    room.wait(2)
    for _ in range(3):
        with pytest.raises(OutputError):
            room.desk.tell_due()
    assert len(room.said) == 1


def test_close_ends_the_watch(room: Room) -> None:
    room.desk.watch()
    assert "reminders" in [thread.name for thread in threading.enumerate()]
    room.desk.close()
    assert wait_until(lambda: "reminders" not in [t.name for t in threading.enumerate()])


def test_what_is_asked_for_is_done_and_said(room: Room) -> None:
    assert "kenji" in room.desk.set_avatar("kenji")
    assert "high" in room.desk.set_quality("high")
    assert room.desk.set_voice("flite:slt")
    room.desk.stop()
    assert room.done == ["kenji", "high", "flite:slt", "stop"]
    assert room.desk.last_answer() == "It is noon."
    assert (room.desk.assistant_name, room.desk.user_name) == ("Vis", "Ada")


def test_what_cannot_be_done_is_said_with_its_fix(room: Room) -> None:
    room.refuses = True
    assert room.desk.set_avatar("nobody") == "There is no nobody. Choose another."
    assert room.desk.set_voice("x") == "There is no x. Choose another."
    assert room.done == []
