"""An answer played again as a film, and saved as a file.

The film is made when it is asked for (archive/film.py), on a thread, into a folder that is emptied
when the program begins and ends, and whenever something is deleted. While it plays the microphone
is off, so that the assistant does not answer itself.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from assistant import paths
from assistant.archive import film as made_again
from assistant.archive.store import Archive
from assistant.desktop.i18n import problem
from assistant.desktop.icons import IconButton
from assistant.desktop.pages import Notice, Workplace
from assistant.events import State, StateChanged, TurnEvent
from player.film import SPEEDS, Film
from player.widget import FaceWidget
from talking_head.errors import VisavisError
from talking_head.media import Yuv
from talking_head.said import said

if TYPE_CHECKING:
    from talking_head.renderer import RenderSession

log = logging.getLogger(__name__)

LOOK_MS = 40
JUMP_SECONDS = 5.0
STEPS_A_SECOND = 100
"""Of the slider."""


class Abandoned(Exception):
    """Nobody wants the film any more."""


def films_folder() -> Path:
    """Where films are until the program ends."""
    return paths.user_folder("cache") / "films"


def empty_films() -> None:
    """Delete every film that was made."""
    shutil.rmtree(films_folder(), ignore_errors=True)


def play_answer(work: Workplace, line: int, parent: QWidget) -> FilmWindow:
    """Show an answer's film."""
    window = FilmWindow(work, line, parent)
    window.show()
    window.begin()
    return window


def save_answer(work: Workplace, line: int, parent: QWidget) -> None:
    """Ask for a file and save an answer in it."""
    translate = QCoreApplication.translate
    asked = QFileDialog(parent, translate("FilmWindow", "Save the answer"))
    asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    asked.setNameFilters(
        [
            translate("FilmWindow", "Film (*.mp4)"),
            translate("FilmWindow", "Sound (*.wav)"),
            translate("FilmWindow", "Text (*.txt)"),
            translate("FilmWindow", "Captions (*.srt)"),
        ]
    )
    asked.setDefaultSuffix("mp4")
    asked.filterSelected.connect(
        lambda chosen: asked.setDefaultSuffix(chosen.rpartition(".")[2].rstrip(")"))
    )
    asked.selectFile("answer.mp4")
    asked.fileSelected.connect(lambda path: save_as(work, line, Path(path)))
    asked.open()


def save_as(work: Workplace, line: int, path: Path) -> None:
    """Save an answer; what came of it is told in a banner."""
    translate = QCoreApplication.translate
    archive = work.session.archive
    if archive is None:
        return
    saving = translate("FilmWindow", "Saving {} …").format(path.name)
    saved = translate("FilmWindow", "Saved as {}.").format(path)
    key = f"save-{path}"
    work.tell(Notice(saving, key))

    def failed(error: Exception) -> None:
        log.error("an answer could not be saved", exc_info=error)
        work.tell(Notice(problem(error), key))

    work.background.run(
        lambda: made_again.save(archive, line, path, _opener(work)),
        lambda _: work.tell(Notice(saved, key)),
        failed,
    )


def _opener(work: Workplace) -> Callable[[], RenderSession]:
    """Opens a session on the face that is shown."""

    def open_session() -> RenderSession:
        talk = work.session.talk
        if talk is None:
            raise VisavisError(said("The face is not there yet."), said("Try again in a moment."))
        return talk.assistant.face.another()

    return open_session


