"""The icon in the tray: what the assistant does, and the few things one wants from there."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from assistant.desktop.pages import in_rounds
from assistant.desktop.theme import Theme
from assistant.desktop.tokens import DARK
from assistant.events import State


def badge(colour: str, *, off: bool, side: int) -> QPixmap:
    """The sign of Visavis: a face in a ring of the state's colour, crossed out when deaf."""
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / 64, side / 64)
    painter.setPen(QPen(QColor(colour), 5))
    painter.setBrush(QColor(DARK.raised))
    painter.drawEllipse(QRectF(4, 4, 56, 56))
    ink = QPen(QColor(DARK.text), 4.5)
    ink.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(ink)
    painter.drawLine(23, 25, 23, 29)
    painter.drawLine(41, 25, 41, 29)
    mouth = QPainterPath()
    mouth.moveTo(21, 39)
    mouth.quadTo(32, 49, 43, 39)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(mouth)
    if off:
        painter.setPen(QPen(QColor(DARK.surface), 10))
        painter.drawLine(12, 52, 52, 12)
        painter.setPen(QPen(QColor(colour), 5))
        painter.drawLine(12, 52, 52, 12)
    painter.end()
    return pixmap


def app_icon() -> QIcon:
    """The icon of the windows."""
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(badge(DARK.accent, off=False, side=side))
    return made


class Tray(QObject):
    """Signals say what was chosen. Where there is no tray, nothing is shown."""

    opened = Signal()
    muted = Signal(bool)
    stopped = Signal()
    compact = Signal()
    quitted = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.menu = QMenu()
        self.menu.addAction(self.tr("Open Visavis"), self.opened.emit)
        self.menu.addAction(self.tr("Only the face"), self.compact.emit)
        self.menu.addSeparator()
        self.mute = self.menu.addAction(self.tr("Microphone off"))
        self.mute.setCheckable(True)
        self.mute.triggered.connect(self.muted)
        self.menu.addAction(self.tr("Stop speaking"), self.stopped.emit)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Quit"), self.quitted.emit)
        self._icons: dict[State, QIcon] = {}
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.set_state("listening")
        in_rounds(self, map(self._of, get_args(State)))
        self.there = QSystemTrayIcon.isSystemTrayAvailable()
        if self.there:
            self.icon.show()

    def set_state(self, state: State) -> None:
        """What the assistant does."""
        self.icon.setIcon(self._of(state))
        self.mute.setChecked(state == "muted")
        words = {
            "listening": self.tr("Visavis listens"),
            "hearing": self.tr("Visavis hears you"),
            "thinking": self.tr("Visavis thinks"),
            "speaking": self.tr("Visavis speaks"),
            "muted": self.tr("Visavis: microphone off"),
            "offline": self.tr("Visavis: no microphone"),
        }
        self.icon.setToolTip(words[state])

    def _of(self, state: State) -> QIcon:
        """Painted once, soon after the start: states change when there is much to do."""
        if state not in self._icons:
            off = state in ("muted", "offline")
            icon = self._icons[state] = QIcon()
            for side in (16, 22, 24, 32, 48, 64):
                icon.addPixmap(badge(DARK.ring(state), off=off, side=side))
        return self._icons[state]

    def close(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.menu.deleteLater()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.opened.emit()
