"""The memory: what the assistant was asked to remember; to be seen, corrected and forgotten."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from assistant.desktop.form import Card, label, set_role
from assistant.desktop.i18n import problem
from assistant.desktop.icons import IconButton
from assistant.desktop.pages import Workplace
from assistant.skills.memory import Announcement, Note


def cards(work: Workplace) -> list[QWidget]:
    """Notes, then reminders."""
    return [NotesCard(work), RemindersCard(work)]


class _ListCard(Card):
    """Rows that are read from the running assistant's memory whenever the card is shown."""

    def __init__(self, work: Workplace, title: str, lead: str) -> None:
        super().__init__(title, lead)
        self._work = work
        self.rows = QVBoxLayout()
        self.rows.setSpacing(8)
        self.column.addLayout(self.rows)
        self.note = label(self.tr("The assistant is being started…"), "hint")
        self.column.addWidget(self.note)

    def showEvent(self, event: QShowEvent) -> None:
        """Read it anew: something may have been said meanwhile."""
        super().showEvent(event)
        self.look()

    def look(self) -> None:
        """Read it anew."""
        work = self._work

        def ready(talk: Any) -> None:
            desk = talk.assistant.desk
            work.background.run(lambda: self.read(desk), self._show, self.failed, owner=self)

        if work.session.talk is not None:
            ready(work.session.talk)
        else:
            work.session.when_talk(lambda _: self.look())

    def read(self, desk: Any) -> list[Any]:
        """What there is. Runs on another thread."""
        raise NotImplementedError

    def row(self, item: Any) -> QWidget:
        """A row for one."""
        raise NotImplementedError

    def do(self, work: Callable[[Any], object]) -> None:
        """Change the memory, then read it anew."""
        talk = self._work.session.talk
        if talk is None:
            return
        desk = talk.assistant.desk
        self._work.background.run(
            lambda: work(desk), lambda _: self.look(), self.failed, owner=self
        )

    def failed(self, error: Exception) -> None:
        """Say what went wrong."""
        self.note.setText(problem(error))
        set_role(self.note, "error")
        self.note.show()

    def _show(self, items: list[Any]) -> None:
        while (old := self.rows.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for item in items:
            self.rows.addWidget(self.row(item))
        self.note.setText(self.tr("Nothing yet."))
        set_role(self.note, "hint")
        self.note.setVisible(not items)


class NotesCard(_ListCard):
    """Each note in a line that can be edited."""

    def __init__(self, work: Workplace) -> None:
        super().__init__(
            work,
            QCoreApplication.translate("NotesCard", "Notes"),
            QCoreApplication.translate(
                "NotesCard", "What you asked it to remember. Correct a note, or delete it."
            ),
        )
        self.new = QLineEdit()
        self.new.setPlaceholderText(self.tr("Something to remember"))
        self.new.setAccessibleName(self.tr("A new note"))
        self.new.returnPressed.connect(self._add)
        add = QPushButton(self.tr("Add"))
        add.clicked.connect(self._add)
        row = QHBoxLayout()
        row.addWidget(self.new, stretch=1)
        row.addWidget(add)
        self.column.addLayout(row)

    def read(self, desk: Any) -> list[Note]:
        """The notes."""
        return list(desk.notes.all())

    def row(self, item: Note) -> QWidget:
        """A note."""
        line = QLineEdit(item.text)
        line.setAccessibleName(self.tr("Note"))
        line.setCursorPosition(0)
        when = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(item.noted_at.timestamp())).date(),
            QLocale.FormatType.ShortFormat,
        )
        line.setToolTip(when)

        def changed() -> None:
            text = line.text().strip()
            if text and text != item.text:
                self.do(lambda desk: desk.notes.change(item.id, text))

        line.editingFinished.connect(changed)
        return _with_bin(
            self._work,
            line,
            self.tr("Delete the note “{}”").format(item.text),
            lambda: self.do(lambda desk: desk.notes.remove([item.id])),
        )

    def _add(self) -> None:
        text = self.new.text().strip()
        if text:
            self.new.clear()
            self.do(lambda desk: desk.notes.add(text, desk.now()))


class RemindersCard(_ListCard):
    """Timers, reminders and alarms that are still to come."""

    def __init__(self, work: Workplace) -> None:
        super().__init__(
            work,
            QCoreApplication.translate("RemindersCard", "Timers and reminders"),
            QCoreApplication.translate("RemindersCard", "Those that are still to come."),
        )

    def read(self, desk: Any) -> list[Announcement]:
        """The reminders."""
        return list(desk.reminders.pending())

    def row(self, item: Announcement) -> QWidget:
        """A reminder."""
        due = QDateTime.fromSecsSinceEpoch(int(item.due_at.timestamp()))
        when = QLocale().toString(due, QLocale.FormatType.ShortFormat)
        words = label(f"{when} · {item.label or item.text}")
        return _with_bin(
            self._work,
            words,
            self.tr("Delete the reminder “{}”").format(item.label or item.text),
            lambda: self.do(lambda desk: desk.reminders.cancel(item.id)),
        )


def _with_bin(work: Workplace, shown: QWidget, says: str, delete: Callable[[], None]) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(shown, stretch=1)
    button = IconButton(work.theme, "trash", says, size=18)
    button.clicked.connect(delete)
    row.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)
    return made
