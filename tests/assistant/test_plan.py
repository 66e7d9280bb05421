"""Which engines, models and devices suit which computer: a table of made-up machines."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from assistant.assembly.voice_options import named_engine, preferred
from assistant.config import Settings, with_changes
from assistant.models import manifest
from assistant.planning.offer import offer, wanted_for
from assistant.planning.plan import BUILT_IN, ORDER, Here, Plan, plan
from assistant.profile import GIB, MIB, Gpu, Machine
from assistant.tts import VoiceOptions, in_order

ALL = Here(frozenset(manifest()))


def card(name: str, mib: int, free: int = 0, capability: str = "8.9") -> Gpu:
    return Gpu(name, mib * MIB, (free or mib - 400) * MIB, "580.95", capability)


def pc(*gpus: Gpu, cores: int = 8, ram_gb: int = 32, **more: str) -> Machine:
    return Machine("Linux", "x86_64", cores, ram_gb * GIB, frozenset({"avx2"}), gpus, **more)


RTX_5060 = card("NVIDIA GeForce RTX 5060", 8151, capability="12.0")


@dataclass(frozen=True)
class Case:
    """A machine and what is to run on it: "engine model device" for each stage."""

    machine: Machine
    profile: str
    asr: str
    llm: str
    tts: str
    face: str
    quality: str = "standard"
    says: tuple[str, ...] = field(default=())


CASES = {
    "RTX 5060 8 GB": Case(
        pc(RTX_5060), "medium",
        "faster-whisper whisper-small cuda", "llama llama-3.2-3b cuda",
        "coqui vits-vctk cuda", "wav2lip wav2lip cuda",
        says=("RTX 5060 has 8.0 GB",),
    ),
    "RTX 5060 that a game uses": Case(
        pc(replace(RTX_5060, free=3700 * MIB)), "medium",
        "faster-whisper whisper-small cpu", "llama llama-3.2-3b cuda",
        "coqui vits-vctk cpu", "wav2lip wav2lip cpu",
        says=("needs 1.4 GB of the card's memory", "4.3 GB of it is in use now"),
    ),
    "RTX 3090 24 GB": Case(
        pc(card("NVIDIA GeForce RTX 3090", 24576, capability="8.6"), cores=16, ram_gb=64), "high",
        "faster-whisper whisper-large-v3-turbo cuda", "llama llama-3.1-8b cuda",
        "xtts xtts-v2 cuda", "wav2lip wav2lip_gan cuda", "high",
    ),
    "a laptop with 4 GB": Case(
        pc(card("NVIDIA GeForce GTX 1650", 4096, capability="7.5"), cores=4, ram_gb=8), "low",
        "faster-whisper whisper-tiny cuda", "llama qwen2.5-0.5b cuda",
        "piper piper-ljspeech cpu", "builtin  cpu",
        says=("medium needs 5.5 GB",),
    ),
    "H200": Case(
        pc(card("NVIDIA H200", 143771, capability="9.0"), cores=64, ram_gb=512), "high",
        "faster-whisper whisper-large-v3-turbo cuda", "llama llama-3.1-8b cuda",
        "xtts xtts-v2 cuda", "wav2lip wav2lip_gan cuda", "high",
    ),
    "no card, 2 cores": Case(
        pc(cores=2, ram_gb=8), "low",
        "faster-whisper whisper-tiny cpu", "llama qwen2.5-0.5b cpu",
        "piper piper-ljspeech cpu", "builtin  cpu",
        says=("2 processor cores",),
    ),
    "an old processor": Case(
        Machine("Linux", "x86_64", 1, 4 * GIB), "low",
        "pocketsphinx  cpu", "llama qwen2.5-0.5b cpu",
        "piper piper-ljspeech cpu", "builtin  cpu",
        says=("s for a second of speech here",),
    ),
    "Apple M2": Case(
        Machine("Darwin", "arm64", 8, 16 * GIB), "medium",
        "faster-whisper whisper-small cpu", "llama llama-3.2-3b metal",
        "coqui vits-vctk cpu", "wav2lip wav2lip cpu",
    ),
    "a broken driver": Case(
        pc(cores=4, ram_gb=16, gpu_problem="nvidia-smi failed (NVIDIA-SMI has failed)"), "low",
        "faster-whisper whisper-tiny cpu", "llama qwen2.5-0.5b cpu",
        "piper piper-ljspeech cpu", "builtin  cpu",
        says=("A graphics card is here, but nvidia-smi failed",),
    ),
    "CUDA, but the wrong torch": Case(
        pc(RTX_5060, torch_problem="torch 2.13.0+cpu was built without CUDA"), "medium",
        "faster-whisper whisper-small cuda", "llama llama-3.2-3b cuda",
        "coqui vits-vctk cpu", "wav2lip wav2lip cpu",
        says=("built without CUDA", "scripts/start --full"),
    ),
}  # fmt: skip


def shown(made: Plan, stage: str) -> str:
    first = made.first(stage)  # type: ignore[arg-type]
    return f"{first.engine} {first.model} {first.device}"


def said(made: Plan) -> str:
    firsts = [made.choices[stage][0] for stage in made.choices]
    return " ".join([*made.reasons, *(text for choice in firsts for text in choice.reasons)])


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_each_machine_has_the_plan_that_suits_it(case: Case) -> None:
    made = plan(case.machine, Settings(), ALL)

    assert made.profile == case.profile
    assert [shown(made, stage) for stage in ("asr", "llm", "tts", "face")] == [
        case.asr, case.llm, case.tts, case.face,
    ]  # fmt: skip
    assert made.quality == case.quality
    for words in case.says:
        assert words in said(made)
    assert 0.5 < made.first_sound < 15


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_what_is_on_the_card_fits_its_memory(case: Case) -> None:
    made = plan(case.machine, Settings(), ALL)
    used = sum(made.choices[stage][0].memory for stage in made.choices)
    gpu = case.machine.best_gpu
    assert used + made.card_left <= (gpu.free if gpu else 0)


def test_with_nothing_installed_the_built_in_engines_serve_and_say_what_would_be_better() -> None:
    made = plan(pc(RTX_5060), Settings(), Here())
    assert {s: made.first(s).engine for s in BUILT_IN} == {
        s: engines[0] for s, engines in BUILT_IN.items()
    }
    assert "visavis models get whisper-small" in said(made)


def test_every_stage_ends_with_what_is_always_here() -> None:
    made = plan(pc(RTX_5060), Settings(), ALL)
    for stage, engines in BUILT_IN.items():
        assert tuple(c.engine for c in made.choices[stage][-len(engines) :]) == engines


@pytest.mark.parametrize(
    ("changes", "stage", "expected"),
    [
        ({"gpu_profile": "low"}, "asr", "faster-whisper whisper-tiny cuda"),
        ({"asr.model": "whisper-medium"}, "asr", "faster-whisper whisper-medium cpu"),
        ({"asr.device": "cpu"}, "asr", "faster-whisper whisper-small cpu"),
        ({"asr.engine": "pocketsphinx"}, "asr", "pocketsphinx  cpu"),
        ({"llm.gpu_layers": 0}, "llm", "llama llama-3.2-3b cpu"),
        ({"llm.model": "qwen2.5-1.5b"}, "llm", "llama qwen2.5-1.5b cuda"),
        ({"tts.engine": "piper"}, "tts", "piper piper-ljspeech cpu"),
        ({"tts.voice": "flite:rms"}, "tts", "flite  cpu"),
        ({"talking_head.engine": "builtin"}, "face", "builtin  cpu"),
        ({"talking_head.quality_mode": "high"}, "face", "wav2lip wav2lip_gan cuda"),
    ],
)
def test_any_setting_wins(changes: dict[str, object], stage: str, expected: str) -> None:
    assert shown(plan(pc(RTX_5060), with_changes(Settings(), changes), ALL), stage) == expected


def test_the_quality_that_is_set_holds_on_any_machine() -> None:
    set_so = with_changes(Settings(), {"talking_head.quality_mode": "standard"})
    assert plan(CASES["H200"].machine, set_so, ALL).quality == "standard"


def test_what_was_measured_to_be_too_slow_steps_down() -> None:
    slow = Here(ALL.models, None, {"llama/llama-3.2-3b/cuda": 2.5})
    made = plan(pc(RTX_5060), Settings(), slow)
    assert shown(made, "llm") == "llama qwen2.5-1.5b cuda"
    assert "was measured to take 2.5 s for a second of speech" in said(made)

    quick = Here(ALL.models, None, {"llama/llama-3.2-3b/cuda": 0.1})
    assert plan(pc(RTX_5060), Settings(), quick).first("llm").measured


def test_a_voice_speaks_the_language_that_is_spoken() -> None:
    german = with_changes(Settings(), {"asr.language": "de"})
    assert shown(plan(pc(cores=2), german, ALL), "tts") == "piper piper-thorsten cpu"


def test_xtts_speaks_only_where_the_plan_or_the_user_wants_it() -> None:
    here, small = Here({"xtts-v2"}), pc(cores=2)

    # given its model alone, then a machine without a card has the built-in voice
    for machine in (small, pc(cores=64, ram_gb=128)):
        made = plan(machine, Settings(), here)
        assert shown(made, "tts") == "flite  cpu"
        assert made.choice("tts", "xtts") is None
        assert in_order(VoiceOptions(), preferred(made))[0].name == "flite"

    # nor where its profile is set but the processor is too slow
    high = plan(small, with_changes(Settings(), {"gpu_profile": "high"}), here)
    assert shown(high, "tts") == "flite  cpu"
    assert "XTTS v2, 17 languages, clones a voice would take about" in said(high)

    # when it is asked for by name, then it speaks, however slowly
    for asked in ({"tts.voice": "xtts:Ana Florence"}, {"tts.engine": "xtts"}):
        set_so = with_changes(Settings(), asked)
        assert shown(plan(small, set_so, here), "tts") == "xtts xtts-v2 cpu"
        assert named_engine(set_so) == "xtts"


def test_a_model_without_its_package_says_so() -> None:
    made = plan(pc(RTX_5060), Settings(), Here(ALL.models, frozenset({"llama"})))
    assert shown(made, "asr") == "pocketsphinx  cpu"
    assert "not the package of faster-whisper: visavis setup" in said(made)


def test_the_offer_is_what_the_plan_lacks() -> None:
    has = Here(frozenset({"whisper-small"}), frozenset({"faster-whisper", "llama"}))
    made = offer(pc(RTX_5060), Settings(), has)
    assert [model.name for model in made.models] == ["llama-3.2-3b", "vits-vctk", "wav2lip"]
    assert made.groups == ("tts", "wav2lip")
    assert [model.name for model in made.restricted] == ["wav2lip"]
    assert made.bytes == sum(manifest()[m].bytes for m in ("llama-3.2-3b", "vits-vctk", "wav2lip"))

    assert not offer(pc(RTX_5060), Settings(), has, free_only=True).restricted
    everything = Here(frozenset(manifest()), None)
    assert offer(pc(RTX_5060), Settings(), everything).models == ()


def test_a_profile_names_its_models_and_the_manifest_agrees() -> None:
    for profile, stages in ORDER.items():
        first = {names[0] for names in stages.values() if names}
        assert first <= {n for n, m in manifest().items() if profile in m.profiles}
        assert all(name in manifest() for names in stages.values() for name in names)
    low = [model.name for model in wanted_for("low", pc(cores=2), Settings(), Here())]
    assert low == ["whisper-tiny", "qwen2.5-0.5b", "piper-ljspeech"]
