"""Pictures that took long to draw, kept in a folder: read, written, and never too many.

Knows files. Whatever is wrong with one, it is drawn again. Does not know what the pictures show.
"""

from __future__ import annotations

import io
import logging
import os
import uuid
from contextlib import suppress
from pathlib import Path

import numpy as np

from talking_head.media import Picture

log = logging.getLogger(__name__)

MOST_BYTES = 200_000_000
"""Of one folder. A puppet takes 3 MB at 720p and 27 at 4K; what was not used longest goes first."""


def read(file: Path) -> dict[str, Picture]:
    """The pictures in a file, by name; {} where it is not there or damaged."""
    try:
        with np.load(file) as kept:
            arrays = {name: kept[name] for name in kept.files}
        with suppress(OSError):
            os.utime(file)  # it is in use
        return arrays
    except FileNotFoundError:
        return {}
    except Exception as error:  # whatever a damaged file raises, it is only a cache
        log.warning("the cached avatar %s is drawn again: %s", file.name, error)
        return {}


def write(file: Path, arrays: dict[str, Picture], most: int = MOST_BYTES) -> None:
    """Keep pictures; what is older goes where its kind takes more than `most` bytes with them."""
    data = io.BytesIO()  # first here, so that the file is written in one quick piece
    np.savez(data, allow_pickle=False, **arrays)
    # A name of its own: two runs may draw the same avatar at the same time.
    aside = file.with_suffix(f".{uuid.uuid4().hex[:8]}.part.npz")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(data.getvalue())
        aside.replace(file)
        _make_room(file, most)
    except OSError as error:
        log.warning("the avatar could not be cached: %s", error)
        with suppress(OSError):
            aside.unlink()


def _make_room(newest: Path, most: int) -> None:
    """Delete the files of this kind that were not used longest, but not the newest."""
    kind = newest.name.partition("-")[0]
    found = []
    for file in newest.parent.glob(f"{kind}-*.npz"):
        with suppress(FileNotFoundError):  # another run deletes too
            found.append((file.stat().st_mtime, file.stat().st_size, file))
    found.sort(reverse=True)
    taken = 0
    for _, size, file in found:
        taken += size
        if taken > most and file != newest:
            file.unlink(missing_ok=True)
