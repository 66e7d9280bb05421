"""What happened when: every turn's events and the work of every stage, written down.

In the given folder, per run: one JSONL file with a record a line, and per turn a Chrome trace.
Only times are written, never words unless `content` is true, never sound. A trace never harms a
turn: when it cannot be written, it says so once in the log and stops writing.

Knows events and spans, and when to write. What the times of a turn are, turn_times.py knows; the
shape of a Chrome trace, chrome_trace.py; who makes the events, nobody here.
"""

from __future__ import annotations

import json
import logging
import os
import tempfile
import threading
import time
from collections import OrderedDict, deque
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

from assistant.chrome_trace import chrome_trace
from assistant.events import (
    Degraded,
    Heard,
    Hearing,
    Held,
    ModeChanged,
    Recovered,
    Replying,
    Speaking,
    StateChanged,
    TurnEnded,
    TurnEvent,
    TurnFailed,
)
from assistant.turn_times import Span, Timeline, timeline, timings

log = logging.getLogger(__name__)

OF_NO_TURN = (StateChanged, ModeChanged, Hearing, Held, Degraded, Recovered)

TURNS_KEPT = 24
"""So many turns stay in memory, for timings and for spans that come after the turn's end. Every
guess is one: a few questions with pauses in them make a dozen."""

RECORDS_KEPT = 5_000
"""Of one turn, so that a day-long turn cannot fill the memory."""

BETWEEN_KEPT = 20
"""Of the events between two turns; they are shown with the turn that follows."""

SHORTEST_SECONDS = 0.005
"""A shorter span that gave nothing (a chunk of silence listened to) tells nothing."""


@dataclass(slots=True)
class _TurnRecord:
    number: int = 0  # of those in which something was said; 0 for guesses and noise
    spans: list[Span] = field(default_factory=list)
    events: list[tuple[TurnEvent, dict[str, Any]]] = field(default_factory=list)
    over: bool = False


