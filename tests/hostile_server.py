"""A web server on loopback that serves files badly, as each test tells it to.

`server.serve(path, body, *ways)`: each request for the path takes the next way; when they are used
up, the file is served as it should be. A way is a function of the handler; the table is below.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Way = Callable[["Handler", bytes], None]


@dataclass
class Asked:
    """One request that came."""

    path: str
    headers: dict[str, str]


@dataclass
class Hostile:
    """The server, as a test sees it."""

    url: str
    files: dict[str, bytes] = field(default_factory=dict)
    ways: dict[str, list[Way]] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    etag: str = '"one"'
    closing: threading.Event = field(default_factory=threading.Event)

    def serve(self, path: str, body: bytes, *ways: Way) -> str:
        """Serve a file, badly first; its address."""
        self.files[path] = body
        self.ways[path] = list(ways)
        return self.url + path

    def ranges(self) -> list[str]:
        """The Range headers that came, "" where there was none."""
        return [one.headers.get("range", "") for one in self.asked]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hostile: Hostile

    def do_GET(self) -> None:
        headers = {key.lower(): value for key, value in self.headers.items()}
        self.hostile.asked.append(Asked(self.path, headers))
        body = self.hostile.files.get(self.path)
        ways = self.hostile.ways.get(self.path, [])
        self.close_connection = True
        if body is None:
            status(404)(self, b"")
        else:
            (ways.pop(0) if ways else well)(self, body)

    def start(self, body: bytes) -> int:
        """Headers of a good answer; the byte at which its body begins."""
        asked = self.headers.get("Range", "")
        sealed = self.headers.get("If-Range", self.hostile.etag)
        start = int(asked[6:].rstrip("-")) if asked and sealed == self.hostile.etag else 0
        if start >= len(body) > 0:
            self.send_response(416)
            self.send_header("Content-Range", f"bytes */{len(body)}")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return len(body)
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body)}")
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("ETag", self.hostile.etag)
        self.send_header("Content-Length", str(len(body) - start))
        self.end_headers()
        return start

    def plain(self, body: bytes, kind: str = "application/octet-stream") -> None:
        """The whole body, whatever was asked."""
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("ETag", self.hostile.etag)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def well(handler: Handler, body: bytes) -> None:
    """As it should be."""
    handler.wfile.write(body[handler.start(body) :])


def drops(after: int) -> Way:
    """The connection ends too early."""

    def way(handler: Handler, body: bytes) -> None:
        start = handler.start(body)
        handler.wfile.write(body[start : start + after])

    return way


def stalls(after: int) -> Way:
    """Nothing comes any more, and the connection stays."""

    def way(handler: Handler, body: bytes) -> None:
        start = handler.start(body)
        handler.wfile.write(body[start : start + after])
        handler.wfile.flush()
        handler.hostile.closing.wait(30)

    return way


def drips(handler: Handler, body: bytes) -> None:
    """A little at a time, for long."""
    start = handler.start(body)
    for at in range(start, len(body), 1000):
        handler.wfile.write(body[at : at + 1000])
        handler.wfile.flush()
        if handler.hostile.closing.wait(0.02):
            return


def corrupts(handler: Handler, body: bytes) -> None:
    """The right length, the wrong bytes."""
    start = handler.start(body)
    handler.wfile.write(bytes(len(body) - start))


def ignores_ranges(handler: Handler, body: bytes) -> None:
    """Everything, whatever was asked."""
    handler.plain(body)


def wrong_range(handler: Handler, body: bytes) -> None:
    """Another part than was asked."""
    handler.send_response(206)
    handler.send_header("Content-Range", f"bytes 1-{len(body) - 1}/{len(body)}")
    handler.send_header("Content-Length", str(len(body) - 1))
    handler.end_headers()
    handler.wfile.write(body[1:])


def another_length(handler: Handler, body: bytes) -> None:
    """A file of another length."""
    handler.plain(body + b"and more")


def too_much(handler: Handler, body: bytes) -> None:
    """More than the file, and no length told."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/octet-stream")
    handler.end_headers()
    handler.wfile.write(body + body)


def web_page(handler: Handler, body: bytes) -> None:
    """A page instead of the file."""
    handler.plain(b"<html>Please sign in</html>", "text/html; charset=utf-8")


def nonsense(handler: Handler, body: bytes) -> None:
    """No HTTP at all."""
    handler.wfile.write(b"220 smtp.example.com ready\r\n")


def status(code: int, **headers: str) -> Way:
    """A refusal."""

    def way(handler: Handler, body: bytes) -> None:
        handler.send_response(code)
        for key, value in headers.items():
            handler.send_header(key.replace("_", "-"), value)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return way


def redirects(to: str) -> Way:
    """It lies elsewhere."""
    return status(302, Location=to)


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """A client that goes away in the middle is what is being tested."""


@contextlib.contextmanager
def hostile_server() -> Iterator[Hostile]:
    """A server that runs while the context does."""
    server = _Quiet(("127.0.0.1", 0), type("Its", (Handler,), {}))
    hostile = Hostile(f"http://127.0.0.1:{server.server_address[1]}")
    server.RequestHandlerClass.hostile = hostile  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield hostile
    finally:
        hostile.closing.set()
        server.shutdown()
        server.server_close()
        thread.join(5)


def wait_for(what: Callable[[], bool], seconds: float = 10) -> bool:
    """Whether it becomes true in time."""
    end = time.monotonic() + seconds
    while not what() and time.monotonic() < end:
        time.sleep(0.005)
    return what()
