"""Plays a film file as one likes: pause, any place, any speed, frame by frame.

The sound is held whole and the pictures are decoded around the place that plays, on a thread. As
everywhere, what has left the loudspeaker is the clock: a film has the frame that is due. Speed
changes no pitch (FFmpeg's atempo). Knows no window.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from player.pull import Pull
from player.sound_player import Output
from player.speaker import Speaker
from talking_head.errors import InputError
from talking_head.media import AudioChunk, Samples, Yuv, frames_for
from talking_head.sound_file import read_sound

RATE = 48_000
LONGEST_SECONDS = 3600.0
SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
AHEAD_FRAMES = 12
KEPT_FRAMES = 24
SKIP_FRAMES = 60
"""A place further ahead than this is sought instead of decoded up to."""


class Pictures:
    """The frames of an MP4 with constant frame rate, by number, decoded on a thread."""

    def __init__(self, path: Path) -> None:
        """Raises InputError where it cannot be read."""
        import av

        try:
            self._container = av.open(str(path.absolute()))
            stream: Any = self._container.streams.video[0]
        except (av.FFmpegError, OSError, IndexError) as error:
            raise InputError(f"{path} cannot be played: {error}.") from error
        stream.thread_type = "AUTO"
        self._stream = stream
        self.fps = Fraction(stream.average_rate)
        self.count = int(stream.frames)
        self._changed = threading.Condition()
        self._wanted = 0
        self._kept: dict[int, Yuv] = {}
        self._last: Yuv | None = None
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="film-pictures", daemon=True)
        self._thread.start()

    def at(self, number: int) -> Yuv | None:
        """The frame of this number; the last one had until it is decoded, None before any."""
        with self._changed:
            if number != self._wanted:
                self._wanted = number
                self._changed.notify_all()
            frame = self._kept.get(number)
            if frame is not None:
                self._last = frame
            return self._last

    def wait_for(self, number: int, seconds: float) -> Yuv | None:
        """The frame of this number, waited for; None if it does not come."""
        self.at(number)
        with self._changed:
            self._changed.wait_for(lambda: number in self._kept or self._closed, seconds)
            return self._kept.get(number)

    def close(self) -> None:
        """Let go of the file."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._thread.join(5.0)
        self._container.close()

    def _run(self) -> None:
        frames = self._decoded(0)
        behind = -1  # the number of the frame decoded last
        while (wanted := self._next_wanted(behind)) is not None:
            lost = wanted <= behind and wanted not in self._kept
            if lost or wanted > behind + SKIP_FRAMES:
                frames, behind = self._decoded(wanted), -1
            number, frame = next(frames, (None, None))
            if number is None or frame is None:
                with self._changed:  # the end of the file: nothing more until a seek
                    self.count = max(behind + 1, 1) if behind >= 0 else self.count
                behind = self.count
                continue
            behind = number
            with self._changed:
                self._kept[number] = frame
                self._forget(wanted)
                self._changed.notify_all()

    def _next_wanted(self, behind: int) -> int | None:
        """Wait until there is something to decode: which frame is wanted. None: no more."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._is_wanted(behind))
            return None if self._closed else self._wanted

    def _is_wanted(self, behind: int) -> bool:
        if self._wanted in self._kept:
            return behind < min(self._wanted + AHEAD_FRAMES, self.count - 1)
        return self._wanted < self.count or behind < self.count - 1

    def _forget(self, wanted: int) -> None:
        for number in [n for n in self._kept if not -KEPT_FRAMES <= n - wanted <= KEPT_FRAMES]:
            del self._kept[number]

    def _decoded(self, number: int) -> Iterator[tuple[int, Yuv]]:
        """Frames from the key frame at or before this number on."""
        import av

        base = self._stream.time_base
        self._container.seek(int(number / self.fps / base), stream=self._stream)
        try:
            for frame in self._container.decode(self._stream):
                if frame.pts is None:
                    continue
                at = round(frame.pts * base * self.fps)
                if at >= number - 1:
                    picture = frame if frame.format.name == "yuv420p" else frame.reformat(
                        format="yuv420p"
                    )  # fmt: skip
                    yield at, picture.to_ndarray()
        except av.FFmpegError:
            return


class Film:
    """A film that is played. Every method may be called from any thread and returns at once.

    `at` is the place in seconds; what leaves the loudspeaker moves it.
    """

    def __init__(
        self,
        path: Path,
        device: int | str | None = None,
        open_output: Callable[[Pull], Output] | None = None,
    ) -> None:
        """Opens the file and the loudspeaker: takes a moment. Raises InputError."""
        self.pictures = Pictures(path)
        try:
            self.sound = read_sound(path, RATE, LONGEST_SECONDS)
        except BaseException:
            self.pictures.close()
            raise
        self._lock = threading.RLock()
        self._speed = 1.0
        self._stretched = self.sound.samples
        self._volume = 1.0
        self._playing = False
        self._from = 0.0  # where playing began, in seconds of the film …
        self._begun = 0  # … and at which sample of the output
        self._cursor = 0  # in the stretched sound
        self._handed = 0
        self._output: Output = (
            Speaker(self._pull, RATE, device) if open_output is None else open_output(self._pull)
        )

    @property
    def seconds(self) -> float:
        """How long it is at its own speed."""
        return max(self.sound.seconds, float(self.pictures.count / self.pictures.fps))

    @property
    def playing(self) -> bool:
        """Whether it plays: not once it has come to its end."""
        if self._playing and self.at >= self.seconds:
            self.pause()
        return self._playing

    @property
    def at(self) -> float:
        """The place that is seen and heard now, in seconds."""
        with self._lock:
            if not self._playing:
                return self._from
            heard = max(0, self._output.played() - self._begun) / RATE
            return min(self.seconds, self._from + heard * self._speed)

    @property
    def speed(self) -> float:
        """How fast it plays."""
        return self._speed

    def frame(self) -> Yuv | None:
        """The frame that is due."""
        return self.pictures.at(self.number())

    def number(self) -> int:
        """The number of the frame that is due."""
        last = max(0, self.pictures.count - 1)
        return min(last, int(self.at * self.pictures.fps + 1e-6))

    def play(self) -> None:
        """Play on; from the beginning where it was at its end."""
        with self._lock:
            if not self._playing:
                self._begin(0.0 if self._from >= self.seconds - 0.01 else self._from)
                self._playing = True

    def pause(self) -> None:
        """Stay where it is."""
        with self._lock:
            self._from, self._playing = self.at, False

    def seek(self, seconds: float) -> None:
        """Go to a place; playing goes on if it did."""
        with self._lock:
            self._begin(min(self.seconds, max(0.0, seconds)))

    def step(self, frames: int) -> None:
        """Pause, so many frames on, or back."""
        with self._lock:
            number = self.number() + frames
            self._playing = False
            last = max(0, self.pictures.count - 1)
            self._from = float((min(last, max(0, number)) + Fraction(1, 2)) / self.pictures.fps)

    def set_volume(self, volume: float) -> None:
        """0 to 1."""
        self._volume = min(1.0, max(0.0, volume))

    def stretched(self, speed: float) -> Samples:
        """The sound at another speed, for `set_speed`; takes a moment for a long film."""
        return at_speed(self.sound, speed)

    def set_speed(self, speed: float, stretched: Samples) -> None:
        """Go on at another speed."""
        with self._lock:
            now = self.at
            self._speed, self._stretched = speed, stretched
            self._begin(now)

    def close(self) -> None:
        """Stop at once, let go of the loudspeaker and the file. May wait a moment."""
        self._playing = False
        self._output.close()
        self.pictures.close()

    def _begin(self, seconds: float) -> None:
        self._from, self._begun = seconds, self._handed
        self._cursor = round(seconds / self._speed * RATE)

    def _pull(self, n: int) -> Samples:
        """The next n samples, for the loudspeaker."""
        with self._lock:
            out = np.zeros(n, np.float32)
            if self._playing:
                piece = self._stretched[self._cursor : self._cursor + n]
                out[: len(piece)] = piece * np.float32(self._volume**2)  # ears are logarithmic
                self._cursor += n
            self._handed += n
            return out


def at_speed(sound: AudioChunk, speed: float) -> Samples:
    """Sound played faster or slower at the same pitch."""
    if speed == 1.0:
        return sound.samples
    import av
    from av.filter import Graph

    graph = Graph()
    layout = {"sample_rate": sound.rate, "sample_fmt": "flt", "channel_layout": "mono"}
    source = graph.add("abuffer", ":".join(f"{key}={value}" for key, value in layout.items()))
    tempo, sink = graph.add("atempo", str(speed)), graph.add("abuffersink")
    source.link_to(tempo)
    tempo.link_to(sink)
    graph.configure()
    frame = av.AudioFrame.from_ndarray(
        np.ascontiguousarray(sound.samples[None]), format="flt", layout="mono"
    )
    frame.sample_rate = sound.rate
    pieces: list[Samples] = []
    for given in (frame, None):
        graph.push(given)
        while True:
            try:
                pieces.append(np.asarray(graph.pull().to_ndarray()[0], np.float32))
            except (av.FFmpegError, EOFError):
                break
    made = np.concatenate(pieces or [np.zeros(0, np.float32)])
    wanted = frames_for(len(sound.samples), 1000, Fraction(1000) / Fraction(speed))
    return np.pad(made[:wanted], (0, max(0, wanted - len(made))))
