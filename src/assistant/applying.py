"""Which parts of a running assistant a setting concerns, and which wait for the next start.

One table, by the beginning of the dotted key; the longest that fits holds. Knows no part itself:
assembly/assistant.py and live.py change them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

Part = Literal[
    "plan", "ears", "echo", "asr", "llm", "tts", "face", "turns", "barge_in", "names",
    "microphone", "speaker", "store",
]  # fmt: skip
"""plan: what runs with what. store: read whenever it is wanted, so that nothing is to be done."""

ALL_ENGINES: frozenset[Part] = frozenset({"plan", "asr", "llm", "tts", "face"})

CONCERNS: Mapping[str, frozenset[Part]] = {
    "gpu_profile": ALL_ENGINES,
    "talking_head": frozenset({"plan", "face"}),
    "talking_head.avatar_image": frozenset({"face"}),
    "talking_head.output": frozenset({"store"}),
    "talking_head.enabled": frozenset(),
    "audio.input_device": frozenset({"microphone"}),
    "audio.output_device": frozenset({"speaker"}),
    "audio.output_rate": frozenset(),
    "audio.barge_in": frozenset({"barge_in"}),
    "audio.echo_cancellation": frozenset(),
    "vad": frozenset({"ears"}),
    "turn_taking": frozenset({"turns"}),
    "turn_taking.semantic": frozenset({"ears"}),
    "asr": frozenset({"plan", "asr"}),
    "asr.language": frozenset({"plan", "asr", "tts"}),
    "llm": frozenset({"plan", "llm"}),
    "llm.system_prompt": frozenset({"llm"}),
    "llm.persona": frozenset({"llm"}),
    "tts": frozenset({"plan", "tts"}),
    "tts.voice": frozenset({"plan", "tts"}),
    "assistant": frozenset({"names", "llm", "turns"}),
    "assistant.first_phrase_words": frozenset({"names"}),
    "skills": frozenset({"names", "llm"}),
    "models": frozenset({"store"}),
    "trace": frozenset(),
    "conversations": frozenset(),
    "desktop": frozenset({"store"}),
    "desktop.language": frozenset(),
    "desktop.scale": frozenset(),
}
"""Empty: it holds from the next start."""


def parts(key: str) -> frozenset[Part]:
    """What of a running assistant a setting concerns; empty: it holds from the next start."""
    while key not in CONCERNS and "." in key:
        key = key.rpartition(".")[0]
    return CONCERNS.get(key, frozenset())


def concerned(keys: Iterable[str]) -> frozenset[Part]:
    """What these settings concern together."""
    return frozenset().union(*(parts(key) for key in keys))


def waits_for_start(key: str) -> bool:
    """Whether a setting holds from the next start only."""
    return not parts(key)
