"""What a run was worth: from the recordings of a room and what the assistant told, to a Score.

Knows what each kind of run is asked. How a recording is read, score.py knows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from score import (
    DUCKED,
    Score,
    cue_begins_in,
    first_audible,
    gains,
    last_audible,
    located,
    lost_seconds,
    turned_down,
)
from script import Cue, Run
from turn_latency import MOVED, OPEN, moved, resting
from worlds import World

from assistant.events import Speaking, TurnEnded, TurnEvent, Utterance
from simulated_sound_card import RATE

DUCK_SECONDS = 0.05
"""It is turned down when it stays so for this long: a voice has dips of its own."""

TAIL_SECONDS = 1.0
"""Of an answer: enough of it to know which part of it this is."""

LATE_ROOM_SECONDS = 0.08
"""A machine too busy to run the room on time: what was measured then is not reported."""

ONSET_SECONDS, ONSET_UNTIL_SECONDS = 1.5, 0.3
"""So much of a cue is looked for, in what had ended so soon after it: half a second of a quiet
beginning may be found anywhere in noise."""

NEXT_ANSWER_SECONDS = 0.1
"""By which the sound of an answer may precede the event that tells of it."""

WORD_END_SECONDS = 0.1
"""A voice's marks are not truer than this."""

LOST_SECONDS = 0.1
"""Less is no word."""


@dataclass(frozen=True, slots=True, eq=False)
class LongAnswer:
    """The yardstick: the long answer undisturbed, and when each of its words ends, in seconds."""

    sound: np.ndarray
    word_ends: Sequence[float]


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """What became of a run. Times in seconds of the room.

    `given`: to the recogniser, so far as somebody looked. `began`: the run; `starts`,
    `ends`: the words of each cue; `answered`: when the answer that the last cue follows was first
    heard.
    """

    world: World
    events: Sequence[tuple[float, TurnEvent]]
    given: Sequence[Utterance]
    began: float
    starts: Sequence[float]
    ends: Sequence[float]
    answered: float | None

    def played(self, start: float, stop: float = np.inf) -> np.ndarray:
        """What left the loudspeaker."""
        return self.world.card.played(start, min(stop, self.world.card.now()))

    def cut_at(self, start: float, stop: float = np.inf) -> float | None:
        """When a turn was first cut between two times."""
        cuts = (at for at, e in self.events if isinstance(e, TurnEnded) and e.interrupted)
        return next((at for at in cuts if start <= at < stop), None)

    def silent_since(self, cut: float) -> float:
        """The last sound of an answer that was cut, before another answer begins."""
        assert self.answered is not None
        anew = (at for at, e in self.events if isinstance(e, Speaking) and at > cut)
        until = next(anew, self.world.card.now()) - NEXT_ANSWER_SECONDS
        return self.answered + last_audible(self.played(self.answered, max(cut, until)))


def heard_since(world: World, since: float) -> float | None:
    """When the loudspeaker is first heard after a time."""
    found = first_audible(world.card.played(since, world.card.now()))
    return None if found is None else since + found


def judged(run: Run, course: Course, long: LongAnswer) -> Score:
    """What a run that came to its end was worth."""
    score = Score(run.kind, run.name, run.room)
    if course.world.card.late > LATE_ROOM_SECONDS:
        score.notes.append(f"room late by {course.world.card.late:.2f} s")
    match run.kind:
        case "turn" | "pause" | "hesitation":
            _judge_answer(score, course)
            score.onset_lost = _onset_lost(run.cues, course)
        case "background":
            sound = course.played(course.starts[-1], course.ends[-1] + 1.0)
            score.took_over = first_audible(sound) is not None
        case "interruption" if course.answered is not None:
            _judge_interruption(score, course, course.answered, long)
        case "backchannel" | "aside" if course.answered is not None:
            _judge_sign(score, course, course.answered, long)
    return score


def _judge_answer(score: Score, course: Course) -> None:
    sounded = heard_since(course.world, course.began)
    score.took_over = sounded is not None and sounded < course.ends[-1] - 0.02
    if score.took_over:
        return
    score.missed = sounded is None
    if sounded is not None:
        score.latency = sounded - course.ends[-1]
        score.mouth_latency = _mouth_moves(course.world, sounded, course.ends[-1])


def _judge_interruption(score: Score, course: Course, answered: float, long: LongAnswer) -> None:
    onset = course.starts[-1]
    score.interrupted_itself = course.cut_at(answered, onset) is not None
    if score.interrupted_itself:
        return
    gain = gains(course.played(answered), long.sound)
    score.duck = turned_down(gain, DUCKED, onset - answered, DUCK_SECONDS)
    cut = course.cut_at(onset)
    score.missed = cut is None
    if cut is not None:
        stopped = course.silent_since(cut)
        score.stop = max(0.0, stopped - onset)
        score.history_differs = _history_differs(course, course.played(answered, stopped), long)
        score.mouth_stop = _mouth_rests(course.world, onset)


def _judge_sign(score: Score, course: Course, answered: float, long: LongAnswer) -> None:
    """Of a listener who says "mhm", or talks to somebody else."""
    score.interrupted_itself = course.cut_at(course.starts[0], course.starts[-1]) is not None
    if not score.interrupted_itself:
        score.false_stop = course.cut_at(course.starts[-1]) is not None
    if score.false_stop is False:
        score.words_lost = lost_seconds(course.played(answered), long.sound) > LOST_SECONDS


def _history_differs(course: Course, heard: np.ndarray, long: LongAnswer) -> bool:
    """Whether history keeps other words than those whose sound was over when it stopped."""
    history = course.world.assistant.conversation.history
    said = next((m.content for m in history if m.role == "assistant"), "")
    kept = len(re.findall(r"\w+", said))
    tail = heard[-round(TAIL_SECONDS * RATE) :]
    stopped = located(tail, long.sound) + len(tail) / RATE
    sure = sum(end < stopped - WORD_END_SECONDS for end in long.word_ends)
    most = sum(end < stopped + WORD_END_SECONDS for end in long.word_ends)
    return not sure <= kept <= most


def _onset_lost(cues: Sequence[Cue], course: Course) -> bool | None:
    """Whether the longest utterance with the first cue lacks that cue's beginning."""
    if not course.given:
        return None
    before = course.world.card.began + course.ends[0] + ONSET_UNTIL_SECONDS
    first = [u for u in course.given if u.ended_at < before] or course.given[:1]
    longest = max((u.audio.samples for u in first), key=len)
    return cue_begins_in(longest, cues[0].sound[: round(ONSET_SECONDS * RATE)]) < -0.02


def _mouth_moves(world: World, sounded: float, before: float) -> float | None:
    """From the user's end to the first frame whose mouth has moved."""
    gaps = world.gaps(sounded - 0.6, sounded + 0.4)
    rest = [gap for gap in gaps if gap[0] < sounded - 0.1]
    if len(rest) < 3:
        return None
    times = moved([g for g in gaps if g[0] >= sounded - 0.1], resting(rest, sounded), MOVED)
    return times[0] - before if times else None


def _mouth_rests(world: World, onset: float) -> float | None:
    """From an interruption's onset to the last frame whose mouth is open, before it answers."""
    gaps = world.gaps(onset - 0.2, onset + 0.9)
    if len(gaps) < 3:
        return None
    rest = float(np.median([gap for _, gap in gaps[-8:]]))
    open_times = moved(gaps, rest, OPEN)
    return max(0.0, open_times[-1] - onset) if open_times else 0.0
