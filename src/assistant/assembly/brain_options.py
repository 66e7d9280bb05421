"""From the settings, the plan and the models that are here to what answers, and with what."""

from __future__ import annotations

from pathlib import Path

from assistant import llm
from assistant.config import Settings
from assistant.models import Store
from assistant.planning.plan import Plan
from assistant.planning.this_machine import chosen_model
from talking_head.turn import Turn


def brain_options(
    settings: Settings,
    plan: Plan,
    store: Store,
    host: llm.Host | None = None,
    loading: Turn | None = None,
) -> llm.BrainOptions:
    """What answers with what. `host`, `loading`: see BrainOptions; None where it is only asked
    what could answer."""
    set_as, server = settings.llm, settings.llm.server
    choice = plan.choice("llm", "llama")
    # What no other engine was promised is the language model's: context takes memory, too.
    on_card = choice.memory + plan.card_left if choice else 0
    planned_card = {"cpu": 0, "cuda": on_card}.get(choice.device) if choice else None
    return llm.BrainOptions(
        host=host,
        model=brain_model(settings, plan, store),
        model_name="" if set_as.model == "auto" else set_as.model,
        context=set_as.context_tokens or 0,
        gpu_layers=set_as.gpu_layers,
        card_bytes=None if set_as.gpu_layers else planned_card,
        temperature=set_as.temperature,
        reply_tokens=set_as.reply_tokens,
        persona=set_as.persona,
        system_prompt=set_as.system_prompt,
        tools=set_as.tools,
        server=llm.ServerOptions(
            server.url,
            "" if server.model == "auto" else server.model,
            server.first_token_seconds,
        )
        if server.url
        else None,
        loading=loading,
    )


def brain_model(settings: Settings, plan: Plan, store: Store) -> Path | None:
    """Its model: the one that is set, else the planned one; None: not here."""
    return chosen_model(settings.llm.model, plan, store, "llm", "llama")


def named_brain(settings: Settings) -> str:
    """The brain that is asked for, by its name, its server's address or a model; or "auto"."""
    # A server or a model that was set and does not answer is a loss, and is reported as one.
    if settings.llm.engine != "auto":
        return settings.llm.engine
    if settings.llm.server.url is not None:
        return "server"
    return "auto" if settings.llm.model == "auto" else "llama"


def switched_off(settings: Settings) -> frozenset[str]:
    """The names of the skills that it is not to use."""
    return frozenset(name.strip() for name in (settings.skills.off or "").split(",") if name)
