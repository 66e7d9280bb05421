"""The engines of one stage, best first: which one serves, and what happens when it is lost.

Knows the order, how to step down, and how a better one takes over when it is ready. How one engine
is loaded and freed is engine_loading.py's; what it does nobody here knows.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Generic

from assistant.engine_loading import (
    Config,
    Loss,
    Made,
    NotHere,
    Patience,
    Prepare,
    ensure_available,
    free,
    loaded,
    tried,
)
from assistant.events import Stage
from assistant.priority import stand_back
from talking_head.backends import Engine
from talking_head.errors import VisavisError

log = logging.getLogger(__name__)

MOMENT_SECONDS = 0.2
"""Longer than anything but loading holds a ladder."""

Lost = Callable[[Stage, str, VisavisError, str], None]
"""Told of a step down: the stage, what was lost, why (with the fix), what serves now."""


class Ladder(Generic[Config, Made]):
    """One stage's engines. Thread-safe; engines are loaded when first needed.

    `wanted`: "auto" or the name of a row; a row asked for by name that cannot serve is a loss and
    is reported, a better row that "auto" passes over because its probe says no is not.
    `last_resort` says in words what serves when no engine is left. `behind`: where better engines
    than the built-in one are to be had, the built-in one serves at once while they are loaded on
    a thread of its own; `promote()`, called between turns, lets the better one take over. `check`
    and then `prepare`, which may be set later, are done with it before. A lost row that may return
    is tried again on a thread of its own, ever less often; `on_back` is told when it is there.
    """

    def __init__(
        self,
        stage: Stage,
        rows: Sequence[Engine[Config, Made]],
        config: Config,
        on_lost: Lost,
        wanted: str = "auto",
        last_resort: str = "nothing",
        *,
        behind: bool = False,
        check: Prepare[Made] = lambda row, made: None,
        on_back: Callable[[Stage], None] = lambda stage: None,
    ) -> None:
        self._stage = stage
        self._config = config
        self._on_lost = on_lost
        self._last_resort = last_resort
        self._behind = behind
        self._check = check
        self._on_back = on_back
        self.prepare: Prepare[Made] = lambda row, made: None
        self._lock = threading.RLock()
        self._changed = threading.Condition(self._lock)
        self._made: dict[str, Made] = {}  # the loaded ones, by their row's name
        self._serving = ""
        self._loading = ""  # the row that the loading thread works on
        self._generation = 0  # what was begun in an earlier one is not wanted any more
        self._closed = False
        named = [row for row in rows if row.name == wanted]
        self._rows = named + [row for row in rows if row not in named]
        self._asked_for = wanted if named else ""
        self._patience = Patience()  # with lost rows that may return

    @property
    def name(self) -> str:
        """The name of the engine that serves, "" when none is left."""
        with self._lock:
            return self._serving if self.engine() is not None else ""

    @property
    def loading(self) -> str:
        """What is being loaded in the background, "" when nothing is."""
        return next((row.label for row in list(self._rows) if row.name == self._loading), "")

    @property
    def ready(self) -> frozenset[str]:
        """The names of the engines that are loaded."""
        return frozenset(self._made)

    def engine(self) -> Made | None:
        """The engine that serves, loaded now if need be; None when none is left."""
        with self._lock:
            losses: list[Loss] = []
            while self._serving not in self._made and (row := self._next(losses)) is not None:
                try:
                    if row.name not in self._made:
                        self._made[row.name] = loaded(self._stage, row, self._config)
                    self._serving = row.name
                except VisavisError as error:
                    self._pass_over(row, error, losses)
            if self._closed:
                self._free()
            else:
                self._report(losses)
                self._load_better()
            return self._made.get(self._serving)

    def _next(self, losses: list[Loss]) -> Engine[Config, Made] | None:
        """The row to serve: the best, or the best built-in one if that is quicker to be had."""
        while self._rows:
            best = self._rows[0]
            if best.name in self._made or best.built_in or not self._behind:
                return best
            built_in = next((row for row in self._rows if row.built_in), None)
            if built_in is not None and self._can_serve(best, losses):
                return built_in
            if built_in is None and best.name == self._loading:
                self._changed.wait()  # releases the lock: the loading thread ends or goes on
            elif built_in is None:
                return best
        return None

    def _can_serve(self, row: Engine[Config, Made], losses: list[Loss]) -> bool:
        try:
            ensure_available(row, self._config)
        except VisavisError as error:
            self._pass_over(row, error, losses)
            return False
        return True

    def _pass_over(
        self, row: Engine[Config, Made], error: VisavisError, losses: list[Loss]
    ) -> None:
        log.info("%s: %s cannot serve: %s", self._stage, row.name, error)
        broke = not isinstance(error, NotHere)
        if broke or row.name == self._asked_for or len(self._rows) == 1:
            losses.append((row.label, error))
        self._drop(row, may_return=broke)

    # In the background.

    def _load_better(self) -> None:
        """Load what is better than what serves, unless that is being done."""
        better = self._rows and self._rows[0].name not in self._made
        if self._behind and better and not self._loading and self._serving:
            self._loading = self._rows[0].name
            arguments = (self._generation,)
            name = f"load-{self._stage}"
            threading.Thread(
                target=self._load_behind, args=arguments, name=name, daemon=True
            ).start()

    def _load_behind(self, generation: int) -> None:
        """Load the best row that can be loaded. Runs on a thread of its own, without the lock."""
        stand_back()
        while (row := self._to_load(generation)) is not None:
            made, losses = self._try(row)
            with self._lock:
                wanted = self._wanted(generation)
                if wanted and not losses and made is not None:
                    self._made[row.name] = made
                    made = None
                if wanted and losses and row in self._rows:
                    self._drop(row)
                    self._report(losses)
            if made is not None:
                free(self._stage, made)

    def _try(self, row: Engine[Config, Made]) -> tuple[Made | None, list[Loss]]:
        """See engine_loading.tried. What is to be prepared may be set while it is being loaded."""
        steps = (self._check, lambda row, made: self.prepare(row, made))
        return tried(self._stage, row, self._config, steps)

    def _to_load(self, generation: int) -> Engine[Config, Made] | None:
        with self._lock:
            if generation != self._generation or self._closed:
                return None  # another thread may be at work for the new rows
            row = self._rows[0] if self._rows else None
            if row is not None and row.name in self._made:
                row = None
            self._loading = row.name if row is not None else ""
            self._changed.notify_all()
            return row

    def promote(self) -> bool:
        """Let the best engine that is ready serve from now on; whether that is another one.

        To be called between turns. Never waits. What served until then stays ready as a reserve.
        """
        if not self._lock.acquire(blocking=False):
            return False
        try:
            best = next((row for row in self._rows if row.name in self._made), None)
            if best is None or best.name == self._serving or not self._serving:
                return False
            log.info("%s: %s serves now", self._stage, best.name)
            self._serving = best.name
            return True
        finally:
            self._lock.release()

    # Stepping down.

    def lose(self, engine: Made | None, error: VisavisError, *, for_good: bool = False) -> None:
        """The engine failed: drop it and step down. Nothing happens if it is dropped already.

        `for_good`: it cannot do what is asked of it, at any time.
        """
        with self._lock:
            lost = next((row for row in self._rows if self._made.get(row.name) is engine), None)
            if engine is None or lost is None:
                return
            self._drop(lost, may_return=not for_good)
            del self._made[lost.name]
            free(self._stage, engine)
            self.engine()
            self._report([(lost.label, error)])

    def _drop(self, row: Engine[Config, Made], *, may_return: bool = True) -> None:
        """Do without a row from now on; one that returns is waited for."""
        below = self._rows[self._rows.index(row) + 1 :]
        self._rows.remove(row)
        if self._behind and row.returns and may_return and not self._closed:
            arguments = (row, below, self._generation)
            name = f"return-{self._stage}"
            threading.Thread(target=self._await, args=arguments, name=name, daemon=True).start()

    def _await(
        self, row: Engine[Config, Made], below: Sequence[Engine[Config, Made]], generation: int
    ) -> None:
        """Try a lost row until it is there again. Runs on a thread of its own.

        `below`: the rows that it comes before.
        """
        stand_back()
        while True:
            pause = self._patience.pause(row.name)
            with self._changed:
                self._changed.wait_for(lambda: not self._wanted(generation), pause)
                if not self._wanted(generation):
                    return
            made, losses = self._try(row)
            with self._lock:
                back = self._wanted(generation) and not losses and made is not None
                if back and made is not None:
                    place = next((n for n, r in enumerate(self._rows) if r in below), None)
                    self._rows.insert(len(self._rows) if place is None else place, row)
                    self._made[row.name], made = made, None
                    self._changed.notify_all()
            if made is not None:
                free(self._stage, made)
            if back:
                log.info("%s: %s is there again", self._stage, row.name)
                self._on_back(self._stage)
                return
            log.info("%s: %s is still away: %s", self._stage, row.name, losses[:1])

    def _wanted(self, generation: int) -> bool:
        """Whether what was begun then is still wanted."""
        return generation == self._generation and not self._closed

    def _report(self, losses: Sequence[Loss]) -> None:
        serving = [row for row in self._rows if row.name == self._serving] or self._rows
        now = serving[0].label if serving else self._last_resort
        for label, error in losses:
            self._on_lost(self._stage, label, error, now)

    def attempts(self) -> Iterator[Made]:
        """The serving engine, then, each time the last one was lost, the one below it.

        `for engine in ladder.attempts(): try: …; return; except EngineFailed: ladder.lose(…)`
        """
        tried: Made | None = None
        while (engine := self.engine()) is not None and engine is not tried:
            tried = engine
            yield engine

    def restart(self, rows: Sequence[Engine[Config, Made]], config: Config) -> None:
        """Serve with these rows and this config from now on.

        Raises VisavisError, and changes nothing, where the first row cannot serve.
        """
        with self._lock:
            before, self._config = self._config, config
            try:
                made = loaded(self._stage, rows[0], config)
            except VisavisError:
                self._config = before
                raise
            self._free()
            self._rows, self._made = list(rows), {rows[0].name: made}
            self._serving = self._asked_for = rows[0].name

    def change(
        self, rows: Sequence[Engine[Config, Made]], config: Config, wanted: str = "auto"
    ) -> None:
        """Serve with these rows and this config from now on; see __init__ for `wanted`.

        Unlike `restart` it never refuses: what cannot serve is stepped down from, and reported,
        when an engine is next needed. One that is at work is closed, and its work goes to the next.
        """
        with self._lock:
            if self._closed:
                return
            self._free()
            named = [row for row in rows if row.name == wanted]
            self._rows = named + [row for row in rows if row not in named]
            self._asked_for = wanted if named else ""
            self._config = config

    def close(self) -> None:
        """Free every engine. Waits for none: one that is being loaded is freed thereafter."""
        self._closed = True
        if self._lock.acquire(timeout=MOMENT_SECONDS):
            try:
                self._free()
            finally:
                self._lock.release()

    def _free(self) -> None:
        for engine in self._made.values():
            free(self._stage, engine)
        self._made = {}
        self._serving = self._loading = ""
        self._generation += 1
        self._rows = []
        self._changed.notify_all()
