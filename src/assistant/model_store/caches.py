"""Where other programs keep the models that they downloaded: Hugging Face's hub, Coqui.

So that nothing is fetched twice. Only names folders that exist; what is in them is for the store
to judge. Both layouts are as their libraries document them (huggingface_hub: "Understand
caching"; coqui-tts: TTS/utils/manage.py).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path


def hub_cache(environ: Mapping[str, str]) -> Path:
    """The cache folder of Hugging Face's hub."""
    for variable in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
        if environ.get(variable):
            return Path(os.path.expanduser(environ[variable]))
    home = environ.get("HF_HOME")
    if not home:
        home = os.path.join(environ.get("XDG_CACHE_HOME") or "~/.cache", "huggingface")
    return Path(os.path.expanduser(home)) / "hub"


def hugging_face(repository: str, revision: str, environ: Mapping[str, str]) -> Iterator[Path]:
    """The snapshots of a repository: that of the revision, or, for a branch, the one it was at."""
    folder = hub_cache(environ) / f"models--{repository.replace('/', '--')}"
    commits = [revision]
    try:
        commits.append((folder / "refs" / revision).read_text("utf-8").strip())
    except (OSError, ValueError):
        pass
    for commit in commits:
        snapshot = folder / "snapshots" / commit
        if commit and os.path.isdir(snapshot):
            yield snapshot


def coqui(name: str, environ: Mapping[str, str]) -> Iterator[Path]:
    """The folder of a Coqui model, "tts_models/en/ljspeech/vits"."""
    for variable in ("TTS_HOME", "XDG_DATA_HOME"):
        if environ.get(variable):
            base = Path(os.path.expanduser(environ[variable]))
            break
    else:
        if sys.platform == "win32":
            base = Path(environ.get("LOCALAPPDATA") or os.path.expanduser("~/AppData/Local"))
        elif sys.platform == "darwin":
            base = Path(os.path.expanduser("~/Library/Application Support"))
        else:
            base = Path(os.path.expanduser("~/.local/share"))
    folder = base / "tts" / name.replace("/", "--")
    if os.path.isdir(folder):
        yield folder
