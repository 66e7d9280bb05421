"""Diagnostics: the doctor as a page, the times of each turn, and a bundle for a bug report."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from assistant.desktop.diagnostics_checks import Checks
from assistant.desktop.diagnostics_report import Report
from assistant.desktop.diagnostics_times import Times
from assistant.desktop.form import scrolled
from assistant.desktop.pages import Workplace, page


class Diagnostics(QWidget):
    """Three tabs: what works, how long it takes, and a report."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        whole, column = page(self.tr("Diagnostics"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(whole)
        self._column = column
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.checks = Checks(work)
        self.times = Times(work)
        self.report = Report(work)
        self.tabs.addTab(scrolled(self.checks), self.tr("What works"))
        self.tabs.addTab(scrolled(self.times), self.tr("How quick it is"))
        self.tabs.addTab(self.report, self.tr("Report a fault"))
        column.addWidget(self.tabs, stretch=1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less air where there is little room."""
        super().resizeEvent(event)
        side = 16 if event.size().width() < 680 else 40
        self._column.setContentsMargins(side, 32, side, 0)
