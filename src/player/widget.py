"""A Qt widget that shows the frame that is due.

It asks the player sixty times a second and converts a frame only when it is another one. Knows
no sound, no blocks and no conversation; never waits.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from talking_head.media import Yuv

TICK_MS = 16

Bgra = npt.NDArray[np.uint8]
"""A picture, shape (height, width, 4), uint8: a QImage of Format_RGB32 on little-endian."""


class FaceWidget(QWidget):
    """Paints frames as large as fits, their proportions kept, on `backdrop`."""

    def __init__(
        self,
        frame: Callable[[], Yuv | None],
        backdrop: str = "#101216",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._frame_due = frame
        self._backdrop = QColor(backdrop)
        self._frame: Yuv | None = None
        self._target = QRect()
        self._pixels: Bgra | None = None  # the image below borrows these
        self._image: QImage | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def tick(self) -> None:
        """Look which frame is due; paint if it is another one."""
        frame = self._frame_due()
        if frame is self._frame or frame is None:
            return
        self._frame = frame
        self._convert()
        self.update(self._target)

    def sizeHint(self) -> QSize:
        """Half of 720p."""
        return QSize(960, 540)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the frame that shows to the new size."""
        super().resizeEvent(event)
        self._convert()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the picture, and the backdrop beside it."""
        painter = QPainter(self)
        if self._image is None:
            painter.fillRect(event.rect(), self._backdrop)
            return
        if not self._target.contains(event.rect()):
            painter.fillRect(event.rect(), self._backdrop)
        painter.drawImage(self._target.topLeft(), self._image)

    def _convert(self) -> None:
        """Make the image that is painted: the frame in the pixels of the screen."""
        if self._frame is None:
            return
        ratio = self.devicePixelRatioF()
        height, width = self._frame.shape[0] * 2 // 3, self._frame.shape[1]
        room = QSize(round(self.width() * ratio), round(self.height() * ratio))
        size = QSize(width, height).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if size.isEmpty():
            return
        pixels = to_bgra(self._frame, size.width(), size.height())
        image = QImage(
            pixels.data,
            size.width(),
            size.height(),
            pixels.strides[0],
            QImage.Format.Format_RGB32,
        )
        image.setDevicePixelRatio(ratio)
        self._image, self._pixels = image, pixels
        shown = QSize(round(size.width() / ratio), round(size.height() / ratio))
        self._target = QRect(
            (self.width() - shown.width()) // 2,
            (self.height() - shown.height()) // 2,
            shown.width(),
            shown.height(),
        )


def to_bgra(frame: Yuv, width: int, height: int) -> Bgra:
    """An I420 frame as BGRA of the given size; about 1 ms for 720p.

    Shrunk by halves first, each the mean of 2×2 pixels, so that nothing flickers; averaging
    straight to the size (INTER_AREA) would take ten times as long.
    """
    import cv2

    picture: Any = cv2.cvtColor(np.ascontiguousarray(frame), cv2.COLOR_YUV2BGRA_I420)
    while picture.shape[1] >= 2 * width and picture.shape[0] >= 2 * height:
        half = (picture.shape[1] // 2, picture.shape[0] // 2)
        picture = cv2.resize(picture, half, interpolation=cv2.INTER_AREA)
    if picture.shape[:2] != (height, width):
        larger = width > picture.shape[1]
        picture = cv2.resize(
            picture, (width, height), interpolation=cv2.INTER_CUBIC if larger else cv2.INTER_LINEAR
        )
    bgra: Bgra = picture
    return bgra
