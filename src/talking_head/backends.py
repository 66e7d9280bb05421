"""How an engine says whether it can work here: one row per engine, one table per kind.

A table is a plain dict or tuple of `Engine` rows, written out where the kind is defined
(renderer.py, face/, assistant/asr/, …). Nothing heavy is imported to probe.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from talking_head.said import said

Made = TypeVar("Made", covariant=True)
Config = TypeVar("Config", contravariant=True)


@dataclass(frozen=True, slots=True)
class Availability:
    """Whether something works here; if not, why (a clause) and what to do (a sentence)."""

    ok: bool
    reason: str = ""
    fix: str = ""


AVAILABLE = Availability(ok=True)


@dataclass(frozen=True, slots=True)
class Engine(Generic[Config, Made]):
    """One row of a table of engines.

    `probe(config)` is cheap (milliseconds, no heavy import, no model load). `load(config)` gives
    the working engine or raises EngineUnavailable/EngineFailed. `built_in` engines need no
    weights to be downloaded. `returns`: one that was lost may work again by itself, such as a
    server or a face that stalled, and is tried again.
    """

    name: str
    label: str
    probe: Callable[[Config], Availability]
    load: Callable[[Config], Made]
    built_in: bool = False
    licence: str = ""
    returns: bool = False


def packages(*names: str, fix: str) -> Availability:
    """Whether all these Python packages are installed, found without importing any."""
    missing = [name for name in names if importlib.util.find_spec(name) is None]
    if len(missing) == 1:
        return Availability(False, said("{name} is not installed", name=missing[0]), fix)
    if missing:
        several = " and ".join(missing)
        return Availability(False, said("{names} are not installed", names=several), fix)
    return AVAILABLE
