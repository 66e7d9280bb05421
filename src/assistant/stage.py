"""Stages: plain generators on threads, between bounded queues of (turn, item).

Knows turns, queues and threads. Does not know what flows, who talks, or what to do when a stage
breaks: that is reported to `on_failure`. All queues share one lock, so that "everything of this
turn is gone" and "nothing moves any more" are each one look.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.priority import let_others_in, stand_back
from talking_head.turn import Cancelled, Turn

TICK_SECONDS = 0.02
"""How often a stage with a `tick` looks at the world while nothing arrives."""

Work = Callable[[Any, Turn], Iterator[Any]]
Failure = Callable[[str, Turn, BaseException], None]
Span = Callable[[Turn, str, float, float, float | None], None]


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of the way from the microphone to the loudspeaker.

    `work(item, turn)` yields what goes to the next stage (the last stage's output is dropped).
    `tick()` is called after every item, and every TICK_SECONDS while nothing arrives and
    `ticks()`; where `ready(turn)` is False of the first item's turn, the items stay in the inbox,
    which in time stops the stages before. `computes`: it has much to do, and stands back behind
    what is waited for (priority.py).
    """

    name: str
    work: Work
    capacity: int = 8
    tick: Callable[[], None] | None = None
    ticks: Callable[[], bool] = lambda: True
    ready: Callable[[Turn], bool] | None = None
    computes: bool = False


