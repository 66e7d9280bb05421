"""The renderer that can never fail: the avatar's picture, held while the sound goes by.

Knows how to fit a picture into a frame. Knows nothing of faces.
"""

from __future__ import annotations

import logging

import numpy as np

from talking_head.avatar import Avatar, Puppet
from talking_head.compositor import to_i420
from talking_head.media import AudioChunk, Picture, Yuv
from talking_head.renderer import (
    Controls,
    FaceState,
    RenderCapabilities,
    RenderOptions,
    RenderSession,
)
from talking_head.session import DrawnSession

log = logging.getLogger(__name__)

BACKDROP_LIGHT = 0.55
"""How bright the blurred picture around a fitted picture is, of its own brightness."""


def neutral_backdrop(size: tuple[int, int]) -> Picture:
    """A calm warm gradient with the soft outline of a bust, for when there is no picture."""
    width, height = size
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    right = (across - width / 2) / height
    below = down / height
    light = np.clip(1.15 - np.hypot(right + 0.15, below - 0.35), 0.0, 1.0)[..., None]
    picture = light * np.array([150, 168, 190]) + (1 - light) * np.array([88, 70, 66])
    head = np.hypot(right / 0.19, (below - 0.42) / 0.25)
    bust = np.hypot(right / 0.46, (below - 1.08) / 0.40)
    edge = 3.0 / height
    inside = np.clip((1.0 - np.minimum(head * 1.0, bust)) / (edge * 4) + 0.5, 0.0, 1.0)[..., None]
    shade = np.array([120, 118, 128]) * (0.75 + 0.35 * light)
    painted = picture * (1 - inside) + shade * inside
    return np.asarray(np.clip(painted, 0, 255), np.uint8)


def placement(picture: Picture, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Where `fit` puts the picture in a frame of (width, height): left, top, wide, tall."""
    width, height = size
    tall, wide = picture.shape[:2]
    inner = min(width / wide, height / tall)
    shown_wide = min(width, max(1, round(wide * inner)))
    shown_tall = min(height, max(1, round(tall * inner)))
    return (width - shown_wide) // 2, (height - shown_tall) // 2, shown_wide, shown_tall


def fit(picture: Picture, size: tuple[int, int]) -> Picture:
    """The whole picture in a frame of (width, height), over its blurred, darkened enlargement."""
    import cv2

    width, height = size
    tall, wide = picture.shape[:2]
    inner = min(width / wide, height / tall)
    outer = max(width / wide, height / tall)
    x, y, shown_wide, shown_tall = placement(picture, size)
    way = cv2.INTER_AREA if inner < 1 else cv2.INTER_CUBIC
    shown = cv2.resize(picture, (shown_wide, shown_tall), interpolation=way)
    if (shown_wide, shown_tall) == (width, height):
        return np.ascontiguousarray(shown)
    # A small copy is blurred and enlarged: cheap, and smooth however large the frame is.
    part_wide, part_tall = max(1, round(width / outer)), max(1, round(height / outer))
    left, top = (wide - part_wide) // 2, (tall - part_tall) // 2
    part = picture[max(top, 0) : max(top, 0) + part_tall, max(left, 0) : max(left, 0) + part_wide]
    small = cv2.resize(part, (96, max(2, 96 * height // width)), interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small, (0, 0), 4)
    frame = cv2.resize(soft, (width, height), interpolation=cv2.INTER_CUBIC)
    frame = cv2.convertScaleAbs(frame, alpha=BACKDROP_LIGHT)
    frame[y : y + shown_tall, x : x + shown_wide] = shown
    return np.ascontiguousarray(frame)


def still_frame(portrait: Picture, size: tuple[int, int]) -> Yuv:
    """The portrait fitted into (width, height), as I420; whatever is wrong with it, a frame."""
    try:
        return to_i420(fit(portrait, size))
    except Exception:  # the last resort of every other face must not fail for any picture
        return to_i420(neutral_backdrop(size))


def carried_on(picture: Picture, size: tuple[int, int]) -> Picture:
    """The whole picture in a frame of (width, height), its edges drawn on to those of the frame.

    For a picture on an even backdrop: nobody sees where it ends.
    """
    import cv2

    width, height = size
    x, y, wide, tall = placement(picture, size)
    shown = cv2.resize(picture, (wide, tall), interpolation=cv2.INTER_AREA)
    beside = (y, height - tall - y, x, width - wide - x)
    frame = cv2.copyMakeBorder(shown, *beside, borderType=cv2.BORDER_REPLICATE)
    # Every speck would become a streak. A small copy is blurred and enlarged, as in `fit`.
    small = cv2.resize(frame, (160, max(2, 160 * height // width)), interpolation=cv2.INTER_AREA)
    soft = cv2.resize(cv2.GaussianBlur(small, (0, 0), 2.5), size, interpolation=cv2.INTER_CUBIC)
    soft[y : y + tall, x : x + wide] = shown
    return np.ascontiguousarray(soft)


def still_of_avatar(avatar: Avatar, size: tuple[int, int]) -> Yuv:
    """An avatar's picture in (width, height), as I420: a puppet's backdrop fills the frame, as it
    does once the puppet is drawn."""
    if isinstance(avatar, Puppet):
        try:
            return to_i420(carried_on(avatar.portrait, size))
        except Exception:
            log.exception("the backdrop of %s cannot be carried on", avatar.name)
    return still_frame(avatar.portrait, size)


class _StillFace:
    """Draws the same frame every time."""

    look_ahead = 0.0

    def __init__(self, frame: Yuv) -> None:
        self._frame = frame
        self._rests = False

    def begin(self) -> None:
        """Nothing is remembered of an utterance."""

    def hear(self, audio: AudioChunk, controls: Controls) -> None:
        """Sound changes nothing."""

    def speak(self, frame: int, out: Yuv) -> None:
        """The picture."""
        out[...] = self._frame
        self._rests = False

    def idle(self, state: FaceState, out: Yuv) -> bool:
        """The picture, once."""
        out[...] = self._frame
        again, self._rests = self._rests, True
        return not again

    def rewind(self, seconds: float) -> None:
        """Nothing has moved."""


class StillRenderer:
    """Shows any avatar as a picture that does not move."""

    capabilities = RenderCapabilities(
        name="still",
        devices=("cpu",),
        code_licence="Apache-2.0",
        weights_licence="none needed",
        first_block_seconds=0.01,
        look_ahead_seconds=0.0,
        min_size=2,
        max_size=8192,
        fps=(1, 120),
    )

    def open(self, avatar: Avatar, options: RenderOptions) -> RenderSession:
        """A new session; never raises PictureError."""
        return DrawnSession(_StillFace(still_frame(avatar.portrait, options.size)), options)

    def close(self) -> None:
        """There is nothing to free."""
