"""Checks, removes and adds models: what is done with those that are here.

Knows the formats of models by their first bytes and file names. Makes no request.
"""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from assistant.model_store.download import Fetched, sha256_of
from assistant.model_store.files import Progress, parts, read_pins, unwritable, write_pins
from assistant.models import ADDED, Model, ModelKind, Store
from talking_head.errors import EngineUnavailable, InputError
from talking_head.turn import Turn

_BY_SUFFIX: Mapping[str, ModelKind] = {".onnx": "tts", ".pth": "face"}


def verify(model: Model, store: Store, turn: Turn, report: Progress) -> list[str]:
    """Read every byte of an installed model; what is wrong with it, in sentences.

    Files without a stated hash are compared with their pin, or pinned now. Raises Cancelled.
    """
    folder = next((f for f in store.folders(model) if _has_all(f, model)), None)
    if folder is None:
        return [f"{model.name} is not here whole: visavis models get {model.name}."]
    pins = read_pins(store, model)
    wrong, total, before = [], model.bytes, 0
    for file in model.files:
        pin = pins.get(file.path)
        told = functools.partial(_tell, report, before, total)
        digest = sha256_of(folder / file.path, turn, told)
        size = (folder / file.path).stat().st_size
        before += size
        must = file.sha256 or (pin.sha256 if pin else "")
        if must and digest != must:
            wrong.append(
                f"{file.path} of {model.name} is damaged or another file (SHA-256 {digest[:12]}…"
                f" instead of {must[:12]}…): remove {model.name} and get it again."
            )
        elif not must:
            write_pins(store, model, pins | {file.path: Fetched(size, digest)})
            pins = read_pins(store, model)
    return wrong


def _tell(report: Progress, before: int, total: int, done: int) -> None:
    report(before + done, total)


def _has_all(folder: Path, model: Model) -> bool:
    return all((folder / file.path).is_file() for file in model.files)


def remove(name: str, store: Store, models: Mapping[str, Model]) -> int:
    """Delete a model's files and parts from the store. Returns the bytes that are free now.

    What lies in the caches of other programs stays. The pins stay too. Raises InputError.
    """
    model = models.get(name)
    if model is None:
        return _remove_added(name, store)
    freed = 0
    shared = {
        f"{other.folder}/{file.path}" for other in models.values() if other is not model
        for file in other.files
    }  # fmt: skip
    for file in model.files:
        path = store.folder / model.folder / file.path
        if path.is_file() and f"{model.folder}/{file.path}" not in shared:
            freed += path.stat().st_size
            path.unlink()
    with contextlib.suppress(OSError):  # others are in it
        (store.folder / model.folder).rmdir()
    shutil.rmtree(parts(store, model), ignore_errors=True)
    return freed


def _remove_added(name: str, store: Store) -> int:
    path = store.added().get(name)
    if path is None:
        raise InputError(f"There is no model {name!r}.", "`visavis models list` shows all.")
    freed = 0 if path.is_symlink() else path.stat().st_size
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
        path.with_name(path.name + ".json").unlink(missing_ok=True)
    return freed


def add(path: Path, name: str, store: Store, *, copy: bool = False) -> Path:
    """Make a model file or folder of the user's known under a name; linked where that works.

    Raises InputError, OutputError.
    """
    path = path.expanduser().absolute()
    if not path.exists():
        raise InputError(f"There is no file {path}.")
    kind = kind_of(path)
    if kind == "llm" or (path.is_file() and path.suffix.lower() == ".gguf"):
        _check_gguf(path)
    if kind is None:
        raise InputError(
            f"{path.name} is no model that Visavis can use.",
            "It takes GGUF files, folders of Whisper for CTranslate2, voices of Coqui or Piper,"
            " and .pth checkpoints.",
        )
    if name in store.added():
        raise InputError(f"There is a model {name!r} already.", "Choose another with --name.")
    place = store.folder / ADDED / (name + (path.suffix if path.is_file() else ""))
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(path.name + ".json")  # what a Piper voice needs
        for source, target in ((path, place), (beside, place.with_name(place.name + ".json"))):
            if source.exists():
                _bring(source, target, copy)
    except OSError as error:
        raise unwritable(place.parent, error) from error
    return place


def _check_gguf(path: Path) -> None:
    """Raises InputError, saying what is wrong, before a file is known that no turn could use."""
    from assistant.llm.gguf import read_gguf

    try:
        read_gguf(path)
    except EngineUnavailable as error:
        raise InputError(error.what, error.fix) from error


def _bring(source: Path, target: Path, copy: bool) -> None:
    if not copy:
        try:
            target.symlink_to(source, target_is_directory=source.is_dir())
            return
        except OSError:  # Windows allows it to few
            pass
    aside = target.with_name("." + target.name)
    if source.is_dir():
        shutil.copytree(source, aside)
    else:
        shutil.copyfile(source, aside)
    os.replace(aside, target)


def kind_of(path: Path) -> ModelKind | None:
    """What kind of model a file or folder is, by its format; None: none that is known."""
    if path.is_dir():
        if (path / "model.bin").is_file():
            return "asr"
        return "tts" if (path / "config.json").is_file() else None
    try:
        with open(path, "rb") as file:
            begins = file.read(4)
    except OSError:
        return None
    if begins == b"GGUF":
        return "llm"
    return _BY_SUFFIX.get(path.suffix.lower())
