"""How quick is the window, and does it ever stand still?

    xvfb-run -a -s "-screen 0 1600x1000x24" python bench/desktop.py [--json] [--minutes 10]
        [--turns 2000] [--parts start session idle stop long]

On a real X server (Xvfb will do) with the built-in engines. Parts and their figures:

  start    seconds from the start of Python to a window that is painted and takes a typed message
           (usable), and to the first frame of the living face, in processes of their own
  session  a scripted conversation through the virtual sound card (PulseAudio): the longest that
           Qt's thread was ever held (heartbeat_ms, on the wall; longest_work_ms, of the
           processor: what is left is waiting for other programs and the interpreter's lock), the
           share of frames shown late, and the milliseconds that painting a frame took
  idle     percent of one core used with the living face, minimised, and in the compact window,
           by this program and the processes that it started, without the bench's own heartbeat;
           threads: the threads that take most of it
  stop     milliseconds from Esc to the last audible sample and to the mouth at rest
  long     turns simulated fast, without devices: growth of memory after warm-up, of threads and
           of file handles; engines_lost tells whether all of it was worked through to the end

A frame is late when the one that is shown is more than a frame behind the one that is due.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # as `visavis` starts
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OPENCV_THREAD_POOL_ACTIVE_WAIT_WORKER", "0")
os.environ.setdefault("OPENCV_THREAD_POOL_ACTIVE_WAIT_MAIN", "0")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests"), str(ROOT / "bench")]

from machine import describe  # noqa: E402

PARTS = ("start", "session", "idle", "stop", "long")
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
}
QUESTIONS = (
    "what time is it", "what is seven times eight", "tell me a joke", "flip a coin",
    "what can you do", "how many miles is five kilometers", "who are you",
)  # fmt: skip
LONG_PACE = 25.0
"""How fast the clock of `long` runs. A face keeps its two seconds to answer in real time."""
AUDIBLE = 10 ** (-50 / 20)


def usable() -> None:
    """In a process of its own: open the window, say when it can be used and when it lives."""
    began = time.time() - float(os.environ["VISAVIS_BENCH_BEGAN"])
    from assistant.config import Settings
    from assistant.desktop.app import Desktop, make_application

    app = make_application(Settings())
    desktop = Desktop(Settings())
    desktop.start()
    page = desktop.window.page("talk")
    page.composer.text.setPlainText("hello")  # type: ignore[union-attr]
    while not desktop.window.isVisible() or desktop.window.windowHandle().isExposed() is False:
        app.processEvents()
    app.processEvents()
    told = {"python_seconds": began, "usable_seconds": _since()}
    while desktop.session.talk is None or desktop.session.talk.player.frame() is None:
        app.processEvents()
        time.sleep(0.005)
    told["face_seconds"] = _since()
    print(json.dumps(told), flush=True)
    os._exit(0)


def _since() -> float:
    return time.time() - float(os.environ["VISAVIS_BENCH_BEGAN"])


def measure_start(runs: int = 5) -> dict[str, float]:
    """The median of warm starts; the first run is only there to warm up."""
    rows = []
    for _ in range(runs + 1):
        with tempfile.TemporaryDirectory() as home:
            env = os.environ | {"VISAVIS_HOME": home, "VISAVIS_BENCH_BEGAN": repr(time.time())}
            code = "import sys; sys.path[:0] = sys.argv[1:]; import desktop; desktop.usable()"
            command = [sys.executable, "-c", code, str(ROOT / "bench"), str(ROOT / "src")]
            told = subprocess.run(command, env=env, capture_output=True, text=True, timeout=120)
            rows.append(json.loads(told.stdout.splitlines()[-1]))
    names = ("usable_seconds", "face_seconds")
    first = {f"first_{name}": rows[0][name] for name in names}
    return first | {name: statistics.median(row[name] for row in rows[1:]) for name in names}


class Running:
    """A desktop whose loop is turned by us, with a heartbeat in it."""

    BEAT_MS = 5

    def __init__(self, make: Any = None, **settings: object) -> None:
        from PySide6.QtCore import Qt, QTimer

        from assistant.config import Settings, with_changes
        from assistant.desktop.app import Desktop, make_application
        from assistant.desktop.session import make_talk

        chosen = with_changes(Settings(), settings)
        self.app = make_application(chosen)
        self.desktop = Desktop(chosen, make or make_talk)
        self.held: list[float] = []
        self.worked: list[float] = []
        self._used = time.thread_time()
        self._last = time.perf_counter()
        self._beat = QTimer()
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.setInterval(self.BEAT_MS)
        self._beat.timeout.connect(self._note)
        self._beat.start()
        self.desktop.start()
        self.until(lambda: self.desktop.session.talk is not None, 60)
        self.talk = self.desktop.session.talk
        self.until(lambda: self.talk.player.frame() is not None, 60)

    def _note(self) -> None:
        now = time.perf_counter()
        self.held.append(1000 * (now - self._last) - self.BEAT_MS)
        used = time.thread_time()
        self.worked.append(1000 * (used - self._used))
        self._used = used
        self._last = now

    def stop_heartbeat(self) -> None:
        """Take no processor time for the bench's own sake."""
        self._beat.stop()

    def run(self, seconds: float) -> None:
        """Let Qt's own loop run, as in the program."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()

    def until(self, true: Any, seconds: float) -> bool:
        end = time.monotonic() + seconds
        while not true():
            if time.monotonic() > end:
                return False
            self.run(0.01)
        return True

    def state(self) -> str:
        return str(self.talk.assistant.conversation.state)

    def close(self) -> None:
        self.desktop.close()


class FrameWatch:
    """Notes when frames were due and when they were painted, and how long that took."""

    def __init__(self, running: Running) -> None:
        face = running.desktop.window.page("talk").stage.face  # type: ignore[union-attr]
        self.paints: list[float] = []
        self.gaps: list[float] = []
        self._shown: Any = None
        self._at = time.perf_counter()
        convert, due = face._convert, face._frame_due

        def timed() -> None:
            began = time.perf_counter()
            convert()
            self.paints.append(1000 * (time.perf_counter() - began))

        def noted() -> Any:
            frame, now = due(), time.perf_counter()
            if frame is not self._shown:
                self.gaps.append(now - self._at)
                self._shown, self._at = frame, now
            return frame

        face._convert, face._frame_due = timed, noted

    def late_percent(self, fps: float = 25.0) -> float:
        late = sum(gap > 2 / fps for gap in self.gaps)
        return 100 * late / max(1, len(self.gaps))


def measure_session(minutes: float) -> dict[str, float]:
    """Spoken and typed questions in turn, some interrupted; films, lists, themes in between."""
    from virtual_sound_card import virtual_sound_card

    with tempfile.TemporaryDirectory() as folder, virtual_sound_card() as card:
        clips = [
            spoken(question, Path(folder) / f"{k}.wav") for k, question in enumerate(QUESTIONS)
        ]
        running = Running()
        running.run(3.0)
        running.desktop.window.resize(1280, 800)
        running.run(0.5)
        watch = FrameWatch(running)
        running.held.clear()
        running.worked.clear()
        end, number, turns = time.monotonic() + 60 * minutes, 0, 0
        while time.monotonic() < end:
            number += 1
            if number % 2:
                card.play(clips[number % len(clips)], wait=False)
            else:
                running.desktop.session.ask(QUESTIONS[number % len(QUESTIONS)])
            running.until(lambda: running.state() == "speaking", 12)
            turns += running.state() == "speaking"
            if number % 5 == 0:
                running.run(0.6)
                running.desktop.session.stop()
            if number % 4 == 0:
                running.desktop.window.page("talk").show_list()  # type: ignore[union-attr]
                running.run(0.5)
                running.desktop.session.take_up(None)
            if number % 7 == 0:
                look = ("light", "dark")[number % 2]
                running.desktop.theme.set(look, reduced_motion=False)
            running.until(lambda: running.state() == "listening", 20)
            running.run(0.3)
        told = {
            "minutes": minutes,
            "turns": turns,
            "heartbeat_ms": max(running.held),
            "heartbeat_p999_ms": percentile(running.held, 99.9),
            "longest_work_ms": max(running.worked),
            "frames": len(watch.gaps),
            "late_percent": watch.late_percent(),
            "paint_ms": percentile(watch.paints, 95),
            "paint_median_ms": statistics.median(watch.paints),
        }
        running.close()
    return told


def measure_idle(seconds: float = 10.0) -> dict[str, float]:
    """The share of one core that the whole process takes."""
    from virtual_sound_card import virtual_sound_card

    told = {}
    with virtual_sound_card():
        running = Running()
        running.stop_heartbeat()
        running.run(8.0)  # engines are loaded, and the room is known
        told |= busy(running, "idle", seconds)
        running.desktop.show_compact()
        running.run(1.0)
        told |= busy(running, "compact", seconds)
        running.desktop.show()
        running.desktop.window.showMinimized()
        running.run(1.0)
        told |= busy(running, "minimised", seconds)
        running.close()
    return told


def busy(running: Running, what: str, seconds: float) -> dict[str, float]:
    """The percent of a core that all takes, and each thread that takes a half or more."""
    began, used = time.monotonic(), used_seconds()
    running.run(seconds)
    took, now = time.monotonic() - began, used_seconds()
    names = {thread.native_id: thread.name for thread in threading.enumerate()}
    told = {f"{what}_percent": 0.0}
    for task, (name, spent) in now.items():
        percent = 100 * (spent - used.get(task, ("", 0.0))[1]) / took
        told[f"{what}_percent"] += percent
        if percent >= 0.5:
            key = f"{what}_thread_{names.get(task, name)}".replace(" ", "_")
            told[key] = told.get(key, 0.0) + percent
    return told


def used_seconds() -> dict[int, tuple[str, float]]:
    """The processor time of every thread of this process and its children, with its name."""
    found = {}
    for process in (str(os.getpid()), *children()):
        for task in Path(f"/proc/{process}/task").glob("*"):
            with contextlib.suppress(OSError):
                spent = int((task / "schedstat").read_text().split()[0]) / 1e9
                found[int(task.name)] = (task / "comm").read_text().strip(), spent
    return found


def children() -> list[str]:
    """The processes that work for the assistant; not the sound card, which belongs to the bench."""
    listed = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    found = [number for children in listed for number in children.read_text().split()]
    return [n for n in found if "sphinx_worker" in Path(f"/proc/{n}/cmdline").read_text()]


def measure_stop(times: int = 5) -> dict[str, float]:
    """Esc while it speaks; its sound as a loudspeaker would give it, its mouth in the frames."""
    import numpy as np
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from turn_latency import OPEN, MouthWatch, moved, resting

    from virtual_sound_card import virtual_sound_card

    sounds: list[float] = []
    mouths: list[float] = []
    with virtual_sound_card() as card:
        running = Running()
        running.run(3.0)
        page = running.desktop.window.page("talk")
        # Without a window manager no window is ever active, and only an active one has shortcuts.
        running.desktop.window.activateWindow()
        running.desktop.window.windowHandle().requestActivate()
        if not running.until(running.desktop.window.isActiveWindow, 5):
            raise SystemExit("the window does not become active: is there an X server?")
        watch = MouthWatch(running.talk)
        for _ in range(times):
            watch.begin()
            asked = time.monotonic()
            with card.recording() as speaker:
                running.desktop.session.ask("what can you do")
                running.until(lambda: running.state() == "speaking", 15)
                running.run(1.5)
                pressed = time.monotonic()
                QTest.keyClick(page.stage, Qt.Key.Key_Escape)  # type: ignore[union-attr]
                running.run(1.5)
            loud = np.flatnonzero(np.abs(speaker.sound.samples) > AUDIBLE) / speaker.sound.rate
            if len(loud):
                sounds.append(1000 * (speaker.began + float(loud[-1]) - pressed))
            gaps = watch.gaps(asked)
            open_at = moved(gaps, resting(gaps, asked + 0.2), OPEN)
            mouths.append(
                1000 * (max([at for at in open_at if at > pressed], default=pressed) - pressed)
            )
            running.until(lambda: running.state() == "listening", 15)
        watch.close()
        running.close()
    return {
        "stop_sound_ms": max(sounds),
        "stop_sound_median_ms": statistics.median(sounds),
        "stop_mouth_ms": max(mouths),
        "stop_mouth_median_ms": statistics.median(mouths),
    }


def measure_long(turns: int) -> dict[str, float]:
    """Turns through the whole window, on a clock that runs as fast as it can."""
    from assistant import presenter
    from assistant.events import Degraded, TurnEnded
    from desktop_talk import QuietTalk

    def fast(*given: Any) -> QuietTalk:
        return QuietTalk(*given, pace=LONG_PACE)

    presenter.HUNG_SECONDS *= LONG_PACE
    with tempfile.TemporaryDirectory() as home:
        os.environ["VISAVIS_HOME"] = home
        running = Running(fast, **{"talking_head.engine": "still", "conversations.keep": "all"})
        warm = max(20, turns // 20)
        done = 0

        ended: list[TurnEnded] = []
        lost: list[Degraded] = []

        def note(event: Any) -> None:
            if isinstance(event, TurnEnded):
                ended.append(event)
            if isinstance(event, Degraded):
                lost.append(event)

        running.desktop.events.arrived.connect(note)

        def turn(number: int) -> None:
            nonlocal done
            ended.clear()
            running.desktop.session.ask(QUESTIONS[number % len(QUESTIONS)])
            done += running.until(lambda: bool(ended), 30)
            running.held.clear()  # which the heartbeat of this bench would add up
            running.worked.clear()

        for number in range(warm):
            turn(number)
        before = footing()
        for number in range(warm, turns):
            turn(number)
            if number % 50 == 0:
                running.desktop.session.take_up(None)
        after = footing()
        running.close()
    return {
        "turns": done,
        "engines_lost": len(lost),
        "memory_growth_mb": after[0] - before[0],
        "threads_growth": after[1] - before[1],
        "handles_growth": after[2] - before[2],
    }


def footing() -> tuple[float, int, int]:
    """Memory in MB, threads, file handles."""
    gc.collect()
    time.sleep(0.5)
    status = Path("/proc/self/status").read_text()
    resident = next(x for x in status.splitlines() if x.startswith("VmRSS"))
    handles = len(list(Path("/proc/self/fd").iterdir()))
    return int(resident.split()[1]) / 1024, threading.active_count(), handles


def spoken(text: str, path: Path) -> Path:
    """A question as a sound file."""
    import numpy as np

    from assistant.tts import VoiceOptions
    from assistant.tts.flite import Flite
    from assistant.tts.resample import resampled
    from talking_head.media import AudioChunk
    from talking_head.sound_file import write_wav
    from talking_head.turn import Turn

    pieces = list(resampled(Flite(VoiceOptions("flite:rms")).speak(text, Turn()), 48_000))
    write_wav(path, AudioChunk(np.concatenate([p.audio.samples for p in pieces]), 48_000))
    return path


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share / 100 * len(ordered)))]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--turns", type=int, default=2000)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--part", choices=PARTS, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    measures = {
        "start": measure_start,
        "session": lambda: measure_session(asked.minutes),
        "idle": measure_idle,
        "stop": measure_stop,
        "long": lambda: measure_long(asked.turns),
    }
    if asked.part:
        with tempfile.TemporaryDirectory() as home:
            os.environ["VISAVIS_HOME"] = home
            print(json.dumps(measures[asked.part]()), flush=True)
        os._exit(0)
    told: dict[str, dict[str, float]] = {}
    for part in asked.parts:
        command = [sys.executable, __file__, "--part", part, "--minutes", str(asked.minutes),
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
            print(f"{part:8} {name:24} {value:10.2f}  {bound:10} {verdict}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
