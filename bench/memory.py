"""How much memory a bench takes; Linux only, elsewhere not a number."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path


def resident_mb() -> float:
    """Megabytes of this process's memory now."""
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
    return float("nan")


class PeakMemory:
    """The most memory from entering to leaving, looked at every 20 ms; Linux only."""

    def __enter__(self) -> PeakMemory:
        self.mb = resident_mb()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()
        return self

    def _watch(self) -> None:
        while not self._stop.wait(0.02):
            self.mb = max(self.mb, resident_mb())

    def __exit__(self, *error: object) -> None:
        self._stop.set()
        self._thread.join()
