"""The assistant in a simulated room, and one run of it.

Knows how to wait for what a scenario waits for. What a run was worth, judge.py knows.
"""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Callable, Sequence
from types import TracebackType

import numpy as np
from judge import Course, LongAnswer, heard_since, judged
from score import Score
from script import ECHO_TO_VOICE_DB, PAUSES, Cue, Run, loud_noise, loudness
from stand_ins import ANSWERS, ReadyVoice, StandInBrain, TimedVoice, ToldRecogniser, Watched
from worlds import Listener, World, children_seconds

from assistant import asr, llm, tts
from assistant.config import Settings
from assistant.config_sources import load_settings
from assistant.duplex.ears import NearVoice
from assistant.endpoint import Pace
from assistant.events import Speaking, TurnEvent
from player.latency import LATENCY_SECONDS
from player.speaker import BLOCK_SECONDS
from simulated_sound_card import Room
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

SETTLE_SECONDS = 0.5

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
        self._room = ""

    def __enter__(self) -> Bench:
        self.world = self._make(self._settings, Room(delay=CARD_SECONDS), self._note)
        self.card = self.world.card
        self.conversation = self.world.assistant.conversation
        self.world.start()
        self.world.sleep(1.0)
        self._long = self._long_answer()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.world.close()

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
        began = self.card.now() + 0.1
        over, starts, ends = began, [], []
        answered: float | None = None
        for cue in run.cues:
            if cue.follows:
                answered = self._first_sound(over, PATIENCE_SECONDS)
                if answered is None:
                    self._quiet()
                    return Score(run.kind, run.name, run.room, missed=True)
                over = answered if cue.follows == "into answer" else self.end_of_answer()
            at = over + cue.wait
            self._let_say(cue, at)
            over = at + cue.seconds
            starts.append(at + cue.onset)
            ends.append(over)
            self._sleep_until(over)
        self._wait_for_the_rest(run, over)
        given = [utterance for utterance, _ in self._watched.given] if self._watched else []
        course = Course(self.world, self.events, given, began, starts, ends, answered)
        score = judged(run, course, self._long)
        self._quiet()
        return score

    # What a run does.

    def _prepare(self, run: Run) -> None:
        self.brain.answer = run.answer
        echo = 10 ** (ECHO_TO_VOICE_DB / 20) * run.loudness / loudness(self._long.sound)
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
            if (found := heard_since(self.world, since)) is not None:
                return found
            self.world.sleep(0.02)
        return None

    def _sleep_until(self, at: float) -> None:
        self.world.sleep(max(0.0, at - self.card.now()))

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

    def _long_answer(self) -> LongAnswer:
        self.brain.answer = "long"
        asked = self.card.now()
        self.conversation.ask("tell me a long story please")
        self.end_of_answer()
        self.world.sleep(0.3)
        began = heard_since(self.world, asked)
        assert began is not None, "the assistant is mute"
        sound = self.card.played(began, self.card.now())
        word_ends = [
            at + mark.end - began
            for at, event in self.events
            if isinstance(event, Speaking)
            for mark in event.marks
            if mark.kind == "word"
        ]
        self.events.clear()
        self.card.forget()
        return LongAnswer(sound, word_ends)


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
