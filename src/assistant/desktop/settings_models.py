"""The models: which there are, how large, under which licence; get, pause, go on, remove.

The list is models/manifest.yaml's; what is done with it is model_store's.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.agreements import agreements
from assistant.desktop.fetching import Fetching
from assistant.desktop.form import Block, Card, SettingRow, label, set_role
from assistant.desktop.getting import offline
from assistant.desktop.i18n import problem, told
from assistant.desktop.pages import Workplace
from assistant.model_store import care as model_care
from assistant.model_store import files as model_files
from assistant.model_store.files import Net
from assistant.models import Model, manifest
from assistant.profile import PROFILE_WORDS
from talking_head.turn import Cancelled

KINDS = ("asr", "llm", "tts", "face")

AT_ONCE = 3
"""Rows made between two looks at the event loop, so that the window stays quick."""


def cards(work: Workplace) -> Iterator[QWidget | None]:
    """What is offered, a card for each kind, then how models are fetched."""
    from assistant.desktop.offer_card import OfferCard

    yield OfferCard(work, as_it_is=False)
    for kind in KINDS:
        card = KindCard(kind)
        yield card
        for model in manifest().values():
            if model.kind == kind:
                card.add(ModelRow(work, model, work.fetching))
                if len(card.rows) % AT_ONCE == 0:
                    yield None
    how = Card()
    how.column.addWidget(SettingRow(work, "models.offline"))
    how.column.addWidget(SettingRow(work, "models.mirror"))
    yield how


def kind_words(kind: str) -> str:
    """What models of a kind do."""
    translate = QCoreApplication.translate
    return {
        "asr": translate("KindCard", "Understanding speech"),
        "llm": translate("KindCard", "Answering"),
        "tts": translate("KindCard", "Speaking"),
        "face": translate("KindCard", "The face"),
    }[kind]


def size_words(count: float) -> str:
    """Bytes, as downloads are counted, in the language's own units."""
    digits = 1 if 1e6 <= count < 1e7 or count >= 1e9 else 0
    thousands = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(max(1_000, round(count)), digits, thousands)


def net_of(work: Workplace) -> Net:
    """How the network may be used, by the settings."""
    models = work.preferences.now.models
    return Net(models.offline, models.mirror or "")


