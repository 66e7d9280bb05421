"""The times of one turn, from what its stages did and what was told meanwhile.

Pure: spans and events in, seconds out. Knows nothing of files.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.events import Speaking, TurnEnded, TurnEvent, TurnFailed

STAGES = ("listen", "transcribe", "reply", "speak", "render", "present")
"""The order in which they are shown; other stages follow as they come."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stage at work on one item, in seconds; `first`: when its first output came, if any."""

    stage: str
    start: float
    end: float
    first: float | None


@dataclass(frozen=True, slots=True)
class Lane:
    """A stage's work in one turn, in seconds from the turn's start; `spans`: start, end, first
    output."""

    stage: str
    start: float
    end: float
    spans: tuple[tuple[float, float, float | None], ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The times of one turn, in seconds from its start; `first_sound`: None where none came.

    `number`: which of those in which something was said, from 1; guesses and noises are turns too.
    """

    turn: int
    number: int
    lanes: tuple[Lane, ...]
    total: float
    first_sound: float | None


def in_order(spans: Iterable[Span]) -> list[str]:
    """The stages that worked, as they are shown."""

    def place(stage: str) -> tuple[int, str]:
        return STAGES.index(stage) if stage in STAGES else len(STAGES), stage

    return sorted({span.stage for span in spans}, key=place)


def timings(spans: Sequence[Span], events: Iterable[TurnEvent]) -> dict[str, float]:
    """How long a turn took, in seconds; {} where no stage worked.

    For each stage that worked: `<stage>` from its first start to its last end (waiting for
    the others included) and `<stage>_first` from its first start to its first output. From
    the start of the turn: `first_sound`, if it spoke, and `total`.
    """
    events = list(events)
    if not spans:
        return {}
    found: dict[str, float] = {}
    for stage in in_order(spans):
        own = [span for span in spans if span.stage == stage]
        start = min(span.start for span in own)
        found[stage] = max(span.end for span in own) - start
        firsts = [span.first for span in own if span.first is not None]
        if firsts:
            found[f"{stage}_first"] = min(firsts) - start
    began = min(span.start for span in spans)
    sounds = [event.at for event in events if isinstance(event, Speaking)]
    if sounds:
        found["first_sound"] = min(sounds) - began
    ends = [event.at for event in events if isinstance(event, TurnEnded | TurnFailed)]
    found["total"] = max([*ends, *(span.end for span in spans)]) - began
    return found


def timeline(
    turn: int, number: int, spans: Sequence[Span], events: Iterable[TurnEvent]
) -> Timeline:
    """The times of one turn of which there is a span at least."""
    began = min(span.start for span in spans)

    def since(at: float | None) -> float | None:
        return None if at is None else at - began

    lanes = []
    for stage in in_order(spans):
        own = [span for span in spans if span.stage == stage]
        bars = tuple((s.start - began, s.end - began, since(s.first)) for s in own)
        lanes.append(Lane(stage, min(b[0] for b in bars), max(b[1] for b in bars), bars))
    sounds = [event.at - began for event in events if isinstance(event, Speaking)]
    total = max(lane.end for lane in lanes)
    return Timeline(turn, number, tuple(lanes), total, min(sounds, default=None))
