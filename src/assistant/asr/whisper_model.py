"""Loads a Whisper model in CTranslate2's format: on which device, in which numbers, or why not.

Whether something works is found out by loading it and hearing one second of silence: a missing
GPU library shows only then. Never asks the network: what a folder lacks is words. Knows the
libraries' errors; knows nothing of recognising.
"""

from __future__ import annotations

import ctypes
import importlib.util
import json
import logging
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from talking_head.backends import AVAILABLE, Availability
from talking_head.errors import EngineFailed, EngineUnavailable, OutOfMemory, VisavisError
from talking_head.said import said

if TYPE_CHECKING:
    from faster_whisper import WhisperModel

log = logging.getLogger(__name__)

FILES = ("model.bin", "config.json", "tokenizer.json")
"""What a folder must hold; its vocabulary has one of several names."""

ON_CUDA = ("float16", "int8_float16", "float32", "int8")
ON_CPU = ("int8", "float32")
"""The numbers to compute in, best first."""

THREADS = 8
"""At most: Whisper gains little from more."""

CONVERTER = "Get one with `visavis models get`, or convert it with ct2-transformers-converter."
CUBLAS_FIX = said(
    "pip install nvidia-cublas-cu12, or install the CUDA 12 runtime, or set asr.device to cpu."
)
MEMORY_FIX = said("Choose a smaller asr.model, or set asr.device to cpu.")
ANOTHER = "Get it anew with `visavis models get`, or choose another asr.model."
UNLOADING_TRIES = 100
HEAD = 64
"""Frames of silence that are heard for a rehearsal."""


def load_model(folder: Path, device: str, compute_type: str) -> WhisperModel:
    """The model, loaded and tried out.

    `device`: auto, cpu, cuda or cuda:N. `compute_type`: auto, or one of CTranslate2's. Raises
    EngineUnavailable, EngineFailed or OutOfMemory with what to do.
    """
    check_folder(folder)
    failed: VisavisError | None = None
    for where, index, numbers in choices(device, compute_type, _supported):
        try:
            return _loaded(folder, where, index, numbers)
        except OutOfMemory as error:  # smaller numbers may fit
            failed = error
        except EngineUnavailable as error:  # what these numbers need is not here
            failed = failed or error
        log.info("%s in %s on %s: %s", folder.name, numbers, where, failed)
    raise failed or EngineUnavailable(f"Nothing here can compute in {compute_type}.")


def choices(
    device: str, compute_type: str, supported: Callable[[str, int], set[str]]
) -> Iterator[tuple[str, int, str]]:
    """Device, its number, and compute type: what to try, best first.

    `supported(device, number)`: compute types, empty where there is no such device. "auto" is the
    graphics card where there is one, and only that: stepping down to the processor is the ladder's
    business, so that it is told of. Raises EngineUnavailable where there is nothing to try.
    """
    name, _, number = device.partition(":")
    index = int(number or 0)
    if name == "auto":
        name = "cuda" if supported("cuda", 0) else "cpu"
    elif name != "cuda":
        name = "cpu"  # CTranslate2 knows no other
    can = supported(name, index)
    if not can:
        raise EngineUnavailable(
            f"asr.device is {device}, but there is no such card, or its driver is too old.",
            "Set asr.device to auto, or look at `visavis doctor`.",
        )
    best = ON_CUDA if name == "cuda" else ON_CPU
    wanted = best if compute_type == "auto" else (compute_type,)
    if not can.intersection(wanted):
        raise EngineUnavailable(
            f"asr.compute_type is {compute_type}, which {name} cannot compute here.",
            f"Set it to auto, or to one of {', '.join(sorted(can))}.",
        )
    yield from ((name, index, numbers) for numbers in wanted if numbers in can)


def _supported(device: str, index: int) -> set[str]:
    import ctranslate2

    if device == "cuda":
        try:
            if index >= ctranslate2.get_cuda_device_count():
                return set()
        except RuntimeError as error:  # a driver that is broken or too old
            log.warning("CUDA cannot be used: %s", error)
            return set()
    return set(ctranslate2.get_supported_compute_types(device, index))


def check_folder(folder: Path) -> None:
    """Raises EngineUnavailable where the folder cannot be a Whisper model, and says why."""
    if not os.path.isdir(folder):
        what = "is no folder" if os.path.exists(folder) else "does not exist"
        raise EngineUnavailable(f"The Whisper model {folder} {what}.", CONVERTER)
    missing = [name for name in FILES if not (folder / name).is_file()]
    if "model.bin" in missing:
        raise EngineUnavailable(f"{folder} holds no Whisper model {_instead(folder)}.", CONVERTER)
    if not any(folder.glob("vocabulary.*")):
        missing.append("vocabulary.json")
    if missing:
        raise EngineUnavailable(
            f"The Whisper model in {folder} lacks {' and '.join(missing)}.",
            "Get it anew with `visavis models get`.",
        )
    needed, free = (folder / "model.bin").stat().st_size, _free_memory()
    if 0 < free < needed:
        raise OutOfMemory(
            said(
                "The Whisper model in {folder} needs {needed:.1f} GB of memory, and"
                " {free:.1f} GB are free.",
                folder=folder,
                needed=needed / 2**30,
                free=free / 2**30,
            ),
            said("Close other programs, or choose a smaller asr.model."),
        )


def _instead(folder: Path) -> str:
    """What is in the folder, where it is another program's kind of Whisper."""
    if any(folder.glob("*.safetensors")) or (folder / "pytorch_model.bin").is_file():
        return "for CTranslate2 (model.bin), but one for Transformers"
    if any(folder.glob("ggml-*.bin")) or any(folder.glob("*.gguf")):
        return "for CTranslate2 (model.bin), but one for whisper.cpp"
    return "(no model.bin)"


