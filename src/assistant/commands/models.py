"""What `visavis models` does, in the terminal: lists, gets, checks, removes, adds, converts.

Knows how to print and to ask; model_store/ does the work.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from assistant.agreements import agreements
from assistant.config import Settings
from assistant.model_store import care as model_care
from assistant.model_store import files as model_files
from assistant.model_store.files import Net
from assistant.models import Model, Store, manifest
from assistant.planning.offer import here, wanted_for
from assistant.profile import probe_machine
from assistant.progress import clock
from talking_head.errors import InputError
from talking_head.turn import Turn

PROFILES = ("auto", "low", "medium", "high")
REDRAW_SECONDS = 0.2
KINDS = {"asr": "Understands", "llm": "Answers", "tts": "Speaks", "face": "Shows its face"}


def net(settings: Settings, *, offline: bool = False) -> Net:
    """How the network may be used for models."""
    return Net(offline or settings.models.offline, settings.models.mirror or "")


def list_models(args: argparse.Namespace, settings: Settings) -> int:
    """Print all models, and which are here."""
    store = Store()
    installed = {name: store.installed(model) for name, model in manifest().items()}
    if args.json:
        rows = [_as_json(model, installed[name]) for name, model in manifest().items()]
        added = [{"name": n, "path": str(p)} for n, p in store.added().items()]
        print(json.dumps({"folder": str(store.folder), "models": rows, "added": added}, indent=2))
        return 0
    for kind, title in KINDS.items():
        print(f"{title}:")
        for name, model in manifest().items():
            if model.kind == kind:
                print(_row(model, installed[name]))
    if store.added():
        print("Your own:")
        for name, path in store.added().items():
            print(f"  + {name:<24} {path}")
    print(f"\n+ is here, in {store.folder} or a cache. N: for non-commercial use only.")
    print("?: its hash is stated nowhere; it is pinned by the first download.")
    return 0


def _row(model: Model, installed: Path | None) -> str:
    here = "+" if installed else " "
    marks = f"{' ' if model.commercial else 'N'}{' ' if model.verified else '?'}"
    profiles = ", ".join(model.profiles)
    size = _size(model.bytes) if model.bytes else "?"
    return f"  {here} {model.name:<24} {size:>8} {marks} {model.label}" + (
        f" ({profiles})" if profiles else ""
    )


def _as_json(model: Model, installed: Path | None) -> dict[str, object]:
    return {
        "name": model.name, "kind": model.kind, "engine": model.engine, "label": model.label,
        "bytes": model.bytes, "verified": model.verified, "licence": model.licence,
        "permits": model.permits, "commercial": model.commercial, "profiles": model.profiles,
        "path": str(installed) if installed else None,
    }  # fmt: skip


def get_models(args: argparse.Namespace, settings: Settings) -> int:
    """Download what is named, after one yes where terms are to be agreed to."""
    store, machine = Store(), probe_machine()
    wanted: list[Model] = []
    for name in args.names:
        if name in PROFILES:
            wanted += wanted_for(name, machine, settings, here(machine, store))
        else:
            wanted.append(_named(name))
    wanted = list(dict.fromkeys(wanted))
    missing = [model for model in wanted if not store.installed(model)]
    for model in wanted:
        if model not in missing:
            print(f"{model.name} is here: {store.installed(model)}")
    if not missing:
        return 0
    how = net(settings, offline=args.offline)
    if how.is_offline:  # it will be refused: nothing is to be agreed to
        return fetch_all(missing, store, how)
    for model in missing:
        print(described(model))
    if not agreed(missing, yes=args.yes):
        return 1
    if args.repin:
        for model in missing:
            model_files.forget_pins(model, store)
    return fetch_all(missing, store, how)


def described(model: Model) -> str:
    """What one would download, and under which terms."""
    size = _size(model.bytes) if model.bytes else "of unknown size"
    lines = [f"{model.name}: {model.label}, {size}", f"  licence: {model.licence}; {model.permits}"]
    if model.consent:
        lines.append(f"  {model.consent}")
    if not model.verified:
        lines.append("  no source states its hash: what comes now is trusted, and held to later")
    return "\n".join(lines)


def agreed(models: Sequence[Model], *, yes: bool) -> bool:
    """Whether the user agrees to the terms of those for non-commercial use only; kept if so."""
    restricted = [model for model in models if not model.commercial]
    if not restricted:
        return True
    names = ", ".join(model.name for model in restricted)
    question = f"For non-commercial use only: {names}. Do you agree to their terms?"
    if not yes and not asked(question):
        print("Nothing was downloaded.")
        return False
    kept, now = agreements(), datetime.now().astimezone().isoformat(timespec="seconds")
    for model in restricted:
        key = model.agreement or f"licence:{model.name}"
        kept.give(key, f"{model.label}: {model.licence}; {model.permits}", now)
    return True


def asked(question: str) -> bool:
    """A yes in the terminal. Raises InputError where nobody can answer."""
    if not sys.stdin.isatty():
        raise InputError(f"{question} There is no terminal to answer in.", "Say so with --yes.")
    print(f"{question} [y/N] ", end="", flush=True)  # input's own goes to stderr: into the log
    return input().strip().lower() in ("y", "yes", "j", "ja", "oui", "si")


def fetch_all(models: Sequence[Model], store: Store, how: Net) -> int:
    """Download these, one after another, with a bar. Returns the exit code."""
    if not how.is_offline:
        model_files.check_space(models, store)
    for model in models:
        with Bar(model.name) as bar:
            try:
                path = model_files.get(model, store, Turn(), bar, how)
            except KeyboardInterrupt:
                bar.clear()
                print("Stopped. What came is kept: the same command goes on from there.")
                return 130
        print(f"{model.name}: {path}")
    return 0


def verify_models(args: argparse.Namespace, settings: Settings) -> int:
    """Check every byte; the exit code is 1 where something is wrong."""
    store = Store()
    models = [_named(n) for n in args.names] or [
        model for model in manifest().values() if store.installed(model)
    ]
    wrong = 0
    for model in models:
        with Bar(model.name) as bar:
            problems = model_care.verify(model, store, Turn(), bar)
        for problem in problems or [f"{model.name} is as it should be."]:
            print(problem)
        wrong += len(problems)
    added = ", ".join(store.added())
    if added and not args.names:
        print(f"Your own have no hash to compare with: {added}.")
    elif not models:
        print("No models are here.")
    return 1 if wrong else 0


def remove_models(args: argparse.Namespace, settings: Settings) -> int:
    """Delete models."""
    store = Store()
    for name in args.names:
        if name in manifest() and not store.path(name):
            model_care.remove(name, store, manifest())  # the parts of a download that was stopped
            print(f"{name} is not here.")
            continue
        before = store.path(name)
        freed = model_care.remove(name, store, manifest())
        left = store.path(name) if name in manifest() else None
        if before is not None and freed == 0 and left is None:
            print(f"{name} is forgotten; the file that you added stays where it is.")
        else:
            print(f"{name}: {_size(freed)} are free now." + (f" {left} stays." if left else ""))
    return 0


def path_model(args: argparse.Namespace, settings: Settings) -> int:
    """Print where a model is."""
    path = Store().path(args.name)
    if path is None:
        if args.name in manifest():
            raise InputError(
                f"{args.name} is not here.", f"visavis models get {args.name} fetches it."
            )
        raise InputError(f"There is no model {args.name!r}.", "`visavis models list` shows all.")
    print(path)
    return 0


def add_model(args: argparse.Namespace, settings: Settings) -> int:
    """Make a model of the user's own known."""
    name = args.name or args.file.stem
    if name in manifest() or name in PROFILES:
        raise InputError(f"{name!r} is the name of something else.", "Give another with --name.")
    place = model_care.add(args.file, name, Store(), copy=args.copy)
    kind = model_care.kind_of(place)
    setting = f"{kind}.model={name}" if kind != "face" else f"talking_head.models.wav2lip={place}"
    print(f"{name} is known now. To use it: visavis --set {setting}")
    return 0


