"""What each stage runs with on a machine: engine, model, device, and why.

`plan` is pure: the same machine, settings, models and measurements give the same plan. It takes
the profile's order of preference, passes over what is not here, what the processor cannot carry
and what was measured to be too slow, and shares the graphics card's memory out. Looks at nothing
itself: profile.py does, and the store.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from assistant.config import Settings
from assistant.models import Model, manifest
from assistant.planning import estimate
from assistant.planning.card_memory import Card
from assistant.profile import PROFILE_WORDS, Machine, ProfileName, choose_profile, size
from talking_head.said import said

PlannedStage = Literal["asr", "llm", "tts", "face"]

ORDER: Mapping[ProfileName, Mapping[PlannedStage, tuple[str, ...]]] = {
    "low": {
        "asr": ("whisper-tiny", "whisper-base"),
        "llm": ("qwen2.5-0.5b", "llama-3.2-1b"),
        "tts": ("piper-ljspeech", "piper-lessac", "piper-thorsten", "vits-vctk", "vits-ljspeech"),
        "face": (),
    },
    "medium": {
        "asr": ("whisper-small", "whisper-base", "whisper-tiny"),
        "llm": ("llama-3.2-3b", "qwen2.5-1.5b", "llama-3.2-1b", "qwen2.5-0.5b"),
        "tts": ("vits-vctk", "vits-ljspeech", "piper-ljspeech", "piper-lessac", "piper-thorsten"),
        "face": ("wav2lip", "wav2lip_gan"),
    },
    "high": {
        "asr": (
            "whisper-large-v3-turbo", "whisper-medium", "whisper-large-v3",
            "distil-whisper-large-v3", "whisper-small", "whisper-base", "whisper-tiny",
        ),
        "llm": ("llama-3.1-8b", "llama-3.2-3b", "qwen2.5-1.5b", "llama-3.2-1b", "qwen2.5-0.5b"),
        "tts": (
            "xtts-v2", "vits-vctk", "vits-ljspeech", "piper-ljspeech", "piper-lessac",
            "piper-thorsten",
        ),
        "face": ("wav2lip_gan", "wav2lip"),
    },
}  # fmt: skip
"""Which models each profile would rather have, best first."""

BUILT_IN: Mapping[PlannedStage, tuple[str, ...]] = {
    "asr": ("pocketsphinx",),
    "llm": ("skills",),
    "tts": ("flite", "espeak"),
    "face": ("builtin", "still"),
}

ON_THE_CARD: tuple[PlannedStage, ...] = ("llm", "face", "tts", "asr")
"""In which order the stages are given the card's memory: who loses most without it comes first."""

TOO_SLOW = 1.0
"""Computing seconds for a second of speech from which an engine cannot keep up."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One engine of a stage.

    `engine`: its row's name. `model`: a name of the store or a path, "" for an engine that needs
    none. `device`: "cpu", "cuda", "metal". `compute`: the engine's own word for how it calculates,
    "" for its default. `memory`: bytes of the graphics card it may use. `factor`: computing
    seconds for a second of speech, `measured` or estimated. `first_words`: of a language model,
    seconds until it has the first phrase of a reply. `reasons`: sentences.
    """

    engine: str
    model: str = ""
    device: str = "cpu"
    compute: str = ""
    reasons: tuple[str, ...] = ()
    memory: int = 0
    factor: float = 0.0
    measured: bool = False
    first_words: float = 0.0

    @property
    def key(self) -> str:
        """Under which its measurement is kept."""
        return f"{self.engine}/{self.model}/{self.device}"


@dataclass(frozen=True, slots=True)
class Plan:
    """Every stage's engines, best first: the first serves, the others are what comes after it.

    `quality`: of the face. `first_sound`: seconds from the end of what is said to the first sound
    of the answer, as predicted. `card_left`: bytes of the graphics card that no engine was given.
    """

    profile: ProfileName
    reasons: tuple[str, ...]
    choices: Mapping[PlannedStage, tuple[Choice, ...]]
    quality: Literal["standard", "high"] = "standard"
    first_sound: float = 0.0
    card_left: int = 0

    def first(self, stage: PlannedStage) -> Choice:
        """The engine that is to serve."""
        return self.choices[stage][0]

    def choice(self, stage: PlannedStage, engine: str) -> Choice | None:
        """What is planned for this engine, should it serve; None where nothing is."""
        return next((c for c in self.choices[stage] if c.engine == engine), None)


