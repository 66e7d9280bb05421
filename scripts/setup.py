#!/usr/bin/env python3
"""Sets Visavis up: makes `.venv` in this checkout and fills it. Linux, macOS, Windows.

    python scripts/setup.py           what the built-in path needs (about 1 GB)
    python scripts/setup.py --full    the heavy engines too: torch, Whisper, llama.cpp, Coqui
    python scripts/setup.py --asr     one of them: --asr, --llm, --tts, --piper, --wav2lip
    python scripts/setup.py --test    the tools and system packages of the tests too

Uses the standard library only, may be interrupted and called again at any time, and does
nothing when all is in place: `.venv/set-up-<profile>` (a stamp) then holds what that profile was
made from, and scripts/start compares it without starting Python. It knows packages, not the
program: what works at run time is for `visavis doctor` to say.
"""

# The three files of the set-up keep to Python 3.8's syntax, so that an old Python can run them
# far enough to say what is missing.
from __future__ import annotations

import argparse
import csv
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

from setup_run import LOG, ROOT, Progress, SetupFailed, explain, log_text, run
from setup_system import install_system_packages, missing_system_packages

SUPPORTED = ((3, 11), (3, 12), (3, 13))
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
SITE_PACKAGES = "[Ll]ib/**/site-packages/"
SPACE_GB = {
    "base": 1.5, "test": 3.0, "asr": 2.0, "llm": 2.0, "tts": 4.0, "piper": 2.0, "wav2lip": 3.0,
    "keyring": 1.6, "full": 6.0
}  # fmt: skip
GROUPS = ("asr", "llm", "tts", "piper", "wav2lip", "keyring")
"""The groups of packages in pyproject.toml, of the heavy engines and around them; "full" is all."""

WITH_TORCH = {"test", "tts", "wav2lip", "full"}

# A stamp holds the place of the checkout and these files. scripts/start builds the same text.
MADE_FROM = (
    "pyproject.toml",
    "constraints.txt",
    "scripts/setup.py",
    "scripts/setup_run.py",
    "scripts/setup_system.py",
)

# Packages that must not be here, though others name them. `import openvino` reports every use
# to its maker through openvino-telemetry, without asking; without that package it uses its own
# stub and reports nothing. So OpenVINO is in the group `alone` (pyproject.toml), installed
# without what it names, and the reporter is taken out should anything else have brought it.
UNWANTED = {"openvino-telemetry": "openvino_telemetry"}

# On Linux the public index's torch carries CUDA, gigabytes of it; the builds here do not.
TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"

# Half the build time of the defaults: without tests, tools, server and TLS.
LLAMA_CMAKE = (
    "-DGGML_NATIVE=ON -DLLAVA_BUILD=OFF -DLLAMA_OPENSSL=OFF -DLLAMA_BUILD_TESTS=OFF"
    " -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_TOOLS=OFF -DLLAMA_BUILD_SERVER=OFF"
    " -DCMAKE_UNITY_BUILD_BATCH_SIZE=16"
)


