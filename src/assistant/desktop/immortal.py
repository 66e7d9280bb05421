"""Keeps None, True and False alive beside PySide6 6.12.0 on Python 3.11.

Every method of that PySide6 that has no result gives away a reference to None that is not its own,
and every `emit` and `disconnect` one to True: it was built for Pythons on which these are immortal
(3.12 and later, PEP 683). Before, the count falls by one at every call, and when it reaches zero
the interpreter aborts ("none_dealloc: deallocating None", "bool_dealloc: deallocating True or
False"): after a few minutes of a window that is painted, or after some hundred turns of one that is
minimised. PySide6 6.11.1 does not do this, but knows nothing of reduced motion.
"""

from __future__ import annotations

import ctypes
import sys

ENOUGH = 1 << 60
"""References; at a million calls a second, thirty thousand years of them."""


def make_constants_immortal() -> None:
    """Give them references to lose. May be called more than once; does nothing where they are."""
    for constant in (None, True, False):
        if sys.version_info < (3, 12) and sys.getrefcount(constant) < ENOUGH // 2:
            ctypes.c_ssize_t.from_address(id(constant)).value += ENOUGH
