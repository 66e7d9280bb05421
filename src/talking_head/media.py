"""The two things that flow through Visavis: sound and pictures.

Knows their shapes and the integer arithmetic that ties a frame to a sample. Knows nothing of
files, devices, engines or clocks.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]
"""Mono sound, shape (n,), float32 in [-1, 1]."""

Picture = npt.NDArray[np.uint8]
"""A BGR picture, shape (height, width, 3), uint8."""

Yuv = npt.NDArray[np.uint8]
"""One I420 frame (BT.601, limited range, as cv2 makes it), shape (height * 3 // 2, width)."""


@dataclass(frozen=True, slots=True, eq=False)
class AudioChunk:
    """A stretch of mono sound.

    `samples`: float32, shape (n,), in [-1, 1]. `rate`: samples per second (Hz).
    """

    samples: Samples
    rate: int

    @property
    def seconds(self) -> float:
        """How long it sounds, in seconds."""
        return len(self.samples) / self.rate


@dataclass(frozen=True, slots=True)
class Mark:
    """When a word or a phoneme of a stretch of speech sounds.

    `start`, `end`: seconds from the first sample of the sound that the mark belongs to.
    `text`: the word as written, or the phoneme in IPA. Silence has no mark.
    """

    kind: Literal["word", "phoneme"]
    text: str
    start: float
    end: float


@dataclass(frozen=True, slots=True, eq=False)
class FrameBlock:
    """A few frames and exactly the sound that belongs to them.

    `frames`: I420, uint8, shape (n, height * 3 // 2, width); may be a read-only broadcast view.
    `fps`: frames per second. `start`: number of the first frame in its stream (an utterance or
    a file); a block with start 0 begins a new stream. `audio`: the samples from the instant that
    frame `start` is due to the instant that frame `start + n` is due; the last block of a stream
    may carry less. `rested`: draws a frame of its stream, by number, again with the mouth at rest,
    the head as it is there; None once that cannot be done any more. Slow: for a voice that is held.
    """

    frames: Yuv
    fps: Fraction
    start: int
    audio: AudioChunk
    rested: Callable[[int], Yuv | None] | None = None

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) in pixels."""
        return self.frames.shape[2], self.frames.shape[1] * 2 // 3


def due_sample(frame: int, rate: int, fps: Fraction) -> int:
    """The sample at which a frame is due: frame * rate / fps, rounded down; nothing drifts."""
    return frame * rate * fps.denominator // fps.numerator


def frames_for(samples: int, rate: int, fps: Fraction) -> int:
    """How many frames cover this many samples: ceil(samples * fps / rate)."""
    return -(-samples * fps.numerator // (rate * fps.denominator))


def frame_rate(value: int | float | str | Fraction) -> Fraction:
    """Frames per second as an exact fraction.

    29.97, 23.976 and 59.94 mean what broadcasters mean by them: 30000/1001 and so on (SMPTE).
    A text may be a fraction itself ("30000/1001"). Raises ValueError.
    """
    text = str(value)
    if not re.fullmatch(r"\d{1,6}(\.\d{1,9}|/\d{1,6})?", text):
        raise ValueError(f"{text[:60]} is not a number of frames per second")
    rate = Fraction(text)
    for nominal in (24, 30, 48, 60):
        ntsc = Fraction(nominal * 1000, 1001)
        if abs(rate - ntsc) < Fraction(1, 1000):
            return ntsc
    return rate


def silence(seconds: float, rate: int) -> AudioChunk:
    """Digital silence of the given length."""
    return AudioChunk(np.zeros(round(seconds * rate), np.float32), rate)
