"""PocketSphinx's process as the product runs it, which also tells how much of its work went on side
by side. Run as a script in place of sphinx_worker.py; its argument names the file to tell it in.

In a pause its searches are ended by copies of the process, at the same time on several processors:
whoever waits for them does not wait for the sum of their processor times. The seconds to be taken
off that sum, so far, are written to the file: what the copies worked, less what the longest of them
did, or their sum shared among CORES where that is more.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src/assistant/asr")]  # no package: the process is to stay as small

import sphinx_worker  # noqa: E402

CORES = 2
"""What the figures are for, whatever machine this is."""


def watch(told: Path) -> None:
    """Have each look into a pause tell what it saved."""
    look, spent, saved = sphinx_worker.Searches._look, [], 0.0

    def waited(process: int, options: int) -> tuple[int, int]:
        ended, status, usage = os.wait4(process, options)
        spent.append(usage.ru_utime + usage.ru_stime)
        return ended, status

    def watched(self: sphinx_worker.Searches, sound: bytes) -> dict[str, Any]:
        nonlocal saved
        spent.clear()
        found = look(self, sound)
        saved += sum(spent) - max(*spent, sum(spent) / CORES)
        aside = told.with_suffix(".new")
        aside.write_text(str(saved))
        aside.replace(told)
        return found

    os.waitpid = waited
    sphinx_worker.Searches._look = watched  # type: ignore[method-assign]


if __name__ == "__main__":
    watch(Path(sys.argv[1]))
    sphinx_worker.main()
