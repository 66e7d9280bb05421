"""The assistant in a simulated room, and one run of it.

Knows how to wait for what a scenario waits for, and where its figures are read off.
"""

from __future__ import annotations

import dataclasses
import re
import threading
import time
from collections.abc import Callable, Sequence
from types import TracebackType

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
from script import ECHO_TO_VOICE_DB, PAUSES, Cue, Run, loud_noise, loudness
from stand_ins import ANSWERS, ReadyVoice, StandInBrain, TimedVoice, ToldRecogniser, Watched
from turn_latency import MOVED, OPEN, moved, resting
from worlds import Listener, World, children_seconds

from assistant import asr, llm, tts
from assistant.config import Settings
from assistant.config_sources import load_settings
from assistant.duplex.ears import NearVoice
from assistant.endpoint import Pace
from assistant.events import Speaking, TurnEnded, TurnEvent
from player.speaker import BLOCK_SECONDS, LATENCY_SECONDS
from simulated_sound_card import RATE, Room
from talking_head.backends import AVAILABLE, Engine
from talking_head.turn import Turn

PATIENCE_SECONDS = 4.0
"""A turn that is not answered by then is missed."""

ANSWERED = ("turn", *PAUSES)

AFTERMATH = {"turn": 0.5, "pause": 0.5, "hesitation": 0.5, "interruption": 1.0, "backchannel": 1.6}
"""Seconds that a run goes on after what it waits for."""

AFTERMATH_ELSE = 1.2
CARD_SECONDS = LATENCY_SECONDS + BLOCK_SECONDS
"""How long the loudspeaker's card holds what it is given."""

DUCK_SECONDS = 0.05
"""It is turned down when it stays so for this long: a voice has dips of its own."""

TAIL_SECONDS = 1.0
"""Of an answer: enough of it to know which part of it this is."""

SETTLE_SECONDS = 0.5
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

FAR_WORDS = "somebody else talks to someone about something"
"""What the recogniser that is told the words hears across the room."""

RECOGNISER = asr.RECOGNISERS[-1]
BUILT_IN_VOICES = tuple(row for row in tts.VOICES if row.built_in)
"""As they are before any bench puts stand-ins in their places."""

LISTENING = ("stage-listen", "stage-transcribe", "microphone")

MakeWorld = Callable[[Settings, Room, Listener], World]


