"""The weights inside a TorchScript archive, read without running the program that is in it.

The archive is a zip file: <name>/data.pkl is a pickle of the module, each submodule an object of
a class `__torch__.…` whose state is the dict of its attributes; each tensor is rebuilt from a
storage, <name>/data/<key>. (torch/csrc/jit/serialization; the same layout as torch.save's.)
Here every such class is an empty shell, and nothing but tensors is made: a class that is not
listed is refused.
"""

from __future__ import annotations

import math
import pickle
import sys
import zipfile
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import Tensor

STORAGES = {
    "DoubleStorage": "float64",
    "FloatStorage": "float32",
    "HalfStorage": "float16",
    "BFloat16Storage": "bfloat16",
    "LongStorage": "int64",
    "IntStorage": "int32",
    "ShortStorage": "int16",
    "CharStorage": "int8",
    "ByteStorage": "uint8",
    "BoolStorage": "bool",
}
"""torch's names of the classes that hold a tensor's numbers, and of the type of the numbers."""


class _Module:
    """The shell of a module: its attributes."""

    def __setstate__(self, state: dict[str, object]) -> None:
        self.attributes = state


def read(path: Path) -> dict[str, Tensor]:
    """The tensors by their dotted name, as the module's `state_dict()` has them, on the CPU.

    Raises zipfile's, pickle's or ValueError if the archive is damaged or not of this kind.
    """
    with zipfile.ZipFile(path) as archive:
        name = next(n for n in archive.namelist() if n.count("/") == 1 and n.endswith("/data.pkl"))
        folder = name.removesuffix("data.pkl")
        order = folder + "byteorder"
        if order in archive.namelist() and archive.read(order).decode() != sys.byteorder:
            raise ValueError("its bytes are in the other order")
        with archive.open(name) as file:
            root = _Unpickler(file, archive, folder).load()
    found: dict[str, Tensor] = {}
    _collect(root, "", found)
    return found


class _Unpickler(pickle.Unpickler):
    """Makes tensors, lists and shells; refuses the rest."""

    def __init__(self, file: Any, archive: zipfile.ZipFile, folder: str) -> None:
        super().__init__(file)
        self._archive = archive
        self._folder = folder
        self._storages: dict[str, Tensor] = {}

    def find_class(self, module: str, name: str) -> Any:
        if module == "__torch__" or module.startswith("__torch__."):
            return _Module
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return _tensor
        if module == "torch.jit._pickle" and name.startswith("build_"):
            return list
        if module == "torch" and name in STORAGES:
            return name
        raise pickle.UnpicklingError(f"Unsupported global {module}.{name}")

    def persistent_load(self, pid: Any) -> Tensor:
        import torch

        _, kind, key, _, _ = pid
        if key not in self._storages:
            dtype = getattr(torch, STORAGES[kind])
            data = bytearray(self._archive.read(f"{self._folder}data/{key}"))
            flat = torch.frombuffer(data, dtype=dtype) if data else torch.empty(0, dtype=dtype)
            self._storages[key] = flat
        return self._storages[key]


def _tensor(
    storage: Tensor, offset: int, shape: tuple[int, ...], stride: tuple[int, ...], *_: object
) -> Tensor:
    last = offset + sum((n - 1) * step for n, step in zip(shape, stride, strict=True))
    if math.prod(shape) and not 0 <= offset <= last < storage.numel():
        raise ValueError("a tensor reaches beyond its storage")
    return storage.as_strided(shape, stride, offset)


def _collect(module: object, prefix: str, found: dict[str, Tensor]) -> None:
    import torch

    if not isinstance(module, _Module):
        return
    for name, value in getattr(module, "attributes", {}).items():
        if isinstance(value, torch.Tensor):
            found[prefix + name] = value
        else:
            _collect(value, f"{prefix}{name}.", found)
