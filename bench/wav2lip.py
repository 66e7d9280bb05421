"""How much faster is the folded Wav2Lip than the published way, and does a clip keep up?

    python bench/wav2lip.py [--json] [--checkpoint FILE] [--avatar FILE] [--seconds 10]
                            [--device cpu|cuda] [--only clips|networks|streams]

Without a checkpoint the network gets weights made by a rule: speed does not depend on them. The
baseline, in the same run, is the published way: the whole network on every frame, 128 at once, in
f32, faces and masks built and pasted back as published (no PNGs). Its rounds and ours take turns,
so that whatever else the machine does hits both; the best round of each counts. Clips are made
after one that warms up. "CPU ms" is what all cores together spent on a frame, which other
programs disturb less. "outside_db" is how near a film's decoded frames are to the still picture
outside of the mouth's box, the worst frame and plane of them. "for_5_s" is how long a film of five
seconds takes. `streams`: so many sessions at once, each as quick as it can; those hold of which 99
of 100 frames take at most 40 ms, which is 25 a second.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # as `visavis` starts
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from machine import describe  # noqa: E402
from memory import PeakMemory  # noqa: E402

from films import frames_of, psnr_outside  # noqa: E402
from talking_head.avatar import Avatar, Photo, load_avatar  # noqa: E402
from talking_head.clip import blocks_of, render_clip  # noqa: E402
from talking_head.compositor import planes  # noqa: E402
from talking_head.media import AudioChunk, FrameBlock  # noqa: E402
from talking_head.mp4 import write_mp4  # noqa: E402
from talking_head.renderer import RenderOptions, RenderSession, RenderSettings  # noqa: E402
from talking_head.still import still_frame  # noqa: E402
from talking_head.wav2lip.box import crop, overwrite  # noqa: E402
from talking_head.wav2lip.folded import Folded, face_input  # noqa: E402
from talking_head.wav2lip.mel import WINDOW, mel_columns, reference_starts  # noqa: E402
from talking_head.wav2lip.network import evaluate, tensor_shapes  # noqa: E402
from talking_head.wav2lip.paste import MOUTH, region_box  # noqa: E402
from talking_head.wav2lip.prepared import place_in_frame  # noqa: E402
from talking_head.wav2lip.renderer import FaceChoice, Wav2LipRenderer  # noqa: E402
from talking_head.wav2lip.runtime import candidates, psnr  # noqa: E402
from talking_head.wav2lip.weights import read_weights  # noqa: E402

BASELINE_BATCH = 128
ROUNDS = 4
MOST_MS = 40.0
CLIPS = (((1280, 720), 25), ((1920, 1080), 30))
RATE = 16_000


def measured(work: Callable[[], object]) -> tuple[float, float]:
    """Wall and CPU seconds of a piece of work."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - cpu


def speech(seconds: float) -> AudioChunk:
    """Noise that swells four times a second and never falls silent."""
    at = np.arange(round(seconds * RATE)) / RATE
    noise = np.random.default_rng(0).normal(0, 0.1, len(at))
    return AudioChunk((noise * (0.2 + np.sin(np.pi * 4 * at) ** 2)).astype(np.float32), RATE)


def windows(sound: AudioChunk, count: int) -> np.ndarray:
    mel = mel_columns(sound.samples)
    starts = (reference_starts(mel.shape[1], 25.0) * count)[:count]
    return np.stack([mel[:, at : at + WINDOW] for at in starts])[:, None]


