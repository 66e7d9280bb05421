"""The conversation as the language model has seen it, so that it sees the same beginning again.

The history that a brain is given holds what was heard and said aloud. The model wrote more: tags,
thoughts, calls of tools; and was told more: the facts of each moment. Kept here word for word, its
prompt only ever grows at the end, and what was computed for the last turn serves for this one. What
grows too long is dropped from the front in a big step, and remembered as a summary.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.llm import Message
from assistant.llm.prompt import EARLIER, harmless
from assistant.llm.reasoning import answer_only
from assistant.sentences import sentences

Chat = dict[str, Any]
"""A message in the format of OpenAI's chat interface."""

SILENT = "(The user has not spoken yet.)"
"""Stands before an announcement that opens the conversation: templates want the user first."""

_NOTED_WORDS = 8


@dataclass(frozen=True, slots=True)
class _Entry:
    """A message of the history, and as what the model saw it."""

    message: Message
    chat: tuple[Chat, ...]


class Transcript:
    """One conversation's messages. Not thread-safe."""

    def __init__(self, system: str) -> None:
        self._system = system
        self._entries: list[_Entry] = []
        self._summary = ""
        self._written: tuple[str, tuple[Chat, ...]] | None = None

    def follow(self, history: Sequence[Message], facts: str) -> None:
        """Take over what is new in the history; its last message is the user's, just said.

        What is unchanged since the last turn stays as the model saw it. `facts`: of the moment.
        """
        entries, new = _agreeing(self._entries, history)
        if not entries:
            self._summary = ""
        for message in new:
            entries.append(self._taken(message, facts if message is history[-1] else ""))
        self._entries, self._written = entries, None

    def _taken(self, message: Message, facts: str) -> _Entry:
        if message.role == "assistant":
            if self._written and _letters(self._written[0]) == _letters(message.content):
                return _Entry(message, self._written[1])
            content = f"{message.content} …" if message.cut else message.content
            return _Entry(message, ({"role": "assistant", "content": content},))
        content = harmless(message.content)
        content = f"{content}\n{facts}" if facts else content
        return _Entry(message, ({"role": "user", "content": content},))

    def wrote(self, chat: Sequence[Chat], answer: str) -> None:
        """What the model wrote in answer to the last message: `answer`, in its own words, is the
        last part; before it the calls of tools and what came of them."""
        message = {"role": "assistant", "content": answer}
        self._written = spoken_form(answer), (*chat, message)

    def messages(self, *, answered: bool = False) -> list[Chat]:
        """All of it for a chat template: system, then user and assistant by turns.

        `answered`: with what the model wrote last, which the history may not hold yet.
        """
        system = self._system
        if self._summary:
            system += f"\n\n{EARLIER}{self._summary}"
        told: list[Chat] = [{"role": "system", "content": system}]
        for entry in self._entries:
            for chat in entry.chat:
                _append(told, chat)
        for chat in self._written[1] if answered and self._written else ():
            _append(told, chat)
        return told

    def excess(self, budget: int, count: Callable[[list[Chat]], int]) -> int:
        """How many of the oldest messages must go for the rest to need at most half of `budget`;
        0 while all of it needs no more than `budget`. The last message never goes."""
        if count(self.messages()) <= budget:
            return 0
        for start in range(1, len(self._entries)):
            if self._entries[start].message.role != "user":
                continue
            shorter = Transcript(self._system)
            shorter._entries, shorter._summary = self._entries[start:], self._summary
            if count(shorter.messages()) <= budget // 2:
                return start
        return max(0, len(self._entries) - 1)

    def drop(self, number: int, summary: str = "") -> None:
        """Forget the oldest messages, but for what `summary` tells of all that went before; where
        nobody wrote one, how each of the user's messages began."""
        gone, self._entries = self._entries[:number], self._entries[number:]
        asked = [_beginning(e.message.content) for e in gone if e.message.role == "user"]
        noted = f"The user said: {'; '.join(asked[-12:])}." if asked else ""
        self._summary = summary or f"{self._summary[-600:]} {noted}".strip()


def _agreeing(
    entries: Sequence[_Entry], history: Sequence[Message]
) -> tuple[list[_Entry], Sequence[Message]]:
    """The entries up to where the history differs from them, and the rest of the history.

    Either may have lost some of its oldest messages since.
    """
    if not entries or not history:
        return [], history
    known = [entry.message for entry in entries]
    starts = [(0, k) for k in range(len(history))] + [(k, 0) for k in range(1, len(known))]
    best, ours, theirs = 0, 0, 0
    for mine, given in starts:
        run = 0
        for old, told in zip(known[mine:], history[given:], strict=False):
            if old != told:
                break
            run += 1
        if run > best:
            best, ours, theirs = run, mine, given
    return list(entries[: ours + best]) if best else [], history[theirs + best :]


def _append(told: list[Chat], chat: Chat) -> None:
    """Many templates insist that user and assistant take turns, and that the user begins."""
    last = told[-1]
    if chat["role"] == "assistant" and last["role"] == "system":
        told.append({"role": "user", "content": SILENT})
    elif chat["role"] == last["role"] and chat["role"] != "tool":
        plain = "tool_calls" not in chat and "tool_calls" not in last
        if plain:
            told[-1] = last | {"content": f"{last['content']}\n{chat['content']}"}
            return
    told.append(chat)


def spoken_form(answer: str) -> str:
    """What of a model's answer is said aloud and kept in the history."""
    return " ".join(sentence.text for sentence in sentences(answer_only([answer])))


def _letters(text: str) -> str:
    """Where the sentences were cut does not matter."""
    return "".join(text.split())


def _beginning(text: str) -> str:
    words = text.split()
    return " ".join(words[:_NOTED_WORDS]).rstrip(".,;!?") + (
        "…" if len(words) > _NOTED_WORDS else ""
    )
