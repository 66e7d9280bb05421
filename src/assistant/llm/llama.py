"""A language model in a GGUF file, run here by llama.cpp.

Knows the chat template of the file and how calls of tools are found in what the model writes. The
library itself is in llama_runtime.py, the layout in memory in plan.py.
"""

from __future__ import annotations

import itertools
import logging
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from assistant.llm import Brain, BrainOptions
from assistant.llm.chat import ChatBrain, Cut
from assistant.llm.free_memory import free_main, free_on_card, threads
from assistant.llm.gguf import GET_ANOTHER, GgufFile, read_gguf
from assistant.llm.llama_library import Sampling, library
from assistant.llm.llama_runtime import Runtime
from assistant.llm.plan import Plan, plan
from assistant.llm.prompt import harmless
from assistant.llm.reasoning import answer_only
from assistant.llm.tools import (
    PROMPTED,
    Call,
    CallFormat,
    Schema,
    call_format,
    described,
    find_opening,
    may_open,
    tools,
)
from assistant.llm.transcript import Chat
from talking_head.errors import EngineFailed, EngineUnavailable
from talking_head.turn import Cancelled, Turn

log = logging.getLogger(__name__)

CALL_TOKENS = 300
"""A call that is longer than this is given up."""


def load(options: BrainOptions) -> Brain:
    """The brain of a GGUF file. Raises EngineUnavailable, OutOfMemory."""
    if options.model is None:
        raise EngineUnavailable("No language model is here.")
    file = read_gguf(options.model)
    if not file.template:
        raise EngineUnavailable(
            f"The model {file.name} has no chat template: it was not made for conversations.",
            "Choose a model that follows instructions (“instruct” or “chat” in its name).",
        )
    layout = layout_of(file, options, library().llama_supports_gpu_offload())
    log.info("%s", layout.reason)
    try:
        runtime = Runtime(file, layout, options.threads or threads(), loading=options.loading)
    except Cancelled:
        raise EngineUnavailable("The language model is not wanted any more.") from None
    try:
        sampling = Sampling(options.temperature)
        model = LlamaModel(runtime, file.template, sampling, options.reply_tokens)
        return ChatBrain(model, options)
    except BaseException:
        runtime.close()
        raise


def layout_of(file: GgufFile, options: BrainOptions, offload: bool) -> Plan:
    """Where the layers go. `offload`: whether this llama.cpp can use a graphics card at all."""
    card = 0
    if offload and options.gpu_layers != 0:
        card = free_on_card() if options.card_bytes is None else options.card_bytes
    made = plan(file, free_main(), card, options.context)
    if offload and options.gpu_layers is not None:
        layers = min(options.gpu_layers, file.layers + 1)
        return replace(made, gpu_layers=layers, reason=f"{made.reason} {layers} layers as set.")
    return made