def networks(weights: Path, avatar: Avatar, device: str) -> list[dict[str, Any]]:
    """Frames per second of the network alone: the baseline and every runtime, in turns."""
    import torch

    renderer = Wav2LipRenderer(RenderSettings(device=device, models={"wav2lip": weights}))
    box = renderer.find_box(avatar)
    renderer.close()
    arrays = read_weights(weights)
    face = face_input(crop(avatar.portrait, box)[None])
    tensors = {key: torch.from_numpy(value).to(device) for key, value in arrays.items()}
    faces = torch.from_numpy(np.repeat(face, BASELINE_BATCH, 0)).to(device)
    many = windows(speech(12.0), BASELINE_BATCH)

    def baseline(count: int = BASELINE_BATCH) -> np.ndarray:
        with torch.inference_mode():
            mel = torch.from_numpy(many[:count]).to(device)
            made = evaluate(tensors, mel, faces[:count])
            return np.asarray(made.permute(0, 2, 3, 1).cpu().numpy())

    folded = Folded(arrays)
    plan, maps = folded.plan(MOUTH), folded.maps(face)
    made = {row.name: row.make(plan) for row in candidates(device)}
    loaded = {name: runtime.load_maps(maps) for name, runtime in made.items()}
    work: dict[str, tuple[int, Callable[[], object]]] = {"baseline": (BASELINE_BATCH, baseline)}
    for name, runtime in made.items():
        size = runtime.batch

        def ours(runtime: Any = runtime, name: str = name, size: int = size) -> object:
            for start in range(0, BASELINE_BATCH, size):
                runtime(many[start : start + size], loaded[name])
            return None

        work[name] = (BASELINE_BATCH, ours)
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in work}
    for _ in range(ROUNDS):
        for name, (_, run) in work.items():
            times[name].append(measured(run))
    plain = baseline(8)[:, MOUTH.top : MOUTH.bottom]
    first = min(wall for wall, _ in times["baseline"])
    rows = []
    for name, (frames, _) in work.items():
        wall, cpu = (min(column) for column in zip(*times[name], strict=True))
        row: dict[str, Any] = {
            "what": name,
            "fps": frames / wall,
            "cpu_ms": 1000 * cpu / frames,
            "times_baseline": first / wall,
        }
        if name in made:
            pictures = made[name](many[:8], loaded[name])
            row["max_diff_255"] = 255 * float(np.abs(pictures - plain).max())
            row["psnr_db"] = psnr(pictures, plain)
        rows.append(row)
    return rows


def published_clip(weights: Path, avatar: Avatar, seconds: float, device: str) -> dict[str, Any]:
    """Seconds of work for a second of clip of the published way, at 720p, without the encoder."""
    import torch

    renderer = Wav2LipRenderer(RenderSettings(device=device, models={"wav2lip": weights}))
    box = renderer.find_box(avatar)
    renderer.close()
    tensors = {k: torch.from_numpy(v).to(device) for k, v in read_weights(weights).items()}
    sound = speech(seconds)

    def run() -> None:
        mel = mel_columns(sound.samples)
        starts = reference_starts(mel.shape[1], 25.0)
        for at in range(0, len(starts), BASELINE_BATCH):
            some = starts[at : at + BASELINE_BATCH]
            faces = np.concatenate([face_input(crop(avatar.portrait, box)[None]) for _ in some])
            heard = np.stack([mel[:, start : start + WINDOW] for start in some])[:, None]
            with torch.inference_mode():
                made = evaluate(
                    tensors, torch.from_numpy(heard).to(device), torch.from_numpy(faces).to(device)
                )
            for picture in made.permute(0, 2, 3, 1).cpu().numpy():
                overwrite(avatar.portrait.copy(), picture, box)

    wall, _ = measured(run)
    return {"what": "published way, 720p25, not encoded", "real_time": wall / seconds}


