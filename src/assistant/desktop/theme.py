"""How the window looks, and when that changes: the appearance in force, and the type scale.

The colours are tokens.py's, the sheet style_sheet.py's. Knows no page and no widget of ours.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from assistant.desktop.style_sheet import style_sheet
from assistant.desktop.tokens import DARK, LIGHT, Tokens

Appearance = Literal["auto", "light", "dark"]

FONTS = (
    "Inter", "SF Pro Text", "Segoe UI Variable Text", "Segoe UI", "Noto Sans", "Ubuntu",
    "Cantarell", "DejaVu Sans",
)  # fmt: skip
"""The first that the system has; Qt itself finds another for letters that it lacks."""

CHINESE = ("PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", "WenQuanYi Micro Hei",
           "Droid Sans Fallback")  # fmt: skip
JAPANESE = ("Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", "IPAGothic",
            "Droid Sans Fallback")  # fmt: skip
"""For the letters that the first lacks: the same signs are drawn differently in the two countries,
and signs shared by all scripts, such as a comma, would each come from another font."""

SMALLEST_BASE_PX = 14

SCALE = {"caption": 12 / 14, "body": 1.0, "lead": 16 / 14, "heading": 18 / 14, "title": 26 / 14}
"""The type scale, in sizes of the body."""


class Theme(QObject):
    """The appearance in force, followed by the whole application.

    `tokens` holds the colours for widgets that paint themselves; they repaint on `changed`.
    `calm`: whether motion is to be reduced.
    """

    changed = Signal()

    def __init__(self, appearance: Appearance = "auto", *, reduced_motion: bool = False) -> None:
        super().__init__()
        self._appearance = appearance
        self._reduced = reduced_motion
        self.tokens = DARK
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _: self._apply())
        self._base = max(SMALLEST_BASE_PX, QFontInfo(QApplication.font()).pixelSize())
        self._apply()

    @property
    def calm(self) -> bool:
        """Whether nothing is to move that need not: as set here, or in the system."""
        style = QGuiApplication.styleHints()  # owns the hints: to be held as long as they are
        wish = style.accessibility().motionPreference()
        return self._reduced or wish == Qt.MotionPreference.ReducedMotion

    def set(self, appearance: Appearance, *, reduced_motion: bool) -> None:
        """Change it, at once and everywhere."""
        self._appearance, self._reduced = appearance, reduced_motion
        self._apply()

    def px(self, role: str) -> int:
        """The size of a step of the type scale, in (device-independent) pixels."""
        return round(self._base * SCALE[role])

    def _apply(self) -> None:
        self.tokens = self._wanted()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        # Without a sheet, what follows is quick; with one, every widget looks at itself each time.
        app.setStyleSheet("")
        app.setPalette(palette(self.tokens))
        font = app.font()
        of_language = JAPANESE if QLocale().language() == QLocale.Language.Japanese else CHINESE
        font.setFamilies([*FONTS[:-1], *of_language, FONTS[-1]])
        font.setPixelSize(self._base)
        if font != app.font():
            app.setFont(font)
        self.changed.emit()
        app.setStyleSheet(style_sheet(self.tokens, self.px))

    def _wanted(self) -> Tokens:
        if self._appearance == "auto":
            scheme = QGuiApplication.styleHints().colorScheme()
            return LIGHT if scheme == Qt.ColorScheme.Light else DARK
        return LIGHT if self._appearance == "light" else DARK


def palette(t: Tokens) -> QPalette:
    """For what no style sheet reaches: selections, native dialogs, placeholder text."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, t.backdrop), (roles.WindowText, t.text), (roles.Base, t.surface),
        (roles.AlternateBase, t.raised), (roles.Text, t.text), (roles.Button, t.raised),
        (roles.ButtonText, t.text), (roles.Highlight, t.accent), (roles.Link, t.accent),
        (roles.HighlightedText, t.on_accent), (roles.PlaceholderText, t.dim),
        (roles.ToolTipBase, t.raised), (roles.ToolTipText, t.text), (roles.LinkVisited, t.accent),
    ):  # fmt: skip
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(t.edge))
    return made
