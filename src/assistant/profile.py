"""How much this computer can carry: a quick look at its hardware, and the profile that suits it.

Knows processors, memory and graphics cards. Imports nothing heavy and loads no driver: NVIDIA's
own program is asked, with a time limit. Does not know which engines are installed: a profile is
about size, what is there is found out by each engine's probe().
"""

from __future__ import annotations

import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from talking_head.said import said

GIB = 1024**3
MIB = 1024**2

# What a conversation needs of a graphics card, from the design: the face's models and buffers,
# and beside them a recogniser and a language model of the size that suits.
MEDIUM_GPU_BYTES = int((1.5 + 1.5 + 2.5) * GIB)
"""Standard face 1.5, small recogniser 1.5, language model of 3 B parameters in 4 bits 2.5."""

HIGH_GPU_BYTES = int((4.5 + 3.0 + 6.0) * GIB)
"""High face with enhancement 4.5, medium recogniser 3, language model of 8 B parameters 6."""

MEDIUM_CORES = 8
MEDIUM_RAM_BYTES = 15 * GIB
"""16 GB, less what the firmware keeps. With fewer cores the language model gets too slow."""

NVIDIA_SMI_SECONDS = 2.0
USEFUL_FLAGS = ("avx2", "avx512f", "avx512_bf16", "amx_bf16")
"""Instruction sets that the engines make use of, weakest first."""

ProfileName = Literal["low", "medium", "high"]


@dataclass(frozen=True, slots=True)
class Gpu:
    """An NVIDIA graphics card; memory in bytes. `capability`: of its processors, "" if unknown."""

    name: str
    total: int
    free: int
    driver: str
    capability: str = ""


@dataclass(frozen=True, slots=True)
class Machine:
    """The hardware. `cores`: that this process may use. `ram`: bytes, 0 where it is not known.

    `flags`: of USEFUL_FLAGS, those the processor has. `gpu_problem`: why a graphics card that
    seems to be here could not be asked, "" if nothing is wrong. `torch_problem`: why torch cannot
    use the card that is here, "" if it can or was not asked.
    """

    system: str
    architecture: str
    cores: int
    ram: int
    flags: frozenset[str] = frozenset()
    gpus: tuple[Gpu, ...] = ()
    gpu_problem: str = ""
    torch_problem: str = ""

    @property
    def best_gpu(self) -> Gpu | None:
        """The graphics card with the most memory."""
        return max(self.gpus, key=lambda gpu: gpu.total, default=None)

    @property
    def fast_cores(self) -> bool:
        """Whether the processor calculates eight numbers at a time or more."""
        return self.apple_silicon or "avx2" in self.flags

    @property
    def apple_silicon(self) -> bool:
        """Whether this is a Mac with Apple's own processor."""
        return self.system == "Darwin" and self.architecture == "arm64"


PROFILE_WORDS = {"low": said("low"), "medium": said("medium"), "high": said("high")}


@dataclass(frozen=True, slots=True)
class Profile:
    """What suits a machine, and why, in sentences."""

    name: ProfileName
    reasons: tuple[str, ...]


def choose_profile(machine: Machine) -> Profile:
    """The profile that suits a machine: by its best graphics card, else by its processor."""
    problem = ""
    if machine.gpu_problem:
        problem = said("A graphics card is here, but {problem}.", problem=machine.gpu_problem)
    name, reason = _by_processor(machine)
    if gpu := machine.best_gpu:
        on_card, of_card = _by_card(gpu)
        if on_card != "low" or name == "low":
            name, reason = on_card, of_card
    return Profile(name, tuple(text for text in (problem, reason) if text))


def _by_card(gpu: Gpu) -> tuple[ProfileName, str]:
    has = said("{card} has {total} of memory", card=gpu.name, total=size(gpu.total))
    held = gpu.total - gpu.free
    if held > gpu.total // 4:
        has = said("{card} has {total} of memory ({held} of it is in use now)",
                   card=gpu.name, total=size(gpu.total), held=size(held))  # fmt: skip
    if gpu.total >= HIGH_GPU_BYTES:
        return "high", said("{has}, enough for the face in 1080p beside large models.", has=has)
    if gpu.total >= MEDIUM_GPU_BYTES:
        enough = said("{has}, enough for the face in 720p beside models of medium size.", has=has)
        return "medium", enough
    needed = size(MEDIUM_GPU_BYTES)
    return "low", said("{has}; medium needs {needed} for face, ears and language model.",
                       has=has, needed=needed)  # fmt: skip


def _by_processor(machine: Machine) -> tuple[ProfileName, str]:
    has = said("{cores} processor cores", cores=machine.cores)
    if machine.cores == 1:
        has = said("1 processor core")
    if machine.ram:
        has = said("{cores} and {ram} of memory", cores=has, ram=size(machine.ram))
    enough = machine.cores >= MEDIUM_CORES and machine.ram >= MEDIUM_RAM_BYTES
    if enough and machine.fast_cores:
        return "medium", said(
            "No graphics card is needed: {has} carry models of medium size.", has=has
        )
    return "low", said(
        "No NVIDIA graphics card to use, {has}: small models suit best (medium needs {cores} fast"
        " cores and 16 GB).",
        has=has,
        cores=MEDIUM_CORES,
    )


def size(count: int) -> str:
    """A number of bytes for people, in GB as memory is sold (GiB)."""
    if count >= 10 * GIB:
        return said("{size:.0f} GB", size=count / GIB)
    return said("{size:.1f} GB", size=count / GIB)


