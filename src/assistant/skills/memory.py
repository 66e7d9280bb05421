"""What the assistant keeps between days: notes, timers and reminders, in one SQLite file.

Knows how to open, migrate and mend that file, and to keep it from several threads. Does not know
what is said about its contents, nor who waits for a reminder to come due.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from assistant.skills.wording import content_stems
from talking_head.errors import OutputError
from talking_head.said import said

log = logging.getLogger(__name__)

# Step n brings a file from `user_version` n to n + 1. Never edit one; append.
MIGRATIONS = (
    """
    CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL, noted_at REAL NOT NULL);
    CREATE TABLE announcement (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL, label TEXT NOT NULL, text TEXT NOT NULL,
        set_at REAL NOT NULL, due_at REAL NOT NULL);
    """,
)
BUSY_SECONDS = 5.0


class Memory:
    """The open file. Opening never fails: what went wrong is told by `warning`.

    A damaged file is kept aside under a new name and a fresh one begun. Where nothing can be
    written, `writable` is False: what is there can be read, notes are refused, and timers live
    until the program ends.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.warning: str = ""
        self.writable = True
        self._lock = threading.RLock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = self._open_or_mend()
        except (OSError, sqlite3.Error) as error:
            log.warning("cannot write %s: %s", path, error)
            self.writable = False
            why = (
                error.strerror if isinstance(error, OSError) else str(error)
            ) or "no reason given"
            self.warning = said(
                "I cannot keep notes or reminders: {file} cannot be written ({why}).",
                file=path,
                why=why,
            )
            self._db = _in_memory_copy(path)

    def _open_or_mend(self) -> sqlite3.Connection:
        try:
            return _open(self.path)
        except sqlite3.OperationalError:  # locked, read-only, no space: not the file's fault
            raise
        except sqlite3.DatabaseError as error:
            aside = _free_name(self.path)
            log.warning("%s is damaged (%s); kept as %s", self.path, error, aside)
            self.path.rename(aside)
            for suffix in ("-wal", "-shm"):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
            self.warning = said(
                "My notes were damaged, so I began afresh. The old file is kept as {file}.",
                file=aside.name,
            )
            return _open(self.path)

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, for this thread alone."""
        with self._lock:
            yield self._db

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction, for this thread alone. Raises OutputError when it cannot be kept."""
        with self._lock:
            try:
                with self._db:
                    yield self._db
            except sqlite3.OperationalError as error:
                log.warning("cannot write %s: %s", self.path, error)
                raise OutputError(
                    f"I could not save that: {error}.", "Is the disk full or read-only?"
                ) from error

    def wipe(self) -> None:
        """Forget everything, and leave nothing of it in the file. Raises OutputError."""
        with self.writing() as db:
            db.execute("DELETE FROM note")
            db.execute("DELETE FROM announcement")
        with self._lock:
            try:
                self._db.execute("VACUUM")
                self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            except sqlite3.Error as error:  # the rows are gone; their traces wait for more room
                log.warning("cannot compact %s: %s", self.path, error)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()


def _open(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=BUSY_SECONDS, check_same_thread=False)
    try:
        db.execute("PRAGMA journal_mode=WAL")
        verdict = db.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
        _migrate(db)
    except BaseException:
        db.close()
        raise
    return db


def _migrate(db: sqlite3.Connection) -> None:
    # Locked before it is looked at: two runs may begin the same new file. That also says at once,
    # instead of at the first note, that a file cannot be written.
    db.execute("BEGIN IMMEDIATE")
    with db:
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version > len(MIGRATIONS):
            raise sqlite3.OperationalError("it was written by a newer Visavis")
        for script in MIGRATIONS[version:]:
            for statement in script.split(";"):  # executescript would let go of the lock
                db.execute(statement)
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def _in_memory_copy(path: Path) -> sqlite3.Connection:
    """A database in memory with what can be read of the file, or empty."""
    db = sqlite3.connect(":memory:", check_same_thread=False)
    with contextlib.suppress(sqlite3.Error):
        uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as source:
            if source.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS):
                source.backup(db)
                return db
    _migrate(db)
    return db


def _free_name(path: Path) -> Path:
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    return aside


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that the user asked to be remembered, in the user's words."""

    id: int
    text: str
    noted_at: datetime


