"""llama.cpp's library: imported once, quiet, and what of it needs care from Python.

Its log becomes ours, its samplers are freed, and it can be told to stop in the middle of its work.
Knows no model.
"""

from __future__ import annotations

import ctypes
import functools
import logging
import os
import re
import sys
from collections import deque
from dataclasses import dataclass
from typing import Any

from talking_head.errors import EngineFailed, EngineUnavailable
from talking_head.said import said
from talking_head.turn import Turn

log = logging.getLogger(__name__)

_CALLERS = re.compile(r"^(?:\w+: |error loading model: )+")
_said: deque[str] = deque(maxlen=6)
"""What the library complained of last: it says why only to its log."""


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is drawn. `temperature` 0: the likeliest. `seed`: None is random."""

    temperature: float = 0.7
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    seed: int | None = None


@functools.cache
def library() -> Any:
    """llama_cpp, imported once and made quiet. Raises EngineUnavailable."""
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # its barriers spin otherwise
    try:
        import llama_cpp
    except ImportError as error:
        raise EngineUnavailable(
            said("llama-cpp-python is not installed."), said("Install it: scripts/start --full.")
        ) from error
    except (OSError, RuntimeError) as error:
        raise EngineUnavailable(
            f"llama-cpp-python cannot be loaded: {error}.", "Install it again for this computer."
        ) from error
    llama_cpp.llama_log_set(_to_log(llama_cpp), None)
    llama_cpp.llama_backend_init()
    return llama_cpp


@functools.cache
def _to_log(llama_cpp: Any) -> Any:
    """The library's log goes to ours; its complaints are kept for an error's sentence."""

    def write(level: int, text: bytes, _: Any) -> None:
        line = text.decode("utf-8", "replace").strip()
        if line and level in (3, 4):  # of ggml.h: 3 is a warning, 4 an error
            log.debug("llama.cpp: %s", line)
            if level == 4:
                _said.append(line)

    return llama_cpp.llama_log_callback(write)


@functools.cache
def strlen() -> Any:
    """C's strlen, which llama.cpp calls to learn whether to stop, with a text that is empty as
    long as it shall go on. A function of Python's would wait for the interpreter at every one of
    some hundred operations a token."""
    c = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
    return c.strlen


def complaint() -> str:
    """What the library said last, without the names of the functions that said it."""
    lines = [_CALLERS.sub("", line).rstrip(".") for line in _said]
    lines = [line for line in lines if line != "failed to load model"]
    return lines[-1] if lines else "it does not say why"


def forget_complaints() -> None:
    """What it says from now on is about something else."""
    _said.clear()


class Stoppable:
    """While it is entered, cancelling the turn stops the library in the middle of its work."""

    def __init__(self, flag: Any, turn: Turn) -> None:
        self._flag = flag
        self._turn = turn

    def __enter__(self) -> None:
        self._turn.check()
        self._flag.value = b""
        self._forget = self._turn.on_cancel(self._raise_flag)

    def _raise_flag(self) -> None:
        self._flag.value = b"x"

    def __exit__(self, *_: object) -> None:
        self._forget()


class Sampler:
    """A chain of samplers, freed at the end."""

    def __init__(self, cpp: Any, vocab: Any, sampling: Sampling, grammar: str) -> None:
        self._cpp = cpp
        self._chain = chain = cpp.llama_sampler_chain_init(cpp.llama_sampler_chain_default_params())
        links = []
        if grammar:
            links.append(cpp.llama_sampler_init_grammar(vocab, grammar.encode(), b"root"))
            if not links[0]:
                cpp.llama_sampler_free(chain)
                raise EngineFailed("llama.cpp does not understand the grammar of the tools.")
        if sampling.temperature <= 0:
            links.append(cpp.llama_sampler_init_greedy())
        else:
            seed = cpp.LLAMA_DEFAULT_SEED if sampling.seed is None else sampling.seed
            links += [
                cpp.llama_sampler_init_top_k(sampling.top_k),
                cpp.llama_sampler_init_top_p(sampling.top_p, 1),
                cpp.llama_sampler_init_min_p(sampling.min_p, 1),
                cpp.llama_sampler_init_temp(sampling.temperature),
                cpp.llama_sampler_init_dist(seed),
            ]
        for link in links:
            cpp.llama_sampler_chain_add(chain, link)

    def __enter__(self) -> Any:
        return self._chain

    def __exit__(self, *_: object) -> None:
        self._cpp.llama_sampler_free(self._chain)
