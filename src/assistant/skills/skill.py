"""What a skill is, and what it may ask of the assistant it serves.

Knows the shape of skills and how to call one safely. Knows no skill in particular, and nothing
of speech: the same functions serve the built-in brain and, as tools, a language model.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from assistant.skills.memory import Notes, Reminders
from assistant.skills.schema import Schema, check

Arguments = Mapping[str, Any]


class Host(Protocol):
    """What a skill may know of, and do to, the assistant. Every method may be called from any
    thread and answers at once; those that return text return the sentence to be spoken.
    """

    assistant_name: str
    user_name: str
    """"" when the user never told it."""
    switched_off: Collection[str]
    """Names of skills that are not to be used."""
    random: random.Random
    notes: Notes
    reminders: Reminders

    def now(self) -> datetime:
        """The local time, with its time zone."""

    def last_answer(self) -> str:
        """The last thing that was said to the user, "" if nothing."""

    def stop(self) -> None:
        """Fall silent and drop what is queued."""

    def avatars(self) -> Sequence[str]:
        """The names of the faces to choose from."""

    def voices(self) -> Sequence[str]:
        """The names of the voices to choose from."""

    def set_avatar(self, name: str) -> str:
        """Show this face (one of `avatars()`)."""

    def set_voice(self, name: str) -> str:
        """Speak with this voice (one of `voices()`)."""

    def set_quality(self, mode: str) -> str:
        """Draw the face in "standard" or "high" quality."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A way to ask for a skill, in the small language of patterns.py.

    `arguments` are those that the words themselves imply. `common`: it is in the recogniser's
    grammar; the others are understood too, but reach us through dictation or the keyboard.
    """

    pattern: str
    arguments: Arguments = field(default_factory=dict)
    common: bool = True


def rarely(*patterns: str, **arguments: Any) -> tuple[Phrase, ...]:
    """Phrases that are understood but not worth a place in the recogniser's grammar."""
    return tuple(Phrase(pattern, arguments, common=False) for pattern in patterns)


def often(*patterns: str, **arguments: Any) -> tuple[Phrase, ...]:
    """Phrases that the recogniser listens for."""
    return tuple(Phrase(pattern, arguments) for pattern in patterns)


@dataclass(frozen=True, slots=True)
class Skill:
    """One thing that the assistant can do.

    `description` is written for a language model. `parameters`: JSON schema of the arguments (the
    subset of schema.py). `run(arguments, host)` does it and returns what to say ("" for nothing);
    it raises VisavisError with a speakable sentence when it cannot. `examples`: sentences that a
    person may say; the first is shown as help, all are tested.
    """

    name: str
    description: str
    run: Callable[[Arguments, Host], str]
    phrases: tuple[Phrase, ...]
    examples: tuple[str, ...]
    parameters: Schema = field(default_factory=lambda: parameters())

    def call(self, arguments: Arguments, host: Host) -> str:
        """Check the arguments and run. Raises InputError saying which argument is wrong and how."""
        check(arguments, self.parameters, self.name)
        return self.run(arguments, host)

    def tool(self) -> dict[str, Any]:
        """This skill as a tool of a chat completion request (the OpenAI format)."""
        function = {
            "name": self.name,
            "description": self.description,
            "parameters": self.parameters,
        }
        return {"type": "function", "function": function}


def parameters(required: Sequence[str] = (), /, **properties: Schema) -> Schema:
    """The JSON schema of an object with these properties and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }
