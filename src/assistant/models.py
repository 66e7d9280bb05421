"""The models that can be downloaded, and where the installed ones are.

`manifest()` reads models/manifest.yaml; a `Store` knows which of them are in the user's models
folder, in the caches of Hugging Face and Coqui, or were added by the user. Only looks at names
and sizes, so that it is quick; model_store/files.py fetches, checks and removes them. Does not know
what any engine does with a model.
"""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Literal, get_args

import yaml

from assistant import paths
from assistant.model_store import caches as model_caches
from talking_head.errors import ConfigError
from talking_head.said import listed

MANIFEST = "models/manifest.yaml"
ADDED = "added"
"""The folder of the models that the user added, in the folder of the store."""

ModelKind = Literal["asr", "llm", "tts", "face"]
HUB = "hf:"
"""In front of a repository of the Hugging Face hub; others give a URL with every file."""


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model.

    `path`: below the model's folder. `bytes`: 0 where no source states it. `sha256`: "" where
    none does; the file is then pinned to what the first download gave. `source`: where size and
    hash were read (a key of the manifest's sources). `url`, `mirrors`: where it is fetched, "" for
    one of a hub repository. `remote`: its name there, or in the archive.
    """

    path: str
    bytes: int = 0
    sha256: str = ""
    source: str = ""
    url: str = ""
    mirrors: tuple[str, ...] = ()
    remote: str = ""

    @property
    def verified(self) -> bool:
        """Whether a source states what the file must be."""
        return bool(self.bytes and self.sha256 and self.source)


@dataclass(frozen=True, slots=True)
class Model:
    """A row of the manifest, or a model that the user added.

    `folder`: below the store's, may be shared. `main`: of several files the one an engine is
    given, "" for the folder. `repository`, `revision`: where it comes from. `licence`: its name;
    `permits`: what that allows, in words; `commercial`: whether use for money is allowed;
    `consent`: to be agreed to before use; `agreement`: under which name that is kept. `archive`:
    the ZIP file that holds its files, if any.
    `profiles`: that use it. `ram`, `vram`: bytes it takes while it is loaded, on the processor or
    on a graphics card. `parameters`: in thousand millions. `languages`: () where there are many.
    `coqui_name`: under which Coqui keeps it.
    """

    name: str
    kind: ModelKind
    engine: str
    label: str
    folder: str
    files: tuple[ModelFile, ...]
    main: str = ""
    repository: str = ""
    revision: str = "main"
    licence: str = ""
    permits: str = ""
    commercial: bool = False
    consent: str = ""
    agreement: str = ""
    profiles: tuple[str, ...] = ()
    archive: ModelFile | None = None
    ram: int = 0
    vram: int = 0
    parameters: float = 0.0
    languages: tuple[str, ...] = ()
    coqui_name: str = ""

    @property
    def main_file(self) -> str:
        """The file an engine is given, "" where it is given the folder."""
        return self.main or (self.files[0].path if len(self.files) == 1 else "")

    @property
    def downloads(self) -> tuple[ModelFile, ...]:
        """What is fetched: its files, or the archive that holds them."""
        return (self.archive,) if self.archive else self.files

    @property
    def bytes(self) -> int:
        """Of all that is fetched, as far as it is known."""
        return sum(file.bytes for file in self.downloads)

    @property
    def verified(self) -> bool:
        """Whether the size and hash of all that is fetched are stated by a source."""
        return all(file.verified for file in self.downloads)

    @property
    def hub_repository(self) -> str:
        """ "owner/name" on the Hugging Face hub, "" where it is not from there."""
        return self.repository.removeprefix(HUB) if self.repository.startswith(HUB) else ""


class Store:
    """The models that are on this computer. Reads the disk at every call: nothing is remembered."""

    def __init__(
        self, folder: Path | None = None, environ: Mapping[str, str] | None = None
    ) -> None:
        """`folder`: the user's models folder where None; it need not exist."""
        self.folder = paths.user_folder("data") / "models" if folder is None else folder
        self._environ = os.environ if environ is None else environ

    def path(self, name_or_path: str) -> Path | None:
        """The file or folder of an installed model; None where it is not here.

        A name of the manifest, of a model that was added, or a path as paths.locate takes it.
        """
        if not name_or_path:
            return None
        model = manifest().get(name_or_path)
        if model is not None:
            return self.installed(model)
        added = self.added().get(name_or_path)
        if added is not None:
            return added
        path = paths.locate(name_or_path)
        return path if os.path.exists(path) else None

    def installed(self, model: Model) -> Path | None:
        """The model's file or folder, if every file of it is here in its size."""
        for folder in self.folders(model):
            if all(_whole(folder / file.path, file.bytes) for file in model.files):
                return folder / model.main_file if model.main_file else folder
        return None

    def folders(self, model: Model) -> Iterator[Path]:
        """Where this model may be: the store, then other programs' caches."""
        yield self.folder / model.folder
        if model.hub_repository:
            yield from model_caches.hugging_face(
                model.hub_repository, model.revision, self._environ
            )
        if model.coqui_name:
            yield from model_caches.coqui(model.coqui_name, self._environ)

    def added(self) -> dict[str, Path]:
        """Name -> file or folder of the models that the user added."""
        try:
            entries = sorted((self.folder / ADDED).iterdir())
        except OSError:
            return {}
        named = {e.stem if e.is_file() else e.name: e for e in entries if e.suffix != ".json"}
        return {name: e for name, e in named.items() if e.exists() and not name.startswith(".")}

    def names(self) -> frozenset[str]:
        """The names of all models that are here."""
        here = {name for name, model in manifest().items() if self.installed(model)}
        return frozenset(here | set(self.added()))


def _whole(path: Path, size: int) -> bool:
    try:
        found = path.stat().st_size
    except OSError:
        return False
    return found == size if size else found > 0


@functools.cache
def manifest() -> dict[str, Model]:
    """Name -> row of models/manifest.yaml, in its order. Raises ConfigError if it is damaged."""
    path = paths.repo_root() / MANIFEST
    try:
        return parse_manifest(path.read_text("utf-8"))
    except OSError as error:
        raise ConfigError(
            f"The list of models {path} cannot be read: {error.strerror}.", "Reinstall Visavis."
        ) from error


def parse_manifest(text: str) -> dict[str, Model]:
    """The rows of a manifest. Raises ConfigError that names the row and what is wrong."""
    try:
        whole = yaml.safe_load(text)
        sources, rows = frozenset(whole["sources"]), list(whole["models"])
    except (yaml.YAMLError, KeyError, TypeError) as error:
        raise ConfigError(f"{MANIFEST} is damaged: {error}.", "Reinstall Visavis.") from error
    models: dict[str, Model] = {}
    for row in rows:
        try:
            model = _model(row)
            _check(model, sources)
            if model.name in models:
                raise ValueError("it is there twice")
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            name = row.get("name", "?") if isinstance(row, dict) else "?"
            raise ConfigError(f"{MANIFEST}, row {name}: {error}.") from error
        models[model.name] = model
    return models


def _model(row: Mapping[str, Any]) -> Model:
    fields: dict[str, Any] = dict(row)
    fields["files"] = tuple(_file(entry) for entry in fields["files"])
    if "archive" in fields:
        fields["archive"] = _file(fields["archive"])
    for key in ("profiles", "languages"):
        fields[key] = tuple(fields.get(key, ()))
    for key in ("label", "licence", "permits", "consent"):
        if isinstance(fields.get(key), str):
            fields[key] = listed(fields[key])
    fields |= {k: int(fields.pop(f"{k}_mb", 0)) * 10**6 for k in ("ram", "vram")}
    return Model(**fields)


def _file(entry: Mapping[str, Any]) -> ModelFile:
    return ModelFile(**{**entry, "mirrors": tuple(entry.get("mirrors", ()))})


def _check(model: Model, sources: frozenset[str]) -> None:
    """Raises ValueError where a row contradicts itself or could write outside its folder."""
    if model.kind not in get_args(ModelKind):
        raise ValueError(f"{model.kind!r} is no kind of model")
    if model.main and model.main not in {file.path for file in model.files}:
        raise ValueError(f"{model.main!r} is none of its files")
    for file in (*model.files, *model.downloads):
        path = PurePosixPath(model.folder, file.path)
        if path.is_absolute() or ".." in path.parts:
            raise ValueError(f"{file.path!r} leaves the models folder")
        if file.sha256 and not re.fullmatch(r"[0-9a-f]{64}", file.sha256):
            raise ValueError(f"{file.path} has a SHA-256 that is none")
        if file.source and file.source not in sources:
            raise ValueError(f"{file.source!r} is no key of the sources")
        if bool(file.sha256) != bool(file.source):
            raise ValueError(f"{file.path} has a hash without a source, or a source without one")
    for file in model.downloads:
        if not (file.url or model.hub_repository):
            raise ValueError(f"nothing says where {file.path} is fetched")
