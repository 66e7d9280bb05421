"""Bad days in the window: it stays, says what happened and what to do, and the next turn works."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import json
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.archive.store import Archive
from assistant.config import Settings, with_changes
from assistant.desktop.app import Desktop, make_application
from assistant.desktop.session import archive_file
from assistant.desktop.window import Banner
from assistant.events import Degraded, TurnEnded, TurnFailed
from assistant.live import WHERE_TO_ALLOW, Talk
from assistant.tts.flite import Flite
from desktop_talk import QuietTalk
from talking_head.errors import DeviceError, EngineFailed

TESTS = Path(__file__).resolve().parents[1]

WHOLE_RUN = """
import json, os, sys, time
from PySide6.QtCore import qInstallMessageHandler
said = []
qInstallMessageHandler(lambda kind, where, text: said.append(f"{where.category}: {text}"))
from assistant.config import Settings, with_changes
from assistant.desktop.app import Desktop, make_application
from assistant.desktop.pages import PAGES
from desktop_talk import QuietTalk
settings = with_changes(Settings(), {"talking_head.engine": "still"})
app = make_application(settings)
desktop = Desktop(settings, lambda *given: QuietTalk(*given, pace=20.0))
desktop.start()
def wait(until=lambda: False, seconds=0.1):
    end = time.monotonic() + seconds
    while time.monotonic() < end and not until():
        app.processEvents()
        time.sleep(0.005)
wait(lambda: desktop.session.talk is not None, 60)
page = desktop.window.page("talk")
desktop.session.ask("what time is it")
wait(lambda: len(page.said.bubbles) > 1, 60)
for row in PAGES:
    desktop.window.show_page(row.name)
    wait()
desktop.window.show_page("talk")
page.show_list()
for look in ("light", "dark"):
    desktop.theme.set(look, reduced_motion=False)
    wait()
for size in ((400, 500), (1500, 900)):
    desktop.window.resize(*size)
    wait()
