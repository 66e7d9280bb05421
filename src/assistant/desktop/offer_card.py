"""What runs on this computer now, what could, and one yes that gets it while one talks.

The offer is planning/offer.py's, getting it getting.py's; here it is put into words. Used by the
first run and by the settings of the models.
"""

from __future__ import annotations

import time
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.commands import setup as setup_command
from assistant.config import Settings
from assistant.desktop.form import Card, label, set_role
from assistant.desktop.getting import Getting
from assistant.desktop.i18n import problem, told
from assistant.desktop.pages import Notice, Workplace
from assistant.models import Model
from assistant.planning.offer import GROUP_BYTES, Offer
from assistant.planning.plan import Plan, PlannedStage

if TYPE_CHECKING:
    from assistant.live import Talk

BANNER = "getting"
STAGE_OF: dict[str, PlannedStage] = {
    "asr": "asr", "llm": "llm", "tts": "tts", "piper": "tts", "wav2lip": "face",
}  # fmt: skip
"""Which stage the packages of a group are for."""


def make_offer(settings: Settings) -> Offer:
    """What would make this computer better. Takes a moment."""
    from assistant.models import Store
    from assistant.planning.offer import here, offer
    from assistant.profile import probe_machine

    machine = probe_machine()
    return offer(machine, settings, here(machine, Store()))


