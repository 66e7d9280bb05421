"""The user's own avatars: made of a picture, kept, removed.

An avatar of the user's is a folder of the data folder: avatar.yaml and a copy of the picture,
upright, 8 bits a colour, no larger than is useful. The terminal and the window add and remove
through here. Faces are found and judged in talking_head; the picture that was added is left as it
was.
"""

from __future__ import annotations

import re
import shutil
import uuid
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant import paths
from talking_head.errors import EngineUnavailable, InputError, OutputError, PictureError
from talking_head.said import said

if TYPE_CHECKING:
    from talking_head.avatar import Photo
    from talking_head.media import Picture

LONGEST = 2560
"""Pixels of a kept picture's longer side, at most: more than any frame shows of it."""

HEADROOM = 3.0
"""A kept picture is at most so many faces (brow to chin, as the mesh has it) high."""

WIDEST = 16 / 9


@dataclass(frozen=True, slots=True, eq=False)
class Added:
    """What was made of a picture.

    `photo`: as it came, with every face in it. `stored`: the avatar. `advice`: what would make a
    better one, in sentences.
    """

    name: str
    photo: Photo
    stored: Photo
    advice: tuple[str, ...]


def avatars_folder() -> Path:
    """Where the user's own avatars are; it need not exist."""
    return paths.user_folder("data") / "avatars"


def folders() -> tuple[Path, ...]:
    """Where avatars are looked for: the user's own first."""
    from talking_head.avatar import BUNDLED

    return avatars_folder(), BUNDLED


def face_cache() -> Path:
    """Where the faces that were found in pictures are kept."""
    return paths.user_folder("cache") / "faces"


def own_names() -> list[str]:
    """The avatars that the user added."""
    from talking_head.avatar import avatar_names

    return avatar_names([avatars_folder()])


def load_picture(picture: Path, face: int = 0) -> Photo:
    """The faces in a picture that is to be added. Raises InputError, PictureError and their like,
    EngineUnavailable where faces cannot be looked for here."""
    from talking_head.avatar import Photo, Video, load_avatar

    if picture.is_dir():
        raise PictureError(
            said("{picture} is a folder, not a picture.", picture=picture),
            said("Name a file in it."),
        )
    photo = load_avatar(picture, face_cache(), face=face)
    if isinstance(photo, Video):
        raise InputError(
            said("{picture} is a video, and only pictures are added.", picture=picture),
            said("Name the video's path as talking_head.avatar_image: Wav2Lip makes it speak."),
        )
    if not isinstance(photo, Photo):
        raise InputError(
            said("{picture} is an avatar already, and not a picture.", picture=picture)
        )
    if photo.face is None:
        raise EngineUnavailable(
            said(
                "Faces cannot be looked for on this machine, so {picture} cannot be added.",
                picture=picture,
            ),
            said("Run scripts/start again; visavis doctor says what is missing."),
        )
    return photo


def free_name(wanted: str, *, exact: bool = True) -> str:
    """The name of a new avatar. Raises InputError where there is one; not `exact`: numbers it."""
    from talking_head.avatar import avatar_names

    name, taken = plain_name(wanted), set(avatar_names(folders()))
    if name not in taken:
        return name
    if exact:
        raise InputError(
            f"There is already an avatar {name!r}.", "Give this one another name with --name."
        )
    return next(f"{name}-{n}" for n in range(2, 10_000) if f"{name}-{n}" not in taken)


def keep(
    name: str, photo: Photo, *, whole: bool = False, credits: str = "", licence: str = ""
) -> Added:
    """Make an avatar of a picture, cut to a bust unless `whole`. `name`: of `free_name`.

    Raises PictureError where the face is lost in the cut, OutputError.
    """
    from talking_head.avatar import fit_report

    kept = photo.portrait if whole else cropped(photo)
    stored = _store(name, _no_larger(kept), photo, credits, licence)
    return Added(name, photo, stored, tuple(fit_report(stored)))


def remove(name: str) -> None:
    """Delete an avatar of the user's. Raises InputError, OutputError."""
    from talking_head.avatar import avatar_names

    folder = avatars_folder()
    if name not in own_names():
        if name in avatar_names(folders()):
            raise InputError(f"The avatar {name!r} is built in and cannot be removed.")
        known = ", ".join(own_names()) or "none yet"
        raise InputError(f"You have no avatar {name!r}.", said("Yours are: {known}.", known=known))
    aside = folder.parent / f".removed-{uuid.uuid4().hex[:8]}"
    try:
        _forget_face(folder / name)
        (folder / name).rename(aside)
        shutil.rmtree(aside)
    except OSError as error:
        raise OutputError(
            said(
                "The avatar {name!r} cannot be removed: {why}.",
                name=name,
                why=(error.strerror or str(error)).lower(),
            ),
            said("Delete the folder {folder} yourself.", folder=folder / name),
        ) from error


