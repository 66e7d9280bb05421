"""The desktop application: builds the window and all around it, and wires each to the others.

Knows every part of the desktop; no engine. The window is there before the engines are: they are
built on a thread (session.py).
"""

from __future__ import annotations

import logging
import os
import sys

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from assistant.config import Settings
from assistant.desktop import first_run, i18n
from assistant.desktop.answer_files import SAVED_SECONDS, empty_films
from assistant.desktop.arenas import share_arenas
from assistant.desktop.background import Background
from assistant.desktop.bridge import EventBridge
from assistant.desktop.compact import Compact
from assistant.desktop.fetching import Fetching
from assistant.desktop.getting import Getting
from assistant.desktop.global_key import GlobalKey
from assistant.desktop.hot_plug import HotPlug
from assistant.desktop.i18n import problem
from assistant.desktop.immortal import make_constants_immortal
from assistant.desktop.instance import Instance
from assistant.desktop.keys import Signals, TalkKey
from assistant.desktop.last_words import told_plainly
from assistant.desktop.offer_card import GettingBanner
from assistant.desktop.pages import PAGES, Notice, Page, Workplace
from assistant.desktop.preferences import Preferences
from assistant.desktop.remembered import Remembered
from assistant.desktop.session import MakeTalk, Session, make_talk
from assistant.desktop.settings_file import SettingsFile
from assistant.desktop.talk_page import TalkPage
from assistant.desktop.theme import Theme
from assistant.desktop.tray import Tray, app_icon
from assistant.desktop.wake import Wake
from assistant.desktop.window import Window
from assistant.events import StateChanged, TurnEvent
from talking_head.errors import FileBusy, VisavisError

log = logging.getLogger(__name__)

QUIET = "*.debug=false;qt.qpa.*=false;qt.multimedia.*=false"
KEEP_MS = 800
"""After a window was moved, its place is kept."""


def run_app(settings: Settings, problem: str = "") -> int:
    """Talk in a window until it is closed. Returns the exit code.

    `problem`: what was wrong before there was a window to say it in. Call
    `display.check_display` before importing this module.
    """
    app = make_application(settings)
    instance = Instance()
    if not instance.first:
        print("Visavis is already running: its window is shown.")
        return 0
    signals = Signals(QCoreApplication.quit, app)
    desktop = Desktop(settings)
    instance.called.connect(desktop.show)
    try:
        desktop.window.fit_screen()  # before its place is remembered
        desktop.start()
        if problem:
            desktop.window.banners.tell(Notice(i18n.told(problem), "start"))
        if first_run.wanted():
            desktop.window.show_page("first_run")
        return app.exec()
    finally:
        signals.close()
        desktop.close()
        instance.close()


def make_application(settings: Settings) -> QApplication:
    """The QApplication, in the language and at the scale of the settings."""
    share_arenas()
    make_constants_immortal()
    os.environ.setdefault("QT_LOGGING_RULES", QUIET)
    if settings.desktop.scale != 1.0:
        os.environ.setdefault("QT_SCALE_FACTOR", str(settings.desktop.scale))
    with told_plainly():
        app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Visavis")
    app.setApplicationDisplayName("Visavis")
    app.setDesktopFileName("visavis")
    app.setQuitOnLastWindowClosed(False)
    app.setStyle("Fusion")
    app.setWindowIcon(app_icon())
    i18n.install(app, settings.desktop.language)
    return app


