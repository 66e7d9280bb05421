"""Settings files: YAML read with its line numbers, and one value changed in place.

Knows YAML (1.1, as PyYAML reads it) and files. Does not know which settings there are.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import yaml

from talking_head.errors import ConfigError, OutputError
from talking_head.said import said

LARGEST_BYTES = 100_000
"""No settings file is longer; one that is was named by mistake."""


@dataclass(frozen=True, slots=True)
class Given:
    """What a file gives for one key. A section's `value` is a dict of more of these."""

    value: object
    line: int


def in_line(name: object, line: int) -> str:
    """A place in a file, counted from line 1."""
    return said("{name}, line {line}", name=str(name), line=line)


def read_text(path: Path, *, may_be_missing: bool = False) -> str:
    """The text of a settings file, "" for one that may be missing and is. Raises ConfigError."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        if may_be_missing:
            return ""
        raise ConfigError(
            said("There is no settings file {path}.", path=str(path)), said("Check its name.")
        ) from None
    except IsADirectoryError:
        raise ConfigError(
            said("{path} is a folder, not a settings file.", path=str(path)), said("Name the file.")
        ) from None
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise ConfigError(
            said("The settings file {path} cannot be read: {why}.", path=str(path), why=why)
        ) from error
    if len(raw) > LARGEST_BYTES:
        raise ConfigError(
            said(
                "{path} is longer than {limit} kB, too long for a settings file.",
                path=str(path),
                limit=LARGEST_BYTES // 1000,
            ),
            said("Check its name."),
        )
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ConfigError(
            said("{where}: the file is not UTF-8 text.", where=in_line(path, line)),
            said("Save it as UTF-8."),
        ) from None


def parse(text: str, name: object) -> dict[str, Given]:
    """The sections and settings of a YAML text, each with its line. Raises ConfigError."""
    node, loader = _composed(text, name)
    if node is None:
        return {}
    if not isinstance(node, yaml.MappingNode):
        if _is_nothing(node):
            return {}
        raise ConfigError(
            said(
                "{where}: this is not a list of settings.",
                where=in_line(name, node.start_mark.line + 1),
            ),
            said('Write each as "section:" and, indented below it, "name: value".'),
        )
    try:
        return _section(node, loader, str(name), set())
    except yaml.YAMLError as error:
        raise _broken(error, name) from None
    except (ValueError, RecursionError) as error:
        raise ConfigError(
            said("{name} is not YAML that can be used: {error}.", name=str(name), error=str(error))
        ) from None


def _composed(text: str, name: object) -> tuple[yaml.Node | None, yaml.SafeLoader]:
    try:
        loader = yaml.SafeLoader(text)
        return loader.get_single_node(), loader
    except yaml.YAMLError as error:
        raise _broken(error, name) from None
    except RecursionError:
        raise ConfigError(
            said("{name} is nested too deeply to be a settings file.", name=str(name))
        ) from None


def _section(
    node: yaml.MappingNode, loader: yaml.SafeLoader, name: str, seen: set[int]
) -> dict[str, Given]:
    found: dict[str, Given] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        key = key_node.value if isinstance(key_node, yaml.ScalarNode) else "?"
        if key in found:
            raise ConfigError(
                said(
                    "{where}: {key} is given twice, first in line {first}.",
                    where=in_line(name, line),
                    key=key,
                    first=found[key].line,
                ),
                said("Remove one of them."),
            )
        if id(value_node) in seen:  # an alias; a few of them can unfold to gigabytes
            raise ConfigError(
                said("{where}: aliases (*) cannot be used in settings.", where=in_line(name, line))
            )
        seen.add(id(value_node))
        value: object
        if isinstance(value_node, yaml.MappingNode):
            value = _section(value_node, loader, name, seen)
        else:
            value = loader.construct_object(value_node, deep=True)
        found[key] = Given(value, line)
    return found


def _broken(error: yaml.YAMLError, name: object) -> ConfigError:
    """PyYAML's error in one sentence, with its line."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    where = in_line(name, mark.line + 1) if mark else str(name)
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "broken"
    fix = said("Look at its indentation, colons and quotes.")
    if "'\\t'" in problem:
        fix = said("YAML is indented with spaces, not with tabs.")
    return ConfigError(
        said("{where}: this is not valid YAML: {problem}.", where=where, problem=problem), fix
    )


