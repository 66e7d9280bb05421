"""A video of a face made ready to speak: its frames as they are shown, and the face in each.

Every frame's face is detected; where one is missed between others, its box is interpolated; boxes
are smoothed as published. The frames lie in an unnamed file, so that memory stays flat. Knows no
network and no sound.
"""

from __future__ import annotations

import hashlib
import json
import logging
import tempfile
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from talking_head import face as faces
from talking_head.avatar import Video
from talking_head.compositor import Box, to_bgr, to_i420
from talking_head.errors import NoFaceError, PictureError
from talking_head.face_video import face_frames
from talking_head.media import Picture, Yuv
from talking_head.renderer import RenderOptions, RenderSettings
from talking_head.still import fit
from talking_head.wav2lip.box import Pads, box_of_face, crop, padded, smoothed
from talking_head.wav2lip.paste import Place
from talking_head.wav2lip.prepared import LEAST_FACE, place_in_frame, s3fd_settings

log = logging.getLogger(__name__)

VERSION = 1
"""Part of the cache's file names: raised when boxes change."""

LONGEST_GAP = 1.0
"""Seconds without a face between two that were found: longer, and nobody knows where it went."""

_AT_ONCE = 16  # frames handed to the detector

_AROUND = 0.75
"""Of a face's box, to every side: where it is looked for in the next frame, before all of it is."""

_NEAR_SIDE = 480  # pixels: the face then has the 192 of the mesh

Find = Callable[[Sequence[Picture], Box | None], list[Box | None]]
"""The face's box in each of many pictures, given the last one before them."""


@dataclass(frozen=True, slots=True, eq=False)
class Footage:
    """n frames. `frames`: I420 (n, rows, columns). `faces`: (n, 96, 96, 3), BGR. `fps`: its own."""

    fps: Fraction
    frames: Yuv
    faces: npt.NDArray[np.uint8]
    places: list[Place]


def read_footage(
    video: Video,
    options: RenderOptions,
    settings: RenderSettings,
    box: Box | None,
    pads: Pads,
) -> Footage:
    """The video from the first frame with a face to the last.

    `box`: of all frames, instead of looking for one. Raises PictureError, NoFaceError,
    EngineUnavailable and OutOfMemory.
    """
    fps, _ = face_frames(video.path)
    if box is None:
        first, boxes = _kept_boxes(video, fps, settings, pads, options.cache)
    else:
        there = padded(box, video.portrait, (0, 0, 0, 0))
        first, boxes = 0, [there for _ in face_frames(video.path)[1]]
    small = min(boxes, key=lambda one: min(one.width, one.height))
    if min(small.width, small.height) < LEAST_FACE:
        raise PictureError(
            f"The face in {video.path.name} is only {small.width}x{small.height} pixels.",
            f"Use a video whose face has at least {LEAST_FACE}.",
        )
    cut = islice(face_frames(video.path)[1], first, first + len(boxes))
    crops, places = [], []

    def shown() -> Iterator[Yuv]:
        for frame, one in zip(cut, boxes, strict=True):
            picture = to_bgr(frame)
            crops.append(crop(picture, one))
            places.append(place_in_frame(picture, one, options.size))
            same = picture.shape[1::-1] == options.size
            yield frame if same else to_i420(fit(picture, options.size))

    frames = _kept_aside(shown(), options.size)
    return Footage(fps, frames, np.stack(crops), places)


