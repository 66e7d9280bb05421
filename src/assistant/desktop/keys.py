"""Hold a key to talk, wherever in the window; and Ctrl-C in the terminal.

Knows keys only: what is done is told to it.
"""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from types import FrameType
from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QKeyCombination, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)

from assistant.desktop.stage import Stage

TAKES_KEYS = (
    QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QAbstractButton,
    QAbstractItemView, QAbstractSlider,
)  # fmt: skip
"""Widgets to which a key means something when they have the focus."""


class TalkKey(QObject):
    """Tells `down(True)` and `down(False)`.

    A key without modifiers belongs to whatever is typed into or pressed by keys while that has the
    focus; one with modifiers is heard everywhere. Leaving the window lets go of it. It watches
    whatever has the focus, not the application: every event of every widget would have to wait for
    the interpreter's lock, hundreds of them whenever something is laid out.
    """

    def __init__(self, keys: str, down: Callable[[bool], None], parent: QObject) -> None:
        super().__init__(parent)
        self._down = down
        self._held = False
        self._watched: QObject | None = None
        self.set(keys)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusObjectChanged.connect(self._watch)
        app.applicationStateChanged.connect(self._left)
        self._watch(QGuiApplication.focusObject())

    def set(self, keys: str) -> None:
        """Listen to another key, such as "Space" or "Ctrl+T"."""
        sequence: Any = QKeySequence(keys)  # its stubs know no item access
        first = sequence[0] if sequence.count() else QKeyCombination(Qt.Key.Key_Space)
        self._key, self._modifiers = first.key(), first.keyboardModifiers()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key out of the stream."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride):
            return False
        assert isinstance(event, QKeyEvent)
        if event.key() != self._key:
            return False
        if kind == QEvent.Type.KeyRelease:
            if self._held and not event.isAutoRepeat():
                self._let_go()
                return True
            return self._held
        if self._held:
            return True
        if event.modifiers() != self._modifiers or not self._is_ours():
            return False
        if kind == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._held = True
            self._down(True)
        return kind == QEvent.Type.KeyPress

    def close(self) -> None:
        """Listen no more."""
        self._watch(None)
        QGuiApplication.instance().disconnect(self)  # type: ignore[union-attr]

    def _watch(self, focus: QObject | None) -> None:
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = focus
        if focus is not None:
            focus.installEventFilter(self)

    def _left(self, state: Qt.ApplicationState) -> None:
        if self._held and state != Qt.ApplicationState.ApplicationActive:
            self._let_go()

    def _is_ours(self) -> bool:
        if self._modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            return True
        focus = QApplication.focusWidget()
        if QApplication.activePopupWidget() or QApplication.activeModalWidget():
            return False
        return isinstance(focus, Stage) or not isinstance(focus, TAKES_KEYS)

    def _let_go(self) -> None:
        self._held = False
        self._down(False)


ENDING = ("SIGINT", "SIGTERM", "SIGHUP")


class Signals(QObject):
    """Has Python's signal handlers run in Qt's loop, which otherwise sleeps through them.

    What comes before the loop waits for it: to quit a loop that does not run does nothing.
    """

    def __init__(self, end: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._end = end
        self._ours, self._theirs = socket.socketpair()
        for side in (self._ours, self._theirs):
            side.setblocking(False)
        self._fd_before = signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        numbers = [getattr(signal, name) for name in ENDING if hasattr(signal, name)]
        self._before = {number: signal.signal(number, self._note) for number in numbers}

    def close(self) -> None:
        """Put everything back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._fd_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        for side in (self._ours, self._theirs):
            side.close()

    def _note(self, number: int, frame: FrameType | None) -> None:
        QTimer.singleShot(0, self._end)

    def _wake(self) -> None:
        self._ours.recv(64)  # Python's handler runs on the way back here
