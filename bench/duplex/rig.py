"""The whole assistant in a simulated room, and one run of it.

Knows how to wait for what a scenario waits for, and where its figures are read off.
"""

from __future__ import annotations

import dataclasses
import re
import threading
import time
from collections.abc import Sequence
from types import TracebackType

import numpy as np
from score import (
    DUCKED,
    SILENT,
    Score,
    cue_begins_in,
    first_audible,
    gains,
    stays_below,
)
from script import Cue, Run
from stand_ins import ANSWERS, ReadyVoice, StandInBrain, ToldRecogniser, Watched
from turn_latency import MOVED, OPEN, MouthWatch, moved, resting

from assistant import asr, llm, tts
from assistant.config import load_settings
from assistant.events import Speaking, TurnEnded, TurnEvent
from assistant.live import Talk
from simulated_sound_card import RATE, Room, SimulatedSoundCard, simulated_sound_card
from talking_head.backends import AVAILABLE, Engine

PATIENCE_SECONDS = 4.0
"""A turn that is not answered by then is missed."""

AFTERMATH = {"turn": 0.6, "pause": 0.6, "interruption": 1.2, "backchannel": 2.0}
"""Seconds that a run goes on after what it waits for."""

AFTERMATH_ELSE = 1.5
DUCK_SECONDS = 0.05
"""It is turned down when it stays so for this long: a voice has dips of its own."""

SETTLE_SECONDS = 0.7
LATE_ROOM_SECONDS = 0.08
"""A machine too busy to run the room on time: what was measured then is not reported."""