def _kept_boxes(
    video: Video, fps: Fraction, settings: RenderSettings, pads: Pads, cache: Path | None
) -> tuple[int, list[Box]]:
    """As `_boxes`, kept in `cache` by the file's bytes; if that fails, it costs time alone."""
    if cache is None:
        return _boxes(video, fps, settings, pads)
    with video.path.open("rb") as data:
        contents = hashlib.file_digest(data, "blake2b").hexdigest()
    detector = "s3fd" if s3fd_settings(settings) is not None else "built-in"
    name = f"{VERSION} {contents} {detector} {pads}"
    key = hashlib.blake2b(name.encode(), digest_size=16).hexdigest()
    file = cache / f"wav2lip-video-{key}.json"
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        return int(kept["first"]), [Box(*(int(v) for v in edges)) for edges in kept["boxes"]]
    except (OSError, ValueError, KeyError, TypeError):
        first, boxes = _boxes(video, fps, settings, pads)
    part = file.with_name(f"{file.name}-{uuid.uuid4().hex[:8]}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps({"first": first, "boxes": [_edges(one) for one in boxes]}))
        part.replace(file)
    except OSError as error:
        log.warning("where the face of a video is could not be cached: %s", error)
        with suppress(OSError):
            part.unlink()
    return first, boxes


def _boxes(
    video: Video, fps: Fraction, settings: RenderSettings, pads: Pads
) -> tuple[int, list[Box]]:
    """The number of the first frame with a face, and the boxes from there to the last with one."""
    found: list[Box | None] = []
    last: Box | None = None
    find = _finder(settings)
    _, frames = face_frames(video.path)
    while pictures := [to_bgr(frame) for frame in islice(frames, _AT_ONCE)]:
        for picture, box in zip(pictures, find(pictures, last), strict=True):
            found.append(padded(box, picture, pads) if box is not None else None)
            last = box or last
    at = [k for k, one in enumerate(found) if one is not None]
    if not at:
        raise NoFaceError(
            f"No face was found in any of the {len(found)} pictures of {video.path}.",
            "Use a video with one clearly visible face, seen from the front.",
        )
    for one, other in pairwise(at):
        if other - one - 1 > LONGEST_GAP * fps:
            raise NoFaceError(
                f"From {float(one / fps):.1f} to {float(other / fps):.1f} s no face was found in"
                f" {video.path.name}.",
                "Cut that part out, or use a video in which the face is always seen.",
            )
    if len(at) < len(found):
        log.info("%s: %d of %d frames have a face", video.path.name, len(at), len(found))
    known = np.array([_edges(one) for one in found if one is not None])
    frames_in = np.arange(at[0], at[-1] + 1)
    edges = [np.interp(frames_in, at, edge).astype(np.int64) for edge in known.T]
    return at[0], [Box(*(int(v) for v in row)) for row in smoothed(np.stack(edges, 1))]


def _finder(settings: RenderSettings) -> Find:
    """S3FD, many frames at once, where `settings` name its weights; else the built-in detector."""
    found = s3fd_settings(settings)
    if found is not None:
        from talking_head.s3fd.detector import S3FDDetector, rectangle

        s3fd = S3FDDetector(found)

        def surest(pictures: Sequence[Picture], last: Box | None) -> list[Box | None]:
            boxes = []
            for seen in s3fd.detect_all(pictures):
                edges = (rectangle([face]) for face in sorted(seen, key=lambda f: -f.score))
                boxes.append(_followed(last, [Box(*four) for four in edges if four is not None]))
                last = boxes[-1] or last
            return boxes

        return surest
    detector = faces.load_detector()

    def seen_in(picture: Picture) -> list[Box]:
        return [box_of_face(one) for one in faces.detect(picture, detector)]

    def largest(pictures: Sequence[Picture], last: Box | None) -> list[Box | None]:
        boxes = []
        for picture in pictures:
            seen = _seen_near(last, picture, seen_in) if last is not None else []
            boxes.append(_followed(last, seen or seen_in(picture)))
            last = boxes[-1] or last
        return boxes

    return largest


def _seen_near(box: Box, picture: Picture, seen_in: Callable[[Picture], list[Box]]) -> list[Box]:
    """What is seen around the box, at the size that the mesh sees: little of the work."""
    import cv2

    wide, tall = round(_AROUND * box.width), round(_AROUND * box.height)
    around = padded(box, picture, (tall, tall, wide, wide))
    part = picture[around.top : around.bottom, around.left : around.right]
    scale = min(1.0, _NEAR_SIDE / max(part.shape))
    small = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    corner = np.array([around.left, around.top] * 2)
    found = (np.array(_edges(one)) / scale + corner for one in seen_in(np.asarray(small, np.uint8)))
    return [Box(*(int(v) for v in edges)) for edges in found]


def _followed(last: Box | None, seen: Sequence[Box]) -> Box | None:
    """The face that was there before, among those that are seen now."""
    if not seen or last is None:
        return seen[0] if seen else None
    return max(seen, key=lambda one: _overlap(one, last))  # the likeliest, if none overlaps


def _overlap(one: Box, other: Box) -> int:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return max(0, across) * max(0, down)


def _edges(box: Box) -> tuple[int, int, int, int]:
    return box.left, box.top, box.right, box.bottom


def _kept_aside(frames: Iterator[Yuv], size: tuple[int, int]) -> Yuv:
    """The frames in a file without a name, which goes with the array. Raises PictureError."""
    width, height = size
    count = 0
    with tempfile.TemporaryFile() as file:
        try:
            for frame in frames:
                file.write(np.ascontiguousarray(frame).data)
                count += 1
            file.flush()
        except OSError as error:
            raise PictureError(
                f"The frames of a video could not be kept aside: {error.strerror or error}.",
                "Free some disk space, or use a shorter video.",
            ) from error
        kept: Any = np.memmap(file, np.uint8, "r", shape=(count, height * 3 // 2, width))
        return np.asarray(kept)
