"""Players without a sound card: one on a clock moved by hand, one that takes all at once.

For tests, for machines without sound, and for turns that end in a file.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from player.pull import Pull
from player.sound_player import SoundPlayer
from talking_head.media import FrameBlock, Samples, Yuv

STEP_SECONDS = 0.01
"""The hand-driven clock moves in steps of a sound card's block."""


class SilentPlayer(SoundPlayer):
    """The player on a clock that moves only in `advance`, with no delay; keeps what it played.

    `play` waits for room as on a sound card, until another thread advances. `keep=False` keeps
    nothing, for long runs.
    """

    def __init__(self, rate: int = 48_000, *, keep: bool = True) -> None:
        self._keep = keep
        self._clock: _HandClock
        self._frames: list[tuple[int, Yuv]] = []
        super().__init__(rate, open_output=self._open_clock, aside=lambda work: work())

    def advance(self, seconds: float) -> None:
        """Let this much time pass: sound is taken, frames become due, who waits is woken."""
        self._clock.advance(seconds)

    def heard_sound(self) -> Samples:
        """All the sound taken so far, shape (n,), silence included: sample 0 is time 0."""
        return self._clock.sound()

    def shown(self) -> list[tuple[int, Yuv]]:
        """(sample, frame) each time that another frame became due, to within a step."""
        return list(self._frames)

    def _open_clock(self, pull: Pull) -> _HandClock:
        self._clock = _HandClock(pull, self._line.rate, self._look, self._keep)
        return self._clock

    def _look(self) -> None:
        frame = self.frame()
        if not self._keep or frame is None:
            return
        if not self._frames or self._frames[-1][1] is not frame:
            self._frames.append((self._clock.played(), frame))


class FilePlayer:
    """A `Player` whose sound is heard as soon as it is played: `on_block` gets every block.

    For writing a turn to a file. Idle motion is not wanted and not taken.
    """

    def __init__(self, on_block: Callable[[FrameBlock], None], rate: int = 48_000) -> None:
        self.rate = rate
        self._on_block = on_block
        self._heard = 0
        self._refusing = True
        self._frame: Yuv | None = None

    def play(self, block: FrameBlock) -> None:
        """Hand the block on; what `on_block` raises is raised here."""
        if block.start == 0:
            self._refusing = False
            self._heard = 0
        if self._refusing:
            return
        self._on_block(block)
        self._heard += len(block.audio.samples)
        if len(block.frames):
            self._frame = block.frames[-1]

    def show(self, block: FrameBlock, resting: bool = False) -> None:
        """Idle motion is not taken."""

    def idle_room(self) -> float:
        """None is ever wanted."""
        return 0.0

    def heard(self) -> float:
        """Seconds of the current stream handed on."""
        return self._heard / self.rate

    def latency(self) -> float:
        """None."""
        return 0.0

    def drained(self) -> bool:
        """Nothing ever waits."""
        return True

    def stop(self) -> float:
        """Refuse the rest of this stream."""
        self._refusing = True
        return self.heard()

    def set_volume(self, gain: float, fade: float = 0.05) -> None:
        """Nobody listens who could be disturbed."""

    def hold(self) -> None:
        """What is played is heard already."""

    def resume(self) -> None:
        """Nothing waits."""

    def frame(self) -> Yuv | None:
        """The last frame handed on."""
        return self._frame

    def close(self) -> None:
        """Refuse everything."""
        self.stop()


class _HandClock:
    """An output that takes sound when told that time has passed."""

    def __init__(self, pull: Pull, rate: int, look: Callable[[], None], keep: bool) -> None:
        self._keep = keep
        self._pull = pull
        self._rate = rate
        self._look = look
        self._played = 0
        self._owed = 0.0
        self._sound = np.zeros(rate, np.float32)
        self._closed = False

    def advance(self, seconds: float) -> None:
        """Take `seconds` of sound; fractions of a sample are kept for the next time."""
        self._owed += seconds * self._rate
        while self._owed + 1e-6 >= 1 and not self._closed:
            n = min(int(self._owed + 1e-6), round(STEP_SECONDS * self._rate))
            self._owed -= n
            samples = self._pull(n)
            if self._keep:
                self._append(samples)
            self._played += n
            self._look()

    def sound(self) -> Samples:
        """All that was taken."""
        return self._sound[: self._played if self._keep else 0].copy()

    def _append(self, samples: Samples) -> None:
        end = self._played + len(samples)
        if end > len(self._sound):
            self._sound = np.concatenate([self._sound, np.zeros(end, np.float32)])
        self._sound[self._played : end] = samples

    def played(self) -> int:
        """What was taken was heard."""
        return self._played

    def position(self, at: float) -> float | None:
        """Where it is: time is what `advance` makes it."""
        return float(self._played)

    def delay(self) -> float:
        """None: what is taken is heard."""
        return 0.0

    def has_device(self) -> bool:
        """It has none."""
        return False

    def close(self) -> None:
        """Take no more."""
        self._closed = True
