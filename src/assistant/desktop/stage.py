"""The stage: the face, large, and the ring around it.

Knows where the frames come from and the state that the ring shows. Used by the window and, round
and small, by the compact view.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.desktop import ring
from assistant.desktop.theme import Theme
from assistant.events import State
from player.widget import FaceWidget
from talking_head.media import Yuv

RADIUS = 22
WHOLE_PIXELS = 8
"""At 1.25, 1.5 and 1.75 times a screen's own size so many are a whole, even number of its pixels:
else the picture's right and lower corners are cut off by half of one."""

NARROWEST = 0.8
"""The sides of the picture are cut to this width of its height, in a tall window."""

RING_MS = {"hearing": 33, "thinking": 33, "speaking": 66}
"""How often a ring that moves is painted: a breath is slow, and its halo costs most."""

QUIET_DB, LOUD_DB = -60.0, -12.0


def loudness(decibels: float) -> float:
    """A level for the eye: 0 for silence, 1 for as loud as speech gets."""
    return min(1.0, max(0.0, (decibels - QUIET_DB) / (LOUD_DB - QUIET_DB)))


class Stage(QWidget):
    """Shows `frame()` and `set_state`; `level_db()` moves the ring while it hears."""

    def __init__(
        self,
        theme: Theme,
        frame: Callable[[], Yuv | None],
        level_db: Callable[[], float],
        parent: QWidget | None = None,
        *,
        round_: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme, self._level_db, self._round = theme, level_db, round_
        self._state: State = "listening"
        self._since = time.monotonic()
        ground = "#00000000" if round_ else theme.tokens.backdrop
        self.face = FaceWidget(
            frame, ground, self, narrowest=NARROWEST, radius=RADIUS, round_=round_
        )
        self.face.reshaped.connect(self._arrange)
        for shown in (self, self.face):
            shown.setAccessibleName(self.tr("The assistant's face"))
        self._by_key = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(140, 140)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._repaint)
        self._timer = QTimer(self)
        self._timer.timeout.connect(lambda: self.update(ring.region(self._face_rect())))

    def set_state(self, state: State) -> None:
        """Show another state."""
        if state != self._state:
            self._state, self._since = state, time.monotonic()
            self._move()
            self.update()

    def watch(self, watched: bool) -> None:
        """Whether anyone can see it, see FaceWidget.watch."""
        self.face.watch(watched)
        self._move(watched)

    def sizeHint(self) -> QSize:
        """A face of half of 720p."""
        return QSize(640, 480)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to move."""
        super().showEvent(event)
        self._move()

    def hideEvent(self, event: QHideEvent) -> None:
        """Move no more."""
        super().hideEvent(event)
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the face what the ring leaves."""
        super().resizeEvent(event)
        self._arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By the Tab key: then it is seen."""
        reasons = Qt.FocusReason
        self._by_key = event.reason() in (reasons.TabFocusReason, reasons.BacktabFocusReason)
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring; the face paints itself."""
        painter = QPainter(self)
        if self.hasFocus() and self._by_key:
            self._paint_focus(painter)
        look = ring.Look(
            self._state,
            self._theme.tokens.ring(self._state),
            time.monotonic() - self._since,
            loudness(self._level_db()) if self._state == "hearing" else 0.0,
            self._theme.calm,
        )
        face = self._face_rect()
        radius = face.height() / 2 if self._round else RADIUS
        ring.paint(painter, face, radius, look)

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self._theme.tokens.text), 1, Qt.PenStyle.DotLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -2, -2), RADIUS, RADIUS)

    def _face_rect(self) -> QRectF:
        return QRectF(self.face.geometry())

    def _arrange(self) -> None:
        room = self.size() - QSize(2 * ring.ROOM, 2 * ring.ROOM)
        size = self.face.fit(room.expandedTo(QSize(2, 2)))
        whole = self.devicePixelRatioF().is_integer()
        wide, high = (2, 1) if whole else (WHOLE_PIXELS, WHOLE_PIXELS)
        width, height = size.width() // wide * wide, size.height() // high * high
        self.face.setGeometry(
            (self.width() - width) // 2 // 2 * 2, (self.height() - height) // 2, width, height
        )
        self.update()

    def _move(self, watched: bool = True) -> None:
        moving = self._state in ring.MOVING and not self._theme.calm
        if moving and watched and self.isVisible():
            self._timer.start(RING_MS[self._state])
        else:
            self._timer.stop()

    def _repaint(self) -> None:
        if not self._round:
            self.face.set_backdrop(self._theme.tokens.backdrop)
        self._move()
        self.update()
