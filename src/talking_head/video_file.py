"""Any video file to FrameBlocks: constant frame rate, I420, mono sound, decoded as it plays.

Knows containers, codecs, time stamps and colour tags. Pictures and sound are each read by a
demuxer of their own, so memory stays flat however a file is interleaved. Knows nothing of players
or clocks, and not how to write a file (mp4.py).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import islice, repeat
from pathlib import Path
from typing import Any, Literal

import numpy as np

from talking_head.errors import InputError
from talking_head.media import AudioChunk, FrameBlock, Samples, Yuv, due_sample, frames_for

MAX_FPS = 60
DEFAULT_FPS = Fraction(25)  # where a file does not say

_LARGEST_DENOMINATOR = 1001
_HALF = Fraction(1, 2)
_GAP_SECONDS = 0.05  # of sound: less than this between time stamps is rounding, not silence
_CUT_SECONDS = 0.5  # a file that ends this much before its declared end was cut off
_TAIL_FRAMES = 0.5  # sound after the last picture: less than this is the rounding of durations
_HD_HEIGHT = 720  # from here on, untagged video is BT.709 by custom
_BT709, _FULL_RANGE = 1, 2  # ISO/IEC 23091-2 matrix; FFmpeg's number for full range
_UNSPECIFIED = 2
_BT601 = (5, 6)


@dataclass(slots=True)
class _Clip:
    """What the headers of a file say, and what reading it has found so far."""

    path: Path
    fps: Fraction
    size: tuple[int, int]  # of the output, rotation and pixel shape applied
    begins: Fraction  # seconds on the file's clock
    seconds: float | None
    has_sound: bool
    video_seconds: float | None = None  # of the pictures alone, where the file tells
    damaged: int = 0
    read_seconds: dict[str, float] = field(default_factory=lambda: {"video": 0.0, "audio": 0.0})


def read_blocks(path: str | Path, rate: int, frames_per_block: int = 8) -> Iterator[FrameBlock]:
    """The pictures and the sound of a file with video in it, as one stream of blocks.

    Frames at the file's own average rate (a whole fraction of it where that is over 60 per
    second), upright, square pixels, even size. `rate`: of the sound, in Hz; silence where there
    is none. The shorter of the two is held or silent until both end. Raises FileNotFoundError
    and InputError at once; of a damaged or truncated file what can be decoded comes first and
    then the InputError.
    """
    clip = _look(Path(path).absolute())  # or FFmpeg takes 12:30.mp4 for a protocol
    return _blocks(clip, rate, frames_per_block)


def read_frames(path: str | Path) -> tuple[Fraction, float | None, Iterator[Yuv]]:
    """Only the pictures: their rate, the seconds that the file declares, and the frames.

    As `read_blocks` gives them, and with its errors.
    """
    clip = _look(Path(path).absolute())
    clip.seconds = clip.video_seconds or (None if clip.has_sound else clip.seconds)

    def whole() -> Iterator[Yuv]:
        yield from _frames(clip)
        _complain(clip)

    return clip.fps, clip.seconds, whole()


def is_video(path: Path) -> bool:
    """Whether a file holds moving pictures; FFmpeg calls a single one a "pipe"."""
    import av

    try:
        with av.open(str(path.absolute())) as container:
            still = ("_pipe", "image2", "gif")
            moving = not any(name in container.format.name for name in still)
            return moving and _video_stream(container) is not None
    except (av.FFmpegError, OSError, ValueError):
        return False


def _look(path: Path) -> _Clip:
    import av

    if path.is_dir():
        raise InputError(f"{path} is a folder, not a video.", "Name a file in it.")
    if not path.exists():
        raise FileNotFoundError(f"There is no file {path}.")
    try:
        with av.open(str(path), metadata_errors="replace") as container:
            stream = _video_stream(container)
            if stream is None:
                raise InputError(f"{path} has no moving pictures in it.", "Play it as sound.")
            first = next(container.decode(stream), None)
            if first is None:
                raise InputError(f"{path} is damaged: none of its pictures can be decoded.")
            return _Clip(
                path,
                _frame_rate(stream),
                _upright_size(first, stream),
                Fraction(container.start_time or 0, av.time_base),
                container.duration / av.time_base if container.duration else None,
                container.streams.best("audio") is not None,
                float(stream.duration * stream.time_base) if stream.duration else None,
            )
    except (av.FFmpegError, OSError) as error:
        raise InputError(
            f"{path} cannot be read as a video: {error.strerror or error}.",
            "It may be damaged or of another kind; try another file.",
        ) from error


def _video_stream(container: Any) -> Any:
    """The best video stream; a cover picture in a sound file is none."""
    from av.stream import Disposition

    stream = container.streams.best("video")
    if stream is None or stream.disposition & Disposition.attached_pic:
        return None
    return stream


def _frame_rate(stream: Any) -> Fraction:
    fps: Fraction = stream.average_rate or stream.guessed_rate or DEFAULT_FPS
    return (fps / math.ceil(fps / MAX_FPS)).limit_denominator(_LARGEST_DENOMINATOR)


def _upright_size(frame: Any, stream: Any) -> tuple[int, int]:
    """(width, height) as it is meant to be seen, both even."""
    aspect = stream.sample_aspect_ratio or Fraction(1)
    width, height = round(frame.width * aspect), frame.height
    if frame.rotation % 180:
        width, height = height, width
    return max(2, width // 2 * 2), max(2, height // 2 * 2)


def _decoded(clip: _Clip, kind: Literal["video", "audio"]) -> Iterator[Any]:
    """The decoded frames of one stream; what cannot be decoded is counted and left out."""
    import av

    with av.open(str(clip.path), metadata_errors="replace") as container:
        stream: Any = container.streams.best(kind)
        stream.thread_type = "AUTO"
        try:
            for packet in container.demux(stream):
                try:
                    yield from packet.decode()
                except av.FFmpegError:
                    clip.damaged += 1
        except av.FFmpegError:  # of the container: there is no going on
            clip.damaged += 1


def _frames(clip: _Clip) -> Iterator[Yuv]:
    """Constant frame rate: each due instant shows the frame nearest to it, or the last one."""
    shown, ends = 0, Fraction(0)
    held: Any = None
    for frame in _decoded(clip, "video"):
        begins = ends if frame.pts is None else frame.pts * frame.time_base - clip.begins
        due = math.floor(begins * clip.fps + _HALF)
        if held is not None and due > shown:
            yuv = _to_yuv(held, clip.size)
            yield from repeat(yuv, due - shown)
            shown = due
        held = frame
        ends = begins + (frame.duration * frame.time_base if frame.duration else 1 / clip.fps)
        clip.read_seconds["video"] = float(ends)
    if held is not None:
        left = math.floor(ends * clip.fps + _HALF) - shown
        yield from repeat(_to_yuv(held, clip.size), max(left, 0 if shown else 1))


def _to_yuv(frame: Any, size: tuple[int, int]) -> Yuv:
    """I420, BT.601, limited range, upright, of this size."""
    from av.video.reformatter import ColorRange, Colorspace, Interpolation

    turns = frame.rotation // 90 % 4  # counter-clockwise quarters
    width, height = size if turns % 2 == 0 else size[::-1]
    matrix, full = frame.colorspace, frame.color_range == _FULL_RANGE or "j" in frame.format.name
    if matrix == _UNSPECIFIED and frame.height >= _HD_HEIGHT:
        matrix = _BT709
    if full or matrix not in (*_BT601, _UNSPECIFIED) or frame.format.name != "yuv420p":
        frame = frame.reformat(
            format="yuv420p",
            src_colorspace=Colorspace.ITU709 if matrix == _BT709 else Colorspace.ITU601,
            dst_colorspace=Colorspace.ITU601,
            src_color_range=ColorRange.JPEG if full else ColorRange.MPEG,
            dst_color_range=ColorRange.MPEG,
        )
    if (frame.width, frame.height) != (width, height):
        frame = frame.reformat(width=width, height=height, interpolation=Interpolation.BICUBIC)
    yuv: Yuv = frame.to_ndarray()
    return _turned(yuv, width, height, turns) if turns else yuv


def _turned(yuv: Yuv, width: int, height: int, turns: int) -> Yuv:
    luma = width * height
    flat = yuv.reshape(-1)
    planes = [flat[:luma].reshape(height, width)]
    planes += list(flat[luma:].reshape(2, height // 2, width // 2))
    turned = np.concatenate([np.rot90(plane, turns).reshape(-1) for plane in planes])
    return turned.reshape(-1, height if turns % 2 else width)


def _sound(clip: _Clip, rate: int) -> Iterator[Samples]:
    """The sound from the file's beginning on, with silence where its time stamps leave gaps."""
    import av

    # Integers of 32 bits: their mixing matrix is scaled so that full-scale stereo cannot clip.
    resampler = av.AudioResampler(format="s32", layout="mono", rate=rate)
    ends = 0.0
    for frame in _decoded(clip, "audio"):
        now = ends if frame.time is None else frame.time - float(clip.begins)
        if now - ends > _GAP_SECONDS:
            yield np.zeros(round((now - ends) * rate), np.float32)
            ends = now
        ends += frame.samples / frame.sample_rate
        clip.read_seconds["audio"] = ends
        frame.pts = None
        for piece in resampler.resample(frame):
            yield _to_float(piece)
    for piece in resampler.resample(None):
        yield _to_float(piece)


