"""Sound files: any of them in, as mono samples at the rate that is wanted; WAV out.

Knows containers and codecs through PyAV (FFmpeg), which looks at what a file holds and not at
what it is called. Decodes packet by packet, so that a file of three hours costs no more memory
than `max_seconds` of it. Knows nothing of devices or of what the sound says.
"""

from __future__ import annotations

import errno
import os
import stat
import uuid
import wave
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

from talking_head.errors import AudioFileError, OutputError
from talking_head.media import AudioChunk, Samples

CONTAINERS = (
    "wav,w64,flac,mp3,aac,ac3,eac3,mov,ogg,matroska,avi,aiff,au,caf,amr,asf,mpeg,mpegts,flv,wv,"
    "ape,tta,dts,mpc,mpc8,truehd,opus,voc,spx,ircam,sox"
)
"""FFmpeg's names of what is opened. Playlists, scripts and texts are not: they name other files."""

HEADERLESS = (".raw", ".pcm")

SUPPORTED = "Give a sound or video file such as WAV, FLAC, MP3, M4A, Ogg or Opus."


def read_sound(path: Path | str, rate: int, max_seconds: float = 600.0) -> AudioChunk:
    """Decode a sound file, or the sound of a video file, to mono at `rate` Hz.

    Channels are averaged. A file that breaks off gives what is there. Raises FileNotFoundError,
    and AudioFileError for a file that is not sound, has none in it, is damaged from the start,
    holds numbers that are no samples, or sounds longer than `max_seconds`.
    """
    pieces = [piece.samples for piece in sound_pieces(path, rate, max_seconds)]
    return AudioChunk(np.concatenate(pieces), rate)


def sound_pieces(path: Path | str, rate: int, max_seconds: float) -> Iterator[AudioChunk]:
    """What `read_sound` gives, piece by piece while it is decoded; raises what that raises.

    Hours of sound cost no memory here; what is wrong with the file's beginning is told at the
    first piece, a length beyond `max_seconds` when it is reached.
    """
    path = Path(path)
    _check_file(path)
    room = int(max_seconds * rate)
    empty = True
    for samples in _resampled(_decoded(path), rate):
        room -= len(samples)
        if room < 0:
            raise AudioFileError(
                f"{path.name} sounds longer than {max_seconds:g} seconds, which is the most that "
                "can be used.",
                "Cut out the part that matters.",
            )
        if len(samples):
            empty = False
            yield AudioChunk(np.clip(samples, -1.0, 1.0), rate)
    if empty:
        raise AudioFileError(f"{path.name} has a header, but no sound in it.", "Record it again.")


def declared_seconds(path: Path | str) -> float | None:
    """How long a sound file says it sounds; None where it does not say.

    Raises FileNotFoundError, and AudioFileError where the file cannot be opened as sound.
    """
    import av

    path = Path(path)
    _check_file(path)
    with _opened(path) as container:
        stream = container.streams.audio[0]
        if stream.duration is not None:
            return float(stream.duration * stream.time_base)
        return container.duration / av.time_base if container.duration else None


def declared_rate(path: Path | str) -> int:
    """The sample rate of a sound file, in Hz, as it says itself.

    Raises FileNotFoundError, and AudioFileError where the file cannot be opened as sound.
    """
    path = Path(path)
    _check_file(path)
    with _opened(path) as container:
        return int(container.streams.audio[0].sample_rate)


def write_wav(path: Path | str, chunk: AudioChunk) -> None:
    """Write 16-bit mono WAV, aside and then renamed; raises OutputError."""
    path = Path(path)
    pcm = (np.clip(chunk.samples, -1.0, 1.0) * 32767.0).round().astype("<i2")
    aside = path.with_name(f".{path.name}-{uuid.uuid4().hex[:8]}.part")
    try:
        with aside.open("xb") as file, wave.open(file, "wb") as wav:
            wav.setnchannels(1)
            wav.setsampwidth(2)
            wav.setframerate(chunk.rate)
            wav.writeframes(pcm.tobytes())
        os.replace(aside, path)
    except OSError as error:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        raise OutputError(
            f"{path} could not be written: {error.strerror or error}.",
            "Choose another folder, or make room.",
        ) from error


