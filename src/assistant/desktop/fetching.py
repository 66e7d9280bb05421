"""Downloads of models, as the window shows them: begun, paused, gone on with, ended.

One at a time for each model, on threads; progress comes as a signal, in Qt's thread, at most a few
times a second. They go on when the page is left. Knows model_store/files.py; no widget.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from assistant.desktop.background import Background
from assistant.model_store import files as model_files
from assistant.model_store.files import Net
from assistant.models import Model, Store
from talking_head.errors import VisavisError
from talking_head.turn import Cancelled, Turn

TELL_SECONDS = 0.1


@dataclass(slots=True)
class _Under:
    turn: Turn = field(default_factory=Turn)
    began: float = field(default_factory=time.monotonic)
    had: int = -1
    told: float = 0.0


class Fetching(QObject):
    """`progress(name, done, total, speed)`: bytes, total 0 where it is not known, bytes a second
    (0 at first). `ended(name, error)`: error None: it is here; Cancelled: it is paused."""

    progress = Signal(str, float, float, float)
    ended = Signal(str, object)

    def __init__(self, background: Background, store: Store | None = None) -> None:
        super().__init__()
        self._store = store
        self._background = background
        self._under: dict[str, _Under] = {}

    @property
    def store(self) -> Store:
        """Where the models are."""
        if self._store is None:
            self._store = Store()
        return self._store

    def under_way(self, name: str) -> bool:
        """Whether this model is being fetched."""
        return name in self._under

    def begin(self, model: Model, how: Net) -> None:
        """Fetch a model, or go on with it."""
        if model.name in self._under:
            return
        under = self._under[model.name] = _Under()

        def report(done: int, total: int) -> None:
            now = time.monotonic()
            if under.had < 0:
                under.had = done
            if now - under.told >= TELL_SECONDS or (total and done >= total):
                under.told = now
                waited = now - under.began
                speed = (done - under.had) / waited if waited > 1.0 else 0.0
                self._background.post(
                    lambda: self.progress.emit(model.name, float(done), float(total), speed)
                )

        def work() -> BaseException | None:
            try:
                model_files.get(model, self.store, under.turn, report, how)
            except (Cancelled, VisavisError) as error:
                return error
            return None

        def over(error: BaseException | None) -> None:
            self._under.pop(model.name, None)
            self.ended.emit(model.name, error)

        self._background.run(work, over, over, owner=self)

    def pause(self, name: str) -> None:
        """What came is kept; `begin` goes on from there."""
        if name in self._under:
            self._under[name].turn.cancel()

    def close(self) -> None:
        """Pause all."""
        for under in self._under.values():
            under.turn.cancel()
