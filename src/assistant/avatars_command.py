"""`visavis avatars`: list the faces to choose from, add one's own picture, remove it, look at it.

A user's avatar is a folder of the data folder: avatar.yaml and a copy of the picture, upright,
8 bits a colour, no larger than is useful. Knows where avatars are kept. Faces are found and
judged in talking_head; the picture that was added is left as it was.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import uuid
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant import paths
from talking_head.errors import EngineUnavailable, InputError, OutputError, PictureError

if TYPE_CHECKING:
    from talking_head.avatar import Photo
    from talking_head.media import Picture

LONGEST = 2560
"""Pixels of a kept picture's longer side, at most: more than any frame shows of it."""

HEADROOM = 3.0
"""A kept picture is at most so many faces (brow to chin, as the mesh has it) high."""

WIDEST = 16 / 9
SHEETS = (".png", ".jpg", ".jpeg", ".webp")


def add_parser(commands: Any, parents: Sequence[argparse.ArgumentParser] = ()) -> None:
    """Add `avatars` and its actions to the commands of an ArgumentParser; `run` is `main`."""
    parser = commands.add_parser("avatars", help="the faces to choose from; add your own picture")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)

    listing = actions.add_parser("list", parents=parents, help="every avatar")
    listing.add_argument("--json", action="store_true", help="print one JSON object")
    listing.set_defaults(run=main, action=_list)

    add = actions.add_parser("add", parents=parents, help="make an avatar of a picture")
    add.add_argument("picture", type=Path, help="a photo, painting or drawing of a face")
    add.add_argument("--name", help="what to call it (default: as the file is called)")
    add.add_argument("--face", type=int, metavar="N", help="which face, the largest being 0")
    add.add_argument("--whole", action="store_true", help="keep the whole picture, uncut")
    add.add_argument("--credits", default="", help="whose picture it is")
    add.add_argument("--licence", default="", help="under which licence it may be used")
    add.set_defaults(run=main, action=_add)

    remove = actions.add_parser("remove", parents=parents, help="delete an avatar that you added")
    remove.add_argument("name")
    remove.set_defaults(run=main, action=_remove)

    preview = actions.add_parser("preview", parents=parents, help="all its mouths and moods")
    preview.add_argument("name", help="an avatar, or a picture file")
    preview.add_argument("-o", "--output", type=Path, required=True, metavar="SHEET.png")
    preview.set_defaults(run=main, action=_preview)


def main(args: argparse.Namespace) -> int:
    """Run the action that `add_parser` parsed. Raises InputError, OutputError and their like."""
    code: int = args.action(args)
    return code


def avatars_folder() -> Path:
    """Where the user's own avatars are; it need not exist."""
    return paths.user_folder("data") / "avatars"


def _folders() -> tuple[Path, ...]:
    from talking_head.avatar import BUNDLED

    return avatars_folder(), BUNDLED


def _cache() -> Path:
    return paths.user_folder("cache") / "faces"


def _list(args: argparse.Namespace) -> int:
    from talking_head.avatar import avatar_names

    own = set(avatar_names([avatars_folder()]))
    rows = [
        {"name": name, "kind": "yours" if name in own else "built in"}
        for name in avatar_names(_folders())
    ]
    if args.json:
        print(json.dumps(rows))
        return 0
    for row in rows:
        print(f"  {row['name']:20} {row['kind']}")
    print("Add one: visavis avatars add PICTURE")
    return 0


