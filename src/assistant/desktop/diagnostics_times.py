"""Where the time of each turn went. Knows the trace of this run; draws by waterfall.py."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QVBoxLayout,
    QWidget,
)

from assistant.desktop.editors import combo
from assistant.desktop.form import WIDEST, Card, label
from assistant.desktop.pages import Workplace
from assistant.desktop.waterfall import Waterfall
from assistant.turn_times import Timeline

LOOK_MS = 1000


class Times(QWidget):
    """The waterfall of the turn that is chosen, the latest by itself."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self._work = work
        self._turns: list[Timeline] = []
        self._follow = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 12, 16)
        card = Card(
            self.tr("Where the time goes"),
            self.tr("What each part of an answer took. Bright is work with something to show for"
                    " it; pale is waiting for the first of it."),
        )  # fmt: skip
        card.setMaximumWidth(WIDEST)
        self.choice: QComboBox = combo([], lambda turn: self._choose())
        self.choice.setAccessibleName(self.tr("Turn"))
        self.nothing = label(
            self.tr("Nothing was said yet since the start. Ask something, and look here again."),
            "hint",
        )
        self.waterfall = Waterfall(work.theme)
        for part in (self.choice, self.nothing, self.waterfall):
            card.column.addWidget(part)
        column.addWidget(card)
        column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._fill([])

    def showEvent(self, event: QShowEvent) -> None:
        """Follow what happens."""
        super().showEvent(event)
        self.look()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def look(self) -> None:
        """See which turns there are."""
        trace = getattr(getattr(self._work.session.talk, "assistant", None), "trace", None)
        if trace is not None:
            self._work.background.run(trace.timelines, self._fill, owner=self)

    def _fill(self, turns: list[Timeline]) -> None:
        chosen = self.choice.currentData()
        if turns == self._turns and self.choice.count():
            return
        self._turns = turns
        self.choice.clear()
        for turn in reversed(turns):
            words = self.tr("Turn {}").format(turn.number)
            if turn.first_sound is not None:
                words += " · " + self.tr("first sound after {} s").format(
                    self.locale().toString(turn.first_sound, "f", 2)
                )
            self.choice.addItem(words, turn.turn)
        if not self._follow and (place := self.choice.findData(chosen)) >= 0:
            self.choice.setCurrentIndex(place)
        self.choice.setVisible(bool(turns))
        self.nothing.setVisible(not turns)
        self.waterfall.setVisible(bool(turns))
        self._draw()

    def _choose(self) -> None:
        self._follow = self.choice.currentIndex() == 0
        self._draw()

    def _draw(self) -> None:
        chosen = self.choice.currentData()
        self.waterfall.show_turn(next((t for t in self._turns if t.turn == chosen), None))
