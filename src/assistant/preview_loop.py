"""A few seconds of an avatar's idle face, small, to be played over and over in the gallery.

Drawn by the built-in face in a process of its own (`python -m assistant.preview_loop NAME FILE`),
so that the window stays quick, and kept in the cache: playing them costs next to nothing. Played
forth and back, so that no jump shows. Knows no window.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import threading
import uuid
from fractions import Fraction
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant import avatars, paths
from talking_head.errors import EngineFailed

SIZE = (320, 240)
FPS = 12
SECONDS = 4
SKIPPED_SECONDS = 1
"""The first moment is stiff."""

VERSION = 1
PATIENCE_SECONDS = 120.0

Loop = npt.NDArray[np.uint8]
"""Frames in I420, shape (frames, 3 * height / 2, width)."""


def kept_at(name: str) -> Path:
    """Where the loop of this avatar is kept, as long as its files do not change."""
    from talking_head.avatar import DESCRIPTION

    folder = next((f / name for f in avatars.folders() if (f / name / DESCRIPTION).is_file()), None)
    files = sorted(folder.iterdir()) if folder else []
    told = [f"{file.name} {file.stat().st_size} {file.stat().st_mtime_ns}" for file in files]
    mark = hashlib.sha256("\n".join([name, *told]).encode()).hexdigest()[:16]
    return paths.user_folder("cache") / "previews" / f"{VERSION}-{mark}.npy"


def loop_of(name: str) -> Loop:
    """The loop, drawn now if it is not kept. Takes seconds. Raises EngineFailed."""
    file = kept_at(name)
    try:
        return _read(file)
    except (OSError, ValueError):
        pass
    command = [sys.executable, "-m", "assistant.preview_loop", name, str(file)]
    root = str(Path(__file__).resolve().parents[1])
    search = os.pathsep.join(p for p in (root, os.environ.get("PYTHONPATH", "")) if p)
    env = os.environ | {"PYTHONPATH": search, "OMP_NUM_THREADS": "1", "OMP_WAIT_POLICY": "passive"}
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    try:
        with subprocess.Popen(
            command, env=env, stdin=pipe, stdout=nowhere, stderr=pipe, text=True
        ) as process:
            late = threading.Timer(PATIENCE_SECONDS, process.kill)
            late.start()
            assert process.stderr is not None
            said = process.stderr.read().strip().rpartition("\n")[2]
            late.cancel()
        if process.returncode == 0:
            return _read(file)
    except (OSError, ValueError) as error:
        said = str(error)
    raise EngineFailed(f"The preview of {name} could not be drawn: {said}.")


def still_of(name: str) -> Loop:
    """One frame: the picture of the avatar, until its loop is drawn.

    Raises PictureError, FileNotFoundError.
    """
    from talking_head.avatar import at_a_glance
    from talking_head.still import still_of_avatar

    return np.asarray(still_of_avatar(at_a_glance(name, avatars.folders()), SIZE))[None]


def _read(file: Path) -> Loop:
    found: Loop = np.load(file, allow_pickle=False)
    if found.ndim != 3 or found.shape[1:] != (SIZE[1] * 3 // 2, SIZE[0]):
        raise ValueError("another version")
    return found


def draw(name: str) -> Loop:
    """Draw it. Raises PictureError, FileNotFoundError."""
    from talking_head.avatar import load_avatar
    from talking_head.builtin.renderer import BuiltinRenderer
    from talking_head.renderer import RenderOptions

    avatar = load_avatar(name, avatars.face_cache(), folders=avatars.folders())
    session = BuiltinRenderer().open(avatar, RenderOptions(SIZE, Fraction(FPS), seed=len(name)))
    frames: list[npt.NDArray[np.uint8]] = []
    for block in session.idle("resting"):
        frames += [np.array(frame) for frame in block.frames]
        if len(frames) >= FPS * (SKIPPED_SECONDS + SECONDS):
            break
    session.close()
    return np.stack(frames[FPS * SKIPPED_SECONDS :])


def _end_with_whoever_asked() -> None:
    """Its end of our input is closed when it ends, however it does."""
    os.read(0, 1)  # past Python, which would wait for its lock when this process ends
    os._exit(1)


def _main(name: str, file: Path) -> int:
    threading.Thread(target=_end_with_whoever_asked, daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(10)
    try:
        made = draw(name)
        file.parent.mkdir(parents=True, exist_ok=True)
        aside = file.with_name(f".{uuid.uuid4().hex}.npy")
        np.save(aside, made)
        os.replace(aside, file)
    except Exception as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    code = _main(sys.argv[1], Path(sys.argv[2]))
    sys.stderr.flush()
    os._exit(code)  # what was drawn is kept: a library that dies at Python's end costs nothing
