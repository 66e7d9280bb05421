"""What tests of the window share: a whole window, with a talk that only notes (noted_talk)."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from assistant.config import Settings, with_changes
from assistant.desktop.app import Desktop, make_application
from noted_talk import Calls


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
