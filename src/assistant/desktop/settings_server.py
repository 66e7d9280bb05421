"""What answers: the language model here, or on a server; the connection tested; the key kept."""

from __future__ import annotations

import importlib
import importlib.util
import urllib.parse

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from assistant.config import Settings
from assistant.desktop.form import Card, SettingRow, label, set_role
from assistant.desktop.i18n import problem, told
from assistant.desktop.pages import Workplace
from assistant.llm.server_address import KEYRING_SERVICE, elsewhere, key_for, key_is_from
from assistant.paths import LLM_KEY_VARIABLE
from talking_head.errors import InputError
from talking_head.said import said


def cards(work: Workplace) -> list[QWidget]:
    """The engine, the server, how it answers."""
    engine = Card()
    engine.column.addWidget(SettingRow(work, "llm.engine"))
    how = Card()
    for key in ("llm.temperature", "llm.reply_tokens", "llm.server.first_token_seconds"):
        how.column.addWidget(SettingRow(work, key))
    return [engine, ServerCard(work), how]


def ask_server(settings: Settings) -> str:
    """The model that a server would answer with. Raises VisavisError."""
    from assistant.llm import ServerOptions
    from assistant.llm.server import ServerModel
    from assistant.llm.server_address import key_for
    from talking_head.turn import Turn

    server = settings.llm.server
    if server.url is None:
        raise InputError(said("No server is set."), said("Write its address above."))
    named = "" if server.model == "auto" else server.model
    options = ServerOptions(server.url, named, server.first_token_seconds)
    model = ServerModel(options, key_for(server.url), 2048)
    model.connect(Turn())
    return model.name


def keyring_is_here() -> bool:
    """Whether the package keyring is installed: it is a group of its own."""
    return importlib.util.find_spec("keyring") is not None


def keep_key(url: str, key: str) -> None:
    """Keep a server's key in the system's keyring; "" takes it out. Raises InputError."""
    if not keyring_is_here():
        raise InputError(
            said("The package keyring is not installed, so no key is kept."),
            said(
                "Install it (python scripts/setup.py --keyring), or set {variable} before the"
                " start.",
                variable=LLM_KEY_VARIABLE,
            ),
        )
    keyring = importlib.import_module("keyring")
    host = urllib.parse.urlsplit(url).hostname or ""
    try:
        if key:
            keyring.set_password(KEYRING_SERVICE, host, key)
        else:
            keyring.delete_password(KEYRING_SERVICE, host)
    except Exception as error:  # every kind of keyring fails in its own way
        raise InputError(
            said("The keyring refused: {name}.", name=type(error).__name__),
            said(
                "Set {variable} before the start instead.",
                variable=LLM_KEY_VARIABLE,
            ),
        ) from error


class ServerCard(Card):
    """The server's address, model and key, and a test."""

    def __init__(self, work: Workplace) -> None:
        super().__init__(QCoreApplication.translate("ServerCard", "Server"))
        self._work = work
        for key in ("llm.server.url", "llm.server.model"):
            self.column.addWidget(SettingRow(work, key))
        self.leaves = label("", "hint")
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(self.tr("Key, if the server wants one"))
        self.key.setAccessibleName(self.tr("Key of the server"))
        self.keep = QPushButton(self.tr("Keep in the keyring"))
        self.keep.clicked.connect(self.keep_key)
        row = QHBoxLayout()
        row.addWidget(self.key, stretch=1)
        row.addWidget(self.keep)
        self.column.addLayout(row)
        if not keyring_is_here():  # then the key is in the environment, and not asked for
            self.key.hide()
            self.keep.hide()
        self.key_source = label("", "hint")
        self.column.addWidget(self.key_source)
        self.column.addWidget(self.leaves)
        self.test = QPushButton(self.tr("Test the connection"))
        self.test.clicked.connect(self.ask)
        self.note = label("", "hint")
        self.column.addWidget(self.test, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.note)
        self.note.hide()
        work.preferences.changed.connect(lambda keys: self._look())
        self._look()

    def ask(self) -> None:
        """See whether the server answers."""
        settings = self._work.preferences.now
        self.test.setEnabled(False)
        self._say(self.tr("Asking…"), "hint")

        def answered(model: str) -> None:
            self.test.setEnabled(True)
            self._say(self.tr("It answers, with {}.").format(model), "good")

        def failed(error: Exception) -> None:
            self.test.setEnabled(True)
            self._say(problem(error), "error")

        self._work.background.run(lambda: ask_server(settings), answered, failed, owner=self)

    def keep_key(self) -> None:
        """Into the keyring; never into a file of ours."""
        url, key = self._work.preferences.now.llm.server.url or "", self.key.text().strip()
        self.key.clear()

        def kept(_: None) -> None:
            self._say(self.tr("The key is in the keyring."), "good")
            self._work.preferences.changed.emit(frozenset({"llm.server.url"}))

        self._work.background.run(
            lambda: keep_key(url, key), kept, lambda e: self._say(problem(e), "error"), owner=self
        )

    def _look(self) -> None:
        url = self._work.preferences.now.llm.server.url
        self.keep.setEnabled(bool(url))
        self.test.setEnabled(bool(url))
        self.key_source.setVisible(bool(url))
        if url:  # a keyring may take its time, or ask to be unlocked
            self._work.background.run(
                lambda: key_for(url).source,
                lambda source: self.key_source.setText(told(key_is_from(source))),
                owner=self,
            )
        where = elsewhere(url) if url else ""
        self.leaves.setVisible(bool(where))
        self.leaves.setText(
            self.tr("What you say leaves this computer as text, for {}.").format(where)
        )

    def _say(self, words: str, role: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))
        set_role(self.note, role)
