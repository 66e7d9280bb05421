"""Text to speech: the protocol, its options, and the table of voices in order of preference."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from assistant.agreements import Agreements
from talking_head.backends import Availability, Engine
from talking_head.media import AudioChunk, Mark
from talking_head.said import said
from talking_head.turn import Turn


@dataclass(frozen=True, slots=True, eq=False)
class Speech:
    """Sound of (a part of) a sentence, with its word and phoneme times in seconds.

    `more`: the sound goes on in the next piece in the middle of a word.
    """

    audio: AudioChunk
    marks: tuple[Mark, ...] = ()
    more: bool = False


class Voice(Protocol):
    """Speaks."""

    def speak(self, text: str, turn: Turn) -> Iterator[Speech]:
        """The sound of `text` (plain words, no markdown), in pieces that join without a gap.

        Raises Cancelled soon after the turn is cancelled, EngineFailed when it broke.
        """

    def close(self) -> None:
        """Free memory."""


@dataclass(frozen=True, slots=True)
class VoiceOptions:
    """How to speak.

    `voice`: "engine:name", such as "flite:rms", "espeak:en-us+m3" or "coqui:p226" (a speaker);
    "engine" alone is that engine's own choice, and "" leaves both to us. `language`: ISO 639-1.
    `speed`: 1.0 is normal, 0.5 half as fast, 2.0 twice. `models`: engine -> its model's file or
    folder; one that is not in it has none. `devices`: engine -> "auto", "cpu", "cuda", "cuda:1".
    `clip`: a recording of the voice to be cloned. `agreements`: what the user agreed to.
    """

    voice: str = ""
    language: str = "en"
    speed: float = 1.0
    models: Mapping[str, Path] = field(default_factory=dict)
    devices: Mapping[str, str] = field(default_factory=dict)
    clip: Path | None = None
    agreements: Agreements = field(default_factory=Agreements)

    def model_for(self, engine: str) -> Path | None:
        """This engine's model; None where it has none."""
        return self.models.get(engine)

    def device_for(self, engine: str) -> str:
        """Where this engine computes."""
        return self.devices.get(engine, "auto")

    def name_for(self, engine: str) -> str:
        """The voice that was asked of this engine; "" where none, or one of another, was."""
        asked, _, name = self.voice.partition(":")
        return name if asked == engine else ""


def _probe_xtts(options: VoiceOptions) -> Availability:
    from assistant.tts import xtts

    return xtts.probe(options)


def _xtts(options: VoiceOptions) -> Voice:
    """In this process: PyTorch and Coqui hold the interpreter while they are imported."""
    from assistant.tts import xtts

    return xtts.Xtts(options)


def _load_xtts(options: VoiceOptions) -> Voice:
    from assistant.apart import VoiceApart

    return VoiceApart("Coqui XTTS", _xtts, options)


def _probe_coqui(options: VoiceOptions) -> Availability:
    from assistant.tts import coqui

    return coqui.probe(options)


def _coqui(options: VoiceOptions) -> Voice:
    """In this process; see _xtts."""
    from assistant.tts import coqui

    return coqui.Vits(options)


def _load_coqui(options: VoiceOptions) -> Voice:
    from assistant.apart import VoiceApart

    return VoiceApart("Coqui", _coqui, options)


def _probe_coqui_on_processor(options: VoiceOptions) -> Availability:
    from assistant.tts import coqui

    return coqui.probe_on_processor(options)


def _load_coqui_on_processor(options: VoiceOptions) -> Voice:
    return _load_coqui(replace(options, devices={"coqui": "cpu"}))


def _probe_piper(options: VoiceOptions) -> Availability:
    from assistant.tts import piper

    return piper.probe(options)


def _load_piper(options: VoiceOptions) -> Voice:
    from assistant.tts import piper

    return piper.Piper(options)


def _probe_flite(options: VoiceOptions) -> Availability:
    from assistant.tts import flite

    return flite.probe(options)


def _load_flite(options: VoiceOptions) -> Voice:
    from assistant.tts import flite

    return flite.Flite(options)


def _probe_espeak(options: VoiceOptions) -> Availability:
    from assistant.tts import espeak

    return espeak.probe(options)


def _load_espeak(options: VoiceOptions) -> Voice:
    from assistant.tts import espeak

    return espeak.Espeak(options)


XTTS = Engine("xtts", "Coqui XTTS", _probe_xtts, _load_xtts, licence="MPL-2.0, model CPML")
COQUI = Engine("coqui", "Coqui VITS", _probe_coqui, _load_coqui, licence="MPL-2.0")
COQUI_ON_PROCESSOR = Engine(
    "coqui-cpu",
    said("Coqui VITS on the processor"),
    _probe_coqui_on_processor,
    _load_coqui_on_processor,
    licence="MPL-2.0",
)
PIPER = Engine("piper", "Piper", _probe_piper, _load_piper, licence="GPL-3.0-or-later")
FLITE = Engine("flite", "Flite", _probe_flite, _load_flite, built_in=True, licence="MIT-Festival")
ESPEAK = Engine(
    "espeak", "eSpeak NG", _probe_espeak, _load_espeak, built_in=True, licence="GPL-3.0-or-later"
)

VOICES: tuple[Engine[VoiceOptions, Voice], ...] = (
    XTTS,
    COQUI,
    COQUI_ON_PROCESSOR,
    PIPER,
    FLITE,
    ESPEAK,
)
"""In order of preference. All but the last two need a model, and are passed over without one."""

CHOICES = (
    ("xtts:Ana Florence", said("a woman, natural, of any language")),
    ("coqui:p225", said("a woman, English, natural")),
    ("coqui:p226", said("a man, English, natural")),
    ("piper", said("natural")),
    ("flite:slt", said("a woman, American")),
    ("flite:rms", said("a man, American")),
    ("flite:awb", said("a man, Scottish")),
    ("flite:kal16", said("a man, American, robotic")),
    ("espeak:en-us+f2", said("a woman, American, robotic")),
    ("espeak:en-us", said("a man, American, robotic")),
    ("espeak:en-gb-x-rp+f2", said("a woman, British, robotic")),
    ("espeak:en-gb-x-rp", said("a man, British, robotic")),
)
"""(`VoiceOptions.voice`, what it sounds like): what is offered to someone who wants another."""


def in_order(
    options: VoiceOptions, preferred: Sequence[str] = ()
) -> tuple[Engine[VoiceOptions, Voice], ...]:
    """The table with the engine that was asked for, if any, in front.

    `preferred`: names of engines, best first, where the table's own order is not to hold.
    """
    asked = options.voice.partition(":")[0]
    ranks = {name: rank for rank, name in enumerate(preferred)}

    def place(engine: Engine[VoiceOptions, Voice]) -> tuple[bool, int]:
        name = engine.name.removesuffix("-cpu")  # steps down from its other self, wherever that is
        return name != asked, ranks.get(name, len(ranks))

    return tuple(sorted(VOICES, key=place))


def offered(options: VoiceOptions) -> list[str]:
    """Those of CHOICES that can speak here."""
    rows = {row.name: row for row in VOICES}
    return [
        name
        for name, _ in CHOICES
        if rows[name.partition(":")[0]].probe(replace(options, voice=name)).ok
    ]
