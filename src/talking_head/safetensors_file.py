"""Tensors in the safetensors format, read and written.

The format (huggingface/safetensors, "Format"): 8 bytes, little-endian, the length of a JSON
header; the header, name -> {"dtype", "shape", "data_offsets": [begin, end]}; the tensors' bytes,
little-endian, row-major, offsets counted from the header's end. Written here because it is so
little; knows nothing of networks.
"""

from __future__ import annotations

import json
import math
import struct
import sys
import uuid
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from talking_head.errors import OutputError

if TYPE_CHECKING:
    from torch import Tensor

LENGTH = struct.Struct("<Q")
LARGEST_HEADER = 100_000_000
"""Bytes; the limit of the format's own library."""

TYPES = {
    "F64": "float64",
    "F32": "float32",
    "F16": "float16",
    "BF16": "bfloat16",
    "I64": "int64",
    "I32": "int32",
    "I16": "int16",
    "I8": "int8",
    "U8": "uint8",
    "BOOL": "bool",
}
"""The format's names of types, and torch's."""


def looks_like(head: bytes) -> bool:
    """Whether a file that begins so is one of these."""
    if len(head) <= LENGTH.size:
        return False
    (length,) = LENGTH.unpack_from(head)
    return 2 <= length <= LARGEST_HEADER and head[LENGTH.size : LENGTH.size + 1] == b"{"


def read(path: Path) -> dict[str, Tensor]:
    """The tensors by name, on the CPU. Raises ValueError or KeyError if the file is damaged."""
    import torch

    tensors = {}
    with path.open("rb") as file:
        (length,) = LENGTH.unpack(file.read(LENGTH.size))
        header = json.loads(file.read(length))
        start = LENGTH.size + length
        for name, entry in header.items():
            if name == "__metadata__":
                continue
            dtype = getattr(torch, TYPES[entry["dtype"]])
            begin, end = entry["data_offsets"]
            file.seek(start + begin)
            data = bytearray(file.read(end - begin))
            count = math.prod(entry["shape"])
            if len(data) != count * dtype.itemsize:
                raise ValueError(f"{name} is incomplete")
            flat = torch.frombuffer(data, dtype=dtype) if count else torch.empty(0, dtype=dtype)
            tensors[name] = flat.reshape(entry["shape"])
    return tensors


def write(tensors: Mapping[str, Tensor], path: Path) -> None:
    """Writes tensors, aside and then renamed. Raises OutputError.

    What is not in the mapping, an optimiser's state for one, is thereby left behind.
    """
    import torch

    if sys.byteorder != "little":
        raise OutputError("Weights can be converted only on a little-endian machine.")
    names = {str(getattr(torch, theirs)): ours for ours, theirs in TYPES.items()}
    header: dict[str, object] = {}
    at = 0
    for name, tensor in tensors.items():
        size = tensor.numel() * tensor.element_size()
        header[name] = {
            "dtype": names[str(tensor.dtype)],
            "shape": list(tensor.shape),
            "data_offsets": [at, at + size],
        }
        at += size
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # so that the tensors are aligned
    part = path.with_name(f"{path.name}-{uuid.uuid4().hex[:8]}.part")
    try:
        with part.open("wb") as file:
            file.write(LENGTH.pack(len(text)) + text)
            for tensor in tensors.values():
                flat = tensor.detach().cpu().contiguous().reshape(-1)
                file.write(flat.view(torch.uint8).numpy().data)
        part.replace(path)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}.") from error
    finally:
        with suppress(OSError):
            part.unlink()
