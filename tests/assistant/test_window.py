"""The window: what it shows of the events, and what it has the talk do. No devices, no engines."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import itertools
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QSystemTrayIcon,
    QWidget,
)

from assistant.archive.store import Archive, Line
from assistant.config import Settings, with_changes
from assistant.desktop import thread
from assistant.desktop.app import Desktop, make_application
from assistant.desktop.bubble import Bubble
from assistant.desktop.film_bar import FilmBar
from assistant.desktop.pages import Notice
from assistant.desktop.session import archive_file
from assistant.desktop.style_sheet import style_sheet
from assistant.desktop.tokens import CONTRAST, DARK, LIGHT, contrast
from assistant.events import (
    Degraded,
    Heard,
    Hearing,
    ModeChanged,
    Partial,
    Recovered,
    Replying,
    Sentence,
    Speaking,
    SpeechSegment,
    StateChanged,
    Transcript,
    TurnEnded,
    TurnFailed,
)
from player.film import SPEEDS
from talking_head.errors import EngineFailed, PictureError
from talking_head.media import AudioChunk, Mark

FACE = np.full((1080, 1280), 120, np.uint8)


@dataclass
class Calls:
    """A talk that only notes what it was asked."""

    made: list[Any] = field(default_factory=list)
    listeners: list[Any] = field(default_factory=list)
    on_speech: Any = None
    stuck: float = 0.0

    def make(self, settings, listeners, on_level, on_speech):
        self.listeners, self.on_speech, self.on_level = listeners, on_speech, on_level
        return SimpleNamespace(
            player=SimpleNamespace(frame=lambda: FACE),
            start=lambda: None,
            close=lambda: self.made.append("close"),
            watched=lambda seen: self.made.append(("watched", seen)),
            assistant=SimpleNamespace(
                conversation=SimpleNamespace(
                    ask=lambda text: self._note(("ask", text)),
                    interrupt=lambda: self._note("stop"),
                    mute=lambda muted: self._note(("mute", muted)),
                    take_up=lambda history: self._note(
                        ("take up", [(m.role, m.content) for m in history])
                    ),
                    push_to_talk=lambda down: self._note(("key", down)),
                    set_mode=lambda mode: self._note(("mode", mode)),
                )
            ),
        )

    def _note(self, call: Any) -> None:
        time.sleep(self.stuck)
        self.made.append(call)

    def tell(self, *events: Any) -> None:
        for event, listener in itertools.product(events, self.listeners):
            listener(event)

    def spoke(self) -> list[Any]:
        return [call for call in self.made if call[0] != "watched"]


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture
def opened(qtbot, calls, tmp_path, monkeypatch):
    """Opens a desktop with these settings; closes it in the end."""
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path / "home"))
    desktops = []

    def open_(make=None, **changes: object) -> Desktop:
        settings = with_changes(Settings(), {k.replace("__", "."): v for k, v in changes.items()})
        make_application(settings)
        desktop = Desktop(settings, make or calls.make)
        desktops.append(desktop)
        desktop.start()
        qtbot.waitUntil(lambda: desktop.session._built.is_set(), timeout=10_000)
        qtbot.wait(20)
        return desktop

    yield open_
    for desktop in desktops:
        desktop.close()


@pytest.fixture
def desktop(opened) -> Desktop:
    return opened()


@pytest.fixture
def page(desktop):
    return desktop.window.page("talk")


def bubbles(page) -> list[tuple[str, str]]:
    return [(b.role, b.words.toPlainText()) for b in page.said.bubbles]


def turn(number: int, asked: str, *answers: str) -> list[Any]:
    replies = [Replying(number, Sentence(k, a, written=a), 0.0) for k, a in enumerate(answers)]
    return [Heard(number, Transcript(asked), 0.0), *replies]


def test_every_colour_can_be_read_on_its_ground():
    for tokens, (ink, ground, ratio) in itertools.product((DARK, LIGHT), CONTRAST):
        found = contrast(getattr(tokens, ink), getattr(tokens, ground))
        assert found >= ratio, (tokens.dark, ink, ground, round(found, 2))
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)


def test_the_window_is_there_before_the_engines(qtbot, opened, calls):
    # given engines that take their time
    gate = []

    def slow(*given):
        while not gate:
            time.sleep(0.01)
        return calls.make(*given)

    settings = Settings()
    make_application(settings)
    desktop = Desktop(settings, slow)
    try:
        # when the window opens and something is typed
        desktop.start()
        page = desktop.window.page("talk")
        page.composer.text.setPlainText("What time is it?")
        QTest.keyClick(page.composer.text, Qt.Key.Key_Return)
        assert desktop.window.isVisible()
        assert desktop.session.talk is None
        gate.append(1)
        # then it is asked as soon as there is someone to ask
        qtbot.waitUntil(lambda: ("ask", "What time is it?") in calls.made, timeout=5000)
    finally:
        desktop.close()


def test_what_is_heard_is_shown_as_it_is_heard(qtbot, page, calls):
    calls.tell(StateChanged("hearing", 0.0), Hearing(Partial("what", "tie"), 0.0))
    qtbot.waitUntil(lambda: bubbles(page) == [("user", "what tie")])
    calls.tell(Hearing(Partial("what time", "is"), 0.1))
    qtbot.waitUntil(lambda: bubbles(page) == [("user", "what time is")])
    assert "what time" in page.captions.user.text()
    calls.tell(Heard(1, Transcript("What time is it?"), 0.2))
    qtbot.waitUntil(lambda: bubbles(page) == [("user", "What time is it?")])
    assert page.said.thinking.isVisibleTo(page)


def test_noise_leaves_no_bubble(qtbot, page, calls):
    calls.tell(StateChanged("hearing", 0.0), Hearing(Partial("", "hm"), 0.0))
    qtbot.waitUntil(lambda: len(bubbles(page)) == 1)
    calls.tell(StateChanged("listening", 1.0))
    qtbot.waitUntil(lambda: bubbles(page) == [])


def test_markdown_is_rendered_and_nothing_it_names_is_loaded(qtbot, page, calls, tmp_path):
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"not to be opened")
    text = f"**Bold** and `code` ![x]({secret.as_uri()}) ![y](http://127.0.0.1:1/y.png) <b>raw</b>"
    calls.tell(*turn(1, "show me", text))
    qtbot.waitUntil(lambda: len(bubbles(page)) == 2)
    words = page.said.bubbles[1].words
    html = words.toHtml()
    assert "**" not in words.toPlainText()
    assert "font-weight:700" in html or "font-weight:600" in html
    assert "<b>raw</b>" in words.toPlainText()  # no HTML of a model's is believed
    assert words.loadResource(2, QUrl.fromLocalFile(str(secret))) == ""
    assert words.grab().width() > 0


def test_a_link_is_opened_only_when_the_user_says_so(qtbot, page, calls, monkeypatch):
    opened = []
    monkeypatch.setattr(
        "assistant.desktop.bubble.QDesktopServices.openUrl", lambda url: opened.append(url)
    )
    calls.tell(*turn(1, "where", "See [there](https://example.org/x)."))
    qtbot.waitUntil(lambda: len(bubbles(page)) == 2)
    words = page.said.bubbles[1].words
    words.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert QApplication.activeModalWidget() is None
    words.anchorClicked.emit(QUrl("https://example.org/x"))
    (asked,) = page.window().findChildren(QMessageBox)
    assert "example.org" in asked.informativeText()
    asked.buttons()[1].click()
    assert opened == []


def test_an_interrupted_answer_shows_what_was_heard(qtbot, page, calls):
    calls.tell(*turn(1, "tell me", "One two three.", " Four five."))
    calls.tell(TurnEnded(1, "One two", True, 1.0))
    qtbot.waitUntil(lambda: bubbles(page)[-1] == ("assistant", "One two —"))
    assert "interrupted" in page.said.bubbles[-1].note.text()


def test_the_current_word_is_lit_while_it_sounds(qtbot, page, calls, desktop):
    words = tuple(Mark("word", w, k * 10.0, k * 10.0 + 10) for k, w in enumerate(("So", "be")))
    said = Sentence(0, "So be it.")
    calls.tell(Heard(1, Transcript("?"), 0), Replying(1, said, 0))
    calls.tell(StateChanged("speaking", 0), Speaking(1, said, words, time.monotonic() - 11.0))
    accent = desktop.theme.tokens.accent
    qtbot.waitUntil(lambda: f'color:{accent}">be<' in page.captions.reply.text())


def test_state_is_shown_by_ring_button_and_tray(qtbot, desktop, page, calls):
    for state, words in (("thinking", "thinks"), ("muted", "off"), ("offline", "no microphone")):
        calls.tell(StateChanged(state, 0.0))
        qtbot.waitUntil(lambda state=state: page.stage._state == state)
        assert words in desktop.tray.icon.toolTip()
        assert page.voice.mic.isChecked() == (state == "muted")
    rings = set()
    for state in ("listening", "hearing", "thinking", "speaking", "muted", "offline"):
        page.stage.set_state(state)
        picture = page.stage.grab().toImage()
        rings.add(bytes(picture.constBits())[: 4 * picture.width() * 30])
    assert len(rings) == 6


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


def test_bad_news_is_shown_until_it_is_over_or_closed(desktop, calls, qtbot):
    banners = desktop.window.banners
    calls.tell(Degraded("microphone", "Microphone", "It is gone.", "Plug it in.", "typing", 0))
    calls.tell(TurnFailed(1, "Something broke.", 0))
    qtbot.waitUntil(lambda: len(banners.texts()) == 2)
    assert banners.texts()[0] == "Microphone: It is gone. Plug it in. Now: typing."
    calls.tell(Recovered("microphone", 1.0))
    qtbot.waitUntil(lambda: len(banners.texts()) == 1)
    assert "Something broke." in banners.texts()[0]


def test_of_engines_that_fall_in_a_row_the_one_that_was_wanted_is_told(desktop, calls, qtbot):
    said = desktop.window.banners.texts
    tell = desktop.events.tell
    tell(Degraded("llm", "The server", "It does not answer.", "Start it.", "llama.cpp", 10.0))
    tell(Degraded("llm", "llama.cpp", "llama.cpp: no model is here.", "Get one.", "skills", 10.1))
    qtbot.waitUntil(lambda: said() == ["The server: It does not answer. Start it. Now: skills."])
    tell(Degraded("llm", "llama.cpp", "llama.cpp: no model is here.", "Get one.", "skills", 20.0))
    qtbot.waitUntil(lambda: said() == ["llama.cpp: no model is here. Get one. Now: skills."])


def test_a_talk_that_cannot_be_built_leaves_the_window_and_says_why(opened, qtbot):
    def broken(*given):
        raise PictureError("The avatar is damaged.", "Choose another one.")

    desktop = opened(broken)
    qtbot.waitUntil(lambda: desktop.window.banners.texts() != [])
    assert desktop.window.isVisible()
    assert "The avatar is damaged. Choose another one." in desktop.window.banners.texts()
    desktop.session.ask("anyone?")  # goes nowhere, breaks nothing


def test_a_command_that_fails_is_said_and_the_next_one_works(opened, qtbot, calls):
    desktop = opened()
    desktop.session.do(lambda talk: (_ for _ in ()).throw(EngineFailed("It broke.", "Again.")))
    qtbot.waitUntil(lambda: "It broke. Again." in desktop.window.banners.texts())
    desktop.session.stop()
    qtbot.waitUntil(lambda: "stop" in calls.made)


def test_a_damaged_archive_is_said_when_the_window_opens(opened, qtbot, tmp_path):
    file = tmp_path / "home" / "data" / "conversations.db"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"SQLite format 3\0" + os.urandom(4000))
    desktop = opened()
    qtbot.waitUntil(lambda: any("damaged" in text for text in desktop.window.banners.texts()))


def conversation(calls: Calls, page, qtbot, number: int, asked: str, answer: str) -> None:
    """A whole turn, as the conversation tells it."""
    calls.tell(*turn(number, asked, answer))
    sound = AudioChunk(np.zeros(12_000, np.float32), 48_000)
    calls.on_speech(number, SpeechSegment(Sentence(0, answer), sound))
    calls.tell(TurnEnded(number, answer, False, 1.0))
    qtbot.waitUntil(lambda: page.said.bubbles[-1].line is not None, timeout=5000)


def test_conversations_are_kept_found_taken_up_and_deleted(qtbot, page, calls, desktop):
    # given two conversations
    conversation(calls, page, qtbot, 1, "Tell me of whales", "Whales sing.")
    assert page.said.bubbles[-1].again.isVisibleTo(page)
    qtbot.waitUntil(lambda: page.title.text() == "Tell me of whales")
    page.begin()
    qtbot.waitUntil(lambda: bubbles(page) == [])
    conversation(calls, page, qtbot, 2, "And of bread", "Bread rises.")
    # when one is searched for and chosen
    page.show_list()
    qtbot.waitUntil(lambda: page.list.list.count() == 2)
    QTest.keyClicks(page.list.words, "SING")
    qtbot.waitUntil(lambda: page.list.list.count() == 1)
    QTest.keyClick(page.list.words, Qt.Key.Key_Return)
    # then it is shown, and the talk goes on from there
    whales = [("user", "Tell me of whales"), ("assistant", "Whales sing.")]
    qtbot.waitUntil(lambda: bubbles(page) == whales)
    qtbot.waitUntil(lambda: ("take up", whales) in calls.made)
    # and deleted, it is gone, from the thread and from the file
    page.show_list()
    QTest.keyClick(page.list.words, Qt.Key.Key_Down)
    assert page.list.list.hasFocus()
    QTest.keyClick(page.list.list, Qt.Key.Key_Delete)
    (asked,) = [box for box in page.findChildren(QMessageBox) if box.isVisible()]
    assert "no way back" in asked.informativeText()
    next(b for b in asked.buttons() if b.text().strip("&") == "Delete").click()
    qtbot.waitUntil(lambda: bubbles(page) == [])
    assert b"whales" not in archive_file().read_bytes()


def test_a_long_conversation_is_not_a_heap_of_widgets(qtbot, page, calls, desktop):
    for number in range(60):
        calls.tell(*turn(number, f"question {number}", f"answer {number}"))
        calls.tell(TurnEnded(number, f"answer {number}", False, 1.0))
    qtbot.waitUntil(lambda: bubbles(page)[-1:] == [("assistant", "answer 59")], timeout=10_000)
    assert len(page.findChildren(Bubble)) <= 130  # some wait for their deletion
    desktop.session.recorder.settle()
    qtbot.waitUntil(lambda: page.said.bubbles[-1].line is not None)
    assert page.said.more.isVisibleTo(page)
    first = bubbles(page)[0]
    page.said.more.click()
    qtbot.waitUntil(lambda: bubbles(page)[0] != first)
    said = [words for role, words in bubbles(page) if role == "user"]
    numbers = [int(words.split()[1]) for words in said]
    assert numbers == list(range(numbers[0], 60))


def test_good_news_make_room_for_bad_ones_and_go_by_themselves(desktop, qtbot):
    banners = desktop.window.banners
    banners.tell(Notice("The microphone is silent.", "mic"))
    for number in range(4):
        banners.tell(Notice(f"Saved as {number}.", good=True))
    assert banners.texts() == ["The microphone is silent.", "Saved as 2.", "Saved as 3."]

    banners.tell(Notice("It broke.", "turn"))
    assert banners.texts() == ["The microphone is silent.", "Saved as 3.", "It broke."]

    banners.tell(Notice("Saved as 4.", good=True, seconds=0.05))
    qtbot.waitUntil(lambda: banners.texts() == ["The microphone is silent.", "It broke."])


def test_bubbles_are_made_while_it_is_quiet_and_there_when_a_turn_begins(
    qtbot, page, calls, monkeypatch
):
    made: list[str] = []

    class Noted(Bubble):
        def __init__(self, theme, role) -> None:
            made.append(role)
            super().__init__(theme, role)

    monkeypatch.setattr(thread, "Bubble", Noted)
    page.said._spare.clear()
    calls.tell(StateChanged("listening", 0.0))
    qtbot.waitUntil(lambda: sorted(made) == ["assistant", "user"])

    calls.tell(StateChanged("thinking", 0.0), *turn(1, "who is there", "me"))
    qtbot.waitUntil(lambda: bubbles(page) == [("user", "who is there"), ("assistant", "me")])
    assert len(made) == 2
    qtbot.waitUntil(lambda: all(bubble.isVisibleTo(page) for bubble in page.said.bubbles))

    calls.tell(StateChanged("listening", 0.0))
    qtbot.waitUntil(lambda: len(made) == 4)


def test_the_face_has_its_turn_between_the_bubbles_of_a_long_conversation(qtbot, page, monkeypatch):
    monkeypatch.setattr(thread, "ROUND_SECONDS", 0.0)
    lines = [Line(k, "user", f"line {k}", 0.0) for k in range(12)]
    expected = [("user", line.text) for line in lines]
    seen: list[int] = []
    watch = QTimer()
    watch.timeout.connect(lambda: seen.append(len(page.said.bubbles)))
    watch.start(0)

    page.said.show_lines(lines, before=False, more=False)
    qtbot.waitUntil(lambda: len(page.said.bubbles) >= 3)
    assert bubbles(page) == expected[-len(page.said.bubbles) :]  # the latest first
    qtbot.waitUntil(lambda: bubbles(page) == expected)
    assert len(set(seen)) > 6

    # and another conversation does not wait for what was still coming
    page.said.show_lines(lines, before=True, more=False)
    page.said.clear()
    page.said.show_lines(lines[:2], before=False, more=False)
    qtbot.waitUntil(lambda: bubbles(page) == expected[:2])
    qtbot.waitUntil(lambda: len(page.findChildren(Bubble)) == 2)
    assert bubbles(page) == expected[:2]


def test_exporting_writes_the_file_and_says_so(qtbot, page, calls, desktop, tmp_path):
    conversation(calls, page, qtbot, 1, "Hello", "Hi there.")
    target = tmp_path / "talk.md"
    page.export(1, target)
    qtbot.waitUntil(lambda: target.exists())
    assert "Hi there." in target.read_text("utf-8")
    qtbot.waitUntil(lambda: any("talk.md" in text for text in desktop.window.banners.texts()))
    page.export(1, tmp_path / "nowhere" / "talk.md")
    qtbot.waitUntil(lambda: any("cannot be written" in t for t in desktop.window.banners.texts()))


def test_nothing_reaches_the_disk_where_nothing_is_kept(qtbot, opened, calls):
    desktop = opened(conversations__keep="nothing")
    page = desktop.window.page("talk")
    conversation(calls, page, qtbot, 1, "Between us", "Of course.")
    assert not archive_file().exists()
    assert page.said.bubbles[-1].again.isVisibleTo(page)  # as long as the program runs


def test_kill_and_restart_finds_the_conversation_again(qtbot, opened, calls, tmp_path):
    first = opened()
    conversation(calls, first.window.page("talk"), qtbot, 1, "Remember me", "I will.")
    second = opened()  # the first one was never closed
    page = second.window.page("talk")
    page.show_list()
    qtbot.waitUntil(lambda: page.list.list.count() == 1)
    assert page.list.list.item(0).text() == "Remember me"


def test_a_hidden_face_is_not_drawn(qtbot, desktop, page, calls):
    qtbot.waitUntil(lambda: calls.made[-1:] in ([], [("watched", True)]))
    desktop.window.hide()
    qtbot.waitUntil(lambda: ("watched", False) in calls.made)
    assert not page.stage.face._timer.isActive()
    assert not page.voice.mic._timer.isActive()
    desktop.show_compact()
    qtbot.waitUntil(lambda: calls.made[-1] == ("watched", True))
    desktop.show()
    assert page.stage.face._timer.isActive()
    assert not desktop.compact.isVisible()


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_appearance_changes_at_once(desktop, page, appearance, qtbot):
    desktop.preferences.change({"desktop.appearance": appearance})
    tokens = {"light": LIGHT, "dark": DARK}[appearance]
    assert desktop.theme.tokens is tokens
    shot = desktop.window.grab().toImage()
    beside_the_rail = desktop.window.rail.width() + 6
    assert shot.pixelColor(beside_the_rail, 6).name() == tokens.backdrop


def test_calm_means_that_nothing_moves(opened, qtbot, calls):
    desktop = opened(desktop__reduced_motion=True)
    page = desktop.window.page("talk")
    calls.tell(StateChanged("thinking", 0.0), Heard(1, Transcript("?"), 0.0))
    qtbot.waitUntil(lambda: page.said.thinking.isVisibleTo(page))
    assert not page.stage._timer.isActive()
    assert not page.said.thinking._timer.isActive()


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
    wanted = [page.voice.hold, page.voice.mic, page.open_list, page.composer.text]
    assert [w for w in order if w in wanted] == wanted


def test_the_tray_mutes_stops_and_shows_the_face_alone_or_all(desktop, calls, qtbot):
    actions = {action.text(): action for action in desktop.tray.menu.actions()}
    actions["Microphone off"].trigger()
    actions["Stop speaking"].trigger()
    qtbot.waitUntil(lambda: calls.spoke() == [("mute", True), "stop"])
    actions["Only the face"].trigger()
    assert desktop.compact.isVisible()
    assert not desktop.window.isVisible()
    actions["Open Visavis"].trigger()
    assert desktop.window.isVisible()
    assert not desktop.compact.isVisible()


def test_it_starts_in_the_tray_and_closing_leaves_it_there(opened, calls, qtbot, monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    desktop = opened(desktop__start_minimised=True, desktop__close_to_tray=True)
    assert not desktop.window.isVisible()
    qtbot.waitUntil(lambda: ("watched", False) in calls.made)
    desktop.show()
    assert desktop.window.isVisible()
    qtbot.waitUntil(lambda: calls.made[-1] == ("watched", True))
    desktop.window.close()
    assert not desktop.window.isVisible()
    qtbot.waitUntil(lambda: calls.made[-1] == ("watched", False))


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


def test_the_window_is_where_it_was(opened, qtbot):
    first = opened()
    first.window.resize(700, 600)
    first.quit()
    first.remembered.sync()
    second = opened()
    assert (second.window.width(), second.window.height()) == (700, 600)


def test_the_first_window_fits_a_small_screen(desktop):
    room = desktop.window.screen().availableSize()
    desktop.window.resize(room.width() + 300, room.height() + 300)
    desktop.window.fit_screen()
    assert desktop.window.width() == room.width()
    assert desktop.window.height() < room.height()  # its title bar is to be seen too


@pytest.mark.parametrize("size", [(360, 420), (420, 820), (900, 500), (2400, 900)])
def test_every_window_shows_a_face_and_a_line_to_type_in(desktop, page, size, qtbot):
    desktop.window.resize(*size)
    qtbot.wait(30)
    face = page.stage.face
    assert face.width() >= 96
    assert face.height() >= 80
    assert page.composer.text.isVisible()
    ratio = face.width() / face.height()
    assert 0.75 <= ratio <= 16 / 9 + 0.03


def test_sleep_is_noticed(desktop, calls, qtbot):
    wall = [1000.0]
    desktop._wake._clock, desktop._wake._last = (lambda: wall[0]), 1000.0
    wall[0] += 5.2
    desktop._wake.look()
    wall[0] += 3600.0
    desktop._wake.look()
    qtbot.waitUntil(lambda: calls.spoke() == ["stop"])


def test_a_second_start_shows_the_first_window(qtbot, tmp_path, monkeypatch):
    from assistant.desktop.instance import Instance

    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path))
    make_application(Settings())
    first = Instance()
    called = []
    first.called.connect(lambda: called.append(1))
    second = Instance()
    assert (first.first, second.first) == (True, False)
    qtbot.waitUntil(lambda: called == [1])
    first.close()
    assert Instance().first


def test_the_theme_follows_no_colour_that_is_not_checked():
    # a colour in the style sheet that is not a token would escape the check of contrast
    import re

    sheet = style_sheet(DARK, lambda role: 14)
    tokens = {getattr(DARK, name) for name in DARK.__slots__ if name != "dark"}
    assert set(re.findall(r"#[0-9a-f]{6}", sheet)) <= tokens


def test_the_archive_given_to_pages_is_the_sessions(desktop, qtbot):
    seen: list[Archive] = []
    desktop.session.when_archive(seen.append)
    assert seen == [desktop.session.archive]
    assert isinstance(Path(str(desktop.session.archive.path)), Path)


def test_a_window_that_is_painted_for_hours_does_not_end_the_interpreter():
    # PySide6 6.12.0 loses a reference to None at every call without a result on Python 3.11
    code = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from assistant.config import Settings
from assistant.desktop.app import make_application
from PySide6.QtWidgets import QWidget
app = make_application(Settings())
widget = QWidget()
for _ in range(400_000):
    widget.update()
print("alive", flush=True)
os._exit(0)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=100)
    assert done.stdout == "alive\n", done.stderr


RUNNING = """
import os, sys
from types import SimpleNamespace
import assistant.desktop.app as app
from assistant.config import Settings

def make(*given):
    print("open", flush=True)
    return SimpleNamespace(
        player=SimpleNamespace(frame=lambda: None), start=lambda: None,
        watched=lambda seen: None, close=lambda: print("closed", flush=True),
        assistant=SimpleNamespace(
            conversation=SimpleNamespace(muted=False, mute=lambda muted: None)
        ),
    )

class Quiet(app.Desktop):
    def __init__(self, settings):
        super().__init__(settings, make)

app.Desktop = Quiet
code = app.run_app(Settings())
print("code", code, flush=True)
os._exit(code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to send there")
def test_ctrl_c_closes_the_window_cleanly_even_when_nothing_moves_in_it(tmp_path):
    program = subprocess.Popen(
        [sys.executable, "-c", RUNNING],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "VISAVIS_HOME": str(tmp_path)},
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "open\n"
    time.sleep(0.3)  # into its event loop
    program.send_signal(signal.SIGINT)
    out, errors = program.communicate(timeout=30)
    assert out.split() == ["closed", "code", "0"], errors
    assert "Traceback" not in errors
