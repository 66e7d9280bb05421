"""One fake for each protocol: deterministic, quick, and able to break in every way that counts."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from assistant.events import Partial, Transcript, Utterance
from assistant.llm import Message
from assistant.tts import Speech
from talking_head.avatar import Avatar, Photo
from talking_head.backends import AVAILABLE, Availability, Engine
from talking_head.errors import EngineFailed
from talking_head.media import AudioChunk, FrameBlock, Mark, due_sample
from talking_head.renderer import (
    Controls,
    FaceState,
    RenderCapabilities,
    RenderOptions,
    RenderTelemetry,
)
from talking_head.turn import Turn

VOICE_RATE = 16_000
WORD_SECONDS = 0.4

PICTURE = Photo("test", Path("test.png"), np.full((64, 64, 3), 128, np.uint8))


def row(name: str, made: object, available: Availability = AVAILABLE) -> Engine:
    """A table row whose engine is already made."""
    return Engine(name, name.capitalize(), lambda _: available, lambda _: made)


class FakeDetector:
    """Loud is speech."""

    frame = 320

    def __init__(self, broken: BaseException | None = None) -> None:
        self.broken = broken

    def probability(self, frame: np.ndarray) -> float:
        if self.broken:
            raise self.broken
        return 1.0 if np.abs(frame).max() > 0.05 else 0.0

    def reset(self) -> None:
        pass


class FakeRecogniser:
    """Understands what it is told to, one text an utterance; an exception in the list is raised."""

    def __init__(self, texts: Sequence[str | BaseException]) -> None:
        self.texts = list(texts)
        self.heard: list[Utterance] = []
        self.closed = False

    def transcribe(self, utterance: Utterance, turn: Turn) -> Transcript:
        self.heard.append(utterance)
        text = self.texts.pop(0) if self.texts else "and then"
        if isinstance(text, BaseException):
            raise text
        return Transcript(text)

    def partial(self, so_far: Utterance, turn: Turn) -> Partial | None:
        return None

    def close(self) -> None:
        self.closed = True


class FakeBrain:
    """Says the same to everything, word by word; an exception among the words is raised."""

    def __init__(self, *reply: str | BaseException, gate: threading.Event | None = None) -> None:
        self.reply_parts = reply
        self.gate = gate
        self.asked: list[list[Message]] = []

    def reply(self, history: Sequence[Message], turn: Turn) -> Iterator[str]:
        self.asked.append(list(history))
        for part in self.reply_parts:
            if isinstance(part, BaseException):
                raise part
            for word in part.split(" "):
                while self.gate and not self.gate.wait(0.005):
                    turn.check()
                yield word + " "

    def close(self) -> None:
        pass


class FakeVoice:
    """A steady tone of WORD_SECONDS a word, with word times; raises what it is told to."""

    def __init__(self, broken: BaseException | None = None, level: float = 0.3) -> None:
        self.broken = broken
        self.level = level
        self.said: list[str] = []

    def speak(self, text: str, turn: Turn) -> Iterator[Speech]:
        if self.broken:
            raise self.broken
        self.said.append(text)
        words = text.split()
        times = np.arange(round(len(words) * WORD_SECONDS * VOICE_RATE)) / VOICE_RATE
        tone = (self.level * np.sin(2 * np.pi * 440 * times)).astype(np.float32)
        marks = tuple(
            Mark("word", word, i * WORD_SECONDS, (i + 1) * WORD_SECONDS)
            for i, word in enumerate(words)
        )
        yield Speech(AudioChunk(tone, VOICE_RATE), marks)

    def close(self) -> None:
        pass


class FakeRenderer:
    """Frames whose brightness counts them; can raise or hang at a frame, in any session."""

    capabilities = RenderCapabilities("fake", ("cpu",), "Apache-2.0", "none", 0.0, 0.0, min_size=2)

    def __init__(self, fail_at: int | None = None, error: Exception | None = None) -> None:
        """At frame `fail_at` raise `error`, or hang if there is none."""
        self.fail_at = fail_at
        self.error = error
        self.sessions: list[FakeSession] = []
        self.closed = False

    def open(self, avatar: Avatar, options: RenderOptions) -> FakeSession:
        session = FakeSession(options, self.fail_at, self.error)
        self.sessions.append(session)
        return session

    def settled(self, room: bool) -> bool:
        """Whether no session can do anything; `room`: for the blocks that they draw."""
        return all(session.settled(room) for session in self.sessions)

    def close(self) -> None:
        self.closed = True


class FakeSession:
    """Blocks of four frames, each as soon as its sound is there."""

    BLOCK = 4

    def __init__(
        self, options: RenderOptions, fail_at: int | None, error: Exception | None
    ) -> None:
        self.options = options
        self.fail_at, self.error = fail_at, error
        self.idled: list[FaceState] = []
        self.felt: list[str] = []
        self._changed = threading.Condition()
        self._generation = 0
        self._begin()

    def _begin(self) -> None:
        self._sound = np.zeros(0, np.float32)
        self._rate = 0
        self._frame = 0
        self._finished = self._handing_on = self._stuck = False

    def feed(self, audio: AudioChunk, controls: Controls = Controls()) -> None:  # noqa: B008
        with self._changed:
            self.felt.append(controls.emotion)
            self._rate = audio.rate
            self._sound = np.concatenate([self._sound, audio.samples])
            self._changed.notify_all()

    def finish(self) -> None:
        with self._changed:
            self._finished = True
            self._changed.notify_all()

    def blocks(self) -> Iterator[FrameBlock]:
        generation = self._generation
        while True:
            with self._changed:
                self._handing_on = False
                while generation == self._generation and not self._ready():
                    self._changed.wait()
                if generation != self._generation:
                    return
                start, done = self._frame, self._finished and self._left() <= 0
                if done:
                    self._begin()
                    self._generation += 1
                    return
                if self.fail_at is not None and start >= self.fail_at:
                    self._stuck = True
                    if self.error is not None:
                        raise self.error
                    while generation == self._generation:
                        self._changed.wait()
                    return
                block = self._make(start)
                self._handing_on = True
            try:
                yield block
            except GeneratorExit:
                self._handing_on, self._stuck = False, generation == self._generation
                raise

    def _left(self) -> int:
        return len(self._sound) - due_sample(self._frame, self._rate, self.options.fps)

    def _ready(self) -> bool:
        if self._finished:
            return True
        if not self._rate:
            return False
        end = due_sample(self._frame + self.BLOCK, self._rate, self.options.fps)
        return end <= len(self._sound)

    def _make(self, start: int) -> FrameBlock:
        width, height = self.options.size
        begin, end = (
            due_sample(k, self._rate, self.options.fps) for k in (start, start + self.BLOCK)
        )
        frames = np.empty((self.BLOCK, height * 3 // 2, width), np.uint8)
        for k in range(self.BLOCK):
            frames[k] = (start + k) % 250
        self._frame += self.BLOCK
        return FrameBlock(
            frames, self.options.fps, start, AudioChunk(self._sound[begin:end], self._rate)
        )

    def settled(self, room: bool) -> bool:
        """Whether there is nothing to draw, or no room for what was drawn. Whoever draws may not
        even have been started.
        """
        with self._changed:
            if self._handing_on:
                return not room
            return self._stuck or not self._ready()

    def idle(self, state: FaceState) -> Iterator[FrameBlock]:
        self.idled.append(state)
        width, height = self.options.size
        rate = self._rate or 48_000
        silent = AudioChunk(np.zeros(rate // 25, np.float32), rate)
        while True:
            yield FrameBlock(
                np.zeros((1, height * 3 // 2, width), np.uint8), self.options.fps, 0, silent
            )

    def interrupt(self, shown: float | None = None) -> None:
        with self._changed:
            self._begin()
            self._generation += 1
            self._changed.notify_all()

    def telemetry(self) -> RenderTelemetry:
        return RenderTelemetry()

    def close(self) -> None:
        self.interrupt()


def failing(text: str = "it broke") -> EngineFailed:
    return EngineFailed(f"The engine says that {text}.", "Try another.")


def wait_until(true: Callable[[], bool], seconds: float = 5.0) -> bool:
    """Wait for something that happens on another thread."""
    waited = threading.Event()
    for _ in range(int(seconds / 0.005)):
        if true():
            return True
        waited.wait(0.005)
    return true()