def clips(weights: Path, avatar: Photo, seconds: float, device: str) -> list[dict[str, Any]]:
    """Whole clips, sound to MP4, in half precision and in f32; alive: the head moves too."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder)
        for half, alive in ((True, False), (True, True), (False, False)):
            settings = RenderSettings(
                device=device, half_precision=half, models={"wav2lip": weights}
            )
            with PeakMemory() as memory:
                renderer = Wav2LipRenderer(settings, FaceChoice(alive=alive))
                made = [
                    clip(renderer, avatar, seconds, RenderOptions(size, Fraction(fps), cache=cache))
                    for size, fps in CLIPS
                ]
                renderer.close()
            for row in made:
                row["what"] += ", alive" if alive else ""
                row["peak_mb"] = memory.mb
            rows += made
    return rows


def video_clip(weights: Path, avatar: Photo, seconds: float, device: str) -> dict[str, Any]:
    """A video of the face that moves to and fro speaks: 720p25, after one that warms up."""
    size, fps = CLIPS[0][0], Fraction(CLIPS[0][1])
    still = still_frame(avatar.portrait, size)

    def swaying() -> Iterator[FrameBlock]:
        for k in range(2 * fps.numerator):
            shift = 2 * round(4 * np.sin(np.pi * k / fps.numerator))
            frame = np.empty_like(still)
            for plane, source, step in zip(planes(frame), planes(still), (1, 2, 2), strict=True):
                plane[...] = np.roll(source, shift // step, axis=1)
            quiet = AudioChunk(np.zeros(RATE // fps.numerator, np.float32), RATE)
            yield FrameBlock(frame[None], fps, k, quiet)

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_mp4(swaying(), folder / "face.mp4")
        face = load_avatar(folder / "face.mp4")
        renderer = Wav2LipRenderer(RenderSettings(device=device, models={"wav2lip": weights}))
        options = RenderOptions(size, fps, cache=folder)
        render_clip(renderer, face, speech(1.0), folder / "clip.mp4", options)
        cpu = time.process_time()
        info = render_clip(renderer, face, speech(seconds), folder / "clip.mp4", options)
        cpu = time.process_time() - cpu
        return {
            "what": f"720p25 of a video, {renderer.runtime}",
            "real_time": info.real_time_factor,
            "opened_s": info.first_block_seconds,
            "cpu_ms": 1000 * cpu / info.frames,
        }


def clip(
    renderer: Wav2LipRenderer, avatar: Photo, seconds: float, options: RenderOptions
) -> dict[str, Any]:
    """The figures of one film."""
    assert options.cache is not None
    file = options.cache / "clip.mp4"
    render_clip(renderer, avatar, speech(1.0), file, options)
    with VideoMemory(renderer.device) as card:
        five = render_clip(renderer, avatar, speech(5.0), file, options).wall_seconds
        cpu = time.process_time()
        info = render_clip(renderer, avatar, speech(seconds), file, options)
        cpu = time.process_time() - cpu
    row = {
        "what": f"{options.size[1]}p{options.fps}, {renderer.runtime}",
        "real_time": info.real_time_factor,
        "for_5_s": five,
        "cpu_ms": 1000 * cpu / info.frames,
        "first_block_ms": first_block(renderer, avatar, options),
        "encoder": info.encoder,
    }
    if card.mb:
        row["video_memory_mb"] = card.mb
    if not renderer.is_alive:
        row["outside_db"] = outside(file, renderer, avatar, options)
    return row


def outside(film: Path, renderer: Wav2LipRenderer, avatar: Photo, options: RenderOptions) -> float:
    """dB between a film's frames and the still picture, outside of the mouth's box; the worst."""
    still = still_frame(avatar.portrait, options.size)
    place = place_in_frame(avatar.portrait, renderer.find_box(avatar), options.size)
    box = region_box(place, options.size)
    return min(psnr_outside(frame, still, box) for _, frame in frames_of(film))


class VideoMemory:
    """The most memory of a graphics card that torch took from entering to leaving, if any."""

    def __init__(self, device: str) -> None:
        self._device, self.mb = device, 0.0

    def __enter__(self) -> VideoMemory:
        if self._device != "cpu":
            import torch

            torch.cuda.reset_peak_memory_stats(self._device)
        return self

    def __exit__(self, *error: object) -> None:
        if self._device != "cpu":
            import torch

            self.mb = torch.cuda.max_memory_reserved(self._device) / 2**20


def streams(weights: Path, avatar: Photo, device: str) -> list[dict[str, Any]]:
    """Twice as many sessions at once each time, until they are no longer quick enough."""
    rows: list[dict[str, Any]] = []
    settings = RenderSettings(device=device, models={"wav2lip": weights})
    renderer = Wav2LipRenderer(settings, FaceChoice(alive=False))
    many = 1
    while not rows or rows[-1]["p99_ms"] <= MOST_MS:
        rows.append({"what": "sessions of 720p25 at once", "count": many})
        with VideoMemory(renderer.device) as card:
            rows[-1] |= at_once(renderer, avatar, many)
        if card.mb:
            rows[-1]["video_memory_mb"] = card.mb
        many *= 2
    renderer.close()
    return rows


def at_once(renderer: Wav2LipRenderer, avatar: Photo, many: int) -> dict[str, Any]:
    """Frames per second of all sessions, and what a frame takes in one of them."""
    import threading

    options = RenderOptions((1280, 720), Fraction(25))
    sessions = [renderer.open(avatar, options) for _ in range(many)]
    took: list[float] = []
    ready = threading.Barrier(many)

    def run(session: RenderSession) -> None:
        ready.wait()
        last = time.perf_counter()
        for block in blocks_of(session, speech(10.0)):
            now = time.perf_counter()
            if block.start >= 12:  # the first are slower, and have the sound's length to come
                took.extend([1000 * (now - last) / len(block.frames)] * len(block.frames))
            last = now
        session.close()

    threads = [threading.Thread(target=run, args=(one,)) for one in sessions]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wall = time.perf_counter() - began
    return {"fps": many * 250 / wall, "p99_ms": float(np.percentile(took, 99))}


def first_block(renderer: Wav2LipRenderer, avatar: Avatar, options: RenderOptions) -> float:
    """Milliseconds of computing to the first block of a reply, its sound being there; of five."""
    times = []
    session = renderer.open(avatar, replace(options))
    for _ in range(5):
        session.feed(speech(0.5))
        began = time.perf_counter()
        next(session.blocks())
        times.append(1000 * (time.perf_counter() - began))
        session.interrupt()
    session.close()
    return float(np.median(times))


def rule_made(folder: Path) -> Path:
    import torch

    from rule_h1 import fill

    file = folder / "wav2lip.pth"
    weights = fill(tensor_shapes(), 1.15)
    torch.save({key: torch.from_numpy(value) for key, value in weights.items()}, file)
    return file


def shown(value: object) -> str:
    return f"{value:.3g}" if isinstance(value, float) else str(value)


def table(rows: list[dict[str, Any]]) -> None:
    columns = list(dict.fromkeys(key for row in rows for key in row))
    cells = [[shown(row.get(key, "")) for key in columns] for row in rows]
    widths = [max(len(line[k]) for line in [columns, *cells]) for k in range(len(columns))]
    for line in [columns, *cells]:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)))
    print()


def photo_of(avatar: str, folder: Path) -> Photo:
    """The picture of an avatar of whatever kind, as a picture of the user's: it can be alive."""
    found = load_avatar(avatar)
    if isinstance(found, Photo):
        return found
    import cv2

    cv2.imwrite(str(folder / "portrait.png"), found.portrait)
    photo = load_avatar(folder / "portrait.png")
    assert isinstance(photo, Photo)
    return photo


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--checkpoint", type=Path)
    parser.add_argument("--avatar", default="default")
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--only", choices=("clips", "networks", "streams"))
    asked = parser.parse_args()
    found: dict[str, list[dict[str, Any]]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        weights = asked.checkpoint or rule_made(folder)
        avatar = photo_of(asked.avatar, folder)
        if asked.only in (None, "clips"):
            found["clips"] = clips(weights, avatar, asked.seconds, asked.device)
            found["clips"].append(video_clip(weights, avatar, asked.seconds, asked.device))
            found["clips"].append(published_clip(weights, avatar, asked.seconds, asked.device))
        if asked.only in (None, "networks"):
            found["networks"] = networks(weights, avatar, asked.device)
        if asked.only in (None, "streams"):
            found["streams"] = streams(weights, avatar, asked.device)
    if asked.json:
        print(json.dumps({"bench": "wav2lip", "machine": describe(), **found}, indent=1))
        return
    print(describe())
    for rows in found.values():
        table(rows)


if __name__ == "__main__":
    main()
