"""The user's settings file, watched: what is written into it by hand holds at once.

Knows the file and how often editors touch it. A file that cannot be read is left alone and said;
what was in force stays so. Settings that were given for this start only (--set, the environment)
stay too: only what has changed in the file is taken over.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from assistant import paths
from assistant.config import Settings
from assistant.config_schema import flatten
from assistant.config_sources import load_settings
from assistant.desktop.background import Background
from assistant.desktop.i18n import joined, problem
from assistant.desktop.pages import Notice
from assistant.desktop.preferences import Preferences

SETTLE_MS = 200
"""Editors write a file in several steps."""

KEY = "settings-file"


class SettingsFile(QObject):
    """Watches from its making until it is deleted."""

    def __init__(
        self,
        preferences: Preferences,
        background: Background,
        tell: Callable[[Notice], None],
        withdraw: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences, self._background = preferences, background
        self._tell, self._withdraw = tell, withdraw
        self._path = paths.user_config_file()
        self._last: Settings | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _: self._settle.start())
        self._watcher.directoryChanged.connect(lambda _: self._settle.start())
        background.run(self._begin, self._begun, lambda error: None, owner=self)

    def look(self) -> None:
        """Read the file, and take over what is new in it."""
        if self._last is None:
            return
        if self._preferences.pending:  # what we write ourselves is not there whole yet
            self._settle.start()
            return
        self._watch()
        self._background.run(_read, self._take, self._broken, owner=self)

    def _begin(self) -> Settings:
        paths.made(self._path.parent)
        try:
            return _read()
        except Exception:  # it was broken before: said at the start, and not ours
            return Settings()

    def _begun(self, settings: Settings) -> None:
        self._last = settings
        self._watch()

    def _watch(self) -> None:
        wanted = [str(self._path.parent), *([str(self._path)] if self._path.exists() else [])]
        watched = {*self._watcher.files(), *self._watcher.directories()}
        for path in wanted:
            if path not in watched:  # a file that was replaced is watched no more
                self._watcher.addPath(path)

    def _take(self, settings: Settings) -> None:
        if self._preferences.pending:
            self._settle.start()
            return
        assert self._last is not None
        before, after = flatten(self._last), flatten(settings)
        now = flatten(self._preferences.now)
        self._last = settings
        self._withdraw(KEY)
        new = {k: v for k, v in after.items() if v != before[k] and v != now[k]}
        if new:
            self._preferences.take(new)

    def _broken(self, error: Exception) -> None:
        text = self.tr("Your settings file cannot be used, so what was set before still holds.")
        self._tell(Notice(joined((text, problem(error))), KEY))


def _read() -> Settings:
    """What the file says, on the defaults, and nothing else."""
    return load_settings(environ={})
