"""Whether speech sounds finished: Smart Turn 3.2 (Daily, BSD-2), a small network over 8 seconds.

It hears melody, pace and breath, not words, and knows 23 languages. Knows nothing of pauses and
waits: those are endpoint.py's. The network is inside the wheel `pipecat-ai`, which is never
imported, and is run by OpenVINO. Its input is Whisper's: the log of 80 mel bands every 10 ms
(Radford et al. 2022), of sound brought to mean 0 and variance 1.
"""

from __future__ import annotations

import functools
import importlib.util
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from assistant.vad import RATE
from talking_head.errors import EngineFailed, EngineUnavailable
from talking_head.media import Samples

SECONDS = 8
WINDOW, HOP, BANDS = 400, 160, 80
FLOOR, RANGE = 1e-10, 8.0
"""Of the power, and in decades below the loudest: what is quieter is as quiet as that."""

FIX = "pip install --no-deps pipecat-ai, and pip install openvino."


class TurnModel(Protocol):
    """Judges the end of speech."""

    def p_over(self, speech: Samples) -> float:
        """How likely a turn that sounds like this so far is over, 0..1. 16 kHz, any length."""


class SmartTurn:
    """Smart Turn on one thread of the CPU."""

    def __init__(self) -> None:
        """Raises EngineUnavailable where a package is missing, EngineFailed for a broken file."""
        model = model_file()
        if model is None:
            raise EngineUnavailable("The turn model is not installed.", FIX)
        try:
            import openvino as ov
        except ImportError as error:
            raise EngineUnavailable(f"OpenVINO cannot be loaded: {error}.", FIX) from error
        one_thread = {"INFERENCE_NUM_THREADS": 1, "PERFORMANCE_HINT": "LATENCY"}
        try:
            network = ov.Core().compile_model(str(model), "CPU", one_thread)
        except RuntimeError as error:
            raise EngineFailed("The turn model cannot be loaded.", FIX) from error
        self._request: Any = network.create_infer_request()

    def p_over(self, speech: Samples) -> float:
        """How likely the turn is over, 0..1; the last 8 seconds count."""
        answer = self._request.infer({"input_features": features(speech)[None]})
        return float(next(iter(answer.values())).ravel()[0])


def model_file() -> Path | None:
    """The network's file, None where the wheel is not installed."""
    found = importlib.util.find_spec("pipecat")
    for folder in (found and found.submodule_search_locations) or ():
        data = Path(folder) / "audio/turn/smart_turn/data"
        for model in sorted(data.glob("smart-turn-v3*.onnx")):
            return model
    return None


def features(speech: Samples) -> npt.NDArray[np.float32]:
    """Log-mel features of the last 8 seconds, zeros before a shorter speech; shape (80, 800)."""
    sound = np.zeros(SECONDS * RATE, np.float32)
    speech = speech[-len(sound) :]
    sound[len(sound) - len(speech) :] = speech
    sound = (sound - sound.mean()) / np.sqrt(sound.var() + 1e-7)
    padded = np.pad(sound, WINDOW // 2, mode="reflect")
    frames = np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[: SECONDS * RATE : HOP]
    turns = 2 * np.pi * np.arange(WINDOW) / WINDOW
    window = (0.5 - 0.5 * np.cos(turns)).astype(np.float32)
    spectrum = np.fft.rfft(frames * window, axis=1)
    power = spectrum.real**2 + spectrum.imag**2
    log = np.log10(np.maximum(power @ mel_filters(), FLOOR))
    log = (np.maximum(log, log.max() - RANGE) + 4.0) / 4.0
    return np.ascontiguousarray(log.T, dtype=np.float32)


@functools.cache
def mel_filters() -> npt.NDArray[np.float64]:
    """Triangles of equal area on Slaney's mel scale (linear below 1 kHz), shape (201, 80)."""
    top = _mel(np.array([RATE / 2.0]))[0]
    edges = _hertz(np.linspace(0.0, top, BANDS + 2))
    bins = np.linspace(0.0, RATE / 2.0, WINDOW // 2 + 1)[:, None]
    low, middle, high = edges[:-2], edges[1:-1], edges[2:]
    rise, fall = (bins - low) / (middle - low), (high - bins) / (high - middle)
    filters: npt.NDArray[np.float64] = np.clip(np.minimum(rise, fall), 0.0, None) * 2 / (high - low)
    return filters


LINEAR_MELS = 15.0
"""Mels at 1 kHz: 3 for every 200 Hz."""
MELS_PER_E = 27.0 / np.log(6.4)


def _mel(hertz: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    above = LINEAR_MELS + MELS_PER_E * np.log(np.maximum(hertz, 1e-9) / 1000.0)
    return np.where(hertz < 1000.0, 3.0 * hertz / 200.0, above)


def _hertz(mels: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    above = 1000.0 * np.exp((mels - LINEAR_MELS) / MELS_PER_E)
    return np.where(mels < LINEAR_MELS, 200.0 * mels / 3.0, above)