@dataclass(frozen=True, slots=True)
class Here:
    """What is on this computer. `models`: names. `engines`: whose packages are installed; None:
    not looked at, taken for here. `factors`: measured ones, by Choice.key."""

    models: Collection[str] = ()
    engines: Collection[str] | None = None
    factors: Mapping[str, float] = field(default_factory=dict)


def plan(machine: Machine, settings: Settings, here: Here) -> Plan:
    """The plan for a machine. A setting wins over what would be chosen."""
    suits = choose_profile(machine)
    profile, reasons = suits.name, suits.reasons
    if settings.gpu_profile != "auto":
        profile = settings.gpu_profile
        reasons = (
            said("The profile is {profile}, as set ({other} would be chosen).",
                 profile=PROFILE_WORDS[profile], other=PROFILE_WORDS[suits.name]),
        )  # fmt: skip
    card = Card(machine)
    choices = {
        stage: _stage(stage, profile, machine, settings, here, card) for stage in ON_THE_CARD
    }
    ordered: dict[PlannedStage, tuple[Choice, ...]] = {s: choices[s] for s in BUILT_IN}
    quality: Literal["standard", "high"] = "high" if profile == "high" else "standard"
    if settings.talking_head.quality_mode != "auto":
        quality = settings.talking_head.mode
    made = Plan(profile, (*reasons, *card.reasons()), ordered, quality, card_left=card.left)
    return replace(made, first_sound=first_sound(made, settings))


def _stage(
    stage: PlannedStage,
    profile: ProfileName,
    machine: Machine,
    settings: Settings,
    here: Here,
    card: Card,
) -> tuple[Choice, ...]:
    """The engines of a stage, best first; only the first takes of the card's memory."""
    language, device = settings.asr.main_language, _asked(stage, settings).device
    planned: list[Choice] = []
    passed: list[str] = []
    for model in _candidates(stage, profile, settings):
        if model.name not in here.models or any(c.engine == model.engine for c in planned):
            continue
        choice = _placed(model, device, machine, here, card)
        asked = _asked(stage, settings)
        wanted = model.name == asked.model or (stage == "tts" and model.engine == asked.engine)
        why_not = _unsuited(choice, model, language, machine, here, wanted)
        if why_not:
            passed.append(why_not)
            continue
        if not planned:
            card.left -= choice.memory
        planned.append(choice)
    if not planned:
        passed.append(_nothing_here(stage, profile, here))
    built_in = [_built_in(engine, machine, here) for engine in BUILT_IN[stage]]
    everything = [*planned, *built_in]
    named = _asked(stage, settings).engine
    if named != "auto":  # stable: the others stay in their order behind it
        everything.sort(key=lambda choice: choice.engine != named)
        passed.append(said("{engine} comes first, as set.", engine=named))
    first = everything[0]
    everything[0] = replace(first, reasons=(*first.reasons, *(p for p in passed if p)))
    return tuple(everything)


