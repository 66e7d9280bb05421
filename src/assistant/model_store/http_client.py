"""One HTTP request, and what became of it in words. For download.py.

The standard library's urllib, with what it lacks: a token that stays with its host, no step from
a secure address down to one that is not, and a socket that is cut when the turn is cancelled.
Proxies are those of the environment. Knows no file and does not try twice.
"""

from __future__ import annotations

import email.utils
import http.client
import os
import socket
import ssl
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from typing import Any

from talking_head.errors import DownloadError
from talking_head.said import said
from talking_head.turn import Turn

LONGEST_RETRY_AFTER_SECONDS = 120.0
TELL = said("Try again later, or fetch it elsewhere and give it to `visavis models add`.")


class Again(Exception):
    """This try brought not all; another may. `after`: seconds the server asked to wait."""

    def __init__(self, why: str, after: float = 0.0) -> None:
        super().__init__(why)
        self.after = after


class Afresh(Again):
    """What is here cannot be gone on with: the part is worthless."""


def request(url: str, have: int, seal: str, tokens: Mapping[str, str]) -> urllib.request.Request:
    """A request for all of a file from byte `have` on, if it is still the one of this seal."""
    asked = urllib.request.Request(url, headers={"User-Agent": "visavis", "Accept": "*/*"})
    asked.add_header("Accept-Encoding", "identity")
    if have:
        asked.add_header("Range", f"bytes={have}-")
        if seal:
            asked.add_header("If-Range", seal)
    token = tokens.get(asked.host)
    if token:  # not sent on to where a redirection leads
        asked.add_unredirected_header("Authorization", f"Bearer {token}")
    return asked


def opened(asked: urllib.request.Request, turn: Turn, stall: float) -> http.client.HTTPResponse:
    """The answer to a request, its headers read.

    `stall`: seconds of silence after which the server is given up. Raises Again, Afresh,
    DownloadError, OSError.
    """
    opener = urllib.request.build_opener(
        _Plain(turn), _Secure(turn), _Redirects(), urllib.request.ProxyHandler()
    )
    where = shown(asked.full_url)
    try:
        answer: http.client.HTTPResponse = opener.open(asked, timeout=stall)
        return answer
    except urllib.error.HTTPError as error:
        with error:
            raise _refused(error, where) from None
    except http.client.HTTPException as error:
        raise OSError(f"the server answers nonsense ({type(error).__name__})") from error


def _refused(error: urllib.error.HTTPError, where: str) -> Exception:
    """What an HTTP status means here."""
    if error.code == 416:
        return Afresh("the part that is here is longer than the file")
    if error.code in (408, 425, 429) or error.code >= 500:
        after = _retry_after(error.headers.get("Retry-After", ""))
        return Again(f"the server is busy (HTTP {error.code})", after)
    if error.code in (401, 403):
        return DownloadError(
            said(
                "{where} may not be fetched (HTTP {code}): it needs a sign-in, or the"
                " token is not valid any more.",
                where=where,
                code=error.code,
            ),
            said("Accept its terms on its page in a browser, and give your token in HF_TOKEN."),
        )
    if error.code in (404, 410):
        return DownloadError(
            said("{where} is not there (HTTP {code}).", where=where, code=error.code), TELL
        )
    return DownloadError(
        said(
            "{where} cannot be fetched: HTTP {code} {reason}.",
            where=where,
            code=error.code,
            reason=error.reason,
        ),
        TELL,
    )


def _retry_after(text: str) -> float:
    """Seconds that a Retry-After header asks for: a number, or a date."""
    if text.strip().isdecimal():
        seconds = float(text)
    else:
        try:
            seconds = email.utils.parsedate_to_datetime(text).timestamp() - time.time()
        except (ValueError, TypeError):
            seconds = 0.0
    return min(max(0.0, seconds), LONGEST_RETRY_AFTER_SECONDS)


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirections, but none from a secure address to one that is not."""

    max_redirections = 10

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str):  # type: ignore[no-untyped-def]
        if req.full_url.startswith("https:") and not newurl.startswith("https:"):
            what = f"{shown(req.full_url)} leads to an address that is not secure."
            raise DownloadError(what, said("Use another mirror."))
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _cut_when_cancelled(base: type, turn: Turn) -> type:
    """A connection class whose socket is cut when the turn is cancelled: a read ends at once."""

    class Connection(base):  # type: ignore[misc]
        def connect(self) -> None:
            super().connect()
            sock: socket.socket = self.sock  # which urllib takes away from the connection
            turn.on_cancel(lambda: _cut(sock))

    return Connection


def _cut(sock: socket.socket) -> None:
    try:
        sock.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass  # it is closed already


class _Plain(urllib.request.HTTPHandler):
    def __init__(self, turn: Turn) -> None:
        super().__init__()
        self._kind = _cut_when_cancelled(http.client.HTTPConnection, turn)

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(self._kind, req)  # type: ignore[arg-type]


class _Secure(urllib.request.HTTPSHandler):
    def __init__(self, turn: Turn) -> None:
        super().__init__()
        self._kind = _cut_when_cancelled(http.client.HTTPSConnection, turn)

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        # Made only now: reading whom the system trusts stops all other threads for 10 to 20 ms.
        trust = ssl.create_default_context()
        return self.do_open(self._kind, req, context=trust)  # type: ignore[arg-type]


def shown(url: str) -> str:
    """An address without what may be secret in it."""
    parts = urllib.parse.urlsplit(url)
    return f"{parts.hostname}{parts.path}"


def reason(error: OSError, stall: float) -> Again:
    """Why a connection failed, as a clause."""
    cause = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(cause, TimeoutError):
        return Again(said("nothing came for {seconds:g} s", seconds=stall))
    if isinstance(cause, ssl.SSLError):
        return Again(said("the connection is not secure (its certificate is not trusted)"))
    if isinstance(cause, socket.gaierror):
        return Again(said("the address is not known (is this computer online?)"))
    if isinstance(cause, OSError) and cause.strerror:
        return Again(os.strerror(cause.errno).lower() if cause.errno else cause.strerror.lower())
    return Again(str(cause).strip() or "the connection broke")
