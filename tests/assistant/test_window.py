"""The window: what it shows of the events, what it calls, and when it cannot open."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assistant.desktop.bridge import EventBridge
from assistant.desktop.captions import Captions
from assistant.desktop.display import check_display
from assistant.desktop.window import Actions, Window
from assistant.events import (
    Degraded,
    Heard,
    Recovered,
    Replying,
    Sentence,
    Speaking,
    StateChanged,
    Transcript,
    TurnEnded,
    TurnFailed,
)
from player.silent import SilentPlayer
from talking_head.errors import EngineUnavailable

FIRST, SECOND, THIRD = (
    Sentence(0, "It is three."),
    Sentence(1, "Time for tea & cake."),
    Sentence(2, "Or <not>."),
)


@pytest.fixture(scope="session")
def app():
    return QApplication.instance() or QApplication([])


@pytest.fixture
def calls() -> list:
    return []


@pytest.fixture
def window(app, calls):
    actions = Actions(
        on_text=lambda text: calls.append(("text", text)),
        on_stop=lambda: calls.append("stop"),
        on_mute=lambda muted: calls.append(("mute", muted)),
        on_close=lambda: calls.append("close"),
    )
    player = SilentPlayer()
    window = Window(player, actions)
    window.show()
    app.processEvents()
    yield window
    window.close()
    shiboken6.delete(window)  # before the application goes, which Qt insists on
    player.close()


def replying() -> Captions:
    captions = Captions()
    for event in (
        Heard(1, Transcript("What time is it?"), 0.0),
        Replying(1, FIRST, 0.1),
        Replying(1, SECOND, 0.2),
        Replying(1, THIRD, 0.3),
    ):
        captions = captions.after(event)
    return captions


def test_the_sentence_that_sounds_is_bright_and_its_neighbours_dim():
    captions = replying().after(Speaking(1, SECOND, (), 0.4))
    assert captions.user == "What time is it?"
    html = captions.reply_html("bright", "dim")
    assert '<span style="color:bright">Time for tea &amp; cake.</span>' in html
    assert '<span style="color:dim">It is three.</span>' in html
    assert '<span style="color:dim">Or &lt;not&gt;.</span>' in html
    assert "It is three." not in captions.reply_html("bright", "dim", around=0)


def test_of_an_interrupted_reply_the_heard_words_stay():
    captions = replying().after(Speaking(1, FIRST, (), 0.4))
    captions = captions.after(TurnEnded(1, "It is", interrupted=True, at=0.6))
    assert "It is —" in captions.reply_html("bright", "dim")
    assert "tea" not in captions.reply_html("bright", "dim")


def test_an_announcement_is_a_reply_to_nobody():
    captions = replying().after(Replying(2, Sentence(0, "Your tea is ready."), 9.0))
    assert captions.user == ""
    assert [s.text for s in captions.reply] == ["Your tea is ready."]


def test_events_of_an_older_turn_change_nothing():
    captions = replying()
    assert captions.after(TurnEnded(0, "", interrupted=True, at=1.0)) == captions
    assert captions.after(Speaking(0, FIRST, (), 1.0)) == captions


def test_events_from_another_thread_are_shown(app, window):
    # given events that the conversation's threads tell
    bridge = EventBridge()
    bridge.arrived.connect(window.show_event)

    def conversation() -> None:
        bridge.tell(StateChanged("speaking", 0.0))
        bridge.tell(Heard(1, Transcript("What <b>time</b> is it?"), 0.0))
        bridge.tell(Replying(1, FIRST, 0.1))

    thread = threading.Thread(target=conversation)
    thread.start()
    thread.join()
    # when Qt comes round
    end = time.monotonic() + 5
    while "three" not in window.reply.text() and time.monotonic() < end:
        app.processEvents()
    # then they are on the window, as they were said
    assert window.state.text() == "Speaking"
    assert window.user.text() == "What <b>time</b> is it?"
    assert window.user.textFormat() == Qt.TextFormat.PlainText
    assert "It is three." in window.reply.text()


def test_a_typed_message_is_sent_by_enter_and_nothing_is_not(window, calls):
    QTest.keyClicks(window.text, "   ")
    QTest.keyClick(window.text, Qt.Key.Key_Return)
    QTest.keyClicks(window.text, "What time is it?")
    QTest.keyClick(window.text, Qt.Key.Key_Return)
    assert calls == [("text", "What time is it?")]
    assert window.text.text() == ""


def test_escape_and_the_button_stop_the_voice(app, window, calls):
    window.activateWindow()
    app.processEvents()
    QTest.keyClick(window.text, Qt.Key.Key_Escape)
    QTest.mouseClick(window.stop, Qt.MouseButton.LeftButton)
    assert calls == ["stop", "stop"]


def test_muting_is_asked_for_and_shown_only_as_it_is(window, calls):
    QTest.mouseClick(window.mute, Qt.MouseButton.LeftButton)
    assert calls == [("mute", True)]
    window.show_event(StateChanged("muted", 0.0))
    assert window.mute.isChecked()
    window.show_event(StateChanged("listening", 1.0))
    assert not window.mute.isChecked()
    assert calls == [("mute", True)]


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (
            Degraded("tts", "The Coqui voice", "its model is damaged.", "Get it.", "espeak-ng", 0),
            ["The Coqui voice", "its model is damaged.", "Get it.", "espeak-ng"],
        ),
        (TurnFailed(1, "something broke.", 0), ["something broke."]),
    ],
)
def test_bad_news_is_shown_until_it_is_closed(window, event, words):
    assert not window.banner.isVisible()
    window.show_event(event)
    assert window.banner.isVisible()
    assert all(word in window.banner.words.text() for word in words)


def test_bad_news_goes_when_it_is_over(window):
    window.show_event(Degraded("microphone", "Microphone", "It is gone.", "", "typing", 0))
    window.show_event(Recovered("speaker", 1.0))
    assert window.banner.isVisible()
    window.show_event(Recovered("microphone", 2.0))
    assert not window.banner.isVisible()


def test_closing_the_window_is_told_once(window, calls):
    window.close()
    assert calls == ["close"]


def test_a_narrow_window_still_shows_what_sounds(app, window):
    window.resize(420, 420)
    long = Sentence(0, "A sentence of many words, " * 8)
    for event in (Replying(3, long, 0), Replying(3, SECOND, 0), Speaking(3, SECOND, (), 0)):
        window.show_event(event)
    app.processEvents()
    assert "tea" in window.reply.text()
    assert "many words" not in window.reply.text()


@pytest.fixture
def linux_session(monkeypatch):
    if not sys.platform.startswith("linux"):
        pytest.skip("screens are looked for on Linux only")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_without_a_screen_the_way_without_a_window_is_named(linux_session):
    with pytest.raises(EngineUnavailable, match=r"no screen here.*--no-gui"):
        check_display()


def test_a_screen_that_does_not_answer_is_named(linux_session):
    linux_session.setenv("DISPLAY", ":987")
    with pytest.raises(EngineUnavailable, match=r":987.*does not answer.*--no-gui"):
        check_display()


def test_a_missing_library_is_named_with_its_package(linux_session):
    linux_session.setenv("DISPLAY", ":987")
    linux_session.setattr(
        "assistant.desktop.display._loads", lambda name: name != "libxcb-cursor.so.0"
    )
    with pytest.raises(EngineUnavailable, match=r"libxcb-cursor\.so\.0.*apt install libxcb-cursor"):
        check_display()


def test_a_chosen_platform_is_left_to_qt(linux_session):
    linux_session.setenv("QT_QPA_PLATFORM", "offscreen")
    check_display()


def test_the_check_does_not_load_qt():
    code = (
        "import sys; import assistant.desktop.display; "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 0


PROGRAM = """
from assistant.desktop.window import Actions, run_window
from player.silent import SilentPlayer

def subscribe(listener):
    print("open", flush=True)
    return lambda: print("unsubscribed", flush=True)

nothing = lambda *given: None
actions = Actions(nothing, nothing, nothing, lambda: print("closed", flush=True))
code = run_window(SilentPlayer(), subscribe, actions)
print("code", code, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to send there")
def test_ctrl_c_closes_the_window_cleanly():
    # given a program that shows the window
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "open\n"
    time.sleep(0.3)  # into its event loop
    # when Ctrl-C is pressed
    program.send_signal(signal.SIGINT)
    out, errors = program.communicate(timeout=20)
    # then it ends as if the window had been closed
    assert out.split() == ["closed", "unsubscribed", "code", "0"]
    assert program.returncode == 0
    assert errors == ""
