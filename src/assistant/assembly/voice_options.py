"""From the settings, the plan and the models that are here to what a voice is told."""

from __future__ import annotations

from assistant import paths
from assistant.agreements import agreements
from assistant.config import Settings
from assistant.models import Store
from assistant.planning.plan import Plan
from assistant.planning.this_machine import chosen_model
from assistant.tts import VoiceOptions

WITH_MODELS = ("xtts", "coqui", "piper")


def voice_options(settings: Settings, plan: Plan, store: Store) -> VoiceOptions:
    """How to speak. A setting wins over the plan."""
    wanted = settings.tts
    models = {name: chosen_model(wanted.model, plan, store, "tts", name) for name in WITH_MODELS}
    return VoiceOptions(
        "" if wanted.voice == "auto" else wanted.voice,
        settings.asr.main_language,
        wanted.speed,
        {name: path for name, path in models.items() if path},
        {name: _device(settings, plan, name) for name in WITH_MODELS},
        paths.locate(wanted.clip) if wanted.clip else None,
        agreements(),
    )


def named_engine(settings: Settings) -> str:
    """The engine that is asked for by its own name or by its voice's; "auto" where none is."""
    wanted = settings.tts
    if wanted.engine == "auto" and wanted.voice != "auto":
        return wanted.voice.partition(":")[0]
    return wanted.engine


def preferred(plan: Plan) -> list[str]:
    """The voices' engines, best first on this computer."""
    return [choice.engine for choice in plan.choices["tts"]]


def _device(settings: Settings, plan: Plan, engine: str) -> str:
    choice = plan.choice("tts", engine)
    if settings.tts.device != "auto" or choice is None:
        return settings.tts.device
    return choice.device
