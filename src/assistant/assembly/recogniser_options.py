"""From the settings, the plan and the models that are here to what a recogniser is told."""

from __future__ import annotations

from pathlib import Path

from assistant import asr
from assistant.assembly.face_options import avatar_folders
from assistant.config import Settings
from assistant.models import Store, manifest
from assistant.planning.plan import Choice, Plan
from assistant.planning.this_machine import chosen_model
from assistant.skills.grammar import grammar
from talking_head.avatar import avatar_names


def recogniser_options(settings: Settings, plan: Plan, store: Store) -> asr.RecogniserOptions:
    """What the recogniser is to expect, and what it computes with: as set, else as planned."""
    ears, avatars = settings.asr, avatar_names(avatar_folders())
    choice = plan.choice("asr", "faster-whisper") or Choice("", device="auto")
    names = (settings.assistant.name, settings.assistant.user_name, *avatars)
    hints = (hint.strip() for hint in (ears.vocabulary or "").split(","))
    return asr.RecogniserOptions(
        languages=ears.languages,
        grammar=grammar(avatars=avatars),
        model=recogniser_model(settings, plan, store),
        wanted_model=wanted_model(plan) if ears.model == "auto" else ears.model,
        device=choice.device if ears.device == "auto" else ears.device,
        compute_type=(choice.compute or "auto")
        if ears.compute_type == "auto"
        else ears.compute_type,
        vocabulary=tuple(name for name in (*names, *hints) if name and name != "default"),
    )


def recogniser_model(settings: Settings, plan: Plan, store: Store) -> Path | None:
    """Its model: the one that is set, else the planned one; None: not here."""
    return chosen_model(settings.asr.model, plan, store, "asr", "faster-whisper")


def wanted_model(plan: Plan) -> str:
    """The name of the recogniser's model that the profile would have, were it here."""
    models = (model for model in manifest().values() if model.kind == "asr")
    return next((model.name for model in models if plan.profile in model.profiles), "")


def named_recogniser(settings: Settings) -> str:
    """The recogniser that is asked for, by its name or a model of it; "auto" where none is."""
    named = settings.asr.engine == "auto" and settings.asr.model != "auto"
    return "faster-whisper" if named else settings.asr.engine
