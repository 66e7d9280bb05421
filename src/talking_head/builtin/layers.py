"""A puppet's folder: avatar.yaml and its SVG layers, read and rasterised.

Knows the files. Does not know how a face moves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from talking_head.avatar import Puppet
from talking_head.builtin.brush import Floats, View
from talking_head.builtin.svg_process import Draw
from talking_head.errors import PictureError

PORTRAIT_UNITS = 1000
"""Layers share one square of units; see scripts/draw_avatars.py."""

SHOWN_TOP, SHOWN_BOTTOM = 42.0, 962.0
"""The part of a bust that a frame shows from top to bottom, in units."""

SHOWN_WIDTH = 720.0
"""The least that is shown across, in units, however narrow the frame."""


@dataclass(frozen=True, slots=True, eq=False)
class Description:
    """What avatar.yaml says: layers from back to front, anchors, measures and colours.

    `layers`: (role, file); those of the roles SHAPED and SET are drawn anew for every pose.
    """

    name: str
    layers: tuple[tuple[str, str], ...]
    anchors: dict[str, tuple[float, float]]
    eye: dict[str, float]
    colours: dict[str, str]

    def file(self, role: str) -> str:
        """The file of a role that every avatar has."""
        return dict(self.layers)[role]


SHAPED = ("lids", "mouth")
"""Roles whose files are read as shapes (shapes.py), mixed and painted."""

SET = ("iris", "tongue", "lower_teeth", "upper_teeth")
"""Roles whose files are rasterised once, around (0, 0), and set where a pose has them."""


def read_puppet(folder: Path) -> Puppet:
    """The avatar in a folder. Raises FileNotFoundError or PictureError."""
    import cv2

    data = _yaml(folder)
    picture = cv2.imread(str(folder / str(data.get("portrait", "portrait.jpg"))), cv2.IMREAD_COLOR)
    if picture is None:
        raise PictureError(
            f"The avatar in {folder} has no portrait that can be read.", "Choose another avatar."
        )
    return Puppet(str(data.get("name", folder.name)), folder, np.asarray(picture, np.uint8))


def describe(folder: Path) -> Description:
    """avatar.yaml, checked. Raises FileNotFoundError or PictureError."""
    data = _yaml(folder)
    try:
        layers = tuple((str(layer["role"]), _file(folder, layer)) for layer in data["layers"])
        if lost := [role for role in (*SHAPED, *SET) if role not in dict(layers)]:
            raise ValueError(f"no layer has the role {', '.join(lost)}")
        return Description(
            name=str(data["name"]),
            layers=layers,
            anchors={str(k): (float(v[0]), float(v[1])) for k, v in data["anchors"].items()},
            eye={str(k): float(v) for k, v in data["eye"].items()},
            colours={str(k): str(v) for k, v in data["colours"].items()},
        )
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise PictureError(
            f"The avatar in {folder} cannot be used: avatar.yaml is incomplete ({error}).",
            "Draw it again or choose another avatar.",
        ) from error


def frame_view(size: tuple[int, int]) -> View:
    """How a bust lies in a frame of (width, height): as large as fits, its bottom at the bottom."""
    width, height = size
    scale = min(height / (SHOWN_BOTTOM - SHOWN_TOP), width / SHOWN_WIDTH)
    return View(PORTRAIT_UNITS / 2 - width / scale / 2, SHOWN_BOTTOM - height / scale, scale)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A layer's file as a view of (width, height) pixels sees it."""

    file: Path
    view: View
    size: tuple[int, int]

    def svg(self) -> str:
        """The file's text with the view for its viewBox."""
        view, (width, height) = self.view, self.size
        across, down = width / view.scale, height / view.scale
        window = f"{view.left:.4f} {view.top:.4f} {across:.4f} {down:.4f}"
        return re.sub(
            r'viewBox="[^"]*"',
            f'viewBox="{window}" width="{width}" height="{height}" preserveAspectRatio="none"',
            self.file.read_text(encoding="utf-8"),
            count=1,
        )


def rasterised(wanted: Sequence[Wanted], draw: Draw) -> Iterator[Floats]:
    """Layers one after the other: (height, width, 4) BGR 0..255 and alpha 0..1, straight.

    `draw`: makes PNGs of SVGs, see svg_process.py. Raises PictureError.
    """
    import cv2

    pngs = draw(_texts(wanted))
    for layer in wanted:
        try:
            png = next(pngs)
        except ValueError as error:
            raise _undrawn(layer.file, error) from error
        picture = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED)
        pixels = np.asarray(picture, np.float32)
        pixels[..., 3] *= 1 / 255
        yield pixels


def _texts(wanted: Sequence[Wanted]) -> list[str]:
    texts = []
    for layer in wanted:
        try:
            texts.append(layer.svg())
        except ValueError as error:
            raise _undrawn(layer.file, error) from error
    return texts


def _undrawn(file: Path, error: ValueError) -> PictureError:
    return PictureError(
        f"The layer {file.name} of an avatar cannot be drawn: {error}.",
        "Draw it again or choose another avatar.",
    )


def seen_part(file: Path) -> tuple[float, float, float, float]:
    """The left, top, width and height of an SVG's viewBox. Raises PictureError without one."""
    found = re.search(r'viewBox="([^"]*)"', file.read_text(encoding="utf-8"))
    try:
        left, top, width, height = map(float, found[1].split() if found else ())
        if width <= 0 or height <= 0:
            raise ValueError("it is empty")
    except ValueError as error:
        raise PictureError(
            f"The layer {file.name} of an avatar cannot be drawn: its viewBox is not known.",
            "Draw it again or choose another avatar.",
        ) from error
    return left, top, width, height


def _yaml(folder: Path) -> dict[str, Any]:
    import yaml

    try:
        data = yaml.safe_load((folder / "avatar.yaml").read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise PictureError(
            f"The avatar in {folder} cannot be used: avatar.yaml is not valid YAML.",
            "Draw it again or choose another avatar.",
        ) from error
    if not isinstance(data, dict):
        raise PictureError(
            f"The avatar in {folder} cannot be used: avatar.yaml is empty.",
            "Draw it again or choose another avatar.",
        )
    return data


def _file(folder: Path, layer: dict[str, Any]) -> str:
    name = str(layer["file"])
    if not (folder / name).is_file():
        raise ValueError(f"there is no {name}")
    return name
