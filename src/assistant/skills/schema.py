"""Checks a skill's arguments against its JSON schema.

Knows the subset that the skills use: object, string, integer, number, array of string; required,
enum, minimum, maximum, minItems, maxItems, maxLength. No references, no combinations. The
messages are for a language model or a developer to act on.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from talking_head.errors import InputError

Schema = dict[str, Any]

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "array": (list, tuple),
}


def check(arguments: Mapping[str, Any], schema: Schema, name: str) -> None:
    """Raise InputError unless the arguments fit the schema; `name` is the skill's."""
    if not isinstance(arguments, Mapping):
        raise InputError(f"{name} takes named arguments, not {arguments!r}.")
    properties: Schema = schema["properties"]
    for argument in schema["required"]:
        if argument not in arguments:
            raise InputError(f"{name} needs “{argument}”: {_wanted(properties[argument])}.")
    for argument, value in arguments.items():
        if argument not in properties:
            known = ", ".join(properties) or "none"
            raise InputError(f"{name} knows no argument “{argument}”. It takes: {known}.")
        if not _fits(value, properties[argument]):
            wanted = _wanted(properties[argument])
            raise InputError(f"“{argument}” must be {wanted}, not {value!r:.80}.")


def _fits(value: Any, schema: Schema) -> bool:
    right_type = isinstance(value, _TYPES[schema["type"]]) and not isinstance(value, bool)
    if not right_type:
        return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    if isinstance(value, int | float):
        low, high = schema.get("minimum", -math.inf), schema.get("maximum", math.inf)
        return math.isfinite(value) and bool(low <= value <= high)
    if isinstance(value, str):
        return bool(len(value) <= schema.get("maxLength", math.inf))
    right_length = schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", math.inf)
    return right_length and all(_fits(item, schema["items"]) for item in value)


def _wanted(schema: Schema) -> str:
    """The allowed values in words: “a number from 1 to 10 (how many)”."""
    if "enum" in schema:
        wanted = "one of " + ", ".join(schema["enum"])
    elif schema["type"] == "array":
        wanted = f"a list of {schema['items']['type']}s"
    else:
        wanted = ("an " if schema["type"] == "integer" else "a ") + schema["type"]
    if "minimum" in schema and "maximum" in schema:
        wanted += f" from {schema['minimum']} to {schema['maximum']}"
    if "minItems" in schema:
        wanted += f" with at least {schema['minItems']} entries"
    if "maxLength" in schema:
        wanted += f" of at most {schema['maxLength']} characters"
    return wanted + (f" ({schema['description']})" if "description" in schema else "")
