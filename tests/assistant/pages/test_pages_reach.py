"""Every page is used without a mouse and told by a screen reader."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from assistant.desktop.diagnostics_checks import CheckRow
from assistant.desktop.film_window import FilmWindow
from assistant.desktop.gallery import all_entries
from assistant.desktop.settings_page import GROUPS
from desktop_pages import page
from player.film import SPEEDS

PRESSED_OR_TYPED = (
    QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractSlider,
    QAbstractItemView,
)  # fmt: skip


def spoken(told: QAccessibleInterface) -> str:
    """What a screen reader says of it."""
    return told.text(QAccessible.Text.Name) + told.text(QAccessible.Text.Description)


def unreachable(root: QWidget) -> list[tuple[str, str]]:
    """What can be used in a page, but has no name for a screen reader or cannot be reached by the
    Tab key: (class, the setting or the name of it)."""
    found = []
    for widget in root.findChildren(QWidget):
        inside = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)
        if not isinstance(widget, PRESSED_OR_TYPED) or inside or not widget.isVisibleTo(root):
            continue
        if isinstance(widget.parent(), QTabBar | QAbstractSpinBox | QComboBox):
            continue  # a part of it
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name)
        if isinstance(widget, QComboBox):  # the name it tells on Linux is what is chosen
            named = bool(widget.accessibleName())
            name = name if named and widget.accessibleName() in spoken(told) else ""
        if not name or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append((type(widget).__name__, str(widget.property("setting") or name)))
    return found


def test_everything_in_every_page_has_a_name_and_is_reached_by_tab(qtbot, desktop):
    desktop.window.resize(1180, 760)
    # given every group of the settings, every tab of the diagnostics, every step of the first run
    settings = page(desktop, "settings")
    for group in GROUPS:
        settings.show_group(group.name)
        settings.group(group.name)  # all of its cards, now
        qtbot.wait(30)
        assert unreachable(settings) == [], group.name
    diagnostics = page(desktop, "diagnostics")
    checks = diagnostics.checks
    qtbot.waitUntil(
        lambda: 0 < len(checks.found) == len(checks.findChildren(CheckRow)), timeout=20_000
    )
    for tab in range(3):
        diagnostics.tabs.setCurrentIndex(tab)
        qtbot.wait(30)
        assert unreachable(diagnostics) == [], tab
    first = page(desktop, "first_run")
    for step in range(3):
        first.show_step(step)
        qtbot.wait(200)
        assert unreachable(first) == [], step
    # and the pages that are seen most, and the window of a film
    for name in ("talk", "avatars"):
        shown = page(desktop, name)
        qtbot.waitUntil(lambda shown=shown, name=name: name == "talk" or all_there(shown))
        assert unreachable(shown) == [], name
    assert unreachable(desktop.window.rail) == []
    film = FilmWindow(desktop.work, 1, desktop.window)
    film.show()
    film.bar.setEnabled(True)
    assert unreachable(film) == []
    film.close()


def all_there(gallery) -> bool:
    return len(gallery.cards) == len(all_entries())


def tabbed(qtbot, window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """The names of all that the Tab key comes through, from the first place in the rail on."""
    start = window.rail.findChildren(QAbstractButton)[0]
    start.setFocus()
    names = [start.accessibleName()]
    while True:
        qtbot.keyClick(window.focusWidget(), key)
        if (now := window.focusWidget()) is start:
            return names
        name = QAccessible.queryAccessibleInterface(now).text(QAccessible.Text.Name)
        names.append(now.accessibleName() or name)


def test_tab_goes_through_the_window_as_one_reads_it(qtbot, desktop):
    # given a page whose cards come when they are found, above what was there before
    avatars = page(desktop, "avatars")
    qtbot.waitUntil(lambda: all_there(avatars))
    rail = ["Talk", "Avatars", "Settings", "Diagnostics"]
    there = tabbed(qtbot, desktop.window)
    cards = [name for name in there if name.startswith("Avatar ")]
    assert len(cards) == len(avatars.cards)
    voice_and_persona = ["Voice of this avatar", "Persona of this avatar"]
    assert there == [*rail, "Avatars", *cards, "Add a picture", *voice_and_persona]
    # and back the same way
    back = tabbed(qtbot, desktop.window, Qt.Key.Key_Backtab)
    assert back[1:] == there[:0:-1]
    # and the steps of the first run end with what leads on
    first = page(desktop, "first_run")
    first.show_step(1)
    gallery = first.steps.currentWidget()
    qtbot.waitUntil(lambda: all_there(gallery))
    desktop.window.resize(900, 500)
    qtbot.wait(50)
    shapes = [card.geometry() for card in gallery.cards.values()]
    assert not any(a.intersects(b) for a, b in combinations(shapes, 2))  # and whole
    qtbot.waitUntil(lambda: "Add a picture" in tabbed(qtbot, desktop.window), timeout=20_000)
    assert tabbed(qtbot, desktop.window)[-3:] == ["Skip all and talk", "Back", "Next"]


def test_a_film_is_used_by_keys_whatever_has_the_focus(qtbot, desktop):
    film = FilmWindow(desktop.work, 1, desktop.window)
    film.show()
    film.bar.begin(10.0)
    film.activateWindow()
    qtbot.waitUntil(film.isActiveWindow)
    wanted: list[object] = []
    for told in (film.bar.toggled, film.bar.stepped, film.bar.speed_chosen, film.bar.loudness):
        told.connect(lambda *what: wanted.append(what))
    on = next(b for b in film.findChildren(QAbstractButton) if "frame on" in b.accessibleName())
    on.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Greater, Qt.Key.Key_M, Qt.Key.Key_Space):
        QTest.keyClick(film.focusWidget(), key)
    assert wanted == [(0.95,), (SPEEDS[SPEEDS.index(1.0) + 1],), (0.0,), (1,)]  # Space presses it
    film.close()


def test_the_face_alone_is_used_by_keys_too(qtbot, desktop):
    desktop.show_compact()
    compact = desktop.compact
    qtbot.waitUntil(compact.isVisible)
    name = QAccessible.queryAccessibleInterface(compact).text(QAccessible.Text.Name)
    assert name == "Visavis"
    with qtbot.waitSignal(compact.stopped):
        QTest.keyClick(compact, Qt.Key.Key_Escape)
    compact.activateWindow()
    qtbot.waitUntil(compact.isActiveWindow)
    QTest.keyClick(compact, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: compact._state == "muted")
    QTest.keyClick(compact, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.window.isVisible() and not compact.isVisible())
