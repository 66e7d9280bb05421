"""Faces found once are kept by the hash of the picture's pixels.

Knows the file format of the cache. A cache that is missing, damaged or cannot be written costs
time and nothing else.
"""

from __future__ import annotations

import hashlib
import io
import uuid
import zipfile
from contextlib import suppress
from pathlib import Path

import numpy as np

from talking_head import face
from talking_head.face.types import Box, Face, Landmarks
from talking_head.media import Picture

VERSION = 1
"""Part of the file names: raised when detection or landmarks change."""


def picture_hash(picture: Picture) -> str:
    """A name for these pixels, the same wherever they came from."""
    digest = hashlib.blake2b(str(picture.shape).encode(), digest_size=16)
    digest.update(np.ascontiguousarray(picture).data)
    return digest.hexdigest()


def find_faces(picture: Picture, folder: Path | None = None) -> list[Face]:
    """As `face.detect` finds them, the largest first; kept in `folder` if one is given.

    Raises EngineUnavailable where faces cannot be looked for.
    """
    if folder is None:
        return face.detect(picture)
    file = folder / f"faces-{VERSION}-{picture_hash(picture)}.npz"
    kept = _read(file)
    if kept is not None:
        return kept
    found = face.detect(picture)
    _write(file, found)
    return found


def _read(file: Path) -> list[Face] | None:
    try:
        with np.load(file, allow_pickle=False) as data:
            rows = zip(*(data[name] for name in _FIELDS), strict=True)
            return [
                Face(
                    Box(*(float(v) for v in box)),
                    keypoints,
                    float(score),
                    Landmarks(points, float(presence)),
                )
                for box, keypoints, score, points, presence in rows
            ]
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile):
        return None


_FIELDS = ("boxes", "keypoints", "scores", "points", "presences")


def _write(file: Path, faces: list[Face]) -> None:
    """Aside, then renamed. Faces without landmarks are not kept: the next start may know more."""
    known = [(one, one.landmarks) for one in faces if one.landmarks is not None]
    if len(known) < len(faces):
        return
    data = io.BytesIO()
    np.savez_compressed(
        data,
        boxes=[(one.box.x, one.box.y, one.box.width, one.box.height) for one, _ in known],
        keypoints=np.array([one.keypoints for one, _ in known], np.float32),
        scores=[one.score for one, _ in known],
        points=np.array([found.points for _, found in known], np.float32),
        presences=[found.presence for _, found in known],
    )
    part = file.with_name(f"{file.name}-{uuid.uuid4().hex[:8]}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(data.getvalue())
        part.replace(file)
    except OSError:
        with suppress(OSError):
            part.unlink()
