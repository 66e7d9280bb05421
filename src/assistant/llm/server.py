"""A language model on a server with OpenAI's chat interface: Ollama, LM Studio, llama-server, vLLM.

Knows the interface (https://platform.openai.com/docs/api-reference/chat) and its dialects, when to
try again and when to give up. The line itself is event_stream.py. A server that fails is lost like
any engine, and the one below takes over.
"""

from __future__ import annotations

import contextlib
import json
import logging
import urllib.parse
from collections.abc import Generator, Iterator, Sequence
from typing import Any

from assistant.llm import Brain, BrainOptions, ServerOptions
from assistant.llm.chat import TOO_LONG, ChatBrain, Cut
from assistant.llm.event_stream import Exchange, NotOurs, Refused, Unreachable
from assistant.llm.reasoning import answer_only
from assistant.llm.server_address import Secret, key_for
from assistant.llm.server_answer import Answer
from assistant.llm.server_complaints import (
    Failure,
    complaint,
    may_pass,
    may_refuse_tools,
    too_long,
)
from assistant.llm.server_tools import (
    CALL_TOKENS,
    TRIAL,
    TRIAL_TOKENS,
    Written,
    as_interface,
    asked_again,
    call_shape,
    in_words,
    parted,
    read_call,
    trial_tool,
    unreadable,
)
from assistant.llm.tools import Call, Schema
from assistant.llm.transcript import Chat
from talking_head.errors import EngineFailed, EngineUnavailable
from talking_head.said import said
from talking_head.turn import Cancelled, Turn

log = logging.getLogger(__name__)

TRIES = 3
BACKOFF_SECONDS = 0.5
LONGEST_WAIT_SECONDS = 8.0
"""Nobody waits longer in the middle of a talk, whatever the server asks for."""

CONTEXT = 4096
"""Tokens where nothing is set: servers rarely say, and the smallest default in use is this."""

_LETTERS_A_TOKEN = 3.5


def load(options: BrainOptions) -> Brain:
    """The brain of a server that answers. Raises EngineUnavailable."""
    if options.server is None:
        raise EngineUnavailable("No server is set.")
    key = key_for(options.server.url)
    context = options.context or CONTEXT
    model = ServerModel(options.server, key, context - options.reply_tokens, options.temperature)
    try:
        model.connect(options.loading or Turn())
    except EngineFailed as error:
        raise EngineUnavailable(error.what, error.fix) from error
    except Cancelled:
        raise EngineUnavailable("The language model server is not wanted any more.") from None
    return ChatBrain(model, options)


