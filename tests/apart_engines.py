"""Engines that misbehave in processes of their own (talking_head/apart/), where no test reaches
into them: a module of its own, because those processes import it by its name.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from assistant.asr import RecogniserOptions
from assistant.events import Partial, Transcript, Utterance
from assistant.tts import Speech, VoiceOptions
from talking_head.media import AudioChunk, Mark
from talking_head.renderer import Renderer, RenderSettings
from talking_head.turn import Turn

_FAULT = "VISAVIS_TEST_FAULT"


class Fault:
    """Wav2Lip with a fault, once `begin` was called: of the network's calls, all after the nth."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        """From now on, what the table of faces loads has it."""
        self._file = folder / "fault"
        patch.setenv(_FAULT, str(self._file))
        patch.setattr("talking_head.renderer._wav2lip", faulty_wav2lip)

    def begin(self, after: int = 0, message: str = "") -> None:
        """`message`: of a RuntimeError; "" is torch's own exception for memory that ran out."""
        self._file.write_text(f"{after}\n{message}")

    @property
    def calls(self) -> int:
        """How often the network was called since then."""
        return len(_calls(self._file).read_bytes())


def _calls(file: Path) -> Path:
    return file.with_suffix(".calls")


def faulty_wav2lip(settings: RenderSettings) -> Renderer:
    """The renderer, whose network fails as its Fault says. Runs over there."""
    from talking_head.wav2lip.folded import Folded
    from talking_head.wav2lip.openvino_runtime import OpenVinoRuntime
    from talking_head.wav2lip.renderer import Wav2LipRenderer
    from talking_head.wav2lip.torch_runtime import TorchRuntime

    file = Path(os.environ[_FAULT])

    def failing(real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object) -> object:
            if file.exists():
                after, message = file.read_text().split("\n", 1)
                with _calls(file).open("ab") as calls:
                    calls.write(b".")
                if len(_calls(file).read_bytes()) > int(after):
                    raise RuntimeError(message) if message else _out_of_memory()
            return real(*args)

        return call

    for runtime in (OpenVinoRuntime, TorchRuntime):
        runtime.__call__ = failing(runtime.__call__)  # type: ignore[method-assign]
    Folded.maps = failing(Folded.maps)  # type: ignore[method-assign, assignment]
    return Wav2LipRenderer(settings)


def _out_of_memory() -> Exception:
    import torch

    return torch.OutOfMemoryError("CUDA out of memory: 2 GiB wanted")


class WordByWord:
    """A voice that says two words, and then thinks for an hour. Runs over there."""

    def __init__(self, options: VoiceOptions) -> None:
        pass

    def speak(self, text: str, turn: Turn) -> Iterator[Speech]:
        for word in text.split()[:2]:
            sound = np.full(round(0.4 * 16_000), 0.1, np.float32)
            yield Speech(AudioChunk(sound, 16_000), (Mark("word", word, 0.0, 0.4),))
        turn.sleep(3600)

    def close(self) -> None:
        pass


class Parrot:
    """A recogniser that hears how long the sound was. Runs over there."""

    def __init__(self, options: RecogniserOptions) -> None:
        self._asked = 0

    def transcribe(self, utterance: Utterance, turn: Turn) -> Transcript:
        turn.check()
        return Transcript(f"{utterance.audio.seconds:g} seconds", words=(Mark("word", "a", 0, 1),))

    def partial(self, so_far: Utterance, turn: Turn) -> Partial | None:
        self._asked += 1
        return Partial(f"{so_far.audio.seconds:g}") if self._asked > 1 else None

    def close(self) -> None:
        pass
