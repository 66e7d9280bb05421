"""Which microphones and loudspeakers there are, and which of them is meant.

Knows PortAudio's list (through sounddevice), how it is made anew, and names that are only nearly
right. Opens nothing.
"""

from __future__ import annotations

import difflib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from player.speaker import PORTAUDIO
from talking_head.errors import DeviceError
from talking_head.said import said

Kind = Literal["input", "output"]

LIST_SECONDS = 20.0
"""Some drivers take their time to be asked."""


@dataclass(frozen=True, slots=True)
class Device:
    """A microphone ("input") or loudspeaker ("output"); `rate` is its own, in Hz."""

    index: int
    name: str
    kind: Kind
    channels: int
    rate: int
    default: bool


def list_devices() -> list[Device]:
    """All microphones, then all loudspeakers; empty without a sound card.

    The list is as old as PortAudio's start, see `refresh_devices`. Raises DeviceError where
    PortAudio itself is missing.
    """
    sd = portaudio()
    try:
        with PORTAUDIO:  # which may just be started anew
            found = [dict(device) for device in sd.query_devices()]
            defaults = {"input": sd.default.device[0], "output": sd.default.device[1]}
    except sd.PortAudioError as error:
        raise DeviceError(
            said("The sound devices cannot be listed: {error}.", error=error)
        ) from error
    kinds: tuple[Kind, Kind] = ("input", "output")
    return [
        Device(
            index=device["index"],
            name=device["name"],
            kind=kind,
            channels=device[f"max_{kind}_channels"],
            rate=round(device["default_samplerate"]),
            default=device["index"] == defaults[kind],
        )
        for kind in kinds
        for device in found
        if device[f"max_{kind}_channels"] > 0
    ]


def list_devices_anew() -> list[Device]:
    """All devices that there are now, also those that came after PortAudio was started here.

    Takes about half a second: they are listed in a process of its own. Raises DeviceError.
    """
    code = (
        "import json, dataclasses, assistant.sound_devices as d;"
        "print(json.dumps([dataclasses.asdict(x) for x in d.list_devices()]))"
    )
    env = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    try:
        told = subprocess.run(
            [sys.executable, "-c", code],
            env=env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=LIST_SECONDS,
            check=True,
        )
        return [Device(**row) for row in json.loads(told.stdout.splitlines()[-1])]
    except (OSError, subprocess.SubprocessError, ValueError, IndexError) as error:
        raise DeviceError(
            said("The sound devices cannot be listed: {error}.", error=error)
        ) from error


def find_device(kind: Kind, wanted: str | int | None = None) -> Device:
    """The device of that index or name (a part of it is enough); the default one for None.

    Raises DeviceError, with what was probably meant.
    """
    hears = kind == "input"
    devices = [device for device in list_devices() if device.kind == kind]
    if not devices:
        none = said("There is no loudspeaker on this computer.")
        fix = said("Connect a loudspeaker, or switch it on.")
        if hears:
            none = said("There is no microphone on this computer.")
            fix = said("Connect a microphone, or switch it on.")
        raise DeviceError(none, fix)
    if wanted is None or wanted == "":
        return next((device for device in devices if device.default), devices[0])
    text = str(wanted).strip()
    by_name = {device.name.lower(): device for device in reversed(devices)}
    if text.isdecimal():
        matches = [device for device in devices if device.index == int(text)]
    else:
        exact = by_name.get(text.lower())
        matches = [exact] if exact else [d for d in devices if text.lower() in d.name.lower()]
    if matches:
        return matches[0]
    close = difflib.get_close_matches(text.lower(), by_name, n=1, cutoff=0.5)
    names = ", ".join(f"{device.index}: {device.name}" for device in devices)
    none = said("There is no loudspeaker called {name!r}.", name=text)
    if hears:
        none = said("There is no microphone called {name!r}.", name=text)
    fix = said("There are {names}.", names=names)
    if close:
        fix = said("Did you mean {name!r}?", name=by_name[close[0]].name)
    raise DeviceError(none, fix)


def refresh_devices(unless: Callable[[], bool] = lambda: False) -> None:
    """Let PortAudio look for devices again: it lists them once, when it starts.

    It is started anew for that, which kills every stream of this process: nothing is done where
    `unless()` says that one is open, asked while none can be opened.
    """
    sd = portaudio()
    try:
        with PORTAUDIO:
            if unless():
                return
            sd._terminate()
            sd._initialize()
    except sd.PortAudioError as error:
        raise DeviceError(
            said("The sound devices cannot be listed: {error}.", error=error)
        ) from error


def portaudio() -> Any:
    """The package sounddevice. Raises DeviceError where it or PortAudio itself is missing."""
    try:
        import sounddevice
    except OSError as error:
        raise DeviceError(
            said("Sound needs the PortAudio library, which is not installed."),
            said("On Debian and Ubuntu: sudo apt install libportaudio2"),
        ) from error
    except ImportError as error:
        raise DeviceError(
            said("The package sounddevice is not installed."), said("pip install sounddevice")
        ) from error
    return sounddevice
