"""The same network with nothing constant computed twice, as a list of steps for any runtime.

Batch norms are folded into the convolutions. Where the face does not move, all that the decoder
gets from it is constant: a convolution over [path from the sound, face map] is the sum of two
convolutions, and the second is done once, into a map that takes the place of the bias. Only the
rows and columns that will be shown are computed, plus the halo that makes them exact.

Knows arithmetic (in float64 where it is done once) and no runtime: torch_runtime.py and
openvino_runtime.py carry the steps out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from talking_head.wav2lip.network import (
    AUDIO_ENCODER,
    FACE_DECODER,
    FACE_ENCODER,
    FACE_SIZE,
    LAST,
    MASKED_FROM,
    OUTPUT,
    Shape,
    Unit,
)

Floats = npt.NDArray[np.float32]
Wide = npt.NDArray[np.float64]

_NORM_EPSILON = 1e-5


@dataclass(frozen=True, slots=True)
class Region:
    """Which pixels of the 96 x 96 face are wanted: [top, bottom) x [left, right)."""

    top: int = 0
    bottom: int = FACE_SIZE
    left: int = 0
    right: int = FACE_SIZE


WHOLE = Region()


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """Take a part of what came in, convolve, add bias or map, add the input if residual, ReLU.

    `weight`: (out, in, k, k), of a transposed convolution (in, out, k, k). `bias`: (out,).
    `map`: the number of the map, (1, out, rows, columns), that takes the place of the bias.
    `part`: rows and columns of the input that are used, None for all.
    """

    unit: Unit
    weight: Floats
    bias: Floats
    map: int | None = None
    part: tuple[slice, slice] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """All that is done for a frame, from mel (n, 1, 80, 16) to pixels (n, 3, rows, columns).

    After `steps`, `part` is cut out, a convolution of kernel 1 and a sigmoid follow. `map_parts`:
    what of each map (see `Folded.maps`) is used, rows and columns.
    """

    region: Region
    steps: tuple[Step, ...]
    part: tuple[slice, slice]
    weight: Floats
    bias: Floats
    map_parts: tuple[tuple[slice, slice], ...]

    def without_weights(self) -> Plan:
        """What there is to do, for a runtime that has the weights where it wants them."""
        nothing = np.zeros(0, np.float32)
        steps = tuple(replace(step, weight=nothing, bias=nothing) for step in self.steps)
        return replace(self, steps=steps, weight=nothing, bias=nothing)

    def map_shape(self, number: int) -> Shape:
        """Of the used part of a map of one face."""
        rows, columns = self.map_parts[number]
        step = next(step for step in self.steps if step.map == number)
        return 1, step.unit.outputs, rows.stop - rows.start, columns.stop - columns.start

    def cut(self, maps: list[Floats]) -> list[Floats]:
        """The used part of each map, contiguous."""
        return [
            np.ascontiguousarray(one[:, :, rows, columns])
            for one, (rows, columns) in zip(maps, self.map_parts, strict=True)
        ]


@dataclass(frozen=True, slots=True, eq=False)
class FacePlan:
    """All that is done for faces that move, from (n, 6, 96, 96) to what a Plan uses of their maps.

    After each of `blocks` what is there is kept; `joints` take what was kept, the last first, and
    what they make is cut to `map_parts`. No ReLU follows a joint.
    """

    blocks: tuple[tuple[Step, ...], ...]
    joints: tuple[Step, ...]
    map_parts: tuple[tuple[slice, slice], ...]


class Folded:
    """A checkpoint's weights with the batch norms gone."""

    def __init__(self, weights: Mapping[str, npt.NDArray[Any]]) -> None:
        """`weights`: every tensor of network.tensor_shapes()."""
        self._weights = weights

    @property
    def weights(self) -> Mapping[str, npt.NDArray[Any]]:
        """As they were given: nothing is folded in these."""
        return self._weights

    def maps(self, faces: Floats) -> list[Floats]:
        """What faces (n, 6, 96, 96) add to the decoder: seven maps (n, out, rows, columns).

        They have 3, 6, 12, 24, 48, 96 and 96 rows and columns, and hold the biases.
        """
        encoded, x = [], faces.astype(np.float64)
        for block in FACE_ENCODER:
            for unit in block:
                weight, bias = _fold(unit, self._weights)
                y = convolve(unit, x, weight) + bias[:, None, None]
                x = np.maximum(y + x if unit.residual else y, 0)
            encoded.append(x)
        made = []
        for unit in _JOINTS:
            weight, bias = _fold(unit, self._weights)
            skip = encoded.pop()
            theirs = weight[-skip.shape[1] :] if unit.up else weight[:, -skip.shape[1] :]
            made.append(convolve(unit, skip, theirs) + bias[:, None, None])
        return [one.astype(np.float32) for one in made]

    def plan(self, region: Region = WHOLE) -> Plan:
        """The steps that make this region of the face from sound, given the maps."""
        across = _Axis.of(region.left, region.right)
        down = _Axis.of(region.top, region.bottom)
        steps = [self._step(unit) for unit in (*AUDIO_ENCODER, *FACE_DECODER[0])]
        map_parts = []
        for number, block in enumerate(FACE_DECODER[1:]):
            part = (down.inputs[number], across.inputs[number])
            steps.append(self._joint(block[0], number, part))
            map_parts.append((down.outputs[number], across.outputs[number]))
            steps.extend(self._step(unit) for unit in block[1:])
        steps.append(self._joint(OUTPUT, len(map_parts), None))
        map_parts.append(map_parts[-1])
        weight, bias = (np.asarray(self._weights[f"{LAST}.{name}"]) for name in ("weight", "bias"))
        return Plan(
            region, tuple(steps), (down.shown, across.shown), weight, bias, tuple(map_parts)
        )

    def face_plan(self, plan: Plan) -> FacePlan:
        """The steps that make this plan's maps of faces."""
        blocks = tuple(tuple(self._step(unit) for unit in block) for block in FACE_ENCODER)
        joints = []
        for unit, channels in zip(_JOINTS, _MAP_CHANNELS, strict=True):
            weight, bias = _fold(unit, self._weights)
            theirs = weight[-channels:] if unit.up else weight[:, -channels:]
            joints.append(Step(unit, theirs.astype(np.float32), bias.astype(np.float32)))
        return FacePlan(blocks, tuple(joints), plan.map_parts)

    def _step(self, unit: Unit) -> Step:
        weight, bias = _fold(unit, self._weights)
        return Step(unit, weight.astype(np.float32), bias.astype(np.float32))

    def _joint(self, unit: Unit, number: int, part: tuple[slice, slice] | None) -> Step:
        """The first convolution after a face map was appended: our part of its inputs."""
        weight, bias = _fold(unit, self._weights)
        ours = unit.inputs - _MAP_CHANNELS[number]
        weight = weight[:ours] if unit.up else weight[:, :ours]
        return Step(unit, weight.astype(np.float32), bias.astype(np.float32), number, part)


