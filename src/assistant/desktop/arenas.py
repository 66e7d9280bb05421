"""Keeps what was freed from piling up, on Linux.

The C library gives each thread a heap of its own, and keeps there what a thread has freed. Frames
are made by one thread and freed by another, so that after an hour of talking some 200 MB lay about
unused (`bench/desktop.py --parts long`); with two heaps for all threads it is hardly anything, and
nothing became slower.
"""

from __future__ import annotations

import ctypes
import sys

M_ARENA_MAX = -8
"""Of malloc.h."""

ARENAS = 2


def share_arenas() -> None:
    """To be called before there are threads. Does nothing where the C library is another."""
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(M_ARENA_MAX, ARENAS)