def _add(args: argparse.Namespace) -> int:
    from talking_head.avatar import (
        Photo,
        Video,
        avatar_names,
        fit_report,
        load_avatar,
        whereabouts,
    )

    name = _plain_name(args.name if args.name is not None else args.picture.stem)
    if name in avatar_names(_folders()):
        raise InputError(
            f"There is already an avatar {name!r}.", "Give this one another name with --name."
        )
    if args.picture.is_dir():
        raise PictureError(f"{args.picture} is a folder, not a picture.", "Name a file in it.")
    photo = load_avatar(args.picture, _cache(), face=args.face or 0)
    if isinstance(photo, Video):
        raise InputError(
            f"{args.picture} is a video, and only pictures are added.",
            "Name the video's path as talking_head.avatar_image: Wav2Lip makes it speak.",
        )
    if not isinstance(photo, Photo):
        raise InputError(f"{args.picture} is an avatar already, and not a picture.")
    if photo.face is None:
        raise EngineUnavailable(
            f"Faces cannot be looked for on this machine, so {args.picture} cannot be added.",
            "Run scripts/start again; visavis doctor says what is missing.",
        )
    if len(photo.faces) > 1:
        print(f"There are {len(photo.faces)} faces in the picture:")
        for number, one in enumerate(photo.faces):
            mark = "  <- this one" if number == photo.chosen else ""
            print(f"  {number}: {whereabouts(one, photo.portrait)}{mark}")
        if args.face is None:
            print("Choose another with --face N.")
    kept = photo.portrait if args.whole else cropped(photo)
    stored = _store(name, _no_larger(kept), photo, args.credits, args.licence)
    report = fit_report(stored)
    for sentence in report:
        print(f"Note: {sentence}")
    height, width = stored.portrait.shape[:2]
    print(f"Added {name} ({width}x{height} pixels){'' if report else '; it is a good picture'}.")
    print(f"Show it: visavis --set talking_head.avatar_image={name}")
    return 0


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
        (aside / "portrait.png").write_bytes(_encoded(picture, ".png"))
        found = load_avatar(aside / "portrait.png", _cache())
        if not isinstance(found, Photo) or found.face is None:
            raise PictureError(f"The face in {photo.path} is lost when it is cut.", "Use --whole.")
        chosen = _same_face(found, photo) if len(found.faces) > 1 else 0
        described = yaml.safe_dump({**about, "face": chosen}, sort_keys=False, allow_unicode=True)
        (aside / "avatar.yaml").write_text(described, encoding="utf-8")
        aside.rename(folder / name)
    except OSError as error:
        raise OutputError(
            f"The avatar cannot be kept in {folder}: {(error.strerror or str(error)).lower()}.",
            "Make room there, or name another place in VISAVIS_HOME.",
        ) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    stored = load_avatar(folder / name, _cache())
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


def _remove(args: argparse.Namespace) -> int:
    from talking_head.avatar import avatar_names

    name, folder = args.name, avatars_folder()
    if name not in avatar_names([folder]):
        if name in avatar_names(_folders()):
            raise InputError(f"The avatar {name!r} is built in and cannot be removed.")
        known = ", ".join(avatar_names([folder])) or "none yet"
        raise InputError(f"You have no avatar {name!r}.", f"Yours are: {known}.")
    aside = folder.parent / f".removed-{uuid.uuid4().hex[:8]}"
    try:
        _forget_face(folder / name)
        (folder / name).rename(aside)
        shutil.rmtree(aside)
    except OSError as error:
        raise OutputError(
            f"The avatar {name!r} cannot be removed: {(error.strerror or str(error)).lower()}.",
            f"Delete the folder {folder / name} yourself.",
        ) from error
    print(f"Removed {name}.")
    return 0


def _forget_face(folder: Path) -> None:
    """The landmarks kept for its picture, too."""
    from talking_head.face.cache import VERSION, picture_hash
    from talking_head.picture import read_picture

    with suppress(PictureError, OSError):
        kept = picture_hash(read_picture(folder / "portrait.png"))
        (_cache() / f"faces-{VERSION}-{kept}.npz").unlink(missing_ok=True)


def _preview(args: argparse.Namespace) -> int:
    from talking_head.avatar import load_avatar
    from talking_head.builtin.preview import contact_sheet

    output: Path = args.output
    if output.suffix.lower() not in SHEETS:
        raise InputError(f"The sheet is a picture, not {output.name!r}.", "Name it .png.")
    if output.is_dir():
        raise InputError(f"{output} is a folder.", "Name a file in it.")
    if not output.parent.is_dir():
        raise InputError(f"There is no folder {output.parent}.", "Make it first.")
    avatar = load_avatar(args.name, _cache(), folders=_folders())
    data = _encoded(contact_sheet(avatar), output.suffix.lower())
    part = output.with_name(f".{output.name}-{uuid.uuid4().hex[:8]}.part")
    try:
        part.write_bytes(data)
        part.replace(output)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OutputError(
            f"{output} cannot be written: {(error.strerror or str(error)).lower()}.",
            "Choose another place.",
        ) from error
    print(f"{output} shows {avatar.name}.")
    return 0


def _encoded(picture: Picture, suffix: str) -> bytes:
    import cv2

    return bytes(cv2.imencode(suffix, picture)[1].tobytes())


def _plain_name(text: str) -> str:
    """A name that can be spoken, typed and be a folder: lower case, words joined by hyphens."""
    name = re.sub(r"[\W_]+", "-", text.strip().lower()).strip("-")[:40]
    if not name:
        raise InputError(f"{text!r} is no name for an avatar.", "Use letters and digits.")
    return name
