"""`visavis avatars`: list the faces to choose from, add one's own picture, remove it, look at it.

Knows how that is asked for and told in the terminal; avatars.py does the work.
"""

from __future__ import annotations

import argparse
import json
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from assistant import avatars
from talking_head.errors import InputError, OutputError

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


def _list(args: argparse.Namespace) -> int:
    from talking_head.avatar import avatar_names

    own = set(avatars.own_names())
    rows = [
        {"name": name, "kind": "yours" if name in own else "built in"}
        for name in avatar_names(avatars.folders())
    ]
    if args.json:
        print(json.dumps(rows))
        return 0
    for row in rows:
        print(f"  {row['name']:20} {row['kind']}")
    print("Add one: visavis avatars add PICTURE")
    return 0


def _add(args: argparse.Namespace) -> int:
    from talking_head.avatar import whereabouts

    name = avatars.free_name(args.name if args.name is not None else args.picture.stem)
    photo = avatars.load_picture(args.picture, args.face or 0)
    if len(photo.faces) > 1:
        print(f"There are {len(photo.faces)} faces in the picture:")
        for number, one in enumerate(photo.faces):
            mark = "  <- this one" if number == photo.chosen else ""
            print(f"  {number}: {whereabouts(one, photo.portrait)}{mark}")
        if args.face is None:
            print("Choose another with --face N.")
    added = avatars.keep(name, photo, whole=args.whole, credits=args.credits, licence=args.licence)
    for sentence in added.advice:
        print(f"Note: {sentence}")
    height, width = added.stored.portrait.shape[:2]
    good = "" if added.advice else "; it is a good picture"
    print(f"Added {name} ({width}x{height} pixels){good}.")
    print(f"Show it: visavis --set talking_head.avatar_image={name}")
    return 0


def _remove(args: argparse.Namespace) -> int:
    avatars.remove(args.name)
    print(f"Removed {args.name}.")
    return 0


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
    avatar = load_avatar(args.name, avatars.face_cache(), folders=avatars.folders())
    data = avatars.encoded(contact_sheet(avatar), output.suffix.lower())
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
