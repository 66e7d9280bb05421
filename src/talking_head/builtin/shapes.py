"""A part of a face drawn in several shapes: read once from an SVG, mixed by weights ever after.

Such a file has one group for each shape, and in every group a path for each line, with the id
"shape.line". A line has equally many curves in all shapes, so that between two of them, or among
ten, there is always a right in-between: a path's points are weighted sums of its control points,
and so are the mixtures of shapes (blend shapes). Knows paths; does not know what they bound.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from talking_head.builtin.brush import Floats
from talking_head.errors import PictureError

REST = "rest"
"""The shape that the others are told from."""

_TOKEN = re.compile(r"([MmLlHhVvCcSsZz])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|([^\s,])")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Z": 0}

Curve = tuple[tuple[float, float], tuple[float, float], tuple[float, float], tuple[float, float]]


@dataclass(frozen=True, slots=True, eq=False)
class Shapes:
    """Lines in several shapes. `names`: of the shapes but the one at rest.

    `rest`: (points, 2), all lines after each other; `away`: (shapes, points * 2), how far each
    shape is from it; `places`: where among the points each line is.
    """

    names: tuple[str, ...]
    rest: Floats
    away: Floats
    places: dict[str, slice]

    def mixed(self, weights: Mapping[str, float]) -> dict[str, Floats]:
        """Every line, (points, 2), for the weights of some shapes."""
        much = np.array([weights.get(name, 0.0) for name in self.names], np.float32)
        whole = self.rest + (much @ self.away).reshape(self.rest.shape)
        return {line: whole[place] for line, place in self.places.items()}


def read_shapes(file: Path, shapes: tuple[str, ...], lines: Mapping[str, int]) -> Shapes:
    """The shapes of a file. `lines`: how many points of each are wanted, evenly along its curves.

    A line whose name ends with "*" stands for all whose names begin so, in the file's order.
    Raises PictureError for a file that cannot be read, or has not all of the shapes and lines.
    """
    drawn = _paths(file)
    names = [name for name, _ in _lines_of(drawn, REST, lines)]
    counts = dict(_lines_of(drawn, REST, lines))
    everything = []
    for shape in (REST, *shapes):
        points = []
        for name in names:
            key = f"{shape}.{name}"
            if key not in drawn:
                raise _unusable(file, f"there is no path with the id {key}")
            curves, first = drawn[key], drawn[f"{REST}.{name}"]
            if len(curves) != len(first):
                raise _unusable(
                    file, f"{key} has {len(curves)} curves, where {REST}.{name} has {len(first)}"
                )
            points.append(_along(curves, counts[name]))
        everything.append(np.concatenate(points))
    if not names:
        raise _unusable(file, "it has no lines")
    places, start = {}, 0
    for name in names:
        places[name] = slice(start, start + counts[name])
        start += counts[name]
    whole = np.stack(everything).astype(np.float32)
    away = (whole[1:] - whole[0]).reshape(len(shapes), -1)
    return Shapes(shapes, whole[0], away, places)


def _lines_of(
    drawn: Mapping[str, list[Curve]], shape: str, lines: Mapping[str, int]
) -> list[tuple[str, int]]:
    found = []
    for line, count in lines.items():
        if line.endswith("*"):
            begins = f"{shape}.{line[:-1]}"
            names = (key.partition(".")[2] for key in drawn if key.startswith(begins))
            found += [(name, count) for name in names]
        else:
            found.append((line, count))
    return found


def _paths(file: Path) -> dict[str, list[Curve]]:
    try:
        root = ElementTree.fromstring(file.read_text(encoding="utf-8"))
    except (ElementTree.ParseError, UnicodeDecodeError, ValueError) as error:
        raise _unusable(file, f"it is no SVG ({error})") from error
    found: dict[str, list[Curve]] = {}
    for element in root.iter():
        name = str(element.get("id", ""))
        if element.get("transform"):
            raise _unusable(file, "its paths are moved by transforms; apply them to the points")
        if element.tag.rpartition("}")[2] == "path" and "." in name:
            try:
                found[name] = curves_of(str(element.get("d", "")))
            except ValueError as error:
                raise _unusable(file, f"the path {name}: {error}") from error
    return found


def _unusable(file: Path, why: str) -> PictureError:
    return PictureError(
        f"The avatar in {file.parent} cannot be used: {file.name}: {why}.",
        "Draw it again or choose another avatar.",
    )


def curves_of(text: str) -> list[Curve]:
    """The cubic Béziers of an SVG path of one piece (M, L, H, V, C, S, Z). Raises ValueError."""
    made: list[Curve] = []
    here, begun = (0.0, 0.0), False
    for letter, numbers in _commands(text):
        kind, x, y = letter.upper(), here[0], here[1]
        if kind == "Z":
            continue
        base = here if letter.islower() else (0.0, 0.0)
        if kind == "H":
            ends = [(numbers[0] + base[0], y)]
        elif kind == "V":
            ends = [(x, numbers[0] + base[1])]
        else:
            ends = [
                (numbers[k] + base[0], numbers[k + 1] + base[1]) for k in range(0, len(numbers), 2)
            ]
        if kind == "M":
            if begun:
                raise ValueError("it has more than one piece")
            begun = True
        elif not begun:
            raise ValueError("it does not begin with M")
        elif kind == "C":
            made.append((here, ends[0], ends[1], ends[2]))
        elif kind == "S":
            back = made[-1][2] if made else here
            made.append((here, (2 * x - back[0], 2 * y - back[1]), ends[0], ends[1]))
        else:
            (ex, ey) = ends[0]
            third, rest = ((2 * x + ex) / 3, (2 * y + ey) / 3), ((x + 2 * ex) / 3, (y + 2 * ey) / 3)
            made.append((here, third, rest, (ex, ey)))
        here = ends[-1]
    if not made:
        raise ValueError("it draws nothing")
    return made


def _commands(text: str) -> list[tuple[str, list[float]]]:
    found: list[tuple[str, list[float]]] = []
    letter, numbers = "", [0.0]
    numbers.clear()
    for match in _TOKEN.finditer(text):
        command, number, other = match.groups()
        if other:
            raise ValueError(f"{other} is not understood; use straight lines and cubic curves")
        if command:
            if numbers:
                raise ValueError(f"{letter} has too few numbers")
            letter = command
            if letter in "Zz":
                found.append((letter, []))
            continue
        if not letter or letter in "Zz":
            raise ValueError("it does not begin with M")
        numbers.append(float(number))
        if len(numbers) == _TAKES[letter.upper()]:
            found.append((letter, numbers))
            numbers = []
            letter = {"M": "L", "m": "l"}.get(letter, letter)
    if numbers:
        raise ValueError(f"{letter} has too few numbers")
    return found


def _along(curves: list[Curve], count: int) -> Floats:
    """So many points, evenly along the curves' own parameter; (count, 2)."""
    corners = np.array(curves, np.float64)  # (curves, 4, 2)
    place = np.linspace(0, len(curves), count)
    which = np.minimum(place.astype(int), len(curves) - 1)
    s = (place - which)[:, None]
    a, b, c, d = (corners[which, k] for k in range(4))
    t = 1 - s
    return np.asarray(t**3 * a + 3 * t * t * s * b + 3 * t * s * s * c + s**3 * d, np.float32)
