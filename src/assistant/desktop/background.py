"""Work that may take time, off Qt's thread; its result back in it.

    background.run(archive.conversations, self._show, owner=self)

Nothing in the window may wait for a file, a network or an engine in Qt's thread: it goes through
here. Knows nothing of what is done.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

log = logging.getLogger(__name__)

Result = TypeVar("Result")


class Background(QObject):
    """Made once, in Qt's thread; `post` and `run` may be called from any. Close it when done."""

    _come = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._come.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)
        jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._jobs = jobs
        threading.Thread(target=_begin, args=(jobs,), name="background-begin", daemon=True).start()

    def close(self) -> None:
        """Begin nothing more."""
        self._jobs.put(None)

    def post(self, call: Callable[[], None]) -> None:
        """Call it in Qt's thread, soon. Nothing once the application has ended."""
        try:
            self._come.emit(call)
        except RuntimeError:  # this object has gone with the application
            log.debug("too late for %s", call)

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None] = lambda result: None,
        failed: Callable[[Exception], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Do `work` on a thread of its own, then `done(result)` or `failed(error)` in Qt's.

        Neither is called once `owner` is gone. Without `failed`, the error goes to the log.
        """
        gone = threading.Event()
        if owner is not None:
            owner.destroyed.connect(gone.set)

        def tell(call: Callable[[], None]) -> None:
            self.post(lambda: None if gone.is_set() else call())

        def thread() -> None:
            try:
                result = work()
            except Exception as error:
                problem = error
                if failed is None:
                    log.error("work in the background failed", exc_info=error)
                else:
                    tell(lambda: failed(problem))
            else:
                tell(lambda: done(result))

        self._jobs.put(thread)


def _begin(jobs: queue.SimpleQueue[Callable[[], None] | None]) -> None:
    """Start the threads: whoever starts one waits until it runs, on a busy machine for long."""
    while (job := jobs.get()) is not None:
        threading.Thread(target=job, name="background", daemon=True).start()
