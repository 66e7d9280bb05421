"""The GFPGAN network (the "clean" architecture of v1.2, v1.3 and v1.4).

Wang et al., "Towards Real-World Blind Face Restoration with Generative Facial Prior" (CVPR 2021):
a U-Net reads the face, a StyleGAN2 generator draws it anew, and at every size the U-Net bends
half of what is drawn. Keys and shapes are those of GFPGANv1.3.pth and v1.4. The noise is always
the stored one: with fresh noise, as in the published script, video flickers. Importing this
imports torch.
"""

from __future__ import annotations

import math
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional

SIZE = 512
"""Pixels, both ways, of the face that goes in and comes out."""

STYLE_FEATURES = 512
CHANNEL_MULTIPLIER = 2
MLP_DEPTH = 8
_SLOPE = 0.2


def channels(pixels: int, narrow: float = 1.0, multiplier: int = CHANNEL_MULTIPLIER) -> int:
    """Of the generator's map of this size; the U-Net's has half as many."""
    return int(512 * narrow) if pixels <= 32 else int(16384 // pixels * multiplier * narrow)


def _leaky(x: Tensor) -> Tensor:
    return functional.leaky_relu(x, _SLOPE)


def _scaled(x: Tensor, factor: float) -> Tensor:
    return functional.interpolate(x, scale_factor=factor, mode="bilinear", align_corners=False)


class Residual(nn.Module):
    """Two convolutions beside a bare one, both at `factor` times the size."""

    def __init__(self, inputs: int, outputs: int, factor: float) -> None:
        super().__init__()
        self.factor = factor
        self.conv1 = nn.Conv2d(inputs, inputs, 3, padding=1)
        self.conv2 = nn.Conv2d(inputs, outputs, 3, padding=1)
        self.skip = nn.Conv2d(inputs, outputs, 1, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """(n, inputs, h, w) to (n, outputs, h * factor, w * factor)."""
        main = _leaky(self.conv2(_scaled(_leaky(self.conv1(x)), self.factor)))
        return main + self.skip(_scaled(x, self.factor))


class ModulatedConvolution(nn.Module):
    """A convolution whose input channels are weighted by a style.

    Scaling the input and, to keep the variance, the output is the same as scaling the weights of
    every sample by itself (Karras et al., "Analyzing and Improving the Image Quality of
    StyleGAN", 2020, section 2.2), and needs them only once.
    """

    def __init__(self, inputs: int, outputs: int, kernel: int, styles: int, norm: bool) -> None:
        super().__init__()
        self.norm = norm
        self.weight = nn.Parameter(torch.empty(1, outputs, inputs, kernel, kernel))
        self.modulation = nn.Linear(styles, inputs)

    def forward(self, x: Tensor, style: Tensor) -> Tensor:
        """(n, inputs, h, w) and (n, styles) to (n, outputs, h, w)."""
        weight = self.weight[0]
        scale = self.modulation(style)
        y = functional.conv2d(x * scale[:, :, None, None], weight, padding=weight.shape[-1] // 2)
        if self.norm:
            power = scale.square() @ weight.square().sum((2, 3)).T
            y = y * torch.rsqrt(power + 1e-8)[:, :, None, None]
        return y


class StyleConvolution(nn.Module):
    """Modulated convolution, noise, bias, leaky ReLU; at twice the size if `up`."""

    def __init__(self, inputs: int, outputs: int, styles: int, up: bool) -> None:
        super().__init__()
        self.up = up
        self.modulated_conv = ModulatedConvolution(inputs, outputs, 3, styles, norm=True)
        self.weight = nn.Parameter(torch.empty(1))
        self.bias = nn.Parameter(torch.empty(1, outputs, 1, 1))

    def forward(self, x: Tensor, style: Tensor, noise: Tensor) -> Tensor:
        """As ModulatedConvolution; `noise` is (1, 1, h, w) of the result's size."""
        y = self.modulated_conv(_scaled(x, 2) if self.up else x, style) * math.sqrt(2)
        return _leaky(y + self.weight * noise + self.bias)


class ToRgb(nn.Module):
    """Adds what a map shows to the picture that smaller ones gave."""

    def __init__(self, inputs: int, styles: int) -> None:
        super().__init__()
        self.modulated_conv = ModulatedConvolution(inputs, 3, 1, styles, norm=False)
        self.bias = nn.Parameter(torch.empty(1, 3, 1, 1))

    def forward(self, x: Tensor, style: Tensor, picture: Tensor | None) -> Tensor:
        """(n, 3, h, w); `picture` is half as large."""
        y = self.modulated_conv(x, style) + self.bias
        return y if picture is None else y + _scaled(picture, 2)


class Generator(nn.Module):
    """StyleGAN2, bent by the U-Net's conditions."""

    def __init__(self, size: int, styles: int, mlp_depth: int, narrow: float) -> None:
        super().__init__()
        sizes = [2**power for power in range(2, int(math.log2(size)) + 1)]
        wide = [channels(pixels, narrow) for pixels in sizes]
        # In the files, but never used: the styles come from the U-Net.
        self.style_mlp = nn.ModuleDict(
            {str(2 * layer + 1): nn.Linear(styles, styles) for layer in range(mlp_depth)}
        )
        self.constant_input = nn.ParameterDict({"weight": torch.empty(1, wide[0], 4, 4)})
        self.style_conv1 = StyleConvolution(wide[0], wide[0], styles, up=False)
        self.to_rgb1 = ToRgb(wide[0], styles)
        self.style_convs = nn.ModuleList()
        self.to_rgbs = nn.ModuleList()
        for before, here in pairwise(wide):
            self.style_convs.append(StyleConvolution(before, here, styles, up=True))
            self.style_convs.append(StyleConvolution(here, here, styles, up=False))
            self.to_rgbs.append(ToRgb(here, styles))
        self.noises = nn.Module()
        for number in range(2 * len(sizes) - 1):
            pixels = sizes[(number + 1) // 2]
            self.noises.register_buffer(f"noise{number}", torch.empty(1, 1, pixels, pixels))

    def forward(self, styles: Tensor, conditions: list[tuple[Tensor, Tensor]]) -> Tensor:
        """Styles (n, layers, features), scale and shift of each size from 8 on: (n, 3, s, s)."""

        def noise(number: int) -> Tensor:
            return self.noises.get_buffer(f"noise{number}")

        x = self.constant_input["weight"].expand(len(styles), -1, -1, -1)
        x = self.style_conv1(x, styles[:, 0], noise(0))
        picture = self.to_rgb1(x, styles[:, 1], None)
        for level, (scale, shift) in enumerate(conditions):
            at = 2 * level + 1
            x = self.style_convs[at - 1](x, styles[:, at], noise(at))
            kept, bent = x.chunk(2, 1)
            x = torch.cat([kept, bent * scale + shift], 1)
            x = self.style_convs[at](x, styles[:, at + 1], noise(at + 1))
            picture = self.to_rgbs[level](x, styles[:, at + 2], picture)
        return picture


class Gfpgan(nn.Module):
    """See the module. The arguments are for tests; published weights have the defaults."""

    def __init__(
        self,
        size: int = SIZE,
        styles: int = STYLE_FEATURES,
        mlp_depth: int = MLP_DEPTH,
        narrow: float = 1.0,
    ) -> None:
        super().__init__()
        levels = int(math.log2(size)) - 2
        thin = [channels(4 * 2**level, narrow / 2) for level in range(levels + 1)]  # from 4 px on
        self.styles = styles
        self.conv_body_first = nn.Conv2d(3, thin[-1], 1)
        down = list(pairwise(reversed(thin)))
        self.conv_body_down = nn.ModuleList(Residual(a, b, 0.5) for a, b in down)
        self.final_conv = nn.Conv2d(thin[0], thin[0], 3, padding=1)
        self.final_linear = nn.Linear(thin[0] * 16, (2 * levels + 2) * styles)
        self.conv_body_up = nn.ModuleList(Residual(a, b, 2) for a, b in pairwise(thin))
        self.toRGB = nn.ModuleList(nn.Conv2d(width, 3, 1) for width in thin[1:])
        self.condition_scale = nn.ModuleList(_condition(width) for width in thin[1:])
        self.condition_shift = nn.ModuleList(_condition(width) for width in thin[1:])
        self.stylegan_decoder = Generator(size, styles, mlp_depth, narrow)

    def forward(self, x: Tensor) -> Tensor:
        """Faces (n, 3, 512, 512), RGB, -1..1, to the same restored; a little may lie outside."""
        return self.with_sketches(x)[0]

    def with_sketches(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        """The result, and what the U-Net alone sees at each size from 8 on (training used it)."""
        x = _leaky(self.conv_body_first(x))
        skips = []
        for block in self.conv_body_down:
            x = block(x)
            skips.append(x)
        x = _leaky(self.final_conv(x))
        styles = self.final_linear(x.flatten(1)).unflatten(1, (-1, self.styles))
        conditions, sketches = [], []
        for level, block in enumerate(self.conv_body_up):
            x = block(x + skips[-1 - level])
            conditions.append((self.condition_scale[level](x), self.condition_shift[level](x)))
            sketches.append(self.toRGB[level](x))
        return self.stylegan_decoder(styles, conditions), sketches


def _condition(width: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(width, width, 3, padding=1),
        nn.LeakyReLU(_SLOPE, inplace=True),
        nn.Conv2d(width, width, 3, padding=1),
    )
