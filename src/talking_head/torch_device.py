"""Which device torch computes on, and whether an error of its means that memory ran out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talking_head.errors import EngineUnavailable

if TYPE_CHECKING:
    from torch import device


def torch_device(wanted: str) -> device:
    """The device of this name: "auto" is the graphics card if torch can use it, else the CPU.

    Raises EngineUnavailable if the named one is not here.
    """
    import torch

    if wanted == "auto":
        wanted = "cuda" if torch.cuda.is_available() else "cpu"
    if wanted.startswith("cuda") and not torch.cuda.is_available():
        raise EngineUnavailable(
            "There is no graphics card that torch can use.", "Choose the device 'cpu' or 'auto'."
        )
    try:
        return torch.device(wanted)
    except RuntimeError:
        raise EngineUnavailable(
            f"There is no device {wanted!r}.", "Choose 'auto', 'cpu' or 'cuda'."
        ) from None


def out_of_memory(error: BaseException) -> bool:
    """Whether torch (on a card or on the CPU) or Python says that memory does not suffice."""
    import torch

    if isinstance(error, MemoryError | torch.cuda.OutOfMemoryError):
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and (
        "out of memory" in text or "can't allocate memory" in text or "not enough memory" in text
    )
