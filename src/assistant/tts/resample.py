"""One change of sample rate between a voice and the loudspeaker. Knows no voice."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from assistant.tts import Speech
from talking_head.media import AudioChunk, Mark


def resampled(pieces: Iterator[Speech], rate: int) -> Iterator[Speech]:
    """The same speech at `rate` Hz, joined without a gap (soxr, streaming, band-limited).

    The filter holds a few milliseconds back, which follow as a last short piece, and word and
    phoneme times are kept to within that.
    """
    stream = None
    for piece in pieces:
        if piece.audio.rate == rate:
            yield piece
            continue
        if stream is None:
            import soxr

            stream = soxr.ResampleStream(piece.audio.rate, rate, 1, dtype="float32")
            given = taken = 0.0
        samples = stream.resample_chunk(piece.audio.samples)
        # What the filter held back of the last piece comes at the front of this one.
        late = given - taken
        marks = tuple(Mark(m.kind, m.text, m.start + late, m.end + late) for m in piece.marks)
        given += piece.audio.seconds
        taken += len(samples) / rate
        yield Speech(AudioChunk(samples, rate), marks)
    if stream is not None:
        rest = stream.resample_chunk(np.zeros(0, np.float32), last=True)
        if len(rest):
            yield Speech(AudioChunk(rest, rate))
