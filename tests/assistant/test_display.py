"""Whether a window can be opened is found out before Qt is loaded, and said."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

import pytest

from assistant.desktop.display import check_display
from talking_head.errors import EngineUnavailable


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


def test_a_wayland_socket_that_nobody_listens_at_is_no_screen(linux_session, tmp_path):
    # given what a session left there, and then one that listens
    linux_session.setenv("WAYLAND_DISPLAY", "wayland-0")
    linux_session.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    linux_session.chdir(tmp_path)  # the names of sockets are short
    with socket.socket(socket.AF_UNIX) as left:
        left.bind("wayland-0")
        with pytest.raises(EngineUnavailable, match="no screen here"):
            check_display()
        left.listen()
        check_display()


def test_where_qt_gives_up_it_is_one_sentence_and_no_core_dump(tmp_path):
    # given a way to the screen that Qt does not have
    env = os.environ | {"QT_QPA_PLATFORM": "telepathy", "VISAVIS_HOME": str(tmp_path)}
    # when the program is started
    ended = subprocess.run(
        [sys.executable, "-m", "assistant"], env=env, capture_output=True, text=True, timeout=60
    )
    # then it says why, and what to do
    assert (ended.returncode, ended.stdout) == (1, "")
    (words,) = ended.stderr.splitlines()
    assert "'telepathy'" in words
    assert "visavis --no-gui" in words
