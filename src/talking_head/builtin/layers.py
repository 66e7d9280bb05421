"""A puppet's folder: avatar.yaml and its SVG layers, read and rasterised.

Knows the files. Does not know how a face moves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from talking_head.avatar import Puppet
from talking_head.builtin.brush import Floats, View
from talking_head.errors import PictureError

PORTRAIT_UNITS = 1000
"""Layers share one square of units; see scripts/draw_avatars.py."""

SHOWN_TOP, SHOWN_BOTTOM = 42.0, 962.0
"""The part of a bust that a frame shows from top to bottom, in units."""

SHOWN_WIDTH = 720.0
"""The least that is shown across, in units, however narrow the frame."""


@dataclass(frozen=True, slots=True, eq=False)
class Description:
    """What avatar.yaml says: layers from back to front, anchors, measures and colours."""

    name: str
    layers: tuple[tuple[str, str], ...]  # (role, file or "" for what is painted)
    iris: str
    anchors: dict[str, tuple[float, float]]
    eye: dict[str, float]
    mouth: dict[str, float]
    colours: dict[str, str]


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
        return Description(
            name=str(data["name"]),
            layers=tuple((str(layer["role"]), _file(folder, layer)) for layer in data["layers"]),
            iris=str(data["iris"]),
            anchors={str(k): (float(v[0]), float(v[1])) for k, v in data["anchors"].items()},
            eye={str(k): float(v) for k, v in data["eye"].items()},
            mouth={str(k): float(v) for k, v in data["mouth"].items()},
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


def rasterise(file: Path, view: View, size: tuple[int, int]) -> Floats:
    """One layer as the frame sees it: (height, width, 4) BGR 0..255 and alpha 0..1, straight."""
    import cv2
    import resvg_py

    width, height = size
    window = f"{view.left:.4f} {view.top:.4f} {width / view.scale:.4f} {height / view.scale:.4f}"
    try:
        text = re.sub(
            r'viewBox="[^"]*"',
            f'viewBox="{window}" width="{width}" height="{height}" preserveAspectRatio="none"',
            file.read_text(encoding="utf-8"),
            count=1,
        )
        png = bytes(resvg_py.svg_to_bytes(svg_string=text))
    except ValueError as error:
        raise PictureError(
            f"The layer {file.name} of an avatar cannot be drawn: {error}.",
            "Draw it again or choose another avatar.",
        ) from error
    picture = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED)
    layer = np.asarray(picture, np.float32)
    layer[..., 3] *= 1 / 255
    return layer


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
    name = str(layer.get("file", ""))
    if name and not (folder / name).is_file():
        raise ValueError(f"there is no {name}")
    return name
