"""The reply: the protocol, and the table of brains in order of preference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from assistant.skills.skill import Host
from talking_head.backends import AVAILABLE, Engine
from talking_head.turn import Turn


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of the conversation's history, oldest first.

    `confidence`: how sure the recogniser was of a user's words, 0..1; typed words are sure.
    """

    role: Literal["system", "user", "assistant"]
    content: str
    confidence: float = 1.0


class Brain(Protocol):
    """Answers."""

    def reply(self, history: Sequence[Message], turn: Turn) -> Iterator[str]:
        """The answer to the last message, as pieces of text that join without a gap.

        May be markdown; nothing is yielded for an answer that needs no words. Raises Cancelled
        soon after the turn is cancelled, EngineFailed when it broke.
        """

    def close(self) -> None:
        """Free memory."""


def _skills(host: Host) -> Brain:
    from assistant.llm.skills_brain import SkillsBrain  # which imports Message from here

    return SkillsBrain(host)


BRAINS: tuple[Engine[Host, Brain], ...] = (
    Engine(
        name="skills",
        label="the built-in skills (no language model)",
        probe=lambda host: AVAILABLE,
        load=_skills,
        built_in=True,
    ),
)