class Bench:
    """A talk in a simulated room. `changes`: settings, "a.b=c" each."""

    def __init__(self, engines: str, changes: Sequence[str]) -> None:
        self._said: list[tuple[float, float, str]] = []
        self._brain = StandInBrain()
        self._watched: Watched | None = None
        self._stand_in(engines)
        self._events: list[tuple[float, TurnEvent]] = []
        self._room = simulated_sound_card(Room())
        self._settings = load_settings(overrides=["assistant.user_name=Sam", *changes], environ={})
        self._undisturbed: dict[str, np.ndarray] = {}
        self._word_ends: list[tuple[float, str]] = []

    def __enter__(self) -> Bench:
        self._card: SimulatedSoundCard = self._room.__enter__()
        self._talk = Talk(self._settings, [self._note])
        self._talk.start()
        time.sleep(6.0)  # engines load
        self._listen_to_long_answer()
        self._watch = MouthWatch(self._talk)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._watch.close()
        self._talk.close()
        self._room.__exit__(kind, error, trace)

    @property
    def late(self) -> float:
        """Seconds by which the room was ever late since the last run."""
        return self._card.late

    def listening_cpu(self, seconds: float = 5.0) -> float:
        """Cores that listening to a quiet room takes, the face and the room itself not counted."""
        busy = _thread_seconds()
        began = time.monotonic()
        time.sleep(seconds)
        spent = {name: _thread_seconds().get(name, 0.0) - busy.get(name, 0.0) for name in busy}
        listening = sum(v for name, v in spent.items() if name in ("listen", "microphone"))
        return listening / (time.monotonic() - began)

    def play(self, run: Run) -> Score:
        """One run, from a quiet room to a quiet room."""
        self._prepare(run)
        score = Score(run.kind, run.name)
        began = self._card.now() + 0.1
        ends, starts = began, []
        answered: float | None = None
        for cue in run.cues:
            if cue.into_answer:
                answered = self._first_sound(ends, PATIENCE_SECONDS)
                if answered is None:
                    score.missed = True
                    self._quiet()
                    return score
                ends = answered
            at = ends + cue.wait
            self._let_say(cue, at)
            starts.append(at)
            ends = at + cue.seconds
            self._sleep_until(ends)
        self._wait_for_the_rest(run, ends)
        self._judge(run, score, began, starts, ends, answered)
        self._quiet()
        return score

    # What a run does.

    def _prepare(self, run: Run) -> None:
        self._brain.answer = run.answer
        self._card.move(run.response, run.noise)
        self._card.late = 0.0
        self._events.clear()
        self._said.clear()
        if self._watched:
            self._watched.given.clear()
        self._watch.begin()

    def _let_say(self, cue: Cue, at: float) -> None:
        self._card.say(cue.sound, at)
        if not cue.far:
            begin = at + self._card._began
            self._said.append((begin, begin + cue.seconds, cue.words))

    def _wait_for_the_rest(self, run: Run, ends: float) -> None:
        if run.kind in ("turn", "pause"):
            self._first_sound(ends, PATIENCE_SECONDS)
        elif run.kind == "interruption":
            self._sleep_until(ends + 0.5)
        time.sleep(AFTERMATH.get(run.kind, AFTERMATH_ELSE))

    def _quiet(self) -> None:
        """Nothing goes on any more."""
        self._talk.assistant.conversation.interrupt()
        time.sleep(SETTLE_SECONDS)
        self._card.forget()

    def _first_sound(self, since: float, patience: float) -> float | None:
        """When the loudspeaker is first heard after a time."""
        while self._card.now() < since + patience:
            found = first_audible(self._card.played(since, self._card.now()))
            if found is not None:
                return since + found
            time.sleep(0.02)
        return None

    def _sleep_until(self, at: float) -> None:
        time.sleep(max(0.0, at - self._card.now()))

    # What it was worth.

    def _judge(
        self,
        run: Run,
        score: Score,
        began: float,
        starts: list[float],
        ends: float,
        answered: float | None,
    ) -> None:
        if self._card.late > LATE_ROOM_SECONDS:
            score.notes.append(f"room late by {self._card.late:.2f} s")
        match run.kind:
            case "turn" | "pause":
                self._judge_answer(score, began, ends)
                score.onset_lost = self._onset_lost(run.cues)
            case "background":
                score.took_over = first_audible(self._card.played(began, ends + 1.0)) is not None
            case "interruption" if answered is not None:
                self._judge_interruption(score, answered, starts[-1])
            case "backchannel" | "aside" if answered is not None:
                score.false_stop = self._was_cut()
                score.interrupted_itself = self._cut_before(starts[-1])

    def _judge_answer(self, score: Score, began: float, ends: float) -> None:
        sounded = self._heard_since(began)
        score.took_over = sounded is not None and sounded < ends - 0.02
        if score.took_over:
            return
        score.missed = sounded is None
        if sounded is not None:
            score.latency = sounded - ends
            score.mouth_latency = self._mouth_moves(sounded, ends)

    def _heard_since(self, since: float) -> float | None:
        found = first_audible(self._card.played(since, self._card.now()))
        return None if found is None else since + found

    def _judge_interruption(self, score: Score, answered: float, onset: float) -> None:
        score.interrupted_itself = self._cut_before(onset)
        if score.interrupted_itself:
            return
        played = self._card.played(answered, self._card.now())
        gain = gains(played, self._undisturbed["long"])
        score.duck = stays_below(gain, DUCKED, onset - answered, DUCK_SECONDS)
        score.stop = stays_below(gain, SILENT, onset - answered, 0.3)
        score.missed = score.stop is None
        if score.stop is not None:
            score.history_differs = self._history_differs(onset + score.stop - answered)
            score.mouth_stop = self._mouth_rests(onset)

    def _was_cut(self) -> bool:
        return any(isinstance(e, TurnEnded) and e.interrupted for _, e in self._events)

    def _cut_before(self, onset: float) -> bool:
        return any(
            isinstance(e, TurnEnded) and e.interrupted and at < onset for at, e in self._events
        )

    def _history_differs(self, stopped: float) -> bool:
        """Whether history keeps other words than those whose sound was over when it stopped."""
        history = self._talk.assistant.conversation.history
        said = [m.content for m in history if m.role == "assistant" and "upon a time" in m.content]
        kept = len(re.findall(r"\w+", said[-1])) if said else 0
        sure = sum(end < stopped - 0.1 for end, _ in self._word_ends)
        most = sum(end < stopped + 0.1 for end, _ in self._word_ends)
        return not sure <= kept <= most

    def _onset_lost(self, cues: Sequence[Cue]) -> bool | None:
        """Whether the first utterance lacks the beginning of the first cue."""
        if self._watched is None or not self._watched.given:
            return None
        utterance = self._watched.given[0][0].audio.samples
        return cue_begins_in(utterance, cues[0].sound[: RATE // 2]) < -0.02

    def _mouth_moves(self, sounded: float, before: float) -> float | None:
        """From the user's end to the first frame whose mouth has moved."""
        gaps = self._gaps(sounded - 0.6, sounded + 0.4)
        rest = [gap for gap in gaps if gap[0] < sounded - 0.1]
        if len(rest) < 3:
            return None
        times = moved([g for g in gaps if g[0] >= sounded - 0.1], resting(rest, sounded), MOVED)
        return times[0] - before if times else None

    def _mouth_rests(self, onset: float) -> float | None:
        """From an interruption's onset to the last frame whose mouth is open, before it answers."""
        gaps = self._gaps(onset - 0.2, onset + 0.9)
        if len(gaps) < 3:
            return None
        rest = float(np.median([gap for _, gap in gaps[-8:]]))
        open_times = moved(gaps, rest, OPEN)
        return max(0.0, open_times[-1] - onset) if open_times else 0.0

    def _gaps(self, start: float, stop: float) -> list[tuple[float, float]]:
        """The mouth's gap between two times of the room."""
        began = self._card._began
        gaps = self._watch.gaps(start + began, stop + began)
        return [(at - began, gap) for at, gap in gaps]

    # How it is set up.

    def _stand_in(self, engines: str) -> None:
        """Put stand-ins into the tables of engines."""
        brain = Engine("stand-in", "a stand-in", lambda _: AVAILABLE, lambda _: self._brain)
        llm.BRAINS = (brain,)  # type: ignore[assignment]
        told = ToldRecogniser(self._words_between)
        load = asr.RECOGNISERS[-1].load

        def watched(options: asr.RecogniserOptions) -> asr.Recogniser:
            self._watched = Watched(told if engines == "gpu-speed" else load(options))
            return self._watched

        asr.RECOGNISERS = (dataclasses.replace(asr.RECOGNISERS[-1], load=watched),)
        if engines == "gpu-speed":
            tts.VOICES = tuple(
                dataclasses.replace(row, load=lambda o, row=row: ReadyVoice(row.load(o)))
                for row in tts.VOICES
                if row.built_in
            )

    def _words_between(self, begin: float, end: float) -> str:
        """What was said, by the parts of cues that lie between two monotonic times."""
        words = []
        for start, stop, text in list(self._said):
            told = text.split() or []
            for k, word in enumerate(told):
                middle = start + (k + 0.5) / len(told) * (stop - start)
                if begin <= middle <= end:
                    words.append(word)
        return " ".join(words)

    def _note(self, event: TurnEvent) -> None:
        self._events.append((self._card.at(event.at), event))

    def _listen_to_long_answer(self) -> None:
        """The yardstick: the long answer undisturbed, and when each of its words ends."""
        self._brain.answer = "long"
        ended = threading.Event()
        stop = self._talk.assistant.conversation.subscribe(
            lambda event: ended.set() if isinstance(event, TurnEnded) else None
        )
        asked = self._card.now()
        self._talk.assistant.conversation.ask("tell me a long story please")
        ended.wait(60.0)
        stop()
        time.sleep(0.3)
        began = self._heard_since(asked)
        assert began is not None, "the assistant is mute"
        self._undisturbed["long"] = self._card.played(began, self._card.now())
        for at, event in self._events:
            if isinstance(event, Speaking):
                self._word_ends += [
                    (at + mark.end - began, mark.text)
                    for mark in event.marks
                    if mark.kind == "word"
                ]
        self._events.clear()
        self._card.forget()


def _thread_seconds() -> dict[str, float]:
    """Processor time of every thread of this process so far, by name (Linux)."""
    told: dict[str, float] = {}
    for thread in threading.enumerate():
        try:
            clock = time.pthread_getcpuclockid(thread.ident)  # type: ignore[arg-type]
            told[thread.name] = told.get(thread.name, 0.0) + time.clock_gettime(clock)
        except OSError:
            continue
    return told


assert ANSWERS["long"].startswith("Once upon a time")
