"""What a language model server did wrong: in words, and whether another try may help."""

from __future__ import annotations

import re
import urllib.parse

from assistant.llm.event_stream import NotOurs, Refused, Unreachable
from assistant.llm.server_address import KEYRING_SERVICE
from assistant.paths import LLM_KEY_VARIABLE
from talking_head.errors import EngineFailed
from talking_head.said import said

Failure = Refused | Unreachable | NotOurs


def complaint(error: Failure, host: str, model: str, has_key: bool) -> EngineFailed:
    """What happened, why and what to do, in words."""
    if isinstance(error, Unreachable):
        return EngineFailed(
            said("The server at {host} does not answer: {error}.", host=host, error=error),
            said("Start it, or correct llm.server.url."),
        )
    if isinstance(error, NotOurs):
        kind = said("a web page") if error.kind == "text/html" else error.kind
        text = said("The server at {host} answered with {kind} instead of OpenAI's chat interface.",
                    host=host, kind=kind)  # fmt: skip
        return EngineFailed(text, said("Correct llm.server.url: it mostly ends in /v1."))
    words = said(" It said: {words}.", words=error.text) if error.text else ""
    if error.status in (401, 403):
        text = said("The server at {host} wants a key.{words}", host=host, words=words)
        if has_key:
            text = said("The server at {host} refuses the key.{words}", host=host, words=words)
        return EngineFailed(
            text,
            said(
                "Put a valid key into the environment variable {variable}, or, where the package"
                " keyring is installed, into the keyring: keyring set {service} {name}.",
                variable=LLM_KEY_VARIABLE,
                service=KEYRING_SERVICE,
                name=host.partition(":")[0],
            ),
        )
    if 300 <= error.status < 400:
        where = urllib.parse.urlsplit(error.location).netloc or error.location or "elsewhere"
        return EngineFailed(
            said("The server at {host} sends us on to {where}; nothing was sent there.",
                 host=host, where=where),
            said("Set llm.server.url to the new address, if you trust it."),
        )  # fmt: skip
    if error.status == 404:
        return EngineFailed(
            said("The server at {host} knows no model {model}, or has another address for it."
                 "{words}", host=host, model=model or "list", words=words),
            said("Correct llm.server.model or llm.server.url."),
        )  # fmt: skip
    if error.status == 429:
        return EngineFailed(
            said("The server at {host} is too busy, or its quota is used up.{words}",
                 host=host, words=words)
        )  # fmt: skip
    return EngineFailed(
        said("The server at {host} failed with status {status}.{words}",
             host=host, status=error.status, words=words)
    )  # fmt: skip


def may_pass(error: Failure) -> bool:
    """Whether another try may help."""
    if isinstance(error, Refused):
        return error.status in (408, 409, 425, 429) or error.status >= 500
    return isinstance(error, Unreachable)


def may_refuse_tools(error: Refused) -> bool:
    """Whether the server, or its model, may not be able to do with tools: it says so, or only that
    the request is not to its taste."""
    named = re.search(r"tool|function", error.text, re.IGNORECASE) is not None
    return error.status in (400, 422, 501) or (error.status in (404, 500) and named)


def too_long(error: Refused) -> bool:
    """Whether the prompt was longer than the model's context."""
    named = re.search(r"context|too long|maximum.*tokens|exceed", error.text, re.IGNORECASE)
    return error.status in (400, 413, 422, 500) and named is not None
