"""The S3FD network: a picture in, six maps of scores and of boxes out.

Zhang et al., "S3FD: Single Shot Scale-invariant Face Detector" (ICCV 2017), as published with
face-alignment and Wav2Lip (s3fd-619a316812.pth): `fc6` is padded by 3 and not dilated, so its map
grows by 4. Keys and shapes are those of that file. Importing this imports torch.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

TRUNK = {
    1: (("conv1_1", 3, 64), ("conv1_2", 64, 64)),
    2: (("conv2_1", 64, 128), ("conv2_2", 128, 128)),
    3: (("conv3_1", 128, 256), ("conv3_2", 256, 256), ("conv3_3", 256, 256)),
    4: (("conv4_1", 256, 512), ("conv4_2", 512, 512), ("conv4_3", 512, 512)),
    5: (("conv5_1", 512, 512), ("conv5_2", 512, 512), ("conv5_3", 512, 512)),
}
"""VGG-16's convolutions by block (name, channels in and out); each block ends in a 2x2 pool."""

HEADS = {
    "conv3_3_norm": 256,
    "conv4_3_norm": 512,
    "conv5_3_norm": 512,
    "fc7": 1024,
    "conv6_2": 512,
    "conv7_2": 256,
}
"""The map that each level looks at, and its channels."""


class L2Norm(nn.Module):
    """Scales every pixel's channels to length 1, then each channel by a learned weight."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(channels))

    def forward(self, x: Tensor) -> Tensor:
        """Same shape, (n, channels, h, w)."""
        length = x.pow(2).sum(1, keepdim=True).sqrt() + 1e-10
        return x / length * self.weight.view(1, -1, 1, 1)


class S3FD(nn.Module):
    """See the module."""

    def __init__(self) -> None:
        super().__init__()
        for block in TRUNK.values():
            for name, inputs, outputs in block:
                self.add_module(name, nn.Conv2d(inputs, outputs, 3, padding=1))
        self.fc6 = nn.Conv2d(512, 1024, 3, padding=3)
        self.fc7 = nn.Conv2d(1024, 1024, 1)
        self.conv6_1 = nn.Conv2d(1024, 256, 1)
        self.conv6_2 = nn.Conv2d(256, 512, 3, stride=2, padding=1)
        self.conv7_1 = nn.Conv2d(512, 128, 1)
        self.conv7_2 = nn.Conv2d(128, 256, 3, stride=2, padding=1)
        self.conv3_3_norm = L2Norm(256)
        self.conv4_3_norm = L2Norm(512)
        self.conv5_3_norm = L2Norm(512)
        for level, (name, channels) in enumerate(HEADS.items()):
            classes = 4 if level == 0 else 2
            self.add_module(f"{name}_mbox_conf", nn.Conv2d(channels, classes, 3, padding=1))
            self.add_module(f"{name}_mbox_loc", nn.Conv2d(channels, 4, 3, padding=1))

    def forward(self, x: Tensor) -> list[tuple[Tensor, Tensor]]:
        """(n, 3, h, w), channels as `detector.network_input` makes them, to six levels.

        Each level: logits (n, 2, h', w') of background and face, and box offsets (n, 4, h', w').
        """
        seen = {}
        for number, block in TRUNK.items():
            for name, _, _ in block:
                x = functional.relu(self.get_submodule(name)(x), inplace=True)
            if number >= 3:
                norm = f"conv{number}_3_norm"
                seen[norm] = self.get_submodule(norm)(x)
            x = functional.max_pool2d(x, 2)
        for name in ("fc6", "fc7", "conv6_1", "conv6_2", "conv7_1", "conv7_2"):
            x = functional.relu(self.get_submodule(name)(x), inplace=True)
            seen[name] = x
        levels = []
        for name in HEADS:
            scores = self.get_submodule(f"{name}_mbox_conf")(seen[name])
            if scores.shape[1] == 4:  # three backgrounds, of which the likeliest counts
                background = scores[:, :3].max(1, keepdim=True).values
                scores = torch.cat([background, scores[:, 3:]], 1)
            levels.append((scores, self.get_submodule(f"{name}_mbox_loc")(seen[name])))
        return levels
