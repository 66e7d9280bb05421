"""Privacy: what is kept, where and how much; staying offline; and getting rid of it all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QWidget,
)

from assistant import stored
from assistant.desktop.form import Card, SettingRow, label, set_role
from assistant.desktop.i18n import problem
from assistant.desktop.pages import Workplace
from assistant.desktop.settings_models import size_words
from assistant.llm.server_address import elsewhere
from assistant.stored import Kept, What


def cards(work: Workplace) -> list[QWidget]:
    """What leaves, what is kept, the settings of both."""
    card = Card()
    for key in ("models.offline", "conversations.keep", "trace.enabled", "trace.content"):
        card.column.addWidget(SettingRow(work, key))
    return [LeavesCard(work), KeptCard(work), card]


def what_words(what: What) -> str:
    """What a kind of thing is called."""
    translate = QCoreApplication.translate
    return {
        "conversations": translate("KeptCard", "Conversations, with the sound of the answers"),
        "memory": translate("KeptCard", "Notes and reminders"),
        "traces": translate("KeptCard", "Records of times"),
        "log": translate("KeptCard", "The log"),
        "avatars": translate("KeptCard", "Your own avatars, and their voices and personas"),
        "models": translate("KeptCard", "Downloaded models"),
        "cache": translate("KeptCard", "What makes starts quicker"),
        "settings": translate("KeptCard", "Your settings"),
        "agreements": translate("KeptCard", "What you agreed to"),
    }[what]


class LeavesCard(Card):
    """One sentence about what leaves this computer."""

    def __init__(self, work: Workplace) -> None:
        super().__init__(QCoreApplication.translate("LeavesCard", "What leaves this computer"))
        self._work = work
        self.words = label("")
        self.column.addWidget(self.words)
        work.preferences.changed.connect(lambda keys: self._look())
        self._look()

    def _look(self) -> None:
        now = self._work.preferences.now
        server = now.llm.server.url if now.llm.engine in ("auto", "server") else None
        where = elsewhere(server) if server else ""
        if where:
            text = self.tr("What you say, as text, goes to {}, since you set it as the server.")
            self.words.setText(text.format(where))
        elif now.models.offline:
            self.words.setText(self.tr("Nothing. It makes no request of its own."))
        else:
            self.words.setText(
                self.tr("Nothing of what you say. Models are fetched when you ask for them.")
            )


class KeptCard(Card):
    """Each kind of thing, its folder and size; those that are ticked can be deleted."""

    def __init__(self, work: Workplace) -> None:
        super().__init__(
            QCoreApplication.translate("KeptCard", "What is kept"),
            QCoreApplication.translate(
                "KeptCard", "All of it on this computer. Your own voice is never kept."
            ),
        )
        self._work = work
        self.boxes: dict[What, QCheckBox] = {}
        self.sizes: dict[What, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, (what, where) in enumerate(stored.places().items()):
            box = QCheckBox(what_words(what))
            box.toggled.connect(lambda _: self._look())
            place = label(str(where[0]), "caption")
            place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            size = QLabel("…")
            size.setProperty("role", "hint")
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(box, 2 * row, 0)
            grid.addWidget(size, 2 * row, 1, alignment=right)
            grid.addWidget(place, 2 * row + 1, 0, 1, 2)
            grid.setRowMinimumHeight(2 * row + 1, 24)
            place.setContentsMargins(35, 0, 0, 8)
            self.boxes[what], self.sizes[what] = box, size
        self.column.addLayout(grid)
        self.all = QPushButton(self.tr("Tick everything"))
        self.all.setProperty("kind", "quiet")
        self.all.clicked.connect(self._tick_all)
        self.delete = QPushButton(self.tr("Delete what is ticked…"))
        self.delete.setProperty("kind", "danger")
        self.delete.clicked.connect(self.ask)
        self.note = label("", "hint")
        below = QHBoxLayout()
        below.addWidget(self.all)
        below.addWidget(self.delete)
        below.addStretch(1)
        self.column.addLayout(below)
        self.column.addWidget(self.note)
        self.note.hide()
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """Weigh it anew."""
        super().showEvent(event)
        self.weigh()

    def weigh(self) -> None:
        """See how much there is."""
        self._work.background.run(stored.inventory, self._weighed, owner=self)

    def ask(self) -> None:
        """Delete what is ticked, after a question."""
        wanted = [what for what, box in self.boxes.items() if box.isChecked()]
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Delete this for good?"))
        listed = "\n".join(f"• {what_words(what)}" for what in wanted)
        box.setInformativeText(listed + "\n\n" + self.tr("There is no way back."))
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        no = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.finished.connect(lambda _: self.wipe(wanted) if box.clickedButton() is yes else None)
        box.open()

    def wipe(self, wanted: list[What]) -> None:
        """Delete it."""
        session = self._work.session
        archive, talk = session.archive, session.talk
        live: dict[What, Callable[[], None]] = {}
        if archive is not None:
            live["conversations"] = archive.wipe
        desk = getattr(getattr(talk, "assistant", None), "desk", None)
        if desk is not None:
            live["memory"] = desk.forget_all
        self.delete.setEnabled(False)

        def work() -> None:
            if "conversations" in wanted and session.recorder is not None:
                session.recorder.settle()
                session.recorder.take_up(None)
            stored.wipe(wanted, live)

        def done(_: None) -> None:
            if "conversations" in wanted:
                session.do(lambda talk: talk.assistant.conversation.take_up([]))
                session.taken_up.emit(None)
                session.listed.emit()
            self._said(self.tr("It is gone."), "good")

        self._work.background.run(
            work, done, lambda error: self._said(problem(error), "error"), owner=self
        )

    def _said(self, words: str, role: str) -> None:
        self.note.setText(words)
        set_role(self.note, role)
        self.note.show()
        for box in self.boxes.values():
            box.setChecked(False)
        self.weigh()

    def _weighed(self, kept: list[Kept]) -> None:
        for one in kept:
            words = size_words(one.bytes) if one.bytes else self.tr("nothing")
            self.sizes[one.what].setText(words)

    def _tick_all(self) -> None:
        for box in self.boxes.values():
            box.setChecked(True)

    def _look(self) -> None:
        self.delete.setEnabled(any(box.isChecked() for box in self.boxes.values()))
