"""The page to talk on: the stage with its captions and controls, and the conversation beside it.

Knows the session and what belongs together; each part knows only itself.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QVBoxLayout,
    QWidget,
)

from assistant.desktop.caption_view import CaptionView
from assistant.desktop.controls import VoiceBar
from assistant.desktop.conversation_panel import WIDTH, ConversationPanel
from assistant.desktop.dropped import is_text, pictures_of
from assistant.desktop.pages import Workplace
from assistant.desktop.stage import Stage
from assistant.events import ModeChanged, StateChanged, TurnEvent

WIDE = 880
"""From this width on the conversation stands beside the stage, below it otherwise."""

SHORT = 560
"""Below this height, of a narrow window, there is only the stage and the line to type in."""


class TalkPage(QWidget):
    """See the module."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._work = work
        theme, session = work.theme, work.session
        self.stage = Stage(theme, session.frame, work.events.level_db)
        self.captions = CaptionView(theme)
        self.voice = VoiceBar(theme, work.events.level_db)
        self._say_keys()
        self.panel = ConversationPanel(work)
        self.said, self.composer, self.list = self.panel.said, self.panel.composer, self.panel.list

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
        self._both.addWidget(self.panel)
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

    def show_list(self) -> None:
        """Show all conversations."""
        self.panel.show_list()

    def watch(self, watched: bool) -> None:
        """Whether anyone can see it: a minimised window's widgets are not hidden to Qt."""
        self.stage.watch(watched)
        self.voice.mic.watch(watched)

    def _say_keys(self) -> None:
        keys = self._work.preferences.now.desktop
        self.voice.set_keys(keys.talk_key, keys.stop_key)

    def _connect(self) -> None:
        work, session = self._work, self._work.session
        work.events.arrived.connect(self._note)
        work.preferences.changed.connect(lambda keys: self._say_keys())
        session.taken_up.connect(lambda conversation: self.captions.clear())
        self.voice.muted.connect(session.mute)
        self.voice.stopped.connect(session.stop)
        self.voice.push_to_talk.connect(session.set_push_to_talk)

    def _note(self, event: TurnEvent) -> None:
        if isinstance(event, StateChanged):
            self.stage.set_state(event.state)
            self.voice.set_state(event.state)
        if isinstance(event, ModeChanged):
            self.voice.set_mode(event.mode)
        self.captions.note(event)
        self.said.note(event)

    def _arrange(self) -> None:
        wide = self.width() >= WIDE
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self.panel.sides.setVisible(wide or self.height() >= SHORT)
        if wide:
            self.panel.setMinimumHeight(0)
            self.panel.setMaximumHeight(16_777_215)
            self.panel.setFixedWidth(min(480, max(WIDTH, self.width() // 3)))
        else:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(16_777_215)
            tall = self.height() >= SHORT
            self.panel.setMaximumHeight(self.height() * 2 // 5 if tall else 90)
            self.panel.setMinimumHeight(self.height() * 2 // 5 if tall else 0)
