"""Speech to text: the protocol, and the table of recognisers in order of preference."""

from __future__ import annotations

from typing import Protocol

from assistant.events import Transcript, Utterance
from talking_head.turn import Turn


class Recogniser(Protocol):
    """Turns an utterance into words."""

    def transcribe(self, utterance: Utterance, turn: Turn) -> Transcript:
        """The words, or an empty text where there are none.

        Raises Cancelled soon after the turn is cancelled, EngineFailed when it broke.
        """

    def close(self) -> None:
        """Free memory."""
