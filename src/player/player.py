"""What the rest of the program knows of a player: blocks go in, sound and due frames come out.

SoundPlayer has these methods on a sound card; silent.py on a clock moved by hand, and into a file.
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

    def show(self, block: FrameBlock, resting: bool = False) -> None:
        """Queue an idle block (silent sound); dropped if a stream is queued or sounding.

        `resting`: it shows a face at rest, to which a stream that is held may return.
        """

    def idle_room(self) -> float:
        """Seconds of idle motion wanted now: 0 while a stream is queued or enough is ahead."""

    def heard(self) -> float:
        """Seconds of the current stream that have left the loudspeaker."""

    def latency(self) -> float:
        """Seconds from when the output takes sound to when it is heard."""

    def drained(self) -> bool:
        """Whether everything queued by `play` has left the loudspeaker."""

    def stop(self) -> float:
        """Fade out in a few hundredths of a second and drop everything queued.

        Returns the seconds of the current stream that were heard.
        """

    def set_volume(self, gain: float, fade: float = 0.05) -> None:
        """Go to `gain` (1.0: as it is, 0.0: silent) in `fade` seconds."""

    def hold(self) -> None:
        """Fall silent at once and stand still, sound and frames, losing nothing, until `resume`.

        What is played meanwhile waits too, and the face rests. `stop` ends it.
        """

    def resume(self) -> None:
        """Go on where `hold` stopped."""

    def frame(self) -> Yuv | None:
        """The frame that is due now (the last one is held), None before the first."""

    def close(self) -> None:
        """Stop at once and let go of the device."""
