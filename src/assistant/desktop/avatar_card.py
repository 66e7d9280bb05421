"""A card of the gallery: an avatar that lives, or the place to add one.

Each plays a loop that was drawn before (preview_loop.py): only while it is seen, and slower where
nobody points at it. Knows no gallery, and changes nothing.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QHideEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QWidget,
)

from assistant import preview_loop
from assistant.desktop.background import Background
from assistant.desktop.icons import IconButton, picture
from assistant.desktop.theme import Theme
from assistant.preview_loop import Loop

FAST_MS, SLOW_MS = round(1000 / preview_loop.FPS), 250
"""Between two frames: of the card that is pointed at, and of the others."""

CARD = QSize(236, 214)
PICTURE_HEIGHT = 158
RADIUS = 16


class Loops:
    """Has loops drawn one after the other; the latest that is wanted comes first."""

    def __init__(self, background: Background) -> None:
        self._background = background
        self._wanted: queue.LifoQueue[tuple[str, Callable[[Loop], None]]] = queue.LifoQueue()
        self._lock = threading.Lock()

    def want(self, name: str, take: Callable[[Loop], None], owner: QWidget) -> None:
        """Have `take` called in Qt's thread when the loop is there."""
        self._wanted.put((name, take))

        def draw() -> tuple[Callable[[Loop], None], Loop]:
            with self._lock:
                first, first_take = self._wanted.get()
                return first_take, preview_loop.loop_of(first)

        self._background.run(draw, lambda made: made[0](made[1]), owner=owner)

    def want_still(self, name: str, take: Callable[[Loop], None], owner: QWidget) -> None:
        """Likewise with its picture, which is there at once."""
        self._background.run(lambda: preview_loop.still_of(name), take, owner=owner)


