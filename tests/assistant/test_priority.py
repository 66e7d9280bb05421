"""Threads that compute stand back; those that are waited for do not."""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys
import threading

import pytest

from assistant.asr.sphinx_process import SphinxProcess
from assistant.priority import STEPS, TURN_NS, stand_back
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


def test_pocketsphinx_stands_back_though_a_thread_started_it_that_does_not() -> None:
    before = priority()
    process = SphinxProcess()
    try:
        assert os.getpriority(os.PRIO_PROCESS, process._process.pid) == min(19, before + STEPS)
    finally:
        process.close()


def turn_ns() -> int:
    """For how long the thread that asks goes on once it has its turn; 0 where nobody knows."""
    number = {"x86_64": 315, "aarch64": 275, "riscv64": 275}.get(platform.machine())
    told = ctypes.create_string_buffer(48)
    if number is None or ctypes.CDLL(None).syscall(ctypes.c_long(number), 0, told, 48, 0) != 0:
        return 0
    return int(struct.unpack("=IIQiIQQQ", told.raw)[5])


@pytest.mark.skipif(turn_ns() == 0, reason="this kernel knows no turns of threads (Linux 6.12 on)")
def test_a_thread_that_computes_has_longer_turns_and_others_have_not() -> None:
    before, found = turn_ns(), []

    def work() -> None:
        stand_back()
        found.append((turn_ns(), priority()))

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
        thread.join()
    assert found == [(TURN_NS, min(19, priority() + STEPS))] * 2
    assert turn_ns() == before < TURN_NS


def test_a_stage_that_computes_stands_back_behind_one_that_is_waited_for() -> None:
    found: dict[str, int] = {}
    turns: dict[str, int] = {}
    done = threading.Event()

    def heavy(item: object, turn: Turn):
        found["heavy"], turns["heavy"] = priority(), turn_ns()
        yield item

    def quick(item: object, turn: Turn):
        found["quick"], turns["quick"] = priority(), turn_ns()
        done.set()
        yield item

    stages = [Stage("heavy", heavy, computes=True), Stage("quick", quick)]
    pipeline = Pipeline(stages, lambda *failure: None, lambda *span: None)
    pipeline.put("heavy", Turn(), "work")
    assert done.wait(5)
    pipeline.close()
    assert found["heavy"] > found["quick"] == priority()
    # and both let in whoever wants a short turn
    assert turns["heavy"] == turns["quick"] == (TURN_NS if turn_ns() else 0)
