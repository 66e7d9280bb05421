"""Keeps None alive beside PySide6 6.12.0 on Python 3.11.

Every method of that PySide6 that has no result gives away a reference to None that is not its own:
it was built for Pythons on which None is immortal (3.12 and later, PEP 683). Before, the count of
None falls by one at every call, and when it reaches zero the interpreter aborts
("none_dealloc: deallocating None"): after a few minutes of a window that is painted. PySide6
6.11.1 does not do this, but knows nothing of reduced motion.
"""

from __future__ import annotations

import ctypes
import sys

ENOUGH = 1 << 60
"""References; at a million calls a second, thirty thousand years of them."""


def make_none_immortal() -> None:
    """Give None references to lose. May be called more than once; does nothing where it is."""
    if sys.version_info < (3, 12) and sys.getrefcount(None) < ENOUGH // 2:
        ctypes.c_ssize_t.from_address(id(None)).value += ENOUGH
