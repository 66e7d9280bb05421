"""Quality and profile: how good the face is, and what this computer runs, why, and how soon it
answers. The plan is made again (planning/plan.py), on a thread, when a setting changes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from assistant.applying import parts
from assistant.config import Settings
from assistant.desktop.form import Card, SettingRow, label
from assistant.desktop.i18n import joined, problem, told
from assistant.desktop.pages import Workplace
from assistant.desktop.titles import word_for
from assistant.models import manifest
from assistant.planning.plan import Choice, Plan, PlannedStage
from talking_head.said import Said

STAGES: tuple[PlannedStage, ...] = ("asr", "llm", "tts", "face")


def cards(work: Workplace) -> list[QWidget]:
    """The settings, then the plan."""
    card = Card()
    for key in ("gpu_profile", "talking_head.quality_mode", "talking_head.engine",
                "talking_head.high.enhance_face", "talking_head.enabled"):  # fmt: skip
        card.column.addWidget(SettingRow(work, key))
    return [PlanCard(work), card]


def planned(settings: Settings) -> Plan:
    """What every stage runs with. Takes a moment: the graphics driver is asked."""
    from assistant.models import Store
    from assistant.planning import this_machine

    return this_machine.planned(settings, Store())


class PlanCard(Card):
    """The plan with its reasons, and the predicted time to the first sound."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self._work = work
        self.soon = label("…", "title")
        self.soon_says = label(self.tr("Looking at this computer…"), "hint")
        self.why = label("", "hint")
        self.column.addWidget(self.soon)
        self.column.addWidget(self.soon_says)
        rows = QGridLayout()
        rows.setHorizontalSpacing(24)
        rows.setVerticalSpacing(10)
        rows.setColumnStretch(1, 1)
        self.stages: dict[PlannedStage, QLabel] = {}
        self.reasons: dict[PlannedStage, QLabel] = {}
        for number, stage in enumerate(STAGES):
            self.stages[stage], self.reasons[stage] = label("…"), label("", "hint")
            says = QVBoxLayout()
            says.setSpacing(2)
            says.addWidget(self.stages[stage])
            says.addWidget(self.reasons[stage])
            rows.addWidget(row_name(stage_words(stage)), number, 0)
            rows.addLayout(says, number, 1)
        self.column.addLayout(rows)
        self.column.addWidget(self.why)
        work.preferences.changed.connect(self._changed)
        self.look()

    def look(self) -> None:
        """Make the plan anew."""
        settings = self._work.preferences.now
        self._work.background.run(
            lambda: planned(settings), self._show, lambda e: self.soon_says.setText(problem(e)),
            owner=self,
        )  # fmt: skip

    def _changed(self, keys: frozenset[str]) -> None:
        if any("plan" in parts(key) for key in keys):
            self.look()

    def _show(self, plan: Plan) -> None:
        seconds = self.locale().toString(plan.first_sound, "f", 1)
        self.soon.setText(self.tr("About {} seconds").format(seconds))
        self.soon_says.setText(
            self.tr("from the end of what you say to the first sound of the answer, as predicted.")
        )
        for stage, shown in self.stages.items():
            choice = plan.first(stage)
            shown.setText(described(stage, choice))
            why = "\n".join(map(_reason, choice.reasons))
            self.reasons[stage].setText(why)
            self.reasons[stage].setVisible(bool(why))
        self.why.setText(joined(plan.reasons))


def row_name(words: str) -> QLabel:
    """The name of a row whose value may have several lines: beside the first."""
    name = label(words, "hint")
    name.setAlignment(Qt.AlignmentFlag.AlignTop)
    name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
    return name


def stage_words(stage: PlannedStage) -> str:
    """What a stage does."""
    translate = QCoreApplication.translate
    return {
        "asr": translate("PlanCard", "Understands"),
        "llm": translate("PlanCard", "Answers"),
        "tts": translate("PlanCard", "Speaks"),
        "face": translate("PlanCard", "Shows its face"),
    }[stage]


def engine_words(choice: Choice) -> str:
    """An engine, and where it runs."""
    rows = manifest()
    name = told(rows[choice.model].label) if choice.model in rows else word_for(choice.engine)
    translate = QCoreApplication.translate
    if choice.device == "cpu":
        place = translate("PlanCard", "on the processor")
    else:
        place = translate("PlanCard", "on the graphics card")
    return translate("PlanCard", "{name}, {place}").format(name=name, place=place)


def described(stage: PlannedStage, choice: Choice) -> str:
    """An engine, where it runs, and how quick it is.

    What answers is waited for only until its first words, and skills not at all.
    """
    translate = QCoreApplication.translate
    seconds = choice.first_words if stage == "llm" else choice.factor
    if not seconds:
        return engine_words(choice)
    if stage == "llm":
        if choice.measured:
            how = translate("PlanCard", "first words after {} s, measured")
        else:
            how = translate("PlanCard", "first words after {} s, estimated")
    elif choice.measured:
        how = translate("PlanCard", "{} s for a second of speech, measured")
    else:
        how = translate("PlanCard", "{} s for a second of speech, estimated")
    return f"{engine_words(choice)} · {how.format(QLocale().toString(seconds, 'f', 2))}"


def _reason(text: str) -> str:
    """A reason as it is said in a window, where no command is typed."""
    model = text.values.get("model") if isinstance(text, Said) else None
    if isinstance(model, str) and "visavis models get" in text:
        translate = QCoreApplication.translate
        return translate("PlanCard", "Better, in Models: {}.").format(told(model))
    return told(text)
