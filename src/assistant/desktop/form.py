"""What settings pages are built of: cards, and a row with an editor for each setting.

The editor follows from the setting's type (config_schema.py), its name and the explanation beside
it from titles.py and explained.py. A change holds at once; one that does not fit is said below the
editor. Knows no page.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from assistant.applying import waits_for_start
from assistant.config import SOME_LINES, Settings
from assistant.config_schema import Range, Unfit, fit, flatten, from_text, leaves, wanted_words
from assistant.desktop.explained import explanation
from assistant.desktop.i18n import joined, problem, told
from assistant.desktop.pages import Workplace
from assistant.desktop.titles import title_of, word_for
from talking_head.errors import ConfigError
from talking_head.said import said

EDITOR_WIDTH = 220
NARROW = 520
"""A row narrower than this has its editor below the words."""

TYPING_MS = 600
"""After the last letter, a text holds."""


class Card(QFrame):
    """A card with a title, a sentence under it, and what is added to `column`."""

    def __init__(self, title: str = "", lead: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(14)
        if title:
            self.column.addWidget(label(title, "heading"))
        if lead:
            self.column.addWidget(label(lead, "hint"))


def label(text: str = "", role: str = "") -> QLabel:
    """Words that wrap and can be selected. `role`: see theme.style_sheet."""
    made = QLabel(text)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def set_role(shown: QLabel, role: str) -> None:
    """Give words another role, at once."""
    shown.setProperty("role", role)
    shown.style().unpolish(shown)
    shown.style().polish(shown)


def scrolled(inside: QWidget) -> QScrollArea:
    """What scrolls, if it must, up and down."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area


class _NoWheel(QObject):
    """Scrolling over an editor scrolls the page: it changes nothing that was not clicked."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget):
            event.ignore()
            return not watched.hasFocus()
        return False


class SettingRow(QWidget):
    """One setting: its name, what it does, its editor, and what is wrong if something is."""

    def __init__(self, work: Workplace, key: str, *, more: str = "", note: str = "") -> None:
        """`more`: a sentence after what it does; `note`: small, below."""
        super().__init__()
        self.key = key
        self._preferences = work.preferences
        self.title = label(title_of(key), "name")
        self.says = label(joined((explanation(key), more)), "hint")
        self.problem = label("", "error")
        self.problem.hide()
        self.editor = editor(key, self._wanted)
        self.editor.setAccessibleName(self.title.text())
        self.editor.setAccessibleDescription(self.says.text())
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (self.title, self.says, self.problem):
            words.addWidget(part)
        later = QCoreApplication.translate("Form", "Holds from the next start.")
        for small in (later if waits_for_start(key) else "", note):
            if small:
                words.addWidget(label(small, "caption"))
        self._wide = isinstance(self.editor, QPlainTextEdit)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(24)
        if self._wide:
            words.insertWidget(2, self.editor)
            self._row.addLayout(words)
        else:
            self._row.addLayout(words, stretch=1)
            top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
            self._row.addWidget(self.editor, alignment=top)
        self.show_value()
        work.preferences.changed.connect(self._changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the editor is below its words."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(below if narrow else beside)
        self._row.setSpacing(8 if narrow else 24)

    def show_value(self) -> None:
        """Show what is in force."""
        show(self.editor, self._preferences.value(self.key))

    def _wanted(self, value: object) -> None:
        if value == self._preferences.value(self.key):
            self._say("")
            return
        hint = leaves(Settings)[self.key]
        try:
            fit(hint, value)
            self._preferences.change({self.key: value})
        except Unfit:
            self._say(told(said("It must be {wanted}.", wanted=wanted_words(hint))))
        except ConfigError as error:
            self._say(problem(error))
        else:
            self._say("")

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _changed(self, keys: frozenset[str]) -> None:
        if self.key in keys:
            self.show_value()


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


def combo(rows: list[tuple[str, object]], wanted: Callable[[object], None]) -> QComboBox:
    """A choice among (words, value)."""
    made = QComboBox()
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
    return flatten(Settings())[key]
