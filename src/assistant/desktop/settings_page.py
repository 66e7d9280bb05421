"""The settings: groups at the side, one of them shown, made when it is first chosen, card by card.

Knows the groups by the table below; what is in each is its module's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from assistant.desktop.editors import Choice, calm
from assistant.desktop.form import Card, SettingRow, scrolled
from assistant.desktop.pages import Workplace, in_rounds, page

WIDEST = 820
"""Lines of text longer than this are hard to read."""

NARROW = 680
"""A page narrower than this has the groups in a menu above."""


@dataclass(frozen=True, slots=True)
class Group:
    """`make(work)`: the cards of the group, top to bottom; those of a generator are made one in a
    round of Qt's loop; it yields None where it goes on with the one before."""

    name: str
    title: str
    make: Callable[[Workplace], Iterable[QWidget | None]]

    def words(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate("SettingsGroups", self.title)


def rows(work: Workplace, *keys: str, title: str = "", lead: str = "") -> Card:
    """A card with a row for each of these settings."""
    card = Card(title, lead)
    for key in keys:
        card.column.addWidget(SettingRow(work, key))
    return card


def _quality(work: Workplace) -> list[QWidget]:
    from assistant.desktop.settings_quality import cards

    return cards(work)


def _conversation(work: Workplace) -> list[QWidget]:
    return [
        rows(work, "turn_taking.mode", "turn_taking.wake_word", "turn_taking.follow_up_seconds",
             "turn_taking.sleep_after_minutes"),
        rows(work, "audio.barge_in", "vad.end_silence_seconds", "turn_taking.semantic",
             "vad.threshold"),
    ]  # fmt: skip


def _voice(work: Workplace) -> list[QWidget]:
    from assistant.desktop.settings_voice import cards

    return cards(work)


def _language(work: Workplace) -> list[QWidget]:
    return [
        rows(work, "asr.language", "asr.vocabulary", "asr.engine"),
        rows(work, "desktop.language"),
    ]


def _sound(work: Workplace) -> list[QWidget]:
    from assistant.desktop.settings_sound import cards

    return cards(work)


def _models(work: Workplace) -> Iterable[QWidget | None]:
    from assistant.desktop.settings_models import cards

    return cards(work)


def _brain(work: Workplace) -> list[QWidget]:
    from assistant.desktop.settings_server import cards

    return cards(work)


def _persona(work: Workplace) -> list[QWidget]:
    return [
        rows(work, "assistant.name", "assistant.user_name"),
        rows(work, "llm.persona", "llm.system_prompt"),
    ]


def _skills(work: Workplace) -> list[QWidget]:
    from assistant.desktop.settings_skills import cards

    return cards(work)


def _memory(work: Workplace) -> list[QWidget]:
    from assistant.desktop.settings_memory import cards

    return cards(work)


def _privacy(work: Workplace) -> list[QWidget]:
    from assistant.desktop.settings_privacy import cards

    return cards(work)


def _appearance(work: Workplace) -> list[QWidget]:
    return [
        rows(work, "desktop.appearance", "desktop.scale", "desktop.reduced_motion"),
        rows(work, "desktop.start_minimised", "desktop.close_to_tray"),
    ]


def _keys(work: Workplace) -> list[QWidget]:
    from assistant.desktop.settings_keys import cards

    return cards(work)


def _advanced(work: Workplace) -> list[QWidget]:
    from assistant.desktop.settings_advanced import cards

    return cards(work)


GROUPS: tuple[Group, ...] = (
    Group("quality", str(QT_TRANSLATE_NOOP("SettingsGroups", "Quality")), _quality),
    Group("conversation", str(QT_TRANSLATE_NOOP("SettingsGroups", "Conversation")), _conversation),
    Group("voice", str(QT_TRANSLATE_NOOP("SettingsGroups", "Voice")), _voice),
    Group("language", str(QT_TRANSLATE_NOOP("SettingsGroups", "Language")), _language),
    Group("sound", str(QT_TRANSLATE_NOOP("SettingsGroups", "Microphone and loudspeaker")), _sound),
    Group("models", str(QT_TRANSLATE_NOOP("SettingsGroups", "Models")), _models),
    Group("brain", str(QT_TRANSLATE_NOOP("SettingsGroups", "Language model")), _brain),
    Group("persona", str(QT_TRANSLATE_NOOP("SettingsGroups", "Persona")), _persona),
    Group("skills", str(QT_TRANSLATE_NOOP("SettingsGroups", "Skills")), _skills),
    Group("memory", str(QT_TRANSLATE_NOOP("SettingsGroups", "Memory")), _memory),
    Group("privacy", str(QT_TRANSLATE_NOOP("SettingsGroups", "Privacy")), _privacy),
    Group("appearance", str(QT_TRANSLATE_NOOP("SettingsGroups", "Appearance")), _appearance),
    Group("keys", str(QT_TRANSLATE_NOOP("SettingsGroups", "Keys")), _keys),
    Group("advanced", str(QT_TRANSLATE_NOOP("SettingsGroups", "Advanced")), _advanced),
)
"""Every group, in the order of the list."""


class SettingsPage(QWidget):
    """`show_group(name)` shows one of GROUPS."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self.work = work
        self._made: dict[str, QWidget] = {}
        self._columns: dict[str, QVBoxLayout] = {}
        self._to_add: dict[str, Iterator[QWidget | None]] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Groups of settings"))
        self.list.setFixedWidth(230)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.menu = Choice()
        self.menu.setAccessibleName(self.tr("Groups of settings"))
        calm(self.menu)
        for group in GROUPS:
            item = QListWidgetItem(group.words(), self.list)
            item.setSizeHint(QSize(0, work.theme.px("body") + 22))
            self.menu.addItem(group.words())
        self.stack = QStackedWidget()
        whole, column = page(self.tr("Settings"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(whole)
        row = QHBoxLayout()
        row.setSpacing(28)
        row.addWidget(self.list)
        row.addWidget(self.stack, stretch=1)
        column.addWidget(self.menu)
        column.addLayout(row, stretch=1)
        self._column = column
        self.list.currentRowChanged.connect(self._choose)
        self.menu.currentIndexChanged.connect(self._choose)
        self.list.setCurrentRow(0)

    def show_group(self, name: str) -> None:
        """Show a group."""
        self._choose(next(k for k, group in enumerate(GROUPS) if group.name == name))

    def group(self, name: str) -> QWidget:
        """A group's widget with all of its cards, made now if it was not."""
        made = self._group(name)
        while self._add_card(name):
            pass
        return made

    def _group(self, name: str) -> QWidget:
        """A group's widget with its first card; the others come one in a round of Qt's loop: all at
        once they would hold the window up."""
        if name not in self._made:
            group = next(group for group in GROUPS if group.name == name)
            inside = QWidget()
            column = self._columns[name] = QVBoxLayout(inside)
            column.setContentsMargins(0, 0, 12, 24)
            column.setSpacing(18)
            column.addStretch(1)
            area = scrolled(inside)
            area.setAccessibleName(group.words())
            self._made[name] = area
            self.stack.addWidget(area)
            self._to_add[name] = iter(group.make(self.work))
            in_rounds(self, iter(lambda: self._add_card(name), False))
        return self._made[name]

    def _add_card(self, name: str) -> bool:
        """Whether there was one to add."""
        for card in self._to_add.get(name, ()):
            if card is not None:
                card.setMaximumWidth(WIDEST)
                column = self._columns[name]
                column.insertWidget(column.count() - 1, card)
            return True
        self._to_add.pop(name, None)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page has the groups above."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        self.list.setVisible(not narrow)
        self.menu.setVisible(narrow)
        side = 16 if narrow else 40
        self._column.setContentsMargins(side, 24 if narrow else 32, side, 0)

    def _choose(self, number: int) -> None:
        for chooser in (self.list, self.menu):
            chooser.blockSignals(True)
        self.list.setCurrentRow(number)
        self.menu.setCurrentIndex(number)
        for chooser in (self.list, self.menu):
            chooser.blockSignals(False)
        self.stack.setCurrentWidget(self._group(GROUPS[number].name))
