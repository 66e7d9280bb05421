"""Runs the programs of the set-up, shows how far it is, and explains failures. For setup.py.

Their whole output goes to one log file; the terminal gets a line that says what is being done.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Sequence

ROOT = Path(__file__).resolve().parent.parent
LOG = ROOT / ".venv" / "set-up.log"


class SetupFailed(Exception):
    """What went wrong and why, and what to do about it, in the user's words."""

    def __init__(self, what: str, fix: str) -> None:
        self.what, self.fix = what, fix
        super().__init__(what)


class Progress:
    """Which step of how many, for how long; a living line on a terminal, whole lines elsewhere."""

    def __init__(self, steps: int) -> None:
        self.steps, self.number = steps, 0
        self.title = self.detail = ""
        self.began = self.step_began = time.monotonic()
        self._living = sys.stdout.isatty()
        self._ended = threading.Event()
        if self._living:
            threading.Thread(target=self._tick, daemon=True).start()

    def start(self, title: str) -> None:
        """The next step begins."""
        self.finish()
        self.number, self.title, self.detail = self.number + 1, title, ""
        self.step_began = time.monotonic()
        if not self._living:
            seconds = self.step_began - self.began
            self.say("[%d/%d] at %.0f s: %s" % (self.number, self.steps, seconds, title))

    def show(self, detail: str) -> None:
        """What is being worked on inside the step."""
        self.detail = detail

    def say(self, sentence: str) -> None:
        """A line that stays."""
        if self._living:
            sys.stdout.write("\r" + " " * (shutil.get_terminal_size().columns - 1) + "\r")
        print(sentence, flush=True)

    def finish(self) -> None:
        """On a terminal, leaves one line for the step that has ended."""
        if self.title and self._living:
            title, self.title = self.title, ""
            seconds = time.monotonic() - self.step_began
            self.say("[%d/%d] %s: %.0f s" % (self.number, self.steps, title, seconds))

    def close(self) -> None:
        """No more painting."""
        self.title = ""
        self._ended.set()

    def _tick(self) -> None:
        while not self._ended.wait(0.25):
            if self.title:
                clock = "%d:%02d" % divmod(int(time.monotonic() - self.step_began), 60)
                parts = (self.number, self.steps, self.title, clock, self.detail)
                width = shutil.get_terminal_size().columns - 1
                sys.stdout.write("\r" + ("[%d/%d] %s %s  %s" % parts)[:width].ljust(width))
                sys.stdout.flush()


# What a line of pip's or apt's output means to a person.
DOING = (
    (re.compile(r"Collecting ([\w.-]+)"), "looking up {}"),
    (re.compile(r"Downloading (?:\S*/)?([A-Za-z0-9_.]+)-"), "fetching {}"),
    (re.compile(r"Building wheel for ([\w.-]+)"), "building {}"),
    (re.compile(r"Installing collected packages"), "unpacking"),
    (re.compile(r"WARNING: Retrying"), "no answer from the package index, trying again"),
    (re.compile(r"(?:Unpacking|Setting up) (\S+)"), "unpacking {}"),
)
FETCHED = re.compile(r"Progress (\d+) of (\d+)")  # pip's --progress-bar raw, in bytes


def run(command: Sequence[str], progress: Progress, **environment: str) -> int:
    """Runs a command, its output into the log and its doings onto the progress line.

    Returns the exit status. It is never left running behind: an interruption ends it too.
    """
    child = dict(os.environ, PYTHONUNBUFFERED="1", **environment)
    LOG.parent.mkdir(exist_ok=True)
    with LOG.open("a", encoding="utf-8") as log:
        log.write("\n$ " + " ".join(command) + "\n")
        with subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            env=child,
        ) as process:
            assert process.stdout is not None
            try:
                doing = ""
                for line in process.stdout:
                    part = FETCHED.match(line)
                    if part:
                        done, size = (int(count) / 1e6 for count in part.groups())
                        progress.show("%s, %.0f of %.0f MB" % (doing, done, size))
                        continue
                    log.write(line)
                    doing = doing_of(line) or doing
                    progress.show(doing)
            except BaseException:
                process.terminate()
                raise
        return process.returncode


def doing_of(line: str) -> str:
    """What this line of output says is being done, or ""."""
    for pattern, words in DOING:
        found = pattern.match(line.strip())
        if found:
            return words.format(*found.groups())
    return ""


def log_text(start: int = 0) -> str:
    """The log from byte `start` on."""
    return LOG.read_bytes()[start:].decode("utf-8", "replace") if LOG.exists() else ""


def last_error(log: str) -> str:
    """The last line that names an error, without the program's prefix or the full stop."""
    errors = re.findall(r"^\s*(?:ERROR|Error|E): ?(.+)$", log, re.MULTILINE)
    return errors[-1].strip().rstrip(".") if errors else ""


# What a failed pip's output holds, why it failed, what to do. The first that matches is it.
CAUSES = (
    (
        r"No space left on device|not enough space on the disk",
        "the disk is full",
        "Make room in {root} and in {temporary} (about {space:g} GB), then run this again.",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED",
        "the certificate of the package index is not trusted here",
        "Behind a company's proxy, set PIP_CERT to its certificate file; otherwise look whether"
        " this computer's clock is right. Then run this again.",
    ),
    (
        r"ConnectionError|NewConnectionError|ConnectTimeout|ReadTimeout|Max retries exceeded"
        r"|Retrying \(Retry|name resolution|Network is unreachable|Connection refused"
        r"|IncompleteRead|ProtocolError",
        "the package index cannot be reached",
        "Look whether this computer is online (and whether PIP_INDEX_URL or a proxy is set that"
        " should not be), then run this again: what was fetched is kept.",
    ),
    (
        r"Permission denied|\[Errno 13\]|Read-only file system",
        "this user may not write there",
        "Take the right to write in {root}, or move the folder to where you have it.",
    ),
    (
        r"Failed building wheel|Could not build wheels|Failed to build|Failed to activate VS"
        r"|CMAKE_C_COMPILER|CMAKE_CXX_COMPILER",
        "a package has to be compiled here and that did not work",
        "It takes a C++ compiler: on Linux g++ (apt-get install g++), on macOS `xcode-select"
        " --install`, on Windows the C++ build tools of Visual Studio. Then run this again.",
    ),
    (
        r"No matching distribution found for (\S+)",
        "the package index has no {0} for this Python and system",
        "Python 3.11 on 64-bit Linux is tested most; `uv run --no-project --python 3.11"
        " scripts/setup.py` uses that one.",
    ),
)


def explain(log: str, doing: str, space_gb: float) -> SetupFailed:
    """Turns the output of a failed pip into what happened, why, and what to do."""
    for pattern, why, fix in CAUSES:
        found = re.search(pattern, log)
        if found:
            places = {"root": ROOT, "temporary": tempfile.gettempdir(), "space": space_gb}
            why, fix = why.format(*found.groups()), fix.format(**places)
            return SetupFailed("%s failed: %s." % (doing, why), fix)
    why = last_error(log) or "pip gave no reason"
    return SetupFailed("%s failed: %s." % (doing, why), "Run this again to try once more.")
