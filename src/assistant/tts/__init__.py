"""Text to speech: the protocol, its options, and the table of voices in order of preference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from talking_head.backends import Availability, Engine
from talking_head.media import AudioChunk, Mark
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

    `voice`: "engine:name", such as "flite:rms" or "espeak:en-us+m3"; "engine" alone is that
    engine's own choice, and "" leaves both to us. `language`: ISO 639-1. `speed`: 1.0 is normal,
    0.5 half as fast, 2.0 twice.
    """

    voice: str = ""
    language: str = "en"
    speed: float = 1.0

    def name_for(self, engine: str) -> str:
        """The voice that was asked of this engine; "" where none, or one of another, was."""
        asked, _, name = self.voice.partition(":")
        return name if asked == engine else ""


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


FLITE = Engine("flite", "Flite", _probe_flite, _load_flite, built_in=True, licence="MIT-Festival")
ESPEAK = Engine(
    "espeak", "eSpeak NG", _probe_espeak, _load_espeak, built_in=True, licence="GPL-3.0-or-later"
)

VOICES: tuple[Engine[VoiceOptions, Voice], ...] = (FLITE, ESPEAK)
"""In order of preference."""

CHOICES = (
    ("flite:slt", "a woman, American"),
    ("flite:rms", "a man, American"),
    ("flite:awb", "a man, Scottish"),
    ("flite:kal16", "a man, American, robotic"),
    ("espeak:en-us+f2", "a woman, American, robotic"),
    ("espeak:en-us", "a man, American, robotic"),
    ("espeak:en-gb-x-rp+f2", "a woman, British, robotic"),
    ("espeak:en-gb-x-rp", "a man, British, robotic"),
)
"""(`VoiceOptions.voice`, what it sounds like): what is offered to someone who wants another."""


def in_order(options: VoiceOptions) -> tuple[Engine[VoiceOptions, Voice], ...]:
    """The table with the engine that was asked for, if any, in front."""
    asked = options.voice.partition(":")[0]
    return tuple(sorted(VOICES, key=lambda engine: engine.name != asked))