class Notes:
    """The notes, found again by the stems of their words."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def add(self, text: str, now: datetime) -> int:
        """Keep a note; gives its number. Raises OutputError where nothing can be written."""
        if not self._memory.writable:
            raise OutputError(
                "I cannot keep notes here, because my notes file cannot be written.",
                "Free some disk space, or allow writing, and start me again.",
            )
        with self._memory.writing() as db:
            row = db.execute(
                "INSERT INTO note (text, noted_at) VALUES (?, ?)", (text, now.timestamp())
            )
            return int(row.lastrowid or 0)

    def all(self) -> list[Note]:
        """Every note, newest first."""
        with self._memory.reading() as db:
            rows = db.execute("SELECT id, text, noted_at FROM note ORDER BY id DESC").fetchall()
        return [Note(id, text, _local(noted_at)) for id, text, noted_at in rows]

    def find(self, query: str) -> list[Note]:
        """The notes that hold every word of the query that carries meaning; else, those that
        hold the most of them, if at least half. Newest first.
        """
        wanted = content_stems(query)
        if not wanted:
            return []
        hits = [(len(wanted & content_stems(note.text)), note) for note in self.all()]
        most = max((count for count, _ in hits), default=0)
        if most == 0 or most * 2 < len(wanted):
            return []
        return [note for count, note in hits if count == most]

    def change(self, id: int, text: str) -> None:
        """Correct a note. Raises OutputError where nothing can be written."""
        if not self._memory.writable:
            raise OutputError("I cannot change my notes, because the file cannot be written.")
        with self._memory.writing() as db:
            db.execute("UPDATE note SET text = ? WHERE id = ?", (text, id))

    def remove(self, ids: list[int]) -> None:
        """Forget these notes. Raises OutputError where nothing can be written."""
        if not self._memory.writable:
            raise OutputError("I cannot change my notes, because the file cannot be written.")
        with self._memory.writing() as db:
            db.executemany("DELETE FROM note WHERE id = ?", [(id,) for id in ids])


@dataclass(frozen=True, slots=True)
class Announcement:
    """Something to be said at a certain time.

    `kind`: "timer", "reminder" or "alarm". `label`: what the user calls it ("pasta", "" for
    none). `text`: what to say when it is due.
    """

    id: int
    kind: str
    label: str
    text: str
    set_at: datetime
    due_at: datetime


class Reminders:
    """The timers, reminders and alarms that have not been told yet. They survive a restart.

    `changed` is called, on the thread that made the change, whenever one is added or removed, so
    that whoever waits for the next one can look again.
    """

    def __init__(self, memory: Memory, changed: Callable[[], None] = lambda: None) -> None:
        self._memory = memory
        self._changed = changed

    def announce_at(
        self, when: datetime, text: str, label: str, *, kind: str = "reminder", now: datetime
    ) -> int:
        """Have `text` said at `when`; gives its number. Raises OutputError on a full disk."""
        with self._memory.writing() as db:
            row = db.execute(
                "INSERT INTO announcement (kind, label, text, set_at, due_at)"
                " VALUES (?, ?, ?, ?, ?)",
                (kind, label, text, now.timestamp(), when.timestamp()),
            )
        self._changed()
        return int(row.lastrowid or 0)

    def pending(self) -> list[Announcement]:
        """All that are still to be told, the next one first."""
        return self._select("ORDER BY due_at, id")

    def due(self, now: datetime) -> list[Announcement]:
        """Those whose time has come, also while the program was off, oldest first.

        They stay due until `cancel` is called, which is done once they have been told.
        """
        return self._select("WHERE due_at <= ? ORDER BY due_at, id", now.timestamp())

    def next_due(self) -> datetime | None:
        """When the next one is due, None if there is none."""
        first = self._select("ORDER BY due_at, id LIMIT 1")
        return first[0].due_at if first else None

    def cancel(self, id: int) -> bool:
        """Drop one that was told or is not wanted. False if there was none of that number."""
        with self._memory.writing() as db:
            removed = db.execute("DELETE FROM announcement WHERE id = ?", (id,)).rowcount > 0
        self._changed()
        return removed

    def _select(self, clause: str, *values: float) -> list[Announcement]:
        with self._memory.reading() as db:
            rows = db.execute(
                f"SELECT id, kind, label, text, set_at, due_at FROM announcement {clause}", values
            ).fetchall()
        return [
            Announcement(id, kind, label, text, _local(set_at), _local(due_at))
            for id, kind, label, text, set_at, due_at in rows
        ]


def _local(timestamp: float) -> datetime:
    return datetime.fromtimestamp(timestamp).astimezone()
