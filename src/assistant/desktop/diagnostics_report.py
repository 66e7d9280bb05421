"""The bundle for a bug report: gathered, shown, and saved where the user says. Sends nothing."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant import bug_report
from assistant.desktop.editors import combo
from assistant.desktop.file_dialogs import Place, ask_to_save
from assistant.desktop.form import WIDEST, label, set_role
from assistant.desktop.i18n import problem
from assistant.desktop.icons import icon
from assistant.desktop.pages import Workplace


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
        ask_to_save(
            self,
            self.tr("Save the report"),
            Place.DocumentsLocation,
            (self.tr("Archive (*.zip)"),),
            time.strftime("visavis-report-%Y%m%d-%H%M"),
            self.write,
        )

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
