"""Cuts listening into utterances: sound and speech probabilities in, whole utterances out.

A pure state machine in seconds: it has no thread, no device and no clock of its own, the caller
says what time it is. What speech is, a detector says (vad.py); what was said is for asr/ to find.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from assistant.events import Utterance
from assistant.vad import RATE, SpeechDetector
from talking_head.media import AudioChunk, Samples


@dataclass(frozen=True, slots=True)
class SegmenterSettings:
    """When speech begins and ends; probabilities 0..1, all else in seconds.

    Speech begins when the probability is at least `start_threshold` for `confirm` without a
    break, and goes on while it is at least `stop_threshold` (lower: hysteresis). It ends after
    `end_silence` below that, or after `max_utterance`; after `pause` it may have ended. With
    less than `min_speech` of sure speech in it, it was a cough. An utterance carries up to
    `pre_roll` of what came before the speech and `tail` of what followed.
    """

    start_threshold: float = 0.5
    stop_threshold: float = 0.35
    confirm: float = 0.09
    min_speech: float = 0.2
    pause: float = 0.2
    end_silence: float = 0.6
    pre_roll: float = 0.5
    tail: float = 0.3
    max_utterance: float = 30.0


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """Somebody speaks, since `at` (the caller's clock, seconds)."""

    at: float


@dataclass(frozen=True, slots=True)
class SpeechDiscarded:
    """What had started was too short for speech; decided at `at` (the caller's clock, seconds)."""

    at: float


@dataclass(frozen=True, slots=True, eq=False)
class SpeechPaused:
    """A pause that may be the end; if it is, the Utterance that follows has the same `ended_at`."""

    so_far: Utterance


EarEvent = SpeechStarted | SpeechPaused | SpeechDiscarded | Utterance
"""A SpeechStarted is always followed by an Utterance or a SpeechDiscarded, and perhaps by
SpeechPaused before that, one for each pause."""


class Segmenter:
    """Collects sound until an utterance is complete.

    Consecutive utterances share no sample, and between two that follow each other within
    `pre_roll` none is lost.
    """

    def __init__(self, settings: SegmenterSettings, rate: int = RATE) -> None:
        self._settings = settings
        self._rate = rate
        self.reset()

    def reset(self) -> None:
        """Forget everything that was heard."""
        self._held: deque[Samples] = deque()
        self._begin_waiting()

    @property
    def speaking(self) -> bool:
        """Whether somebody speaks: between SpeechStarted and what follows it."""
        return self._speaking

    def feed(self, chunk: AudioChunk, probability: float, at: float) -> list[EarEvent]:
        """Take the next stretch of sound and how likely it is speech.

        `at`: when its last sample was heard, on the caller's clock, in seconds.
        """
        self._held.append(chunk.samples)
        self._total += len(chunk.samples)
        if self._speaking:
            return self._collect(chunk, probability, at)
        return self._wait(chunk, probability, at)

    def finish(self, at: float) -> list[EarEvent]:
        """The sound is over: what is being said is complete."""
        return self._end(at) if self._speaking else []

    def _wait(self, chunk: AudioChunk, probability: float, at: float) -> list[EarEvent]:
        if probability < self._settings.start_threshold:
            self._voiced = 0
        else:
            if self._voiced == 0:
                self._began_at = at - chunk.seconds
            self._voiced += len(chunk.samples)
            if self._voiced >= self._samples(self._settings.confirm):
                self._speaking = True
                self._ended_at = at
                return [SpeechStarted(self._began_at)]
        self._keep(self._samples(self._settings.pre_roll) + self._voiced)
        return []

    def _collect(self, chunk: AudioChunk, probability: float, at: float) -> list[EarEvent]:
        if probability >= self._settings.start_threshold:
            self._voiced += len(chunk.samples)
        if probability >= self._settings.stop_threshold:
            self._quiet = 0
            self._ended_at = at
        else:
            self._quiet += len(chunk.samples)
            if self._pauses():
                self._paused_at = self._ended_at
                so_far = AudioChunk(np.concatenate(self._held), self._rate)
                return [SpeechPaused(Utterance(so_far, self._ended_at))]
        over = self._quiet >= self._samples(self._settings.end_silence)
        full = self._total >= self._samples(self._settings.max_utterance)
        return self._end(at) if over or full else []

    def _pauses(self) -> bool:
        """Whether this is the moment to say that there is a pause."""
        return (
            self._paused_at != self._ended_at
            and self._quiet >= self._samples(self._settings.pause)
            and self._voiced >= self._samples(self._settings.min_speech)
            and self._settings.pause < self._settings.end_silence
        )

    def _end(self, at: float) -> list[EarEvent]:
        enough = self._voiced >= self._samples(self._settings.min_speech)
        if not enough:
            self._begin_waiting()
            return [SpeechDiscarded(at)]
        heard = np.concatenate(self._held)
        cut = len(heard) - max(0, self._quiet - self._samples(self._settings.tail))
        # What is trimmed may be the pre-roll of the next utterance.
        self._held = deque([heard[cut:]])
        utterance = Utterance(AudioChunk(heard[:cut], self._rate), self._ended_at)
        self._begin_waiting()
        return [utterance]

    def _begin_waiting(self) -> None:
        self._speaking = False
        self._voiced = 0  # samples of sure speech
        self._quiet = 0  # samples since the last speech
        self._began_at = self._ended_at = 0.0
        self._paused_at = -1.0  # when the speech before the last pause told of ended
        self._total = sum(map(len, self._held))
        self._keep(self._samples(self._settings.pre_roll))

    def _keep(self, samples: int) -> None:
        """Let go of the oldest sound, but for this many samples."""
        while self._total > samples:
            oldest = self._held.popleft()
            surplus = min(self._total - samples, len(oldest))
            if surplus < len(oldest):
                self._held.appendleft(oldest[surplus:])
            self._total -= surplus

    def _samples(self, seconds: float) -> int:
        return round(seconds * self._rate)


class Ears:
    """A detector and a segmenter: chunks of any length in, ear events out."""

    def __init__(self, detector: SpeechDetector, settings: SegmenterSettings) -> None:
        self._detector = detector
        self._segmenter = Segmenter(settings)
        self._rest: Samples
        self.reset()

    @property
    def speaking(self) -> bool:
        """Whether somebody speaks."""
        return self._segmenter.speaking

    def listen(self, chunk: AudioChunk, at: float) -> list[EarEvent]:
        """Hear a chunk of 16 kHz sound whose last sample was heard at `at` (seconds)."""
        if chunk.rate != RATE:
            raise ValueError(f"ears hear {RATE} Hz, not {chunk.rate}")
        self._rest = np.concatenate([self._rest, chunk.samples])
        size = self._detector.frame
        events: list[EarEvent] = []
        while len(self._rest) >= size:
            frame, self._rest = self._rest[:size], self._rest[size:]
            probability = self._detector.probability(frame)
            heard_at = at - len(self._rest) / RATE
            events += self._segmenter.feed(AudioChunk(frame, RATE), probability, heard_at)
        return events

    def finish(self, at: float) -> list[EarEvent]:
        """The sound is over, at `at`: what is being said is complete."""
        return self._segmenter.finish(at)

    def reset(self) -> None:
        """Forget everything that was heard."""
        self._detector.reset()
        self._segmenter.reset()
        self._rest = np.zeros(0, np.float32)
