"""Turns simulated fast: what is left behind after thousands of them."""

from __future__ import annotations

import gc
import os
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from questions import QUESTIONS
from running import Running

from assistant import presenter
from assistant.events import Degraded, TurnEnded
from desktop_talk import QuietTalk

LONG_PACE = 25.0
"""How fast the clock runs. A face keeps its two seconds to answer in real time."""


def measure_long(turns: int) -> dict[str, float]:
    """Turns through the whole window, on a clock that runs as fast as it can."""

    def fast(*given: Any) -> QuietTalk:
        return QuietTalk(*given, pace=LONG_PACE)

    presenter.HUNG_SECONDS *= LONG_PACE
    with tempfile.TemporaryDirectory() as home:
        os.environ["VISAVIS_HOME"] = home
        running = Running(fast, **{"talking_head.engine": "still", "conversations.keep": "all"})
        warm = max(20, turns // 20)
        done = 0

        ended: list[TurnEnded] = []
        lost: list[Degraded] = []

        def note(event: Any) -> None:
            if isinstance(event, TurnEnded):
                ended.append(event)
            if isinstance(event, Degraded):
                lost.append(event)

        running.desktop.events.arrived.connect(note)

        def turn(number: int) -> None:
            nonlocal done
            ended.clear()
            running.desktop.session.ask(QUESTIONS[number % len(QUESTIONS)])
            done += running.until(lambda: bool(ended), 30)
            running.forget_beats()  # which this bench would add up

        for number in range(warm):
            turn(number)
        before = footing()
        for number in range(warm, turns):
            turn(number)
            if number % 50 == 0:
                running.desktop.session.take_up(None)
        after = footing()
        running.close()
    return {
        "turns": done,
        "engines_lost": len(lost),
        "memory_growth_mb": after[0] - before[0],
        "threads_growth": after[1] - before[1],
        "handles_growth": after[2] - before[2],
    }


def footing() -> tuple[float, int, int]:
    """Memory in MB, threads, file handles."""
    gc.collect()
    time.sleep(0.5)
    status = Path("/proc/self/status").read_text()
    resident = next(x for x in status.splitlines() if x.startswith("VmRSS"))
    handles = len(list(Path("/proc/self/fd").iterdir()))
    return int(resident.split()[1]) / 1024, threading.active_count(), handles