class Bench:
    """Runs in one world. `changes`: settings, "a.b=c" each."""

    def __init__(self, make: MakeWorld, engines: str, changes: Sequence[str]) -> None:
        self._make = make
        self._said: list[tuple[float, float, str]] = []
        self.brain = StandInBrain(self._wait)
        self._watched: Watched | None = None
        self._stand_in(engines)
        self.events: list[tuple[float, TurnEvent]] = []
        self._settings = load_settings(overrides=["assistant.user_name=Sam", *changes], environ={})
        self._long = np.zeros(0, np.float32)
        self._word_ends: list[float] = []
        self._room = ""
        self._first_cue_ends = 0.0

    def __enter__(self) -> Bench:
        self.world = self._make(self._settings, Room(delay=CARD_SECONDS), self._note)
        self.card = self.world.card
        self.conversation = self.world.assistant.conversation
        self.world.start()
        self.world.sleep(1.0)
        self._listen_to_long_answer()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.world.close()

    @property
    def late(self) -> float:
        """Seconds by which the room was ever late since the last run."""
        return self.card.late

    def listening_cpu(self, seconds: float = 10.0) -> dict[str, float]:
        """Cores that listening takes in a quiet room and in a noisy one (15 dB below somebody who
        would speak): what hears and what recognises, not the face, nor the room itself."""
        told = {}
        for room, noise in (("quiet", np.zeros(0, np.float32)), ("noisy", loud_noise())):
            self.card.move(np.zeros(0, np.float32), noise)
            self.world.sleep(SETTLE_SECONDS)
            busy, began = _listening_seconds(), self.card.now()
            self.world.sleep(seconds)
            told[room] = (_listening_seconds() - busy) / (self.card.now() - began)
        return told

    def play(self, run: Run) -> Score:
        """One run, from a quiet room to a quiet room."""
        self._prepare(run)
        score = Score(run.kind, run.name, run.room)
        began = self.card.now() + 0.1
        ends, starts = began, []
        answered: float | None = None
        for cue in run.cues:
            if cue.follows:
                answered = self._first_sound(ends, PATIENCE_SECONDS)
                if answered is None:
                    score.missed = True
                    self._quiet()
                    return score
                ends = answered if cue.follows == "into answer" else self.end_of_answer()
            at = ends + cue.wait
            self._let_say(cue, at)
            starts.append(at + cue.onset)
            ends = at + cue.seconds
            if len(starts) == 1:
                self._first_cue_ends = ends
            self._sleep_until(ends)
        self._wait_for_the_rest(run, ends)
        self._judge(run, score, began, starts, ends, answered)
        self._quiet()
        return score

    # What a run does.

    def _prepare(self, run: Run) -> None:
        self.brain.answer = run.answer
        echo = 10 ** (ECHO_TO_VOICE_DB / 20) * run.loudness / loudness(self._long)
        self.card.move(run.response * echo, run.noise)
        self.card.late = 0.0
        self._forget(run)
        self.events.clear()
        self._said.clear()
        if self._watched:
            self._watched.given.clear()
        self.world.begin()

    def _forget(self, run: Run) -> None:
        """Another person, and another room: each run is the same whatever runs came before."""
        self.conversation.take_up([])
        work = self.conversation._work
        if work._ears is not None:
            work._ears._pace, work._ears._near = Pace(), NearVoice()
        if run.room != self._room and work._has_echo:
            self._room, work._has_echo = run.room, False  # a canceller that knows no room yet

    def _wait(self, seconds: float, turn: Turn) -> None:
        self.world.wait(seconds, turn)

    def end_of_answer(self, patience: float = 30.0) -> float:
        """When the answer that is under way has ended."""
        until = self.card.now() + patience
        while self.conversation.under_way and self.card.now() < until:
            self.world.sleep(0.02)
        return self.card.now()

    def _let_say(self, cue: Cue, at: float) -> None:
        self.card.say(cue.sound, at)
        begin = at + self.card.began
        self._said.append((begin, begin + cue.seconds, FAR_WORDS if cue.far else cue.words))

    def _wait_for_the_rest(self, run: Run, ends: float) -> None:
        if run.kind in ANSWERED:
            self._first_sound(ends, PATIENCE_SECONDS)
        elif run.kind == "interruption":
            self._sleep_until(ends + 0.5)
        self.world.sleep(AFTERMATH.get(run.kind, AFTERMATH_ELSE))

    def _quiet(self) -> None:
        """Nothing goes on any more."""
        self.conversation.interrupt()
        self.world.sleep(SETTLE_SECONDS)
        self.card.forget()

    def _first_sound(self, since: float, patience: float) -> float | None:
        """When the loudspeaker is first heard after a time."""
        while self.card.now() < since + patience:
            found = first_audible(self._played(since, self.card.now()))
            if found is not None:
                return since + found
            self.world.sleep(0.02)
        return None

    def _sleep_until(self, at: float) -> None:
        self.world.sleep(max(0.0, at - self.card.now()))

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
        if self.card.late > LATE_ROOM_SECONDS:
            score.notes.append(f"room late by {self.card.late:.2f} s")
        match run.kind:
            case "turn" | "pause" | "hesitation":
                self._judge_answer(score, began, ends)
                score.onset_lost = self._onset_lost(run.cues)
            case "background":
                score.took_over = first_audible(self._played(starts[-1], ends + 1.0)) is not None
            case "interruption" if answered is not None:
                self._judge_interruption(score, answered, starts[-1])
            case "backchannel" | "aside" if answered is not None:
                score.interrupted_itself = self._cut_at(starts[0], starts[-1]) is not None
                if not score.interrupted_itself:
                    score.false_stop = self._cut_at(starts[-1], np.inf) is not None
                if score.false_stop is False:
                    lost = lost_seconds(self._played(answered, self.card.now()), self._long)
                    score.words_lost = lost > LOST_SECONDS

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
        found = first_audible(self._played(since, self.card.now()))
        return None if found is None else since + found

    def _judge_interruption(self, score: Score, answered: float, onset: float) -> None:
        score.interrupted_itself = self._cut_at(answered, onset) is not None
        if score.interrupted_itself:
            return
        played = self._played(answered, self.card.now())
        gain = gains(played, self._long)
        score.duck = turned_down(gain, DUCKED, onset - answered, DUCK_SECONDS)
        cut = self._cut_at(onset, np.inf)
        score.missed = cut is None
        if cut is not None:
            stopped = self._silent_since(answered, cut)
            score.stop = max(0.0, stopped - onset)
            score.history_differs = self._history_differs(self._played(answered, stopped))
            score.mouth_stop = self._mouth_rests(onset)

    def _played(self, start: float, stop: float) -> np.ndarray:
        return self.card.played(start, stop)

    def _cut_at(self, start: float, stop: float) -> float | None:
        """When a turn was first cut between two times."""
        cuts = (at for at, e in self.events if isinstance(e, TurnEnded) and e.interrupted)
        return next((at for at in cuts if start <= at < stop), None)

    def _silent_since(self, answered: float, cut: float) -> float:
        """The last sound of an answer that was cut, before another answer begins."""
        anew = (at for at, e in self.events if isinstance(e, Speaking) and at > cut)
        until = next(anew, self.card.now()) - NEXT_ANSWER_SECONDS
        return answered + last_audible(self._played(answered, max(cut, until)))

    def _history_differs(self, heard: np.ndarray) -> bool:
        """Whether history keeps other words than those whose sound was over when it stopped."""
        history = self.conversation.history
        said = next((m.content for m in history if m.role == "assistant"), "")
        kept = len(re.findall(r"\w+", said))
        tail = heard[-round(TAIL_SECONDS * RATE) :]
        stopped = located(tail, self._long) + len(tail) / RATE
        sure = sum(end < stopped - WORD_END_SECONDS for end in self._word_ends)
        most = sum(end < stopped + WORD_END_SECONDS for end in self._word_ends)
        return not sure <= kept <= most

    def _onset_lost(self, cues: Sequence[Cue]) -> bool | None:
        """Whether the longest utterance with the first cue lacks that cue's beginning."""
        if self._watched is None or not self._watched.given:
            return None
        given = [utterance for utterance, _ in self._watched.given]
        before = self.card.began + self._first_cue_ends + ONSET_UNTIL_SECONDS
        first = [u for u in given if u.ended_at < before] or given[:1]
        longest = max((u.audio.samples for u in first), key=len)
        return cue_begins_in(longest, cues[0].sound[: round(ONSET_SECONDS * RATE)]) < -0.02

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
        return self.world.gaps(start, stop)

    # How it is set up.

    def _stand_in(self, engines: str) -> None:
        """Put stand-ins into the tables of engines."""
        brain = Engine(
            "stand-in", "a stand-in", lambda _: AVAILABLE, lambda _: self.brain, built_in=True
        )
        llm.BRAINS = (brain,)  # type: ignore[assignment]
        told = ToldRecogniser(
            self._words_between, self._wait, lambda: self.card.began + self.card.now()
        )
        load, ready = RECOGNISER.load, engines == "gpu-speed"

        def working() -> float:
            return self.world.working()

        def watched(options: asr.RecogniserOptions) -> asr.Recogniser:
            recogniser = told if ready else load(options)
            self._watched = Watched(recogniser, self._wait, working)
            return self._watched

        def voice(row: Engine[tts.VoiceOptions, tts.Voice]) -> Engine[tts.VoiceOptions, tts.Voice]:
            def made(options: tts.VoiceOptions) -> tts.Voice:
                real = row.load(options)
                if ready:
                    return ReadyVoice(real, self._wait)
                return TimedVoice(real, self._wait, working)

            return dataclasses.replace(row, load=made)

        asr.RECOGNISERS = (dataclasses.replace(RECOGNISER, load=watched),)
        tts.VOICES = tuple(voice(row) for row in BUILT_IN_VOICES)

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
        self.events.append((self.card.at(event.at), event))

    def _listen_to_long_answer(self) -> None:
        """The yardstick: the long answer undisturbed, and when each of its words ends."""
        self.brain.answer = "long"
        asked = self.card.now()
        self.conversation.ask("tell me a long story please")
        self.end_of_answer()
        self.world.sleep(0.3)
        began = self._heard_since(asked)
        assert began is not None, "the assistant is mute"
        self._long = self._played(began, self.card.now())
        for at, event in self.events:
            if isinstance(event, Speaking):
                self._word_ends += [
                    at + mark.end - began for mark in event.marks if mark.kind == "word"
                ]
        self.events.clear()
        self.card.forget()


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


def _listening_seconds() -> float:
    threads = _thread_seconds()
    ours = sum(threads.get(name, 0.0) for name in LISTENING)
    return ours + children_seconds()


assert ANSWERS["long"].startswith("Once upon a time")
