"""The window: the face, what both sides say, what goes wrong, and a line to type in.

It reads the stream of events and calls the four `Actions`; it knows no conversation, no engine
and no settings.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from assistant.desktop.bridge import EventBridge
from assistant.desktop.captions import Captions
from assistant.events import Degraded, Recovered, State, StateChanged, TurnEvent, TurnFailed
from player.player import Player
from player.widget import FaceWidget

Listener = Callable[[TurnEvent], None]
Unsubscribe = Callable[[], None]

BACKDROP, PANEL, LINE = "#101216", "#171a20", "#2a2f38"
BRIGHT, DIM, ACCENT = "#f2f4f8", "#8d96a5", "#7aa2f7"

MARGIN, LINE_HEIGHT = 24, 26

STATES: dict[State, tuple[str, str]] = {
    "listening": ("Listening", "#5fb98a"),
    "hearing": ("I hear you", "#7ee2b8"),
    "thinking": ("Thinking", "#e0af68"),
    "speaking": ("Speaking", ACCENT),
    "muted": ("Microphone off", "#8d96a5"),
    "offline": ("No microphone", "#e06c75"),
}
"""What each state is called, and its colour."""

STYLE = f"""
QWidget {{ background: {BACKDROP}; color: {BRIGHT}; font-size: 15px; }}
#panel, #panel QWidget {{ background: {PANEL}; }}
#user {{ color: {DIM}; }}
#reply {{ font-size: 19px; }}
#state {{ color: {DIM}; }}
#banner {{ background: #3a2f1b; border-bottom: 1px solid #6b5427; }}
#banner QLabel {{ background: transparent; color: #f0d9a8; font-size: 14px; }}
#banner QPushButton {{ background: transparent; border: none; color: #f0d9a8; }}
QLineEdit {{ border: 1px solid {LINE}; border-radius: 10px; padding: 9px 14px;
    selection-background-color: {ACCENT}; }}
#panel QLineEdit {{ background: {BACKDROP}; }}
QLineEdit:focus {{ border-color: {ACCENT}; }}
QPushButton {{ border: 1px solid {LINE}; border-radius: 10px; padding: 9px 16px; }}
#panel QPushButton {{ background: #1f242c; }}
#panel QPushButton:hover, QPushButton:focus {{ border-color: {ACCENT}; }}
#panel QPushButton:checked {{ color: {DIM}; background: {BACKDROP}; }}
"""


@dataclass(frozen=True, slots=True)
class Actions:
    """What the user can do in the window. Called in Qt's thread; none may wait.

    `on_text`: a typed message. `on_stop`: be quiet. `on_mute`: whether the microphone is to be
    off. `on_close`: the window was closed.
    """

    on_text: Callable[[str], None]
    on_stop: Callable[[], None]
    on_mute: Callable[[bool], None]
    on_close: Callable[[], None]


class Window(QWidget):
    """The main window; `show_event` is its only input beside the user."""

    def __init__(self, player: Player, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._captions = Captions()
        self.setWindowTitle("Visavis")
        self.setStyleSheet(STYLE)
        self.setMinimumSize(420, 420)
        self.resize(960, 760)

        self.face = FaceWidget(player.frame, BACKDROP)
        self.banner = _Banner()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.face, stretch=1)
        column.addWidget(self._panel())
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, actions.on_stop)
        self._show_state("listening")
        self.text.setFocus()

    def show_event(self, event: TurnEvent) -> None:
        """Show what has happened."""
        match event:
            case StateChanged(state):
                self._show_state(state)
            case Degraded(stage, lost, reason, fix, now):
                self.banner.tell(f"{lost}: {reason} {fix}", f"Now: {now}." if now else "", stage)
            case Recovered(stage):
                self.banner.take_back(stage)
            case TurnFailed(_, reason):
                self.banner.tell(f"This answer was lost: {reason}", "Ask again.")
        self._captions = self._captions.after(event)
        self._show_captions()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the captions to the new width."""
        super().resizeEvent(event)
        self._show_captions()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window is gone."""
        self._actions.on_close()
        super().closeEvent(event)

    def _show_captions(self) -> None:
        """The user's words on one line; of the reply what fits, at least what sounds now."""
        width = self.width() - 2 * MARGIN
        line = self.user.fontMetrics()
        self.user.setText(line.elidedText(self._captions.user, Qt.TextElideMode.ElideLeft, width))
        for around in (1, 0):
            self.reply.setText(self._captions.reply_html(BRIGHT, DIM, around))
            if self.reply.heightForWidth(width) <= self.reply.minimumHeight():
                break

    def _panel(self) -> QWidget:
        panel = QFrame()
        panel.setObjectName("panel")
        self.user = _caption("user", 1)
        self.user.setTextFormat(Qt.TextFormat.PlainText)
        self.reply = _caption("reply", 3)
        self.dot = _Dot()
        self.state = QLabel()
        self.state.setObjectName("state")
        self.state.setMinimumWidth(self.state.fontMetrics().horizontalAdvance("Microphone off  "))
        self.text = QLineEdit()
        self.text.setPlaceholderText("Say something, or type it here")
        self.text.setAccessibleName("Message")
        self.text.setMaxLength(4000)
        self.text.returnPressed.connect(self._send)
        self.mute = QPushButton("Mute")
        self.mute.setCheckable(True)
        self.mute.setToolTip("Turn the microphone off and on")
        self.mute.clicked.connect(self._actions.on_mute)
        self.stop = QPushButton("Stop")
        self.stop.setToolTip("Be quiet (Esc)")
        self.stop.clicked.connect(lambda: self._actions.on_stop())

        row = QHBoxLayout()
        row.setSpacing(10)
        for widget in (self.dot, self.state, self.text, self.mute, self.stop):
            row.addWidget(widget)
        column = QVBoxLayout(panel)
        column.setContentsMargins(MARGIN, 16, MARGIN, 18)
        column.setSpacing(8)
        column.addWidget(self.user)
        column.addWidget(self.reply)
        column.addLayout(row)
        return panel

    def _send(self) -> None:
        text = self.text.text().strip()
        if text:
            self.text.clear()
            self._actions.on_text(text)

    def _show_state(self, state: State) -> None:
        words, colour = STATES[state]
        self.state.setText(words)
        self.dot.set_colour(colour)
        self.mute.setChecked(state == "muted")


