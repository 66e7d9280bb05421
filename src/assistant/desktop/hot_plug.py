"""Notices that a sound device came or went, so that a new headset can be chosen without a restart.

On Linux the kernel's folder of sound devices tells; elsewhere it is looked at when the window is
come back to, which is what somebody does who has just plugged something in. Devices that a
running stream loses are the microphone's and the speaker's own affair. Knows no stream.
"""

from __future__ import annotations

import logging
import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from assistant.desktop.background import Background
from assistant.desktop.session import Session
from assistant.sound_devices import Device, list_devices, list_devices_anew

log = logging.getLogger(__name__)

KERNEL = Path("/dev/snd")
SETTLE_MS = 1500
"""A USB device shows up in several steps, and a sound server takes it up after that."""
COME_BACK_SECONDS = 20.0
"""Not more often than this, when the window is come back to."""


class HotPlug(QObject):
    """Has the session take up other devices than before, see Session.devices_changed."""

    def __init__(self, background: Background, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._background, self._session = background, session
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.look)
        self._looked = time.monotonic()
        if KERNEL.is_dir():
            watcher = QFileSystemWatcher([str(KERNEL)], self)
            watcher.directoryChanged.connect(lambda _: self._settle.start())
        else:
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            app.applicationStateChanged.connect(self._came_back)

    def look(self) -> None:
        """See whether the devices are others than those that PortAudio knows here."""
        self._looked = time.monotonic()
        self._background.run(self._news, self._take_up, owner=self)

    def _came_back(self, state: Qt.ApplicationState) -> None:
        waited = time.monotonic() - self._looked
        if state == Qt.ApplicationState.ApplicationActive and waited > COME_BACK_SECONDS:
            self._settle.start()

    def _news(self) -> bool:
        there = self._session.talk is not None
        return there and known(list_devices_anew()) != known(list_devices())

    def _take_up(self, news: bool) -> None:
        if news:
            log.info("the sound devices have changed")
            self._session.find_devices_again()


def known(devices: list[Device]) -> set[tuple[str, str, bool]]:
    """What tells devices apart; their numbers change when others come and go."""
    return {(device.kind, device.name, device.default) for device in devices}
