"""A Qt widget that shows the frame that is due.

It asks for the frame 125 times a second and converts one only when it is another one: scaled to
the pixels of the screen, as I420, which is less than half the work of scaling what is painted. That
is done on another thread: Qt's may be busy with events, and others wait for it. While it is hidden
it asks for nothing. Knows no sound, no blocks and no conversation; never waits.
"""

from __future__ import annotations

import logging
import queue
import threading
import weakref
from collections.abc import Callable
from functools import cache

import shiboken6
from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from player.picture import Bgra, Look, painted
from talking_head.media import Yuv

log = logging.getLogger(__name__)

TICK_MS = 8
"""Twice as often as a screen shows pictures: what a picture waits for on its way is made up for."""

UNUSED_SECONDS = 2.0
"""After which the thread that makes pictures ends, until there is a frame again."""


class _Aside(QObject):
    """Makes pictures on a thread of its own, one after the other, for all widgets there are."""

    _made = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._made.connect(lambda take: take(), Qt.ConnectionType.QueuedConnection)
        self._wanted: queue.SimpleQueue[tuple[Yuv, Look, weakref.ref[FaceWidget]]]
        self._wanted = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._runs = False

    def make(self, frame: Yuv, look: Look, widget: FaceWidget) -> None:
        """Have a widget `take` this frame, in Qt's thread, if it is still there then."""
        with self._lock:
            self._wanted.put((frame, look, weakref.ref(widget)))
            if not self._runs:
                self._runs = True
                threading.Thread(target=self._run, name="pictures", daemon=True).start()

    def _run(self) -> None:
        while True:
            try:
                frame, look, widget = self._wanted.get(timeout=UNUSED_SECONDS)
            except queue.Empty:
                with self._lock:
                    self._runs = not self._wanted.empty()
                    if not self._runs:
                        return
                continue
            try:
                pixels = painted(frame, look)
            except Exception:
                log.exception("a frame could not be converted")
                pixels = None
            self._made.emit(_Taking(widget, look, pixels))


class _Taking:
    """A picture on its way into Qt's thread, the only one that may hold a widget: who lets go of it
    last deletes it."""

    def __init__(self, widget: weakref.ref[FaceWidget], look: Look, pixels: Bgra | None) -> None:
        self._widget, self._look, self._pixels = widget, look, pixels

    def __call__(self) -> None:
        widget = self._widget()
        if widget is not None and shiboken6.isValid(widget):
            widget.take(self._look, self._pixels)


@cache
def _aside() -> _Aside:
    """Made in Qt's thread, for the first frame."""
    return _Aside()


class FaceWidget(QWidget):
    """Paints frames as large as fits, their proportions kept, on `backdrop`.

    `narrowest`: the sides of a frame may be cut until its width is so many heights; None cuts
    nothing. `radius`: of the corners, in device-independent pixels. `round_`: as a disc, for which
    the frame is cut square. `reshaped` is told when frames of another size begin to come.
    """

    reshaped = Signal()

    def __init__(
        self,
        frame: Callable[[], Yuv | None],
        backdrop: str = "#101216",
        parent: QWidget | None = None,
        *,
        narrowest: float | None = None,
        radius: int = 0,
        round_: bool = False,
    ) -> None:
        super().__init__(parent)
        self._frame_due = frame
        self._backdrop = QColor(backdrop)
        self._narrowest = 1.0 if round_ else narrowest
        self._radius = radius
        self._round = round_
        self._frame: Yuv | None = None
        self._target = QRect()
        self._pixels: Bgra | None = None  # the image below borrows these
        self._image: QImage | None = None
        self._making = False
        see_through = self._backdrop.alpha() == 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, not see_through)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 96)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def tick(self) -> None:
        """Look which frame is due; have it painted if it is another one."""
        if self._making:
            return
        frame = self._frame_due()
        if frame is self._frame or frame is None:
            return
        reshaped = self._frame is None or self._frame.shape != frame.shape
        self._frame = frame
        if reshaped:
            self.reshaped.emit()
        look = self._look()
        if reshaped or look is None:
            self._convert()
            self.update(self._target)
        else:
            self._making = True
            _aside().make(frame, look, self)

    def take(self, look: Look, pixels: Bgra | None) -> None:
        """The picture of the frame is made; None if it could not be."""
        self._making = False
        if pixels is not None and look == self._look():
            self._show(look, pixels)
        else:  # it was resized meanwhile
            self._convert()
        self.update(self._target)

    def set_backdrop(self, colour: str) -> None:
        """Paint what the picture leaves free in another colour."""
        self._backdrop = QColor(colour)
        self._convert()
        self.update()

    def watch(self, watched: bool) -> None:
        """Whether anyone can see it: a minimised window's widgets are not hidden to Qt."""
        if watched and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def fit(self, room: QSize) -> QSize:
        """The largest size within `room` that a picture can have."""
        shape = (1080, 1280) if self._frame is None else self._frame.shape
        whole = shape[1] / (shape[0] * 2 // 3)
        low = whole if self._narrowest is None else min(self._narrowest, whole)
        high = low if self._round else whole
        wanted = room.width() / max(1, room.height())
        aspect = min(max(wanted, low), high)
        if wanted > aspect:
            return QSize(round(room.height() * aspect), room.height())
        return QSize(room.width(), round(room.width() / aspect))

    def sizeHint(self) -> QSize:
        """Half of 720p."""
        return QSize(960, 540)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        super().hideEvent(event)
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the frame that shows to the new size."""
        super().resizeEvent(event)
        self._convert()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the picture, and the backdrop beside it."""
        painter = QPainter(self)
        if self._image is None or not self._target.contains(event.rect()):
            painter.fillRect(event.rect(), self._backdrop)
        if self._image is not None:
            painter.drawImage(self._target.topLeft(), self._image)

    def _look(self) -> Look | None:
        """How a frame is to be painted now; None where there is no room for one."""
        ratio = self.devicePixelRatioF()
        shown = self.fit(self.size())
        width, height = round(shown.width() * ratio), round(shown.height() * ratio)
        width += width % 2  # whole pairs of pixels lie in one piece; nobody misses the half one
        if width < 2 or height < 2:
            return None
        radius = min(width, height) / 2 if self._round else self._radius * ratio
        back = self._backdrop
        ground = (back.blue(), back.green(), back.red(), 255) if back.alpha() else (0, 0, 0, 0)
        return Look(width, height, ratio, radius, ground)

    def _convert(self) -> None:
        """Make the image that is painted, now: of a first frame, or of another size."""
        look = self._look()
        if self._frame is not None and look is not None:
            self._show(look, painted(self._frame, look))

    def _show(self, look: Look, pixels: Bgra) -> None:
        """Paint this from now on."""
        kinds = QImage.Format
        kind = kinds.Format_RGB32 if look.ground[3] else kinds.Format_ARGB32_Premultiplied
        image = QImage(pixels.data, look.width, look.height, pixels.strides[0], kind)
        image.setDevicePixelRatio(look.ratio)
        self._image, self._pixels = image, pixels
        shown = self.fit(self.size())
        self._target = QRect(
            (self.width() - shown.width()) // 2,
            (self.height() - shown.height()) // 2,
            shown.width(),
            shown.height(),
        )
