"""Where the bench's assistant lives: in real time, or on a time that stands still while it works.

Both have a simulated sound card with a room around it. In real time the product's own microphone,
loudspeaker and face run unchanged. On virtual time the rest runs unchanged (listening, echo
cancellation, turn taking, recognition, speech, the player), sound goes to and from it directly,
nobody looks, and engines take the time that their work takes the processor (on two of them, where
it is done side by side: side_by_side.py), or a stand-in is said to take: what is decided is the
same on any machine, however busy, and latencies are modelled.
"""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from turn_latency import MouthWatch

from assistant.asr import sphinx
from assistant.asr.sphinx_process import SphinxProcess
from assistant.assembly.assistant import Assistant
from assistant.config import Settings
from assistant.events import TurnEvent
from assistant.live import Talk
from player.clock import SampleClock
from player.pull import Pull
from player.sound_player import SoundPlayer
from simulated_sound_card import (
    RATE,
    TICK_SECONDS,
    Room,
    SimulatedSoundCard,
    simulated_sound_card,
)
from talking_head.media import AudioChunk, Samples
from talking_head.turn import Turn

SIDE_BY_SIDE = Path(__file__).with_name("side_by_side.py")
RECOGNISERS = (SIDE_BY_SIDE.name, "sphinx_worker.py")
"""What their processes are called."""
LOAD_SECONDS = 6.0
CHUNK = RATE // 50
PLAYED_RATE = 48_000
SETTLE_LIMIT = 60.0

Listener = Callable[[TurnEvent], None]


class World(Protocol):
    """What the bench needs of one. Times are seconds of the card's room."""

    card: SimulatedSoundCard
    assistant: Assistant

    def start(self) -> None:
        """Load the engines, and let time begin."""

    def sleep(self, seconds: float) -> None:
        """Let time pass."""

    def wait(self, seconds: float, turn: Turn) -> None:
        """As an engine that works for so long, and looks now and then whether it is wanted."""

    def working(self) -> float:
        """Seconds that this thread has worked, for measuring an engine: 0 where that takes its
        time by itself."""

    def begin(self) -> None:
        """A run begins."""

    def gaps(self, start: float, stop: float) -> list[tuple[float, float]]:
        """(time, how far the mouth is open); empty where nobody looks."""

    def close(self) -> None:
        """End."""


class RealTime:
    """The whole product, in real time."""

    def __init__(self, settings: Settings, room: Room, listener: Listener) -> None:
        self._closing = contextlib.ExitStack()
        self.card = self._closing.enter_context(simulated_sound_card(room))
        talk = Talk(settings, [listener])
        self._closing.callback(talk.close)
        self.assistant = talk.assistant
        self._talk = talk

    def start(self) -> None:
        """See World."""
        self._talk.start()
        time.sleep(LOAD_SECONDS)
        self._watch = MouthWatch(self._talk)
        self._closing.callback(self._watch.close)

    def sleep(self, seconds: float) -> None:
        """See World."""
        time.sleep(max(0.0, seconds))

    def wait(self, seconds: float, turn: Turn) -> None:
        """See World."""
        turn.sleep(seconds)

    def working(self) -> float:
        """See World."""
        return 0.0

    def begin(self) -> None:
        """See World."""
        self._watch.begin()

    def gaps(self, start: float, stop: float) -> list[tuple[float, float]]:
        """See World."""
        began = self.card.began
        return [(at - began, gap) for at, gap in self._watch.gaps(start + began, stop + began)]

    def close(self) -> None:
        """See World."""
        self._closing.close()