def _candidates(stage: PlannedStage, profile: ProfileName, settings: Settings) -> list[Model]:
    """The models to consider, best first: the one that is set before all others."""
    rows = manifest()
    named = _asked(stage, settings).model
    names: Sequence[str] = ORDER[profile][stage]
    if stage == "face" and settings.talking_head.engine == "wav2lip":
        names = names or ORDER["medium"]["face"]
    if stage == "tts" and (engine := _asked(stage, settings).engine) != "auto":
        # A voice that is asked for speaks on any machine, though no profile of it would take it.
        others = (n for order in ORDER.values() for n in order[stage] if rows[n].engine == engine)
        names = (*names, *others)
    return [rows[n] for n in dict.fromkeys((named, *names)) if n in rows]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the settings say of a stage; "auto" where they leave it open."""

    engine: str
    model: str
    device: str


def _asked(stage: PlannedStage, settings: Settings) -> _Asked:
    match stage:
        case "asr":
            return _Asked(settings.asr.engine, settings.asr.model, settings.asr.device)
        case "llm":
            device = "cpu" if settings.llm.gpu_layers == 0 else "auto"
            return _Asked(settings.llm.engine, settings.llm.model, device)
        case "tts":
            engine = settings.tts.engine
            if engine == "auto" and settings.tts.voice != "auto":
                engine = settings.tts.voice.partition(":")[0]  # type: ignore[assignment]
            return _Asked(engine, settings.tts.model, settings.tts.device)
        case "face":
            head = settings.talking_head
            model = head.quality.model if head.quality_mode != "auto" else "auto"
            return _Asked(head.engine, model, head.device)


def _placed(model: Model, wanted: str, machine: Machine, here: Here, card: Card) -> Choice:
    """A model on the device where it fits, with what is known of its speed."""
    why_not = card.why_not(model, wanted)
    on_card = bool(card.name and model.vram) and not why_not
    device = (wanted if wanted.startswith("cuda") else "cuda") if on_card else "cpu"
    if machine.apple_silicon and model.engine == "llama" and wanted != "cpu":
        device, why_not = "metal", ""
    compute = ""
    if model.engine == "faster-whisper":
        compute = "float16" if on_card else "int8"
    choice = Choice(
        model.engine, model.name, device, compute, memory=model.vram if on_card else 0,
        reasons=(why_not,) if why_not and card.name else (),
    )  # fmt: skip
    measured = here.factors.get(choice.key)
    factor = measured
    if factor is None:
        factor = estimate.factor(model, model.engine, device, machine)
    first = estimate.first_words(model, factor, device, machine) if model.kind == "llm" else 0.0
    return replace(choice, factor=factor, measured=measured is not None, first_words=first)


def _unsuited(
    choice: Choice, model: Model, language: str, machine: Machine, here: Here, wanted: bool
) -> str:
    """Why a model that is here is not to be used, as a sentence; "" if it is.

    `wanted`: it, or its voice, is set by name, and its slowness is the user's own choice.
    """
    if here.engines is not None and model.engine not in here.engines:
        return said(
            "{model} is here, but not the package of {engine}: visavis setup.",
            model=model.label,
            engine=model.engine,
        )
    if model.languages and language not in model.languages:
        return said("{model} does not speak {language!r}.", model=model.label, language=language)
    if wanted:
        return ""
    if choice.factor > TOO_SLOW:
        label, factor = model.label, choice.factor
        if choice.measured:
            return said("{model} was measured to take {factor:.1f} s for a second of speech here.",
                        model=label, factor=factor)  # fmt: skip
        return said("{model} would take about {factor:.1f} s for a second of speech here.",
                    model=label, factor=factor)  # fmt: skip
    if choice.device == "cpu" and machine.ram and model.ram > machine.ram // 2:
        return said(
            "{model} needs {needed} of memory, more than half of all.",
            model=model.label,
            needed=size(model.ram),
        )
    return ""


def _nothing_here(stage: PlannedStage, profile: ProfileName, here: Here) -> str:
    wanted = next(iter(ORDER[profile][stage]), "")
    if not wanted or wanted in here.models:
        return ""
    return said(
        "{model} would serve: visavis models get {name}.",
        model=manifest()[wanted].label,
        name=wanted,
    )


def _built_in(engine: str, machine: Machine, here: Here) -> Choice:
    choice = Choice(engine)
    measured = here.factors.get(choice.key)
    if measured is not None:
        return replace(choice, factor=measured, measured=True)
    return replace(choice, factor=estimate.factor(None, engine, "cpu", machine))


def first_sound(plan: Plan, settings: Settings) -> float:
    """Seconds from the end of speech to the first sound of the answer, by what is known."""
    utterance, first_speech = 3.0, 1.5
    wait = settings.vad.end_silence_seconds
    asr, llm, tts = (plan.first(stage) for stage in ("asr", "llm", "tts"))
    # Recognition begins half-way into the pause, and only what lasts longer is waited for.
    wait += max(0.0, utterance * asr.factor - wait / 2)
    wait += llm.first_words + first_speech * tts.factor + 0.1
    return round(wait, 2)
