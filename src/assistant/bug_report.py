"""A bundle for a bug report: what is needed to understand a fault, and nothing private.

In it: the doctor's findings, versions, the settings, the end of the log, and the times of the last
turns. Out of it: keys, names, the persona, what was said, notes, and the user's folders' names.
`gather` gives texts, so that they can be read before `save` writes them into one ZIP file. Knows
what is private; sends nothing.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import re
import sys
import urllib.parse
import zipfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from assistant import paths
from assistant.config import Settings
from assistant.config_schema import flatten
from assistant.surroundings import Check
from talking_head.errors import OutputError
from talking_head.said import said

LOG_BYTES = 60_000
TRACES = 6

PRIVATE = frozenset(
    {
        "assistant.user_name", "assistant.name", "llm.persona", "llm.system_prompt",
        "asr.vocabulary", "turn_taking.wake_word", "tts.clip",
    }
)  # fmt: skip
"""Settings that hold the user's own words."""

WORDS = ("text", "heard_text", "reason")
"""Fields of a trace that may hold what was said."""

PACKAGES = (
    "numpy", "torch", "faster-whisper", "ctranslate2", "llama-cpp-python", "coqui-tts", "openvino",
    "PySide6-Essentials", "av", "opencv-python-headless", "sounddevice", "livekit", "pocketsphinx",
)  # fmt: skip

_SECRET = re.compile(
    r"(?i)\b(bearer\s+|(?:api[_-]?key|token|password|secret|authorization)[\"']?\s*[:=]\s*[\"']?)"
    r"[^\s\"',]+"
)
_KEY_LIKE = re.compile(r"\b(?:sk|hf|ghp|pk)[-_][A-Za-z0-9_-]{12,}\b")
_QUOTED = re.compile(r"“[^”]*”")
_MAIL = re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.-]+\b")


def gather(settings: Settings, checks: Sequence[Check]) -> dict[str, str]:
    """Name in the bundle -> text, all of it redacted."""
    found = {
        "doctor.json": json.dumps([asdict(check) for check in checks], indent=2),
        "versions.json": json.dumps(versions(), indent=2),
        "settings.json": json.dumps(public_settings(settings), indent=2),
        "log.txt": _tail(paths.user_folder("state") / "visavis.log"),
        **_traces(paths.user_folder("state") / "traces"),
    }
    own_words = [str(flatten(settings)[key] or "") for key in PRIVATE]
    return {name: redacted(text, own_words) for name, text in found.items()}


def versions() -> dict[str, str]:
    """Of the program, the system and the packages that matter."""
    told = {"python": sys.version.split()[0], "system": platform.platform()}
    for name in ("visavis", *PACKAGES):
        try:
            told[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            told[name] = "not installed"
    return told


def public_settings(settings: Settings) -> dict[str, object]:
    """The settings that differ from their defaults; of private ones only that they do."""
    default = flatten(Settings())
    shown: dict[str, object] = {}
    for key, value in flatten(settings).items():
        if value == default[key]:
            continue
        if key in PRIVATE:
            shown[key] = "(set)"
        elif key.endswith((".url", ".mirror")) and isinstance(value, str):
            parts = urllib.parse.urlsplit(value)
            loopback = parts.hostname in ("localhost", "127.0.0.1", "::1")
            shown[key] = value if loopback else f"{parts.scheme}://(a server)/"
        else:
            shown[key] = value if isinstance(value, bool | int | float | None) else str(value)
    return shown


def redacted(text: str, own_words: Sequence[str] = ()) -> str:
    """The text without secrets, quoted words, mail addresses, and the user's own name."""
    text = _SECRET.sub(lambda match: match[1] + "(secret)", text)
    text = _KEY_LIKE.sub("(secret)", text)
    key = os.environ.get(paths.LLM_KEY_VARIABLE, "").strip()
    if key:
        text = text.replace(key, "(secret)")
    text = _QUOTED.sub("“…”", text)
    text = _MAIL.sub("(mail)", text)
    for word in own_words:
        if len(word) > 2 and word != "Vis":
            text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", "(yours)", text)
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 3 else text


def save(texts: dict[str, str], target: Path) -> None:
    """Write the bundle, whole or not at all. Raises OutputError."""
    aside = target.with_name(f".{target.name}.part")
    try:
        with zipfile.ZipFile(aside, "w", zipfile.ZIP_DEFLATED) as bundle:
            for name, text in texts.items():
                bundle.writestr(name, text)
        os.replace(aside, target)
    except OSError as error:
        aside.unlink(missing_ok=True)
        why = (error.strerror or str(error)).lower()
        raise OutputError(
            said("{path} cannot be written: {why}.", path=target, why=why),
            said("Choose another folder, or make room."),
        ) from error


def _tail(file: Path) -> str:
    try:
        with open(file, "rb") as log:
            log.seek(max(0, os.fstat(log.fileno()).st_size - LOG_BYTES))
            return log.read().decode("utf-8", "replace")
    except OSError:
        return ""


def _traces(folder: Path) -> dict[str, str]:
    """The times of the last turns, their words taken out even where they were recorded."""
    try:
        files = sorted(folder.glob("*-turn*.json"), key=lambda file: file.stat().st_mtime)
    except OSError:
        return {}
    found = {}
    for file in files[-TRACES:]:
        try:
            told = json.loads(file.read_text("utf-8"))
        except (OSError, ValueError):
            continue
        found[f"traces/{file.name}"] = json.dumps(without_words(told))
    return found


def without_words(told: object) -> object:
    """A trace without what was said."""
    if isinstance(told, dict):
        return {k: "…" if k in WORDS else without_words(v) for k, v in told.items()}
    if isinstance(told, list):
        return [without_words(one) for one in told]
    return told
