"""ParseNet: which part of the face each pixel shows.

As published with facexlib (parsing_parsenet.pth), whose keys and shapes these are; GFPGAN pastes
by it. Importing this imports torch.
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

CLASSES = 19


class Convolution(nn.Module):
    """3x3 over a mirrored border; batch norm where `norm`, leaky ReLU where `active`."""

    def __init__(
        self, inputs: int, outputs: int, norm: bool, active: bool, stride: int = 1, up: bool = False
    ) -> None:
        super().__init__()
        self.up = up
        self.active = active
        self.conv2d = nn.Conv2d(inputs, outputs, 3, stride, bias=not norm)
        self.norm = nn.ModuleDict({"norm": nn.BatchNorm2d(outputs)}) if norm else None

    def forward(self, x: Tensor) -> Tensor:
        """At twice the size if `up`, at half if the stride is 2."""
        if self.up:
            x = functional.interpolate(x, scale_factor=2, mode="nearest")
        x = self.conv2d(functional.pad(x, (1, 1, 1, 1), mode="reflect"))
        if self.norm is not None:
            x = self.norm["norm"](x)
        return functional.leaky_relu(x, 0.2) if self.active else x


class Block(nn.Module):
    """Two convolutions beside a bare one (or nothing, where neither size nor width changes)."""

    def __init__(self, inputs: int, outputs: int, stride: int = 1, up: bool = False) -> None:
        super().__init__()
        same = inputs == outputs and stride == 1 and not up
        self.shortcut_func = (
            nn.Identity() if same else Convolution(inputs, outputs, False, False, stride, up)
        )
        self.conv1 = Convolution(inputs, outputs, norm=True, active=True, up=up)
        self.conv2 = Convolution(outputs, outputs, norm=True, active=False, stride=stride)

    def forward(self, x: Tensor) -> Tensor:
        """(n, inputs, h, w) to (n, outputs, …)."""
        return self.conv2(self.conv1(x)) + self.shortcut_func(x)


class ParseNet(nn.Module):
    """See the module."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = nn.Sequential(
            Convolution(3, 64, norm=False, active=False),
            Block(64, 128, stride=2),
            Block(128, 256, stride=2),
            Block(256, 256, stride=2),
            Block(256, 256, stride=2),
        )
        self.body = nn.Sequential(*(Block(256, 256) for _ in range(10)))
        self.decoder = nn.Sequential(
            Block(256, 256, up=True),
            Block(256, 256, up=True),
            Block(256, 128, up=True),
            Block(128, 64, up=True),
        )
        self.out_img_conv = Convolution(64, 3, norm=False, active=False)
        self.out_mask_conv = Convolution(64, CLASSES, norm=False, active=False)

    def forward(self, x: Tensor) -> Tensor:
        """A face (n, 3, 512, 512), RGB, -1..1, to logits (n, 19, 512, 512)."""
        return self.out_mask_conv(self.features(x))

    def features(self, x: Tensor) -> Tensor:
        """What both outputs are made of; the picture, `out_img_conv`, has no use here."""
        x = self.encoder(x)
        return self.decoder(x + self.body(x))
