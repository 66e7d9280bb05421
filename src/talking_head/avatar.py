"""Who is shown: a photo (any picture with a face), a video, or a puppet (layers that we drew).

All have a `portrait`, which every engine can use. Knows how an avatar is found by name or path.
Does not know how a puppet's layers are drawn, nor how a face moves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from talking_head.compositor import to_bgr
from talking_head.errors import EngineUnavailable, NoFaceError, PictureError
from talking_head.face.cache import find_faces
from talking_head.face.fitness import advice
from talking_head.face.types import Face
from talking_head.face_video import face_frames
from talking_head.media import Picture
from talking_head.picture import read_picture
from talking_head.said import said
from talking_head.video_file import is_video

DESCRIPTION = "avatar.yaml"
"""In an avatar's folder: its name, the file of its portrait, and a puppet's layers."""

BUNDLED = Path(__file__).resolve().parents[2] / "assets" / "avatars"
"""The avatars that come with the program."""


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """A picture with a face.

    `path`: the file it came from. `faces`: all that were found in it, the largest first, with
    landmarks in pixels of `portrait`; () where faces cannot be looked for on this machine.
    `chosen`: which of them speaks.
    """

    name: str
    path: Path
    portrait: Picture
    faces: tuple[Face, ...] = ()
    chosen: int = 0

    @property
    def face(self) -> Face | None:
        """The face that speaks."""
        return self.faces[self.chosen] if self.faces else None


@dataclass(frozen=True, slots=True, eq=False)
class Puppet:
    """An avatar of drawn layers. `path`: its folder, with avatar.yaml and the layers."""

    name: str
    path: Path
    portrait: Picture


@dataclass(frozen=True, slots=True, eq=False)
class Video:
    """A video of a face. `photo`: its first frame with one, for engines that want a photo."""

    name: str
    path: Path
    photo: Photo

    @property
    def portrait(self) -> Picture:
        """The picture of `photo`."""
        return self.photo.portrait


Avatar = Photo | Puppet | Video


def load_avatar(
    name: str | Path,
    cache: Path | None = None,
    *,
    folders: Sequence[Path] = (BUNDLED,),
    face: int = 0,
) -> Avatar:
    """The avatar of a picture or video file, of a folder with avatar.yaml, or of that name.

    A picture beside a folder of the same name (default.jpg, default/) is that avatar's portrait
    and gives the avatar. Names are looked for in `folders`; a video is known by what is in the
    file. `cache`: a folder where found faces are kept. `face`: which face of the
    picture speaks, counted from the largest, 0; an avatar.yaml may name another. Raises
    FileNotFoundError, PictureError and NoFaceError.
    """
    path = _find(Path(name).expanduser(), folders)
    if path.is_dir():
        description = _describe(path)
        picture_file = path / str(description.get("portrait", "portrait.jpg"))
        title = str(description.get("name", path.name))
        if "layers" in description:
            return Puppet(title, path, read_picture(picture_file))
        chosen = face or _number(description.get("face", 0))
        return _with_faces(title, picture_file, read_picture(picture_file), cache, chosen)
    try:
        portrait = read_picture(path)
    except PictureError:
        if not path.is_file() or not is_video(path):
            raise
        return _video(path)
    return _with_faces(path.stem, path, portrait, cache, face)


def at_a_glance(name: str | Path, folders: Sequence[Path] = (BUNDLED,)) -> Photo | Puppet:
    """An avatar to be looked at, at once: no face is looked for in its picture.

    Raises FileNotFoundError and PictureError.
    """
    path = _find(Path(name).expanduser(), folders)
    if not path.is_dir():
        return Photo(path.stem, path, read_picture(path))
    description = _describe(path)
    picture = read_picture(path / str(description.get("portrait", "portrait.jpg")))
    return (Puppet if "layers" in description else Photo)(path.name, path, picture)


def avatar_names(folders: Sequence[Path] = (BUNDLED,)) -> list[str]:
    """The names by which `load_avatar` finds avatars in these folders, in alphabetical order."""
    return sorted(
        {path.parent.name for folder in folders for path in folder.glob(f"*/{DESCRIPTION}")}
    )


def fit_report(photo: Photo) -> list[str]:
    """What would make this picture a better avatar, in whole sentences; [] if nothing would."""
    if photo.face is None or photo.face.landmarks is None:
        return []
    return advice(photo.portrait, photo.face, photo.face.landmarks)


def _find(path: Path, folders: Sequence[Path]) -> Path:
    """The folder or the picture file that is meant."""
    for candidate in (path, path.with_suffix("")):
        if (candidate / DESCRIPTION).is_file():
            return candidate
    if path.is_dir():
        raise PictureError(
            f"{path} is a folder without {DESCRIPTION}, so it is no avatar.",
            "Name a picture, or the folder of an avatar.",
        )
    if path.exists():
        return path
    if len(path.parts) == 1 and not path.suffix:
        for folder in folders:
            if (folder / path / DESCRIPTION).is_file():
                return folder / path
        known = ", ".join(avatar_names(folders)) or "none yet"
        raise PictureError(
            said("There is no avatar {name!r}.", name=str(path)),
            f"There are: {known}. Or name a picture file.",
        )
    raise FileNotFoundError(f"There is no picture {path}.")


def _video(path: Path) -> Video:
    """Its frames are looked through until one has a face."""
    _, frames = face_frames(path)
    count = 0
    for count, frame in enumerate(frames, 1):  # noqa: B007
        try:
            return Video(path.stem, path, _with_faces(path.stem, path, to_bgr(frame), None, 0))
        except NoFaceError:
            continue
    raise NoFaceError(
        said("No face was found in any of the {count} pictures of {path}.", count=count, path=path),
        "Use a video with one clearly visible face, seen from the front.",
    )


def _with_faces(name: str, path: Path, portrait: Picture, cache: Path | None, chosen: int) -> Photo:
    try:
        faces = tuple(find_faces(portrait, cache))
    except EngineUnavailable:  # an engine that needs the face asks again, and is told why
        return Photo(name, path, portrait)
    if not faces:
        height, width = portrait.shape[:2]
        raise NoFaceError(
            said(
                "No face was found in {path} ({width}x{height} pixels).",
                path=path,
                width=width,
                height=height,
            ),
            said("Use a picture with one clearly visible face, seen from the front."),
        )
    if not 0 <= chosen < len(faces):
        listed = "; ".join(f"{k}: {whereabouts(one, portrait)}" for k, one in enumerate(faces))
        raise PictureError(
            f"There is no face number {chosen} in {path}.", f"These were found: {listed}."
        )
    return Photo(name, path, portrait, faces, chosen)


def whereabouts(face: Face, portrait: Picture) -> str:
    """How a person would point out one face among several."""
    height, width = portrait.shape[:2]
    x, y = face.box.x + face.box.width / 2, face.box.y + face.box.height / 2
    across = ("left", "centre", "right")[min(2, max(0, int(3 * x / width)))]
    down = ("top", "middle", "bottom")[min(2, max(0, int(3 * y / height)))]
    return f"{down} {across}, {face.box.width:.0f} pixels wide"


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _describe(folder: Path) -> dict[str, Any]:
    import yaml

    file = folder / DESCRIPTION
    try:
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise PictureError(
            f"{file} cannot be read: {error}.", "Choose another avatar, or add this one again."
        ) from error
    if not isinstance(data, dict):
        raise PictureError(
            f"{file} does not describe an avatar.", "Choose another avatar, or add this one again."
        )
    return data
