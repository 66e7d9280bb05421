"""The microphone: any device in, 20 ms chunks of mono 16 kHz sound out, for as long as it takes.

Knows PortAudio (through sounddevice), how a device is lost and found again. What is made of what it
sends, microphone_sound.py knows. Does not know what is done with the sound: it goes to
`sink(chunk, at)`, on the microphone's own thread.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import numpy as np

from assistant.microphone_sound import CHUNK_SECONDS, Gaps, Muted, SpeechStream, Troubles
from assistant.sound_devices import Device, find_device, portaudio, refresh_devices
from assistant.vad import RATE
from player.speaker import PORTAUDIO
from player.true_rate import TrueRate
from talking_head.errors import DeviceError
from talking_head.media import AudioChunk
from talking_head.said import said

EASY_RATE = 3 * RATE
CALM_BLOCKS = 4
"""So many of them are handed on at once while nobody waits for any: waking up costs most."""
LOST_AFTER = 1.5
"""A device that sends nothing for this many seconds is gone, whatever it says."""
RETRY_SECONDS = 1.0
BACKLOG_SECONDS = 5.0
"""How far the sink may fall behind before sound is dropped."""

_log = logging.getLogger(__name__)


def _nothing(*_: object) -> None:
    """What is done about a notice that nobody asked for."""


class _Block(NamedTuple):
    """`data`: frames as they came (float32, their channels in turn), of `several` blocks or one;
    `at`: when the last of them did, on the monotonic clock; `torn`: some before them were lost.
    """

    data: bytes
    several: bool
    at: float
    torn: bool


class Microphone:
    """Listens from `start` to `close`; a device that goes away is waited for.

    `sink(chunk, at)` gets every 20 ms; `at` is when its last sample arrived, on the monotonic
    clock. Where it returns True, nothing is going on, and it gets 80 ms at a time until it does
    not. `on_lost(error)` once when there is no microphone (any more), `on_back()` when there is
    again, `on_silent()` when its first five seconds are digital silence, as of muted ones,
    `on_trouble(error)` when its sound is badly set (clipped), or gets lost again and again,
    `on_gap(at)` when some was lost before the chunk that is handed on next, with its time. All are
    called on the microphone's thread.

    One that says another rate than it has is believed only until that is known; one whose sound
    gets lost is opened anew, to hold more.

    On desktops with a sound server (PulseAudio, PipeWire) a new device needs no new list.
    Elsewhere PortAudio must be started anew to see it (`refresh_devices`), which is done only
    while `others_open()` says that this process has no other stream open.
    """

    def __init__(
        self,
        sink: Callable[[AudioChunk, float], bool | None],
        device: str | int | None = None,
        *,
        on_lost: Callable[[DeviceError], None] = _nothing,
        on_back: Callable[[], None] = _nothing,
        on_silent: Callable[[], None] = _nothing,
        on_trouble: Callable[[DeviceError], None] = _nothing,
        on_gap: Callable[[float], None] = _nothing,
        others_open: Callable[[], bool] = lambda: True,
    ) -> None:
        self._sink = sink
        self._device = device
        self._on_lost = on_lost
        self._on_back = on_back
        self._on_silent = on_silent
        self._on_trouble = on_trouble
        self._on_gap = on_gap
        self._troubles = Troubles()
        self._gaps = Gaps()
        self._latency = "low"
        self._others_open = others_open
        self._closed = threading.Event()
        self._open_now = False
        self._calm = False
        self._blocks: queue.SimpleQueue[_Block | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="microphone", daemon=True)

    def start(self) -> None:
        """Begin to listen; raises nothing: a missing device is told to `on_lost`."""
        self._thread.start()

    def close(self) -> None:
        """Stop listening and let go of the device."""
        self._closed.set()
        self._blocks.put(None)
        if self._thread.is_alive() and threading.current_thread() is not self._thread:
            self._thread.join(timeout=5.0)

    def has_device(self) -> bool:
        """Whether a stream of ours is open."""
        return self._open_now

    def _run(self) -> None:
        lost = False
        while not self._closed.is_set():
            try:
                stream, rate, channels = self._open()
                if lost:
                    lost = False
                    self._on_back()
                try:
                    self._listen(rate, channels)
                finally:
                    stream.close(ignore_errors=True)
                    self._open_now = False
            except DeviceError as error:
                if not lost:
                    lost = True
                    self._on_lost(error)
                self._closed.wait(RETRY_SECONDS)
                self._look_again()

    def _look_again(self) -> None:
        if not self._closed.is_set():
            try:
                refresh_devices(unless=self._others_open)
            except DeviceError as error:
                _log.warning("%s", error)

    def _open(self) -> tuple[Any, int, int]:
        """A running stream, its rate and channels; its blocks go to a queue of its own."""
        sd = portaudio()
        device = find_device("input", self._device)
        if self._device is not None:
            self._device = device.name  # indices change when devices come and go
        for rate, channels in _ways(device):
            blocks: queue.SimpleQueue[_Block | None] = queue.SimpleQueue()
            try:
                stream = self._started(sd, device, rate, channels, blocks)
            except (sd.PortAudioError, ValueError) as error:
                problem = error  # some devices have only all their channels, or none
                self._open_now = False
                continue
            self._blocks = blocks
            if self._closed.is_set():
                blocks.put(None)
            return stream, rate, channels
        raise DeviceError(
            said(
                "The microphone {name!r} cannot be opened: {reason}.",
                name=device.name,
                reason=_reason(problem),
            ),
            said("Check that it is connected and that no other program holds it."),
        ) from problem

    def _started(
        self, sd: Any, device: Device, rate: int, channels: int,
        blocks: queue.SimpleQueue[_Block | None],
    ) -> Any:  # fmt: skip
        """A stream that puts what it hears into `blocks`. Raises PortAudioError, ValueError."""
        limit = round(BACKLOG_SECONDS / CHUNK_SECONDS)
        some: list[bytes] = []
        torn = False

        def heard(block: Any, frames: int, times: object, status: Any) -> None:
            nonlocal torn
            torn |= status.input_overflow
            some.append(bytes(block))
            if len(some) >= (CALM_BLOCKS if self._calm else 1):
                full = blocks.qsize() >= limit
                if not full:
                    blocks.put(_Block(b"".join(some), len(some) > 1, time.monotonic(), torn))
                torn = full
                some.clear()

        with PORTAUDIO:
            # Raw: an array made for every block costs as much as all that is done with it.
            stream = sd.RawInputStream(
                device=device.index,
                samplerate=rate,
                channels=channels,
                blocksize=round(rate * CHUNK_SECONDS),
                latency=self._latency,
                dtype="float32",
                callback=heard,
                finished_callback=lambda: blocks.put(None),
            )
            self._open_now = True
        stream.start()
        return stream

    def _listen(self, rate: int, channels: int) -> None:
        """Hand on what is heard until `close`, or until the device should be opened anew; raises
        DeviceError when it is gone.
        """
        blocks, stream = self._blocks, SpeechStream(rate)
        true, muted = TrueRate(rate), Muted()
        while True:
            try:
                block = blocks.get(timeout=LOST_AFTER)
            except queue.Empty:
                block = None
            if self._closed.is_set():
                return
            if block is None:
                raise DeviceError(
                    said("The microphone is gone: it sends no more sound."),
                    said("Connect it again."),
                )
            heard = np.frombuffer(block.data, np.float32).reshape(-1, channels)
            if block.torn:
                true.forget()
                self._on_gap(block.at)
                if self._gaps.notice(block.at) and self._holds_more():
                    return
            elif true.count(len(heard), block.at):
                _log.warning("the microphone says %d Hz and sends %d", rate, true.rate)
                stream.runs_at(true.rate)
            for chunk in stream.feed(heard, in_one=block.several):
                self._hand_on(chunk, block.at)
                if trouble := self._troubles.notice(chunk):
                    self._on_trouble(trouble)
                if muted.notice(chunk):
                    self._on_silent()

    def _holds_more(self) -> bool:
        """Ask the device to hold more sound, where it can; what else there is to do is told."""
        if self._latency == "low":
            _log.warning("sound of the microphone gets lost: it is opened anew, to hold more")
            self._latency = "high"
            return True
        if trouble := self._troubles.gets_lost():
            self._on_trouble(trouble)
        return False

    def _hand_on(self, chunk: AudioChunk, at: float) -> None:
        try:
            self._calm = bool(self._sink(chunk, at))
        except Exception:
            _log.exception("a chunk of sound could not be taken")


def _ways(device: Device) -> Iterator[tuple[int, int]]:
    """Rates and numbers of channels to open a device with, the best first.

    What stands for a sound server says 44,100 Hz and takes anything. Servers run at 48,000 mostly,
    and from there to ours is a twelfth of the work: it is every third sample.
    """
    for rate in dict.fromkeys((EASY_RATE, device.rate)):
        for channels in sorted({1, min(2, device.channels), device.channels}):
            yield rate, channels


def _reason(error: Exception) -> str:
    """PortAudio's own words, without its tail of numbers."""
    return str(error.args[0]) if error.args else str(error)
