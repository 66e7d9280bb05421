"""The network's mouth in a head that lives: it blinks, looks about, nods and breathes.

Everything but the mouth is the built-in face's. The mouth is put into the still picture, and the
picture is then bent as a whole, so that it moves with the head.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

import numpy as np

from talking_head.builtin.pose import REST, Pose
from talking_head.builtin.renderer import BuiltinFace
from talking_head.media import AudioChunk, Yuv
from talking_head.renderer import Controls, FaceState, RenderOptions
from talking_head.wav2lip.speaking import SpeakingFace


class Bendable(Protocol):
    """A picture that moves; see Carried."""

    def draw(self, pose: Pose, spoken: Yuv, out: Yuv) -> None:
        """Write the frame of this pose; `spoken`: the still picture with a mouth in it."""


class LivingFace:
    """A speaking face over whose frames a head moves: what a DrawnSession draws."""

    def __init__(self, speaking: SpeakingFace, figure: Bendable, options: RenderOptions) -> None:
        width, height = options.size
        self._speaking = speaking
        self._spoken = np.zeros((height * 3 // 2, width), np.uint8)
        self._life = BuiltinFace(_Bent(figure, self._spoken), options)
        self.look_ahead = max(speaking.look_ahead, self._life.look_ahead)

    def begin(self) -> None:
        """A new utterance."""
        self._speaking.begin()
        self._life.begin()

    def hear(self, audio: AudioChunk, controls: Controls) -> None:
        """The next stretch: its sound moves the mouth, its controls and its stress the head."""
        self._speaking.hear(audio, controls)
        self._life.hear(audio, controls)

    def speak(self, frame: int, out: Yuv) -> None:
        """Draw this frame of the utterance."""
        self._speaking.speak(frame, self._spoken)
        self._life.speak(frame, out)

    def rewind(self, seconds: float) -> None:
        """Go on from the frame that was shown last."""
        self._speaking.rewind(seconds)
        self._life.rewind(seconds)

    def idle(self, state: FaceState, out: Yuv) -> bool:
        """Draw the next frame of a face that does not speak."""
        self._speaking.idle(state, self._spoken)
        return self._life.idle(state, out)


class _Bent:
    """A figure whose mouth is already in the picture."""

    def __init__(self, figure: Bendable, spoken: Yuv) -> None:
        self._figure = figure
        self._spoken = spoken

    def draw(self, pose: Pose, out: Yuv) -> None:
        self._figure.draw(replace(pose, mouth=REST, talk=0.0), self._spoken, out)
