"""The settings as the window knows them: what is in force, and how it is changed.

A change is checked, applied at once, and kept in the user's file, in that order. `changed` tells
everyone. What cannot be applied to a running talk is listed in `later`, and holds from the next
start. Knows no page.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from assistant.config import Settings, save_user_setting, with_changes
from assistant.desktop.background import Background
from talking_head.errors import VisavisError

log = logging.getLogger(__name__)


class Preferences(QObject):
    """`now`: the settings in force. `changed(keys)`: told after a change, in Qt's thread."""

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
        self._background = background
        self._trouble = on_trouble
        self._appliers: list[Callable[[Settings, frozenset[str]], None]] = []

    def apply_with(self, applier: Callable[[Settings, frozenset[str]], None]) -> None:
        """Have every change applied by this too: `applier(settings, keys)`, off Qt's thread.

        It may take its time and raise VisavisError.
        """
        self._appliers.append(applier)

    def change(self, changes: Mapping[str, object]) -> None:
        """Change settings by dotted key. Raises ConfigError, at once, where one does not fit."""
        settings = with_changes(self.now, changes)
        self.now = settings
        keys = frozenset(changes)
        self.changed.emit(keys)

        def work() -> None:
            for applier in self._appliers:
                applier(settings, keys)
            for key, value in changes.items():
                save_user_setting(key, value)

        self._background.run(work, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        log.error("a setting could not be changed", exc_info=error)
        known = error if isinstance(error, VisavisError) else VisavisError(f"{error}.")
        self._trouble(known)
