"""The command line in a process of its own: interrupted, without disk, home or streams."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from films import frames_of
from program_runs import COMMAND, SMALL, Ended, log_of, on_linux, question
from recorded import said, write

HEAVY = ("av", "cv2", "openvino", "pocketsphinx", "PySide6", "sounddevice", "soxr", "torch")


@dataclass
class Process:
    """A command that runs in a process of its own."""

    popen: subprocess.Popen[str]
    home: Path

    def begun(self) -> None:
        """Wait until it logs: from here on Ctrl-C is its own affair."""
        log, end = self.home / "state" / "visavis.log", time.monotonic() + 30
        while not log.exists() and self.popen.poll() is None and time.monotonic() < end:
            time.sleep(0.005)

    def printed(self, words: str) -> str:
        """Read on until a line holds these words."""
        read = ""
        assert self.popen.stdout is not None
        while words not in read and (line := self.popen.stdout.readline()):
            read += line
        assert words in read, self.ended().err
        return read

    def ended(self) -> Ended:
        out, err = self.popen.communicate(timeout=60)
        return Ended(self.popen.returncode, out, err)


Start = Callable[..., Process]


@pytest.fixture
def start(home: Path) -> Iterator[Start]:
    running: list[subprocess.Popen[str]] = []

    def run(*words: str, **more: str) -> Process:
        popen = subprocess.Popen(
            [*COMMAND, *words],
            env={**os.environ, **more},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        running.append(popen)
        return Process(popen, home)

    yield run
    for popen in running:
        if popen.poll() is None:
            popen.kill()
            popen.communicate()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_two_turns_at_once_share_the_users_folder(start: Start, room: Path, home: Path) -> None:
    """The command as it is meant to be used, twice: a note is kept by both."""
    write(room / "note.mp3", said("remember that the key is under the mat"), 44_100, 2)

    both = [start("turn", "note.mp3", "-o", f"{n}.mp4", "--json", *SMALL) for n in (1, 2)]
    ends = [process.ended() for process in both]

    for n, end in enumerate(ends, start=1):
        assert (end.code, end.err) == (0, "")
        report = json.loads(end.out)
        assert report["output"] == f"{n}.mp4"
        assert report["transcript"]
        assert report["reply"]
        assert report["timings"]["whole_turn"] > 0
    assert names(room) == ["1.mp4", "2.mp4", "note.mp3", "q.wav"]
    with closing(sqlite3.connect(home / "data" / "memory.db")) as memory:
        assert memory.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        kept = memory.execute("SELECT count(*) FROM note").fetchone()[0]
    assert kept == sum("remember" in json.loads(end.out)["transcript"] for end in ends)
    assert "Traceback" not in log_of(home)


@on_linux
@pytest.mark.parametrize("share", [0.0, 0.15, 0.3, 0.45, 0.6, 0.7, 0.8, 0.9])
def test_ctrl_c_at_any_moment_of_a_turn(
    start: Start, room: Path, home: Path, share: float, turn_seconds: float
) -> None:
    process = start("turn", "q.wav", "-o", "reply.mp4", *SMALL)
    process.begun()
    time.sleep(share * turn_seconds)

    kind = signal.SIGTERM if share in (0.3, 0.7) else signal.SIGINT
    process.popen.send_signal(kind)
    if share in (0.15, 0.6):  # impatience
        time.sleep(0.02)
        process.popen.send_signal(kind)
    ended = process.ended()

    assert ended.err == ""
    assert ended.code in (130, 0)  # 0: it was quicker than we
    if finished := ended.code == 0 or "reply.mp4" in names(room):
        assert list(frames_of(room / "reply.mp4"))  # a film is there whole, or not at all
    assert names(room) == (["q.wav", "reply.mp4"] if finished else ["q.wav"])
    assert share > 0.5 or not finished


@pytest.fixture(scope="module")
def turn_seconds(tmp_path_factory: pytest.TempPathFactory) -> float:
    """How long a turn takes here, from its first line in the log to its end."""
    folder = tmp_path_factory.mktemp("timing")
    process = Process(
        subprocess.Popen(
            [*COMMAND, "turn", str(question(folder)), "-o", str(folder / "reply.mp4"), *SMALL],
            env={**os.environ, "VISAVIS_HOME": str(folder / "home")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ),
        folder / "home",
    )
    process.begun()
    began = time.monotonic()
    assert process.ended().code == 0
    return time.monotonic() - began


@on_linux
def test_a_full_disk_is_told_and_nothing_is_left(start: Start, room: Path, home: Path) -> None:
    import resource

    whole = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, whole[1]))  # for the child
    try:
        process = start("turn", "q.wav", "-o", "reply.mp4", *SMALL)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, whole)

    process.ended().in_one_sentence(1, "reply.mp4 cannot be written")

    assert names(room) == ["q.wav"]
    assert not list(home.rglob("*.part*"))


@on_linux
@pytest.mark.parametrize("place", ["/proc/nowhere", "/dev/null/home"])
def test_a_home_that_cannot_be_made_costs_the_notes_and_not_the_answer(
    start: Start, room: Path, place: str
) -> None:
    turn = ("turn", "q.wav", "-o", "reply.mp4", "--json", *SMALL)
    ended = start(*turn, VISAVIS_HOME=place).ended()

    assert (ended.code, ended.err) == (0, "")
    report = json.loads(ended.out)
    assert "56" in report["reply"]
    assert ["cannot keep notes" in note for note in report["degraded"]] == [True]


@pytest.fixture
def no_sound_card(start: Start, tmp_path: Path) -> None:
    devices = start("devices", "--json", VISAVIS_HOME=str(tmp_path / "other")).ended()
    if devices.code == 0 and json.loads(devices.out):
        pytest.skip("this computer has a sound card")


@on_linux
@pytest.mark.usefixtures("no_sound_card")
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_voice_mode_without_a_sound_card_says_so_and_waits(start: Start, encoding: str) -> None:
    process = start("--no-gui", PYTHONIOENCODING=encoding, LC_ALL="C")
    process.begun()
    said_first = process.printed("no microphone]")
    if "no loudspeaker" not in said_first:  # which of the two is noticed first is a race
        said_first += process.printed("no loudspeaker")

    assert process.popen.poll() is None
    process.popen.send_signal(signal.SIGINT)
    ended = process.ended()

    assert "There is no loudspeaker" in said_first
    assert "There is no microphone" in said_first
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.endswith("Goodbye.\n")
    assert ("×" in said_first) == (encoding == "utf-8")


@on_linux
@pytest.mark.usefixtures("no_sound_card")
@pytest.mark.parametrize("seconds", [0.0, 0.3, 0.8])
def test_ctrl_c_while_voice_mode_starts(start: Start, seconds: float) -> None:
    process = start("--no-gui")
    process.begun()
    time.sleep(seconds)
    process.popen.send_signal(signal.SIGINT)
    ended = process.ended()
    assert ended.code in (0, 130)
    assert ended.err == ""


def test_ctrl_c_is_not_lost_while_python_frees_an_object() -> None:
    story = """
