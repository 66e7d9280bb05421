"""Notes and reminders outlive a restart, a damaged file, a full disk and many threads."""

from __future__ import annotations

import sqlite3
import threading
from datetime import timedelta

import pytest

from assistant.skills.memory import Memory, Notes, Reminders
from skills_host import SATURDAY
from talking_head.errors import OutputError


def test_what_was_kept_is_there_after_a_restart(tmp_path):
    path = tmp_path / "new folder" / "memory.sqlite"
    memory = Memory(path)
    Notes(memory).add("my bike is red", SATURDAY)
    Reminders(memory).announce_at(
        SATURDAY + timedelta(hours=1), "Tea!", "tea", kind="timer", now=SATURDAY
    )
    memory.close()

    again = Memory(path)

    assert again.warning == ""
    assert [note.text for note in Notes(again).all()] == ["my bike is red"]
    [due] = Reminders(again).due(SATURDAY + timedelta(days=3))  # missed while off
    assert (due.text, due.kind, due.due_at) == ("Tea!", "timer", SATURDAY + timedelta(hours=1))


def test_reminders_come_due_in_order_and_once_told_are_gone(tmp_path):
    changes = []
    reminders = Reminders(Memory(tmp_path / "m"), changed=lambda: changes.append(1))
    assert reminders.next_due() is None
    later = reminders.announce_at(SATURDAY + timedelta(minutes=9), "b", "", now=SATURDAY)
    sooner = reminders.announce_at(SATURDAY + timedelta(minutes=5), "a", "", now=SATURDAY)

    assert reminders.next_due() == SATURDAY + timedelta(minutes=5)
    assert [one.id for one in reminders.due(SATURDAY + timedelta(minutes=5))] == [sooner]
    assert [one.id for one in reminders.due(SATURDAY + timedelta(hours=1))] == [sooner, later]

    assert reminders.cancel(sooner)
    assert not reminders.cancel(sooner)
    assert [one.id for one in reminders.pending()] == [later]
    assert len(changes) == 4


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: b"these are not the bytes of a database, however long they go on" * 100,
        lambda file: file[:100] + b"\xff" * (len(file) - 100),
        lambda file: file[: len(file) // 2],
    ],
    ids=["other bytes", "overwritten", "truncated"],
)
def test_a_damaged_file_is_kept_aside_and_a_fresh_one_begun(tmp_path, damage):
    path = tmp_path / "memory.sqlite"
    memory = Memory(path)
    for number in range(200):
        Notes(memory).add(f"note {number}", SATURDAY)
    memory.close()
    damaged = damage(path.read_bytes())
    path.write_bytes(damaged)

    memory = Memory(path)

    assert "damaged" in memory.warning
    assert "memory.sqlite.damaged-1" in memory.warning
    assert (tmp_path / "memory.sqlite.damaged-1").read_bytes() == damaged
    assert Notes(memory).all() == []
    Notes(memory).add("afresh", SATURDAY)
    memory.close()
    assert Memory(path).warning == ""


def test_where_nothing_can_be_written_notes_are_refused_but_timers_run(tmp_path):
    (tmp_path / "file").write_text("in the way")

    memory = Memory(tmp_path / "file" / "memory.sqlite")

    assert "cannot be written" in memory.warning
    with pytest.raises(OutputError, match="I cannot keep notes here"):
        Notes(memory).add("my bike is red", SATURDAY)
    reminders = Reminders(memory)
    reminders.announce_at(SATURDAY, "Tea!", "", now=SATURDAY)
    assert [one.text for one in reminders.due(SATURDAY)] == ["Tea!"]


def test_a_full_disk_is_told_in_a_sentence_and_harms_nothing(tmp_path):
    memory = Memory(tmp_path / "memory.sqlite")
    notes = Notes(memory)
    notes.add("before", SATURDAY)
    with memory.reading() as db:  # SQLite's own limit gives its own "disk is full"
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(OutputError, match="could not save that: database or disk is full"):
        notes.add("x" * 100_000, SATURDAY)

    assert [note.text for note in notes.all()] == ["before"]


def test_a_file_of_a_newer_version_is_left_alone(tmp_path):
    path = tmp_path / "memory.sqlite"
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()

    memory = Memory(path)

    assert "newer Visavis" in memory.warning
    assert not memory.writable
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (99,)
    db.close()


def test_many_threads_and_a_second_program_may_write_at_once(tmp_path):
    ours, theirs = Memory(tmp_path / "m"), Memory(tmp_path / "m")

    def write(notes: Notes) -> None:
        for number in range(20):
            notes.add(f"note {number}", SATURDAY)

    threads = [threading.Thread(target=write, args=(Notes(m),)) for m in (ours, ours, theirs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(Notes(ours).all()) == len(Notes(theirs).all()) == 60


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("my bikes", ["my bike is in the garage"]),
        ("garages", ["my bike is in the garage"]),
        ("anna's wishes", ["Anna wished for a boat"]),
        ("the party", ["the parties are on Mondays"]),
        ("monday", ["the parties are on Mondays"]),
        ("the boat in the garage", ["Anna wished for a boat", "my bike is in the garage"]),
        ("it", []),
        ("a submarine", []),
        ("", []),
    ],
)
def test_notes_are_found_by_the_stems_of_their_words(tmp_path, query, found):
    notes = Notes(Memory(tmp_path / "m"))
    for text in (
        "my bike is in the garage",
        "Anna wished for a boat",
        "the parties are on Mondays",
    ):
        notes.add(text, SATURDAY)

    assert [note.text for note in notes.find(query)] == found
