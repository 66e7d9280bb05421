"""Reads what a GGUF file says about itself: enough to plan for it, and to refuse a broken one.

Knows the format's header, key-value pairs and tensor table, versions 2 and 3
(https://github.com/ggml-org/ggml/blob/master/docs/gguf.md). Reads no weights, loads no library.
"""

from __future__ import annotations

import math
import mmap
import os
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from talking_head.errors import EngineUnavailable

GET_ANOTHER = "Choose another model: `visavis models list` shows what there is."
GET_AGAIN = "Download it again, or copy it again from where it came."

OLD_MAGICS = (b"ggml", b"lmgg", b"fmgg", b"tjgg", b"algg")
"""What the formats before GGUF began with, in either byte order."""

_STRING, _ARRAY = 8, 9
_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q",
            12: "d"}  # fmt: skip
_KEPT_ARRAY = 4096
"""Arrays of more entries are passed over (the vocabulary); their length is kept."""

# Tensor type -> (elements in a block, bytes of a block), from ggml's table of types.
_BLOCKS = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34),
    9: (32, 36), 10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210),
    15: (256, 292), 16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18),
    21: (256, 110), 22: (256, 82), 23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4),
    27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2), 34: (256, 54), 35: (256, 66),
    39: (32, 17),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class GgufFile:
    """What a model's file says. `bytes`: its size; `vocabulary`: tokens; `template`: of its chat,
    in Jinja, "" where it has none. `kv_bytes`: what one token takes in the cache of keys and
    values in 16 bits, over all layers; 0 where that cannot be told.
    """

    path: Path
    bytes: int
    architecture: str
    name: str
    layers: int
    trained_context: int
    vocabulary: int
    kv_bytes: int
    template: str


def read_gguf(path: Path) -> GgufFile:
    """What the file says. Raises EngineUnavailable, in a sentence, for one that cannot be used."""
    try:
        size = os.path.getsize(path)
        with open(path, "rb") as file:
            magic = file.read(4)
            _check_magic(path, size, magic)
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return _read(path, data)
    except FileNotFoundError:
        raise EngineUnavailable(f"The model {path} is not there.", GET_ANOTHER) from None
    except OSError as error:
        reason = error.strerror or "no reason given"
        raise EngineUnavailable(f"The model {path} cannot be read: {reason}.") from error
    except (struct.error, IndexError, UnicodeDecodeError, MemoryError, OverflowError) as error:
        raise _damaged(path, "its header ends too early or makes no sense") from error


def _check_magic(path: Path, size: int, magic: bytes) -> None:
    if size == 0:
        raise EngineUnavailable(f"The model {path} is empty.", GET_AGAIN)
    if magic in OLD_MAGICS:
        raise EngineUnavailable(
            f"{path.name} is in a format from before GGUF, which llama.cpp no longer reads.",
            "Get the model as GGUF.",
        )
    if magic != b"GGUF":
        page = " (it looks like a web page)" if magic.lstrip()[:1] == b"<" else ""
        raise EngineUnavailable(f"{path.name} is not a GGUF model{page}.", GET_AGAIN)


def _damaged(path: Path, why: str) -> EngineUnavailable:
    return EngineUnavailable(f"The model {path.name} is damaged: {why}.", GET_AGAIN)


def _read(path: Path, data: mmap.mmap) -> GgufFile:
    at = _Cursor(data, 4)
    (version,) = at.take("I")
    if version == 1:
        raise EngineUnavailable(
            f"{path.name} is GGUF of version 1, which llama.cpp no longer reads.",
            "Get a newer file of the same model.",
        )
    if version not in (2, 3):
        raise EngineUnavailable(
            f"{path.name} is GGUF of version {version}, which this program does not know"
            " (or its bytes are in the other order).",
            GET_ANOTHER,
        )
    tensors, pairs = at.take("QQ")
    if max(tensors, pairs) > len(data):
        raise _damaged(path, "its header makes no sense")
    told: dict[str, Any] = {}
    for _ in range(pairs):
        key = at.string()
        told[key] = at.value(all_different=key == "tokenizer.ggml.tokens")
    if any(isinstance(value, float) and not math.isfinite(value) for value in told.values()):
        raise _damaged(path, "a number in its header is none")
    missing = _missing_bytes(at, tensors, int(told.get("general.alignment", 32)))
    if missing > 0:
        raise _damaged(path, f"{missing:,} bytes are missing at its end")
    return _described(path, len(data), told)


