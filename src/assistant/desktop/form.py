"""What settings pages are built of: cards, and a row with an editor for each setting.

The editor is one of editors.py, its name and the explanation beside it from titles.py and
explained.py. A change holds at once; one that does not fit is said below the
editor. Knows no page.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from assistant.applying import waits_for_start
from assistant.config import Settings
from assistant.config_schema import Unfit, fit, leaves, wanted_words
from assistant.desktop.editors import editor, show
from assistant.desktop.explained import explanation
from assistant.desktop.i18n import joined, problem, told
from assistant.desktop.pages import Workplace
from assistant.desktop.titles import title_of
from talking_head.errors import ConfigError
from talking_head.said import said

WIDEST = 860
"""Of words on a page without a list beside it: longer lines are hard to read."""

NARROW = 520
"""A row narrower than this has its editor below the words."""


class Block(QWidget):
    """Words that wrap, in a layout.

    Asked for its size, Qt would compute how tall it is at its widest, at every level of a page, and
    lay out every text for each of these widths. No layout needs that: it asks how tall it is at the
    width that there is.
    """

    def sizeHint(self) -> QSize:
        """As wide as it would be."""
        return _hint(self)


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

    def sizeHint(self) -> QSize:
        """As that of a `Block`."""
        return _hint(self)


def _hint(block: QWidget) -> QSize:
    layout = block.layout()
    return QSize() if layout is None else layout.sizeHint()


def label(text: str = "", role: str = "") -> QLabel:
    """Words that wrap and can be selected. `role`: see theme.style_sheet."""
    made = QLabel(text)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)  # or what wraps later than it was made is cut off
    made.setSizePolicy(policy)
    return made


def set_role(shown: QLabel, role: str) -> None:
    """Give words another role, at once."""
    shown.setProperty("role", role)
    shown.style().unpolish(shown)
    shown.style().polish(shown)


def scrolled(inside: QWidget, *, wraps: bool = True) -> QScrollArea:
    """What scrolls, if it must, up and down. `wraps`: there are always words in it that wrap."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if wraps:  # else it is as tall as it would be at its narrowest: empty pages at the end
        inside.setMinimumHeight(1)
    area.setWidget(inside)
    return area


class SettingRow(Block):
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
            words.insertSpacing(2, 4)
            words.insertWidget(3, self.editor)
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
