"""What a tree of settings dataclasses allows, and which values fit it.

Works for any tree of frozen dataclasses whose leaves are annotated with `bool`, `int`, `float`,
`str`, `Fraction`, a `Literal`, or a union of some of these with None; `Annotated[..., Range]` and
`Annotated[..., Pattern]` narrow them. A leaf is named by its dotted key ("vad.threshold").
Knows nothing of files, nor of which settings there are.
"""

from __future__ import annotations

import dataclasses
import difflib
import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

import yaml

from talking_head.media import frame_rate
from talking_head.said import said

Tree = TypeVar("Tree")


@dataclass(frozen=True, slots=True)
class Range:
    """A number from `low` to `high`, both included; a multiple of `step` if that is given."""

    low: float
    high: float
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Pattern:
    """A text that matches `regex` as a whole; `wanted` says so in words."""

    regex: str
    wanted: str


class Unfit(Exception):
    """A value that a leaf does not allow. `wanted`: what it allows; `hint`: what may help."""

    def __init__(self, wanted: str, hint: str = "") -> None:
        self.wanted = wanted
        self.hint = hint
        super().__init__(wanted)


@functools.cache
def leaves(tree: type) -> dict[str, Any]:
    """Dotted key -> type annotation of every leaf, in the order they are written."""
    hints = get_type_hints(tree, include_extras=True)
    found: dict[str, Any] = {}
    for field in dataclasses.fields(tree):
        hint = hints[field.name]
        if isinstance(hint, type) and dataclasses.is_dataclass(hint):
            inner = leaves(hint)
            found |= {f"{field.name}.{key}": leaf for key, leaf in inner.items()}
        else:
            found[field.name] = hint
    return found


@functools.cache
def sections(tree: type) -> frozenset[str]:
    """Dotted keys of everything that holds leaves."""
    parts = (key.split(".") for key in leaves(tree))
    return frozenset(".".join(p[:n]) for p in parts for n in range(1, len(p)))


def flatten(tree: Any) -> dict[str, object]:
    """Dotted key -> value of every leaf of a tree."""
    kind: type = type(tree)
    return {key: leaf(tree, key) for key in leaves(kind)}


def leaf(tree: object, key: str) -> object:
    """The value of one leaf, by its dotted key."""
    for part in key.split("."):
        tree = getattr(tree, part)
    return tree


def replaced(tree: Tree, values: Mapping[str, object]) -> Tree:
    """The tree with the leaves named in `values` changed. The values must fit."""
    here: dict[str, Any] = {}
    below: dict[str, dict[str, object]] = {}
    for key, value in values.items():
        name, _, rest = key.partition(".")
        if rest:
            below.setdefault(name, {})[rest] = value
        else:
            here[name] = value
    for name, inner in below.items():
        here[name] = replaced(getattr(tree, name), inner)
    return dataclasses.replace(tree, **here)  # type: ignore[type-var]


def did_you_mean(key: str, tree: type) -> str:
    """The key that was probably meant: one like it, or the same word in another section; or ""."""
    keys = [*leaves(tree), *sorted(sections(tree))]
    section, _, word = key.rpartition(".")
    siblings = {k.rpartition(".")[2]: k for k in keys if k.rpartition(".")[0] == section}
    like = difflib.get_close_matches(word, siblings, n=1, cutoff=0.7)
    if like:
        return siblings[like[0]]
    same_word = [k for k in keys if k.rpartition(".")[2] == word]
    return same_word[0] if same_word else next(iter(difflib.get_close_matches(key, keys, n=1)), "")


def fit(hint: Any, value: object) -> object:
    """The value as the leaf holds it. Raises Unfit."""
    kinds, limits = _kinds(hint)
    if get_origin(kinds[0]) is Literal:
        allowed = get_args(kinds[0])
        if value in allowed and isinstance(value, str):
            return value
        raise Unfit(_one_of(allowed), _like(value, allowed) or _quoting(value))
    wanted = _wanted(kinds, limits)
    if Fraction in kinds:
        value = _fraction(value, wanted)
    elif float in kinds and type(value) is int and abs(value) < 2**53:
        value = float(value)
    if type(value) not in kinds:
        raise Unfit(wanted, _quoting(value) if str in kinds else "")
    if not all(_within(limit, value) for limit in limits):
        raise Unfit(wanted)
    return value


