"""BiSeNet: another network that says which part of the face each pixel shows.

Yu et al., "BiSeNet: Bilateral Segmentation Network for Real-time Semantic Segmentation" (ECCV
2018), as published with facexlib (parsing_bisenet.pth), whose keys and shapes these are. GFPGAN
itself pastes by ParseNet; this one serves where its weights are given instead. Importing this
imports torch.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

CLASSES = 19


class Unit(nn.Module):
    """Convolution, batch norm, ReLU."""

    def __init__(self, inputs: int, outputs: int, kernel: int = 3, stride: int = 1) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, bias=False)
        self.bn = nn.BatchNorm2d(outputs)

    def forward(self, x: Tensor) -> Tensor:
        """(n, inputs, h, w) to (n, outputs, …)."""
        return functional.relu(self.bn(self.conv(x)))


class Residual(nn.Module):
    """A basic block of ResNet-18."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.downsample = (
            nn.Identity()
            if inputs == outputs and stride == 1
            else nn.Sequential(
                nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs)
            )
        )

    def forward(self, x: Tensor) -> Tensor:
        """(n, inputs, h, w) to (n, outputs, …)."""
        y = self.bn2(self.conv2(functional.relu(self.bn1(self.conv1(x)))))
        return functional.relu(y + self.downsample(x))


class ResNet18(nn.Module):
    """The maps at an eighth, a sixteenth and a thirty-second of the size."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 64, 7, 2, 3, bias=False)
        self.bn1 = nn.BatchNorm2d(64)
        self.layer1 = nn.Sequential(Residual(64, 64, 1), Residual(64, 64, 1))
        self.layer2 = nn.Sequential(Residual(64, 128, 2), Residual(128, 128, 1))
        self.layer3 = nn.Sequential(Residual(128, 256, 2), Residual(256, 256, 1))
        self.layer4 = nn.Sequential(Residual(256, 512, 2), Residual(512, 512, 1))

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """(n, 3, h, w) to 128, 256 and 512 channels."""
        x = functional.relu(self.bn1(self.conv1(x)))
        eighth = self.layer2(self.layer1(functional.max_pool2d(x, 3, 2, 1)))
        sixteenth = self.layer3(eighth)
        return eighth, sixteenth, self.layer4(sixteenth)


class Attention(nn.Module):
    """A unit whose channels are weighted by what they hold on the whole."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.conv = Unit(inputs, outputs)
        self.conv_atten = nn.Conv2d(outputs, outputs, 1, bias=False)
        self.bn_atten = nn.BatchNorm2d(outputs)

    def forward(self, x: Tensor) -> Tensor:
        """(n, inputs, h, w) to (n, outputs, h, w)."""
        y = self.conv(x)
        whole = y.mean((2, 3), keepdim=True)
        return y * torch.sigmoid(self.bn_atten(self.conv_atten(whole)))


class Context(nn.Module):
    """What surrounds each place: from the whole picture down to an eighth of its size."""

    def __init__(self) -> None:
        super().__init__()
        self.resnet = ResNet18()
        self.arm16 = Attention(256, 128)
        self.arm32 = Attention(512, 128)
        self.conv_head32 = Unit(128, 128)
        self.conv_head16 = Unit(128, 128)
        self.conv_avg = Unit(512, 128, kernel=1)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The backbone's eighth, and the context at an eighth and at a sixteenth."""
        eighth, sixteenth, smallest = self.resnet(x)
        whole = self.conv_avg(smallest.mean((2, 3), keepdim=True))
        at32 = self.arm32(smallest) + whole
        at16 = self.conv_head32(_nearest(at32, sixteenth))
        at8 = self.conv_head16(_nearest(self.arm16(sixteenth) + at16, eighth))
        return eighth, at8, at16


def _nearest(x: Tensor, like: Tensor) -> Tensor:
    return functional.interpolate(x, size=like.shape[2:], mode="nearest")


class Fusion(nn.Module):
    """Detail and context, joined and weighted."""

    def __init__(self) -> None:
        super().__init__()
        self.convblk = Unit(256, 256, kernel=1)
        self.conv1 = nn.Conv2d(256, 64, 1, bias=False)
        self.conv2 = nn.Conv2d(64, 256, 1, bias=False)

    def forward(self, detail: Tensor, context: Tensor) -> Tensor:
        """Twice (n, 128, h, w) to (n, 256, h, w)."""
        x = self.convblk(torch.cat([detail, context], 1))
        weight = self.conv2(functional.relu(self.conv1(x.mean((2, 3), keepdim=True))))
        return x + x * torch.sigmoid(weight)


class Head(nn.Module):
    """A map to logits."""

    def __init__(self, inputs: int, middle: int) -> None:
        super().__init__()
        self.conv = Unit(inputs, middle)
        self.conv_out = nn.Conv2d(middle, CLASSES, 1, bias=False)

    def forward(self, x: Tensor, size: tuple[int, int]) -> Tensor:
        """(n, 19, *size)."""
        logits = self.conv_out(self.conv(x))
        return functional.interpolate(logits, size=size, mode="bilinear", align_corners=True)


class BiSeNet(nn.Module):
    """See the module."""

    def __init__(self) -> None:
        super().__init__()
        self.cp = Context()
        self.ffm = Fusion()
        self.conv_out = Head(256, 256)
        self.conv_out16 = Head(128, 64)
        self.conv_out32 = Head(128, 64)

    def forward(self, x: Tensor) -> Tensor:
        """A face (n, 3, h, w), RGB, normalised as for ImageNet, to logits (n, 19, h, w)."""
        return self.all_heads(x)[0]

    def all_heads(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The logits, and those of the two heads that only training used."""
        detail, at8, at16 = self.cp(x)
        size = (x.shape[2], x.shape[3])
        return (
            self.conv_out(self.ffm(detail, at8), size),
            self.conv_out16(at8, size),
            self.conv_out32(at16, size),
        )
