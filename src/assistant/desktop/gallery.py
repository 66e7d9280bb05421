"""The gallery: every avatar, alive; one click and it speaks. Pictures are dropped in, and removed.

Knows avatars.py and characters.py, which the terminal shares. Each card plays a loop that was drawn
before (preview_loop.py): only while it is seen, and slower where nobody points at it.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QHideEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QGridLayout,
    QLabel,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from assistant import avatars, characters, preview_loop
from assistant.characters import IMAGE, avatar_in_use
from assistant.desktop.form import Card, label, scrolled, set_role
from assistant.desktop.i18n import joined, problem
from assistant.desktop.icons import IconButton, picture
from assistant.desktop.pages import Workplace, page
from assistant.preview_loop import Loop

FAST_MS, SLOW_MS = round(1000 / preview_loop.FPS), 250
"""Between two frames: of the card that is pointed at, and of the others."""

CARD = QSize(236, 214)
PICTURE_HEIGHT = 158
RADIUS = 16
PICTURES = "*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif *.avif *.heic"


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
        self._loops = _Loops(work)
        self.cards: dict[str, AvatarCard] = {}
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
        self._inside.setContentsMargins(0, 4, 12, 4)
        self._inside.setSpacing(20)
        self._grid = QGridLayout()
        self._grid.setSpacing(18)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._inside.addLayout(self._grid)
        self.character = CharacterCard(work)
        self.character.setMaximumWidth(820)
        self._inside.addWidget(self.character)
        self._inside.addStretch(1)
        self.area = scrolled(inside)
        self.area.setAccessibleName(self.tr("Avatars"))
        column.addWidget(self.area, stretch=1)
        self.add_card = AddCard(work)
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
        dialog = QFileDialog(self, self.tr("A picture of a face"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [f"{self.tr('Pictures')} ({PICTURES})", f"{self.tr('All files')} (*)"]
        )
        dialog.fileSelected.connect(lambda path: self.add(Path(path)))
        dialog.open()

    def add(self, path: Path) -> None:
        """Make an avatar of a picture, and say how good a one it is."""
        self.say(self.tr("Looking for a face in {}…").format(path.name), "hint")

        def work() -> avatars.Added:
            photo = avatars.load_picture(path)
            return avatars.keep(avatars.free_name(path.stem, exact=False), photo)

        def added(made: avatars.Added) -> None:
            words = [self.tr("{} is here.").format(_title(made.name))]
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
        box.setText(self.tr("Remove {}?").format(_title(name)))
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
            self.say(self.tr("{} is removed.").format(_title(name)), "hint")
            self.look()

        self._work.background.run(work, gone, lambda e: self.say(problem(e), "error"), owner=self)

    def say(self, words: str, role: str) -> None:
        """Tell something above the cards."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        set_role(self.note, role)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.add_card.invite(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self.add_card.invite(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add each."""
        self.add_card.invite(False)
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.add(Path(url.toLocalFile()))
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
        names = {entry.name for entry in entries}
        for name in [name for name in self.cards if name not in names]:
            card = self.cards.pop(name)
            card.hide()
            card.deleteLater()
        for entry in entries:
            if entry.name not in self.cards:
                card = AvatarCard(self._work, entry, self._loops)
                card.clicked.connect(partial(self.show_avatar, entry.name))
                card.removed.connect(partial(self.ask_remove, entry.name))
                self.cards[entry.name] = card
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


class _Loops:
    """Has loops drawn one after the other; the latest that is wanted comes first."""

    def __init__(self, work: Workplace) -> None:
        self._background = work.background
        self._wanted: queue.LifoQueue[tuple[str, Callable[[Loop], None]]] = queue.LifoQueue()
        self._lock = threading.Lock()

    def want(self, name: str, take: Callable[[Loop], None], owner: QWidget) -> None:
        """Have `take` called in Qt's thread when the loop is there."""
        self._wanted.put((name, take))

        def draw() -> tuple[Callable[[Loop], None], Loop]:
            with self._lock:
                first, first_take = self._wanted.get()
                return first_take, preview_loop.loop_of(first)

        self._background.run(draw, lambda made: made[0](made[1]), owner=owner)


