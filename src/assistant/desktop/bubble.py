"""One thing that was said, as a bubble.

Answers are Markdown, rendered by Qt itself; nothing that they name is ever loaded, neither
pictures nor pages: a link is opened by the system's browser once the user has said so.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QLocale, QSize, Qt, QTime, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QDesktopServices,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QSizePolicy,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from assistant.archive.store import Role
from assistant.desktop.icons import IconButton
from assistant.desktop.theme import Theme

PADDING = 12
INDENT = 24
"""Of the items of a list: room for two digits and a stop."""

BETWEEN = 8
"""Pixels between two paragraphs, and before and after a list."""

HEADING = 1
"""How many of Qt's steps a heading is larger than words; its own would fill a bubble."""

MOST_OF_WIDTH = 0.88


class Words(QTextBrowser):
    """Text as tall as it is; loads nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._ask_to_open)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is loaded, wherever it is."""
        return ""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The thread scrolls, not the bubble."""
        event.ignore()

    def say(self, text: str, *, markdown: bool) -> None:
        """Show other words."""
        if markdown:
            self.document().setMarkdown(
                text,
                QTextDocument.MarkdownFeature.MarkdownDialectGitHub
                | QTextDocument.MarkdownFeature.MarkdownNoHTML,
            )
        else:
            self.setPlainText(text)
        self._space_out(BETWEEN if markdown else 0)

    def fit(self, width: int) -> QSize:
        """Be as wide as the words need, at most `width`, and as tall as that makes them."""
        document = self.document()
        document.setTextWidth(-1)
        ideal = min(width, int(document.idealWidth()) + 2)
        document.setTextWidth(ideal)
        height = int(document.size().height()) + 1
        self.setFixedSize(ideal, height)
        return QSize(ideal, height)

    def _space_out(self, between: int) -> None:
        """Lines as far apart as is easy to read, paragraphs `between` pixels further; headings not
        much larger than words, and lines of code broken where they would be cut off."""
        document = self.document()
        document.setIndentWidth(INDENT)
        block, before = document.begin(), None
        while block.isValid():
            form = QTextBlockFormat()
            form.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            form.setNonBreakableLines(False)
            goes_on = before is not None and (
                (block.textList() is not None and before.textList() is not None)
                or (_is_code(block) and _is_code(before))
            )
            form.setTopMargin(0 if before is None or goes_on else between)
            form.setBottomMargin(0)
            cursor = QTextCursor(block)
            cursor.mergeBlockFormat(form)
            if block.blockFormat().headingLevel():
                size = QTextCharFormat()
                size.setProperty(QTextFormat.Property.FontSizeAdjustment, HEADING)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(size)
            before, block = block, block.next()

    def _ask_to_open(self, url: QUrl) -> None:
        if url.scheme() not in ("http", "https", "mailto"):
            return
        asked = QMessageBox(self.window())
        asked.setText(self.tr("Open this address in your browser?"))
        asked.setInformativeText(url.toDisplayString())
        opens = asked.addButton(self.tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        asked.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)

        def answered(_: int) -> None:
            if asked.clickedButton() is opens:
                QDesktopServices.openUrl(url)

        asked.finished.connect(answered)
        asked.open()


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


class Bubble(QWidget):
    """What one side said. `line`: its number in the archive, None until it is kept."""

    replay = Signal(int)
    save = Signal(int)
    delete = Signal(int)

    def __init__(self, theme: Theme, role: Role) -> None:
        super().__init__()
        self._theme, self.role = theme, role
        self.line: int | None = None
        self.turn = 0
        self.text = ""
        self._seconds = 0.0
        self._markdown = role == "assistant"
        self.box = QFrame(self)
        self.box.setProperty("kind", "mine" if role == "user" else "theirs")
        self.words = Words(self.box)
        inside = QVBoxLayout(self.box)
        below = PADDING - 6  # the last line has its air below it already
        inside.setContentsMargins(PADDING + 2, PADDING - 2, PADDING + 2, below)
        inside.addWidget(self.words)
        self.note = QLabel()
        self.note.setProperty("role", "caption")
        self._when = ""

        self.row = QHBoxLayout()
        self.row.setContentsMargins(2, 0, 2, 0)
        self.row.setSpacing(0)
        side = Qt.AlignmentFlag.AlignRight if role == "user" else Qt.AlignmentFlag.AlignLeft
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.box, alignment=side)
        column.addLayout(self.row)
        if role == "assistant":
            self.again = IconButton(theme, "replay", self.tr("Play this answer again"), size=18)
            self.again.clicked.connect(lambda: self.replay.emit(self.line))
            self.more = IconButton(theme, "more", self.tr("More"), size=18)
            self.more.clicked.connect(self._open_menu)
            for button in (self.again, self.more):
                button.setFixedSize(30, 26)
                button.setProperty("kind", "small")
            self.row.addWidget(self.again)
            self.row.addWidget(self.more)
            self.row.addWidget(self.note)
            self.row.addStretch(1)
            self.again.hide()
            self.more.hide()
        else:
            self.row.addStretch(1)
            self.row.addWidget(self.note)

    def began(self, at: float) -> None:
        """It was said then: seconds since the epoch, 0 where that is not known."""
        self._when = _clock(at) if at else ""

    def say(self, text: str, *, rest: str = "", heard: str | None = None) -> None:
        """Show this. `rest`: may still change. `heard`: all that was heard of it."""
        self.text = text
        if rest or not self._markdown:
            self.words.say(f"{text} {rest}".strip(), markdown=False)
        else:
            self.words.say(text if heard is None else f"{heard} —", markdown=True)
        notes = [self._when]
        if heard is not None:
            notes.append(self.tr("interrupted"))
        if rest:
            notes = [self.tr("hearing you …")]
        self.note.setText(" · ".join(note for note in notes if note))
        who = self.tr("You") if self.role == "user" else self.tr("Assistant")
        self.words.setAccessibleName(f"{who}: {text} {rest}".strip())

    def whole(self, line: int | None, seconds: float = 0.0) -> None:
        """It has been said; `seconds` of its sound are kept."""
        self.line, self._seconds = line, seconds
        if self.role == "assistant":
            self.again.setVisible(line is not None and seconds > 0)
            self.more.setVisible(line is not None)

    def fit(self, width: int) -> None:
        """Be at most so wide."""
        self.words.fit(int(width * MOST_OF_WIDTH) - 2 * (PADDING + 2))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with it, by the menu key or the right button."""
        if self.line is not None:
            self._menu().popup(event.globalPos())

    def _open_menu(self) -> None:
        self._menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        line = self.line
        rows: list[tuple[str, Callable[[], None], bool]] = []
        if self.role == "assistant":
            rows += [
                (self.tr("Play again"), lambda: self.replay.emit(line), self._seconds > 0),
                (self.tr("Save as …"), lambda: self.save.emit(line), True),
            ]
        rows += [
            (self.tr("Copy"), self._copy, True),
            (self.tr("Delete"), lambda: self.delete.emit(line), True),
        ]
        for words, does, possible in rows:
            action = QAction(words, menu)
            action.triggered.connect(does)
            action.setEnabled(possible)
            menu.addAction(action)
        return menu

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)


class Thinking(QWidget):
    """Three dots: an answer is on its way."""

    STEP_MS = 160

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._step = theme, 0
        self.setFixedSize(56, 34)
        self.setAccessibleName(self.tr("Thinking"))
        self._timer = QTimer(self)
        self._timer.setInterval(self.STEP_MS)
        self._timer.timeout.connect(self._next)

    def showEvent(self, event: object) -> None:
        """Begin to move."""
        if not self._theme.calm:
            self._timer.start()

    def hideEvent(self, event: object) -> None:
        """Move no more."""
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dots, one of them brighter."""
        t = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for k in range(3):
            bright = self._step % 4 == k or self._theme.calm
            painter.setBrush(QColor(t.dim if bright else t.hover))
            painter.drawEllipse(12 + 13 * k, 14, 7, 7)

    def _next(self) -> None:
        self._step += 1
        self.update()


def _clock(at: float) -> str:
    """The time of day, as the language writes it."""
    time = datetime.fromtimestamp(at).time()
    return QLocale().toString(QTime(time.hour, time.minute), QLocale.FormatType.ShortFormat)
