"""What runs in the process of an engine: it makes the engine, and does with it what it is told.

Four threads matter. One reads, so that a cancel is felt and the program's end is noticed whatever
else goes on: the process ends when its input does. One makes the engine, then carries out orders
and begins streams, in the order in which they came, none of which may take long. Calls, and each
stream until it is over, have a thread of their own. Nothing is printed: what a library writes to
its output goes nowhere, the log goes to the program's.

    load    call, label, make, config      target 0 is what make(config) gives
    call    call, target, name, args, turn the method's answer; the last argument is a Turn, if any
    keep    the same                       the answer stays here, and becomes the target `call`
    stream  the same                       begin to iterate over the answer
    next    call, place                    the next piece of a stream
    cancel  call                           the Turn of this call or stream is cancelled
    drop    call                           end a stream, or close a target
    order   target, name, args             like call, without an answer

    (call, "=", answer), (call, ".", None) at a stream's end, (call, "x", None) if cancelled,
    (call, "!", wire.Problem); (0, "log", (logger, level, text))
"""

from __future__ import annotations

import logging
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import IO, Any

from talking_head.apart import wire
from talking_head.apart.frames import Place, Shared
from talking_head.media import FrameBlock
from talking_head.turn import Cancelled, Turn

log = logging.getLogger(__name__)

BEHIND = 10
"""Of "nice": stands back as far as the program's own computing threads (assistant/priority.py)."""

DROP_SECONDS = 0.02

MOST_AT_ONCE = 64
"""Calls and open streams; more wait."""


class _Call:
    """A call or a stream that is under way. `wanted`: places for pieces; None ends it."""

    def __init__(self) -> None:
        self.turn = Turn()
        self.wanted: queue.SimpleQueue[Place | tuple[()] | None] = queue.SimpleQueue()
        self.over = threading.Event()


class Worker:
    """The engine and its calls."""

    def __init__(self, orders: IO[bytes], answers: IO[bytes], shared: Shared | None) -> None:
        self._orders, self._answers = orders, answers
        self._shared = shared
        self._label = ""
        self._sending = threading.Lock()
        self._todo: queue.SimpleQueue[tuple[Any, ...]] = queue.SimpleQueue()
        self._calls: dict[int, _Call] = {}
        self._targets: dict[int, Any] = {}
        self._threads = ThreadPoolExecutor(MOST_AT_ONCE)

    def work(self) -> None:
        """Until the input ends; does not return."""
        threading.Thread(target=self._read, daemon=True).start()
        while True:
            match self._todo.get():
                case "load", call, label, make, config:
                    self._label = label
                    self._answer(call, lambda: make(config), keep=True, target=0)
                case "call", call, *asked:
                    self._threads.submit(self._answer, call, self._bound(call, *asked))
                case "keep", call, *asked:
                    work = self._bound(call, *asked)
                    self._threads.submit(self._answer, call, work, keep=True, target=call)
                case "stream", call, *asked:
                    self._begin(call, self._bound(call, *asked))
                case "order", target, name, args:
                    self._obey(target, name, args)
                case "next", call, place:
                    if (known := self._calls.get(call)) is not None:
                        known.wanted.put(place)
                case "drop", call:
                    self._drop(call)

    def tell(self, call: int, kind: str, value: object = None) -> None:
        """Send one message."""
        parts = wire.packed((call, kind, value))
        with self._sending, suppress(OSError):
            wire.write(self._answers, parts)

    def _read(self) -> None:
        try:
            self._take_orders()
        except Exception:
            log.exception("what %s is told cannot be read", self._label or "an engine")
        finally:
            os._exit(0)

    def _take_orders(self) -> None:
        while (message := wire.receive(self._orders)) is not None:
            match message:
                case "cancel", call:
                    if (known := self._calls.get(call)) is not None:
                        known.turn.cancel()
                case _:
                    if message[0] in ("call", "keep", "stream"):
                        self._calls[message[1]] = _Call()
                    elif message[0] == "drop" and (known := self._calls.get(message[1])):
                        known.turn.cancel()
                    self._todo.put(message)

    def _bound(
        self, call: int, target: int, name: str, args: tuple[Any, ...], with_turn: bool
    ) -> Callable[[], Any]:
        turn = (self._calls[call].turn,) if with_turn else ()
        return lambda: getattr(self._targets[target], name)(*args, *turn)

    def _answer(
        self, call: int, work: Callable[[], Any], *, keep: bool = False, target: int = 0
    ) -> None:
        try:
            made = work()
            if keep:
                self._targets[target] = made
            self.tell(call, "=", None if keep else made)
        except BaseException as error:
            self._fail(call, error)
        finally:
            self._calls.pop(call, None)

    def _begin(self, call: int, work: Callable[[], Any]) -> None:
        known = self._calls[call]
        try:
            pieces = work()
        except BaseException as error:
            self._calls.pop(call, None)
            self._fail(call, error)
            return
        self._threads.submit(self._stream, call, known, pieces)

    def _stream(self, call: int, known: _Call, pieces: Iterator[Any]) -> None:
        """Make the next piece whenever it is asked for."""
        last = None
        try:
            while (place := known.wanted.get()) is not None:
                piece = next(pieces, None)
                if piece is None:
                    self.tell(call, ".")
                    return
                told = piece
                if place and self._shared is not None and isinstance(piece, FrameBlock):
                    told = self._shared.put(piece, place, last)
                    last = piece.frames
                self.tell(call, "=", told)
        except BaseException as error:
            self._fail(call, error)
        finally:
            self._calls.pop(call, None)
            close = getattr(pieces, "close", None)
            if close is not None:
                close()
            known.over.set()

    def _drop(self, call: int) -> None:
        """What comes after the end of a stream finds it ended, unless it is in the middle of a
        piece."""
        if (known := self._calls.get(call)) is not None:
            known.wanted.put(None)
            known.over.wait(DROP_SECONDS)
        if (gone := self._targets.pop(call, None)) is not None:
            self._threads.submit(gone.close)

    def _obey(self, target: int, name: str, args: tuple[Any, ...]) -> None:
        """An order to what is closed already comes too late, and is nothing."""
        try:
            if target in self._targets:
                getattr(self._targets[target], name)(*args)
        except Exception as error:
            log.exception("%s could not %s", self._label, name)
            self.tell(target, "!", wire.problem(error, self._label))

    def _fail(self, call: int, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            self.tell(call, "x")
            return
        log.info("%s failed", self._label, exc_info=error)
        self.tell(call, "!", wire.problem(error, self._label))


class _ToProgram(logging.Handler):
    """The program's log is ours."""

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self._worker = worker
        self.setFormatter(logging.Formatter("%(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Send it there."""
        self._worker.tell(0, "log", (record.name, record.levelno, self.format(record)))


def main(level: int, file: int) -> None:
    """Work until the input ends. `level`: of the log. `file`: of the memory that is shared, or
    -1."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one that started this
    orders, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    if sys.platform.startswith("linux"):
        with suppress(OSError):
            ahead = os.getpriority(os.PRIO_PROCESS, os.getppid())
            os.setpriority(os.PRIO_PROCESS, 0, min(19, ahead + BEHIND))
    worker = Worker(orders, answers, Shared(file) if file >= 0 else None)
    logging.basicConfig(level=level, handlers=[_ToProgram(worker)])
    worker.work()
