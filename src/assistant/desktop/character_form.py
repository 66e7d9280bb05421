"""The form for an avatar's own voice and persona."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QFormLayout, QPlainTextEdit, QWidget

from assistant import characters
from assistant.characters import Character, avatar_in_use
from assistant.desktop.avatar_card import avatar_title
from assistant.desktop.editors import TYPING_MS, combo
from assistant.desktop.form import Card, label, set_role
from assistant.desktop.i18n import problem
from assistant.desktop.pages import Workplace
from assistant.desktop.settings_voice import voice_words, voices_here


class CharacterForm(QWidget):
    """Kept when it is changed; applied at once where the avatar is in use."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self._work = work
        self._name = ""
        self._filled = False
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(12)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.voice: QComboBox = combo([(self.tr("The general voice"), None)], self._voice_chosen)
        self.voice.setAccessibleName(self.tr("Voice of this avatar"))
        self.persona = QPlainTextEdit()
        self.persona.setAccessibleName(self.tr("Persona of this avatar"))
        self.persona.setPlaceholderText(
            self.tr("As in the settings. Or in your words: “You are a cheerful ship's cook.”")
        )
        self.persona.setTabChangesFocus(True)
        self.persona.setFixedHeight(84)
        self.note = label("", "error")
        self.note.hide()
        form.addRow(label(self.tr("Voice"), "hint"), self.voice)
        form.addRow(label(self.tr("Persona"), "hint"), self.persona)
        form.addRow(self.note)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._keep)
        self.persona.textChanged.connect(self._typing.start)

    def look(self, name: str) -> None:
        """Show the character of this avatar."""
        if self._typing.isActive() and name != self._name:
            self._typing.stop()
            self._keep()  # of the one before
        self._name = name
        settings = self._work.preferences.now
        if not self._filled:
            self._filled = True
            self._work.background.run(
                lambda: voices_here(settings),
                self._offer,
                lambda e: self._say(problem(e)),
                owner=self,
            )
        self._work.background.run(characters.read, self._show, owner=self)

    def _offer(self, voices: list[tuple[str, str]]) -> None:
        chosen = self.voice.currentData()
        for voice, words in voices:
            if self.voice.findData(voice) < 0:
                self.voice.addItem(" · ".join(voice_words(voice, words)), voice)
        self._choose(chosen)

    def _show(self, known: dict[str, Character]) -> None:
        its = known.get(self._name, Character())
        self._choose(its.voice)
        if not self._typing.isActive():
            self.persona.blockSignals(True)
            self.persona.setPlainText(its.persona or "")
            self.persona.blockSignals(False)

    def _choose(self, voice: str | None) -> None:
        if voice is not None and self.voice.findData(voice) < 0:
            self.voice.addItem(voice, voice)
        self.voice.setCurrentIndex(self.voice.findData(voice) if voice is not None else 0)

    def _voice_chosen(self, voice: object) -> None:
        self._keep()

    def _keep(self) -> None:
        name, settings = self._name, self._work.preferences.now
        voice = self.voice.currentData()
        character = Character(voice, self.persona.toPlainText().strip() or None)

        def kept(changes: dict[str, object]) -> None:
            self._say("")
            if changes and avatar_in_use(self._work.preferences.now) == name:
                self._work.preferences.change(changes)

        self._work.background.run(
            lambda: characters.give(name, character, settings), kept,
            lambda error: self._say(problem(error)), owner=self,
        )  # fmt: skip

    def _say(self, words: str) -> None:
        self.note.setText(words)
        set_role(self.note, "error")
        self.note.setVisible(bool(words))


class CharacterCard(Card):
    """The voice and the persona of the avatar in use, if it is to have its own."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self.title = label("", "heading")
        self.column.addWidget(self.title)
        self.form = CharacterForm(work)
        self.column.addWidget(self.form)
        self._work = work

    def look(self) -> None:
        """Another avatar is in use, or its character has changed."""
        name = avatar_in_use(self._work.preferences.now)
        self.title.setText(self.tr("{}: voice and persona").format(avatar_title(name)))
        self.form.look(name)
