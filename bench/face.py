"""How fast the built-in face is: frames a second, the first block, idle motion; encoding excluded.

    python bench/face.py [--json] [--avatar NAME ...] [--size WxH ...]
    python bench/face.py --soak 30 [--json] [--avatar NAME ...] [--size WxH ...]

One row per avatar and size; NAME may be a picture too, and `photo` is the default avatar's
portrait, moved as if somebody had dropped it in. `fps`: speech, everything from sound to I420
frames. `first`: from sound fed to the first block. `idle`, `frame`: one frame at rest and in
speech, p50 and p95. `idle_cpu`: the processor's time for a frame at rest, all threads, mean and
p95 (frames in which nothing moves that is seen are cheaper than others, so no p50).

`--soak`: so many minutes of speech in replies of half a minute, and as many of idle motion, drawn
as fast as they can be by one session; the process's memory (resident, MB) is printed at intervals.
It is flat if it stops growing: the row ends with how much it grew in the second half.
"""

from __future__ import annotations

import argparse
import json
import resource
import time
from fractions import Fraction
from pathlib import Path

import numpy as np
from machine import describe

from talking_head.avatar import Avatar, Photo
from talking_head.builtin.layers import read_puppet
from talking_head.face.cache import find_faces
from talking_head.media import AudioChunk, Samples
from talking_head.picture import read_picture
from talking_head.renderer import RENDERERS, RenderOptions, RenderSettings

AVATARS = Path(__file__).resolve().parents[1] / "assets" / "avatars"
RATE = 22_050


def speech(seconds: float) -> Samples:
    """Buzzing syllables, four a second, so that the mouth never rests."""
    moment = np.arange(round(seconds * RATE)) / RATE
    buzz = sum(np.sin(2 * np.pi * 130 * k * moment) / k for k in range(1, 40))
    return (0.2 * buzz * np.sin(np.pi * 4 * moment) ** 2).astype(np.float32)


def avatar_of(name: str) -> Avatar:
    if (AVATARS / name).is_dir():
        return read_puppet(AVATARS / name)
    file = AVATARS / "default.jpg" if name == "photo" else Path(name)
    picture = read_picture(file)
    return Photo(name, file, picture, tuple(find_faces(picture)))


def measure(name: str, size: tuple[int, int], fps: int, seconds: float) -> dict[str, object]:
    renderer = RENDERERS["builtin"].load(RenderSettings())
    avatar = avatar_of(name)
    began = time.perf_counter()
    session = renderer.open(avatar, RenderOptions(size, Fraction(fps)))
    opened = time.perf_counter() - began

    idle, idle_cpu = [], []
    motion = session.idle("resting")
    next(motion)
    for _ in range(100):
        began, busy = time.perf_counter(), time.process_time()
        next(motion)
        idle.append(time.perf_counter() - began)
        idle_cpu.append(time.process_time() - busy)

    sound = speech(seconds)
    began = time.perf_counter()
    for start in range(0, len(sound), RATE):
        session.feed(AudioChunk(sound[start : start + RATE], RATE))
    session.finish()
    first, frames, each = 0.0, 0, []
    last = began
    for block in session.blocks():
        now = time.perf_counter()
        first = first or now - began
        frames += len(block.frames)
        each.append((now - last) / len(block.frames))
        last = now
    whole = last - began
    session.close()
    return {
        "avatar": Path(name).stem,
        "size": f"{size[0]}x{size[1]}@{fps}",
        "open_s": round(opened, 2),
        "fps": round(frames / whole, 1),
        "first_block_ms": round(first * 1e3, 1),
        "frame_ms_p50": round(float(np.median(each)) * 1e3, 2),
        "frame_ms_p95": round(float(np.quantile(each, 0.95)) * 1e3, 2),
        "idle_ms_p50": round(float(np.median(idle)) * 1e3, 2),
        "idle_ms_p95": round(float(np.quantile(idle, 0.95)) * 1e3, 2),
        "idle_cpu_ms": round(float(np.mean(idle_cpu)) * 1e3, 2),
        "idle_cpu_ms_p95": round(float(np.quantile(idle_cpu, 0.95)) * 1e3, 2),
        "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


REPLY_SECONDS = 30.0
SOAK_ROWS = 10


def resident_mb() -> float:
    """What the process holds in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return round(pages * resource.getpagesize() / 2**20, 1)


def soak(name: str, size: tuple[int, int], fps: int, minutes: float) -> dict[str, object]:
    session = (
        RENDERERS["builtin"]
        .load(RenderSettings())
        .open(avatar_of(name), RenderOptions(size, Fraction(fps)))
    )
    sound = speech(REPLY_SECONDS)
    replies = max(SOAK_ROWS, round(minutes * 60 / REPLY_SECONDS))
    held = [resident_mb()]
    for reply in range(replies):
        for start in range(0, len(sound), RATE):
            session.feed(AudioChunk(sound[start : start + RATE], RATE))
        session.finish()
        for _ in session.blocks():
            pass
        motion = session.idle("listening" if reply % 2 else "resting")
        for _ in range(round(REPLY_SECONDS * fps)):
            next(motion)
        if (reply + 1) * SOAK_ROWS // replies > reply * SOAK_ROWS // replies:
            held.append(resident_mb())
    session.close()
    return {
        "avatar": Path(name).stem,
        "size": f"{size[0]}x{size[1]}@{fps}",
        "minutes": round(replies * REPLY_SECONDS / 60, 1),
        "resident_mb": held,
        "grew_in_second_half_mb": round(held[-1] - held[SOAK_ROWS // 2], 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--avatar", action="append", help="default: all")
    parser.add_argument("--size", action="append", help="default: 1280x720 and 1920x1080")
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--soak", type=float, metavar="MINUTES", help="watch the memory instead")
    asked = parser.parse_args()
    drawn = sorted(file.parent.name for file in AVATARS.glob("*/avatar.yaml"))
    names = asked.avatar or [*drawn, "photo"]
    rows = []
    for text in asked.size or ["1280x720", "1920x1080"]:
        width, height = (int(part) for part in text.split("x"))
        for name in names:
            fps = 30 if height >= 1080 else 25
            if asked.soak:
                rows.append(soak(name, (width, height), fps, asked.soak))
            else:
                rows.append(measure(name, (width, height), fps, asked.seconds))
            if not asked.json:
                if len(rows) == 1:
                    print(describe())
                    print("  ".join(f"{key:>14}" for key in rows[0]))
                print("  ".join(f"{value!s:>14}" for value in rows[-1].values()), flush=True)
    if asked.json:
        print(json.dumps({"bench": "face", "machine": describe(), "rows": rows}))


if __name__ == "__main__":
    main()
