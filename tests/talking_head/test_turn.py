"""A turn is cancelled once, and whoever waits for it is woken."""

from __future__ import annotations

import threading

import pytest

from talking_head.turn import Cancelled, Turn


def test_who_waits_elsewhere_is_told_once():
    turn, told = Turn(), []
    turn.on_cancel(lambda: told.append(threading.current_thread().name))

    threading.Thread(target=turn.cancel, name="canceller").start()
    with pytest.raises(Cancelled):
        turn.sleep(5)
    turn.cancel()

    assert told == ["canceller"]


def test_who_comes_late_is_told_at_once():
    turn, told = Turn(), []
    turn.cancel()
    turn.on_cancel(lambda: told.append("late"))()
    assert told == ["late"]


def test_who_has_finished_is_not_told():
    turn, told = Turn(), []
    forget = turn.on_cancel(lambda: told.append("finished"))
    turn.on_cancel(lambda: told.append("still there"))
    forget()
    forget()
    turn.cancel()
    assert told == ["still there"]
