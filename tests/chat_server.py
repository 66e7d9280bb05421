"""A language model server on this computer that behaves as badly as it is told to.

    with ChatServer([says("Hello", " there."), status(429), silent()]) as server:
        server.url, server.requests

Each request takes the next step of the script; the last one is repeated. `GET /v1/models` is
answered apart, and so is the question that tries out whether the model knows tools (`tried`).
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Step = Callable[["_Handler"], None]


@dataclass
class Request:
    method: str
    path: str
    headers: dict[str, str]
    body: dict[str, Any]


class ChatServer:
    def __init__(
        self,
        script: Sequence[Step] = (),
        models: Sequence[str] | Step = ("tiny",),
        tried: Step | None = None,
    ) -> None:
        self.script = list(script)
        self.models = models
        self.tried = tried or deltas({"tool_calls": [{"function": {"name": "tell_time"}}]})
        self.requests: list[Request] = []
        self.broken_off = threading.Event()
        self.over = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._server.daemon_threads = True
        self._server.owner = self  # type: ignore[attr-defined]
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    @property
    def asked(self) -> list[dict[str, Any]]:
        """What was asked of the model."""
        posted = [request.body for request in self.requests if request.method == "POST"]
        return [body for body in posted if not is_trial(body)]

    @property
    def trials(self) -> list[dict[str, Any]]:
        """The questions that tried out whether the model knows tools."""
        return [r.body for r in self.requests if r.method == "POST" and is_trial(r.body)]

    def __enter__(self) -> ChatServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    @property
    def owner(self) -> ChatServer:
        return self.server.owner  # type: ignore[attr-defined]

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        self._keep({})
        models = self.owner.models
        if callable(models):
            models(self)
            return
        self.answer(200, json.dumps({"data": [{"id": name} for name in models]}))

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        self._keep(json.loads(self.rfile.read(length)))
        script = self.owner.script
        if is_trial(self.body):
            step = self.owner.tried
        else:
            step = script.pop(0) if len(script) > 1 else script[0]
        try:
            step(self)
        except (BrokenPipeError, ConnectionResetError):
            self.owner.broken_off.set()
        self.close_connection = True

    def _keep(self, body: dict[str, Any]) -> None:
        kept = Request(self.command, self.path, dict(self.headers), body)
        self.owner.requests.append(kept)
        self.body = body

    def answer(
        self, status: int, text: str, kind: str = "application/json", **headers: str
    ) -> None:
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def begin_events(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.send_header("Connection", "close")
        self.end_headers()

    def event(self, delta: dict[str, Any], finish: str | None = None) -> None:
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        self.wfile.write(f"data: {json.dumps({'choices': [choice]})}\n\n".encode())
        self.wfile.flush()

    def wait_until_left(self, seconds: float = 10.0) -> None:
        """Say nothing until the other side hangs up (or the test is over)."""
        self.connection.settimeout(0.02)
        until = time.monotonic() + seconds
        while time.monotonic() < until and not self.owner.over.is_set():
            try:
                if self.connection.recv(1) == b"":
                    self.owner.broken_off.set()
                    return
            except TimeoutError:
                continue
            except OSError:
                self.owner.broken_off.set()
                return


def is_trial(body: dict[str, Any]) -> bool:
    """Whether a request only tries out whether the model knows tools: one question, one tool."""
    return len(body["messages"]) == 1 and len(body.get("tools", ())) == 1


def says(*pieces: str, finish: str | None = "stop", done: bool = True) -> Step:
    """A well-behaved answer."""

    def step(handler: _Handler) -> None:
        handler.begin_events()
        handler.wfile.write(b": a comment, as some send\n\n")
        handler.event({"role": "assistant", "content": ""})
        for piece in pieces:
            handler.event({"content": piece})
        if finish:
            handler.event({}, finish)
        if done:
            handler.wfile.write(b"data: [DONE]\n\n")

    return step


def chunked(*pieces: str) -> Step:
    """As the servers in use send it: in chunks, which end in the middle of lines and letters."""

    def step(handler: _Handler) -> None:
        events = [{"choices": [{"delta": {"content": piece}}]} for piece in pieces]
        lines = [f"data: {json.dumps(event, ensure_ascii=False)}\r\n\r\n" for event in events]
        body = "".join([*lines, "data: [DONE]\r\n\r\n"]).encode()
        handler.send_response(200)
        handler.send_header("Content-Type", "text/event-stream")
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        for at in range(0, len(body), 7):
            part = body[at : at + 7]
            handler.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))
            handler.wfile.flush()
        handler.wfile.write(b"0\r\n\r\n")

    return step


def deltas(*parts: dict[str, Any]) -> Step:
    """An answer of any parts, calls of tools among them."""

    def step(handler: _Handler) -> None:
        handler.begin_events()
        for part in parts:
            handler.event(part)
        handler.wfile.write(b"data: [DONE]\n\n")

    return step


def status(code: int, text: str = "", kind: str = "application/json", **headers: str) -> Step:
    return lambda handler: handler.answer(code, text, kind, **headers)


def silent(*first: str) -> Step:
    """Says this, and then nothing more."""

    def step(handler: _Handler) -> None:
        handler.begin_events()
        for piece in first:
            handler.event({"content": piece})
        handler.wait_until_left()

    return step


def deaf() -> Step:
    """Takes the request and never answers it."""
    return lambda handler: handler.wait_until_left()


def hangs_up(*first: str) -> Step:
    """Breaks off after some words, or before any."""

    def step(handler: _Handler) -> None:
        if first:
            handler.begin_events()
        for piece in first:
            handler.event({"content": piece})

    return step


def endless() -> Step:
    """Never stops talking."""

    def step(handler: _Handler) -> None:
        handler.begin_events()
        for _ in range(100_000):
            handler.event({"content": "word "})
        handler.wait_until_left()

    return step


def refuses(field: str, text: str, then: Step) -> Step:
    """Refuses every request that has this field, with a complaint; answers the others."""
    complaint = status(400, json.dumps({"error": {"message": text}}))
    return lambda handler: (complaint if field in handler.body else then)(handler)
