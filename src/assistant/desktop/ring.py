"""The quiet ring around the face: the state without words.

Each state differs by shape as well as by colour: a thin line listens, a line with a halo as loud
as the voice hears, a part that travels around thinks, a halo that breathes speaks, dots are a
microphone that is off, sparse dots one that is missing. Pure drawing; knows no conversation.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QRegion

from assistant.events import State

GAP = 7
"""Between the face and the ring, in pixels."""

ROOM = 22
"""Around the face, for the ring and its halo."""

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


def ring_path(face: QRectF, radius: float) -> QPainterPath:
    """Where the ring runs around a face with such corners."""
    path = QPainterPath()
    around = face.adjusted(-GAP, -GAP, GAP, GAP)
    path.addRoundedRect(around, radius + GAP, radius + GAP)
    return path


def region(face: QRectF) -> QRegion:
    """What is to be painted anew when the ring has changed."""
    outer = face.adjusted(-ROOM, -ROOM, ROOM, ROOM).toAlignedRect()
    return QRegion(outer).subtracted(QRegion(face.toRect().adjusted(1, 1, -1, -1)))


def paint(painter: QPainter, face: QRectF, radius: float, look: Look) -> None:
    """Draw the ring around a face."""
    path = ring_path(face, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match look.state:
        case "listening":
            _stroke(painter, path, look.colour, 2.0, 0.9)
        case "hearing":
            _halo(painter, path, look.colour, 0.25 if look.calm else look.level)
            _stroke(painter, path, look.colour, 3.0)
        case "thinking":
            _stroke(painter, path, look.colour, 2.0, 0.35)
            turn = 0.0 if look.calm else look.seconds / TURN_SECONDS
            _part(painter, path, look.colour, turn)
        case "speaking":
            breath = 0.5 - 0.5 * math.cos(2 * math.pi * look.seconds / BREATH_SECONDS)
            _halo(painter, path, look.colour, 0.4 if look.calm else 0.15 + 0.45 * breath)
            _stroke(painter, path, look.colour, 3.0)
        case "muted":
            _dots(painter, path, look.colour, 3.2)
        case "offline":
            _dots(painter, path, look.colour, 7.0)


def _stroke(
    painter: QPainter, path: QPainterPath, colour: str, width: float, opacity: float = 1.0
) -> None:
    ink = QColor(colour)
    ink.setAlphaF(opacity)
    painter.setPen(QPen(ink, width))
    painter.drawPath(path)


def _halo(painter: QPainter, path: QPainterPath, colour: str, strength: float) -> None:
    """Soft light: wider and fainter lines, as strong as 0..1."""
    for width, share in ((22.0, 0.10), (15.0, 0.14), (8.0, 0.22)):
        _stroke(painter, path, colour, 3 + (width - 3) * min(1.0, strength + 0.2), share)


def _part(painter: QPainter, path: QPainterPath, colour: str, turn: float) -> None:
    """A fifth of the ring, `turn` times around from the top left."""
    width = 3.0
    length = path.length() / width
    pen = QPen(QColor(colour), width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.2 * length, 0.8 * length])
    pen.setDashOffset(-turn * length)
    painter.setPen(pen)
    painter.drawPath(path)


def _dots(painter: QPainter, path: QPainterPath, colour: str, gap: float) -> None:
    pen = QPen(QColor(colour), 3.0, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, gap])
    painter.setPen(pen)
    painter.drawPath(path)