class AvatarCard(QAbstractButton):
    """A face that lives, its name below, and a ring around the one in use. `removed`: is to be."""

    removed = Signal()

    def __init__(self, theme: Theme, name: str, loops: Loops, *, mine: bool) -> None:
        """`mine`: the user added it, and may remove it."""
        super().__init__()
        self._theme, self._name, self._loops, self._mine = theme, name, loops, mine
        self._loop: Loop | None = None
        self._asked = False
        self._at = 0
        self._image: QImage | None = None
        self.setCheckable(True)
        self.setFixedSize(CARD)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(avatar_title(name))
        self.setAccessibleName(self.tr("Avatar {}").format(self.text()))
        self._timer = QTimer(self)
        self._timer.setInterval(SLOW_MS)
        self._timer.timeout.connect(self._step)
        theme.changed.connect(self.update)
        if mine:
            says = self.tr("Remove {}").format(self.text())
            self.bin = IconButton(theme, "trash", says, self, size=16)
            self.bin.move(CARD.width() - 42, CARD.height() - 46)
            self.bin.clicked.connect(self.removed)

    def nextCheckState(self) -> None:
        """It is the settings that say which is checked."""

    def sizeHint(self) -> QSize:
        """The same for all."""
        return CARD

    @property
    def alive(self) -> bool:
        """Whether its frames are there and move."""
        return self._loop is not None and self._timer.isActive()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to live."""
        super().showEvent(event)
        if not self._asked:
            self._asked = True
            self._loops.want_still(self._name, self._take_still, self)
            self._loops.want(self._name, self._take, self)
        if not self._theme.calm:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Someone points at it."""
        super().enterEvent(event)
        self._timer.setInterval(FAST_MS)

    def leaveEvent(self, event: QEvent) -> None:
        """No more."""
        super().leaveEvent(event)
        self._timer.setInterval(SLOW_MS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, the picture, the name, the ring."""
        t = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        shape = QPainterPath()
        shape.addRoundedRect(frame, RADIUS, RADIUS)
        painter.fillPath(shape, QColor(t.hover if self.isDown() else t.surface))
        painter.save()
        painter.setClipPath(shape)
        place = QRectF(frame.left(), frame.top(), frame.width(), PICTURE_HEIGHT)
        if self._image is not None:
            _cover(painter, place, self._image)
        else:
            painter.fillRect(place, QColor(t.raised))
            self._silhouette(painter, place)
        painter.restore()
        chosen, focused = self.isChecked(), self.hasFocus()
        width = 3 if chosen else 2 if focused else 1
        colour = t.accent if chosen or focused else t.edge if self.underMouse() else t.line
        painter.setPen(QPen(QColor(colour), width))
        painter.drawPath(shape)
        font = painter.font()
        font.setPixelSize(self._theme.px("lead"))
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(t.text))
        below = QRectF(frame.left() + 16, place.bottom(), frame.width() - 56, frame.bottom()
                       - place.bottom())  # fmt: skip
        metrics = painter.fontMetrics()
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, int(below.width()))
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        if chosen:
            ratio = self.devicePixelRatioF()
            tick = picture("check", t.accent, 20, ratio)
            left = 68 if self._mine else 36
            painter.drawPixmap(int(frame.right() - left), int(below.center().y() - 10), tick)
        painter.end()

    def _silhouette(self, painter: QPainter, place: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        shown = picture("avatars", self._theme.tokens.edge, 56, ratio)
        painter.drawPixmap(int(place.center().x() - 28), int(place.center().y() - 28), shown)

    def _take_still(self, still: Loop) -> None:
        if self._loop is None:
            self._image = _as_image(still[0])
            self.update()

    def _take(self, loop: Loop) -> None:
        self._loop = loop
        self._show_frame()

    def _step(self) -> None:
        if self._loop is None or self.visibleRegion().isEmpty():
            return
        step = self._timer.interval() * preview_loop.FPS / 1000
        self._at += max(1, round(step))
        self._show_frame()

    def _show_frame(self) -> None:
        assert self._loop is not None
        count = len(self._loop)
        place = self._at % max(1, 2 * count - 2)
        self._image = _as_image(self._loop[place if place < count else 2 * count - 2 - place])
        self.update()


class AddCard(QAbstractButton):
    """The place to drop a picture, or to click and choose one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._inviting = False
        self.setFixedSize(CARD)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(self.tr("Add a picture"))
        self.setAccessibleDescription(self.tr("Drop a photo, painting or drawing of a face here"))
        theme.changed.connect(self.update)

    def invite(self, inviting: bool) -> None:
        """A picture is held over the page."""
        self._inviting = inviting
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed frame, a plus, and what to do."""
        t = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self._inviting or self.hasFocus() or self.underMouse()
        frame = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        pen = QPen(QColor(t.accent if lit else t.edge), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        if lit:
            painter.setBrush(QColor(t.surface))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        plus = picture("new", t.accent if lit else t.dim, 32, self.devicePixelRatioF())
        painter.drawPixmap(int(frame.center().x() - 16), int(frame.top() + 52), plus)
        painter.setPen(QColor(t.text))
        font = painter.font()
        font.setPixelSize(self._theme.px("lead"))
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        words = frame.adjusted(16, 96, -16, -16)
        top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, top, self.text())
        font.setPixelSize(self._theme.px("body"))
        font.setWeight(font.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(t.dim))
        flags = top | Qt.TextFlag.TextWordWrap
        painter.drawText(words.adjusted(0, 28, 0, 0), flags, self.tr("Drop it here, or click"))
        painter.end()


def avatar_title(name: str) -> str:
    """A name of a folder as a person's."""
    if name == "default":
        return QCoreApplication.translate("Gallery", "Vis")
    return name.replace("-", " ").title()


def _as_image(frame: Loop) -> QImage:
    import cv2

    pixels = np.ascontiguousarray(cv2.cvtColor(frame, cv2.COLOR_YUV2BGRA_I420))
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def _cover(painter: QPainter, place: QRectF, image: QImage) -> None:
    """Fill a place with a picture, its sides cut."""
    scale = max(place.width() / image.width(), place.height() / image.height())
    width, height = place.width() / scale, place.height() / scale
    left, top = (image.width() - width) / 2, (image.height() - height) * 0.3
    painter.drawImage(place, image, QRectF(left, top, width, height))
