"""What tests of the pages beside the talk share: the window with the real assistant behind it."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


import numpy as np
import pytest
from PySide6.QtCore import qInstallMessageHandler

from assistant import preview_loop
from assistant.config import Settings, with_changes
from assistant.desktop.app import Desktop, make_application
from desktop_talk import QuietTalk


@pytest.fixture
def complaints():
    """What Qt printed."""
    told: list[str] = []
    qInstallMessageHandler(lambda kind, context, text: told.append(text))
    yield told
    qInstallMessageHandler(None)
    ours = [text for text in told if "plugin does not support" not in text]  # of offscreen
    assert ours == []


@pytest.fixture
def quick_previews(monkeypatch):
    """What is drawn in a process of its own has a test of its own."""
    loop = np.full((4, 360, 320), 128, np.uint8)
    monkeypatch.setattr(preview_loop, "loop_of", lambda name: loop)


@pytest.fixture
def desktop(qtbot, home, complaints, quick_previews, nobody_speaks):
    settings = with_changes(Settings(), {"desktop.reduced_motion": True})
    make_application(settings)
    made = Desktop(settings, QuietTalk)
    made.start()
    qtbot.waitUntil(lambda: made.session.talk is not None, timeout=30_000)
    yield made
    made.close()
