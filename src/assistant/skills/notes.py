"""Remembering what the user says, and finding it again by its words."""

from __future__ import annotations

import re

from assistant.skills.memory import Note
from assistant.skills.skill import Arguments, Host, Skill, often, parameters, rarely
from assistant.skills.wording import counted, listed, to_listener
from talking_head.errors import InputError

MAX_TOLD = 5
_TEXT = {"type": "string", "maxLength": 1000}


def _remember(arguments: Arguments, host: Host) -> str:
    text = arguments["text"].strip().rstrip(".!?,")
    if not text:
        raise InputError(
            "There is nothing to remember.", "Say, for example: remember that my bike is red."
        )
    host.notes.add(text, host.now())
    joint = "" if text.lower().startswith("to ") else "that "
    return f"OK, I'll remember {joint}{to_listener(text)}."


def _recall(arguments: Arguments, host: Host) -> str:
    about = _topic(arguments["about"])
    notes = host.notes.find(about)
    if not notes:
        return f"You have told me nothing about {to_listener(about)}."
    return _told(notes)


def _told(notes: list[Note]) -> str:
    said = [to_listener(note.text) for note in notes[:MAX_TOLD]]
    more = len(notes) - MAX_TOLD
    told = "You told me" + (": " if any(text.startswith("to ") for text in said) else " that ")
    text = told + (said[0] if len(said) == 1 else "; ".join(said[:-1]) + "; and " + said[-1])
    return f"{text}." + (f" And {counted(more, 'more note')}." if more > 0 else "")


def _list(arguments: Arguments, host: Host) -> str:
    notes = host.notes.all()
    if not notes:
        return "I have no notes yet. Say, for example: remember that my bike is in the garage."
    return _told(notes)


def _forget(arguments: Arguments, host: Host) -> str:
    about = _topic(arguments["about"])
    notes = host.notes.find(about)
    if not notes:
        return f"I have no note about {to_listener(about)}, so there is nothing to forget."
    if len(notes) > 1:
        topics = listed([f"“{to_listener(note.text)}”" for note in notes[:MAX_TOLD]])
        return f"There are {len(notes)}: {topics}. Tell me which one, in more words."
    host.notes.remove([notes[0].id])
    return f"OK, I have forgotten that {to_listener(notes[0].text)}."


def _forget_all(arguments: Arguments, host: Host) -> str:
    notes = host.notes.all()
    host.notes.remove([note.id for note in notes])
    return f"OK, I have forgotten {counted(len(notes), 'note')}." if notes else "I have no notes."


def _topic(about: str) -> str:
    return re.sub(r"[.!?,]+$", "", about.strip())


SKILLS = (
    Skill(
        "remember",
        "Keep a note of something the user wants remembered, in the user's own words.",
        _remember,
        rarely(
            "remember [this] that <note:text>",
            "remember <my_note:text>",
            "(make|take|write|save|add) a note [that|of|saying] <note:text>",
            "(note|note down|write down|keep in mind) [that] <note:text>",
            "do not forget that <note:text>",
        ),
        ("remember that my bike is in the garage", "make a note that the milk is sour"),
        parameters(["text"], text=_TEXT),
    ),
    Skill(
        "recall",
        "Find what the user asked to be remembered about something.",
        _recall,
        rarely(
            "what (did i tell|have i told) you about <text:about>",
            "what (do|did) you (know|remember|note) about <text:about>",
            "what (did i say|is my note|are my notes|do my notes say) about <text:about>",
            "do you (remember|know) (where|when|what|who|how) <my_thing:about>",
            "(where|when) (is|are|did i (put|leave|park)) <my_thing:about>",
            "(what|who) (is|are) <my_thing:about>",
            "(find|search|read) [for] [my|the] (note|notes) (about|for|on|with) <text:about>",
        ),
        ("what did I tell you about my bike", "where is my bike"),
        parameters(["about"], about=_TEXT),
    ),
    Skill(
        "list_notes",
        "Tell all notes.",
        _list,
        often("what do you remember", "read my notes")
        + rarely(
            "what (did i tell|have i told) you [to remember]",
            "what did you (remember|note [down])",
            "what (are|is in) my notes",
            "(list|show|tell) [me] [all] [of] [my] notes",
            "do i have [any] notes",
        ),
        ("what do you remember", "read my notes"),
    ),
    Skill(
        "forget",
        "Delete the note about something.",
        _forget,
        rarely(
            "forget [what i (said|told you)] about <text:about>",
            "forget that <my_note:about>",
            "(delete|remove|erase) [the|my] (note|notes) (about|that|on) <text:about>",
        ),
        ("forget about my bike",),
        parameters(["about"], about=_TEXT),
    ),
    Skill(
        "forget_all_notes",
        "Delete all notes. Only when the user asks for exactly that.",
        _forget_all,
        # Not for the small recogniser, which might only believe that it heard this.
        rarely("(delete|remove|erase|forget|clear) all [of] [my|the|your] notes"),
        ("delete all my notes",),
    ),
)
