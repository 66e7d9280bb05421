"""The dialogs that ask for a file: where they begin, and what they suggest."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from assistant.desktop import file_dialogs
from assistant.desktop.file_dialogs import Place, ask_to_open, ask_to_save, file_name
from noted_talk import conversation


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(file_dialogs, "_last", {})
    return tmp_path


def asked(parent: QWidget) -> QFileDialog:
    (dialog,) = (d for d in parent.findChildren(QFileDialog) if d.isVisible())
    return dialog


def begins(dialog: QFileDialog) -> Path:
    return Path(dialog.directory().path())


def test_a_dialog_begins_in_the_users_folder_then_where_the_last_file_went(qtbot, home):
    parent = QWidget()
    qtbot.addWidget(parent)
    files: list[Path] = []

    # given no folder for films, the user's own is the best there is
    def save(then=files.append) -> QFileDialog:
        filters = ("Film (*.mp4)", "Sound (*.wav)")
        ask_to_save(parent, "Save", Place.MoviesLocation, filters, "whales", then)
        return asked(parent)

    dialog = save()
    assert begins(dialog) == home
    dialog.reject()
    # when there is one, it begins there
    (home / "Videos").mkdir()
    dialog = save()
    assert begins(dialog) == home / "Videos"
    assert [Path(f).name for f in dialog.selectedFiles()] == ["whales.mp4"]
    # and the next one where this one went, with the ending of what was chosen
    (home / "Desktop").mkdir()
    dialog.setDirectory(str(home / "Desktop"))
    dialog.selectNameFilter("Sound (*.wav)")
    dialog.filterSelected.emit("Sound (*.wav)")
    dialog.selectFile("song")
    dialog.accept()
    assert files == [home / "Desktop" / "song.wav"]
    assert begins(save()) == home / "Desktop"
    asked(parent).reject()
    # but pictures come from elsewhere
    (home / "Pictures").mkdir()
    ask_to_open(parent, "Picture", Place.PicturesLocation, ("Pictures (*.png)",), files.append)
    assert begins(asked(parent)) == home / "Pictures"


def test_an_answer_and_a_conversation_are_called_after_what_was_said(
    qtbot, home, page, calls, desktop
):
    conversation(calls, page, qtbot, 1, "Tell me of whales", "Whales: they **sing**!")
    conversation(calls, page, qtbot, 2, "And of bread?", "Bread rises.")
    bubble = page.said.bubbles[1]
    bubble.save.emit(bubble.line)
    window = desktop.window
    qtbot.waitUntil(lambda: window.findChildren(QFileDialog) != [])
    assert Path(asked(window).selectedFiles()[0]).name == "Whales they sing.mp4"
    for button in asked(window).findChildren(QToolButton):
        if button.isVisible():
            assert not button.icon().isNull(), button.objectName()
    asked(window).reject()
    qtbot.waitUntil(lambda: window.findChildren(QFileDialog) == [])

    page.list.exported.emit(1)
    qtbot.waitUntil(lambda: window.findChildren(QFileDialog) != [])
    assert Path(asked(window).selectedFiles()[0]).name == "Tell me of whales.md"
    asked(window).reject()


def test_a_title_is_a_name_on_any_system():
    assert file_name('What is 3/4 of "a*b"? <c>\n..') == "What is 3 4 of a b c"
    assert file_name("你好，世界") == "你好 世界"
    assert file_name("…?!") == ""
    assert len(file_name("word " * 40)) <= 60
