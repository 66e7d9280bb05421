"""Paste's frames made on a graphics card: the same sums as torch operations, to I420 at the end.

Every enlargement and blur of Paste is linear, and works on rows and columns apart; so each is two
matrices, which are found by asking cv2 what it makes of unit vectors. A picture goes to the card
and the part of the frame that changed comes back. Works on any device of torch's.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from talking_head.compositor import planes
from talking_head.media import Yuv
from talking_head.torch_device import out_of_memory
from talking_head.wav2lip.folded import Floats
from talking_head.wav2lip.paste import MOVED, STEPS, TO_YCC, Paste, cut, enlarged, softened

log = logging.getLogger(__name__)

Operator = tuple[Any, Any]
"""Matrices for rows (out, in) and for columns (in, out)."""


@dataclass(frozen=True, slots=True, eq=False)
class _Layer:
    """See paste.Layer, on the card; channels first. `cubic`, `linear`: the enlargements."""

    channels: slice
    base: Any
    share: Any
    detail: Any
    cubic: Operator
    linear: Operator


class CardPaste:
    """One face in one still frame; see Paste, which is used where the card's memory runs out."""

    def __init__(self, paste: Paste, device: str) -> None:
        import torch

        self._paste: Paste = paste
        self._device = torch.device(device)
        self._works = bool(paste.layers)
        rows, columns = paste.silent.shape[:2]
        self._ycc = self._here(TO_YCC)
        self._silent = self._here(paste.silent.transpose(2, 0, 1))
        self._blur = self._operator(rows, columns, paste.blurred)
        self._kept_blur = self._operator(rows, columns, softened)
        self._layers = []
        for layer in paste.layers:

            def enlarge(smooth: bool, layer: Any = layer) -> Callable[[Floats], Floats]:
                return lambda unit: np.asarray(enlarged(layer, unit, smooth)[..., 0], np.float32)

            parts = (layer.base, layer.share, layer.detail)
            base, share, detail = (self._here(part.transpose(2, 0, 1)) for part in parts)
            self._layers.append(
                _Layer(
                    layer.channels,
                    base,
                    share,
                    detail,
                    self._operator(rows, columns, enlarge(smooth=False)),
                    self._operator(rows, columns, enlarge(smooth=True)),
                )
            )

    def onto(self, out: Yuv, picture: Floats | None) -> None:
        """See Paste.onto."""
        if picture is None or not self._works:
            self._paste.onto(out, picture)
            return
        try:
            made = self._planes(picture)
        except Exception as error:
            if not out_of_memory(error):
                raise
            log.warning("there is no memory on the card to paste: it is done beside it from now on")
            self._works = False
            self._paste.onto(out, picture)
            return
        out[...] = self._paste.still
        for plane, pixels, step in zip(planes(out), made, STEPS, strict=True):
            plane[cut(self._paste.box, step)] = pixels

    def _planes(self, picture: Floats) -> list[Yuv]:
        """The box's luma and two colours."""
        import torch

        with torch.inference_mode():
            bgr = self._here(picture).permute(2, 0, 1)
            colours = torch.einsum("cb,brx->crx", self._ycc[:, :3], bgr)
            colours = _applied(self._blur, colours + self._ycc[:, 3, None, None])
            amount = (colours - self._silent).abs().sum(0, keepdim=True) / 255
            kept = torch.exp(-((_applied(self._kept_blur, amount) / MOVED) ** 2))
            made: list[Yuv] = []
            for layer in self._layers:
                pixels = _applied(layer.cubic, colours[layer.channels]) * layer.share + layer.base
                pixels += _applied(layer.linear, kept) * layer.detail
                levels = (pixels.clamp(0, 255) + 0.5).to(torch.uint8)
                made += list(levels.cpu().numpy())
            return made

    def _operator(self, rows: int, columns: int, apply: Callable[[Floats], Floats]) -> Operator:
        """The matrices of what `apply` makes of pictures (rows, columns), which it does apart."""
        down = np.stack([_row(rows, columns, k, apply) for k in range(rows)], 1)
        across = np.stack([_column(rows, columns, k, apply) for k in range(columns)], 0)
        return self._here(down), self._here(across)

    def _here(self, array: Floats) -> Any:
        import torch

        return torch.from_numpy(np.array(array, np.float32)).to(self._device)


def _applied(operator: Operator, pictures: Any) -> Any:
    down, across = operator
    return down @ pictures @ across


def _row(rows: int, columns: int, k: int, apply: Callable[[Floats], Floats]) -> Floats:
    """What becomes of row k alone, down any column: all columns of it are the same."""
    unit = np.zeros((rows, columns), np.float32)
    unit[k] = 1
    return np.asarray(apply(unit)[:, 0], np.float32)


def _column(rows: int, columns: int, k: int, apply: Callable[[Floats], Floats]) -> Floats:
    unit = np.zeros((rows, columns), np.float32)
    unit[:, k] = 1
    return np.asarray(apply(unit)[0], np.float32)
