"""Weights come in every form, and a wrong file is named for what it is."""

from __future__ import annotations

import pickle
import random
import struct
import subprocess
import sys
import zipfile
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from talking_head.checkpoint import container, fill, identify, load_network, read_state_dict
from talking_head.errors import EngineUnavailable, OutOfMemory

torch = pytest.importorskip("torch")
nn = torch.nn


def small() -> Any:
    """A network with everything that its container could lose: biases, batch norm, a list."""
    return nn.Sequential(
        nn.Conv2d(3, 4, 3),
        nn.BatchNorm2d(4),
        nn.ModuleList([nn.Linear(2, 2), nn.ConvTranspose2d(2, 3, 2)]),
    )


@pytest.fixture
def trained() -> Any:
    torch.manual_seed(4)
    network = small()
    network[1].running_mean.uniform_(-1, 1)
    network[1].running_var.uniform_(1, 2)
    return network.eval()


def as_training_dict(network: Any, path: Path) -> None:
    adam = torch.optim.Adam(network.parameters())
    network[0](torch.ones(1, 3, 3, 3)).sum().backward()
    adam.step()
    torch.save(
        {"state_dict": network.state_dict(), "optimizer": adam.state_dict(), "global_step": 7}, path
    )


def as_legacy_of_many_cards(network: Any, path: Path) -> None:
    state = {f"module.{key}": value for key, value in network.state_dict().items()}
    torch.save({"state_dict": state}, path, _use_new_zipfile_serialization=False)


def without_counters(network: Any, path: Path) -> None:
    state = network.state_dict()
    torch.save({key: state[key] for key in state if "num_batches" not in key}, path)


def as_torchscript(network: Any, path: Path) -> None:
    class Shell(nn.Module):  # type: ignore[name-defined, misc]
        def __init__(self) -> None:
            super().__init__()
            for name, child in network.named_children():
                self.add_module(name, child)

        def forward(self, x: Any) -> Any:
            return self.get_submodule("1")(self.get_submodule("0")(x))

    torch.jit.trace(Shell().eval(), torch.zeros(1, 3, 5, 5)).save(str(path))


def as_safetensors(network: Any, path: Path) -> None:
    from talking_head import safetensors_file

    safetensors_file.write(network.state_dict(), path)


FORMS: list[tuple[Callable[[Any, Path], None], str]] = [
    (as_training_dict, "torch.save"),
    (as_legacy_of_many_cards, "legacy torch.save"),
    (without_counters, "torch.save"),
    (as_torchscript, "TorchScript"),
    (as_safetensors, "safetensors"),
]


@pytest.mark.parametrize(("save", "kind"), FORMS)
def test_every_form_gives_the_same_network(
    save: Callable[[Any, Path], None], kind: str, trained: Any, tmp_path: Path
) -> None:
    path = tmp_path / "weights.bin"  # the name says nothing
    save(trained, path)

    assert container(path) == kind
    loaded = load_network(small, path, "a network")

    expected = trained.state_dict()
    for key, value in loaded.state_dict().items():
        if "num_batches" not in key:
            assert torch.equal(value, expected[key]), key
    assert not loaded.training
    assert not any(parameter.requires_grad for parameter in loaded.parameters())
    assert torch.equal(loaded[0](torch.ones(1, 3, 5, 5)), trained[0](torch.ones(1, 3, 5, 5)))


class _Stored:
    """A tensor that is pickled as PyTorch 0.2 did it."""

    def __init__(self, tensor: Any) -> None:
        self.tensor = tensor

    def __reduce__(self) -> Any:
        parts = (self, 0, tuple(self.tensor.shape), self.tensor.stride())
        return torch._utils._rebuild_tensor, parts


def test_the_files_of_2017_are_still_read(tmp_path: Path) -> None:
    path = tmp_path / "syncnet_v2.model"
    tensor = torch.arange(6.0).reshape(2, 3)
    stored = _Stored(tensor)
    with path.open("wb") as file:
        system = {"protocol_version": 1001, "little_endian": True, "type_sizes": {"long": 4}}
        for header in (0x1950A86A20F9469CFC6C, 1001, system):
            pickle.dump(header, file, 2)
        pickler = pickle.Pickler(file, 2)
        seen: list[object] = []

        def storage(value: object) -> object:
            if value is not stored:
                return None
            seen.append(value)  # the first time it is the tensor, the second its storage
            return ("storage", torch.FloatStorage, "0", "cpu", 6, None) if len(seen) > 1 else None

        pickler.persistent_id = storage  # type: ignore[method-assign]
        pickler.dump(OrderedDict({"netcnnaud.0.weight": stored}))
        pickle.dump(["0"], file, 2)
        file.write(struct.pack("<q", 6) + tensor.numpy().tobytes())

    state = read_state_dict(path)

    assert identify(state) == "SyncNet"
    assert torch.equal(state["netcnnaud.0.weight"], tensor)


def test_half_precision_weights_are_widened(trained: Any, tmp_path: Path) -> None:
    path = tmp_path / "half.safetensors"
    as_safetensors(trained.bfloat16(), path)

    assert read_state_dict(path)["0.weight"].dtype == torch.bfloat16
    assert load_network(small, path, "a network")[0].weight.dtype == torch.float32


