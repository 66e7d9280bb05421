"""Half an hour of speech through the Wav2Lip face: does it stay in step, and does memory stay flat?

    python bench/long_run.py [--json] [--minutes 30] [--sound FILE] [--avatar FILE] [--only PART]

`step`: clicks at 22050 Hz go through the real session (resampler, mel, easing, paste) and MP4
writer at five frame rates; the network is replaced by one that is as bright as what is heard.
Decoded, each click's flash is compared with its sound; positive is a late picture. `memory`: the
sound (a recording of speech, over and over; without one noise that swells, with pauses) becomes a
720p25 film of a living face, its weights made by a rule; memory is looked at every 20 ms.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # as `visavis` starts
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from machine import describe  # noqa: E402
from memory import PeakMemory, resident_mb  # noqa: E402
from wav2lip import photo_of, rule_made, speech, table  # noqa: E402

from films import FLASH_SIZE, clicks, flashing_session, offsets  # noqa: E402
from talking_head.clip import blocks_of, render_clip  # noqa: E402
from talking_head.media import AudioChunk  # noqa: E402
from talking_head.mp4 import write_mp4  # noqa: E402
from talking_head.renderer import RenderOptions, RenderSettings  # noqa: E402
from talking_head.sound_file import read_sound  # noqa: E402
from talking_head.wav2lip.renderer import Wav2LipRenderer  # noqa: E402

RATES = (Fraction(24), Fraction(25), Fraction(30_000, 1001), Fraction(30), Fraction(60))
CLICK_EVERY = 10.0
CLICK_RATE = 22_050
PAUSE_SECONDS = 2.0
LIMITS = {"offset_ms": 20.0, "drift_ms": 5.0, "peak_mb": 1200.0, "growth_mb": 48.0}


def in_step(minutes: float, fps: Fraction, folder: Path) -> dict[str, Any]:
    """How far each click is seen after it is heard, and how that changes to the end."""
    film = folder / "clicks.mp4"
    began = time.perf_counter()
    session = flashing_session(fps, RenderOptions(FLASH_SIZE, fps))
    sound = clicks(60 * minutes, CLICK_EVERY, CLICK_RATE)
    info = write_mp4(blocks_of(session, sound), film)
    apart = np.array(offsets(film, CLICK_EVERY))
    some = max(1, len(apart) // 10)
    return {
        "fps": f"{float(fps):.3f}",
        "frames": info.frames,
        "clicks": len(apart),
        "median_ms": float(np.median(apart)),
        "offset_ms": float(np.abs(apart).max()),
        "drift_ms": abs(float(apart[-some:].mean() - apart[:some].mean())),
        "took_s": time.perf_counter() - began,
    }


def long_speech(minutes: float, sound: AudioChunk) -> Iterator[AudioChunk]:
    """The sound again and again, with pauses."""
    pause = AudioChunk(np.zeros(round(PAUSE_SECONDS * sound.rate), np.float32), sound.rate)
    left = 60 * minutes
    while left > 0:
        for piece in (sound, pause):
            samples = piece.samples[: round(max(0.0, left) * sound.rate)]
            left -= piece.seconds
            if len(samples):
                yield AudioChunk(samples, sound.rate)


def flat_memory(minutes: float, sound: AudioChunk, avatar: str, folder: Path) -> dict[str, Any]:
    """The most memory, and how much more is there at the end than after a tenth of the time."""
    renderer = Wav2LipRenderer(RenderSettings(device="cpu", models={"wav2lip": rule_made(folder)}))
    taken: list[tuple[float, float]] = []

    def note(seconds: float) -> None:
        if not taken or seconds - taken[-1][0] >= 0.6 * minutes:
            taken.append((seconds, resident_mb()))

    options = RenderOptions((1280, 720), Fraction(25), cache=folder)
    photo = photo_of(avatar, folder)
    with PeakMemory() as memory:
        info = render_clip(
            renderer,
            photo,
            long_speech(minutes, sound),
            folder / "long.mp4",
            options,
            on_progress=note,
        )
    settled = [mb for _, mb in taken[len(taken) // 10 : len(taken) // 5 + 1]]
    last = [mb for _, mb in taken[-max(1, len(taken) // 10) :]]
    return {
        "minutes": info.seconds / 60,
        "frames": info.frames,
        "runtime": renderer.runtime,
        "real_time": info.real_time_factor,
        "peak_mb": memory.mb,
        "growth_mb": float(np.median(last) - np.median(settled)),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--sound", type=Path, help="a recording of speech")
    parser.add_argument("--avatar", default="default")
    parser.add_argument("--only", choices=("step", "memory"))
    asked = parser.parse_args()
    sound = read_sound(asked.sound, 16_000) if asked.sound else speech(20.0)
    found: dict[str, list[dict[str, Any]]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if asked.only != "memory":
            found["step"] = [in_step(asked.minutes, fps, folder) for fps in RATES]
        if asked.only != "step":
            found["memory"] = [flat_memory(asked.minutes, sound, asked.avatar, folder)]
    rows = [row for part in found.values() for row in part]
    ok = all(row[name] <= limit for row in rows for name, limit in LIMITS.items() if name in row)
    if asked.json:
        print(json.dumps({"bench": "long_run", "limits": LIMITS, "ok": ok, **found}, indent=1))
    else:
        print(describe())
        for part in found.values():
            table(part)
    return 0 if ok else 1


if __name__ == "__main__":
    raise SystemExit(main())
