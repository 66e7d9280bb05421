"""The model store: what is here, how it comes, and that it is never there by half."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import socket
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import hostile_server as bad
from assistant.model_store import care as model_care
from assistant.model_store import files as model_files
from assistant.model_store.download import Patience
from assistant.model_store.files import Net, get
from assistant.models import Model, ModelFile, Store, manifest, parse_manifest
from hostile_server import Hostile, hostile_server
from talking_head.errors import ConfigError, DownloadError, InputError, OutputError
from talking_head.turn import Cancelled, Turn
from tiny_gguf import ASSISTANT, tiny_gguf

FILES = {"model.bin": b"weights" * 20_000, "config.json": b"{}", "tokenizer.json": b"[1]"}
TINY = Model(
    name="tiny",
    kind="asr",
    engine="faster-whisper",
    label="A tiny model",
    folder="asr/tiny",
    repository="hf:someone/tiny",
    revision="abc",
    files=tuple(
        ModelFile(path, len(body), hashlib.sha256(body).hexdigest(), "test")
        for path, body in FILES.items()
    ),
)
UNKNOWN = replace(TINY, files=tuple(replace(f, bytes=0, sha256="") for f in TINY.files))
"""The same, but nobody states what its files must be."""


@pytest.fixture
def server() -> Iterator[Hostile]:
    with hostile_server() as hostile:
        yield hostile


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "models", {"HOME": str(tmp_path), "HF_HOME": str(tmp_path / "hf")})


def hub(server: Hostile, *ways: bad.Way, **environ: str) -> Net:
    """The network of a machine whose hub is the test's server."""
    for path, body in FILES.items():
        these = ways if path == "model.bin" else ()
        server.serve(f"/someone/tiny/resolve/abc/{path}", body, *these)
    patience = Patience(stall=1, pause=0.01, tries=3)
    return Net(patience=patience, environ={"HF_ENDPOINT": server.url, **environ})


def fetched(model: Model, store: Store, net: Net, turn: Turn | None = None) -> Path:
    return get(model, store, turn or Turn(), lambda done, total: None, net)


# What is here


def test_the_manifest_is_whole_and_cites_where_its_numbers_were_read() -> None:
    rows = manifest()
    kinds = {kind: [m for m in rows.values() if m.kind == kind] for kind in ("asr", "llm", "tts")}

    assert {"whisper-tiny", "whisper-small", "whisper-medium"} <= {m.name for m in kinds["asr"]}
    assert len(kinds["llm"]) >= 3
    assert {m.engine for m in kinds["tts"]} == {"piper", "coqui", "xtts"}
    assert {"wav2lip", "wav2lip_gan", "s3fd", "gfpgan-1.3", "gfpgan-1.4", "syncnet"} <= set(rows)
    assert all(m.licence and m.permits for m in rows.values())
    assert [m.name for m in rows.values() if not m.verified] == ["vits-ljspeech"]
    for name in ("wav2lip", "wav2lip_gan", "xtts-v2"):
        assert not rows[name].commercial
        assert "non-commercial" in rows[name].permits
    for profile in ("low", "medium", "high"):
        stages = {m.kind for m in rows.values() if profile in m.profiles}
        assert {"asr", "llm", "tts"} <= stages


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("folder: ../elsewhere", "leaves the models folder"),
        ("kind: nose", "no kind of model"),
        ("main: other.bin", "none of its files"),
        ("colour: red", "colour"),
        ("files: [{path: a, sha256: zz, source: s}]", "SHA-256 that is none"),
        ("files: [{path: a, bytes: 1, sha256: '" + "0" * 64 + "'}]", "hash without a source"),
        ("repository: ''", "nothing says where"),
    ],
)
def test_a_manifest_that_contradicts_itself_is_refused(row: str, says: str) -> None:
    good = {
        "name": "n", "kind": "asr", "engine": "e", "label": "l", "folder": "f",
        "repository": "hf:a/b", "files": [{"path": "a"}],
    }  # fmt: skip
    assert parse_manifest(json.dumps({"sources": {"s": ""}, "models": [good]}))

    key = row.partition(":")[0]
    lines = [f"{k}: {json.dumps(v)}" for k, v in good.items() if k != key] + [row]
    text = "sources: {s: x}\nmodels:\n- " + "\n  ".join(lines)
    with pytest.raises(ConfigError, match="row n") as said:
        parse_manifest(text)
    assert says in said.value.what


