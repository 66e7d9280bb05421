"""The set-up: it explains itself, mends what was interrupted, costs nothing once done."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

import setup  # noqa: E402
import setup_run  # noqa: E402
import setup_system  # noqa: E402

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with a set-up environment, whose visavis repeats its arguments."""
    root = (tmp_path / "a checkout").resolve()
    for name in (*setup.MADE_FROM, "scripts/start", "scripts/environment.sh"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, root / name)
    (root / ".venv/bin").mkdir(parents=True)
    for name in ("visavis", "python"):
        program = root / ".venv/bin" / name
        program.write_text('#!/bin/sh\nprintf "%s|" "$OMP_WAIT_POLICY" "$@"\n')
        program.chmod(0o755)
    setup.write_stamp(root, "base", setup.stamp_text(root))
    return root


def start(checkout: Path, *arguments: str, path: Path) -> subprocess.CompletedProcess[str]:
    """scripts/start with only the programs in the folder `path`, from some other folder."""
    return subprocess.run(
        [checkout / "scripts/start", *arguments],
        cwd="/",
        env={"PATH": str(path)},
        capture_output=True,
        text=True,
        timeout=30,
    )


@pytest.fixture
def no_python(tmp_path: Path) -> Path:
    """A PATH with what scripts/start uses, and a python3 that tells that it was started."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("bash", "env", "dirname", "readlink", "cat", "cmp"):
        found = shutil.which(name)
        assert found
        (folder / name).symlink_to(found)
    python = folder / "python3"
    python.write_text('#!/bin/sh\necho "set-up with $*"\nexit 3\n')
    python.chmod(0o755)
    return folder


posix = pytest.mark.skipif(os.name == "nt", reason="scripts/start is for bash")


@posix
def test_a_later_start_runs_the_program_at_once(checkout: Path, no_python: Path) -> None:
    done = start(checkout, "turn", "my question.wav", path=no_python)

    assert done.stdout == "passive|turn|my question.wav|", done.stderr
    assert done.returncode == 0


@posix
@pytest.mark.parametrize("changed", setup.MADE_FROM)
def test_a_change_of_what_it_was_made_from_sets_up_again(
    checkout: Path, no_python: Path, changed: str
) -> None:
    with (checkout / changed).open("a") as file:
        file.write("# changed\n")

    done = start(checkout, "--help", path=no_python)

    assert f"set-up with {checkout}/scripts/setup.py" in done.stderr
    assert done.stdout == ""
    assert done.returncode == 3


@posix
def test_full_is_a_profile_of_its_own(checkout: Path, no_python: Path) -> None:
    assert "setup.py --full" in start(checkout, "--full", "x", path=no_python).stderr

    setup.write_stamp(checkout, "full", setup.stamp_text(checkout))

    assert start(checkout, "--full", "x", path=no_python).stdout == "passive|x|"


@posix
def test_a_moved_checkout_and_an_interrupted_set_up_are_set_up_again(
    checkout: Path, no_python: Path
) -> None:
    moved = checkout.rename(checkout.with_name("moved"))
    assert "set-up with" in start(moved, path=no_python).stderr

    setup.write_stamp(moved, "base", b"")
    assert "set-up with" in start(moved, path=no_python).stderr

    setup.write_stamp(moved, "base", setup.stamp_text(moved))
    assert "set-up with" not in start(moved, path=no_python).stderr


@posix
def test_without_any_python_it_says_how_to_get_one(checkout: Path, no_python: Path) -> None:
    setup.write_stamp(checkout, "base", b"")
    (no_python / "python3").unlink()

    done = start(checkout, path=no_python)

    assert done.returncode == 1
    assert "no Python here" in done.stderr
    assert "uv run" in done.stderr


def test_a_python_too_old_can_read_the_set_up_and_is_told_what_to_do() -> None:
    for name in setup.MADE_FROM:
        if name.endswith(".py"):
            ast.parse((ROOT / name).read_text(encoding="utf-8"), feature_version=(3, 8))

    told = setup.wrong_python((3, 8, 18))

    assert "you have 3.8.18" in told
    assert "uv run" in told


@pytest.mark.parametrize(
    ("output", "why", "fix"),
    [
        (
            "WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError'\n"
            "ERROR: No matching distribution found for numpy==2.4.6",
            "cannot be reached",
            "online",
        ),
        ("ERROR: No matching distribution found for av==18.1.0\n", "no av==18.1.0", "3.11"),
        ("OSError: [Errno 28] No space left on device", "disk is full", "1.5 GB"),
        ("ERROR: Failed building wheel for llama-cpp-python", "compiled", "g++"),
        ("SSLError(SSLCertVerificationError: CERTIFICATE_VERIFY_FAILED", "certificate", "clock"),
        ("ERROR: Something nobody foresaw.\n", "Something nobody foresaw.", "again"),
        ("", "pip gave no reason.", "again"),
    ],
)
def test_a_failed_pip_is_explained(output: str, why: str, fix: str) -> None:
    failure = setup_run.explain(output, "Installing the packages", space_gb=1.5)

    assert failure.what.startswith("Installing the packages failed: ")
    assert why in failure.what
    assert fix in failure.fix


def test_what_an_interruption_left_half_unpacked_is_installed_again(tmp_path: Path) -> None:
    # Given three packages: whole, one file cut short, and one whose list was never written
    site = tmp_path / "lib/python3.11/site-packages"
    for name in ("whole", "cut", "unlisted"):
        info = site / f"{name}-1.0.dist-info"
        info.mkdir(parents=True)
        (site / f"{name}.py").write_text("pass\n")
        (info / "METADATA").write_text(f"Name: {name}\n")
        (info / "RECORD").write_text(f"{name}.py,sha256=x,5\n{name}-1.0.dist-info/RECORD,,\n")
    (site / "cut.py").write_text("pa")
    (site / "unlisted-1.0.dist-info/RECORD").unlink()

    setup.drop_damaged_packages(tmp_path, setup_run.Progress(steps=1))

    assert [info.name for info in site.glob("*.dist-info")] == ["whole-1.0.dist-info"]


def test_where_apt_is_not_allowed_it_prints_the_one_line_and_carries_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(setup_system, "is_root", lambda: False)
    monkeypatch.setattr(setup_system, "sudo_needs_no_password", lambda: False)
    missing = [
        setup_system.SystemPackage("libportaudio2", lambda: False, "microphone and loudspeaker"),
        setup_system.SystemPackage("libegl1", lambda: False, "window"),
        setup_system.SystemPackage("libgl1", lambda: False, "window"),
    ]

    setup_system.install_system_packages(missing, setup_run.Progress(steps=1))

    told = capsys.readouterr().out
    assert "no microphone and loudspeaker, no window." in told
    line = "sudo apt-get install -y --no-install-recommends libportaudio2 libegl1 libgl1"
    assert told.splitlines()[-1].strip() == line


def test_a_library_is_looked_for_where_the_linker_looks() -> None:
    assert setup_system.library("libc.so.6" if sys.platform == "linux" else "")()
    assert not setup_system.library("libnothing-of-this-name.so.9")()


@pytest.mark.parametrize(
    ("requires_dist", "asked_for"),
    [
        (["filelock", "nvidia-cudnn-cu13==9; platform_system == 'Linux'"], "torch==2.13.0+cpu"),
        (["filelock", "sympy"], "torch"),
    ],
)
def test_without_nvidia_torch_comes_without_cuda(
    monkeypatch: pytest.MonkeyPatch, requires_dist: list[str], asked_for: str
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda _: None)

    def index_answers(command: list[str], _progress: object) -> int:
        report = Path(command[command.index("--report") + 1])
        metadata = {"version": "2.13.0", "requires_dist": requires_dist}
        report.write_text(json.dumps({"install": [{"metadata": metadata}]}))
        return 0

    monkeypatch.setattr(setup, "run", index_answers)

    assert setup.torch_requirement(setup_run.Progress(steps=1))[0] == asked_for


def test_every_wanted_package_is_pinned_within_its_range() -> None:
    pins: dict[str, list[Requirement]] = {}
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            pin = Requirement(line)
            assert re.fullmatch(r"==[^,*]+", str(pin.specifier)), f"{line} pins nothing"
            pins.setdefault(canonicalize_name(pin.name), []).append(pin)
    project = PROJECT["project"]
    wanted = [*project["dependencies"], *PROJECT["dependency-groups"]["alone"], "pip"]
    for extra in project["optional-dependencies"].values():
        wanted += extra

    for text in wanted:
        want = Requirement(text)
        if want.name != "visavis":
            assert canonicalize_name(want.name) in pins, f"{text} has no pin"
            for pin in pins[canonicalize_name(want.name)]:
                version = str(pin.specifier)[2:]
                assert want.specifier.contains(version), f"{pin} is outside {text}"
    for unwanted in setup.UNWANTED:
        assert unwanted not in pins


def test_nothing_is_missing_but_what_is_left_out_on_purpose() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pip", "check"], capture_output=True, text=True, timeout=60
    )

    on_purpose = {Requirement(text).name for text in PROJECT["dependency-groups"]["alone"]}
    complaints = [
        line for line in done.stdout.splitlines() if "requires" in line or "has requirement" in line
    ]
    assert complaints
    assert {line.split()[0] for line in complaints} <= on_purpose, done.stdout


def test_using_openvino_reports_to_nobody() -> None:
    # Given that OpenVINO would report to its maker if it found the package to do it with
    assert any("openvino-telemetry" in want for want in requires("openvino") or ())

    done = subprocess.run(
        [sys.executable, "-c", "import openvino, sys; print('openvino_telemetry' in sys.modules)"],
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.stdout.strip() == "False", done.stderr + "\nscripts/setup.py --test mends this"


def test_every_engine_has_a_group_that_the_set_up_and_the_program_know() -> None:
    from assistant.planning.offer import GROUP_BYTES, PACKAGES
    from assistant.planning.package_groups import GROUPS

    extras = PROJECT["project"]["optional-dependencies"]
    assert GROUPS == setup.GROUPS
    assert set(GROUPS) <= set(extras)
    assert extras["full"] == [f"visavis[{','.join(GROUPS)}]"]
    needed_by_engines = {group for _, group in PACKAGES.values()}
    assert needed_by_engines == set(GROUP_BYTES) == set(GROUPS) - {"keyring"}
    assert set(GROUPS) <= set(setup.SPACE_GB)


def test_all_engines_contain_each_of_them(checkout: Path) -> None:
    assert not setup.is_here(checkout, "asr")
    setup.write_stamp(checkout, "full", setup.stamp_text(checkout))
    assert setup.is_here(checkout, "asr")
    assert not setup.is_here(checkout, "test")


def test_the_tests_have_all_engines() -> None:
    assert "set_up test full" in (ROOT / "scripts/test").read_text(encoding="utf-8")
