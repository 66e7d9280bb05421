"""A video that speaks with the network's mouth: what a DrawnSession draws.

The video is played to and fro, at its own speed, whether the face speaks or not; in silence its
own mouth is kept. What is constant here is a frame of the video: how a mouth is put into it, and
the mouth that the network makes of silence there, are kept. Knows not how the frames and their
faces were found, nor how the network is carried out.
"""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import numpy.typing as npt

from talking_head.media import Yuv
from talking_head.renderer import FaceState
from talking_head.wav2lip.folded import Floats, face_input
from talking_head.wav2lip.footage import Footage
from talking_head.wav2lip.mel import BANDS, WINDOW
from talking_head.wav2lip.paste import MOUTH, Paste
from talking_head.wav2lip.runtime import MovingRuntime
from talking_head.wav2lip.speaking import SpeakingFace, drawn, silence

PASTE_BYTES = 200_000_000
"""How much is kept of what it takes to put a mouth into each frame; beyond it is made again."""


def to_and_fro(tick: int, fps: Fraction, own_fps: Fraction, count: int) -> int:
    """Which of a video's frames is shown: 0 to the last and back, turning without a repeat."""
    last = count - 1
    at = math.floor(tick * own_fps / fps) % max(1, 2 * last)
    return at if at <= last else 2 * last - at


class Reel:
    """The frame that is due with a mouth in it. A mouth is what differs from that frame's silence.

    `tick` counts the frames that were shown. The network's picture of silence is made once for
    each frame of the video, when it is first spoken over.
    """

    def __init__(self, footage: Footage, network: MovingRuntime, fps: Fraction) -> None:
        self.tick = 0
        self._footage = footage
        self._network = network
        self._fps = fps
        self._silent: dict[int, npt.NDArray[np.float16]] = {}
        self._pastes: dict[int, Paste] = {}
        self._paste_bytes = 0

    def mouths(self, mel: Floats, ticks: list[int]) -> Floats:
        """What the sound in `mel` changes of the silent mouths that are shown at these ticks."""
        wanted = [self._at(tick) for tick in ticks]
        made = self._make(mel, wanted)
        return made - np.stack([self._silent[at] for at in wanted])

    def onto(self, out: Yuv, picture: Floats | None) -> None:
        """Write the frame that is due; None: with its own mouth."""
        at = self._at(self.tick)
        still = self._footage.frames[at]
        if picture is None:
            out[...] = still
            return
        if at not in self._silent:  # on the way to rest, where no sound asked for it
            self._make(np.zeros((0, 1, BANDS, WINDOW), np.float32), [], at)
        silent = self._silent[at].astype(np.float32)
        self._paste(at, silent).onto(out, silent + picture)

    def _paste(self, at: int, silent: Floats) -> Paste:
        """How a mouth is put into this frame of the video."""
        known = self._pastes.get(at)
        if known is None:
            footage = self._footage
            known = Paste(footage.frames[at], footage.places[at], footage.faces[at], silent)
            if self._paste_bytes < PASTE_BYTES:
                self._pastes[at] = known
                self._paste_bytes += known.nbytes
        return known

    def _make(self, mel: Floats, frames: list[int], *more: int) -> Floats:
        """The network's pictures of these frames; the silence of these, and of more, is kept."""
        new = sorted({*frames, *more} - set(self._silent))
        windows = np.concatenate([mel, np.repeat(silence(), len(new), 0)])
        made = drawn(self._draw, windows, np.array(frames + new))
        for at, silent in zip(new, made[len(mel) :], strict=True):
            self._silent[at] = silent.astype(np.float16)
        return made[: len(mel)]

    def _draw(self, mel: Floats, frames: npt.NDArray[np.int64]) -> Floats:
        """Mouths of these frames of the video; each face is looked at once."""
        some, which = np.unique(frames, return_inverse=True)
        return self._network(mel, face_input(self._footage.faces[some]), which)

    def _at(self, tick: int) -> int:
        footage = self._footage
        return to_and_fro(tick, self._fps, footage.fps, len(footage.frames))


class MovingFace(SpeakingFace):
    """A speaking face whose picture moves by itself; see SpeakingFace."""

    def __init__(
        self, footage: Footage, network: MovingRuntime, fps: Fraction, batch: int = 8
    ) -> None:
        self._reel = Reel(footage, network, fps)
        self._from = 0  # the tick of the utterance's frame 0
        self._spoken = 0  # frames of it that were drawn
        nothing = np.zeros((MOUTH.bottom - MOUTH.top, MOUTH.right - MOUTH.left, 3), np.float32)
        super().__init__(lambda mel: mel, nothing, self._reel, fps, batch)

    def begin(self) -> None:
        """A new utterance."""
        super().begin()
        self._from, self._spoken = self._reel.tick, 0

    def speak(self, frame: int, out: Yuv) -> None:
        """Draw this frame of the utterance, over the next of the video."""
        self._reel.tick = self._from + frame
        super().speak(frame, out)
        self._reel.tick += 1
        self._spoken = frame + 1

    def rewind(self, seconds: float) -> None:
        """Go on from the frame that was shown last, of those drawn ahead."""
        super().rewind(seconds)
        if self._spoken:
            self._reel.tick = self._from + min(self._spoken, max(1, round(seconds * self._fps)))
            self._spoken = 0

    def idle(self, state: FaceState, out: Yuv) -> bool:
        """The video goes on, its mouth coming to rest."""
        super().idle(state, out)
        self._reel.tick += 1
        return True

    def _mouths(self, mel: Floats, frames: list[int]) -> Floats:
        return self._reel.mouths(mel, [self._from + frame for frame in frames])
