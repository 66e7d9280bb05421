"""What this computer could do with models that it has not: for the first run, and `visavis setup`.

`offer` compares the plan of what is here with the plan of what could be: which models and which
packages that takes, how large they are, under which licences, and how soon answers would come.
The terminal and the window ask the same offer for one yes. Downloads and installs nothing itself.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass

from assistant.config import Settings
from assistant.models import Model, Store, manifest
from assistant.planning.calibration import Measurements
from assistant.planning.plan import Here, Plan, PlannedStage, plan
from assistant.profile import Machine
from assistant.tts import piper

PACKAGES = {
    "faster-whisper": ("faster_whisper", "asr"),
    "llama": ("llama_cpp", "llm"),
    "coqui": ("TTS", "tts"),
    "xtts": ("TTS", "tts"),
    "piper": ("piper", "piper"),
    "wav2lip": ("torch", "wav2lip"),
}
"""Engine -> what it imports, and the group of packages (pyproject.toml) that brings it."""

GROUP_BYTES = {
    "asr": 400_000_000,
    "llm": 100_000_000,
    "tts": 2_000_000_000,
    "piper": 100_000_000,
    "wav2lip": 900_000_000,
}
"""What the groups take on the disk, about; what two of them share is counted twice."""

STAGES: tuple[PlannedStage, ...] = ("asr", "llm", "tts", "face")


@dataclass(frozen=True, slots=True)
class Offer:
    """`now`, `then`: the plans without and with what is offered. `models`: to be downloaded.
    `groups`: of packages, to be installed."""

    now: Plan
    then: Plan
    models: tuple[Model, ...]
    groups: tuple[str, ...]

    @property
    def bytes(self) -> int:
        """To be downloaded for the models, as far as it is known."""
        return sum(model.bytes for model in self.models)

    @property
    def restricted(self) -> tuple[Model, ...]:
        """Models that are for non-commercial use only, which is to be agreed to."""
        return tuple(model for model in self.models if not model.commercial)

    @property
    def empty(self) -> bool:
        """Whether all is here already."""
        return not self.models and not self.groups


def engines_here() -> frozenset[str]:
    """The engines whose packages are installed; none is imported."""
    found = {e for e, (module, _) in PACKAGES.items() if importlib.util.find_spec(module)}
    if piper.program():  # which may also be a program of its own
        found.add("piper")
    return frozenset(found)


def here(machine: Machine, store: Store) -> Here:
    """What this computer has."""
    return Here(store.names(), engines_here(), Measurements.of(machine).factors())


def offer(machine: Machine, settings: Settings, has: Here, *, free_only: bool = False) -> Offer:
    """What would make this computer better. `free_only`: nothing for non-commercial use only."""
    rows = manifest()
    all_names = [n for n, m in rows.items() if m.commercial or not free_only or n in has.models]
    now = plan(machine, settings, has)
    then = plan(machine, settings, Here(all_names, None, has.factors))
    wanted = [then.first(stage) for stage in STAGES]
    models = [rows[c.model] for c in wanted if c.model in rows and c.model not in has.models]
    lacking = {c.engine for c in wanted if c.engine in PACKAGES} - set(has.engines or ())
    groups = sorted({PACKAGES[engine][1] for engine in lacking})
    return Offer(now, then, tuple(models), tuple(groups))


def wanted_for(profile: str, machine: Machine, settings: Settings, has: Here) -> list[Model]:
    """The models that a profile ("auto": this machine's) takes, here or not."""
    from assistant.config import with_changes

    chosen = with_changes(settings, {"gpu_profile": profile})
    then = plan(machine, chosen, Here(manifest(), None, has.factors))
    return [manifest()[c.model] for stage in STAGES if (c := then.first(stage)).model in manifest()]