def main(arguments: Sequence[str]) -> int:
    """Sets up what is asked for and what was set up before; returns the exit status."""
    if sys.version_info[:2] not in SUPPORTED:
        command = other_python()
        if command is None:
            print(wrong_python(sys.version_info[:3]), file=sys.stderr)
            return 1
        return subprocess.call([*command, str(Path(__file__).resolve()), *arguments])

    parser = argparse.ArgumentParser(description="Sets Visavis up in .venv, in this checkout.")
    parser.add_argument("--full", action="store_true", help="the heavy engines too")
    parser.add_argument("--test", action="store_true", help="the tools of the tests too")
    for group in GROUPS:
        parser.add_argument("--" + group, action="store_true", help="the packages of " + group)
    options = vars(parser.parse_args(arguments))
    asked = {"base": True}
    asked.update((name, options[name]) for name in ("test", *GROUPS, "full"))
    # What was chosen once stays chosen: a new version of it is set up along with the rest.
    profiles = [p for p, yes in asked.items() if yes or stamp(ROOT, p).exists()]
    start = BIN / "visavis" if os.name == "nt" else ROOT / "scripts" / "start"
    try:
        if PYTHON.exists() and all(is_here(ROOT, profile) for profile in profiles):
            print("Everything is in place. Start it with %s" % start)
            return 0
        began = time.monotonic()
        set_up(profiles)
        print("Ready after %.0f s. Start it with %s" % (time.monotonic() - began, start))
        return 0
    except SetupFailed as failure:
        print("\n%s\n%s" % (failure.what, failure.fix), file=sys.stderr)
        if LOG.exists():
            print("The whole output is in %s" % LOG, file=sys.stderr)
        return 1
    except OSError as error:
        print("\nThe set-up failed: %s." % error, file=sys.stderr)
        print("Look whether you may write in %s and the disk has room." % ROOT, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Run it again and it goes on from here.", file=sys.stderr)
        return 130


def set_up(profiles: Sequence[str]) -> None:
    """Brings each of `profiles` ("base", and "test", GROUPS and "full" where wanted) up to date."""
    text = stamp_text(ROOT)
    space = max(SPACE_GB[profile] for profile in profiles)
    check_space(space)
    missing = missing_system_packages(profiles)
    wants_torch = not WITH_TORCH.isdisjoint(profiles)
    groups = [group for group in GROUPS if group in profiles or "full" in profiles]
    others = [group for group in groups if group != "llm"]
    steps = 3 + bool(missing) + wants_torch + bool(others) + ("llm" in groups)
    progress = Progress(steps)

    def install(what: Sequence[str], doing: str, **environment: str) -> None:
        pip_install(what, doing, progress, space, **environment)

    try:
        if missing:
            progress.start("System packages (%s)" % ", ".join(row.name for row in missing))
            install_system_packages(missing, progress)

        progress.start("Environment in .venv")
        make_venv(progress)
        for profile in profiles:
            write_stamp(ROOT, profile, b"")  # begun: nothing in it is to be relied on
        install(["pip"], "Updating pip")

        progress.start("Python packages")
        extras = "[test]" if "test" in profiles else ""
        install(["-e", str(ROOT) + extras], "Installing the packages")

        progress.start("Inference runtime, models")
        install(["--no-deps", *alone()], "Installing the models")
        remove_unwanted(progress)
        if wants_torch:
            progress.start("PyTorch")
            install(torch_requirement(progress), "Installing PyTorch")
        for profile in ("base", "test"):
            if profile in profiles:
                write_stamp(ROOT, profile, text)

        if others:
            progress.start("Engines (%s)" % ", ".join(others))
            install(["-e", "%s[%s]" % (ROOT, ",".join(others))], "Installing the engines")
        if "llm" in groups:
            progress.start("llama.cpp, compiled for this computer")
            llama = ["-e", str(ROOT) + "[llm]"]
            install(llama, "Building llama-cpp-python", **llama_environment())
        if groups:
            remove_unwanted(progress)
        for profile in profiles:
            write_stamp(ROOT, profile, text)
        progress.finish()
    finally:
        progress.close()


# --- stamps --------------------------------------------------------------------------------


def stamp(root: Path, profile: str) -> Path:
    """Where the stamp of a profile is."""
    return root / ".venv" / ("set-up-" + profile)


def stamp_text(root: Path) -> bytes:
    """What a set-up is made from: its place (a moved .venv is broken) and MADE_FROM, whole."""
    return os.fsencode(root) + b"\n" + b"".join((root / name).read_bytes() for name in MADE_FROM)


def is_fresh(root: Path, profile: str) -> bool:
    """Whether this profile was set up from exactly what is here now."""
    path = stamp(root, profile)
    return path.exists() and path.read_bytes() == stamp_text(root)


def is_here(root: Path, profile: str) -> bool:
    """Whether this profile is set up, by itself or as a part of all engines."""
    return is_fresh(root, profile) or (profile in GROUPS and is_fresh(root, "full"))


def write_stamp(root: Path, profile: str, text: bytes) -> None:
    """Marks a profile as set up from `text`, or with b"" as begun."""
    path = stamp(root, profile)
    aside = path.with_name(path.name + ".new")
    aside.write_bytes(text)
    os.replace(aside, path)


# --- the environment -----------------------------------------------------------------------


def check_space(space_gb: float) -> None:
    """Raises SetupFailed before anything is begun on a disk that is too small."""
    free_gb = shutil.disk_usage(ROOT).free / 1e9
    if not VENV.exists() and free_gb < space_gb:
        what = "The set-up takes %g GB, and there are %.1f GB left for %s."
        fix = "Make room, or move this folder to a larger disk."
        raise SetupFailed(what % (space_gb, free_gb, ROOT), fix)


def make_venv(progress: Progress) -> None:
    """Makes .venv where there is none that can be used, and mends one that was interrupted."""
    if venv_is_usable():
        drop_damaged_packages(VENV, progress)
        return
    if BIN.exists():
        progress.say("The folder .venv is unfinished, was moved or lost its Python: made anew.")
        shutil.rmtree(VENV)
    if run([sys.executable, "-m", "venv", str(VENV)], progress):
        version = sys.version.split()[0]
        what = "Python %s could not make an environment in %s." % (version, VENV)
        raise SetupFailed(what, "On Debian and Ubuntu: sudo apt-get install -y python3-venv")


def venv_is_usable() -> bool:
    """Whether .venv was made for this place, by a Python that is there, and has pip."""
    config = VENV / "pyvenv.cfg"
    if not config.exists() or str(VENV) not in config.read_text(errors="replace"):
        return False
    ask = "import pip, sys; sys.exit(sys.version_info[:2] not in %r)" % (SUPPORTED,)
    try:
        return subprocess.run([str(PYTHON), "-c", ask], capture_output=True).returncode == 0
    except OSError:
        return False


def drop_damaged_packages(venv: Path, progress: Progress) -> None:
    """Makes pip forget what an interruption left half unpacked, so that it installs it again."""
    for info in list(venv.glob(SITE_PACKAGES + "*.dist-info")):
        if not is_whole(info):
            progress.say("%s is not whole: it will be installed again." % info.stem)
            shutil.rmtree(info)


def is_whole(info: Path) -> bool:
    """Whether every file that this package's RECORD lists with a size is there in that size."""
    record = info / "RECORD"
    if not record.exists():
        return False
    with record.open(newline="", encoding="utf-8") as lines:
        for name, _digest, size in csv.reader(lines):
            try:
                if size and os.stat(str(info.parent / name)).st_size != int(size):
                    return False
            except OSError:
                return False
    return True


def pip_install(
    what: Sequence[str], doing: str, progress: Progress, space_gb: float, **environment: str
) -> None:
    """pip install with the pinned versions; raises SetupFailed in the user's words."""
    constraints = str(ROOT / "constraints.txt")
    command = [str(PYTHON), "-m", "pip", "--no-input", "--disable-pip-version-check", "install"]
    command += ["-c", constraints]
    if what != ["pip"]:  # the options below are of the pinned pip, not of the one in Python
        command += ["--build-constraint", constraints, "--progress-bar", "raw"]
    began = LOG.stat().st_size if LOG.exists() else 0
    if run([*command, *what], progress, **environment):
        raise explain(log_text(began), doing, space_gb)


def alone() -> List[str]:
    """The packages installed without what they name; pyproject.toml says which and why."""
    import tomllib

    with (ROOT / "pyproject.toml").open("rb") as file:
        groups: Dict[str, List[str]] = tomllib.load(file)["dependency-groups"]
    return groups["alone"]


def remove_unwanted(progress: Progress) -> None:
    """Takes out the packages that must not be here."""
    for name, module in UNWANTED.items():
        if any(VENV.glob(SITE_PACKAGES + module)):
            run([str(PYTHON), "-m", "pip", "uninstall", "-y", name], progress)


# --- the heavy engines ---------------------------------------------------------------------


def torch_requirement(progress: Progress) -> List[str]:
    """What to ask pip for, so that a machine without NVIDIA is spared CUDA's gigabytes.

    The configured index is asked first, as it may hold CPU builds; only if it answers with a
    CUDA build is PyTorch's own CPU index added. The macOS and Windows wheels hold no CUDA.
    """
    if not sys.platform.startswith("linux") or shutil.which("nvidia-smi"):
        return ["torch"]
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        ask = [str(PYTHON), "-m", "pip", "install", "--dry-run", "--no-deps", "-q"]
        ask += ["--ignore-installed", "--report", str(report)]
        if run([*ask, "-c", str(ROOT / "constraints.txt"), "torch"], progress):
            return ["torch"]  # the installation will fail the same way, and explain itself
        metadata = json.loads(report.read_text(encoding="utf-8"))["install"][0]["metadata"]
    if not any(re.match(r"nvidia|cuda|triton", want) for want in metadata.get("requires_dist", [])):
        return ["torch"]
    return [
        "torch==%s+cpu" % metadata["version"].split("+")[0],
        "--extra-index-url",
        TORCH_CPU_INDEX,
    ]


def llama_environment() -> Dict[str, str]:
    """How llama-cpp-python is compiled here; the user's own CMAKE_ARGS come last and win."""
    cuda = " -DGGML_CUDA=ON" if shutil.which("nvidia-smi") and shutil.which("nvcc") else ""
    own = os.environ.get("CMAKE_ARGS", "")
    jobs = os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL", str(os.cpu_count() or 1))
    return {
        "CMAKE_ARGS": (LLAMA_CMAKE + cuda + " " + own).strip(),
        "CMAKE_BUILD_PARALLEL_LEVEL": jobs,
    }


# --- the wrong Python ----------------------------------------------------------------------


def other_python() -> Optional[List[str]]:
    """The command of a Python that will do, when this one will not."""
    for major, minor in SUPPORTED:
        version = "%d.%d" % (major, minor)
        command = ["py", "-" + version] if os.name == "nt" else ["python" + version]
        if shutil.which(command[0]):
            # A name on the PATH may be a shim with nothing behind it: only running it tells.
            ask = [*command, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
            answer = subprocess.run(ask, capture_output=True, encoding="utf-8")
            if answer.stdout.strip() == version:
                return command
    return None


def wrong_python(version: Tuple[int, int, int]) -> str:
    """What to tell someone whose Python will not do."""
    return (
        "Visavis needs Python 3.11, 3.12 or 3.13; you have %d.%d.%d, and no other was found.\n"
        "Get one with uv, which leaves the rest of your system as it is. To install uv:\n"
        "    macOS: brew install uv\n"
        "    Windows: winget install astral-sh.uv\n"
        "    Linux: pipx install uv\n"
        "and then:\n"
        "    uv run --no-project --python 3.11 scripts/setup.py"
    ) % version


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
