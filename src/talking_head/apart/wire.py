"""What is said between a program and the process of an engine: messages, and errors in them.

A message is any object that pickle knows, written as: how many parts (4 bytes, the most
significant first), how long each is (8 bytes each), the parts. The first is the pickle (protocol
5), the others are the arrays in it, which are not copied for it. Both ends are the same program,
so that what comes is as trusted as our own memory; but what is written may hold nothing but what
is ours, Python's and numpy's: a library's exception would bring the library along.
"""

from __future__ import annotations

import pickle
import struct
from numbers import Real
from typing import IO, Any

from talking_head import errors
from talking_head.errors import EngineFailed, OutOfMemory, VisavisError, reason_of
from talking_head.said import Said, said

_COUNT = struct.Struct(">I")

Problem = tuple[type[VisavisError], str, str]
"""An error on its way: one of the classes of errors.py, what happened, what to do."""


def packed(message: object) -> list[memoryview]:
    """A message as it is written; what may go wrong with it has then gone wrong."""
    buffers: list[pickle.PickleBuffer] = []
    body = pickle.dumps(message, protocol=5, buffer_callback=buffers.append)
    parts = [memoryview(body), *(buffer.raw() for buffer in buffers)]
    sizes = struct.pack(f">I{len(parts)}Q", len(parts), *(part.nbytes for part in parts))
    return [memoryview(sizes), *parts]


def write(pipe: IO[bytes], parts: list[memoryview]) -> None:
    """Write one message that was packed."""
    for part in parts:
        pipe.write(part)
    pipe.flush()


def receive(pipe: IO[bytes]) -> Any:
    """Read one message; None where there are no more, or the last was cut off."""
    head = pipe.read(_COUNT.size)
    if len(head) < _COUNT.size:
        return None
    sizes = struct.Struct(f">{_COUNT.unpack(head)[0]}Q")
    told = pipe.read(sizes.size)
    parts = [bytearray(size) for size in sizes.unpack(told)] if len(told) == sizes.size else []
    if not parts or any(pipe.readinto(part) < len(part) for part in parts):  # type: ignore[attr-defined]
        return None
    return pickle.loads(parts[0], buffers=parts[1:])


def problem(error: BaseException, label: str) -> Problem:
    """An exception as one of ours; one that is none becomes EngineFailed, in plain words."""
    if isinstance(error, VisavisError):
        kinds = (kind for kind in type(error).__mro__ if kind.__module__ == errors.__name__)
        return next(kinds), _portable(error.what), _portable(error.fix)
    what = said("{label} does not work: {error}.", label=label, error=reason_of(error))
    kind = OutOfMemory if isinstance(error, MemoryError) else EngineFailed
    return kind, _portable(what), ""


def raised(told: Problem) -> VisavisError:
    """The error to be raised at the other end."""
    kind, what, fix = told
    return kind(what, fix)


def _portable(text: str) -> str:
    """The text; its values are numbers and texts alone."""
    if not isinstance(text, Said):
        return text
    values = {
        name: value if isinstance(value, Real) else _portable(value)
        if isinstance(value, str) else str(value)
        for name, value in text.values.items()
    }  # fmt: skip
    return Said(text.template, values, text.whole)
