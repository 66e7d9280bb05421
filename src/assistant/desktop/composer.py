"""The line to type in: grows with the text, sends by Enter, takes what is pasted or dropped."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from assistant.desktop.dropped import is_text
from assistant.desktop.icons import IconButton
from assistant.desktop.theme import Theme

MOST_LINES = 6
MOST_CHARS = 20_000
"""What is pasted is cut here: more than this nobody says to an assistant."""

PADDING = 20


class Field(QPlainTextEdit):
    """Enter sends, Shift+Enter begins a line; pasted text comes without its looks."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self.fit)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is not a letter."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """A file's address is no message: pictures are for the page."""
        return is_text(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Text only, and not without end."""
        room = MOST_CHARS - len(self.toPlainText())
        self.insertPlainText(source.text()[: max(0, room)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere now."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Be as tall as the text, up to a few lines."""
        layout = self.document().documentLayout()
        lines = min(MOST_LINES, max(1, round(layout.documentSize().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + PADDING)


class Composer(QWidget):
    """`sent(text)`: a message was typed."""

    sent = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.text = Field()
        self.text.setPlaceholderText(self.tr("Message"))
        self.text.setAccessibleName(self.tr("Message"))
        self.text.entered.connect(self.send)
        self.text.textChanged.connect(self._look)
        self.button = IconButton(theme, "send", self.tr("Send (Enter)"), size=22, colour="accent")
        self.button.clicked.connect(self.send)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 16)
        row.setSpacing(6)
        row.addWidget(self.text, stretch=1)
        row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignBottom)
        self._look()

    def send(self) -> None:
        """Send what is there, if anything."""
        text = self.text.toPlainText().strip()
        if text:
            self.text.clear()
            self.sent.emit(text)

    def take(self, text: str) -> None:
        """Put text that was dropped or typed elsewhere at the cursor."""
        data = QMimeData()
        data.setText(text)
        self.text.insertFromMimeData(data)
        self.text.setFocus()

    def _look(self) -> None:
        self.button.setEnabled(bool(self.text.toPlainText().strip()))