def _check_file(path: Path) -> None:
    try:
        status = path.stat()
        if stat.S_ISREG(status.st_mode):  # to open a pipe would wait for whoever writes into it
            path.open("rb").close()
    except FileNotFoundError:
        raise FileNotFoundError(errno.ENOENT, "There is no such sound file", str(path)) from None
    except OSError as error:
        raise AudioFileError(
            f"{path} cannot be read: {error.strerror or error}.",
            "Check that you may read it (ls -l shows its permissions).",
        ) from error
    if not stat.S_ISREG(status.st_mode):
        kind = "a folder" if stat.S_ISDIR(status.st_mode) else "a device or a pipe"
        raise AudioFileError(f"{path} is {kind}, not a sound file.", SUPPORTED)
    if status.st_size == 0:
        raise AudioFileError(f"{path.name} is empty (0 bytes).", "Record or copy it again.")
    if path.suffix.lower() in HEADERLESS:
        raise AudioFileError(
            f"{path.name} is a headerless recording: nothing in it says its rate and format.",
            "Convert it to WAV first, for example with: sox -t raw -r 16000 -e signed -b 16 -c 1 "
            f"{path.name} {path.stem}.wav",
        )


def _opened(path: Path) -> Any:
    """The file as an av container with sound in it."""
    import av

    av.logging.set_level(None)
    # An absolute path cannot be taken for a protocol, and nothing but files may be opened.
    allowed = {"protocol_whitelist": "file", "format_whitelist": CONTAINERS}
    try:
        container = av.open(str(path.absolute()), options=allowed, metadata_errors="ignore")
    except (av.FFmpegError, OSError, ValueError) as error:
        raise AudioFileError(
            f"{path.name} is not a sound file, or is too damaged to be opened.", SUPPORTED
        ) from error
    if not container.streams.audio:
        container.close()
        raise AudioFileError(f"{path.name} has no sound in it.", SUPPORTED)
    return container


def _decoded(path: Path) -> Iterator[tuple[Samples, int]]:
    """Mono pieces, each with its rate, as they come out of the decoder."""
    import av

    with _opened(path) as container:
        stream = container.streams.audio[0]
        broken: Exception | None = None
        empty = True
        packets = container.demux(stream)
        while True:
            try:
                packet = next(packets, None)
                frames = packet.decode() if packet is not None else []
            except (av.FFmpegError, OSError, ValueError) as error:
                # A damaged packet is left out; at a damaged end demux() stops by itself.
                broken = error
                continue
            if packet is None:
                break
            for frame in frames:
                if frame.samples:
                    empty = False
                    yield _mono(frame, path), frame.sample_rate
        if empty and broken:
            raise AudioFileError(
                f"The sound in {path.name} is damaged: nothing of it can be decoded.",
                "Record or copy it again.",
            ) from broken


def _mono(frame: Any, path: Path) -> Samples:
    """The mean of a frame's channels, whatever its sample format: shape (n,), float32."""
    channels = len(frame.layout.channels)
    if frame.format.is_planar and channels >= 8:
        frame = _interleaved(frame)
    raw = frame.to_ndarray()
    planes = raw.reshape(-1, channels).T if frame.format.is_packed else raw
    if planes.dtype == np.uint8:
        planes = (planes.astype(np.float32) - 128.0) / 128.0
    elif planes.dtype.kind == "i":
        planes = planes.astype(np.float64) / -float(np.iinfo(planes.dtype).min)
    if not np.isfinite(planes).all():
        raise AudioFileError(
            f"{path.name} holds samples that are no numbers (NaN or infinite).",
            "The program that wrote it has a fault: export it again, as 16-bit WAV.",
        )
    # Clipped before the mean, so that one absurd channel cannot drown the others.
    mono: Samples = planes.clip(-1.0, 1.0).mean(axis=0).astype(np.float32)
    return mono


def _interleaved(frame: Any) -> Any:
    """The same samples in one plane: PyAV 18 reads past the end of eight or more."""
    import av

    frame.pts = None
    to_packed = av.AudioResampler("flt", frame.layout, frame.sample_rate)
    return to_packed.resample(frame)[0]


def _resampled(pieces: Iterator[tuple[Samples, int]], rate: int) -> Iterator[Samples]:
    """The pieces at `rate` without a seam; a stream may change its own rate on the way."""
    import soxr

    resampler = None
    now = rate
    nothing = np.zeros(0, np.float32)
    for samples, own_rate in pieces:
        if own_rate != now:
            if resampler is not None:
                yield resampler.resample_chunk(nothing, last=True)
            now = own_rate
            resampler = None if now == rate else soxr.ResampleStream(now, rate, 1, "float32")
        yield samples if resampler is None else resampler.resample_chunk(samples)
    if resampler is not None:
        yield resampler.resample_chunk(nothing, last=True)
