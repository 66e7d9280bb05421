"""What is left of a reply for a face that takes over in its middle.

Pure arithmetic in frames and samples: the speech from a frame on, and blocks that count from the
beginning of the reply though their session does not. Knows no face and no thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction

from assistant.events import EndOfReply, SpeechSegment
from talking_head.media import AudioChunk, FrameBlock, due_sample


def remaining(
    spoken: Iterable[SpeechSegment | EndOfReply], first: int, fps: Fraction
) -> Iterator[SpeechSegment | EndOfReply]:
    """The speech from the instant that frame `first` is due; its end, if that was told."""
    left: int | None = None  # samples still to be passed over
    for item in spoken:
        if isinstance(item, EndOfReply):
            yield item
            continue
        if left is None:
            left = due_sample(first, item.audio.rate, fps)
        count = len(item.audio.samples)
        if left < count:
            yield _from_sample(item, left) if left else item
        left = max(0, left - count)


def later(block: FrameBlock, first: int) -> FrameBlock:
    """A block whose stream began at frame `first` of the reply, as one of the reply's."""
    rested = block.rested
    return replace(
        block,
        start=block.start + first,
        rested=(lambda frame: rested(frame - first)) if rested is not None else None,
    )


def _from_sample(segment: SpeechSegment, sample: int) -> SpeechSegment:
    """A segment without its first samples, and without the words that are over by then."""
    cut = sample / segment.audio.rate
    return replace(
        segment,
        audio=AudioChunk(segment.audio.samples[sample:], segment.audio.rate),
        marks=tuple(
            replace(mark, start=max(0.0, mark.start - cut), end=mark.end - cut)
            for mark in segment.marks
            if mark.end > cut
        ),
    )
