"""Plays blocks: sound to the loudspeaker, frames to whoever asks which is due.

See `Player`; `SoundPlayer` (to come in this module) drives a sound card, silent.py a clock.
"""

from __future__ import annotations

from typing import Protocol

from talking_head.media import FrameBlock, Yuv


class Player(Protocol):
    """What the conversation and the window need of a player. All methods are thread-safe."""

    @property
    def rate(self) -> int:
        """The sample rate (Hz) that blocks must have."""

    def play(self, block: FrameBlock) -> None:
        """Queue a block behind what is queued; idle blocks not yet sounding give way.

        A block with start 0 begins a new stream and sets `heard` to 0. Waits while more than a
        few seconds are queued, until `stop`. After `stop`, blocks are refused (dropped silently)
        until the next one with start 0.
        """

    def show(self, block: FrameBlock) -> None:
        """Queue an idle block (silent sound); dropped if a stream is queued or sounding."""

    def idle_room(self) -> float:
        """Seconds of idle motion wanted now: 0 while a stream is queued or enough is ahead."""

    def heard(self) -> float:
        """Seconds of the current stream that have left the loudspeaker."""

    def drained(self) -> bool:
        """Whether everything queued by `play` has left the loudspeaker."""

    def stop(self) -> float:
        """Fade out in a few hundredths of a second and drop everything queued.

        Returns the seconds of the current stream that were heard.
        """

    def frame(self) -> Yuv | None:
        """The frame that is due now (the last one is held), None before the first."""

    def close(self) -> None:
        """Stop at once and let go of the device."""
