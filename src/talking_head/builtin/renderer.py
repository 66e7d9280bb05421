"""The built-in face engine: puppets and photos that speak and live, nothing to download.

Ties together what is heard (visemes.py), what a face does (motion.py) and how it is drawn
(puppet.py, photo.py).
"""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from copy import copy
from dataclasses import dataclass, fields, replace
from typing import Protocol

from talking_head.avatar import Avatar, Puppet, Video
from talking_head.builtin.hearing import LOOK_AHEAD
from talking_head.builtin.motion import Motion
from talking_head.builtin.photo import PhotoFigure
from talking_head.builtin.pose import REST, Pose
from talking_head.builtin.puppet import PuppetFigure
from talking_head.builtin.viseme_network import read_network
from talking_head.builtin.visemes import LOOK_AHEAD as SPEECH_AHEAD
from talking_head.builtin.visemes import Speech
from talking_head.errors import EngineFailed
from talking_head.media import AudioChunk, Yuv
from talking_head.renderer import (
    Controls,
    FaceState,
    RenderCapabilities,
    RenderOptions,
    RenderSession,
)
from talking_head.session import DrawnSession

REMEMBERED_SECONDS = 20
"""How far back a cut-off utterance can be taken up; far more than is drawn ahead."""


class Figure(Protocol):
    """One avatar at one size: the seam between motion and the kinds of avatars."""

    def draw(self, pose: Pose, out: Yuv) -> None:
        """Write the whole I420 frame of this pose."""


def make_figure(avatar: Avatar, options: RenderOptions) -> Figure:
    """The figure for an avatar. Raises PictureError where there is none for its kind."""
    if isinstance(avatar, Puppet):
        return PuppetFigure(avatar.path, options.size, options.cache)
    return PhotoFigure(avatar.photo if isinstance(avatar, Video) else avatar, options.size)


class Calm:
    """A figure that is not drawn anew for what nobody would see.

    A head at rest sways so slowly that it need not be drawn in every frame: where no more than its
    attitude has changed, and that by less than LEAST_CHANGE, a frame is shown twice; between
    utterances a third and a fourth time where that is less still, and never more often, so that
    what adds up still moves.
    """

    def __init__(self, figure: Figure) -> None:
        self._figure = figure
        self._drawn: tuple[Pose, Yuv] | None = None
        self._resting: tuple[Pose, int] | None = None  # and how often it has been shown

    def draw(self, pose: Pose, out: Yuv) -> None:
        """Write the whole I420 frame of this pose, or of the one before."""
        self._resting = None
        if self._drawn is not None and alike(pose, self._drawn[0]):
            out[...] = self._drawn[1]
            self._drawn = None
        else:
            self._figure.draw(pose, out)
            self._drawn = (pose, out.copy())

    def rest(self, pose: Pose, out: Yuv) -> bool:
        """Write the frame of this pose; False, and nothing is, where that rested in before serves.

        Whoever asks keeps the frame: nothing is copied here.
        """
        self._drawn = None
        if self._resting is not None:
            before, times = self._resting
            if times <= len(AGAIN) and alike(pose, before, AGAIN[times - 1]):
                self._resting = before, times + 1
                return False
        self._figure.draw(pose, out)
        self._resting = pose, 1
        return True


LEAST_CHANGE = {"yaw": 0.3, "pitch": 0.3, "roll": 0.2, "sway": 0.15, "breath": 0.2,
                "brow_raise": 0.02, "brow_sad": 0.02, "brow_frown": 0.02}  # fmt: skip
"""In the units of a Pose: half a pixel to a pixel of a head in a picture of 1280x720."""


AGAIN = (1.0, 0.65, 0.5)
"""The share of LEAST_CHANGE below which a resting face is shown again, and again."""


