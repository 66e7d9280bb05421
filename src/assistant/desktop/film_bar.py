"""The bar below a film: place, play, frame by frame, speed, loudness, save, full screen.

Says what was pressed and shows where the film is; knows no film.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from assistant.desktop.editors import Choice
from assistant.desktop.icons import IconButton
from assistant.desktop.theme import Theme
from player.film import SPEEDS

if TYPE_CHECKING:
    pass

log = logging.getLogger(__name__)

STEPS_A_SECOND = 100
"""Of the slider."""


class FilmBar(QWidget):
    """Its signals say what is wanted. `stepped(frames)`; `placed(seconds)`; `speed_chosen(times)`;
    `loudness(0..1)`; `kept`: save it; `filled`: the screen, or not any more."""

    toggled = Signal()
    stepped = Signal(int)
    placed = Signal(float)
    speed_chosen = Signal(float)
    loudness = Signal(float)
    kept = Signal()
    filled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._seconds = 0.0
        self._sliding = False
        self.place = QSlider(Qt.Orientation.Horizontal)
        self.place.setAccessibleName(self.tr("Place in the film"))
        self.place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.place.sliderPressed.connect(lambda: self._slide(True))
        self.place.sliderReleased.connect(lambda: self._slide(False))
        self.place.valueChanged.connect(lambda at: self.placed.emit(at / STEPS_A_SECOND))
        self.time = QLabel("0:00 / 0:00")
        self.time.setProperty("role", "caption")
        self.button = IconButton(theme, "play", self.tr("Play (Space)"), size=26, colour="text")
        self.button.clicked.connect(lambda: self.toggled.emit())
        self.speed = Choice()
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setToolTip(self.tr("Speed (< and >)"))
        for speed in SPEEDS:
            self.speed.addItem(f"{QLocale().toString(speed, 'g', 3)}×", speed)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        self.speed.activated.connect(lambda k: self.speed_chosen.emit(SPEEDS[k]))
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setValue(100)
        self.volume.setFixedWidth(90)
        self.volume.setAccessibleName(self.tr("Volume"))
        self.volume.valueChanged.connect(lambda value: self.loudness.emit(value / 100))
        self._arrange(theme)
        self.setEnabled(False)

    def begin(self, seconds: float) -> None:
        """There is a film, so long."""
        self._seconds = seconds
        self.place.setRange(0, round(seconds * STEPS_A_SECOND))
        self.setEnabled(True)
        self.button.setFocus()

    def look(self, at: float, *, playing: bool) -> None:
        """Show where the film is, in seconds, and whether it plays."""
        self.button.shows("pause" if playing else "play")
        self.button.says(self.tr("Pause (Space)") if playing else self.tr("Play (Space)"))
        if not self._sliding:
            self.place.blockSignals(True)
            self.place.setValue(round(at * STEPS_A_SECOND))
            self.place.blockSignals(False)
        self.time.setText(f"{clock(at)} / {clock(self._seconds)}")

    def louder(self, step: int) -> None:
        """Louder by so many of a hundred; less than none is quieter."""
        self.volume.setValue(self.volume.value() + step)

    def silence(self) -> None:
        """Silent, or as loud as can be again."""
        self.volume.setValue(0 if self.volume.value() else 100)

    def faster(self, steps: int) -> None:
        """Another speed of the list; less than none is slower."""
        place = min(len(SPEEDS) - 1, max(0, self.speed.currentIndex() + steps))
        if place != self.speed.currentIndex():
            self.speed.setCurrentIndex(place)
            self.speed_chosen.emit(SPEEDS[place])

    def _arrange(self, theme: Theme) -> None:
        back = IconButton(theme, "step_back", self.tr("One frame back (,)"))
        back.clicked.connect(lambda: self.stepped.emit(-1))
        on = IconButton(theme, "step", self.tr("One frame on (.)"))
        on.clicked.connect(lambda: self.stepped.emit(1))
        speaker = IconButton(theme, "volume", self.tr("Silent (M)"))
        speaker.clicked.connect(self.silence)
        keep = IconButton(theme, "save", self.tr("Save as … (Ctrl+S)"))
        keep.clicked.connect(lambda: self.kept.emit())
        full = IconButton(theme, "full", self.tr("Full screen (F)"))
        full.clicked.connect(lambda: self.filled.emit())
        row = QHBoxLayout()
        row.setSpacing(6)
        left: tuple[QWidget, ...] = (back, self.button, on, self.time)
        right: tuple[QWidget, ...] = (self.speed, speaker, self.volume, keep, full)
        for widget in left:
            row.addWidget(widget)
        row.addStretch(1)
        for widget in right:
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 0, 20, 0)
        column.setSpacing(4)
        column.addWidget(self.place)
        column.addLayout(row)

    def _slide(self, held: bool) -> None:
        self._sliding = held


def clock(seconds: float) -> str:
    """A time as players show it."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"
