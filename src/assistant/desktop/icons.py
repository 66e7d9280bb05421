"""The icons: line drawings on a grid of 24, in whatever colour is asked for.

Drawn for Visavis as SVG paths and rendered by QtSvg at the screen's own resolution.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton, QWidget

from assistant.desktop.theme import Theme

PATHS: dict[str, str] = {
    "talk": "M4 11.5C4 7.4 7.6 4.5 12 4.5s8 2.9 8 7-3.6 7-8 7c-1 0-2-.1-2.9-.4L5 19.5l1-3.4"
    "c-1.2-1.2-2-2.8-2-4.6z",
    "avatars": "M12 4.2a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.8 19.8c.6-3.3 3.5-5 7.2-5s6.6 1.7 7.2 5",
    "settings": "M4 7h9M17 7h3M4 12h3M11 12h9M4 17h7M15 17h5M15 5.2v3.6M9 10.2v3.6M13 15.2v3.6",
    "diagnostics": "M3.5 12.5h4l2.5-6.5 4 12 2.5-5.5h4",
    "mic": "M12 3.5a2.7 2.7 0 0 1 2.7 2.7v5.1a2.7 2.7 0 0 1-5.4 0V6.2A2.7 2.7 0 0 1 12 3.5z"
    "M6 11.2a6 6 0 0 0 12 0M12 17.2v3.3M9 20.5h6",
    "mic_off": "M12 3.5a2.7 2.7 0 0 1 2.7 2.7v3.4M9.3 9.3v2a2.7 2.7 0 0 0 4.2 2.2M6 11.2"
    "a6 6 0 0 0 9.6 4.8M18 11.2c0 1-.2 1.9-.6 2.7M12 17.2v3.3M9 20.5h6M4 4l16 16",
    "stop": "M8 7h8a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1z",
    "hold": "M4 10.5v4a1.2 1.2 0 0 0 1.2 1.2h13.6a1.2 1.2 0 0 0 1.2-1.2v-4",
    "send": "M12 19V5.5M6 11.2L12 5.2l6 6",
    "search": "M10.8 5a5.8 5.8 0 1 1 0 11.6 5.8 5.8 0 0 1 0-11.6zM15.2 15.2L20 20",
    "list": "M4.5 7h15M4.5 12h15M4.5 17h9",
    "new": "M12 5v14M5 12h14",
    "more": "M5.5 12h.01M12 12h.01M18.5 12h.01",
    "close": "M6 6l12 12M18 6L6 18",
    "back": "M14.5 5.5L8 12l6.5 6.5",
    "forward": "M9.5 5.5L16 12l-6.5 6.5",
    "up": "M5.5 14.5L12 8l6.5 6.5",
    "tiles": "M5 5h5.5v5.5H5zM13.5 5H19v5.5h-5.5zM5 13.5h5.5V19H5zM13.5 13.5H19V19h-5.5z",
    "new_folder": "M3.8 18.5V6.5a1 1 0 0 1 1-1h4.4l2 2.3h8a1 1 0 0 1 1 1v9.7a1 1 0 0 1-1 1H4.8"
    "a1 1 0 0 1-1-1zM12 10.7v5M9.5 13.2h5",
    "replay": "M9.5 8.2v7.6l6.2-3.8zM12 3.8a8.2 8.2 0 1 1 0 16.4 8.2 8.2 0 0 1 0-16.4z",
    "copy": "M9 9h9.5v10.5H9zM6 15H5.5V4.5H15V6",
    "save": "M12 4.5v10M7.8 10.6l4.2 4.2 4.2-4.2M5 19.5h14",
    "play": "M8.5 5.5v13l10-6.5z",
    "pause": "M9 5.5v13M15 5.5v13",
    "step_back": "M15.5 6l-7.5 6 7.5 6zM6 6v12",
    "step": "M8.5 6l7.5 6-7.5 6zM18 6v12",
    "volume": "M4.5 9.8v4.4h3l4 3.3V6.5l-4 3.3zM15 9.2a4 4 0 0 1 0 5.6"
    "M17.6 6.8a7.4 7.4 0 0 1 0 10.4",
    "quiet": "M4.5 9.8v4.4h3l4 3.3V6.5l-4 3.3zM15.5 9.8l4.4 4.4M19.9 9.8l-4.4 4.4",
    "full": "M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15",
    "compact": "M4.5 5h15v14h-15zM12.5 12.5h7V19h-7z",
    "trash": "M5 7h14M9.5 7V4.8h5V7M7 7l.8 12.2h8.4L17 7M10.2 10.5v5.5M13.8 10.5v5.5",
    "edit": "M5 19l.8-3.6L16.2 5a1.6 1.6 0 0 1 2.3 0l.5.5a1.6 1.6 0 0 1 0 2.3L8.6 18.2z",
    "down": "M6.5 9.5L12 15l5.5-5.5",
    "warning": "M12 4.5l8.5 15h-17zM12 10v4.5M12 17h.01",
    "check": "M5 12.6l4.6 4.6L19 7.2",
    "info": "M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 11v5M12 8h.01",
}  # fmt: skip

FILLED = frozenset({"stop", "play", "step", "step_back"})

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="{path}" fill="{fill}"'
    ' stroke="{colour}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"/>'
    "</svg>"
)


@lru_cache(maxsize=256)
def picture(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """An icon of `size` (device-independent) pixels for a screen of that pixel ratio."""
    fill = colour if name in FILLED else "none"
    width = 2.4 if name == "more" else 1.7
    svg = _SVG.format(path=PATHS[name], fill=fill, colour=colour, width=width)
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@lru_cache(maxsize=256)
def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """An icon that is sharp on every screen."""
    made = QIcon()
    for ratio in (1.0, 1.5, 2.0, 3.0):
        made.addPixmap(picture(name, colour, size, ratio))
    return made


class IconButton(QToolButton):
    """A button that is an icon; `says` is its tooltip and what a screen reader calls it."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        says: str,
        parent: QWidget | None = None,
        *,
        size: int = 20,
        colour: str = "dim",
    ) -> None:
        """`colour`: the token that it is drawn in."""
        super().__init__(parent)
        self._theme, self._name, self._size, self._colour = theme, name, size, colour
        self.setProperty("kind", "icon")
        self.setIconSize(QSize(size, size))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoRaise(True)
        self.says(says)
        theme.changed.connect(self._draw)
        self._draw()

    def says(self, words: str) -> None:
        """Change what it is called."""
        self.setToolTip(words)
        self.setAccessibleName(words)

    def shows(self, name: str, colour: str | None = None) -> None:
        """Change the icon."""
        if (name, colour or self._colour) != (self._name, self._colour):
            self._name, self._colour = name, colour or self._colour
            self._draw()

    def _draw(self) -> None:
        self.setIcon(icon(self._name, getattr(self._theme.tokens, self._colour), self._size))
