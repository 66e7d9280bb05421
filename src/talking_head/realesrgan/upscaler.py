"""Pictures enlarged by RealESRGAN, piece by piece, so that any size fits into memory.

Takes RealESRGAN_x2plus, x4plus and realesr-general-x4v3, told apart by their tensors. The rules
are those of the published script: pieces of 400 pixels that see 10 more on every side, no
blending. Knows no faces: whoever has them restored pastes them in afterwards.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import numpy as np

from talking_head.backends import Availability, packages
from talking_head.checkpoint import fill, identify, read_state_dict
from talking_head.errors import EngineUnavailable, OutOfMemory
from talking_head.media import Picture
from talking_head.renderer import RenderSettings
from talking_head.torch_device import free_bytes, out_of_memory, torch_device

if TYPE_CHECKING:
    from torch import Tensor, nn

WEIGHTS, NOISY_WEIGHTS = "realesrgan", "realesrgan_wdn"
"""The names in RenderSettings.models of the weights, and of those that leave noise as it is."""

RRDB, SRVGG = "RealESRGAN (RRDBNet)", "RealESRGAN (SRVGG)"
TILE = 400
MARGIN = 10
SMALLEST_TILE = 32
PIXEL_BYTES = {2: 5_000, 4: 20_000}
"""Memory for one pixel that goes in, by scale, float32: measured on a CPU, rounded up."""

_FIX = "Download RealESRGAN_x2plus.pth, and give its path under models.realesrgan."
_NO_MEMORY = "Leave the background as it is, or use the CPU for it."


def probe(settings: RenderSettings) -> Availability:
    """Whether torch and the weights are here."""
    path = settings.models.get(WEIGHTS)
    if path is None or not path.is_file():
        return Availability(False, "RealESRGAN's weights are not here", _FIX)
    return packages("torch", fix="Install torch, or leave the background as it is.")


class Upscaler:
    """RealESRGAN, loaded; half precision on a graphics card. Raises EngineUnavailable.

    `scale`: 2 or 4, as the weights have it. `tile`: pixels of a piece, both ways. `denoise`:
    0..1, how much noise is removed, where the weights of SRVGG are given with and without it.
    """

    def __init__(self, settings: RenderSettings, tile: int = TILE, denoise: float = 1.0) -> None:
        available = probe(settings)
        if not available.ok:
            raise EngineUnavailable(f"RealESRGAN cannot run: {available.reason}.", available.fix)
        self._device = torch_device(settings.device)
        path = settings.models[WEIGHTS]
        state = read_state_dict(path)
        noisy = settings.models.get(NOISY_WEIGHTS)
        if denoise < 1 and noisy is not None and noisy.is_file():
            state = blended(state, read_state_dict(noisy), denoise)
        network, name, self.scale = _build(state)
        fill(network, state, path, name)
        self._half = settings.half_precision and self._device.type == "cuda"
        self._network: nn.Module = (network.half() if self._half else network).to(self._device)
        self.tile = _even(tile)
        free = free_bytes(self._device)
        if free is not None:
            fitting = int(math.sqrt(free / PIXEL_BYTES[self.scale])) - 2 * MARGIN
            self.tile = _even(max(SMALLEST_TILE, min(tile, fitting)))

    def enlarge(self, picture: Picture, scale: float | None = None) -> Picture:
        """The picture at `scale` times its size, the network's own if None.

        Other scales are resampled from that. Pieces are halved, for good, when memory does not
        suffice. Raises OutOfMemory if it does not suffice for 32 pixels.
        """
        import cv2

        found = self._enlarged(picture)
        if scale is None or scale == self.scale:
            return found
        size = int(picture.shape[1] * scale), int(picture.shape[0] * scale)
        return np.asarray(cv2.resize(found, size, interpolation=cv2.INTER_LANCZOS4), np.uint8)

    def _enlarged(self, picture: Picture) -> Picture:
        while True:
            try:
                return self._tiled(picture)
            except Exception as error:
                if not out_of_memory(error):
                    raise
                if self.tile <= SMALLEST_TILE:
                    raise OutOfMemory(
                        "There is not enough memory for RealESRGAN.", _NO_MEMORY
                    ) from None
            self.tile = _even(max(SMALLEST_TILE, self.tile // 2))

    def _tiled(self, picture: Picture) -> Picture:
        height, width = picture.shape[:2]
        padded = _made_even(picture)
        result = np.empty((padded.shape[0] * self.scale, padded.shape[1] * self.scale, 3), np.uint8)
        for rows, columns in pieces(padded.shape[0], padded.shape[1], self.tile):
            down = slice(rows.start * self.scale, rows.stop * self.scale)
            across = slice(columns.start * self.scale, columns.stop * self.scale)
            result[down, across] = self._piece(padded, rows, columns)
        return result[: height * self.scale, : width * self.scale]

    def _piece(self, picture: Picture, rows: slice, columns: slice) -> Picture:
        """What the network makes of these rows and columns, having seen a little more."""
        import torch

        top, left = max(0, rows.start - MARGIN), max(0, columns.start - MARGIN)
        seen = picture[top : rows.stop + MARGIN, left : columns.stop + MARGIN]
        rgb = np.ascontiguousarray(seen[..., ::-1].transpose(2, 0, 1)[None]).astype(np.float32)
        x: Tensor = torch.from_numpy(rgb / np.float32(255)).to(self._device)
        with torch.inference_mode():
            out = self._network(x.half() if self._half else x).float().clamp(0, 1)
            levels = (out[0] * 255).round().to(torch.uint8)
        bgr: Picture = levels.permute(1, 2, 0).flip(2).contiguous().cpu().numpy()
        down, across = (rows.start - top) * self.scale, (columns.start - left) * self.scale
        height, width = rows.stop - rows.start, columns.stop - columns.start
        return bgr[down : down + height * self.scale, across : across + width * self.scale]


def blended(
    clean: Mapping[str, Tensor], noisy: Mapping[str, Tensor], denoise: float
) -> dict[str, Tensor]:
    """Weights between those that remove noise (1.0) and those that leave it (0.0).

    As published for realesr-general-x4v3. Raises EngineUnavailable where they do not belong
    together.
    """
    if {key: value.shape for key, value in clean.items()} != {
        key: value.shape for key, value in noisy.items()
    }:
        raise EngineUnavailable(
            "The two weights files of RealESRGAN are not of one network.",
            "Give realesr-general-x4v3.pth and realesr-general-wdn-x4v3.pth.",
        )
    share = min(1.0, max(0.0, denoise))
    return {key: share * clean[key] + (1 - share) * noisy[key] for key in clean}


def _build(state: dict[str, Tensor]) -> tuple[nn.Module, str, int]:
    """The network that these weights fit (or the likeliest), its name and scale."""
    import torch

    from talking_head.realesrgan.network import RrdbNet, Srvgg

    with torch.device("meta"):
        if identify(state) == SRVGG:
            return Srvgg(), SRVGG, Srvgg.scale
        first = state.get("conv_first.weight")
        scale = 4 if first is not None and first.shape[1] == 3 else 2
        return RrdbNet(scale), RRDB, scale


def pieces(height: int, width: int, tile: int) -> Iterator[tuple[slice, slice]]:
    """Rows and columns of the pieces, which together cover the picture once."""
    for top in range(0, height, tile):
        for left in range(0, width, tile):
            yield slice(top, min(top + tile, height)), slice(left, min(left + tile, width))


def _even(size: int) -> int:
    return max(2, size // 2 * 2)


def _made_even(picture: Picture) -> Picture:
    """With the last row or column mirrored, where there is an odd number."""
    height, width = picture.shape[:2]
    more = ((0, height % 2), (0, width % 2), (0, 0))
    return np.pad(picture, more, mode="edge" if min(height, width) == 1 else "reflect")