def put(folder: Path, **more: bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, body in (FILES | more).items():
        (folder / name).write_bytes(body)
    return folder


def test_a_model_is_here_when_every_file_has_its_size(store: Store) -> None:
    folder = put(store.folder / "asr/tiny")
    assert store.installed(TINY) == folder

    (folder / "model.bin").write_bytes(b"half")
    assert store.installed(TINY) is None


def test_a_model_of_one_file_is_that_file() -> None:
    one = replace(TINY, files=TINY.files[:1])
    assert (one.main_file, TINY.main_file) == ("model.bin", "")


def test_what_hugging_face_and_coqui_have_fetched_is_not_fetched_again(
    store: Store, tmp_path: Path
) -> None:
    hub = tmp_path / "hf/hub/models--someone--tiny"
    snapshot = put(hub / "snapshots/abc")
    assert store.installed(TINY) == snapshot

    # a branch names a commit
    (hub / "refs").mkdir()
    (hub / "refs/main").write_text("abc")
    assert store.installed(replace(TINY, revision="main")) == snapshot

    coqui = Store(store.folder, {"TTS_HOME": str(tmp_path)})
    kept = put(tmp_path / "tts/tts_models--en--x--vits")
    assert coqui.installed(replace(TINY, coqui_name="tts_models/en/x/vits")) == kept
    assert coqui.installed(TINY) is None


def test_a_name_of_nothing_is_nothing(store: Store, tmp_path: Path) -> None:
    assert store.path("") is None
    assert store.path("whisper-tiny") is None
    assert store.path("no/such/file") is None
    assert store.path(str(tmp_path)) == tmp_path


# How it comes


def test_a_model_comes_whole(server: Hostile, store: Store) -> None:
    told: list[tuple[int, int]] = []

    folder = get(TINY, store, Turn(), lambda *both: told.append(both), hub(server))

    assert {path.name: path.read_bytes() for path in folder.iterdir()} == FILES
    assert told[-1] == (TINY.bytes, TINY.bytes)
    assert not (store.folder / ".parts/tiny").exists()
    # and a second time nothing is asked
    before = len(server.asked)
    assert fetched(TINY, store, hub(server)) == folder
    assert len(server.asked) == before


def test_one_file_that_fails_leaves_nothing_installed_and_keeps_what_came(
    server: Hostile, store: Store
) -> None:
    with pytest.raises(DownloadError, match="is not there"):
        fetched(TINY, store, hub(server, bad.drops(70_000), bad.status(404)))
    assert store.installed(TINY) is None
    assert not (store.folder / "asr").exists()

    server.asked.clear()
    fetched(TINY, store, hub(server))

    assert "bytes=70000-" in server.ranges()
    assert store.installed(TINY)


def test_a_pause_is_a_cancel_and_the_next_get_goes_on(server: Hostile, store: Store) -> None:
    turn = Turn()

    def pause(done: int, total: int) -> None:
        if done > 20_000:
            turn.cancel()

    with pytest.raises(Cancelled):
        get(TINY, store, turn, pause, hub(server, bad.drips))
    assert store.installed(TINY) is None

    fetched(TINY, store, hub(server))
    assert store.installed(TINY)
    assert any(asked.startswith("bytes=") for asked in server.ranges())


def test_the_mirror_comes_first_and_the_hub_after_it(server: Hostile, store: Store) -> None:
    net = replace(hub(server), mirror=f"{server.url}/nas/")
    server.serve("/nas/asr/tiny/model.bin", FILES["model.bin"])

    fetched(TINY, store, net)

    paths = [asked.path for asked in server.asked]
    assert "/someone/tiny/resolve/abc/model.bin" not in paths
    assert "/someone/tiny/resolve/abc/config.json" in paths


def test_an_unverified_file_is_pinned_by_its_first_download(server: Hostile, store: Store) -> None:
    folder = fetched(UNKNOWN, store, hub(server))
    shutil.rmtree(folder)

    # another file in its place is not taken any more
    net = hub(server)
    other = b"other!!" * 20_000
    server.serve("/someone/tiny/resolve/abc/model.bin", other)
    with pytest.raises(DownloadError, match="gives a wrong file"):
        fetched(UNKNOWN, store, net)
    assert store.installed(UNKNOWN) is None

    # unless the user says so
    model_files.forget_pins(UNKNOWN, store)
    assert (fetched(UNKNOWN, store, net) / "model.bin").read_bytes() == other


def zipped(**files: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, body in files.items():
            archive.writestr(f"inside/{name}", body)
    return made.getvalue()


def test_a_model_in_an_archive_is_unpacked(server: Hostile, store: Store) -> None:
    body = zipped(**FILES)
    url = server.serve("/release/a.zip", body)
    files = tuple(ModelFile(path, remote=f"inside/{path}") for path in FILES)
    model = replace(TINY, files=files, archive=ModelFile("a.zip", url=url))

    folder = fetched(model, store, hub(server))
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == FILES

    shutil.rmtree(store.folder)
    server.serve("/release/a.zip", b"not a zip at all")
    with pytest.raises(DownloadError, match="archive"):
        fetched(model, store, hub(server))
    assert store.installed(model) is None


def test_too_small_a_disk_is_said_before_anything_is_asked(
    server: Hostile, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage("/")._replace(free=model_files.SPARE_BYTES + 1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(OutputError, match=r"0\.2 GB free .* are needed"):
        fetched(TINY, store, hub(server))
    assert server.asked == []


def test_two_at_once_do_not_write_the_same_file(server: Hostile, store: Store) -> None:
    with (
        model_files._alone(store, TINY),
        pytest.raises(OutputError, match="being fetched by another"),
    ):
        fetched(TINY, store, hub(server))


@pytest.mark.parametrize("by", ["option", "environment"])
def test_offline_makes_no_request(by: str, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("a socket was made")

    monkeypatch.setattr(socket, "socket", forbidden)
    monkeypatch.setattr(socket, "create_connection", forbidden)
    monkeypatch.setattr(socket, "getaddrinfo", forbidden)
    net = Net(offline=True, environ={}) if by == "option" else Net(environ={"HF_HUB_OFFLINE": "1"})

    with pytest.raises(DownloadError, match="no request"):
        fetched(TINY, store, net)
    # the block works: with the network, it would have been asked for
    with pytest.raises(AssertionError, match="a socket was made"):
        fetched(TINY, store, Net(environ={}))

    put(store.folder / "asr/tiny")
    assert fetched(TINY, store, net)


# What is done with those that are here


def test_a_check_reads_every_byte(store: Store) -> None:
    def check(model: Model) -> list[str]:
        return model_care.verify(model, store, Turn(), lambda done, total: None)

    assert "not here" in check(TINY)[0]
    folder = put(store.folder / "asr/tiny")
    assert check(TINY) == []

    spoilt = bytearray(FILES["model.bin"])
    spoilt[1000] ^= 1
    (folder / "model.bin").write_bytes(spoilt)
    assert "model.bin of tiny is damaged" in check(TINY)[0]

    # what nobody states is held to what it was at first
    assert check(UNKNOWN) == []
    (folder / "model.bin").write_bytes(FILES["model.bin"])
    assert "model.bin of tiny is damaged" in check(UNKNOWN)[0]


def test_removing_frees_the_disk_but_keeps_what_another_model_needs(store: Store) -> None:
    put(store.folder / "asr/tiny")
    other = replace(TINY, name="other", files=TINY.files[1:2])

    freed = model_care.remove("tiny", store, {"tiny": TINY, "other": other})

    assert freed == len(FILES["model.bin"]) + len(FILES["tokenizer.json"])
    assert [path.name for path in (store.folder / "asr/tiny").iterdir()] == ["config.json"]
    with pytest.raises(InputError, match="no model 'nothing'"):
        model_care.remove("nothing", store, {})


def test_a_model_of_ones_own_is_known_by_its_name(store: Store, tmp_path: Path) -> None:
    mine = tmp_path / "My Model.Q4.gguf"
    tiny_gguf(mine, {ASSISTANT: "Hello."})
    model_care.add(mine, "mine", store)

    found = store.path("mine")
    assert found is not None
    assert found.read_bytes() == mine.read_bytes()
    with pytest.raises(InputError, match="already"):
        model_care.add(mine, "mine", store)

    model_care.remove("mine", store, {})
    assert store.path("mine") is None
    assert mine.exists()  # it was only linked


def test_a_piper_voice_brings_its_settings_along(store: Store, tmp_path: Path) -> None:
    for name in ("a.onnx", "a.onnx.json"):
        (tmp_path / name).write_text(name)
    place = model_care.add(tmp_path / "a.onnx", "voice", store, copy=True)
    assert place.with_name("voice.onnx.json").read_text() == "a.onnx.json"
    assert set(store.added()) == {"voice"}
    model_care.remove("voice", store, {})
    assert list((store.folder / "added").iterdir()) == []


@pytest.mark.parametrize("name", ["words.txt", "not.gguf"])
def test_what_is_no_model_is_not_added(name: str, store: Store, tmp_path: Path) -> None:
    (tmp_path / name).write_text("words")
    with pytest.raises(InputError, match=r"no model that Visavis can use|not a GGUF model"):
        model_care.add(tmp_path / name, "x", store)
    with pytest.raises(InputError, match="no file"):
        model_care.add(tmp_path / "nowhere", "x", store)


def test_a_gguf_that_no_turn_could_use_is_refused_in_words(store: Store, tmp_path: Path) -> None:
    whole = tiny_gguf(tmp_path / "whole.gguf", {ASSISTANT: "Hello."})
    (tmp_path / "cut.gguf").write_bytes(whole.read_bytes()[:60_000])
    (tmp_path / "page.gguf").write_text("<html>Please log in</html>")

    with pytest.raises(InputError, match="bytes are missing at its end"):
        model_care.add(tmp_path / "cut.gguf", "cut", store)
    with pytest.raises(InputError, match="looks like a web page"):
        model_care.add(tmp_path / "page.gguf", "page", store)
    assert store.added() == {}
    model_care.add(whole, "whole", store)
    assert list(store.added()) == ["whole"]
