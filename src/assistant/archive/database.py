"""Opens a SQLite file that must never be in the way: migrated, mended, or replaced in memory.

Write-ahead logging lets a kill at any moment lose at most the last, unfinished transaction
(sqlite.org/wal.html). Knows no table.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from talking_head.said import said

log = logging.getLogger(__name__)

BUSY_SECONDS = 1.0
"""For so long, while another program writes, nothing can be read here either."""


@dataclass(frozen=True, slots=True)
class Opened:
    """`problem`: what is wrong, "" if nothing. `kept`: whether what is written now will last.
    `locked`: only for as long as another program holds the file, it will not."""

    db: sqlite3.Connection
    problem: str
    kept: bool
    locked: bool = False


def open_database(
    path: Path | None, migrations: Sequence[str], patience: float | None = None
) -> Opened:
    """The file, brought up to date. Never fails.

    A damaged file is kept aside under a new name and a fresh one begun. Where the file cannot be
    written (locked by another program, disk full, read-only), a database in memory takes its
    place, and the file may be tried again later. `path` None: in memory, as wished.
    Script n of `migrations` brings a file from `user_version` n to n + 1. `patience`: for so many
    seconds another program may hold the file; None: BUSY_SECONDS.
    """
    if path is None:
        return Opened(_prepared(":memory:", migrations), "", False)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return Opened(_prepared(path, migrations, patience), "", True)
    except sqlite3.OperationalError as error:  # locked, read-only, no space: not the file's fault
        why = said("a folder has that name") if path.is_dir() else error.args[0]
        return _in_memory(path, migrations, why, locked=is_locked(error))
    except OSError as error:
        return _in_memory(path, migrations, error.strerror or str(error))
    except sqlite3.DatabaseError as error:
        log.warning("%s is damaged: %s", path, error)
    try:
        aside = _put_aside(path)
        problem = said(
            "Your conversations could not be read: the file is damaged. It is kept as {file}, and a"
            " new one is begun.",
            file=aside.name,
        )
        return Opened(_prepared(path, migrations), problem, True)
    except (OSError, sqlite3.Error) as error:
        return _in_memory(path, migrations, str(error))


def _prepared(
    path: Path | str, migrations: Sequence[str], patience: float | None = None
) -> sqlite3.Connection:
    patience = BUSY_SECONDS if patience is None else patience
    db = sqlite3.connect(path, timeout=patience, check_same_thread=False)
    try:
        if db.execute("PRAGMA page_count").fetchone()[0] == 0:
            db.execute("PRAGMA auto_vacuum=INCREMENTAL")
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=NORMAL")
        db.execute("PRAGMA foreign_keys=ON")
        db.execute("PRAGMA secure_delete=ON")  # what is deleted is overwritten with zeros
        verdict = db.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
        _migrate(db, migrations)
        db.execute(f"PRAGMA busy_timeout={round(1000 * BUSY_SECONDS)}")
    except BaseException:
        db.close()
        raise
    return db


def _migrate(db: sqlite3.Connection, migrations: Sequence[str]) -> None:
    # Locked before it is looked at: two programs may begin the same new file.
    db.execute("BEGIN IMMEDIATE")
    with db:
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version > len(migrations):
            raise sqlite3.OperationalError(
                said("it was written by a newer Visavis: update this one")
            )
        for script in migrations[version:]:
            for statement in script.split(";"):  # executescript would let go of the lock
                db.execute(statement)
        db.execute(f"PRAGMA user_version = {len(migrations)}")


def is_locked(error: sqlite3.Error) -> bool:
    """Whether another program holds the file; it may let go of it."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest tells where it happened
    return code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def is_full(error: sqlite3.Error) -> bool:
    """Whether there is no room on the disk; somebody may make some."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL


def _in_memory(path: Path, migrations: Sequence[str], why: str, *, locked: bool = False) -> Opened:
    log.warning("%s cannot be used: %s", path, why)
    if locked:
        problem = said(
            "Your conversations are only in memory for now: another program holds {file}. They are"
            " written as soon as it lets go.",
            file=path,
        )
    else:
        problem = said(
            "Your conversations are not kept this time: {file} cannot be written ({why}). Start me"
            " again when it can be.",
            file=path,
            why=why,
        )
    return Opened(_prepared(":memory:", migrations), problem, False, locked)


def _put_aside(path: Path) -> Path:
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    path.rename(aside)
    for suffix in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + suffix).rename(aside.with_name(aside.name + suffix))
    return aside
