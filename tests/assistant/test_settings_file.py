"""Settings in the window and in the file: one thing, whichever of the two is written."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import threading

import pytest

from assistant import paths
from assistant.config import Settings
from assistant.config_sources import load_settings
from assistant.desktop.app import make_application
from assistant.desktop.background import Background
from assistant.desktop.preferences import Preferences
from assistant.desktop.settings_file import SettingsFile
from talking_head.errors import ConfigError, PictureError


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def preferences(qtbot, tmp_path, monkeypatch, told):
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path))
    make_application(Settings())
    background = Background()
    made = Preferences(Settings(), background, lambda error: told.append(str(error)))
    made.background = background
    yield made
    background.close()


@pytest.fixture
def file(preferences, told, qtbot):
    watched = SettingsFile(
        preferences,
        preferences.background,
        lambda notice: told.append(notice.text),
        lambda key: told.append("withdrawn"),
    )
    qtbot.waitUntil(lambda: watched._last is not None and watched._watcher.directories() != [])
    yield paths.user_config_file()
    watched.deleteLater()


def quiet(qtbot, preferences) -> None:
    qtbot.waitUntil(lambda: preferences.pending == 0)


def test_a_change_in_the_window_is_applied_and_in_the_file(qtbot, preferences, file):
    applied = []
    preferences.apply_with(lambda settings, keys: applied.append((settings.tts.speed, keys)))
    preferences.change({"tts.speed": 1.5})
    assert preferences.now.tts.speed == 1.5
    quiet(qtbot, preferences)
    assert applied == [(1.5, {"tts.speed"})]
    assert load_settings(environ={}).tts.speed == 1.5


def test_many_quick_changes_end_as_the_last_one(qtbot, preferences, file):
    for speed in range(10, 20):
        preferences.change({"tts.speed": speed / 10, "vad.threshold": speed / 20 - 0.1})
    quiet(qtbot, preferences)
    qtbot.wait(500)  # the watcher has looked, and found nothing to take back
    assert preferences.now.tts.speed == 1.9
    assert load_settings(environ={}).tts.speed == 1.9
    assert load_settings(environ={}).vad.threshold == 0.85


def test_what_is_written_by_hand_holds_at_once(qtbot, preferences, file):
    changes = []
    preferences.changed.connect(changes.append)
    file.write_text("assistant:\n  name: Ada\n")
    qtbot.waitUntil(lambda: preferences.now.assistant.name == "Ada")
    assert changes == [{"assistant.name"}]
    # an editor that writes aside and renames
    aside = file.with_name("x")
    aside.write_text("assistant:\n  name: Bea\n")
    aside.replace(file)
    qtbot.waitUntil(lambda: preferences.now.assistant.name == "Bea")
    # what is taken out of the file goes back to its default
    file.write_text("")
    qtbot.waitUntil(lambda: preferences.now.assistant.name == "Vis")


def test_a_broken_file_is_said_and_left_and_the_old_values_stay(qtbot, preferences, file, told):
    file.write_text("assistant:\n  name: Ada\n")
    qtbot.waitUntil(lambda: preferences.now.assistant.name == "Ada")
    file.write_text("assistant:\n  name: [Bea\n")
    qtbot.waitUntil(lambda: any("still holds" in text for text in told))
    assert preferences.now.assistant.name == "Ada"
    assert file.read_text() == "assistant:\n  name: [Bea\n"
    # nor does a change in the window overwrite it
    preferences.change({"tts.speed": 1.5})
    quiet(qtbot, preferences)
    assert file.read_text() == "assistant:\n  name: [Bea\n"
    assert preferences.now.tts.speed == 1.5
    del told[:]
    file.write_text("assistant:\n  name: Cleo\n")
    qtbot.waitUntil(lambda: preferences.now.assistant.name == "Cleo")
    assert "withdrawn" in told
    assert preferences.now.tts.speed == 1.5  # not in the file, and not changed there


def test_what_cannot_be_applied_is_taken_back_and_said(qtbot, preferences, file, told):
    def refuse(settings, keys):
        if settings.talking_head.avatar_image == "nobody":
            raise PictureError("There is no avatar 'nobody'.", "Choose another.")

    preferences.apply_with(refuse)
    preferences.change({"talking_head.avatar_image": "nobody"})
    quiet(qtbot, preferences)
    assert preferences.now.talking_head.avatar_image == Settings().talking_head.avatar_image
    assert told == ["There is no avatar 'nobody'. Choose another."]
    assert not file.exists()


def test_what_does_not_fit_is_refused_at_once(preferences):
    with pytest.raises(ConfigError, match=r"from 0.5 to 2"):
        preferences.change({"tts.speed": 9})
    assert preferences.pending == 0


def test_a_slow_engine_does_not_hold_the_window(qtbot, preferences, file):
    gate = threading.Event()
    preferences.apply_with(lambda settings, keys: gate.wait(10) and None)
    preferences.change({"tts.speed": 1.5})
    assert preferences.pending == 1
    preferences.change({"tts.speed": 1.6})
    gate.set()
    quiet(qtbot, preferences)
    assert load_settings(environ={}).tts.speed == 1.6
