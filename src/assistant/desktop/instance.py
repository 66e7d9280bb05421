"""One window at a time: a second start shows the first one's window and ends, if that answers.

The place is a local socket (a pipe on Windows) named after the user's own folder, so that
portable copies do not meet. Knows no window.
"""

from __future__ import annotations

import hashlib
import logging

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from assistant import paths
from talking_head.errors import OutputError

CONNECT_MS = 1500
ANSWER_MS = 5000
"""It may just be starting; one that takes longer hangs, and a second window is better than none."""
SHOW, SHOWN = b"show", b"shown"

log = logging.getLogger(__name__)


class Instance(QObject):
    """`first`: whether this is the only one; `called`: another was started in vain."""

    called = Signal()

    def __init__(self) -> None:
        super().__init__()
        folder = paths.user_folder("state")
        self.name = f"visavis-{hashlib.sha256(str(folder).encode()).hexdigest()[:16]}"
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None
        self.first = self._take_place()

    def close(self) -> None:
        """Let another one be the first."""
        if self._server is not None:
            self._server.close()
        if self._lock is not None:
            self._lock.unlock()

    def _take_place(self) -> bool:
        try:
            lock = QLockFile(str(paths.made(paths.user_folder("state")) / "window.lock"))
        except OutputError:
            return True  # nothing can be written: nobody can be asked either
        lock.setStaleLockTime(0)  # held as long as its process lives, however long
        if not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError:
            return not self._ask_the_first()
        self._lock = lock
        QLocalServer.removeServer(self.name)  # left by one that was killed
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(self.name)
        return True

    def _ask_the_first(self) -> bool:
        """Have the first one show itself; False if it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self.name)
        if socket.waitForConnected(CONNECT_MS):
            socket.write(SHOW)
            socket.flush()
            if socket.waitForReadyRead(ANSWER_MS):
                socket.disconnectFromServer()
                return True
        log.warning("another Visavis runs, but does not answer: %s", socket.errorString())
        return False

    def _answer(self) -> None:
        assert self._server is not None
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            self.called.emit()
            caller.write(SHOWN)
            caller.flush()