class Desktop(QObject):
    """Everything of the desktop. `start` shows it, `close` ends it."""

    def __init__(
        self,
        settings: Settings,
        make: MakeTalk = make_talk,
        pages: tuple[Page, ...] = PAGES,
    ) -> None:
        super().__init__()
        look = settings.desktop
        self.theme = Theme(look.appearance, reduced_motion=look.reduced_motion)
        self.background = Background()
        self.events = EventBridge()
        self.session = Session(
            settings, self.events, self.background, make, lambda: self.theme.calm
        )
        self.window = Window(self.theme, pages)
        self.preferences = Preferences(settings, self.background, self._trouble)
        self.preferences.apply_with(self.session.apply)
        self.remembered = Remembered()
        self.tray = Tray(self.theme, self)
        self.compact: Compact | None = None
        self._everywhere: GlobalKey | None = None
        self._seen: set[str] = set()
        fetching = self.fetching = Fetching(self.background)
        self.getting = Getting(self.background, fetching)
        self.work = Workplace(
            preferences=self.preferences,
            theme=self.theme,
            events=self.events,
            background=self.background,
            session=self.session,
            show_page=self.window.show_page,
            tell=self.window.banners.tell,
            withdraw=self.window.banners.withdraw,
            show_settings=self._show_settings,
            fetching=fetching,
            getting=self.getting,
        )
        self._getting_banner = GettingBanner(self.work)
        banners = self.window.banners
        self.settings_file = SettingsFile(
            self.preferences, self.background, banners.tell, banners.withdraw, self
        )
        self._talk_key = TalkKey(look.talk_key, self.session.talk_key, self)
        self._wake = Wake(self._woken, self)
        self._hot_plug = HotPlug(self.background, self.session, self)
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_MS)
        self._keep.timeout.connect(self._note_places)
        self._connect()

    def start(self) -> None:
        """Show the window (or only the tray), then build the talk."""
        self.remembered.place("window", self.window)
        self.window.open(self.work)
        page = self.window.page("talk")
        if isinstance(page, TalkPage):
            page.voice.compact.connect(self.show_compact)
            page.stage.setFocus()
        if self.preferences.now.desktop.start_minimised:
            if not self.tray.there:
                self.window.showMinimized()
            self._look()
        else:
            self.window.show()
        self.background.run(empty_films)  # what a kill left there
        QTimer.singleShot(0, self.session.start)
        self._listen_everywhere()

    def show(self) -> None:
        """Bring the window to the front."""
        if self.compact is not None:
            self.compact.hide()
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def show_compact(self) -> None:
        """Show only the face."""
        if self.compact is None:
            session = self.session
            self.compact = Compact(self.theme, session.frame, self.events.level_db)
            mute = QShortcut(QKeySequence(self._mute_keys[0].key()), self.compact)
            mute.activated.connect(self._turn_microphone)
            self._mute_keys.append(mute)
            self.compact.expanded.connect(self.show)
            self.compact.stopped.connect(session.stop)
            self.compact.muted.connect(session.mute)
            self.compact.seen.connect(lambda seen: self._see("compact", seen))
            self.events.arrived.connect(self.compact.note)
            self.remembered.place("compact", self.compact)
        self.compact.show()
        self.window.hide()

    def quit(self) -> None:
        """End the program."""
        self._note_places()
        QCoreApplication.quit()

    def close(self) -> None:
        """End the talk and take everything away; Qt crashes where a widget outlives it."""
        self._note_places()
        self.remembered.sync()
        windows = [window for window in (self.compact, self.window) if window is not None]
        for window in windows:
            window.blockSignals(True)  # it tells that it is hidden
            window.hide()  # engines that are being loaded may take seconds to end
        self._talk_key.close()
        if self._everywhere is not None:
            self._everywhere.close()
        self.getting.close()
        self.fetching.close()
        self.events.blockSignals(True)
        self.session.blockSignals(True)
        self.session.close()
        self.background.close()
        empty_films()
        self.tray.close()
        shiboken6.delete(self.settings_file)
        for window in windows:
            shiboken6.delete(window)
        self._keep.stop()
        self._wake.stop()
        self.deleteLater()

    def _connect(self) -> None:
        session, tray, window = self.session, self.tray, self.window
        session.trouble.connect(self._trouble)
        session.mended.connect(self._mended)
        self.events.arrived.connect(self._note)
        self.preferences.changed.connect(self._changed)
        tray.opened.connect(self.show)
        tray.compact.connect(self.show_compact)
        tray.muted.connect(session.mute)
        tray.stopped.connect(session.stop)
        tray.quitted.connect(self.quit)
        window.closing.connect(self._closing)
        window.seen.connect(lambda seen: self._see("window", seen))
        keys = self.preferences.now.desktop
        self._stop_key = window.shortcut(keys.stop_key, session.stop)
        self._mute_keys = [window.shortcut(keys.mute_key, self._turn_microphone)]
        window.shortcut("Ctrl+Q", self.quit)
        window.shortcut("Ctrl+N", lambda: session.take_up(None))
        window.shortcut("Ctrl+L", self._list)
        window.shortcut("Ctrl+K", self._list)
        self._state = "listening"

    def _turn_microphone(self) -> None:
        self.session.mute(self._state != "muted")

    def _show_settings(self, group: str) -> None:
        from assistant.desktop.settings_page import SettingsPage

        self.window.show_page("settings")
        page = self.window.page("settings")
        if isinstance(page, SettingsPage):
            page.show_group(group)

    def _list(self) -> None:
        self.window.show_page("talk")
        page = self.window.page("talk")
        if isinstance(page, TalkPage):
            page.show_list()

    def _note(self, event: TurnEvent) -> None:
        if isinstance(event, StateChanged):
            self._state = event.state
            self.tray.set_state(event.state)

    def _see(self, who: str, seen: bool) -> None:
        """A face that nobody sees is not drawn."""
        self._seen = self._seen | {who} if seen else self._seen - {who}
        if who == "window":
            page = self.window.page("talk")
            if isinstance(page, TalkPage):
                page.watch(seen)
        self._look()
        self._keep.start()

    def _look(self) -> None:
        self.session.watched(bool(self._seen))

    def _closing(self, event: QCloseEvent) -> None:
        if self.preferences.now.desktop.close_to_tray and self.tray.there:
            event.ignore()
            self.window.hide()
        else:
            self.quit()

    def _changed(self, keys: frozenset[str]) -> None:
        look = self.preferences.now.desktop
        if {"desktop.appearance", "desktop.reduced_motion"} & keys:
            self.theme.set(look.appearance, reduced_motion=look.reduced_motion)
        if "desktop.global_talk_key" in keys:
            self._listen_everywhere()
        if "desktop.talk_key" in keys:
            self._talk_key.set(look.talk_key)
        self._stop_key.setKey(QKeySequence(look.stop_key))
        for mute in self._mute_keys:
            mute.setKey(QKeySequence(look.mute_key))

    def _listen_everywhere(self) -> None:
        """Hear the key that talks from anywhere, if one is set and the system allows it."""
        if self._everywhere is not None:
            self._everywhere.close()
            self._everywhere = None
        keys = self.preferences.now.desktop.global_talk_key
        if keys:
            try:
                self._everywhere = GlobalKey(keys, self.session.talk_key)
            except VisavisError as error:
                self._trouble(error)

    def _trouble(self, error: Exception) -> None:
        self._tell(Notice(problem(error), type(error).__name__))

    def _tell(self, notice: Notice) -> None:
        if shiboken6.isValid(self.window):  # a thread may have told it while all was closed
            self.window.banners.tell(notice)

    def _mended(self) -> None:
        words = self.tr("The file can be written again: all of your conversation is kept.")
        self._tell(Notice(words, FileBusy.__name__, good=True, seconds=SAVED_SECONDS))

    def _woken(self, seconds: float) -> None:
        """What was being said when the lid was closed is of no interest now."""
        log.info("the computer slept for %.0f s", seconds)
        self.session.stop()

    def _note_places(self) -> None:
        self.remembered.note("window", self.window)
        if self.compact is not None:
            self.remembered.note("compact", self.compact)
