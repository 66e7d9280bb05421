"""What a language model server did wrong: in words, and whether another try may help."""

from __future__ import annotations

import re
import urllib.parse

from assistant.llm.event_stream import NotOurs, Refused, Unreachable
from assistant.llm.server_address import KEYRING_SERVICE
from assistant.paths import LLM_KEY_VARIABLE
from talking_head.errors import EngineFailed

Failure = Refused | Unreachable | NotOurs


def complaint(error: Failure, host: str, model: str, has_key: bool) -> EngineFailed:
    """What happened, why and what to do, in words."""
    server = f"The language model server at {host}"
    if isinstance(error, Unreachable):
        fix = "Start it, or correct llm.server.url."
        return EngineFailed(f"{server} does not answer: {error}.", fix)
    if isinstance(error, NotOurs):
        what = "a web page" if error.kind == "text/html" else error.kind
        return EngineFailed(
            f"{server} answered with {what} instead of OpenAI's chat interface.",
            "Correct llm.server.url: it mostly ends in /v1.",
        )
    said = f" It said: {error.text}." if error.text else ""
    if error.status in (401, 403):
        verb = "refuses the key" if has_key else "wants a key"
        return EngineFailed(
            f"{server} {verb}.{said}",
            f"Put a valid key into the environment variable {LLM_KEY_VARIABLE}, or, where the"
            " package keyring is installed, into the keyring:"
            f" keyring set {KEYRING_SERVICE} {host.partition(':')[0]}.",
        )
    if 300 <= error.status < 400:
        where = urllib.parse.urlsplit(error.location).netloc or error.location or "elsewhere"
        return EngineFailed(
            f"{server} sends us on to {where}; nothing was sent there.",
            "Set llm.server.url to the new address, if you trust it.",
        )
    if error.status == 404:
        return EngineFailed(
            f"{server} knows no model {model or 'list'}, or has another address for it.{said}",
            "Correct llm.server.model or llm.server.url.",
        )
    if error.status == 429:
        return EngineFailed(f"{server} is too busy, or its quota is used up.{said}")
    return EngineFailed(f"{server} failed with status {error.status}.{said}")


def may_pass(error: Failure) -> bool:
    """Whether another try may help."""
    if isinstance(error, Refused):
        return error.status in (408, 409, 425, 429) or error.status >= 500
    return isinstance(error, Unreachable)


def refuses_tools(error: Refused) -> bool:
    """Whether the server, or its model, cannot do with tools."""
    return error.status in (400, 404, 422, 500, 501) and "tool" in error.text.lower()


def too_long(error: Refused) -> bool:
    """Whether the prompt was longer than the model's context."""
    said = re.search(r"context|too long|maximum.*tokens|exceed", error.text, re.IGNORECASE)
    return error.status in (400, 413, 422, 500) and said is not None
