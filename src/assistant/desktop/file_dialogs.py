"""Which file: the dialogs that ask for one to write, or for one to read.

The system's own where it has one, else Qt's. Each begins where the last file of its kind went or
came from since the program was started, else in the user's folder for that kind. It opens and
returns at once; what is to be done is called with the file, and not at all where none is chosen.
Knows neither what is in the files nor what they are for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QHeaderView, QSplitter, QToolButton, QTreeView, QWidget

from assistant.desktop.icons import icon

Place = QStandardPaths.StandardLocation

SHORTCUTS = (
    Place.HomeLocation,
    Place.DocumentsLocation,
    Place.MoviesLocation,
    Place.MusicLocation,
    Place.PicturesLocation,
    Place.DownloadLocation,
)

ICONS = {
    "backButton": "back",
    "forwardButton": "forward",
    "toParentButton": "up",
    "newFolderButton": "new_folder",
    "listModeButton": "tiles",
    "detailModeButton": "list",
}
"""Of the buttons of Qt's dialog, by its names for them; its own are black in any look."""

SIZE = QSize(860, 540)
"""Of Qt's dialog: its columns, and a name of sixty letters, without scrolling."""

SIDEBAR = 170

MOST_NAME = 60

_last: dict[Place, Path] = {}


def ask_to_save(
    parent: QWidget,
    title: str,
    place: Place,
    filters: Sequence[str],
    name: str,
    then: Callable[[Path], object],
) -> None:
    """A file to write, `name` if the user likes it. `filters`: such as "Film (*.mp4)"; the ending
    of the one that is chosen is that of the file, if it is given none."""
    asked = _dialog(parent, title, place, filters, then)
    asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    asked.setDefaultSuffix(_ending(filters[0]))
    asked.filterSelected.connect(lambda chosen: asked.setDefaultSuffix(_ending(chosen)))
    asked.selectFile(f"{name}.{_ending(filters[0])}")
    asked.open()


def ask_to_open(
    parent: QWidget,
    title: str,
    place: Place,
    filters: Sequence[str],
    then: Callable[[Path], object],
) -> None:
    """A file to read."""
    asked = _dialog(parent, title, place, filters, then)
    asked.setFileMode(QFileDialog.FileMode.ExistingFile)
    asked.open()


def file_name(title: str) -> str:
    """A title as a file may be called on any system; "" where nothing is left of it."""
    bare = "".join(c if c.isalnum() or c in " -_" else " " for c in title)
    return " ".join(bare.split())[:MOST_NAME].rstrip()


def _dialog(
    parent: QWidget,
    title: str,
    place: Place,
    filters: Sequence[str],
    then: Callable[[Path], object],
) -> QFileDialog:
    asked = QFileDialog(parent, title, str(_begin(place)))
    asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asked.setNameFilters(filters)
    if asked.findChildren(QToolButton):
        _lay_out(asked)

    def chosen(file: str) -> None:
        _last[place] = Path(file).parent
        then(Path(file))

    asked.fileSelected.connect(chosen)
    return asked


def _lay_out(asked: QFileDialog) -> None:
    """Qt's own dialog: wide enough to be read, with the user's folders beside it."""
    asked.resize(SIZE)
    asked.setSidebarUrls([QUrl.fromLocalFile(str(f)) for f in map(_folder, SHORTCUTS) if f])
    for button in asked.findChildren(QToolButton):
        if button.objectName() in ICONS:
            ink = button.palette().buttonText().color().name()
            button.setIcon(icon(ICONS[button.objectName()], ink))
    for beside in asked.findChildren(QSplitter):
        beside.setSizes([SIDEBAR, SIZE.width() - SIDEBAR])
    for files in asked.findChildren(QTreeView):
        files.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        files.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def _begin(place: Place) -> Path:
    last = _last.get(place)
    return last if last is not None and last.is_dir() else _folder(place) or Path.home()


def _folder(place: Place) -> Path | None:
    """The user's folder for something, if there is one."""
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if folder.is_dir() else None


def _ending(chosen: str) -> str:
    """Of a filter's files: "mp4" of "Film (*.mp4)"."""
    return chosen.rpartition(".")[2].rstrip(")")