def from_text(hint: Any, text: str) -> object:
    """What a text from the command line or the environment stands for at this leaf."""
    kinds, _ = _kinds(hint)
    if get_origin(kinds[0]) is Literal or kinds in ([str], [Fraction]):
        return text
    if bool in kinds and int not in kinds and text in ("0", "1"):
        return text == "1"
    try:
        value: object = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError):
        return text
    is_number = float in kinds and type(value) is int
    return value if type(value) in kinds or is_number else text


def shown(value: object) -> str:
    """A value as the user would write it, shortened."""
    if isinstance(value, Mapping):
        return said("a section")
    if isinstance(value, list):
        return said("a list")
    if isinstance(value, str):
        line = " ".join(value.split())
        return f'"{line if len(line) <= 60 else line[:57] + "..."}"'
    if value is None or isinstance(value, bool):
        return {None: said("nothing"), True: "true", False: "false"}[value]
    if isinstance(value, int) and value.bit_length() > 64:
        return said("a huge number")
    return str(value)


def _kinds(hint: Any) -> tuple[list[Any], list[Range | Pattern]]:
    """The types that a leaf may have, and what narrows them."""
    limits: list[Range | Pattern] = []
    if get_origin(hint) is Annotated:
        hint, *limits = get_args(hint)
    return list(get_args(hint)) if get_origin(hint) in (Union, UnionType) else [hint], limits


def _within(limit: Range | Pattern, value: object) -> bool:
    if isinstance(limit, Pattern):
        return not isinstance(value, str) or re.fullmatch(limit.regex, value) is not None
    if not isinstance(value, int | float | Fraction):
        return True
    in_range = limit.low <= value <= limit.high  # false for NaN
    return in_range and (limit.step is None or value % limit.step == 0)


def _fraction(value: object, wanted: str) -> Fraction:
    if isinstance(value, bool) or not isinstance(value, int | float | str | Fraction):
        raise Unfit(wanted)
    try:
        return frame_rate(value)
    except (ValueError, ZeroDivisionError):
        raise Unfit(wanted) from None


def wanted_words(hint: Any) -> str:
    """What may be typed at this leaf, in words; that it may be nothing is not said."""
    kinds, limits = _kinds(hint)
    return _wanted([kind for kind in kinds if kind is not NoneType], limits)


def _wanted(kinds: list[Any], limits: list[Range | Pattern]) -> str:
    text: str = said("text")
    whole, number = said("a whole number"), said("a number")
    for limit in limits:
        if isinstance(limit, Pattern):
            text = limit.wanted
            continue
        low, high = limit.low, limit.high
        number = said("a number from {low:g} to {high:g}", low=low, high=high)
        whole = said("a whole number from {low:g} to {high:g}", low=low, high=high)
        if limit.step == 2:
            whole = said("a whole number from {low:g} to {high:g}, even", low=low, high=high)
    words: dict[Any, str] = {
        bool: said("true or false"),
        int: whole,
        float: number,
        Fraction: number,
        str: text,
        NoneType: "null",
    }
    first, *others = (words[kind] for kind in kinds)
    for other in others:
        first = said("{this} or {that}", this=first, that=other)
    return first


def _one_of(allowed: tuple[str, ...]) -> str:
    if len(allowed) == 1:
        return allowed[0]
    return said("{this} or {that}", this=", ".join(allowed[:-1]), that=allowed[-1])


def _like(value: object, allowed: tuple[str, ...]) -> str:
    like = difflib.get_close_matches(str(value).lower(), allowed, n=1)
    return said("Did you mean {name}?", name=like[0]) if like else ""


def _quoting(value: object) -> str:
    """YAML's own trap: an unquoted no, off or 12 is no text."""
    if isinstance(value, bool):
        return said(
            "Without quotes YAML reads yes, no, on and off as true or false: quote the word."
        )
    return said("Put it in quotes to make it text.") if isinstance(value, int | float) else ""
