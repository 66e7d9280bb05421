"""The folded network carried out by torch, channels last: on CUDA, or on a CPU without OpenVINO.

Knows nothing of checkpoints or pictures.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from talking_head.renderer import FIRST_BLOCK_FRAMES
from talking_head.wav2lip.folded import FacePlan, Floats, Plan
from talking_head.wav2lip.torch_graphs import FixedSizes, cuda_graph

CPU_BATCH, CUDA_BATCH = 8, 32
GRAPHS = (FIRST_BLOCK_FRAMES, CUDA_BATCH)
"""Frames at once for which there is a CUDA graph: the first block's, and those that follow."""


class TorchRuntime:
    """See runtime.Runtime. `dtype`: torch's name of the type that is computed in."""

    def __init__(self, plan: Plan, device: str = "cpu", dtype: str = "float32") -> None:
        import torch

        self.batch = CPU_BATCH if device == "cpu" else CUDA_BATCH
        self._plan = plan.without_weights()
        self._device = torch.device(device)
        self._dtype = getattr(torch, dtype)
        self._weights = [(self.here(step.weight), self.here(step.bias)) for step in plan.steps]
        self._last = self.here(plan.weight), self.here(plan.bias)
        on_card = self._device.type == "cuda"
        self._run = FixedSizes(self.pictures, cuda_graph, GRAPHS) if on_card else self.pictures

    def load_maps(self, maps: list[Floats]) -> list[Any]:
        """A face's maps, on the device."""
        return [self.here(one) for one in self._plan.cut(maps)]

    def __call__(self, mel: Floats, maps: Any) -> Floats:
        """Pixels of the plan's region: (n, rows, columns, 3), BGR, 0..1."""
        import torch

        with torch.inference_mode():
            made = self._run(self.here(mel), maps)
            return np.asarray(made.float().contiguous().cpu().numpy())

    def pictures(self, mel: Any, maps: Any) -> Any:
        """The same from and to tensors of this runtime's device and type."""
        import torch

        x = mel
        for step, (weight, bias) in zip(self._plan.steps, self._weights, strict=True):
            unit = step.unit
            if step.part is not None:
                x = x[:, :, step.part[0], step.part[1]]
            own = bias if step.map is None else None
            if unit.up:
                y = torch.conv_transpose2d(x, weight, own, unit.stride, unit.pad, unit.more)
            else:
                y = torch.conv2d(x, weight, own, unit.stride, unit.pad)
            if step.map is not None:
                y += maps[step.map]
            if unit.residual:
                y += x
            x = torch.relu_(y)
        rows, columns = self._plan.part
        x = torch.sigmoid(torch.conv2d(x[:, :, rows, columns], *self._last))
        return x.permute(0, 2, 3, 1)

    def here(self, array: Floats) -> Any:
        """An array where and as it is computed with."""
        import torch

        tensor = torch.from_numpy(np.ascontiguousarray(array)).to(self._device, self._dtype)
        return tensor.to(memory_format=torch.channels_last) if tensor.dim() == 4 else tensor


class TorchMoving:
    """See runtime.MovingRuntime."""

    def __init__(
        self, plan: Plan, faces: FacePlan, device: str = "cpu", dtype: str = "float32"
    ) -> None:
        self._mouths = TorchRuntime(plan, device, dtype)
        self.batch = self._mouths.batch
        here = self._mouths.here
        self._blocks = [
            [(step.unit, here(step.weight), here(step.bias)) for step in block]
            for block in faces.blocks
        ]
        self._joints = [(one.unit, here(one.weight), here(one.bias)) for one in faces.joints]
        self._parts = faces.map_parts

    def __call__(self, mel: Floats, faces: Floats, which: npt.NDArray[np.int64]) -> Floats:
        """Pixels of the plan's region: (n, rows, columns, 3), BGR, 0..1."""
        import torch

        here = self._mouths.here
        with torch.inference_mode():
            at = torch.from_numpy(which).to(here(faces).device)
            maps = [one[at] for one in self._maps(here(faces))]
            made = self._mouths.pictures(here(mel), maps)
            return np.asarray(made.float().contiguous().cpu().numpy())

    def _maps(self, x: Any) -> list[Any]:
        import torch

        kept = []
        for block in self._blocks:
            for unit, weight, bias in block:
                y = torch.conv2d(x, weight, bias, unit.stride, unit.pad)
                x = torch.relu_(y + x if unit.residual else y)
            kept.append(x)
        maps = []
        for (unit, weight, bias), (rows, columns) in zip(self._joints, self._parts, strict=True):
            y = kept.pop()
            if unit.up:
                y = torch.conv_transpose2d(y, weight, bias, unit.stride, unit.pad, unit.more)
            else:
                y = torch.conv2d(y, weight, bias, unit.stride, unit.pad)
            maps.append(y[:, :, rows, columns])
        return maps
