"""The folded network carried out by OpenVINO on the CPU, in f32 or in the CPU's half precision.

One compiled network serves every face (maps are its inputs) and every batch. Knows nothing of
checkpoints or pictures.
"""

from __future__ import annotations

import threading
from typing import Any

import numpy as np

from talking_head.wav2lip.folded import Floats, Plan, Step
from talking_head.wav2lip.mel import BANDS, WINDOW

HALVES = {"BF16": "bf16", "FP16": "f16"}
"""What OpenVINO says a CPU computes in, and how it is asked to; the first that is there."""


def half_precision() -> str | None:
    """The half precision that this CPU computes in by itself, if any."""
    import openvino

    known = openvino.Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")
    return next((ours for theirs, ours in HALVES.items() if theirs in known), None)


class OpenVinoRuntime:
    """See runtime.Runtime. May be used from any thread, one call at a time."""

    batch = 8

    def __init__(self, plan: Plan, precision: str = "f32") -> None:
        import openvino

        self._plan = plan.without_weights()
        compiled = openvino.Core().compile_model(
            _model(plan),
            "CPU",
            {"PERFORMANCE_HINT": "LATENCY", "INFERENCE_PRECISION_HINT": precision},
        )
        self._request = compiled.create_infer_request()
        self._busy = threading.Lock()

    def load_maps(self, maps: list[Floats]) -> list[Floats]:
        """A face's maps, ready for calls."""
        return self._plan.cut(maps)

    def __call__(self, mel: Floats, maps: Any) -> Floats:
        """Pixels of the plan's region: (n, rows, columns, 3), BGR, 0..1."""
        with self._busy:
            found = self._request.infer([mel, *maps])
            return np.array(next(iter(found.values())))


def _model(plan: Plan) -> Any:
    import openvino
    from openvino import opset13 as ops

    mel = ops.parameter([-1, 1, BANDS, WINDOW], np.float32, name="mel")
    maps = [
        ops.parameter(plan.map_shape(number), np.float32, name=f"map{number}")
        for number in range(len(plan.map_parts))
    ]
    x = mel
    for step in plan.steps:
        if step.part is not None:
            x = _cut(x, step.part)
        added = ops.constant(step.bias[:, None, None]) if step.map is None else maps[step.map]
        y = ops.add(_convolution(x, step), added)
        x = ops.relu(ops.add(y, x) if step.unit.residual else y)
    x = _cut(x, plan.part)
    x = ops.convolution(x, ops.constant(plan.weight), [1, 1], [0, 0], [0, 0], [1, 1])
    x = ops.sigmoid(ops.add(x, ops.constant(plan.bias[:, None, None])))
    x = ops.transpose(x, ops.constant(np.array([0, 2, 3, 1])))
    return openvino.Model([x], [mel, *maps], "wav2lip")


def _convolution(x: Any, step: Step) -> Any:
    from openvino import opset13 as ops

    unit = step.unit
    weight, stride, pads = ops.constant(step.weight), list(unit.stride), [unit.pad, unit.pad]
    if unit.up:
        more = [unit.more, unit.more]
        return ops.convolution_backprop_data(
            x, weight, stride, None, pads, pads, [1, 1], output_padding=more
        )
    return ops.convolution(x, weight, stride, pads, pads, [1, 1])


def _cut(x: Any, part: tuple[slice, slice]) -> Any:
    from openvino import opset13 as ops

    rows, columns = part
    start, stop = [rows.start, columns.start], [rows.stop, columns.stop]
    return ops.slice(x, np.array(start), np.array(stop), np.array([1, 1]), np.array([2, 3]))
