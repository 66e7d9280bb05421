"""The bookkeeping that every locally drawn face shares: sound in, blocks of frames with it out.

Knows utterances, blocks and threads; keeps the sound until its frames are made. Does not know
what a face looks like: a `Face` draws one frame at a time into memory that it is handed.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Iterator
from functools import partial
from typing import Protocol, runtime_checkable

import numpy as np

from talking_head.errors import EngineFailed, OutOfMemory, VisavisError
from talking_head.media import AudioChunk, FrameBlock, Samples, Yuv, due_sample, frames_for
from talking_head.renderer import (
    BLOCK_FRAMES,
    FIRST_BLOCK_FRAMES,
    IDLE_BLOCK_FRAMES,
    Controls,
    FaceState,
    RenderOptions,
    RenderTelemetry,
)
from talking_head.said import said

log = logging.getLogger(__name__)

PATIENCE_SECONDS = 0.1
"""How long frames that could be made wait for more sound, before they go as a short block."""

SHORT_FRAMES = 2 * FIRST_BLOCK_FRAMES
"""Until so many frames of an utterance are made, blocks are short: the first is shown while the
second is drawn, and lasts less than a long one takes on a busy machine."""

RATE_BEFORE_SOUND = 48_000
"""The rate (Hz) of idle blocks' silence until the first sound tells another."""


class Face(Protocol):
    """What a session draws. Called from one thread at a time."""

    look_ahead: float
    """Seconds of sound wanted past a frame."""

    def begin(self) -> None:
        """A new utterance: what was heard before is over; frames count from 0 again."""

    def hear(self, audio: AudioChunk, controls: Controls) -> None:
        """The next stretch of the utterance's sound."""

    def speak(self, frame: int, out: Yuv) -> None:
        """Draw this frame of the utterance; frames come in order."""

    def idle(self, state: FaceState, out: Yuv) -> bool:
        """Draw the next frame of a face that does not speak.

        False, with nothing drawn, where nobody would see it differ from the last that this drew.
        """

    def rewind(self, seconds: float) -> None:
        """The utterance was cut off when this much of it had been shown: go on from there."""


@runtime_checkable
class RestingFace(Face, Protocol):
    """A Face that can draw what it has drawn again, but with its mouth at rest."""

    def at_rest(self, frame: int, out: Yuv) -> bool:
        """Draw a frame of this utterance so; False, and nothing, if it is forgotten."""


class _Utterance:
    """Sound between two `finish` calls: fed, kept, and taken out with its frames."""

    def __init__(self) -> None:
        self.rate = 0
        self.fed = 0
        self.unheard: list[tuple[AudioChunk, Controls]] = []
        self.finished = False
        self.dropped = False
        self.begun = False
        self.taken = False  # somebody draws it, or did
        self.next_frame = 0
        self._kept: deque[Samples] = deque()

    def add(self, audio: AudioChunk, controls: Controls) -> None:
        if self.rate and audio.rate != self.rate:
            raise EngineFailed(
                f"The sound of one reply changed its rate from {self.rate} to {audio.rate} Hz.",
                "Give all sound of a reply at one rate.",
            )
        self.rate = audio.rate
        self.fed += len(audio.samples)
        self.unheard.append((audio, controls))
        self._kept.append(audio.samples)

    def take(self, count: int) -> Samples:
        """The next `count` kept samples, or all that are left."""
        parts: list[Samples] = []
        while count > 0 and self._kept:
            part = self._kept.popleft()
            if len(part) > count:
                self._kept.appendleft(part[count:])
                part = part[:count]
            parts.append(part)
            count -= len(part)
        return np.concatenate(parts) if parts else np.zeros(0, np.float32)


