"""Sees that an engine that was loaded is quick enough here, before it may serve.

Knows the plan and the measurements that are kept; what is too slow the ladder passes over.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Any

from assistant.engine_loading import Prepare
from assistant.planning import calibration
from assistant.planning.plan import Plan, PlannedStage
from assistant.profile import probe_machine
from talking_head.avatar import Avatar
from talking_head.backends import Engine
from talking_head.renderer import RenderOptions


class SpeedCheck:
    """Measures each choice of the plan once on this machine. Thread-safe."""

    def __init__(
        self,
        plan: Callable[[], Plan],
        named: Callable[[], Collection[str]],
        drawn: Callable[[], tuple[Avatar, RenderOptions]],
    ) -> None:
        """Asked for what holds now: the plan, the engines that the settings name, and what a face
        engine is to draw."""
        self._plan = plan
        self._named = named
        self._drawn = drawn
        self._measuring = threading.Lock()  # one at a time: they would slow each other down

    def of(self, stage: PlannedStage) -> Prepare[Any]:
        """What raises EngineUnavailable where an engine of this stage is too slow here."""

        def check(row: Engine[Any, Any], made: Any) -> None:
            planned = self._plan().choice(stage, row.name.removesuffix("-cpu"))
            if planned is None or row.name in self._named():
                return  # not ours to judge: a server, or what the user wants
            choice = replace(planned, device="cpu") if row.name.endswith("-cpu") else planned
            measurements = calibration.Measurements.of(probe_machine())
            factor = measurements.factors().get(choice.key)
            if factor is None:
                with self._measuring:
                    drawn = self._drawn() if stage == "face" else None
                    factor = calibration.measured(stage, made, drawn)
                measurements.keep(choice.key, factor)
            calibration.check(choice, row.label, factor)

        return check
