"""What turn taking needs of the conversation around it. A protocol, and nothing else."""

from __future__ import annotations

from typing import Any, Protocol

from assistant.conduct.turns import Exchange
from assistant.events import State, TurnEvent
from talking_head.turn import Turn


class Core(Protocol):
    """What the conversation does."""

    @property
    def under_way(self) -> bool:
        """Whether a turn is being answered."""

    def cut(self) -> bool:
        """End that turn now."""

    def accept(self, exchange: Exchange) -> None:
        """The guess was right: it is the turn now."""

    def rest(self) -> None:
        """Nothing came of it."""

    def enter(self, state: State) -> None:
        """Show what goes on."""

    def tell(self, event: TurnEvent) -> None:
        """Tell everyone."""

    def promote(self) -> None:
        """Let better engines that are ready by now serve what begins."""

    def put(self, stage: str, turn: Turn, item: Any) -> bool:
        """Give a stage work."""

    def idle(self, stage: str) -> bool:
        """Whether a stage has nothing to do."""

    def purge(self) -> None:
        """Throw away what is queued for cancelled turns."""

    @property
    def sounding(self) -> bool:
        """Whether our voice sounds."""

    @property
    def lingers(self) -> bool:
        """Whether our voice sounds, is about to, or may still be in the room."""

    @property
    def saying(self) -> str:
        """Our words of about now."""

    @property
    def trusted(self) -> bool:
        """Whether what is heard over our voice is known not to be that voice."""

    @property
    def proven(self) -> bool:
        """Whether that is known because an echo was found, and is taken away: where none is found,
        headphones may just have been taken off."""
