"""Which engine serves, and what is said when one is lost."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace

import pytest

from assistant import engine_loading
from assistant.ladder import Ladder
from fakes import failing, row, wait_until
from talking_head.backends import AVAILABLE, Availability, Engine
from talking_head.errors import EngineUnavailable, VisavisError

LACKING = Availability(False, "its model is not here", "Get the model.")


class Thing:
    """An engine that knows whether it was closed."""

    def __init__(self) -> None:
        self.closed = 0

    def close(self) -> None:
        self.closed += 1


@dataclass
class Told:
    """What a ladder reported."""

    losses: list[tuple[str, str, str, str]] = field(default_factory=list)

    def __call__(self, stage: str, lost: str, error: VisavisError, now: str) -> None:
        self.losses.append((stage, lost, str(error), now))


def refusing(name: str, error: Exception) -> Engine:
    def load(_: object) -> object:
        raise error

    return Engine(name, name.capitalize(), lambda _: AVAILABLE, load)


def ladder(told: Told, *rows: Engine, wanted: str = "auto") -> Ladder:
    return Ladder("tts", rows, None, told, wanted, "text on the screen")


def test_the_best_that_can_serve_does_and_auto_passes_over_the_rest_in_silence() -> None:
    told, thing = Told(), Thing()
    steps = ladder(told, row("best", Thing(), LACKING), row("good", thing), row("last", Thing()))

    assert steps.engine() is thing
    assert steps.name == "good"
    assert told.losses == []


def test_one_that_was_asked_for_by_name_and_cannot_serve_is_reported() -> None:
    told, thing = Told(), Thing()
    steps = ladder(told, row("best", thing), row("odd", Thing(), LACKING), wanted="odd")

    assert steps.engine() is thing
    assert told.losses == [("tts", "Odd", "Odd: its model is not here. Get the model.", "Best")]


def test_one_that_is_asked_for_comes_first_and_an_unknown_name_is_auto() -> None:
    first, second = Thing(), Thing()
    rows = row("first", first), row("second", second)
    assert ladder(Told(), *rows, wanted="second").engine() is second
    assert ladder(Told(), *rows, wanted="third").engine() is first


def test_the_last_one_that_cannot_serve_is_reported_with_what_serves_then() -> None:
    told = Told()
    steps = ladder(told, row("a", Thing(), LACKING), refusing("b", failing()))

    assert steps.engine() is None
    assert steps.name == ""
    assert told.losses == [
        ("tts", "B", "The engine says that it broke. Try another.", "text on the screen")
    ]
    assert steps.engine() is None
    assert len(told.losses) == 1  # once


def test_an_unforeseen_error_while_loading_is_a_sentence_too() -> None:
    told = Told()
    steps = ladder(told, refusing("a", ZeroDivisionError("by zero")), wanted="a")
    assert steps.engine() is None
    assert told.losses[0][2] == "A could not be loaded: by zero."


def test_one_whose_probe_breaks_is_passed_over() -> None:
    def probe(_: object) -> Availability:
        raise ImportError("half an installation")

    thing = Thing()
    steps = ladder(Told(), Engine("a", "A", probe, lambda _: Thing()), row("b", thing))
    assert steps.engine() is thing


def test_losing_an_engine_closes_it_and_steps_down_once() -> None:
    told, first, second = Told(), Thing(), Thing()
    steps = ladder(told, row("first", first), row("second", second))
    serving = steps.engine()

    steps.lose(serving, failing())
    steps.lose(serving, failing())  # two threads may find out

    assert steps.engine() is second
    assert (first.closed, second.closed) == (1, 0)
    assert [(lost, now) for _, lost, _, now in told.losses] == [("First", "Second")]


def test_an_engine_that_cannot_even_be_closed_is_lost_all_the_same() -> None:
    class Stubborn(Thing):
        def close(self) -> None:
            raise RuntimeError("no")

    second = Thing()
    steps = ladder(Told(), row("first", Stubborn()), row("second", second))
    steps.lose(steps.engine(), failing())
    assert steps.engine() is second


def test_attempts_go_down_while_engines_are_lost_and_stop_where_one_serves() -> None:
    things = [Thing(), Thing(), Thing()]
    steps = ladder(Told(), *(row(f"e{n}", thing) for n, thing in enumerate(things)))

    tried = []
    for engine in steps.attempts():
        tried.append(engine)
        if engine is things[1]:
            break
        steps.lose(engine, failing())
    assert tried == things[:2]

    assert list(steps.attempts()) == [things[1]]  # not lost: not tried twice


def test_engines_are_loaded_once_and_only_when_needed() -> None:
    loads, gate = [], threading.Event()

    def load(_: object) -> Thing:
        loads.append(1)
        gate.wait(5)
        return Thing()

    steps = ladder(Told(), Engine("slow", "Slow", lambda _: AVAILABLE, load))
    assert loads == []
    got: list[object] = []
    threads = [threading.Thread(target=lambda: got.append(steps.engine())) for _ in range(4)]
    for thread in threads:
        thread.start()
    gate.set()
    for thread in threads:
        thread.join(5)
    assert loads == [1]
    assert len(set(got)) == 1


def test_a_restart_serves_with_the_new_or_changes_nothing() -> None:
    told, old, new = Told(), Thing(), Thing()
    steps = ladder(told, row("old", old))
    assert steps.engine() is old

    with pytest.raises(EngineUnavailable, match="model is not here"):
        steps.restart([row("lacking", Thing(), LACKING)], None)
    assert steps.engine() is old
    assert old.closed == 0

    steps.restart([row("new", new)], None)
    assert steps.engine() is new
    assert old.closed == 1
    assert told.losses == []


def test_close_frees_the_engine_and_none_serves_any_more() -> None:
    told, thing = Told(), Thing()
    steps = ladder(told, row("a", thing), row("b", Thing()))
    steps.engine()

    steps.close()

    assert thing.closed == 1
    assert steps.engine() is None
    assert told.losses == []


@pytest.mark.parametrize("fails", [False, True])
def test_close_does_not_wait_for_an_engine_that_is_being_loaded(fails: bool) -> None:
    # given an engine that takes its time
    told, thing = Told(), Thing()
    begun, gate = threading.Event(), threading.Event()

    def load(_: object) -> Thing:
        begun.set()
        assert gate.wait(5)
        if fails:
            raise failing()
        return thing

    steps = ladder(told, Engine("slow", "Slow", lambda _: AVAILABLE, load))
    loading = threading.Thread(target=steps.engine)
    loading.start()
    assert begun.wait(5)

    # when the program ends meanwhile
    closing = threading.Thread(target=steps.close)
    closing.start()
    closing.join(4)
    assert not closing.is_alive()

    # then it is freed as soon as it is there, and nobody hears of it
    gate.set()
    loading.join(5)
    assert wait_until(lambda: thing.closed == (0 if fails else 1))
    assert told.losses == []
    assert steps.engine() is None


# A better engine is loaded while the built-in one serves.


@dataclass
class Slow:
    """A row whose engine is loaded when the test opens the gate."""

    fails: bool = False
    thing: Thing = field(default_factory=Thing)
    begun: threading.Event = field(default_factory=threading.Event)
    gate: threading.Event = field(default_factory=threading.Event)

    def row(self, name: str = "better") -> Engine:
        def load(_: object) -> Thing:
            self.begun.set()
            assert self.gate.wait(5)
            if self.fails:
                raise failing()
            return self.thing

        return Engine(name, name.capitalize(), lambda _: AVAILABLE, load)


def built_in(thing: Thing, name: str = "plain") -> Engine:
    return Engine(name, name.capitalize(), lambda _: AVAILABLE, lambda _: thing, built_in=True)


def behind(told: Told, *rows: Engine, **more: object) -> Ladder:
    return Ladder("tts", rows, None, told, behind=True, **more)


def test_the_built_in_one_serves_until_the_better_is_ready_and_a_turn_begins() -> None:
    told, slow, plain = Told(), Slow(), Thing()
    steps = behind(told, slow.row(), built_in(plain))

    # given a better engine that takes its time, the built-in one answers at once
    assert steps.engine() is plain
    assert slow.begun.wait(5)
    assert steps.loading == "Better"
    assert not steps.promote()

    # when it is ready, nothing changes in the middle of a reply
    slow.gate.set()
    assert wait_until(lambda: steps.loading == "")
    assert steps.engine() is plain

    # then it takes over between turns, and the built-in one stays as a reserve
    assert steps.promote()
    assert (steps.engine(), steps.name) == (slow.thing, "better")
    assert not steps.promote()
    assert plain.closed == 0
    steps.lose(slow.thing, failing())
    assert steps.engine() is plain
    assert [(lost, now) for _, lost, _, now in told.losses] == [("Better", "Plain")]

    steps.close()
    assert (slow.thing.closed, plain.closed) == (1, 1)


def test_one_that_cannot_be_loaded_is_told_and_the_next_best_is_loaded() -> None:
    told, bad, good, plain = Told(), Slow(fails=True), Slow(), Thing()
    steps = behind(told, bad.row("bad"), good.row("good"), built_in(plain))
    bad.gate.set()
    good.gate.set()

    assert steps.engine() is plain
    assert wait_until(steps.promote)
    assert steps.engine() is good.thing
    assert [(lost, now) for _, lost, _, now in told.losses] == [("Bad", "Plain")]


def test_one_that_is_tried_out_and_found_too_slow_does_not_serve() -> None:
    told, slow, plain = Told(), Slow(), Thing()
    slow.gate.set()

    def too_slow(row: Engine, made: Thing) -> None:
        raise EngineUnavailable("Better takes 3 s for a second of speech.", "Choose another.")

    steps = behind(told, slow.row(), built_in(plain), check=too_slow)

    assert steps.engine() is plain
    assert wait_until(lambda: bool(told.losses))
    assert not steps.promote()
    assert "takes 3 s" in told.losses[0][2]
    assert wait_until(lambda: slow.thing.closed == 1)


def test_a_better_one_that_is_not_here_is_passed_over_in_silence() -> None:
    told, plain = Told(), Thing()
    steps = behind(told, row("absent", Thing(), LACKING), built_in(plain))
    assert steps.engine() is plain
    assert steps.loading == ""
    assert told.losses == []


def test_when_the_built_in_one_breaks_the_better_one_is_waited_for() -> None:
    told, slow, plain = Told(), Slow(), Thing()
    steps = behind(told, slow.row(), built_in(plain))
    steps.engine()
    assert slow.begun.wait(5)

    threading.Timer(0.05, slow.gate.set).start()
    steps.lose(plain, failing())

    assert steps.engine() is slow.thing
    assert steps.name == "better"


def test_closing_does_not_wait_for_what_is_loaded_and_frees_it_when_it_comes() -> None:
    told, slow, plain = Told(), Slow(), Thing()
    steps = behind(told, slow.row(), built_in(plain))
    steps.engine()
    assert slow.begun.wait(5)

    steps.close()
    assert plain.closed == 1
    slow.gate.set()

    assert wait_until(lambda: slow.thing.closed == 1)
    assert steps.engine() is None
    assert told.losses == []


def test_another_choice_while_one_is_loading_wins() -> None:
    told, slow, plain, chosen = Told(), Slow(), Thing(), Thing()
    steps = behind(told, slow.row(), built_in(plain))
    steps.engine()
    assert slow.begun.wait(5)

    steps.restart([row("chosen", chosen), built_in(plain)], None)
    slow.gate.set()

    assert wait_until(lambda: slow.thing.closed == 1)
    assert not steps.promote()
    assert steps.engine() is chosen


# What is not of this computer may come back.


@dataclass
class Server:
    """An engine that is elsewhere, and away as often as the test says."""

    away: int = 0
    asked: int = 0
    made: list[Thing] = field(default_factory=list)

    def row(self) -> Engine:
        def load(_: object) -> Thing:
            self.asked += 1
            if self.asked <= self.away:
                raise EngineUnavailable("The server does not answer.", "Start it.")
            self.made.append(Thing())
            return self.made[-1]

        return Engine("server", "A server", lambda _: AVAILABLE, load, returns=True)


def waiting() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "return-tts"]


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_loading, "AGAIN_SECONDS", 0.01)


def test_a_lost_server_serves_again_when_it_is_back_and_a_turn_begins(hurry: None) -> None:
    told, back, server, plain = Told(), [], Server(), Thing()
    steps = behind(told, server.row(), built_in(plain), wanted="server", on_back=back.append)
    steps.engine()
    assert wait_until(steps.promote)

    # given a server that is lost in the middle of an answer
    server.away = server.asked + 2
    steps.lose(steps.engine(), failing())
    assert steps.engine() is plain

    # when it is there again, everyone is told, and the answer under way goes on as it is
    assert wait_until(lambda: back == ["tts"])
    assert steps.engine() is plain

    # then it serves from the next turn on, and its being away was told once
    assert steps.promote()
    assert steps.engine() is server.made[1]
    assert [(lost, now) for _, lost, _, now in told.losses] == [("A server", "Plain")]
    assert server.made[0].closed == 1


def test_a_server_that_is_away_at_the_start_is_waited_for_in_its_place(hurry: None) -> None:
    told, server, local, plain = Told(), Server(away=3), Thing(), Thing()
    rows = server.row(), row("local", local), built_in(plain)
    steps = behind(told, *rows, wanted="server")
    steps.engine()

    assert wait_until(lambda: steps.promote() and steps.name == "server")
    assert [lost for _, lost, _, _ in told.losses] == ["A server"]


def test_what_is_not_set_or_not_wanted_any_more_is_not_waited_for(hurry: None) -> None:
    server, plain = Server(away=1000), Thing()
    absent = replace(server.row(), probe=lambda _: LACKING)
    steps = behind(Told(), absent, built_in(plain), wanted="server")
    assert steps.engine() is plain
    assert not waiting()

    steps = behind(Told(), server.row(), built_in(plain), wanted="server")
    steps.engine()
    assert wait_until(lambda: server.asked > 2)
    steps.change([built_in(plain)], None)
    assert wait_until(lambda: not waiting())
    assert steps.engine() is plain


def test_it_is_tried_ever_less_often() -> None:
    patience = engine_loading.Patience()
    pauses = [patience.pause("server") for _ in range(7)]
    assert pauses == [30, 60, 120, 240, 480, 600, 600]
    assert patience.pause("another") == 30
