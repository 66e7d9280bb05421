"""A scripted session: is the window ever held up, and does the face keep time?

Spoken and typed questions in turn, some interrupted; lists in between; a model that is downloaded
from a server in another process, as the settings show it; engines that are loaded while one talks;
changes of appearance.
"""

from __future__ import annotations

import hashlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from frames import FrameWatch
from idle import children
from loads import loads
from questions import QUESTIONS, spoken
from running import Beat, Running

from assistant.desktop.settings_models import ModelRow
from assistant.models import Model, ModelFile
from virtual_sound_card import VirtualSoundCard, virtual_sound_card

HERE = Path(__file__).resolve().parent
DOWNLOAD_BYTES = 60_000_000
LOAD_SECONDS = 60.0
BUSY = ("hearing", "thinking", "speaking")
SETTLES = 0.5


def measure_session(minutes: float) -> dict[str, float]:
    """See the module."""
    with tempfile.TemporaryDirectory() as folder, virtual_sound_card() as card:
        session = _Session(Path(folder), card)
        try:
            return session.play(minutes)
        finally:
            session.close()


class _Session:
    def __init__(self, folder: Path, card: VirtualSoundCard) -> None:
        self.clips = [spoken(text, folder / f"{k}.wav") for k, text in enumerate(QUESTIONS)]
        self.say = _voice(card)
        self.server, self.model = _server(folder)
        making = [sys.executable, str(HERE / "loads.py"), str(folder)]
        subprocess.run(making, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.loads = loads(folder)
        self.running = running = Running()
        self.plain = {key: running.desktop.preferences.value(key)
                      for settings in self.loads.values() for key in settings}  # fmt: skip
        running.run(3.0)
        running.desktop.window.resize(1280, 800)
        running.run(SETTLES)
        self.row = ModelRow(running.desktop.work, self.model, running.desktop.fetching)
        self.watch = FrameWatch(running, self.counts)
        self.number = self.turns = 0
        self.looks = 0
        self.loaded: dict[str, float] = {}

    def counts(self) -> bool:
        """Whether frames are those of a turn; while engines are loaded, it is told apart."""
        return self.running.doing == "turns" and self.running.state() in BUSY

    def play(self, minutes: float) -> dict[str, float]:
        running = self.running
        running.forget_beats()
        running.doing = "turns"
        began, others = time.monotonic(), others_seconds()
        end = began + 60 * minutes
        waiting = list(self.loads.items())
        while time.monotonic() < end:
            self.turn()
            share = (time.monotonic() - began) / (60 * minutes)
            done = len(self.loads) - len(waiting)
            if waiting and share > (done + 1) / (len(self.loads) + 1.5):
                self.load(*waiting.pop(0))
            if self.number == 3:
                self.row.show()
                self.row.get.click()
        held = dict(running.held)
        told = {
            "minutes": minutes,
            "turns": self.turns,
            "heartbeat_ms": max(held["turns"]),
            **where(running.longest["turns"], "heartbeat"),
            "heartbeat_p999_ms": percentile(held["turns"], 99.9),
            "longest_work_ms": max(running.worked),
            "frames": self.watch.frames,
            "late_percent": self.watch.late_percent(),
            "paint_ms": percentile(self.watch.paints, 95),
            "paint_median_ms": statistics.median(self.watch.paints),
            "picture_ms": percentile(self.watch.pictures, 95),
            "downloaded": float(self.row.state.text() == "Here"),
        }
        late = {f"late_{how.replace(' ', '_')}": n for how, n in self.watch.counts().items()}
        rest = {}
        for doing in [doing for doing in held if doing != "turns"]:
            name = f"{doing.replace(' ', '_')}_heartbeat"
            rest |= {f"{name}_ms": max(held[doing]), **where(running.longest[doing], name)}
        took = time.monotonic() - began
        told["others_percent"] = 100 * (others_seconds() - others) / took
        return told | late | rest | self.loaded

    def turn(self) -> None:
        """A question and its answer."""
        running, number = self.running, self.number = self.running, self.number + 1
        if number % 2:
            self.say(self.clips[number % len(self.clips)])
        else:
            running.desktop.session.ask(QUESTIONS[number % len(QUESTIONS)])
        running.until(lambda: running.state() == "speaking", 12)
        self.turns += running.state() == "speaking"
        if number % 5 == 0:
            running.run(0.6)
            running.desktop.session.stop()
        if number % 4 == 0:
            running.desktop.window.page("talk").show_list()  # type: ignore[union-attr]
            running.run(SETTLES)
            running.desktop.session.take_up(None)
        running.until(lambda: running.state() == "listening", 20)
        if number % 7 == 0:
            self.looks += 1
            with self.doing("appearance"):
                look = ("light", "dark")[self.looks % 2]
                running.desktop.theme.set(look, reduced_motion=False)
                running.run(SETTLES)
        running.run(0.3)

    def load(self, name: str, settings: dict[str, object]) -> None:
        """Have an engine loaded while one talks, then go back to those that are built in."""
        running = self.running
        with self.doing(f"load {name}"):
            began = time.monotonic()
            running.desktop.preferences.change(settings)
            asked = False
            while time.monotonic() < began + LOAD_SECONDS and not self.ready(name):
                if not asked and running.state() == "listening":
                    running.desktop.session.ask("tell me a joke")
                    asked = True
                running.run(0.1)
            self.loaded[f"load_{name}_seconds"] = time.monotonic() - began
            running.until(lambda: running.state() == "listening", 20)
            running.desktop.preferences.change({key: self.plain[key] for key in settings})
            running.until(lambda: running.desktop.preferences.pending == 0, 20)
            running.run(3.0)

    def ready(self, name: str) -> bool:
        """Whether an engine of this name is loaded."""
        assistant = self.running.talk.assistant
        ladders = [*assistant.conversation._ladders.values(), assistant.face.engine.ladder]
        return any(name in ladder.ready for ladder in ladders)

    @contextmanager
    def doing(self, what: str) -> Iterator[None]:
        """What holds the window up meanwhile is told apart."""
        before, self.running.doing = self.running.doing, what
        yield
        self.running.doing = before

    def close(self) -> None:
        """End all of it."""
        self.running.close()
        self.say.process.terminate()  # type: ignore[attr-defined]
        self.server.terminate()
        self.say.process.wait()  # type: ignore[attr-defined]
        self.server.wait()


def _voice(card: VirtualSoundCard) -> Any:
    """Plays files into the microphone; from a process of its own, because starting one from here
    would hold the window up."""
    plays = 'while read -r file; do paplay --device=vmic_feed "$file" & done'
    process = subprocess.Popen(
        ["sh", "-c", plays], stdin=subprocess.PIPE, text=True, env=os.environ | card.env
    )

    def say(clip: Path) -> None:
        assert process.stdin is not None
        process.stdin.write(f"{clip}\n")
        process.stdin.flush()

    say.process = process  # type: ignore[attr-defined]
    return say


def _server(folder: Path) -> tuple[subprocess.Popen[str], Model]:
    """A server on loopback in a process of its own, and a model that it has."""
    files = folder / "served"
    files.mkdir()
    body = os.urandom(DOWNLOAD_BYTES)
    (files / "voice.onnx").write_bytes(body)
    serves = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1"]
    process = subprocess.Popen(
        [*serves, "--directory", str(files)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    port = process.stdout.readline().split(" port ")[1].split()[0]
    url = f"http://127.0.0.1:{port}/voice.onnx"
    file = ModelFile("voice.onnx", len(body), hashlib.sha256(body).hexdigest(), "bench", url=url)
    return process, Model("bench-voice", "tts", "piper", "A voice", "tts/bench", (file,),
                          licence="MIT", permits="any use", commercial=True)  # fmt: skip


def where(beat: Beat, name: str) -> dict[str, float]:
    """Where the milliseconds went of the beat that was late most."""
    return {f"{name}_worked_ms": beat.worked, f"{name}_for_a_core_ms": beat.waited}


def others_seconds() -> float:
    """The processor time so far of all but this session: of the sound server, the X server, and
    whatever else runs on this machine or takes from it."""
    user, nice, system, _, _, *more = Path("/proc/stat").read_text().split()[1:9]
    all_ = sum(int(x) for x in (user, nice, system, *more))
    for child in children():
        user, system = Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()[11:13]
        all_ -= int(user) + int(system)
    return all_ / os.sysconf("SC_CLK_TCK") - sum(os.times()[:4])


def percentile(values: list[float], share: float) -> float:
    """Of a list of numbers."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share / 100 * len(ordered)))]
