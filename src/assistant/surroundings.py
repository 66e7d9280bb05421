"""What is around the program: sound devices, system libraries, screen, models, folders, hardware.

Each is looked at for `visavis doctor` and told as `Check`s. What may hang (the sound system, a
graphics driver) is asked in a process of its own, with a time limit. Knows no engine.
"""

from __future__ import annotations

import ctypes
import importlib.util
import json
import os
import pickle
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, cast, get_args

from assistant import paths
from assistant.config import Settings
from assistant.llm.server_address import Source, key_is_from
from assistant.profile import PROFILE_WORDS, Machine, answer, choose_profile, size
from talking_head.errors import ConfigError
from talking_head.said import clause, said

PATIENCE_SECONDS = 2.0
"""How long a driver or a sound server is waited for. They answer in a tenth of that, but a graphics
driver that has slept takes longer, and nothing may be called broken for being slow."""

LEAST_FREE_BYTES = 500_000_000
SET_UP_AGAIN = said("Run scripts/start again: it installs what is missing.")

Weight = Literal["must", "should", "may"]
"""must: no conversation without it; should: something is worse without it; may: an extra."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at.

    `detail`: what was found. `reason`, `fix`: why it does not work (a clause) and what to do (a
    sentence). `used`: among several that do the same, the one that serves.
    """

    area: str
    name: str
    ok: bool
    detail: str = ""
    reason: str = ""
    fix: str = ""
    weight: Weight = "should"
    used: bool = False


# The key of a language model server

_ASK_FOR_KEY = """
import sys
from assistant.llm.server_address import key_for
print(key_for(sys.argv[1]).source)
"""
"""Run in a process of its own, for a keyring may hang, or ask its owner to be unlocked. Prints
where the key is, never the key."""


def server_key(url: str) -> Check:
    """Where the key for a language model server comes from, if there is one."""
    try:
        code, text = answer([sys.executable, "-c", _ASK_FOR_KEY, url], PATIENCE_SECONDS)
    except (TimeoutError, OSError):
        name, seconds = said("the keyring"), PATIENCE_SECONDS
        reason = said("{name} did not answer within {seconds:g} s", name=name, seconds=seconds)
        fix = said("Unlock it, or put the key into {variable}.", variable=paths.LLM_KEY_VARIABLE)
        return Check("Answers", "key", False, "", reason, fix)
    broke = code != 0 or text.strip() not in get_args(Source)
    source = "unreadable" if broke else cast(Source, text.strip())
    if source == "unreadable":
        fix = said("Unlock it, or put the key into {variable}.", variable=paths.LLM_KEY_VARIABLE)
        return Check("Answers", "key", False, "", clause(key_is_from(source)), fix)
    return Check("Answers", "key", True, clause(key_is_from(source)))


# Sound

_ASK_PORTAUDIO = """
import json, pickle, sys
from assistant.sound_devices import find_device, list_devices
from talking_head.errors import DeviceError
found = []
for kind, wanted in zip(("input", "output"), json.loads(sys.argv[1])):
    try:
        count = sum(device.kind == kind for device in list_devices())
        found.append([find_device(kind, wanted).name, count])
    except DeviceError as error:
        found.append([error.what, error.fix])
print(pickle.dumps(found).hex())
"""
"""Run in a process of its own: a sound server that hangs must not hang the doctor."""


def sound_devices(settings: Settings) -> list[Check]:
    """The microphone and the loudspeaker that will be used."""
    chosen = [settings.audio.input_device, settings.audio.output_device]
    names = (said("microphone"), said("loudspeaker"))
    if importlib.util.find_spec("sounddevice") is None:
        return [
            _no_sound(name, said("{name} is not installed", name="sounddevice"), SET_UP_AGAIN)
            for name in names
        ]
    command = [sys.executable, "-c", _ASK_PORTAUDIO, json.dumps(chosen)]
    try:
        code, text = answer(command, PATIENCE_SECONDS)
    except (TimeoutError, OSError):
        system = said("the sound system")
        reason = said(
            "{name} did not answer within {seconds:g} s", name=system, seconds=PATIENCE_SECONDS
        )
        return [_no_sound(name, reason, said("Try again, or restart it.")) for name in names]
    if code != 0:
        reason = said("the sound devices cannot be listed")
        return [_no_sound(name, reason, SET_UP_AGAIN) for name in names]
    return [
        _sound_device(name, *found)
        for name, found in zip(names, pickle.loads(bytes.fromhex(text)), strict=True)
    ]


