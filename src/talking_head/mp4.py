"""FrameBlocks to an MP4 (H.264 + AAC), in process.

Knows encoders, time stamps and how a file comes to be whole or not at all. Frame k is stamped
k / fps exactly; sound and picture end together. Knows nothing of faces or players, and keeps no
more than a block in memory. Reading is video_file.py's.
"""

from __future__ import annotations

import functools
import time
import uuid
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from talking_head.errors import EngineUnavailable, OutputError
from talking_head.media import FrameBlock, Samples, Yuv, due_sample
from talking_head.said import said

# ISO/IEC 23091-2 code points. The matrix is what makes the numbers Y, Cb and Cr; primaries and
# curve are those of the sRGB pictures that the frames were made from.
_BT601, _BT709, _LIMITED = 6, 1, 1

_AAC_BITS_PER_SAMPLE = 6  # the format's limit: 6144 bits in a frame of 1024 samples

_NVENC_PRESETS = {
    "ultrafast": "p1",
    "superfast": "p1",
    "veryfast": "p2",
    "faster": "p3",
    "fast": "p3",
    "medium": "p4",
    "slow": "p5",
    "slower": "p6",
    "veryslow": "p7",
}

PRESETS = tuple(_NVENC_PRESETS)
"""x264's names, quick and large first."""


@dataclass(frozen=True, slots=True)
class Encoder:
    """One way to make H.264: the codec, its names for x264's presets, its constant quality."""

    name: str
    presets: dict[str, str]
    quality: dict[str, str]  # options; {} stands for the CRF

    def options(self, preset: str, crf: int, bitrate: int | None) -> dict[str, str]:
        """The codec's own options; a bit rate, where given, takes the place of the CRF."""
        speed = {"preset": self.presets[preset]}
        if bitrate is not None:
            return speed
        return speed | {name: value.format(crf) for name, value in self.quality.items()}


ENCODERS = (
    Encoder("h264_nvenc", _NVENC_PRESETS, {"rc": "vbr", "cq": "{}"}),
    Encoder("libx264", {name: name for name in PRESETS}, {"crf": "{}"}),
)
"""In order of preference; the first that opens on this machine is used."""


@dataclass(frozen=True, slots=True)
class Mp4Info:
    """What was written. `rate`: Hz of the sound. `encode_seconds`: spent encoding, not waiting."""

    frames: int
    fps: Fraction
    size: tuple[int, int]
    rate: int
    encoder: str
    encode_seconds: float

    @property
    def seconds(self) -> float:
        """How long it plays."""
        return float(self.frames / self.fps)


@functools.cache
def encoder_opens(name: str) -> bool:
    """Whether this encoder really works here: NVENC is compiled in even where no GPU is."""
    import av

    try:
        context: Any = av.CodecContext.create(name, "w")
        context.width, context.height, context.pix_fmt = 320, 240, "yuv420p"
        context.time_base = Fraction(1, 25)
        context.open()
    except (av.FFmpegError, ValueError):
        return False
    return True


def choose_encoder(name: str = "auto") -> Encoder:
    """The named encoder, or the first that works here. Raises EngineUnavailable."""
    for encoder in ENCODERS:
        if name in ("auto", encoder.name) and encoder_opens(encoder.name):
            return encoder
    known = ", ".join(encoder.name for encoder in ENCODERS)
    raise EngineUnavailable(
        f"The video encoder {name!r} does not work on this machine.",
        f"Use auto, or one of {known} that does.",
    )


@dataclass(frozen=True, slots=True)
class _Quality:
    """The choices of `write_mp4` that the codecs are opened with."""

    encoder: Encoder
    preset: str
    crf: int
    bitrate: int | None
    audio_bitrate: int
    sound: bool


def write_mp4(
    blocks: Iterable[FrameBlock],
    target: str | Path | BinaryIO,
    *,
    preset: str = "veryfast",
    crf: int = 20,
    bitrate: int | None = None,
    audio_bitrate: int = 192_000,
    encoder: str = "auto",
    sound: bool = True,
) -> Mp4Info:
    """Encode blocks as they come, into a file or a writable binary stream.

    A path is written aside and renamed when complete (index first, so it plays while loading);
    whatever ends this early, nothing is left behind. A stream gets a fragmented MP4, front to
    back, so a pipe or a socket will do. Blocks follow each other; all have one size, fps and rate
    (ValueError otherwise). `preset`: x264's names. `crf`: constant quality 0-51; `bitrate`
    (bits/s) replaces it. `sound`: False for a film without any. Raises OutputError, and whatever
    iterating `blocks` raises.
    """
    if preset not in PRESETS:
        raise ValueError(f"there is no preset {preset!r}; there are {', '.join(PRESETS)}")
    quality = _Quality(choose_encoder(encoder), preset, crf, bitrate, audio_bitrate, sound)
    if not isinstance(target, str | Path):
        fragmented = "frag_keyframe+empty_moov+default_base_moof"
        return _encode(blocks, target, "the stream", fragmented, quality)
    path = Path(target).absolute()  # or FFmpeg takes 12:30.mp4 for a protocol
    _check_folder(path)
    part = path.with_name(f".{path.stem[:40]}-{uuid.uuid4().hex[:8]}.part")
    try:
        info = _encode(blocks, part, str(path), "faststart", quality)
        with _output_errors(str(path)):
            part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return info


