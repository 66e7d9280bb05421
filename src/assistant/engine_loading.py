"""One engine of a stage: asked whether it can serve, loaded, tried, freed, and waited for.

Whatever a package raises becomes one of our own errors here. Knows no order of engines: that is the
ladder's. Nor does it know which of them are processes of their own (talking_head/apart/): one that
ends by itself is an engine that failed.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from assistant.events import Stage
from talking_head.backends import Engine
from talking_head.errors import EngineFailed, EngineUnavailable, VisavisError, reason_of
from talking_head.said import said

log = logging.getLogger(__name__)

Config = TypeVar("Config")
Made = TypeVar("Made")

Prepare = Callable[[Engine[Any, Made], Made], None]
"""Done with an engine on the thread that loaded it, before it may serve. An exception that it
raises (such as: too slow here) keeps the engine from serving."""

Loss = tuple[str, VisavisError]
"""The label of an engine that cannot serve, and why."""

AGAIN_SECONDS = 30.0
MOST_SECONDS = 600.0
"""After which a lost engine that may return is tried again: at first, and at most."""


class NotHere(EngineUnavailable):
    """A probe said no."""


def ensure_available(row: Engine[Config, Made], config: Config) -> None:
    """Raises NotHere where the engine's probe says no, or does not work."""
    try:
        available = row.probe(config)
    except VisavisError:
        raise
    except Exception as error:
        raise NotHere(
            said("{label} cannot be asked: {error}.", label=row.label, error=reason_of(error))
        ) from error
    if not available.ok:
        why = said("{label}: {reason}.", label=row.label, reason=available.reason)
        raise NotHere(why, available.fix)


def loaded(stage: Stage, row: Engine[Config, Made], config: Config) -> Made:
    """The engine, ready to work. Raises VisavisError, whatever went wrong."""
    try:
        ensure_available(row, config)
        return row.load(config)
    except VisavisError:
        raise
    except (Exception, SystemExit) as error:  # some libraries end the program in their despair
        log.exception("%s: %s could not be loaded", stage, row.name)
        raise EngineFailed(
            said("{label} could not be loaded: {error}.", label=row.label, error=reason_of(error))
        ) from error


def tried(
    stage: Stage, row: Engine[Config, Made], config: Config, steps: Sequence[Prepare[Made]]
) -> tuple[Made | None, list[Loss]]:
    """Load an engine and see that it may serve: what there is to close, and what went wrong."""
    made: Made | None = None
    try:
        made = loaded(stage, row, config)
        for step in steps:
            step(row, made)
    except VisavisError as error:
        return made, [(row.label, error)]
    except (Exception, SystemExit) as error:
        log.exception("%s: %s could not be prepared", stage, row.name)
        why = said("{label} does not work: {error}.", label=row.label, error=reason_of(error))
        return made, [(row.label, EngineFailed(why))]
    return made, []


def free(stage: Stage, engine: object) -> None:
    """Close an engine, if it can be closed. Never raises: it is given up anyway."""
    close = getattr(engine, "close", None)
    try:
        if close is not None:
            close()
    except Exception:
        log.exception("%s: closing a lost engine failed", stage)


class Patience:
    """How long to wait before a lost engine is tried again: ever longer, while it stays away."""

    def __init__(self) -> None:
        self._waits: dict[str, tuple[float, float]] = {}  # by the row's name: until when, how long

    def pause(self, name: str) -> float:
        """Seconds until it is tried again: twice the last, unless all went well for long."""
        until, last = self._waits.get(name, (-math.inf, 0.0))
        now = time.monotonic()
        pause = AGAIN_SECONDS if now > until + MOST_SECONDS else min(2 * last, MOST_SECONDS)
        self._waits[name] = (now + pause, pause)
        return pause