class ServerModel:
    """A ChatModel (see chat.py)."""

    def __init__(
        self, options: ServerOptions, key: Secret, budget: int, temperature: float = 0.7
    ) -> None:
        self._base = options.url.rstrip("/")
        self._host = urllib.parse.urlsplit(options.url).netloc
        self._model = options.model
        self._first_seconds = options.first_token_seconds
        self._key = key
        self._budget = max(512, budget)
        self._temperature = temperature
        self._native = True  # told of its tools as the interface has it; else in words
        self._tools_known = False  # that it calls them, so that it need not be tried
        self._takes_schema = True
        self._closed = Turn()

    @property
    def name(self) -> str:
        """Of the model that answers; "" before `connect`."""
        return self._model

    @property
    def budget(self) -> int:
        """See ChatModel."""
        return self._budget

    def connect(self, turn: Turn) -> None:
        """Ask the server what it has, and take its first model where none is named.

        Raises EngineFailed.
        """
        try:
            told = list(Exchange("GET", f"{self._base}/models", self._key).events(turn, 10.0))
            listed = told[0].get("data") if told else None
            names = [row["id"] for row in listed or [] if isinstance(row, dict) and "id" in row]
        except Refused as error:
            if error.status != 404 or not self._model:
                raise self._failed(error) from error
            return  # some have no list
        except (Unreachable, NotOurs) as error:
            raise self._failed(error) from error
        if not self._model and not names:
            raise EngineFailed(
                said("The server at {host} has no model.", host=self._host),
                said("Load one there, or set another."),
            )
        self._model = self._model or str(names[0])
        log.info("the server at %s answers with %s", self._host, self._model)

    def count(self, messages: Sequence[Chat], offered: Sequence[Schema]) -> int:
        """See ChatModel; about right for European languages."""
        native = offered and self._native
        told = messages if native or not offered else in_words(messages, offered)
        tools = json.dumps(offered) if native else ""
        return int((len(json.dumps(told, ensure_ascii=False)) + len(tools)) / _LETTERS_A_TOKEN)

    def stream(
        self,
        messages: Sequence[Chat],
        offered: Sequence[Schema],
        turn: Turn,
        limit: int,
        *,
        may_call: bool = True,
    ) -> Iterator[str | Call | Cut]:
        """See ChatModel. Tries again, with growing pauses, while nothing was said yet."""
        told = list(messages)
        tries = 0
        while True:
            spoke = False
            try:
                for item in self._answer(told, offered, turn, limit, may_call):
                    spoke = True
                    yield item
                return
            except (Refused, Unreachable, NotOurs) as error:
                turn.check()
                if spoke:
                    raise self._failed(error) from error
                if isinstance(error, Refused):
                    if too_long(error):
                        self._budget = max(512, min(self._budget, self.count(told, offered)) // 2)
                        if len(told) > 2:
                            told = _newer_half(told)
                            continue
                        yield TOO_LONG
                        return
                    if may_refuse_tools(error) and self._native and offered:
                        self._tell_in_words(f"it refuses them: {error.text}")
                        continue
                tries += 1
                if tries >= TRIES or not may_pass(error):
                    raise self._failed(error) from error
                asked = error.retry_after if isinstance(error, Refused) else 0.0
                pause = max(asked, BACKOFF_SECONDS * 2 ** (tries - 1))
                turn.sleep(min(pause, LONGEST_WAIT_SECONDS))

    def _answer(
        self,
        messages: Sequence[Chat],
        offered: Sequence[Schema],
        turn: Turn,
        limit: int,
        may_call: bool,
    ) -> Iterator[str | Call | Cut]:
        """One request's answer."""
        native = self._native
        told = messages if native or not offered else in_words(messages, offered)
        body = self._body(told, limit)
        if offered and native:
            body["tools"] = offered
            if not may_call:
                body["tool_choice"] = "none"
        answer = Answer(limit)
        with contextlib.closing(self._events(body, turn)) as events:
            bare = bool(offered) and not native
            for item in parted(answer_only(answer.pieces(events)), bare):
                if not isinstance(item, Written):
                    yield item
                elif item.bare and read_call(item.text, offered) is None:
                    yield item.text  # it was no call
                elif may_call:
                    events.close()
                    yield self._call(told, item.text, offered, turn)
                if isinstance(item, Written) and not item.bare:
                    return
        if may_call:
            for call in answer.calls():
                self._tools_known = True
                yield call
        if answer.was_cut:
            yield Cut()

    def _call(
        self, told: Sequence[Chat], written: str, offered: Sequence[Schema], turn: Turn
    ) -> Call:
        """The call that was written; where it cannot be read, the model is asked for it once more,
        held to a schema where the server can do that."""
        call = read_call(written)
        if call is not None or not offered:
            return call or unreadable(written)
        body = self._body([*told, *asked_again(written)], CALL_TOKENS) | {"temperature": 0}
        ways = [{"response_format": call_shape(written, offered)}] if self._takes_schema else []
        for held_to in (*ways, {}):
            try:
                found = read_call(self._text(body | held_to, turn), offered)
                return found or unreadable(written)
            except Refused as error:
                log.info("the server refuses to be held to a schema: %s", error)
                self._takes_schema = self._takes_schema and not held_to
            except (Unreachable, NotOurs) as error:
                log.info("the call cannot be asked for again: %s", error)
                break
        return unreadable(written)

    def called(self, said: str, calls: Sequence[tuple[Call, str]]) -> list[Chat]:
        """See ChatModel."""
        made = as_interface(said, calls)
        return made if self._native else in_words(made)

    def warm(self, messages: Sequence[Chat], offered: Sequence[Schema], turn: Turn) -> None:
        """See ChatModel. A server keeps its own cache; but it is found out, once, whether its model
        calls tools at all: with a question of our own, and one tool.

        Servers exist that take `tools` and leave them out of the prompt.
        """
        if not offered or not self._native or self._tools_known:
            return
        answer = Answer(TRIAL_TOKENS)
        body = self._body([TRIAL], TRIAL_TOKENS) | {"temperature": 0, "tools": trial_tool(offered)}
        try:
            with contextlib.closing(self._events(body, turn)) as events:
                parts = list(parted(answer_only(answer.pieces(events)), False))
        except Refused as error:
            if may_refuse_tools(error):
                self._tell_in_words(f"it refuses them: {error.text}")
        except (Unreachable, NotOurs) as error:
            log.info("whether the server knows tools is not found out yet: %s", error)
        else:
            wrote = any(isinstance(part, Written) for part in parts)
            self._tools_known = wrote or answer.was_cut or any(True for _ in answer.calls())
            if not self._tools_known:
                self._tell_in_words("it did not call one")

    def _tell_in_words(self, why: str) -> None:
        """From now on the model is told of its tools in the system prompt."""
        log.info("the model at %s is told of its tools in words: %s", self._host, why)
        self._native = False

    def _body(self, messages: Sequence[Chat], limit: int) -> dict[str, Any]:
        """What every request for an answer says."""
        return {
            "model": self._model,
            "messages": messages,
            "stream": True,
            "max_tokens": limit,
            "temperature": self._temperature,
        }

    def _events(self, body: dict[str, Any], turn: Turn) -> Generator[dict[str, Any]]:
        """What the server answers with. Close it to hang up."""
        exchange = Exchange("POST", f"{self._base}/chat/completions", self._key, body)
        forget = self._closed.on_cancel(exchange.close)
        try:
            yield from exchange.events(turn, self._first_seconds)
        finally:
            forget()
            exchange.close()

    def _text(self, body: dict[str, Any], turn: Turn) -> str:
        """All of a short answer's text."""
        with contextlib.closing(self._events(body, turn)) as events:
            return "".join(answer_only(Answer(CALL_TOKENS).pieces(events)))

    def close(self) -> None:
        """See ChatModel."""
        self._closed.cancel()

    def _failed(self, error: Failure) -> EngineFailed:
        return complaint(error, self._host, self._model, bool(self._key))


def _newer_half(messages: list[Chat]) -> list[Chat]:
    """The system's message and the newer half of the others, from a user's message on."""
    rest = messages[1:]
    start = (len(rest) + 1) // 2
    while start < len(rest) - 1 and rest[start]["role"] != "user":
        start += 1
    return [messages[0], *rest[start:]]
