"""What many runs were worth together: rates and latencies with their intervals, told."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

from score import Score, percentile_interval, wilson

LATENCIES = ("latency", "mouth_latency", "duck", "stop", "mouth_stop")
RATES = (
    "took_over",
    "missed",
    "false_stop",
    "interrupted_itself",
    "words_lost",
    "onset_lost",
    "history_differs",
)
"""Fields of Score; names of scenarios stand behind them in a report."""


def measures(scores: Sequence[Score]) -> dict[str, Any]:
    """p50 and p95 with their intervals in milliseconds; rates with theirs in percent."""
    found: dict[str, Any] = {"not_measured": sum(bool(s.notes) for s in scores)}
    scores = [score for score in scores if not score.notes]
    for name in LATENCIES:
        values = [v for score in scores if (v := getattr(score, name)) is not None]
        if values:
            found[name] = {
                f"p{q}": [round(1000 * v) for v in percentile_interval(values, q)] for q in (50, 95)
            } | {"n": len(values)}
    for name in RATES:
        told = [(s.kind, v) for s in scores if (v := getattr(s, name)) is not None]
        for kind in sorted({kind for kind, _ in told}):
            hits = [v for k, v in told if k == kind]
            low, high = wilson(sum(hits), len(hits))
            found[f"{name} ({kind})"] = {
                "percent": round(100 * sum(hits) / len(hits), 1),
                "interval": [round(100 * low, 1), round(100 * high, 1)],
                "n": len(hits),
            }
    return found


def table(measured: dict[str, Any], about: dict[str, Any]) -> str:
    """The report for people."""
    lines = [f"{about['runs']} runs, {about['seeds']} seeds, engines: {about['engines']}"]
    if about["off"]:
        lines.append(f"switched off: {about['off']}")
    for name, entry in measured.items():
        if name == "not_measured":
            continue
        if "p50" in entry:
            (m, a, b), (n, c, d) = entry["p50"], entry["p95"]
            lines.append(f"{name:32} p50 {m} ms [{a}..{b}]  p95 {n} ms [{c}..{d}]  n={entry['n']}")
        else:
            low, high = entry["interval"]
            lines.append(f"{name:32} {entry['percent']} % [{low}..{high}]  n={entry['n']}")
    cores = about["listening_cpu_of_a_core"]
    cpu = ", ".join(f"{room} room {100 * x:.1f} %" for room, x in cores.items())
    lines.append(f"CPU of listening alone, of a core: {cpu}")
    lines.append(f"time: {about['time']}")
    lines.append(f"runs spoilt by a late room: {measured['not_measured']}; {about['machine']}")
    return "\n".join(lines)


def line(score: Score) -> str:
    """One run."""
    told = dataclasses.asdict(score)
    return "  ".join(
        f"{name}={value:.3f}" if isinstance(value, float) else f"{name}={value}"
        for name, value in told.items()
        if value not in (None, [], False) and name != "kind"
    )
