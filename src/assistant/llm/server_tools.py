"""Tools for the model of a server: as the interface has it, or in words where it knows none.

In words: the system prompt describes the tools, and the model writes its call into the answer, as
models whose template knows no tools do here (tools.PROMPTED). Such a call may be misshapen; then
the model is asked for it again, as JSON alone, held to a schema where the server can do that.

Knows what is written and read. Sends nothing: that is server.py's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.llm.prompt import harmless
from assistant.llm.tools import (
    HERMES,
    LLAMA_3,
    PROMPTED,
    Call,
    Schema,
    described,
    find_opening,
    may_open,
    names,
)
from assistant.llm.transcript import Chat

CALL_TOKENS = 300
"""Of a call that is asked for again."""

TRIAL: Chat = {"role": "user", "content": "What time is it? Use your tool."}
TRIAL_TOKENS = 256
"""Enough for a model that thinks first; one that thinks for longer is taken to know tools."""

_AGAIN = (
    "That call cannot be read. Write it again: nothing but one JSON object with"
    ' "name" and "arguments".'
)
_MOST_WRITTEN = 1000  # letters of a misshapen call that are shown to the model again

_BARE = re.compile(r"\s*(?:```(?:json)?\s*)?\{")
_MAY_BE_BARE = re.compile(r"\s*(?:`{0,3}|```[json]{0,4}\s*)")


@dataclass(frozen=True, slots=True)
class Written:
    """Ends what is said: a call was written. `bare`: as JSON without a mark, so it may be none."""

    text: str
    bare: bool = False


def trial_tool(offered: Sequence[Schema]) -> list[Schema]:
    """The tool that is tried: the clock, which needs to be told nothing."""
    clock = [tool for tool in offered if tool["function"]["name"] == "tell_time"]
    return clock or list(offered[:1])


def in_words(messages: Sequence[Chat], offered: Sequence[Schema] = ()) -> list[Chat]:
    """The messages for a model that knows no tools: described in the first, calls written out."""
    told: list[Chat] = []
    for message in messages:
        role, content = message["role"], message["content"]
        if role == "system" and not told:
            content += described(offered)
        elif role == "tool":
            role, content = "user", f"<tool_response>{harmless(content)}</tool_response>"
        elif "tool_calls" in message:
            calls = (one["function"] for one in message["tool_calls"])
            content += "".join(
                PROMPTED.text(Call(one["name"], json.loads(one["arguments"]))) for one in calls
            )
        if role == "user" and told and told[-1]["role"] == "user":  # several outcomes of calls
            told[-1] = {"role": role, "content": f"{told[-1]['content']}\n{content}"}
        else:
            told.append({"role": role, "content": content})
    return told


def as_interface(said: str, calls: Sequence[tuple[Call, str]]) -> list[Chat]:
    """What was said before them, calls and what came of them, as messages of the interface."""
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
        *({"role": "tool", "tool_call_id": call.id, "content": text} for call, text in calls),
    ]


def parted(pieces: Iterator[str], bare: bool) -> Iterator[str | Written]:
    """What is said, and the call where one is written. `bare`: it may come without a mark."""
    held, spoke = "", False
    for piece in pieces:
        held += piece
        found = find_opening(held, HERMES, False)  # also of a server that does not read calls
        if found:
            if held[: found[0]].strip():
                yield held[: found[0]]
            yield Written(held[found[1] :] + "".join(pieces))
            return
        if bare and not spoke and (_BARE.match(held) or _MAY_BE_BARE.fullmatch(held)):
            continue
        cut = len(held) - may_open(held, HERMES, False)
        if cut:
            yield held[:cut]
        spoke, held = spoke or bool(held[:cut].strip()), held[cut:]
    if held and bare and not spoke and _BARE.match(held):
        yield Written(held, bare=True)
    elif held:
        yield held


def read_call(text: str, offered: Sequence[Schema] = ()) -> Call | None:
    """The call that was written; None where it cannot be read, or is of none of `offered`."""
    at = text.find("{")
    call = LLAMA_3.read(text[at:]) if at >= 0 else Call("", None)
    known = not offered or call.name in names(offered)
    return call if call.name and call.arguments is not None and known else None


def unreadable(written: str) -> Call:
    """A call that cannot be made, as far as it can be read: the model is told so."""
    return Call(LLAMA_3.read(written).name, None)


def asked_again(written: str) -> list[Chat]:
    """What a model is told whose call cannot be read."""
    shown = f"{PROMPTED.opening}{written[:_MOST_WRITTEN]}"
    return [{"role": "assistant", "content": shown}, {"role": "user", "content": _AGAIN}]


def call_shape(written: str, offered: Sequence[Schema]) -> Schema:
    """The `response_format` that leaves nothing but a call: of the tool that was named, or any."""
    name = LLAMA_3.read(written).name
    meant = [tool for tool in offered if tool["function"]["name"] == name] or offered
    schema = HERMES.schema(meant)
    return {"type": "json_schema", "json_schema": {"name": "call", "schema": schema}}
