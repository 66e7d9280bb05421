"""How fast a model will probably be on a machine, before anyone has measured it.

A rough rule for each kind of model, from the amount of arithmetic or of memory traffic and what
processors of a class do of it. Good enough to tell seconds from half a minute; a measurement
(calibration.py) replaces it. Everything is computing time in seconds for a second of speech.
"""

from __future__ import annotations

from assistant.models import Model
from assistant.profile import GIB, Gpu, Machine

TOKENS_PER_SPOKEN_SECOND = 3.5
"""Speech at 150 words a minute, 1.4 tokens a word."""

FIRST_TOKENS = 17
"""The first phrase of a reply: twelve words."""

PROMPT_TOKENS = 60
"""Of a turn, the rest being kept from the one before."""

_BUILT_IN = {"pocketsphinx": 0.3, "skills": 0.01, "flite": 0.05, "espeak": 0.02, "builtin": 0.3}

_GPU_CLASSES = ((6, 4e12, 120e9), (12, 10e12, 250e9), (40, 30e12, 700e9), (1000, 200e12, 3000e9))
"""Memory in GB up to which a card is of the class, arithmetic and memory traffic a second."""


def factor(model: Model | None, engine: str, device: str, machine: Machine) -> float:
    """Computing seconds for a second of speech; for a language model, of speech it makes."""
    if model is None:
        return _BUILT_IN.get(engine, 0.0)
    flops = _power(machine, device)[0]
    weights = model.parameters * 1e9
    if model.kind == "asr":  # the encoder reads 30 s at once: 1500 steps, two operations a weight
        int8 = 2 if device == "cpu" else 1  # bytes are twice as quick there
        return 0.75 * weights * 1500 * 2 / (flops * int8) / 3.0 + 0.05
    if model.kind == "llm":
        return TOKENS_PER_SPOKEN_SECOND * token_seconds(model, device, machine)
    if model.kind == "face":
        return 25 * 4e9 / flops  # what is constant in a picture is computed once
    at_rest = {"piper": 2e9, "coqui": 8e9}.get(engine, 60e9 if device != "cpu" else 90e9)
    return at_rest / flops + (0.2 if engine == "xtts" else 0.02)


def token_seconds(model: Model, device: str, machine: Machine) -> float:
    """For a token of a reply: every weight is read once."""
    return model.bytes / _power(machine, device)[1]


def first_words(model: Model, factor: float, device: str, machine: Machine) -> float:
    """Until a language model has made the first phrase of a reply. `factor`: as it is computed
    above, or measured."""
    phrase = factor * FIRST_TOKENS / TOKENS_PER_SPOKEN_SECOND
    return prompt_seconds(model, device, machine) + phrase


def prompt_seconds(model: Model, device: str, machine: Machine) -> float:
    """For what is new in a turn's prompt."""
    return PROMPT_TOKENS * 2 * model.parameters * 1e9 / _power(machine, device)[0]


def _power(machine: Machine, device: str) -> tuple[float, float]:
    """Operations and bytes of memory traffic in a second, as programs reach them."""
    gpu = machine.best_gpu
    if device.startswith("cuda") and gpu is not None:
        return _of_card(gpu)
    if device == "metal":
        return 3e12, 90e9
    per_core = 80e9 if {"avx512f", "amx_bf16"} & machine.flags else 40e9
    if not machine.fast_cores:
        per_core = 8e9
    return per_core * min(machine.cores, 16), min(8e9 * machine.cores, 40e9)


def _of_card(gpu: Gpu) -> tuple[float, float]:
    flops, traffic = next((f, t) for gb, f, t in _GPU_CLASSES if gpu.total <= gb * GIB * 1.01)
    return flops, traffic
