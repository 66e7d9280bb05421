"""Do the face and the voice stay together, and does the voice stop at once?

    python bench/av_sync.py [--json] [--runs 10] [--minutes 10]

A clip that flashes white with the first sample of a burst is played through a virtual sound card
(PulseAudio): the burst is found in what left the loudspeaker, the flash by looking at the player's
frame sixty times a second, as the window does. The long run is on a clock moved by hand, with late
blocks among the others. Offsets are picture minus sound: positive is a late picture. The recorder
knows its own start to a few milliseconds; that uncertainty is in the figures.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from player.pull import Pull  # noqa: E402
from player.sound_player import SoundPlayer  # noqa: E402
from talking_head.media import AudioChunk, FrameBlock, due_sample  # noqa: E402
from virtual_sound_card import VirtualSoundCard, virtual_sound_card  # noqa: E402

RATE = 48_000
SIZE = (640, 360)
BLOCK = 8
BURST = 480
WHITE_FRAMES = 6
LIMITS = {"start_ms": 40.0, "long_ms": 40.0, "stop_ms": 120.0, "paint_ms": 4.0, "growth_mb": 8.0}


def blocks(seconds: float, every: float, first: float, fps: Fraction) -> Iterator[FrameBlock]:
    """Black and silent, but for a burst every `every` seconds from `first`, and white with it.

    The white lasts longer than the burst, so that a busy machine that looks late still sees it.
    """
    width, height = SIZE
    total = int(seconds * fps)
    flashes = {round((first + k * every) * fps) for k in range(int((seconds - first) / every) + 1)}
    for start in range(0, total, BLOCK):
        n = min(BLOCK, total - start)
        frames = np.full((n, height * 3 // 2, width), 128, np.uint8)
        frames[:, :height] = 16
        base = due_sample(start, RATE, fps)
        sound = np.zeros(due_sample(start + n, RATE, fps) - base, np.float32)
        for k in range(n):
            if any(start + k - late in flashes for late in range(WHITE_FRAMES)):
                frames[k, :height] = 235
            if start + k in flashes:
                at = due_sample(start + k, RATE, fps) - base
                sound[at : at + BURST] = 0.8
        yield FrameBlock(frames, fps, start, AudioChunk(sound, RATE))


def is_white(player: SoundPlayer) -> bool:
    frame = player.frame()
    return frame is not None and frame[0, 0] > 128


def start_offsets(card: VirtualSoundCard, runs: int) -> list[float]:
    """Milliseconds from the burst at the loudspeaker to the flash in the window, per run."""
    from talking_head.mp4 import write_mp4

    offsets = []
    with tempfile.TemporaryDirectory() as folder:
        clip = Path(folder, "flash.mp4")
        write_mp4(blocks(1.0, 9.0, 0.4, Fraction(25)), clip)
        for _ in range(runs):
            player = SoundPlayer()
            playing = threading.Thread(target=player.play_video, args=(clip,), daemon=True)
            with card.recording() as loudspeaker:
                playing.start()
                end = time.monotonic() + 10
                while not is_white(player) and time.monotonic() < end:
                    time.sleep(1 / 60)
                flash = time.monotonic()
                playing.join(timeout=10)
            player.close()
            burst = np.flatnonzero(np.abs(loudspeaker.sound.samples) > 0.3)
            if len(burst) == 0 or flash >= end:
                raise SystemExit("the clip was not heard or not seen")
            offsets.append((flash - loudspeaker.began - burst[0] / RATE) * 1000)
    return offsets


def stop_delays(card: VirtualSoundCard, runs: int) -> list[float]:
    """Milliseconds from the call of stop() to silence at the loudspeaker, per run."""
    tone = 0.5 * np.sin(np.arange(2 * RATE) * 2 * np.pi * 997 / RATE)
    no_frames = np.zeros((0, 3, 2), np.uint8)
    block = FrameBlock(no_frames, Fraction(25), 0, AudioChunk(tone.astype(np.float32), RATE))
    delays = []
    for run in range(runs):
        player = SoundPlayer()
        with card.recording() as loudspeaker:
            player.play(block)
            time.sleep(0.5 + 0.0037 * run)
            called = time.monotonic()
            player.stop()
            time.sleep(0.3)
        player.close()
        last = np.flatnonzero(np.abs(loudspeaker.sound.samples) > 0.005)[-1]
        delays.append((loudspeaker.began + last / RATE - called) * 1000)
    return delays


class HandDrivenEar:
    """An output that takes sound when told, and notes where bursts begin."""

    def __init__(self, pull: Pull) -> None:
        self._pull = pull
        self._position = 0
        self.bursts: list[int] = []

    def take(self, n: int) -> None:
        loud = np.flatnonzero(self._pull(n) > 0.5)
        if len(loud) and (not self.bursts or self._position - self.bursts[-1] > RATE // 2):
            self.bursts.append(self._position + int(loud[0]))
        self._position += n

    def played(self) -> int:
        return self._position

    def has_device(self) -> bool:
        return False

    def close(self) -> None:
        pass


def long_run(minutes: float, fps: Fraction) -> tuple[list[float], float]:
    """Offsets (ms) of a flash every 10 s, and the growth of memory (MB) after the first minute.

    Every fiftieth block comes 30 ms after the sound has run out.
    """
    ears: list[HandDrivenEar] = []

    def open_ear(pull: Pull) -> HandDrivenEar:
        ears.append(HandDrivenEar(pull))
        return ears[0]

    player = SoundPlayer(rate=RATE, open_output=open_ear)
    ear, flashes, was_white = ears[0], [], False
    memory: list[float] = []

    def pass_time(samples: int) -> None:
        nonlocal was_white
        while samples > 0:
            step = min(samples, 48)
            ear.take(step)
            samples -= step
            white = is_white(player)
            if white and not was_white:
                flashes.append(ear.played() - step)
            was_white = white

    for number, block in enumerate(blocks(minutes * 60, 10.0, 0.4, fps)):
        if number % 50 == 49:
            pass_time(RATE * 30 // 1000)
        player.play(block)
        pass_time(len(block.audio.samples))
        if number % 187 == 0:
            memory.append(resident_mb())
    settled = memory[max(1, len(memory) // 10)]
    offsets = [(f - b) / RATE * 1000 for f, b in zip(flashes, ear.bursts, strict=True)]
    return offsets, memory[-1] - settled


def resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def paint_times(runs: int = 120) -> list[float]:
    """Milliseconds to convert and paint another 720p frame at 960x540."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from player.widget import FaceWidget

    app = QApplication.instance() or QApplication([])
    random = np.random.default_rng(0)
    frames = list(random.integers(16, 235, (4, 1080, 1280), dtype=np.uint8))
    due = [frames[0]]
    widget = FaceWidget(lambda: due[0])
    widget.resize(960, 540)
    widget.show()
    app.processEvents()
    times = []
    for run in range(runs):
        due[0] = frames[run % len(frames)]
        began = time.perf_counter()
        widget.tick()
        widget.repaint()
        times.append((time.perf_counter() - began) * 1000)
    widget.close()
    return times[5:]


