"""The brain that is always there: it answers with skills, and says so when none fits.

Knows nothing of how skills are understood or done, and never pretends to understand more than
they do.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Container, Iterator, Sequence

from assistant.llm import Message
from assistant.skills import WITHOUT_EFFECT
from assistant.skills.skill import Host
from assistant.skills.understanding import Understood, understand, understand_all
from talking_head.errors import VisavisError
from talking_head.turn import Turn

log = logging.getLogger(__name__)

LONGEST_QUOTE = 12  # words

SURE = 0.5
"""What was recognised with less confidence is repeated to the user."""

ABLE = "the time, timers and reminders, sums, units, dice and notes"


class SkillsBrain:
    """Answers the last message with a skill."""

    def __init__(self, host: Host) -> None:
        self._host = host
        # Builds the table of phrases (0.1 s) now, not while someone waits for the first answer.
        understand("hello", host.now())

    def reply(self, history: Sequence[Message], turn: Turn) -> Iterator[str]:
        """The skill's answer, sentence by sentence; nothing for a skill that needs no words."""
        asked = history[-1] if history else Message("user", "")
        for piece in in_sentences(self._answer(asked, history, turn)):
            turn.check()
            yield piece

    def close(self) -> None:
        """Nothing to free."""

    def _answer(self, asked: Message, history: Sequence[Message], turn: Turn) -> str:
        answer = by_skill(asked, self._host, turn)
        if answer is None:
            return fallback(asked.content, history, asked.confidence < SURE)
        return answer


def by_skill(asked: Message, host: Host, turn: Turn, but: Container[str] = ()) -> str | None:
    """What a skill answers, "" where it needs no words; None where no skill is asked for.

    `but`: names of skills that are left to someone else. What a skill does to the world waits
    until the turn counts; raises Cancelled where it never will.
    """
    text, unsure = asked.content, asked.confidence < SURE
    wishes = understand_all(text, host.now(), host.assistant_name)
    names = {wish.skill.name for wish in wishes}
    if not wishes or any(name in host.switched_off or name in but for name in names):
        return None
    if not names <= WITHOUT_EFFECT:
        turn.wait_for_commit()
    answer = " ".join(filter(None, (_done(wish, host) for wish in wishes)))
    return f"I think you said “{quoted(text)}”. {answer}" if unsure and answer else answer


def _done(understood: Understood, host: Host) -> str:
    """What the skill answers, also where it cannot do what is asked."""
    try:
        return understood.skill.call(understood.arguments, host)
    except VisavisError as error:
        return str(error)
    except Exception:
        log.exception("the skill %s failed", understood.skill.name)
        return "I'm sorry, I understood you, but something went wrong while I did that."


def quoted(text: str) -> str:
    """The user's words, shortened to be repeated to them."""
    words = text.split()
    more = "…" if len(words) > LONGEST_QUOTE else ""
    return " ".join(words[:LONGEST_QUOTE]).rstrip(".!?,;") + more


def fallback(text: str, history: Sequence[Message], unsure: bool = False) -> str:
    """What to say to something that no skill can answer; shorter the second time in a row."""
    quote = quoted(text)
    if not quote:
        return "I did not catch that."
    if unsure:
        return f"I am not sure that I heard you right: “{quote}”? Please say it again."
    before = [message.content for message in history if message.role == "assistant"]
    if before and before[-1].startswith("I heard “"):
        return f"I heard “{quote}”, but that is beyond my skills. Ask: what can you do?"
    return f"I heard “{quote}”. I have no language model yet, so I can only help with {ABLE}."


def in_sentences(text: str) -> list[str]:
    """The text cut after its sentences; the pieces join to the text."""
    return [piece for piece in re.split(r"(?<=[.!?] )", text) if piece]
