"""Diagnostics: the doctor as a page, the times of each turn, and a bundle for a bug report."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from assistant import bug_report
from assistant.desktop.form import Card, combo, label, scrolled, set_role
from assistant.desktop.i18n import joined, problem, told
from assistant.desktop.icons import icon, picture
from assistant.desktop.pages import Workplace, page
from assistant.desktop.titles import word_for
from assistant.desktop.waterfall import Waterfall
from assistant.surroundings import Check
from assistant.turn_times import Timeline
from talking_head.said import Said

WIDEST = 860
LOOK_MS = 1000

_COMMAND = re.compile(r"(?:visavis (?:models get|setup|doctor|voice|devices)[\w .=-]*|"
                      r"sudo apt install [\w .+-]+|pip install [\w .+\[\]-]+)")  # fmt: skip
_MODEL = re.compile(r"visavis models get ([\w.-]+)")

AREA_SETTINGS = {
    "Sound": "sound", "Understands": "language", "Answers": "brain", "Speaks": "voice",
    "Shows its face": "quality", "Notices speech": "conversation",
}  # fmt: skip
"""Where the settings of an area are."""


class Diagnostics(QWidget):
    """Three tabs: what works, how long it takes, and a report."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        whole, column = page(self.tr("Diagnostics"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(whole)
        self._column = column
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.checks = Checks(work)
        self.times = Times(work)
        self.report = Report(work)
        self.tabs.addTab(scrolled(self.checks), self.tr("What works"))
        self.tabs.addTab(scrolled(self.times), self.tr("How quick it is"))
        self.tabs.addTab(self.report, self.tr("Report a fault"))
        column.addWidget(self.tabs, stretch=1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less air where there is little room."""
        super().resizeEvent(event)
        side = 16 if event.size().width() < 680 else 40
        self._column.setContentsMargins(side, 32, side, 16)


class Checks(QWidget):
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
        from assistant.doctor import diagnose

        settings = self._work.preferences.now
        self.again.setEnabled(False)
        self._work.background.run(
            lambda: diagnose(settings), self._show,
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
        else:
            words = self.tr("A conversation is not possible yet.")
        self._say(words, "heading")
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        if wrong:
            self._add(self._card(self.tr("To be looked at"), wrong, area=True))
        for area, found in groupby(checks, key=lambda check: check.area):
            rest = [check for check in found if check not in wrong]
            if rest:
                self._add(self._card(area_words(area), rest))

    def _add(self, card: QWidget) -> None:
        card.setMaximumWidth(WIDEST)
        self._column.insertWidget(self._column.count() - 1, card)
        self._cards.append(card)

    def _card(self, title: str, checks: list[Check], *, area: bool = False) -> Card:
        card = Card(title)
        card.column.setSpacing(16)
        for check in checks:
            card.column.addWidget(CheckRow(self._work, check, area=area))
        return card


class CheckRow(QWidget):
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


class Times(QWidget):
    """The waterfall of the turn that is chosen, the latest by itself."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self._work = work
        self._turns: list[Timeline] = []
        self._follow = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 12, 16)
        card = Card(
            self.tr("Where the time goes"),
            self.tr("What each part of an answer took. Bright is work with something to show for"
                    " it; pale is waiting for the first of it."),
        )  # fmt: skip
        card.setMaximumWidth(WIDEST)
        self.choice: QComboBox = combo([], lambda turn: self._choose())
        self.choice.setAccessibleName(self.tr("Turn"))
        self.nothing = label(
            self.tr("Nothing was said yet since the start. Ask something, and look here again."),
            "hint",
        )
        self.waterfall = Waterfall(work.theme)
        for part in (self.choice, self.nothing, self.waterfall):
            card.column.addWidget(part)
        column.addWidget(card)
        column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._fill([])

    def showEvent(self, event: QShowEvent) -> None:
        """Follow what happens."""
        super().showEvent(event)
        self.look()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def look(self) -> None:
        """See which turns there are."""
        trace = getattr(getattr(self._work.session.talk, "assistant", None), "trace", None)
        if trace is not None:
            self._work.background.run(trace.timelines, self._fill, owner=self)

    def _fill(self, turns: list[Timeline]) -> None:
        chosen = self.choice.currentData()
        if turns == self._turns and self.choice.count():
            return
        self._turns = turns
        self.choice.clear()
        for turn in reversed(turns):
            words = self.tr("Turn {}").format(turn.turn)
            if turn.first_sound is not None:
                words += " · " + self.tr("first sound after {} s").format(
                    self.locale().toString(turn.first_sound, "f", 2)
                )
            self.choice.addItem(words, turn.turn)
        if not self._follow and (place := self.choice.findData(chosen)) >= 0:
            self.choice.setCurrentIndex(place)
        self.choice.setVisible(bool(turns))
        self.nothing.setVisible(not turns)
        self.waterfall.setVisible(bool(turns))
        self._draw()

    def _choose(self) -> None:
        self._follow = self.choice.currentIndex() == 0
        self._draw()

    def _draw(self) -> None:
        chosen = self.choice.currentData()
        self.waterfall.show_turn(next((t for t in self._turns if t.turn == chosen), None))


