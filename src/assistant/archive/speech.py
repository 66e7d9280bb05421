"""Speech as it is kept: Ogg Opus (RFC 6716, RFC 7845), about 4 kB a second.

Knows PyAV; the sound comes back with as many samples as it had.
"""

from __future__ import annotations

import io
from typing import Any

import numpy as np

from talking_head.errors import AudioFileError
from talking_head.media import AudioChunk

CODED_RATE = 48_000
BIT_RATE = 32_000


def encode(audio: AudioChunk) -> bytes:
    """The sound as an Ogg Opus file."""
    import av

    target = io.BytesIO()
    with av.open(target, "w", format="ogg") as container:
        stream: Any = container.add_stream("libopus", rate=CODED_RATE)
        stream.bit_rate = BIT_RATE
        stream.codec_context.layout = "mono"
        stream.codec_context.format = "flt"
        resampler = av.AudioResampler(format="flt", layout="mono", rate=CODED_RATE)
        frame = av.AudioFrame.from_ndarray(
            np.ascontiguousarray(audio.samples[None]), format="flt", layout="mono"
        )
        frame.sample_rate = audio.rate
        fifo = av.AudioFifo()
        for piece in (*resampler.resample(frame), *resampler.resample(None)):
            piece.pts = None
            fifo.write(piece)
        size = stream.codec_context.frame_size or 960
        while fifo.samples:
            container.mux(stream.encode(fifo.read(size, partial=True)))
        container.mux(stream.encode(None))
    return target.getvalue()


def decode(sound: bytes, rate: int, samples: int) -> AudioChunk:
    """Such a file as `samples` samples of `rate` Hz. Raises AudioFileError where it is damaged."""
    import av

    try:
        with av.open(io.BytesIO(sound), "r") as container:
            resampler = av.AudioResampler(format="flt", layout="mono", rate=rate)
            pieces = [
                piece.to_ndarray()[0]
                for frame in (*container.decode(audio=0), None)
                for piece in resampler.resample(frame)
            ]
    except (av.FFmpegError, IndexError) as error:
        raise AudioFileError(f"The sound of this answer is damaged: {error}.") from error
    joined = np.concatenate(pieces or [np.zeros(0, np.float32)]).astype(np.float32)[:samples]
    return AudioChunk(np.pad(joined, (0, samples - len(joined))), rate)