def cropped(photo: Photo) -> Picture:
    """The picture, cut to a bust where the face is a small part of it."""
    face = photo.face
    if face is None or face.landmarks is None:
        return photo.portrait
    low, high = face.landmarks.points[:468, :2].min(0), face.landmarks.points[:468, :2].max(0)
    tall, wide = photo.portrait.shape[:2]
    height = min(tall, round(HEADROOM * float(high[1] - low[1])))
    width = min(wide, round(WIDEST * height))
    if height > 0.87 * tall:
        return photo.portrait
    x, y = ((low + high) / 2).tolist()
    left = min(max(round(x - width / 2), 0), wide - width)
    top = min(max(round(y - 0.45 * height), 0), tall - height)
    return photo.portrait[top : top + height, left : left + width].copy()


def _no_larger(picture: Picture) -> Picture:
    import cv2
    import numpy as np

    tall, wide = picture.shape[:2]
    share = LONGEST / max(tall, wide)
    if share >= 1:
        return picture
    size = (max(1, round(wide * share)), max(1, round(tall * share)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _store(name: str, picture: Picture, photo: Photo, credits: str, licence: str) -> Photo:
    """Write the folder aside, look for the face in what was written, and rename it."""
    import yaml

    from talking_head.avatar import Photo, load_avatar

    folder = paths.made(avatars_folder())
    aside = folder.parent / f".adding-{uuid.uuid4().hex[:8]}"
    about = {"name": name, "portrait": "portrait.png", "credits": credits, "licence": licence}
    try:
        aside.mkdir()
        (aside / "portrait.png").write_bytes(encoded(picture, ".png"))
        found = load_avatar(aside / "portrait.png", face_cache())
        if not isinstance(found, Photo) or found.face is None:
            raise PictureError(
                said("The face in {path} is lost when it is cut.", path=photo.path), "Use --whole."
            )
        chosen = _same_face(found, photo) if len(found.faces) > 1 else 0
        described = yaml.safe_dump({**about, "face": chosen}, sort_keys=False, allow_unicode=True)
        (aside / "avatar.yaml").write_text(described, encoding="utf-8")
        aside.rename(folder / name)
    except OSError as error:
        raise OutputError(
            said(
                "The avatar cannot be kept in {folder}: {why}.",
                folder=folder,
                why=(error.strerror or str(error)).lower(),
            ),
            said("Make room there, or name another place in VISAVIS_HOME."),
        ) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    stored = load_avatar(folder / name, face_cache())
    assert isinstance(stored, Photo)  # as it has no layers
    return stored


def _same_face(found: Photo, photo: Photo) -> int:
    """Which of the faces found in the kept copy is the chosen one: the one that looks alike."""
    import cv2
    import numpy as np

    def small(picture: Picture, box: Any) -> Any:
        left, top = max(0, round(box.x)), max(0, round(box.y))
        part = picture[top : round(box.y + box.height), left : round(box.x + box.width)]
        return cv2.resize(part, (24, 24), interpolation=cv2.INTER_AREA).astype(np.float32)

    assert photo.face is not None
    wanted = small(photo.portrait, photo.face.box)
    unlike = [float(np.abs(small(found.portrait, one.box) - wanted).mean()) for one in found.faces]
    return int(np.argmin(unlike))


def _forget_face(folder: Path) -> None:
    """The landmarks kept for its picture, too."""
    from talking_head.face.cache import VERSION, picture_hash
    from talking_head.picture import read_picture

    with suppress(PictureError, OSError):
        kept = picture_hash(read_picture(folder / "portrait.png"))
        (face_cache() / f"faces-{VERSION}-{kept}.npz").unlink(missing_ok=True)


def encoded(picture: Picture, suffix: str) -> bytes:
    """A picture as a file of this kind (".png")."""
    import cv2

    return bytes(cv2.imencode(suffix, picture)[1].tobytes())


def plain_name(text: str) -> str:
    """A name that can be spoken, typed and be a folder: lower case, words joined by hyphens."""
    name = re.sub(r"[\W_]+", "-", text.strip().lower()).strip("-")[:40]
    if not name:
        raise InputError(f"{text!r} is no name for an avatar.", "Use letters and digits.")
    return name
