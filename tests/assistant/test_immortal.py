"""The constants that PySide6 6.12 loses references to outlive it."""

from __future__ import annotations

import subprocess
import sys

CHILD = """
from PySide6.QtCore import QCoreApplication, QObject, Signal
from assistant.desktop.immortal import make_constants_immortal

class Bell(QObject):
    rings = Signal(object)

make_constants_immortal()
app, bell = QCoreApplication([]), Bell()
for _ in range(20_000):
    bell.rings.emit(1)
    app.processEvents()
print("alive")
"""


def test_a_window_that_told_of_much_is_still_there() -> None:
    # given a process of its own, because one whose constants are lost aborts
    done = subprocess.run([sys.executable, "-c", CHILD], capture_output=True, text=True)
    # then it has outlived more signals than there were references to True
    assert done.stdout == "alive\n", done.stderr[:500]
