"""How quick is the window, and does it ever stand still?

    xvfb-run -a -s "-screen 0 1600x1000x24" python bench/desktop [--json] [--minutes 10]
        [--turns 2000] [--parts start session idle stop long pages]

On a real X server (Xvfb will do) with the built-in engines. Parts and their figures:

  start    seconds from the start of Python to a window that is painted and takes a typed message
           (usable), and to the first frame of the living face, in processes of their own
  session  a scripted conversation through the virtual sound card (PulseAudio), with a download and
           engines that are loaded meanwhile: the longest that Qt's thread was ever held
           (heartbeat_ms, on the wall; of that, _worked_ms on a core, _for_a_core_ms waiting for
           one, and the rest for the interpreter's lock; longest_work_ms: the most work in one
           beat; others_percent: of a core, what all but this program took), the share of the frames
           of turns that were late (frames.py says which are), and the milliseconds of Qt's thread
           that painting a frame took (picture_ms: those of another thread, which makes a picture
           of it before).
           What engines' packages and changes of appearance do is told apart, by name.
  idle     percent of one core used with the living face, minimised, and in the compact window,
           by this program and the processes that it started, without the bench's own heartbeat;
           threads: the threads that take most of it
  stop     milliseconds from Esc to the last audible sample and to the mouth at rest
  long     turns simulated fast, without devices: growth of memory after warm-up, of threads and
           of file handles; engines_lost tells whether all of it was worked through to the end
  pages    milliseconds that Qt's thread is held in one piece when a page is opened, the first time
           (it is made) and the second; work: of these, on a core (page_openings.py)
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # as `visavis` starts
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OPENCV_THREAD_POOL_ACTIVE_WAIT_WORKER", "0")
os.environ.setdefault("OPENCV_THREAD_POOL_ACTIVE_WAIT_MAIN", "0")
HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests"), str(ROOT / "bench"), str(HERE)]

from machine import describe  # noqa: E402

PARTS = ("start", "session", "idle", "stop", "long", "pages")
LIMITS = {
    "usable_seconds": 1.5,
    "heartbeat_ms": 50.0,
    "late_percent": 1.0,
    "paint_ms": 4.0,
    "idle_percent": 15.0,
    "minimised_percent": 3.0,
    "stop_sound_ms": 300.0,
    "stop_mouth_ms": 300.0,
    "memory_growth_mb": 50.0,
    "first_opening_ms": 50.0,
    "second_opening_ms": 50.0,
}


def measure(part: str, minutes: float, turns: int) -> dict[str, float]:
    """One part, in this process."""
    from idle import measure_idle
    from many_turns import measure_long
    from page_openings import measure_pages
    from session import measure_session
    from start import measure_start
    from stop import measure_stop

    measures: dict[str, Callable[[], dict[str, float]]] = {
        "start": measure_start,
        "session": lambda: measure_session(minutes),
        "idle": measure_idle,
        "stop": measure_stop,
        "long": lambda: measure_long(turns),
        "pages": measure_pages,
    }
    with tempfile.TemporaryDirectory() as home:
        os.environ["VISAVIS_HOME"] = home
        return measures[part]()


def main() -> int:
    """Run the parts that are asked for, each in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--turns", type=int, default=2000)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--part", choices=PARTS, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.part:
        print(json.dumps(measure(asked.part, asked.minutes, asked.turns)), flush=True)
        os._exit(0)
    told: dict[str, dict[str, float]] = {}
    for part in asked.parts:
        command = [sys.executable, str(HERE), "--part", part, "--minutes", str(asked.minutes),
                   "--turns", str(asked.turns)]  # fmt: skip
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
        with contextlib.suppress(IndexError, json.JSONDecodeError):
            told[part] = json.loads(done.stdout.splitlines()[-1])
    if asked.json:
        print(json.dumps({"machine": describe(), **told}))
        return 0
    print(describe())
    for part, rows in told.items():
        for name, value in rows.items():
            limit = LIMITS.get(name)
            verdict = "" if limit is None else ("ok" if value <= limit else "OVER")
            bound = "" if limit is None else f"<= {limit:g}"
            print(f"{part:8} {name:32} {value:10.2f}  {bound:10} {verdict}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
