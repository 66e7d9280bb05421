"""Fetches one file over HTTP so that it is whole, or says why it is not.

`fetch` is a plain function: it resumes what an earlier call left (Range with If-Range), waits and
tries again where that can help, goes on to the next mirror where it cannot, checks length and
hash, and reports bytes. Cancelling its turn ends it at once and keeps the part: that is also how
a download is paused. Knows HTTP (RFC 9110); does not know what the file is for.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import logging
import urllib.parse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.model_store.http_client import TELL, Afresh, Again, opened, reason, request, shown
from talking_head.errors import DownloadError, OutputError
from talking_head.said import said
from talking_head.turn import Turn

log = logging.getLogger(__name__)

CHUNK = 1 << 18
STALL_SECONDS = 20.0
"""A server that sends nothing for so long has stalled."""

TRIES = 5
"""Tries in a row that bring nothing new, before an address is given up."""

FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 0.5, 20.0

Report = Callable[[int], None]
"""Told how many bytes of the file are here."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a file may be fetched, best first, and what it must be.

    `bytes`: 0, and `sha256`: "" where nobody knows beforehand. `tokens`: host -> what is sent to
    that host alone as its bearer token.
    """

    urls: Sequence[str]
    bytes: int = 0
    sha256: str = ""
    tokens: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Patience:
    """How long is waited: for a server to send something, and between tries (doubled each time)."""

    stall: float = STALL_SECONDS
    pause: float = FIRST_PAUSE_SECONDS
    tries: int = TRIES


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came."""

    bytes: int
    sha256: str


def fetch(
    source: Source, part: Path, turn: Turn, report: Report, patience: Patience = Patience()
) -> Fetched:
    """Fetch a file into `part`, going on with what is there already.

    Returns when it is whole. Raises Cancelled soon after the turn is cancelled (what came is
    kept), DownloadError where no address gives it, OutputError where it cannot be written.
    """
    failures = []
    for url in source.urls:
        try:
            return _from_one(url, source, part, turn, report, patience)
        except DownloadError as error:
            log.info("%s: %s", url, error)
            failures.append(error)
    assert failures, "a source needs an address"
    raise failures[0]


def _from_one(
    url: str, source: Source, part: Path, turn: Turn, report: Report, patience: Patience
) -> Fetched:
    """Fetch it from this address, in as many tries as bring something new."""
    useless, corrupt = 0, False
    why: Again
    while True:
        before = _size(part)
        try:
            _one_try(url, source, part, turn, report, patience)
            return _checked(source, part, turn)
        except Afresh as failure:
            _drop(part)
            if corrupt:
                raise DownloadError(
                    said("{place} gives a wrong file: {why}.", place=shown(url), why=failure),
                    TELL,
                ) from None
            corrupt, why = True, failure
        except Again as failure:
            why = failure
        except OSError as error:
            turn.check()
            why = reason(error, patience.stall)
        useless = 0 if _size(part) > before else useless + 1
        if useless >= patience.tries:
            raise DownloadError(
                said("{place} cannot be fetched: {why}.", place=shown(url), why=why), _LOOK
            ) from None
        log.info("%s: %s, trying again", url, why)
        pause = min(patience.pause * 2 ** max(0, useless - 1), LONGEST_PAUSE_SECONDS)
        turn.sleep(why.after or pause)


_LOOK = said(
    "Look whether this computer is online (behind a proxy, HTTPS_PROXY must name it) and try"
    " again: what was fetched is kept."
)


def _one_try(
    url: str, source: Source, part: Path, turn: Turn, report: Report, patience: Patience
) -> None:
    """Ask once for what is missing and append what comes."""
    have = _size(part)
    if source.bytes and have == source.bytes:
        return
    if source.bytes and have > source.bytes:
        raise Afresh(f"it is longer than {source.bytes} bytes")
    seal = _seal(part, url) if have else ""
    if have and not seal and not source.sha256:
        _drop(part)  # nothing would tell whether the rest is of the same file
        have = 0
    turn.check()
    asked = request(url, have, seal, dict(source.tokens))
    with opened(asked, turn, patience.stall) as answer:
        start = _start(answer, have, source)
        total = _total(answer, start)
        if source.bytes and total is not None and total != source.bytes:
            what = f"the file there has {total} bytes instead of {source.bytes}"
            raise DownloadError(
                said("{place} gives a wrong file: {why}.", place=shown(url), why=what), TELL
            )
        _keep_seal(part, url, answer)
        _append(answer, part, start, source.bytes or total, turn, report)


