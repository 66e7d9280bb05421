"""A progress bar for a terminal; where nobody watches, nothing."""

from __future__ import annotations

import shutil
import time
from typing import TextIO

BAR = 24
REDRAW_SECONDS = 0.2
SETTLING_SECONDS = 1.0
"""Before this there is too little to judge the speed by."""


class Progress:
    """Call it with the seconds of film that are done; a context, so that the line is cleared."""

    def __init__(self, total: float | None, stream: TextIO) -> None:
        """`total`: seconds of film in all, None where that is not known."""
        self._total = total
        self._stream = stream
        self._shown = stream.isatty()
        self._first: tuple[float, float] | None = None  # time and seconds done
        self._drawn = 0.0

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._drawn:
            self._write("")

    def __call__(self, done: float) -> None:
        """So many seconds of film are done."""
        now = time.monotonic()
        if self._first is None:
            self._first = now, done
        if self._shown and now - self._drawn >= REDRAW_SECONDS:
            self._drawn = now
            self._write(progress_line(done, self._total, self._speed(now, done)))

    def _speed(self, now: float, done: float) -> float | None:
        """Seconds of film made in a second, since the first were."""
        assert self._first is not None
        began, had = self._first
        return (done - had) / (now - began) if now - began > SETTLING_SECONDS else None

    def _write(self, line: str) -> None:
        width = shutil.get_terminal_size().columns - 1
        self._stream.write(f"\r{line[:width]:<{width}}" + ("" if line else "\r"))
        self._stream.flush()


def progress_line(done: float, total: float | None, speed: float | None) -> str:
    """Seconds of film done, of how many, at so many a second (None: not known yet)."""
    pace = f"  {speed:.1f}x real time" if speed else ""
    if not total:
        return f"{clock(done)} done{pace}"
    part = min(1.0, done / total)
    filled = int(part * BAR)
    left = f"  {clock((total - done) / speed)} left" if speed and total > done else ""
    bar = "#" * filled + "-" * (BAR - filled)
    return f"[{bar}] {part:4.0%}  {clock(done)} of {clock(total)}{pace}{left}"


def clock(seconds: float) -> str:
    """0:07, 12:34, 1:02:03."""
    minutes, left = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
