"""What the assistant can do by itself, without a language model; the tools of one that it has.

`SKILLS` holds every skill by name. Call one with `SKILLS[name].call(arguments, host)`, which
checks the arguments; `SKILLS[name].tool()` describes it to a language model.
"""

from __future__ import annotations

from assistant.skills import arithmetic, chance, clock, control, notes, smalltalk, timers, units
from assistant.skills.skill import Host, Phrase, Skill

__all__ = ["SKILLS", "WITHOUT_EFFECT", "Host", "Phrase", "Skill"]

SKILLS: dict[str, Skill] = {
    skill.name: skill
    for group in (clock, timers, arithmetic, units, chance, notes, control, smalltalk)
    for skill in group.SKILLS
}

WITHOUT_EFFECT = frozenset(
    {
        *("tell_time", "tell_date", "days_until", "calculate", "convert", "flip_coin", "roll_dice"),
        *("random_number", "pick", "recall", "list_notes", "list_reminders", "time_left"),
        *("repeat", "help", "small_talk", "user_name"),
    }
)
"""Skills that only say something. What the others do waits until it is sure that the user had
finished, and meant it: see Turn.wait_for_commit.
"""
