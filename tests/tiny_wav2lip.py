"""A Wav2Lip that the tests make: the published keys and shapes, filled by rule H1."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from rule_h1 import fill
from talking_head.wav2lip.network import tensor_shapes
from talking_head.wav2lip.paste import MOUTH
from talking_head.wav2lip.runtime import Candidate, candidates

GAIN = 1.15
"""The golden vectors' own: what the network makes neither vanishes nor grows on its way."""


@cache
def weights() -> dict[str, np.ndarray]:
    """Its tensors. All tests see the same ones: do not write to them."""
    return fill(tensor_shapes(), GAIN)


def write_checkpoint(file: Path) -> Path:
    """The same as a file of torch's."""
    import torch

    torch.save({key: torch.from_numpy(value) for key, value in weights().items()}, file)
    return file


def measure_nothing(patch: pytest.MonkeyPatch) -> None:
    """Which runtime is quickest is test_wav2lip_folded's; here any will do."""

    def first(device: str, half: bool) -> list[Candidate]:
        return candidates(device, half)[:1]

    patch.setattr("talking_head.wav2lip.runtime.candidates", first)


def trained(face: np.ndarray, opened: float = 0.0) -> np.ndarray:
    """What a trained one would make of a face, (96, 96, 3) BGR 0..255, in the part that is its
    mouth: soft, paler, of another colour, dark where it is open."""
    import cv2

    made = cv2.GaussianBlur(face.astype(np.float32) / 255, (0, 0), 1.2) * np.float32(0.85)
    made += np.array([0.06, 0.02, 0.0], np.float32)
    v, u = np.mgrid[0:96, 0:96].astype(np.float32)
    mouth = np.exp(-(((u - 48) / 16) ** 2) - ((v - 76) / 6) ** 2)[..., None]
    return (made * (1 - opened * mouth))[MOUTH.top :].astype(np.float32)
