"""Gets models into the store, checks them, removes them, and adds the user's own.

`get` fetches the files of a model in parallel, checks each, and only then moves them to their
place: a model is there whole or not at all. What no source states of a file is pinned at its first
download: its size and hash are kept in the store, and later downloads and checks are held to them.
Cancelling the turn pauses: the parts are kept. Knows addresses (hub, mirrors) and the disk; HTTP
is download.py's.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import threading
import urllib.parse
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path

from assistant.download import Fetched, Patience, Source, fetch, sha256_of
from assistant.models import ADDED, Model, ModelFile, ModelKind, Store
from talking_head.errors import DownloadError, InputError, OutputError
from talking_head.turn import Turn

HUB = "https://huggingface.co"
PARTS, PINS = ".parts", ".pins"
"""Folders of the store: what is being fetched, and what unverified files were."""

AT_ONCE = 4
"""Files of a model that are fetched at the same time."""

SPARE_BYTES = 200_000_000
"""Left free on the disk."""

Progress = Callable[[int, int], None]
"""Told the bytes of a model that are here, and how many it has, 0 where that is not known yet."""


@dataclass(frozen=True, slots=True)
class Net:
    """How the network may be used. `mirror`: the address of a copy of the models folder, tried
    first. `offline`: no request is made. The rest is read from `environ`: HF_ENDPOINT, HF_TOKEN
    and HF_HUB_OFFLINE as Hugging Face's own library does; proxies by the standard library.
    """

    offline: bool = False
    mirror: str = ""
    patience: Patience = Patience()
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)

    @property
    def is_offline(self) -> bool:
        """Whether no request may be made."""
        said = self.environ.get("HF_HUB_OFFLINE", "").upper()
        return self.offline or said in ("1", "ON", "YES", "TRUE")

    def source(self, model: Model, file: ModelFile, pin: Fetched | None) -> Source:
        """Where a file of a model is fetched, and what it must be."""
        endpoint = (self.environ.get("HF_ENDPOINT") or HUB).rstrip("/")
        urls = [f"{self.mirror.rstrip('/')}/{model.folder}/{file.path}"] if self.mirror else []
        if file.url:
            urls += [url.replace(HUB, endpoint, 1) for url in (file.url, *file.mirrors)]
        else:
            name = urllib.parse.quote(file.remote or file.path)
            urls.append(f"{endpoint}/{model.hub_repository}/resolve/{model.revision}/{name}")
        token = self.environ.get("HF_TOKEN", "").strip()
        host = urllib.parse.urlsplit(endpoint).netloc
        return Source(
            urls,
            file.bytes or (pin.bytes if pin else 0),
            file.sha256 or (pin.sha256 if pin else ""),
            ((host, token),) if token else (),
        )


def missing_bytes(models: Iterable[Model], store: Store) -> int:
    """What is still to be fetched for these models, as far as it is known."""
    return sum(
        max(0, file.bytes - _size(_part(store, model, file)))
        for model in models
        if not store.installed(model)
        for file in model.downloads
    )


def get(model: Model, store: Store, turn: Turn, report: Progress, net: Net = Net()) -> Path:
    """Install a model; nothing is done where it is here already. Returns its file or folder.

    Raises Cancelled (the parts are kept for the next call), DownloadError, OutputError.
    """
    here = store.installed(model)
    if here is not None:
        return here
    if net.is_offline:
        raise DownloadError(
            f"{model.label} is not on this computer, and it is to make no request (offline).",
            f"Without --offline and HF_HUB_OFFLINE: visavis models get {model.name}.",
        )
    check_space([model], store)
    with _alone(store, model):
        fetched = _fetch_all(model, store, turn, report, net)
        pinned = _read_pins(store, model)
        _write_pins(store, model, pinned | fetched)
        try:
            _install(model, store)
        except OSError as error:
            raise _unwritable(store.folder, error) from error
    installed = store.installed(model)
    if installed is None:
        raise DownloadError(
            f"{model.label} came, but not with the files it should have.",
            f"Remove it (visavis models remove {model.name}) and fetch it again.",
        )
    return installed


def check_space(models: Iterable[Model], store: Store) -> None:
    """Raises OutputError where the disk has no room for these."""
    wanted = list(models)
    needed = missing_bytes(wanted, store) + SPARE_BYTES
    needed += sum(m.bytes for m in wanted if m.archive and not store.installed(m))  # unpacked
    folder = next(p for p in (store.folder, *store.folder.parents) if p.exists())
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise OutputError(
            f"There are {free / 1e9:.1f} GB free for {store.folder}, and"
            f" {needed / 1e9:.1f} GB are needed.",
            "Make room, or name a folder on another disk in VISAVIS_HOME.",
        )


def _fetch_all(
    model: Model, store: Store, turn: Turn, report: Progress, net: Net
) -> dict[str, Fetched]:
    """Fetch every file of a model into its part, several at once."""
    pins = _read_pins(store, model)
    done: dict[str, int] = {}
    lock = threading.Lock()
    stop = Turn()  # of these files: the first that fails stops the others
    forget = turn.on_cancel(stop.cancel)

    def one(file: ModelFile) -> tuple[str, Fetched]:
        def told(count: int) -> None:
            with lock:
                done[file.path] = count
                report(sum(done.values()), model.bytes if model.verified else 0)

        source = net.source(model, file, pins.get(file.path))
        told(_size(_part(store, model, file)))
        return file.path, fetch(source, _part(store, model, file), stop, told, net.patience)

    with ThreadPoolExecutor(AT_ONCE, "download") as workers:
        files = [workers.submit(one, file) for file in model.downloads]
        finished, others = wait(files, return_when=FIRST_EXCEPTION)
        if others:
            stop.cancel()
    forget()
    turn.check()
    failures = [error for file in files if (error := file.exception()) is not None]
    for error in failures:
        if isinstance(error, Exception):  # the reason, not the Cancelled of those it stopped
            raise error
    return dict(file.result() for file in files)


def _install(model: Model, store: Store) -> None:
    """Move what was fetched to its place, file by file: each is whole."""
    folder = store.folder / model.folder
    for file in model.files:
        place = folder / file.path
        place.parent.mkdir(parents=True, exist_ok=True)
        if model.archive is None:
            os.replace(_part(store, model, file), place)
        else:
            _unpack(model, file, _part(store, model, model.archive), place)
    shutil.rmtree(_parts(store, model), ignore_errors=True)


def _unpack(model: Model, file: ModelFile, archive: Path, place: Path) -> None:
    aside = place.with_name(place.name + ".new")
    try:
        with zipfile.ZipFile(archive) as packed:
            with packed.open(file.remote) as source, open(aside, "wb") as target:
                shutil.copyfileobj(source, target)
    except (zipfile.BadZipFile, KeyError, NotImplementedError) as error:
        archive.unlink(missing_ok=True)
        raise DownloadError(
            f"The archive of {model.label} is not what it should be: {error}.",
            f"Fetch it again: visavis models get {model.name}.",
        ) from error
    os.replace(aside, place)


# Checking, removing, adding


def verify(model: Model, store: Store, turn: Turn, report: Progress) -> list[str]:
    """Read every byte of an installed model; what is wrong with it, in sentences.

    Files without a stated hash are compared with their pin, or pinned now. Raises Cancelled.
    """
    folder = next((f for f in store.folders(model) if _has_all(f, model)), None)
    if folder is None:
        return [f"{model.name} is not here whole: visavis models get {model.name}."]
    pins = _read_pins(store, model)
    wrong, total, before = [], model.bytes, 0
    for file in model.files:
        pin = pins.get(file.path)
        digest = sha256_of(folder / file.path, turn, lambda n, b=before: report(b + n, total))
        before += _size(folder / file.path)
        must = file.sha256 or (pin.sha256 if pin else "")
        if must and digest != must:
            wrong.append(
                f"{file.path} of {model.name} is damaged or another file (SHA-256 {digest[:12]}…"
                f" instead of {must[:12]}…): remove {model.name} and get it again."
            )
        elif not must:
            _write_pins(store, model, pins | {file.path: Fetched(before, digest)})
            pins = _read_pins(store, model)
    return wrong


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
    shutil.rmtree(_parts(store, model), ignore_errors=True)
    return freed


def _remove_added(name: str, store: Store) -> int:
    path = store.added().get(name)
    if path is None:
        raise InputError(f"There is no model {name!r}.", "`visavis models list` shows all.")
    freed = 0 if path.is_symlink() else _size(path)
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
    return freed


def add(path: Path, name: str, store: Store, *, copy: bool = False) -> Path:
    """Make a model file or folder of the user's known under a name; linked where that works.

    Raises InputError, OutputError.
    """
    path = path.expanduser().absolute()
    if not path.exists():
        raise InputError(f"There is no file {path}.")
    if kind_of(path) is None:
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
        raise _unwritable(place.parent, error) from error
    return place


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
    return {".onnx": "tts", ".pth": "face"}.get(path.suffix.lower())  # type: ignore[return-value]


# What lies beside the models


def _parts(store: Store, model: Model) -> Path:
    return store.folder / PARTS / model.name


def _part(store: Store, model: Model, file: ModelFile) -> Path:
    return _parts(store, model) / (file.path.replace("/", "--") + ".part")


def _pins(store: Store, model: Model) -> Path:
    return store.folder / PINS / f"{model.name}.json"


def _read_pins(store: Store, model: Model) -> dict[str, Fetched]:
    """File -> what it was when it came first."""
    try:
        kept = json.loads(_pins(store, model).read_text("utf-8"))
        return {path: Fetched(int(pin["bytes"]), str(pin["sha256"])) for path, pin in kept.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _write_pins(store: Store, model: Model, pins: Mapping[str, Fetched]) -> None:
    path = _pins(store, model)
    text = json.dumps({p: {"bytes": f.bytes, "sha256": f.sha256} for p, f in pins.items()})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside = path.with_name(path.name + ".new")
        aside.write_text(text, "utf-8")
        os.replace(aside, path)
    except OSError as error:
        raise _unwritable(path.parent, error) from error


def forget_pins(model: Model, store: Store) -> None:
    """Trust the next download of a model's unverified files anew."""
    _pins(store, model).unlink(missing_ok=True)


@contextlib.contextmanager
def _alone(store: Store, model: Model) -> Iterator[None]:
    """Only one process at a time fetches a model. Raises OutputError where another does."""
    path = _parts(store, model) / "lock"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = open(path, "w")  # noqa: SIM115
    except OSError as error:
        raise _unwritable(path.parent, error) from error
    with lock:
        try:
            _lock(lock.fileno())
        except OSError:
            raise OutputError(
                f"{model.label} is being fetched by another Visavis.", "Wait for it, or end it."
            ) from None
        yield


def _lock(handle: int) -> None:
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _unwritable(folder: Path, error: OSError) -> OutputError:
    why = (error.strerror or str(error)).lower()
    return OutputError(f"{folder} cannot be written: {why}.", "Make room there, or the right.")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
