"""What carries the folded network out here: chosen by measuring once, and remembered.

On CUDA torch in half precision; on a CPU whichever of OpenVINO and torch is quickest. Half
precision is used only where its pictures are as good as those of f32. Knows no checkpoint.
"""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import json
import logging
import os
import platform
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from talking_head.errors import EngineUnavailable
from talking_head.torch_device import out_of_memory
from talking_head.wav2lip.folded import FacePlan, Floats, Plan
from talking_head.wav2lip.mel import BANDS, SILENCE, WINDOW

log = logging.getLogger(__name__)

LEAST_PSNR = 48.0
"""dB between the pictures of half precision and of f32, below which f32 is used."""

CLEARLY_FASTER = 1.2
"""A later candidate is taken only if it is this much quicker: measures on a busy machine waver."""

_ROUNDS = 6
_PROBE_FRAMES = 8


class Runtime(Protocol):
    """A plan's weights where they are computed. May be called from any thread."""

    batch: int
    """How many frames at once make it quick."""

    def load_maps(self, maps: list[Floats]) -> Any:
        """A face's maps (Folded.maps), ready for calls."""

    def __call__(self, mel: Floats, maps: Any) -> Floats:
        """Pixels of the plan's region from mel (n, 1, 80, 16): (n, rows, columns, 3), BGR, 0..1."""


class MovingRuntime(Protocol):
    """The same where every frame may have a face of its own."""

    batch: int
    """How many frames at once make it quick."""

    def __call__(self, mel: Floats, faces: Floats, which: npt.NDArray[np.int64]) -> Floats:
        """Pixels of the plan's region from mel (n, 1, 80, 16) and faces (m, 6, 96, 96).

        `which` (n,): the face of each. (n, rows, columns, 3), BGR, 0..1.
        """


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to carry a plan out, of one face and of faces that move. `exact`: in f32."""

    name: str
    exact: bool
    make: Callable[[Plan], Runtime]
    make_moving: Callable[[Plan, FacePlan], MovingRuntime] | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is used, by name. `fps`: frames per second when it was measured, 0.0 if it never was."""

    name: str
    runtime: Runtime
    fps: float = 0.0


def candidates(device: str = "cpu", half: bool = True) -> list[Candidate]:
    """What could carry a plan out here, exact ones first. `device`: cpu, cuda or cuda:N."""
    from talking_head.wav2lip.openvino_runtime import (
        OpenVinoMoving,
        OpenVinoRuntime,
        half_precision,
    )
    from talking_head.wav2lip.torch_runtime import TorchMoving, TorchRuntime

    def with_torch(dtype: str) -> Candidate:
        make = functools.partial(TorchRuntime, device=device, dtype=dtype)
        moving = functools.partial(TorchMoving, device=device, dtype=dtype)
        return Candidate(f"torch {dtype} on {device}", dtype == "float32", make, moving)

    def with_openvino(precision: str) -> Candidate:
        make = functools.partial(OpenVinoRuntime, precision=precision)
        moving = functools.partial(OpenVinoMoving, precision=precision)
        return Candidate(f"OpenVINO {precision}", precision == "f32", make, moving)

    has_torch = importlib.util.find_spec("torch") is not None
    has_openvino = importlib.util.find_spec("openvino") is not None
    if device != "cpu":
        return [with_torch("float32"), *([with_torch("float16")] if half else [])]
    if has_openvino:
        native = half_precision() if half else None
        found = [with_openvino("f32")]
        found += [with_openvino(native)] if native else []
        if has_torch:  # without bf16 in the CPU torch imitates it, which is slow
            found += [with_torch("bfloat16" if native == "bf16" else "float32")]
        return found
    if has_torch:
        return [with_torch("float32"), *([with_torch("bfloat16")] if half else [])]
    raise EngineUnavailable("Neither OpenVINO nor torch is installed.", "Run scripts/start --full.")


def choose(
    plan: Plan,
    maps: list[Floats],
    *,
    device: str = "cpu",
    half: bool = True,
    cache: Path | None = None,
    fingerprint: str = "",
) -> Chosen:
    """The quickest way to carry `plan` out here whose pictures are good.

    If there is a choice it is measured on the face of `maps`, which takes a second or two, and
    kept in `cache` by this machine, the packages' versions and `fingerprint`, the weights'.
    Raises EngineUnavailable, and what an engine raises where there is not the memory for any.
    """
    found = candidates(device, half)
    kept = cache / f"wav2lip-runtime-{_key(found, fingerprint)}.json" if cache is not None else None
    if kept is not None and (known := _read(kept)):
        for candidate in found:
            if candidate.name == known["name"]:
                return Chosen(candidate.name, candidate.make(plan), known["fps"])
    if len(found) == 1:
        return Chosen(found[0].name, found[0].make(plan))
    chosen = _measure(found, plan, maps)
    if kept is not None:
        _write(kept, {"name": chosen.name, "fps": chosen.fps})
    log.info("Wav2Lip is computed by %s, %.0f frames per second", chosen.name, chosen.fps)
    return chosen


