"""Microphone and loudspeaker: which, how loud it is now, a test tone, and a recording to hear."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QPushButton, QWidget

from assistant.desktop.editors import combo
from assistant.desktop.explained import explanation
from assistant.desktop.form import Card, SettingRow, label, set_role
from assistant.desktop.hush import Hush
from assistant.desktop.i18n import joined, problem
from assistant.desktop.pages import Workplace
from assistant.desktop.stage import loudness
from assistant.sound_devices import Device, list_devices
from talking_head.errors import VisavisError
from talking_head.media import AudioChunk
from talking_head.said import said

LEVEL_MS = 60


def cards(work: Workplace) -> list[QWidget]:
    """The microphone, the loudspeaker, the rest."""
    card = Card()
    card.column.addWidget(SettingRow(work, "audio.echo_cancellation"))
    card.column.addWidget(SettingRow(work, "audio.output_rate"))
    return [MicrophoneCard(work), SpeakerCard(work), card]


class Level(QProgressBar):
    """How loud the microphone is now; looked at only while it is seen."""

    def __init__(self, level_db: Callable[[], float]) -> None:
        super().__init__()
        self._level_db, self._shown = level_db, 0.0
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self.setFixedHeight(8)
        self.setAccessibleName(QCoreApplication.translate("Level", "Level of the microphone"))
        self._timer = QTimer(self)
        self._timer.setInterval(LEVEL_MS)
        self._timer.timeout.connect(self._look)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def _look(self) -> None:
        """Up at once, down slowly, as a needle."""
        self._shown = max(loudness(self._level_db()), self._shown - 0.06)
        self.setValue(round(1000 * self._shown))


class _DeviceCard(Card):
    """A choice of devices of one kind, and what is said of it."""

    kind, key = "input", "audio.input_device"
    none_here: tuple[str, str]
    invitation = ""

    def __init__(self, work: Workplace, title: str) -> None:
        super().__init__(title, explanation(self.key))
        self._work = work
        self._missing = False
        self.test = QPushButton()
        self.choice: QComboBox = combo([], self._choose)
        self.choice.setAccessibleName(title)
        self.note = label("", "hint")
        self.note.hide()
        self.column.addWidget(self.choice)
        work.preferences.changed.connect(self._changed)
        work.session.devices_changed.connect(self.look)
        self.fill([])

    def showEvent(self, event: QShowEvent) -> None:
        """See which devices there are now."""
        super().showEvent(event)
        self.look()

    def look(self) -> None:
        """List the devices again."""
        self._work.background.run(list_devices, self._found, self._failed, owner=self)

    def fill(self, devices: list[Device]) -> None:
        """Offer these."""
        now = self._work.preferences.value(self.key)
        mine = [device for device in devices if device.kind == self.kind]
        default = next((device.name for device in mine if device.default), "")
        words = self.tr("The system's default")
        self.choice.clear()
        self.choice.addItem(f"{words} ({default})" if default else words, None)
        for device in mine:
            self.choice.addItem(device.name, device.name)
        found = self.choice.findData(now)
        if found < 0:  # a number, a part of a name, or one that is not here
            match = next((d for d in mine if str(now) in (str(d.index), d.name)), None)
            self.choice.addItem(match.name if match else self.tr("{} (not here)").format(now), now)
            found = self.choice.count() - 1
        self.choice.setCurrentIndex(found)

    def _found(self, devices: list[Device]) -> None:
        """Offer what is here; where there is nothing, say that and what to do."""
        self.fill(devices)
        missing = not any(device.kind == self.kind for device in devices)
        if missing:
            self.say(joined(self.none_here), bad=True)
        elif self._missing:
            self.say(self.invitation)
        if missing != self._missing:
            self.choice.setEnabled(not missing)
            self.test.setEnabled(not missing)
        self._missing = missing

    def _choose(self, value: object) -> None:
        self._work.preferences.change({self.key: value})

    def _changed(self, keys: frozenset[str]) -> None:
        if self.key in keys:
            self.look()

    def _failed(self, error: Exception) -> None:
        self.say(problem(error), bad=True)

    def say(self, words: str, *, bad: bool = False) -> None:
        """Tell something below."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        set_role(self.note, "error" if bad else "hint")


class MicrophoneCard(_DeviceCard):
    """With the level as it is, and a recording of a few seconds that is played back."""

    kind, key = "input", "audio.input_device"
    none_here = (
        said("There is no microphone on this computer."),
        said("Connect a microphone, or switch it on."),
    )

    def __init__(self, work: Workplace) -> None:
        super().__init__(work, QCoreApplication.translate("MicrophoneCard", "Microphone"))
        self.level = Level(work.events.level_db)
        self.test.setText(self.tr("Record and play back"))
        self.test.clicked.connect(self.record)
        self.column.addWidget(self.level)
        self.column.addWidget(self.test, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.note)
        self.invitation = self.tr("Say something: the bar should move.")
        self.say(self.invitation)
        self._hush = Hush(work.session)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self._nothing_came)

    def record(self) -> None:
        """Keep what is said now, then let it be heard. Nothing is written to the disk."""
        from assistant.desktop.sounds import RECORD_SECONDS, Recording

        work = self._work
        self.test.setEnabled(False)
        self._hush.begin()
        self.say(self.tr("Speak now…"))
        recording = Recording(lambda sound: work.background.post(lambda: self._recorded(sound)))
        work.events.record = recording.hear
        self._waiting.start(round(1000 * (RECORD_SECONDS + 2)))

    def _recorded(self, sound: AudioChunk) -> None:
        from assistant.desktop import sounds

        self._waiting.stop()
        self._work.events.record = lambda chunk: None
        self.say(self.tr("That is how you sound…"))
        device = self._work.preferences.now.audio.output_device
        self._work.background.run(
            lambda: sounds.play(sounds.at_rate(sound), device),
            lambda _: self._over(""),
            lambda error: self._over(problem(error)),
            owner=self,
        )

    def _nothing_came(self) -> None:
        self._work.events.record = lambda chunk: None
        self._over(self.tr("No sound came from the microphone. Is it connected, and allowed?"))

    def _over(self, problem: str) -> None:
        self.test.setEnabled(True)
        self._hush.end()
        self.say(problem or self.tr("Was it clear? Then all is well."), bad=bool(problem))


class SpeakerCard(_DeviceCard):
    """With a test tone."""

    kind, key = "output", "audio.output_device"
    none_here = (
        said("There is no loudspeaker on this computer."),
        said("Connect a loudspeaker, or switch it on."),
    )

    def __init__(self, work: Workplace) -> None:
        super().__init__(work, QCoreApplication.translate("SpeakerCard", "Loudspeaker"))
        self.test.setText(self.tr("Play a test tone"))
        self.test.clicked.connect(self.play)
        row = QHBoxLayout()
        row.addWidget(self.test)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.note)

    def play(self) -> None:
        """Let three notes be heard."""
        from assistant.desktop import sounds

        self.test.setEnabled(False)
        self.say("")
        device = self._work.preferences.now.audio.output_device
        self._work.background.run(
            lambda: sounds.play(sounds.tone(), device), lambda _: self._over(None), self._over,
            owner=self,
        )  # fmt: skip

    def _over(self, error: Exception | None) -> None:
        self.test.setEnabled(True)
        if isinstance(error, VisavisError):
            self.say(problem(error), bad=True)
        else:
            self.say(self.tr("Did you hear three notes?"))
