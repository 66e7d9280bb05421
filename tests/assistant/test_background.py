"""Work off Qt's thread."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import threading
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject

from assistant.config import Settings
from assistant.desktop.app import make_application
from assistant.desktop.background import Background


@pytest.fixture
def background(qtbot):
    make_application(Settings())
    made = Background()
    yield made
    made.close()


class Page:
    """Something that only Qt's thread may delete, told by where it is deleted."""

    deleted_by: ClassVar[list[threading.Thread]] = []

    def look(self) -> str:
        return "found"

    def fail(self) -> str:
        try:
            raise KeyError("inside")
        except KeyError as error:
            raise ValueError("outside") from error

    def show(self, found: object) -> None:
        pass

    def __del__(self) -> None:
        self.deleted_by.append(threading.current_thread())


@pytest.mark.parametrize("work", ["look", "fail"])
def test_what_asked_for_work_is_let_go_of_in_qts_thread(background, qtbot, work):
    # given pages that nobody holds but the work that they asked for
    Page.deleted_by = []
    for _ in range(50):
        page = Page()
        background.run(getattr(page, work), page.show, page.show)
        del page
    # when all of it is done
    qtbot.waitUntil(lambda: len(Page.deleted_by) == 50, timeout=10_000)
    # then none of them was deleted by the thread that worked for it
    assert set(Page.deleted_by) == {threading.main_thread()}


def test_a_page_that_is_gone_is_told_nothing(background, qtbot):
    told: list[str] = []
    begun, may_end = threading.Event(), threading.Event()
    page = QObject()

    def look() -> str:
        begun.set()
        may_end.wait(10)
        return "found"

    background.run(look, told.append, owner=page)
    assert begun.wait(10)
    page.deleteLater()
    qtbot.wait(50)
    may_end.set()
    background.run(lambda: "another", told.append)
    qtbot.waitUntil(lambda: told == ["another"], timeout=10_000)
    qtbot.wait(50)
    assert told == ["another"]


def test_work_that_fails_is_logged_or_told(background, qtbot, caplog):
    told: list[Exception] = []
    background.run(lambda: 1 // 0, failed=told.append)
    qtbot.waitUntil(lambda: len(told) == 1, timeout=10_000)
    assert isinstance(told[0], ZeroDivisionError)
    assert not caplog.records

    background.run(lambda: 1 // 0)
    qtbot.waitUntil(lambda: len(caplog.records) == 1, timeout=10_000)
    assert caplog.records[0].exc_info is not None