def probe_machine(nvidia_seconds: float = NVIDIA_SMI_SECONDS) -> Machine:
    """Look at this machine. Takes milliseconds, or with an NVIDIA driver up to `nvidia_seconds`."""
    gpus, problem = _nvidia(nvidia_seconds)
    return Machine(
        system=platform.system(),
        architecture=platform.machine(),
        cores=_cores(),
        ram=_ram(),
        flags=_flags(),
        gpus=gpus,
        gpu_problem=problem,
        torch_problem=torch_build_problem() if gpus else "",
    )


def torch_build_problem(version_file: Path | None = None) -> str:
    """Why the torch that is installed cannot use NVIDIA's cards, by how it was built; "" if it
    can, or is not here. Reads the file that every build of it writes, and imports nothing."""
    if version_file is None:
        found = importlib.util.find_spec("torch")
        if found is None or found.origin is None:
            return ""
        version_file = Path(found.origin).with_name("version.py")
    try:
        text = version_file.read_text("utf-8")
    except OSError:
        return ""
    version = re.search(r"__version__ = ['\"]([^'\"]+)", text)
    without = re.search(r"^cuda\b[^=]*= None", text, re.MULTILINE)
    name = version.group(1) if version else ""
    return said("torch {name} was built without CUDA", name=name) if without else ""


_TRY_TORCH = """
import torch
try:
    torch.cuda.init()
    (torch.ones(8, device="cuda") * 2).sum().item()
except Exception as error:
    print(str(error).strip().splitlines()[0])
"""


def torch_problem(machine: Machine, seconds: float) -> str:
    """Why torch cannot compute on the card, found out by trying; "" if it can.

    In a process of its own: a kernel image that is missing, or a driver that is too old, may take
    the process with it. Takes seconds, as torch is imported.
    """
    known = torch_build_problem()
    if known or not machine.gpus or importlib.util.find_spec("torch") is None:
        return known
    try:
        code, text = answer([sys.executable, "-c", _TRY_TORCH], seconds)
    except (TimeoutError, OSError):
        return said("{name} did not answer within {seconds:g} s", name="torch", seconds=seconds)
    if code != 0:
        return f"torch failed (exit code {code})"
    return f"torch cannot compute on it ({text.strip()[:160]})" if text.strip() else ""


def _cores() -> int:
    """Cores this process may use: fewer than there are in a container or under taskset."""
    allowed = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    try:
        quota, period = Path("/sys/fs/cgroup/cpu.max").read_text().split()
        return min(allowed, max(1, int(quota) // int(period)))
    except (OSError, ValueError):  # no such file, or "max"
        return allowed


def _ram() -> int:
    if sys.platform == "win32":
        import ctypes

        class Status(ctypes.Structure):
            """MEMORYSTATUSEX of the Windows API."""

            _fields_ = (
                ("length", ctypes.c_ulong),
                ("load", ctypes.c_ulong),
                ("total", ctypes.c_ulonglong),
                ("rest", ctypes.c_ulonglong * 6),
            )

        status = Status(length=ctypes.sizeof(Status))
        known = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return int(status.total) if known else 0
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0


def _flags(cpuinfo: Path = Path("/proc/cpuinfo")) -> frozenset[str]:
    """Only Linux tells without a program of one's own; elsewhere none are known."""
    try:
        with cpuinfo.open() as lines:
            found = next((line for line in lines if line.startswith("flags")), "")
    except OSError:
        return frozenset()
    return frozenset(USEFUL_FLAGS).intersection(found.split())


_CSV = ("--format=csv,noheader,nounits",)


def _nvidia(seconds: float) -> tuple[tuple[Gpu, ...], str]:
    """The NVIDIA cards and what is wrong with asking for them."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return (), ""
    query = "--query-gpu=name,memory.total,memory.free,driver_version"
    try:
        code, text = answer([program, query + ",compute_cap", *_CSV], seconds)
        if code != 0:  # drivers before 2021 do not know the last one
            code, text = answer([program, query, *_CSV], seconds)
    except TimeoutError:
        return (), said(
            "{name} did not answer within {seconds:g} s", name="nvidia-smi", seconds=seconds
        )
    except OSError as error:
        return (), f"nvidia-smi cannot be started ({error.strerror})"
    if code != 0:
        why = " ".join(text.split())[:120].rstrip(".") or f"exit code {code}"
        return (), said("{name} failed ({why})", name="nvidia-smi", why=why)
    return parse_nvidia(text)


def parse_nvidia(text: str) -> tuple[tuple[Gpu, ...], str]:
    """What nvidia-smi's CSV tells: "name, MiB in all, MiB free, driver[, capability]" a line."""
    gpus = []
    for line in text.splitlines():
        gpu = _gpu(line, 4) or _gpu(line, 3)
        if gpu is not None:
            gpus.append(gpu)
        elif line.strip():
            return tuple(gpus), f'nvidia-smi said something unexpected ("{line.strip()[:60]}")'
    return tuple(gpus), ""


def _gpu(line: str, commas: int) -> Gpu | None:
    """A card of a line whose last so many commas part its columns: a name may hold some too."""
    try:
        name, total, free, *rest = (part.strip() for part in line.rsplit(",", commas))
        return Gpu(name, int(total) * MIB, int(free) * MIB, *rest)
    except (ValueError, TypeError):
        return None


def answer(command: Sequence[str], seconds: float) -> tuple[int, str]:
    """Exit code and output of a program. Raises TimeoutError, OSError.

    A program that does not even end when killed (a hanging driver) is not waited for.
    """
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        errors="replace",
    )
    try:
        return_text, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        raise TimeoutError(command[0]) from None
    return process.returncode, return_text
