"""What Qt says before it gives up, told in our words: it ends the process by abort() otherwise.

Knows how Qt tells that it cannot begin. What can be found out before Qt is loaded, display.py does.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from assistant.desktop.display import qt_gave_up

log = logging.getLogger(__name__)

FAILED = 1


@contextmanager
def told_plainly() -> Iterator[None]:
    """While the QApplication is made: one sentence and an exit code instead of a core dump."""

    def told(kind: QtMsgType, where: QMessageLogContext, text: str) -> None:
        log.info("Qt: %s", text)
        if kind == QtMsgType.QtFatalMsg:  # abort() follows, whatever is raised here
            print(f"visavis: {qt_gave_up()}", file=sys.stderr, flush=True)
            os._exit(FAILED)

    qInstallMessageHandler(told)
    try:
        yield
    finally:
        qInstallMessageHandler(None)
