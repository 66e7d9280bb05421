"""Every setting of config/config.yaml in one tree: searched, edited by its type, reset."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant import paths
from assistant.config import Settings
from assistant.config_schema import flatten, leaves
from assistant.desktop.editors import default_of, default_words
from assistant.desktop.explained import explanation
from assistant.desktop.form import Block, Card, SettingRow, label
from assistant.desktop.icons import IconButton
from assistant.desktop.pages import Workplace
from assistant.desktop.titles import title_of

SEARCH_MS = 150
AT_ONCE = 2
"""Rows made between two looks at the event loop, so that the window stays quick."""


def cards(work: Workplace) -> list[QWidget]:
    """The search, then the tree."""
    return [EverySetting(work)]


class EverySetting(Block):
    """All settings, by section; those that fit the search are shown."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self._work = work
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        where = self.tr("The same as in {}, which may be edited by hand meanwhile.")
        column.addWidget(label(where.format(paths.user_config_file()), "hint"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search all settings"))
        self.search.setAccessibleName(self.tr("Search all settings"))
        self.search.setClearButtonEnabled(True)
        self.reset = QPushButton(self.tr("Reset all that are shown"))
        self.reset.clicked.connect(self.reset_shown)
        top = QHBoxLayout()
        top.addWidget(self.search, stretch=1)
        top.addWidget(self.reset)
        column.addLayout(top)
        self.nothing = label(self.tr("No setting is called so."), "hint")
        self.nothing.hide()
        column.addWidget(self.nothing)
        self.rows: dict[str, AdvancedRow] = {}
        self.cards: dict[str, Card] = {}
        self._column = column
        self._to_make = list(leaves(Settings))
        self._making = QTimer(self)
        self._making.timeout.connect(self._make_some)
        self._making.start(0)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(SEARCH_MS)
        self._typing.timeout.connect(self.look_for)
        self.search.textChanged.connect(lambda _: self._typing.start())

    @property
    def complete(self) -> bool:
        """Whether every row is made."""
        return not self._to_make

    def look_for(self) -> None:
        """Show the settings whose key, name or explanation has every word."""
        words = self.search.text().lower().split()
        shown = set()
        for key, row in self.rows.items():
            text = f"{key} {title_of(key)} {explanation(key)}".lower()
            fits = all(word in text for word in words)
            row.setVisible(fits)
            if fits:
                shown.add(key.rpartition(".")[0])
        for section, card in self.cards.items():
            card.setVisible(section in shown)
        self.nothing.setVisible(not shown)

    def reset_shown(self) -> None:
        """Give back their defaults to the settings that are shown."""
        now = flatten(self._work.preferences.now)
        changes = {
            key: default_of(key)
            for key, row in self.rows.items()
            if row.isVisibleTo(self) and now[key] != default_of(key)
        }
        if changes:
            self._work.preferences.change(changes)

    def _make_some(self) -> None:
        for key in self._to_make[:AT_ONCE]:
            section = key.rpartition(".")[0]
            if section not in self.cards:
                general = QCoreApplication.translate("EverySetting", "General")
                title = title_of(section) if section else general
                self.cards[section] = Card(title, explanation(section) if section else "")
                self._column.addWidget(self.cards[section])
            self.rows[key] = AdvancedRow(self._work, key)
            self.cards[section].column.addWidget(self.rows[key])
        del self._to_make[:AT_ONCE]
        if not self._to_make:
            self._making.stop()
        if self.search.text():
            self.look_for()


class AdvancedRow(Block):
    """A setting by its key, with its default and a way back to it."""

    def __init__(self, work: Workplace, key: str) -> None:
        super().__init__()
        self._work, self._key = work, key
        nothing = QCoreApplication.translate("AdvancedRow", "nothing")
        more = self.tr("Default: {}.").format(default_words(key) or nothing)
        self.setting = SettingRow(work, key, more=more, note=key)
        name = title_of(key)
        self.back = IconButton(
            work.theme, "replay", self.tr("Reset {} to its default").format(name), size=18
        )
        self.back.clicked.connect(lambda: work.preferences.change({key: default_of(key)}))
        self.room = QLabel()
        self.room.setFixedWidth(self.back.sizeHint().width())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.setting, stretch=1)
        row.addWidget(self.back)
        row.addWidget(self.room)
        work.preferences.changed.connect(lambda keys: self._look() if key in keys else None)
        self._look()

    def _look(self) -> None:
        changed = self._work.preferences.value(self._key) != default_of(self._key)
        self.back.setVisible(changed)
        self.room.setVisible(not changed)
