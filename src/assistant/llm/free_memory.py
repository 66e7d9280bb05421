"""How much memory is free for a language model, of the computer and of its graphics card."""

from __future__ import annotations

import os
from pathlib import Path

from assistant.profile import Machine, probe_machine

_SHARE_OF_ALL = 0.6
"""Where only the memory's size is known, so much of it is taken to be free; and so much of a
Mac's, which processor and graphics share, may be used for graphics."""


def free_main() -> int:
    """Bytes of main memory that can be used without swapping."""
    available = _meminfo(Path("/proc/meminfo")) or int(probe_machine().ram * _SHARE_OF_ALL)
    limit = _allowed_to_container(Path("/sys/fs/cgroup"))
    return available if limit is None else min(available, limit)


def free_on_card(machine: Machine | None = None) -> int:
    """Bytes of the best graphics card that are free; 0 where there is none."""
    machine = machine or probe_machine()
    if machine.apple_silicon:
        return int(machine.ram * _SHARE_OF_ALL)
    return max((gpu.free for gpu in machine.gpus), default=0)


def _meminfo(file: Path) -> int:
    """What Linux says that new programs can use; 0 elsewhere."""
    try:
        lines = file.read_text().splitlines()
    except OSError:
        return 0
    kilobytes = [line.split()[1] for line in lines if line.startswith("MemAvailable:")]
    return int(kilobytes[0]) * 1024 if kilobytes else 0


def _allowed_to_container(folder: Path) -> int | None:
    """What a container may still take; None where nothing limits it.

    Files that are only cached count as used there, but give way: they are added back.
    """
    try:
        limit = int((folder / "memory.max").read_text())  # "max" where there is no limit
        used = int((folder / "memory.current").read_text())
        told = dict(line.split() for line in (folder / "memory.stat").read_text().splitlines())
    except (OSError, ValueError):
        return None
    return max(0, limit - used + int(told.get("inactive_file", 0)))


def threads() -> int:
    """How many threads a language model should use: the cores, less one for voice and face; of
    many, half, which are the real ones where each counts twice."""
    allowed = (
        len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    )
    return max(1, allowed - 1) if allowed <= 4 else min(allowed // 2, 16)
