"""The two networks of RealESRGAN: RRDBNet (x2plus, x4plus) and SRVGG (general-x4v3).

Wang et al., "ESRGAN" (ECCV workshops 2018) and "Real-ESRGAN: Training Real-World Blind
Super-Resolution with Pure Synthetic Data" (ICCV workshops 2021). Keys and shapes are those of
the published files. Importing this imports torch.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

FEATURES = 64
GROWTH = 32
RRDB_BLOCKS = 23
SRVGG_LAYERS = 32
_SLOPE = 0.2
_RESIDUAL = 0.2


def _convolution(inputs: int, outputs: int) -> nn.Conv2d:
    return nn.Conv2d(inputs, outputs, 3, padding=1)


class Dense(nn.Module):
    """Five convolutions, each of which sees all that went before."""

    def __init__(self) -> None:
        super().__init__()
        for number in range(5):
            outputs = FEATURES if number == 4 else GROWTH
            self.add_module(f"conv{number + 1}", _convolution(FEATURES + number * GROWTH, outputs))

    def forward(self, x: Tensor) -> Tensor:
        """(n, 64, h, w)."""
        seen = x
        for number in range(1, 5):
            y = functional.leaky_relu(self.get_submodule(f"conv{number}")(seen), _SLOPE)
            seen = torch.cat([seen, y], 1)
        return x + _RESIDUAL * self.get_submodule("conv5")(seen)


class Rrdb(nn.Module):
    """Three dense blocks."""

    def __init__(self) -> None:
        super().__init__()
        self.rdb1, self.rdb2, self.rdb3 = Dense(), Dense(), Dense()

    def forward(self, x: Tensor) -> Tensor:
        """(n, 64, h, w)."""
        return x + _RESIDUAL * self.rdb3(self.rdb2(self.rdb1(x)))


class RrdbNet(nn.Module):
    """Twice (`scale` 2) or four times the size."""

    def __init__(self, scale: int) -> None:
        super().__init__()
        self.fold = {2: 2, 4: 1}[scale]
        self.conv_first = _convolution(3 * self.fold**2, FEATURES)
        self.body = nn.Sequential(*(Rrdb() for _ in range(RRDB_BLOCKS)))
        self.conv_body = _convolution(FEATURES, FEATURES)
        self.conv_up1 = _convolution(FEATURES, FEATURES)
        self.conv_up2 = _convolution(FEATURES, FEATURES)
        self.conv_hr = _convolution(FEATURES, FEATURES)
        self.conv_last = _convolution(FEATURES, 3)

    def forward(self, x: Tensor) -> Tensor:
        """(n, 3, h, w), RGB, 0..1, to `scale` times h and w, which must divide by 4 / scale."""
        x = self.conv_first(functional.pixel_unshuffle(x, self.fold))
        x = x + self.conv_body(self.body(x))
        for up in (self.conv_up1, self.conv_up2):
            x = functional.leaky_relu(up(_doubled(x)), _SLOPE)
        return self.conv_last(functional.leaky_relu(self.conv_hr(x), _SLOPE))


def _doubled(x: Tensor) -> Tensor:
    return functional.interpolate(x, scale_factor=2, mode="nearest")


class Srvgg(nn.Module):
    """Four times the size; small and fast."""

    scale = 4

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = [_convolution(3, FEATURES), nn.PReLU(FEATURES)]
        for _ in range(SRVGG_LAYERS):
            layers += [_convolution(FEATURES, FEATURES), nn.PReLU(FEATURES)]
        self.body = nn.Sequential(*layers, _convolution(FEATURES, 3 * self.scale**2))

    def forward(self, x: Tensor) -> Tensor:
        """(n, 3, h, w), RGB, 0..1, to four times h and w."""
        more = functional.pixel_shuffle(self.body(x), self.scale)
        return more + functional.interpolate(x, scale_factor=self.scale, mode="nearest")
