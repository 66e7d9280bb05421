"""Threads that compute stand back behind those that are waited for: window, microphone, sound card.

Where there are fewer cores than threads with work, the system shares them out evenly, and the
window gets its turn up to 50 ms after it wanted it. On Linux every thread, and every process that
it starts, has a priority of its own, which may be lowered by anyone; elsewhere nothing is done.
Knows no stage and no engine.
"""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress

STEPS = 5
"""Of "nice", of which each gives the others a quarter more: a third of the share of those that are
waited for, where both want all; all of it where they want nothing."""

MOST = 19


def keep_workers_in_front() -> None:
    """Start OpenCV's threads from a thread that does not stand back: they inherit its priority for
    good, and the window, too, waits for them when it brings a frame to the screen.
    """
    import cv2
    import numpy as np

    cv2.cvtColor(np.zeros((720, 640), np.uint8), cv2.COLOR_YUV2BGRA_I420)


def stand_back() -> None:
    """The thread that calls this computes; those that are waited for go first."""
    if sys.platform.startswith("linux"):
        with suppress(OSError):
            ours = os.getpriority(os.PRIO_PROCESS, os.getpid())  # of the first thread
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), min(MOST, ours + STEPS))