class LlamaModel:
    """A ChatModel (see chat.py)."""

    def __init__(
        self, runtime: Runtime, template: str, sampling: Sampling, reply_tokens: int
    ) -> None:
        """Raises EngineUnavailable for a template that cannot be used."""
        self.runtime = runtime
        self._sampling = sampling
        self._reply_tokens = reply_tokens
        self._formatter = _formatter(template, runtime)
        self._format: CallFormat = call_format(template)
        self._folded = False
        self._known: list[tuple[str, list[int]]] = []
        self._try_out()

    @property
    def budget(self) -> int:
        """See ChatModel."""
        return self.runtime.context - min(self._reply_tokens, self.runtime.context // 2) - 8

    def count(self, messages: Sequence[Chat], offered: Sequence[Schema]) -> int:
        """See ChatModel."""
        return len(self._tokens(self._prompt(messages, offered)))

    def stream(
        self,
        messages: Sequence[Chat],
        offered: Sequence[Schema],
        turn: Turn,
        limit: int,
        *,
        may_call: bool = True,
    ) -> Iterator[str | Call | Cut]:
        """See ChatModel. Once a call is opened, a grammar binds the model to a right one."""
        prompt = self._prompt(messages, offered)
        tokens = self._tokens(prompt)
        pieces = self.runtime.generate(tokens, turn, self._sampling, limit)
        written: list[str] = []
        held, spoke = "", False
        for piece in answer_only(_kept(pieces, written), prompt[-100:]):
            held += piece
            found = find_opening(held, self._format, not spoke) if offered else None
            if found:
                if held[: found[0]].strip():
                    yield held[: found[0]]
                pieces.close()
                if may_call:
                    behind = len(held) - found[1]
                    said = "".join(written)
                    yield self._call(prompt + said[: len(said) - behind], offered, turn)
                return
            cut = len(held) - (may_open(held, self._format, not spoke) if offered else 0)
            yield held[:cut]
            spoke, held = spoke or bool(held[:cut].strip()), held[cut:]
        self._known = [(prompt, tokens), (prompt + "".join(written), self.runtime.cached)]
        if held:
            yield held
        if len(written) >= limit:
            yield Cut()

    def _call(self, prompt: str, offered: Sequence[Schema], turn: Turn) -> Call:
        grammar = self._format.grammar(offered)
        tokens = self.runtime.tokens(prompt)
        written = self.runtime.generate(tokens, turn, self._sampling, CALL_TOKENS, grammar)
        return self._format.read("".join(written))

    def called(self, said: str, calls: Sequence[tuple[Call, str]]) -> list[Chat]:
        """See ChatModel."""
        if not self._format.native:
            written = "".join(self._format.text(call) for call, _ in calls)
            told = "\n".join(
                f"<tool_response>{harmless(outcome)}</tool_response>" for _, outcome in calls
            )
            return [
                {"role": "assistant", "content": said + written},
                {"role": "user", "content": told},
            ]
        listed = [
            {
                "type": "function",
                "id": call.id,
                "function": {"name": call.name, "arguments": dict(call.arguments or {})},
            }
            for call, _ in calls
        ]
        return [
            {"role": "assistant", "content": said, "tool_calls": listed},
            *(
                {
                    "role": "tool",
                    "name": call.name,
                    "tool_call_id": call.id,
                    "content": harmless(outcome),
                }
                for call, outcome in calls
            ),
        ]

    def warm(self, messages: Sequence[Chat], offered: Sequence[Schema], turn: Turn) -> None:
        """See ChatModel."""
        one, other = (
            self.runtime.tokens(self._prompt([*messages, {"role": "user", "content": x}], offered))
            for x in ("a", "1")
        )
        alike = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
        self.runtime.warm([token for token, _ in alike], turn)

    def close(self) -> None:
        """See ChatModel."""
        self.runtime.close()

    def _tokens(self, text: str) -> list[int]:
        """The text as tokens; where it goes on from what is known, as the tokens that were made.

        The same text may be cut into tokens in several ways, and only the same tokens are found
        in the cache.
        """
        for known, tokens in reversed(self._known):
            if text.startswith(known):
                rest = self.runtime.tokens(text[len(known) :])
                if not rest or self.runtime.is_mark(rest[0]):
                    return tokens + rest
        return self.runtime.tokens(text)

    def _prompt(self, messages: Sequence[Chat], offered: Sequence[Schema]) -> str:
        """The text that the template makes of it. Raises EngineFailed."""
        native = self._format.native
        first = messages[0]
        if offered and not native:
            first = first | {"content": first["content"] + described(offered)}
        told = [first, *messages[1:]]
        if self._folded:
            opening = told[1]
            content = f"{first['content']}\n\n{opening['content']}"
            told = [opening | {"content": content}, *told[2:]]
        try:
            text = str(
                self._formatter(
                    messages=told,
                    tools=list(offered) if offered and native else None,
                    enable_thinking=False,
                ).prompt
            )
        except Exception as error:  # a template is a program, and may raise anything
            raise EngineFailed(
                f"The chat template of the language model cannot be used: {error}.", GET_ANOTHER
            ) from error
        begin = self.runtime.begin
        return text if text.startswith(begin) else begin + text

    def _try_out(self) -> None:
        """Find out what the template can do: a system message, tools. Raises EngineUnavailable."""
        talk: list[Chat] = [
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": "Hello."},
            {"role": "assistant", "content": "Hello!"},
            {"role": "user", "content": "What time is it?"},
        ]
        for self._folded in (False, True):
            try:
                if "Be brief." in self._prompt(talk, ()):
                    break
            except EngineFailed as error:
                refused: EngineFailed | None = error
            else:
                refused = None
        else:
            why = refused.what if refused else "Its chat template leaves out what it is told."
            raise EngineUnavailable(why, GET_ANOTHER)
        if self._format.native:
            offered = tools()[:1]
            call = Call(offered[0]["function"]["name"], {})
            try:
                made = self._prompt([*talk, *self.called("", [(call, "Ten o'clock.")])], offered)
                usable = call.name in made and "Ten o'clock." in made
            except EngineFailed:
                usable = False
            if not usable:
                self._format = PROMPTED


def _kept(pieces: Iterator[str], written: list[str]) -> Iterator[str]:
    for piece in pieces:
        written.append(piece)
        yield piece


def _formatter(template: str, runtime: Runtime) -> Any:
    """What turns messages into a prompt, in a sandbox. Raises EngineUnavailable."""
    from llama_cpp.llama_chat_format import Jinja2ChatFormatter

    try:
        return Jinja2ChatFormatter(
            template=template,
            bos_token=runtime.special("bos"),
            eos_token=runtime.special("eos"),
        )
    except Exception as error:
        raise EngineUnavailable(
            f"The chat template of the language model cannot be read: {error}.", GET_ANOTHER
        ) from error
