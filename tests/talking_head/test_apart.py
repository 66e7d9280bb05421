"""An engine in a process of its own: asked, stopped, killed, and no trouble to anyone else."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from apart_engines import Tiny
from talking_head.apart.frames import AVAILABLE, Memory
from talking_head.apart.process import Apart
from talking_head.errors import EngineFailed, EngineUnavailable, OutOfMemory
from talking_head.said import Said
from talking_head.turn import Cancelled, Turn

SECONDS = 20.0


@pytest.fixture
def tiny() -> Iterator[Callable[..., Apart]]:
    made: list[Apart] = []

    def make(config: str = "", **more: object) -> Apart:
        made.append(Apart("Tiny", Tiny, config, **more))
        return made[-1]

    yield make
    for one in made:
        one.close()


def until(so: Callable[[], bool]) -> None:
    end = time.monotonic() + SECONDS
    while not so():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.005)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    return state != "Z"


def test_it_answers_from_a_process_that_stands_back(tiny: Callable[..., Apart]) -> None:
    engine = tiny()
    assert engine.call("answer", 4.5) == 9.0
    pid, nice = engine.call("where")
    assert pid == engine.pid != os.getpid()
    if sys.platform.startswith("linux"):
        assert nice > os.getpriority(os.PRIO_PROCESS, 0) or nice == 19


def test_a_piece_is_made_when_it_is_asked_for(tiny: Callable[..., Apart]) -> None:
    engine = tiny()
    stream = engine.stream("count", 3, turn=Turn())
    first = next(stream)
    assert first.samples.tolist() == [0.0] * 1000
    assert engine.call("so_far") == 1
    assert [piece.samples[0] for piece in stream] == [1.0, 2.0]
    assert engine.call("so_far") == 3


def test_a_cancelled_turn_is_felt_at_both_ends(tiny: Callable[..., Apart]) -> None:
    # given work that would take an hour
    engine, turn = tiny(), Turn()
    threading.Thread(
        target=lambda: (until(lambda: engine.call("so_far") == -1), turn.cancel()), daemon=True
    ).start()
    # when the turn is cancelled, then whoever waits goes on, and so does the engine
    with pytest.raises(Cancelled):
        engine.call("wait", turn=turn)
    until(lambda: engine.call("so_far") == -2)
    # and a stream of that turn gives nothing more
    with pytest.raises(Cancelled):
        next(engine.stream("count", 3, turn=turn))
    assert engine.call("answer", 1.0) == 2.0


def test_our_errors_come_as_they_are_and_others_in_plain_words(tiny: Callable[..., Apart]) -> None:
    engine = tiny()
    with pytest.raises(OutOfMemory) as ours:
        engine.call("breaks", "ours")
    what = ours.value.what
    assert isinstance(what, Said)
    assert (what.template, what.values["count"]) == ("No room for {count} of {what}.", 3)
    with pytest.raises(EngineFailed, match="Tiny does not work: an unexpected error, KeyError"):
        engine.call("breaks", "theirs")
    with pytest.raises(OutOfMemory, match="not enough memory"):
        engine.call("breaks", "memory")
    with pytest.raises(EngineFailed, match="a library wanted to end the program"):
        engine.call("breaks", "exit")
    with pytest.raises(EngineFailed, match="has no attribute"):
        next(engine.stream("no_such_thing"))
    assert engine.call("answer", 1.0) == 2.0


def test_one_that_cannot_be_loaded_says_so_itself(tiny: Callable[..., Apart]) -> None:
    with pytest.raises(EngineUnavailable) as missing:
        tiny("lacks")
    assert (missing.value.what, missing.value.fix) == ("model is not here.", "Get it.")


def test_one_that_hangs_while_it_is_loaded_is_ended(tiny: Callable[..., Apart]) -> None:
    with pytest.raises(EngineFailed, match="Tiny does not answer any more, and was ended"):
        tiny("hangs", seconds=1.5)


def test_what_it_prints_harms_nobody_and_its_log_is_ours(
    tiny: Callable[..., Apart], caplog: pytest.LogCaptureFixture
) -> None:
    engine = tiny()
    assert engine.call("prints", "garbage\n" * 100).startswith("garbage")
    until(lambda: any(record.name == "tiny" for record in caplog.records))
    assert engine.call("answer", 1.0) == 2.0


def test_a_crash_costs_whoever_waits_an_error_that_tells_of_it(
    tiny: Callable[..., Apart],
) -> None:
    engine = tiny()
    waiting = engine.stream("patient")
    with pytest.raises(EngineFailed, match=r"process of Tiny has ended .*\(SIGSEGV\)"):
        engine.call("breaks", "crash")
    with pytest.raises(EngineFailed, match="SIGSEGV"):
        next(waiting)
    with pytest.raises(EngineFailed, match="SIGSEGV"):
        engine.call("answer", 1.0)


def test_closing_ends_the_process_even_one_that_hangs(tiny: Callable[..., Apart]) -> None:
    engine = tiny()
    os.kill(engine.pid, signal.SIGSTOP)
    engine.close()
    assert not alive(engine.pid)


def test_an_order_that_fails_is_told_to_whoever_waits_for_its_outcome(
    tiny: Callable[..., Apart],
) -> None:
    engine = tiny()
    stream = engine.stream("patient")
    engine.order("order", "that", target=0)
    with pytest.raises(EngineFailed, match="cannot do that"):
        next(stream)


def test_it_ends_with_the_program_however_that_ends(tmp_path: Path) -> None:
    # given a program with an engine that works
    program = subprocess.Popen(
        [sys.executable, "-c", "import sys; sys.path[:] = sys.argv[1:]\n"
         "from apart_engines import Tiny; from talking_head.apart.process import Apart\n"
         "engine = Apart('Tiny', Tiny, ''); print(engine.pid, flush=True)\n"
         "next(engine.stream('patient'))", *sys.path],
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert program.stdout is not None
    pid = int(program.stdout.readline())
    assert alive(pid)
    # when it is killed, the engine is gone too
    program.kill()
    program.wait()
    program.stdout.close()
    until(lambda: not alive(pid))


@pytest.mark.parametrize("room", [2 * 6 * 4, 10, 0])
def test_frames_arrive_and_the_same_frames_are_the_same(
    tiny: Callable[..., Apart], room: int
) -> None:
    # with room for them in the shared memory, too little, and none
    blocks = list(tiny(shares=True).stream("frames", [7, 7, 9], room=room))
    assert [block.frames.tolist() for block in blocks] == [
        np.full((2, 6, 4), level).tolist() for level in (7, 7, 9)
    ]
    if room >= blocks[0].frames.nbytes and AVAILABLE:
        assert blocks[0].frames is blocks[1].frames is not blocks[2].frames


@pytest.mark.skipif(not AVAILABLE, reason="frames go through a pipe here")
def test_a_place_is_lent_again_when_nobody_holds_its_frames() -> None:
    memory = Memory()
    one, other = memory.lend(5000), memory.lend(100)
    assert one is not None
    assert other is not None
    assert one.place[0] + one.place[1] <= other.place[0]
    view = one.array((2, 50, 50))[1, 3:]
    start = one.place[0]
    view[...] = 3
    del one
    third = memory.lend(8192)
    assert third is not None
    assert third.place[0] > other.place[0], "what is still held is not lent"
    del view
    again = memory.lend(100)
    assert again is not None
    assert again.place[0] == start
    memory.close()
