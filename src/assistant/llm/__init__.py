"""The reply: the protocol, its options, and the table of brains in order of preference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from assistant.skills.skill import Host
from talking_head.backends import AVAILABLE, Availability, Engine, packages
from talking_head.said import said
from talking_head.turn import Turn

__all__ = [
    "BRAINS",
    "Brain",
    "BrainOptions",
    "Host",
    "Message",
    "ServerOptions",
    "server_elsewhere",
]

GET_A_MODEL = said("Get one: visavis models get NAME (`visavis models list` shows them).")


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of the conversation's history, oldest first.

    `confidence`: how sure the recogniser was of a user's words, 0..1; typed words are sure.
    `cut`: an answer that was interrupted after these words, the last that were heard.
    """

    role: Literal["system", "user", "assistant"]
    content: str
    confidence: float = 1.0
    cut: bool = False


class Brain(Protocol):
    """Answers."""

    def reply(self, history: Sequence[Message], turn: Turn) -> Iterator[str]:
        """The answer to the last message, as pieces of text that join without a gap.

        May be markdown, and may hold tags of moods (mood.py); nothing is yielded for an answer
        that needs no words. Raises Cancelled soon after the turn is cancelled, EngineFailed when
        it broke.
        """

    def close(self) -> None:
        """Free memory."""


@dataclass(frozen=True, slots=True)
class ServerOptions:
    """A server with OpenAI's chat interface.

    `url`: its base, such as "http://localhost:11434/v1". `model`: "" takes the first that it has.
    `first_token_seconds`: how long an answer may take to begin.
    """

    url: str
    model: str = ""
    first_token_seconds: float = 30.0


@dataclass(frozen=True, slots=True)
class BrainOptions:
    """What a brain needs.

    `host`: of the skills; None where a brain is only asked whether it could work. `model`: a GGUF
    file, None where there is none; `model_name`: how that was asked for. `context`: tokens, 0
    chooses. `gpu_layers`: on the graphics card, None chooses. `card_bytes`: of graphics memory
    that it may use, None: what is free. `threads`: of the processor, 0 chooses. `temperature`: 0
    always says the likeliest. `reply_tokens`: of an answer, at most. `persona`, `system_prompt`:
    see prompt.system_prompt. `tools`: whether the model may use the skills. `server`: None where
    none is set. `loading`: cancelled when nobody wants a brain any more.
    """

    host: Host | None = None
    model: Path | None = None
    model_name: str = ""
    context: int = 0
    gpu_layers: int | None = None
    card_bytes: int | None = None
    threads: int = 0
    temperature: float = 0.7
    reply_tokens: int = 400
    persona: str = ""
    system_prompt: str = ""
    tools: bool = True
    server: ServerOptions | None = None
    loading: Turn | None = None

    @property
    def required_host(self) -> Host:
        """The host of the skills, without which no brain can be made."""
        assert self.host is not None, "a brain was made of options that were for asking only"
        return self.host


def server_elsewhere(url: str | None, engine: str = "auto") -> str:
    """What leaves this computer, as a sentence; "" where nothing does."""
    if url is None or engine not in ("auto", "server"):
        return ""
    from assistant.llm.server_address import elsewhere

    where = elsewhere(url)
    if not where:
        return ""
    return said("What you say is sent as text to {where}, as llm.server.url is set.", where=where)


def _probe_server(options: BrainOptions) -> Availability:
    if options.server is None:
        return Availability(
            False,
            said("no server is set"),
            said("Set llm.server.url, if you have one (Ollama, vLLM, …)."),
        )
    from assistant.llm.server_address import availability

    return availability(options.server.url)


def _load_server(options: BrainOptions) -> Brain:
    from assistant.llm.server import load

    return load(options)


def _probe_llama(options: BrainOptions) -> Availability:
    installed = packages("llama_cpp", fix="Install it: scripts/start --full.")
    if not installed.ok:
        return installed
    if options.model is None:
        reason = said("a model is not here")
        if options.model_name:
            reason = said("the language model {name} is not here", name=options.model_name)
        return Availability(False, reason, GET_A_MODEL)
    if not options.model.is_file():
        return Availability(
            False, said("the model {model} is not there", model=options.model), GET_A_MODEL
        )
    return AVAILABLE


def _load_llama(options: BrainOptions) -> Brain:
    from assistant.llm.llama import load

    return load(options)


def _load_skills(options: BrainOptions) -> Brain:
    from assistant.llm.skills_brain import SkillsBrain  # which imports Message from here

    return SkillsBrain(options.required_host)


BRAINS: tuple[Engine[BrainOptions, Brain], ...] = (
    Engine("server", "a language model server", _probe_server, _load_server, returns=True),
    Engine("llama", "llama.cpp", _probe_llama, _load_llama, licence="MIT"),
    Engine(
        "skills",
        said("the built-in skills (no language model)"),
        lambda _: AVAILABLE,
        _load_skills,
        built_in=True,
    ),
)
"""In order of preference: a server is only there because its owner set it."""
