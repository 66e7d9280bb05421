"""A file comes whole, or it is said why not: against a server that does everything wrong."""

from __future__ import annotations

import hashlib
import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import hostile_server as bad
from assistant.model_store.download import Fetched, Patience, Source, fetch
from hostile_server import Hostile, Way, hostile_server
from talking_head.errors import DownloadError, OutputError
from talking_head.turn import Cancelled, Turn

BODY = bytes(range(256)) * 2000
SHA = hashlib.sha256(BODY).hexdigest()
QUICK = Patience(stall=0.4, pause=0.01, tries=3)


@pytest.fixture
def server() -> Iterator[Hostile]:
    with hostile_server() as hostile:
        yield hostile


def source(url: str, *more: str) -> Source:
    return Source((url, *more), len(BODY), SHA)


def got(part: Path, source: Source, turn: Turn | None = None) -> Fetched:
    return fetch(source, part, turn or Turn(), lambda done: None, QUICK)


@pytest.mark.parametrize(
    "ways",
    [
        pytest.param([], id="nothing is wrong"),
        pytest.param([bad.drops(100_000)], id="it breaks off"),
        pytest.param([bad.drops(100_000)] * 4, id="it breaks off again and again, but comes on"),
        pytest.param([bad.stalls(200_000)], id="it stalls"),
        pytest.param([bad.drops(1000), bad.ignores_ranges], id="it ignores ranges"),
        pytest.param([bad.drops(1000), bad.wrong_range], id="it sends another range"),
        pytest.param([bad.corrupts], id="it corrupts once"),
        pytest.param([bad.too_much], id="it sends too much once"),
        pytest.param([bad.status(503), bad.status(500)], id="it is broken for a while"),
        pytest.param([bad.status(429, Retry_After="0")], id="it is asked too often"),
        pytest.param([bad.nonsense], id="it talks nonsense once"),
    ],
)
def test_a_file_comes_whole_in_spite_of(ways: list[Way], server: Hostile, tmp_path: Path) -> None:
    part = tmp_path / "file.part"

    fetched = got(part, source(server.serve("/file", BODY, *ways)))

    assert part.read_bytes() == BODY
    assert fetched == Fetched(len(BODY), SHA)
    assert [path.name for path in tmp_path.iterdir()] == ["file.part"]


@pytest.mark.parametrize(
    ("ways", "says"),
    [
        ([bad.status(404)], "is not there (HTTP 404)"),
        ([bad.status(401)], "the token is not valid any more"),
        ([bad.web_page], "sends a web page"),
        ([bad.another_length], "512008 bytes instead of 512000"),
        ([bad.corrupts] * 2, "its SHA-256 is"),
        ([bad.status(503)] * 5, "the server is busy (HTTP 503)"),
        ([bad.stalls(0)] * 5, "nothing came for 0.4 s"),
        ([bad.nonsense] * 5, "nonsense"),
        ([bad.status(418)], "HTTP 418"),
    ],
)
def test_where_none_comes_it_is_said_why(
    ways: list[Way], says: str, server: Hostile, tmp_path: Path
) -> None:
    with pytest.raises(DownloadError) as said:
        got(tmp_path / "file.part", source(server.serve("/file", BODY, *ways)))

    assert says in said.value.what
    assert said.value.fix


def test_it_waits_as_long_as_it_is_asked_to(server: Hostile, tmp_path: Path) -> None:
    class Watch(Turn):
        waits: list[float]

        def sleep(self, seconds: float) -> None:
            self.waits.append(seconds)

    turn = Watch()
    turn.waits = []
    url = server.serve("/file", BODY, bad.status(429, Retry_After="7"))
    got(tmp_path / "file.part", source(url), turn)

    assert turn.waits == [7.0]


def test_what_an_earlier_try_left_is_gone_on_with(server: Hostile, tmp_path: Path) -> None:
    part = tmp_path / "file.part"
    turn = Turn()

    def stop(done: int) -> None:
        if done >= 100_000:
            turn.cancel()

    url = server.serve("/file", BODY, bad.drips)
    with pytest.raises(Cancelled):
        fetch(source(url), part, turn, stop, QUICK)
    had = part.stat().st_size
    assert 100_000 <= had < len(BODY)

    got(part, source(url))

    assert part.read_bytes() == BODY
    assert server.ranges() == ["", f"bytes={had}-"]


def test_a_file_that_was_changed_meanwhile_is_fetched_anew(server: Hostile, tmp_path: Path) -> None:
    part = tmp_path / "file.part"
    url = server.serve("/file", bytes(len(BODY)), bad.drops(1000), *[bad.status(404)] * 9)
    with pytest.raises(DownloadError):
        got(part, replace(source(url), sha256=""))
    assert part.stat().st_size == 1000

    server.serve("/file", BODY)
    server.etag = '"two"'
    got(part, replace(source(url), sha256=""))

    assert part.read_bytes() == BODY


def test_cancelling_ends_a_read_that_waits(server: Hostile, tmp_path: Path) -> None:
    turn, ended = Turn(), threading.Event()
    url = server.serve("/file", BODY, bad.stalls(1000))

    def run() -> None:
        with pytest.raises(Cancelled):
            fetch(source(url), tmp_path / "part", turn, lambda done: None, Patience(stall=60))
        ended.set()

    threading.Thread(target=run, daemon=True).start()
    assert bad.wait_for(lambda: (tmp_path / "part").exists())
    turn.cancel()

    assert ended.wait(5)  # and not after the 60 s that a stalled server is waited for
    assert (tmp_path / "part").stat().st_size <= 1000


def test_the_next_mirror_is_tried_and_the_token_stays_with_its_host(
    server: Hostile, tmp_path: Path
) -> None:
    gone = server.serve("/gone", BODY, bad.status(404))
    moved = server.serve("/moved", BODY, bad.redirects("/file"))
    server.serve("/file", BODY)
    host = server.url.removeprefix("http://")
    asked = replace(source(gone, moved), tokens=((host, "secret"),))

    got(tmp_path / "part", asked)

    sent = [(one.path, one.headers.get("authorization")) for one in server.asked]
    assert sent == [("/gone", "Bearer secret"), ("/moved", "Bearer secret"), ("/file", None)]


def test_a_proxy_of_the_environment_is_used(
    server: Hostile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.url)
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    server.serve("http://models.example/file", BODY)  # asked for whole, as proxies are

    got(tmp_path / "part", source("http://models.example/file"))

    assert server.asked[0].path == "http://models.example/file"


def test_no_answer_at_all_is_a_sentence(tmp_path: Path) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}/file?token=secret"
        with pytest.raises(DownloadError, match="connection refused") as said:
            got(tmp_path / "part", source(url))
    assert "secret" not in str(said.value)


def test_a_redirection_without_end_is_given_up(server: Hostile, tmp_path: Path) -> None:
    url = server.serve("/file", BODY, *[bad.redirects("/file")] * 40)
    with pytest.raises(DownloadError):
        got(tmp_path / "part", source(url))
    assert len(server.asked) < 20


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is Linux's")
def test_a_disk_that_is_full_is_no_fault_of_the_network(server: Hostile, tmp_path: Path) -> None:
    part = tmp_path / "part"
    part.symlink_to("/dev/full")

    with pytest.raises(OutputError, match="no space left on device"):
        got(part, Source((server.serve("/file", BODY),)))
    assert len(server.asked) == 1