class OfferCard(QWidget):
    """`as_it_is`: also say what runs now."""

    def __init__(self, work: Workplace, *, as_it_is: bool = True) -> None:
        super().__init__()
        self._work, self._as_it_is = work, as_it_is
        self._getting = work.getting
        self.offer: Offer | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        self.now = Card(self.tr("As it is: nothing to download"))
        self.now_says = label(self.tr("Looking at this computer…"), "lead")
        self.now_rows = Rows()
        self.why = label("", "hint")
        self.why.hide()
        self.now.column.addWidget(self.now_says)
        self.now.column.addLayout(self.now_rows)
        self.now.column.addWidget(self.why)
        self.now.setVisible(as_it_is)
        title = self.tr("With models") if as_it_is else self.tr("What suits this computer")
        self.then = Card(title)
        self.then_says = label("", "lead")
        self.then_rows = Rows()
        self.terms = label("", "hint")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName(self.tr("Progress of what is fetched"))
        self.line = label("", "caption")
        self.get = QPushButton(self.tr("Yes, get all of it"))
        self.get.clicked.connect(self.take)
        self.pause = QPushButton(self.tr("Pause"))
        self.pause.clicked.connect(self.pause_or_resume)
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setProperty("kind", "quiet")
        self.choose.clicked.connect(lambda: work.show_settings("models"))
        row = QHBoxLayout()
        for button in (self.get, self.pause, self.choose):
            row.addWidget(button)
        row.addStretch(1)
        self.then.column.addWidget(self.then_says)
        self.then.column.addLayout(self.then_rows)
        for part in (self.terms, self.bar, self.line):
            self.then.column.addWidget(part)
        self.then.column.addLayout(row)
        self.then.hide()
        column.addWidget(self.now)
        column.addWidget(self.then)
        self.choose.setVisible(as_it_is)  # elsewhere the models are just below
        self._getting.changed.connect(self._look)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the computer."""
        super().showEvent(event)
        if self.offer is None:
            settings = self._work.preferences.now
            self._work.background.run(
                lambda: make_offer(settings), self.show_offer,
                lambda error: self._failed(problem(error)), owner=self,
            )  # fmt: skip

    def take(self) -> None:
        """The one yes: agree to the terms that are told, and get it all."""
        from assistant.desktop.settings_models import net_of

        offer = self.offer
        if offer is None:
            return
        how = net_of(self._work)

        def agree() -> None:
            setup_command.was_offered()
            give_agreements(offer)

        self.get.setEnabled(False)
        self._work.background.run(
            agree, lambda _: self._getting.begin(offer, how), lambda e: self._failed(problem(e)),
            owner=self,
        )  # fmt: skip

    def pause_or_resume(self) -> None:
        """Stop for now, or go on."""
        if self._getting.under_way:
            self._getting.pause()
        else:
            self._getting.resume()

    def show_offer(self, made: Offer) -> None:
        """Put it into words."""
        from assistant.desktop.settings_models import size_words
        from assistant.desktop.settings_quality import STAGES, engine_words, stage_words

        self.now_says.setText(self._soon(made.now))
        self.now_rows.show_rows(
            [(stage_words(stage), engine_words(made.now.first(stage))) for stage in STAGES]
        )
        why = [told(reason) for reason in made.now.reasons[:1]]
        if made.empty:
            why.append(self.tr("That is all that suits this computer."))
        self.why.setText(" ".join(why))
        self.why.show()
        self.offer = made
        self.then.setVisible(not made.empty or self._getting.state != "idle")
        self.then_says.setText(self._soon(made.then))
        rows = [
            (stage_words(m.kind), f"{told(m.label)} · {size_words(m.bytes)} · {told(m.licence)}")
            for m in made.models
        ]
        packages = sum(GROUP_BYTES[group] for group in made.groups)
        if packages:
            what = self.tr("{names} · up to {size}")
            rows.append(
                (
                    self.tr("Packages"),
                    what.format(names=", ".join(made.groups), size=size_words(packages)),
                )
            )
        self.then_rows.show_rows(rows)
        self.terms.setText("\n".join(terms_of(made)))
        self.terms.setVisible(bool(self.terms.text()))
        if not made.empty:
            total = size_words(made.bytes + packages)
            self.get.setText(self.tr("Yes, get all of it ({})").format(total))
        self._look()

    def _soon(self, plan: Plan) -> str:
        seconds = self.locale().toString(plan.first_sound, "f", 1)
        return self.tr("First sound about {} s after you stop speaking.").format(seconds)

    def _look(self) -> None:
        """Show what is being got, and how far it is."""
        getting = self._getting
        state = getting.state
        begun = state != "idle"
        self.get.setVisible(not begun)
        self.get.setEnabled(True)
        self.pause.setVisible(begun and state != "done")
        self.pause.setText(self.tr("Pause") if getting.under_way else self.tr("Go on"))
        self.bar.setVisible(begun)
        self.bar.setRange(0, 0 if state == "installing" else 1000)
        self.bar.setValue(round(1000 * getting.share))
        self.line.setVisible(begun)
        self.line.setText(words_of(getting))
        set_role(self.line, "error" if state == "failed" else "caption")

    def _failed(self, words: str) -> None:
        self.now_says.setText(words)
        set_role(self.now_says, "error")


class Rows(QGridLayout):
    """What does what, a row each. (A form's layout cuts words that need a second line.)"""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(24)
        self.setVerticalSpacing(6)
        self.setColumnStretch(1, 1)

    def show_rows(self, rows: list[tuple[str, str]]) -> None:
        """In the place of those that are shown."""
        from assistant.desktop.settings_quality import row_name

        while (item := self.takeAt(0)) is not None and (shown := item.widget()) is not None:
            shown.hide()
            shown.deleteLater()
        for number, (what, words) in enumerate(rows):
            self.addWidget(row_name(what), number, 0)
            self.addWidget(label(words), number, 1)


def terms_of(offer: Offer) -> list[str]:
    """What a yes agrees to, a line each."""
    translate = QCoreApplication.translate
    lines = []
    if offer.restricted:
        names = ", ".join(told(model.label) for model in offer.restricted)
        words = translate("OfferCard", "A yes agrees to use these for non-commercial purposes: {}.")
        lines.append(words.format(names))
    lines += [
        f"{told(model.label)}: {told(model.consent)}" for model in offer.models if model.consent
    ]
    return lines


def give_agreements(offer: Offer) -> None:
    """Keep what was agreed to by a yes to an offer."""
    from assistant.agreements import agreements
    from assistant.desktop.settings_models import agreement_key

    now = datetime.now().astimezone().isoformat(timespec="seconds")
    for model in offer.models:
        if model.consent or not model.commercial:
            words = f"{told(model.label)}: {told(model.licence)}; {told(model.permits)}"
            agreements().give(agreement_key(model), words, now)


def words_of(getting: Getting) -> str:
    """How far it is, in a line."""
    translate = QCoreApplication.translate
    percent = f"{round(100 * getting.share)} %"
    match getting.state:
        case "installing":
            return translate("OfferCard", "Installing packages: {}").format(
                told(getting.what) or "…"
            )
        case "fetching":
            words = (
                translate("OfferCard", "Fetching {}").format(told(getting.what)) + f" · {percent}"
            )
            if getting.left:
                left = time.strftime("%H:%M:%S", time.gmtime(getting.left))
                words += " · " + translate("OfferCard", "{} left").format(left)
            return words
        case "paused":
            return translate("OfferCard", "Paused at {}. What came is kept.").format(percent)
        case "failed":
            return getting.error
        case "done":
            return translate("OfferCard", "All is here, and in use from now on.")
    return ""


class GettingBanner:
    """Tells how the getting goes above every page, until it is done or the user closes it."""

    def __init__(self, work: Workplace) -> None:
        self._work, self._closed = work, False
        work.getting.changed.connect(self._tell)
        work.getting.got.connect(self._got)
        work.getting.installed.connect(self._installed)

    def _tell(self) -> None:
        getting = self._work.getting
        if getting.state in ("paused", "failed", "done"):
            self._closed = False  # that is news
        if self._closed:
            return
        translate = QCoreApplication.translate
        action, act = "", getting.pause
        if getting.under_way:
            action = translate("OfferCard", "Pause")
        elif getting.state != "done":
            action, act = translate("OfferCard", "Go on"), getting.resume
        words = words_of(getting)
        if getting.under_way:
            words += " · " + translate("OfferCard", "You can talk meanwhile.")
        self._work.tell(Notice(words, BANNER, action, act, self._close))

    def _close(self) -> None:
        self._closed = True

    def _got(self, model: Model) -> None:
        from assistant.desktop.settings_models import replan

        replan(self._work, model)

    def _installed(self, groups: tuple[str, ...]) -> None:

        def look(talk: Talk) -> None:
            for stage in sorted({STAGE_OF[group] for group in groups}):
                talk.assistant.look_again(stage)

        self._work.session.do(look)
