"""A key that is heard wherever one is, where the system allows it: on X11.

Wayland gives no program another's keys, nor is there such a key on other systems yet: `listen`
says so. Knows Xlib (XGrabKey; libX11's manual), through ctypes, on a connection of its own.
"""

from __future__ import annotations

import ctypes
import os
import select
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from talking_head.errors import EngineUnavailable, InputError
from talking_head.said import said

XLIB = "libX11.so.6"
KEY_PRESS, KEY_RELEASE = 2, 3
SHIFT, LOCK, CONTROL, ALT, NUM_LOCK, SUPER = 1, 2, 4, 8, 16, 64
MODIFIERS = {"shift": SHIFT, "ctrl": CONTROL, "alt": ALT, "meta": SUPER}
LOCKS = (0, LOCK, NUM_LOCK, LOCK | NUM_LOCK)
"""A grab is for exactly these modifiers; caps lock and num lock are to make no difference."""

KEYSYMS = {"esc": "Escape", "return": "Return", "ins": "Insert", "pgup": "Prior", "pgdown": "Next"}


class _KeyEvent(ctypes.Structure):
    """XKeyEvent, as far as it is read, within the size of an XEvent."""

    _fields_ = (
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("root", ctypes.c_ulong),
        ("subwindow", ctypes.c_ulong), ("time", ctypes.c_ulong), ("x", ctypes.c_int * 4),
        ("state", ctypes.c_uint), ("keycode", ctypes.c_uint), ("rest", ctypes.c_long * 16),
    )  # fmt: skip


def why_not() -> EngineUnavailable | None:
    """Why no key can be heard everywhere here; None where it can."""
    if os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        with suppress(OSError):  # the library is not here
            ctypes.CDLL(XLIB)
            return None
    return EngineUnavailable(
        said("This system lets no program hear a key everywhere; a desktop of X11 does."),
        said("Hold the key that talks while the window is in front."),
    )


class GlobalKey:
    """Tells `down(True)` and `down(False)`, on a thread of its own, until `close`.

    Raises EngineUnavailable where the system does not allow it, InputError for no such key.
    """

    def __init__(self, keys: str, down: Callable[[bool], None]) -> None:
        refusal = why_not()
        if refusal is not None:
            raise refusal
        self._x: Any = ctypes.CDLL(XLIB)
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._down = down
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        if not self._display:
            raise EngineUnavailable(said("The X server does not answer."))
        self._ours, self._theirs = os.pipe()
        try:
            self._grab(keys)
        except InputError:
            self._x.XCloseDisplay(self._display)
            raise
        self._thread = threading.Thread(target=self._run, name="global-key", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Let go of the key."""
        os.write(self._theirs, b"x")
        self._thread.join(2.0)
        self._x.XCloseDisplay(self._display)
        os.close(self._ours)
        os.close(self._theirs)

    def _grab(self, keys: str) -> None:
        *modifiers, key = keys.lower().replace(" ", "").split("+")
        known = KEYSYMS.get(key, key.upper() if key[:1] == "f" and key[1:].isdigit() else key)
        symbol = self._x.XStringToKeysym(known.encode())
        if not symbol or not set(modifiers) <= set(MODIFIERS):
            raise InputError(
                said("There is no key {keys!r}.", keys=keys),
                said('Name one such as "Ctrl+Alt+Space".'),
            )
        self._code = self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(symbol))
        mask = sum(MODIFIERS[modifier] for modifier in modifiers)
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        for locks in LOCKS:
            self._x.XGrabKey(self._display, self._code, mask | locks, root, 0, 1, 1)
        # A key that is held repeats as presses only, not as releases and presses.
        self._x.XkbSetDetectableAutoRepeat(self._display, 1, None)
        self._x.XFlush(self._display)

    def _run(self) -> None:
        event, held = _KeyEvent(), False
        socket = self._x.XConnectionNumber(self._display)
        while True:
            while self._x.XPending(self._display):
                self._x.XNextEvent(self._display, ctypes.byref(event))
                if event.keycode == self._code and (event.type == KEY_PRESS) != held:
                    held = event.type == KEY_PRESS
                    self._down(held)
            ready, _, _ = select.select([socket, self._ours], [], [])
            if self._ours in ready:
                return
