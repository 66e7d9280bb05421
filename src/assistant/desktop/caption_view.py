"""The captions of both sides below the face, the current word lit.

What they say and when is captions.py's; here they are fitted to the room there is.
"""

from __future__ import annotations

import time
from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QHideEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from assistant.desktop.captions import Captions
from assistant.desktop.theme import Theme
from assistant.events import TurnEvent

CAPTION_MS = 60
"""How often it is looked which word sounds: a fifth of the shortest word."""

LETTER_SHARE = 0.53
"""The mean width of a letter, of the height of the type."""

LINES = 2


class CaptionView(QWidget):
    """The captions of both sides."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._captions = Captions()
        self._shown = ""
        self.user = self._label(theme.px("body"), 1)
        self.reply = self._label(round(theme.px("heading") * 1.1), LINES)
        self.user.setAccessibleName(self.tr("What you said"))
        self.reply.setAccessibleName(self.tr("What the assistant says"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.user)
        column.addWidget(self.reply)
        self._timer = QTimer(self)
        self._timer.setInterval(CAPTION_MS)
        self._timer.timeout.connect(self._show_reply)
        theme.changed.connect(self._show)

    def note(self, event: TurnEvent) -> None:
        """Something has happened."""
        self._captions = self._captions.after(event)
        self._show()

    def clear(self) -> None:
        """Another conversation is taken up."""
        self._captions = Captions()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words to the new width."""
        super().resizeEvent(event)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody reads."""
        super().hideEvent(event)
        self._timer.stop()

    def _label(self, px: int, lines: int) -> QLabel:
        label = QLabel()
        label.setProperty("role", "subtitle" if lines > 1 else "said")
        label.setWordWrap(lines > 1)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        label.setFixedHeight(round(px * 1.45 * lines) + 2)
        return label

    def _show(self) -> None:
        t, now = self._theme.tokens, self._captions
        room = self._letters(self._theme.px("body"), 1)
        rest = now.rest
        user = (
            now.user[-max(0, room - len(rest)) :] if len(now.user) + len(rest) > room else now.user
        )
        if user != now.user:
            user = "… " + user.partition(" ")[2]
        words = f'<span style="color:{t.text}">{escape(user)}</span>' if rest else escape(user)
        if rest:
            words += f" <i>{escape(rest[-room:])}</i>"
        self.user.setText(f'<span style="color:{t.dim}">{words}</span>')
        self._show_reply()
        if now.sounding and now.words and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def _show_reply(self) -> None:
        t = self._theme.tokens
        letters = self._letters(round(self._theme.px("heading") * 1.1), LINES)
        page = self._captions.page(time.monotonic(), letters)
        done = t.dim if self._captions.sounding else t.text
        html = (
            f'<span style="color:{t.text if self._captions.sounding else done}">'
            f"{escape(page.said)}</span>"
            f'<span style="color:{t.accent}">{escape(page.now)}</span>'
            f'<span style="color:{t.dim}">{escape(page.follows)}</span>'
        )
        if self._captions.cut and page.text:
            html += f'<span style="color:{t.dim}"> —</span>'
        if html != self._shown:
            self._shown = html
            self.reply.setText(html)

    def _letters(self, px: int, lines: int) -> int:
        return max(16, int(self.width() * lines / (px * LETTER_SHARE) * 0.92))
