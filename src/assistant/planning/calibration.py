"""How fast an engine really is on this computer: measured once, and kept.

Each stage's engine is given a little of its real work, for two and a half seconds at most: ten
for all. What is measured is computing time for a second of speech. It is kept in the cache
folder, for this hardware and this model; other hardware is measured anew. Knows the protocols of
the stages and what is too slow; knows no engine.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant import paths
from assistant.events import Utterance
from assistant.llm import Message
from assistant.planning import estimate
from assistant.planning.plan import TOO_SLOW, Choice, PlannedStage
from assistant.profile import Machine
from talking_head.avatar import Avatar
from talking_head.errors import EngineUnavailable, OutputError
from talking_head.media import AudioChunk, silence
from talking_head.renderer import Renderer, RenderOptions
from talking_head.said import said
from talking_head.turn import Turn

SECONDS = 2.5
"""For each stage; there are four."""

SECOND_CHANCE_SECONDS = 24 * 3600.0

SENTENCE = "This is how fast I can speak on this computer."
QUESTION = "Tell me in two sentences why the sky is blue."
FACE_SECONDS = 1.0
RATE = 16_000


@dataclass(frozen=True, slots=True)
class Measurements:
    """The file of what was measured on a machine."""

    file: Path
    machine: str

    @classmethod
    def of(cls, machine: Machine) -> Measurements:
        """Those of this hardware."""
        cards = [(gpu.name, gpu.total, gpu.driver) for gpu in machine.gpus]
        what = (machine.system, machine.architecture, machine.cores, sorted(machine.flags), cards)
        name = hashlib.sha256(repr((*what, machine.torch_problem)).encode()).hexdigest()[:16]
        return cls(paths.user_folder("cache") / "calibration.json", name)

    def factors(self) -> dict[str, float]:
        """Choice.key -> computing seconds for a second of speech.

        What was too slow gets another chance after a day: the computer may have been busy.
        """
        found: dict[str, float] = {}
        for key, entry in self._read().get(self.machine, {}).items():
            try:
                factor, when = float(entry[0]), float(entry[1])
            except (TypeError, ValueError, IndexError):
                continue
            if factor <= TOO_SLOW or time.time() - when < SECOND_CHANCE_SECONDS:
                found[key] = factor
        return found

    def keep(self, key: str, factor: float) -> None:
        """Keep one; where the disk does not let us, it is measured again the next time."""
        everything = self._read()
        entry = [round(factor, 4), round(time.time())]
        everything[self.machine] = {**everything.get(self.machine, {}), key: entry}
        aside = self.file.with_suffix(f".{os.getpid()}")
        try:
            paths.made(self.file.parent)
            aside.write_text(json.dumps(everything), "utf-8")
            os.replace(aside, self.file)
        except (OSError, OutputError):
            pass

    def _read(self) -> dict[str, dict[str, Any]]:
        try:
            kept = json.loads(self.file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        good = isinstance(kept, dict) and all(isinstance(v, dict) for v in kept.values())
        return kept if good else {}


def check(choice: Choice, label: str, factor: float) -> None:
    """Raises EngineUnavailable where an engine cannot keep up with speech."""
    if factor > TOO_SLOW:
        raise EngineUnavailable(
            said(
                "{label} takes {factor:.1f} s for a second of speech on this computer.",
                label=label,
                factor=factor,
            ),
            said(
                "A smaller model may keep up (`visavis profile` says which); to use"
                " this one all the same, name it in the settings ({engine}).",
                engine=choice.engine,
            ),
        )


def measured(
    stage: PlannedStage, engine: Any, face: tuple[Avatar, RenderOptions] | None = None
) -> float:
    """Computing seconds for a second of speech, of a loaded engine. Raises what the engine does.

    `face`: what a face engine is to draw.
    """
    match stage:
        case "asr":
            return of_recogniser(engine)
        case "llm":
            return of_brain(engine)
        case "tts":
            return of_voice(engine)
        case "face":
            assert face is not None, "a face engine needs something to draw"
            return of_face(engine, *face)


def of_recogniser(engine: Any) -> float:
    """A sentence of the built-in voice, recognised: the first time to warm up."""
    speech = _spoken(SENTENCE)
    utterance = Utterance(speech, ended_at=0.0)
    seconds = len(speech.samples) / speech.rate
    turn = Turn()
    return _best(lambda: engine.transcribe(utterance, turn), seconds)


def of_voice(engine: Any) -> float:
    """A sentence, spoken: the first time to warm up."""
    spoken = [0.0]

    def speak() -> None:
        pieces = list(engine.speak(SENTENCE, Turn()))
        spoken[0] = sum(len(p.audio.samples) / p.audio.rate for p in pieces)

    return _best(speak, 1.0) / max(spoken[0], 0.1)


def of_brain(engine: Any) -> float:
    """An answer, as far as it comes in time. Only what comes after the first piece counts."""
    turn = Turn()
    began = first = time.perf_counter()
    pieces = 0
    for _ in engine.reply([Message("user", QUESTION)], turn):
        now = time.perf_counter()
        pieces += 1
        if pieces == 1:
            first = now
        if now - began > SECONDS or pieces > 40:
            break
    turn.cancel()
    if pieces < 2:
        return 0.0  # said at once: no language model's answer
    return estimate.TOKENS_PER_SPOKEN_SECOND * (time.perf_counter() - first) / (pieces - 1)


def of_face(renderer: Renderer, avatar: Avatar, options: RenderOptions) -> float:
    """A second of speech, drawn after a first one that warms up."""
    session = renderer.open(avatar, options)
    speech = _spoken(SENTENCE)
    part = AudioChunk(speech.samples[: int(FACE_SECONDS * speech.rate)], speech.rate)
    try:

        def draw() -> None:
            session.feed(part)
            session.finish()
            for _ in session.blocks():
                pass

        return _best(draw, FACE_SECONDS)
    finally:
        session.close()


def _best(work: Callable[[], object], seconds: float) -> float:
    """The quickest of as many goes as fit into SECONDS, at least one, for a second of speech."""
    began, best = time.perf_counter(), math.inf
    while math.isinf(best) or time.perf_counter() - began + best < SECONDS:
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best / seconds


def _spoken(text: str) -> AudioChunk:
    """Speech to work on, by a voice that is always here; noise-free silence where it is not."""
    from assistant.tts import ESPEAK, VoiceOptions
    from assistant.tts.resample import resampled

    options = VoiceOptions()
    if not ESPEAK.probe(options).ok:
        return silence(2.0, RATE)
    pieces: Iterable[Any] = resampled(ESPEAK.load(options).speak(text, Turn()), RATE)
    import numpy as np

    return AudioChunk(np.concatenate([piece.audio.samples for piece in pieces]), RATE)
