"""The files of a Coqui voice: found in their folder, and read so that nothing in them is run.

Knows how Coqui names and nests them (config.json, a .pth, speaker_ids.json). A model's settings
come from somewhere else: paths in them that are not beside the file are dropped, so that no path
of another computer and no address is ever opened, and no class but Coqui's own is imported.
Weights are read by talking_head/checkpoint.py. Does not know how a model speaks.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from talking_head.errors import EngineUnavailable

CONFIG = "config.json"
MAX_BYTES = 16_000_000  # of a text file; XTTS's vocabulary has 0.4 MB

_NOT_WEIGHTS = ("speaker", "d_vector", "language", "dvae", "mel_stats")
_AGAIN = "Get it again: visavis models get NAME."


@dataclass(frozen=True, slots=True)
class VoiceFiles:
    """Where the parts of a voice are. `speakers`: name -> number, empty for a single one."""

    config: Path
    weights: Path
    speakers: Mapping[str, int]


def find(model: Path) -> VoiceFiles:
    """The files of a voice. `model`: its folder, or its file of weights.

    Raises EngineUnavailable for what is missing or damaged.
    """
    folder = model if model.is_dir() else model.parent
    if not folder.is_dir() or not model.exists():
        raise EngineUnavailable(f"There is no voice {model}.", _AGAIN)
    weights = model
    if model.is_dir():
        found = sorted(
            path for path in folder.glob("*.pth") if not path.name.lower().startswith(_NOT_WEIGHTS)
        )
        if len(found) != 1:
            raise EngineUnavailable(
                f"The folder {folder.name} holds {len(found) or 'no'} files of weights (.pth).",
                "Give the path of the file of weights." if found else _AGAIN,
            )
        weights = found[0]
    ids = folder / "speaker_ids.json"
    return VoiceFiles(folder / CONFIG, weights, _speakers(ids) if ids.is_file() else {})


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object. Raises EngineUnavailable for every other file."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ValueError("is too large")
        found = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise EngineUnavailable(f"{path} is missing.", _AGAIN) from None
    except (OSError, ValueError, RecursionError) as error:
        raise EngineUnavailable(f"{path} is damaged: {error}.", _AGAIN) from None
    if not isinstance(found, dict):
        raise EngineUnavailable(f"{path} is damaged: it is no JSON object.", _AGAIN)
    return found


def read_config(path: Path, kind: str) -> dict[str, Any]:
    """The settings of a model of this kind ("vits", "xtts"), with no path but those beside it."""
    config = read_json(path)
    found = str(config.get("model", "")).lower()
    if found != kind:
        raise EngineUnavailable(
            f"{path.parent.name} is a voice of the kind {found[:40]!r}, not {kind!r}.",
            "Visavis speaks with Coqui's VITS and XTTS voices.",
        )
    for part in ("audio", "model_args"):  # Coqui would take its defaults, of another rate or size
        if not isinstance(config.get(part), dict):
            raise EngineUnavailable(f"{path} is damaged: it does not say “{part}”.", _AGAIN)
    characters = config.get("characters")
    if isinstance(characters, dict):
        name = characters.get("characters_class")
        if name and not str(name).startswith("TTS."):
            raise EngineUnavailable(
                f"{path} asks for the program part {str(name)[:60]!r}, which is not Coqui's.",
                "Use a voice from a source that you trust.",
            )
    if config.get("use_phonemes") and not config.get("phonemizer"):
        config["phonemizer"] = "espeak"
    config["test_sentences"] = []
    grounded: dict[str, Any] = _grounded(config, path.parent)
    return grounded


def gist(error: Exception) -> str:
    """What an error of a library comes to, in one line."""
    lines = [line.strip().rstrip(".:") for line in str(error).splitlines() if line.strip()]
    return lines[-1][:200] if lines else type(error).__name__


def _grounded(value: Any, folder: Path, key: str = "") -> Any:
    """The same with every path replaced by that of the file of its name in `folder`, or None."""
    if isinstance(value, dict):
        return {name: _grounded(inner, folder, name) for name, inner in value.items()}
    if key.endswith(("_file", "_path", "_files")) and isinstance(value, str | list):
        if isinstance(value, list):
            return [path for v in value if (path := _grounded(v, folder, key))] or None
        beside = folder / Path(value.replace("\\", "/")).name
        return str(beside) if value and beside.is_file() else None
    if isinstance(value, list):
        return [_grounded(inner, folder) for inner in value]
    return value


def _speakers(path: Path) -> dict[str, int]:
    named = {str(name).strip(): number for name, number in read_json(path).items()}
    if not all(isinstance(number, int) for number in named.values()):
        raise EngineUnavailable(f"{path} is damaged: speakers are not numbered.", _AGAIN)
    return named


def choose(speakers: Mapping[str, int], asked: str, preferred: str, voice: str) -> str | None:
    """The name of the speaker to use: the asked one, else the preferred; None for the only one.

    Raises EngineUnavailable where there is no such speaker. `voice`: the engine's row, for the fix.
    """
    if not asked:
        return preferred if preferred in speakers else next(iter(speakers), None)
    if asked in speakers:
        return asked
    if not speakers:
        raise EngineUnavailable(
            f"This voice has one speaker only, none called “{asked}”.",
            f"Choose {voice}, or a model of several speakers.",
        )
    names = ", ".join(list(speakers)[:6]) + (", …" if len(speakers) > 6 else "")
    raise EngineUnavailable(
        f"This voice has no speaker “{asked}”.", f"Choose one of {names}, as {voice}:NAME."
    )