class AvatarCard(QAbstractButton):
    """A face that lives, its name below, and a ring around the one in use. `removed`: is to be."""

    removed = Signal()

    def __init__(self, work: Workplace, entry: Entry, loops: _Loops) -> None:
        super().__init__()
        self._work, self._entry, self._loops = work, entry, loops
        self._loop: Loop | None = None
        self._asked = False
        self._at = 0
        self._image: QImage | None = None
        self.setCheckable(True)
        self.setFixedSize(CARD)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(_title(entry.name))
        self.setAccessibleName(self.tr("Avatar {}").format(self.text()))
        self._timer = QTimer(self)
        self._timer.setInterval(SLOW_MS)
        self._timer.timeout.connect(self._step)
        work.theme.changed.connect(self.update)
        if entry.mine:
            says = self.tr("Remove {}").format(self.text())
            self.bin = IconButton(work.theme, "trash", says, self, size=16)
            self.bin.move(CARD.width() - 42, CARD.height() - 46)
            self.bin.clicked.connect(self.removed)

    def nextCheckState(self) -> None:
        """It is the settings that say which is checked."""

    def sizeHint(self) -> QSize:
        """The same for all."""
        return CARD

    @property
    def alive(self) -> bool:
        """Whether its frames are there and move."""
        return self._loop is not None and self._timer.isActive()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to live."""
        super().showEvent(event)
        if not self._asked:
            self._asked = True
            self._loops.want(self._entry.name, self._take, self)
        if not self._work.theme.calm:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Someone points at it."""
        super().enterEvent(event)
        self._timer.setInterval(FAST_MS)

    def leaveEvent(self, event: QEvent) -> None:
        """No more."""
        super().leaveEvent(event)
        self._timer.setInterval(SLOW_MS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, the picture, the name, the ring."""
        t = self._work.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        shape = QPainterPath()
        shape.addRoundedRect(frame, RADIUS, RADIUS)
        painter.fillPath(shape, QColor(t.hover if self.isDown() else t.surface))
        painter.save()
        painter.setClipPath(shape)
        place = QRectF(frame.left(), frame.top(), frame.width(), PICTURE_HEIGHT)
        if self._image is not None:
            _cover(painter, place, self._image)
        else:
            painter.fillRect(place, QColor(t.raised))
            self._silhouette(painter, place)
        painter.restore()
        chosen, focused = self.isChecked(), self.hasFocus()
        width = 3 if chosen else 2 if focused else 1
        colour = t.accent if chosen or focused else t.edge if self.underMouse() else t.line
        painter.setPen(QPen(QColor(colour), width))
        painter.drawPath(shape)
        font = painter.font()
        font.setPixelSize(self._work.theme.px("lead"))
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(t.text))
        below = QRectF(frame.left() + 16, place.bottom(), frame.width() - 56, frame.bottom()
                       - place.bottom())  # fmt: skip
        metrics = painter.fontMetrics()
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, int(below.width()))
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        if chosen:
            ratio = self.devicePixelRatioF()
            tick = picture("check", t.accent, 20, ratio)
            left = 68 if self._entry.mine else 36
            painter.drawPixmap(int(frame.right() - left), int(below.center().y() - 10), tick)
        painter.end()

    def _silhouette(self, painter: QPainter, place: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        shown = picture("avatars", self._work.theme.tokens.edge, 56, ratio)
        painter.drawPixmap(int(place.center().x() - 28), int(place.center().y() - 28), shown)

    def _take(self, loop: Loop) -> None:
        self._loop = loop
        self._show_frame()

    def _step(self) -> None:
        if self._loop is None or self.visibleRegion().isEmpty():
            return
        step = self._timer.interval() * preview_loop.FPS / 1000
        self._at += max(1, round(step))
        self._show_frame()

    def _show_frame(self) -> None:
        import cv2

        assert self._loop is not None
        count = len(self._loop)
        place = self._at % max(1, 2 * count - 2)
        frame = self._loop[place if place < count else 2 * count - 2 - place]
        pixels = np.ascontiguousarray(cv2.cvtColor(frame, cv2.COLOR_YUV2BGRA_I420))
        height, width = pixels.shape[:2]
        kind = QImage.Format.Format_RGB32
        self._image = QImage(pixels.data, width, height, 4 * width, kind).copy()
        self.update()


class AddCard(QAbstractButton):
    """The place to drop a picture, or to click and choose one."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self._work = work
        self._inviting = False
        self.setFixedSize(CARD)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(self.tr("Add a picture"))
        self.setAccessibleDescription(self.tr("Drop a photo, painting or drawing of a face here"))
        work.theme.changed.connect(self.update)

    def invite(self, inviting: bool) -> None:
        """A picture is held over the page."""
        self._inviting = inviting
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed frame, a plus, and what to do."""
        t = self._work.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self._inviting or self.hasFocus() or self.underMouse()
        frame = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        pen = QPen(QColor(t.accent if lit else t.edge), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        if lit:
            painter.setBrush(QColor(t.surface))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        plus = picture("new", t.accent if lit else t.dim, 32, self.devicePixelRatioF())
        painter.drawPixmap(int(frame.center().x() - 16), int(frame.top() + 52), plus)
        painter.setPen(QColor(t.text))
        font = painter.font()
        font.setPixelSize(self._work.theme.px("lead"))
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        words = frame.adjusted(16, 96, -16, -16)
        top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, top, self.text())
        font.setPixelSize(self._work.theme.px("body"))
        font.setWeight(font.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(t.dim))
        flags = top | Qt.TextFlag.TextWordWrap
        painter.drawText(words.adjusted(0, 28, 0, 0), flags, self.tr("Drop it here, or click"))
        painter.end()


class CharacterCard(Card):
    """The voice and the persona of the avatar in use, if it is to have its own."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        from assistant.desktop.character_form import CharacterForm

        self.title = label("", "heading")
        self.column.addWidget(self.title)
        self.form = CharacterForm(work)
        self.column.addWidget(self.form)
        self._work = work

    def look(self) -> None:
        """Another avatar is in use, or its character has changed."""
        name = avatar_in_use(self._work.preferences.now)
        self.title.setText(self.tr("{}: voice and persona").format(_title(name)))
        self.form.look(name)


def _title(name: str) -> str:
    """A name of a folder as a person's."""
    if name == "default":
        return QCoreApplication.translate("Gallery", "Vis")
    return name.replace("-", " ").title()


def _cover(painter: QPainter, place: QRectF, image: QImage) -> None:
    """Fill a place with a picture, its sides cut."""
    scale = max(place.width() / image.width(), place.height() / image.height())
    width, height = place.width() / scale, place.height() / scale
    left, top = (image.width() - width) / 2, (image.height() - height) * 0.3
    painter.drawImage(place, image, QRectF(left, top, width, height))