import signal, time
from assistant.__main__ import _Ending

class Freed:
    def __del__(self):
        signal.raise_signal(signal.SIGINT)
        time.sleep(0.01)  # the interpreter sees it here, where what is raised is swallowed

ending = _Ending()
try:
    Freed()
    time.sleep(3600)  # which it has to end
except KeyboardInterrupt:
    print("ended")
"""
    told = subprocess.run([sys.executable, "-c", story], capture_output=True, text=True, timeout=60)
    assert (told.stdout, told.stderr) == ("ended\n", "")


@on_linux
@pytest.mark.parametrize(
    ("shell", "code", "err"),
    [
        ("{} doctor | head -1", 0, False),
        ("{} --help >&-", 0, False),
        ("{} --version >/dev/full", 1, True),
        ("{} turn missing.wav -o r.mp4 2>&-", 2, False),
        ("{} turn missing.wav -o r.mp4 2>/dev/full", 2, False),
        ("{} turn missing.wav -o r.mp4 <&- >&- 2>&-", 2, False),
    ],
)
def test_closed_and_full_streams(room: Path, home: Path, shell: str, code: int, err: bool) -> None:
    line = shell.format(" ".join(COMMAND))
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", line], capture_output=True, text=True, timeout=60
    )

    assert bool(done.stderr) == err
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr
    assert done.returncode == code or ("doctor" in shell and done.returncode == 1)


@on_linux
def test_a_file_never_gets_the_number_of_a_closed_stream(tmp_path: Path) -> None:
    """Else what a library prints on stderr would go into the film."""
    code = (
        "import os; from assistant import __main__ as program; program._prepare_streams();"
        f"number = os.open({str(tmp_path / 'film')!r}, os.O_CREAT); os._exit(number > 2)"
    )
    line = f"exec {sys.executable} -c {code!r} <&- >&- 2>&-"
    assert subprocess.run(["bash", "-c", line], timeout=60).returncode == 1


@pytest.mark.parametrize("command", ["--help", "doctor", "--version"])
def test_what_is_asked_for_quickly_imports_nothing_heavy(home: Path, command: str) -> None:
    code = (
        "import sys; from assistant.__main__ import run; code = run(sys.argv[1:]);"
        f"sys.exit(' '.join(m for m in {HEAVY} if m in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, command], capture_output=True, text=True, timeout=60
    )
    assert done.stdout
    assert done.stderr.strip() == ""
