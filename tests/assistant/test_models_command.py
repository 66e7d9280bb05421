"""`visavis models`, `profile` and `setup` in the terminal, against a hub of the test's own."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import hostile_server as bad
from assistant import __main__ as program
from assistant import models
from assistant.agreements import Agreements
from assistant.commands import models as models_command
from assistant.commands import setup as setup_command
from assistant.commands.models import transfer_line
from assistant.config import Settings
from assistant.models import parse_manifest
from assistant.planning import offer, package_groups, plan
from assistant.planning.calibration import Measurements
from assistant.profile import GIB, Machine
from hostile_server import Hostile, hostile_server
from talking_head.errors import DownloadError
from talking_head.turn import Cancelled, Turn
from talking_head.wav2lip.network import tensor_shapes
from tiny_gguf import tiny_gguf

BODY = b"GGUF" + bytes(300_000)
MACHINE = Machine("Linux", "x86_64", 2, 8 * GIB, frozenset({"avx2"}))


def entry(name: str, kind: str, engine: str, **more: object) -> dict[str, object]:
    file = {"path": f"{name}.bin", "bytes": len(BODY), "source": "s"}
    file["sha256"] = hashlib.sha256(BODY).hexdigest()
    return {
        "name": name, "kind": kind, "engine": engine, "label": name.title(), "folder": kind,
        "repository": f"hf:them/{name}", "licence": "MIT", "permits": "any use",
        "commercial": True, "files": [file], "parameters": 0.01, **more,
    }  # fmt: skip


@pytest.fixture
def server() -> Iterator[Hostile]:
    with hostile_server() as hostile:
        yield hostile


@pytest.fixture
def home(tmp_path: Path, server: Hostile, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh user whose hub is the test's, with a manifest of four models."""
    rows = [
        entry("whisper-tiny", "asr", "faster-whisper"),
        entry("qwen2.5-0.5b", "llm", "llama"),
        entry("piper-ljspeech", "tts", "piper"),
        entry("xtts-v2", "tts", "xtts", commercial=False, permits="non-commercial use only"),
    ]
    small = parse_manifest(json.dumps({"sources": {"s": "here"}, "models": rows}))
    for module in (models, models_command, offer, plan, setup_command):
        monkeypatch.setattr(module, "manifest", lambda: small)
    order = {stage: tuple(n for n in names if n in small) for stage, names in LOW.items()}
    monkeypatch.setattr(plan, "ORDER", dict.fromkeys(("low", "medium", "high"), order))
    for module in (models_command, setup_command):
        monkeypatch.setattr(module, "probe_machine", lambda: MACHINE)
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path))
    monkeypatch.setenv("HF_ENDPOINT", server.url)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    for name in small:
        server.serve(f"/them/{name}/resolve/main/{name}.bin", BODY)
    return tmp_path


LOW = plan.ORDER["low"]