class KindCard(Card):
    """The models of one kind."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind_words(kind))
        self.rows: dict[str, ModelRow] = {}

    def add(self, row: ModelRow) -> None:
        """Another model, below the others."""
        if self.rows:
            line = QFrame()
            line.setFixedHeight(1)
            line.setProperty("kind", "line")
            self.column.addWidget(line)
        self.rows[row.name] = row
        self.column.addWidget(row)


class ModelRow(Block):
    """One model, and what can be done with it."""

    def __init__(self, work: Workplace, model: Model, fetching: Fetching) -> None:
        super().__init__()
        self.name = model.name
        self._work, self._model, self._fetching = work, model, fetching
        self._paused = False
        self.title = label(told(model.label), "name")
        self.state = QLabel("")
        size = size_words(model.bytes) if model.bytes else self.tr("of unknown size")
        terms = f"{size} · {told(model.licence)} · {told(model.permits)}"
        if model.profiles:
            terms += " · " + self.tr("for profile {}").format(
                ", ".join(told(PROFILE_WORDS[name]) for name in model.profiles)
            )
        self.says = label(terms, "hint")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName(self.tr("Progress of {}").format(told(model.label)))
        self.line = label("", "caption")
        self.get = self._button(self.tr("Get"), self.fetch)
        self.pause = self._button(self.tr("Pause"), partial(fetching.pause, model.name))
        self.remove = self._button(self.tr("Remove"), self.ask_remove)
        self.remove.setProperty("kind", "danger")
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.title, stretch=1)
        for part in (self.state, self.get, self.pause, self.remove):
            top.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        for below in (self.says, self.bar, self.line):
            column.addWidget(below)
        for hidden in (self.bar, self.line, self.pause, self.remove):
            hidden.hide()
        fetching.progress.connect(self._progress)
        fetching.ended.connect(self._ended)
        self.look()

    def look(self) -> None:
        """See whether it is here."""
        store, model = self._fetching.store, self._model

        def work() -> tuple[bool, bool, bool]:
            parts = model_files.parts(store, model)
            here = store.installed(model)
            begun = parts.is_dir() and any(parts.glob("*.part"))
            ours = here is not None and store.folder in here.parents
            return here is not None, ours, begun

        self._work.background.run(work, lambda told: self._show(*told), owner=self)

    def fetch(self) -> None:
        """Get it, after the terms are agreed to where there are such."""
        model = self._model
        if model.commercial and not model.consent:
            self._begin()
            return
        if agreements().given(agreement_key(model)):
            self._begin()
            return
        terms = "\n\n".join(
            part
            for part in (f"{told(model.licence)}: {told(model.permits)}.", told(model.consent))
            if part
        )
        box = self._box(
            self.tr("Do you agree to the terms of {}?").format(told(model.label)), terms
        )
        yes = box.addButton(self.tr("I agree"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.finished.connect(lambda _: self._agreed() if box.clickedButton() is yes else None)
        box.open()

    def ask_remove(self) -> None:
        """Delete it, after a question."""
        model = self._model
        box = self._box(
            self.tr("Remove {}?").format(told(model.label)),
            self.tr("{} are freed. It can be fetched again.").format(size_words(model.bytes)),
        )
        yes = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.finished.connect(lambda _: self._remove() if box.clickedButton() is yes else None)
        box.open()

    def _box(self, text: str, more: str) -> QMessageBox:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setText(text)
        box.setInformativeText(more)
        return box

    def _agreed(self) -> None:
        model = self._model
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        words = f"{told(model.label)}: {told(model.licence)} · {told(model.permits)}"
        self._work.background.run(
            lambda: agreements().give(agreement_key(model), words, now),
            lambda _: self._begin(), lambda error: self._say(problem(error), bad=True), owner=self,
        )  # fmt: skip

    def _begin(self) -> None:
        self._paused = False
        net = net_of(self._work)
        if net.offline:
            self._say(problem(offline()), bad=True)
            return
        self._say(self.tr("Beginning…"))
        self._fetching.begin(self._model, net)
        self.get.hide()
        self.pause.show()
        self.bar.show()
        self.state.hide()

    def _remove(self) -> None:
        name, store = self._model.name, self._fetching.store

        def done(freed: int) -> None:
            self._say(self.tr("{} are free now.").format(size_words(freed)))
            self.look()
            replan(self._work, self._model)

        self._work.background.run(
            lambda: model_care.remove(name, store, manifest()), done,
            lambda error: self._say(problem(error), bad=True), owner=self,
        )  # fmt: skip

    def _progress(self, name: str, done: float, total: float, speed: float) -> None:
        if name != self._model.name:
            return
        of = total or float(self._model.bytes)
        self.bar.setRange(0, 1000 if of else 0)
        self.bar.setValue(round(1000 * done / of) if of else 0)
        words = self.tr("{done} of {total}").format(done=size_words(done), total=size_words(of))
        if speed > 0:
            left = time.strftime("%H:%M:%S", time.gmtime(max(0.0, of - done) / speed))
            words += f" · {size_words(speed)}/s · " + self.tr("{} left").format(left)
        self._say(words)

    def _ended(self, name: str, error: BaseException | None) -> None:
        if name != self._model.name:
            return
        if error is None:
            self._say("")
            replan(self._work, self._model)
        elif isinstance(error, Cancelled):
            self._paused = True
            self._say(self.tr("Paused. What came is kept."))
        else:
            self._say(problem(error), bad=True)
        self.look()

    def _show(self, here: bool, ours: bool, begun: bool) -> None:
        under = self._fetching.under_way(self._model.name)
        self.state.setText(self.tr("Here") if here else "")
        set_role(self.state, "good")
        self.state.setVisible(here)
        self.get.setVisible(not here and not under)
        self.get.setText(self.tr("Resume") if begun else self.tr("Get"))
        self.pause.setVisible(under)
        self.remove.setVisible((ours or begun) and not under)
        self.bar.setVisible(under or (begun and self._paused))

    def _say(self, words: str, *, bad: bool = False) -> None:
        self.line.setText(words)
        self.line.setVisible(bool(words))
        set_role(self.line, "error" if bad else "caption")

    def _button(self, text: str, pressed: object) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(f"{text}: {told(self._model.label)}")
        button.clicked.connect(lambda: pressed())  # type: ignore[operator]
        return button


def replan(work: Workplace, model: Model) -> None:
    """A model came or went: have the talk look again what it can run with."""
    talk = work.session.talk
    if talk is None or not hasattr(talk, "apply"):
        return
    work.session.do(lambda talk: talk.assistant.look_again(model.kind))


def agreement_key(model: Model) -> str:
    """Under which name it is kept that a model's terms were agreed to."""
    return model.agreement or f"licence:{model.name}"
