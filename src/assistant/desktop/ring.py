"""The quiet ring around the face: the state without words.

Each state differs by shape as well as by colour: a thin line listens, a line with a halo as loud
as the voice hears, a part that travels around thinks, a halo that breathes speaks, dashes are a
microphone that is off, short ones far apart one that is missing. Pure drawing; knows no
conversation.

A halo along a whole window costs some milliseconds, fifteen times a second: it is the same all
along a side, so it is drawn around a small face, whose sides are stretched.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QRegion

from assistant.events import State

GAP = 11
"""Between the face and the ring, in pixels: enough for the ring to pass outside of the corners of
a face that is painted as a rectangle, so that neither covers the other."""

ROOM = 26
"""Around the face, for the ring and its halo."""

HALO, HALO_STEPS = 13.0, 6

STRENGTHS = 32
"""So many strengths of a halo are told apart, from none to full: each is drawn once."""

WHOLE = 4
"""So many pixels are a whole number of the screen's at any scale in quarters."""

MOVING: frozenset[State] = frozenset({"hearing", "thinking", "speaking"})
"""States whose ring moves; the others cost nothing."""

TURN_SECONDS, BREATH_SECONDS = 2.4, 1.9


@dataclass(frozen=True, slots=True)
class Look:
    """`seconds`: since the state began. `level`: of the microphone, 0 to 1. `calm`: no motion."""

    state: State
    colour: str
    seconds: float
    level: float
    calm: bool


def ring_path(face: QRectF, radius: float, gap: float = GAP) -> QPainterPath:
    """Where the ring runs around a face with such corners."""
    path = QPainterPath()
    around = face.adjusted(-gap, -gap, gap, gap)
    path.addRoundedRect(around, radius + gap, radius + gap)
    return path


def region(face: QRectF) -> QRegion:
    """What is to be painted anew when the ring has changed."""
    outer = face.adjusted(-ROOM, -ROOM, ROOM, ROOM).toAlignedRect()
    return QRegion(outer).subtracted(QRegion(face.toRect().adjusted(1, 1, -1, -1)))


def paint(painter: QPainter, face: QRectF, radius: float, look: Look) -> None:
    """Draw the ring around a face."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match look.state:
        case "listening":
            _stroke(painter, ring_path(face, radius), look.colour, 2.0, 0.9)
        case "hearing":
            _lit(painter, face, radius, look.colour, 0.25 if look.calm else look.level)
        case "thinking":
            path = ring_path(face, radius)
            _stroke(painter, path, look.colour, 2.0, 0.35)
            _part(painter, path, look.colour, 0.0 if look.calm else look.seconds / TURN_SECONDS)
        case "speaking":
            breath = 0.5 - 0.5 * math.cos(2 * math.pi * look.seconds / BREATH_SECONDS)
            _lit(painter, face, radius, look.colour, 0.4 if look.calm else 0.15 + 0.45 * breath)
        case "muted":
            _dashes(painter, ring_path(face, radius), look.colour, 5.0, 4.0)
        case "offline":
            _dashes(painter, ring_path(face, radius), look.colour, 1.2, 6.0)


def _lit(painter: QPainter, face: QRectF, radius: float, colour: str, strength: float) -> None:
    """A line with a halo: drawn around a small face of the same corners, and its sides stretched
    to those of `face`."""
    corner = WHOLE * math.ceil((ROOM + radius) / WHOLE)
    side = 2 * corner + WHOLE
    small = QRectF(ROOM, ROOM, side - 2 * ROOM, side - 2 * ROOM)
    if face.width() <= small.width() or face.height() <= small.height():
        _halo(painter, face, radius, colour, strength)
        _stroke(painter, ring_path(face, radius), colour, 3.0)
        return
    ratio = painter.device().devicePixelRatioF()
    tile = _tile(side, radius, colour, round(STRENGTHS * min(1.0, strength)), ratio)
    cuts = [at * ratio for at in (0, corner, corner + WHOLE, side)]
    out = face.adjusted(-ROOM, -ROOM, ROOM, ROOM)
    across = out.left(), out.left() + corner, out.right() - corner, out.right()
    down = out.top(), out.top() + corner, out.bottom() - corner, out.bottom()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # no seams between the pieces
    for x, y in product(range(3), range(3)):
        if (x, y) != (1, 1):
            place = QRectF(QPointF(across[x], down[y]), QPointF(across[x + 1], down[y + 1]))
            piece = QRectF(QPointF(cuts[x], cuts[y]), QPointF(cuts[x + 1], cuts[y + 1]))
            painter.drawPixmap(place, tile, piece)


@lru_cache(maxsize=4 * STRENGTHS)
def _tile(side: int, radius: float, colour: str, strength: int, ratio: float) -> QPixmap:
    """A small face's halo, of so many STRENGTHS: drawing one takes longer than all the rest."""
    tile = QPixmap(round(side * ratio), round(side * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    small = QRectF(ROOM, ROOM, side - 2 * ROOM, side - 2 * ROOM)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _halo(painter, small, radius, colour, strength / STRENGTHS)
    _stroke(painter, ring_path(small, radius), colour, 3.0)
    painter.end()
    return tile


def _stroke(
    painter: QPainter, path: QPainterPath, colour: str, width: float, opacity: float = 1.0
) -> None:
    ink = QColor(colour)
    ink.setAlphaF(opacity)
    painter.setPen(QPen(ink, width))
    painter.drawPath(path)


def _halo(painter: QPainter, face: QRectF, radius: float, colour: str, strength: float) -> None:
    """Soft light outside of the ring: fainter and fainter lines, as strong as 0..1."""
    reach = HALO * min(1.0, 0.25 + strength)
    for step in range(HALO_STEPS):
        out = reach * (step + 0.5) / HALO_STEPS
        share = 0.34 * (1 - step / HALO_STEPS) ** 2
        _stroke(
            painter, ring_path(face, radius, GAP + out), colour, reach / HALO_STEPS + 0.6, share
        )


def _part(painter: QPainter, path: QPainterPath, colour: str, turn: float) -> None:
    """A fifth of the ring, `turn` times around from the top left."""
    width = 3.0
    length = path.length() / width
    pen = QPen(QColor(colour), width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.2 * length, 0.8 * length])
    pen.setDashOffset(-turn * length)
    painter.setPen(pen)
    painter.drawPath(path)


def _dashes(painter: QPainter, path: QPainterPath, colour: str, dash: float, gap: float) -> None:
    pen = QPen(QColor(colour), 2.0, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([dash, gap])
    painter.setPen(pen)
    painter.drawPath(path)
