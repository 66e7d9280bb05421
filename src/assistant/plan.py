"""What each stage runs with on a machine: engine, model, device, and why.

`plan` is pure: the same machine, settings and installed models give the same plan. Knows what the
profiles prefer and what models need; looks at nothing itself (profile.py does, and the store).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from assistant.config import Settings
from assistant.models import Model, manifest
from assistant.profile import Machine, ProfileName, choose_profile

PlannedStage = Literal["asr", "llm", "tts", "face"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One engine of a stage.

    `engine`: its row's name. `model`: a name of the store or a path, "" for an engine that needs
    none. `device`: "cpu", "cuda", "cuda:1", "mps". `compute`: the engine's own word for how it
    calculates, "" for its default. `reasons`: sentences.
    """

    engine: str
    model: str = ""
    device: str = "cpu"
    compute: str = ""
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """Every stage's engines, best first: the first serves, the others are what comes after it."""

    profile: ProfileName
    reasons: tuple[str, ...]
    choices: Mapping[PlannedStage, tuple[Choice, ...]]

    def first(self, stage: PlannedStage) -> Choice:
        """The engine that is to serve."""
        return self.choices[stage][0]

    def choice(self, stage: PlannedStage, engine: str) -> Choice | None:
        """What is planned for this engine, should it serve; None where nothing is."""
        return next((c for c in self.choices[stage] if c.engine == engine), None)


BUILT_IN: Mapping[PlannedStage, tuple[str, ...]] = {
    "asr": ("pocketsphinx",),
    "llm": ("skills",),
    "tts": ("flite", "espeak"),
    "face": ("builtin", "still"),
}


def plan(machine: Machine, settings: Settings, installed: Collection[str]) -> Plan:
    """The plan for a machine. `installed`: names of the models that are here."""
    profile = choose_profile(machine)
    choices: dict[PlannedStage, tuple[Choice, ...]] = {}
    for stage, built_in in BUILT_IN.items():
        here = [m for m in manifest().values() if m.kind == stage and m.name in installed]
        models = sorted(here, key=lambda model: profile.name not in model.profiles)
        chosen = {model.engine: _choice(model) for model in reversed(models)}
        chosen = dict(sorted(chosen.items(), key=lambda item: models.index(_row(item[1]))))
        choices[stage] = (*chosen.values(), *map(Choice, built_in))
    return Plan(profile.name, profile.reasons, choices)


def _row(choice: Choice) -> Model:
    return manifest()[choice.model]


def _choice(model: Model) -> Choice:
    return Choice(model.engine, model.name)
