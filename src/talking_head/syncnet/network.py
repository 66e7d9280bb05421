"""The SyncNet network: 0.2 s of mouth and 0.2 s of sound to points that lie near when in step.

Chung and Zisserman, "Out of time: automated lip sync in the wild" (ACCV workshops 2016), as
published in syncnet_v2.model, whose keys and shapes these are. Importing this imports torch.
"""

from __future__ import annotations

from torch import Tensor, nn

EMBEDDING = 1024


def _sound_part() -> nn.Sequential:
    return nn.Sequential(
        *_flat(1, 64),
        nn.MaxPool2d(1, 1),
        *_flat(64, 192),
        nn.MaxPool2d(3, (1, 2)),
        *_flat(192, 384),
        *_flat(384, 256),
        *_flat(256, 256),
        nn.MaxPool2d(3, 2),
        *_flat(256, 512, kernel=(5, 4), padding=0),
    )


def _flat(
    inputs: int, outputs: int, kernel: int | tuple[int, int] = 3, padding: int = 1
) -> tuple[nn.Module, ...]:
    convolution = nn.Conv2d(inputs, outputs, kernel, padding=padding)
    return convolution, nn.BatchNorm2d(outputs), nn.ReLU(inplace=True)


def _lip_part() -> nn.Sequential:
    """Only the first layer looks along time: n + 4 frames give n results."""
    return nn.Sequential(
        *_deep(3, 96, (5, 7, 7), 2, 0),
        nn.MaxPool3d((1, 3, 3), (1, 2, 2)),
        *_deep(96, 256, (1, 5, 5), 2, 1),
        nn.MaxPool3d((1, 3, 3), (1, 2, 2), (0, 1, 1)),
        *_deep(256, 256, (1, 3, 3), 1, 1),
        *_deep(256, 256, (1, 3, 3), 1, 1),
        *_deep(256, 256, (1, 3, 3), 1, 1),
        nn.MaxPool3d((1, 3, 3), (1, 2, 2)),
        *_deep(256, 512, (1, 6, 6), 1, 0),
    )


def _deep(
    inputs: int, outputs: int, kernel: tuple[int, int, int], stride: int, padding: int
) -> tuple[nn.Module, ...]:
    convolution = nn.Conv3d(inputs, outputs, kernel, (1, stride, stride), (0, padding, padding))
    return convolution, nn.BatchNorm3d(outputs), nn.ReLU(inplace=True)


def _head() -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(512, 512), nn.BatchNorm1d(512), nn.ReLU(), nn.Linear(512, EMBEDDING)
    )


class SyncNet(nn.Module):
    """See the module."""

    def __init__(self) -> None:
        super().__init__()
        self.netcnnaud = _sound_part()
        self.netfcaud = _head()
        self.netcnnlip = _lip_part()
        self.netfclip = _head()

    def sound(self, mfcc: Tensor) -> Tensor:
        """(n, 1, 13, 20), 0.2 s each (see mfcc.py), to (n, 1024)."""
        return self.netfcaud(self.netcnnaud(mfcc).flatten(1))

    def lips(self, frames: Tensor) -> Tensor:
        """(n, 3, t + 4, 224, 224), BGR 0..255 at 25 fps, to (n * t, 1024): one for each 5 frames.

        The n stretches of frames follow each other in the result.
        """
        return self.netfclip(self.lip_features(frames))

    def lip_features(self, frames: Tensor) -> Tensor:
        """As `lips`, before the last layers: (n * t, 512)."""
        return self.netcnnlip(frames).flatten(3).squeeze(3).transpose(1, 2).flatten(0, 1)
