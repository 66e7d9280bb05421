"""Keeps what was freed from piling up, on Linux.

The C library gives each thread a heap of its own, and keeps there what a thread has freed. Frames
are made by one thread and freed by another, so that after an hour of talking some 200 MB lay about
unused (`bench/desktop --parts long`); with two heaps for all threads it is 90 MB. A block of frames
has pages of its own, and gives them back: in a heap its place is seldom free again as a whole.
Nothing became slower.
"""

from __future__ import annotations

import ctypes
import sys

M_TRIM_THRESHOLD, M_MMAP_THRESHOLD, M_ARENA_MAX = -1, -3, -8
"""Of malloc.h."""

ARENAS = 2

OWN_PAGES = 4 << 20
"""Bytes: less than four frames of 720p, more than the picture that is painted of one."""

KEPT = 16 << 20
"""Bytes at the end of a heap that are not given back, to be taken again."""


def share_arenas() -> None:
    """To be called before there are threads. Does nothing where the C library is another."""
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(M_ARENA_MAX, ARENAS)
        mallopt(M_MMAP_THRESHOLD, OWN_PAGES)
        mallopt(M_TRIM_THRESHOLD, KEPT)
