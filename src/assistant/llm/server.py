"""A language model on a server with OpenAI's chat interface: Ollama, LM Studio, llama-server, vLLM.

Knows the interface (https://platform.openai.com/docs/api-reference/chat) and its dialects, when to
try again and when to give up. The line itself is event_stream.py. A server that fails is lost like
any engine, and the one below takes over.
"""

from __future__ import annotations

import json
import logging
import urllib.parse
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from assistant.llm import Brain, BrainOptions, ServerOptions
from assistant.llm.chat import TOO_LONG, ChatBrain, Cut
from assistant.llm.event_stream import Exchange, NotOurs, Refused, Unreachable
from assistant.llm.reasoning import answer_only
from assistant.llm.server_address import Secret, key_for
from assistant.llm.server_complaints import (
    Failure,
    complaint,
    may_pass,
    refuses_tools,
    too_long,
)
from assistant.llm.tools import HERMES, Call, Schema, find_opening, may_open
from assistant.llm.transcript import Chat
from talking_head.errors import EngineFailed, EngineUnavailable
from talking_head.turn import Cancelled, Turn

log = logging.getLogger(__name__)

TRIES = 3
BACKOFF_SECONDS = 0.5
LONGEST_WAIT_SECONDS = 8.0
"""Nobody waits longer in the middle of a talk, whatever the server asks for."""

CONTEXT = 4096
"""Tokens where nothing is set: servers rarely say, and the smallest default in use is this."""

_LETTERS_A_TOKEN = 3.5
_LONGEST_TOKEN = 16  # letters; a server that goes on past limit * this does not heed the limit


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
        self._takes_tools = True
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
                f"The server at {self._host} has no model.", "Load one there, or set another."
            )
        self._model = self._model or str(names[0])
        log.info("the server at %s answers with %s", self._host, self._model)

    def count(self, messages: Sequence[Chat], offered: Sequence[Schema]) -> int:
        """See ChatModel; about right for European languages."""
        tools = json.dumps(offered) if offered and self._takes_tools else ""
        return int((len(json.dumps(messages, ensure_ascii=False)) + len(tools)) / _LETTERS_A_TOKEN)

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
                    if refuses_tools(error) and self._takes_tools and offered:
                        self._takes_tools = False
                        continue
                    if too_long(error):
                        self._budget = max(512, min(self._budget, self.count(told, offered)) // 2)
                        if len(told) > 2:
                            told = _newer_half(told)
                            continue
                        yield TOO_LONG
                        return
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
        body: dict[str, Any] = {
            "model": self._model,
            "messages": messages,
            "stream": True,
            "max_tokens": limit,
            "temperature": self._temperature,
        }
        if offered and self._takes_tools:
            body["tools"] = offered
            if not may_call:
                body["tool_choice"] = "none"
        exchange = Exchange("POST", f"{self._base}/chat/completions", self._key, body)
        forget = self._closed.on_cancel(exchange.close)
        try:
            answer = _Answer(limit)
            pieces = answer_only(answer.pieces(exchange.events(turn, self._first_seconds)))
            held = ""
            for piece in pieces:
                held += piece
                found = find_opening(held, HERMES, False)  # a server that does not read calls
                if found:
                    if held[: found[0]].strip():
                        yield held[: found[0]]
                    written = held[found[1] :] + "".join(pieces)
                    if may_call:
                        yield HERMES.read(written)
                    return
                cut = len(held) - may_open(held, HERMES, False)
                if cut:
                    yield held[:cut]
                held = held[cut:]
            if held:
                yield held
            if may_call:
                yield from answer.calls()
            if answer.was_cut:
                yield Cut()
        finally:
            forget()
            exchange.close()

    def called(self, said: str, calls: Sequence[tuple[Call, str]]) -> list[Chat]:
        """See ChatModel."""
        listed = [
            {
                "type": "function",
                "id": call.id,
                "function": {"name": call.name, "arguments": json.dumps(call.arguments or {})},
            }
            for call, _ in calls
        ]
        return [
            {"role": "assistant", "content": said, "tool_calls": listed},
            *(
                {"role": "tool", "tool_call_id": call.id, "content": outcome}
                for call, outcome in calls
            ),
        ]

    def warm(self, messages: Sequence[Chat], offered: Sequence[Schema], turn: Turn) -> None:
        """See ChatModel. A server keeps its own cache; nothing is asked of it that nobody wants."""

    def close(self) -> None:
        """See ChatModel."""
        self._closed.cancel()

    def _failed(self, error: Failure) -> EngineFailed:
        return complaint(error, self._host, self._model, bool(self._key))


class _Answer:
    """Puts together what the events of one answer bring."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._calls: dict[int, dict[str, str]] = {}
        self.was_cut = False

    def pieces(self, events: Iterator[dict[str, Any]]) -> Iterator[str]:
        """The text; calls are collected. Ends where the answer is longer than allowed."""
        letters = tokens = 0
        for event in events:
            try:
                text, over = self._read(event)
            except (AttributeError, TypeError, ValueError, KeyError):
                raise NotOurs("events of another shape") from None
            letters, tokens = letters + len(text), tokens + bool(text)
            yield text
            heedless = tokens > 2 * self._limit or letters > self._limit * _LONGEST_TOKEN
            if over or heedless:
                self.was_cut = True
                return

    def _read(self, event: dict[str, Any]) -> tuple[str, bool]:
        """The text in an event, and whether it says that the limit is reached."""
        if "error" in event:
            error = event["error"]
            said = error.get("message", "") if isinstance(error, dict) else error
            raise Refused(500, str(said)[:200].rstrip("."))
        choice: dict[str, Any] = next(iter(event.get("choices") or []), {})
        delta = choice.get("delta") or choice.get("message") or {}
        for part in delta.get("tool_calls") or []:
            self._collect(part)
        return str(delta.get("content") or ""), choice.get("finish_reason") == "length"

    def _collect(self, part: dict[str, Any]) -> None:
        call = self._calls.setdefault(int(part.get("index") or 0), {"id": "", "n": "", "a": ""})
        function = part.get("function") or {}
        arguments = function.get("arguments") or ""
        call["id"] += part.get("id") or ""
        call["n"] += function.get("name") or ""
        call["a"] += arguments if isinstance(arguments, str) else json.dumps(arguments)

    def calls(self) -> Iterator[Call]:
        """The calls that were asked for."""
        for call in self._calls.values():
            try:
                arguments = json.loads(call["a"] or "{}")
            except (ValueError, RecursionError):
                arguments = None
            made = Call(call["n"], arguments if isinstance(arguments, dict) else None)
            yield replace(made, id=call["id"]) if call["id"] else made


def _newer_half(messages: list[Chat]) -> list[Chat]:
    """The system's message and the newer half of the others, from a user's message on."""
    rest = messages[1:]
    start = (len(rest) + 1) // 2
    while start < len(rest) - 1 and rest[start]["role"] != "user":
        start += 1
    return [messages[0], *rest[start:]]
