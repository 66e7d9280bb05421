"""Where a language model server is, and which key goes there.

A key belongs to one server: it is looked up by that server's name, and sent nowhere else.
"""

from __future__ import annotations

import importlib
import importlib.util
import ipaddress
import logging
import os
import urllib.parse
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from assistant.paths import LLM_KEY_VARIABLE
from talking_head.backends import AVAILABLE, Availability
from talking_head.said import said

log = logging.getLogger(__name__)

KEYRING_SERVICE = "visavis"

Source = Literal["environment", "keyring", "unreadable", ""]
"""Where a key was found; "unreadable": there is a keyring that does not tell; "" nowhere."""


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """A text that no log and no message may show."""

    text: str
    source: Source = ""

    def __bool__(self) -> bool:
        return bool(self.text)

    def __repr__(self) -> str:
        return "Secret(…)" if self.text else "Secret('')"

    def taken_out(self, text: str) -> str:
        """The text without it: a server may quote it in its complaint."""
        return text.replace(self.text, "…") if self.text else text


def availability(url: str) -> Availability:
    """Whether a server may be at this address. Asks nobody; tells where words would go."""
    parts = urllib.parse.urlsplit(url)
    try:
        named = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        named = False
    if parts.scheme not in ("http", "https") or not named:
        return Availability(
            False, said("{url} is no address of a server", url=url), said("Correct llm.server.url.")
        )
    where = elsewhere(url)
    if not where:
        return AVAILABLE
    told = said("what you say leaves this computer as text, for {where}", where=where)
    if parts.scheme == "http":
        told = said(
            "what you say leaves this computer as text, unencrypted, for {where}", where=where
        )
    return Availability(True, told)


def elsewhere(url: str) -> str:
    """The server's name, "" where it is this computer."""
    host = urllib.parse.urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return ""
    try:
        here = ipaddress.ip_address(host).is_loopback
    except ValueError:
        here = False
    return "" if here else host


def key_for(url: str, environ: Mapping[str, str] | None = None) -> Secret:
    """The key for a server: the environment's, else the keyring's, else none."""
    environ = os.environ if environ is None else environ
    given = environ.get(LLM_KEY_VARIABLE, "").strip()
    if given:
        return Secret(given, "environment")
    if importlib.util.find_spec("keyring") is None:
        return Secret("")
    keyring = importlib.import_module("keyring")
    host = urllib.parse.urlsplit(url).hostname or ""
    try:
        kept = keyring.get_password(KEYRING_SERVICE, host)
        return Secret(kept, "keyring") if kept else Secret("")
    except Exception as error:  # every kind of keyring fails in its own way
        log.warning("the keyring cannot be read: %s", type(error).__name__)
        return Secret("", "unreadable")


def key_is_from(source: Source) -> str:
    """Where the key was found, as a sentence. Says nothing of the key itself."""
    match source:
        case "environment":
            return said(
                "The key is from the environment variable {variable}.", variable=LLM_KEY_VARIABLE
            )
        case "keyring":
            return said("The key is from the keyring.")
        case "unreadable":
            return said("The keyring cannot be read, so no key is used.")
        case "":
            return said("No key is set.")
