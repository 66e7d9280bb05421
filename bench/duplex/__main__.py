"""How good is it in conversation? Whole runs of the whole assistant.

    python bench/duplex [--seeds odd|even|all] [--kinds turn,pause,…] [--runs N] [--virtual]
                        [--engines built-in|gpu-speed] [--off MECHANISM] [--json]

A simulated sound card stands where the real one is: the product's own microphone, loudspeaker,
player, face and stages run unchanged, and a room lies between loudspeaker and microphone. Every
scenario of scenarios/ is played with many seeds; what sounded when is read off the recordings.
Sounds that are no words are synthesised, and so are most users; the language model is a stand-in
that gives its first token after 80 ms. With --engines gpu-speed the recogniser (which is told the
words) and the voice are stand-ins of 40 and 80 ms too.

With --virtual, time stands still while the assistant works (worlds.py): faster than real time, the
same on any machine, however busy. What it decides is real; latencies are modelled, and there is no
face. Without it, nothing else may run on the machine.

--off switches one mechanism off, to see what it is worth: see mechanisms.py.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "passive")
HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests"), str(ROOT / "bench"), str(HERE)]

from machine import describe  # noqa: E402
from mechanisms import MECHANISMS, switch_off  # noqa: E402
from rig import Bench  # noqa: E402
from score import Score, percentile_interval, wilson  # noqa: E402
from script import runs  # noqa: E402
from worlds import RealTime, Virtual  # noqa: E402

LATENCIES = ("latency", "mouth_latency", "duck", "stop", "mouth_stop")
RATES = (
    ("took_over", "false take-overs"),
    ("missed", "missed turns"),
    ("false_stop", "false stops"),
    ("interrupted_itself", "self-interruptions"),
    ("words_lost", "words of an answer lost"),
    ("onset_lost", "onsets lost"),
    ("history_differs", "history differs"),
)


def main(argv: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(argv)
    kinds = options.kinds.split(",") if options.kinds else []
    chosen = list(runs(kinds, options.seeds))
    if options.runs:
        chosen = chosen[:: max(1, len(chosen) // options.runs)][: options.runs]
    chosen.sort(key=lambda run: run.room)  # people do not change rooms at every sentence
    changes = switch_off(options.off) if options.off else ()
    with tempfile.TemporaryDirectory() as home:
        os.environ["VISAVIS_HOME"] = home
        world = Virtual if options.virtual else RealTime
        with Bench(world, options.engines, changes) as bench:
            cpu = bench.listening_cpu()
            scores = []
            for number, run in enumerate(chosen, 1):
                score = bench.play(run)
                scores.append(score)
                print(f"\r{number}/{len(chosen)} {run.name:24}", end="", file=sys.stderr)
                if options.verbose:
                    print(_line(score), file=sys.stderr)
    print(file=sys.stderr)
    report = _report(scores) | {
        "runs": len(scores),
        "seeds": options.seeds,
        "engines": options.engines,
        "off": options.off,
        "listening_cpu_of_a_core": cpu,
        "time": "virtual, latencies modelled" if options.virtual else "real",
        "machine": describe(),
    }
    print(json.dumps(report) if options.json else _table(report, cpu))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bench/duplex", description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", choices=("odd", "even", "all"), default="odd")
    parser.add_argument("--kinds", default="", help="a list, such as turn,pause")
    parser.add_argument("--runs", type=int, default=0, help="so many of them, spread evenly")
    parser.add_argument("--engines", choices=("built-in", "gpu-speed"), default="built-in")
    parser.add_argument("--virtual", action="store_true", help="on virtual time")
    parser.add_argument("--off", choices=sorted(MECHANISMS), default="")
    parser.add_argument("--verbose", action="store_true", help="a line for each run")
    parser.add_argument("--json", action="store_true")
    return parser


def _report(scores: Sequence[Score]) -> dict[str, object]:
    """p50 and p95 with their intervals in milliseconds; rates with theirs in percent."""
    found: dict[str, object] = {"not_measured": sum(bool(s.notes) for s in scores)}
    scores = [score for score in scores if not score.notes]
    for name in LATENCIES:
        values = [v for score in scores if (v := getattr(score, name)) is not None]
        if values:
            found[name] = {
                f"p{q}": [round(1000 * v) for v in percentile_interval(values, q)] for q in (50, 95)
            } | {"n": len(values)}
    for name, _ in RATES:
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


def _table(report: dict[str, object], cores: dict[str, float]) -> str:
    lines = [f"{report['runs']} runs, {report['seeds']} seeds, engines: {report['engines']}"]
    if report["off"]:
        lines.append(f"switched off: {report['off']}")
    for name, entry in report.items():
        if isinstance(entry, dict) and "p50" in entry:
            (m, a, b), (n, c, d) = entry["p50"], entry["p95"]
            lines.append(f"{name:32} p50 {m} ms [{a}..{b}]  p95 {n} ms [{c}..{d}]  n={entry['n']}")
        elif isinstance(entry, dict):
            low, high = entry["interval"]
            lines.append(f"{name:32} {entry['percent']} % [{low}..{high}]  n={entry['n']}")
    cpu = ", ".join(f"{room} room {100 * x:.1f} %" for room, x in cores.items())
    lines.append(f"CPU of listening alone, of a core: {cpu}")
    lines.append(f"time: {report['time']}")
    lines.append(f"runs spoilt by a late room: {report['not_measured']}; {report['machine']}")
    return "\n".join(lines)


def _line(score: Score) -> str:
    told = dataclasses.asdict(score)
    return "  ".join(
        f"{name}={value:.3f}" if isinstance(value, float) else f"{name}={value}"
        for name, value in told.items()
        if value not in (None, [], False) and name != "kind"
    )


if __name__ == "__main__":
    sys.exit(main())
