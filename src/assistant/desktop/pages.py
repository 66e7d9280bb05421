"""The pages of the window, and what a page is made from: the seam between the shell and pages.

A page is a QWidget made by a plain function from a `Workplace`:

    def make_gallery(work: Workplace) -> QWidget: ...

and a row of `PAGES`, in the order of the navigation. To add a page: write its module, add a
function below that imports it, and a row. The function is called in Qt's thread the first time
that the page is shown, never before; the page then lives as long as the window. So a page

- builds itself in a few milliseconds, what is more `in_rounds`, and fetches what takes longer by
  `work.background.run`;
- starts its timers in `showEvent` and ends them in `hideEvent`: hidden, it costs nothing;
- gets its colours from the application's style sheet (theme.py says which `role` and `kind`
  properties there are); what paints itself uses `work.theme.tokens` and repaints on
  `work.theme.changed`;
- sets an accessible name on everything that has no text, and takes its words through
  `self.tr(...)` or `QCoreApplication.translate("Page", "…")`, so that they can be translated;
- has the margins of `page()` below, and scrolls in itself if it must.

The shell knows no page but by this table; a page knows the shell only by its `Workplace`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from assistant.desktop.background import Background
    from assistant.desktop.bridge import EventBridge
    from assistant.desktop.fetching import Fetching
    from assistant.desktop.getting import Getting
    from assistant.desktop.preferences import Preferences
    from assistant.desktop.session import Session
    from assistant.desktop.theme import Theme


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence or two for the banner: what happened, what to do, and a button that does it.

    `key`: a later notice with the same key, or `withdraw(key)`, takes its place. `act`: what the
    button `action` does; "" for no button. `closed`: called when the user closes it. `good`: news
    that ask for nothing: said calmly, and the first to make room. `seconds`: after which it goes by
    itself.
    """

    text: str
    key: str = ""
    action: str = ""
    act: Callable[[], None] = lambda: None
    closed: Callable[[], None] = lambda: None
    good: bool = False
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Workplace:
    """What pages are made from.

    `preferences`: the settings in force, and how to change them. `events.arrived`: every
    TurnEvent, in Qt's thread; `events.level_db()`: the microphone now. `session.talk`: the running
    talk, None until it is built (about a second after the window) and where it cannot be;
    `session.when_talk(call)` calls back with it, at once or when it is there; `session.do(call)`
    has it do something that may take time; likewise `session.archive` and `when_archive`.
    `background`: for what takes time. `show_page(name)`, `tell(notice)` and `withdraw(key)`: the
    shell. `show_settings(group)`: one page to another, a group of settings_page.GROUPS.
    `fetching`, `getting`: the downloads under way, which all pages share.
    """

    preferences: Preferences
    theme: Theme
    events: EventBridge
    background: Background
    session: Session
    show_page: Callable[[str], QWidget]
    tell: Callable[[Notice], None]
    withdraw: Callable[[str], None]
    show_settings: Callable[[str], None]
    fetching: Fetching
    getting: Getting


@dataclass(frozen=True, slots=True)
class Page:
    """`title`: its name in the navigation, in English. `icon`: of icons.PATHS. `listed`: whether
    it has a button in the navigation; others are shown by `show_page` only."""

    name: str
    title: str
    icon: str
    make: Callable[[Workplace], QWidget]
    listed: bool = True

    def words(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate("Pages", self.title)


def _talk(work: Workplace) -> QWidget:
    from assistant.desktop.talk_page import TalkPage

    return TalkPage(work)


def _avatars(work: Workplace) -> QWidget:
    from assistant.desktop.gallery import Gallery

    return Gallery(work)


def _settings(work: Workplace) -> QWidget:
    from assistant.desktop.settings_page import SettingsPage

    return SettingsPage(work)


def _diagnostics(work: Workplace) -> QWidget:
    from assistant.desktop.diagnostics import Diagnostics

    return Diagnostics(work)


def _first_run(work: Workplace) -> QWidget:
    from assistant.desktop.first_run import FirstRun

    return FirstRun(work)


PAGES: tuple[Page, ...] = (
    Page("talk", str(QT_TRANSLATE_NOOP("Pages", "Talk")), "talk", _talk),
    Page("avatars", str(QT_TRANSLATE_NOOP("Pages", "Avatars")), "avatars", _avatars),
    Page("settings", str(QT_TRANSLATE_NOOP("Pages", "Settings")), "settings", _settings),
    Page(
        "diagnostics", str(QT_TRANSLATE_NOOP("Pages", "Diagnostics")), "diagnostics", _diagnostics
    ),
    Page("first_run", str(QT_TRANSLATE_NOOP("Pages", "Welcome")), "info", _first_run, listed=False),
)
"""Every page, in the order of the navigation; the first is shown at the start."""


def in_rounds(owner: QObject, steps: Iterator[object]) -> None:
    """Take the first of these steps now and each other one in a later round of Qt's loop, as long
    as the owner lives: all at once they would hold the window up."""
    for _ in steps:
        QTimer.singleShot(0, owner, lambda: in_rounds(owner, steps))
        return


def page(title: str) -> tuple[QWidget, QVBoxLayout]:
    """An empty page with its title, and the column that its contents go into."""
    made = QWidget()
    made.setProperty("kind", "page")
    column = QVBoxLayout(made)
    column.setContentsMargins(40, 32, 40, 0)  # what scrolls runs to the edge
    column.setSpacing(16)
    heading = QLabel(title)
    heading.setProperty("role", "title")
    column.addWidget(heading)
    return made, column