def edited(text: str, key: str, value: object, name: object) -> str:
    """The YAML text with one setting changed or added; everything else stays, comments included.

    `key` is dotted. Raises ConfigError where the text is built in a way that cannot be changed
    safely (the result is read back and compared).
    """
    root, _ = _composed(text, name)
    parts = key.split(".")
    if root is None or _is_nothing(root):
        changed = _ended(text) + _block(parts, value, 0)
    else:
        changed = _edited_at(text, root, parts, value)
    before, after = _plain(parse(text, name)), _plain(parse(changed, name))
    _put(before, parts, _as_read(value))
    if before != after:
        raise ConfigError(
            f"{key} could not be changed in {name}, which is written in an unusual way.",
            f"Change it there yourself, to {_scalar(value)}.",
        )
    return changed


def _edited_at(text: str, node: yaml.Node, parts: Sequence[str], value: object) -> str:
    for depth, part in enumerate(parts):
        if not isinstance(node, yaml.MappingNode):  # `section:` with nothing under it
            at = node.start_mark.index
            indent = 2 * depth
            return text[:at] + "\n" + _block(parts[depth:], value, indent).rstrip() + text[at:]
        below = next((v for k, v in node.value if k.value == part), None)
        if below is None:
            return _inserted(text, node, parts[depth:], value)
        node = below
    start, end = node.start_mark.index, node.end_mark.index
    space = "" if start and text[start - 1] in " \t" else " "
    return text[:start] + space + _scalar(value) + text[end:]


def _inserted(text: str, node: yaml.MappingNode, parts: Sequence[str], value: object) -> str:
    """A new key in a section: a new section goes to the end of the file, a key to its start."""
    start = node.start_mark
    if node.flow_style:
        inner = "".join(f"{{{part}: " for part in parts[1:])
        entry = f"{parts[0]}: {inner}{_scalar(value)}{'}' * (len(parts) - 1)}, "
        return text[: start.index + 1] + entry + text[start.index + 1 :]
    block = _block(parts, value, start.column)
    if start.column == 0:
        return _ended(text) + block
    return text[: start.index] + block.lstrip() + " " * start.column + text[start.index :]


def _block(parts: Sequence[str], value: object, indent: int) -> str:
    """The lines that give nested `parts` a value."""
    lines = [" " * (indent + 2 * n) + f"{part}:" for n, part in enumerate(parts)]
    return "\n".join(lines) + f" {_scalar(value)}\n"


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else text + "\n"


def _as_read(value: object) -> object:
    return yaml.safe_load(_scalar(value))


def _scalar(value: object) -> str:
    if isinstance(value, Fraction):
        value = value.numerator if value.denominator == 1 else str(value)
    written = yaml.safe_dump(value, allow_unicode=True, width=10_000, default_flow_style=True)
    return written.removesuffix("\n").removesuffix("\n...")


def _is_nothing(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:null"


def _plain(given: dict[str, Given]) -> dict[str, object]:
    return {
        key: _plain(entry.value) if isinstance(entry.value, dict) else entry.value
        for key, entry in given.items()
    }


def _put(tree: dict[str, object], parts: Sequence[str], value: object) -> None:
    for part in parts[:-1]:
        below = tree.get(part)
        if not isinstance(below, dict):
            below = tree[part] = {}
        tree = below
    tree[parts[-1]] = value


def write_text(path: Path, text: str) -> None:
    """Write a file whole or not at all: aside, then renamed. Raises OutputError."""
    path = path.resolve()  # a link stays a link
    aside = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, aside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(aside, path)
    except OSError as error:
        if aside is not None:
            with suppress(OSError):
                os.unlink(aside)
        why = (error.strerror or str(error)).lower()
        raise OutputError(
            said("The settings could not be saved in {path}: {why}.", path=path, why=why),
            said("They hold until you quit."),
        ) from error
