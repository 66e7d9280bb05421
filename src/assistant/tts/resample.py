"""One change of sample rate between a voice and the loudspeaker. Knows no voice."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.tts import Speech
from talking_head.media import AudioChunk, Mark


def resampled(pieces: Iterator[Speech], rate: int) -> Iterator[Speech]:
    """The same speech at `rate` Hz (soxr, band-limited), pieces that continue joined seamlessly.

    While `more` follows, the filter holds a few milliseconds of a piece back, which come at the
    front of the next; word and phoneme times move with them.
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
        samples = stream.resample_chunk(piece.audio.samples, last=not piece.more)
        late = given - taken
        marks = tuple(Mark(m.kind, m.text, m.start + late, m.end + late) for m in piece.marks)
        given += piece.audio.seconds
        taken += len(samples) / rate
        yield Speech(AudioChunk(samples, rate), marks, piece.more)
        if not piece.more:
            stream = None
