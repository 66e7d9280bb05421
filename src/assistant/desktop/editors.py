"""The widget that edits a setting, as its type says; and its value in words.

Knows types (config_schema.py) and Qt's widgets; keeps nothing and changes no setting.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from fractions import Fraction
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from assistant.config import SOME_LINES, Settings
from assistant.config_schema import Range, from_text, leaf, leaves
from assistant.desktop.titles import word_for

EDITOR_WIDTH = 220

TYPING_MS = 600
"""After the last letter, a text holds."""


class _NoWheel(QObject):
    """Scrolling over an editor scrolls the page: it changes nothing that was not clicked."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget):
            event.ignore()
            return not watched.hasFocus()
        return False


def editor(key: str, wanted: Callable[[object], None]) -> QWidget:
    """The widget that edits a setting of this type; `wanted(value)` is told what was chosen."""
    hint = leaves(Settings)[key]
    kinds, limits = _kinds(hint)
    made: QWidget
    if get_origin(kinds[0]) is Literal:
        made = combo([(word_for(value), value) for value in get_args(kinds[0])], wanted)
    elif set(kinds) == {bool, str}:
        yes = QCoreApplication.translate("Form", "Yes")
        no = QCoreApplication.translate("Form", "No")
        made = combo([(word_for("auto"), "auto"), (yes, True), (no, False)], wanted)
    elif kinds == [bool]:
        box = QCheckBox()
        box.setProperty("kind", "bare")
        box.toggled.connect(wanted)
        made = box
    elif kinds in ([int], [float]) and isinstance(limit := limits[0] if limits else None, Range):
        made = _number(kinds[0], limit, wanted)
    elif SOME_LINES in limits:
        made = _Lines(wanted)
    else:
        made = _Line(hint, NoneType in kinds, wanted)
    made.setProperty("setting", key)
    return made


def show(made: QWidget, value: object) -> None:
    """Show a value in an editor, telling nobody."""
    blocked = made.blockSignals(True)
    if isinstance(made, QCheckBox):
        made.setChecked(bool(value))
    elif isinstance(made, QComboBox):
        made.setCurrentIndex(made.findData(value))
    elif isinstance(made, QSpinBox):
        made.setValue(int(str(value)))
    elif isinstance(made, QDoubleSpinBox):
        made.setValue(float(str(value)))
    elif isinstance(made, _Lines | _Line):
        made.show_text(as_text(value))
    made.blockSignals(blocked)


def as_text(value: object) -> str:
    """A value as it is typed."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Fraction) and value.denominator == 1:
        return str(value.numerator)
    return str(value)


class Choice(QComboBox):
    """On Linux Qt tells screen readers what is chosen as the name of the box, and its own name
    nowhere: there its description says it."""

    def setAccessibleName(self, name: str) -> None:
        """What it chooses."""
        super().setAccessibleName(name)
        self._describe(name, self.accessibleDescription())

    def setAccessibleDescription(self, description: str) -> None:
        """More of it."""
        self._describe(self.accessibleName(), description)

    def _describe(self, name: str, more: str) -> None:
        if sys.platform == "linux" and not more.startswith(name):
            more = f"{name}. {more}".rstrip(". ")
        super().setAccessibleDescription(more)


def combo(rows: list[tuple[str, object]], wanted: Callable[[object], None]) -> QComboBox:
    """A choice among (words, value)."""
    made = Choice()
    made.setMinimumWidth(EDITOR_WIDTH)
    made.setMaximumWidth(2 * EDITOR_WIDTH)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for words, value in rows:
        made.addItem(words, value)
    made.activated.connect(lambda index: wanted(made.itemData(index)))
    calm(made)
    return made


def calm(made: QWidget) -> None:
    """Let it not be changed by scrolling past it."""
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.installEventFilter(_NoWheel(made))


def _number(kind: type, limit: Range, wanted: Callable[[object], None]) -> QAbstractSpinBox:
    made: QSpinBox | QDoubleSpinBox
    if kind is int:
        made = QSpinBox()
        made.setRange(int(limit.low), int(limit.high))
        made.setSingleStep(limit.step or max(1, int(limit.high - limit.low) // 1000))
    else:
        made = _Decimal()
        made.setRange(limit.low, limit.high)
        made.setDecimals(2)
        made.setSingleStep(0.05 if limit.high <= 5 else 1.0)
    made.setKeyboardTracking(False)
    made.setFixedWidth(120)
    made.lineEdit().setTextMargins(12, 0, 12, 0)
    made.valueChanged.connect(lambda value: wanted(value))
    calm(made)
    return made


class _Decimal(QDoubleSpinBox):
    """A number without the zeros at its end."""

    def textFromValue(self, value: float) -> str:
        """0.5, not 0.50."""
        return self.locale().toString(round(value, self.decimals()), "g", 12)


class _Line(QLineEdit):
    """A line of text; holds when it is left, or after a pause of typing."""

    def __init__(self, hint: Any, may_be_nothing: bool, wanted: Callable[[object], None]) -> None:
        super().__init__()
        self.setMinimumWidth(EDITOR_WIDTH)
        self._hint, self._nothing, self._wanted = hint, may_be_nothing, wanted
        self._shown = ""
        if may_be_nothing:
            self.setPlaceholderText(QCoreApplication.translate("Form", "none"))
        self.editingFinished.connect(self._tell)

    def show_text(self, text: str) -> None:
        """Show what is in force, unless it is being edited."""
        if not (self.hasFocus() and self.isModified() and text == self._shown):
            self._shown = text
            self.setText(text)

    def _tell(self) -> None:
        text = self.text().strip()
        if text == self._shown:
            return
        self._shown = text
        value = None if not text and self._nothing else from_text(self._hint, text)
        self._wanted(value)


class _Lines(QPlainTextEdit):
    """A text of several lines."""

    def __init__(self, wanted: Callable[[object], None]) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(120)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(lambda: wanted(self.toPlainText()))
        self.textChanged.connect(self._typing.start)

    def show_text(self, text: str) -> None:
        """Show what is in force; the cursor stays where one is writing just that."""
        if text != self.toPlainText() and not self._typing.isActive():
            self.setPlainText(text)
            self._typing.stop()


def _kinds(hint: Any) -> tuple[list[Any], list[Any]]:
    limits: list[Any] = []
    if get_origin(hint) is Annotated:
        hint, *limits = get_args(hint)
    return list(get_args(hint)) if get_origin(hint) in (Union, UnionType) else [hint], limits


def default_words(key: str) -> str:
    """What a setting is where nobody set it, as its editor shows it; "" for nothing."""
    value = default_of(key)
    if isinstance(value, bool):
        words = ("Form", "Yes") if value else ("Form", "No")
        return QCoreApplication.translate(*words)
    if isinstance(value, float):
        return QLocale().toString(value, "g", 6)
    text = " ".join(as_text(value).split())
    chosen = get_origin(_kinds(leaves(Settings)[key])[0][0]) is Literal or key == "audio.barge_in"
    return word_for(text) if chosen else text


def default_of(key: str) -> object:
    """What a setting is where nobody set it."""
    return leaf(Settings(), key)
