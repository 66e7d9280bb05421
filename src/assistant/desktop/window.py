"""The shell: the navigation, the pages, and the banners above them.

It knows the pages by their table (pages.py) and makes each when it is first shown; it reads the
events for what concerns every page: bad news. Knows no conversation, no engine, no archive.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from assistant.desktop.focus_order import next_focus, reveal
from assistant.desktop.i18n import joined, told
from assistant.desktop.icons import IconButton
from assistant.desktop.pages import PAGES, Notice, Page, Workplace
from assistant.desktop.theme import Theme
from assistant.events import Degraded, Recovered, TurnEvent, TurnFailed
from talking_head.said import clause

SMALLEST = (360, 420)
FIRST_SIZE = (1180, 760)
TITLE_BAR = 40
MOST_BANNERS = 3
CASCADE_SECONDS = 0.5


class Window(QMainWindow):
    """The main window. `seen(bool)`: whether anyone can see it. `closing`: the user closes it."""

    seen = Signal(bool)
    closing = Signal(object)

    def __init__(self, theme: Theme, pages: tuple[Page, ...] = PAGES) -> None:
        super().__init__()
        self._theme, self._pages = theme, {page.name: page for page in pages}
        self._made: dict[str, QWidget] = {}
        self._work: Workplace | None = None
        self.setWindowTitle("Visavis")
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        self.banners = Banners(theme)
        self.stack = QStackedWidget()
        self.rail, self._buttons = self._navigation(pages)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banners)
        column.addWidget(self.stack, stretch=1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(right, stretch=1)
        self.setCentralWidget(whole)

    def open(self, work: Workplace) -> None:
        """Show the first page. Pages are made from `work`."""
        self._work = work
        work.events.arrived.connect(self.banners.note)
        self.show_page(next(iter(self._pages)))

    def fit_screen(self) -> None:
        """Be no larger than the screen leaves, the title bar included."""
        room = self.screen().availableSize() - QSize(0, TITLE_BAR)
        self.resize(self.size().boundedTo(room))

    def show_page(self, name: str) -> QWidget:
        """Show a page, made now if this is the first time, and return it."""
        assert self._work is not None, "pages are shown once the window is open"
        if name not in self._made:
            self._made[name] = self._pages[name].make(self._work)
            self.stack.addWidget(self._made[name])
        self.stack.setCurrentWidget(self._made[name])
        for button_of, button in self._buttons.items():
            button.setChecked(button_of == name)
            button.shows(self._pages[button_of].icon, "accent" if button_of == name else "dim")
        return self._made[name]

    def page(self, name: str) -> QWidget | None:
        """A page that was made."""
        return self._made.get(name)

    def shortcut(self, keys: str, call: Callable[[], object]) -> QShortcut:
        """Call it when these keys are pressed anywhere in the window."""
        made = QShortcut(QKeySequence(keys), self)
        made.activated.connect(call)
        return made

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever listens to `closing` may keep it open in the tray."""
        self.closing.emit(event)
        if event.isAccepted():
            super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """It may be seen again."""
        super().showEvent(event)
        self.seen.emit(not self.isMinimized())

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it."""
        super().hideEvent(event)
        self.seen.emit(False)

    def focusNextPrevChild(self, next: bool) -> bool:
        """The Tab key goes through the window as one reads it."""
        found = next_focus(self, self.focusWidget(), forward=next)
        if found is None:
            return super().focusNextPrevChild(next)
        reasons = Qt.FocusReason
        found.setFocus(reasons.TabFocusReason if next else reasons.BacktabFocusReason)
        reveal(found)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Minimised, nobody sees it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.seen.emit(self.isVisible() and not self.isMinimized())

    def _navigation(self, pages: tuple[Page, ...]) -> tuple[QFrame, dict[str, IconButton]]:
        rail = QFrame()
        rail.setProperty("kind", "rail")
        rail.setFixedWidth(64)
        column = QVBoxLayout(rail)
        column.setContentsMargins(10, 16, 10, 16)
        column.setSpacing(8)
        buttons: dict[str, IconButton] = {}
        for number, page in enumerate((page for page in pages if page.listed), 1):
            button = IconButton(self._theme, page.icon, f"{page.words()} (Ctrl+{number})", size=24)
            button.setAccessibleName(page.words())
            button.setCheckable(True)
            button.setFixedSize(44, 44)
            button.clicked.connect(partial(self.show_page, page.name))
            self.shortcut(f"Ctrl+{number}", partial(self.show_page, page.name))
            column.addWidget(button)
            buttons[page.name] = button
        column.addStretch(1)
        rail.setVisible(len(buttons) > 1)
        return rail, buttons


class Banners(QWidget):
    """Bad news and small good news, each a sentence with what to do, until it is closed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: dict[str, Banner] = {}
        self._fell: dict[str, Degraded] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 0, 24, 0)
        self._column.setSpacing(8)

    def note(self, event: TurnEvent) -> None:
        """Say what an event means for the user."""
        match event:
            case Degraded(stage, now=now):
                fell = self._first_to_fall(event)
                named = fell.lost.lower() in fell.reason.lower()
                what = "" if named else self.tr("{}:").format(told(fell.lost))
                serves = self.tr("Now: {}.").format(told(clause(now))) if now else ""
                text = joined((what, fell.reason, fell.fix, serves))
                self.tell(Notice(text, f"stage-{stage}"))
            case Recovered(stage):
                self.withdraw(f"stage-{stage}")
            case TurnFailed(_, reason):
                again = self.tr("This answer was lost. Ask again.")
                self.tell(Notice(joined((again, reason)), "turn"))

    def _first_to_fall(self, event: Degraded) -> Degraded:
        """Of engines that fall one after the other, the first: it is the one that was wanted.

        Of the same thing, such as the microphone, the latest is true.
        """
        before = self._fell.get(event.stage)
        another = before is not None and event.lost != before.lost
        fresh = before is not None and event.at - before.at < CASCADE_SECONDS
        shown = f"stage-{event.stage}" in self._shown
        if before is None or not (another and fresh and shown):
            before = self._fell[event.stage] = event
        return before

    def tell(self, notice: Notice) -> None:
        """Show a notice, in the place of one with the same key."""
        key = notice.key or notice.text
        shown = self._shown.get(key)
        if shown is not None and shown.goes_on(notice):
            return
        self.withdraw(key)
        while len(self._shown) >= MOST_BANNERS:
            good = (key for key, banner in self._shown.items() if banner.good)
            self.withdraw(next(good, next(iter(self._shown))))
        colour = "dim" if notice.good else "warn"
        words = self.tr("Close this message")
        close = IconButton(self._theme, "close", words, size=16, colour=colour)
        close.clicked.connect(notice.closed)
        close.clicked.connect(partial(self.withdraw, key))
        banner = self._shown[key] = Banner(notice, close)
        self._column.addWidget(banner)
        self._column.setContentsMargins(24, 14, 24, 12)
        if notice.seconds is not None:
            QTimer.singleShot(round(1000 * notice.seconds), banner, partial(self.withdraw, key))

    def withdraw(self, key: str) -> None:
        """It is over: nobody needs to read it any more."""
        banner = self._shown.pop(key, None)
        if banner is not None:
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        if not self._shown:
            self._column.setContentsMargins(24, 0, 24, 0)

    def texts(self) -> list[str]:
        """What is said now."""
        return [banner.accessibleName() for banner in self._shown.values()]


class Banner(QFrame):
    """One notice."""

    def __init__(self, notice: Notice, close: QWidget) -> None:
        super().__init__()
        self.setProperty("kind", "good-banner" if notice.good else "banner")
        self._notice = notice
        self.good = notice.good
        self.words = QLabel(notice.text)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self.words, stretch=1)
        if notice.action:
            button = QPushButton(notice.action)
            button.setProperty("kind", "banner")
            button.clicked.connect(notice.act)
            row.addWidget(button)
        row.addWidget(close, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(notice.text)

    def goes_on(self, notice: Notice) -> bool:
        """Whether this is the same notice with other words: they are changed in place, so that a
        button is not taken away from under the mouse."""
        if not notice.action or (notice.action, notice.act, notice.closed) != (
            self._notice.action, self._notice.act, self._notice.closed,
        ):  # fmt: skip
            return False
        self.words.setText(notice.text)
        self.setAccessibleName(notice.text)
        return True
