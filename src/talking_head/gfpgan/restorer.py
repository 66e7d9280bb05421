"""Faces of pictures and of video frames restored by GFPGAN.

Exact to the published helper (facexlib) where its RetinaFace and ParseNet are given, but for the
noise, which is stored instead of fresh. In a video one mask serves all frames, so nothing
flickers but what moves. Knows no files and no video.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from talking_head.backends import Availability, packages
from talking_head.checkpoint import identify, load_network, read_state_dict
from talking_head.errors import EngineUnavailable
from talking_head.gfpgan.align import SIZE, Affine, FivePoints, aligned, alignment, way_back
from talking_head.gfpgan.paste import PASTED, PASTED_OF_BISENET, Mask, Patch, face_mask, paste
from talking_head.media import Picture
from talking_head.renderer import RenderSettings
from talking_head.torch_device import Batches, free_bytes, torch_device

if TYPE_CHECKING:
    from torch import Tensor, nn

WEIGHTS = "gfpgan"
PARSENET_WEIGHTS = "parsenet"
"""The names of the weights in RenderSettings.models; the second may be BiSeNet's as well."""

NAME, PARSENET_NAME, BISENET_NAME = "GFPGAN", "ParseNet", "BiSeNet"
FACE_BYTES = 1_000_000_000
"""Memory for one face at work in either network, float32: measured on a CPU, rounded up."""

_IMAGENET_MEAN, _IMAGENET_DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)

_FIX = "Download GFPGANv1.4.pth, and give its path under models.gfpgan in the settings."
_NO_MEMORY = "Leave out face enhancement, or use the CPU for it."


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """Where a face is in every frame of a video: to the square, back, and what is pasted."""

    matrix: Affine
    back: Affine
    mask: Mask | None


def probe(settings: RenderSettings) -> Availability:
    """Whether torch and GFPGAN's weights are here; ParseNet's are not asked for."""
    path = settings.models.get(WEIGHTS)
    if path is None or not path.is_file():
        return Availability(False, "GFPGAN's weights are not here", _FIX)
    return packages("torch", fix="Install torch, or leave out face enhancement.")


