"""The conversation beside the stage: its bubbles, the line to type in, and all others in a list.

What the user does with conversations, and what the archive knows of them, meet here; the bubbles
(thread.py), the list (conversations.py) and the questions (asking.py) know no archive. Knows no
stage.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from assistant.archive import export
from assistant.archive.store import Line
from assistant.desktop.answer_files import SAVED_SECONDS, empty_films, save_answer
from assistant.desktop.asking import ask_title, ask_to_delete
from assistant.desktop.composer import Composer
from assistant.desktop.conversations import Conversations, conversation_menu
from assistant.desktop.file_dialogs import Place, ask_to_save, file_name
from assistant.desktop.film_window import play_answer
from assistant.desktop.i18n import problem
from assistant.desktop.icons import IconButton
from assistant.desktop.pages import Notice, Workplace
from assistant.desktop.thread import PAGE, Thread

WIDTH = 380
"""Of the panel beside the stage, in pixels, at the least."""

BUTTONS = 150
"""Pixels that the title does not have."""


class ConversationPanel(QFrame):
    """See the module."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self._work = work
        self._conversation: int | None = None
        self.said = Thread(work.theme)
        self.composer = Composer(work.theme)
        self.list = Conversations(work.theme)
        self.title = QLabel()
        self.title.setProperty("role", "name")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setMinimumWidth(40)
        theme = work.theme
        self.open_list = IconButton(theme, "list", self.tr("Conversations (Ctrl+L)"))
        self.begin_new = IconButton(theme, "new", self.tr("New conversation (Ctrl+N)"))
        self.more = IconButton(theme, "more", self.tr("More"))
        self._build()
        self._entitle("")
        self._connect()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(14, 14, 12, 6)
        top.setSpacing(4)
        top.addWidget(self.open_list)
        top.addWidget(self.title, stretch=1)
        top.addWidget(self.begin_new)
        top.addWidget(self.more)
        talk = QWidget()
        column = QVBoxLayout(talk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.said, stretch=1)
        self.sides = QStackedWidget()
        self.sides.addWidget(talk)
        self.sides.addWidget(self.list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.sides, stretch=1)
        whole.addWidget(self.composer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is another width for the title."""
        super().resizeEvent(event)
        self._entitle(self._title)

    def _connect(self) -> None:
        session = self._work.session
        session.kept.connect(self._kept)
        session.taken_up.connect(self._taken_up)
        session.listed.connect(self._refresh_list)
        self.composer.sent.connect(session.ask)
        self.open_list.clicked.connect(self.show_list)
        self.begin_new.clicked.connect(self.begin)
        self.more.clicked.connect(self._open_menu)
        self.list.closed.connect(lambda: self.sides.setCurrentIndex(0))
        self.list.search.connect(self._search)
        self.list.chosen.connect(self._choose)
        self.list.renamed.connect(self._rename)
        self.list.exported.connect(self._export)
        self.list.deleted.connect(self._delete)
        self.said.earlier.connect(self._fetch)
        self.said.replay.connect(lambda line: play_answer(self._work, line, self.window()))
        self.said.save.connect(lambda line: save_answer(self._work, line, self.window()))
        self.said.delete.connect(self._delete_line)

    # What happens.

    def _kept(self, turn: int, role: str, line: int, seconds: float) -> None:
        self.said.kept(turn, "user" if role == "user" else "assistant", line, seconds)
        recorder = self._work.session.recorder
        conversation = self._conversation if recorder is None else recorder.conversation
        if conversation != self._conversation or not self._title:
            self._conversation = conversation
            if conversation is not None:
                self._look_up(conversation, self._entitle)

    def _taken_up(self, conversation: int | None) -> None:
        self._conversation = conversation
        self.sides.setCurrentIndex(0)
        self.said.clear()
        self._entitle("")
        if conversation is not None:
            self._fetch(None)
            self._look_up(conversation, self._entitle)
        self.composer.text.setFocus()

    def _fetch(self, before: int | None) -> None:
        conversation = self._conversation
        archive = self._work.session.archive
        if archive is None or conversation is None:
            return

        def show(lines: list[Line]) -> None:
            if conversation == self._conversation:
                more = len(lines) == PAGE
                self.said.show_lines(lines, before=before is not None, more=more)

        self._work.background.run(
            lambda: archive.lines(conversation, before, PAGE), show, owner=self
        )

    def _look_up(self, conversation: int, then: Callable[[str], None]) -> None:
        """Call it with the title of a conversation."""
        archive = self._work.session.archive
        if archive is None:
            return

        def title() -> str:
            return next((s.title for s in archive.conversations() if s.id == conversation), "")

        self._work.background.run(title, then, owner=self)

    def _entitle(self, title: str) -> None:
        self._title = title
        words = title or self.tr("New conversation")
        room = self.width() - BUTTONS
        self.title.setText(
            self.title.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        )
        self.title.setToolTip(title)

    # What the user does with conversations.

    def show_list(self) -> None:
        """Show all conversations."""
        self.sides.setCurrentIndex(1)
        self._refresh_list()
        self.list.words.setFocus()

    def begin(self) -> None:
        """Begin a new conversation."""
        self._work.session.take_up(None)

    def _refresh_list(self) -> None:
        if self.sides.currentIndex() == 1:
            self._search(self.list.words.text())

    def _search(self, words: str) -> None:
        archive = self._work.session.archive
        if archive is not None:
            self._work.background.run(
                lambda: archive.conversations(words),
                lambda found: self.list.show_list(found, self._conversation),
                owner=self,
            )

    def _choose(self, conversation: int) -> None:
        if conversation == self._conversation:
            self.sides.setCurrentIndex(0)
        else:
            self._work.session.take_up(conversation)

    def _open_menu(self) -> None:
        conversation = self._conversation
        if conversation is not None:
            menu = conversation_menu(
                self,
                lambda: self._rename(conversation),
                lambda: self._export(conversation),
                lambda: self._delete(conversation),
            )
            menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _rename(self, conversation: int) -> None:
        def rename(title: str) -> None:
            self._work.session.change_archive(lambda archive: archive.rename(conversation, title))
            if conversation == self._conversation:
                self._entitle(title)

        self._look_up(conversation, lambda title: ask_title(self, title, rename))

    def _export(self, conversation: int) -> None:
        def ask(title: str) -> None:
            ask_to_save(
                self,
                self.tr("Export the conversation"),
                Place.DocumentsLocation,
                (self.tr("Markdown (*.md)"), "JSON (*.json)", self.tr("Captions (*.srt)")),
                file_name(title) or self.tr("Conversation"),
                lambda path: self.export(conversation, title, path),
            )

        self._look_up(conversation, ask)

    def export(self, conversation: int, title: str, path: Path) -> None:
        """Write a conversation into a file, as its ending says, and say that it is there."""
        work, archive = self._work, self._work.session.archive
        if archive is None:
            return
        assistant = work.preferences.now.assistant
        names = assistant.user_name or self.tr("You"), assistant.name
        saved = self.tr("Saved as {}.").format(path)
        work.background.run(
            lambda: export.export(archive, conversation, title, path, names),
            lambda _: work.tell(Notice(saved, "saved", good=True, seconds=SAVED_SECONDS)),
            lambda error: work.tell(Notice(problem(error), "saved")),
            owner=self,
        )

    def _delete(self, conversation: int) -> None:
        self._sure(
            self.tr("Delete this conversation?"),
            self.tr("Its words and its sound are erased from this computer. There is no way back."),
            lambda: self._work.session.delete(conversation),
        )

    def _delete_line(self, line: int) -> None:
        def delete() -> None:
            self._work.session.change_archive(lambda archive: archive.delete_line(line))
            self.said.remove_line(line)

        self._sure(
            self.tr("Delete this message?"),
            self.tr("It is erased from this computer. There is no way back."),
            delete,
        )

    def _sure(self, question: str, more: str, do: Callable[[], None]) -> None:
        def delete() -> None:
            do()
            self._work.background.run(empty_films)

        ask_to_delete(self, question, more, delete)
