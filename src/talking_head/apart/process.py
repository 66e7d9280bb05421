"""The process of an engine, as the program sees it: started, asked, told, and ended.

Knows the process and its messages (worker.py); that a turn may be cancelled while one waits; that
the process may end by itself, or hang, which costs this engine and nothing else. Does not know
what the engine is.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import logging
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from talking_head.apart import wire
from talking_head.apart.frames import AVAILABLE, Lent, Memory, Placed
from talking_head.errors import EngineFailed
from talking_head.media import Yuv
from talking_head.said import said
from talking_head.turn import Cancelled, Turn

log = logging.getLogger(__name__)

Config = TypeVar("Config")

LOADING_SECONDS = 300.0
"""A large model from a slow disk takes a minute or two: what takes so long hangs."""
ANSWER_SECONDS = 120.0
"""The same of one answer, or of one piece of a stream."""
ENDING_SECONDS = 0.5

_START = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]);"
    " from talking_head.apart.worker import main; main(int(sys.argv[2]), int(sys.argv[3]))"
)
_FIX = said("If memory is short, close other programs, or choose a smaller model.")


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """A call or a stream under way: its number, of which target a method was called, whose cancel
    ends it, how many seconds an answer may take, and the answers: kind and value, see worker.py."""

    number: int
    target: int
    turn: Turn | None
    seconds: float | None
    answers: queue.SimpleQueue[tuple[str, Any]] = field(default_factory=queue.SimpleQueue)


class Apart:
    """A process with one engine in it, from the moment it is loaded until `close`.

    Methods may be called from any thread. All raise EngineFailed where the process has ended or
    does not answer, and what the engine raises (see wire.problem).
    """

    def __init__(
        self,
        label: str,
        make: Callable[[Config], object],
        config: Config,
        *,
        seconds: float = LOADING_SECONDS,
        shares: bool = False,
    ) -> None:
        """Load it: `make(config)`, a function of some module, is called over there.

        `shares`: its streams are of frames, which are handed over in shared memory.
        """
        self._label = label
        self._memory = _memory() if shares else None
        self._numbers = itertools.count(1)
        self._waiting: dict[int, Asked] = {}  # by number
        self._to_write: queue.SimpleQueue[list[memoryview] | None] = queue.SimpleQueue()
        self._unsettled: list[Lent] = []  # places that may still be written to
        self._over = self._closed = False
        try:
            self._process = _started(self._memory)
        except OSError as error:
            if self._memory is not None:
                self._memory.close()
            what = said("{label} could not be loaded: {error}.", label=label, error=error)
            raise EngineFailed(what, _FIX) from error
        self._reader = threading.Thread(target=self._read, name="apart-read", daemon=True)
        self._reader.start()
        threading.Thread(target=self._write_all, name="apart-write", daemon=True).start()
        try:
            loading = self._waiting[0] = Asked(0, 0, None, seconds)
            self._write("load", 0, str(label), make, config)
            self._wait(loading)
        except BaseException:
            self.close()
            raise

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def call(
        self,
        name: str,
        *args: object,
        turn: Turn | None = None,
        target: int = 0,
        seconds: float | None = ANSWER_SECONDS,
        keep: bool = False,
    ) -> Any:
        """What a method answers. With a `turn`: the last argument is one that is cancelled with
        it; raises Cancelled as soon as it is. `keep`: what it answers stays there; its number."""
        if turn is not None:
            turn.check()
        asked = self._ask("keep" if keep else "call", name, args, target, turn, seconds)
        answer = self._wait(asked)
        return asked.number if keep else answer

    def order(self, name: str, *args: object, target: int) -> None:
        """Have a method called, without waiting for it. Orders and streams keep their order."""
        self._write("order", target, name, args)

    def stream(
        self,
        name: str,
        *args: object,
        turn: Turn | None = None,
        target: int = 0,
        seconds: float | None = ANSWER_SECONDS,
        room: int = 0,
    ) -> Stream:
        """Begin to iterate over what a method answers; `turn` as for `call`. `room`: bytes of the
        frames of a piece."""
        return Stream(self, self._ask("stream", name, args, target, turn, seconds), room)

    def drop(self, number: int) -> None:
        """End a stream, or close what was kept. Never raises, never waits."""
        self._waiting.pop(number, None)
        with contextlib.suppress(EngineFailed):
            self._write("drop", number)

    def close(self) -> None:
        """End the process, whatever it does. May be called twice, and from any thread."""
        self._closed = True
        self._to_write.put(None)
        try:
            self._process.wait(ENDING_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
        if threading.current_thread() is not self._reader:
            self._reader.join(ENDING_SECONDS)

    def ask_next(self, stream: Asked, room: int) -> Lent | None:
        """Ask for the next piece of a stream; where its frames will be, if anywhere."""
        lent = self._memory.lend(room) if self._memory is not None and room else None
        self._write("next", stream.number, lent.place if lent is not None else ())
        return lent

    def _ask(
        self, kind: str, name: str, args: tuple[object, ...],
        target: int, turn: Turn | None, seconds: float | None,
    ) -> Asked:  # fmt: skip
        asked = Asked(next(self._numbers), target, turn, seconds)
        self._waiting[asked.number] = asked
        self._write(kind, asked.number, target, name, args, turn is not None)
        return asked

    def _write(self, *message: Any) -> None:
        """Never waits: a process that hangs would make all wait for it that have to end it."""
        if self._over or self._closed:
            raise self._ended()
        self._to_write.put(wire.packed(message))

    def _write_all(self) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(OSError), self._process.stdin as orders:
            while (parts := self._to_write.get()) is not None:
                wire.write(orders, parts)

    def _wait(self, asked: Asked) -> Any:
        """For the one answer of a call."""
        try:
            return self.answer(asked)
        except Cancelled:
            with contextlib.suppress(EngineFailed):
                self._write("cancel", asked.number)
            raise
        finally:
            self._waiting.pop(asked.number, None)

    def answer(self, asked: Asked, lent: Lent | None = None) -> Any:
        """Wait for what comes next. Raises Cancelled, StopIteration at the end of a stream.

        `lent`: where it will be; not to be lent again where it may still come.
        """
        answers, turn = asked.answers, asked.turn
        forget = turn.on_cancel(lambda: answers.put(("x", None))) if turn is not None else None
        try:
            kind, value = answers.get(timeout=asked.seconds)
        except queue.Empty:
            self._process.kill()
            what = said("{label} does not answer any more, and was ended.", label=self._label)
            raise EngineFailed(what, _FIX) from None
        finally:
            if forget is not None:
                forget()
        if kind not in ("=", ".") and lent is not None:
            self._unsettled.append(lent)
        match kind:
            case "=":
                return value
            case ".":
                raise StopIteration
            case "x":
                raise Cancelled
            case "!":
                raise wire.raised(value)
        raise self._ended()

    def _read(self) -> None:
        """Pass on what comes; when nothing does any more, the process has ended."""
        assert self._process.stdout is not None
        with self._process.stdout as told:
            try:
                while (message := wire.receive(told)) is not None:
                    self._pass_on(*message)
            except Exception:
                log.exception("what the process of %s says cannot be read", self._label)
        try:
            self._process.wait(ENDING_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._over = True
        self._to_write.put(None)
        for asked in list(self._waiting.values()):
            asked.answers.put(("ended", None))
        if self._memory is not None:
            self._memory.close()

    def _pass_on(self, number: int, kind: str, value: Any) -> None:
        if kind == "log":
            name, level, text = value
            logging.getLogger(name).log(level, "%s", text)
            return
        if (asked := self._waiting.get(number)) is not None:
            asked.answers.put((kind, value))
        elif kind == "!":  # an order that could not be carried out: tell whoever waits for it
            for asked in list(self._waiting.values()):
                if asked.target == number:
                    asked.answers.put((kind, value))

    def _ended(self) -> EngineFailed:
        if self._closed:
            return EngineFailed(said("{label} was closed.", label=self._label))
        code = self._process.poll()
        how = f"exit code {code}"
        if code is None:
            how = "its connection broke off"
        elif code < 0:
            with contextlib.suppress(ValueError):
                how = signal.Signals(-code).name
        return EngineFailed(
            said("The process of {label} has ended unexpectedly ({how}).", label=self._label,
                 how=how), _FIX,
        )  # fmt: skip


class Stream:
    """What a method answers piece by piece, each made when it is asked for. One thread reads."""

    def __init__(self, apart: Apart, asked: Asked, room: int) -> None:
        self._apart, self._asked, self._room = apart, asked, room
        self._frames: Yuv | None = None
        self._open = True

    def __iter__(self) -> Stream:
        """Itself."""
        return self

    def __next__(self) -> Any:
        """The next piece. Raises Cancelled soon after the turn is cancelled."""
        if not self._open:
            raise StopIteration
        try:
            if self._asked.turn is not None:
                self._asked.turn.check()
            lent = self._apart.ask_next(self._asked, self._room)
            piece = self._apart.answer(self._asked, lent)
        except BaseException:
            self.close()
            raise
        if not isinstance(piece, Placed):
            return piece
        if piece.shape is not None:
            assert lent is not None, "it was told where"
            self._frames = lent.array(piece.shape)
        assert self._frames is not None, "frames of before are those of before"
        return piece.with_frames(self._frames)

    def close(self) -> None:
        """No more is wanted."""
        if self._open:
            self._open = False
            self._apart.drop(self._asked.number)

    def __del__(self) -> None:
        self.close()


def _memory() -> Memory | None:
    try:
        return Memory() if AVAILABLE else None
    except OSError as error:
        log.warning("frames go through a pipe: %s", error)
        return None


def _started(memory: Memory | None) -> subprocess.Popen[bytes]:
    level = logging.getLogger().getEffectiveLevel()
    file = memory.file if memory is not None else -1
    return subprocess.Popen(
        [sys.executable, "-P", "-c", _START, json.dumps(sys.path), str(level), str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={"OMP_WAIT_POLICY": "passive"} | os.environ,
        pass_fds=(file,) if memory is not None else (),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows would show a console
    )
