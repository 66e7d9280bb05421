"""The tables of the archive: how they came to be, and how rows go from one file to another.

Knows SQL; the sentences around it are store.py's.
"""

from __future__ import annotations

import logging
import sqlite3
import time
import unicodedata

log = logging.getLogger(__name__)

# Step n brings a file from `user_version` n to n + 1. Never edit one; append.
MIGRATIONS = (
    """
    CREATE TABLE conversation (
        id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL,
        begun_at REAL NOT NULL, changed_at REAL NOT NULL);
    CREATE TABLE line (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
        role TEXT NOT NULL, text TEXT NOT NULL, heard TEXT, at REAL NOT NULL,
        state TEXT NOT NULL);
    CREATE INDEX line_conversation ON line (conversation, id);
    CREATE TABLE stretch (
        id INTEGER PRIMARY KEY,
        line INTEGER NOT NULL REFERENCES line(id) ON DELETE CASCADE,
        text TEXT NOT NULL, mood TEXT NOT NULL, seconds REAL NOT NULL, rate INTEGER NOT NULL,
        marks TEXT NOT NULL, sound BLOB NOT NULL);
    CREATE INDEX stretch_line ON stretch (line, id)
    """,
)

NUMBERS_BEGAN_AT = 1_577_836_800
"""The year 2020. See number_from_now."""


def make_ready(db: sqlite3.Connection) -> None:
    """Have what queries need, and put away what a kill left open."""
    db.create_function("plain", 1, plain, deterministic=True)
    try:
        with db:
            db.execute(
                "UPDATE line SET state = 'cut', heard = text WHERE state = 'open' AND text != ''"
            )
            db.execute("DELETE FROM line WHERE state = 'open'")
            db.execute("DELETE FROM conversation WHERE id NOT IN (SELECT conversation FROM line)")
    except sqlite3.Error as error:
        log.warning("what was left open stays so until the next start: %s", error)


def number_from_now(db: sqlite3.Connection) -> None:
    """Number what follows so that it can join a file whose numbers nobody can see.

    A second has a number of its own, and nobody says a line each second: the numbers of a file, the
    largest of which was given before now, are smaller. Until 2088 they fit into 31 bits, which is
    what Qt's signals carry.
    """
    number = int(time.time()) - NUMBERS_BEGAN_AT
    with db:
        db.execute(
            "INSERT INTO sqlite_sequence (name, seq) VALUES ('conversation', ?), ('line', ?)",
            (number, number),
        )


def copy(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """All rows of one database into another: all of them or none."""
    with target:
        for table in ("conversation", "line"):
            rows = source.execute(f"SELECT * FROM {table}").fetchall()
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                target.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        columns = "line, text, mood, seconds, rate, marks, sound"
        target.executemany(
            f"INSERT INTO stretch ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)",
            source.execute(f"SELECT {columns} FROM stretch ORDER BY id").fetchall(),
        )


def plain(text: str) -> str:
    """Text as it is searched: without case and accents."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in bare if not unicodedata.combining(c))
