"""The RetinaFace network with ResNet-50: a picture in; boxes, classes and five points out.

Deng et al., "RetinaFace: Single-Shot Multi-Level Face Localisation in the Wild" (CVPR 2020), as
published with facexlib (detection_Resnet50_Final.pth), whose keys and shapes these are. Importing
this imports torch.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

WIDTH = 256
ANCHORS = 2
LAYERS = {"layer1": (64, 3), "layer2": (128, 4), "layer3": (256, 6), "layer4": (512, 3)}
"""ResNet-50's inner width and number of blocks; each layer is four times as wide outside."""


class Bottleneck(nn.Module):
    """A block of ResNet-50; the stride is that of the 3x3 convolution."""

    def __init__(self, inputs: int, inner: int, stride: int) -> None:
        super().__init__()
        outputs = 4 * inner
        self.conv1 = nn.Conv2d(inputs, inner, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(inner)
        self.conv2 = nn.Conv2d(inner, inner, 3, stride, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(inner)
        self.conv3 = nn.Conv2d(inner, outputs, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(outputs)
        self.downsample = (
            nn.Identity()
            if inputs == outputs and stride == 1
            else nn.Sequential(
                nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs)
            )
        )

    def forward(self, x: Tensor) -> Tensor:
        """(n, inputs, h, w) to (n, 4 * inner, …)."""
        y = functional.relu(self.bn1(self.conv1(x)))
        y = functional.relu(self.bn2(self.conv2(y)))
        return functional.relu(self.bn3(self.conv3(y)) + self.downsample(x))


class ResNet50(nn.Module):
    """The maps at an eighth, a sixteenth and a thirty-second of the size."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 64, 7, 2, 3, bias=False)
        self.bn1 = nn.BatchNorm2d(64)
        inputs = 64
        for name, (inner, count) in LAYERS.items():
            blocks = [Bottleneck(inputs, inner, 1 if name == "layer1" else 2)]
            blocks += [Bottleneck(4 * inner, inner, 1) for _ in range(count - 1)]
            self.add_module(name, nn.Sequential(*blocks))
            inputs = 4 * inner

    def forward(self, x: Tensor) -> list[Tensor]:
        """(n, 3, h, w) to 512, 1024 and 2048 channels."""
        x = functional.max_pool2d(functional.relu(self.bn1(self.conv1(x))), 3, 2, 1)
        maps = []
        for name in LAYERS:
            x = self.get_submodule(name)(x)
            maps.append(x)
        return maps[1:]


def _unit(inputs: int, outputs: int, kernel: int = 3, active: bool = True) -> nn.Sequential:
    layers = [
        nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2, bias=False),
        nn.BatchNorm2d(outputs),
    ]
    return nn.Sequential(*layers, nn.ReLU()) if active else nn.Sequential(*layers)


class Pyramid(nn.Module):
    """Each map gets what the smaller ones know."""

    def __init__(self) -> None:
        super().__init__()
        self.output1 = _unit(512, WIDTH, 1)
        self.output2 = _unit(1024, WIDTH, 1)
        self.output3 = _unit(2048, WIDTH, 1)
        self.merge1 = _unit(WIDTH, WIDTH)
        self.merge2 = _unit(WIDTH, WIDTH)

    def forward(self, maps: list[Tensor]) -> list[Tensor]:
        """Three maps of 256 channels, the largest first."""
        large, middle, small = self.output1(maps[0]), self.output2(maps[1]), self.output3(maps[2])
        middle = self.merge2(middle + _like(small, middle))
        return [self.merge1(large + _like(middle, large)), middle, small]


def _like(x: Tensor, other: Tensor) -> Tensor:
    return functional.interpolate(x, size=other.shape[2:], mode="nearest")


class Surroundings(nn.Module):
    """Sees 3x3, 5x5 and 7x7 pixels of a map at once (Najibi et al., "SSH", 2017)."""

    def __init__(self) -> None:
        super().__init__()
        self.conv3X3 = _unit(WIDTH, WIDTH // 2, active=False)
        self.conv5X5_1 = _unit(WIDTH, WIDTH // 4)
        self.conv5X5_2 = _unit(WIDTH // 4, WIDTH // 4, active=False)
        self.conv7X7_2 = _unit(WIDTH // 4, WIDTH // 4)
        self.conv7x7_3 = _unit(WIDTH // 4, WIDTH // 4, active=False)

    def forward(self, x: Tensor) -> Tensor:
        """(n, 256, h, w)."""
        five = self.conv5X5_1(x)
        seven = self.conv7x7_3(self.conv7X7_2(five))
        return functional.relu(torch.cat([self.conv3X3(x), self.conv5X5_2(five), seven], 1))


class Head(nn.Module):
    """`values` numbers for each anchor of each cell."""

    def __init__(self, values: int) -> None:
        super().__init__()
        self.values = values
        self.conv1x1 = nn.Conv2d(WIDTH, ANCHORS * values, 1)

    def forward(self, x: Tensor) -> Tensor:
        """(n, 256, h, w) to (n, h * w * anchors, values), row by row."""
        return self.conv1x1(x).permute(0, 2, 3, 1).flatten(1).unflatten(1, (-1, self.values))


class RetinaFace(nn.Module):
    """See the module."""

    def __init__(self) -> None:
        super().__init__()
        self.body = ResNet50()
        self.fpn = Pyramid()
        self.ssh1, self.ssh2, self.ssh3 = Surroundings(), Surroundings(), Surroundings()
        self.ClassHead = nn.ModuleList(Head(2) for _ in range(3))
        self.BboxHead = nn.ModuleList(Head(4) for _ in range(3))
        self.LandmarkHead = nn.ModuleList(Head(10) for _ in range(3))

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """(n, 3, h, w), BGR less its means, to one row for each anchor of all levels.

        Box offsets (n, a, 4), probabilities of no face and of a face (n, a, 2), offsets of the
        five points (n, a, 10).
        """
        maps = self.fpn(self.body(x))
        maps = [ssh(y) for ssh, y in zip((self.ssh1, self.ssh2, self.ssh3), maps, strict=True)]
        boxes, classes, points = (
            torch.cat([head(y) for head, y in zip(heads, maps, strict=True)], 1)
            for heads in (self.BboxHead, self.ClassHead, self.LandmarkHead)
        )
        return boxes, torch.softmax(classes, 2), points
