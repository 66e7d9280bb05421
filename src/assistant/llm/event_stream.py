"""One request to a server whose answer comes as events (server-sent events), and how to leave it.

The connection is read by a thread of its own, because neither a name that is looked up nor a
silent socket can be left otherwise: whoever waits here is woken by the next event, by a cancelled
turn, or by time running out, within milliseconds. Follows no redirection: what was meant for one
server is sent to no other. Knows HTTP, nothing of chats.

Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html
"""

from __future__ import annotations

import contextlib
import http.client
import json
import queue
import socket
import ssl
import threading
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from assistant.llm.server_address import Secret, elsewhere
from talking_head.turn import Cancelled, Turn

CONNECT_SECONDS = 5.0
BETWEEN_SECONDS = 20.0
"""Silence in the middle of an answer after which a server is given up."""

MOST_BYTES = 8_000_000
"""Of one answer; no conversation needs more."""

_SHOWN = 300  # characters of a complaint


class Unreachable(Exception):
    """No connection, or one that broke or fell silent. The text is a clause that says why."""


class Refused(Exception):
    """The server answered with a status that is no success.

    `status`: of HTTP. `text`: what it said, shortened. `retry_after`: seconds it asked to wait.
    `location`: where a redirection leads.
    """

    def __init__(
        self, status: int, text: str, retry_after: float = 0.0, location: str = ""
    ) -> None:
        super().__init__(f"HTTP {status}: {text}")
        self.status = status
        self.text = text
        self.retry_after = retry_after
        self.location = location


