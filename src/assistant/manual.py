"""What every setting does, in words: the comments of config/config.yaml, which is the one source.

Knows the shape of that file (a comment stands above its setting, or behind its value). Does not
know which settings there are.
"""

from __future__ import annotations

import functools
import re

from assistant import paths

_LINE = re.compile(r"^( *)([a-z_]+):(?: +(.*))?$")


@functools.cache
def explanations() -> dict[str, str]:
    """Dotted key -> what config/config.yaml says of it, sections too; {} where it is missing."""
    try:
        text = (paths.repo_root() / "config" / "config.yaml").read_text("utf-8")
    except OSError:
        return {}
    return read(text)


def read(text: str) -> dict[str, str]:
    """The comments of a settings file, each as one line of text, by the key that it stands at."""
    found: dict[str, str] = {}
    above: list[str] = []
    section: list[tuple[int, str]] = []
    for line in text.splitlines():
        if line.lstrip().startswith("#"):
            above.append(line.lstrip()[1:].strip())
            continue
        match = _LINE.match(line)
        if match is None:  # an empty line: what stood before it belongs to no setting
            above = []
            continue
        depth, name, rest = len(match[1]), match[2], match[3] or ""
        while section and section[-1][0] >= depth:
            section.pop()
        key = ".".join([*(part for _, part in section), name])
        behind = rest.partition("  # ")[2]
        words = " ".join(part for part in [*above, behind] if part)
        if words:
            found[key] = words
        above = []
        section.append((depth, name))
    return found


def explanation(key: str) -> str:
    """What the manual says of a setting, or of the section that it is in; "" if nothing."""
    found = explanations()
    while key not in found and "." in key:
        key = key.rpartition(".")[0]
    return found.get(key, "")
