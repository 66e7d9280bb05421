"""The list of conversations: search, choose, rename, export, delete."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from assistant.archive.store import Summary
from assistant.desktop.icons import IconButton, icon
from assistant.desktop.theme import Theme

SEARCH_MS = 200
"""After the last letter; a search reads everything that was ever said."""


class Conversations(QWidget):
    """`search(words)`: show_list is to be called with what fits. The others name a conversation."""

    search = Signal(str)
    chosen = Signal(int)
    renamed = Signal(int)
    exported = Signal(int)
    deleted = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.back = IconButton(theme, "back", self.tr("Back to the conversation"))
        self.back.clicked.connect(lambda: self.closed.emit())
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Search conversations"))
        self.words.setAccessibleName(self.tr("Search conversations"))
        self.words.setClearButtonEnabled(True)
        self._glass = self.words.addAction(
            icon("search", theme.tokens.dim), QLineEdit.ActionPosition.LeadingPosition
        )
        theme.changed.connect(lambda: self._glass.setIcon(icon("search", theme.tokens.dim)))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Conversations"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setSpacing(1)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self.none = QLabel()
        self.none.setProperty("role", "hint")
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none.setWordWrap(True)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_MS)
        self._wait.timeout.connect(lambda: self.search.emit(self.words.text()))
        self.words.textChanged.connect(lambda _: self._wait.start())

        top = QHBoxLayout()
        top.setContentsMargins(10, 14, 16, 8)
        top.addWidget(self.back)
        top.addWidget(self.words, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.none)
        body = QVBoxLayout()
        body.setContentsMargins(12, 0, 12, 12)
        body.addWidget(self.list)
        column.addLayout(body, stretch=1)

    def show_list(self, summaries: Sequence[Summary], current: int | None) -> None:
        """Show these, `current` marked."""
        self.list.clear()
        for summary in summaries:
            item = QListWidgetItem(f"{self.title(summary)}\n{self._second_line(summary)}")
            item.setData(Qt.ItemDataRole.UserRole, summary.id)
            item.setToolTip(summary.found or self.title(summary))
            self.list.addItem(item)
            if summary.id == current:
                self.list.setCurrentItem(item)
        searched = bool(self.words.text().strip())
        nothing = self.tr("Nothing was found.") if searched else self.tr("No conversations yet.")
        self.none.setText("" if summaries else nothing)
        self.none.setVisible(not summaries)

    def title(self, summary: Summary) -> str:
        """A conversation's title, or when it was."""
        return summary.title or self.tr("Conversation")

    def _second_line(self, summary: Summary) -> str:
        if summary.found:
            return " ".join(summary.found.split())[:70]
        when = datetime.fromtimestamp(summary.changed_at)
        day = QLocale().toString(
            QDate(when.year, when.month, when.day), QLocale.FormatType.ShortFormat
        )
        return f"{day}  {when:%H:%M}"

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(int(item.data(Qt.ItemDataRole.UserRole)))

    def _open_menu(self, at: QPoint) -> None:
        item = self.list.itemAt(at)
        if item is None:
            return
        number = int(item.data(Qt.ItemDataRole.UserRole))
        conversation_menu(
            self,
            lambda: self.renamed.emit(number),
            lambda: self.exported.emit(number),
            lambda: self.deleted.emit(number),
        ).popup(self.list.viewport().mapToGlobal(at))


def conversation_menu(
    parent: QWidget,
    rename: Callable[[], None],
    export: Callable[[], None],
    delete: Callable[[], None],
) -> QMenu:
    """What can be done with a conversation."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    translate = QCoreApplication.translate
    menu.addAction(translate("Conversations", "Rename …"), rename)
    menu.addAction(translate("Conversations", "Export …"), export)
    menu.addSeparator()
    menu.addAction(translate("Conversations", "Delete …"), delete)
    return menu
