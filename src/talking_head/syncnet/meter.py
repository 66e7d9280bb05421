"""LSE-D and LSE-C of a video file.

Two protocols, as published with Wav2Lip: a video that shows nothing but a face is measured
whole; in any other, faces are followed first and each is measured by itself. Pictures are
decoded straight from the file: the published scripts write them to JPEG files in between, which
changes scores in the second decimal place or so; and they find faces by another S3FD than ours.
Memory does not grow with the length of the video, but for 4 kB per frame.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from talking_head.backends import Availability, packages
from talking_head.checkpoint import load_network
from talking_head.errors import EngineUnavailable, InputError
from talking_head.face.types import FaceDetector
from talking_head.media import Picture, Samples
from talking_head.renderer import RenderSettings
from talking_head.syncnet.mfcc import COLUMNS_PER_SECOND, RATE, mfcc
from talking_head.syncnet.score import (
    FPS,
    SAMPLES_PER_FRAME,
    Embeddings,
    SyncScore,
    score,
    window_count,
)
from talking_head.syncnet.tracks import PIXELS, tracks
from talking_head.torch_device import torch_device
from talking_head.video_file import read_blocks

if TYPE_CHECKING:
    from torch import nn

WEIGHTS = "syncnet"
"""The name of the weights in RenderSettings.models."""

NAME = "SyncNet"
WINDOW = 5
"""Frames that are looked at together; the same time of sound is 20 columns."""

BATCH = 20
_COLUMNS_PER_FRAME = COLUMNS_PER_SECOND // FPS
_SURE = 0.9
_FIX = "Download syncnet_v2.model, and give its path."


def probe(settings: RenderSettings) -> Availability:
    """Whether torch and the weights are here."""
    path = settings.models.get(WEIGHTS)
    if path is None or not path.is_file():
        return Availability(False, "SyncNet's weights are not here", _FIX)
    return packages("torch", fix="Install torch.")


@dataclass(frozen=True, slots=True, eq=False)
class TrackScore:
    """The score of one face, and its first and last frame (at 25 a second)."""

    first: int
    last: int
    score: SyncScore


class SyncMeter:
    """SyncNet, loaded. Raises EngineUnavailable."""

    def __init__(self, settings: RenderSettings) -> None:
        available = probe(settings)
        if not available.ok:
            raise EngineUnavailable(f"SyncNet cannot run: {available.reason}.", available.fix)
        from talking_head.syncnet.network import SyncNet

        self._device = torch_device(settings.device)
        self._network: nn.Module = load_network(
            SyncNet, settings.models[WEIGHTS], NAME, str(self._device)
        )

    def measure_whole(self, path: Path) -> SyncScore:
        """Of a video that shows a face and nothing else. Raises InputError if it is too short."""
        sound: list[Samples] = []
        lips = self.lips(_square(picture) for picture in _pictures(path, sound))
        return self._score(path, lips, np.concatenate(sound))

    def measure_faces(self, path: Path, detector: FaceDetector) -> list[TrackScore]:
        """Of each face that is seen for over 4 seconds; the video is read twice.

        Raises InputError if there is none.
        """
        found = [
            [face.box for face in detector.detect(picture) if face.score > _SURE]
            for picture in _pictures(path, [])
        ]
        scores = []
        for track in tracks(found):
            sound: list[Samples] = []
            pictures = enumerate(_pictures(path, sound))
            shown = islice(pictures, track.first, track.first + len(track))
            lips = self.lips(track.crop(picture, number) for number, picture in shown)
            for _ in pictures:  # the rest of the sound
                pass
            last = track.first + len(track) - 1
            samples = np.concatenate(sound)[
                track.first * SAMPLES_PER_FRAME : (last + 1) * SAMPLES_PER_FRAME
            ]
            scores.append(TrackScore(track.first, last, self._score(path, lips, samples)))
        if not scores:
            raise InputError(
                f"{path.name} shows no face of more than 100 pixels for more than 4 seconds.",
                "If it shows nothing but a face, measure the whole picture.",
            )
        return scores

    def lips(self, pictures: Iterable[Picture]) -> Embeddings:
        """Pictures (224, 224, 3), BGR, 25 a second, to one embedding for each 5: (n - 4, 1024)."""
        import torch

        found = [np.zeros((0, 1024), np.float32)]
        source = iter(pictures)
        held: list[Picture] = []
        while fresh := list(islice(source, BATCH)):
            held += fresh
            if len(held) < WINDOW:
                continue
            frames = np.stack(held).transpose(3, 0, 1, 2)[None].astype(np.float32)
            with torch.inference_mode():
                found.append(
                    self._network.lips(torch.from_numpy(frames).to(self._device)).cpu().numpy()
                )
            held = held[-(WINDOW - 1) :]
        return np.concatenate(found)

    def sound(self, samples: npt.NDArray[np.int16]) -> Embeddings:
        """16-bit sound at 16 kHz to an embedding of 0.2 s for each 1/25 s: (n, 1024)."""
        import torch

        columns = mfcc(samples).astype(np.float32)
        found = [np.zeros((0, 1024), np.float32)]
        width = WINDOW * _COLUMNS_PER_FRAME
        if columns.shape[1] >= width:
            every = np.lib.stride_tricks.sliding_window_view(columns, width, axis=1)
            windows = every.transpose(1, 0, 2)[::_COLUMNS_PER_FRAME, None]
            for start in range(0, len(windows), BATCH):
                batch = np.ascontiguousarray(windows[start : start + BATCH])
                with torch.inference_mode():
                    found.append(
                        self._network.sound(torch.from_numpy(batch).to(self._device)).cpu().numpy()
                    )
        return np.concatenate(found)

    def _score(self, path: Path, lips: Embeddings, samples: Samples) -> SyncScore:
        count = window_count(len(lips) + WINDOW - 1, len(samples))
        if not count:
            raise InputError(
                f"{path.name} is too short to be measured.", "It takes 6 frames at 25 a second."
            )
        sixteen_bits = np.round(np.clip(samples, -1, 1) * 32767).astype(np.int16)
        return score(lips[:count], self.sound(sixteen_bits)[:count])


def _pictures(path: Path, sound: list[Samples]) -> Iterator[Picture]:
    """The frames of a video at 25 a second, BGR; its sound is added to `sound` on the way."""
    import cv2

    shown = 0
    for block in read_blocks(path, RATE):
        sound.append(block.audio.samples)
        step = Fraction(FPS) / block.fps
        for number, yuv in enumerate(block.frames, block.start):
            # Frame k is shown from the first 25th that is nearest to it.
            until = math.floor((number + 1) * step + Fraction(1, 2))
            if until > shown:
                picture = np.asarray(cv2.cvtColor(yuv, cv2.COLOR_YUV2BGR_I420), np.uint8)
                for _ in range(until - shown):
                    yield picture
                shown = until


def _square(picture: Picture) -> Picture:
    import cv2

    return np.asarray(cv2.resize(picture, (PIXELS, PIXELS)), np.uint8)