_JOINTS = (*(block[0] for block in FACE_DECODER[1:]), OUTPUT)
"""The convolutions that take a face map besides the path from the sound."""

_MAP_CHANNELS = tuple(block[-1].outputs for block in reversed(FACE_ENCODER))


@dataclass(frozen=True, slots=True)
class _Axis:
    """Along rows or columns: what each doubling takes of its input and gives, and what is shown.

    `inputs` are relative to what is there, `outputs` absolute; one each for decoder blocks 1-6.
    """

    inputs: tuple[slice, ...]
    outputs: tuple[slice, ...]
    shown: slice

    @classmethod
    def of(cls, start: int, stop: int) -> _Axis:
        """Backwards from the wanted [start, stop) of 96.

        A convolution of kernel 3 spoils one pixel at each edge that is no edge of the picture,
        so a block starts with as many more as it has convolutions after its first (the last
        block with one more, the output's). A doubling makes pixels 2p to 2q - 1 from p to q - 1;
        the last of them lacks the share of pixel q.
        """
        size = FACE_SIZE
        wanted = (start, stop)
        spans = []
        for block in reversed(FACE_DECODER[1:]):
            halo = len(block) - 1 + (size == FACE_SIZE)
            low, high = max(0, wanted[0] - halo), min(size, wanted[1] + halo)
            half = size // block[0].stride[0]
            if block[0].stride[0] == 1:  # from one pixel to three
                spans.append(((0, 1), (0, size)))
                break
            taken = low // 2, min(half, high // 2 + 1)
            spans.append((taken, (2 * taken[0], 2 * taken[1])))
            wanted, size = taken, half
        spans.reverse()
        inputs, there = [], 0
        for (low, high), made in spans:
            inputs.append(slice(low - there, high - there))
            there = made[0]
        outputs = tuple(slice(*made) for _, made in spans)
        return cls(tuple(inputs), outputs, slice(start - there, stop - there))


