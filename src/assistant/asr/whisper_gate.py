"""Where in a sound somebody speaks, and how to cut it for Whisper, which hears 30 s at a time.

The gate before the network: what is not speech never reaches it. Silero VAD 6, as faster-whisper
brings it along. Knows sound; knows nothing of words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.vad import RATE
from talking_head.media import Samples

WINDOW_SECONDS = 28.0
"""Whisper hears 30 s; the rest is left as silence, by which it knows that a sentence is over."""

PAD_SECONDS = 0.2
THRESHOLD = 0.4
SHORTEST_SECONDS = 0.1
PAUSE_SECONDS = 0.3


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of sound with speech in it: samples from `start` to `end`."""

    start: int
    end: int
    speech: int

    @property
    def speech_seconds(self) -> float:
        """How much of it is speech, in seconds."""
        return self.speech / RATE


Gate = Callable[[Samples], Sequence[tuple[int, int]]]
"""The stretches of a sound (16 kHz) that are speech: first sample, and the one after the last."""


def speech(samples: Samples) -> list[tuple[int, int]]:
    """The gate itself: Silero, over the whole sound at once."""
    from faster_whisper.vad import VadOptions, get_speech_timestamps

    options = VadOptions(
        threshold=THRESHOLD,
        min_speech_duration_ms=round(SHORTEST_SECONDS * 1000),
        min_silence_duration_ms=round(PAUSE_SECONDS * 1000),
        max_speech_duration_s=WINDOW_SECONDS - 2 * PAD_SECONDS,
        speech_pad_ms=round(PAD_SECONDS * 1000),
    )
    return [(found["start"], found["end"]) for found in get_speech_timestamps(samples, options)]


def windows(stretches: Sequence[tuple[int, int]], seconds: float = WINDOW_SECONDS) -> list[Window]:
    """The stretches in as few windows as hold them, cut where nobody speaks.

    The windows of the beginning stay the same when more is heard.
    """
    made: list[Window] = []
    for start, end in stretches:
        if made and end - made[-1].start <= seconds * RATE:
            last = made.pop()
            made.append(Window(last.start, end, last.speech + end - start))
        else:
            made.append(Window(start, end, end - start))
    return made
