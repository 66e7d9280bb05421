"""What is asked, as text and as sound."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from assistant.tts import VoiceOptions
from assistant.tts.flite import Flite
from assistant.tts.resample import resampled
from talking_head.media import AudioChunk
from talking_head.sound_file import write_wav
from talking_head.turn import Turn

QUESTIONS = (
    "what time is it", "what is seven times eight", "tell me a joke", "flip a coin",
    "what can you do", "how many miles is five kilometers", "who are you",
)  # fmt: skip


def spoken(text: str, path: Path) -> Path:
    """A question as a sound file."""
    pieces = list(resampled(Flite(VoiceOptions("flite:rms")).speak(text, Turn()), 48_000))
    write_wav(path, AudioChunk(np.concatenate([p.audio.samples for p in pieces]), 48_000))
    return path
