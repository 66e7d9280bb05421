"""The skills as tools of a language model: how a call is asked for, read and made.

Knows the ways in which models write a call, and the grammar that keeps them to it. Does not know
how text is generated.
"""

from __future__ import annotations

import itertools
import json
import logging
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from assistant.skills import SKILLS
from assistant.skills.skill import Host
from talking_head.errors import VisavisError

log = logging.getLogger(__name__)

Schema = dict[str, Any]

NOT_TOOLS = frozenset({"small_talk", "user_name", "help", "repeat", "stop"})
"""Skills that a language model does better itself, or that are for the user alone."""

_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Call:
    """A tool that the model wants to be used. `arguments` None: what it wrote was no JSON.

    `id`: nine letters and digits, as some templates demand.
    """

    name: str
    arguments: Mapping[str, Any] | None
    id: str = field(default_factory=lambda: f"call{next(_numbers) % 100_000:05d}")


def tools(but: Collection[str] = ()) -> list[Schema]:
    """Every skill that a language model is offered, in the format of OpenAI's interface.

    `but`: names of those that are switched off.
    """
    without = NOT_TOOLS | set(but)
    return [skill.tool() for skill in SKILLS.values() if skill.name not in without]


def use(call: Call, host: Host) -> tuple[str, bool]:
    """What the tool says, and whether it could do it. Whatever goes wrong becomes a sentence."""
    skill = SKILLS.get(call.name)
    if skill is None or skill.name in NOT_TOOLS or skill.name in host.switched_off:
        return f"There is no tool “{call.name:.40}”.", False
    if call.arguments is None:
        return f"The arguments of {call.name} were no valid JSON.", False
    try:
        return skill.call(call.arguments, host) or "Done.", True
    except VisavisError as error:
        return str(error), False
    except Exception:
        log.exception("the skill %s failed", call.name)
        return f"Something went wrong in {call.name}.", False


@dataclass(frozen=True, slots=True)
class CallFormat:
    """How the models of a family write a call.

    A call begins with `opening`; where that is "", an answer that begins with { or [ is one.
    `arguments`: what they call them. `listed`: calls stand in a list. `native`: the model's own
    template describes the tools; otherwise we do, in the system prompt.
    """

    opening: str
    closing: str
    arguments: str = "arguments"
    listed: bool = False
    native: bool = True

    def text(self, call: Call) -> str:
        """The call as the model writes it."""
        made: Any = {"name": call.name, self.arguments: dict(call.arguments or {})}
        written = json.dumps([made] if self.listed else made, ensure_ascii=False)
        return f"{self.opening}{written}{self.closing}"

    def read(self, text: str) -> Call:
        """The call that was written behind the opening."""
        try:
            made = json.JSONDecoder().raw_decode(text.strip())[0]
            made = made[0] if isinstance(made, list) else made
            arguments = made.get(self.arguments, made.get("arguments", {}))
            if isinstance(arguments, str):
                arguments = json.loads(arguments or "{}")
            return Call(str(made["name"]), arguments if isinstance(arguments, dict) else None)
        except (ValueError, KeyError, IndexError, AttributeError, RecursionError):
            named = re.search(r'"name"\s*:\s*"(\w+)"', text)
            return Call(named[1] if named else "", None)

    def schema(self, offered: Sequence[Schema]) -> Schema:
        """JSON Schema of one call of one of these tools.

        Lengths and limits are left to the tool itself, whose error says more.
        """
        calls = [
            {
                "type": "object",
                "properties": {
                    "name": {"const": tool["function"]["name"]},
                    self.arguments: _shape_of(tool["function"]["parameters"]),
                },
                "required": ["name", self.arguments],
                "additionalProperties": False,
            }
            for tool in offered
        ]
        return {"anyOf": calls}

    def grammar(self, offered: Sequence[Schema]) -> str:
        """GBNF of what may stand behind the opening: one call of one of these tools.

        Needs llama_cpp.
        """
        from llama_cpp.llama_grammar import json_schema_to_gbnf

        grammar = str(json_schema_to_gbnf(json.dumps(self.schema(offered))))
        if self.listed:
            grammar = grammar.replace("root ::=", "call ::=", 1)
            grammar += '\nroot ::= "[" call "]"'
        return grammar