def moving(
    name: str, plan: Plan, faces: FacePlan, *, device: str = "cpu", half: bool = True
) -> MovingRuntime:
    """The way of this name (see `choose`), for faces that move. Raises EngineUnavailable."""
    for candidate in candidates(device, half):
        if candidate.name == name and candidate.make_moving is not None:
            return candidate.make_moving(plan, faces)
    raise EngineUnavailable(f"{name} cannot draw faces that move.", "Use a picture of the face.")


def psnr(one: Floats, other: Floats) -> float:
    """Peak signal to noise ratio in dB of pictures in 0..1; infinite where they are the same."""
    error = float(np.mean((one.astype(np.float64) - other) ** 2))
    return float("inf") if error == 0 else -10 * float(np.log10(error))


def _measure(found: list[Candidate], plan: Plan, maps: list[Floats]) -> Chosen:
    mel = _probe()
    yardstick: Floats | None = None
    good: dict[str, tuple[Runtime, Any]] = {}
    without_memory: Exception | None = None
    for candidate in found:
        try:
            runtime = candidate.make(plan)
            loaded = runtime.load_maps(maps)
            pictures = runtime(mel, loaded)
        except Exception as error:  # of an engine that does not work here after all
            log.warning("%s does not work here: %s", candidate.name, error)
            without_memory = error if out_of_memory(error) else without_memory
            continue
        if candidate.exact and yardstick is None:
            yardstick = pictures
        if np.isfinite(pictures).all() and (
            yardstick is None or psnr(pictures, yardstick) >= LEAST_PSNR
        ):
            good[candidate.name] = runtime, loaded
        else:
            log.warning("%s is not accurate enough here and is not used", candidate.name)
    if not good and without_memory is not None:
        raise without_memory
    if not good:
        raise EngineUnavailable(
            "Wav2Lip can be computed by nothing that is installed here; see the log.",
            "Run scripts/start again, or use the built-in face.",
        )
    # In turns, so that what else the machine does hits all; the quickest round of each counts.
    rounds = [[_seconds(*one, mel) for one in good.values()] for _ in range(_ROUNDS)]
    best = Chosen("", next(iter(good.values()))[0])
    for (name, (runtime, _)), seconds in zip(good.items(), np.min(rounds, axis=0), strict=True):
        fps = _PROBE_FRAMES / float(seconds)
        if fps > best.fps * CLEARLY_FASTER:
            best = Chosen(name, runtime, fps)
    return best


def _seconds(runtime: Runtime, maps: Any, mel: Floats) -> float:
    began = time.perf_counter()
    runtime(mel, maps)
    return time.perf_counter() - began


def _probe() -> Floats:
    """Mel windows from silence to the loudest there is."""
    chance = np.random.default_rng(0)
    loud = np.linspace(0, 1, _PROBE_FRAMES, dtype=np.float32)[:, None, None, None]
    noise = chance.uniform(SILENCE, -SILENCE, (_PROBE_FRAMES, 1, BANDS, WINDOW))
    return np.asarray(SILENCE + loud * (noise.astype(np.float32) - SILENCE), np.float32)


def _key(found: list[Candidate], fingerprint: str) -> str:
    versions = [
        f"{name} {metadata.version(name)}"
        for name in ("openvino", "torch")
        if importlib.util.find_spec(name) is not None
    ]
    parts = [*(one.name for one in found), *versions, platform.platform(), str(os.cpu_count())]
    return hashlib.blake2b(repr([*parts, fingerprint]).encode(), digest_size=12).hexdigest()


def _read(file: Path) -> dict[str, Any] | None:
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        return {"name": str(kept["name"]), "fps": float(kept["fps"])}
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(file: Path, kept: dict[str, Any]) -> None:
    part = file.with_name(f"{file.name}-{uuid.uuid4().hex[:8]}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(kept), encoding="utf-8")
        part.replace(file)
    except OSError as error:
        log.warning("the choice of a runtime could not be kept: %s", error)
        with suppress(OSError):
            part.unlink()