def _missing_bytes(at: _Cursor, tensors: int, alignment: int) -> int:
    """How many bytes the file is shorter than its table of tensors says."""
    end = 0
    for _ in range(tensors):
        at.string()
        (dimensions,) = at.take("I")
        shape = at.take(f"{min(dimensions, 8)}Q")
        kind, offset = at.take("IQ")
        elements, size = _BLOCKS.get(kind, (1, 0))
        count = 1
        for side in shape:
            count *= side
        end = max(end, offset + count // elements * size)
    start = -(-at.place // alignment) * alignment
    return start + end - len(at.data)


def _described(path: Path, size: int, told: Mapping[str, Any]) -> GgufFile:
    kind = str(told.get("general.architecture", ""))
    layers = _number(told.get(f"{kind}.block_count"))
    if not kind or not layers:
        raise EngineUnavailable(f"{path.name} is no language model.", GET_ANOTHER)
    tokens = told.get("tokenizer.ggml.tokens", _Passed(0))
    if "tokenizer.ggml.model" not in told or not len(tokens):
        raise EngineUnavailable(
            f"The model {path.name} has no tokenizer in it, so it cannot read text.", GET_ANOTHER
        )
    return GgufFile(
        path=path,
        bytes=size,
        architecture=kind,
        name=str(told.get("general.name", "")) or path.stem,
        layers=layers,
        trained_context=_number(told.get(f"{kind}.context_length")),
        vocabulary=len(tokens),
        kv_bytes=_kv_bytes(kind, layers, told),
        template=str(told.get("tokenizer.chat_template", "")),
    )


def _kv_bytes(kind: str, layers: int, told: Mapping[str, Any]) -> int:
    """Keys and values of one token, two bytes each; heads may differ from layer to layer."""
    heads = told.get(f"{kind}.attention.head_count", 0)
    kv_heads = told.get(f"{kind}.attention.head_count_kv", heads)
    per_layer = list(kv_heads) if isinstance(kv_heads, Sequence) else [kv_heads] * layers
    first = _number(heads) or 1
    width = _number(told.get(f"{kind}.embedding_length")) // first
    key = _number(told.get(f"{kind}.attention.key_length")) or width
    value = _number(told.get(f"{kind}.attention.value_length")) or width
    return sum(int(count) for count in per_layer) * (key + value) * 2


def _number(value: object) -> int:
    """A whole number; the largest where there is one for each layer; 0 where there is none."""
    if isinstance(value, Sequence) and not isinstance(value, str):
        return max((int(entry) for entry in value), default=0)
    return int(value) if isinstance(value, int | float) else 0


class _Passed(Sequence[Any]):
    """An array that was not read, of which only the length is known."""

    def __init__(self, length: int) -> None:
        self._length = length

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, index: Any) -> Any:
        raise IndexError(index)


class _Cursor:
    """Reads little-endian values one after another; raises struct.error past the end."""

    def __init__(self, data: mmap.mmap, place: int) -> None:
        self.data = data
        self.place = place

    def take(self, kinds: str) -> tuple[Any, ...]:
        form = f"<{kinds}"
        values = struct.unpack_from(form, self.data, self.place)
        self.place += struct.calcsize(form)
        return values

    def string(self) -> str:
        (length,) = self.take("Q")
        start, self.place = self.place, self.place + length
        if self.place > len(self.data):
            raise IndexError("a text goes past the end")
        return self.data[start : self.place].decode("utf-8", "replace")

    def value(self, *, all_different: bool = False) -> Any:
        """`all_different`: of texts; llama.cpp ends the process where two tokens are alike."""
        (kind,) = self.take("I")
        if kind == _STRING:
            return self.string()
        if kind != _ARRAY:
            return self._scalars(kind, 1)[0]
        entry, length = self.take("IQ")
        if entry == _ARRAY:
            raise IndexError("arrays of arrays are not used")
        if entry == _STRING:
            return self._strings(length, all_different)
        if length > _KEPT_ARRAY:
            self.place += length * struct.calcsize("<" + self._letter(entry))
            return _Passed(length)
        return self._scalars(entry, length)

    def _scalars(self, kind: int, count: int) -> tuple[Any, ...]:
        return self.take(f"{count}{self._letter(kind)}")

    def _letter(self, kind: int) -> str:
        if kind not in _SCALARS:
            raise IndexError(f"there is no type {kind}")
        return _SCALARS[kind]

    def _strings(self, count: int, all_different: bool) -> _Passed:
        data, place, length_of = self.data, self.place, struct.Struct("<Q").unpack_from
        seen: set[bytes] = set()
        for _ in range(count):
            start = place + 8
            place = start + length_of(data, place)[0]
            if all_different:
                seen.add(data[start:place])
        if all_different and len(seen) < count:
            raise IndexError("two texts are the same")
        self.place = place
        return _Passed(count)
