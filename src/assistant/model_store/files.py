"""Gets models into the store.

`get` fetches the files of a model in parallel, checks each, and only then moves them to their
place: a model is there whole or not at all. What no source states of a file is pinned at its first
download: its size and hash are kept in the store, and later downloads and checks are held to them.
Cancelling the turn pauses: the parts are kept. Knows addresses (hub, mirrors) and the disk; HTTP
is download.py's; what is done with models that are here is care.py's.
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

from assistant.model_store.download import Fetched, Patience, Source, fetch
from assistant.models import Model, ModelFile, Store
from assistant.priority import stand_back
from talking_head.errors import DownloadError, OutputError
from talking_head.said import said
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
    patience: Patience = field(default_factory=Patience)
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
            said(
                "{label} is not on this computer, and it is to make no request (offline).",
                label=model.label,
            ),
            said(
                "Without --offline and HF_HUB_OFFLINE: visavis models get {name}.", name=model.name
            ),
        )
    check_space([model], store)
    with _alone(store, model):
        fetched = _fetch_all(model, store, turn, report, net)
        pinned = read_pins(store, model)
        write_pins(store, model, pinned | fetched)
        try:
            _install(model, store)
        except OSError as error:
            raise unwritable(store.folder, error) from error
    installed = store.installed(model)
    if installed is None:
        raise DownloadError(
            said("{label} came, but not with the files it should have.", label=model.label),
            said("Remove it (visavis models remove {name}) and fetch it again.", name=model.name),
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
            said(
                "There are {free:.1f} GB free for {folder}, and {needed:.1f} GB are needed.",
                free=free / 1e9,
                folder=store.folder,
                needed=needed / 1e9,
            ),
            said("Make room, or name a folder on another disk in VISAVIS_HOME."),
        )


def _fetch_all(
    model: Model, store: Store, turn: Turn, report: Progress, net: Net
) -> dict[str, Fetched]:
    """Fetch every file of a model into its part, several at once."""
    pins = read_pins(store, model)
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

    with ThreadPoolExecutor(AT_ONCE, "download", initializer=stand_back) as workers:
        try:
            files = [workers.submit(one, file) for file in model.downloads]
            wait(files, return_when=FIRST_EXCEPTION)
        finally:  # at Ctrl-C too: none goes on
            if not all(file.done() for file in files):
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
    shutil.rmtree(parts(store, model), ignore_errors=True)


def _unpack(model: Model, file: ModelFile, archive: Path, place: Path) -> None:
    aside = place.with_name(place.name + ".new")
    try:
        with (
            zipfile.ZipFile(archive) as packed,
            packed.open(file.remote) as source,
            open(aside, "wb") as target,
        ):
            shutil.copyfileobj(source, target)
    except (zipfile.BadZipFile, KeyError, NotImplementedError) as error:
        archive.unlink(missing_ok=True)
        raise DownloadError(
            said(
                "The archive of {label} is not what it should be: {error}.",
                label=model.label,
                error=error,
            ),
            said("Fetch it again: visavis models get {name}.", name=model.name),
        ) from error
    os.replace(aside, place)


# What lies beside the models


def parts(store: Store, model: Model) -> Path:
    """The folder of what was fetched of a model so far."""
    return store.folder / PARTS / model.name


def _part(store: Store, model: Model, file: ModelFile) -> Path:
    return parts(store, model) / (file.path.replace("/", "--") + ".part")


def _pins(store: Store, model: Model) -> Path:
    return store.folder / PINS / f"{model.name}.json"


def read_pins(store: Store, model: Model) -> dict[str, Fetched]:
    """File -> what it was when it came first."""
    try:
        kept = json.loads(_pins(store, model).read_text("utf-8"))
        return {path: Fetched(int(pin["bytes"]), str(pin["sha256"])) for path, pin in kept.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def write_pins(store: Store, model: Model, pins: Mapping[str, Fetched]) -> None:
    """Keep what files were when they came first. Raises OutputError."""
    path = _pins(store, model)
    text = json.dumps({p: {"bytes": f.bytes, "sha256": f.sha256} for p, f in pins.items()})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside = path.with_name(path.name + ".new")
        aside.write_text(text, "utf-8")
        os.replace(aside, path)
    except OSError as error:
        raise unwritable(path.parent, error) from error


def forget_pins(model: Model, store: Store) -> None:
    """Trust the next download of a model's unverified files anew."""
    _pins(store, model).unlink(missing_ok=True)


@contextlib.contextmanager
def _alone(store: Store, model: Model) -> Iterator[None]:
    """Only one process at a time fetches a model. Raises OutputError where another does."""
    path = parts(store, model) / "lock"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = open(path, "w")  # noqa: SIM115
    except OSError as error:
        raise unwritable(path.parent, error) from error
    with lock:
        try:
            _lock(lock.fileno())
        except OSError:
            raise OutputError(
                said("{label} is being fetched by another Visavis.", label=model.label),
                said("Wait for it, or end it."),
            ) from None
        yield


def _lock(handle: int) -> None:
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def unwritable(folder: Path, error: OSError) -> OutputError:
    """What to tell when a folder cannot be written."""
    why = (error.strerror or str(error)).lower()
    return OutputError(
        said("{path} cannot be written: {why}.", path=folder, why=why),
        said("Make room there, or the right."),
    )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