def _to_float(frame: Any) -> Samples:
    samples: Samples = frame.to_ndarray()[0].astype(np.float32) / np.float32(2**31)
    return samples


class _Fifo:
    """Takes pieces of any length, gives any number of samples.

    `limit`: samples in all; what a codec pads behind the declared end is no sound.
    """

    def __init__(self, pieces: Iterator[Samples], limit: int | None) -> None:
        self._pieces = pieces
        self._left = limit
        self._held = np.zeros(0, np.float32)

    def take(self, count: int) -> Samples:
        """The next `count` samples, fewer at the end."""
        if self._left is not None:
            count = min(count, self._left)
            self._left -= count
        held, have = [self._held], len(self._held)
        while have < count and (piece := next(self._pieces, None)) is not None:
            held.append(piece)
            have += len(piece)
        joined = np.concatenate(held)
        self._held = joined[count:]
        return joined[:count]


def _blocks(clip: _Clip, rate: int, frames_per_block: int) -> Iterator[FrameBlock]:
    frames = _frames(clip)
    pieces = _sound(clip, rate) if clip.has_sound else iter(())
    sound = _Fifo(pieces, round(clip.seconds * rate) if clip.seconds else None)
    start, last = 0, None
    while True:
        batch = list(islice(frames, frames_per_block))
        count = len(batch) or frames_per_block
        wanted = due_sample(start + count, rate, clip.fps) - due_sample(start, rate, clip.fps)
        samples = sound.take(wanted)
        if batch:
            samples = np.pad(samples, (0, wanted - len(samples)))
            pictures, last = np.stack(batch), batch[-1]
        elif last is not None and len(samples) > _TAIL_FRAMES * rate / clip.fps:
            covered = due_sample(start, rate, clip.fps) + len(samples)
            count = frames_for(covered, rate, clip.fps) - start
            pictures = np.broadcast_to(last, (count, *last.shape))
        else:
            break
        yield FrameBlock(pictures, clip.fps, start, AudioChunk(samples, rate))
        start += count
    _complain(clip)


def _complain(clip: _Clip) -> None:
    """Raise InputError if less was decoded than the file declares."""
    read = max(clip.read_seconds.values())
    if clip.seconds is not None and read < clip.seconds - _CUT_SECONDS:
        raise InputError(
            f"{clip.path} is cut off: {read:.1f} of its {clip.seconds:.1f} seconds could be read.",
            "Get the whole file again.",
        )
    if clip.damaged:
        raise InputError(
            f"{clip.path} is damaged: some of it could not be decoded.", "Get the file again."
        )
