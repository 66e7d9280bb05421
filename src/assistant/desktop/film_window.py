"""An answer played again as a film.

The film is made when it is asked for (archive/film.py), on a thread, into a folder that is emptied
when the program begins and ends, and whenever something is deleted. While it plays the microphone
is off, so that the assistant does not answer itself; what it says meanwhile pauses the film.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import (
    QLabel,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from assistant import paths
from assistant.archive import film as made_again
from assistant.archive.store import Archive
from assistant.desktop.answer_files import films_folder, opener, save_answer
from assistant.desktop.film_bar import FilmBar
from assistant.desktop.form import set_role
from assistant.desktop.i18n import problem
from assistant.desktop.pages import Workplace
from assistant.events import State, StateChanged, TurnEvent
from player.film import Film
from player.widget import FaceWidget
from talking_head.errors import VisavisError
from talking_head.media import Yuv

log = logging.getLogger(__name__)

LOOK_MS = 40
JUMP_SECONDS = 5.0
LOUDER = 5
"""Of a hundred."""


def play_answer(work: Workplace, line: int, parent: QWidget) -> FilmWindow:
    """Show an answer's film."""
    window = FilmWindow(work, line, parent)
    window.show()
    window.begin()
    return window


class Abandoned(Exception):
    """Nobody wants the film any more."""


class FilmWindow(QWidget):
    """Space plays and pauses, arrows jump, comma and point step, F fills the screen, up and down
    are the volume, M is silent, < and > the speed."""

    def __init__(self, work: Workplace, line: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Answer"))
        self.resize(820, 600)
        self._work, self._line = work, line
        self._film: Film | None = None
        self._abandoned = threading.Event()
        self._state: State = "listening"
        self._muted_by_us = False
        self.face = FaceWidget(self._frame, work.theme.tokens.backdrop)
        self.face.setAccessibleName(self.tr("The film"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self._waiting())
        self.stack.addWidget(self.face)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(8)
        column.addWidget(self.stack, stretch=1)
        self.bar = FilmBar(work.theme)
        self._connect_bar()
        column.addWidget(self.bar)
        work.theme.changed.connect(
            lambda: self.face.set_backdrop(work.theme.tokens.backdrop),
            Qt.ConnectionType.AutoConnection,
        )
        work.events.arrived.connect(self._note)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        for keys, does in (
            ("K", self.toggle), ("M", self.bar.silence),
            ("Up", lambda: self.bar.louder(LOUDER)), ("Down", lambda: self.bar.louder(-LOUDER)),
            ("<", lambda: self.bar.faster(-1)), (">", lambda: self.bar.faster(1)),
            ("Left", lambda: self._jump(-JUMP_SECONDS)),
            ("Right", lambda: self._jump(JUMP_SECONDS)),
            (",", lambda: self._step(-1)), (".", lambda: self._step(1)),
            ("F", self.fill_screen), ("F11", self.fill_screen), ("Esc", self._escape),
            ("Ctrl+S", lambda: save_answer(work, line, self)),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(does)

    @property
    def film(self) -> Film | None:
        """What plays; None while it is made."""
        return self._film

    def begin(self) -> None:
        """Make the film, then play it."""
        work, line, archive = self._work, self._line, self._work.session.archive
        if archive is None:
            return
        device = work.preferences.now.audio.output_device
        self._work.session.stop()
        self._work.background.run(
            lambda: Film(self._make(archive, line), device), self._made, self._failed
        )

    def toggle(self) -> None:
        """Play or pause."""
        film = self._film
        if film is not None:
            if film.playing:
                film.pause()
            else:
                self._play(film)
            self._look()

    def fill_screen(self) -> None:
        """Fill the screen, or not."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def set_speed(self, speed: float) -> None:
        """Play faster or slower."""
        film = self._film
        if film is not None:
            self._work.background.run(
                lambda: film.stretched(speed),
                lambda sound: film.set_speed(speed, sound),
                owner=self,
            )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop, and let the microphone hear again."""
        self._abandoned.set()
        self._timer.stop()
        film, self._film = self._film, None
        if film is not None:
            film.pause()
            self._work.background.run(film.close)
        self._hear_again()
        super().closeEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fill the screen."""
        self.fill_screen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays and pauses where it does not press what has the focus."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
        else:
            super().keyPressEvent(event)

    def _waiting(self) -> QWidget:
        made = QWidget()
        self.words = QLabel(self.tr("Drawing the film …"))
        self.words.setProperty("role", "hint")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(260)
        self.progress.setAccessibleName(self.tr("Drawing the film"))
        column = QVBoxLayout(made)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.progress, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return made

    def _connect_bar(self) -> None:
        bar = self.bar
        bar.toggled.connect(self.toggle)
        bar.stepped.connect(self._step)
        bar.placed.connect(self._placed)
        bar.speed_chosen.connect(self.set_speed)
        bar.loudness.connect(self._loudness)
        bar.kept.connect(lambda: save_answer(self._work, self._line, self))
        bar.filled.connect(self.fill_screen)

    # Making it, on another thread.

    def _make(self, archive: Archive, line: int) -> Path:
        folder = paths.made(films_folder())
        path = folder / f"{line}.mp4"
        stretches = archive.stretches(line)
        with contextlib.suppress(Abandoned):
            made_again.write_film(opener(self._work)(), stretches, path, self._progressed)
        if self._abandoned.is_set():
            raise VisavisError("The film is not wanted any more.")
        return path

    def _progressed(self, share: float) -> None:
        if self._abandoned.is_set():
            raise Abandoned
        self._work.background.post(lambda: self._show_progress(share))

    def _show_progress(self, share: float) -> None:
        if not self._abandoned.is_set():
            self.progress.setValue(round(100 * share))

    # Back in Qt's thread.

    def _made(self, film: Film) -> None:
        if self._abandoned.is_set():
            self._work.background.run(film.close)
            return
        self._film = film
        self.stack.setCurrentWidget(self.face)
        self.bar.begin(film.seconds)
        self._timer.start()
        self._play(film)

    def _play(self, film: Film) -> None:
        if self._state == "speaking":  # it would be two voices at once
            self._work.session.stop()
        film.play()

    def _failed(self, error: Exception) -> None:
        if not self._abandoned.is_set():
            log.error("a film could not be made", exc_info=error)
            self.progress.hide()
            self.words.setText(problem(error))
            set_role(self.words, "error")

    def _frame(self) -> Yuv | None:
        return self._film.frame() if self._film is not None else None

    def _note(self, event: TurnEvent) -> None:
        if isinstance(event, StateChanged):
            self._state = event.state
            film = self._film
            if event.state == "speaking" and film is not None and film.playing:
                film.pause()  # an answer, or a timer that is up, is heard
                self._look()

    def _look(self) -> None:
        film = self._film
        if film is None:
            return
        playing = film.playing
        self.bar.look(film.at, playing=playing)
        if playing and not self._muted_by_us and self._state not in ("muted", "offline"):
            self._muted_by_us = True
            self._work.session.mute(True)
        elif not playing:
            self._hear_again()

    def _hear_again(self) -> None:
        if self._muted_by_us:
            self._muted_by_us = False
            self._work.session.mute(False)

    def _placed(self, seconds: float) -> None:
        if self._film is not None:
            self._film.seek(seconds)

    def _jump(self, seconds: float) -> None:
        if self._film is not None:
            self._film.seek(self._film.at + seconds)

    def _step(self, frames: int) -> None:
        if self._film is not None:
            self._film.step(frames)
            self._look()

    def _loudness(self, share: float) -> None:
        if self._film is not None:
            self._film.set_volume(share)

    def _escape(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.close()
