"""Where the windows were: kept in the state folder, and used again where a screen still is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

from assistant import paths


class Remembered:
    """Small things the window remembers between starts. A file that is broken is begun anew."""

    def __init__(self, file: Path | None = None) -> None:
        path = file or paths.user_folder("state") / "window.ini"
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    def place(self, name: str, window: QWidget) -> bool:
        """Put a window where it was, back onto a screen if that one is gone."""
        kept = self._file.value(f"{name}/geometry")
        return isinstance(kept, QByteArray) and window.restoreGeometry(kept)

    def note(self, name: str, window: QWidget) -> None:
        """Keep where a window is."""
        self._file.setValue(f"{name}/geometry", window.saveGeometry())

    def value(self, key: str, otherwise: str = "") -> str:
        """A word kept earlier."""
        return str(self._file.value(key, otherwise))

    def keep(self, key: str, value: str) -> None:
        """Keep a word."""
        self._file.setValue(key, value)

    def sync(self) -> None:
        """Write it now."""
        self._file.sync()
