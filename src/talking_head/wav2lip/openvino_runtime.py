"""The folded network carried out by OpenVINO on the CPU, in f32 or in the CPU's half precision.

One compiled network serves every face (maps are its inputs) and every batch. Knows nothing of
checkpoints or pictures.
"""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
import numpy.typing as npt

from talking_head.wav2lip.folded import FacePlan, Floats, Plan, Step
from talking_head.wav2lip.mel import BANDS, WINDOW
from talking_head.wav2lip.network import FACE_SIZE

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
        self._plan = plan.without_weights()
        self._request = _compiled(_model(plan), precision)
        self._busy = threading.Lock()

    def load_maps(self, maps: list[Floats]) -> list[Floats]:
        """A face's maps, ready for calls."""
        return self._plan.cut(maps)

    def __call__(self, mel: Floats, maps: Any) -> Floats:
        """Pixels of the plan's region: (n, rows, columns, 3), BGR, 0..1."""
        with self._busy:
            found = self._request.infer([mel, *maps])
            return np.array(next(iter(found.values())))


class OpenVinoMoving:
    """See runtime.MovingRuntime."""

    batch = 8

    def __init__(self, plan: Plan, faces: FacePlan, precision: str = "f32") -> None:
        self._faces = _compiled(_face_model(faces), precision)
        self._mouths = _compiled(_model(plan, one_face=False), precision)
        self._busy = threading.Lock()

    def __call__(self, mel: Floats, faces: Floats, which: npt.NDArray[np.int64]) -> Floats:
        """Pixels of the plan's region: (n, rows, columns, 3), BGR, 0..1."""
        with self._busy:
            maps = [np.asarray(one)[which] for one in self._faces.infer([faces]).values()]
            found = self._mouths.infer([mel, *maps])
            return np.array(next(iter(found.values())))


def _compiled(model: Any, precision: str) -> Any:
    """Ready for one call at a time."""
    import openvino

    settings = {"PERFORMANCE_HINT": "LATENCY", "INFERENCE_PRECISION_HINT": precision}
    return openvino.Core().compile_model(model, "CPU", settings).create_infer_request()


def _face_model(plan: FacePlan) -> Any:
    import openvino
    from openvino import opset13 as ops

    face = x = ops.parameter([-1, 6, FACE_SIZE, FACE_SIZE], np.float32, name="face")
    kept = []
    for block in plan.blocks:
        for step in block:
            y = ops.add(_convolution(x, step), ops.constant(step.bias[:, None, None]))
            x = ops.relu(ops.add(y, x) if step.unit.residual else y)
        kept.append(x)
    maps = []
    for joint, part in zip(plan.joints, plan.map_parts, strict=True):
        y = ops.add(_convolution(kept.pop(), joint), ops.constant(joint.bias[:, None, None]))
        maps.append(_cut(y, part))
    return openvino.Model(maps, [face], "wav2lip faces")


def _model(plan: Plan, one_face: bool = True) -> Any:
    """`one_face`: of all frames of a batch; else each has its own maps."""
    import openvino
    from openvino import opset13 as ops

    mel = ops.parameter([-1, 1, BANDS, WINDOW], np.float32, name="mel")
    shapes = [plan.map_shape(number) for number in range(len(plan.map_parts))]
    maps = [
        ops.parameter(shape if one_face else [-1, *shape[1:]], np.float32, name=f"map{number}")
        for number, shape in enumerate(shapes)
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
