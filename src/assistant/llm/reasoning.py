"""Takes a model's thinking out of its answer: what it writes to itself is never spoken.

Knows the marks of the families of reasoning models, in text that arrives in pieces. Models that
think in a field of its own (a server's `reasoning_content`) need none of this.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

BLOCKS: tuple[tuple[str, str], ...] = (
    ("<think>", "</think>"),  # DeepSeek R1, Qwen 3, QwQ, SmolLM 3, and most others
    ("<thinking>", "</thinking>"),
    ("<thought>", "</thought>"),  # Gemma
    ("<reasoning>", "</reasoning>"),
    ("<reflection>", "</reflection>"),
    ("<seed:think>", "</seed:think>"),  # Seed-OSS
    ("[THINK]", "[/THINK]"),  # Magistral
    ("◁think▷", "◁/think▷"),  # Kimi
    ("<|START_THINKING|>", "<|END_THINKING|>"),  # Command A
    # gpt-oss writes in channels; the last one is the answer.
    ("<|channel|>analysis<|message|>", "<|channel|>final<|message|>"),
    ("<|channel|>commentary<|message|>", "<|channel|>final<|message|>"),
)
"""(what thinking begins with, what it ends with)."""

_STRAY = tuple({end for _, end in BLOCKS})
"""An end without a beginning (the server took that away) is no text either."""

_CLOSING = dict(BLOCKS)
_MARK = re.compile("|".join(map(re.escape, (*_CLOSING, *_STRAY))))
_LONGEST = max(map(len, (*_CLOSING, *_STRAY)))
_FIRST = frozenset(mark[0] for mark in (*_CLOSING, *_STRAY))


def answer_only(tokens: Iterable[str], prompt: str = "") -> Iterator[str]:
    """The pieces of an answer without the blocks of thinking in it.

    `prompt`: the text that the answer continues; where it ends with an opening mark (many
    templates write it), the answer begins in the middle of thinking. Held back is only what may
    become a mark. Every token that is swallowed gives "", so that a caller can count them.
    """
    closing = next((end for begin, end in BLOCKS if prompt.rstrip().endswith(begin)), "")
    held = ""
    spoke = False
    for token in tokens:
        held += token
        said = ""
        while True:
            if closing:
                at = held.find(closing)
                if at < 0:
                    held = held[-_LONGEST:]
                    break
                held, closing = held[at + len(closing) :], ""
            mark = _MARK.search(held)
            if mark is None:
                cut = len(held) - _unfinished(held)
                said, held = said + held[:cut], held[cut:]
                break
            said += held[: mark.start()]
            held, closing = held[mark.end() :], _CLOSING.get(mark[0], "")
        if not spoke:
            said = said.lstrip()
            spoke = bool(said)
        yield said
    if held and not closing:
        yield held


def _unfinished(text: str) -> int:
    """How many of the last characters may be the beginning of a mark."""
    for length in range(min(_LONGEST - 1, len(text)), 0, -1):
        tail = text[-length:]
        if tail[0] in _FIRST and any(mark.startswith(tail) for mark in (*_CLOSING, *_STRAY)):
            return length
    return 0
