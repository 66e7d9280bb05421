"""A sound card that is a program: what the loudspeaker plays comes back through a room.

It stands where the package sounddevice does, so that the microphone and the loudspeaker of the
product run unchanged, in real time. Every sample has a place on one axis, the room's, which makes
measurements exact. On virtual time somebody else calls `tick`, and brings streams of their own.
Knows a loudspeaker and a microphone; no assistant.

The room adds up what the microphone hears: the user's own sounds, noise, and the loudspeaker's
sound through a room response, later by the devices' delay.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from types import ModuleType, SimpleNamespace
from typing import Any, Protocol

import numpy as np
import soxr

RATE = 16_000
"""Of the room and of everything recorded in it, in Hz."""

QUICK = "QQ"
"""Cubic interpolation: the finer resamplers hold back 40 to 80 ms, which no sound card does."""

TICK_SECONDS = 0.01
TICK = round(RATE * TICK_SECONDS)
HISS = 10 ** (-75 / 20)
"""Of the microphone itself: digital silence would be a muted one."""


@dataclass(frozen=True, slots=True, eq=False)
class Room:
    """What lies between loudspeaker and microphone.

    `response`: from the loudspeaker to the microphone, at 16 kHz, its first tap the direct sound;
    empty with headphones. `delay`: of the loudspeaker's device, in seconds, until a sample handed
    over is heard; `told_delay`: what the device says of it (None: the truth). `speaker_rate`: what
    the loudspeaker's 48,000 Hz really are. `microphone_rate`, `channels`: of the microphone;
    `microphone_runs`: its true rate, as a share of whatever it says.
    """

    response: np.ndarray = field(default_factory=lambda: np.zeros(0, np.float32))
    delay: float = 0.06
    told_delay: float | None = None
    speaker_rate: float = 48_000.0
    microphone_rate: int = RATE
    channels: int = 1
    microphone_runs: float = 1.0


class OutputStream(Protocol):
    """What the loudspeaker takes from."""

    def take(self, n: int) -> np.ndarray:
        """The next n samples of 48 kHz."""


class InputStream(Protocol):
    """What the microphone gives to."""

    def give(self, samples: np.ndarray) -> None:
        """The next samples of 16 kHz."""


class SimulatedSoundCard:
    """Runs a room in real time from `start` to `close`.

    `heard(start, stop)` and `played(start, stop)` give what the microphone heard and what left the
    loudspeaker between two times, in seconds of the room's axis; `now()` is the present on it.
    `clock`: what tells the time, in seconds; the room's axis begins at `began` on it.
    """

    def __init__(self, room: Room, clock: Callable[[], float] = time.monotonic) -> None:
        self.room = room
        self.began = clock()
        self.asleep = False
        """Whether the loudspeaker's clock stands still, as of a device that sleeps."""
        self.dead = False
        """Whether the microphone sends zeros."""
        self.loses = 0
        """Ticks of sound that the microphone is still to lose."""
        self.torn = False
        """Whether it just lost some, which is told with what comes next."""
        self._clock = clock
        self._lock = threading.Lock()
        self._user: list[tuple[int, np.ndarray]] = []
        self._played: list[np.ndarray] = []
        self._heard: list[np.ndarray] = []
        self._ticks = 0
        self.outputs: list[OutputStream] = []
        self.inputs: list[InputStream] = []
        self._over = threading.Event()
        self._echo = _Convolver(room.response)
        self._noise = np.zeros(0, np.float32)
        self._hiss = np.random.default_rng(0)
        self._down = soxr.ResampleStream(room.speaker_rate, RATE, 1, "float32", QUICK)
        self._left = np.zeros(0, np.float32)
        self._waiting = np.zeros(round(room.delay * RATE), np.float32)
        self._owed = 0.0  # device samples that the loudspeaker is still to take
        self.late = 0.0
        """Seconds by which the room has ever been late: more than 20 ms spoils a measurement."""
        self._thread = threading.Thread(target=self._run, name="room", daemon=True)

    def start(self) -> None:
        """The room begins."""
        self.began = self._clock()
        self._thread.start()

    def close(self) -> None:
        """The room ends."""
        self._over.set()
        self._thread.join()

    def now(self) -> float:
        """Seconds since the start."""
        return self._clock() - self.began

    def at(self, monotonic: float) -> float:
        """A time of the clock on the room's axis."""
        return monotonic - self.began

    def say(self, samples: np.ndarray, at: float) -> None:
        """Let the microphone hear a sound at 16 kHz, from `at` (seconds of the room) on."""
        with self._lock:
            start = max(round(at * RATE), self._ticks * TICK)
            self._user.append((start, samples.astype(np.float32)))

    def move(self, response: np.ndarray, noise: np.ndarray) -> None:
        """Into another room: its response, and a noise at 16 kHz that goes on and on in it."""
        with self._lock:
            self._echo = _Convolver(response)
            self._noise = noise

    def heard(self, start: float, stop: float) -> np.ndarray:
        """What the microphone heard, at 16 kHz."""
        return self._part(self._heard, start, stop)

    def played(self, start: float, stop: float) -> np.ndarray:
        """What left the loudspeaker, at 16 kHz."""
        return self._part(self._played, start, stop)

    def forget(self) -> None:
        """Let go of the recordings up to now; they read as silence from here on."""
        with self._lock:
            for record in (self._heard, self._played):
                record[:] = [np.zeros(TICK, np.float32)] * len(record)

    def _part(self, record: list[np.ndarray], start: float, stop: float) -> np.ndarray:
        first, last = max(0, round(start * RATE)), max(0, round(stop * RATE))
        with self._lock:
            blocks = record[first // TICK : -(-last // TICK)]
        part = np.concatenate([np.zeros(0, np.float32), *blocks])
        return part[first % TICK :][: max(0, last - first)]

    def _run(self) -> None:
        with suppress(AttributeError, PermissionError):  # hardware waits for nobody
            os.sched_setscheduler(threading.get_native_id(), os.SCHED_RR, os.sched_param(1))
        while not self._over.is_set():
            due = self.began + (self._ticks + 1) * TICK_SECONDS
            wait = due - time.monotonic()
            if wait > 0:
                self._over.wait(wait)
            else:
                self.late = max(self.late, -wait)
            self.tick()

    def tick(self) -> None:
        """The next hundredth of a second."""
        out = np.zeros(TICK, np.float32) if self.asleep else self._take()
        self._waiting = np.concatenate([self._waiting, out])
        leaving, self._waiting = self._waiting[:TICK], self._waiting[TICK:]
        with self._lock:
            mixed = self._echo(leaving) + self._users() + self._noises()
            mixed = np.clip(mixed * (0.0 if self.dead else 1.0), -1.0, 1.0)
            self._played.append(leaving)
            self._heard.append(mixed)
            self._ticks += 1
        if self.loses:
            self.loses -= 1
            self.torn = True
            return
        for stream in list(self.inputs):
            stream.give(mixed)

    def _take(self) -> np.ndarray:
        """The next tick of what the loudspeaker's program hands over, at 16 kHz."""
        self._owed += self.room.speaker_rate * TICK_SECONDS
        n, self._owed = int(self._owed), self._owed % 1.0
        given = np.zeros(n, np.float32)
        for stream in list(self.outputs):
            given += stream.take(n)
        self._left = np.concatenate([self._left, self._down.resample_chunk(given)])
        if len(self._left) < TICK:  # the resampler fills at the start
            self._left = np.concatenate([np.zeros(TICK - len(self._left), np.float32), self._left])
        out, self._left = self._left[:TICK], self._left[TICK:]
        return out

    def _noises(self) -> np.ndarray:
        hiss = self._hiss.standard_normal(TICK, np.float32) * HISS
        if not len(self._noise):
            return hiss
        return hiss + np.take(self._noise, np.arange(TICK) + self._ticks * TICK, mode="wrap")

    def _users(self) -> np.ndarray:
        """What the user's sounds add up to in this tick."""
        start = self._ticks * TICK
        mixed = np.zeros(TICK, np.float32)
        for begin, samples in self._user:
            low, high = max(begin, start), min(begin + len(samples), start + TICK)
            if low < high:
                mixed[low - start : high - start] += samples[low - begin : high - begin]
        self._user = [(b, s) for b, s in self._user if b + len(s) > start + TICK]
        return mixed


class _Convolver:
    """Sound through a room response, tick by tick (overlap-add)."""

    def __init__(self, response: np.ndarray) -> None:
        self._size = 1 << int(np.ceil(np.log2(TICK + max(1, len(response)))))
        self._spectrum = np.fft.rfft(response, self._size) if len(response) else None
        self._tail = np.zeros(self._size, np.float32)

    def __call__(self, block: np.ndarray) -> np.ndarray:
        if self._spectrum is None:
            return np.zeros(TICK, np.float32)
        if block.any():
            spectrum = np.fft.rfft(block, self._size) * self._spectrum
            self._tail += np.fft.irfft(spectrum, self._size).astype(np.float32)
        out = self._tail[:TICK].copy()
        self._tail = np.concatenate([self._tail[TICK:], np.zeros(TICK, np.float32)])
        return out


class _Stream:
    """A stream as sounddevice's, of one direction, inputs raw; the room calls its callback."""

    def __init__(self, card: SimulatedSoundCard, kind: str, options: dict[str, Any]) -> None:
        self._card = card
        self._list = card.outputs if kind == "output" else card.inputs
        self._callback: Callable[..., None] = options["callback"]
        self._finished = options.get("finished_callback") or (lambda: None)
        self._channels = int(options["channels"])
        self._rate = int(options["samplerate"])
        self._size = int(options["blocksize"])
        self._rest = np.zeros(0, np.float32)
        runs = self._rate * card.room.microphone_runs
        needs_up = kind == "input" and runs != RATE
        self._up = soxr.ResampleStream(RATE, runs, 1, "float32", QUICK) if needs_up else None
        told = card.room.told_delay
        self.latency = card.room.delay if told is None else told
        self.active = False

    def start(self) -> None:
        self.active = True
        self._list.append(self)

    def abort(self, ignore_errors: bool = True) -> None:
        if self.active:
            self.active = False
            self._list.remove(self)
            self._finished()

    stop = abort

    def close(self, ignore_errors: bool = True) -> None:
        self.abort()

    def take(self, n: int) -> np.ndarray:
        """What the program wants to be played: n samples."""
        while len(self._rest) < n:
            block = np.zeros((self._size, self._channels), np.float32)
            now = time.monotonic()
            times = SimpleNamespace(currentTime=now, outputBufferDacTime=now + self.latency)
            try:
                self._callback(block, self._size, times, SimpleNamespace(output_underflow=False))
            except CallbackAbort:
                self.abort()
            self._rest = np.concatenate([self._rest, block.mean(axis=1)])
        out, self._rest = self._rest[:n], self._rest[n:]
        return out

    def give(self, samples: np.ndarray) -> None:
        """Let the program hear samples."""
        more = samples if self._up is None else self._up.resample_chunk(samples)
        self._rest = np.concatenate([self._rest, more])
        while len(self._rest) >= self._size:
            block, self._rest = self._rest[: self._size], self._rest[self._size :]
            now = time.monotonic()
            times = SimpleNamespace(currentTime=now, inputBufferAdcTime=now)
            spread = np.repeat(block[:, None], self._channels, axis=1)
            raw = spread.astype(np.float32).tobytes()
            torn, self._card.torn = self._card.torn, False
            self._callback(raw, self._size, times, SimpleNamespace(input_overflow=torn))


class PortAudioError(Exception):
    """Raised by nothing here; named because the product catches it."""


class CallbackAbort(Exception):
    """Raised by a callback that wants no more."""


@contextmanager
def simulated_sound_card(room: Room) -> Iterator[SimulatedSoundCard]:
    """The one sound card of this process while the block runs; it has started."""
    card = SimulatedSoundCard(room)
    before = sys.modules.get("sounddevice")
    sys.modules["sounddevice"] = _module(card)
    card.start()
    try:
        yield card
    finally:
        card.close()
        if before is None:
            del sys.modules["sounddevice"]
        else:
            sys.modules["sounddevice"] = before


def _module(card: SimulatedSoundCard) -> ModuleType:
    """What the product uses of sounddevice."""
    devices = [
        {
            "index": 0,
            "name": "simulated microphone",
            "max_input_channels": card.room.channels,
            "max_output_channels": 0,
            "default_samplerate": float(card.room.microphone_rate),
        },
        {
            "index": 1,
            "name": "simulated loudspeaker",
            "max_input_channels": 0,
            "max_output_channels": 2,
            "default_samplerate": 48_000.0,
        },
    ]

    def query_devices(device: object = None, kind: str | None = None) -> Any:
        return devices if kind is None else devices[0 if kind == "input" else 1]

    module = ModuleType("sounddevice")
    module.__dict__.update(
        query_devices=query_devices,
        default=SimpleNamespace(device=[0, 1]),
        RawInputStream=lambda **options: _Stream(card, "input", options),
        OutputStream=lambda **options: _Stream(card, "output", options),
        PortAudioError=PortAudioError,
        CallbackAbort=CallbackAbort,
        _terminate=lambda: None,
        _initialize=lambda: None,
    )
    return module