class NotOurs(Exception):
    """The server answered, but not with what was asked for. `kind`: the type of what it sent."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class _Connected:
    """The line is open, and the request is sent."""


@dataclass(frozen=True, slots=True)
class _Over:
    """Nothing more will come: the answer is whole, was cancelled, or broke."""

    error: BaseException | None = None


class Exchange:
    """A request that is under way. `events` gives its answer; `close` ends it at any time."""

    def __init__(
        self, method: str, url: str, key: Secret, body: Mapping[str, Any] | None = None
    ) -> None:
        self._method = method
        self._url = url
        self._key = key
        self._body = None if body is None else json.dumps(body).encode()
        self._told: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._closed = threading.Event()
        self._socket: socket.socket | None = None
        threading.Thread(target=self._read, name="llm-server", daemon=True).start()

    def events(self, turn: Turn, first_seconds: float) -> Iterator[dict[str, Any]]:
        """The JSON of each event; the whole answer where the server does not send events.

        `first_seconds`: how long the first may take. Raises Cancelled, Unreachable, Refused,
        NotOurs.
        """
        forget = turn.on_cancel(lambda: self._told.put(_Over(Cancelled())))
        try:
            patience, waits_for = CONNECT_SECONDS + 1, "it cannot be reached"
            while True:
                try:
                    told = self._told.get(timeout=patience)
                except queue.Empty:
                    raise Unreachable(f"{waits_for} ({patience:.0f} s)") from None
                if isinstance(told, _Over):
                    if told.error:
                        raise told.error
                    return
                if isinstance(told, _Connected):
                    patience, waits_for = first_seconds, "it did not begin to answer in time"
                    continue
                turn.check()
                yield told
                patience, waits_for = BETWEEN_SECONDS, "it fell silent in the middle of its answer"
        finally:
            forget()
            self.close()

    def close(self) -> None:
        """Hang up."""
        self._closed.set()
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    # On the thread of the connection.

    def _read(self) -> None:
        try:
            with contextlib.closing(_connection(self._url)) as connection:
                self._talk(connection)
            self._told.put(_Over())
        except (Refused, NotOurs, Unreachable) as error:
            self._told.put(_Over(error))
        except (OSError, http.client.HTTPException) as error:
            self._told.put(_Over(Unreachable(_why(error))))
        except Exception as error:  # whoever waits must be told in any case
            self._told.put(_Over(Unreachable(f"it made no sense ({type(error).__name__})")))

    def _talk(self, connection: http.client.HTTPConnection) -> None:
        connection.connect()
        self._socket = connection.sock
        if self._closed.is_set():
            return
        connection.sock.settimeout(None)  # whoever waits has the clock
        headers = {"Accept": "text/event-stream, application/json", "User-Agent": "visavis"}
        if self._body is not None:
            headers["Content-Type"] = "application/json"
        if self._key:
            headers["Authorization"] = f"Bearer {self._key.text}"
        connection.request(self._method, _target(self._url), self._body, headers)
        self._told.put(_Connected())
        response = connection.getresponse()
        kind = response.headers.get_content_type()
        if response.status != 200:
            raise self._refusal(response)
        if kind == "application/json":
            self._told.put(_parsed(response.read(MOST_BYTES), kind))
        elif kind == "text/event-stream":
            self._events(response)
        else:
            raise NotOurs(kind)

    def _events(self, response: http.client.HTTPResponse) -> None:
        left = MOST_BYTES
        while left > 0 and not self._closed.is_set():
            line = response.readline(left)
            left -= len(line)
            if not line:
                raise Unreachable("it hung up in the middle of its answer")
            field, _, value = line.strip().partition(b":")
            if field != b"data" or not value.strip():
                continue  # a comment, an empty line, a name
            if value.strip() == b"[DONE]":
                return
            self._told.put(_parsed(value, "text/event-stream"))

    def _refusal(self, response: http.client.HTTPResponse) -> Refused:
        body = response.read(65_536).decode("utf-8", "replace")
        after = response.headers.get("Retry-After", "")
        return Refused(
            response.status,
            self._key.taken_out(_said(body)),
            float(after) if after.strip().isdecimal() else 0.0,
            response.headers.get("Location", ""),
        )


def _parsed(text: bytes, kind: str) -> dict[str, Any]:
    try:
        made = json.loads(text)
    except (ValueError, RecursionError):
        raise NotOurs(f"{kind} that is no JSON") from None
    if not isinstance(made, dict):
        raise NotOurs(f"{kind} of another shape")
    return made


def _said(body: str) -> str:
    """The complaint in an answer, on one line; "" where it is a web page."""
    try:
        made = json.loads(body)
        error = made.get("error", made) if isinstance(made, dict) else made
        body = str(error.get("message", error) if isinstance(error, dict) else error)
    except (ValueError, RecursionError):
        if body.lstrip().startswith("<"):
            return ""
    return " ".join(body.split())[:_SHOWN].rstrip(".")


def _connection(url: str) -> http.client.HTTPConnection:
    """A line to the server, through the proxy of the environment if there is one."""
    parts = urllib.parse.urlsplit(url)
    host, secure = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    context = ssl.create_default_context() if secure else None
    proxy = _proxy(url)
    if proxy is None:
        if secure:
            return http.client.HTTPSConnection(host, port, timeout=CONNECT_SECONDS, context=context)
        return http.client.HTTPConnection(host, port, timeout=CONNECT_SECONDS)
    through = proxy.hostname or "", proxy.port or 8080
    if not secure:
        return http.client.HTTPConnection(*through, timeout=CONNECT_SECONDS)
    line = http.client.HTTPSConnection(*through, timeout=CONNECT_SECONDS, context=context)
    line.set_tunnel(host, port)
    return line


def _proxy(url: str) -> urllib.parse.SplitResult | None:
    host = elsewhere(url)
    if not host or urllib.request.proxy_bypass(host):
        return None
    address = urllib.request.getproxies().get(urllib.parse.urlsplit(url).scheme)
    return urllib.parse.urlsplit(address) if address else None


def _target(url: str) -> str:
    """What is asked for: a path, or the whole address where a proxy has to know it."""
    parts = urllib.parse.urlsplit(url)
    if parts.scheme == "http" and _proxy(url) is not None:
        return url
    return parts.path or "/"


def _why(error: BaseException) -> str:
    """Why there is no line, as a clause."""
    match error:
        case socket.gaierror():
            return "its name is not known"
        case TimeoutError():
            return "it cannot be reached in time"
        case ConnectionRefusedError():
            return "nothing answers at that address"
        case ssl.SSLCertVerificationError():
            return f"its certificate is not trusted ({error.verify_message})"
        case ssl.SSLError():
            return "no secure connection came about"
        case http.client.HTTPException():
            return "what it sends is not HTTP"
        case OSError():
            return error.strerror or "the connection broke"
    return str(error)
