"""The first run: hear and be heard, choose a face, choose what to run; each step can be skipped.

The talk is being built meanwhile, with what is here: whoever skips everything talks at once.
Knows the cards that it borrows: of the settings, the gallery, and the offer (offer_card.py).
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from assistant.commands import setup as setup_command
from assistant.desktop.form import label, scrolled
from assistant.desktop.hush import Hush
from assistant.desktop.offer_card import OfferCard
from assistant.desktop.pages import Workplace
from assistant.desktop.theme import Theme

WIDEST = 820
BESIDE = 12
"""Pixels beside the cards, for their scroll bar."""


def wanted() -> bool:
    """Whether this is the first start."""
    return not setup_command.offered_before()


class FirstRun(QWidget):
    """Three steps; `finish` goes to the talk."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._work = work
        self._hushed = Hush(work.session)
        self.title = label("", "title")
        self.lead = label("", "lead")
        self.dots = Dots(work.theme, 3)
        self.steps = QStackedWidget()
        self.words = (
            (self.tr("Can we hear each other?"),
             self.tr("Say something: the bar should move. Then let three notes be heard.")),
            (self.tr("Who would you like to talk to?"),
             self.tr("A click chooses. It can be changed at any time.")),
            (self.tr("As it is, or with models?"),
             self.tr("It works as it is. With models it understands and sounds better.")),
        )  # fmt: skip
        self.back = QPushButton(self.tr("Back"))
        self.back.setProperty("kind", "quiet")
        self.skip = QPushButton(self.tr("Skip all and talk"))
        self.skip.setProperty("kind", "quiet")
        self.forward = QPushButton("")
        self.forward.setProperty("kind", "primary")
        self.forward.setDefault(True)
        self.back.clicked.connect(lambda: self.show_step(self.steps.currentIndex() - 1))
        self.forward.clicked.connect(lambda: self.show_step(self.steps.currentIndex() + 1))
        self.skip.clicked.connect(self.finish)
        for _ in self.words:
            self.steps.addWidget(QWidget())
        self._made: set[int] = set()
        column = QVBoxLayout()
        column.setSpacing(14)
        for part in (self.dots, self.title, self.lead):
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(self.steps, stretch=1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, BESIDE, 0)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.forward)
        column.addLayout(buttons)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(WIDEST + 40)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 36, 24, 28)
        row.addWidget(middle)
        self.show_step(0)

    def showEvent(self, event: QShowEvent) -> None:
        """What is said for the first step is said to nobody."""
        super().showEvent(event)
        self.forward.setFocus()
        self._hush()

    def hideEvent(self, event: QHideEvent) -> None:
        """From now on it is answered."""
        super().hideEvent(event)
        self._hush()

    def show_step(self, number: int) -> None:
        """Go to a step; behind the last is the talk."""
        if number >= len(self.words):
            self.finish()
            return
        number = max(0, number)
        if number not in self._made:
            self._made.add(number)
            old = self.steps.widget(number)
            made = (self._hear, self._face, self._choose)[number]()
            made.setAccessibleName(self.words[number][0])
            self.steps.insertWidget(number, made)
            if old is not None:
                self.steps.removeWidget(old)
                old.deleteLater()
        self.steps.setCurrentIndex(number)
        self.title.setText(self.words[number][0])
        self.lead.setText(self.words[number][1])
        self.dots.show_step(number)
        self.back.setVisible(number > 0)
        last = number == len(self.words) - 1
        self.forward.setText(self.tr("Start talking") if last else self.tr("Next"))
        self.forward.setFocus()
        self._hush()

    def _hush(self) -> None:
        """While one tries the microphone, nothing is answered; its level is seen all the same."""
        if self.isVisible() and self.steps.currentIndex() == 0:
            self._hushed.begin()
        else:
            self._hushed.end()

    def finish(self) -> None:
        """It is not shown again."""
        self._work.background.run(setup_command.was_offered)
        self._work.show_page("talk")

    def _hear(self) -> QWidget:
        from assistant.desktop.settings_sound import MicrophoneCard, SpeakerCard

        return _column(MicrophoneCard(self._work), SpeakerCard(self._work))

    def _face(self) -> QWidget:
        from assistant.desktop.gallery import Gallery

        gallery = Gallery(self._work)
        gallery.embed()
        return gallery

    def _choose(self) -> QWidget:
        return _column(OfferCard(self._work))


def _column(*cards: QWidget) -> QScrollArea:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, BESIDE, 0)
    column.setSpacing(18)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return scrolled(inside)


class Dots(QWidget):
    """Which of how many steps this is."""

    def __init__(self, theme: Theme, count: int) -> None:
        super().__init__()
        self._theme, self._count, self._step = theme, count, 0
        self.setFixedHeight(10)
        theme.changed.connect(self.update)

    def show_step(self, step: int) -> None:
        """Another one."""
        self._step = step
        self.setAccessibleName(
            self.tr("Step {step} of {count}").format(step=step + 1, count=self._count)
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A long one, and short ones."""
        t = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left = 0
        for number in range(self._count):
            width = 28 if number == self._step else 8
            painter.setBrush(QColor(t.accent if number == self._step else t.edge))
            painter.drawRoundedRect(left, 1, width, 8, 4, 4)
            left += width + 8
        painter.end()
