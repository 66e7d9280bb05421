"""A Qt widget that shows the frame that is due.

It asks for the frame sixty times a second and converts one only when it is another one: scaled to
the pixels of the screen, as I420, which is less than half the work of scaling what is painted.
While it is hidden it asks for nothing. Knows no sound, no blocks and no conversation; never waits.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
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

from talking_head.media import Yuv

TICK_MS = 16

Bgra = npt.NDArray[np.uint8]
"""A picture, shape (height, width, 4), uint8: a QImage of Format_RGB32 on little-endian."""


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
        see_through = self._backdrop.alpha() == 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, not see_through)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(96, 96)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def tick(self) -> None:
        """Look which frame is due; paint if it is another one."""
        frame = self._frame_due()
        if frame is self._frame or frame is None:
            return
        reshaped = self._frame is None or self._frame.shape != frame.shape
        self._frame = frame
        if reshaped:
            self.reshaped.emit()
        self._convert()
        self.update(self._target)

    def set_source(self, frame: Callable[[], Yuv | None]) -> None:
        """Show other frames from now on."""
        self._frame_due = frame

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

    def _convert(self) -> None:
        """Make the image that is painted: the frame in the pixels of the screen."""
        if self._frame is None:
            return
        ratio = self.devicePixelRatioF()
        shown = self.fit(self.size())
        width, height = round(shown.width() * ratio), round(shown.height() * ratio)
        width += width % 2  # whole pairs of pixels lie in one piece; nobody misses the half one
        if width < 2 or height < 2:
            return
        pixels = to_bgra(self._frame, width, height)
        radius = min(width, height) / 2 if self._round else self._radius * ratio
        see_through = self._backdrop.alpha() == 0
        _round_corners(pixels, radius, self._backdrop)
        kinds = QImage.Format
        kind = kinds.Format_ARGB32_Premultiplied if see_through else kinds.Format_RGB32
        image = QImage(pixels.data, width, height, pixels.strides[0], kind)
        image.setDevicePixelRatio(ratio)
        self._image, self._pixels = image, pixels
        self._target = QRect(
            (self.width() - shown.width()) // 2,
            (self.height() - shown.height()) // 2,
            shown.width(),
            shown.height(),
        )


def to_bgra(frame: Yuv, width: int, height: int) -> Bgra:
    """An I420 frame as BGRA of the given size, its sides cut where that is narrower.

    Scaled as I420 (half by half first, each the mean of 2×2 pixels, so that nothing flickers;
    averaging straight to the size would take ten times as long), then converted; about 1 ms for
    720p.
    """
    import cv2

    planes = _cut(_planes(np.ascontiguousarray(frame)), width / height)
    while planes[0].shape[1] >= 2 * width and planes[0].shape[0] >= 2 * height:
        planes = [_halved(plane) for plane in planes]
    wide, high = width + width % 2, height + height % 2
    room = np.empty((high * 3 // 2, wide), np.uint8)
    for plane, place in zip(planes, _planes(room), strict=True):
        if plane.shape == place.shape:
            place[:] = plane
        else:
            larger = place.shape[1] > 1.5 * plane.shape[1]
            how = cv2.INTER_CUBIC if larger and wide <= 1280 else cv2.INTER_LINEAR
            cv2.resize(plane, (place.shape[1], place.shape[0]), dst=place, interpolation=how)
    bgra: Any = cv2.cvtColor(room, cv2.COLOR_YUV2BGRA_I420)
    picture: Bgra = bgra[:height, :width]
    return picture


def _planes(frame: Yuv) -> list[npt.NDArray[np.uint8]]:
    """Y, U and V of an I420 frame, as views."""
    height, width = frame.shape[0] * 2 // 3, frame.shape[1]
    colour = frame[height:].reshape(2, height // 2, width // 2)
    return [frame[:height], colour[0], colour[1]]


def _cut(planes: list[npt.NDArray[np.uint8]], aspect: float) -> list[npt.NDArray[np.uint8]]:
    """The middle of a picture that is wider than `aspect`; less than 2 % wider is left."""
    height, width = planes[0].shape
    wanted = round(height * aspect / 4) * 4
    if wanted * 1.02 >= width:
        return planes
    side = (width - wanted) // 4
    return [
        planes[0][:, 2 * side : 2 * side + wanted],
        *(plane[:, side : side + wanted // 2] for plane in planes[1:]),
    ]


def _halved(plane: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    import cv2

    half: Any = cv2.resize(
        plane, (plane.shape[1] // 2, plane.shape[0] // 2), interpolation=cv2.INTER_AREA
    )
    made: npt.NDArray[np.uint8] = half
    return made


def _round_corners(pixels: Bgra, radius: float, backdrop: QColor) -> None:
    """Blend the corners into the backdrop, in place; only they are touched."""
    import cv2

    size = round(radius)
    if size < 1:
        return
    alpha = backdrop.alpha()
    ground = (backdrop.blue(), backdrop.green(), backdrop.red(), 255) if alpha else (0, 0, 0, 0)
    share, rest = _corner(size, ground)
    bottom, right = pixels.shape[0] - size, pixels.shape[1] - size
    for top, flip_y in ((0, 1), (bottom, -1)):
        for left, flip_x in ((0, 1), (right, -1)):
            tile = pixels[top : top + size, left : left + size]
            corner = share[::flip_y, ::flip_x], rest[::flip_y, ::flip_x]
            tile[:] = cv2.add(cv2.multiply(tile, corner[0], scale=1 / 255), corner[1])


@lru_cache(maxsize=8)
def _corner(radius: int, ground: tuple[int, ...]) -> tuple[Bgra, Bgra]:
    """Of a top left corner: how much of each pixel is the picture's (0..255), and the ground's."""
    from_edge = radius - (np.arange(radius) + 0.5)
    distance = np.hypot(from_edge[:, None], from_edge[None, :])
    share = np.repeat(np.clip(radius - distance + 0.5, 0, 1)[..., None], 4, axis=2)
    rest = (1 - share) * np.array(ground)
    return np.rint(share * 255).astype(np.uint8), np.rint(rest).astype(np.uint8)
