"""Where the Tab key goes next: through a window as one reads it.

Qt's own order is that in which widgets were made, and pages fill when what they show has been
found: the buttons below a list came before the list. Knows layouts, and which widgets hold others;
no page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QTextEdit,
    QWidget,
)

WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QTextEdit)
"""What is in these belongs to them."""


def reading_order(widget: QWidget) -> Iterator[QWidget]:
    """A widget and all in it that is shown, as it is laid out."""
    yield widget
    if not isinstance(widget, WHOLE):
        for child in _inside(widget):
            if child.isVisible():
                yield from reading_order(child)


def next_focus(window: QWidget, now: QWidget | None, *, forward: bool) -> QWidget | None:
    """What the Tab key, or Shift+Tab, goes to from `now`; None where there is nothing."""
    order = list(reading_order(window))
    if not forward:
        order.reverse()
    at = order.index(now) if now in order else -1
    return next(filter(_stops, [*order[at + 1 :], *order[: at + 1]]), None)


def reveal(widget: QWidget) -> None:
    """Scroll whatever it is in, so that it is seen."""
    outer = widget.parentWidget()
    while outer is not None:
        if isinstance(outer, QScrollArea):
            outer.ensureWidgetVisible(widget)
        outer = outer.parentWidget()


def _stops(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    return widget.isEnabled() and widget.focusPolicy() & tab == tab


def _inside(widget: QWidget) -> list[QWidget]:
    match widget:
        case QMainWindow():
            held = [widget.centralWidget()]
        case QScrollArea():
            held = [widget.widget()]
        case QTabWidget():
            held = [widget.tabBar(), widget.currentWidget()]
        case QStackedWidget():
            held = [widget.currentWidget()]
        case _:
            held = list(_laid_out(widget.layout()))
            held += [
                child
                for child in widget.children()
                if isinstance(child, QWidget) and not child.isWindow() and child not in held
            ]
    return [child for child in held if child is not None]


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        cells = cast("Callable[[int], tuple[int, int, int, int]]", layout.getItemPosition)
        places.sort(key=lambda place: cells(place)[:2])
    for place in places:
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)
