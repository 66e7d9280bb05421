"""The frames of a video whose face is to speak, within what memory and patience allow.

Knows the limits. Does not know where the face is, nor what a frame is used for.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from talking_head.errors import InputError, PictureError
from talking_head.media import Yuv
from talking_head.video_file import read_frames

MOST_FRAMES = 1500
"""A minute at 25 per second: the face is looked for in every one before the first is shown."""

_SHORTER = f"Cut it: a few seconds suffice, as it is played to and fro; {MOST_FRAMES} is the most."


def face_frames(path: Path) -> tuple[Fraction, Iterator[Yuv]]:
    """A video's rate and its frames, I420, upright, of one size.

    Raises FileNotFoundError and, at once or while frames are taken, PictureError: the video is
    too long, damaged, cut off or none.
    """
    try:
        fps, seconds, frames = read_frames(path)
    except InputError as error:
        raise PictureError(error.what, error.fix) from error
    if seconds is not None and seconds * fps > MOST_FRAMES + 1:
        raise PictureError(
            f"{path} is too long a video of a face: {round(seconds * fps)} frames.", _SHORTER
        )
    return fps, _checked(path, frames)


def _checked(path: Path, frames: Iterator[Yuv]) -> Iterator[Yuv]:
    try:
        for count, frame in enumerate(frames):
            if count == MOST_FRAMES:
                raise PictureError(f"{path} is too long a video of a face.", _SHORTER)
            yield frame
    except InputError as error:
        raise PictureError(error.what, error.fix) from error
