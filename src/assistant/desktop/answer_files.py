"""The films of answers as files: where they are while the program runs, and saved by the user.

They are made by archive/film.py, on the face that is shown. Knows no window.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from assistant import paths
from assistant.archive import film as made_again
from assistant.archive.store import Line, title_of
from assistant.desktop.file_dialogs import Place, ask_to_save, file_name
from assistant.desktop.i18n import problem
from assistant.desktop.pages import Notice, Workplace
from talking_head.errors import VisavisError
from talking_head.said import said

if TYPE_CHECKING:
    from talking_head.renderer import RenderSession

log = logging.getLogger(__name__)

SAVED_SECONDS = 8.0
"""For which it is told where something was saved."""


def films_folder() -> Path:
    """Where films are until the program ends."""
    return paths.user_folder("cache") / "films"


def empty_films() -> None:
    """Delete every film that was made."""
    shutil.rmtree(films_folder(), ignore_errors=True)


def save_answer(work: Workplace, line: int, parent: QWidget) -> None:
    """Ask for a file, called as the answer begins, and save an answer in it."""
    translate = QCoreApplication.translate
    archive = work.session.archive
    if archive is None:
        return

    def ask(answer: Line | None) -> None:
        ask_to_save(
            parent,
            translate("FilmWindow", "Save the answer"),
            Place.MoviesLocation,
            (
                translate("FilmWindow", "Film (*.mp4)"),
                translate("FilmWindow", "Sound (*.wav)"),
                translate("FilmWindow", "Text (*.txt)"),
                translate("FilmWindow", "Captions (*.srt)"),
            ),
            file_name(title_of(answer.text if answer else "")) or translate("FilmWindow", "Answer"),
            lambda path: save_as(work, line, path),
        )

    work.background.run(lambda: archive.line(line), ask, owner=parent)


def save_as(work: Workplace, line: int, path: Path) -> None:
    """Save an answer; what came of it is told in a banner."""
    translate = QCoreApplication.translate
    archive = work.session.archive
    if archive is None:
        return
    saving = translate("FilmWindow", "Saving {} …").format(path.name)
    saved = translate("FilmWindow", "Saved as {}.").format(path)
    key = f"save-{path}"
    work.tell(Notice(saving, key, good=True))

    def failed(error: Exception) -> None:
        log.error("an answer could not be saved", exc_info=error)
        work.tell(Notice(problem(error), key))

    work.background.run(
        lambda: made_again.save(archive, line, path, opener(work)),
        lambda _: work.tell(Notice(saved, key, good=True, seconds=SAVED_SECONDS)),
        failed,
    )


def opener(work: Workplace) -> Callable[[], RenderSession]:
    """Opens a session on the face that is shown."""

    def open_session() -> RenderSession:
        talk = work.session.talk
        if talk is None:
            raise VisavisError(said("The face is not there yet."), said("Try again in a moment."))
        return talk.assistant.face.engine.another()

    return open_session
