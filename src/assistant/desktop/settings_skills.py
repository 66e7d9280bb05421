"""The skills: what it can do by itself; each can be switched off."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from assistant.desktop.explained import explanation
from assistant.desktop.form import Card, SettingRow, label
from assistant.desktop.pages import Workplace
from assistant.desktop.titles import skill_words
from assistant.skills import SKILLS

KEY = "skills.off"
ALWAYS = frozenset({"stop"})
"""Nobody is to be without it."""


def cards(work: Workplace) -> list[QWidget]:
    """Whether the language model may use them, then each."""
    card = Card()
    card.column.addWidget(SettingRow(work, "llm.tools"))
    return [card, SkillsCard(work)]


class SkillsCard(Card):
    """A box for each skill."""

    def __init__(self, work: Workplace) -> None:
        super().__init__(QCoreApplication.translate("SkillsCard", "Skills"), explanation("skills"))
        self._work = work
        self.boxes: dict[str, QCheckBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, skill in enumerate(skill for skill in SKILLS.values() if skill.name not in ALWAYS):
            box = QCheckBox(skill_words(skill.name))
            box.toggled.connect(partial(self._switch, skill.name))
            example = f"“{skill.examples[0]}”"
            grid.addWidget(box, row, 0)
            grid.addWidget(label(example, "hint"), row, 1)
            self.boxes[skill.name] = box
        self.column.addLayout(grid)
        work.preferences.changed.connect(lambda keys: self._show() if KEY in keys else None)
        self._show()

    def _off(self) -> set[str]:
        kept = self._work.preferences.now.skills.off or ""
        return {name.strip() for name in kept.split(",") if name.strip()}

    def _show(self) -> None:
        off = self._off()
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(name not in off)
            box.blockSignals(False)

    def _switch(self, name: str, on: bool) -> None:
        off = self._off() - {name} if on else self._off() | {name}
        self._work.preferences.change({KEY: ", ".join(sorted(off)) or None})
