"""The recogniser's grammar: the skills' common phrases as one JSGF rule.

A closed grammar is what makes a small recogniser accurate, so only phrases marked common are in
it, and only slots that no free text can fill. Knows JSGF, not who reads it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from assistant.skills import SKILLS
from assistant.skills.patterns import slots, to_jsgf
from assistant.skills.slots import RULES, SLOTS

Knows = Callable[[str], bool]


def grammar(
    avatars: Iterable[str] = (), voices: Iterable[str] = (), knows: Knows = lambda word: True
) -> str:
    """The grammar as JSGF text with the one public rule <command>.

    `avatars`, `voices`: names that may be asked for. `knows` says whether the recogniser's
    dictionary has a word; names with a word that it lacks are left out, since one such word makes
    PocketSphinx refuse the whole grammar.
    """
    bodies = {name: slot.jsgf for name, slot in SLOTS.items() if slot.jsgf is not None} | RULES
    bodies |= {"avatar_name": _names(avatars, knows), "voice_name": _names(voices, knows)}
    commands = [
        to_jsgf(phrase.pattern, lambda slot: f"<{slot}>")
        for skill in SKILLS.values()
        for phrase in skill.phrases
        if phrase.common and all(_possible(kind, bodies) for kind in slots(phrase.pattern).values())
    ]
    used = _reachable(commands, bodies)
    rules = "".join(f"<{name}> = {body};\n" for name, body in bodies.items() if name in used)
    public = "\n  | ".join(commands)
    return f"#JSGF V1.0;\ngrammar visavis;\n{rules}public <command> = {public};\n"


def words(text: str) -> set[str]:
    """Every word that a grammar may ask the recogniser to know."""
    rules = re.sub(r"#JSGF.*;|grammar \w+;|public|<\w+>", " ", text)
    return set(re.findall(r"[^\s\[\]()|=;]+", rules))


def _names(names: Iterable[str], knows: Knows) -> str:
    spoken = [re.sub(r"[^a-z' ]+", " ", name.lower()).split() for name in names]
    return " | ".join(" ".join(name) for name in spoken if name and all(map(knows, name)))


def _possible(slot: str, bodies: dict[str, str]) -> bool:
    """Whether the slot has a rule, and every rule that it uses has something to say."""
    body = bodies.get(slot, "")
    return bool(body) and all(_possible(name, bodies) for name in re.findall(r"<(\w+)>", body))


def _reachable(commands: list[str], bodies: dict[str, str]) -> set[str]:
    found: set[str] = set()
    waiting = set(re.findall(r"<(\w+)>", " ".join(commands)))
    while waiting:
        name = waiting.pop()
        found.add(name)
        waiting |= set(re.findall(r"<(\w+)>", bodies[name])) - found
    return found