def _sound_device(name: str, told: str, more: int | str) -> Check:
    """`more`: how many there are, or, where there is none to use, what to do."""
    if isinstance(more, str):
        return _no_sound(name, clause(told), more)
    if more > 1:
        told = said("{name} (of {count}; `visavis devices` lists them)", name=told, count=more)
    return Check("Sound", name, True, told, weight="must")


def _no_sound(name: str, reason: str, fix: str) -> Check:
    return Check("Sound", name, False, "", reason, fix, "must")


# The system

_WINDOW = said("the window")
_LIBRARIES: tuple[tuple[str, str, str, Weight], ...] = (
    ("libportaudio2", "libportaudio.so.2", said("microphone and loudspeaker"), "should"),
    ("libpulse0", "libpulse.so.0", said("sound through PulseAudio"), "may"),
    ("flite", "libflite.so.1", said("the better of the two built-in voices"), "should"),
    ("libegl1", "libEGL.so.1", _WINDOW, "should"),
    ("libgl1", "libGL.so.1", _WINDOW, "should"),
    ("libglib2.0-0", "libgthread-2.0.so.0", _WINDOW, "should"),
    ("fontconfig", "libfontconfig.so.1", _WINDOW, "should"),
    ("libdbus-1-3", "libdbus-1.so.3", _WINDOW, "should"),
    ("libxcb-cursor0", "libxcb-cursor.so.0", _WINDOW, "should"),
    ("libxcb-icccm4", "libxcb-icccm.so.4", _WINDOW, "should"),
    ("libxcb-keysyms1", "libxcb-keysyms.so.1", _WINDOW, "should"),
    ("libxcb-shape0", "libxcb-shape.so.0", _WINDOW, "should"),
    ("libxkbcommon-x11-0", "libxkbcommon-x11.so.0", _WINDOW, "should"),
)
"""Debian's package, the library in it, what it is for, and its weight (as in scripts/setup.py)."""


def system_libraries() -> Iterator[Check]:
    """The shared libraries that no Python package brings, on Linux."""
    if sys.platform != "linux":
        return  # elsewhere the Python packages bring them along
    for package, library, purpose, weight in _LIBRARIES:
        ok = _loads(library)
        reason = fix = ""
        if not ok:
            reason = said("{library} is not installed; it is for {purpose}",
                          library=library, purpose=purpose)  # fmt: skip
            fix = said("Debian, Ubuntu: sudo apt install {package}.", package=package)
        yield Check(
            "System", package, ok, said("for {purpose}", purpose=purpose), reason, fix, weight
        )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def screen() -> Check:
    """Whether a window can be shown."""
    if importlib.util.find_spec("PySide6") is None:
        return Check(
            "System",
            said("screen"),
            False,
            "",
            said("{name} is not installed", name="PySide6"),
            SET_UP_AGAIN,
        )
    if sys.platform != "linux":
        return Check("System", said("screen"), True, said("the system's own"))
    shown = [os.environ[v] for v in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(v)]
    if shown:
        return Check("System", said("screen"), True, shown[0])
    reason = said("no screen is connected (neither DISPLAY nor WAYLAND_DISPLAY is set)")
    return Check("System", said("screen"), False, "", reason, said("Use visavis --no-gui."))


_ROWS = {"face_detection": "s3fd", "gfpgan": "gfpgan-1.3"}
"""What the models' list calls them, where that is another name than the settings'."""


def models(settings: Settings) -> Iterator[Check]:
    """The weights that the face engines look for; the built-in face needs none."""
    face = settings.talking_head
    refined = said("refining the face")
    purposes = {
        "wav2lip": "Wav2Lip",
        "wav2lip_gan": "Wav2Lip GAN",
        "face_detection": "Wav2Lip",
        "gfpgan": refined,
        "parsenet": refined,
        "realesrgan": refined,
    }
    for name, given in asdict(face.models).items():
        path = paths.locate(given)
        if os.path.isfile(path):  # unlike Path's, never raises
            detail = said("{size} for {purpose}", size=size(path.stat().st_size),
                          purpose=purposes[name])  # fmt: skip
            yield Check("Models", name, True, detail, weight="may")
        else:
            asked_for = face.engine == "wav2lip" and name == face.quality.model
            row = _ROWS.get(name, name)
            reason = said("{given} is not here", given=given)
            fix = said(
                "Only for {purpose}: visavis models get {row}.", purpose=purposes[name], row=row
            )
            weight: Weight = "should" if asked_for else "may"
            yield Check("Models", name, False, "", reason, fix, weight)


