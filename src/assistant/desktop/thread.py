"""The thread: bubbles of one conversation, the latest at the bottom.

Fed by the events as things are heard and thought, and by lines of the archive. However long the
conversation, only its last bubbles are widgets; earlier ones come back from the archive when they
are asked for. Knows no archive and no conversation.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import get_args

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from assistant.archive.recorder import joined, unless_whole
from assistant.archive.store import Line, Role
from assistant.desktop.bubble import Bubble, Thinking
from assistant.desktop.theme import Theme
from assistant.events import (
    Heard,
    Hearing,
    Replying,
    StateChanged,
    TurnEnded,
    TurnEvent,
    TurnFailed,
)

ROLES: tuple[Role, ...] = get_args(Role)
MOST_BUBBLES = 60
PAGE = 30
"""Lines that are fetched at once."""

NEAR_BOTTOM = 40

QUIET = ("listening", "muted", "offline")
"""States in which there is time to make what will be wanted at once."""

TRIED_WIDTH = 300
"""Of a bubble that nobody sees yet, in pixels."""

ROUND_SECONDS = 0.006
"""Making a bubble takes 3 to 9 ms, deleting one up to 2. So of many only so much is made, or one
deleted, between two looks at what else is to be done, such as the next frame of the face."""


class Thread(QScrollArea):
    """`earlier(line)`: lines before this one are wanted. `replay`, `save`, `delete`: of a line."""

    earlier = Signal(int)
    replay = Signal(int)
    save = Signal(int)
    delete = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bubbles: list[Bubble] = []
        self._answer: Bubble | None = None
        self._hearing: Bubble | None = None
        self._follow = True
        self._dropped = False
        self._coming: list[Line] = []  # of the archive, to be shown above what is there
        self._leaving: list[Bubble] = []
        self._spare: dict[Role, Bubble] = {}  # made while there was time
        self._quiet = False
        self._held: int | None = None  # how far above its end the thread stays while they come
        self._rounds = QTimer(self)
        self._rounds.timeout.connect(self._go_on)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Conversation"))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(18, 12, 18, 12)
        self._column.setSpacing(10)
        self.more = QPushButton(self.tr("Earlier messages"))
        self.more.setProperty("kind", "quiet")
        self.more.clicked.connect(lambda: self._ask_earlier())
        self.more.hide()
        self.empty = QLabel(self.tr("Say something, or type it below."))
        self.empty.setProperty("role", "hint")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.thinking = Thinking(theme)
        self.thinking.hide()
        self._column.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self._column.addWidget(self.empty)
        self._column.addWidget(self.thinking)
        self.setWidget(inside)
        self.verticalScrollBar().rangeChanged.connect(self._keep_at_bottom)
        self.verticalScrollBar().valueChanged.connect(self._moved)

    @property
    def bubbles(self) -> Sequence[Bubble]:
        """What is shown, oldest first."""
        return tuple(self._bubbles)

    def note(self, event: TurnEvent) -> None:
        """Something has happened."""
        match event:
            case Hearing(partial):
                if self._hearing is None:
                    self._hearing = self._append("user")
                self._hearing.say(partial.stable, rest=partial.rest or " ")
                self._fit(self._hearing)
            case Heard(turn, transcript):
                self._close_answer()
                bubble = self._hearing or (self._append("user") if transcript.text else None)
                self._hearing = None
                if bubble is not None and not transcript.text:
                    self._remove(bubble)
                elif bubble is not None:
                    bubble.turn = turn
                    bubble.say(transcript.text)
                    self._fit(bubble)
                self.thinking.show()
            case Replying(turn, sentence):
                self.thinking.hide()
                if self._answer is None or self._answer.turn != turn:
                    self._close_answer()
                    self._answer = self._append("assistant")
                    self._answer.turn = turn
                written = sentence.written or sentence.text
                self._answer.say(joined(self._answer.text, written))
                self._fit(self._answer)
            case TurnEnded(turn, heard, interrupted):
                self.thinking.hide()
                answer = self._answer
                if answer is not None and answer.turn == turn:
                    if interrupted:
                        answer.say(answer.text, heard=unless_whole(answer.text, heard))
                        self._fit(answer)
                    self._close_answer()
            case TurnFailed():
                self.thinking.hide()
                self._close_answer()
            case StateChanged(state):
                self._note_state(state)

    def kept(self, turn: int, role: Role, line: int, seconds: float) -> None:
        """A bubble of this turn is a line of the archive; `seconds` of its sound are kept."""
        for bubble in reversed(self._bubbles):
            if bubble.turn == turn and bubble.role == role:
                bubble.whole(line, seconds)
                break
        if self._dropped:  # from now on what was dropped can be found again
            self.more.show()

    def clear(self) -> None:
        """Show another conversation."""
        self._coming, self._held = [], None
        for bubble in list(self._bubbles):
            self._remove(bubble)
        self._answer = self._hearing = None
        self.thinking.hide()
        self.more.hide()
        self.empty.show()
        self._follow, self._dropped = True, False

    def show_lines(self, lines: Sequence[Line], *, before: bool, more: bool) -> None:
        """Show lines of the archive, the latest of them first; `before`: earlier ones than before,
        for which nothing that is seen moves."""
        self._coming = list(lines)
        self.more.setVisible(more)
        if before:
            self._follow = False
            self._held = self.verticalScrollBar().maximum() - self.verticalScrollBar().value()
        self._go_on()

    def _go_on(self) -> None:
        """Show some of what comes, delete some of what leaves."""
        self._rounds.start(0)
        end = time.perf_counter() + ROUND_SECONDS
        if self._coming:
            while self._coming:
                line = self._coming.pop()
                bubble = self._bubble(line.role, line.at, 0)
                bubble.say(line.text, heard=line.heard)
                bubble.whole(line.id, line.seconds)
                self._fit(bubble)
                if time.perf_counter() >= end:
                    break
        elif self._leaving:
            self._leaving.pop().deleteLater()
        elif missing := [role for role in ROLES if role not in self._spare and self._quiet]:
            self._spare[missing[0]] = self._made_ready(missing[0])
        else:
            self._held = None
            self._rounds.stop()

    def remove_line(self, line: int) -> None:
        """It was deleted."""
        for bubble in [b for b in self._bubbles if b.line == line]:
            self._remove(bubble)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit every bubble to the new width."""
        super().resizeEvent(event)
        for bubble in self._bubbles:
            self._fit(bubble)

    def _note_state(self, state: str) -> None:
        if state == "hearing":
            self._follow = True
        self._quiet = state in QUIET
        if self._quiet or state == "speaking":
            self.thinking.hide()
        if self._quiet and self._hearing is not None:
            self._remove(self._hearing)  # it was no speech after all
            self._hearing = None
        if self._quiet:
            self._rounds.start(0)

    def _append(self, role: Role) -> Bubble:
        bubble = self._bubble(role, time.time(), len(self._bubbles))
        self._follow = True
        while len(self._bubbles) > MOST_BUBBLES:
            first = next((b for b in self._bubbles if b is not self._answer), None)
            if first is None or first is bubble:
                break
            self._remove(first)
            self._dropped = True
        return bubble

    def _bubble(self, role: Role, at: float, place: int) -> Bubble:
        self.empty.hide()
        bubble = self._spare.pop(role, None) or self._made(role)
        bubble.began(at)
        self._bubbles.insert(place, bubble)
        self._column.insertWidget(2 + place, bubble)  # behind "earlier" and the stretch
        return bubble

    def _made(self, role: Role) -> Bubble:
        bubble = Bubble(self._theme, role)
        bubble.replay.connect(self.replay)
        bubble.save.connect(self.save)
        bubble.delete.connect(self.delete)
        return bubble

    def _made_ready(self, role: Role) -> Bubble:
        """One that has been drawn once, where nobody sees it: whatever Qt asks of a widget of
        Python for the first time waits for the interpreter's lock, some hundred times in all.
        """
        bubble = self._made(role)
        bubble.words.say("…", markdown=False)
        bubble.fit(TRIED_WIDTH)
        bubble.grab()
        return bubble

    def _remove(self, bubble: Bubble) -> None:
        self._bubbles.remove(bubble)
        self._column.removeWidget(bubble)
        bubble.hide()
        self._leaving.append(bubble)
        self._rounds.start(0)
        self.empty.setVisible(not self._bubbles)

    def _close_answer(self) -> None:
        self._answer = None

    def _fit(self, bubble: Bubble) -> None:
        margins = self._column.contentsMargins()
        bubble.fit(self.viewport().width() - margins.left() - margins.right())

    def _ask_earlier(self) -> None:
        first = next((b.line for b in self._bubbles if b.line is not None), None)
        if first is not None:
            self.earlier.emit(first)

    def _keep_at_bottom(self, low: int, high: int) -> None:
        if self._held is not None:
            self.verticalScrollBar().setValue(high - self._held)
        elif self._follow:
            self.verticalScrollBar().setValue(high)

    def _moved(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - NEAR_BOTTOM:
            self._follow = True
        elif self.verticalScrollBar().isSliderDown() or self.underMouse():
            self._follow = False
