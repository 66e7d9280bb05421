"""Puts blocks one behind the other on a line of samples: which sound, which frame, at a sample.

Pure integers: a position is a number of samples since the player opened, and every answer follows
from what was put in. Knows no clock, thread, loudspeaker or window; whoever uses it from several
threads holds a lock around it.

Two positions move along the line. `written` is the first sample not yet handed to the sound card;
the player passes in the other, `played`, the first sample that has not left the loudspeaker. New
sound goes behind the sound that is queued, or at `written` where that has run out: a late block
waits for nothing and loses none of its sound, and its frames move with it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from talking_head.media import FrameBlock, Samples, Yuv, due_sample

_NO_STREAM = -1

Rested = Callable[[int], Yuv | None]
_Rest = tuple[Rested, int] | None


@dataclass(slots=True, eq=False)
class _Entry:
    """A block in its place: sound in [at, end), frames at the positions `due`.

    `number`: of its first frame in the stream; `rested`: see FrameBlock.
    """

    at: int
    end: int
    audio: Samples
    frames: Yuv | None
    due: list[int]
    stream: int
    soft: bool = False
    number: int = 0
    rested: Rested | None = None

    def rests(self, index: int) -> _Rest:
        """What draws the frame at an index with the mouth at rest."""
        return None if self.rested is None else (self.rested, self.number + index)

    @property
    def over(self) -> int:
        """From here on neither its sound nor a frame of it is still to come."""
        return max(self.end, self.due[-1] + 1 if self.due else 0)

    def split(self, at: int) -> _Entry:
        """Take away what is at `at` and later, and return it."""
        keep, due = max(0, at - self.at), bisect_right(self.due, at - 1)
        rest = _Entry(
            max(at, self.at), self.end, self.audio[keep:], None, self.due[due:], self.stream
        )
        if self.frames is not None and due < len(self.frames):
            rest.frames = self.frames[due : due + len(rest.due)]
            rest.number, rest.rested = self.number + due, self.rested
        self.cut(at)
        return rest

    def move(self, by: int) -> None:
        """Later by so many samples."""
        self.at += by
        self.end += by
        self.due = [due + by for due in self.due]

    def cut(self, at: int) -> None:
        """Take away the sound and the frames from `at` on."""
        self.end = min(self.end, at)
        del self.due[bisect_right(self.due, at - 1) :]


class Timeline:
    """The line. `rate`: samples per second of all sound put on it (Hz)."""

    def __init__(self, rate: int) -> None:
        self.rate = rate
        self.written = 0
        self._entries: deque[_Entry] = deque()
        self._sound_end = 0
        self._idle_end = 0
        self._stream = 0
        self._begun = False
        self._heard_before = 0
        self._missed = 0
        self._held: Yuv | None = None
        self._held_rest: _Rest = None
        self._rest: _Rest = None
        self._shown: tuple[Yuv, int, Yuv] | None = None
        self._held_at: int | None = None
        self._rests: tuple[int, int | None] | None = None  # held from, let go at
        self._parked: deque[_Entry] = deque()

    def begin(self) -> None:
        """The blocks put from now on are a new stream; nothing of it has been heard."""
        self._stream += 1
        self._begun = False
        self._heard_before = 0
        self._missed = 0

    def put(self, block: FrameBlock) -> None:
        """Queue a block of the current stream; idle blocks not yet sounding give way."""
        if self._held_at is not None:
            at = max(self._sound_end, self._held_at)
            self._begun = True
            self._parked.append(self._placed(block, at, soft=False))
            self._sound_end = at + len(block.audio.samples)
            return
        at = max(self._sound_end, self.written)
        if self._begun:
            self._missed += at - self._sound_end
        self._begun = True
        self._give_way(at)
        self._entries.append(self._placed(block, at, soft=False))
        self._sound_end = at + len(block.audio.samples)

    def _give_way(self, at: int) -> None:
        """Take away the idle motion from `at` on."""
        while self._entries and self._entries[-1].soft and self._entries[-1].at >= at:
            self._entries.pop()
        if self._entries and self._entries[-1].soft:
            self._entries[-1].cut(at)
        self._idle_end = min(self._idle_end, at)

    def put_idle(self, block: FrameBlock, played: int) -> bool:
        """Queue an idle block, whose sound is silence; False (dropped) while a stream sounds.

        It needs no place in what is still to be handed to the card, so it may begin at `played`:
        a change of state shows without waiting for the card's buffer.
        """
        if self.sounding(played):
            return False
        at = max(self._idle_end, played)
        self._entries.append(self._placed(block, at, soft=True))
        self._idle_end = at + len(block.audio.samples)
        return True

    def _placed(self, block: FrameBlock, at: int, *, soft: bool) -> _Entry:
        first = due_sample(block.start, self.rate, block.fps)
        due = [
            at + due_sample(block.start + k, self.rate, block.fps) - first
            for k in range(len(block.frames))
        ]
        return _Entry(
            at=at,
            end=at + len(block.audio.samples),
            audio=block.audio.samples,
            frames=block.frames if due else None,
            due=due,
            stream=_NO_STREAM if soft else self._stream,
            soft=soft,
            number=block.start,
            rested=block.rested,
        )

    def read(self, n: int) -> Samples:
        """Hand over the next n samples, shape (n,); silence where nothing is queued."""
        out = self._sound(self.written, n)
        self.written += n
        return out

    def _sound(self, start: int, n: int) -> Samples:
        out = np.zeros(n, np.float32)
        for entry in self._entries:
            low, high = max(entry.at, start), min(entry.end, start + n)
            if low < high and not entry.soft:
                out[low - start : high - start] = entry.audio[low - entry.at : high - entry.at]
        return out

    def frame_due(self, played: int) -> Yuv | None:
        """The last frame due at or before `played`; the same object as long as it is the same.

        None before the first frame of all.
        """
        for entry in reversed(self._entries):
            index = bisect_right(entry.due, played) - 1
            if index < 0 or entry.frames is None:
                continue
            self._rest = entry.rests(index)
            return self._frame_of(entry.frames, index)
        self._rest = self._held_rest
        return self._held

    def rested(self) -> Callable[[], Yuv | None] | None:
        """What draws the frame that `frame_due` told last again, its mouth at rest, if it can."""
        if self._rest is None:
            return None
        rested, number = self._rest
        return partial(rested, number)

    def _frame_of(self, frames: Yuv, index: int) -> Yuv:
        """A frame of a block; the same object as before if it is the same, of another block even.

        A face at rest gives the same frame again where nobody would see another.
        """
        shown = self._shown
        if shown is None or shown[0] is not frames or shown[1] != index:
            shown = self._shown = (frames, index, frames[index])
        return shown[2]

    def release(self, played: int) -> None:
        """Forget the blocks that are over; the last frame of them is held."""
        while self._entries and self._entries[0].over <= played:
            entry = self._entries[0]
            if entry.due and entry.frames is not None:
                self._held = self._frame_of(entry.frames, len(entry.due) - 1)
                self._held_rest = entry.rests(len(entry.due) - 1)
            if entry.stream == self._stream:
                self._heard_before += entry.end - entry.at
            self._entries.popleft()

    def heard(self, played: int) -> int:
        """Samples of the current stream that lie before `played`; gaps are no part of it."""
        return self._heard_before + sum(
            max(0, min(played, entry.end) - entry.at)
            for entry in self._entries
            if entry.stream == self._stream
        )

    def hold(self, fade: int = 0) -> None:
        """Stand still: what is not handed over stays in its order until `resume`, frames too.

        The next `fade` samples fade out; they are played again, in full, afterwards.
        """
        if self._held_at is not None:
            return
        self._held_at = at = self.written
        self._rests = at, None
        tail = self._faded(fade)
        kept: deque[_Entry] = deque()
        for entry in self._entries:
            if entry.soft or entry.end <= at:
                kept.append(entry)
                continue
            self._parked.append(entry.split(at))
            if entry.at < at:
                kept.append(entry)
        self._entries = kept
        if len(tail):
            self._entries.append(_Entry(at, at + len(tail), tail, None, [], _NO_STREAM))

    def resume(self) -> None:
        """Go on where `hold` stopped."""
        if self._held_at is None:
            return
        late = self.written - self._held_at
        self._rests = self._held_at, self.written
        self._held_at = None
        if not self._parked:
            return
        for entry in self._parked:
            entry.move(late)
        self._sound_end += late
        self._give_way(self._parked[0].at)
        self._entries.extend(self._parked)
        self._parked.clear()

    def rest(self, played: int, fall: int, rise: int) -> float:
        """How far the face is at rest because the stream is held, 0..1: it takes `fall` samples
        from when the hold is heard to rest, and `rise` to go on.
        """
        if self._rests is None:
            return 0.0
        held, let_go = self._rests
        until = played if let_go is None else min(played, let_go)
        fallen = min(1.0, max(0, until - held) / fall)
        risen = 0.0 if let_go is None else max(0, played - let_go) / rise
        return max(0.0, fallen - risen)

    @property
    def missed(self) -> int:
        """Samples of silence that the current stream suffered because its blocks came late."""
        return self._missed

    @property
    def queued(self) -> int:
        """Samples put by `put` and not yet handed over."""
        from_here = self.written if self._held_at is None else self._held_at
        return max(0, self._sound_end - from_here)

    def sounding(self, played: int) -> bool:
        """Whether anything put by `put` has yet to leave the loudspeaker."""
        return bool(self._parked) or self._sound_end > played

    def ahead(self, played: int) -> int:
        """Samples of idle motion queued beyond `played`."""
        return max(0, self._idle_end - played)

    def clear(self, fade: int = 0) -> int:
        """Drop all that was put and not handed over, but for `fade` samples that fade out.

        Returns the samples of the current stream that were handed over: these will be heard in
        full. The fading rest is not counted.
        """
        tail = np.zeros(0, np.float32) if self._held_at is not None else self._faded(fade)
        if self._held_at is not None:
            self._sound_end = min(self._sound_end, self._held_at)
            self._rests = self._held_at, self.written
            self._held_at = None
            self._parked.clear()
        for entry in self._entries:
            if not entry.soft:
                entry.cut(max(entry.at, self.written))
        while self._entries and self._entries[-1].at == self._entries[-1].end:
            self._entries.pop()
        if len(tail):
            at = self.written
            self._entries.append(_Entry(at, at + len(tail), tail, None, [], _NO_STREAM))
        self._sound_end = min(self._sound_end, self.written + len(tail))
        return self.heard(self.written)

    def _faded(self, count: int) -> Samples:
        """What would sound next, up to `count` samples, fading out."""
        tail = self._sound(self.written, min(count, self.queued))
        tail *= 0.5 + 0.5 * np.cos(np.linspace(0, np.pi, len(tail), dtype=np.float32))
        return tail