def figures(values: list[float]) -> dict[str, float]:
    size = np.abs(values)
    return {
        "n": len(values),
        "p50": round(float(np.median(values)), 2),
        "abs_p95": round(float(np.percentile(size, 95)), 2),
        "abs_max": round(float(size.max()), 2),
    }


def measure(runs: int, minutes: float) -> dict[str, dict[str, float]]:
    with virtual_sound_card() as card:
        start, stop = start_offsets(card, runs), stop_delays(card, runs)
    result = {"start_ms": figures(start), "stop_ms": figures(stop)}
    growth = []
    for fps in (Fraction(25), Fraction(30000, 1001)):
        offsets, grown = long_run(minutes, fps)
        result[f"long_ms at {float(fps):.2f} fps"] = figures(offsets)
        growth.append(grown)
    result["growth_mb"] = figures(growth)
    result["paint_ms"] = figures(paint_times())
    return result


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--minutes", type=float, default=10.0)
    args = parser.parse_args()
    result = measure(args.runs, args.minutes)
    ok = all(row["abs_p95"] <= LIMITS[name.split()[0]] for name, row in result.items())
    if args.json:
        print(json.dumps({"bench": "av_sync", "limits": LIMITS, "ok": ok, "figures": result}))
        return 0 if ok else 1
    print(f"{'':26}{'n':>5}{'p50':>9}{'|p95|':>9}{'|max|':>9}{'limit':>9}")
    for name, row in result.items():
        limit = LIMITS[name.split()[0]]
        print(
            f"{name:26}{row['n']:5.0f}{row['p50']:9.2f}{row['abs_p95']:9.2f}"
            f"{row['abs_max']:9.2f}{limit:9.1f}"
        )
    return 0 if ok else 1


if __name__ == "__main__":
    raise SystemExit(main())
