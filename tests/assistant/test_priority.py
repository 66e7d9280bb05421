"""Threads that compute stand back; those that are waited for do not."""

from __future__ import annotations

import os
import sys
import threading

import pytest

from assistant.priority import STEPS, stand_back
from assistant.stage import Pipeline, Stage
from talking_head.turn import Turn

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux has priorities of threads"
)


def priority() -> int:
    """Of the thread that asks: the larger, the later its turn."""
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def test_a_thread_stands_back_once_and_alone() -> None:
    before, found = priority(), []

    def work() -> None:
        stand_back()
        stand_back()
        found.append(priority())

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found == [min(19, before + STEPS)]
    assert priority() == before


def test_a_stage_that_computes_stands_back_behind_one_that_is_waited_for() -> None:
    found: dict[str, int] = {}
    done = threading.Event()

    def heavy(item: object, turn: Turn):
        found["heavy"] = priority()
        yield item

    def quick(item: object, turn: Turn):
        found["quick"] = priority()
        done.set()
        yield item

    stages = [Stage("heavy", heavy, computes=True), Stage("quick", quick)]
    pipeline = Pipeline(stages, lambda *failure: None, lambda *span: None)
    pipeline.put("heavy", Turn(), "work")
    assert done.wait(5)
    pipeline.close()
    assert found["heavy"] > found["quick"] == priority()
