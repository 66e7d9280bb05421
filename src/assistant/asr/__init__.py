"""Speech to text: the protocol, and the table of recognisers in order of preference."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from assistant.events import Partial, Transcript, Utterance
from talking_head.backends import Availability, Engine, packages
from talking_head.turn import Turn


class Recogniser(Protocol):
    """Turns an utterance into words."""

    def transcribe(self, utterance: Utterance, turn: Turn) -> Transcript:
        """The words, or an empty text where there are none.

        Raises Cancelled soon after the turn is cancelled, EngineFailed when it broke.
        """

    def partial(self, so_far: Utterance, turn: Turn) -> Partial | None:
        """What is understood of speech that still goes on; `so_far` grows from call to call.

        None from a recogniser that is too slow, or too unsure, to say. Raises like `transcribe`.
        """

    def close(self) -> None:
        """Free memory."""


@dataclass(frozen=True, slots=True)
class RecogniserOptions:
    """`language`: ISO 639-1. `grammar`: JSGF text of the commands to be expected, if any."""

    language: str = "en"
    grammar: str | None = None


def _probe_sphinx(options: RecogniserOptions) -> Availability:
    if options.language != "en":
        return Availability(
            False,
            f"PocketSphinx knows English only, not {options.language!r}",
            "Install faster-whisper (scripts/start --full), which knows many languages.",
        )
    return packages("pocketsphinx", fix="pip install pocketsphinx.")


def _load_sphinx(options: RecogniserOptions) -> Recogniser:
    from assistant.asr.sphinx import SphinxRecogniser

    return SphinxRecogniser(options.grammar)


RECOGNISERS: tuple[Engine[RecogniserOptions, Recogniser], ...] = (
    Engine(
        "pocketsphinx", "PocketSphinx", _probe_sphinx, _load_sphinx, built_in=True, licence="BSD-2"
    ),
)
"""In order of preference."""
