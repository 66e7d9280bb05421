"""Which profile suits which computer, and what is seen of this one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from assistant import profile
from assistant.profile import GIB, MIB, Gpu, Machine, choose_profile, probe_machine

POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="the fake program is a shell script")


def pc(*gpus: Gpu, cores: int = 4, ram_gb: int = 8, **more: str) -> Machine:
    flags = frozenset({"avx2"})
    return Machine("Linux", "x86_64", cores, ram_gb * GIB, flags, gpus, **more)


def card(name: str, mib: int, free: int | None = None) -> Gpu:
    return Gpu(name, mib * MIB, (mib if free is None else free) * MIB, "580.95")


RTX_5060 = card("NVIDIA GeForce RTX 5060", 8151)
RTX_3090 = card("NVIDIA GeForce RTX 3090", 24576)
LAPTOP = card("NVIDIA GeForce GTX 1650", 4096)


@pytest.mark.parametrize(
    ("machine", "name", "because"),
    [
        (pc(RTX_5060), "medium", "RTX 5060 has 8.0 GB of memory, enough for the face in 720p"),
        (pc(RTX_3090), "high", "RTX 3090 has 24 GB of memory, enough for the face in 1080p"),
        (pc(card("RTX 4060 Ti", 16380)), "high", "16 GB"),
        (pc(card("RTX 3060", 12288)), "medium", "12 GB"),
        (pc(LAPTOP), "low", "GTX 1650 has 4.0 GB of memory; medium needs 5.5 GB"),
        (pc(LAPTOP, cores=16, ram_gb=32), "medium", "16 processor cores and 32 GB"),
        (pc(LAPTOP, RTX_3090), "high", "RTX 3090"),
        (pc(card("RTX 5060", 8151, free=2000)), "medium", "(6.0 GB of it is in use now)"),
        (pc(cores=2), "low", "2 processor cores and 8.0 GB of memory: small models"),
        (pc(cores=1), "low", "1 processor core and"),
        (pc(cores=8, ram_gb=16), "medium", "8 processor cores and 16 GB"),
        (pc(cores=64, ram_gb=8), "low", "small models"),
        (Machine("Linux", "x86_64", 16, 64 * GIB), "low", "fast cores"),
        (Machine("Darwin", "arm64", 8, 16 * GIB), "medium", "8 processor cores"),
        (Machine("Windows", "AMD64", 2, 0), "low", "2 processor cores: small models"),
        (pc(gpu_problem="nvidia-smi did not answer within 2 s"), "low", "is here, but nvidia-smi"),
    ],
)
def test_the_profile_suits_the_machine(machine: Machine, name: str, because: str) -> None:
    chosen = choose_profile(machine)
    assert chosen.name == name
    assert because in " ".join(chosen.reasons)


def test_what_nvidia_s_program_says_is_understood() -> None:
    text = "NVIDIA GeForce RTX 3090, 24576, 23871, 570.86\nTesla T4, rev A, 15360, 100, 570.86\n"
    gpus, problem = profile.parse_nvidia(text)
    assert problem == ""
    assert [gpu.name for gpu in gpus] == ["NVIDIA GeForce RTX 3090", "Tesla T4, rev A"]
    assert gpus[1] == Gpu("Tesla T4, rev A", 15360 * MIB, 100 * MIB, "570.86")


def nvidia_smi(folder: Path, script: str) -> None:
    program = folder / "nvidia-smi"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)


@POSIX_ONLY
@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("echo 'NVIDIA-SMI has failed: no driver.'; exit 9", "nvidia-smi failed (NVIDIA-SMI has"),
        ("exit 255", "nvidia-smi failed (exit code 255)"),
        ("echo 'GB10, [N/A], [N/A], 580.95'", 'said something unexpected ("GB10, [N/A]'),
        ("exec sleep 30", "nvidia-smi did not answer within 0.1 s"),
    ],
)
def test_a_broken_driver_is_said_and_costs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, says: str
) -> None:
    nvidia_smi(tmp_path, script)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    machine = probe_machine(nvidia_seconds=0.1 if "sleep" in script else 10)
    assert machine.gpus == ()
    assert says in machine.gpu_problem


@POSIX_ONLY
def test_a_card_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nvidia_smi(tmp_path, "echo 'NVIDIA GeForce RTX 5060, 8151, 7000, 580.95'")
    monkeypatch.setenv("PATH", str(tmp_path))
    machine = probe_machine()
    assert [gpu.name for gpu in machine.gpus] == ["NVIDIA GeForce RTX 5060"]
    assert machine.gpu_problem == ""


def test_this_machine_is_seen_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    machine = probe_machine()
    assert 1 <= machine.cores <= (os.cpu_count() or 1)
    assert machine.ram > GIB
    assert machine.gpus == ()
    assert choose_profile(machine).reasons


@pytest.mark.skipif(sys.platform != "linux", reason="/proc/cpuinfo is Linux's")
def test_instruction_sets_are_read(tmp_path: Path) -> None:
    info = tmp_path / "cpuinfo"
    info.write_text("processor\t: 0\nflags\t\t: fpu sse2 avx2 avx512f amx_bf16 avx2x\n\n")
    assert profile._flags(info) == {"avx2", "avx512f", "amx_bf16"}
    assert profile._flags(tmp_path / "nowhere") == frozenset()
