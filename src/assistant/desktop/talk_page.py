"""The page to talk on: the stage with its captions and controls, and the conversation beside it.

Knows the session and what belongs together; each part knows only itself.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from assistant.archive import export
from assistant.archive.store import Archive, Line
from assistant.desktop.answer_files import SAVED_SECONDS, empty_films, save_answer
from assistant.desktop.asking import ask_export, ask_title, ask_to_delete
from assistant.desktop.caption_view import CaptionView
from assistant.desktop.composer import Composer
from assistant.desktop.controls import VoiceBar
from assistant.desktop.conversations import Conversations, conversation_menu
from assistant.desktop.dropped import is_text, pictures_of
from assistant.desktop.film_window import play_answer
from assistant.desktop.i18n import problem
from assistant.desktop.icons import IconButton
from assistant.desktop.pages import Notice, Workplace
from assistant.desktop.stage import Stage
from assistant.desktop.thread import PAGE, Thread
from assistant.events import ModeChanged, StateChanged, TurnEvent

WIDE = 880
"""From this width on the conversation stands beside the stage, below it otherwise."""

SHORT = 560
"""Below this height, of a narrow window, there is only the stage and the line to type in."""

PANEL = 380


class TalkPage(QWidget):
    """See the module."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._work = work
        self._conversation: int | None = None
        theme, session = work.theme, work.session
        self.stage = Stage(theme, session.frame, work.events.level_db)
        self.captions = CaptionView(theme)
        self.voice = VoiceBar(theme, work.events.level_db)
        self._say_keys()
        self.said = Thread(theme)
        self.composer = Composer(theme)
        self.list = Conversations(theme)

        left = QVBoxLayout()
        left.setContentsMargins(24, 20, 24, 16)
        left.setSpacing(10)
        left.addWidget(self.stage, stretch=1)
        left.addWidget(self.captions)
        left.addWidget(self.voice)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(0)
        self._both.addLayout(left, stretch=1)
        self._both.addWidget(self._panel())
        self._connect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters typed anywhere go where letters go."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if plain and event.text().strip() and event.text().isprintable():
            self.composer.take(event.text())
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Text and pictures are taken anywhere on the page."""
        data = event.mimeData()
        if pictures_of(data) or is_text(data):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Text goes into the line to type in; a picture becomes an avatar."""
        pictures = pictures_of(event.mimeData())
        if pictures:
            from assistant.desktop.gallery import Gallery  # which takes long to import

            gallery = self._work.show_page("avatars")
            assert isinstance(gallery, Gallery)
            for picture in pictures:
                gallery.add(picture)
        elif is_text(event.mimeData()):
            self.composer.take(event.mimeData().text())
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the stage where there is room, below it otherwise."""
        super().resizeEvent(event)
        self._arrange()

    def watch(self, watched: bool) -> None:
        """Whether anyone can see it: a minimised window's widgets are not hidden to Qt."""
        self.stage.watch(watched)
        self.voice.mic.watch(watched)

    def _say_keys(self) -> None:
        keys = self._work.preferences.now.desktop
        self.voice.set_keys(keys.talk_key, keys.stop_key)

    def _panel(self) -> QWidget:
        self.panel = QFrame()
        self.panel.setProperty("kind", "panel")
        theme = self._work.theme
        self.title = QLabel()
        self.title.setProperty("role", "name")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setMinimumWidth(40)
        self.open_list = IconButton(theme, "list", self.tr("Conversations (Ctrl+L)"))
        self.begin_new = IconButton(theme, "new", self.tr("New conversation (Ctrl+N)"))
        self.more = IconButton(theme, "more", self.tr("More"))
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
        whole = QVBoxLayout(self.panel)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.sides, stretch=1)
        whole.addWidget(self.composer)
        self._entitle("")
        return self.panel

    def _connect(self) -> None:
        work, session = self._work, self._work.session
        work.events.arrived.connect(self._note)
        work.preferences.changed.connect(lambda keys: self._say_keys())
        session.kept.connect(self._kept)
        session.taken_up.connect(self._taken_up)
        session.listed.connect(self._refresh_list)
        self.composer.sent.connect(session.ask)
        self.voice.muted.connect(session.mute)
        self.voice.stopped.connect(session.stop)
        self.voice.push_to_talk.connect(session.set_push_to_talk)
        self.open_list.clicked.connect(self.show_list)
        self.begin_new.clicked.connect(self.begin)
        self.more.clicked.connect(self._open_menu)
        self.list.closed.connect(lambda: self.sides.setCurrentIndex(0))
        self.list.search.connect(self._search)
        self.list.chosen.connect(self._choose)
        self.list.renamed.connect(self._rename)
        self.list.exported.connect(self._export)
        self.list.deleted.connect(self._delete)
        self.said.earlier.connect(self._earlier)
        self.said.replay.connect(self._replay)
        self.said.save.connect(self._save)
        self.said.delete.connect(self._delete_line)

    # What happens.

    def _note(self, event: TurnEvent) -> None:
        if isinstance(event, StateChanged):
            self.stage.set_state(event.state)
            self.voice.set_state(event.state)
        if isinstance(event, ModeChanged):
            self.voice.set_mode(event.mode)
        self.captions.note(event)
        self.said.note(event)

    def _kept(self, turn: int, role: str, line: int, seconds: float) -> None:
        self.said.kept(turn, "user" if role == "user" else "assistant", line, seconds)
        recorder = self._work.session.recorder
        conversation = self._conversation if recorder is None else recorder.conversation
        if conversation != self._conversation or not self._title:
            self._conversation = conversation
            self._retitle()

    def _taken_up(self, conversation: int | None) -> None:
        self._conversation = conversation
        self.sides.setCurrentIndex(0)
        self.said.clear()
        self.captions.clear()
        self._entitle("")
        if conversation is not None:
            self._fetch(None)
            self._retitle()
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

    def _retitle(self) -> None:
        archive, conversation = self._work.session.archive, self._conversation
        if archive is None or conversation is None:
            return

        def title() -> str:
            return next((s.title for s in archive.conversations() if s.id == conversation), "")

        self._work.background.run(title, self._entitle, owner=self)

    def _entitle(self, title: str) -> None:
        self._title = title
        words = title or self.tr("New conversation")
        room = PANEL - 150
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

    def _earlier(self, line: int) -> None:
        self._fetch(line)

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
            self._work.session.change_archive(lambda a: a.rename(conversation, title))
            if conversation == self._conversation:
                self._entitle(title)

        ask_title(self, self._title if conversation == self._conversation else "", rename)

    def _export(self, conversation: int) -> None:
        ask_export(self, self._title, lambda path: self.export(conversation, path))

    def export(self, conversation: int, path: Path) -> None:
        """Write a conversation into a file, as its ending says, and say that it is there."""
        names = (
            self._work.preferences.now.assistant.user_name or self.tr("You"),
            self._work.preferences.now.assistant.name,
        )

        def work(archive: Archive) -> str:
            summary = next(s for s in archive.conversations() if s.id == conversation)
            export.export(archive, conversation, summary.title, path, names)
            return str(path)

        self._in_archive(work)

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

    def _in_archive(self, work: Callable[[Archive], str]) -> None:
        archive = self._work.session.archive
        if archive is not None:
            self._work.background.run(
                lambda: work(archive),
                self._written,
                self._not_written,
                owner=self,
            )

    def _written(self, path: str) -> None:
        words = self.tr("Saved as {}.").format(path)
        self._work.tell(Notice(words, "saved", good=True, seconds=SAVED_SECONDS))

    def _not_written(self, error: Exception) -> None:
        self._work.tell(Notice(problem(error), "saved"))

    # Answers.

    def _replay(self, line: int) -> None:
        play_answer(self._work, line, self.window())

    def _save(self, line: int) -> None:
        save_answer(self._work, line, self.window())

    def _arrange(self) -> None:
        wide = self.width() >= WIDE
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self.sides.setVisible(wide or self.height() >= SHORT)
        if wide:
            self.panel.setMinimumHeight(0)
            self.panel.setMaximumHeight(16_777_215)
            self.panel.setFixedWidth(min(480, max(PANEL, self.width() // 3)))
        else:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(16_777_215)
            tall = self.height() >= SHORT
            self.panel.setMaximumHeight(self.height() * 2 // 5 if tall else 90)
            self.panel.setMinimumHeight(self.height() * 2 // 5 if tall else 0)
