"""Plays blocks: sound to the loudspeaker, frames to whoever asks which is due.

Knows the line of blocks and how much of it was heard. Knows no window and no conversation, and of
the sound card only that it pulls (speaker.py).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Protocol

import numpy as np

from player.gain import Gain
from player.held_face import GO_ON_SECONDS, REST_SECONDS, HeldFace, on_a_thread
from player.pull import Pull
from player.speaker import Speaker
from player.tap import Tap
from player.timeline import Timeline
from talking_head.errors import DeviceError
from talking_head.media import (
    AudioChunk,
    FrameBlock,
    Samples,
    Yuv,
    due_sample,
    frames_for,
)

QUEUE_SECONDS = 2.0
"""`play` waits while more than this is queued."""

IDLE_AHEAD_SECONDS = 0.08
"""Idle motion is made at most this far ahead, so that a change of state shows in time."""

FADE_SECONDS = 0.005
"""Of `stop`: short enough to be silence at once, long enough not to click."""

FILE_BLOCK_SECONDS = 0.32

MAX_FILE_SECONDS = 4 * 3600.0


class Output(Protocol):
    """Where the sound goes: takes it from a `Pull` and knows how much has been heard."""

    def played(self) -> int:
        """Samples that have left the loudspeaker; never falls."""

    def position(self, at: float) -> float | None:
        """The sample that leaves the loudspeaker at a time (monotonic, seconds), None before the
        first; unlike `played` steady: a time ahead gives a sample that may not exist yet.
        """

    def delay(self) -> float:
        """Seconds from taking sound to its being heard."""

    def has_device(self) -> bool:
        """Whether there is a loudspeaker now."""

    def close(self) -> None:
        """Take no more."""


class SoundPlayer:
    """The `Player` on a sound card.

    `device`: a PortAudio index or a part of a name, None for the default. Opening never fails:
    without a usable device `on_lost(DeviceError)` is called, time goes on without sound, and
    `on_back()` is called when a device is there again. Both come from the speaker's thread, and
    so does `look_again()`; see `Speaker`.
    """

    def __init__(
        self,
        device: int | str | None = None,
        rate: int = 48_000,
        on_lost: Callable[[DeviceError], None] = lambda error: None,
        on_back: Callable[[], None] = lambda: None,
        look_again: Callable[[], None] = lambda: None,
        open_output: Callable[[Pull], Output] | None = None,
        aside: Callable[[Callable[[], None]], None] = on_a_thread,
    ) -> None:
        """`aside`: does what whoever asks for a frame must not wait for."""
        self._held_face = HeldFace(aside)
        self._told: Yuv | None = None
        self._line = Timeline(rate)
        self._gain = Gain()
        self.tap = Tap(rate, lambda at: self._output.position(at))
        # One lock for the line; whoever holds it only moves positions and appends, so that the
        # sound card's thread never waits for long.
        self._changed = threading.Condition()
        self._waiting = 0
        self._refusing = True
        self._stops = 0
        self._closed = False
        if open_output is None:
            self._output: Output = Speaker(
                self._pull, rate, device, on_lost, on_back, look_again, self.tap.break_off
            )
        else:
            self._output = open_output(self._pull)

    @property
    def rate(self) -> int:
        """The sample rate (Hz) that blocks must have."""
        return self._line.rate

    def play(self, block: FrameBlock) -> None:
        """Queue a block; see `Player.play`. Raises ValueError if its sound has another rate."""
        self._check(block)
        self.wake()
        with self._changed:
            if block.start == 0 and not self._closed:
                self._refusing = False
                self._line.begin()
            stops = self._stops
            room = round(QUEUE_SECONDS * self.rate)
            self._wait(lambda: self._line.queued <= room or self._stops != stops)
            if not self._refusing and self._stops == stops:
                self._line.release(self._output.played())
                self._line.put(block)

    def show(self, block: FrameBlock, resting: bool = False) -> None:
        """Queue an idle block; see `Player.show`."""
        self._check(block)
        if resting and len(block.frames):
            self._held_face.rests(block.frames[-1])
        with self._changed:
            if not self._closed:
                played = self._output.played()
                self._line.release(played)
                self._line.put_idle(block, played)

    def idle_room(self) -> float:
        """Seconds of idle motion wanted now; see `Player.idle_room`."""
        with self._changed:
            played = self._output.played()
            if self._closed or self._line.sounding(played):
                return 0.0
            return max(0.0, IDLE_AHEAD_SECONDS - self._line.ahead(played) / self.rate)

    def heard(self) -> float:
        """Seconds of the current stream that have left the loudspeaker."""
        with self._changed:
            return self._line.heard(self._output.played()) / self.rate

    def drained(self) -> bool:
        """Whether everything queued by `play` has left the loudspeaker."""
        with self._changed:
            return self._closed or not self._line.sounding(self._output.played())

    def stop(self) -> float:
        """Fade out, drop everything queued, and say how many seconds were heard."""
        with self._changed:
            heard = self._line.clear(round(FADE_SECONDS * self.rate))
            self._refusing = True
            self._stops += 1
            self._changed.notify_all()
            return heard / self.rate

    def hold(self) -> None:
        """Stand still; see `Player.hold`."""
        with self._changed:
            self._line.hold(round(FADE_SECONDS * self.rate))

    def resume(self) -> None:
        """Go on where `hold` stopped."""
        with self._changed:
            self._line.resume()

    def frame(self) -> Yuv | None:
        """The frame that is due now; the same object as long as it is the same frame.

        Waits for nobody: while the line is being changed, which is for a moment, or for as long as
        whoever does it has to wait for a core, it is the one that was told before.
        """
        if not self._changed.acquire(blocking=False):
            return self._told
        try:
            played = self._output.played()
            self._line.release(played)
            due = self._line.frame_due(played)
            share = self._line.rest(
                played, round(REST_SECONDS * self.rate), round(GO_ON_SECONDS * self.rate)
            )
            rested = self._line.rested()
        finally:
            self._changed.release()
        self._told = self._held_face.shown(due, share, rested)
        return self._told

    def has_device(self) -> bool:
        """Whether there is a loudspeaker now."""
        return self._output.has_device()

    def latency(self) -> float:
        """Seconds from when the sound card takes sound to when it is heard."""
        return self._output.delay()

    def set_volume(self, gain: float, fade: float = 0.05) -> None:
        """Go to `gain` (1.0: as it is, 0.0: silent) in `fade` seconds."""
        self._gain.go_to(gain, round(fade * self.rate))

    def sleep(self) -> None:
        """Let go of the loudspeaker while nothing sounds, until `wake` or `play`; time goes on."""
        if isinstance(self._output, Speaker) and self.drained():
            self._output.sleep()

    def wake(self) -> None:
        """Something may be played soon: have the loudspeaker ready."""
        if isinstance(self._output, Speaker):
            self._output.wake()

    def use(self, device: int | str | None) -> None:
        """Play through another loudspeaker from now on; see `Speaker.use`."""
        if isinstance(self._output, Speaker):
            self._output.use(device)

    def play_video(self, path: Path) -> float:
        """Play a video file's pictures and sound; seconds heard when it ended or was stopped.

        Raises FileNotFoundError or InputError where the file cannot be played.
        """
        from talking_head.video_file import read_blocks

        return self._play_to_end(read_blocks(path, self.rate))

    def play_audio(self, path: Path) -> float:
        """Play a sound file under the frame that shows; seconds heard, as `play_video`."""
        from talking_head.sound_file import read_sound

        return self._play_to_end(sound_blocks(read_sound(path, self.rate, MAX_FILE_SECONDS)))

    def close(self) -> None:
        """Stop at once and let go of the device. May be called twice."""
        with self._changed:
            self._closed = True
        self.stop()
        self._output.close()

    def _play_to_end(self, blocks: Iterator[FrameBlock]) -> float:
        stops, any_block = self._stops, False
        for block in blocks:
            self.play(block)
            any_block = True
            if self._stops != stops or self._closed:
                break
        with self._changed:
            self._wait(
                lambda: self._stops != stops or not self._line.sounding(self._output.played())
            )
        return self.heard() if any_block else 0.0

    def _wait(self, true: Callable[[], bool]) -> None:
        """Wait, holding the lock, until time or another thread has made it true."""
        self._waiting += 1
        try:
            self._changed.wait_for(lambda: self._closed or true())
        finally:
            self._waiting -= 1

    def _pull(self, n: int) -> Samples:
        """The next n samples, for the output. It is time that passes here: it wakes who waits."""
        with self._changed:
            samples = self._line.read(n)
            if self._waiting:
                self._changed.notify_all()
        samples = self._gain.over(samples)
        self.tap.note(samples)
        return samples

    def _check(self, block: FrameBlock) -> None:
        if block.audio.rate != self.rate:
            raise ValueError(f"sound of {block.audio.rate} Hz in a player of {self.rate} Hz")


def sound_blocks(audio: AudioChunk) -> Iterator[FrameBlock]:
    """Sound without pictures as a stream of blocks: the frame that shows is held."""
    fps = Fraction(25)
    frames = round(FILE_BLOCK_SECONDS * fps)
    no_frames = np.zeros((0, 3, 2), np.uint8)
    for start in range(0, frames_for(len(audio.samples), audio.rate, fps), frames):
        low, high = (due_sample(k, audio.rate, fps) for k in (start, start + frames))
        yield FrameBlock(no_frames, fps, start, AudioChunk(audio.samples[low:high], audio.rate))
