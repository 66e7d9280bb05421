"""How likely a moment of sound is speech: the protocol, and the table of detectors.

Knows frames of 16 kHz sound and probabilities. What makes an utterance of them is the business
of segmenter.py.
"""

from __future__ import annotations

import importlib.util
from collections import deque
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from talking_head.backends import Availability, Engine, packages
from talking_head.errors import EngineFailed, EngineUnavailable
from talking_head.media import Samples
from talking_head.said import said

RATE = 16_000
"""Samples per second of everything that is listened to, in Hz."""


class SpeechDetector(Protocol):
    """Judges one frame after another; remembers what came before until `reset`."""

    @property
    def frame(self) -> int:
        """Samples per frame at 16 kHz."""

    def probability(self, frame: Samples) -> float:
        """How likely this frame (shape (self.frame,)) is speech, 0..1."""

    def reset(self) -> None:
        """Forget what was heard."""


class SileroDetector:
    """Silero VAD 6 (MIT): a small recurrent network over 32 ms of sound.

    Each frame is judged together with the last 4 ms of the one before it, and with the network's
    own state of shape (2, 1, 128). One thread: it costs a hundredth of a core.
    """

    frame = 512
    context = 64

    def __init__(self, model: Path) -> None:
        import openvino as ov

        one_thread = {"INFERENCE_NUM_THREADS": 1, "PERFORMANCE_HINT": "LATENCY"}
        network = ov.Core().compile_model(str(model), "CPU", one_thread)
        self._request: Any = network.create_infer_request()
        self._input: Samples
        self._state: Samples
        self.reset()

    def probability(self, frame: Samples) -> float:
        """How likely this frame is speech, 0..1."""
        self._input[0, : self.context] = self._input[0, -self.context :]
        self._input[0, self.context :] = frame
        answer = self._request.infer({"input": self._input, "state": self._state})
        self._state = answer["stateN"].copy()
        return float(answer["output"][0, 0])

    def reset(self) -> None:
        """Forget what was heard."""
        self._input = np.zeros((1, self.context + self.frame), np.float32)
        self._state = np.zeros((2, 1, 128), np.float32)


class WebrtcDetector:
    """Google's WebRTC detector (BSD): a mixture of Gaussians over six bands, yes or no a frame.

    The share of yes in the last 200 ms is given as the probability: single frames say yes to
    every click. It knows sound from silence better than speech from noise.
    """

    frame = 320
    window = 10

    def __init__(self, aggressiveness: int = 3) -> None:
        """`aggressiveness`: 0 takes most sounds for speech, 3 the fewest."""
        self._aggressiveness = aggressiveness
        self.reset()

    def probability(self, frame: Samples) -> float:
        """The share of speech in the last 200 ms, 0..1."""
        pcm = (np.clip(frame, -1.0, 1.0) * 32767.0).astype("<i2").tobytes()
        self._votes.append(self._vad.is_speech(pcm, RATE))
        return sum(self._votes) / self.window

    def reset(self) -> None:
        """Forget what was heard."""
        import webrtcvad

        self._vad = webrtcvad.Vad(self._aggressiveness)
        self._votes: deque[bool] = deque(maxlen=self.window)


def _silero_model() -> Path | None:
    """The network inside the silero-vad package, which is never imported: it wants torch."""
    found = importlib.util.find_spec("silero_vad")
    for folder in (found and found.submodule_search_locations) or ():
        model = Path(folder) / "data" / "silero_vad_openvino_16k.onnx"
        if model.is_file():
            return model
    return None


SILERO_FIX = "pip install --no-deps silero-vad, and pip install openvino."
WEBRTC_FIX = "pip install webrtcvad-wheels."


def _probe_silero(_: None) -> Availability:
    if _silero_model() is None:
        return Availability(False, said("the Silero network is not installed"), SILERO_FIX)
    return packages("openvino", fix=SILERO_FIX)


def _load_silero(_: None) -> SpeechDetector:
    model = _silero_model()
    if model is None:
        raise EngineUnavailable("The Silero network is not installed.", SILERO_FIX)
    try:
        return SileroDetector(model)
    except ImportError as error:
        raise EngineUnavailable(f"OpenVINO cannot be loaded: {error}.", SILERO_FIX) from error
    except RuntimeError as error:
        raise EngineFailed("The Silero network cannot be loaded.", SILERO_FIX) from error


def _probe_webrtc(_: None) -> Availability:
    return packages("webrtcvad", fix=WEBRTC_FIX)


def _load_webrtc(_: None) -> SpeechDetector:
    try:
        return WebrtcDetector()
    except ImportError as error:
        raise EngineUnavailable(f"webrtcvad cannot be loaded: {error}.", WEBRTC_FIX) from error


DETECTORS: tuple[Engine[None, SpeechDetector], ...] = (
    Engine("silero", "Silero VAD", _probe_silero, _load_silero, built_in=True, licence="MIT"),
    Engine("webrtc", "WebRTC VAD", _probe_webrtc, _load_webrtc, built_in=True, licence="BSD-3"),
)
"""In order of preference."""