class FilmWindow(QWidget):
    """Space plays and pauses, arrows jump, comma and point step, F fills the screen."""

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
        self._sliding = False
        self.face = FaceWidget(self._frame, work.theme.tokens.backdrop)
        self.face.setAccessibleName(self.tr("The film"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self._waiting())
        self.stack.addWidget(self.face)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(8)
        column.addWidget(self.stack, stretch=1)
        column.addWidget(self._bar())
        work.theme.changed.connect(
            lambda: self.face.set_backdrop(work.theme.tokens.backdrop),
            Qt.ConnectionType.AutoConnection,
        )
        work.events.arrived.connect(self._note)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        for keys, does in (
            ("Space", self.toggle), ("K", self.toggle),
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
                film.play()
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
        """Up and down: louder and quieter."""
        steps = {Qt.Key.Key_Up: 5, Qt.Key.Key_Down: -5}
        if event.key() in steps:
            self.volume.setValue(self.volume.value() + steps[Qt.Key(event.key())])
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

    def _bar(self) -> QWidget:
        bar = QWidget()
        theme = self._work.theme
        self.place = QSlider(Qt.Orientation.Horizontal)
        self.place.setAccessibleName(self.tr("Place in the film"))
        self.place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.place.sliderPressed.connect(lambda: self._slide(True))
        self.place.sliderReleased.connect(lambda: self._slide(False))
        self.place.valueChanged.connect(self._placed)
        self.time = QLabel("0:00 / 0:00")
        self.time.setProperty("role", "caption")
        back = IconButton(theme, "step_back", self.tr("One frame back (,)"))
        self.button = IconButton(theme, "play", self.tr("Play (Space)"), size=26, colour="text")
        on = IconButton(theme, "step", self.tr("One frame on (.)"))
        self.speed = QComboBox()
        self.speed.setAccessibleName(self.tr("Speed"))
        for speed in SPEEDS:
            self.speed.addItem(f"{QLocale().toString(speed, 'g', 3)}×", speed)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        self.speed.activated.connect(lambda k: self.set_speed(SPEEDS[k]))
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setValue(100)
        self.volume.setFixedWidth(90)
        self.volume.setAccessibleName(self.tr("Volume"))
        self.volume.valueChanged.connect(self._loudness)
        speaker = IconButton(theme, "volume", self.tr("Silent"))
        speaker.clicked.connect(lambda: self.volume.setValue(0 if self.volume.value() else 100))
        keep = IconButton(theme, "save", self.tr("Save as … (Ctrl+S)"))
        keep.clicked.connect(lambda: save_answer(self._work, self._line, self))
        full = IconButton(theme, "full", self.tr("Full screen (F)"))
        full.clicked.connect(self.fill_screen)
        self.button.clicked.connect(self.toggle)
        back.clicked.connect(lambda: self._step(-1))
        on.clicked.connect(lambda: self._step(1))
        row = QHBoxLayout()
        row.setSpacing(6)
        left: tuple[QWidget, ...] = (back, self.button, on, self.time)
        right: tuple[QWidget, ...] = (self.speed, speaker, self.volume, keep, full)
        for widget in left:
            row.addWidget(widget)
        row.addStretch(1)
        for widget in right:
            row.addWidget(widget)
        column = QVBoxLayout(bar)
        column.setContentsMargins(20, 0, 20, 0)
        column.setSpacing(4)
        column.addWidget(self.place)
        column.addLayout(row)
        bar.setEnabled(False)
        self.bar = bar
        return bar

    # Making it, on another thread.

    def _make(self, archive: Archive, line: int) -> Path:
        folder = paths.made(films_folder())
        path = folder / f"{line}.mp4"
        stretches = archive.stretches(line)
        with contextlib.suppress(Abandoned):
            made_again.write_film(_opener(self._work)(), stretches, path, self._progressed)
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
        self.bar.setEnabled(True)
        self.place.setRange(0, round(film.seconds * STEPS_A_SECOND))
        self.button.setFocus()
        self._timer.start()
        film.play()

    def _failed(self, error: Exception) -> None:
        if not self._abandoned.is_set():
            log.error("a film could not be made", exc_info=error)
            self.progress.hide()
            self.words.setText(problem(error))
            self.words.setProperty("role", "error")

    def _frame(self) -> Yuv | None:
        return self._film.frame() if self._film is not None else None

    def _note(self, event: TurnEvent) -> None:
        if isinstance(event, StateChanged):
            self._state = event.state

    def _look(self) -> None:
        film = self._film
        if film is None:
            return
        playing = film.playing
        self.button.shows("pause" if playing else "play")
        self.button.says(self.tr("Pause (Space)") if playing else self.tr("Play (Space)"))
        at = film.at
        if not self._sliding:
            self.place.blockSignals(True)
            self.place.setValue(round(at * STEPS_A_SECOND))
            self.place.blockSignals(False)
        self.time.setText(f"{clock(at)} / {clock(film.seconds)}")
        if playing and not self._muted_by_us and self._state not in ("muted", "offline"):
            self._muted_by_us = True
            self._work.session.mute(True)
        elif not playing:
            self._hear_again()

    def _hear_again(self) -> None:
        if self._muted_by_us:
            self._muted_by_us = False
            self._work.session.mute(False)

    def _slide(self, held: bool) -> None:
        self._sliding = held

    def _placed(self, value: int) -> None:
        if self._film is not None:
            self._film.seek(value / STEPS_A_SECOND)

    def _jump(self, seconds: float) -> None:
        if self._film is not None:
            self._film.seek(self._film.at + seconds)

    def _step(self, frames: int) -> None:
        if self._film is not None:
            self._film.step(frames)
            self._look()

    def _loudness(self, value: int) -> None:
        if self._film is not None:
            self._film.set_volume(value / 100)

    def _escape(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.close()


def clock(seconds: float) -> str:
    """A time as players show it."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"
