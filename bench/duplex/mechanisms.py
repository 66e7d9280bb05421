"""What can be switched off, one at a time, to see what it is worth.

By a setting where there is one; else by a constant or a judgement of the product that is replaced
in this process before anything is built.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from assistant.duplex.endings import Ending
from assistant.endpoint import Evidence, wait_seconds

FIXED_SILENCE_SECONDS = 0.7
"""What local assistants wait without a sense for the end of a turn (0.64 to 0.86 s)."""


@dataclass(frozen=True, slots=True)
class Mechanism:
    """`settings`: "a.b=c" each. `patches`: ("module.name", what is there instead) each."""

    means: str
    settings: tuple[str, ...] = ()
    patches: tuple[tuple[str, Any], ...] = ()


MECHANISMS: dict[str, Mechanism] = {
    "echo": Mechanism(
        "our own voice is not taken out of what is heard",
        ("audio.echo_cancellation=false", "audio.barge_in=true"),
    ),
    "barge-in": Mechanism("what is said over an answer is not heard", ("audio.barge_in=false",)),
    "endpoint": Mechanism(
        f"a fixed silence of {FIXED_SILENCE_SECONDS} s ends a turn",
        (f"vad.end_silence_seconds={FIXED_SILENCE_SECONDS}",),
        (("assistant.duplex.ears.wait_seconds", lambda p, patience, *_: patience.usual),),
    ),
    "awaited-words": Mechanism(
        "a turn may end while its words are still being recognised",
        (),
        (
            (
                "assistant.duplex.ears.wait_seconds",
                lambda p, patience, pace, *_: wait_seconds(p, patience, pace),
            ),
        ),
    ),
    "turn-model": Mechanism(
        "words and silence alone tell the end of a turn", ("turn_taking.semantic=false",)
    ),
    "turn-words": Mechanism(
        "melody and silence alone tell the end of a turn",
        (),
        (("assistant.endpoint.ending", lambda text: Ending.UNKNOWN),),
    ),
    "confidence": Mechanism(
        "words count for all, however surely they were heard",
        (),
        (
            (
                "assistant.duplex.ears.Evidence",
                lambda over, text=None, sure=1.0, many=None: Evidence(over, text),
            ),
        ),
    ),
    "speculation": Mechanism(
        "nothing is prepared before the end of a turn", ("turn_taking.speculation=false",)
    ),
    "level": Mechanism(
        "nobody but the detector of speech tells when it ends",
        (),
        (("assistant.duplex.hush.FALL_DB", 999.0),),
    ),
    "first-phrase": Mechanism(
        "a yes is no phrase of its own", (), (("assistant.sentences._opens", lambda prefix: False),)
    ),
    "ducking": Mechanism(
        "the voice is not lowered", (), (("assistant.duplex.turn_taking.DUCKED_GAIN", 1.0),)
    ),
    "holding": Mechanism(
        "the voice does not stand still before there are words",
        (),
        (
            ("assistant.duplex.interruption.HOLD_SECONDS", 99.0),
            ("assistant.duplex.interruption.OVERHEARD_SECONDS", 99.0),
            ("assistant.duplex.interruption.STOP_SECONDS", 99.0),
        ),
    ),
    "backchannel": Mechanism(
        "any words interrupt", (), (("assistant.duplex.interruption.is_sign", lambda text: False),)
    ),
    "own-words": Mechanism(
        "our own words may interrupt us",
        (),
        (("assistant.duplex.interruption.is_ours", lambda text, saying: False),),
    ),
    "near-voice": Mechanism(
        "a voice across the room counts as well",
        (),
        (
            ("assistant.duplex.ears.NEAR_DB", 999.0),
            ("assistant.duplex.ears.NEAR_BEGINS_DB", 999.0),
        ),
    ),
    "pre-roll": Mechanism(
        "sound from before speech was noticed is not kept",
        (),
        (("assistant.assembly.assistant.hearing", lambda settings: _without_pre_roll(settings)),),
    ),
}


def switch_off(name: str) -> Sequence[str]:
    """Replace what is to be replaced; returns the settings that are to be changed."""
    mechanism = MECHANISMS[name]
    for place, instead in mechanism.patches:
        loaded, attribute = patched(place)
        setattr(loaded, attribute, instead)
    return mechanism.settings


def patched(place: str) -> tuple[ModuleType, str]:
    """The module and the name in it that "module.name" stands for."""
    module, _, attribute = place.rpartition(".")
    loaded = importlib.import_module(module)
    assert hasattr(loaded, attribute), f"{place} is no more"
    return loaded, attribute


def _without_pre_roll(settings: Any) -> Any:
    from assistant.segmenter import SegmenterSettings

    ears = settings.vad
    return SegmenterSettings(
        start_threshold=ears.threshold,
        stop_threshold=0.7 * ears.threshold,
        min_speech=ears.min_speech_seconds,
        end_silence=ears.end_silence_seconds,
        pre_roll=0.0,
        max_utterance=ears.max_utterance_seconds,
    )