class DrawnSession:
    """A RenderSession over a Face that is drawn frame by frame, on the thread that asks."""

    def __init__(self, face: Face, options: RenderOptions) -> None:
        self._face: Face | None = face
        self._options = options
        self._utterances: deque[_Utterance] = deque()
        self._changed = threading.Condition()  # guards the utterances and what is beneath
        self._drawing = threading.Lock()  # guards the face
        self._speaks = False  # a block of speech is being drawn: idle motion lets it pass
        self._closed = False
        self._awaiting_feed = False
        self._cut_at: float | None = None
        self._spoken: _Utterance | None = None  # that which the face has in mind
        self._rate = RATE_BEFORE_SOUND
        self._idle: Yuv | None = None  # what was drawn last, if that was an idle frame
        self._frames = 0
        self._seconds = 0.0

    def feed(self, audio: AudioChunk, controls: Controls = Controls()) -> None:  # noqa: B008
        """See RenderSession. Sound of another rate within one utterance raises EngineFailed."""
        with self._changed:
            if self._closed:
                return
            if not self._utterances or self._utterances[-1].finished:
                self._utterances.append(_Utterance())
            self._utterances[-1].add(audio, controls)
            self._rate = audio.rate
            self._awaiting_feed = False
            self._changed.notify_all()

    def finish(self) -> None:
        """See RenderSession. After `interrupt`, a late `finish` of what was dropped is nothing."""
        with self._changed:
            if self._utterances and not self._utterances[-1].finished:
                self._utterances[-1].finished = True
            elif not self._utterances and not self._awaiting_feed:
                empty = _Utterance()
                empty.finished = True
                self._utterances.append(empty)
            self._changed.notify_all()

    def blocks(self) -> Iterator[FrameBlock]:
        """See RenderSession."""
        with self._changed:
            waiting = next((u for u in self._utterances if not u.taken), None)
            if waiting is None:
                waiting = _Utterance()
                self._utterances.append(waiting)
            waiting.taken = True
            return self._emit(waiting)

    def idle(self, state: FaceState) -> Iterator[FrameBlock]:
        """See RenderSession."""
        fps = self._options.fps
        start = 0
        while (frames := self._draw_idle(state)) is not None:
            rate = self._rate
            count = due_sample(start + len(frames), rate, fps) - due_sample(start, rate, fps)
            sound = AudioChunk(np.zeros(count, np.float32), rate)
            yield FrameBlock(frames, fps, start, sound)
            start += len(frames)

    def interrupt(self, shown: float | None = None) -> None:
        """See RenderSession. `shown`: seconds of the utterance that were seen before it was cut.

        Frames are drawn ahead of the sound; told how far they were seen, the face goes on from
        there without a jump.
        """
        with self._changed:
            for utterance in self._utterances:
                utterance.dropped = True
            self._utterances.clear()
            self._awaiting_feed = True
            self._cut_at = shown
            self._changed.notify_all()

    def telemetry(self) -> RenderTelemetry:
        """See RenderSession."""
        with self._changed:
            fps = self._frames / self._seconds if self._seconds else 0.0
            return RenderTelemetry(frames=self._frames, fps=fps)

    def close(self) -> None:
        """See RenderSession."""
        with self._changed:
            self._closed = True
        self.interrupt()
        with self._drawing:
            self._face = None

    def _emit(self, utterance: _Utterance) -> Iterator[FrameBlock]:
        try:
            yield from self._blocks_of(utterance)
        finally:  # also where the reply is over for whoever asks, and not all of it was drawn
            with self._changed:
                if utterance in self._utterances:
                    self._utterances.remove(utterance)

    def _blocks_of(self, utterance: _Utterance) -> Iterator[FrameBlock]:
        fps = self._options.fps
        while (count := self._await_frames(utterance)) > 0:
            with self._changed:
                self._speaks = True
            try:
                frames = self._draw(count, utterance)
            finally:
                with self._changed:
                    self._speaks = False
                    self._changed.notify_all()
            with self._changed:
                if frames is None or utterance.dropped:
                    return
                start, rate = utterance.next_frame, utterance.rate
                utterance.next_frame += count
                samples = utterance.take(
                    due_sample(start + count, rate, fps) - due_sample(start, rate, fps)
                )
            rested = (
                partial(self._at_rest, utterance) if isinstance(self._face, RestingFace) else None
            )
            yield FrameBlock(frames, fps, start, AudioChunk(samples, rate), rested)

    def _await_frames(self, utterance: _Utterance) -> int:
        """How many frames to make next, once their sound is there; 0 when the utterance ended."""
        fps = self._options.fps
        patient = True
        with self._changed:
            while not (utterance.dropped or self._closed):
                start, rate = utterance.next_frame, utterance.rate
                wanted = FIRST_BLOCK_FRAMES if start < SHORT_FRAMES else BLOCK_FRAMES
                if utterance.finished:
                    left = frames_for(utterance.fed, rate, fps) - start if rate else 0
                    return min(wanted, left)
                whole = 0
                if rate:
                    ahead = round(self._look_ahead() * rate)
                    if utterance.fed >= due_sample(start + wanted, rate, fps) + ahead:
                        return wanted
                    covered = utterance.fed * fps.numerator // (rate * fps.denominator)
                    whole = min(covered - start, wanted)
                if whole > 0 and not patient:
                    return whole
                patient = self._changed.wait(PATIENCE_SECONDS if whole > 0 else None)
        return 0

    def _look_ahead(self) -> float:
        face = self._face
        return face.look_ahead if face is not None else 0.0

    def _draw_idle(self, state: FaceState) -> Yuv | None:
        """The next idle frames. A lock goes to whoever had it last: without this, the first frames
        of a reply would wait until nothing more is wanted of what they put an end to."""
        with self._changed:
            self._changed.wait_for(lambda: not self._speaks or self._closed)
        return self._draw(IDLE_BLOCK_FRAMES, state)

    def _draw(self, count: int, what: _Utterance | FaceState) -> Yuv | None:
        """The next frames of an utterance or of a state; None once closed or dropped."""
        width, height = self._options.size
        began = time.perf_counter()
        try:
            frames = np.empty((count, height * 3 // 2, width), np.uint8)
            for index in range(count):
                with self._drawing:
                    face = self._face
                    if face is None:
                        return None
                    cut_at, self._cut_at = self._cut_at, None
                    if cut_at is not None:
                        face.rewind(cut_at)
                    if isinstance(what, str):
                        # The same array again is what tells a widget that it need not paint.
                        drawn = face.idle(what, frames[index])
                        frames = self._idle = frames if drawn or self._idle is None else self._idle
                    elif what.dropped:
                        return None
                    else:
                        self._idle = None
                        self._hear(face, what)
                        face.speak(what.next_frame + index, frames[index])
        except VisavisError:
            raise
        except MemoryError as error:
            raise OutOfMemory(
                said("There was not enough memory to draw the face."),
                said("Choose a smaller resolution."),
            ) from error
        except Exception as error:
            raise EngineFailed(
                said("The face could not be drawn: {error}.", error=error)
            ) from error
        with self._changed:
            self._frames += count
            self._seconds += time.perf_counter() - began
        return frames

    def _at_rest(self, utterance: _Utterance, frame: int) -> Yuv | None:
        """A frame of an utterance with the mouth at rest; None if that is over, or cannot be done:
        who shows it has another.
        """
        width, height = self._options.size
        out = np.empty((height * 3 // 2, width), np.uint8)
        with self._drawing:
            face = self._face
            if not isinstance(face, RestingFace) or self._spoken is not utterance:
                return None
            try:
                return out if face.at_rest(frame, out) else None
            except Exception:
                log.exception("a resting face could not be drawn")
                return None

    def _hear(self, face: Face, utterance: _Utterance) -> None:
        self._spoken = utterance
        if not utterance.begun:
            utterance.begun = True
            face.begin()
        with self._changed:
            stretches, utterance.unheard = utterance.unheard, []
        for audio, controls in stretches:
            face.hear(audio, controls)
