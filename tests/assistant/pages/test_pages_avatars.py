"""The page of the avatars: chosen, brought along, dropped in, seen before they move."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from assistant import avatars, characters, preview_loop
from assistant.characters import Character
from assistant.config_sources import load_settings
from assistant.events import Speaking
from desktop_pages import page, settled


def test_switch_avatar_and_quality_while_it_speaks(qtbot, desktop):
    # given an answer that sounds
    assistant = desktop.session.talk.assistant
    events = []
    assistant.conversation.subscribe(events.append)
    gallery = page(desktop, "avatars")
    qtbot.waitUntil(lambda: "amara" in gallery.cards, timeout=10_000)
    desktop.session.ask("what can you do")
    qtbot.waitUntil(lambda: any(isinstance(e, Speaking) for e in events), timeout=20_000)
    # when another avatar is clicked, and another quality chosen
    gallery.cards["amara"].click()
    qtbot.waitUntil(lambda: desktop.preferences.now.talking_head.avatar_image.endswith("amara"))
    desktop.preferences.change({"talking_head.quality_mode": "high"})
    settled(qtbot, desktop)
    # then both hold, in the talk and in the file, and the voice goes on
    assert assistant.face.avatar.name == "Amara"
    assert assistant.face.options.size == (1920, 1080)
    assert gallery.cards["amara"].isChecked()
    assert not gallery.cards["default"].isChecked()
    assert load_settings(environ={}).talking_head.quality_mode == "high"
    spoken = sum(isinstance(e, Speaking) for e in events)
    qtbot.waitUntil(lambda: sum(isinstance(e, Speaking) for e in events) > spoken, timeout=20_000)


def test_an_avatar_brings_its_own_voice_and_persona_and_takes_them_along(qtbot, desktop):
    desktop.preferences.change({"llm.persona": "You are calm."})
    settled(qtbot, desktop)
    characters.give(
        "kenji", Character("espeak:en-us", "You are a pirate."), desktop.preferences.now
    )
    gallery = page(desktop, "avatars")
    gallery.show_avatar("kenji")
    qtbot.waitUntil(lambda: desktop.preferences.now.tts.voice == "espeak:en-us")
    settled(qtbot, desktop)
    assert desktop.session.talk.assistant.settings.llm.persona == "You are a pirate."
    gallery.show_avatar("default")
    qtbot.waitUntil(lambda: desktop.preferences.now.tts.voice == "auto")
    assert desktop.preferences.now.llm.persona == "You are calm."


SHARED = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "faces"


def picture_of_a_face(tmp_path: Path) -> Path:
    found = SHARED / "photo_nasa_astronaut.png"
    if not found.exists():
        pytest.skip("needs the shared pictures")
    target = tmp_path / "Eileen.png"
    target.write_bytes(found.read_bytes())
    return target


def drop(widget: QWidget, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    widget.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))


def test_a_picture_is_dropped_in_judged_and_removed(qtbot, desktop, tmp_path):
    gallery = page(desktop, "avatars")
    drop(gallery, picture_of_a_face(tmp_path))
    qtbot.waitUntil(lambda: "eileen" in gallery.cards, timeout=20_000)
    assert "Eileen is here." in gallery.note.text()
    gallery.show_avatar("eileen")
    qtbot.waitUntil(lambda: gallery.cards["eileen"].isChecked(), timeout=10_000)
    gallery.remove("eileen")
    qtbot.waitUntil(lambda: "eileen" not in gallery.cards, timeout=10_000)
    settled(qtbot, desktop)
    assert avatars.own_names() == []
    assert gallery.cards["default"].isChecked()


def test_a_picture_dropped_on_the_talk_becomes_an_avatar_and_no_message(qtbot, desktop, tmp_path):
    talk = page(desktop, "talk")
    notes = tmp_path / "notes.odt"
    notes.write_bytes(b"PK")
    drop(talk, notes)
    assert talk.composer.text.toPlainText() == "", "the address of a file is nothing to say"
    drop(talk, picture_of_a_face(tmp_path))
    gallery = desktop.window.stack.currentWidget()
    assert gallery is desktop.window.page("avatars")
    qtbot.waitUntil(lambda: "eileen" in gallery.cards, timeout=20_000)
    assert "Eileen is here." in gallery.note.text()
    assert talk.composer.text.toPlainText() == ""
    gallery.remove("eileen")
    settled(qtbot, desktop)


def test_a_picture_without_a_face_is_refused_in_words(qtbot, desktop, tmp_path):
    gallery = page(desktop, "avatars")
    grey = tmp_path / "wall.png"
    cv2.imwrite(str(grey), np.full((300, 300, 3), 128, np.uint8))
    drop(gallery, grey)
    qtbot.waitUntil(lambda: "No face was found" in gallery.note.text(), timeout=20_000)


def test_an_avatar_is_seen_before_its_loop_is_drawn(qtbot, desktop, monkeypatch):
    drawn, loop = threading.Event(), preview_loop.loop_of("kenji")
    monkeypatch.setattr(preview_loop, "loop_of", lambda name: (drawn.wait(20), loop)[1])
    gallery = page(desktop, "avatars")
    qtbot.waitUntil(lambda: "kenji" in gallery.cards, timeout=10_000)
    kenji, amara = gallery.cards["kenji"], gallery.cards["amara"]
    qtbot.waitUntil(lambda: None not in (kenji._image, amara._image), timeout=10_000)
    assert kenji._image.size() == QSize(*preview_loop.SIZE)
    assert kenji._image != amara._image
    drawn.set()


def test_a_preview_is_a_real_idle_face_and_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path))
    loop = preview_loop.loop_of("amara")
    assert loop.shape[1:] == (360, 320)
    assert len(loop) >= preview_loop.FPS * preview_loop.SECONDS
    moves = np.abs(loop[:-1].astype(int) - loop[1:]).max(axis=(1, 2))
    assert (moves > 8).mean() > 0.3  # it lives
    kept = preview_loop.kept_at("amara")
    before = kept.stat().st_mtime_ns
    assert np.array_equal(preview_loop.loop_of("amara"), loop)
    assert kept.stat().st_mtime_ns == before


def test_a_preview_ends_with_the_program_that_asked_for_it(tmp_path):
    # given a program that ended, in whatever way: nobody holds the other end of the input
    file = tmp_path / "loop.npy"
    command = [sys.executable, "-m", "assistant.preview_loop", "amara", str(file)]
    ended = subprocess.run(command, input=b"", capture_output=True, timeout=60)
    # then nothing is drawn for it
    assert ended.returncode == 1
    assert ended.stderr == b""
    assert list(tmp_path.iterdir()) == []