def visavis(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = program.run(words)
    out = capsys.readouterr()
    return code, out.out + out.err


def test_a_model_is_got_found_checked_and_removed(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = home / "data/models/llm/qwen2.5-0.5b.bin"
    code, said = visavis(capsys, "models", "path", "qwen2.5-0.5b")
    assert code == 2
    assert "visavis models get qwen2.5-0.5b" in said

    code, said = visavis(capsys, "models", "get", "qwen2.5-0.5b")
    assert code == 0, said
    assert "licence: MIT; any use" in said
    assert place.read_bytes() == BODY

    assert visavis(capsys, "models", "path", "qwen2.5-0.5b") == (0, f"{place}\n")
    assert "as it should be" in visavis(capsys, "models", "verify")[1]
    listed = json.loads(visavis(capsys, "models", "list", "--json")[1])
    assert [row["name"] for row in listed["models"] if row["path"]] == ["qwen2.5-0.5b"]

    place.write_bytes(BODY[:-1] + b"x")
    code, said = visavis(capsys, "models", "verify")
    assert code == 1
    assert "is damaged" in said
    assert visavis(capsys, "models", "remove", "qwen2.5-0.5b")[0] == 0
    assert not place.exists()


def test_a_profile_brings_all_its_models(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = visavis(capsys, "models", "get", "auto")
    assert code == 0, said
    assert sorted(path.stem for path in (home / "data/models").glob("*/*.bin")) == [
        "piper-ljspeech", "qwen2.5-0.5b", "whisper-tiny",
    ]  # fmt: skip


def test_non_commercial_terms_are_asked_for_and_the_yes_is_kept(
    home: Path, server: Hostile, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    code, said = visavis(capsys, "models", "get", "xtts-v2")
    assert code == 2
    assert "non-commercial use only: xtts-v2" in said
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda: "n")
    code, said = visavis(capsys, "models", "get", "xtts-v2")
    assert code == 1
    assert "Do you agree to their terms? [y/N]" in said  # seen, not lost in the log
    assert server.asked == []

    monkeypatch.setattr("builtins.input", lambda: "y")
    assert visavis(capsys, "models", "get", "xtts-v2")[0] == 0
    assert Agreements(home / "data/agreements.json").given("licence:xtts-v2")


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("get", "whisper-hige"), 2, "There is no model 'whisper-hige'"),
        (("get", "whisper-tiny", "--offline"), 1, "make no request"),
        (("remove", "nothing"), 2, "There is no model 'nothing'"),
        (("remove", "whisper-tiny"), 0, "whisper-tiny is not here"),
        (("add", "nowhere.gguf"), 2, "There is no file"),
        (("add", "x.gguf", "--name", "auto"), 2, "the name of something else"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(
    words: tuple[str, ...],
    code: int,
    says: str,
    home: Path,
    server: Hostile,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert visavis(capsys, "models", *words)[0] == code
    assert says in visavis(capsys, "models", *words)[1]
    assert server.asked == []


def test_a_hub_that_is_not_there_is_a_sentence_too(
    home: Path, server: Hostile, capsys: pytest.CaptureFixture[str]
) -> None:
    server.ways["/them/whisper-tiny/resolve/main/whisper-tiny.bin"] = [bad.web_page]
    code, said = visavis(capsys, "models", "get", "whisper-tiny")
    assert code == 1
    assert "sends a web page" in said
    assert "Traceback" not in said


def test_the_bar_tells_bytes_speed_and_time_left() -> None:
    line = transfer_line("small", 250_000_000, 1_000_000_000, 5e6)
    assert line == "small [#####---------------]  25%  250.0 MB of 1.00 GB  5.0 MB/s  2:30 left"
    assert transfer_line("small", 1_000_000, 0, 0) == "small: 1.0 MB"


def test_the_plan_is_printed_with_its_reasons(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = visavis(capsys, "profile")
    assert code == 0, said
    for words in ("Profile low", "2 processor cores", "-> PocketSphinx", "visavis models get"):
        assert words in said
    assert "first sound about" in said

    made = json.loads(visavis(capsys, "profile", "--json")[1])
    assert made["choices"]["llm"][0]["engine"] == "skills"
    assert made["machine"]["cores"] == 2
    assert made["first_sound"] > 0


def test_a_measurement_is_kept_for_this_machine(home: Path) -> None:
    kept = Measurements.of(MACHINE)
    kept.keep("llama/qwen2.5-0.5b/cpu", 0.25)
    assert Measurements.of(MACHINE).factors() == {"llama/qwen2.5-0.5b/cpu": 0.25}
    other = Machine("Linux", "x86_64", 4, 8 * GIB)
    assert Measurements.of(other).factors() == {}
    kept.file.write_text("{broken")
    assert kept.factors() == {}


def test_setting_up_takes_one_yes(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    installed: list[tuple[str, ...]] = []
    monkeypatch.setattr(offer, "engines_here", lambda: frozenset({"llama"}))
    monkeypatch.setattr(
        package_groups, "install", lambda groups, report, turn: installed.append(groups)
    )

    code, said = visavis(capsys, "setup", "--yes")

    assert code == 0, said
    for words in ("Now (first sound", "It could be", "To download", "licence: MIT", "asr, piper"):
        assert words in said
    assert installed == [("asr", "piper")]
    assert (home / "data/models/asr/whisper-tiny.bin").exists()


def test_offline_is_said_before_anything_is_asked(
    home: Path, server: Hostile, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = visavis(capsys, "setup", "--offline")
    assert code == 1
    assert "no request is to be made (offline)" in said
    code, said = visavis(capsys, "models", "get", "xtts-v2", "--offline")
    assert "make no request (offline)" in said
    assert "agree" not in said
    assert server.asked == []


def test_a_model_of_ones_own_is_forgotten_and_its_file_stays(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tiny_gguf(tmp_path / "mine.gguf")
    before = mine.read_bytes()
    assert visavis(capsys, "models", "add", str(mine))[0] == 0
    code, said = visavis(capsys, "models", "remove", "mine")
    assert (code, mine.read_bytes()) == (0, before)
    assert "the file that you added stays" in said


def test_the_first_run_asks_once(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert setup_command.first_offer(Settings()) is not None
    setup_command.was_offered()
    assert setup_command.first_offer(Settings()) is None


def test_packages_are_installed_by_the_set_up_with_its_progress(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script, lines = tmp_path / "setup.py", []
    monkeypatch.setattr(package_groups, "script", lambda: script)
    script.write_text("import sys; print('[1/2] at 0 s:', *sys.argv[1:]); print('Ready')")
    package_groups.install(("asr", "tts"), lines.append, Turn())
    assert lines == ["[1/2] at 0 s: --asr --tts", "Ready"]

    script.write_text("import sys; print('The package index cannot be reached.'); sys.exit(1)")
    with pytest.raises(DownloadError, match="index cannot be reached"):
        package_groups.install(("asr",), lines.append, Turn())

    turn = Turn()
    script.write_text("import time; print('begun'); time.sleep(60)")
    with pytest.raises(Cancelled):
        package_groups.install(("asr",), lambda line: turn.cancel(), turn)


def test_a_wav2lip_checkpoint_is_converted_and_nothing_else_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    torch = pytest.importorskip("torch")
    published = tmp_path / "wav2lip.pth"
    state = {key: torch.zeros(shape) for key, shape in tensor_shapes().items()}
    torch.save({"state_dict": state, "optimizer": [torch.zeros(2_000_000)]}, published)

    code, said = visavis(capsys, "models", "convert", str(published))

    smaller = tmp_path / "wav2lip.safetensors"
    assert code == 0, said
    assert str(smaller) in said
    assert smaller.stat().st_size < published.stat().st_size - 7_000_000

    (tmp_path / "page.pth").write_text("<html>not found</html>")
    code, said = visavis(capsys, "models", "convert", str(tmp_path / "page.pth"))
    assert code != 0
    assert "web page" in said.lower() or "html" in said.lower()
    assert visavis(capsys, "models", "convert", "no-such-model")[0] != 0
