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
from report import line, measures, table  # noqa: E402
from rig import Bench  # noqa: E402
from script import runs  # noqa: E402
from worlds import RealTime, Virtual  # noqa: E402


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
                    print(line(score), file=sys.stderr)
    print(file=sys.stderr)
    measured = measures(scores)
    about = {
        "runs": len(scores),
        "seeds": options.seeds,
        "engines": options.engines,
        "off": options.off,
        "listening_cpu_of_a_core": cpu,
        "time": "virtual, latencies modelled" if options.virtual else "real",
        "machine": describe(),
    }
    print(json.dumps(measured | about) if options.json else table(measured, about))
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


if __name__ == "__main__":
    sys.exit(main())
