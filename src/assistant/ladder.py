"""The engines of one stage, best first: which one serves, and what happens when it is lost.

Knows the order and how to step down. Does not know what an engine does.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

from assistant.events import Stage
from talking_head.backends import Engine
from talking_head.errors import EngineFailed, EngineUnavailable, VisavisError

log = logging.getLogger(__name__)

Config = TypeVar("Config")
Made = TypeVar("Made")

MOMENT_SECONDS = 0.2
"""Longer than anything but loading holds a ladder."""

Lost = Callable[[Stage, str, VisavisError, str], None]
"""Told of a step down: the stage, what was lost, why (with the fix), what serves now."""


class Ladder(Generic[Config, Made]):
    """One stage's engines. Thread-safe; engines are loaded when first needed.

    `wanted`: "auto" or the name of a row; a row asked for by name that cannot serve is a loss and
    is reported, a better row that "auto" passes over is not. `last_resort` says in words what
    serves when no engine is left.
    """

    def __init__(
        self,
        stage: Stage,
        rows: Sequence[Engine[Config, Made]],
        config: Config,
        on_lost: Lost,
        wanted: str = "auto",
        last_resort: str = "nothing",
    ) -> None:
        self._stage = stage
        self._config = config
        self._on_lost = on_lost
        self._last_resort = last_resort
        self._lock = threading.RLock()
        self._loaded: Made | None = None
        self._closed = False
        named = [row for row in rows if row.name == wanted]
        self._rows = named + [row for row in rows if row not in named]
        self._asked_for = wanted if named else ""

    @property
    def name(self) -> str:
        """The name of the engine that serves, "" when none is left."""
        with self._lock:
            return self._rows[0].name if self.engine() is not None else ""

    def engine(self) -> Made | None:
        """The engine that serves, loaded now if need be; None when none is left."""
        with self._lock:
            losses: list[tuple[str, VisavisError]] = []
            while self._loaded is None and self._rows:
                row = self._rows[0]
                try:
                    self._loaded = self._load(row)
                except VisavisError as error:
                    log.info("%s: %s cannot serve: %s", self._stage, row.name, error)
                    if row.name == self._asked_for or len(self._rows) == 1:
                        losses.append((row.label, error))
                    self._rows.pop(0)
            if self._closed:
                self._free()
            else:
                self._report(losses)
            return self._loaded

    def _load(self, row: Engine[Config, Made]) -> Made:
        try:
            available = row.probe(self._config)
            if not available.ok:
                raise EngineUnavailable(f"{row.label}: {available.reason}.", available.fix)
            return row.load(self._config)
        except VisavisError:
            raise
        except Exception as error:
            log.exception("%s: %s could not be loaded", self._stage, row.name)
            raise EngineFailed(f"{row.label} could not be loaded: {error}.") from error

    def lose(self, engine: Made | None, error: VisavisError) -> None:
        """The engine failed: drop it and step down. Nothing happens if it is dropped already."""
        with self._lock:
            if engine is None or self._loaded is not engine:
                return
            lost = self._rows.pop(0)
            self._loaded = None
            self._close(engine)
            self.engine()
            self._report([(lost.label, error)])

    def _report(self, losses: Sequence[tuple[str, VisavisError]]) -> None:
        now = self._rows[0].label if self._rows else self._last_resort
        for label, error in losses:
            self._on_lost(self._stage, label, error, now)

    def _close(self, engine: Made) -> None:
        close = getattr(engine, "close", None)
        try:
            if close is not None:
                close()
        except Exception:
            log.exception("%s: closing a lost engine failed", self._stage)

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
                made = self._load(rows[0])
            except VisavisError:
                self._config = before
                raise
            if self._loaded is not None:
                self._close(self._loaded)
            self._rows, self._loaded, self._asked_for = list(rows), made, rows[0].name

    def close(self) -> None:
        """Free the serving engine. Waits for none: one that is being loaded is freed thereafter."""
        self._closed = True
        if self._lock.acquire(timeout=MOMENT_SECONDS):
            try:
                self._free()
            finally:
                self._lock.release()

    def _free(self) -> None:
        if self._loaded is not None:
            self._close(self._loaded)
        self._loaded = None
        self._rows = []
