"""What the owner types, drops and presses in the window, and what the talk is told of it."""

from __future__ import annotations

import time

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from assistant.desktop.film_bar import FilmBar
from assistant.events import ModeChanged, StateChanged
from player.film import SPEEDS


def test_typed_messages_are_sent_by_enter_and_shift_enter_breaks_the_line(page, calls, qtbot):
    text = page.composer.text
    page.window().activateWindow()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    QTest.keyClicks(text, "   ")
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClicks(text, "one")
    low = text.height()
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(text, "two")
    assert text.height() > low
    QTest.keyClick(text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: calls.spoke() != [])
    assert calls.spoke() == [("ask", "one\ntwo")]
    assert text.toPlainText() == ""


def test_text_is_dropped_pasted_and_typed_anywhere(page, qtbot):
    data = QMimeData()
    data.setText("dropped ")
    page.dropEvent(
        QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                   Qt.KeyboardModifier.NoModifier)
    )  # fmt: skip
    data.setHtml("<b>bold</b>")
    data.setText("pasted " + "x" * 50_000)
    page.composer.text.insertFromMimeData(data)
    assert page.composer.text.toPlainText().startswith("dropped pasted xxx")
    assert len(page.composer.text.toPlainText()) == 20_000
    page.composer.text.clear()
    page.stage.setFocus()
    QTest.keyClicks(page, "h")
    assert page.composer.text.toPlainText() == "h"


def test_space_is_held_to_talk_but_types_where_one_types(desktop, page, calls, qtbot):
    window = desktop.window.windowHandle()
    desktop.window.activateWindow()
    page.stage.setFocus()
    QTest.keyPress(window, Qt.Key.Key_Space)
    QTest.keyPress(window, Qt.Key.Key_Space)  # repeats while held
    QTest.keyRelease(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: calls.spoke() == [("key", True), ("key", False)])
    page.composer.text.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert page.composer.text.toPlainText() == " "
    page.stage.setFocus()
    QTest.keyPress(window, Qt.Key.Key_Space)
    desktop.window.clearFocus()
    page.composer.text.setFocus()
    QTest.keyRelease(window, Qt.Key.Key_Space)  # let go of wherever the focus went meanwhile
    qtbot.waitUntil(lambda: len(calls.spoke()) == 4)
    assert page.composer.text.toPlainText() == " "


def test_escape_and_the_button_stop_the_voice(page, calls, qtbot, desktop):
    calls.tell(StateChanged("speaking", 0.0))
    qtbot.waitUntil(page.voice.stop.isEnabled)
    QTest.mouseClick(page.voice.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: calls.spoke() == ["stop"])


def test_keys_are_named_as_they_are_set_and_hold_at_once(desktop, page, qtbot):
    assert "Esc" in page.voice.stop.toolTip()
    desktop.preferences.change({"desktop.stop_key": "F9", "desktop.talk_key": "Ctrl+T"})
    assert "F9" in page.voice.stop.toolTip()
    assert "Ctrl+T" in page.voice.hold.toolTip()
    page.voice.set_mode("push_to_talk")
    assert "Ctrl+T" in page.voice.state.text()
    assert desktop._stop_key.key().toString() == "F9"


def test_a_talk_that_is_busy_never_holds_the_window(page, calls, qtbot, desktop):
    calls.stuck = 0.5
    began = time.monotonic()
    for _ in range(4):
        desktop.session.stop()
    assert time.monotonic() - began < 0.4
    qtbot.waitUntil(lambda: calls.spoke() == ["stop"] * 4, timeout=5000)


def test_hold_to_talk_is_asked_for_and_shown_as_it_is(page, calls, qtbot):
    page.voice.hold.click()
    qtbot.waitUntil(lambda: calls.spoke() == [("mode", "push_to_talk")])
    calls.tell(ModeChanged("open", 0.0))
    qtbot.waitUntil(lambda: not page.voice.hold.isChecked())
    assert len(calls.spoke()) == 1


def test_everything_that_can_be_pressed_has_a_name_and_is_reached_by_tab(desktop, page, qtbot):
    for widget in desktop.window.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit):
            named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            ours = widget.objectName() not in ("qt_spinbox_lineedit",)
            if ours and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                assert named, widget
    desktop.window.activateWindow()
    page.stage.setFocus()
    order: list[QWidget] = []
    widget: QWidget = page.stage
    for _ in range(200):
        widget = widget.nextInFocusChain()
        if widget is page.stage:
            break
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(desktop.window):
            order.append(widget)
    wanted = [page.voice.hold, page.voice.mic, page.panel.open_list, page.composer.text]
    assert [w for w in order if w in wanted] == wanted


def test_the_bar_of_a_film_says_what_is_wanted_and_shows_where_it_is(desktop, qtbot):
    bar = FilmBar(desktop.theme)
    qtbot.addWidget(bar)
    bar.begin(10.0)
    wanted: list[object] = []
    for told in (bar.placed, bar.stepped, bar.speed_chosen, bar.loudness):
        told.connect(wanted.append)
    bar.place.setValue(250)
    buttons = {button.accessibleName(): button for button in bar.findChildren(QAbstractButton)}
    buttons["One frame back (,)"].click()
    bar.speed.setCurrentIndex(bar.speed.findData(2.0))
    bar.speed.activated.emit(bar.speed.currentIndex())
    bar.louder(-60)
    buttons["Silent (M)"].click()
    bar.faster(-1)
    assert wanted == [2.5, -1, 2.0, 0.4, 0.0, SPEEDS[SPEEDS.index(2.0) - 1]]
    bar.look(3.2, playing=True)
    assert bar.time.text() == "0:03 / 0:10"
    assert bar.place.value() == 320
    assert bar.button.accessibleName() == "Pause (Space)"
    assert len(wanted) == 6  # showing where it is does not move it
