"""One turn as a Chrome trace: open it in chrome://tracing or ui.perfetto.dev.

Format: the Trace Event Format. Pure: knows its shape, and nothing of files.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from assistant.events import TurnEvent
from assistant.turn_times import Span, in_order


def chrome_trace(
    turn: int,
    events: Sequence[tuple[TurnEvent, dict[str, Any]]],
    spans: Sequence[Span],
    started: float,
) -> dict[str, Any]:
    """What happened in a turn, and when: pid is the turn, tid the stage (0: events), times in µs.

    `events`: each with what is told of it beside its time. `started`: when the times begin.
    """

    def micros(seconds: float) -> float:
        return round(seconds * 1e6)

    stages = in_order(spans)
    rows = {stage: number for number, stage in enumerate(stages, start=1)}
    names = [("process_name", 0, f"turn {turn}"), ("thread_name", 0, "events")]
    names += [("thread_name", row, stage) for stage, row in rows.items()]
    entries: list[dict[str, Any]] = [
        {"ph": "M", "name": kind, "pid": turn, "tid": tid, "args": {"name": name}}
        for kind, tid, name in names
    ]
    for event, details in events:
        at = micros(event.at - started)
        name = type(event).__name__
        entries.append(
            {"ph": "i", "s": "p", "name": name, "pid": turn, "tid": 0, "ts": at, "args": details}
        )
    for span in spans:
        first = {} if span.first is None else {"first_output_us": micros(span.first - span.start)}
        entries.append(
            {
                "ph": "X",
                "name": span.stage,
                "cat": "stage",
                "pid": turn,
                "tid": rows[span.stage],
                "ts": micros(span.start - started),
                "dur": micros(span.end - span.start),
                "args": first,
            }
        )
    return {"traceEvents": entries, "displayTimeUnit": "ms"}
