"""Threads that compute stand back behind those that are waited for: window, microphone, sound card.

Where there are fewer cores than threads with work, the system shares them out evenly, and the
window gets its turn up to 50 ms after it wanted it. On Linux every thread, and every process that
it starts, has a priority of its own, which may be lowered by anyone; elsewhere nothing is done.
Knows no stage and no engine.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys
import threading
from contextlib import suppress

STEPS = 10
"""Of "nice", of which each gives the others a quarter more: a tenth of the share of those that are
waited for, where both want all; all of it where they want nothing. With 5, Qt's thread was late
by 35 ms at the beginning of an answer (the median), with 10 by 18, with 14 by 17. Other programs
go before them as well, unless the system shares out between programs first, as desktops do."""

MOST = 19

TURN_NS = 10_000_000
"""For which a thread that computes goes on once it has its turn, three times as long as others. It
needs no quick ones; and since Linux 6.12 whoever wants a short turn gets it at once, before those
whose turns are long: a window that wakes up 0.1 ms late (19 of 20 times) instead of 2 to 4."""

SCHED_SETATTR = {"x86_64": 314, "aarch64": 274, "riscv64": 274}
"""The number of the system call, by machine: the C library has no name for it."""


def keep_workers_in_front() -> None:
    """Start OpenCV's threads from a thread that does not stand back: they inherit its priority for
    good, and the window, too, waits for them when it brings a frame to the screen.
    """
    import cv2
    import numpy as np

    cv2.cvtColor(np.zeros((720, 640), np.uint8), cv2.COLOR_YUV2BGRA_I420)


def let_others_in() -> None:
    """Whoever is waited for, the window and the sound card, need not wait for the end of a turn of
    the thread that calls this.
    """
    if sys.platform.startswith("linux"):
        with suppress(OSError):
            _take_long_turns(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))


def stand_back() -> None:
    """The thread that calls this computes; those that are waited for go first."""
    if sys.platform.startswith("linux"):
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _behind())
            _take_long_turns(_behind())


def have_stand_back(process: int) -> None:
    """This process computes for us, whoever started it. It would take its core from one of our own
    threads that stand back, and the window waits for those while they have the interpreter's lock.
    """
    if sys.platform.startswith("linux"):
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, process, _behind())


def _behind() -> int:
    ours = os.getpriority(os.PRIO_PROCESS, os.getpid())  # of the first thread
    return min(MOST, ours + STEPS)


def _take_long_turns(nice: int) -> None:
    """Ask for turns of TURN_NS for this thread. Kernels that know nothing of it do nothing."""
    call = SCHED_SETATTR.get(platform.machine())
    if call is not None and os.sched_getscheduler(0) == os.SCHED_OTHER:
        # struct sched_attr, first version: size, policy, flags, nice, priority, runtime, two more.
        told = struct.pack("=IIQiIQQQ", 48, os.SCHED_OTHER, 0, nice, 0, TURN_NS, 0, 0)
        ctypes.CDLL(None).syscall(ctypes.c_long(call), 0, told, 0)
