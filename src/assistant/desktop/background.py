"""Work that may take time, off Qt's thread; its result back in it.

    background.run(archive.conversations, self._show, owner=self)

Nothing in the window may wait for a file, a network or an engine in Qt's thread: it goes through
here. Whoever lets go of an object last deletes it, and what belongs to Qt must be deleted in Qt's
thread: so the threads hold nothing but the work while they do it. Knows nothing of what is done.
"""

from __future__ import annotations

import itertools
import logging
import queue
import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

log = logging.getLogger(__name__)

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    """What is held until the work is over."""

    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None] | None
    gone: threading.Event


class Background(QObject):
    """Made once, in Qt's thread; `post` and `run` may be called from any. Close it when done."""

    _come = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._come.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)
        self._numbers = itertools.count()
        self._under_way: dict[int, _Job] = {}
        self._orders: queue.SimpleQueue[_Order | None] = queue.SimpleQueue()
        begins = threading.Thread(
            target=_begin, args=(self._orders, weakref.ref(self)), name="background-begin"
        )
        begins.daemon = True
        begins.start()

    def close(self) -> None:
        """Begin nothing more."""
        self._orders.put(None)

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
        number = next(self._numbers)
        self._under_way[number] = _Job(work, done, failed, gone)
        self._orders.put(_Order(number, [work], logs=failed is None))

    def ended(self, number: int, outcome: object) -> None:
        """The work of a job is over; called in Qt's thread."""
        job = self._under_way.pop(number)
        if job.gone.is_set():
            return
        if not isinstance(outcome, _Failure):
            job.done(outcome)
        elif job.failed is not None:
            job.failed(outcome.error)


@dataclass(frozen=True, slots=True, eq=False)
class _Order:
    """Work on its way to a thread, which takes it out of `work`: nobody else holds it there."""

    number: int
    work: list[Callable[[], Any]]
    logs: bool


@dataclass(frozen=True, slots=True, eq=False)
class _Failure:
    error: Exception


def _begin(orders: queue.SimpleQueue[_Order | None], background: weakref.ref[Background]) -> None:
    """Start the threads: whoever starts one waits until it runs, on a busy machine for long."""
    while (order := orders.get()) is not None:
        threading.Thread(
            target=_do, args=(order, background), name="background", daemon=True
        ).start()


def _do(order: _Order, background: weakref.ref[Background]) -> None:
    ended = _Ended(background, order.number, _outcome(order))
    if (known := background()) is not None:
        known.post(ended)


@dataclass(frozen=True, slots=True, eq=False)
class _Ended:
    """Tells in Qt's thread that work is over."""

    background: weakref.ref[Background]
    number: int
    outcome: object

    def __call__(self) -> None:
        known = self.background()
        if known is not None:
            known.ended(self.number, self.outcome)


def _outcome(order: _Order) -> object:
    """What the work gives, or _Failure. An error's traceback holds what the work did, so it goes
    no further than the log."""
    try:
        return order.work.pop()()
    except Exception as error:
        if order.logs:
            log.error("work in the background failed", exc_info=error)
        return _Failure(_bare(error))


def _bare(error: Exception) -> Exception:
    """Without the tracebacks of it and of what led to it."""
    led: BaseException | None = error
    while led is not None:
        led.__traceback__ = None
        led = led.__cause__ or led.__context__
    return error
