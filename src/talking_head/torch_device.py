"""Which device torch computes on, what fits into its memory, and what to do when it did not fit."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

from talking_head.errors import EngineUnavailable, OutOfMemory
from talking_head.said import said

if TYPE_CHECKING:
    from torch import device

In = TypeVar("In")
Out = TypeVar("Out")


def torch_device(wanted: str) -> device:
    """The device of this name: "auto" is the graphics card if torch can use it, else the CPU.

    Raises EngineUnavailable if the named one is not here.
    """
    import torch

    if wanted == "auto":
        wanted = "cuda" if torch.cuda.is_available() else "cpu"
    if wanted.startswith("cuda") and not torch.cuda.is_available():
        raise EngineUnavailable(
            said("There is no graphics card that torch can use."),
            said("Choose the device 'cpu' or 'auto'."),
        )
    try:
        return torch.device(wanted)
    except RuntimeError:
        raise EngineUnavailable(
            said("There is no device {name!r}.", name=wanted),
            said("Choose 'auto', 'cpu' or 'cuda'."),
        ) from None


def out_of_memory(error: BaseException) -> bool:
    """Whether torch (on a card or on the CPU) or Python says that memory does not suffice."""
    if isinstance(error, MemoryError | OutOfMemory):
        return True
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(error, torch.cuda.OutOfMemoryError):
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and (
        "out of memory" in text or "can't allocate memory" in text or "not enough memory" in text
    )


def free_bytes(of: device) -> int | None:
    """What is free of the device's memory; None where that cannot be asked (the CPU)."""
    import torch

    return int(torch.cuda.mem_get_info(of)[0]) if of.type == "cuda" else None


class Batches:
    """Work on many things, so many at once; halved, for good, when memory does not suffice."""

    def __init__(self, size: int, what: str, fix: str) -> None:
        """`what` is done (a noun), `fix`: what to do if memory does not suffice for one."""
        self.size = max(1, size)
        self._what = what
        self._fix = fix

    def run(self, things: Sequence[In], work: Callable[[Sequence[In]], Iterable[Out]]) -> list[Out]:
        """What `work` gives for each, in order. Raises OutOfMemory."""
        done: list[Out] = []
        while len(done) < len(things):
            some = things[len(done) : len(done) + self.size]
            try:
                done += work(some)
            except Exception as error:
                if not out_of_memory(error):
                    raise
                if len(some) == 1:
                    raise OutOfMemory(
                        said("There is not enough memory for {what}.", what=self._what), self._fix
                    ) from None
                self.size = len(some) // 2
        return done
