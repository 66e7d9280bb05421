"""Recorded questions: spoken by the program's own voices, written as any kind of sound file."""

from __future__ import annotations

import functools
from pathlib import Path

import numpy as np
import soxr

from assistant import tts
from talking_head.media import AudioChunk
from talking_head.turn import Turn

CODECS = {
    ".wav": "pcm_s16le",
    ".flac": "flac",
    ".mp3": "libmp3lame",
    ".m4a": "aac",
    ".ogg": "libopus",
}
LAYOUTS = {1: "mono", 2: "stereo", 6: "5.1", 8: "7.1"}


@functools.cache
def said(text: str) -> AudioChunk:
    """The first voice that works here says this, with half a second of silence around it."""
    options = tts.VoiceOptions()
    row = next(row for row in tts.VOICES if row.probe(options).ok)
    voice = row.load(options)
    pieces = [speech.audio for speech in voice.speak(text, Turn())]
    voice.close()
    rate = pieces[0].rate
    quiet = np.zeros(rate // 2, np.float32)
    return AudioChunk(np.concatenate([quiet, *(piece.samples for piece in pieces), quiet]), rate)


def write(path: Path, sound: AudioChunk, rate: int = 16_000, channels: int = 1) -> Path:
    """A sound file of the kind that its name says; only the first channel is not silent."""
    import av

    samples = soxr.resample(sound.samples, sound.rate, rate).astype(np.float32)
    planes = np.zeros((channels, len(samples)), np.float32)
    planes[0] = samples
    layout = LAYOUTS[channels]
    with av.open(str(path), "w") as container:
        stream = container.add_stream(CODECS[path.suffix], rate=rate, layout=layout)
        frame = av.AudioFrame.from_ndarray(planes.T.reshape(1, -1), "flt", layout)
        frame.rate = rate
        resampler = av.AudioResampler(stream.format, layout, rate, frame_size=stream.frame_size)
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    return path
