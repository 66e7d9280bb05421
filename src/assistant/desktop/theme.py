"""How the window looks: colours, sizes and the style sheet, in light and dark.

Every colour of the program is a token here; `CONTRAST` lists which stands on which, and a test
holds each pair to WCAG 2.2's ratio. Knows no page and no widget of ours.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from assistant.events import State

Appearance = Literal["auto", "light", "dark"]

ART = Path(__file__).parent / "art"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one appearance, "#rrggbb".

    `backdrop`: of the window. `surface`: of cards and the panel. `raised`: of what can be
    pressed. `line`: of hairlines; `edge`: of the outline of a control. `text`, `dim`: of words.
    `accent`: the one colour that means "this"; `on_accent`: of words on it. `mine`: of the user's
    bubbles. `warn`, `warn_back`, `bad`: of banners and of what cannot be undone. `good`: of what
    is in order. `resting` … `offline`: of the ring.
    """

    dark: bool
    backdrop: str
    surface: str
    raised: str
    hover: str
    line: str
    edge: str
    text: str
    dim: str
    accent: str
    accent_hover: str
    on_accent: str
    mine: str
    on_mine: str
    warn: str
    warn_back: str
    bad: str
    good: str
    resting: str
    hearing: str
    thinking: str
    muted: str
    offline: str

    def ring(self, state: State) -> str:
        """The colour of the ring around the face in this state."""
        return {
            "listening": self.resting,
            "hearing": self.hearing,
            "thinking": self.thinking,
            "speaking": self.accent,
            "muted": self.muted,
            "offline": self.offline,
        }[state]


DARK = Tokens(
    dark=True,
    backdrop="#0f1115",
    surface="#171a20",
    raised="#22262e",
    hover="#2c313b",
    line="#262b34",
    edge="#747e8e",
    text="#f1f3f7",
    dim="#a3acba",
    accent="#8fb0ff",
    accent_hover="#a9c2ff",
    on_accent="#0b1430",
    mine="#2b3c63",
    on_mine="#f1f5ff",
    warn="#f2d49b",
    warn_back="#362b14",
    bad="#ff9b94",
    good="#7ad9a8",
    resting="#4fa183",
    hearing="#6ee0b0",
    thinking="#e3b25c",
    muted="#6d7685",
    offline="#ea6f68",
)

LIGHT = Tokens(
    dark=False,
    backdrop="#f5f6f8",
    surface="#ffffff",
    raised="#eceef2",
    hover="#e0e4ea",
    line="#e2e5ea",
    edge="#7d8695",
    text="#14171c",
    dim="#566070",
    accent="#2a5bd7",
    accent_hover="#1f4bb8",
    on_accent="#ffffff",
    mine="#dde7ff",
    on_mine="#101f47",
    warn="#5e4100",
    warn_back="#fdf0d0",
    bad="#b3261e",
    good="#17703f",
    resting="#3c9474",
    hearing="#0f8a58",
    thinking="#b07a10",
    muted="#7d8695",
    offline="#c5382f",
)

TEXT_RATIO, SHAPE_RATIO = 4.5, 3.0
"""WCAG 2.2, 1.4.3 (words) and 1.4.11 (shapes that mean something)."""

CONTRAST: tuple[tuple[str, str, float], ...] = (
    *((ink, ground, TEXT_RATIO) for ink in ("text", "dim") for ground in
      ("backdrop", "surface", "raised", "hover")),
    *((ink, ground, TEXT_RATIO) for ink in ("accent", "bad", "good") for ground in
      ("backdrop", "surface", "raised")),
    ("on_accent", "accent", TEXT_RATIO),
    ("on_accent", "accent_hover", TEXT_RATIO),
    ("on_mine", "mine", TEXT_RATIO),
    ("warn", "warn_back", TEXT_RATIO),
    *((ink, "backdrop", SHAPE_RATIO) for ink in
      ("resting", "hearing", "thinking", "muted", "offline", "edge")),
    ("edge", "surface", SHAPE_RATIO),
)  # fmt: skip
"""Which colour is read on which, and the ratio that it needs."""


