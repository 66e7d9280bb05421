"""Just enough of the JSpeech Grammar Format (JSGF 1.0) to know what a grammar may say.

Words, <rules>, ( ), [ ], |, * and +; no weights, tags or imports. Knows nothing of recognisers.
"""

from __future__ import annotations

import re

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
        if token.startswith("<"):
            return pattern(rules[token[1:-1]])
        fixed = {"(": "(?:", "[": "(?:", "]": ")?", ")": ")", "|": "|", "*": "*", "+": "+"}
        return fixed.get(token) or f"(?:{re.escape(token)} )"

    public = [pattern(body) for is_public, _, body in _RULE.findall(grammar) if is_public]
    return re.compile("|".join(public))


def words(grammar: str) -> set[str]:
    """Every word that the rules may say."""
    tokens = (token for _, _, body in _RULE.findall(grammar) for token in _TOKEN.findall(body))
    return {token for token in tokens if token[0] not in "<()[]|*+"}
