"""Finds out whether a window can be opened before Qt is loaded, and says why not.

Qt itself ends the process when it finds no screen or misses a library, with words that help
nobody. Imports no Qt. The idea is qutebrowser's earlyinit.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import socket
import sys

from talking_head.errors import EngineUnavailable

WITHOUT_WINDOW = "Or talk without a window: visavis --no-gui"
PATIENCE_SECONDS = 2.0

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
}
"""What PySide6's wheel needs on an X11 desktop and does not bring: library -> Debian package."""

_EVERYWHERE = ("libEGL.so.1", "libGL.so.1")


def check_display() -> None:
    """Raise EngineUnavailable, with the fix, where a window cannot be opened."""
    if not sys.platform.startswith("linux"):
        return
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    wayland = _wayland_answers()
    if not chosen and not wayland:
        _check_x11_named()
    on_x11 = chosen == "xcb" or (not chosen and not wayland)
    _check_libraries(LIBRARIES if on_x11 else _EVERYWHERE)
    if on_x11:
        _check_x11_answers()


def qt_gave_up() -> EngineUnavailable:
    """What to say when none of this was found, and Qt opens no window all the same."""
    if chosen := os.environ.get("QT_QPA_PLATFORM"):
        return EngineUnavailable(
            f"Qt cannot open a window with {chosen!r}, as QT_QPA_PLATFORM says.",
            f"Unset that variable. {WITHOUT_WINDOW}",
        )
    return EngineUnavailable(
        "Qt cannot open a window on this screen.",
        f"Start it from a desktop session. {WITHOUT_WINDOW}",
    )


def _wayland_answers() -> bool:
    """Whether anyone listens at its socket: one may be left over from another session."""
    name = os.environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    with socket.socket(socket.AF_UNIX) as caller, contextlib.suppress(OSError):
        caller.settimeout(PATIENCE_SECONDS)
        caller.connect(os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), name))
        return True
    return False


def _check_x11_named() -> None:
    if not os.environ.get("DISPLAY"):
        raise EngineUnavailable(
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).",
            f"Start it from a desktop session. {WITHOUT_WINDOW}",
        )


def _check_libraries(names: dict[str, str] | tuple[str, ...]) -> None:
    missing = [name for name in names if not _loads(name)]
    if missing:
        packages = " ".join(LIBRARIES[name] for name in missing)
        raise EngineUnavailable(
            f"The window needs system libraries that are missing: {', '.join(missing)}.",
            f"Debian, Ubuntu: sudo apt install {packages}. {WITHOUT_WINDOW}",
        )


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _check_x11_answers() -> None:
    """Connect as Qt will: a DISPLAY left over from another session answers nobody."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if failed:
        raise EngineUnavailable(
            f"The screen {os.environ.get('DISPLAY')!r} (DISPLAY) does not answer.",
            f"Start it from a desktop session. {WITHOUT_WINDOW}",
        )