def _start(answer: http.client.HTTPResponse, have: int, source: Source) -> int:
    """The byte at which what is sent begins. Raises where it is not (part of) the file."""
    kind = answer.headers.get_content_type()
    if kind == "text/html" and "Content-Type" in answer.headers:
        where = urllib.parse.urlsplit(answer.geturl()).hostname
        raise DownloadError(
            said(
                "Instead of the file, {where} sends a web page (a sign-in page, perhaps).",
                where=where,
            ),
            said("Open a browser to see what it wants, or use another mirror."),
        )
    if answer.status != http.client.PARTIAL_CONTENT:
        return 0
    given = answer.headers.get("Content-Range", "")
    if not given.startswith(f"bytes {have}-"):
        raise Afresh(f"it was asked for byte {have} and sends {given or 'no range'}")
    return have


def _total(answer: http.client.HTTPResponse, start: int) -> int | None:
    """How long the whole file is, None where it is not told."""
    length = answer.headers.get("Content-Length", "")
    if length.isdecimal():
        return start + int(length)
    whole = answer.headers.get("Content-Range", "").rpartition("/")[2]
    return int(whole) if whole.isdecimal() else None


def _append(
    answer: http.client.HTTPResponse,
    part: Path,
    start: int,
    total: int | None,
    turn: Turn,
    report: Report,
) -> None:
    done = start
    try:
        with open(part, "r+b" if start else "wb") as file:
            file.seek(start)
            for chunk in _chunks(answer, turn):
                file.write(chunk)
                done += len(chunk)
                report(done)
                if total is not None and done > total:
                    raise Afresh(f"more than its {total} bytes are sent")
            file.truncate()
    except _Broken as error:
        raise error.cause from None
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise OutputError(
            said("{path} cannot be written: {why}.", path=part.parent, why=why),
            said("Make room, and start it again."),
        ) from error
    if total is not None and done < total:
        raise Again(
            said("the connection ended after {done} of {total} bytes", done=done, total=total)
        )


class _Broken(Exception):
    """The connection, not the disk, failed."""

    def __init__(self, cause: OSError) -> None:
        super().__init__(str(cause))
        self.cause = cause


def _chunks(answer: http.client.HTTPResponse, turn: Turn) -> Iterator[bytes]:
    while True:
        try:
            chunk = answer.read1(CHUNK)
        except (OSError, http.client.HTTPException, ValueError) as error:
            turn.check()
            raise _Broken(error if isinstance(error, OSError) else OSError(str(error))) from error
        turn.check()
        if not chunk:
            return
        yield chunk


# The part, and the seal of the file that it is a part of


def _size(part: Path) -> int:
    try:
        return part.stat().st_size
    except OSError:
        return 0


def _seal_file(part: Path) -> Path:
    return part.with_name(part.name + ".from")


def _seal(part: Path, url: str) -> str:
    """The strong ETag (or date) under which the part was begun at this address, "" if none."""
    try:
        kept = json.loads(_seal_file(part).read_text("utf-8"))
        return str(kept["seal"]) if kept["url"] == url else ""
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _keep_seal(part: Path, url: str, answer: http.client.HTTPResponse) -> None:
    etag = answer.headers.get("ETag", "")
    seal = etag if etag and not etag.startswith("W/") else answer.headers.get("Last-Modified", "")
    try:
        part.parent.mkdir(parents=True, exist_ok=True)
        _seal_file(part).write_text(json.dumps({"url": url, "seal": seal}), "utf-8")
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise OutputError(
            said("{path} cannot be written: {why}.", path=part.parent, why=why),
            said("Make room, and start it again."),
        ) from error


def _drop(part: Path) -> None:
    for path in (part, _seal_file(part)):
        path.unlink(missing_ok=True)


def _checked(source: Source, part: Path, turn: Turn) -> Fetched:
    """Read the whole part once: is it what it must be? Raises Afresh."""
    digest = sha256_of(part, turn)
    if source.sha256 and digest != source.sha256:
        raise Afresh(
            said("its SHA-256 is {found}… instead of {wanted}…",
                 found=digest[:12], wanted=source.sha256[:12])
        )  # fmt: skip
    size = _size(part)
    if not size:
        raise Afresh("it is empty")
    _seal_file(part).unlink(missing_ok=True)
    return Fetched(size, digest)


def sha256_of(path: Path, turn: Turn, report: Report = lambda done: None) -> str:
    """SHA-256 of a file, in hexadecimal. Raises Cancelled, OSError."""
    digest, done = hashlib.sha256(), 0
    with open(path, "rb") as file:
        while chunk := file.read(CHUNK * 4):
            turn.check()
            digest.update(chunk)
            done += len(chunk)
            report(done)
    return digest.hexdigest()
