"""Timers, reminders and alarms.

Knows what to say about them; `memory.Reminders` keeps them, and whoever owns the voice speaks
`announcement(...)` when one is due.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from assistant.skills.clock import day_of
from assistant.skills.dates import after
from assistant.skills.memory import Announcement
from assistant.skills.skill import Arguments, Host, Skill, often, parameters, rarely
from assistant.skills.wording import (
    clock_time,
    content_stems,
    duration,
    listed,
    moment,
    to_listener,
)
from talking_head.errors import InputError

MAX_PENDING = 100
LONGEST = timedelta(days=5 * 365)
LATE = timedelta(seconds=90)
MAX_TOLD = 5
KINDS = ["timer", "reminder", "alarm"]


def announcement(due: Announcement, now: datetime) -> str:
    """What to say when one is due; one that was missed, by a restart, says when it was meant."""
    if now - due.due_at > LATE:
        return f"This was due {moment(due.due_at.astimezone(now.tzinfo), now)}: {due.text}"
    return due.text


def _set_timer(arguments: Arguments, host: Host) -> str:
    seconds, label = arguments.get("duration_seconds"), arguments.get("label", "").strip()
    if seconds is None:
        return "For how long? Say, for example: set a timer for ten minutes."
    label = re.sub(r"\s*timer$", "", label)
    length = duration(seconds)
    now = host.now()
    # "10 minutes" → "10 minute timer"; a mixed length reads better behind the noun.
    short = length.removesuffix("s") + " timer" if " and " not in length else f"timer for {length}"
    text = f"Your {f'{label} timer' if label else short} is done."
    _announce(host, _later(now, seconds), text, label, "timer", now)
    return f"OK, {length}{f' for {label}' if label else ''}, starting now."


def _set_reminder(arguments: Arguments, host: Host) -> str:
    what = re.sub(r"^(to|that|about) ", "", to_listener(arguments["text"].strip().rstrip(".!?,")))
    now = host.now()
    when = _when(arguments, now)
    if when is None:
        return "When? Say, for example: remind me to call mum at half past five, or in an hour."
    _announce(
        host, when, f"Here is your reminder: {what}.", arguments["text"].strip(), "reminder", now
    )
    return f"OK, I'll remind you {moment(when, now)}: {what}."


def _set_alarm(arguments: Arguments, host: Host) -> str:
    now = host.now()
    when = _when(arguments, now)
    if when is None:
        return "For what time? Say, for example: set an alarm for seven."
    _announce(host, when, f"Wake up! It's {clock_time(when)}.", "", "alarm", now)
    return f"OK, your alarm is set {moment(when, now).replace('at ', 'for ', 1)}."


def _when(arguments: Arguments, now: datetime) -> datetime | None:
    """The time asked for, in the zone of `now`."""
    if "in_seconds" in arguments:
        return _later(now, arguments["in_seconds"])
    if "at" not in arguments:
        return None
    try:
        when = datetime.fromisoformat(arguments["at"])
    except ValueError:
        day_of(arguments["at"][:10])  # says so if it is the day that does not exist
        raise InputError(f"I cannot read the time “{arguments['at']}”.") from None
    return when.replace(tzinfo=now.tzinfo) if when.tzinfo is None else when


def _later(now: datetime, seconds: float) -> datetime:
    if seconds < 1:
        raise InputError("That would be over before it began.")
    if seconds > LONGEST.total_seconds():
        raise InputError("That is too far in the future for me to remember.")
    return after(now, seconds)


def _announce(host: Host, when: datetime, text: str, label: str, kind: str, now: datetime) -> None:
    if when <= now:
        raise InputError(f"That was {moment(when, now)}, which has already passed.")
    if when - now > LONGEST:
        raise InputError("That is too far in the future for me to remember.")
    if len(host.reminders.pending()) >= MAX_PENDING:
        raise InputError("I have too many timers and reminders already.", "Cancel some first.")
    host.reminders.announce_at(when, text, label, kind=kind, now=now)


def _pending(arguments: Arguments, host: Host) -> list[Announcement]:
    """Those of the kind and with the words asked for."""
    kind, label = arguments.get("kind"), content_stems(arguments.get("label", ""))
    return [
        one
        for one in host.reminders.pending()
        if (kind is None or one.kind == kind) and label <= content_stems(f"{one.label} {one.text}")
    ]


def _named(one: Announcement, now: datetime) -> str:
    """ "your pasta timer, 5 minutes left" or "at 5:30 PM: call your mum"."""
    if one.kind == "timer":
        name = f"{one.label} timer" if one.label else "timer"
        return f"your {name} with {duration(_left(one, now))} left"
    at = moment(one.due_at.astimezone(now.tzinfo), now)
    if one.kind == "alarm":
        return f"an alarm {at}"
    text = one.text.partition(": ")[2].rstrip(".")
    return f"“{text}” {at}"


def _left(one: Announcement, now: datetime) -> float:
    return max(1.0, (one.due_at - now).total_seconds())


def _list(arguments: Arguments, host: Host) -> str:
    pending, now = _pending(arguments, host), host.now()
    if not pending:
        return f"You have no {_kinds(arguments)}."
    named = [_named(one, now) for one in pending[:MAX_TOLD]]
    more = len(pending) - MAX_TOLD
    return f"There is {listed(named)}." + (f" And {more} more." if more > 0 else "")


def _time_left(arguments: Arguments, host: Host) -> str:
    pending, now = _pending({"kind": "timer", **arguments}, host), host.now()
    if not pending:
        return "You have no timer running."
    if len(pending) == 1:
        return f"{duration(_left(pending[0], now)).capitalize()} left."
    return _list({"kind": "timer", **arguments}, host)


def _cancel(arguments: Arguments, host: Host) -> str:
    pending = _pending(arguments, host)
    if not pending:
        return f"You have no {_kinds(arguments)} to cancel."
    if len(pending) > 1 and not arguments.get("all"):
        named = listed([_named(one, host.now()) for one in pending[:MAX_TOLD]])
        return (
            f"There are {len(pending)}: {named}. Say which, or say: cancel all {_kinds(arguments)}."
        )
    for one in pending:
        host.reminders.cancel(one.id)
    if len(pending) > 1:
        return f"OK, I cancelled all {len(pending)}."
    return f"OK, I cancelled {_named(pending[0], host.now())}."


def _kinds(arguments: Arguments) -> str:
    kind = f"{arguments['kind']}s" if arguments.get("kind") else "timers or reminders"
    return f"{kind} about {arguments['label']}" if arguments.get("label") else kind


_AT = {"type": "string", "maxLength": 40, "description": "local ISO time such as 2026-12-25T17:30"}
_LENGTH = {"type": "number", "description": "seconds from now"}
_KIND = {"type": "string", "enum": KINDS}
_LABEL = {"type": "string", "maxLength": 100, "description": "words of its name or text"}

_SET = "[set|start|make|create|begin|put on|give me|i need]"

TIMER = Skill(
    "set_timer",
    "Start a timer that speaks when it is done.",
    _set_timer,
    often("(set|start) a timer for <duration:duration_seconds>",
          "(set|start) a <duration:duration_seconds> timer")
    + rarely(
        "(set|start|make|create|begin|i need) [a|another|the|my] timer",
        f"{_SET} [a|another|the|my|up a] timer"
        " [for|of|to|on|with] <duration:duration_seconds>",
        f"{_SET} [a|another] <duration:duration_seconds> timer",
        f"{_SET} [a|another|the|my] <label> timer (for|of) <duration:duration_seconds>",
        f"{_SET} [a|another|the|my] <duration:duration_seconds> <label> timer",
        f"{_SET} [a|another|the|my] timer (for|of) <duration:duration_seconds>"
        " (for|called|named) [the|my] <label>",
        "(count down|countdown) [from|for] <duration:duration_seconds>",
        "(tell|alert|notify|call|ping) me (in|after) <duration:duration_seconds>",
    ),
    (
        "set a timer for ten minutes",
        "set a pasta timer for eight minutes",
        "start a five minute timer",
    ),
    parameters(
        duration_seconds=_LENGTH,
        label={"type": "string", "maxLength": 60, "description": 'such as "pasta"'},
    ),
)  # fmt: skip

REMINDER = Skill(
    "set_reminder",
    "Remind the user of something at a time; give either at or in_seconds.",
    _set_reminder,
    rarely(
        "remind me <task:text> <when:at>",
        "remind me <when:at> <task:text>",
        "remind me <task:text>",
        "(set|make|create|add) [a|me a] reminder <task:text> <when:at>",
        "(set|make|create|add) [a|me a] reminder <when:at> <task:text>",
        "(set|make|create|add) [a|me a] reminder <task:text>",
        "do not let me forget <task:text> <when:at>",
    ),
    ("remind me to call mum at half past five", "remind me in an hour to turn off the oven"),
    parameters(
        ["text"],
        text={"type": "string", "maxLength": 300, "description": 'such as "to call my mum"'},
        at=_AT,
        in_seconds=_LENGTH,
    ),
)

ALARM = Skill(
    "set_alarm",
    "Wake the user, or set an alarm, at a time; give either at or in_seconds.",
    _set_alarm,
    often("wake me <alarm_when:at>", "set an alarm <alarm_when:at>")
    + rarely(
        "wake me up <alarm_when:at>",
        "[set|make|create|put on|give me] [an|the|my|another] (alarm|alarm clock) <alarm_when:at>",
        "(set|make|create) [an|the|my|another] (alarm|alarm clock)",
        "wake me [up]",
    ),
    ("wake me at seven", "set an alarm for six thirty"),
    parameters(at=_AT, in_seconds=_LENGTH),
)

LIST = Skill(
    "list_reminders",
    "Tell the timers, reminders and alarms that are set.",
    _list,
    often("list my reminders", "what are my reminders", kind="reminder")
    + often("list my timers", kind="timer")
    + rarely("(list|show|read|tell me|what are) [me] [all] [of] [my|the] timers",
             "(what|which) timers (are (set|running)|do i have)",
             "(do i have|are there|is there) [any|a] (timer|timers) [set|running]", kind="timer")
    + rarely("(list|show|read|tell me|what are) [me] [all] [of] [my|the] alarms",
             "(what|which) alarms (are set|do i have)",
             "(when|what time|for when|for what time) is (my|the) [next] alarm [set] [for]",
             "(do i have|are there|is there) [any|an] (alarm|alarms) [set]", kind="alarm")
    + rarely("(list|show|read|tell me|what are) [me] [all] [of] [my|the] reminders",
             "(what|which) reminders (are set|do i have)",
             "(when|what) is (my|the) [next] reminder",
             "(do i have|are there) [any] reminders", kind="reminder"),
    ("list my reminders", "list my timers"),
    parameters(kind=_KIND),
)  # fmt: skip

TIME_LEFT = Skill(
    "time_left",
    "Tell how long a timer still runs.",
    _time_left,
    often("how much time is left", "how long is left on the timer")
    + rarely(
        "how (much time|much|long|many minutes) (is|are) [there] left [on|for] [the|my] [timer]",
        "how (much time|much|long) [is] left [on] [the|my] [timer]",
        "how (much time|much|long) (does|do) [the|my] (timer|timers) (have [left]|still have|run)",
        "how (much time|long) (do i have|have i got) [left]",
        "how (much time|long|much) [is] (left|remaining|remains) [on|for] [the|my] <label> timer",
        "(when (is|will) [the|my] timer [be] (done|over|up|finished)|check the timer|timer status)",
    ),
    ("how much time is left",),
    parameters(label=_LABEL),
)

CANCEL = Skill(
    "cancel_reminders",
    "Cancel a timer, reminder or alarm, or all of a kind.",
    _cancel,
    often("cancel the timer", "stop the timer", kind="timer")
    + often("cancel all timers", kind="timer", all="yes")
    + often("cancel the reminder", kind="reminder")
    + often("cancel all reminders", kind="reminder", all="yes")
    + often("cancel the alarm", kind="alarm")
    + rarely("(cancel|stop|delete|remove|clear|end|turn off|switch off) [the|my|that|this] timer",
             kind="timer")
    + rarely("(cancel|stop|delete|remove|clear) [the|my] <label> timer", kind="timer")
    + rarely("(cancel|stop|delete|remove|clear) all [of] [the|my] timers", kind="timer", all="yes")
    + rarely("(cancel|delete|remove|clear|forget) [the|my|that|this] reminder", kind="reminder")
    + rarely("(cancel|delete|remove|clear|forget) [the|my] reminder <task:label>", kind="reminder")
    + rarely("(cancel|delete|remove|clear) all [of] [the|my] reminders", kind="reminder", all="yes")
    + rarely("(cancel|stop|delete|remove|clear|turn off|switch off) [the|my|that|this] alarm",
             kind="alarm")
    + rarely("(cancel|stop|delete|remove|clear|turn off) all [of] [the|my] alarms", kind="alarm",
             all="yes")
    + rarely("(cancel|delete|clear) (everything|all [of] [my] timers and reminders)", all="yes"),
    ("cancel the timer", "cancel all reminders"),
    parameters(kind=_KIND, label=_LABEL, all={"type": "string", "enum": ["yes"]}),
)  # fmt: skip

SKILLS = (TIMER, REMINDER, ALARM, LIST, TIME_LEFT, CANCEL)
