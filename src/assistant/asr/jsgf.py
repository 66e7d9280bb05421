"""Just enough of the JSpeech Grammar Format (JSGF 1.0) to know what a grammar may say.

Words, <rules>, ( ), [ ], |, * and +; no weights, tags or imports. Knows nothing of recognisers.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_RULE = re.compile(r"(public\s+)?<([\w.]+)>\s*=\s*([^;]*);")
_TOKEN = re.compile(r"<[\w.]+>|[()\[\]|*+]|[^\s()\[\]|*+<>]+")


def sentences(grammar: str) -> re.Pattern[str]:
    """A pattern whose `fullmatch` accepts the whole sentences of the public rules.

    Every word of a sentence must be followed by one blank. Rules must not refer to themselves.
    """
    rules = {name: body for _, name, body in _RULE.findall(grammar)}

    def pattern(body: str) -> str:
        return "(?:" + "".join(map(part, _TOKEN.findall(body))) + ")"

    def part(token: str) -> str:
        if token == "<VOID>":
            return "(?!)"
        if token.startswith("<"):
            return pattern(rules[token[1:-1]])
        fixed = {"(": "(?:", "[": "(?:", "]": ")?", ")": ")", "|": "|", "*": "*", "+": "+"}
        return fixed.get(token) or f"(?:{re.escape(token)} )"

    public = [pattern(body) for is_public, _, body in _RULE.findall(grammar) if is_public]
    return re.compile("|".join(public))


def without_unknown(grammar: str, knows: Callable[[str], bool]) -> tuple[str, list[str]]:
    """The grammar with every word that is not known made unspeakable, and those words.

    One such word would make PocketSphinx refuse the whole grammar.
    """
    unknown: list[str] = []

    def spoken(token: re.Match[str]) -> str:
        word = token[0]
        if word[0] in "<()[]|*+" or knows(word):
            return word
        unknown.append(word)
        return "<VOID>"

    def rule(found: re.Match[str]) -> str:
        return f"{found[1] or ''}<{found[2]}> = {_TOKEN.sub(spoken, found[3])};"

    return _RULE.sub(rule, grammar), sorted(set(unknown))
