"""Was every frame of the face in the window when it was due?

`FrameWatch` stands between a running window and its player: it notes the frames that are put on
the player's line, when each was due by the loudspeaker's clock, and when it was painted. Knows
nothing of turns; is told when one is made.

Due and not in time are frames that

  painted late   came to the screen when the next one was due already
  never painted  were overtaken before the window looked
  held           the face was late: the frame before was held in their place (reply.SoundKeeper)
  not drawn      between answers: the living face was not drawn, and the line ran dry

A resting face that shows a frame twice, because nobody could tell the next one from it, is in time.
"""

from __future__ import annotations

import threading
import time
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QPaintEvent

from player import widget

_Due = tuple[int, int, float]
"""The stream and the number of a frame, and when it was due."""

LATE = ("painted late", "never painted", "held", "not drawn")


class FrameWatch:
    """Watches the frames of `running` while `busy()`.

    `paints`: milliseconds of Qt's thread for each frame that was painted; `pictures`: those in
    which another thread made the picture of it; `noted`: (monotonic seconds, which of LATE,
    seconds late) of each that was late.
    """

    def __init__(self, running: Any, busy: Callable[[], bool]) -> None:
        self.paints: list[float] = []
        self.pictures: list[float] = []
        self.noted: list[tuple[float, str, float]] = []
        self.frames = 0
        self._busy = busy
        self._player = running.talk.player
        self._line = line = self._player._line
        self._face = face = running.desktop.window.page("talk").stage.face
        self._last: tuple[int, int] | None = None  # the stream and the number of what was painted
        self._held: set[tuple[int, int]] = set()
        self._due: _Due | None = None  # of what was looked for last
        self._coming: _Due | None = None  # of what is being made a picture of
        self._taken: _Due | None = None  # of what is painted next
        self._convert, self._take = face._convert, face.take
        self._put, self._put_idle = line.put, line.put_idle
        self._frame_due = line.frame_due
        face._convert, face.take = self._timed(self._convert), self._timed(self._take)
        self._picture, widget.painted = widget.painted, self._converts
        line.put, line.put_idle, line.frame_due = self._on_put, self._on_idle, self._on_due
        self._paint = face.paintEvent
        face.paintEvent = self._painted
        look = face.tick

        def tick() -> None:
            shown = face._frame
            look()
            if face._frame is not shown:  # it is there when it is painted
                self._coming = self._due
            elif not face._making:
                self._there(self._due)

        face._timer.timeout.disconnect()
        face._timer.timeout.connect(tick)

    def late_percent(self) -> float:
        """Of the frames that were due while it was watched."""
        return 100 * len(self.noted) / max(1, self.frames)

    def counts(self) -> dict[str, int]:
        """How many were late in which way."""
        return dict(Counter(how for _, how, _ in self.noted))

    def _painted(self, event: QPaintEvent) -> None:
        began = time.perf_counter()
        self._paint(event)
        if self._converted:
            self.paints.append(self._converted + 1000 * (time.perf_counter() - began))
            self._converted = 0.0
            self._there(self._taken)

    _converted = 0.0

    def _timed(self, work: Callable[..., None]) -> Callable[..., None]:
        def timed(*given: Any) -> None:
            began = time.perf_counter()
            work(*given)
            self._converted = 1000 * (time.perf_counter() - began)
            self._taken = self._coming

        return timed

    def _converts(self, *given: Any) -> Any:
        began = time.perf_counter()
        picture = self._picture(*given)
        if threading.current_thread() is not threading.main_thread():
            self.pictures.append(1000 * (time.perf_counter() - began))
        return picture

    # With the player's lock held.

    def _on_put(self, block: Any) -> None:
        self._put(block)
        if len(block.frames) and block.frames.strides[0] == 0:
            stream = self._line._stream
            self._held |= {(stream, block.start + k) for k in range(len(block.frames))}

    def _on_idle(self, block: Any, played: int) -> bool:
        before, rate = self._line._idle_end, self._line.rate
        put = bool(self._put_idle(block, played))
        missing = (played - before) / rate * float(block.fps)
        # Between an answer and the motion after it there is a gap, and no line that ran dry.
        if put and self._busy() and 1 < missing < rate and before > self._line._sound_end:
            self._note(int(missing), "not drawn", missing / float(block.fps))
        return put

    def _on_due(self, played: int) -> Any:
        frame = self._frame_due(played)
        self._due = None
        for entry in reversed(self._line._entries):
            index = bisect_right(entry.due, played) - 1
            if index >= 0 and entry.frames is not None:
                late = (played - entry.due[index]) / self._line.rate
                self._due = entry.stream, entry.number + index, time.perf_counter() - late
                break
        return frame

    # In Qt's thread.

    def _there(self, shown: _Due | None) -> None:
        """A frame is on the screen."""
        if shown is None:
            return
        stream, number, due = shown
        if (stream, number) == self._last or not self._busy():
            return
        fps = 25.0
        before, self._last = self._last, (stream, number)
        if stream >= 0 and before is not None and before[0] == stream and number > before[1] + 1:
            skipped = number - before[1] - 1
            self.frames += skipped
            self._note(skipped, "never painted", skipped / fps)
        self.frames += 1
        late = time.perf_counter() - due
        if (stream, number) in self._held:
            self._note(1, "held", late)
        elif late > 1 / fps:
            self._note(1, "painted late", late)

    def _note(self, count: int, how: str, late: float) -> None:
        self.noted += [(time.monotonic(), how, late)] * count
