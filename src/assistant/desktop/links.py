"""From one page into another: to a group of the settings, for instance.

Knows how the window's pages are found; a page that links knows only the name.
"""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from assistant.desktop.pages import Workplace


def open_settings(work: Workplace, group: str) -> None:
    """Show a group of the settings."""
    from assistant.desktop.settings_page import SettingsPage

    work.show_page("settings")
    for widget in QApplication.allWidgets():
        if isinstance(widget, SettingsPage) and widget.work is work:
            widget.show_group(group)
