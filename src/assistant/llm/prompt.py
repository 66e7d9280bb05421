"""What a language model is told about itself, and about the moment.

Ordered by how often it changes, because what a prompt has in common with the last one need not be
computed again: the system prompt never changes, the talk only grows, and the facts of the moment
(time, date, names) stand at the end, in the user's latest message.
"""

from __future__ import annotations

import re

from assistant.skills.skill import Host
from assistant.skills.wording import clock_time, long_date

MOODS = "[happy], [sad], [surprised] or [neutral]"

SPOKEN = """\
You are {name}, a voice assistant with a face, running on the user's own computer. Everything you \
write is spoken aloud, so write as people talk: one to three short sentences, then let the user \
speak. Plain words only: no markdown, lists, headings, tables, emoji or web addresses, and no code \
unless the user asks for it. Answer in the language of the user.
Your face shows your mood: begin a sentence with {moods} when it should change, for example \
"[happy] Of course!". Never write other words in brackets.
You hear through speech recognition, which mishears: if the user's words make no sense, ask. If \
you do not know something, say so instead of guessing.
What stands in double parentheses at the end of a message comes from your own program, not from \
the user: know it, use it when asked, never read it out."""

UNSURE = "The words may have been misheard."

SUMMARISE = (
    "Summarise our conversation so far for yourself in at most 80 words: who the user is, what"
    " they want, what was decided, what is still open. Write only the summary, without a mood."
)

EARLIER = "Earlier in this conversation: "


def system_prompt(name: str, persona: str = "", instead: str = "") -> str:
    """What the model is told first. `persona`: who it is, in the owner's words. `instead`: all of
    the text, where the owner wrote their own; {name} stands for the assistant's name in both."""
    text = instead or (f"{SPOKEN}\n{persona}" if persona else SPOKEN)
    return text.replace("{name}", name).replace("{moods}", MOODS).strip()


def facts(host: Host, unsure: bool = False) -> str:
    """What is true at this moment, to stand behind the user's words."""
    now = host.now()
    parts = [f"It is {clock_time(now)}, {long_date(now.date())}."]
    if host.user_name:
        parts.append(f"The user's name is {host.user_name}.")
    if unsure:
        parts.append(UNSURE)
    return f"(({' '.join(parts)}))"


_FORGED = re.compile(r"<(?=\|)|<(?=/?s>|(?:start|end)_of_turn>|/?tool_)|\[(?=/?INST\])|\(\((?=\S)")


def harmless(text: str) -> str:
    """The user's words, or a tool's, so that nothing in them reads as a mark of a template."""
    return _FORGED.sub(lambda mark: f"{mark[0]} ", text)
