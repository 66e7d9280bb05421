"""Conversations in the window: kept, found again, taken up, exported and deleted."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from assistant.archive.store import Archive
from assistant.desktop.session import archive_file
from noted_talk import bubbles, conversation


def test_conversations_are_kept_found_taken_up_and_deleted(qtbot, page, calls, desktop):
    # given two conversations
    conversation(calls, page, qtbot, 1, "Tell me of whales", "Whales sing.")
    assert page.said.bubbles[-1].again.isVisibleTo(page)
    qtbot.waitUntil(lambda: page.panel.title.text() == "Tell me of whales")
    page.panel.begin()
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


def test_exporting_writes_the_file_and_says_so(qtbot, page, calls, desktop, tmp_path):
    conversation(calls, page, qtbot, 1, "Hello", "Hi there.")
    target = tmp_path / "talk.md"
    page.panel.export(1, "Hello", target)
    qtbot.waitUntil(lambda: target.exists())
    assert "Hi there." in target.read_text("utf-8")
    qtbot.waitUntil(lambda: any("talk.md" in text for text in desktop.window.banners.texts()))
    page.panel.export(1, "Hello", tmp_path / "nowhere" / "talk.md")
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


def test_a_damaged_archive_is_said_when_the_window_opens(opened, qtbot, tmp_path):
    file = tmp_path / "home" / "data" / "conversations.db"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"SQLite format 3\0" + os.urandom(4000))
    desktop = opened()
    qtbot.waitUntil(lambda: any("damaged" in text for text in desktop.window.banners.texts()))


def test_the_archive_given_to_pages_is_the_sessions(desktop, qtbot):
    seen: list[Archive] = []
    desktop.session.when_archive(seen.append)
    assert seen == [desktop.session.archive]
    assert isinstance(Path(str(desktop.session.archive.path)), Path)
