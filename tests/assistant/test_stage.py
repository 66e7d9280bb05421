"""Stages: generators on threads between bounded queues, and what a cancel does to them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from assistant.stage import Pipeline, Stage
from fakes import wait_until
from talking_head.turn import Cancelled, Turn


class Line:
    """A pipeline, and what came out of its last stage."""

    def __init__(self, *stages: Stage, collect: bool = True) -> None:
        self.out: list[Any] = []
        self.failures: list[tuple[str, Turn, str]] = []
        self.spans: list[tuple[str, float, float, float | None]] = []
        last = [Stage("out", self._collect, capacity=1000)] if collect else []
        self.pipeline = Pipeline(
            [*stages, *last],
            lambda stage, turn, error: self.failures.append((stage, turn, str(error))),
            lambda turn, *span: self.spans.append(span),
        )

    def _collect(self, item: Any, turn: Turn) -> Iterator[Any]:
        self.out.append(item)
        yield from ()


@pytest.fixture
def line() -> Iterator[Callable[..., Line]]:
    lines: list[Line] = []

    def make(*stages: Stage, collect: bool = True) -> Line:
        lines.append(Line(*stages, collect=collect))
        return lines[-1]

    yield make
    for one in lines:
        one.pipeline.close(0.1)


def double(item: int, turn: Turn) -> Iterator[int]:
    yield item
    yield item * 10


def test_items_go_through_every_stage_in_order(line) -> None:
    flow = line(Stage("a", double), Stage("b", double))
    turn = Turn()

    for n in range(1, 4):
        assert flow.pipeline.put("a", turn, n)

    assert flow.pipeline.settle()
    assert flow.out == [1, 10, 10, 100, 2, 20, 20, 200, 3, 30, 30, 300]
    assert flow.failures == []


def test_a_slow_stage_holds_up_those_before_it(line) -> None:
    # given a stage that makes a hundred items for one that takes none yet
    gate, made = threading.Event(), []

    def many(item: int, turn: Turn) -> Iterator[int]:
        for n in range(100):
            made.append(n)
            yield n

    def slow(item: int, turn: Turn) -> Iterator[int]:
        gate.wait()
        yield item

    flow = line(Stage("many", many), Stage("slow", slow, capacity=3))
    flow.pipeline.put("many", Turn(), 0)

    # then it stops as soon as the queue is full: one at work, three waiting, one in hand
    assert wait_until(lambda: len(made) == 5)
    assert not wait_until(lambda: len(made) > 5, 0.1)

    gate.set()
    assert flow.pipeline.settle()
    assert flow.out == list(range(100))


def test_a_cancel_closes_the_generator_and_drops_what_waits(line) -> None:
    # given a stage in the middle of its item, and more of the same turn waiting
    turn, other = Turn(), Turn()
    begun, go, closed = threading.Event(), threading.Event(), threading.Event()

    def work(item: str, turn: Turn) -> Iterator[str]:
        try:
            yield f"{item} begins"
            begun.set()
            go.wait()
            yield f"{item} ends"
        finally:
            closed.set()

    flow = line(Stage("work", work))
    for name, whose in (("first", turn), ("second", turn), ("other", other)):
        flow.pipeline.put("work", whose, name)
    assert begun.wait(5)
    assert wait_until(lambda: flow.out == ["first begins"])

    # when the turn is cancelled
    turn.cancel()
    flow.pipeline.purge()
    go.set()

    # then the rest of it is not heard of again, and the other turn goes on
    assert closed.wait(5)
    assert flow.pipeline.settle()
    assert flow.out == ["first begins", "other begins", "other ends"]
    assert not flow.pipeline.put("work", turn, "late")
    assert flow.failures == []


def test_a_cancel_lets_go_of_whoever_waits_for_room(line) -> None:
    gate, turn = threading.Event(), Turn()

    def stuck(item: int, turn: Turn) -> Iterator[int]:
        gate.wait()
        yield item

    flow = line(Stage("stuck", stuck, capacity=1))
    answers: list[bool] = []
    for n in range(2):
        flow.pipeline.put("stuck", turn, n)
    waiting = threading.Thread(target=lambda: answers.append(flow.pipeline.put("stuck", turn, 2)))
    waiting.start()
    assert not wait_until(lambda: bool(answers), 0.1)

    turn.cancel()
    flow.pipeline.purge()

    waiting.join(5)
    assert answers == [False]
    gate.set()


def test_a_notice_does_not_wait_for_room(line) -> None:
    gate = threading.Event()

    def stuck(item: int, turn: Turn) -> Iterator[int]:
        gate.wait()
        yield item

    flow = line(Stage("stuck", stuck, capacity=1))
    turn = Turn()
    for n in range(2):
        flow.pipeline.put("stuck", turn, n)

    flow.pipeline.post("stuck", turn, "notice")

    gate.set()
    assert flow.pipeline.settle()
    assert flow.out == [0, 1, "notice"]


def test_a_stage_that_raises_is_reported_and_serves_the_next_item(line) -> None:
    def divide(item: int, turn: Turn) -> Iterator[float]:
        yield 1 / item

    flow = line(Stage("divide", divide))
    turn = Turn()
    for n in (2, 0, 4):
        flow.pipeline.put("divide", turn, n)

    assert flow.pipeline.settle()
    assert flow.out == [0.5, 0.25]
    assert flow.failures == [("divide", turn, "division by zero")]


def test_a_cancelled_stage_is_no_failure(line) -> None:
    def give_up(item: int, turn: Turn) -> Iterator[int]:
        raise Cancelled
        yield item

    flow = line(Stage("a", give_up), Stage("b", double))
    flow.pipeline.put("a", Turn(), 1)

    assert flow.pipeline.settle()
    assert (flow.out, flow.failures) == ([], [])


def test_a_stage_that_is_not_ready_leaves_its_items_and_ticks_on(line) -> None:
    open_, ticks = threading.Event(), []
    ready = lambda turn: open_.is_set()  # noqa: E731
    flow = line(Stage("door", double, tick=lambda: ticks.append(1), ready=ready))
    flow.pipeline.put("door", Turn(), 1)

    assert wait_until(lambda: len(ticks) >= 3)
    assert flow.out == []

    open_.set()
    assert wait_until(lambda: flow.out == [1, 10])


def test_a_stage_ticks_only_while_there_is_something_to_tick_for(line) -> None:
    sounding, ticks = threading.Event(), []
    stage = Stage("a", double, tick=lambda: ticks.append(1), ticks=sounding.is_set)
    flow = line(stage)
    assert not wait_until(lambda: bool(ticks), 0.15)

    sounding.set()
    flow.pipeline.put("a", Turn(), 1)
    assert wait_until(lambda: len(ticks) >= 4)

    sounding.clear()
    flow.pipeline.put("a", Turn(), 2)
    assert wait_until(lambda: flow.out == [1, 10, 2, 20])
    ticked = len(ticks)
    assert not wait_until(lambda: len(ticks) > ticked + 1, 0.15)


def test_a_tick_that_raises_is_reported_and_the_stage_lives(line) -> None:
    ticked = threading.Event()

    def tick() -> None:
        if not ticked.is_set():
            ticked.set()
            raise ValueError("once")

    flow = line(Stage("a", double, tick=tick))
    assert ticked.wait(5)
    flow.pipeline.put("a", Turn(), 1)

    assert wait_until(lambda: flow.out == [1, 10])
    assert [(stage, error) for stage, _, error in flow.failures] == [("a", "once")]


def test_every_item_worked_on_is_told_with_its_times(line) -> None:
    flow = line(Stage("a", double))
    flow.pipeline.put("a", Turn(), 1)
    assert flow.pipeline.settle()

    (span,) = [span for span in flow.spans if span[0] == "a"]
    _, start, end, first = span
    assert first is not None
    assert start <= first <= end
    assert {(stage, first is None) for stage, _, _, first in flow.spans} == {
        ("a", False),
        ("out", True),
    }


def test_close_leaves_a_hanging_stage_behind(line) -> None:
    gate, begun = threading.Event(), threading.Event()

    def hang(item: int, turn: Turn) -> Iterator[int]:
        begun.set()
        gate.wait()
        yield item

    flow = line(Stage("hang", hang), Stage("next", double))
    flow.pipeline.put("hang", Turn(), 1)
    assert begun.wait(5)

    flow.pipeline.close(timeout=0.05)  # returns

    assert not flow.pipeline.put("next", Turn(), 1)
    gate.set()
    assert not wait_until(lambda: bool(flow.out), 0.1)
    assert flow.failures == []


def test_after_close_no_thread_of_it_is_left(line) -> None:
    before = threading.active_count()
    flow = line(Stage("a", double, tick=lambda: None), Stage("b", double))
    assert threading.active_count() == before + 3

    flow.pipeline.close()

    assert wait_until(lambda: threading.active_count() == before)