class Virtual:
    """The assistant on virtual time, without a face."""

    def __init__(self, settings: Settings, room: Room, listener: Listener) -> None:
        self._now = 0.0
        self._changed = threading.Condition()
        self._asleep: dict[int, float] = {}
        self.card = SimulatedSoundCard(room, self._clock)
        player = SoundPlayer(rate=PLAYED_RATE, open_output=self._open_output)
        self.assistant = Assistant(settings, player, [listener], show_face=False, clock=self._clock)
        self._rest: Samples = np.zeros(0, np.float32)
        self.card.inputs.append(self)
        self._side_by_side = Path(tempfile.mkdtemp()) / "seconds"
        command = (sys.executable, "-P", str(SIDE_BY_SIDE), str(self._side_by_side))
        sphinx.SphinxProcess = functools.partial(SphinxProcess, command)  # type: ignore[misc, assignment]

    def start(self) -> None:
        """See World."""
        self.assistant.conversation.warm_up()

    def _clock(self) -> float:
        return self._now

    def _open_output(self, pull: Pull) -> CardOutput:
        output = CardOutput(pull, self.card)
        self.card.outputs.append(output)
        return output

    def give(self, samples: np.ndarray) -> None:
        """See InputStream."""
        self._rest = np.concatenate([self._rest, samples.astype(np.float32)])

    def sleep(self, seconds: float) -> None:
        """See World."""
        until = self._now + seconds
        while self._now < until - 1e-6:
            self._step()

    def _step(self) -> None:
        """A tick of the sound card; engines that are done within it go on at their own time."""
        until = round(self._now + TICK_SECONDS, 6)
        self.card.tick()
        while (due := min(self._asleep.values(), default=until)) < until:
            self._wake_at(due)
            self._settle()
        self._wake_at(until)
        while len(self._rest) >= CHUNK:
            chunk, self._rest = self._rest[:CHUNK], self._rest[CHUNK:]
            self.assistant.conversation.listen(AudioChunk(chunk, RATE), self._now)
        self._settle()

    def _wake_at(self, now: float) -> None:
        with self._changed:
            self._now = max(self._now, now)
            for thread in [t for t, due in self._asleep.items() if due <= self._now + 1e-9]:
                del self._asleep[thread]
            self._changed.notify_all()

    def _settle(self) -> None:
        """Wait until every stage waits: for input, for room, or for a later time."""
        pipeline = self.assistant.conversation._pipeline
        with pipeline._changed:
            pipeline.poke()
            settled = pipeline._changed.wait_for(
                lambda: all(self._rests(runner) for runner in pipeline._runners.values()),
                SETTLE_LIMIT,
            )
        if not settled:
            raise TimeoutError("a stage does not come to rest")

    def _rests(self, runner: Any) -> bool:
        due = self._asleep.get(runner.thread.ident)
        if due is not None and not runner._turn.cancelled:
            return True
        return bool(runner.settled())

    def wait(self, seconds: float, turn: Turn) -> None:
        """See World."""
        me, until = threading.get_ident(), self._now + seconds
        if me not in {r.thread.ident for r in self._runners()}:
            return  # engines that are loaded, before time begins
        forget = turn.on_cancel(self._wake)
        try:
            with self._changed:
                self._asleep[me] = until
            self.assistant.conversation._pipeline.wake()
            with self._changed:
                self._changed.wait_for(lambda: me not in self._asleep or turn.cancelled)
                self._asleep.pop(me, None)
        finally:
            forget()
        turn.check()

    def _runners(self) -> Sequence[Any]:
        return list(self.assistant.conversation._pipeline._runners.values())

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()

    def working(self) -> float:
        """See World. Recognition works in a process of its own, to which only that stage talks."""
        spent = time.thread_time()
        if threading.current_thread().name == "stage-transcribe":
            spent += children_seconds()
            with contextlib.suppress(FileNotFoundError):  # before the first pause
                spent -= float(self._side_by_side.read_text())
        return spent

    def begin(self) -> None:
        """See World."""

    def gaps(self, start: float, stop: float) -> list[tuple[float, float]]:
        """See World."""
        return []

    def close(self) -> None:
        """See World."""
        with self._changed:
            self._asleep.clear()
            self._changed.notify_all()
        self.assistant.close()
        sphinx.SphinxProcess = SphinxProcess  # type: ignore[misc]
        shutil.rmtree(self._side_by_side.parent)


def children_seconds() -> float:
    """Processor time of this process's recognisers, and of their copies that ended (Linux)."""
    ticks = 0
    for task in Path("/proc/self/task").glob("*/children"):
        with contextlib.suppress(OSError):  # a thread, or a child, that has ended
            for child in map(Path("/proc").joinpath, task.read_text().split()):
                if any(name in (child / "cmdline").read_text() for name in RECOGNISERS):
                    fields = (child / "stat").read_text().rpartition(")")[2].split()
                    ticks += sum(map(int, fields[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


class CardOutput:
    """The player's way out into a simulated card, without a sound library between them."""

    def __init__(self, pull: Pull, card: SimulatedSoundCard) -> None:
        self._pull = pull
        self._card = card
        self._clock = SampleClock(PLAYED_RATE)
        self._taken = 0

    def take(self, n: int) -> np.ndarray:
        """See OutputStream."""
        delay = self.delay()
        self._clock.handed_over(self._taken, n, self._now(), delay, delay)
        self._taken += n
        return np.asarray(self._pull(n))

    def played(self) -> int:
        """See player.Output."""
        return self._clock.played(self._now())

    def position(self, at: float) -> float | None:
        """See player.Output."""
        return self._clock.position(at)

    def _now(self) -> float:
        return self._card.began + self._card.now()

    def delay(self) -> float:
        """See player.Output."""
        room = self._card.room
        return room.delay if room.told_delay is None else room.told_delay

    def has_device(self) -> bool:
        """It has."""
        return True

    def close(self) -> None:
        """Take no more."""
        self._card.outputs.clear()
