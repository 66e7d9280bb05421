"""Imports a large package so that nobody else in the process waits for it.

An import holds the interpreter's lock while the system loads what the package is made of: of
PyTorch on a busy machine two seconds, in which no window moves and no microphone is read. The
system's own `dlopen`, called through ctypes, does the same without the lock; the import then finds
it done. And the garbage collector looks through all that was imported each time from then on, a
third of a second; but packages stay. Nothing but time depends on any of this.
"""

from __future__ import annotations

import ctypes
import gc
import importlib
import importlib.util
import logging
import os
import sys
from pathlib import Path

log = logging.getLogger(__name__)

LIBRARIES = {"torch": ("lib/libtorch_cpu.so", "lib/libtorch_cuda.so")}
"""By package; only such as know nothing of Python, because none of it may run meanwhile."""


def bring(package: str) -> None:
    """Import a package that is installed; does nothing where it has been. Raises as its import."""
    if package in sys.modules:
        return
    _bind(package)
    collects = gc.isenabled()
    gc.disable()
    try:
        importlib.import_module(package)
        gc.freeze()
    finally:
        if collects:
            gc.enable()


def _bind(package: str) -> None:
    """Load its shared libraries. Where that cannot be done, the import does it as ever."""
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None or not sys.platform.startswith("linux"):
        return
    dlopen = ctypes.CDLL(None).dlopen  # a call of the C library's: the lock is free meanwhile
    dlopen.restype, dlopen.argtypes = ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_int)
    for name in LIBRARIES[package]:
        file = Path(found.origin).parent / name
        if file.exists() and not dlopen(os.fsencode(file), os.RTLD_NOW | os.RTLD_LOCAL):
            log.info("%s is left to the import of %s", file.name, package)