def alike(one: Pose, other: Pose, share: float = 1.0) -> bool:
    """Whether two poses differ by less than that of LEAST_CHANGE, and not at all in the rest."""
    return all(
        abs(getattr(one, field.name) - getattr(other, field.name))
        < share * LEAST_CHANGE[field.name]
        if field.name in LEAST_CHANGE
        else getattr(one, field.name) == getattr(other, field.name)
        for field in fields(Pose)
    )


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Controls and when, in seconds of the utterance, they begin to hold."""

    start: float
    controls: Controls


class BuiltinFace:
    """A figure that hears, feels and moves: what a DrawnSession draws."""

    look_ahead = LOOK_AHEAD

    def __init__(self, figure: Figure, options: RenderOptions) -> None:
        self._figure = figure
        self._fps = float(options.fps)
        self._motion = Motion(options.seed, self._fps)
        self._past: deque[tuple[Motion, Pose]] = deque(maxlen=round(REMEMBERED_SECONDS * self._fps))
        with suppress(EngineFailed):  # said when they are needed
            read_network()  # now, and not in the first reply
        self.begin()

    def begin(self) -> None:
        """A new utterance."""
        self._speech = Speech()
        self._stretches: deque[_Stretch] = deque()
        self._now = Controls()
        self._heard = 0.0
        self._past.clear()
        self._next = 0

    def hear(self, audio: AudioChunk, controls: Controls) -> None:
        """The next stretch of the utterance."""
        self._speech.add(audio, controls.marks)
        self._stretches.append(_Stretch(self._heard, controls))
        self._heard += audio.seconds

    def speak(self, frame: int, out: Yuv) -> None:
        """Draw a frame of the utterance: the mouth of the middle of the time it is shown, or a
        few milliseconds earlier where frames are so short that its sound need not be there yet."""
        at = min((frame + 0.5) / self._fps, (frame + 1) / self._fps + LOOK_AHEAD - SPEECH_AHEAD)
        while self._stretches and self._stretches[0].start <= at:
            self._now = self._stretches.popleft().controls
        pose = self._motion.step(
            "speaking",
            self._speech.mouth(at),
            self._speech.loudness(at),
            self._now.emotion,
            self._now.intensity,
            self._now.gaze,
        )
        self._past.append((copy(self._motion), pose))
        self._next = frame + 1
        self._figure.draw(pose, out)

    def at_rest(self, frame: int, out: Yuv) -> bool:
        """Draw a frame of the utterance again with the mouth at rest; see RestingFace."""
        back = self._next - 1 - frame
        if not 0 <= back < len(self._past):
            return False
        _, pose = self._past[-1 - back]
        self._figure.draw(replace(pose, mouth=REST), out)
        return True

    def rewind(self, seconds: float) -> None:
        """Go on from the frame that was shown last, of those drawn ahead."""
        back = self._next - max(1, round(seconds * self._fps))
        if self._past and 0 <= back < len(self._past):
            self._motion, _ = self._past[-1 - back]
        self._past.clear()

    def idle(self, state: FaceState, out: Yuv) -> bool:
        """Draw a frame between utterances."""
        self._figure.draw(self._motion.step(state), out)
        return True


class CalmFace(BuiltinFace):
    """The same, not drawn anew for what nobody would see."""

    def __init__(self, figure: Figure, options: RenderOptions) -> None:
        self._calm = Calm(figure)
        super().__init__(self._calm, options)

    def idle(self, state: FaceState, out: Yuv) -> bool:
        """Draw a frame between utterances, if the one before does not serve."""
        return self._calm.rest(self._motion.step(state), out)


class BuiltinRenderer:
    """Opens built-in faces. Has no weights of its own."""

    capabilities = RenderCapabilities(
        name="builtin",
        devices=("cpu",),
        code_licence="Apache-2.0",
        weights_licence="none needed",
        first_block_seconds=0.06,
        look_ahead_seconds=LOOK_AHEAD,
        supports_restart_stream=True,
        supports_listening_loop=True,
        supports_expressions=True,
    )

    def open(self, avatar: Avatar, options: RenderOptions) -> RenderSession:
        """A new session. Raises PictureError for a picture that has no figure here."""
        return DrawnSession(CalmFace(make_figure(avatar, options), options), options)

    def close(self) -> None:
        """There is nothing to free."""
