"""Installs the optional groups of packages that an engine needs, with the pinned versions.

Runs scripts/setup.py, which knows how, in a process of its own; works from a checkout. What was
installed is there for the next start, and for this one as far as nothing of it was imported.
"""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from assistant import paths
from talking_head.errors import DownloadError, EngineUnavailable
from talking_head.said import said
from talking_head.turn import Turn

GROUPS = ("asr", "llm", "tts", "piper", "wav2lip", "keyring")


def script() -> Path:
    """The program that installs."""
    return paths.repo_root() / "scripts" / "setup.py"


def install(groups: Sequence[str], report: Callable[[str], None], turn: Turn) -> None:
    """Install groups; `report` is told every line of progress.

    Raises Cancelled (it may be started again at any time), EngineUnavailable where this is no
    checkout, DownloadError where it failed.
    """
    if not groups:
        return
    if not script().exists():
        line = f"pip install 'visavis[{','.join(groups)}]'"
        raise EngineUnavailable(
            said("Packages can be installed by Visavis only in a checkout."),
            said("Install them: {line}.", line=line),
        )
    command = [sys.executable, str(script()), *(f"--{group}" for group in groups)]
    last = ""
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
    ) as process:
        forget = turn.on_cancel(process.terminate)
        assert process.stdout is not None
        try:
            for line in process.stdout:
                if line.strip():
                    last = line.strip()
                    report(last)
        except BaseException:
            process.terminate()
            raise
        finally:
            forget()
    turn.check()
    if process.returncode:
        raise DownloadError(
            said("The packages could not be installed: {why}", why=last), said("Try again later.")
        )
    importlib.invalidate_caches()
