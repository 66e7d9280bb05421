"""The published Wav2Lip generator as a table of layers, and its plain evaluation in torch.

Prajwal et al., "A Lip Sync Expert Is All You Need for Speech to Lip Generation In the Wild"
(ACM MM 2020). A face code and a sound code go through a decoder that is handed the face encoder's
maps again at every size. This is the yardstick: nothing is folded, reordered or left out here
(folded.py does that). Knows the names and shapes of the checkpoints' tensors; the `wav2lip` and
`wav2lip_gan` weights have the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Shape = tuple[int, ...]

FACE_SIZE = 96
"""Pixels, both ways, of the face that goes in and comes out."""

MASKED_FROM = 48
"""The row from which the first of the two faces that go in is black."""

_NORM_EPSILON = 1e-5


@dataclass(frozen=True, slots=True)
class Unit:
    """Convolution, batch norm, (plus its input where `residual`), ReLU.

    `up`: a transposed convolution; with stride 2 it has an output padding of 1.
    """

    key: str
    inputs: int
    outputs: int
    kernel: int = 3
    stride: tuple[int, int] = (1, 1)
    pad: int = 1
    residual: bool = False
    up: bool = False

    @property
    def weight_shape(self) -> Shape:
        """Of the convolution; a transposed one has its inputs first."""
        first, second = (self.inputs, self.outputs) if self.up else (self.outputs, self.inputs)
        return first, second, self.kernel, self.kernel

    @property
    def more(self) -> int:
        """The output padding of a transposed convolution."""
        return self.stride[0] - 1 if self.up else 0


def _same(key: str, width: int) -> Unit:
    return Unit(key, width, width, residual=True)


AUDIO_ENCODER = (
    Unit("audio_encoder.0", 1, 32),
    _same("audio_encoder.1", 32),
    _same("audio_encoder.2", 32),
    Unit("audio_encoder.3", 32, 64, stride=(3, 1)),
    _same("audio_encoder.4", 64),
    _same("audio_encoder.5", 64),
    Unit("audio_encoder.6", 64, 128, stride=(3, 3)),
    _same("audio_encoder.7", 128),
    _same("audio_encoder.8", 128),
    Unit("audio_encoder.9", 128, 256, stride=(3, 2)),
    _same("audio_encoder.10", 256),
    Unit("audio_encoder.11", 256, 512, pad=0),
    Unit("audio_encoder.12", 512, 512, kernel=1, pad=0),
)
"""Mel (1, 80, 16) to the sound code (512, 1, 1)."""


def _down(block: int, inputs: int, outputs: int, residuals: int) -> tuple[Unit, ...]:
    key = f"face_encoder_blocks.{block}"
    first = Unit(f"{key}.0", inputs, outputs, stride=(2, 2))
    return first, *(_same(f"{key}.{k}", outputs) for k in range(1, residuals + 1))


FACE_ENCODER = (
    (Unit("face_encoder_blocks.0.0", 6, 16, kernel=7, pad=3),),
    _down(1, 16, 32, 2),
    _down(2, 32, 64, 3),
    _down(3, 64, 128, 2),
    _down(4, 128, 256, 2),
    _down(5, 256, 512, 1),
    (
        Unit("face_encoder_blocks.6.0", 512, 512, pad=0),
        Unit("face_encoder_blocks.6.1", 512, 512, kernel=1, pad=0),
    ),
)
"""Masked face over face (6, 96, 96) to seven maps, of 96, 48, 24, 12, 6, 3 and 1 pixels."""


def _up(block: int, inputs: int, outputs: int, residuals: int, first: bool = False) -> list[Unit]:
    key = f"face_decoder_blocks.{block}"
    stride, pad = ((1, 1), 0) if first else ((2, 2), 1)
    return [
        Unit(f"{key}.0", inputs, outputs, stride=stride, pad=pad, up=True),
        *(_same(f"{key}.{k}", outputs) for k in range(1, residuals + 1)),
    ]


FACE_DECODER = (
    (Unit("face_decoder_blocks.0.0", 512, 512, kernel=1, pad=0),),
    tuple(_up(1, 1024, 512, 1, first=True)),
    tuple(_up(2, 1024, 512, 2)),
    tuple(_up(3, 768, 384, 2)),
    tuple(_up(4, 512, 256, 2)),
    tuple(_up(5, 320, 128, 2)),
    tuple(_up(6, 160, 64, 2)),
)
"""The sound code to (64, 96, 96); after each block the face encoder's map of that size is
appended, the smallest first."""

OUTPUT = Unit("output_block.0", 80, 32)
LAST = "output_block.1"
"""A bare convolution from 32 channels to 3, kernel 1; a sigmoid follows."""


def units() -> Iterator[Unit]:
    """Every unit, in the order of evaluation."""
    yield from AUDIO_ENCODER
    for block in (*FACE_ENCODER, *FACE_DECODER):
        yield from block
    yield OUTPUT


def tensor_shapes() -> dict[str, Shape]:
    """Every tensor of a checkpoint by its name, without the counters of batches."""
    shapes: dict[str, Shape] = {f"{LAST}.weight": (3, OUTPUT.outputs, 1, 1), f"{LAST}.bias": (3,)}
    for unit in units():
        shapes[f"{unit.key}.conv_block.0.weight"] = unit.weight_shape
        shapes[f"{unit.key}.conv_block.0.bias"] = (unit.outputs,)
        for name in ("weight", "bias", "running_mean", "running_var"):
            shapes[f"{unit.key}.conv_block.1.{name}"] = (unit.outputs,)
    return shapes


def evaluate(
    weights: Mapping[str, Any], mel: Any, face: Any, stages: dict[str, Any] | None = None
) -> Any:
    """Faces (n, 3, 96, 96) in 0..1, BGR, from mel (n, 1, 80, 16) and face (n, 6, 96, 96).

    `weights`: torch tensors by name; all arguments have one dtype and device. Arguments of
    training, mel (b, t, 1, 80, 16) with face (b, 6, t, 96, 96), give (b, 3, t, 96, 96). `stages`:
    filled with what comes out of each block.
    """
    import torch

    seen = stages if stages is not None else {}
    if face.dim() == 5:
        batch, times = mel.shape[:2]
        mel = mel.transpose(0, 1).flatten(0, 1)
        face = face.permute(2, 0, 1, 3, 4).flatten(0, 1)
        flat = evaluate(weights, mel, face, stages)
        return flat.unflatten(0, (times, batch)).permute(1, 2, 0, 3, 4)
    x = mel
    for unit in AUDIO_ENCODER:
        x = _apply(unit, weights, x)
    seen["audio_encoder"] = x
    maps = []
    for number, block in enumerate(FACE_ENCODER):
        for unit in block:
            face = _apply(unit, weights, face)
        maps.append(face)
        seen[f"face_encoder_blocks.{number}"] = face
    for number, block in enumerate(FACE_DECODER):
        for unit in block:
            x = _apply(unit, weights, x)
        seen[f"face_decoder_blocks.{number}"] = x
        x = torch.cat([x, maps.pop()], dim=1)
    x = seen["output_block.0"] = _apply(OUTPUT, weights, x)
    x = torch.conv2d(x, weights[f"{LAST}.weight"], weights[f"{LAST}.bias"])
    seen["output_block.1"] = x
    return torch.sigmoid(x)


def _apply(unit: Unit, weights: Mapping[str, Any], x: Any) -> Any:
    import torch

    conv, norm = f"{unit.key}.conv_block.0", f"{unit.key}.conv_block.1"
    weight, bias = weights[f"{conv}.weight"], weights[f"{conv}.bias"]
    if unit.up:
        y = torch.conv_transpose2d(x, weight, bias, unit.stride, unit.pad, unit.more)
    else:
        y = torch.conv2d(x, weight, bias, unit.stride, unit.pad)
    y = torch.nn.functional.batch_norm(
        y,
        weights[f"{norm}.running_mean"],
        weights[f"{norm}.running_var"],
        weights[f"{norm}.weight"],
        weights[f"{norm}.bias"],
        eps=_NORM_EPSILON,
    )
    return torch.relu_(y + x if unit.residual else y)
