"""The clip API of the design: one avatar, and an MP4 file for each sound file.

A thin front: the face is the streaming Wav2Lip renderer, the clip is render_clip's. Knows the
design's quality modes and its error types. The conversation does not use it.
"""

from __future__ import annotations

import io
import math
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import numpy as np

from talking_head.avatar import Avatar, load_avatar
from talking_head.clip import ClipInfo, render_clip
from talking_head.errors import EngineFailed, OutOfMemory, OutputError, VisavisError
from talking_head.media import AudioChunk, frame_rate
from talking_head.modes import LOOKS, MODES
from talking_head.renderer import RenderOptions, RenderSettings
from talking_head.sound_file import declared_rate, read_sound
from talking_head.wav2lip.renderer import Wav2LipRenderer

QualityMode = Literal["standard", "high"]

MAX_SECONDS = 300.0
"""Of sound for one `generate`."""

RATES = (16_000, 48_000)
"""Hz: within these a file's sound is used as it is, which keeps 16 kHz exact; others are moved to
the nearer end."""


MODEL_FILES = ("{}.pth", "{}.safetensors", "{}.pt")

_ROOT = Path(__file__).resolve().parents[2]
_CALIBRATION_SECONDS = (0.4, 2.4)


class Wav2LipTalkingHead:
    """Lip-synced clips of one avatar, a picture or a video.

    Raises FileNotFoundError (no such picture), ValueError (no face in it; an unknown mode) and
    RuntimeError (a GPU is asked for and is not here; no usable checkpoint).
    """

    def __init__(
        self,
        avatar_image_path: str | Path,
        device: str = "cuda",
        quality_mode: QualityMode = "standard",
        model_path: str | None = None,
        face_det_batch_size: int = 4,
        wav2lip_batch_size: int = 128,
        *,
        cache: Path | None = None,
    ) -> None:
        """`device`: cuda, cuda:N, cpu or auto. `model_path`: None is models/wav2lip/ of the mode.

        `face_det_batch_size`: frames of a video in which faces are looked for at once (a picture
        is one). `wav2lip_batch_size`: frames made at once, at most. `cache`: a folder for what
        may be kept between runs.
        """
        if quality_mode not in LOOKS:
            raise ValueError(f"There is no quality mode {quality_mode!r}: use standard or high.")
        if face_det_batch_size < 1 or wav2lip_batch_size < 1:
            raise ValueError("A batch has at least one frame.")
        self._avatar_path = Path(avatar_image_path)
        self._quality_mode = quality_mode
        self._look = LOOKS[quality_mode]
        self._device = device
        self._model_path = _model_file(model_path, self._look.model)
        self._batch, self._face_batch = wav2lip_batch_size, face_det_batch_size
        self._cache = cache
        self._renderer: Wav2LipRenderer | None = None
        self._pace: tuple[float, float] | None = None
        self._avatar: Avatar = load_avatar(self._avatar_path, cache)
        self._loaded()
        self.preprocess_avatar()

    def generate(
        self,
        audio_path: str | Path,
        output_path: str | Path,
        fps: float = 25,
        include_audio: bool = True,
    ) -> str:
        """Write an MP4 (H.264, AAC) in which the avatar says the sound file; its path.

        Folders are made as needed. Raises FileNotFoundError (no such sound), ValueError (not
        sound, longer than 5 minutes, fps out of 1-60), torch.cuda.OutOfMemoryError, and
        RuntimeError for whatever else goes wrong; then no file is left.
        """
        if not 1 <= fps <= 60:
            raise ValueError(f"{fps} frames per second cannot be made: use 1 to 60.")
        rate = min(max(declared_rate(audio_path), RATES[0]), RATES[1])
        sound = read_sound(audio_path, rate, MAX_SECONDS)
        target = Path(output_path)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise EngineFailed(f"{target.parent} cannot be made: {error.strerror}.") from error
        self._render(sound, target, fps, include_audio)
        return str(output_path)

    def preprocess_avatar(self) -> None:
        """Read the picture again and find its face. Raises ValueError where there is none."""
        self._avatar = load_avatar(self._avatar_path, self._cache)
        self._loaded().find_box(self._avatar, self._cache)

    def get_model_info(self) -> dict[str, Any]:
        """model_name, quality_mode, device, output_resolution (width, height), model_loaded, and
        what the network is carried out by (runtime, "" before the first clip).
        """
        renderer = self._renderer
        return {
            "model_name": _model_name(self._model_path),
            "quality_mode": self._quality_mode,
            "device": renderer.device if renderer is not None else self._device,
            "output_resolution": self._look.size,
            "model_loaded": renderer is not None,
            "runtime": renderer.runtime if renderer is not None else "",
        }

    def estimate_generation_time(self, audio_duration: float) -> float:
        """Seconds that a clip of so many seconds takes on this machine, as measured here.

        The first call makes two short clips to find out; every clip made since counts too.
        """
        if self._pace is None:
            short, long = (self._measured(seconds) for seconds in _CALIBRATION_SECONDS)
            each = max(0.0, (long - short) / (_CALIBRATION_SECONDS[1] - _CALIBRATION_SECONDS[0]))
            self._pace = max(0.0, short - each * _CALIBRATION_SECONDS[0]), each
        fixed, each = self._pace
        return fixed + each * max(0.0, audio_duration)

    def cleanup(self) -> None:
        """Free the memory. What is asked for later loads again."""
        if self._renderer is not None:
            self._renderer.close()
            self._renderer = None
        import gc

        gc.collect()
        if self._device != "cpu":
            import torch

            if torch.cuda.is_available():
                torch.cuda.empty_cache()

    def _loaded(self) -> Wav2LipRenderer:
        if self._renderer is None:
            settings = RenderSettings(
                device=self._device,
                models={"wav2lip": self._model_path},
                face_batch=self._face_batch,
            )
            try:
                self._renderer = Wav2LipRenderer(settings, most_frames=self._batch)
            except EngineFailed:
                raise
            except VisavisError as error:
                raise EngineFailed(error.what, error.fix) from error
        return self._renderer

    def _render(
        self, sound: AudioChunk, target: Path | io.BytesIO, fps: float, include_audio: bool = True
    ) -> ClipInfo:
        options = RenderOptions(self._look.size, frame_rate(fps), cache=self._cache)
        encoding = replace(MODES[self._quality_mode].x264, sound=include_audio)
        try:
            return render_clip(self._loaded(), self._avatar, sound, target, options, encoding)
        except OutOfMemory as error:
            import torch

            raise torch.cuda.OutOfMemoryError(str(error)) from error
        except OutputError as error:
            raise EngineFailed(error.what, error.fix) from error

    def _measured(self, seconds: float) -> float:
        """How long a clip of noise, which is never silent, takes."""
        noise = np.random.default_rng(0).normal(0, 0.1, math.ceil(seconds * RATES[1]))
        began = time.perf_counter()
        sound = AudioChunk(noise.astype(np.float32), RATES[1])
        self._render(sound, io.BytesIO(), float(self._look.fps))
        return time.perf_counter() - began


def _model_file(given: str | None, model: str) -> Path:
    """The checkpoint that is meant; where there is none, where it should be."""
    if given is not None:
        return Path(given)
    folders = (Path("models/wav2lip"), _ROOT / "models" / "wav2lip")
    files = [folder / name.format(model) for folder in folders for name in MODEL_FILES]
    return next((file for file in files if file.is_file()), files[len(MODEL_FILES)])


def _model_name(file: Path) -> str:
    return "wav2lip_gan" if "gan" in file.stem.lower() else "wav2lip"
