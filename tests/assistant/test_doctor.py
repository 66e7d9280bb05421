"""The doctor: what is told of engines, devices and folders, how it looks, and the exit code."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from assistant import doctor, surroundings
from assistant.config import Settings, with_changes
from assistant.doctor import STAGES, StageTable, conversation_possible, diagnose
from assistant.doctor_report import INDENT, WIDTH, report_text
from assistant.profile import Machine
from assistant.surroundings import Check
from talking_head.backends import AVAILABLE, Availability, Engine
from talking_head.errors import ConfigError
from talking_head.said import said


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


# Engines


def engine(name: str, probe: Callable[[Any], Availability]) -> Engine[Any, Any]:
    return Engine(name, name.title(), probe, load=lambda _: pytest.fail("the doctor loads nothing"))


def works(_: Any) -> Availability:
    return AVAILABLE


def lacks(_: Any) -> Availability:
    return Availability(False, "its model is not here", "Get the model.")


def raises(_: Any) -> Availability:
    raise RuntimeError("probe bug")


def stage(
    monkeypatch: pytest.MonkeyPatch, *rows: Engine[Any, Any], wanted: str = "auto"
) -> list[Check]:
    module = ModuleType("pretend_table")
    module.ROWS = rows  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "pretend_table", module)
    table = StageTable("Speaks", "pretend_table:ROWS", lambda _: None, lambda _: wanted)
    return list(doctor._stage(table, Settings()))


def test_the_first_engine_that_works_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    checks = stage(monkeypatch, engine("best", lacks), engine("good", works), engine("last", works))
    assert [(c.name, c.ok, c.used) for c in checks] == [
        ("best", False, False),
        ("good", True, True),
        ("last", True, False),
    ]
    assert (checks[0].reason, checks[0].fix) == ("its model is not here", "Get the model.")
    assert conversation_possible(checks)


def test_the_engine_that_is_asked_for_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = engine("good", works), engine("last", works)
    checks = stage(monkeypatch, *rows, wanted="last")
    assert [c.name for c in checks if c.used] == ["last"]

    checks = stage(monkeypatch, engine("last", lacks), engine("good", works), wanted="last")
    assert [c.name for c in checks if c.used] == ["good"]
    assert checks[0].weight == "should", "it was asked for, so its lack is no trifle"


def test_an_engine_of_a_later_version_is_named_as_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    checks = stage(monkeypatch, engine("good", works), wanted="future")
    assert [(c.name, c.ok) for c in checks] == [("future", False), ("good", True)]
    assert "does not have it yet" in checks[0].reason


def test_without_any_engine_no_conversation_is_possible(monkeypatch: pytest.MonkeyPatch) -> None:
    checks = stage(monkeypatch, engine("best", lacks), engine("last", raises))
    assert not conversation_possible(checks)
    assert "probe bug" in checks[1].reason
    assert "Missing: a voice." in report_text(checks, False, "utf-8")


def test_a_table_that_cannot_be_imported_is_told_not_thrown() -> None:
    table = StageTable("Speaks", "no_such_module:ROWS", lambda _: None, lambda _: "auto")
    (check,) = doctor._stage(table, Settings())
    assert not check.ok
    assert "no_such_module" in check.reason


@pytest.mark.parametrize("table", STAGES, ids=lambda table: table.table)
def test_every_stage_has_engines_and_one_that_serves_here(table: StageTable) -> None:
    checks = list(doctor._stage(table, Settings()))
    assert len([c for c in checks if c.used]) == 1, checks


# Sound


def told(monkeypatch: pytest.MonkeyPatch, answer: Callable[..., tuple[int, str]]) -> list[Check]:
    monkeypatch.setattr(surroundings, "answer", answer)
    return surroundings.sound_devices(Settings())


def test_sound_devices_are_told_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [["USB Microphone", 3], [said("There is no loudspeaker."), said("Connect one.")]]
    answer = pickle.dumps(found).hex()
    microphone, loudspeaker = told(monkeypatch, lambda *_: (0, answer))
    assert microphone.ok
    assert microphone.detail.startswith("USB Microphone (of 3;")
    assert not loudspeaker.ok
    assert (loudspeaker.reason, loudspeaker.fix) == ("There is no loudspeaker", "Connect one.")
    assert not conversation_possible([microphone, loudspeaker])


def test_a_sound_system_that_hangs_or_breaks_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def hangs(*_: Any) -> tuple[int, str]:
        raise TimeoutError

    assert all("did not answer within" in c.reason for c in told(monkeypatch, hangs))
    broken = told(monkeypatch, lambda *_: (1, ""))
    assert [(c.name, c.ok) for c in broken] == [("microphone", False), ("loudspeaker", False)]
    assert all("cannot be listed" in c.reason for c in broken)


def test_the_question_to_portaudio_itself_can_be_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings, "PATIENCE_SECONDS", 60)  # a busy machine is no failure
    if not surroundings._loads("libportaudio.so.2"):
        pytest.skip("PortAudio is not installed")
    settings = with_changes(Settings(), {"audio.input_device": "no such microphone"})
    microphone, loudspeaker = surroundings.sound_devices(settings)
    assert not microphone.ok
    assert "microphone" in microphone.reason
    assert loudspeaker.name == "loudspeaker"
    assert loudspeaker.ok or loudspeaker.fix


# Around


def test_folders_that_cannot_be_written_are_told(home: Path) -> None:
    home.mkdir()
    (home / "data").write_text("a file where the folder should be")
    checks = {check.name: check for check in surroundings.folders()}
    assert not checks["data"].ok
    assert "notes, reminders and avatars cannot be kept" in checks["data"].reason
    assert checks["config"].ok
    assert checks["free space"].ok
    assert not (home / "config").exists(), "looking makes nothing"


def test_settings_that_are_refused_are_told(home: Path) -> None:
    refused = ConfigError("tts.speed is 9, but must be a number from 0.5 to 2.", "See the manual.")
    check = surroundings.settings_file(refused)
    assert "tts.speed is 9" in check.reason
    assert not conversation_possible([check])
    assert "not there: defaults" in surroundings.settings_file(None).detail
    (home / "config").mkdir(parents=True)
    (home / "config" / "config.yaml").write_text("")
    assert surroundings.settings_file(None).detail == str(home / "config" / "config.yaml")


def test_a_full_disk_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings, "LEAST_FREE_BYTES", 10**18)
    checks = {check.name: check for check in surroundings.folders()}
    assert not checks["free space"].ok
    assert "MB are free" in checks["free space"].reason


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
def test_a_missing_screen_points_to_the_voice_only_mode(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert "--no-gui" in surroundings.screen().fix
    monkeypatch.setenv("DISPLAY", ":7")
    assert surroundings.screen().detail == ":7"


def test_a_model_is_missed_only_where_it_is_asked_for(home: Path) -> None:
    asked = with_changes(
        Settings(),
        {"talking_head.engine": "wav2lip", "talking_head.models.wav2lip": "w2l.pth"},
    )

    def weight(settings: Settings) -> dict[str, str]:
        return {c.name: c.weight for c in surroundings.models(settings) if not c.ok}

    assert set(weight(Settings()).values()) <= {"may"}
    assert weight(asked)["wav2lip"] == "should"
    (home / "data").mkdir(parents=True)
    (home / "data" / "w2l.pth").write_bytes(bytes(2**20))
    assert "wav2lip" not in weight(asked)


def test_a_profile_that_was_set_is_told_beside_the_one_that_would_be_chosen() -> None:
    machine = Machine("Linux", "x86_64", 2, 8 * 1024**3, gpu_problem="nvidia-smi failed (9)")
    settings = with_changes(Settings(), {"gpu_profile": "high"})
    checks = {check.name: check for check in surroundings.computer(machine, settings)}
    assert checks["profile"].detail == "high, as set; low would be chosen here"
    assert checks["graphics"].reason == "nvidia-smi failed (9)"


# The whole


def test_everything_is_looked_at_and_told_within_80_columns() -> None:
    checks = diagnose(Settings())
    areas = list(dict.fromkeys(check.area for check in checks))
    assert areas[: len(STAGES)] == [table.area for table in STAGES]
    assert {"Sound", "Models", "Files", "Computer"} <= set(areas)
    for check in checks:
        assert check.ok or (check.reason and check.fix), f"{check.name}: no reason or no fix"
    lines = report_text(checks, True, "utf-8").splitlines()
    long = [line for line in lines if len(line) > WIDTH]
    assert [line for line in long if " " in line[INDENT:]] == [], "only a long path sticks out"


def test_the_exit_code_says_whether_a_conversation_is_possible(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    here = Check("Sound", "microphone", True, "USB", weight="must")
    gone = Check("Sound", "loudspeaker", False, "", "none is connected", "Connect one.", "must")

    monkeypatch.setattr(doctor, "diagnose", lambda *_: [here])
    assert doctor.run(Settings()) == 0
    assert "start with `visavis`" in capsys.readouterr().out

    monkeypatch.setattr(doctor, "diagnose", lambda *_: [here, gone])
    assert doctor.run(Settings()) == 1
    out = capsys.readouterr().out
    assert "Missing: a loudspeaker." in out
    assert "visavis turn" in out

    assert doctor.run(Settings(), as_json=True) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["conversation_possible"] is False
    assert report["checks"][1]["reason"] == "none is connected"


def test_a_terminal_without_the_signs_gets_others() -> None:
    checks = [Check("Speaks", "flite", True, "Flite – “slt”", used=True)]
    text = report_text(checks, True, "cp1252")
    assert "> + flite" in text
    report_text(checks, True, "ascii").encode("ascii")


def test_nothing_heavy_is_imported_to_diagnose() -> None:
    heavy = ["av", "cv2", "openvino", "pocketsphinx", "PySide6", "sounddevice", "torch", "soxr"]
    program = (
        "import sys; from assistant import doctor; from assistant.config import Settings;"
        f"doctor.diagnose(Settings()); print([m for m in {heavy} if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=dict(os.environ)
    )
    assert done.stdout.strip() == "[]", done.stderr
