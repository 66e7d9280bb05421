"""The settings as the window knows them: what is in force, and how it is changed.

A change is checked, applied at once, and kept in the user's file, in that order, and one after
the other. `changed` tells everyone. What a running talk refuses is taken back; what it cannot take
over holds from the next start (applying.py says which). Knows no page.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from assistant.config import Settings, with_changes
from assistant.config_schema import flatten, leaf
from assistant.config_sources import save_user_setting
from assistant.desktop.background import Background
from talking_head.errors import VisavisError, reason_of
from talking_head.said import said

log = logging.getLogger(__name__)

Applier = Callable[[Settings, frozenset[str]], None]


class Preferences(QObject):
    """`now`: the settings in force. `changed(keys)`: told after a change, in Qt's thread.

    `pending`: how many changes are not applied and kept yet.
    """

    changed = Signal(object)

    def __init__(
        self,
        settings: Settings,
        background: Background,
        on_trouble: Callable[[VisavisError], None],
    ) -> None:
        """`on_trouble`: what a change that could not be applied or kept is told to."""
        super().__init__()
        self.now = settings
        self.pending = 0
        self._background = background
        self._trouble = on_trouble
        self._appliers: list[Applier] = []
        self._jobs: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._one_at_a_time = threading.Lock()

    def apply_with(self, applier: Applier) -> None:
        """Have every change applied by this too: `applier(settings, keys)`, off Qt's thread.

        It may take its time and raise VisavisError.
        """
        self._appliers.append(applier)

    def value(self, key: str) -> object:
        """What is in force for a dotted key."""
        return leaf(self.now, key)

    def change(self, changes: Mapping[str, object]) -> None:
        """Change settings by dotted key. Raises ConfigError, at once, where one does not fit."""
        self._set(changes, keep=True)

    def take(self, changes: Mapping[str, object]) -> None:
        """Take over what the user wrote into the file. Raises ConfigError."""
        self._set(changes, keep=False)

    def _set(self, changes: Mapping[str, object], *, keep: bool) -> None:
        before, settings = flatten(self.now), with_changes(self.now, changes)
        keys = frozenset(changes)
        self.now = settings
        self.pending += 1
        self.changed.emit(keys)

        def job() -> None:
            try:
                for applier in self._appliers:
                    applier(settings, keys)
            except Exception as error:
                raise _Refused(error) from error
            for key, value in changes.items() if keep else ():
                save_user_setting(key, value)

        def failed(error: Exception) -> None:
            self.pending -= 1
            if isinstance(error, _Refused):
                self._take_back(changes, {key: before[key] for key in keys})
                error = error.cause
            log.error("a setting could not be changed", exc_info=error)
            words = said("It cannot be kept: {why}.", why=reason_of(error))
            known = error if isinstance(error, VisavisError) else VisavisError(words)
            self._trouble(known)

        self._jobs.put(job)
        self._background.run(self._next, lambda _: self._done(), failed)

    def _next(self) -> None:
        """In the order in which they were asked for, on whichever thread comes first."""
        with self._one_at_a_time:
            self._jobs.get()()

    def _done(self) -> None:
        self.pending -= 1

    def _take_back(self, changes: Mapping[str, object], before: Mapping[str, object]) -> None:
        """What was refused, unless it was changed again since."""
        now, wanted = flatten(self.now), flatten(with_changes(self.now, changes))
        still = {key: value for key, value in before.items() if now[key] == wanted[key]}
        self.now = with_changes(self.now, still)
        self.changed.emit(frozenset(still))


class _Refused(Exception):
    """A change that could not be applied."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(str(cause))
        self.cause = cause
