"""One SVG layer: shapes, gradients, blurs and clips over shared definitions."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from avatar_art.curves import Point, spline


class Layer:
    """One SVG file: shapes over shared definitions."""

    def __init__(self) -> None:
        self.defs: dict[str, str] = {}
        self.body: list[str] = []

    def blur(self, size: float, d: str) -> str:
        """A blur of a shape's path, its region no larger than needed: rasterising is quick."""
        numbers = [float(n) for n in re.findall(r"-?\d+\.?\d*", d)]
        xs, ys, far = numbers[::2], numbers[1::2], 3 * size + 10
        name = f"b{len(self.defs)}"
        self.defs[name] = (
            f'<filter id="{name}" filterUnits="userSpaceOnUse" x="{min(xs) - far:.0f}"'
            f' y="{min(ys) - far:.0f}" width="{max(xs) - min(xs) + 2 * far:.0f}"'
            f' height="{max(ys) - min(ys) + 2 * far:.0f}">'
            f'<feGaussianBlur stdDeviation="{size:g}"/></filter>'
        )
        return f'filter="url(#{name})"'

    def gradient(self, stops: Sequence[tuple[float, str, float]], line: Sequence[float]) -> str:
        """A linear gradient along (x1, y1, x2, y2); stops are (place, colour, opacity)."""
        name = f"g{len(self.defs)}"
        inner = "".join(
            f'<stop offset="{place:g}" stop-color="{colour}" stop-opacity="{alpha:g}"/>'
            for place, colour, alpha in stops
        )
        x1, y1, x2, y2 = line
        self.defs[name] = (
            f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="{x1:g}" y1="{y1:g}"'
            f' x2="{x2:g}" y2="{y2:g}">{inner}</linearGradient>'
        )
        return f"url(#{name})"

    def radial(
        self, stops: Sequence[tuple[float, str, float]], centre: Point, radius: float
    ) -> str:
        """A radial gradient; stops are (place, colour, opacity)."""
        name = f"g{len(self.defs)}"
        inner = "".join(
            f'<stop offset="{place:g}" stop-color="{colour}" stop-opacity="{alpha:g}"/>'
            for place, colour, alpha in stops
        )
        self.defs[name] = (
            f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="{centre[0]:g}"'
            f' cy="{centre[1]:g}" r="{radius:g}">{inner}</radialGradient>'
        )
        return f"url(#{name})"

    def clip(self, name: str, d: str) -> str:
        """What cuts a group to a path."""
        self.defs[name] = f'<clipPath id="{name}"><path d="{d}"/></clipPath>'
        return f'clip-path="url(#{name})"'

    def path(self, d: str, fill: str, opacity: float = 1, soft: float = 0, more: str = "") -> None:
        """A filled shape, its edge softened by `soft` units."""
        extra = f" {self.blur(soft, d)}" if soft else ""
        dim = f' {"" if soft else "fill-"}opacity="{opacity:g}"' if opacity < 1 else ""
        self.body.append(f'<path d="{d}" fill="{fill}"{dim}{extra} {more}/>')

    def stroke(
        self, d: str, colour: str, width: float, opacity: float = 1, soft: float = 0, more: str = ""
    ) -> None:
        """A line with round ends."""
        extra = f" {self.blur(soft, d)}" if soft else ""
        dim = f' {"" if soft else "stroke-"}opacity="{opacity:g}"' if opacity < 1 else ""
        self.body.append(
            f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width:g}"'
            f' stroke-linecap="round" stroke-linejoin="round"{dim}{extra} {more}/>'
        )

    def spot(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float,
        fill: str,
        opacity: float,
        soft: float,
        turn: float = 0,
    ) -> None:
        """A soft ellipse of light or shade, turned clockwise by some degrees."""
        cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        ring = [
            (x + rx * c * cos - ry * s * sin, y + rx * c * sin + ry * s * cos)
            for c, s in ((math.cos(a * math.pi / 6), math.sin(a * math.pi / 6)) for a in range(12))
        ]
        self.path(spline(ring, closed=True), fill, opacity, soft)

    def group(self, attributes: str) -> None:
        """Open a group; `end` closes it."""
        self.body.append(f"<g {attributes}>")

    def end(self) -> None:
        """Close a group."""
        self.body.append("</g>")

    def svg(self, view: str = "0 0 1000 1000") -> str:
        """The whole file; `view`: what of its plane is seen (left, top, width, height)."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}">\n<defs>'
            + "\n".join(self.defs.values())
            + "</defs>\n"
            + "\n".join(self.body)
            + "\n</svg>\n"
        )
