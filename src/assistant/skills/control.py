"""Stop, repeat, what can you do, and changing the face, its quality and the voice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assistant.skills.skill import Arguments, Host, Skill, often, parameters, rarely
from assistant.skills.wording import listed, stem
from talking_head.errors import InputError

HELP = (
    "I tell the time and date, set timers and reminders, do sums, convert units, roll dice and keep"
    " notes. You can also change my face or voice, or tell me to stop. Say, for example: set a"
    " timer for ten minutes; or: how many miles is five kilometers."
)


def _stop(arguments: Arguments, host: Host) -> str:
    host.stop()
    return ""


def _repeat(arguments: Arguments, host: Host) -> str:
    return host.last_answer() or "I have not said anything yet."


def _help(arguments: Arguments, host: Host) -> str:
    return HELP


def _avatar(arguments: Arguments, host: Host) -> str:
    return _chosen(arguments.get("name", ""), host.avatars(), "face", host.set_avatar)


def _voice(arguments: Arguments, host: Host) -> str:
    return _chosen(arguments.get("name", ""), host.voices(), "voice", host.set_voice)


def _chosen(name: str, names: Sequence[str], noun: str, choose: Callable[[str], str]) -> str:
    if not names:
        return f"There is no other {noun} to choose from yet."
    if not name:
        return (
            f"I have these {noun}s: {listed(names)}. Which one do you want?"
            if len(names) > 1
            else (f"There is only one {noun}: {names[0]}.")
        )
    wanted = _plain_name(name)
    found = [known for known in names if _plain_name(known) == wanted]
    found = found or [known for known in names if wanted & _plain_name(known)]
    if len(found) != 1:
        raise InputError(f"I know no {noun} called {name}.", f"There is {listed(names)}.")
    return choose(found[0])


def _plain_name(name: str) -> frozenset[str]:
    """The words of a name: “en-us_Slt” and “en us slt” are one."""
    words = "".join(letter if letter.isalnum() else " " for letter in name.lower()).split()
    return frozenset(stem(word) for word in words if word not in ("the", "voice", "face"))


def _quality(arguments: Arguments, host: Host) -> str:
    return host.set_quality(arguments["mode"])


_NAME = {"type": "string", "maxLength": 100, "description": "leave out to hear which there are"}

SKILLS = (
    Skill(
        "stop",
        "Fall silent.",
        _stop,
        often("stop", "be quiet", "never mind")
        + rarely(
            "cancel (that|it)",
            "stop (it|that|talking|speaking|now|please)",
            "[that is] enough",
            "(shut up|quiet|silence|hush|shush|cancel|nevermind|forget it|abort)",
        ),
        ("stop", "be quiet"),
    ),
    Skill(
        "repeat",
        "Say the last answer again.",
        _repeat,
        often("repeat that", "say that again")
        + rarely(
            "repeat [it|please|what you said|your [last] answer]",
            "(say|tell me|do) (it|that|this) [1 more time|once more|again]",
            "(what did you [just] say|what was that|pardon [me]|come again|excuse me)",
            "(once more|1 more time|again)",
        ),
        ("repeat that", "what did you say"),
    ),
    Skill(
        "help",
        "Say what the assistant can do.",
        _help,
        often("what can you do", "help")
        + rarely(
            "(what can i (ask|say|do)|what do you do|what are you able to do|help me)",
            "what (can you help me with|can i ask you|are your skills|else can you do)",
            "how (can you help [me]|do you work)",
        ),
        ("what can you do", "help"),
    ),
    Skill(
        "change_avatar",
        "Show another face.",
        _avatar,
        often(
            "(change your face|change avatar|which faces do you have)",
            "change [your] (face|avatar) to <avatar:name>",
        )
        + rarely(
            "(change|switch|set|use) [your|the|to] [another|a different|other] (face|avatar)",
            "(change|switch|set) [your|the] (face|avatar|picture) to <avatar:name>",
            "(which|what) (faces|avatars) (do you have|are there|can you show)",
            "(list|show) [me] [the|your|all] (faces|avatars)",
            "(use|show|switch to|change to) [the] (face|avatar) <avatar:name>",
        ),
        ("change your face", "change avatar to Nova"),
        parameters(name=_NAME),
    ),
    Skill(
        "change_voice",
        "Speak with another voice.",
        _voice,
        often("(change your voice|which voices do you have)", "change [your] voice to <voice:name>")
        + rarely(
            "(change|switch|set|use) [your|the|to] [another|a different|other] voice",
            "(change|switch|set) [your|the] voice to <voice:name>",
            "(which|what) voices (do you have|are there|can you use)",
            "(list|show) [me] [the|your|all] voices",
            "(use|speak with|switch to|change to) (the voice|voice) <voice:name>",
        ),
        ("change your voice", "change your voice to slt"),
        parameters(name=_NAME),
    ),
    Skill(
        "change_quality",
        "Draw the face in standard (faster) or high quality.",
        _quality,
        often("(use|switch to) <mode> quality")
        + rarely(
            "(change|switch|set) [the|your] [picture|video|face] quality to <mode> [quality]",
            "(use|switch to|change to|set) [the|a] <mode> (quality|resolution|mode)",
            "<mode> quality",
        ),
        ("switch to high quality",),
        parameters(["mode"], mode={"type": "string", "enum": ["standard", "high"]}),
    ),
)