HERMES = CallFormat("<tool_call>", "</tool_call>")
PROMPTED = CallFormat("<tool_call>", "</tool_call>", native=False)
MISTRAL = CallFormat("[TOOL_CALLS]", "", listed=True)
GRANITE = CallFormat("<|tool_call|>", "", listed=True)
LLAMA_3 = CallFormat("", "", arguments="parameters")

_FORMATS: tuple[tuple[str, CallFormat], ...] = (
    ("<tool_call>", HERMES),
    ("[TOOL_CALLS]", MISTRAL),
    ("<|tool_call|>", GRANITE),
    ("<|python_tag|>", LLAMA_3),
    ('"parameters"', LLAMA_3),
)
"""A mark in a template that knows of `tools`, and the format that it stands for."""


def call_format(template: str) -> CallFormat:
    """How the model with this template writes calls."""
    if re.search(r"\btools\b", template):
        for mark, found in _FORMATS:
            if mark in template:
                return found
    return PROMPTED


def described(offered: Sequence[Schema]) -> str:
    """The tools for the system prompt of a model whose template knows of none."""
    if not offered:
        return ""
    lines = "\n".join(_in_brief(tool["function"]) for tool in offered)
    example = PROMPTED.text(Call("tell_date", {"date": "2026-12-25"}))
    return (
        "\n\nYou have tools. To use one, write only the call and nothing else, for example:\n"
        f"{example}\nIts answer comes back to you as <tool_response>; then tell it to the user in"
        f" your own words. The tools (* marks what must be given):\n{lines}"
    )


def _in_brief(function: Mapping[str, Any]) -> str:
    schema = function["parameters"]
    parts = []
    for name, kind in schema["properties"].items():
        known = "|".join(kind["enum"]) if "enum" in kind else kind["type"]
        said = f" ({kind['description']})" if "description" in kind else ""
        parts.append(f"{name}{'*' if name in schema['required'] else ''}: {known}{said}")
    return f"- {function['name']}({'; '.join(parts)}): {function['description']}"


_OF_SHAPE = frozenset({"type", "enum", "items", "properties", "required", "additionalProperties"})


def _shape_of(schema: Schema) -> Schema:
    shape = {key: value for key, value in schema.items() if key in _OF_SHAPE}
    if "properties" in shape:
        shape["properties"] = {k: _shape_of(v) for k, v in shape["properties"].items()}
    if "items" in shape:
        shape["items"] = _shape_of(shape["items"])
    return shape


def find_opening(text: str, found: CallFormat, begins: bool) -> tuple[int, int] | None:
    """Where a call is opened in an answer: (end of what is said, end of the opening), or None.

    `begins`: nothing but this was said before.
    """
    if found.opening:
        at = text.find(found.opening)
        return (at, at + len(found.opening)) if at >= 0 else None
    bare = re.match(r"\s*(?:<\|python_tag\|>\s*)?(?=[{\[])", text)
    return (0, bare.end()) if begins and bare and "{" in text else None


def may_open(text: str, found: CallFormat, begins: bool) -> int:
    """How many of the last characters may yet become an opening."""
    if not found.opening:
        waits = begins and re.fullmatch(r"\s*(?:<[|\w]*>?|\[)?\s*", text)
        return len(text) if waits else 0
    return max(
        (n for n in range(1, len(found.opening)) if text.endswith(found.opening[:n])), default=0
    )


def names(offered: Iterable[Schema]) -> list[str]:
    """The names of tools."""
    return [tool["function"]["name"] for tool in offered]