def settings_file(refused: ConfigError | None) -> Check:
    """Whether the user's settings can be used."""
    file = paths.user_config_file()
    if refused is not None:
        return Check("Files", said("settings"), False, "", refused.what, refused.fix, "must")
    there = os.path.exists(file)
    detail = str(file) if there else said("{file} (not there: defaults)", file=file)
    return Check("Files", said("settings"), True, detail)


def folders() -> Iterator[Check]:
    """Whether what is to be kept can be kept."""
    kinds: tuple[tuple[paths.Kind, str, str], ...] = (
        ("data", said("data"), said("notes, reminders and avatars")),
        ("config", said("config"), said("your settings")),
        ("cache", said("cache"), said("what makes the next start quicker")),
        ("state", said("state"), said("log and traces")),
    )
    for kind, name, what in kinds:
        folder = paths.user_folder(kind)
        there = _nearest(folder)
        ok = os.path.isdir(there) and os.access(there, os.W_OK | os.X_OK)
        reason = fix = ""
        if not ok:
            reason = said("{folder} cannot be written, so {what} cannot be kept",
                          folder=there, what=what)  # fmt: skip
            fix = said("Make it writable, or name a folder in {variable}.",
                       variable=paths.HOME_VARIABLE)  # fmt: skip
        yield Check("Files", name, ok, str(folder), reason, fix)
    yield _free_space(paths.user_folder("data"))


def _nearest(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next(place for place in (folder, *folder.parents) if os.path.exists(place))


def _free_space(folder: Path) -> Check:
    there = _nearest(folder)
    free = shutil.disk_usage(there).free
    if free >= LEAST_FREE_BYTES:
        return Check("Files", said("free space"), True, size(free))
    reason = said("only {free:.0f} MB are free", free=free / 1e6)
    return Check("Files", said("free space"), False, "", reason, said("Make room on this disk."))


def computer(machine: Machine, settings: Settings) -> Iterator[Check]:
    """The hardware, and what it can carry."""
    area = "Computer"
    yield Check(area, "Python", True, sys.version.split()[0])
    flags = ", ".join(sorted(machine.flags))
    kind = ", ".join(part for part in (machine.architecture, flags) if part)
    cores = said("{count} cores ({kind})", count=machine.cores, kind=kind)
    if machine.cores == 1:
        cores = said("1 core ({kind})", kind=kind)
    yield Check(area, said("processor"), True, cores)
    if machine.ram:
        yield Check(area, said("memory"), True, size(machine.ram))
    for gpu in machine.gpus:
        detail = said(
            "{card}, {free} of {total} free, driver {driver}",
            card=gpu.name,
            free=size(gpu.free),
            total=size(gpu.total),
            driver=gpu.driver,
        )
        yield Check(area, said("graphics"), True, detail, weight="may")
    if machine.gpu_problem:
        fix = said("Look at the NVIDIA driver; until then the processor does the work.")
        yield Check(area, said("graphics"), False, "", machine.gpu_problem, fix)
    elif not machine.gpus and not machine.apple_silicon:
        fix = said("The built-in engines need none.")
        yield Check(area, said("graphics"), False, "", said("no NVIDIA card was found"), fix, "may")
    profile = choose_profile(machine)
    if settings.gpu_profile == "auto":
        first, *more = profile.reasons
        why = said("{first} {more}", first=first, more=more[0]) if more else first
        detail = said("{name}. {why}", name=PROFILE_WORDS[profile.name], why=why)
    else:
        detail = said("{set}, as set; {name} would be chosen here",
                      set=PROFILE_WORDS[settings.gpu_profile],
                      name=PROFILE_WORDS[profile.name])  # fmt: skip
    yield Check(area, said("profile"), True, detail)
