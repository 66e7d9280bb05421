"""What makes a person: measures, colours, hair and clothes, as plain numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from avatar_art.svg import Layer


@dataclass(frozen=True)
class Skin:
    """A complexion: its middle tone, light, shade, deepest shade, blush and lips."""

    base: str
    light: str
    shade: str
    deep: str
    blush: str
    lip: str


@dataclass(frozen=True)
class Look:
    """A person. Measures are factors of the common face, where 1.0 is the middle."""

    name: str
    title: str
    skin: Skin
    hair: str
    hair_light: str
    hair_dark: str
    style: Callable[[Look, Layer, Layer], None]
    cloth: str
    clothes: Callable[[Look, Layer], None]
    backdrop: tuple[str, str, str]
    rim: str = "#ffd9b0"
    iris: str = "#6b4423"
    iris_dark: str = "#2c1a0e"
    brow: str = "#2b1c14"
    brow_weight: float = 1.0
    jaw: float = 1.0
    face: float = 1.0
    chin: float = 1.0
    nose: float = 0.94
    lips: float = 1.0
    mouth: float = 1.0
    lashes: float = 1.0
    eye: float = 1.0
    age: float = 0.0
    beard: float = 0.0
    freckles: int = 0
    glasses: str = ""
    neck: float = 1.0
    shoulders: float = 1.0
    seed: int = 1
    makeup: float = 0.0
    ears: bool = True
    neck_up: float = 26.0
    sweep: int = 1
    lift: float = 0.0
    fringe: float = 0.0