def _free_memory() -> int:
    """Bytes that may be used, 0 where it is not known."""
    try:
        with open("/proc/meminfo") as lines:
            words = dict(line.split(":") for line in lines)
        return int(words["MemAvailable"].split()[0]) * 1024
    except (OSError, KeyError, ValueError):
        return 0


def _loaded(folder: Path, device: str, index: int, numbers: str) -> WhisperModel:
    """Raises EngineUnavailable, EngineFailed, OutOfMemory."""
    from faster_whisper import WhisperModel
    from faster_whisper.feature_extractor import FeatureExtractor

    if device == "cuda":
        _find_cublas()
    try:
        model = WhisperModel(
            str(folder),
            device=device,
            device_index=index,
            compute_type=numbers,
            cpu_threads=min(THREADS, _cores()),
            local_files_only=True,
        )
        if model.hf_tokenizer.token_to_id("<|startoftranscript|>") is None:
            raise EngineFailed(f"The tokenizer.json in {folder} is not Whisper's.", CONVERTER)
        bands = model.model.n_mels
        if len(model.feature_extractor.mel_filters) != bands:  # no preprocessor_config.json
            model.feature_extractor = FeatureExtractor(feature_size=bands)
        _rehearse(model, bands)
        return model
    except VisavisError:
        raise
    except (MemoryError, OSError, RuntimeError, ValueError, json.JSONDecodeError) as error:
        raise failure(error, f"The Whisper model in {folder} cannot be loaded") from error
    except Exception as error:  # tokenizers raises plain Exceptions
        raise EngineFailed(
            f"The tokenizer.json in {folder} is damaged: {_line(error)}.",
            "Get the model anew with `visavis models get`.",
        ) from error


def _rehearse(model: WhisperModel, bands: int) -> None:
    """Hear a moment of silence: what is missing shows now."""
    start = model.hf_tokenizer.token_to_id("<|startoftranscript|>")
    end = model.hf_tokenizer.token_to_id("<|notimestamps|>")
    encoded = model.encode(np.zeros((bands, HEAD), np.float32))
    model.model.generate(encoded, [[start, end]], beam_size=1, max_length=4)


def failure(error: BaseException, what: str, fix: str = ANOTHER) -> VisavisError:
    """The library's error as ours. `what`: a clause. `fix`: where no better one is known."""
    words = _line(error)
    lower = words.lower()
    if isinstance(error, MemoryError) or "out of memory" in lower or "alloc_failed" in lower:
        return OutOfMemory(said("{what}: there is not enough memory.", what=what), MEMORY_FIX)
    if "cublas" in lower or "cudnn" in lower or "cannot be loaded" in lower:
        return EngineUnavailable(f"{what} on the graphics card: {words}.", CUBLAS_FIX)
    if "kernel image" in lower or "driver" in lower or "cuda" in lower:
        return EngineUnavailable(
            f"{what} on the graphics card: {words}.",
            "Update its driver, or set asr.device to cpu.",
        )
    return EngineFailed(f"{what}: {words}.", fix)


def _line(error: BaseException) -> str:
    """The first sentence of what the library said."""
    if isinstance(error, UnicodeDecodeError):
        return "a file in it is damaged"
    words = " ".join(str(error).split()).partition(". ")[0]
    return (words or type(error).__name__)[:200].rstrip(".")


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


# NVIDIA's libraries


def card_expected() -> bool:
    """Whether there seems to be an NVIDIA card: its driver's program is installed."""
    return shutil.which("nvidia-smi") is not None


def cublas_here() -> Availability:
    """Whether cuBLAS 12 can be found, without loading it. Believed where there is no card."""
    if not card_expected() or sys.platform == "darwin":
        return AVAILABLE
    if _cublas_folder() is not None or _on_the_path():
        return AVAILABLE
    return Availability(False, said("the graphics card's cuBLAS 12 is not installed"), CUBLAS_FIX)


def _on_the_path() -> bool:
    name = "cublas64_12.dll" if sys.platform == "win32" else "libcublas.so.12"
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _cublas_folder() -> Path | None:
    """Where pip put NVIDIA's cuBLAS 12, which no loader looks for by itself."""
    try:
        found = importlib.util.find_spec("nvidia.cublas")
    except ModuleNotFoundError:
        return None
    for place in (found and found.submodule_search_locations) or ():
        for folder, name in (("lib", "libcublas.so.12"), ("bin", "cublas64_12.dll")):
            if (Path(place) / folder / name).is_file():
                return Path(place) / folder
    return None


def _find_cublas() -> None:
    """Load pip's cuBLAS, so that CTranslate2 finds it by name."""
    folder = _cublas_folder()
    if folder is None:
        return
    if sys.platform == "win32":
        os.add_dll_directory(str(folder))
        return
    for name in ("libcublasLt.so.12", "libcublas.so.12"):
        try:
            ctypes.CDLL(str(folder / name), mode=ctypes.RTLD_GLOBAL)
        except OSError as error:
            log.info("%s cannot be loaded: %s", name, error)


def unload(model: Any) -> None:
    """Free the model's memory now, whoever still holds it.

    CTranslate2 does nothing while a batch is under way, and ends one a moment after its result.
    """
    for _ in range(UNLOADING_TRIES):
        model.model.unload_model()
        if not model.model.model_is_loaded:
            return
        time.sleep(0.01)
    log.warning("CTranslate2 keeps a model in memory that is not needed any more")
