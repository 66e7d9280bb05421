"""The folded network carried out by torch, channels last: on CUDA, or on a CPU without OpenVINO.

Knows nothing of checkpoints or pictures.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from talking_head.wav2lip.folded import Floats, Plan

CPU_BATCH, CUDA_BATCH = 8, 32


class TorchRuntime:
    """See runtime.Runtime. `dtype`: torch's name of the type that is computed in."""

    def __init__(self, plan: Plan, device: str = "cpu", dtype: str = "float32") -> None:
        import torch

        self.batch = CPU_BATCH if device == "cpu" else CUDA_BATCH
        self._plan = plan.without_weights()
        self._device = torch.device(device)
        self._dtype = getattr(torch, dtype)
        self._weights = [(self._here(step.weight), self._here(step.bias)) for step in plan.steps]
        self._last = self._here(plan.weight), self._here(plan.bias)

    def load_maps(self, maps: list[Floats]) -> list[Any]:
        """A face's maps, on the device."""
        return [self._here(one) for one in self._plan.cut(maps)]

    def __call__(self, mel: Floats, maps: Any) -> Floats:
        """Pixels of the plan's region: (n, rows, columns, 3), BGR, 0..1."""
        import torch

        with torch.inference_mode():
            x = self._here(mel)
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
            return np.asarray(x.permute(0, 2, 3, 1).float().contiguous().cpu().numpy())

    def _here(self, array: Floats) -> Any:
        import torch

        tensor = torch.from_numpy(np.ascontiguousarray(array)).to(self._device, self._dtype)
        return tensor.to(memory_format=torch.channels_last) if tensor.dim() == 4 else tensor
