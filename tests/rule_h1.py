"""Rule H1: weights and inputs that anyone can make again, from integers alone.

The golden vectors of every network in tests/golden/lip_sync/ were recorded with tensors filled by
this rule. Stream `i` gives numbers u in [0, 1), a hash of the index; a tensor's stream is its
place among the sorted names; its kind says how u becomes a value, rounded once to float32.
"""

import hashlib
import json
import math
from collections.abc import Mapping
from pathlib import Path

import numpy as np

GOLDEN = Path(__file__).parent / "golden" / "lip_sync"
INPUTS = 1_000_003
_AT_ONCE = 1 << 22


def golden(name: str) -> dict:
    return json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))


def uniform(stream: int, count: int, start: int = 0) -> np.ndarray:
    """u_j in [0, 1), float64, for j from `start` on; all in 32-bit integers that wrap round."""
    j = np.arange(start, start + count, dtype=np.uint32)
    h = j * np.uint32(0x9E3779B1) + np.uint32((stream + 1) * 0x85EBCA77 % 2**32)
    h ^= h >> np.uint32(16)
    h *= np.uint32(0x85EBCA6B)
    h ^= h >> np.uint32(13)
    h *= np.uint32(0xC2B2AE35)
    h ^= h >> np.uint32(16)
    return h / 2.0**32


def _value(key: str, shape: tuple[int, ...], normed: bool, u: np.ndarray, gain: float):
    s = 2 * u - 1
    last = key.rpartition(".")[2]
    if last == "running_mean":
        return 0.1 * s
    if last == "running_var":
        return 1 + 0.2 * u
    if ".noises." in f".{key}" or key.endswith("constant_input.weight"):
        return math.sqrt(3) * s
    if last == "bias":
        return 1 + 0.1 * s if key.endswith("modulation.bias") else 0.05 * s
    if len(shape) == 1:
        if normed:
            return 1 + 0.1 * s
        for scale, names in (
            (10, ("conv3_3_norm", "L2Norm3_3")),
            (8, ("conv4_3_norm", "L2Norm4_3")),
            (5, ("conv5_3_norm", "L2Norm5_3")),
        ):
            if key.removesuffix(".weight").endswith(names):
                return scale * (1 + 0.1 * s)
        return 0.1 + 0.05 * s if shape == (1,) else 0.25 + 0.05 * s
    fan = math.prod(shape[2:] if key.endswith("modulated_conv.weight") else shape[1:])
    return gain * math.sqrt(3 / fan) * s


def fill(shapes: Mapping[str, tuple[int, ...]], gain: float) -> dict[str, np.ndarray]:
    """Every tensor of these names and shapes; counters of batches are left out."""
    names = sorted(name for name in shapes if not name.endswith("num_batches_tracked"))
    made = {}
    for stream, name in enumerate(names):
        shape = tuple(shapes[name])
        flat = np.empty(math.prod(shape), np.float32)
        normed = name.removesuffix("weight") + "running_mean" in shapes
        for start in range(0, len(flat), _AT_ONCE):
            u = uniform(stream, min(_AT_ONCE, len(flat) - start), start)
            flat[start : start + len(u)] = _value(name, shape, normed, u, gain)
        made[name] = flat.reshape(shape)
    return made


def digest(weights: Mapping[str, np.ndarray]) -> str:
    """SHA-256 of all values, little-endian, in the order of the names."""
    sha = hashlib.sha256()
    for name in sorted(weights):
        sha.update(np.ascontiguousarray(weights[name], "<f4"))
    return sha.hexdigest()


def real_input(number: int, shape: tuple[int, ...], amp: float = 1.0, offset: float = 0.0):
    s = 2 * uniform(INPUTS + number, math.prod(shape)) - 1
    return (offset + amp * s).astype(np.float32).reshape(shape)


def image_u8(number: int, count: int, height: int, width: int, channels: int = 3) -> np.ndarray:
    """Pictures (count, height, width, channels) of slopes that wrap round, and some noise."""
    noise = np.floor(32 * uniform(INPUTS + number, count * height * width * channels))
    b, y, x, c = np.ogrid[:count, :height, :width, :channels]
    slope = x * (3 + c) + y * (5 + 2 * c) + 37 * b
    return ((slope + noise.astype(np.int64).reshape(count, height, width, channels)) % 256).astype(
        np.uint8
    )


def worst(found: np.ndarray, wanted: Mapping) -> float:
    """The largest deviation of an array from its golden record, relative as the sheet says."""
    assert list(found.shape) == wanted["shape"]
    flat = np.asarray(found, np.float64).reshape(-1)
    scale = max(1.0, abs(wanted["max"]), abs(wanted["min"]))
    away = [np.abs(flat[wanted["sample_flat_index"]] - wanted["sample_value"]).max()]
    away += [abs(flat.min() - wanted["min"]), abs(flat.max() - wanted["max"])]
    if "mean" in wanted:
        away += [abs(flat.mean() - wanted["mean"]), abs(flat.std() - wanted["std"])]
    return max(away) / scale
