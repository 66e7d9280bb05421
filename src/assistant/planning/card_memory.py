"""The graphics card's memory, while a plan shares it out among the models.

Knows what is free and which engines reach the card through torch. Pure arithmetic.
"""

from __future__ import annotations

from assistant.models import Model
from assistant.profile import GIB, Machine, size
from talking_head.said import said

CARD_RESERVE = GIB // 2
"""Of the card's memory, left for the screen and for what libraries take by themselves."""

TORCH_ENGINES = ("wav2lip", "coqui", "xtts")


class Card:
    """The graphics card's memory while it is shared out."""

    def __init__(self, machine: Machine) -> None:
        gpu = machine.best_gpu
        self.machine = machine
        self.name = gpu.name if gpu else ""
        self.left = max(0, gpu.free - CARD_RESERVE) if gpu else 0
        self.free = gpu.free if gpu else 0

    def why_not(self, model: Model, wanted: str) -> str:
        """Why this model does not compute on the card, as a sentence; "" if it does."""
        if wanted == "cpu":
            return said("The processor computes it, as set.")
        if not self.name or not model.vram:
            return "" if self.name else said("There is no graphics card that it could use.")
        if model.engine in TORCH_ENGINES and self.machine.torch_problem:
            return said("On the processor: {why}.", why=self.machine.torch_problem)
        if model.vram > self.left:
            return said(
                "On the processor: it needs {needed} of the card's memory, and {left} are left.",
                needed=size(model.vram),
                left=size(self.left),
            )
        return ""

    def reasons(self) -> tuple[str, ...]:
        """What is to be said of it, in sentences."""
        if not self.name:
            return ()
        if self.machine.torch_problem:
            return (
                said(
                    "torch cannot use {card}: {why}. Run `scripts/start --full` where nvidia-smi"
                    " works to have a build that can.",
                    card=self.name,
                    why=self.machine.torch_problem,
                ),
            )
        free, left = size(self.free), size(self.left)
        return (
            said("Of {free} that are free on {card}, {left} are left.",
                 free=free, card=self.name, left=left),
        )  # fmt: skip
