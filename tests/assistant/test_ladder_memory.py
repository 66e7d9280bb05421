"""Engines that are loaded and freed again and again leave nothing behind."""

from __future__ import annotations

import gc
import importlib.util
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from assistant.ladder import Ladder
from fakes import failing, wait_until
from talking_head.backends import AVAILABLE, Engine

CYCLES = 200
REAL_CYCLES = 15  # half a second each, a process; test_llama.py has 200 of llama.cpp
MIB = 1 << 20

linux = pytest.mark.skipif(sys.platform != "linux", reason="/proc/self/statm is Linux's")


def resident() -> int:
    """Bytes of memory that this process holds."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


class Heavy:
    """An engine of 8 MB that is touched, so that it counts."""

    made = freed = 0

    def __init__(self) -> None:
        self.weights: np.ndarray | None = np.ones(MIB)
        Heavy.made += 1

    def close(self) -> None:
        self.weights = None
        Heavy.freed += 1


def nothing(*_: object) -> None:
    """Nobody is told."""


@linux
def test_two_hundred_engines_that_take_over_and_are_lost_leave_memory_flat() -> None:
    better = Engine("better", "Better", lambda _: AVAILABLE, lambda _: Heavy())
    plain = Engine("plain", "Plain", lambda _: AVAILABLE, lambda _: Heavy(), built_in=True)

    def cycle() -> None:
        steps = Ladder("tts", [better, plain], None, nothing, behind=True)
        steps.engine()
        assert wait_until(steps.promote)
        steps.lose(steps.engine(), failing())
        assert steps.name == "plain"
        steps.close()

    for _ in range(10):
        cycle()
    before = resident()
    for _ in range(CYCLES):
        cycle()

    assert Heavy.made == Heavy.freed == 2 * (CYCLES + 10)
    # One leaked cycle in ten would be 320 MB; threads of earlier tests may hold more meanwhile.
    assert resident() - before < 160 * MIB
    assert sum(thread.name == "load-tts" for thread in threading.enumerate()) <= 1


@linux
@pytest.mark.skipif(
    importlib.util.find_spec("faster_whisper") is None, reason="needs the packages of asr"
)
def test_a_real_engine_loaded_and_freed_many_times_leaves_memory_flat(
    tmp_path: Path,
) -> None:
    from assistant.asr import RECOGNISERS, RecogniserOptions
    from tiny_whisper import make_whisper

    model = make_whisper(tmp_path / "tiny")
    options = RecogniserOptions(model=model, device="cpu", compute_type="int8")
    whisper = next(row for row in RECOGNISERS if row.name == "faster-whisper")

    def cycle() -> None:
        steps = Ladder("asr", [whisper], options, nothing)
        assert steps.engine() is not None
        steps.close()

    for _ in range(5):
        cycle()
    before = resident()
    for _ in range(REAL_CYCLES):
        cycle()

    assert resident() - before < 5 * MIB  # the model alone is 0.6 MB, its buffers are more