def test_our_safetensors_are_everyones(trained: Any, tmp_path: Path) -> None:
    library = pytest.importorskip("safetensors.torch")
    path = tmp_path / "a.safetensors"
    as_safetensors(trained, path)

    theirs = library.load_file(path)
    assert all(torch.equal(theirs[key], value) for key, value in trained.state_dict().items())

    library.save_file(trained.state_dict(), path, metadata={"from": "elsewhere"})
    ours = read_state_dict(path)
    assert all(torch.equal(ours[key], value) for key, value in trained.state_dict().items())


def a_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("read me.txt", "weights are elsewhere")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: None, "There is no weights file"),
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: path.write_text("\n<!DOCTYPE html><html>Sign in"), "web page"),
        (lambda path: path.write_text("version https://git-lfs.github.com/spec/v1\n"), "LFS"),
        (lambda path: path.write_bytes(b"\x1f\x8b\x08" + bytes(100)), "gzip"),
        (lambda path: path.write_bytes(b"RIFF" + bytes(100)), "no file of weights"),
        (a_zip, "read me.txt"),
        (lambda path: torch.save({"epoch": 3}, path), "holds no weights"),
        (lambda path: torch.save(small(), path), "whole program object"),
    ],
)
def test_a_wrong_file_is_named(make: Callable[[Path], object], said: str, tmp_path: Path) -> None:
    path = tmp_path / "wav2lip.pth"
    make(path)

    with pytest.raises(EngineUnavailable) as failure:
        read_state_dict(path)

    assert said in failure.value.what
    assert failure.value.what.endswith(".")
    assert failure.value.fix


@pytest.mark.parametrize(("save", "kind"), FORMS)
@pytest.mark.parametrize("part", [0.2, 0.6, 0.97])
def test_a_download_that_broke_off_is_damaged(
    save: Callable[[Any, Path], None], kind: str, part: float, trained: Any, tmp_path: Path
) -> None:
    path = tmp_path / "weights.pth"
    save(trained, path)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * part)])

    with pytest.raises(EngineUnavailable, match="cut short or damaged"):
        read_state_dict(path)


@pytest.mark.parametrize(("save", "kind"), FORMS)
def test_whatever_is_damaged_is_a_sentence(
    save: Callable[[Any, Path], None], kind: str, trained: Any, tmp_path: Path
) -> None:
    path = tmp_path / "weights.pth"
    save(trained, path)
    whole = path.read_bytes()
    chance = random.Random(kind)
    refused = 0
    for _ in range(60):
        damaged = bytearray(whole)
        for _ in range(chance.choice([1, 2, 8])):
            damaged[chance.randrange(min(len(whole), 600))] = chance.randrange(256)
        path.write_bytes(damaged)
        try:
            load_network(small, path, "a network")
        except (EngineUnavailable, OutOfMemory) as failure:
            assert failure.what.endswith(".")  # noqa: PT017
            refused += 1
    assert refused > 10


def test_a_torchscript_archive_is_never_run(tmp_path: Path) -> None:
    path = tmp_path / "weights.pt"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a/constants.pkl", b"")
        archive.writestr("a/data.pkl", b"cos\nsystem\n(S'touch " + b"pwned" + b"'\ntR.")

    with pytest.raises(EngineUnavailable, match="not loaded for safety"):
        read_state_dict(path)


def test_weights_of_another_network_are_named() -> None:
    state = {"netcnnaud.0.weight": torch.zeros(64, 1, 3, 3)}
    with pytest.raises(EngineUnavailable, match="weights of SyncNet, not of Wav2Lip"):
        fill(small(), state, Path("a.pth"), "Wav2Lip")
    with pytest.raises(EngineUnavailable, match=r"another network than Wav2Lip \(what.ever, …\)"):
        fill(small(), {"what.ever": torch.zeros(1)}, Path("a.pth"), "Wav2Lip")


def test_a_variant_is_told_apart(trained: Any) -> None:
    key = "face_encoder_blocks.0.0.conv_block.0.weight"
    state = {**trained.state_dict(), key: torch.zeros(1)}
    assert identify(state) == "Wav2Lip"
    with pytest.raises(EngineUnavailable, match=f"{key} is not part of Wav2Lip\\. "):
        fill(small(), state, Path("a.pth"), "Wav2Lip")

    state["0.weight"] = torch.zeros(4, 6, 3, 3)
    with pytest.raises(EngineUnavailable, match=r"and 1 more"):
        fill(small(), state, Path("a.pth"), "Wav2Lip")


def test_files_are_recognised_without_torch(tmp_path: Path) -> None:
    program = (
        "import sys, pathlib; from talking_head.checkpoint import container\n"
        "try: container(pathlib.Path(sys.argv[1]))\nexcept Exception as e: print(e)\n"
        "assert 'torch' not in sys.modules"
    )
    page = tmp_path / "s3fd.pth"
    page.write_text("<html>404</html>")
    done = subprocess.run(
        [sys.executable, "-c", program, str(page)], capture_output=True, text=True, check=True
    )
    assert "web page" in done.stdout
