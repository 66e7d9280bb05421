"""The buttons of the voice, below the face.

Each is a widget that is told what to show and says what was pressed; none knows a conversation.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from assistant.desktop.icons import IconButton, picture
from assistant.desktop.stage import loudness
from assistant.desktop.theme import Theme
from assistant.events import State


class MicButton(QAbstractButton):
    """The microphone: pressed, it is off; the disc around it is as large as the voice is loud."""

    LEVEL_MS = 50
    STEPS = 10
    """Of the level that is shown: a smaller change is not worth a paint."""

    def __init__(self, theme: Theme, level_db: Callable[[], float], size: int = 64) -> None:
        super().__init__()
        self._theme, self._level_db, self._size = theme, level_db, size
        self._state: State = "listening"
        self._step = 0
        self.setCheckable(True)
        self.setFixedSize(size, size)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._timer = QTimer(self)
        self._timer.setInterval(self.LEVEL_MS)
        self._timer.timeout.connect(self._look)
        theme.changed.connect(self.update)
        self.set_state("listening")

    def set_state(self, state: State) -> None:
        """What the assistant does."""
        self._state = state
        off = state in ("muted", "offline")
        self.setChecked(state == "muted")
        words = self.tr("Turn the microphone on") if off else self.tr("Turn the microphone off")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.watch(self.isVisible())
        self.update()

    def watch(self, watched: bool) -> None:
        """Whether anyone can see it."""
        if watched and self._state not in ("muted", "offline"):
            self._timer.start()
        else:
            self._timer.stop()
            self._step = 0

    def showEvent(self, event: object) -> None:
        """Begin to look at the level."""
        self.watch(True)

    def hideEvent(self, event: object) -> None:
        """Look no more."""
        self.watch(False)

    def sizeHint(self) -> QSize:
        """Round."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The level, the disc, the icon."""
        t = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = QPointF(self.width() / 2, self.height() / 2)
        core = self._size * 0.36
        off = self._state in ("muted", "offline")
        if not off:
            halo = QColor(t.accent)
            halo.setAlphaF(0.28)
            painter.setBrush(halo)
            reach = core + (self._size / 2 - core) * self._step / self.STEPS
            painter.drawEllipse(middle, reach, reach)
        painter.setBrush(QColor(t.raised if off else t.accent))
        if off:
            painter.setPen(QPen(QColor(t.edge), 1.2))
        painter.drawEllipse(middle, core, core)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(t.text), 2))
            painter.drawEllipse(middle, core + 3, core + 3)
        name = "mic_off" if off else "mic"
        colour = t.on_accent if not off else (t.offline if self._state == "offline" else t.text)
        side = round(self._size * 0.38)
        icon = picture(name, colour, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(middle.x() - side / 2, middle.y() - side / 2), icon)

    def _look(self) -> None:
        step = round(self.STEPS * loudness(self._level_db()))
        step = max(step, self._step - 2)  # falls slowly, as meters do
        if step != self._step:
            self._step = step
            self.update()


class VoiceBar(QWidget):
    """The microphone, hold to talk, stop; and the state in one word, for whoever wants it."""

    muted = Signal(bool)
    stopped = Signal()
    push_to_talk = Signal(bool)
    compact = Signal()

    def __init__(self, theme: Theme, level_db: Callable[[], float]) -> None:
        super().__init__()
        self._state: State = "listening"
        self._mode = "open"
        self.mic = MicButton(theme, level_db)
        self.mic.clicked.connect(self.muted)
        self.hold = IconButton(theme, "hold", "", size=22)
        self.hold.setCheckable(True)
        self.hold.toggled.connect(self._hold)
        self.stop = IconButton(theme, "stop", "", size=22)
        self.stop.clicked.connect(lambda: self.stopped.emit())
        self.small = IconButton(theme, "compact", self.tr("Only the face, always on top"), size=22)
        self.small.clicked.connect(lambda: self.compact.emit())
        self.state = QLabel()
        self.state.setProperty("role", "caption")
        self.state.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.set_keys("Space", "Esc")

        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addSpacing(self.small.sizeHint().width() + row.spacing())  # as the button at the end
        row.addStretch(1)
        for button in (self.hold, self.mic, self.stop):
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.small, alignment=Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.state)
        self.set_state("listening")

    def set_state(self, state: State) -> None:
        """What the assistant does."""
        self._state = state
        self.mic.set_state(state)
        self.stop.setEnabled(state in ("thinking", "speaking"))
        self.state.setText(self.words(state))

    def set_mode(self, mode: str) -> None:
        """When it listens: to everything, after its name, or while the key is held."""
        self._mode = mode
        self.hold.blockSignals(True)
        self.hold.setChecked(mode == "push_to_talk")
        self.hold.blockSignals(False)
        self._says_hold(mode == "push_to_talk")
        self.state.setText(self.words(self._state))

    def set_keys(self, talk: str, stop: str) -> None:
        """Which keys are held to talk and pressed for silence, such as "Space" and "Esc"."""
        native = QKeySequence.SequenceFormat.NativeText
        self._talk_key = "" if talk == "Space" else QKeySequence(talk).toString(native)
        if stop == "Esc":
            self.stop.says(self.tr("Stop speaking (Esc)"))
        else:
            key = QKeySequence(stop).toString(native)
            self.stop.says(self.tr("Stop speaking ({key})").format(key=key))
        self._says_hold(self._mode == "push_to_talk")
        self.state.setText(self.words(self._state))

    def words(self, state: State) -> str:
        """A state by its name."""
        if state == "listening" and self._mode == "push_to_talk":
            if self._talk_key:
                return self.tr("Hold {key} to talk").format(key=self._talk_key)
            return self.tr("Hold the space bar to talk")
        if state == "listening" and self._mode == "wake":
            return self.tr("Say my name to wake me")
        return {
            "listening": self.tr("Listening"),
            "hearing": self.tr("I hear you"),
            "thinking": self.tr("Thinking"),
            "speaking": self.tr("Speaking"),
            "muted": self.tr("Microphone off"),
            "offline": self.tr("No microphone"),
        }[state]

    def _hold(self, wanted: bool) -> None:
        self._says_hold(wanted)
        self.push_to_talk.emit(wanted)

    def _says_hold(self, wanted: bool) -> None:
        if wanted:
            words = self.tr("Listen all the time")
        elif self._talk_key:
            words = self.tr("Listen only while {key} is held").format(key=self._talk_key)
        else:
            words = self.tr("Listen only while space is held")
        self.hold.says(words)
        self.hold.shows("hold", "accent" if wanted else "dim")
