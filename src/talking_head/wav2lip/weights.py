"""Wav2Lip's weights out of a checkpoint, in whatever form it was found.

Training dict, bare dict, `module.` prefix, TorchScript archive, safetensors: see
talking_head/checkpoint.py, which reads them and names wrong files. `wav2lip` and `wav2lip_gan`
differ in nothing but the numbers.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from talking_head import checkpoint, safetensors_file
from talking_head.wav2lip.network import tensor_shapes

Weights = dict[str, npt.NDArray[np.float32]]

NAME = "Wav2Lip"
"""As checkpoint.SIGNATURES calls the network."""


def read_weights(path: Path) -> Weights:
    """Every tensor of network.tensor_shapes(), float32.

    What `convert` left beside a checkpoint is read instead of it. Raises EngineUnavailable, which
    says what the file is if it is not this, and OutOfMemory.
    """
    converted = converted_path(path)
    if converted.is_file() and path.is_file() and _newer(converted, path):
        path = converted
    return {key: tensor.numpy() for key, tensor in _read(path).items()}


def convert(path: Path) -> Path:
    """A checkpoint as safetensors beside it, without all that only training needs.

    A third of the published size, read several times as quickly. Raises EngineUnavailable,
    OutOfMemory and OutputError.
    """
    target = converted_path(path)
    safetensors_file.write(_read(path), target)
    return target


def converted_path(path: Path) -> Path:
    """Where `convert` puts it."""
    return path.with_suffix(".safetensors")


def fingerprint(weights: Mapping[str, npt.NDArray[Any]]) -> str:
    """A name for these numbers, the same whatever file they came from."""
    digest = hashlib.blake2b(digest_size=16)
    for key in sorted(weights):
        digest.update(np.ascontiguousarray(weights[key]).data)
    return digest.hexdigest()


def _read(path: Path) -> dict[str, Any]:
    return checkpoint.fit(tensor_shapes(), checkpoint.read_state_dict(path), path, NAME)


def _newer(one: Path, other: Path) -> bool:
    return one.stat().st_mtime >= other.stat().st_mtime
