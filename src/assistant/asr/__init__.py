"""Speech to text: the protocol, and the table of recognisers in order of preference."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from assistant.events import Partial, Transcript, Utterance
from talking_head.backends import AVAILABLE, Availability, Engine, packages
from talking_head.said import said
from talking_head.turn import Turn


class Recogniser(Protocol):
    """Turns an utterance into words."""

    def transcribe(self, utterance: Utterance, turn: Turn) -> Transcript:
        """The words, or an empty text where there are none.

        Raises Cancelled soon after the turn is cancelled, EngineFailed when it broke.
        """

    def partial(self, so_far: Utterance, turn: Turn) -> Partial | None:
        """What is understood of speech that still goes on; `so_far` grows from call to call.

        Called up to ten times a second: a recogniser may work ahead. An empty text where it is too
        unsure to say; None from one that does not want to be asked. Raises like `transcribe`.
        """

    def close(self) -> None:
        """Free memory."""


@dataclass(frozen=True, slots=True)
class RecogniserOptions:
    """What a recogniser is to expect, and what it is to compute with.

    `languages`: ISO 639-1, the likeliest first; none: any. `grammar`: JSGF text of the commands to
    be expected, if any. `model`: its folder, None where none is here; `wanted_model`: the name of
    the one to get then. `device`: auto, cpu, cuda or cuda:N. `compute_type`: auto, or one of
    CTranslate2's. `vocabulary`: names and words that are likelier here than elsewhere.
    """

    languages: tuple[str, ...] = ("en",)
    grammar: str | None = None
    model: Path | None = None
    wanted_model: str = ""
    device: str = "auto"
    compute_type: str = "auto"
    vocabulary: tuple[str, ...] = ()


WHISPER_FIX = said("pip install faster-whisper (scripts/start --full installs it too).")


def _probe_whisper(options: RecogniserOptions) -> Availability:
    installed = packages("faster_whisper", "ctranslate2", fix=WHISPER_FIX)
    if not installed.ok:
        return installed
    if options.model is None:
        name = options.wanted_model or "whisper-small"
        is_path = "/" in name or "\\" in name
        fix = "Set asr.model to auto, or to a folder." if is_path else f"visavis models get {name}"
        return Availability(False, said("the model {name} is not here", name=name), fix)
    from assistant.asr.whisper_model import cublas_here

    return AVAILABLE if options.device == "cpu" else cublas_here()


def _whisper(options: RecogniserOptions) -> Recogniser:
    """In this process: CTranslate2 and what comes with it hold the interpreter while they load."""
    from assistant.asr.whisper import WhisperRecogniser

    return WhisperRecogniser(options)


def _load_whisper(options: RecogniserOptions) -> Recogniser:
    from assistant.apart import RecogniserApart

    return RecogniserApart("faster-whisper", _whisper, options)


def _probe_whisper_on_cpu(options: RecogniserOptions) -> Availability:
    from assistant.asr.whisper_model import card_expected

    if options.device == "cpu" or not card_expected():
        return Availability(
            False,
            said("there is no graphics card that it would stand in for"),
            said("Nothing is missing: faster-whisper itself uses the processor."),
        )
    return _probe_whisper(replace(options, device="cpu"))


def _load_whisper_on_cpu(options: RecogniserOptions) -> Recogniser:
    return _load_whisper(replace(options, device="cpu", compute_type="auto"))


def _probe_sphinx(options: RecogniserOptions) -> Availability:
    if options.languages and "en" not in options.languages:
        return Availability(
            False,
            said(
                "PocketSphinx knows English only, not {language!r}",
                language=options.languages[0],
            ),
            said("Install faster-whisper (scripts/start --full), which knows many languages."),
        )
    return packages("pocketsphinx", fix="pip install pocketsphinx.")


def _load_sphinx(options: RecogniserOptions) -> Recogniser:
    from assistant.asr.sphinx import SphinxRecogniser

    return SphinxRecogniser(options.grammar)


RECOGNISERS: tuple[Engine[RecogniserOptions, Recogniser], ...] = (
    Engine("faster-whisper", "faster-whisper", _probe_whisper, _load_whisper, licence="MIT"),
    Engine(
        "faster-whisper-cpu",
        said("faster-whisper on the processor"),
        _probe_whisper_on_cpu,
        _load_whisper_on_cpu,
        licence="MIT",
    ),
    Engine(
        "pocketsphinx", "PocketSphinx", _probe_sphinx, _load_sphinx, built_in=True, licence="BSD-2"
    ),
)
"""In order of preference: what a graphics card loses, the processor takes over."""
