"""The window's life: it opens before the engines, lives in the tray, sleeps, and ends cleanly."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSystemTrayIcon

from assistant.config import Settings
from assistant.desktop.app import Desktop, make_application
from assistant.desktop.instance import Instance


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


def test_whoever_closes_the_window_does_not_see_it_wait_for_engines(
    qtbot, calls, tmp_path, monkeypatch
):
    # given an end that takes its time
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path / "home"))
    make_application(Settings())
    desktop = Desktop(Settings(), calls.make)
    desktop.start()
    seen = []
    end = desktop.session.close
    monkeypatch.setattr(
        desktop.session, "close", lambda: [seen.append(desktop.window.isVisible()), end()]
    )
    assert desktop.window.isVisible()
    # when it is closed, then the window has gone before
    desktop.close()
    assert seen == [False]


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


def test_the_window_is_where_it_was(opened, qtbot):
    first = opened()
    first.window.resize(700, 600)
    first.quit()
    first.remembered.sync()
    second = opened()
    assert (second.window.width(), second.window.height()) == (700, 600)


def test_sleep_is_noticed(desktop, calls, qtbot):
    wall = [1000.0]
    desktop._wake._clock, desktop._wake._last = (lambda: wall[0]), 1000.0
    wall[0] += 5.2
    desktop._wake.look()
    wall[0] += 3600.0
    desktop._wake.look()
    qtbot.waitUntil(lambda: calls.spoke() == ["stop"])


STARTED_AGAIN = """
import sys
from PySide6.QtCore import QCoreApplication
from assistant.desktop.instance import Instance
app = QCoreApplication([])
sys.exit(Instance().first)
"""


def test_a_second_start_shows_the_first_window(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path))
    make_application(Settings())
    first = Instance()
    called = []
    first.called.connect(lambda: called.append(1))
    # when it is started again
    second = subprocess.Popen([sys.executable, "-c", STARTED_AGAIN])
    # then the first window is shown, and the second start knows that it was
    qtbot.waitUntil(lambda: called == [1], timeout=20_000)
    assert second.wait(20) == 0
    # but one that hangs is not waited for in vain
    monkeypatch.setattr("assistant.desktop.instance.ANSWER_MS", 20)
    assert Instance().first
    first.close()
    assert Instance().first


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
import os, signal, sys
from types import SimpleNamespace
import assistant.desktop.app as app
from assistant.config import Settings

def make(*given):
    print("open", flush=True)
    return SimpleNamespace(
        player=SimpleNamespace(frame=lambda: None), start=lambda: None,
        watched=lambda seen: None, close=lambda: None,
        assistant=SimpleNamespace(
            conversation=SimpleNamespace(muted=False, mute=lambda muted: None)
        ),
    )

class Quiet(app.Desktop):
    def __init__(self, settings):
        super().__init__(settings, make)

    def start(self):
        if "early" in sys.argv:  # Qt's loop does not run yet
            os.kill(os.getpid(), signal.SIGINT)
        super().start()

    def close(self):
        super().close()
        print("closed", flush=True)

app.Desktop = Quiet
code = app.run_app(Settings())
print("code", code, flush=True)
os._exit(code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to send there")
@pytest.mark.parametrize("when", ["early", "late"])
def test_ctrl_c_closes_the_window_cleanly_even_when_nothing_moves_in_it(tmp_path, when):
    program = subprocess.Popen(
        [sys.executable, "-c", RUNNING, when],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "VISAVIS_HOME": str(tmp_path)},
    )
    assert program.stdout is not None
    try:
        if when == "late":
            assert program.stdout.readline() == "open\n"
            time.sleep(0.3)  # into its event loop
            program.send_signal(signal.SIGINT)
        out, errors = program.communicate(timeout=30)
    finally:
        program.kill()
    assert out.split()[-3:] == ["closed", "code", "0"], errors
    assert "Traceback" not in errors
