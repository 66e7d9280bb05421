"""Weights out of a file, whatever it is called, and into a network.

Knows the containers that published weights come in, tells them apart by their content, and says
of a wrong file what it is. Nothing in a file is ever run. Does not know any network: `build`
makes it, and the keys and shapes of that network are what a file is held against.

    torch.save, new      a zip archive with data.pkl
    torch.save, legacy   a bare pickle
    TorchScript          a zip archive with data.pkl, constants.pkl and code/
    safetensors          a length, a JSON header, the tensors
"""

from __future__ import annotations

import pickle
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from talking_head import safetensors_file, torchscript_file
from talking_head.errors import EngineUnavailable, OutOfMemory

if TYPE_CHECKING:
    from torch import Tensor, nn

Container = Literal["torch.save", "legacy torch.save", "TorchScript", "safetensors"]

NESTED = ("params_ema", "params", "state_dict", "model_state_dict", "model")
"""Under which of its keys a training dict keeps the weights, in order of preference."""

PREFIX = "module."
"""What training on several cards (DataParallel) puts before every key."""

COUNTER = "num_batches_tracked"
"""Last part of the batch norms' counters: unused in inference, and missing from many files."""

SIGNATURES = {
    "face_encoder_blocks.0.0.conv_block.0.weight": "Wav2Lip",
    "face_encoder.0.conv_block.0.weight": "Wav2Lip's lip-sync expert",
    "binary_pred.0.weight": "Wav2Lip's visual discriminator",
    "conv3_3_norm.weight": "the S3FD face detector",
    "L2Norm3_3.weight": "the S3FD face detector of SyncNet's pipeline",
    "netcnnaud.0.weight": "SyncNet",
    "conv_body_first.weight": "GFPGAN",
    "stylegan_decoder.constant_input.weight": "GFPGAN's first version",
    "BboxHead.0.conv1x1.weight": "the RetinaFace face detector",
    "out_mask_conv.conv2d.weight": "ParseNet",
    "cp.resnet.conv1.weight": "BiSeNet",
    "body.0.rdb1.conv1.weight": "RealESRGAN (RRDBNet)",
    "body.66.weight": "RealESRGAN (SRVGG)",
}
"""A key by which the weights of a network are known, and its name. The first that is there wins."""

_AGAIN = "Download it again; its size and checksum should be those that its publisher names."


def container(path: Path) -> Container:
    """What kind of weights file this is, by its content.

    Raises EngineUnavailable, naming what the file is instead: missing, empty, a web page, cut
    short, an archive that holds weights, or nothing known.
    """
    try:
        with path.open("rb") as file:
            head = file.read(512)
    except FileNotFoundError:
        raise EngineUnavailable(
            f"There is no weights file {path}.", "Download it, or correct the path in the settings."
        ) from None
    except OSError as error:
        raise EngineUnavailable(
            f"The weights file {path} cannot be read: {error.strerror}.",
            "Give the path of a file that you may read.",
        ) from None
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not head:
        raise _unusable(path, "is empty", _AGAIN)
    if text.startswith((b"<!doctype", b"<html", b"<head", b"<?xml")):
        raise _unusable(
            path,
            "is a web page that was saved under this name",
            "Open the address in a browser, press its download button, and use the file it gives.",
        )
    if text.startswith(b"version https://git-lfs"):
        raise _unusable(
            path, "is only a Git LFS pointer to the weights", "Fetch the file with `git lfs pull`."
        )
    if head.startswith(b"PK\x03\x04"):
        return _zip_kind(path)
    if safetensors_file.looks_like(head):
        return "safetensors"
    if head[:1] == b"\x80" and head[1:2] in (b"\x02", b"\x03", b"\x04", b"\x05"):
        return "legacy torch.save"
    if head[257:262] == b"ustar":
        raise _unusable(path, "is a tar archive", "Unpack it and give the path of the file inside.")
    what = {b"\x1f\x8b": "is a gzip archive", b"BZ": "is a bzip2 archive", b"7z": "is a 7z archive"}
    raise _unusable(
        path,
        what.get(head[:2], "is no file of weights (neither PyTorch nor safetensors)"),
        "If it is an archive, unpack it; otherwise download the weights again.",
    )


def read_state_dict(path: Path) -> dict[str, Tensor]:
    """The tensors of a weights file by their key, on the CPU, in the types they are stored in.

    A training dict is unwrapped (see NESTED; the optimiser's state is let go), a leading
    `module.` removed. Missing batch counters stay missing: `load_network` allows it. Raises
    EngineUnavailable for every file that holds no tensors, saying what it is, and OutOfMemory.
    """
    kind = container(path)
    try:
        if kind == "safetensors":
            found: object = safetensors_file.read(path)
        elif kind == "TorchScript":
            found = torchscript_file.read(path)
        else:
            found = _torch_load(path)
    except MemoryError:
        raise OutOfMemory(f"There is not enough memory to read {path.name}.") from None
    except Exception as error:  # a damaged file can break its reader in any way
        if "allocate memory" in str(error):
            raise OutOfMemory(f"There is not enough memory to read {path.name}.") from None
        raise _unusable(path, _why(error, kind), _AGAIN) from error
    return _bare(path, found)


