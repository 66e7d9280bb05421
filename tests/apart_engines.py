"""Engines that misbehave in processes of their own (talking_head/apart/), where no test reaches
into them: a module of its own, because those processes import it by its name.
"""

from __future__ import annotations

import ctypes
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from assistant.asr import RecogniserOptions
from assistant.events import Partial, Transcript, Utterance
from assistant.tts import Speech, VoiceOptions
from talking_head.errors import EngineUnavailable, OutOfMemory
from talking_head.media import AudioChunk, FrameBlock, Mark
from talking_head.renderer import Renderer, RenderSettings
from talking_head.said import said
from talking_head.turn import Cancelled, Turn

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


class Tiny:
    """An engine whose every habit is bad. Runs over there."""

    def __init__(self, config: str) -> None:
        if config == "hangs":
            time.sleep(3600)
        if config == "lacks":
            raise EngineUnavailable(said("{name} is not here.", name=Path("model")), "Get it.")
        self.config = config
        self.made = 0

    def answer(self, number: float) -> float:
        return 2 * number

    def where(self) -> tuple[int, int]:
        return os.getpid(), os.getpriority(os.PRIO_PROCESS, 0) if os.name == "posix" else 0

    def count(self, until: int, turn: Turn) -> Iterator[AudioChunk]:
        for number in range(until):
            turn.check()
            self.made += 1
            yield AudioChunk(np.full(1000, number, np.float32), 1000)

    def so_far(self) -> int:
        return self.made

    def wait(self, turn: Turn) -> None:
        self.made = -1
        try:
            turn.sleep(3600)
        except Cancelled:
            self.made = -2
            raise

    def prints(self, text: str) -> str:
        print(text, flush=True)
        ctypes.CDLL(None).puts(text.encode())
        ctypes.CDLL(None).fflush(None)
        os.write(1, text.encode())
        logging.getLogger("tiny").warning("said %s", text)
        return text

    def breaks(self, how: str) -> None:
        if how == "ours":
            raise OutOfMemory(said("No room for {count} of {what}.", count=3, what=ValueError("x")))
        if how == "theirs":
            raise KeyError("voice")
        if how == "memory":
            raise MemoryError
        if how == "exit":
            sys.exit(3)
        os.kill(os.getpid(), signal.SIGSEGV)
        time.sleep(3600)  # it may be felt by another thread first: nothing is answered meanwhile

    def order(self, what: str) -> None:
        raise ValueError(f"cannot do {what}")

    def patient(self) -> Iterator[int]:
        threading.Event().wait(3600)
        yield 1

    def frames(self, shown: list[int]) -> Iterator[FrameBlock]:
        kept: dict[int, np.ndarray] = {}
        for level in shown:
            picture = kept.setdefault(level, np.full((2, 6, 4), level, np.uint8))
            yield FrameBlock(picture, Fraction(25), 0, AudioChunk(np.zeros(8, np.float32), 100))
