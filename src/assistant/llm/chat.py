"""A brain with a language model, wherever that runs: what is asked of it, and what of its answer.

    the user's words -> a skill that certainly fits, which answers at once
                     -> or the model: history, facts and tools in; text and calls of tools out

A skill whose phrase fits all of what was said answers before the model is asked: it is right, in
milliseconds, where a small model is slow and may invent. Small talk and questions about the
assistant are left to the model, which is better at them. What no phrase fits goes to the model,
which has the same skills as tools.

Knows the order of things. Does not know how text is generated (`ChatModel`), what models are told
(prompt.py), nor how the past is kept (transcript.py).
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.llm import BrainOptions, Message
from assistant.llm.prompt import SUMMARISE, facts, system_prompt
from assistant.llm.skills_brain import SURE, by_skill, in_sentences
from assistant.llm.tools import Call, Schema, tools, use
from assistant.llm.transcript import Chat, Transcript
from assistant.skills import WITHOUT_EFFECT
from assistant.skills.skill import Host
from talking_head.errors import EngineFailed
from talking_head.turn import Cancelled, Turn

log = logging.getLogger(__name__)

LEFT_TO_THE_MODEL = frozenset({"small_talk", "help", "user_name", "recall", "pick"})
"""Skills that do not answer before the model: it does them better, or knows what was said."""

MOST_CALLS = 3
"""Rounds of tool calls in one turn; then the model has to answer with what it has."""

TIDY_AT = 0.6
"""When so much of the context is full, the oldest half is summarised, while nobody waits."""

SUMMARY_TOKENS = 200

TOO_LONG = "That is more than I can read at once. Please give me a shorter piece of it."
MORE = " … I will stop here. Ask me to go on."
LOST_IN_THOUGHT = "I thought about that for too long. Please ask me again, more simply."


@dataclass(frozen=True, slots=True)
class Cut:
    """Ends a stream that was longer than its limit."""


class ChatModel(Protocol):
    """Generates. One thing at a time, but for `close`."""

    @property
    def budget(self) -> int:
        """The most tokens of a prompt that leave room for an answer."""

    def count(self, messages: Sequence[Chat], offered: Sequence[Schema]) -> int:
        """How many tokens that is as a prompt, or about how many."""

    def stream(
        self,
        messages: Sequence[Chat],
        offered: Sequence[Schema],
        turn: Turn,
        limit: int,
        *,
        may_call: bool = True,
    ) -> Iterator[str | Call | Cut]:
        """The model's answer of at most `limit` tokens, without its thoughts, piece by piece.

        `offered`: tools that it is told of; a call ends the answer, and is no part of it where it
        may not call. Raises Cancelled within about 100 ms after the turn is cancelled,
        EngineFailed.
        """

    def called(self, said: str, calls: Sequence[tuple[Call, str]]) -> list[Chat]:
        """What was said before them, calls and what came of them, as messages."""

    def warm(self, messages: Sequence[Chat], offered: Sequence[Schema], turn: Turn) -> None:
        """Get ready, while nobody waits, for a prompt that begins so. Raises Cancelled."""

    def close(self) -> None:
        """Stop at once and free memory; from any thread."""


class ChatBrain:
    """A Brain (see assistant.llm) with a language model."""

    def __init__(self, model: ChatModel, options: BrainOptions) -> None:
        self._model = model
        self._host: Host = options.required_host
        self._reply_tokens = options.reply_tokens
        self._tools = tools(self._host.switched_off) if options.tools else []
        system = system_prompt(self._host.assistant_name, options.persona, options.system_prompt)
        self._transcript = Transcript(system)
        self._idle: tuple[Turn, threading.Thread] | None = None
        self._warmed = False
        self._when_idle(self._warm)

    def reply(self, history: Sequence[Message], turn: Turn) -> Iterator[str]:
        """See Brain."""
        asked = history[-1] if history else Message("user", "")
        answer = by_skill(asked, self._host, turn, LEFT_TO_THE_MODEL)
        if answer is not None:
            for piece in in_sentences(answer):
                turn.check()
                yield piece
            return
        self._stop_idling()
        self._transcript.follow(history, facts(self._host, asked.confidence < SURE))
        length, budget = self._count(self._transcript.messages()), self._model.budget
        if length > budget:
            self._transcript.drop(self._transcript.excess(budget, self._count))
            if self._count(self._transcript.messages()) > budget:
                yield TOO_LONG
                return
        yield from self._answered(turn)
        if length > TIDY_AT * budget:
            self._when_idle(self._tidy)
        elif not self._warmed:
            self._when_idle(self._warm)

    def close(self) -> None:
        """See Brain."""
        self._stop_idling()
        self._model.close()

    def _answered(self, turn: Turn) -> Iterator[str]:
        """The model's answer, after the tools that it asked for."""
        used: list[Chat] = []
        outcomes: list[str] = []
        asked: list[tuple[str, str]] = []
        for rounds in range(MOST_CALLS + 1):
            may_call = rounds < MOST_CALLS
            said, calls = "", list[Call]()
            for item in self._attempt(used, turn, may_call, bool(outcomes)):
                if isinstance(item, Call):
                    calls.append(item)
                elif item:
                    said += item
                    yield item
            again = [(call.name, repr(call.arguments)) for call in calls]
            if not calls or any(call in asked for call in again):
                break
            asked += again
            results = []
            for call in calls:
                if call.name not in WITHOUT_EFFECT:
                    turn.wait_for_commit()
                turn.check()
                results.append((call, use(call, self._host)[0]))
            turn.check()
            outcomes += [outcome for _, outcome in results]
            used += self._model.called(said, results)
            if said.strip():
                yield " "
        if not said.strip() and outcomes:  # it has nothing to add
            yield outcomes[-1]
            said = outcomes[-1]
        self._transcript.wrote(used, said)

    def _attempt(
        self, used: Sequence[Chat], turn: Turn, may_call: bool, may_be_empty: bool
    ) -> Iterator[str | Call]:
        """One answer of the model; a second one where the first was empty. Raises EngineFailed."""
        messages = [*self._transcript.messages(), *used]
        for _ in range(2):
            empty = True
            for item in self._model.stream(
                messages, self._tools, turn, self._reply_tokens, may_call=may_call
            ):
                if isinstance(item, Cut):
                    yield LOST_IN_THOUGHT if empty else MORE
                    return
                empty = empty and isinstance(item, str) and not item.strip()
                yield item
            if not empty or may_be_empty:
                return
        raise EngineFailed(
            "The language model gave an empty answer twice.",
            "Choose another model: `visavis models list` shows what there is.",
        )

    def _count(self, messages: list[Chat]) -> int:
        return self._model.count(messages, self._tools)

    # While nobody waits.

    def _warm(self, turn: Turn) -> None:
        try:
            self._model.warm(self._transcript.messages(answered=True), self._tools, turn)
        finally:
            self._warmed = not turn.cancelled

    def _tidy(self, turn: Turn) -> None:
        """Before the context is full, put a summary in the place of its older half."""
        transcript = self._transcript
        oldest = transcript.excess(int(TIDY_AT * self._model.budget), self._count)
        if not oldest:
            if not self._warmed:  # a question came first
                self._warm(turn)
            return
        ask: Chat = {"role": "user", "content": SUMMARISE}
        messages = [*transcript.messages(answered=True), ask]
        written = self._model.stream(messages, self._tools, turn, SUMMARY_TOKENS, may_call=False)
        summary = "".join(item for item in written if isinstance(item, str))
        turn.check()
        transcript.drop(oldest, " ".join(summary.split()))
        self._model.warm(transcript.messages(answered=True), self._tools, turn)

    def _when_idle(self, work: Callable[[Turn], None]) -> None:
        turn = Turn()

        def run() -> None:
            try:
                work(turn)
            except Cancelled:
                pass
            except Exception:
                log.exception("the language model could not prepare itself")  # it will be told

        thread = threading.Thread(target=run, name="llm-idle", daemon=True)
        self._idle = turn, thread
        thread.start()

    def _stop_idling(self) -> None:
        """What was begun is given up within milliseconds; what was computed stays in the cache."""
        if self._idle is not None:
            turn, thread = self._idle
            turn.cancel()
            thread.join()
            self._idle = None
