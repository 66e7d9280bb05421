"""One spoken answer: the sound that was given to the face, and the words that were heard.

Pure bookkeeping in samples and seconds; knows no thread, no engine and no player.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np

from assistant.events import SpeechSegment
from talking_head.media import AudioChunk, FrameBlock, Yuv, due_sample, frames_for

HELD_FRAMES = 1
"""Frames in a block that is emitted because the face was late: no more than must be."""


class SoundKeeper:
    """Keeps the sound that was fed to the face until it is emitted, with its frames or without.

    The face may be late, raise or hang: `hold` then emits the sound with the last frame held, and
    frames that come too late for their sound are dropped by `accept`. Every sample is emitted
    exactly once and in order, so the voice never depends on the face.
    """

    def __init__(self, rate: int, fps: Fraction, still: Yuv) -> None:
        """`still`: what is held before the first frame, shape (height * 3 // 2, width)."""
        self._rate = rate
        self._fps = fps
        self._last = still
        self._frame = 0
        self._kept: list[AudioChunk] = []
        self.fed = 0
        self.emitted = 0
        self.finished = False

    @property
    def complete(self) -> bool:
        """Whether all the sound of a finished reply was emitted."""
        return self.finished and self.emitted == self.fed

    @property
    def emitted_seconds(self) -> float:
        """Seconds of sound emitted so far."""
        return self.emitted / self._rate

    def feed(self, audio: AudioChunk) -> None:
        """This sound was given to the face."""
        if audio.rate != self._rate:
            raise ValueError(f"sound of {audio.rate} Hz among {self._rate} Hz")
        self._kept.append(audio)
        self.fed += len(audio.samples)

    def look(self, picture: Yuv) -> None:
        """This is held from now on, until the next frame."""
        self._last = picture

    def accept(self, block: FrameBlock) -> FrameBlock | None:
        """A block from the face, less what is late; None if all of it is."""
        late = max(0, self._frame - block.start)
        frames = block.frames[late:]
        if not len(frames):
            return None
        return self._emit(frames, block.rested)

    def hold(self) -> FrameBlock | None:
        """The next sound with the last frame held; None if less than a frame of it is here."""
        due = due_sample(self._frame, self._rate, self._fps)
        there = self.fed - due
        count = frames_for(there, self._rate, self._fps)
        if not self.finished and due_sample(self._frame + count, self._rate, self._fps) > self.fed:
            count -= 1
        count = min(count, HELD_FRAMES)
        if count <= 0:
            return None
        return self._emit(np.broadcast_to(self._last, (count, *self._last.shape)))

    def _emit(self, frames: Yuv, rested: Callable[[int], Yuv | None] | None = None) -> FrameBlock:
        start = self._frame
        end = due_sample(start + len(frames), self._rate, self._fps)
        sound = self._take(min(end, self.fed) - self.emitted)
        block = FrameBlock(frames, self._fps, start, sound, rested)
        self._frame += len(frames)
        self._last = frames[-1]
        return block

    def _take(self, count: int) -> AudioChunk:
        parts: list[np.ndarray] = []
        self.emitted += count
        while count > 0:
            head = self._kept.pop(0)
            parts.append(head.samples[:count])
            if len(head.samples) > count:
                self._kept.insert(0, AudioChunk(head.samples[count:], head.rate))
            count -= len(parts[-1])
        samples = np.concatenate(parts) if parts else np.zeros(0, np.float32)
        return AudioChunk(samples, self._rate)


SLACK_SECONDS = 0.02
"""Word times are exact to about this much."""


@dataclass(slots=True)
class Script:
    """What is spoken when, in seconds from the first sample of the reply."""

    lines: list[tuple[float, SpeechSegment]] = field(default_factory=list)
    seconds: float = 0.0
    _announced: int = 0

    def add(self, segment: SpeechSegment) -> None:
        """This segment is spoken next."""
        self.lines.append((self.seconds, segment))
        self.seconds += segment.audio.seconds

    def begun(self, heard: float) -> list[SpeechSegment]:
        """The segments that began to sound since the last call; `heard` < 0: nothing sounds yet.

        What only rounds off a sentence (no marks, not its first piece) is not worth a mention.
        """
        fresh: list[SpeechSegment] = []
        while self._announced < len(self.lines) and self.lines[self._announced][0] <= heard:
            segment = self.lines[self._announced][1]
            before = self.lines[self._announced - 1][1].sentence if self._announced else None
            if segment.marks or segment.sentence != before:
                fresh.append(segment)
            self._announced += 1
        return fresh

    def around(self, heard: float, before: float = 3.0, after: float = 1.0) -> str:
        """The words from so many seconds before `heard` to so many after."""
        said: list[str] = []
        for at, segment in self.lines:
            words = [mark for mark in segment.marks if mark.kind == "word"]
            if words:
                said += [m.text for m in words if -before <= at + m.start - heard <= after]
            elif at - after <= heard <= at + segment.audio.seconds + before:
                said.append(segment.sentence.text)
        return " ".join(said)

    def heard_text(self, heard: float) -> str:
        """The words whose last sample has been heard.

        Whole sentences as they were written; a sentence that was cut, word by word as spoken, or,
        where the voice gives no word times, by its share of the sound, cut back to a whole word.
        """
        said: list[str] = []
        for sentence in dict.fromkeys(segment.sentence for _, segment in self.lines):
            parts = [(at, s) for at, s in self.lines if s.sentence == sentence]
            words = [(at + m.end, m.text) for at, s in parts for m in s.marks if m.kind == "word"]
            start, end = parts[0][0], parts[-1][0] + parts[-1][1].audio.seconds
            last = words[-1][0] if words else end
            if last <= heard + SLACK_SECONDS:
                said.append(sentence.text)
                continue
            if words:
                said.extend(text for until, text in words if until <= heard + SLACK_SECONDS)
            elif heard > start:
                letters = int(len(sentence.text) * (heard - start) / (end - start))
                said.append(sentence.text[:letters].rpartition(" ")[0])
            break
        return " ".join(text for text in said if text)
