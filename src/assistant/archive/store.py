"""The conversations in one SQLite file: what was said, when, and the sound of the answers.

Knows the tables and that deleting means overwriting: `secure_delete` fills what is deleted with
zeros and the write-ahead log is emptied after it. The user's own voice is never kept. Every
method may be called from any thread, none from Qt's: each may wait for the disk.
"""

from __future__ import annotations

import json
import logging
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from assistant.archive.database import is_full, is_locked, open_database
from assistant.archive.tables import MIGRATIONS, copy, make_ready, number_from_now, plain
from talking_head.errors import FileBusy, OutputError
from talking_head.media import Mark
from talking_head.said import said

Role = Literal["user", "assistant"]

TITLE_CHARS = 60

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Summary:
    """A conversation in the list. Times: seconds since 1970. `found`: a line that was searched."""

    id: int
    title: str
    begun_at: float
    changed_at: float
    lines: int
    found: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was said. `text`: Markdown, of an answer. `heard`: of an interrupted answer,
    the words that were heard; None of a whole one. `seconds`: of kept sound, 0 without."""

    id: int
    role: Role
    text: str
    at: float
    heard: str | None = None
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """A piece of an answer as it was spoken. `sound`: Ogg Opus (speech.py); `marks`: from its
    start, in seconds; `rate`: Hz of the sound before it was coded."""

    text: str
    mood: str
    seconds: float
    rate: int
    marks: tuple[Mark, ...]
    sound: bytes


class Archive:
    """The open file. Opening never fails: `problem` says what went wrong, "" if nothing.

    `locked`: another program holds the file; what is said is kept in memory until
    `return_to_file` finds it free. Methods that write raise OutputError, and FileBusy
    where that may pass: another program came to hold the file, or the disk is full.
    """

    def __init__(self, path: Path | None) -> None:
        """`path` None: everything is kept in memory, until the program ends."""
        opened = open_database(path, MIGRATIONS)
        self.path = path
        self.problem, self.kept, self.locked = opened.problem, opened.kept, opened.locked
        self._db = opened.db
        self._lock = threading.RLock()
        make_ready(self._db)
        if self.locked:
            number_from_now(self._db)

    def return_to_file(self) -> bool:
        """Try the file again that another program held. True: it is free, and all that was kept in
        memory meanwhile is in it, under the same numbers.
        """
        with self._lock:
            opened = open_database(self.path, MIGRATIONS, patience=0.0)  # it is tried again
            try:
                if not opened.kept:
                    raise sqlite3.OperationalError(opened.problem)
                make_ready(opened.db)
                copy(self._db, opened.db)
            except sqlite3.Error as error:
                log.info("%s cannot be used yet: %s", self.path, error)
                opened.db.close()
                return False
            self._db.close()
            self._db = opened.db
            self.problem, self.kept, self.locked = opened.problem, True, False
            return True

    def begin(self) -> int:
        """A new conversation, without a title; its number."""
        now = time.time()
        with self._writing() as db:
            row = db.execute(
                "INSERT INTO conversation (title, begun_at, changed_at) VALUES ('', ?, ?)",
                (now, now),
            )
            return int(row.lastrowid or 0)

    def add(self, conversation: int, role: Role, text: str, *, whole: bool = True) -> int:
        """Keep a line; its number. Not `whole`: it is still being said, see `say` and `end`.

        What the user says first becomes the title of the conversation.
        """
        now = time.time()
        with self._writing() as db:
            row = db.execute(
                "INSERT INTO line (conversation, role, text, at, state) VALUES (?, ?, ?, ?, ?)",
                (conversation, role, text, now, "whole" if whole else "open"),
            )
            db.execute("UPDATE conversation SET changed_at = ? WHERE id = ?", (now, conversation))
            if role == "user":
                db.execute(
                    "UPDATE conversation SET title = ? WHERE id = ? AND title = ''",
                    (title_of(text), conversation),
                )
            return int(row.lastrowid or 0)

    def say(self, line: int, text: str) -> None:
        """What an answer consists of so far."""
        with self._writing() as db:
            db.execute("UPDATE line SET text = ? WHERE id = ?", (text, line))

    def speak(self, line: int, stretch: Stretch) -> None:
        """Keep the sound of the next piece of an answer."""
        marks = json.dumps([asdict(mark) for mark in stretch.marks])
        with self._writing() as db:
            db.execute(
                "INSERT INTO stretch (line, text, mood, seconds, rate, marks, sound) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (line, stretch.text, stretch.mood, stretch.seconds, stretch.rate, marks,
                 stretch.sound),
            )  # fmt: skip

    def end(self, line: int, heard: str | None = None) -> None:
        """An answer is over; `heard` where it was interrupted. One without words is forgotten."""
        with self._writing() as db:
            db.execute(
                "UPDATE line SET state = ?, heard = ? WHERE id = ?",
                ("whole" if heard is None else "cut", heard, line),
            )
            db.execute("DELETE FROM line WHERE id = ? AND text = ''", (line,))

    def conversations(self, search: str = "") -> list[Summary]:
        """All, or those in which every word of `search` is said, the latest first."""
        words = plain(search).split()
        said = "".join(" AND instr(plain(line.text), ?)" for _ in words)
        found = f"(SELECT line.text FROM line WHERE line.conversation = c.id{said} LIMIT 1)"
        titled = "".join(" AND instr(plain(c.title), ?)" for _ in words)
        query = (
            "SELECT c.id, c.title, c.begun_at, c.changed_at, "
            "(SELECT count(*) FROM line WHERE line.conversation = c.id), "
            f"{found if words else repr('')} AS found FROM conversation c "
        )
        if words:
            query += f"WHERE found IS NOT NULL OR (1{titled}) "
        rows = self._read(query + "ORDER BY c.changed_at DESC, c.id DESC", (*words, *words))
        return [
            Summary(id_, title, begun, changed, lines, found or "")
            for id_, title, begun, changed, lines, found in rows
        ]

    def lines(self, conversation: int, before: int | None = None, limit: int = 50) -> list[Line]:
        """The last `limit` lines, or the last ones before a line's number; the oldest first."""
        rows = self._read(
            "SELECT id, role, text, at, heard, "
            "(SELECT coalesce(sum(seconds), 0) FROM stretch WHERE stretch.line = line.id) "
            "FROM line WHERE conversation = ? AND id < ? ORDER BY id DESC LIMIT ?",
            (conversation, before if before is not None else 2**62, limit),
        )
        return [Line(*row) for row in reversed(rows)]

    def line(self, number: int) -> Line | None:
        """One line; None if it was deleted."""
        rows = self._read(
            "SELECT id, role, text, at, heard, "
            "(SELECT coalesce(sum(seconds), 0) FROM stretch WHERE stretch.line = line.id) "
            "FROM line WHERE id = ?",
            (number,),
        )
        return Line(*rows[0]) if rows else None

    def stretches(self, line: int) -> list[Stretch]:
        """The sound of an answer, in order."""
        rows = self._read(
            "SELECT text, mood, seconds, rate, marks, sound FROM stretch WHERE line = ? "
            "ORDER BY id",
            (line,),
        )
        return [
            Stretch(text, mood, seconds, rate, _marks(marks), sound)
            for text, mood, seconds, rate, marks, sound in rows
        ]

    def rename(self, conversation: int, title: str) -> None:
        """Give a conversation another title."""
        with self._writing() as db:
            db.execute(
                "UPDATE conversation SET title = ? WHERE id = ?", (title_of(title), conversation)
            )

    def delete_line(self, line: int) -> None:
        """Delete one line for good."""
        self._delete("DELETE FROM line WHERE id = ?", (line,))

    def delete(self, conversation: int) -> None:
        """Delete a conversation, its sound included, for good."""
        self._delete("DELETE FROM conversation WHERE id = ?", (conversation,))

    def wipe(self) -> None:
        """Delete every conversation for good."""
        self._delete("DELETE FROM conversation", ())

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()

    def _delete(self, statement: str, values: tuple[int, ...]) -> None:
        with self._lock:
            with self._writing() as db:
                db.execute(statement, values)
            # What was overwritten is still in the log: it goes into the file, and the log away.
            for row in ("PRAGMA incremental_vacuum", "PRAGMA wal_checkpoint(TRUNCATE)"):
                with self._told():
                    self._db.execute(row).fetchall()

    def _read(self, query: str, values: tuple[object, ...]) -> list[tuple]:  # type: ignore[type-arg]
        with self._lock:
            try:
                return self._db.execute(query, values).fetchall()
            except sqlite3.Error as error:
                raise OutputError(
                    said("The conversations cannot be read: {error}.", error=error)
                ) from error

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._lock, self._told(), self._db:
            yield self._db

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What SQLite raises while it writes, in our words."""
        try:
            yield
        except sqlite3.Error as error:
            if is_locked(error):
                raise FileBusy(
                    said("Another program holds the file of your conversations, {file}.",
                         file=self.path),
                    said("Close it, or try again in a while."),
                ) from error  # fmt: skip
            if is_full(error):
                raise FileBusy(
                    said("There is no room on the disk for your conversations, {file}.",
                         file=self.path),
                    said("Make some, or try again in a while."),
                ) from error  # fmt: skip
            raise OutputError(
                said("The conversation could not be kept: {error}.", error=error),
                said("Is the disk full or read-only?"),
            ) from error


def title_of(text: str) -> str:
    """A conversation's title from what was said first: one line, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= TITLE_CHARS:
        return line
    cut = line[:TITLE_CHARS].rpartition(" ")[0] or line[:TITLE_CHARS]
    return f"{cut} …"


def _marks(text: str) -> tuple[Mark, ...]:
    return tuple(Mark(**mark) for mark in json.loads(text))