def face_input(face: npt.NDArray[np.uint8]) -> Floats:
    """What the network is given of faces (n, 96, 96, 3), BGR: (n, 6, 96, 96), masked and whole."""
    whole = (face / 255.0).astype(np.float32).transpose(0, 3, 1, 2)
    masked = whole.copy()
    masked[:, :, MASKED_FROM:] = 0
    return np.concatenate([masked, whole], axis=1)


def convolve(unit: Unit, x: Wide, weight: Wide) -> Wide:
    """A unit's convolution alone, (n, in, rows, columns) to (n, out, rows, columns)."""
    return _spread(unit, x, weight) if unit.up else _gather(unit, x, weight)


def _gather(unit: Unit, x: Wide, weight: Wide) -> Wide:
    pad, kernel = unit.pad, unit.kernel
    x = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    windows = np.lib.stride_tricks.sliding_window_view(x, (kernel, kernel), axis=(2, 3))
    windows = windows[:, :, :: unit.stride[0], :: unit.stride[1]]
    return np.moveaxis(np.tensordot(windows, weight, axes=((1, 4, 5), (1, 2, 3))), 3, 1)


def _spread(unit: Unit, x: Wide, weight: Wide) -> Wide:
    """Transposed: each pixel times the kernel, laid down `stride` apart, less the padding."""
    count, _, rows, columns = x.shape
    stride, kernel, pad = unit.stride[0], unit.kernel, unit.pad
    tall = (rows - 1) * stride + kernel + unit.more
    wide = (columns - 1) * stride + kernel + unit.more
    out = np.zeros((count, weight.shape[1], tall, wide))
    for down in range(kernel):
        for right in range(kernel):
            share = np.moveaxis(np.tensordot(x, weight[:, :, down, right], axes=(1, 0)), 3, 1)
            out[
                :,
                :,
                down : down + rows * stride : stride,
                right : right + columns * stride : stride,
            ] += share
    return out[:, :, pad : tall - pad, pad : wide - pad]


def _fold(unit: Unit, weights: Mapping[str, npt.NDArray[Any]]) -> tuple[Wide, Wide]:
    """Weight and bias of a unit's convolution with its batch norm in them."""
    conv, norm = f"{unit.key}.conv_block.0", f"{unit.key}.conv_block.1"

    def wide(name: str) -> Wide:
        return np.asarray(weights[name], np.float64)

    scale = wide(f"{norm}.weight") / np.sqrt(wide(f"{norm}.running_var") + _NORM_EPSILON)
    weight = wide(f"{conv}.weight") * (
        scale[:, None, None] if unit.up else scale[:, None, None, None]
    )
    bias = (wide(f"{conv}.bias") - wide(f"{norm}.running_mean")) * scale + wide(f"{norm}.bias")
    return weight, bias
