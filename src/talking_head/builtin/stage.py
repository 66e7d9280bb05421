"""What of a puppet never changes at one size: its layers flattened, and what is painted between.

Knows the order of layers and which of them lie beneath and above a painted eye or mouth. Building
one costs a second or two of rasterising, so stages are remembered, and kept in a folder if asked.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from talking_head.builtin import eye, layers, mouth
from talking_head.builtin import kept as kept_files
from talking_head.builtin.brush import Floats, Sprite, View
from talking_head.builtin.layers import (
    SET,
    SHAPED,
    Description,
    Wanted,
    describe,
    frame_view,
    rasterised,
    seen_part,
)
from talking_head.builtin.svg_process import Draw, drawing
from talking_head.compositor import Box, even_box, put, to_i420
from talking_head.media import Picture, Yuv

DRAWN_BY = (Path(__file__), Path(layers.__file__))
"""What was drawn by other code is drawn again."""

SOFT_LAYERS = {"backdrop": 4}
"""Layers without edges are rasterised this many times smaller: wide blurs are slow."""

SET_FINER = 1.6
"""Layers that are set where they are wanted are rasterised this many times finer than shown."""

REGIONS = {
    "left_eye": ("lids", eye.REACH),
    "right_eye": ("lids", eye.REACH),
    "mouth": ("mouth", mouth.REACH),
}
"""What is painted at which anchor: the role whose place in the order it takes, and its reach."""


@dataclass(frozen=True, slots=True, eq=False)
class Region:
    """Where something is painted: what lies beneath (BGR) and above it (BGR and opacity 0..1)."""

    box: Box
    beneath: Floats
    above: Floats

    def paste(self, frame: Yuv, canvas: Floats) -> None:
        """Put a painted canvas into a frame, under what lies above."""
        share = self.above[..., 3:]
        if share.any():
            canvas = canvas + (self.above[..., :3] - canvas) * share
        put(frame, to_i420((np.clip(canvas, 0, 255) + 0.5).astype(np.uint8)), self.box)


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """A puppet at one size. `portrait`: all layers without eyes and mouth; `sprites`: by role."""

    about: Description
    view: View
    size: tuple[int, int]
    portrait: Picture
    regions: dict[str, Region]
    sprites: dict[str, Sprite]


def set_stage(folder: Path, size: tuple[int, int], cache: Path | None = None) -> Stage:
    """The stage for a puppet's folder and (width, height). Raises as `describe` does."""
    print_ = hashlib.sha256(repr(size).encode())
    for file in (*sorted(folder.glob("*.svg")), folder / "avatar.yaml", *DRAWN_BY):
        print_.update(file.read_bytes() if file.exists() else b"")
    return _remembered(folder, size, cache, print_.hexdigest()[:24])


@lru_cache(maxsize=2)
def _remembered(folder: Path, size: tuple[int, int], cache: Path | None, key: str) -> Stage:
    about, view = describe(folder), frame_view(size)
    kept = cache / f"puppet-{key}.npz" if cache is not None else None
    if kept is not None and (arrays := kept_files.read(kept)):
        return _stage(folder, about, view, size, arrays)
    with drawing() as draw:
        arrays = _flatten(folder, about, view, size, draw)
    if kept is not None:
        kept_files.write(kept, arrays)
    return _stage(folder, about, view, size, arrays)


def _boxes(about: Description, view: View, size: tuple[int, int]) -> dict[str, Box]:
    made = {}
    for name, (_, (left, above, right, below)) in REGIONS.items():
        x, y = about.anchors[name]
        made[name] = even_box(*view.box(x - left, y - above, x + right, y + below), size)
    return made


def _stage(
    folder: Path,
    about: Description,
    view: View,
    size: tuple[int, int],
    arrays: dict[str, Picture],
) -> Stage:
    regions = {}
    for name, box in _boxes(about, view, size).items():
        above = arrays[f"{name}_above"].astype(np.float32)
        above[..., 3] /= 255
        regions[name] = Region(box, arrays[f"{name}_beneath"].astype(np.float32), above)
    sprites = {}
    for role in SET:
        pixels = arrays[role].astype(np.float32)
        pixels[..., 3] /= 255
        pixels[..., :3] *= pixels[..., 3:]
        left, top, width, _ = seen_part(folder / about.file(role))
        scale = pixels.shape[1] / width
        sprites[role] = Sprite(pixels, (-left * scale - 0.5, -top * scale - 0.5), scale)
    return Stage(about, view, size, arrays["portrait"], regions, sprites)


def _flatten(
    folder: Path,
    about: Description,
    view: View,
    size: tuple[int, int],
    draw: Draw,
) -> dict[str, Picture]:
    """Every array of a stage, as uint8."""
    boxes = _boxes(about, view, size)
    width, height = size
    portrait = np.zeros((height, width, 3), np.float32)
    arrays: dict[str, Picture] = {}
    above: dict[str, Floats] = {}
    pictures = rasterised(_wanted(folder, about, view, size), draw)
    for role, _ in about.layers:
        for name, box in boxes.items():
            if REGIONS[name][0] == role:
                arrays[f"{name}_beneath"] = _bytes(portrait[_cut(box)])
                above[name] = np.zeros((box.height, box.width, 4), np.float32)
        if role in (*SHAPED, *SET):
            continue
        layer = next(pictures)
        if role in SOFT_LAYERS:
            layer = _grown(layer, size)
        portrait += (layer[..., :3] - portrait) * layer[..., 3:]
        for name, over in above.items():
            part = layer[_cut(boxes[name])]
            over[..., :3] += (part[..., :3] - over[..., :3]) * part[..., 3:]
            over[..., 3] += (1 - over[..., 3]) * part[..., 3]
    for name, over in above.items():
        colours = over[..., :3] / np.maximum(over[..., 3:], 1e-4)
        share = over[..., 3:] * 255
        arrays[f"{name}_above"] = _bytes(np.concatenate([colours, share], 2))
    arrays["portrait"] = _bytes(portrait)
    for role in SET:
        arrays[role] = _bytes(next(pictures) * np.array([1, 1, 1, 255], np.float32))
    return arrays


def _wanted(folder: Path, about: Description, view: View, size: tuple[int, int]) -> list[Wanted]:
    """What is to be rasterised: the layers that never move, then those of SET."""
    wanted = []
    for role, file in about.layers:
        if role not in (*SHAPED, *SET):
            smaller = SOFT_LAYERS.get(role, 1)
            part = (max(1, size[0] // smaller), max(1, size[1] // smaller))
            seen = View(view.left, view.top, view.scale * part[0] / size[0])
            wanted.append(Wanted(folder / file, seen, part))
    for role in SET:
        file = about.file(role)
        left, top, wide, tall = seen_part(folder / file)
        fine = SET_FINER * view.scale
        pixels = (max(8, round(wide * fine)), max(8, round(tall * fine)))
        wanted.append(Wanted(folder / file, View(left, top, pixels[0] / wide), pixels))
    return wanted


def _grown(small: Floats, size: tuple[int, int]) -> Floats:
    """A layer that was rasterised smaller than it is shown."""
    import cv2

    grown = np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_CUBIC), np.float32)
    # A level of fixed noise, so that wide gradients show no bands.
    noise = np.random.default_rng(0).uniform(-0.9, 0.9, grown.shape[:2]).astype(np.float32)
    grown[..., :3] += noise[..., None]
    return grown


def _cut(box: Box) -> tuple[slice, slice]:
    return slice(box.top, box.bottom), slice(box.left, box.right)


def _bytes(picture: Floats) -> Picture:
    return (np.clip(picture, 0, 255) + 0.5).astype(np.uint8)
