"""Tells the conversation what was lost: also what was lost before there was a conversation."""

from __future__ import annotations

from assistant.conversation import Conversation
from assistant.events import Stage
from talking_head.errors import VisavisError


class Losses:
    """What the ladders tell of their losses (see ladder.Lost)."""

    def __init__(self) -> None:
        self._conversation: Conversation | None = None
        self._early: list[tuple[Stage, str, VisavisError, str]] = []

    def tell(self, stage: Stage, lost: str, error: VisavisError, now: str) -> None:
        """A stage stepped down."""
        if self._conversation is None:
            self._early.append((stage, lost, error, now))
        else:
            self._conversation.degraded(stage, lost, error, now)

    def tell_to(self, conversation: Conversation) -> None:
        """This is the conversation, from now on and for what was lost until now."""
        self._conversation = conversation
        for loss in self._early:
            conversation.degraded(*loss)
