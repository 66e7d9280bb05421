"""The gallery: every avatar, alive; one click and it speaks. Pictures are dropped in, and removed.

Knows avatars.py and characters.py, which the terminal shares, and cards that say what was clicked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from assistant import avatars, characters
from assistant.characters import IMAGE, avatar_in_use
from assistant.desktop.avatar_card import CARD, AddCard, AvatarCard, Loops, avatar_title
from assistant.desktop.character_form import CharacterCard
from assistant.desktop.dropped import PICTURES, files_of
from assistant.desktop.file_dialogs import Place, ask_to_open
from assistant.desktop.form import label, scrolled, set_role
from assistant.desktop.i18n import joined, problem
from assistant.desktop.pages import Workplace, in_rounds, page


@dataclass(frozen=True, slots=True)
class Entry:
    """An avatar. `mine`: the user added it."""

    name: str
    mine: bool


def all_entries() -> list[Entry]:
    """Every avatar, the user's own first. Reads folders."""
    from talking_head.avatar import avatar_names

    own = set(avatars.own_names())
    names = avatar_names(avatars.folders())
    return [Entry(n, True) for n in names if n in own] + [
        Entry(n, False) for n in names if n not in own
    ]


class Gallery(QWidget):
    """`show_avatar(name)` switches; `add(path)` makes an avatar of a picture."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self._work = work
        self._loops = Loops(work.background)
        self.cards: dict[str, AvatarCard] = {}
        self._entries: list[Entry] = []
        whole, column = page(self.tr("Avatars"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(whole)
        self._page_column = column
        words = self.tr("Choose who you talk to. A click is enough, in mid-sentence too.")
        self.lead = label(words, "hint")
        column.addWidget(self.lead)
        self.note = label("", "hint")
        self.note.hide()
        column.addWidget(self.note)
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 4, 12, 24)
        self._inside.setSpacing(20)
        self._grid = QGridLayout()
        self._grid.setSpacing(18)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._inside.addLayout(self._grid)
        self.character = CharacterCard(work)
        self.character.setMaximumWidth(820)
        self._inside.addWidget(self.character)
        self._inside.addStretch(1)
        self.area = scrolled(inside, wraps=False)
        self.area.setAccessibleName(self.tr("Avatars"))
        column.addWidget(self.area, stretch=1)
        self.add_card = AddCard(work.theme)
        self.add_card.clicked.connect(self.choose_file)
        self.setAcceptDrops(True)
        work.preferences.changed.connect(self._changed)
        self.look()

    def embed(self) -> None:
        """Be a part of another page: no title, no margins, no character."""
        for heading in self.findChildren(QLabel):
            if heading.property("role") == "title":
                heading.hide()
        self.lead.hide()
        self.character.hide()
        self._page_column.setContentsMargins(0, 0, 0, 0)

    def look(self) -> None:
        """See which avatars there are."""
        self._work.background.run(
            all_entries, self._show, lambda error: self.say(problem(error), "error"), owner=self
        )

    def show_avatar(self, name: str) -> None:
        """Talk to this one from now on, with its own voice and persona if it has some."""
        settings = self._work.preferences.now

        def chosen(changes: dict[str, object]) -> None:
            self._work.preferences.change(changes)

        self._work.background.run(
            lambda: characters.put_on(name, settings), chosen,
            lambda error: self.say(problem(error), "error"), owner=self,
        )  # fmt: skip

    def choose_file(self) -> None:
        """Ask for a picture."""
        filters = f"{self.tr('Pictures')} ({PICTURES})", f"{self.tr('All files')} (*)"
        title = self.tr("A picture of a face")
        ask_to_open(self, title, Place.PicturesLocation, filters, self.add)

    def add(self, path: Path) -> None:
        """Make an avatar of a picture, and say how good a one it is."""
        self.say(self.tr("Looking for a face in {}…").format(path.name), "hint")

        def work() -> avatars.Added:
            photo = avatars.load_picture(path)
            return avatars.keep(avatars.free_name(path.stem, exact=False), photo)

        def added(made: avatars.Added) -> None:
            words = [self.tr("{} is here.").format(avatar_title(made.name))]
            if len(made.photo.faces) > 1:
                text = self.tr("Of {} faces the largest was taken.")
                words.append(text.format(len(made.photo.faces)))
            words += made.advice or [self.tr("It is a good picture.")]
            self.say(joined(words), "hint" if made.advice else "good")
            self.look()

        self._work.background.run(
            work, added, lambda error: self.say(problem(error), "error"), owner=self
        )

    def ask_remove(self, name: str) -> None:
        """Delete an avatar of the user's, after a question."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setText(self.tr("Remove {}?").format(avatar_title(name)))
        box.setInformativeText(self.tr("The copy of the picture is deleted, not your own file."))
        yes = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.finished.connect(lambda _: self.remove(name) if box.clickedButton() is yes else None)
        box.open()

    def remove(self, name: str) -> None:
        """Delete it; whoever is shown then is the first built-in one."""
        if avatar_in_use(self._work.preferences.now) == name:
            self.show_avatar("default")

        def work() -> None:
            avatars.remove(name)
            characters.forget(name)

        def gone(_: None) -> None:
            self.say(self.tr("{} is removed.").format(avatar_title(name)), "hint")
            self.look()

        self._work.background.run(work, gone, lambda e: self.say(problem(e), "error"), owner=self)

    def say(self, words: str, role: str) -> None:
        """Tell something above the cards."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        set_role(self.note, role)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if files_of(event.mimeData()):
            event.acceptProposedAction()
            self.add_card.invite(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self.add_card.invite(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add each."""
        self.add_card.invite(False)
        for file in files_of(event.mimeData()):
            self.add(file)
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many in a row as fit."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Avatars may have been added in the terminal."""
        super().showEvent(event)
        self.look()

    def _show(self, entries: list[Entry]) -> None:
        self._entries = entries
        names = {entry.name for entry in entries}
        for name in [name for name in self.cards if name not in names]:
            card = self.cards.pop(name)
            card.hide()
            card.deleteLater()
        in_rounds(self, self._make(entries))

    def _make(self, entries: list[Entry]) -> Iterator[None]:
        for entry in entries:
            if entry.name not in self.cards:
                card = AvatarCard(self._work.theme, entry.name, self._loops, mine=entry.mine)
                card.clicked.connect(partial(self.show_avatar, entry.name))
                card.removed.connect(partial(self.ask_remove, entry.name))
                self.cards[entry.name] = card
                self._arrange()
                yield
                if self._entries is not entries:
                    return  # others were found meanwhile
        self.cards = {entry.name: self.cards[entry.name] for entry in entries}
        self._changed(frozenset({IMAGE}))
        self._arrange()

    def _arrange(self) -> None:
        room = self.area.viewport().width() - 12
        columns = max(1, (room + 18) // (CARD.width() + 18))
        for place, card in enumerate([*self.cards.values(), self.add_card]):
            self._grid.addWidget(card, place // columns, place % columns)
            card.show()

    def _changed(self, keys: frozenset[str]) -> None:
        if IMAGE in keys:
            now = avatar_in_use(self._work.preferences.now)
            for name, card in self.cards.items():
                card.setChecked(name == now)
            self.character.look()