class FaceRestorer:
    """GFPGAN and, where its weights are here, ParseNet or BiSeNet. Raises EngineUnavailable.

    `batch_size`: faces at once; fewer where memory does not suffice.
    """

    def __init__(self, settings: RenderSettings, batch_size: int = 1) -> None:
        available = probe(settings)
        if not available.ok:
            raise EngineUnavailable(f"GFPGAN cannot run: {available.reason}.", available.fix)
        from talking_head.gfpgan.network import Gfpgan

        self._device = torch_device(settings.device)
        device = str(self._device)
        self._network: nn.Module = load_network(Gfpgan, settings.models[WEIGHTS], NAME, device)
        self._parsenet: nn.Module | None = None
        path = settings.models.get(PARSENET_WEIGHTS)
        if path is not None and path.is_file():
            self._parsenet, self._by_bisenet = _load_parser(path, device)
        free = free_bytes(self._device)
        fitting = batch_size if free is None else min(batch_size, free // FACE_BYTES)
        self._batches = Batches(fitting, "restoring a face with GFPGAN", _NO_MEMORY)

    _by_bisenet = False

    @property
    def label(self) -> str:
        """What is pasted, for people to read."""
        return "GFPGAN, " + (
            "pasted by the parts of the face" if self._parsenet else "pasted as a soft square"
        )

    def enhance(
        self,
        picture: Picture,
        faces: Sequence[FivePoints],
        upscale: int = 1,
        background: Picture | None = None,
    ) -> Picture:
        """The picture at `upscale` times its size, with these faces restored.

        `background`: the picture enlarged by other means; otherwise it is only resampled. Raises
        NoFaceError for points that are no face's, and OutOfMemory.
        """
        matrices = [alignment(points) for points in faces]
        restored = self.restore([aligned(picture, matrix) for matrix in matrices])
        masks = self.masks(restored)
        patches = [
            Patch(face, way_back(matrix, upscale), mask)
            for face, matrix, mask in zip(restored, matrices, masks, strict=True)
        ]
        return paste(enlarged(background, picture, upscale), patches, upscale)

    def place(self, picture: Picture, points: FivePoints) -> Place:
        """Where the face of a video is that stays where it is in this picture of it.

        Raises NoFaceError and OutOfMemory.
        """
        matrix = alignment(points)
        (mask,) = self.masks(self.restore([aligned(picture, matrix)]))
        return Place(matrix, way_back(matrix), mask)

    def enhance_frames(
        self, frames: Sequence[Picture], place: Place, within: Mask | None = None
    ) -> list[Picture]:
        """Frames of such a video with the face restored.

        `within`: shape (height, width), 0..1: what may be changed at all. Raises OutOfMemory.
        """
        restored = self.restore([aligned(frame, place.matrix) for frame in frames])
        return [
            paste(frame, [Patch(face, place.back, place.mask)], within=within)
            for frame, face in zip(frames, restored, strict=True)
        ]

    def seconds_per_face(self) -> float:
        """How long restoring one takes on this machine, without its mask: measured, not guessed.

        Itself takes twice as long; on a CPU that is many seconds. Raises OutOfMemory.
        """
        blank = np.full((SIZE, SIZE, 3), 128, np.uint8)
        self.restore([blank])
        began = time.perf_counter()
        self.restore([blank])
        return time.perf_counter() - began

    def restore(self, squares: Sequence[Picture]) -> list[Picture]:
        """Aligned faces, BGR (512, 512, 3), to the same restored. Raises OutOfMemory."""
        import torch

        def work(some: Sequence[Picture]) -> list[Picture]:
            with torch.inference_mode():
                out = self._network(self._input(some)).clamp(-1, 1)
                levels = ((out + 1) / 2 * 255).round().to(torch.uint8)
            return list(levels.permute(0, 2, 3, 1).flip(3).contiguous().cpu().numpy())

        return self._batches.run(squares, work)

    def masks(self, faces: Sequence[Picture]) -> list[Mask | None]:
        """What of each restored face is pasted; None, the whole square, without ParseNet."""
        import torch

        parsenet = self._parsenet
        if parsenet is None:
            return [None] * len(faces)

        def work(some: Sequence[Picture]) -> list[Mask]:
            with torch.inference_mode():
                x = self._input(some)
                if self._by_bisenet:
                    x = _as_imagenet(x)
                labels = parsenet(x).argmax(1).cpu().numpy()
            pasted = PASTED_OF_BISENET if self._by_bisenet else PASTED
            return [face_mask(one, pasted) for one in labels]

        return list(self._batches.run(faces, work))

    def _input(self, squares: Sequence[Picture]) -> Tensor:
        """RGB, -1..1, (n, 3, 512, 512), on the device."""
        import torch

        rgb = (np.stack(squares)[..., ::-1] / 255.0).astype(np.float32)
        x = torch.from_numpy(np.ascontiguousarray(rgb.transpose(0, 3, 1, 2)))
        return (x.to(self._device) - 0.5) / 0.5


def _load_parser(path: Path, device: str) -> tuple[nn.Module, bool]:
    """The network that this file is of, and whether it is BiSeNet. Raises EngineUnavailable."""
    from talking_head.gfpgan.bisenet import BiSeNet
    from talking_head.gfpgan.parsenet import ParseNet

    is_bisenet = identify(read_state_dict(path)) == BISENET_NAME
    if is_bisenet:
        return load_network(BiSeNet, path, BISENET_NAME, device), True
    return load_network(ParseNet, path, PARSENET_NAME, device), False


def _as_imagenet(x: Tensor) -> Tensor:
    """-1..1 as BiSeNet was trained with: by the mean and deviation of ImageNet's pictures."""
    mean, deviation = (
        x.new_tensor(values)[:, None, None] for values in (_IMAGENET_MEAN, _IMAGENET_DEVIATION)
    )
    return ((x + 1) / 2 - mean) / deviation


def enlarged(background: Picture | None, picture: Picture, upscale: int) -> Picture:
    """What faces are pasted into: the background, or the picture, at exactly this size."""
    import cv2

    source = picture if background is None else background
    size = picture.shape[1] * upscale, picture.shape[0] * upscale
    if source.shape[1::-1] == size:
        return source
    return np.asarray(cv2.resize(source, size, interpolation=cv2.INTER_LANCZOS4), np.uint8)
