"""A key that is heard everywhere, pressed by XTest on an X server of its own."""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
import sys

import pytest

from assistant.desktop.global_key import GlobalKey
from talking_head.errors import EngineUnavailable

PROGRAM = """
import ctypes, ctypes.util, time
from assistant.desktop.global_key import GlobalKey
from talking_head.errors import InputError

told = []
key = GlobalKey("Ctrl+Alt+Space", told.append)
x, test = (ctypes.CDLL(ctypes.util.find_library(name)) for name in ("X11", "Xtst"))
x.XOpenDisplay.restype, x.XStringToKeysym.restype = ctypes.c_void_p, ctypes.c_ulong
display = ctypes.c_void_p(x.XOpenDisplay(None))

def press(name, down):
    code = x.XKeysymToKeycode(display, ctypes.c_ulong(x.XStringToKeysym(name)))
    test.XTestFakeKeyEvent(display, code, down, ctypes.c_ulong(0))
    x.XFlush(display)
    time.sleep(0.05)

press(b"space", 1), press(b"space", 0)  # without its modifiers: nobody's business
for name in (b"Caps_Lock", b"Control_L", b"Alt_L", b"space"):
    press(name, 1)
time.sleep(0.8)  # long enough to repeat
for name in (b"space", b"Alt_L", b"Control_L"):
    press(name, 0)
time.sleep(0.3)
key.close()
print(told)
try:
    GlobalKey("Ctrl+Nonsense", told.append)
except InputError as error:
    print(error)
"""


@pytest.mark.skipif(
    not (shutil.which("xvfb-run") and ctypes.util.find_library("Xtst")), reason="no Xvfb, no XTest"
)
def test_it_is_heard_once_however_long_it_is_held():
    env = {k: v for k, v in os.environ.items() if k != "WAYLAND_DISPLAY"}
    done = subprocess.run(
        ["xvfb-run", "-a", sys.executable, "-c", PROGRAM],
        env=env, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    lines = done.stdout.splitlines()
    assert lines[:1] == ["[True, False]"], done.stderr
    assert "There is no key 'Ctrl+Nonsense'" in lines[1]


def test_where_the_system_does_not_allow_it_that_is_said(monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    with pytest.raises(EngineUnavailable, match="X11"):
        GlobalKey("Ctrl+Alt+Space", lambda down: None)
