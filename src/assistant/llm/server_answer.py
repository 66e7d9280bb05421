"""Puts together what the events of one answer bring: its text, the calls in it, whether it was cut.

Knows the shape of a streamed answer
(https://platform.openai.com/docs/api-reference/chat-streaming) and its dialects. Sends nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from assistant.llm.event_stream import NotOurs, Refused
from assistant.llm.tools import Call

_LONGEST_TOKEN = 16  # letters; a server that goes on past limit * this does not heed the limit


class Answer:
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
