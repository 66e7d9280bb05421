"""The plan for this machine, with the models that are here; and what follows from it."""

from __future__ import annotations

from pathlib import Path

from assistant.config import Settings, with_changes
from assistant.models import Store
from assistant.planning.offer import here
from assistant.planning.plan import Plan, PlannedStage, plan
from assistant.profile import probe_machine


def planned(settings: Settings, store: Store) -> Plan:
    """What every stage runs with on this machine."""
    machine = probe_machine()
    return plan(machine, settings, here(machine, store))


def fitted(settings: Settings, plan: Plan) -> Settings:
    """The settings with what they leave to the plan."""
    if settings.talking_head.quality_mode != "auto":
        return settings
    return with_changes(settings, {"talking_head.quality_mode": plan.quality})


def chosen_model(
    named: str, plan: Plan, store: Store, stage: PlannedStage, engine: str
) -> Path | None:
    """An engine's model: the one that the settings name, else ("auto") the planned one.

    None: it is not here.
    """
    if named != "auto":
        return store.path(named)
    choice = plan.choice(stage, engine)
    return store.path(choice.model) if choice else None