class Trace:
    """Writes the record of one run. Every method may be called from any thread.

    `folder`: None keeps the times in memory only. All times are on one monotonic clock.
    """

    def __init__(self, folder: Path | None, *, content: bool = False, keep_days: int = 7) -> None:
        self._lock = threading.Lock()
        self._content = content
        self._turns: OrderedDict[int, _TurnRecord] = OrderedDict()
        self._under_way: int | None = None
        self._said = 0
        self._between: deque[tuple[TurnEvent, dict[str, Any]]] = deque(maxlen=BETWEEN_KEPT)
        self._started = time.monotonic()
        self._folder = folder
        self._name = f"{datetime.now():%Y%m%d-%H%M%S}-{os.getpid()}"
        self._file: TextIO | None = None
        if folder is not None:
            with suppress(OSError):
                _remove_old(folder, keep_days)
            self._open(folder)

    def event(self, event: TurnEvent) -> None:
        """Note an event; one of no turn is noted with the turn under way, or with the next."""
        with self._lock:
            details = _details(event, self._content)
            name, at = type(event).__name__, self._since(event.at)
            if isinstance(event, OF_NO_TURN):
                self._line({"event": name, "at": at, **details})
                self._between.append((event, details))
                if self._under_way is not None:
                    self._take_between(self._turn(self._under_way))
                return
            turn = event.turn
            self._line({"event": name, "turn": turn, "at": at, **details})
            record = self._turn(turn)
            if not record.over:
                self._under_way = turn
                self._take_between(record)
            if len(record.events) < RECORDS_KEPT:
                record.events.append((event, details))
            if not record.number and _tells_words(event):
                self._said += 1
                record.number = self._said
            if isinstance(event, TurnEnded | TurnFailed):
                record.over = True
                self._under_way = None if self._under_way == turn else self._under_way
            self._write_chrome(turn, record)

    def span(
        self, turn: int, stage: str, start: float, end: float, first: float | None = None
    ) -> None:
        """Note that a stage worked for a turn from `start` to `end`; see turn_times.Span."""
        if first is None and end - start < SHORTEST_SECONDS:
            return
        with self._lock:
            record = self._turn(turn)
            if len(record.spans) < RECORDS_KEPT:
                record.spans.append(Span(stage, start, end, first))
            times = {"start": start, "end": end} | ({} if first is None else {"first": first})
            rounded = {name: self._since(at) for name, at in times.items()}
            self._line({"span": stage, "turn": turn, **rounded})
            self._write_chrome(turn, record)

    def stage_timings(self, turn: int) -> dict[str, float]:
        """How long a turn took, see turn_times.timings; {} for one that is not known (any more)."""
        with self._lock:
            record = self._turns.get(turn, _TurnRecord())
            spans, events = list(record.spans), [event for event, _ in record.events]
        return timings(spans, events)

    def timelines(self) -> list[Timeline]:
        """The times of the turns in which something was said, of those that are known, the oldest
        first."""
        with self._lock:
            records = [
                (turn, record.number, list(record.spans), [event for event, _ in record.events])
                for turn, record in self._turns.items()
                if record.number and record.spans
            ]
        return [timeline(*record) for record in records]

    def close(self) -> None:
        """Close the file. May be called twice; what comes later is kept in memory only."""
        with self._lock:
            self._folder = None
            self._shut()

    # All below: lock held.

    def _turn(self, turn: int) -> _TurnRecord:
        record = self._turns.setdefault(turn, _TurnRecord())
        while len(self._turns) > TURNS_KEPT:
            self._turns.popitem(last=False)
        return record

    def _take_between(self, record: _TurnRecord) -> None:
        room = RECORDS_KEPT - len(record.events)
        record.events += list(self._between)[: max(room, 0)]
        self._between.clear()

    def _since(self, at: float) -> float:
        return round(at - self._started, 6)

    def _open(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = (folder / f"{self._name}.jsonl").open("x", encoding="utf-8")
        except OSError as error:
            self._give_up(error)
        self._line({"started": datetime.now().astimezone().isoformat(), "content": self._content})

    def _line(self, record: dict[str, Any]) -> None:
        if self._file is None:
            return
        try:
            self._file.write(json.dumps(record, ensure_ascii=False) + "\n")
            self._file.flush()
        except OSError as error:
            self._give_up(error)

    def _write_chrome(self, turn: int, record: _TurnRecord) -> None:
        """Write the turn's Chrome trace once it is over, and again when a late span comes."""
        if self._folder is None or not record.over:
            return
        path = self._folder / f"{self._name}-turn{turn}.json"
        try:
            _write_whole(
                path, json.dumps(chrome_trace(turn, record.events, record.spans, self._started))
            )
        except OSError as error:
            self._give_up(error)

    def _give_up(self, error: OSError) -> None:
        log.warning("No trace is written from now on: %s: %s", self._folder, error.strerror)
        self._folder = None
        self._shut()

    def _shut(self) -> None:
        if self._file is not None:
            file, self._file = self._file, None
            with suppress(OSError):  # what could not be written is tried once more here
                file.close()


def _tells_words(event: TurnEvent) -> bool:
    """Whether this makes it a turn that people would count: a noise or a guess is none."""
    if isinstance(event, Heard):
        return bool(event.transcript.text)
    return isinstance(event, Replying | TurnFailed)


def _details(event: TurnEvent, content: bool) -> dict[str, Any]:
    """What an event tells beside its time; words, and texts that may quote them, on request."""
    match event:
        case StateChanged():
            return {"state": event.state}
        case ModeChanged():
            return {"mode": event.mode}
        case Hearing():
            return {"text": event.partial.text} if content else {}
        case Held():
            return {"held": event.held}
        case Heard():
            heard = {"text": event.transcript.text, "confidence": event.transcript.confidence}
            return heard if content else {}
        case Replying() | Speaking():
            text = {"text": event.sentence.text} if content else {}
            return {"sentence": event.sentence.index} | text
        case TurnEnded():
            text = {"heard_text": event.heard_text} if content else {}
            return {"interrupted": event.interrupted} | text
        case Degraded():
            return {"stage": event.stage, "lost": event.lost, "now": event.now} | (
                {"reason": event.reason} if content else {}
            )
        case Recovered():
            return {"stage": event.stage}
        case TurnFailed():
            return {"reason": event.reason} if content else {}


def _write_whole(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    handle, aside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(aside, path)
    except OSError:
        with suppress(OSError):
            os.unlink(aside)
        raise


def _remove_old(folder: Path, keep_days: int) -> None:
    """Remove what earlier runs wrote here more than `keep_days` days ago."""
    oldest = time.time() - keep_days * 24 * 3600
    for path in (*folder.glob("*.jsonl"), *folder.glob("*-turn*.json")):
        with suppress(OSError):
            if path.stat().st_mtime < oldest:
                path.unlink()