def contrast(one: str, other: str) -> float:
    """WCAG's contrast ratio of two colours, 1 to 21."""

    def luminance(colour: str) -> float:
        shares = (int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5))
        red, green, blue = (
            c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


FONTS = (
    "Inter", "SF Pro Text", "Segoe UI Variable Text", "Segoe UI", "Noto Sans", "Ubuntu",
    "Cantarell", "Noto Sans CJK SC", "DejaVu Sans",
)  # fmt: skip
"""The first that the system has; Qt itself finds another for letters that it lacks."""

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
        font.setFamilies(list(FONTS))
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


def art(name: str, t: Tokens) -> str:
    """The file of a picture that the style sheet names; a style sheet cannot draw."""
    return (ART / f"{name}_{'dark' if t.dark else 'light'}.svg").as_posix()


def style_sheet(t: Tokens, px: Callable[[str], int]) -> str:
    """The look of every standard widget.

    What a widget is, it says by a property: `role` of a QLabel (title, heading, lead, caption,
    hint, error), `kind` of a button (primary, quiet, danger, icon) or frame (card, panel, bar).
    """
    return f"""
QWidget {{ color: {t.text}; }}
QMainWindow, QDialog, QWidget[kind="page"] {{ background: {t.backdrop}; }}
QFrame[kind="card"] {{ background: {t.surface}; border: 1px solid {t.line};
    border-radius: 14px; }}
QFrame[kind="panel"] {{ background: {t.surface}; border: none;
    border-left: 1px solid {t.line}; }}
QFrame[kind="rail"] {{ background: {t.surface}; border: none;
    border-right: 1px solid {t.line}; }}
QFrame[kind="banner"] {{ background: {t.warn_back}; border: none; border-radius: 12px; }}
QFrame[kind="banner"] QLabel {{ color: {t.warn}; }}

QFrame[kind="mine"], QFrame[kind="theirs"] {{ border: none; border-radius: 16px; }}
QFrame[kind="mine"] {{ background: {t.mine}; border-bottom-right-radius: 5px; }}
QFrame[kind="theirs"] {{ background: {t.raised}; border-bottom-left-radius: 5px; }}
QTextBrowser {{ background: transparent; border: none; padding: 0; }}
QFrame[kind="mine"] QTextBrowser {{ color: {t.on_mine}; }}
QToolButton[kind="small"] {{ background: transparent; padding: 2px; border-radius: 8px; }}
QToolButton[kind="small"]:hover {{ background: {t.hover}; }}

QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {px("title")}px; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {px("heading")}px; font-weight: 600; }}
QLabel[role="name"] {{ font-size: {px("lead")}px; font-weight: 600; }}
QLabel[role="lead"] {{ font-size: {px("lead")}px; }}
QLabel[role="subtitle"] {{ font-size: {round(px("heading") * 1.1)}px; }}
QLabel[role="caption"] {{ font-size: {px("caption")}px; color: {t.dim}; }}
QPlainTextEdit[role="fixed"] {{ font-family: monospace; font-size: {px("caption")}px; }}
QLabel[role="hint"] {{ color: {t.dim}; }}
QLabel[role="error"] {{ color: {t.bad}; }}
QLabel[role="good"] {{ color: {t.good}; }}

QPushButton, QToolButton {{ background: {t.raised}; color: {t.text}; border: 1px solid transparent;
    border-radius: 10px; padding: 8px 16px; }}
QPushButton:hover, QToolButton:hover {{ background: {t.hover}; }}
QPushButton:focus, QToolButton:focus {{ border: 1px solid {t.accent}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {t.edge}; }}
QPushButton[kind="primary"] {{ background: {t.accent}; color: {t.on_accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {t.accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {t.text}; padding: 7px 15px; }}
QPushButton[kind="primary"]:disabled {{ background: {t.raised}; color: {t.edge}; }}
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {{ background: transparent; }}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {{ background: {t.hover}; }}
QPushButton[kind="danger"] {{ background: transparent; color: {t.bad}; }}
QPushButton[kind="danger"]:hover {{ background: {t.hover}; }}
QPushButton[kind="icon"], QToolButton[kind="icon"] {{ background: transparent; padding: 6px;
    border-radius: 10px; }}
QPushButton[kind="icon"]:hover, QToolButton[kind="icon"]:hover {{ background: {t.hover}; }}
QPushButton[kind="icon"]:checked, QToolButton[kind="icon"]:checked {{ background: {t.raised}; }}
QPushButton[kind="banner"] {{ background: transparent; color: {t.warn}; padding: 6px 12px;
    border: 1px solid {t.warn}; }}
QToolButton::menu-indicator {{ image: none; }}

QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {t.dim}; }}
QLineEdit, QPlainTextEdit, QTextEdit[kind="field"], QComboBox, QSpinBox, QDoubleSpinBox {{
    background: {t.surface}; border: 1px solid {t.edge}; border-radius: 10px; padding: 8px 12px;
    selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit[kind="field"]:focus, QComboBox:focus,
QSpinBox:focus, QDoubleSpinBox:focus {{ border: 2px solid {t.accent}; padding: 7px 11px; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {t.edge}; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{ background: transparent;
    border: none; padding: 0 12px; }}
QSpinBox, QDoubleSpinBox {{ padding: 6px 12px; }}
QSpinBox:focus, QDoubleSpinBox:focus {{ padding: 5px 11px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: none; }}
QFrame[kind="line"] {{ background: {t.line}; border: none; }}
QComboBox::drop-down {{ border: none; width: 28px; }}
QComboBox::down-arrow {{ image: url({art("down", t)}); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {t.surface}; border: 1px solid {t.line};
    outline: none; padding: 4px; }}
QCheckBox, QRadioButton {{ spacing: 10px; padding: 4px; border: 1px solid transparent;
    border-radius: 8px; }}
QCheckBox[kind="bare"] {{ spacing: 0px; padding: 4px 0px; }}
QCheckBox:focus, QRadioButton:focus {{ border: 1px solid {t.accent}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 18px; height: 18px;
    border: 1px solid {t.edge}; background: {t.surface}; }}
QCheckBox::indicator {{ border-radius: 5px; }}
QRadioButton::indicator {{ border-radius: 10px; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {t.accent};
    border-color: {t.accent}; }}
QCheckBox::indicator:checked {{ image: url({art("tick", t)}); }}
QRadioButton::indicator:checked {{ image: url({art("dot", t)}); }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {t.line}; }}

QSlider {{ min-height: 22px; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {t.hover}; }}
QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {t.accent}; }}
QSlider::handle:horizontal {{ width: 16px; height: 16px; margin: -6px 0; border-radius: 8px;
    background: {t.accent}; }}
QSlider::handle:horizontal:focus {{ border: 2px solid {t.text}; width: 12px; height: 12px; }}
QProgressBar {{ background: {t.raised}; border: none; border-radius: 4px; height: 8px;
    text-align: center; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 4px; }}

QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {t.hover}; border-radius: 3px; min-height: 36px; }}
QScrollBar::handle:vertical:hover {{ background: {t.edge}; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {t.hover}; border-radius: 3px; min-width: 36px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QListView, QTreeView, QTableView {{ background: transparent; border: none; outline: none; }}
QListView::item, QTreeView::item {{ padding: 8px 10px; border-radius: 8px; }}
QListView::item:hover, QTreeView::item:hover {{ background: {t.raised}; }}
QListView::item:selected, QTreeView::item:selected {{ background: {t.mine};
    color: {t.on_mine}; }}
QHeaderView::section {{ background: transparent; color: {t.dim}; border: none; padding: 6px; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: 10px; padding: 6px; }}
QMenu::item {{ padding: 8px 20px; border-radius: 6px; }}
QMenu::item:selected {{ background: {t.raised}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 6px; }}
QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line};
    padding: 6px 8px; }}
QTabBar::tab {{ background: transparent; color: {t.dim}; padding: 8px 14px; border: none;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {t.text}; border-bottom: 2px solid {t.accent}; }}
QTabBar:focus::tab:selected {{ color: {t.accent}; }}
QTabWidget::pane {{ border: none; }}
QGroupBox {{ border: none; font-weight: 600; margin-top: 18px; }}
QSplitter::handle {{ background: transparent; }}
"""
