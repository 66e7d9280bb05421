"""Loads the engine that is planned for a stage, to measure it. For `visavis profile --measure`.

Knows the tables of engines; how they are measured is calibration.py's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from assistant import asr, llm, paths, tts
from assistant.assembly.brain_options import brain_options
from assistant.assembly.face_options import avatar_of, render_options, render_settings
from assistant.assembly.recogniser_options import recogniser_options
from assistant.assembly.voice_options import voice_options
from assistant.config import Settings
from assistant.desk import Controls, Desk
from assistant.models import Store
from assistant.planning import calibration
from assistant.planning.plan import Choice, Plan, PlannedStage
from talking_head.backends import Engine
from talking_head.errors import EngineFailed, EngineUnavailable, VisavisError
from talking_head.renderer import RENDERERS
from talking_head.said import said


def measure_stage(
    stage: PlannedStage, choice: Choice, settings: Settings, plan: Plan, store: Store
) -> float:
    """Load an engine, measure it, free it. Raises VisavisError where that cannot be done."""
    rows, config = _table(stage, settings, plan, store)
    row = next((row for row in rows if row.name == choice.engine), None)
    if row is None:
        raise EngineUnavailable(said("This version has no engine {engine}.", engine=choice.engine))
    can = row.probe(config)
    if not can.ok:
        raise EngineUnavailable(
            said("{label}: {reason}.", label=row.label, reason=can.reason), can.fix
        )
    try:
        engine = row.load(config)
        try:
            head = settings.talking_head
            drawn = (avatar_of(settings), render_options(head)) if stage == "face" else None
            return calibration.measured(stage, engine, drawn)
        finally:
            getattr(engine, "close", lambda: None)()
    except VisavisError:
        raise
    except Exception as error:
        raise EngineFailed(
            said("{label} broke while it was measured: {error}.", label=row.label, error=error)
        ) from error


def _table(
    stage: PlannedStage, settings: Settings, plan: Plan, store: Store
) -> tuple[Iterable[Engine[Any, Any]], Any]:
    """The engines of a stage, and what they are made of."""
    match stage:
        case "asr":
            return asr.RECOGNISERS, recogniser_options(settings, plan, store)
        case "llm":
            desk = Desk(paths.user_folder("data") / "memory.db", "", "", _controls())
            return llm.BRAINS, brain_options(settings, plan, store, desk)
        case "tts":
            return tts.VOICES, voice_options(settings, plan, store)
        case "face":
            return RENDERERS.values(), render_settings(settings.talking_head)


def _controls() -> Controls:
    """Of an assistant that does nothing."""
    nothing: Callable[..., Any] = lambda *_: None  # noqa: E731
    none: Callable[[], list[str]] = list
    return Controls(lambda: "", nothing, nothing, none, none, nothing, nothing, nothing)
