"""What is dragged into the window: which of it are pictures, and whether the rest is text.

Knows Qt's mime data only; what becomes of it is the pages'.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

PICTURES = "*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif *.avif *.heic"


def files_of(data: QMimeData) -> list[Path]:
    """The files of this computer."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def pictures_of(data: QMimeData) -> list[Path]:
    """The files that are pictures, by their endings."""
    return [file for file in files_of(data) if f"*{file.suffix.lower()}" in PICTURES.split()]


def is_text(data: QMimeData) -> bool:
    """Whether it is something to say; Qt gives the address of a file as text too."""
    return bool(data.hasText()) and not files_of(data)
