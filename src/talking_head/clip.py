"""A whole clip: a session fed to its end, its blocks encoded as they come.

The same session as live, so there is no second way to make a face speak. Knows how sound is fed
in pieces, so that hours of it cost no more memory than seconds. Does not know which engine,
avatar or quality is wanted, nor where the sound comes from.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO

from talking_head.avatar import Avatar
from talking_head.media import AudioChunk, FrameBlock
from talking_head.mp4 import write_mp4
from talking_head.renderer import Renderer, RenderOptions, RenderSession

PIECE_SECONDS = 1.0
"""Sound is fed in pieces of this length."""

AHEAD_SECONDS = 30.0
"""How far the feeding is ahead of the frames: more than any engine looks ahead or batches, so that
a session never waits for sound that is yet to be fed; and all the sound that is ever held."""

Refine = Callable[[Iterator[FrameBlock]], Iterator[FrameBlock]]
"""Changes the frames of blocks as they pass."""

Progress = Callable[[float], None]
"""Told after every block how many seconds of the clip are done. What it raises ends the clip."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How the frames become a file: what `write_mp4` is told.

    `preset`: x264's names. `crf`: constant quality 0-51; `bitrate` (bits/s) replaces it.
    `encoder`: "auto" or a name of mp4.ENCODERS. `sound`: False for a film without any.
    """

    preset: str = "veryfast"
    crf: int = 20
    bitrate: int | None = None
    audio_bitrate: int = 192_000
    encoder: str = "auto"
    sound: bool = True


@dataclass(frozen=True, slots=True)
class ClipInfo:
    """A clip that was made. `seconds`: how long it plays. `wall_seconds`: how long it took,
    from opening the session to the whole file; `first_block_seconds` of that, to the first block.
    """

    frames: int
    fps: Fraction
    size: tuple[int, int]
    engine: str
    encoder: str
    seconds: float
    wall_seconds: float
    first_block_seconds: float
    encode_seconds: float

    @property
    def real_time_factor(self) -> float:
        """Seconds of work for a second of clip: below 1 is faster than it plays."""
        return self.wall_seconds / self.seconds


def render_clip(
    renderer: Renderer,
    avatar: Avatar,
    audio: AudioChunk | Iterable[AudioChunk],
    target: str | Path | BinaryIO,
    options: RenderOptions = RenderOptions(),  # noqa: B008
    encoding: Encoding = Encoding(),
    on_progress: Progress | None = None,
    refine: Refine | None = None,
) -> ClipInfo:
    """Make the avatar say the sound, into an MP4 file or stream.

    `audio`: all of it, or pieces of one rate that follow each other, taken as they are needed.
    `refine`: what the blocks go through before they are encoded (see gfpgan/film.py). The clip
    has exactly ceil(seconds * fps) frames. The file is whole or not there at all,
    whatever ends this: Ctrl-C, an exception of the sound, the engine, the encoder or
    `on_progress`. Raises PictureError (this engine cannot use this avatar), EngineFailed,
    OutOfMemory, OutputError, EngineUnavailable (the encoder), and what iterating `audio` raises.
    """
    began = time.perf_counter()
    first = 0.0

    def told(blocks: Iterator[FrameBlock]) -> Iterator[FrameBlock]:
        """The blocks, each reported once the encoder has taken it and asks for the next."""
        nonlocal first
        seconds = 0.0
        for block in blocks:
            first = first or time.perf_counter() - began
            yield block
            seconds += block.audio.seconds
            if on_progress is not None:
                on_progress(seconds)

    session = renderer.open(avatar, options)
    try:
        blocks = blocks_of(session, audio)
        mp4 = write_mp4(
            told(refine(blocks) if refine is not None else blocks),
            target,
            preset=encoding.preset,
            crf=encoding.crf,
            bitrate=encoding.bitrate,
            audio_bitrate=encoding.audio_bitrate,
            encoder=encoding.encoder,
            sound=encoding.sound,
        )
    finally:
        session.close()
    return ClipInfo(
        frames=mp4.frames,
        fps=mp4.fps,
        size=mp4.size,
        engine=renderer.capabilities.name,
        encoder=mp4.encoder,
        seconds=mp4.seconds,
        wall_seconds=time.perf_counter() - began,
        first_block_seconds=first,
        encode_seconds=mp4.encode_seconds,
    )


def _pieces(audio: AudioChunk | Iterable[AudioChunk]) -> Iterator[AudioChunk]:
    """The sound in pieces of at most PIECE_SECONDS."""
    chunks = [audio] if isinstance(audio, AudioChunk) else audio
    for chunk in chunks:
        step = max(1, round(PIECE_SECONDS * chunk.rate))
        for start in range(0, len(chunk.samples), step):
            yield AudioChunk(chunk.samples[start : start + step], chunk.rate)


def blocks_of(
    session: RenderSession, audio: AudioChunk | Iterable[AudioChunk]
) -> Iterator[FrameBlock]:
    """Every block of the sound, fed on this thread between blocks: always far enough ahead.

    Blocks carry every sample that was fed, so what is held back is the difference.
    """
    pieces = _pieces(audio)
    ahead = 0.0
    finished = False

    def top_up() -> None:
        nonlocal ahead, finished
        while ahead < AHEAD_SECONDS and not finished:
            piece = next(pieces, None)
            if piece is None:
                finished = True
                session.finish()
            else:
                session.feed(piece)
                ahead += piece.seconds

    top_up()
    for block in session.blocks():
        yield block
        ahead -= block.audio.seconds
        top_up()
