"""Text to speech: the protocol, and the table of voices in order of preference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from talking_head.media import AudioChunk, Mark
from talking_head.turn import Turn


@dataclass(frozen=True, slots=True, eq=False)
class Speech:
    """Sound of (a part of) a sentence, with its word and phoneme times in seconds."""

    audio: AudioChunk
    marks: tuple[Mark, ...] = ()


class Voice(Protocol):
    """Speaks."""

    def speak(self, text: str, turn: Turn) -> Iterator[Speech]:
        """The sound of `text` (plain words, no markdown), in pieces that join without a gap.

        Raises Cancelled soon after the turn is cancelled, EngineFailed when it broke.
        """

    def close(self) -> None:
        """Free memory."""