class Pipeline:
    """Runs stages in a row, one thread each.

    `on_failure(stage, turn, error)` hears of every exception but Cancelled; `on_span(turn, stage,
    start, end, first_output)` of every item worked on (seconds on `clock`).
    """

    def __init__(
        self,
        stages: Sequence[Stage],
        on_failure: Failure,
        on_span: Span,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        # One lock. Each stage waits at a condition of its own, so that a chunk from the microphone
        # does not wake them all fifty times a second; who waits for all of them waits here.
        self._lock = threading.RLock()
        self._changed = threading.Condition(self._lock)
        self._closed = False
        self._pokes = 0
        self._clock = clock
        self._on_failure = on_failure
        self._on_span = on_span
        self._runners: dict[str, _Runner] = {}
        following: _Runner | None = None
        for stage in reversed(stages):
            following = self._runners[stage.name] = _Runner(self, stage, following)
        for runner in self._runners.values():
            runner.thread.start()

    def put(self, stage: str, turn: Turn, item: Any) -> bool:
        """Hand an item to a stage; waits for room. False if it was stale or all is closed."""
        return self._runners[stage].put(turn, item)

    def post(self, stage: str, turn: Turn, item: Any) -> None:
        """The same for a notice that must not wait, whatever the queue holds already."""
        with self._lock:
            if not turn.cancelled:
                self._runners[stage].inbox.append((turn, item))
                self._runners[stage].notify()

    def purge(self) -> None:
        """Throw away every queued item whose turn was cancelled."""
        with self._lock:
            for runner in self._runners.values():
                runner.inbox = deque(pair for pair in runner.inbox if not pair[0].cancelled)
            self.wake()

    def wake(self) -> None:
        """Have every stage look again whether it is ready."""
        with self._lock:
            for runner in self._runners.values():
                runner.notify()

    def poke(self) -> None:
        """Have every stage with a `tick` tick, now and from now on without a pause."""
        with self._lock:
            self._pokes += 1
            self.wake()

    def idle(self, stage: str) -> bool:
        """Whether a stage has nothing to do."""
        with self._lock:
            runner = self._runners[stage]
            return not runner.inbox and not runner.busy

    def full(self, stage: str) -> bool:
        """Whether a stage has no room for more."""
        with self._lock:
            return self._runners[stage].full()

    def settle(self, but: str = "", timeout: float = 10.0) -> bool:
        """Wait until nothing moves: every stage waits for input, for room, or for the clock.

        For tests on virtual time. Stages with a `tick` have ticked since the call began. `but`: a
        stage that is known to wait for something else.
        """
        with self._changed:
            self.poke()
            return self._changed.wait_for(
                lambda: all(r.settled() for n, r in self._runners.items() if n != but), timeout
            )

    def close(self, timeout: float = 2.0) -> None:
        """Stop all stages. A stage that hangs is left behind (its thread is a daemon)."""
        with self._lock:
            self._closed = True
            self.wake()
        for runner in self._runners.values():
            if runner.thread is not threading.current_thread():
                runner.thread.join(timeout)


_TICK = Turn()
"""Whose turn it is when a stage only ticks."""


class _Runner:
    """A stage, its inbox and its thread."""

    def __init__(self, pipeline: Pipeline, stage: Stage, following: _Runner | None) -> None:
        self.inbox: deque[tuple[Turn, Any]] = deque()
        self.thread = threading.Thread(target=self._run, name=f"stage-{stage.name}", daemon=True)
        self._pipeline = pipeline
        self._changed = threading.Condition(pipeline._lock)
        self._stage = stage
        self._following = following
        self.busy = False
        self._waits_for_room = False
        self._turn = _TICK
        self._ticked = 0

    def put(self, turn: Turn, item: Any) -> bool:
        pipeline = self._pipeline
        with self._changed:
            self._changed.wait_for(
                lambda: len(self.inbox) < self._stage.capacity or turn.cancelled or pipeline._closed
            )
            if turn.cancelled or pipeline._closed:
                return False
            self.inbox.append((turn, item))
            self.notify()
            return True

    def notify(self) -> None:
        """Something about this stage or its inbox has changed. Lock held."""
        self._changed.notify_all()
        self._pipeline._changed.notify_all()

    def settled(self) -> bool:
        """Whether this stage can do nothing until something outside changes. Lock held."""
        if self._stage.tick and self._ticked < self._pipeline._pokes:
            return False
        if self.busy and self._turn.waiting:
            return True
        if self.busy:
            return self._waits_for_room and self._following is not None and self._following.full()
        return not self.inbox or not self._ready()

    def full(self) -> bool:
        return len(self.inbox) >= self._stage.capacity

    def _ready(self) -> bool:
        return self._stage.ready is None or not self.inbox or self._stage.ready(self.inbox[0][0])

    def _next(self) -> tuple[Turn, Any] | None:
        """Wait for a fresh item; None when it is time to tick or to end. Lock held."""
        pipeline = self._pipeline
        tick_at = time.monotonic() + TICK_SECONDS
        while not pipeline._closed:
            while self.inbox and self._ready():
                turn, item = self.inbox.popleft()
                self.notify()
                if not turn.cancelled:
                    return turn, item
            if self._stage.tick is None or not (pipeline._pokes or self._stage.ticks()):
                self._changed.wait()
                tick_at = time.monotonic() + TICK_SECONDS
                continue
            left = tick_at - time.monotonic()
            if left <= 0 or self._ticked < pipeline._pokes:
                return None
            self._changed.wait(left)
        return None

    def _run(self) -> None:
        pipeline, tick = self._pipeline, self._stage.tick
        if self._stage.computes:
            stand_back()
        else:
            let_others_in()
        while True:
            with self._changed:
                pair = self._next()
                if pipeline._closed:
                    return
                pokes = pipeline._pokes
                self.busy = True
            turn = self._turn = pair[0] if pair else _TICK
            try:
                if pair:
                    self._work(*pair)
                if tick:
                    tick()
            except Cancelled:
                pass
            except BaseException as error:  # a library that calls sys.exit must not end the stage
                pipeline._on_failure(self._stage.name, turn, error)
            finally:
                with pipeline._changed:
                    self.busy = False
                    self._ticked = pokes
                    if pair or pokes:
                        pipeline._changed.notify_all()

    def _work(self, turn: Turn, item: Any) -> None:
        clock = self._pipeline._clock
        started, first = clock(), None
        outputs = self._stage.work(item, turn)
        try:
            for output in outputs:
                first = clock() if first is None else first
                if turn.cancelled:
                    return
                if self._following is not None:
                    self._waits_for_room = True
                    try:
                        self._following.put(turn, output)
                    finally:
                        self._waits_for_room = False
        finally:
            # A generator stopped half-way lets go of what it holds (a model, a process) now.
            close = getattr(outputs, "close", None)
            if close is not None:
                close()
            self._pipeline._on_span(turn, self._stage.name, started, clock(), first)