desktop.show_compact()
wait()
desktop.window.showMinimized()
wait()
desktop.show()
wait()
answered = [bubble.role for bubble in page.said.bubbles]
seen = desktop.window.isVisible()
desktop.close()
wait()
found = {"said": said, "answered": answered, "seen": seen, "platform": app.platformName()}
print(json.dumps(found))
sys.stdout.flush()
os._exit(0)
"""


@pytest.fixture
def desktop(qtbot, home, nobody_speaks) -> Iterator[Desktop]:
    settings = with_changes(
        Settings(), {"talking_head.engine": "still", "tts.engine": "flite", "llm.engine": "skills"}
    )
    make_application(settings)
    desktop = Desktop(settings, lambda *given: QuietTalk(*given, pace=20.0))
    desktop.start()
    qtbot.waitUntil(lambda: desktop.session.talk is not None, timeout=60_000)
    yield desktop
    desktop.close()


def events(desktop: Desktop, kind: type) -> list[object]:
    found: list[object] = []
    desktop.events.arrived.connect(lambda e: found.append(e) if isinstance(e, kind) else None)
    return found


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")
def test_a_whole_run_without_opengl_prints_no_warning_of_qt(home):
    # given an X server without OpenGL, and every message of Qt's let through
    env = os.environ | {
        "VISAVIS_HOME": str(home),
        "QT_QPA_PLATFORM": "xcb",
        "QT_XCB_GL_INTEGRATION": "none",
        "QT_LOGGING_RULES": "",
        "PYTHONPATH": os.pathsep.join([str(TESTS.parent / "src"), str(TESTS)]),
    }
    number, told = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(told), "-screen", "0", "1600x1000x24", "-extension", "GLX"],
        pass_fds=[told],
        stderr=subprocess.DEVNULL,
    )
    os.close(told)
    try:
        with os.fdopen(number) as line:
            env["DISPLAY"] = f":{line.readline().strip()}"
        # when a window is used: asked, every page, both looks, sizes, compact, minimised, closed
        run = subprocess.run(
            [sys.executable, "-c", WHOLE_RUN], env=env, capture_output=True, text=True, timeout=120
        )
    finally:
        server.terminate()
        server.wait()
    # then it worked, and Qt had nothing to say
    assert run.returncode == 0, run.stderr
    found = json.loads(run.stdout.splitlines()[-1])
    assert found["said"] == []
    assert found["platform"] == "xcb"
    assert found["seen"]
    assert found["answered"][:2] == ["user", "assistant"]


@pytest.mark.parametrize(
    ("death", "why"),
    [
        (RuntimeError("the pipe broke"), "the pipe broke"),
        (SystemExit(1), "a library wanted to end the program"),
        (KeyError("x"), "an unexpected error, KeyError"),
    ],
    ids=["words", "exit", "a key"],
)
def test_a_stage_that_dies_is_said_and_the_next_turn_works(qtbot, desktop, monkeypatch, death, why):
    # given a voice that dies, as a library does that calls sys.exit
    told = events(desktop, (Degraded, TurnFailed))  # type: ignore[arg-type]
    speak: Callable[..., object] = Flite.speak

    def dies(*given: object) -> object:
        raise death

    monkeypatch.setattr(Flite, "speak", dies)
    # when it is asked
    desktop.session.ask("what is two plus two")
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    # then the window is there and says what was lost, what to do, and why
    qtbot.waitUntil(lambda: desktop.window.banners.texts() != [], timeout=10_000)
    (words,) = desktop.window.banners.texts()
    lost = "This answer was lost. Ask again. The answer could not be spoken"
    assert words == f"{lost}: {why}."
    assert desktop.window.isVisible()
    # and the next turn is answered
    monkeypatch.setattr(Flite, "speak", speak)
    desktop.session.ask("what is three plus three")
    page = desktop.window.page("talk")
    qtbot.waitUntil(
        lambda: "6" in page.said.bubbles[-1].words.toPlainText(),  # the first may end after this
        timeout=30_000,
    )


@pytest.mark.parametrize("name", ["friend", "broken.png"], ids=["deleted", "damaged"])
def test_an_avatar_that_is_no_more_is_said_and_another_one_speaks(
    qtbot, tmp_path, monkeypatch, name
):
    # given settings that name an avatar whose folder was deleted, or a picture that is none
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path / "home"))
    (tmp_path / "broken.png").write_bytes(b"\x89PNG" + bytes(100))
    avatar = str(tmp_path / name) if name == "broken.png" else name
    settings = with_changes(
        Settings(), {"talking_head.avatar_image": avatar, "talking_head.engine": "still"}
    )
    make_application(settings)
    desktop = Desktop(settings, lambda *given: QuietTalk(*given, pace=20.0))
    try:
        # when the window opens, and something is asked
        desktop.start()
        ended = events(desktop, TurnEnded)
        desktop.session.ask("what is two plus two")
        qtbot.waitUntil(lambda: bool(ended), timeout=60_000)
        # then it was answered, with a face, and it is said what is wrong
        (words,) = desktop.window.banners.texts()
        assert words.startswith("Your avatar cannot be shown:")
        assert desktop.session.frame() is not None
    finally:
        desktop.close()


def test_whoever_asks_where_nothing_could_be_built_is_told_again(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path / "home"))

    def fails(*given: object) -> Talk:
        raise MemoryError

    make_application(Settings())
    desktop = Desktop(Settings(), fails)
    try:
        desktop.start()
        banners = desktop.window.banners
        qtbot.waitUntil(lambda: any("not enough memory" in t for t in banners.texts()))
        banners.withdraw("VisavisError")
        desktop.session.ask("is anybody there?")
        qtbot.waitUntil(lambda: any("not enough memory" in t for t in banners.texts()))
    finally:
        desktop.close()


def test_a_face_that_was_given_up_is_tried_again_with_another_quality(qtbot, desktop):
    # given a face that stalled, and another in its place
    face, banners = desktop.session.talk.assistant.face, desktop.window.banners
    qtbot.waitUntil(lambda: face.engine.session is not None, timeout=20_000)
    face.lose(None, EngineFailed("The face did not answer in time.", "Try another."))
    qtbot.waitUntil(lambda: any("in time" in text for text in banners.texts()), timeout=10_000)
    assert face.engine.ladder.name == "builtin"
    # when another quality is chosen
    desktop.preferences.change({"talking_head.quality_mode": "high"})
    # then it serves again, and the bad news is gone
    qtbot.waitUntil(lambda: banners.texts() == [], timeout=20_000)
    qtbot.waitUntil(lambda: face.engine.ladder.name == "still", timeout=20_000)


@pytest.mark.parametrize(
    ("system", "place"),
    [("darwin", "System Settings, Privacy & Security"), ("win32", "the one for desktop apps")],
)
def test_a_microphone_that_is_not_allowed_says_where_to_allow_it(
    qtbot, desktop, monkeypatch, system, place
):
    # given the live talk's way to tell, on a system that asks before a program may listen
    class Denied(Talk):
        def __init__(self) -> None:
            self.assistant = desktop.session.talk.assistant

    monkeypatch.setitem(WHERE_TO_ALLOW, sys.platform, WHERE_TO_ALLOW[system])
    banners = desktop.window.banners
    # when the microphone sends silence, and when it cannot be opened
    Denied()._microphone_is_silent()
    qtbot.waitUntil(lambda: any(place in text for text in banners.texts()), timeout=10_000)
    Denied()._microphone_lost(DeviceError("The microphone cannot be opened.", "Connect another."))
    qtbot.waitUntil(
        lambda: any("cannot be opened. Connect another. Allow" in t for t in banners.texts()),
        timeout=10_000,
    )
    # then typed messages are answered
    ended = events(desktop, TurnEnded)
    desktop.session.ask("what is two plus two")
    qtbot.waitUntil(lambda: bool(ended), timeout=30_000)


def test_an_archive_that_is_held_is_said_and_so_is_that_it_is_free_again(
    qtbot, home, nobody_speaks, monkeypatch
):
    # given another program that holds the conversations when the window opens
    monkeypatch.setattr("assistant.archive.database.BUSY_SECONDS", 0.05)
    monkeypatch.setattr("assistant.archive.recorder.AGAIN_SECONDS", 0.05)
    monkeypatch.setattr("assistant.archive.recorder.MOST_SECONDS", 0.1)
    Archive(archive_file()).close()
    holder = sqlite3.connect(archive_file())
    holder.execute("PRAGMA locking_mode=EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    settings = with_changes(Settings(), {"talking_head.engine": "still", "tts.engine": "flite"})
    make_application(settings)
    desktop = Desktop(settings, lambda *given: QuietTalk(*given, pace=20.0))
    banners = desktop.window.banners
    try:
        desktop.start()
        qtbot.waitUntil(lambda: any("as soon as" in t for t in banners.texts()), timeout=60_000)
        # when a question is answered meanwhile, and the file becomes free
        ended = events(desktop, TurnEnded)
        desktop.session.ask("what is two plus two")
        qtbot.waitUntil(lambda: bool(ended), timeout=60_000)
        # (and another conversation is begun, which waits for nothing that is to be written)
        monkeypatch.setattr(desktop.session.recorder, "settle", lambda: time.sleep(1000))
        with qtbot.waitSignal(desktop.session.taken_up, timeout=10_000):
            desktop.session.take_up(None)
        holder.rollback()
        holder.close()
        # then that is said in the place of the bad news
        qtbot.waitUntil(lambda: any("written again" in t for t in banners.texts()), timeout=20_000)
        assert not any("as soon as" in text for text in banners.texts())
        assert [banner.good for banner in banners.findChildren(Banner)] == [True]
    finally:
        desktop.close()
    # and the conversation is in the file
    (summary,) = Archive(archive_file()).conversations()
    assert summary.title == "what is two plus two"


@pytest.mark.real_time
def test_without_a_sound_card_typed_words_are_answered_and_it_is_said(qtbot, home, monkeypatch):
    # given the real talk, on a computer without microphone and loudspeaker
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    settings = with_changes(Settings(), {"talking_head.engine": "still", "tts.engine": "flite"})
    make_application(settings)
    desktop = Desktop(settings)
    try:
        desktop.start()
        qtbot.waitUntil(lambda: len(desktop.window.banners.texts()) == 2, timeout=60_000)
        said = " ".join(desktop.window.banners.texts()).lower()
        assert "microphone" in said
        assert "loudspeaker" in said
        # when something is typed, then it is answered, aloud or not
        desktop.session.ask("what is two plus two")
        page = desktop.window.page("talk")
        qtbot.waitUntil(
            lambda: bool(page.said.bubbles) and "4" in page.said.bubbles[-1].words.toPlainText(),
            timeout=30_000,
        )
        qtbot.waitUntil(lambda: page.voice.state.text() == "No microphone", timeout=30_000)
    finally:
        desktop.close()
