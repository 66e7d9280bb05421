"""The voice: which, how fast, and what it sounds like before it is chosen."""

from __future__ import annotations

import threading

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from assistant.config import Settings
from assistant.desktop.form import Card, SettingRow, label
from assistant.desktop.hush import Hush
from assistant.desktop.i18n import problem, told
from assistant.desktop.icons import IconButton
from assistant.desktop.pages import Workplace
from assistant.desktop.titles import word_for

SAMPLE = "Hello! This is how I sound. Shall I read you the news, or set a timer?"


def cards(work: Workplace) -> list[QWidget]:
    """The voices, then how they speak."""
    card = Card()
    for key in ("tts.speed", "tts.engine", "tts.clip"):
        card.column.addWidget(SettingRow(work, key))
    return [VoicesCard(work), card]


def voices_here(settings: Settings) -> list[tuple[str, str]]:
    """(tts.voice, what it sounds like) of the voices that can speak here, "auto" first."""
    from assistant import tts
    from assistant.assembly.voice_options import voice_options
    from assistant.models import Store
    from assistant.planning.this_machine import planned

    store = Store()
    here = set(tts.offered(voice_options(settings, planned(settings, store), store)))
    return [(name, words) for name, words in tts.CHOICES if name in here]


def voice_words(voice: str, sounds: str) -> tuple[str, str]:
    """How a voice is called: what it sounds like, and its own name with its engine's."""
    engine, _, name = voice.partition(":")
    words = told(sounds)
    return words[:1].upper() + words[1:], " · ".join(filter(None, (word_for(engine), name)))


class VoicesCard(Card):
    """A row for each voice: choose it, hear it."""

    def __init__(self, work: Workplace) -> None:
        super().__init__(
            QCoreApplication.translate("VoicesCard", "Voice"),
            QCoreApplication.translate(
                "VoicesCard", "The voices that can speak here. More come with models."
            ),
        )
        self._work = work
        self._group = QButtonGroup(self)
        self._stop = threading.Event()
        self._playing: IconButton | None = None
        self._hush = Hush(work.session)
        self.buttons: dict[str, QRadioButton] = {}
        self.samples: dict[str, IconButton] = {}
        self.rows = QVBoxLayout()
        self.rows.setSpacing(2)
        self.column.addLayout(self.rows)
        self.note: QLabel = label(self.tr("Looking for voices…"), "hint")
        self.column.addWidget(self.note)
        more = QPushButton(self.tr("More voices…"))
        more.clicked.connect(lambda: _show_models(work))
        self.column.addWidget(more, alignment=Qt.AlignmentFlag.AlignLeft)
        settings = work.preferences.now
        work.background.run(
            lambda: voices_here(settings), self._show, lambda e: self._say(problem(e)), owner=self
        )
        work.preferences.changed.connect(self._changed)

    def choose(self, voice: str) -> None:
        """Speak with this one from now on."""
        if voice != self._work.preferences.now.tts.voice:
            self._work.preferences.change({"tts.engine": "auto", "tts.voice": voice})

    def sample(self, voice: str) -> None:
        """Let it be heard; a second press ends that."""
        from assistant.desktop import sounds

        button = self.samples[voice]
        if self._playing is not None:
            self._stop.set()
            if self._playing is button:
                return
        self._stop = stop = threading.Event()
        self._playing = button
        button.shows("stop", "accent")
        self._hush.begin()  # the sample asks a question
        settings = self._work.preferences.now

        def work() -> None:
            sounds.play(
                sounds.sample_of(settings, voice, SAMPLE), settings.audio.output_device, stop
            )

        def over(error: Exception | None = None) -> None:
            button.shows("play", "dim")
            if self._playing is button:
                self._playing = None
                self._hush.end()
            self._say(problem(error) if error is not None else "")

        self._work.background.run(work, lambda _: over(), over, owner=self)

    def _show(self, voices: list[tuple[str, str]]) -> None:
        automatic = self.tr("the best that this computer can run")
        self._add("auto", self.tr("Automatic"), automatic)
        for voice, words in voices:
            self._add(voice, *voice_words(voice, words))
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        for button in self.buttons.values():
            button.setMinimumWidth(widest)
        self._say("")
        self._changed(frozenset({"tts.voice"}))

    def _add(self, voice: str, name: str, more: str) -> None:
        button = QRadioButton(name)
        button.setAccessibleName(f"{name}, {more}")
        button.clicked.connect(lambda: self.choose(voice))
        self._group.addButton(button)
        hear = IconButton(
            self._work.theme, "play", self.tr("Hear {}").format(f"{name}, {more}"), size=18
        )
        hear.clicked.connect(lambda: self.sample(voice))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(hear)
        row.addWidget(button)
        row.addWidget(label(more, "hint"), stretch=1)
        self.rows.addLayout(row)
        self.buttons[voice], self.samples[voice] = button, hear

    def _changed(self, keys: frozenset[str]) -> None:
        now = self._work.preferences.now.tts.voice
        if "tts.voice" in keys and now in self.buttons:
            self.buttons[now].setChecked(True)

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))


def _show_models(work: Workplace) -> None:
    work.show_settings("models")
