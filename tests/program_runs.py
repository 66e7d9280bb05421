"""The command line as tests run it: how it ended, a question it is asked, and small films."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from recorded import said, write

COMMAND = [sys.executable, "-m", "assistant"]
SIZE = "talking_head.standard.resolution"
SMALL = ("--set", f"{SIZE}.width=256", "--set", f"{SIZE}.height=256")
"""For a film whose looks do not matter: a face of this size is drawn in a fraction of the time."""

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="as Linux does it")


@dataclass
class Ended:
    code: int
    out: str
    err: str

    def in_one_sentence(self, code: int, *words: str) -> None:
        """It ended with this code, and one line on stderr that holds these words."""
        assert (self.code, self.out) == (code, "")
        assert self.err.startswith("visavis: ")
        assert self.err.count("\n") == 1
        assert "Traceback" not in self.err
        for word in words:
            assert word in self.err


def question(folder: Path) -> Path:
    return write(folder / "q.wav", said("what is seven times eight"))


def log_of(home: Path) -> str:
    return (home / "state" / "visavis.log").read_text(encoding="utf-8")