def load_network(
    build: Callable[[], nn.Module], path: Path, name: str, device: str = "cpu"
) -> nn.Module:
    """A network with the weights of a file: float32, for inference, on `device`.

    `build` makes it (it is called where tensors take no memory); `name` is how SIGNATURES calls
    it. Raises EngineUnavailable if the file is unusable or of another network, and OutOfMemory.
    """
    import torch

    state = read_state_dict(path)
    with torch.device("meta"):
        network = build()
    fill(network, state, path, name)
    try:
        return network.to(device)
    except torch.cuda.OutOfMemoryError:
        raise OutOfMemory(
            f"There is not enough memory on {device} for {name}.",
            "Close other programs that use the graphics card, or use the CPU.",
        ) from None


def fill(network: nn.Module, state: Mapping[str, Tensor], path: Path, name: str) -> None:
    """Puts tensors in the place of a network's own, as `fit` does; it then no longer learns."""
    shapes = {key: tuple(tensor.shape) for key, tensor in network.state_dict().items()}
    network.load_state_dict(fit(shapes, state, path, name), assign=True)
    network.requires_grad_(False)
    network.eval()


def fit(
    shapes: Mapping[str, tuple[int, ...]], state: Mapping[str, Tensor], path: Path, name: str
) -> dict[str, Tensor]:
    """The tensors of exactly these keys and shapes, in this order, as float32.

    Only batch counters may be missing (they are then 0) or too many. `path` and `name` are for
    the message. Raises EngineUnavailable, saying which network's weights these are instead.
    """
    import torch

    _check(shapes, state, path, name)
    return {
        key: torch.zeros(shape, dtype=torch.int64)
        if key.endswith(COUNTER)
        else state[key].to(torch.float32).contiguous()
        for key, shape in shapes.items()
    }


def identify(state: Mapping[str, object]) -> str | None:
    """The name of the network whose weights these are, by a key of theirs; None if unknown."""
    return next((name for key, name in SIGNATURES.items() if key in state), None)


def _check(
    wanted: Mapping[str, tuple[int, ...]], state: Mapping[str, Tensor], path: Path, name: str
) -> None:
    shapes = {key: tuple(tensor.shape) for key, tensor in state.items()}
    missing = [key for key in wanted if key not in shapes and not key.endswith(COUNTER)]
    foreign = [key for key in shapes if key not in wanted and not key.endswith(COUNTER)]
    other = [
        key
        for key, shape in wanted.items()
        if key in shapes and shapes[key] != shape and not key.endswith(COUNTER)
    ]
    if not (missing or foreign or other):
        return
    fix = f"Choose the published weights of {name}."
    known = identify(state)
    if known is not None and known != name:
        raise EngineUnavailable(f"{path.name} holds the weights of {known}, not of {name}.", fix)
    if known is None:
        examples = ", ".join(list(shapes)[:3])
        raise EngineUnavailable(
            f"{path.name} holds the weights of another network than {name} ({examples}, …).", fix
        )
    differences = (
        [f"{key} is missing" for key in missing]
        + [f"{key} is not part of {name}" for key in foreign]
        + [f"{key} is {_by(shapes[key])} instead of {_by(wanted[key])}" for key in other]
    )
    more = f", and {len(differences) - 1} more" if len(differences) > 1 else ""
    raise EngineUnavailable(
        f"{path.name} holds the weights of a variant of {name} that does not fit: "
        f"{differences[0]}{more}.",
        fix,
    )


def _by(shape: tuple[int, ...]) -> str:
    return "×".join(map(str, shape)) or "a single number"


def _zip_kind(path: Path) -> Container:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except Exception:  # as above: any
        raise _unusable(path, "is cut short or damaged", _AGAIN) from None
    if not any(name.count("/") == 1 and name.endswith("/data.pkl") for name in names):
        inside = ", ".join(names[:3]) or "nothing"
        raise _unusable(
            path,
            f"is an archive with {inside} in it, not weights",
            "Unpack it and give the path of the weights file inside.",
        )
    script = any(name.endswith("/constants.pkl") for name in names)
    return "TorchScript" if script else "torch.save"


def _torch_load(path: Path) -> object:
    import torch

    return torch.load(path, map_location="cpu", weights_only=True)


def _why(error: Exception, kind: Container) -> str:
    """What is wrong with a file of a known kind, as the rest of a sentence about it."""
    text = str(error).lower()
    if isinstance(error, pickle.UnpicklingError) and (
        "unsupported global" in text or "unsupported class" in text or "not allowed" in text
    ):
        return "holds a whole program object, not only weights, and is not loaded for safety"
    return f"is cut short or damaged ({kind})"


def _bare(path: Path, found: object) -> dict[str, Tensor]:
    """The dict of tensors in what was read, unwrapped, without the training prefix."""
    import torch

    for _ in range(len(NESTED)):
        inner = next((found[k] for k in NESTED if isinstance(found, Mapping) and k in found), None)
        if not isinstance(inner, Mapping):
            break
        found = inner
    named = found.items() if isinstance(found, Mapping) else ()
    tensors = {str(k).removeprefix(PREFIX): v for k, v in named if isinstance(v, torch.Tensor)}
    if not tensors:
        raise _unusable(
            path, "holds no weights", "Choose the file of weights, not that of a training run."
        )
    return tensors


def _unusable(path: Path, what: str, fix: str) -> EngineUnavailable:
    return EngineUnavailable(f"The weights file {path.name} {what}.", fix)
