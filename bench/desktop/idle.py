"""What doing nothing costs, by thread."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from pathlib import Path

from running import Running

from virtual_sound_card import virtual_sound_card


def measure_idle(seconds: float = 10.0) -> dict[str, float]:
    """The share of one core that the whole process takes."""
    told = {}
    with virtual_sound_card():
        running = Running()
        running.stop_heartbeat()
        running.run(8.0)  # engines are loaded, and the room is known
        told |= busy(running, "idle", seconds)
        running.desktop.show_compact()
        running.run(1.0)
        told |= busy(running, "compact", seconds)
        running.desktop.show()
        running.desktop.window.showMinimized()
        running.run(1.0)
        told |= busy(running, "minimised", seconds)
        running.close()
    return told


def busy(running: Running, what: str, seconds: float) -> dict[str, float]:
    """The percent of a core that all takes, and each thread that takes a half or more."""
    began, used = time.monotonic(), used_seconds()
    running.run(seconds)
    took, now = time.monotonic() - began, used_seconds()
    names = {thread.native_id: thread.name for thread in threading.enumerate()}
    told = {f"{what}_percent": 0.0}
    for task, (name, spent) in now.items():
        percent = 100 * (spent - used.get(task, ("", 0.0))[1]) / took
        told[f"{what}_percent"] += percent
        if percent >= 0.5:
            key = f"{what}_thread_{names.get(task, name)}".replace(" ", "_")
            told[key] = told.get(key, 0.0) + percent
    return told


def used_seconds() -> dict[int, tuple[str, float]]:
    """The processor time of every thread of this process and its children, with its name."""
    found = {}
    for process in (str(os.getpid()), *children()):
        for task in Path(f"/proc/{process}/task").glob("*"):
            with contextlib.suppress(OSError):
                spent = int((task / "schedstat").read_text().split()[0]) / 1e9
                found[int(task.name)] = (task / "comm").read_text().strip(), spent
    return found


def children() -> list[str]:
    """The processes that work for the assistant; not the sound card, which belongs to the bench."""
    listed = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    found = [number for children in listed for number in children.read_text().split()]
    return [n for n in found if "sphinx_worker" in Path(f"/proc/{n}/cmdline").read_text()]
