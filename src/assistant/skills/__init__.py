"""What the assistant can do by itself, without a language model; the tools of one that it has.

`SKILLS` holds every skill by name. Call one with `SKILLS[name].call(arguments, host)`, which
checks the arguments; `SKILLS[name].tool()` describes it to a language model.
"""

from __future__ import annotations

from assistant.skills import arithmetic, chance, clock, control, notes, smalltalk, timers, units
from assistant.skills.skill import Host, Phrase, Skill

__all__ = ["SKILLS", "Host", "Phrase", "Skill"]

SKILLS: dict[str, Skill] = {
    skill.name: skill
    for group in (clock, timers, arithmetic, units, chance, notes, control, smalltalk)
    for skill in group.SKILLS
}
