"""Whose voice XTTS speaks with: a speaker that comes with the model, or one of a recording.

Knows the file of the speakers, and which recordings can be cloned; whether that may be done was
asked before (xtts.probe).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from assistant.tts import coqui_files
from talking_head.errors import EngineUnavailable, InputError, VisavisError
from talking_head.media import Samples
from talking_head.said import said

GET = said("visavis models get xtts-v2 fetches it.")

PREFERRED_SPEAKER = "Ana Florence"
"""Of the 58 that come with the model."""

MIN_CLIP_SECONDS, MAX_CLIP_SECONDS = 3.0, 30.0
"""Of a recording to be cloned: Coqui's advice is six seconds; more than 30 are not used."""
MIN_CLIP_PEAK = 0.01

_CLIP_RATE = 22_050
_CONDITIONING = ("gpt_cond_len", "gpt_cond_chunk_len")


def speakers(model: Path) -> list[str]:
    """The names of the speakers that come with a model. Imports torch. Raises EngineUnavailable."""
    return sorted(map(str, _speakers(coqui_files.find(model).config.parent)))


def _speakers(folder: Path) -> dict[Any, Any]:
    """The speakers that come with it, by name. Raises EngineUnavailable."""
    import torch

    path = folder / "speakers_xtts.pth"
    try:
        return dict(torch.load(path, map_location="cpu", weights_only=True))
    except FileNotFoundError:
        raise EngineUnavailable(
            f"{path} is missing, and no recording is set.", "Get it again, or set tts.clip."
        ) from None
    except Exception as error:  # a damaged file can break its reader in any way
        raise EngineUnavailable(f"{path} is damaged, or holds more than voices.", GET) from error


def stored(folder: Path, asked: str) -> tuple[Any, Any]:
    """What the network needs to know of one of the speakers that come with it."""
    known = _speakers(folder)
    numbered = {str(name): number for number, name in enumerate(known)}
    name = coqui_files.choose(numbered, asked, PREFERRED_SPEAKER, "the voice xtts")
    if name is None:
        raise EngineUnavailable(f"{folder / 'speakers_xtts.pth'} holds no voice.", GET)
    return known[name]["gpt_cond_latent"], known[name]["speaker_embedding"]


def cloned(network: Any, config: dict[str, Any], clip: Samples) -> tuple[Any, Any]:
    """The same, of whoever speaks in `clip` (at 22,050 Hz)."""
    import torch

    sound = torch.from_numpy(clip)[None].to(network.device)
    length, chunk = (int(config.get(key) or 6) for key in _CONDITIONING)
    condition = network.get_gpt_cond_latents(sound, _CLIP_RATE, length=length, chunk_length=chunk)
    return condition, network.get_speaker_embedding(sound, _CLIP_RATE)


def read_clip(path: Path) -> Samples:
    """A recording to be cloned, at 22,050 Hz, of MAX_CLIP_SECONDS at most.

    Raises FileNotFoundError, AudioFileError (no sound) and InputError (too short, too quiet).
    """
    from talking_head.sound_file import read_sound

    sound = read_sound(path, _CLIP_RATE)
    if sound.seconds < MIN_CLIP_SECONDS or not np.abs(sound.samples).max() > MIN_CLIP_PEAK:
        raise InputError(
            f"The recording {path.name} is too short or too quiet to know a voice by "
            f"({sound.seconds:.1f} seconds).",
            f"Record {MIN_CLIP_SECONDS:g} to {MAX_CLIP_SECONDS:g} seconds of clear speech.",
        )
    return sound.samples[: round(MAX_CLIP_SECONDS * sound.rate)]


def clip_of(path: Path | None) -> Samples | None:
    """The recording; None where none is set. Raises EngineUnavailable where it cannot be used."""
    try:
        return None if path is None else read_clip(path)
    except VisavisError as error:
        raise EngineUnavailable(error.what, error.fix) from error
    except OSError as error:
        raise EngineUnavailable(
            f"The recording {path} cannot be read: {error.strerror}.", "Correct tts.clip."
        ) from error
