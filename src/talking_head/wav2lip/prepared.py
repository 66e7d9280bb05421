"""What is known of an avatar's face before it speaks, kept by the picture, the box and the weights.

Finds the box, cuts the face out, and lets the folded network make its maps. A cache that is
missing, damaged or cannot be written costs time and nothing else.
"""

from __future__ import annotations

import hashlib
import io
import logging
import uuid
import zipfile
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from talking_head.avatar import Avatar, Photo
from talking_head.compositor import Box
from talking_head.errors import EngineUnavailable, NoFaceError, PictureError
from talking_head.face import FACE_DETECTORS
from talking_head.face.cache import find_faces, picture_hash
from talking_head.media import Picture
from talking_head.renderer import RenderSettings
from talking_head.still import placement
from talking_head.wav2lip.box import PADS, Pads, box_of_face, crop, padded
from talking_head.wav2lip.folded import Floats, Folded, face_input
from talking_head.wav2lip.network import FACE_SIZE
from talking_head.wav2lip.paste import Place

log = logging.getLogger(__name__)

VERSION = 1
"""Part of the file names: raised when crops or maps change."""

LEAST_FACE = 24
"""Pixels of a face's shorter side; of less, nothing can be seen to speak."""

MAPS = 7


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A face in its picture. `box`: in the picture's pixels. `face`: the box at 96 x 96, BGR."""

    box: Box
    face: Picture
    maps: list[Floats]


def find_box(
    avatar: Avatar,
    settings: RenderSettings,
    cache: Path | None = None,
    box: Box | None = None,
    pads: Pads = PADS,
) -> Box:
    """Where the face that speaks is, with pads; a `box` that is given is taken as it is.

    By S3FD where `settings` name its weights, else by the built-in detectors. Raises NoFaceError,
    PictureError where the face is too small or cannot be looked for, and OutOfMemory.
    """
    if box is not None:
        found = padded(box, avatar.portrait, (0, 0, 0, 0))
    else:
        at = _s3fd_box(avatar, settings) or _built_in_box(avatar, cache)
        found = padded(at, avatar.portrait, pads)
    if min(found.width, found.height) < LEAST_FACE:
        raise PictureError(
            f"The face in {avatar.path.name} is only {found.width}x{found.height} pixels.",
            f"Use a picture whose face has at least {LEAST_FACE} pixels, better {FACE_SIZE}.",
        )
    return found


def prepare(
    picture: Picture, box: Box, folded: Folded, fingerprint: str, cache: Path | None = None
) -> Prepared:
    """The face in this box, with its maps; `fingerprint` is that of the weights."""
    face = crop(picture, box)
    if cache is None:
        return Prepared(box, face, folded.maps(face_input(face[None])))
    edges = f"{box.left},{box.top},{box.right},{box.bottom}"
    name = f"{VERSION} {picture_hash(picture)} {edges} {fingerprint}"
    key = hashlib.blake2b(name.encode(), digest_size=16).hexdigest()
    file = cache / f"wav2lip-face-{key}.npz"
    maps = _read(file)
    if maps is None:
        maps = folded.maps(face_input(face[None]))
        _write(file, maps)
    return Prepared(box, face, maps)


def place_in_frame(portrait: Picture, box: Box, size: tuple[int, int]) -> Place:
    """Where the face's box of the portrait lies in a frame of (width, height)."""
    left, top, wide, tall = placement(portrait, size)
    height, width = portrait.shape[:2]
    across, down = wide / width, tall / height
    return Place(
        left + box.left * across, top + box.top * down, box.width * across, box.height * down
    )


def s3fd_settings(settings: RenderSettings) -> RenderSettings | None:
    """What S3FD is loaded with, if its weights are named in these and it works here."""
    named = settings.models.get("s3fd") or settings.models.get("face_detection")
    if named is None:
        return None
    found = replace(settings, models={"s3fd": named})
    return found if FACE_DETECTORS["s3fd"].probe(found).ok else None


def _s3fd_box(avatar: Avatar, settings: RenderSettings) -> Box | None:
    """S3FD's, of the face that was chosen; None where it is not here or finds nothing."""
    row = FACE_DETECTORS["s3fd"]
    found = s3fd_settings(settings)
    if found is None:
        return None
    from talking_head.s3fd.detector import rectangle

    faces = row.load(found).detect(avatar.portrait)
    chosen = avatar.face if isinstance(avatar, Photo) else None
    if chosen is not None and faces:
        faces = [max(faces, key=lambda face: face.box.shared(chosen.box))]
    edges = rectangle(faces)
    return Box(*edges) if edges is not None else None


def _built_in_box(avatar: Avatar, cache: Path | None) -> Box:
    if isinstance(avatar, Photo) and avatar.face is not None:
        return box_of_face(avatar.face)
    try:
        faces = find_faces(avatar.portrait, cache)
    except EngineUnavailable as error:
        raise PictureError(
            f"Where the face in {avatar.path.name} is cannot be found out: {error.what}",
            error.fix,
        ) from error
    if not faces:
        height, width = avatar.portrait.shape[:2]
        raise NoFaceError(
            f"No face was found in {avatar.path} ({width}x{height} pixels).",
            "Use a picture with one clearly visible face, seen from the front.",
        )
    return box_of_face(faces[0])


def _read(file: Path) -> list[Floats] | None:
    try:
        with np.load(file, allow_pickle=False) as kept:
            return [kept[f"map{number}"] for number in range(MAPS)]
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        log.warning("the cached face %s is made again: %s", file.name, error)
        return None


def _write(file: Path, maps: list[Floats]) -> None:
    data = io.BytesIO()
    np.savez(data, **{f"map{number}": one for number, one in enumerate(maps)})  # type: ignore[arg-type]
    part = file.with_name(f"{file.name}-{uuid.uuid4().hex[:8]}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(data.getvalue())
        part.replace(file)
    except OSError as error:
        log.warning("the face could not be cached: %s", error)
        with suppress(OSError):
            part.unlink()
