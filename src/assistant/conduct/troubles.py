"""What is said and done when something fails: which engine is given up, what everyone is told.

Knows the ladders of the stages before the face and the stream of events; decides nothing about
turns.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from assistant.events import Degraded, Recovered, TurnEvent
from assistant.events import Stage as StageName
from assistant.ladder import Ladder
from talking_head.errors import EngineFailed, VisavisError, reason_of
from talking_head.said import Said, said

log = logging.getLogger(__name__)

STRIKES = 3
"""Unexpected exceptions in a row after which a stage's engine is given up."""


class Troubles:
    """The ladders of one conversation, and how often each stage failed of late."""

    def __init__(
        self,
        ladders: Mapping[str, Ladder[Any, Any]],
        tell: Callable[[TurnEvent], None],
        clock: Callable[[], float],
    ) -> None:
        self._ladders = ladders
        self._tell = tell
        self._clock = clock
        self._strikes: Counter[str] = Counter()
        self._lost: set[StageName] = set()  # of which it was told, and not yet that it is over

    def warn(self, stage: StageName, what: str, error: VisavisError, now: str) -> None:
        """Something was lost, or works less well than it should; `now`: what there is instead."""
        log.warning("%s: %s Now: %s", what, error, now)
        self._lost.add(stage)
        self._tell(Degraded(stage, what, error.what, error.fix, now, self._clock()))

    def recovered(self, stage: StageName) -> None:
        """It is there again, or another is in its place: no news where nothing was missed."""
        if stage in self._lost:
            self._lost.discard(stage)
            self._tell(Recovered(stage, self._clock()))

    def strike(self, stage: str, error: BaseException) -> None:
        """A stage raised what nobody foresaw; at the third time, its engine is given up."""
        self._strikes[stage] += 1
        if self._strikes[stage] >= STRIKES and stage in self._ladders:
            self._strikes[stage] = 0
            ladder = self._ladders[stage]
            ladder.lose(
                ladder.engine(),
                EngineFailed(
                    said("It failed {count} times: {error}.", count=STRIKES, error=reason_of(error))
                ),
            )

    def went_well(self, stage: str) -> None:
        """A stage has done its work."""
        self._strikes[stage] = 0


def failure(stage: str, error: BaseException) -> Said:
    """What a stage's unforeseen error means for the answer that it was at work on, and why."""
    why = reason_of(error)
    match stage:
        case "listen" | "transcribe":
            return said("What you said was not understood: {why}.", why=why)
        case "reply":
            return said("The answer could not be thought out: {why}.", why=why)
        case "speak":
            return said("The answer could not be spoken: {why}.", why=why)
        case _:
            return said("The answer could not be played: {why}.", why=why)
