"""What the operating system must have, and apt, which may bring it. Used by setup.py only.

It looks for what is really used, a library or a program, not for a package's name: that is true
on every Linux, whoever installed it. Only the names it offers are Debian's.
"""

from __future__ import annotations

import ctypes
import glob
import os
import shutil
import subprocess
import sys
from typing import Callable, List, NamedTuple, Sequence

from setup_run import Progress, last_error, log_text, run


class SystemPackage(NamedTuple):
    """A Debian package, how to see that what it brings is here, and what is lost without it."""

    name: str
    present: Callable[[], bool]
    lost: str


def library(soname: str) -> Callable[[], bool]:
    """Whether the dynamic linker finds this library."""

    def present() -> bool:
        try:
            ctypes.CDLL(soname)
        except OSError:
            return False
        return True

    return present


def program(name: str) -> Callable[[], bool]:
    """Whether this program is on the PATH."""
    return lambda: shutil.which(name) is not None


def some_file(*patterns: str) -> Callable[[], bool]:
    """Whether a file matches one of these glob patterns."""
    return lambda: any(next(glob.iglob(p, recursive=True), None) for p in patterns)


FONTS = tuple(
    os.path.join(os.path.expanduser(folder), "**", "*." + ending)
    for folder in ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
    for ending in ("ttf", "otf", "ttc", "pfb")
)
ALSA_TO_PULSE = "/usr/lib/*/alsa-lib/libasound_module_pcm_pulse.so"

WINDOW = "window"
TESTS = "tests with a virtual sound card and screen"

# What Qt's platform plugin links to was read off it with ldd; the rest comes as dependencies.
SYSTEM_PACKAGES = {
    "base": (
        SystemPackage("libportaudio2", library("libportaudio.so.2"), "microphone and loudspeaker"),
        SystemPackage("libpulse0", library("libpulse.so.0"), "sound through PulseAudio"),
        SystemPackage("flite", program("flite"), "better built-in voice"),
        SystemPackage("libegl1", library("libEGL.so.1"), WINDOW),
        SystemPackage("libgl1", library("libGL.so.1"), WINDOW),
        SystemPackage("libglib2.0-0", library("libgthread-2.0.so.0"), WINDOW),
        SystemPackage("fontconfig", library("libfontconfig.so.1"), WINDOW),
        SystemPackage("fonts-dejavu-core", some_file(*FONTS), "text in the window"),
        SystemPackage("libxcb-cursor0", library("libxcb-cursor.so.0"), WINDOW),
        SystemPackage("libxcb-icccm4", library("libxcb-icccm.so.4"), WINDOW),
        SystemPackage("libxcb-keysyms1", library("libxcb-keysyms.so.1"), WINDOW),
        SystemPackage("libxcb-shape0", library("libxcb-shape.so.0"), WINDOW),
        SystemPackage("libxkbcommon-x11-0", library("libxkbcommon-x11.so.0"), WINDOW),
    ),
    "test": (
        SystemPackage("pulseaudio", program("pulseaudio"), TESTS),
        SystemPackage("pulseaudio-utils", program("pactl"), TESTS),
        SystemPackage("libasound2-plugins", some_file(ALSA_TO_PULSE), TESTS),
        SystemPackage("xvfb", program("Xvfb"), TESTS),
    ),
    "tts": (SystemPackage("espeak-ng", program("espeak-ng"), "Coqui voices that use phonemes"),),
    "llm": (SystemPackage("g++", program("g++"), "way to build llama-cpp-python"),),
}


def missing_system_packages(profiles: Sequence[str]) -> List[SystemPackage]:
    """What this Linux lacks; always empty elsewhere: there the wheels bring all they need."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = [*profiles, *(("tts", "llm") if "full" in profiles else ())]
    rows = [row for profile in dict.fromkeys(wanted) for row in SYSTEM_PACKAGES.get(profile, ())]
    rows.append(SystemPackage("python3-venv", has_ensurepip, "way to make an environment"))
    return [row for row in rows if not row.present()]


def has_ensurepip() -> bool:
    """Whether this Python can put pip into an environment; Debian cuts that part out."""
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        return False
    return True


def install_system_packages(missing: Sequence[SystemPackage], progress: Progress) -> None:
    """Lets apt install what is missing where it may; otherwise says what will not work."""
    has_apt = shutil.which("apt-get") is not None
    if not has_apt:
        why = "there is no apt here; your system has these under names like Debian's"
    elif is_root() or sudo_needs_no_password():
        why = apt_install([row.name for row in missing], progress)
    else:
        why = "that takes an administrator"
    still = [row for row in missing if not row.present()]
    if still:
        lost = ", ".join("no " + row.lost for row in unique_by_loss(still))
        progress.say("System packages are missing (%s). Until then: %s." % (why, lost))
        names = [row.name for row in still]
        progress.say("    " + (apt_line(names) if has_apt else " ".join(names)))


def apt_line(names: Sequence[str]) -> str:
    """The one line that a person runs."""
    sudo = "" if is_root() else "sudo "
    return sudo + "apt-get install -y --no-install-recommends " + " ".join(names)


def unique_by_loss(rows: Sequence[SystemPackage]) -> List[SystemPackage]:
    """One row for each thing that is lost."""
    return list({row.lost: row for row in rows}.values())


def apt_install(names: Sequence[str], progress: Progress) -> str:
    """Installs these; returns why that failed, or ""."""
    apt = [] if is_root() else ["sudo", "-n"]
    apt += ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    apt += ["-o", "DPkg::Lock::Timeout=30", "-o", "Acquire::Retries=1"]
    install = [*apt, "install", "-y", "--no-install-recommends", *names]
    # A fresh machine's lists are empty or old; fetching them takes time, so only then.
    if run(install, progress) == 0:
        return ""
    if run([*apt, "update"], progress) == 0 and run(install, progress) == 0:
        return ""
    return last_error(log_text()) or "apt failed"


def is_root() -> bool:
    """Whether this is the administrator (never on Windows, where nothing here is needed)."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def sudo_needs_no_password() -> bool:
    """Whether sudo would work without asking."""
    if shutil.which("sudo") is None:
        return False
    return subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0