def convert_model(args: argparse.Namespace, settings: Settings) -> int:
    """Write a Wav2Lip checkpoint again as safetensors, without what only training needs."""
    from talking_head.wav2lip.weights import convert

    named = Store().path(args.name)
    source = named if named is not None else Path(args.name)
    files = sorted(source.glob("*.pth")) if source.is_dir() else [source]
    for file in files or [source]:
        before, target = file.stat().st_size if file.is_file() else 0, convert(file)
        after = target.stat().st_size
        print(f"{target}: {_size(after)} instead of {_size(before)}, used from now on.")
    return 0


def _named(name: str) -> Model:
    model = manifest().get(name)
    if model is None:
        raise InputError(
            f"There is no model {name!r}.",
            "`visavis models list` shows all; profiles are auto, low, medium and high.",
        )
    return model


class Bar:
    """A progress bar: bytes, speed, time left. Nothing where nobody watches."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._shown = sys.stderr.isatty()
        self._began = self._drawn = 0.0
        self._had = 0

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def __call__(self, done: int, total: int) -> None:
        """So many bytes are done, of how many (0: not known)."""
        now = time.monotonic()
        if not self._began:
            self._began, self._had = now, done
        if self._shown and now - self._drawn >= REDRAW_SECONDS:
            self._drawn = now
            waited = now - self._began
            speed = (done - self._had) / waited if waited > 1 else 0.0
            self._write(transfer_line(self._name, done, total, speed))

    def clear(self) -> None:
        """Take the bar away."""
        if self._drawn:
            self._write("")
            self._drawn = 0.0

    def _write(self, line: str) -> None:
        width = shutil.get_terminal_size().columns - 1
        sys.stderr.write(f"\r{line[:width]:<{width}}" + ("" if line else "\r"))
        sys.stderr.flush()


def transfer_line(name: str, done: int, total: int, speed: float) -> str:
    """Bytes done, of how many (0: not known), at so many a second (0: not known yet)."""
    pace = f"  {_size(speed)}/s" if speed else ""
    if not total:
        return f"{name}: {_size(done)}{pace}"
    part = min(1.0, done / total)
    bar = "#" * int(part * 20)
    left = f"  {clock((total - done) / speed)} left" if speed and total > done else ""
    return f"{name} [{bar:-<20}] {part:4.0%}  {_size(done)} of {_size(total)}{pace}{left}"


def _size(count: float) -> str:
    """As downloads are counted: in powers of ten."""
    if count >= 1e9:
        return f"{count / 1e9:.2f} GB"
    return f"{count / 1e6:.1f} MB" if count >= 100_000 else f"{count / 1e3:.1f} kB"
