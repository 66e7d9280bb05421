"""What works here and what does not: the doctor's checks, each with fixes that can be clicked.

Knows the doctor's words and what a click can do about them; looks at nothing itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.config import Settings
from assistant.desktop.form import WIDEST, Block, Card, label, set_role
from assistant.desktop.i18n import joined, problem, told
from assistant.desktop.icons import picture
from assistant.desktop.pages import Workplace, in_rounds
from assistant.desktop.titles import word_for
from assistant.surroundings import Check
from talking_head.said import Said

_COMMAND = re.compile(r"(?:visavis (?:models get|setup|doctor|voice|devices)[\w .=-]*|"
                      r"sudo apt install [\w .+-]+|pip install [\w .+\[\]-]+)")  # fmt: skip
_MODEL = re.compile(r"visavis models get ([\w.-]+)")

AREA_SETTINGS = {
    "Sound": "sound", "Understands": "language", "Answers": "brain", "Speaks": "voice",
    "Shows its face": "quality", "Notices speech": "conversation",
}  # fmt: skip
"""Where the settings of an area are."""


class Checks(Block):
    """The doctor's findings, those that need something first."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self._work = work
        self.found: list[Check] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 16, 12, 16)
        self._column.setSpacing(16)
        self.verdict = label(self.tr("Looking at everything…"), "heading")
        self.again = QPushButton(self.tr("Look again"))
        self.again.clicked.connect(self.look)
        top = QHBoxLayout()
        top.addWidget(self.verdict, stretch=1)
        top.addWidget(self.again)
        head = QWidget()
        head.setLayout(top)
        top.setContentsMargins(0, 0, 0, 0)
        head.setMaximumWidth(WIDEST)
        self._column.addWidget(head)
        self._column.addStretch(1)
        self._cards: list[QWidget] = []

    def showEvent(self, event: QShowEvent) -> None:
        """The first time it is seen, it looks by itself."""
        super().showEvent(event)
        if not self.found and self.again.isEnabled():
            self.look()

    def look(self) -> None:
        """Ask the doctor, on a thread."""
        settings = self._work.preferences.now
        self.again.setEnabled(False)
        self._work.background.run(
            lambda: _diagnosed(settings), self._show,
            lambda error: self._say(problem(error), "error"), owner=self,
        )  # fmt: skip

    def _say(self, words: str, role: str) -> None:
        self.again.setEnabled(True)
        self.verdict.setText(words)
        set_role(self.verdict, role)

    def _show(self, checks: list[Check]) -> None:
        from assistant.doctor import conversation_possible

        self.found = checks
        wrong = [check for check in checks if not check.ok and check.weight != "may"]
        if conversation_possible(checks):
            words = self.tr("All that a conversation needs is here.")
        elif conversation_possible(check for check in checks if check.area != "Sound"):
            words = self.tr("It answers what you type. To talk, see what is missing.")
        else:
            words = self.tr("A conversation is not possible yet.")
        self._say(words, "heading")
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        in_rounds(self, self._add_cards(checks, wrong))

    def _add_cards(self, checks: list[Check], wrong: list[Check]) -> Iterator[None]:
        groups = [(self.tr("To be looked at"), wrong, True)]
        for area, found in groupby(checks, key=lambda check: check.area):
            rest = [check for check in found if check not in wrong]
            groups.append((area_words(area), rest, False))
        for title, listed, mixed in groups:
            if not listed:
                continue
            card = Card(title)
            card.column.setSpacing(16)
            card.setMaximumWidth(WIDEST)
            self._column.insertWidget(self._column.count() - 1, card)
            self._cards.append(card)
            for check in listed:
                card.column.addWidget(CheckRow(self._work, check, area=mixed))
                yield
                if self.found is not checks:
                    return  # it looked again meanwhile


def _diagnosed(settings: Settings) -> list[Check]:
    from assistant.doctor import diagnose

    return diagnose(settings)


class CheckRow(Block):
    """One finding, and the buttons that mend it."""

    def __init__(self, work: Workplace, check: Check, *, area: bool = False) -> None:
        super().__init__()
        t = work.theme.tokens
        sign, colour, means = {
            (True, True): ("check", t.good, self.tr("serves now")),
            (True, False): ("check", t.dim, self.tr("works")),
            (False, False): ("info", t.dim, self.tr("not here, not needed")),
        }.get((check.ok, check.used), ("warning", t.bad, self.tr("does not work")))
        if not check.ok and check.weight != "may":
            sign, colour, means = "warning", t.bad, self.tr("does not work")
        shown = QLabel()
        shown.setPixmap(picture(sign, colour, 18, self.devicePixelRatioF()))
        shown.setToolTip(means)
        shown.setAccessibleName(means)
        shown.setFixedWidth(24)
        name = told(check.name) if isinstance(check.name, Said) else word_for(check.name)
        if area:
            name = self.tr("{area}: {name}").format(area=area_words(check.area), name=name)
        title = label(name, "name" if check.used or area else "")
        text = told(check.detail) if check.ok else joined((_sentence(check.reason), check.fix))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        if text:
            words.addWidget(label(text, "hint"))
        self.fixes = QHBoxLayout()
        self.fixes.setSpacing(8)
        if not check.ok:
            for caption, act in fixes(work, check):
                button = QPushButton(caption)
                button.setAccessibleName(f"{caption}: {name}")
                button.clicked.connect(act)
                self.fixes.addWidget(button)
            self.fixes.addStretch(1)
            words.addLayout(self.fixes)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(shown, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, stretch=1)
        self.setAccessibleName(f"{name}: {means}. {text}")


def fixes(work: Workplace, check: Check) -> list[tuple[str, Callable[[], None]]]:
    """What can be clicked about a finding: (words, what it does)."""
    translate = QCoreApplication.translate
    offered: list[tuple[str, Callable[[], None]]] = []
    if _MODEL.search(check.fix) or "models get" in check.fix:
        words = translate("Checks", "Get the model")
        offered.append((words, lambda: work.show_settings("models")))
    elif check.area in AREA_SETTINGS and check.weight != "may":
        group = AREA_SETTINGS[check.area]
        offered.append((translate("Checks", "Open its settings"),
                        lambda: work.show_settings(group)))  # fmt: skip
    command = _COMMAND.search(check.fix)
    if command:
        text = command[0].rstrip(" .")
        offered.append((translate("Checks", "Copy the command"),
                        lambda: QGuiApplication.clipboard().setText(text)))  # fmt: skip
    return offered


def area_words(area: str) -> str:
    """What an area is called in the window."""
    translate = QCoreApplication.translate
    known = {
        "Notices speech": translate("Checks", "Notices speech"),
        "Understands": translate("Checks", "Understands"),
        "Answers": translate("Checks", "Answers"),
        "Speaks": translate("Checks", "Speaks"),
        "Shows its face": translate("Checks", "Shows its face"),
        "Finds faces": translate("Checks", "Finds faces"),
        "Sound": translate("Checks", "Sound"),
        "System": translate("Checks", "System"),
        "Models": translate("Checks", "Models of the face"),
        "Files": translate("Checks", "Files"),
        "Computer": translate("Checks", "Computer"),
    }
    return known.get(area, area)


def _sentence(clause: str) -> str:
    """A clause as a sentence, in the language of the window."""
    words = told(clause).rstrip(".。")
    stop = QCoreApplication.translate("Checks", "{}.")
    return stop.format(words[:1].upper() + words[1:]) if words else ""
