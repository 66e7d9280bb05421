"""The one style sheet of the application: how every standard widget looks.

Knows Qt's kinds of widgets and the properties `role` and `kind`; takes every colour from tokens.py.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from assistant.desktop.tokens import Tokens

ART = Path(__file__).parent / "art"


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
QFrame[kind="good-banner"] {{ background: {t.raised}; border: none; border-radius: 12px; }}
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
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QFileDialog QToolButton {{ padding: 4px; }}
QToolButton::menu-indicator {{ image: none; }}

QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {t.dim}; }}
QLineEdit, QPlainTextEdit, QTextEdit[kind="field"], QComboBox, QSpinBox, QDoubleSpinBox {{
    background: {t.surface}; border: 1px solid {t.edge}; border-radius: 10px; padding: 8px 12px;
    selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit[kind="field"]:focus, QComboBox:focus,
QSpinBox:focus, QDoubleSpinBox:focus {{ border: 2px solid {t.accent}; padding: 7px 11px; }}
QLineEdit[kind="search"] {{ padding-left: 2px; }}
QLineEdit[kind="search"]:focus {{ padding-left: 1px; }}
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
