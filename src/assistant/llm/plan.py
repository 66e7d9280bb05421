"""How a language model is laid out in memory: layers on the graphics card, length of context.

Pure arithmetic on the file's size and the free memory. Knows no card, no driver and no library.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from assistant.llm.gguf import GgufFile
from talking_head.errors import OutOfMemory
from talking_head.said import said

MIB = 1024**2
GIB = 1024**3

CONTEXT = 8192
"""Tokens that are asked for: an hour of talk. Longer costs memory and time, and is rarely used."""

LEAST_CONTEXT = 2048
"""With less there is no room for the tools and a talk."""

BATCH = 512
"""Tokens of a prompt that are computed in one go."""

_BUFFER_BYTES = 192 * MIB
"""What computing takes beside weights and cache, about, for models of up to 8 B parameters."""

_SLACK = 0.95
"""Of what is free, this much is planned with: others use memory too."""


@dataclass(frozen=True, slots=True)
class Plan:
    """`gpu_layers`: on the graphics card, the output counting as one more. `context`: tokens.

    `card_bytes`, `main_bytes`: what that takes of graphics and of main memory. `reason`: a
    sentence.
    """

    gpu_layers: int
    context: int
    card_bytes: int
    main_bytes: int
    reason: str


def plan(file: GgufFile, main_free: int, card_free: int, context: int = 0) -> Plan:
    """The best layout of a model.

    `main_free`, `card_free`: bytes of main and of graphics memory that it may use; `card_free` 0
    where no card can be used. `context`: tokens, 0 leaves it to us. Raises OutOfMemory where the
    model is too large for both together.
    """
    longest = file.trained_context or CONTEXT
    wanted = min(context or CONTEXT, longest)
    shortest = wanted if context else min(LEAST_CONTEXT, wanted)
    lengths = [wanted]
    while lengths[-1] // 2 >= shortest:
        lengths.append(lengths[-1] // 2)
    card, main = int(card_free * _SLACK), int(main_free * _SLACK)
    for length in lengths:  # all of it on the card, with a shorter context if need be
        if _on_card(file, file.layers + 1, length) <= card:
            return _made(file, file.layers + 1, length)
    # A shorter context leaves room for more layers; each layer counts for more than old talk.
    length = lengths[-1] if card else lengths[0]
    layers = _most_layers(file, card, length)
    for possible in lengths if not layers else [length]:
        if _in_main(file, layers, possible) <= main:
            return _made(file, layers, possible)
    needed = int(_in_main(file, layers, lengths[-1]) / _SLACK)
    beside: str = ""
    if layers:
        beside = said(" beside the {layers} layers that fit on the graphics card", layers=layers)
    raise OutOfMemory(
        said(
            "The model {name} needs {needed} of memory{beside}, but only {free} are free.",
            name=file.name,
            needed=_size(needed, math.ceil),
            beside=beside,
            free=_size(main_free, math.floor),
        ),
        said("Choose a smaller model (`visavis models list`), or close other programs."),
    )


def _made(file: GgufFile, layers: int, context: int) -> Plan:
    if layers > file.layers:
        where = "all of it on the graphics card"
    elif layers:
        where = f"{layers} of {file.layers} layers on the graphics card"
    else:
        where = "on the processor"
    card = _on_card(file, layers, context) if layers else 0
    main = _in_main(file, layers, context)
    return Plan(layers, context, card, main, f"{file.name}: {where}, {context} tokens of context.")


def _most_layers(file: GgufFile, card: int, context: int) -> int:
    return max(
        (n for n in range(1, file.layers + 1) if _on_card(file, n, context) <= card), default=0
    )


def _layer_bytes(file: GgufFile) -> float:
    """The weights are spread evenly; embedding and output together are about as large as one."""
    return file.bytes / (file.layers + 1)


def _on_card(file: GgufFile, layers: int, context: int) -> int:
    share = min(layers, file.layers) / file.layers
    cache = file.kv_bytes * context * share
    return int(_layer_bytes(file) * layers + cache + _BUFFER_BYTES)


def _in_main(file: GgufFile, layers: int, context: int) -> int:
    """What stays in main memory. The file is mapped, but reading it anew for each token would be
    no better than not having it."""
    left = file.layers + 1 - layers
    cache = file.kv_bytes * context * max(0, file.layers - layers) / file.layers
    return int(_layer_bytes(file) * left + cache + _BUFFER_BYTES)


def _size(count: int, rounded: Callable[[float], int]) -> str:
    if count < GIB:
        return f"{rounded(count / MIB)} MB"
    return f"{rounded(10 * count / GIB) / 10:.1f} GB"