class Report(QWidget):
    """The bundle: gathered, read, and only then saved."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self._work = work
        self.texts: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 12, 16)
        column.setSpacing(12)
        says = label(
            self.tr("A file for a bug report: what works here, versions, changed settings, the end"
                    " of the log and the times of the last answers. Keys, names and what was said"
                    " are taken out. Read it before you save it; nothing is sent."),
            "hint",
        )  # fmt: skip
        says.setMaximumWidth(WIDEST)
        column.addWidget(says)
        self.make = QPushButton(self.tr("Gather it"))
        self.make.setProperty("kind", "primary")
        self.make.clicked.connect(self.gather)
        self.save = QPushButton(self.tr("Save…"))
        self.save.setIcon(icon("save", work.theme.tokens.text))
        self.save.setIconSize(QSize(18, 18))
        self.save.clicked.connect(self.choose)
        self.parts: QComboBox = combo([], lambda name: self._read())
        self.parts.setAccessibleName(self.tr("Part of the report"))
        row = QHBoxLayout()
        for part in (self.make, self.parts, self.save):
            row.addWidget(part)
        row.addStretch(1)
        column.addLayout(row)
        self.note = label("", "hint")
        column.addWidget(self.note)
        self.text = QPlainTextEdit()
        self.text.setProperty("role", "fixed")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("What is in the report"))
        self.text.setTabChangesFocus(True)
        column.addWidget(self.text, stretch=1)
        self._look()

    def gather(self) -> None:
        """Collect and redact it, on a thread."""
        from assistant.doctor import diagnose

        settings = self._work.preferences.now
        self.make.setEnabled(False)
        self._say(self.tr("Gathering…"), "hint")

        def work() -> dict[str, str]:
            return bug_report.gather(settings, diagnose(settings))

        self._work.background.run(work, self._show, self._failed, owner=self)

    def choose(self) -> None:
        """Ask where to save it."""
        dialog = QFileDialog(self, self.tr("Save the report"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(time.strftime("visavis-report-%Y%m%d-%H%M.zip"))
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.open()

    def write(self, target: Path) -> None:
        """Write what is shown."""
        texts = dict(self.texts)
        self._work.background.run(
            lambda: bug_report.save(texts, target),
            lambda _: self._say(self.tr("{} is written.").format(target), "good"),
            self._failed, owner=self,
        )  # fmt: skip

    def _show(self, texts: dict[str, str]) -> None:
        self.texts = texts
        self.make.setEnabled(True)
        self._say("", "hint")
        self.parts.clear()
        for name in texts:
            self.parts.addItem(name, name)
        self._look()
        self._read()

    def _read(self) -> None:
        self.text.setPlainText(self.texts.get(str(self.parts.currentData()), ""))

    def _failed(self, error: Exception) -> None:
        self.make.setEnabled(True)
        self._say(problem(error), "error")

    def _say(self, words: str, role: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))
        set_role(self.note, role)

    def _look(self) -> None:
        for part in (self.parts, self.save, self.text):
            part.setEnabled(bool(self.texts))
        self.parts.setVisible(bool(self.texts))
        self.save.setVisible(bool(self.texts))
