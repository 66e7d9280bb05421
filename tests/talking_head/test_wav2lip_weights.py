"""Wav2Lip's checkpoints in every form found in the wild, and what is mistaken for one."""

import os
from pathlib import Path

import numpy as np
import pytest

from talking_head import safetensors_file
from talking_head.errors import EngineUnavailable
from talking_head.wav2lip.weights import convert, converted_path, fingerprint, read_weights
from tiny_wav2lip import weights

torch = pytest.importorskip("torch")


def tensors(counters: bool = True) -> dict:
    made = {key: torch.from_numpy(value) for key, value in weights().items()}
    if counters:
        for key in list(made):
            if key.endswith("running_var"):
                made[key.replace("running_var", "num_batches_tracked")] = torch.tensor(7)
    return made


def training_dict(state: dict) -> dict:
    """As the published files are: with an optimiser's state."""
    moments = {0: {"step": 3, "exp_avg": torch.zeros(4), "exp_avg_sq": torch.zeros(4)}}
    return {
        "state_dict": state,
        "optimizer": {"state": moments, "param_groups": [{"lr": 1e-4, "params": [0]}]},
        "global_step": 3,
        "global_epoch": 1,
    }


def scripted(state: dict) -> object:
    """A module tree with these parameters, as an archive of a program."""
    root = torch.nn.Module()
    for key, value in state.items():
        *places, name = key.split(".")
        at = root
        for place in places:
            if not hasattr(at, place):
                at.add_module(place, torch.nn.Module())
            at = getattr(at, place)
        at.register_buffer(name, value)
    return torch.jit.script(root)


FORMS = {
    "training dict, legacy": lambda path: torch.save(
        training_dict(tensors()), path, _use_new_zipfile_serialization=False
    ),
    "training dict": lambda path: torch.save(training_dict(tensors()), path),
    "of several cards": lambda path: torch.save(
        training_dict({f"module.{key}": value for key, value in tensors().items()}), path
    ),
    "bare, without counters": lambda path: torch.save(tensors(counters=False), path),
    "TorchScript": lambda path: torch.jit.save(scripted(tensors()), str(path)),
    "safetensors": lambda path: safetensors_file.write(tensors(), path),
}


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
@pytest.mark.parametrize("form", FORMS)
def test_every_form_gives_the_same_weights(form, tmp_path):
    # given a checkpoint whose name says nothing
    file = tmp_path / "downloaded.bin"
    FORMS[form](file)

    found = read_weights(file)

    assert found.keys() == weights().keys()
    assert fingerprint(found) == fingerprint(weights())
    assert all(value.dtype == np.float32 for value in found.values())


def test_a_converted_checkpoint_is_smaller_and_is_read_instead(tmp_path):
    file = tmp_path / "wav2lip.pth"
    torch.save({**training_dict(tensors()), "optimizer": [torch.zeros(1_000_000)]}, file)

    assert convert(file) == converted_path(file)

    assert converted_path(file).stat().st_size < 0.98 * file.stat().st_size
    file.write_bytes(b"no longer read")
    newer = file.stat().st_mtime + 10
    os.utime(converted_path(file), (newer, newer))
    assert fingerprint(read_weights(file)) == fingerprint(weights())
    os.utime(file, (newer + 10, newer + 10))
    with pytest.raises(EngineUnavailable, match="no file of weights"):
        read_weights(file)


def larger_fork() -> dict:
    return tensors() | {"face_encoder_blocks.7.0.conv_block.0.weight": torch.zeros(512, 512, 3, 3)}


def wider_fork() -> dict:
    key = "face_encoder_blocks.0.0.conv_block.0.weight"
    return tensors() | {key: torch.zeros(16, 6, 5, 5)}


OTHERS = {
    "a fork of 288 pixels": (larger_fork, "variant of Wav2Lip that does not fit: face_encoder_bl"),
    "another kernel": (wider_fork, "16×6×5×5 instead of 16×6×7×7"),
    "the face detector": (
        lambda: {"conv3_3_norm.weight": torch.zeros(256)},
        "weights of the S3FD face detector, not of Wav2Lip",
    ),
    "cut": (lambda: dict(list(tensors().items())[:-60]), "is missing"),
}


@pytest.mark.parametrize("what", OTHERS)
def test_what_looks_alike_is_named(what, tmp_path):
    make, said = OTHERS[what]
    file = tmp_path / "wav2lip.pth"
    torch.save({"state_dict": make()}, file)
    with pytest.raises(EngineUnavailable, match=said) as refused:
        read_weights(file)
    assert refused.value.fix


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"<!DOCTYPE html><title>Sign in</title>", "web page"),
        (b"", "is empty"),
        (b"PK\x03\x04 and no more", "cut short"),
        (b"\x80\x02}q\x00(X\x05", "cut short"),
    ],
)
def test_what_is_no_checkpoint_is_named(content, said, tmp_path):
    file = tmp_path / "wav2lip.pth"
    file.write_bytes(content)
    with pytest.raises(EngineUnavailable, match=said):
        read_weights(file)


def test_a_missing_one_is_said_to_be_missing(tmp_path: Path):
    with pytest.raises(EngineUnavailable, match="There is no weights file"):
        read_weights(tmp_path / "wav2lip.pth")
