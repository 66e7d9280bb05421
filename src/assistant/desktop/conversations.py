"""The list of conversations: search, choose, rename, export, delete."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTime,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from assistant.archive.store import Summary
from assistant.desktop.icons import IconButton, icon
from assistant.desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ELIDE = Qt.TextElideMode.ElideRight

SEARCH_MS = 200
"""After the last letter; a search reads everything that was ever said."""


SECOND_LINE = Qt.ItemDataRole.UserRole + 1


class Row(QStyledItemDelegate):
    """A title, and when it was or what was found below it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(100, self._theme.px("body") + self._theme.px("caption") + 30)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground as every list has it, then the words."""
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        drawn.text = ""
        list_ = self.parent()
        assert isinstance(list_, QWidget)
        list_.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, list_)
        t = self._theme.tokens
        chosen = bool(drawn.state & QStyle.StateFlag.State_Selected)
        room = drawn.rect.adjusted(12, 8, -12, -8)
        below = f"{index.data(SECOND_LINE)}"
        for words, px, colour, side in (
            (str(index.data()), self._theme.px("body"), t.text, Qt.AlignmentFlag.AlignTop),
            (below, self._theme.px("caption"), t.dim, Qt.AlignmentFlag.AlignBottom),
        ):
            font = QFont(drawn.font)
            font.setPixelSize(px)
            painter.setFont(font)
            painter.setPen(QColor(t.on_mine if chosen else colour))
            cut = painter.fontMetrics().elidedText(words, ELIDE, room.width())
            painter.drawText(room, side | Qt.AlignmentFlag.AlignLeft, cut)


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
        self.words.setProperty("kind", "search")
        self.words.setPlaceholderText(self.tr("Search conversations"))
        self.words.setAccessibleName(self.tr("Search conversations"))
        self.words.setClearButtonEnabled(True)
        self._glass = self.words.addAction(
            icon("search", theme.tokens.dim), QLineEdit.ActionPosition.LeadingPosition
        )
        theme.changed.connect(lambda: self._glass.setIcon(icon("search", theme.tokens.dim)))
        self.list = QListWidget()
        self.list.setItemDelegate(Row(theme, self.list))
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
        self.words.returnPressed.connect(lambda: self._here(self._choose))
        for widget, keys, does in (
            (self.words, "Down", self._to_list),
            (self.list, "F2", lambda: self._here(lambda item: self.renamed.emit(_number(item)))),
            (self.list, "Del", lambda: self._here(lambda item: self.deleted.emit(_number(item)))),
        ):
            pressed = QShortcut(QKeySequence(keys), widget)
            pressed.setContext(Qt.ShortcutContext.WidgetShortcut)
            pressed.activated.connect(does)

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
            item = QListWidgetItem(self.title(summary))
            item.setData(Qt.ItemDataRole.UserRole, summary.id)
            item.setData(SECOND_LINE, self._second_line(summary))
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
        at = QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)
        return f"{self._day(when.date())} · {at}"

    def _day(self, day: date) -> str:
        """Today, yesterday, the day of the week, or the date."""
        ago = (date.today() - day).days
        if ago in (0, 1):
            return self.tr("Yesterday") if ago else self.tr("Today")
        if 1 < ago < 7:
            return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
        qday = QDate(day.year, day.month, day.day)
        return QLocale().toString(qday, QLocale.FormatType.ShortFormat)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(_number(item))

    def _here(self, do: Callable[[QListWidgetItem], object]) -> None:
        """With the conversation that is marked, the first where none is."""
        item = self.list.currentItem() or self.list.item(0)
        if item is not None:
            do(item)

    def _to_list(self) -> None:
        self._here(self.list.setCurrentItem)
        self.list.setFocus()

    def _open_menu(self, at: QPoint) -> None:
        item = self.list.itemAt(at)
        if item is None:
            return
        number = _number(item)
        conversation_menu(
            self,
            lambda: self.renamed.emit(number),
            lambda: self.exported.emit(number),
            lambda: self.deleted.emit(number),
        ).popup(self.list.viewport().mapToGlobal(at))


def _number(item: QListWidgetItem) -> int:
    return int(item.data(Qt.ItemDataRole.UserRole))


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
