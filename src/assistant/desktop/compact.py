"""Only the face, round and always on top: to have company while working in other windows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from assistant.desktop.stage import Stage
from assistant.desktop.theme import Theme
from assistant.events import State, StateChanged, TurnEvent
from talking_head.media import Yuv

SMALLEST, FIRST, LARGEST, STEP = 140, 240, 640, 20


class Compact(QWidget):
    """Dragged by the mouse, sized by its wheel; a double click brings the window back."""

    expanded = Signal()
    stopped = Signal()
    muted = Signal(bool)
    seen = Signal(bool)

    def __init__(
        self, theme: Theme, frame: Callable[[], Yuv | None], level_db: Callable[[], float]
    ) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle("Visavis")
        self.setToolTip(self.tr("Double click: back to the window. Right click: more."))
        self._state: State = "listening"
        self._held: QPoint | None = None
        self.stage = Stage(theme, frame, level_db, self, round_=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stage)
        self.resize(FIRST, FIRST)

    def note(self, event: TurnEvent) -> None:
        """Something has happened."""
        if isinstance(event, StateChanged):
            self._state = event.state
            self.stage.set_state(event.state)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        if event.button() == Qt.MouseButton.LeftButton:
            handle = self.windowHandle()
            if handle is None or not handle.startSystemMove():
                self._held = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Where the system does not move it."""
        if self._held is not None:
            self.move(event.globalPosition().toPoint() - self._held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to the window."""
        self.expanded.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Larger or smaller."""
        step = STEP if event.angleDelta().y() > 0 else -STEP
        side = min(LARGEST, max(SMALLEST, self.width() + step))
        self.resize(side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter: back to the window. Escape: be quiet."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.expanded.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.stopped.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What there are buttons for in the window."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open Visavis"), self.expanded.emit)
        mute = menu.addAction(self.tr("Microphone off"))
        mute.setCheckable(True)
        mute.setChecked(self._state == "muted")
        mute.triggered.connect(self.muted)
        menu.addAction(self.tr("Stop speaking"), self.stopped.emit)
        menu.popup(event.globalPos())

    def showEvent(self, event: object) -> None:
        """It is seen."""
        self.seen.emit(True)

    def hideEvent(self, event: object) -> None:
        """It is not."""
        self.seen.emit(False)