def _check_folder(path: Path) -> None:
    """Say plainly what the encoder's own errors would say badly."""
    if path.is_dir():
        raise OutputError(f"{path} is a folder.", "Name a file in it.")
    if not path.parent.is_dir():
        raise OutputError(
            said(
                "{path} cannot be written: there is no folder {folder}.",
                path=path,
                folder=path.parent,
            ),
            "Make it, or choose another.",
        )


@contextmanager
def _output_errors(name: str) -> Iterator[None]:
    """What the system says while writing, as an OutputError."""
    try:
        yield
    except OSError as error:
        raise OutputError(
            said("{path} cannot be written: {why}.", path=name, why=error.strerror or error),
            said("Free some space, or choose another place."),
        ) from error


def _encode(
    blocks: Iterable[FrameBlock], target: Path | BinaryIO, name: str, flags: str, quality: _Quality
) -> Mp4Info:
    """Open at the first block, encode every block, flush. `name` is the target in messages."""
    import av

    muxer: _Muxer | None = None
    with ExitStack() as stack:
        for block in blocks:
            with _output_errors(name):
                if muxer is None:
                    file = str(target) if isinstance(target, Path) else target
                    container = av.open(file, "w", format="mp4", options={"movflags": flags})
                    stack.callback(_close_quietly, container)
                    muxer = _Muxer(container, block, quality)
                muxer.add(block)
        if muxer is None:
            raise OutputError(f"{name} was not written: there was nothing to show.")
        with _output_errors(name):
            return muxer.finish()


def _close_quietly(container: Any) -> None:
    """Let go of the file; what can still go wrong has been reported or is being."""
    try:
        container.close()
    except OSError:
        pass


class _Muxer:
    """Two encoders and the file they share."""

    def __init__(self, container: Any, first: FrameBlock, quality: _Quality) -> None:
        width, height = first.size
        if width % 2 or height % 2:
            raise OutputError(
                f"H.264 needs an even width and height, not {width}x{height}.",
                "Choose an even size.",
            )
        self._container = container
        self._fps, self._size, self._rate = first.fps, first.size, first.audio.rate
        self._quality = quality
        self._frames = self._samples = 0
        self._seconds = 0.0
        self._video = self._open_video()
        self._audio = self._open_audio() if quality.sound else None

    def _open_video(self) -> Any:
        quality = self._quality
        stream = self._container.add_stream(quality.encoder.name, rate=self._fps)
        stream.width, stream.height, stream.pix_fmt = *self._size, "yuv420p"
        context = stream.codec_context
        context.time_base = 1 / self._fps
        context.colorspace, context.color_range = _BT601, _LIMITED
        context.color_primaries = context.color_trc = _BT709
        context.options = quality.encoder.options(quality.preset, quality.crf, quality.bitrate)
        if quality.bitrate is not None:
            stream.bit_rate = quality.bitrate
        return stream

    def _open_audio(self) -> Any:
        import av

        rates = av.Codec("aac", "w").audio_rates or []
        rate = self._rate if self._rate in rates else 48_000
        stream = self._container.add_stream("aac", rate=rate, layout="mono")
        stream.bit_rate = min(self._quality.audio_bitrate, _AAC_BITS_PER_SAMPLE * rate)
        return stream

    def add(self, block: FrameBlock) -> None:
        """Encode a block's frames and its sound, filling up what an earlier one was short of."""
        if (block.fps, block.size, block.audio.rate) != (self._fps, self._size, self._rate):
            raise ValueError("all blocks of a file have one size, fps and sample rate")
        began = time.perf_counter()
        self._fill_up()
        for frame in block.frames:
            self._add_frame(frame)
        self._add_sound(block.audio.samples)
        self._seconds += time.perf_counter() - began

    def _fill_up(self) -> None:
        """Add silence where the sound so far is shorter than the pictures."""
        short = due_sample(self._frames, self._rate, self._fps) - self._samples
        if short > 0:
            self._add_sound(np.zeros(short, np.float32))

    def _add_frame(self, yuv: Yuv) -> None:
        import av

        frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(yuv), format="yuv420p")
        frame.pts, frame.time_base = self._frames, 1 / self._fps
        self._container.mux(self._video.encode(frame))
        self._frames += 1

    def _add_sound(self, samples: Samples) -> None:
        import av

        if self._audio is None or not len(samples):
            self._samples += len(samples)
            return
        frame = av.AudioFrame.from_ndarray(samples[None], format="fltp", layout="mono")
        frame.rate, frame.time_base = self._rate, Fraction(1, self._rate)
        frame.pts = self._samples
        self._container.mux(self._audio.encode(frame))
        self._samples += len(samples)

    def finish(self) -> Mp4Info:
        """Flush both encoders and write the index."""
        began = time.perf_counter()
        self._fill_up()
        for stream in (self._video, self._audio):
            if stream is not None:
                self._container.mux(stream.encode(None))
        self._container.close()
        self._seconds += time.perf_counter() - began
        name = self._quality.encoder.name
        return Mp4Info(self._frames, self._fps, self._size, self._rate, name, self._seconds)
