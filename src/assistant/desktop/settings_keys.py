"""The keys: pressed to be chosen."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.applying import waits_for_start
from assistant.desktop.editors import default_of
from assistant.desktop.explained import explanation
from assistant.desktop.form import Card, label
from assistant.desktop.global_key import why_not
from assistant.desktop.i18n import problem
from assistant.desktop.pages import Workplace
from assistant.desktop.titles import title_of

EVERYWHERE = "desktop.global_talk_key"
KEYS = ("desktop.talk_key", "desktop.mute_key", "desktop.stop_key", EVERYWHERE)


def cards(work: Workplace) -> list[QWidget]:
    """A row for each."""
    card = Card()
    for key in KEYS:
        card.column.addWidget(KeyRow(work, key))
    return [card]


class KeyRow(QWidget):
    """One key. What is pressed in the field is taken, when the field is left or after a second."""

    def __init__(self, work: Workplace, key: str) -> None:
        super().__init__()
        self._work, self._key = work, key
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        self.field.setFixedWidth(180)
        self.field.setAccessibleName(title_of(key))
        self.field.keySequenceChanged.connect(lambda keys: self._invite())
        self.field.editingFinished.connect(self._take)
        reset = QPushButton(self.tr("Reset"))
        reset.setProperty("kind", "quiet")
        reset.setAccessibleName(self.tr("Reset: {}").format(title_of(key)))
        reset.clicked.connect(lambda: work.preferences.change({key: default_of(key)}))
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(title_of(key), "name"))
        column.addWidget(label(explanation(key), "hint"))
        if key == EVERYWHERE and (refusal := why_not()) is not None:
            self.field.setEnabled(False)
            column.addWidget(label(problem(refusal), "caption"))
        if waits_for_start(key):
            column.addWidget(label(self.tr("Holds from the next start."), "caption"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(16)
        row.addWidget(words, stretch=1)
        row.addWidget(self.field)
        row.addWidget(reset)
        work.preferences.changed.connect(lambda keys: self._show() if key in keys else None)
        self._show()

    def _show(self) -> None:
        self.field.blockSignals(True)
        self.field.setKeySequence(QKeySequence(str(self._work.preferences.value(self._key) or "")))
        self.field.blockSignals(False)
        self._invite()

    def _invite(self) -> None:
        """Qt's own words are longer than the field, and come back with every key."""
        for line in self.field.findChildren(QLineEdit):
            line.setPlaceholderText(self.tr("Press a key"))

    def _take(self) -> None:
        text = self.field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        optional = default_of(self._key) is None
        if not text and not optional:
            self._show()
        elif (text or None) != self._work.preferences.value(self._key):
            self._work.preferences.change({self._key: text or None})
