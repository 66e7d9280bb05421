"""What the program keeps on this computer: where, how much, and how to get rid of it.

Knows every folder and file that anything of ours writes. What is open is wiped by whoever has it
open (`Live`); the rest is deleted here. Deletes nothing outside of our own folders.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from assistant import paths
from talking_head.errors import OutputError
from talking_head.said import said

What = Literal[
    "conversations", "memory", "traces", "log", "avatars", "models", "cache", "settings",
    "agreements",
]  # fmt: skip

Live = Mapping[What, Callable[[], None]]
"""How to wipe what a running program has open, instead of deleting its files."""


@dataclass(frozen=True, slots=True)
class Kept:
    """`paths`: files and folders that hold it; they need not exist. `bytes`: that they take."""

    what: What
    paths: tuple[Path, ...]
    bytes: int


def places() -> dict[What, tuple[Path, ...]]:
    """Where each kind of thing is."""
    data, state = paths.user_folder("data"), paths.user_folder("state")
    return {
        "conversations": _database(data / "conversations.db"),
        "memory": _database(data / "memory.db"),
        "traces": (state / "traces",),
        "log": tuple(state / f"visavis.log{end}" for end in ("", ".1", ".2")),
        "avatars": (data / "avatars", data / "characters.yaml"),
        "models": (data / "models",),
        "cache": (paths.user_folder("cache"),),
        "settings": (paths.user_config_file(), state / "window.ini", state / "offered"),
        "agreements": (data / "agreements.json",),
    }


def inventory() -> list[Kept]:
    """Everything that is kept, with its size. Reads folders: takes a moment."""
    return [Kept(what, where, sum(map(size_of, where))) for what, where in places().items()]


def size_of(path: Path) -> int:
    """Bytes of a file, or of all in a folder; links are not followed, what is missing is 0."""
    with suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            return sum(
                (Path(folder) / name).lstat().st_size
                for folder, _, names in os.walk(path)
                for name in names
            )
        return path.lstat().st_size
    return 0


def wipe(wanted: Collection[What], live: Live | None = None) -> None:
    """Delete these for good. Goes on where one cannot be deleted; then raises OutputError."""
    stays: list[str] = []
    for what, where in places().items():
        if what not in wanted:
            continue
        try:
            if live and what in live:
                live[what]()
                where = tuple(path for path in where if _beside(path))  # damaged ones kept aside
            elif what == "log":
                _empty(where)
                where = where[1:]
            for path in where:
                _delete(path)
        except (OSError, OutputError) as error:
            stays.append(f"{what} ({error})")
    if stays:
        raise OutputError(
            said("Not everything could be deleted: {what}.", what=", ".join(stays)),
            said("Delete the rest yourself."),
        )


def _database(path: Path) -> tuple[Path, ...]:
    """A database with what SQLite lays beside it, and damaged ones that were kept aside."""
    beside = (path.with_name(path.name + end) for end in ("-wal", "-shm"))
    return (path, *beside, *sorted(path.parent.glob(f"{path.name}.damaged*")))


def _beside(path: Path) -> bool:
    return ".damaged" in path.name


def _empty(files: Iterable[Path]) -> None:
    """The log that is being written is emptied: its writer goes on at its end."""
    first = next(iter(files))
    if first.exists():
        with open(first, "r+b") as file:
            file.truncate(0)


def _delete(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