class _Dot(QWidget):
    """A ring of the state's colour."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = QColor(DIM)
        self.setFixedSize(QSize(18, 18))

    def set_colour(self, colour: str) -> None:
        self._colour = QColor(colour)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for radius, opacity in ((9, 0.25), (5, 1.0)):
            painter.setOpacity(opacity)
            painter.setBrush(self._colour)
            painter.drawEllipse(9 - radius, 9 - radius, 2 * radius, 2 * radius)


class _Banner(QFrame):
    """One sentence of bad news and its fix, until it is closed or another one comes."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._stage = ""
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QPushButton("✕")
        close.setAccessibleName("Close this message")
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 8, MARGIN // 2, 8)
        row.addWidget(self.words, stretch=1)
        row.addWidget(close)
        self.hide()

    def tell(self, what: str, then: str, stage: str = "") -> None:
        self.words.setText(f"{what.strip()} {then}".strip())
        self._stage = stage
        self.show()

    def take_back(self, stage: str) -> None:
        """It is mended: nobody needs to read it any more."""
        if self._stage == stage:
            self.hide()


def _caption(name: str, lines: int) -> QLabel:
    """A caption of at least so many lines, so that the face does not jump when it changes."""
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(lines > 1)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.setMinimumHeight(lines * LINE_HEIGHT)
    return label


ENDING = ("SIGINT", "SIGTERM", "SIGHUP")
"""What closes the window from outside; an exception raised there would be lost in Qt."""


def run_window(
    player: Player, subscribe: Callable[[Listener], Unsubscribe], actions: Actions
) -> int:
    """Show the window until it is closed; the exit code of the program.

    `subscribe(listener)` has every later event told to the listener, from any thread, until the
    function that it returns is called. Ctrl-C in the terminal closes the window. Call
    `display.check_display` before importing this module.
    """
    os.environ.setdefault("QT_LOGGING_RULES", "*.debug=false;qt.qpa.*=false;qt.multimedia.*=false")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Visavis")
    window = Window(player, actions)
    bridge = EventBridge()
    bridge.arrived.connect(window.show_event)
    unsubscribe = subscribe(bridge.tell)
    # Python runs a signal's handler between two of its own steps: the face's timer gives it one.
    ending = [getattr(signal, name) for name in ENDING if hasattr(signal, name)]
    before = {number: signal.signal(number, lambda *_: window.close()) for number in ending}
    try:
        window.show()
        return app.exec()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        unsubscribe()
        # Qt crashes where a widget outlives the application: the window goes first.
        shiboken6.delete(window)
