"""The plain network, held against the published one."""

from functools import cache

import numpy as np
import pytest

from rule_h1 import digest, fill, golden, image_u8, real_input, worst
from talking_head.wav2lip.network import MASKED_FROM, evaluate, tensor_shapes

torch = pytest.importorskip("torch")

EXACT, CPU_F32 = 1e-9, 1e-4
"""The golden vectors' own tolerances, relative."""


@cache
def weights():
    return fill(tensor_shapes(), golden("wav2lip")["weight_gain"])


def inputs() -> tuple[np.ndarray, np.ndarray]:
    face = image_u8(0, 2, 96, 96)
    masked = face.copy()
    masked[:, MASKED_FROM:] = 0
    both = np.concatenate([masked, face], 3) / 255.0
    return real_input(1, (2, 1, 80, 16), 4), both.astype(np.float32).transpose(0, 3, 1, 2)


def test_the_rule_makes_the_weights_that_the_golden_vectors_were_recorded_with():
    wanted = golden("wav2lip")["weights_check"]
    assert len(weights()) == wanted["float_tensors"]
    assert sum(tensor.size for tensor in weights().values()) == wanted["float_elements"]
    assert digest(weights()) == wanted["sha256_of_little_endian_float32_bytes_in_sorted_key_order"]


@pytest.mark.parametrize(("dtype", "tolerance"), [("float64", EXACT), ("float32", CPU_F32)])
def test_every_stage_gives_the_published_numbers(dtype, tolerance):
    kind = getattr(torch, dtype)
    tensors = {name: torch.from_numpy(value).to(kind) for name, value in weights().items()}
    mel, face = (torch.from_numpy(value).to(kind) for value in inputs())
    stages: dict = {}

    out = evaluate(tensors, mel, face, stages)

    wanted = golden("wav2lip")
    assert worst(out.numpy(), wanted["outputs"]["out"]) < tolerance
    assert stages.keys() == wanted["stages"].keys()
    for name, stage in wanted["stages"].items():
        assert worst(stages[name].numpy(), stage) < tolerance, name


def test_training_shapes_are_flattened_time_first():
    tensors = {name: torch.from_numpy(value) for name, value in weights().items()}
    mel, face = (torch.from_numpy(value) for value in inputs())
    mels = torch.stack([mel, mel.flip(0)], 1)  # (batch, times, ...)
    faces = torch.stack([face, face.flip(0)], 2)

    out = evaluate(tensors, mels, faces)

    flat = evaluate(tensors, mel, face)
    assert out.shape == (2, 3, 2, 96, 96)
    assert torch.allclose(out[:, :, 0], flat, atol=1e-6)
    assert torch.allclose(out[:, :, 1], flat.flip(0), atol=1e-6)
