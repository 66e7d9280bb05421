"""The commands of `visavis`: their options, and what each runs.

Nothing heavy is imported before it is known to be needed, so that --help and doctor are quick.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.commands import avatars as avatars_command
from assistant.commands import models_parser
from assistant.commands import render as render_command
from assistant.commands import voice as voice_command
from talking_head.errors import ConfigError, InputError, OutputError
from talking_head.said import said

if TYPE_CHECKING:
    from assistant.config import Settings


def parser() -> argparse.ArgumentParser:
    """Parses a command line; `run(args)` of what it gives runs the command, to an exit code."""
    whole = argparse.ArgumentParser(
        "visavis", description="A voice assistant with a face. Without a command: talk.",
        parents=[_shared("set")],
    )  # fmt: skip
    whole.set_defaults(run=_talk, config=None, set=[], set_after=[], verbose=False)
    whole.add_argument(
        "--version", action="store_const", dest="run", const=_version, help="print the version"
    )
    whole.add_argument("--no-gui", action="store_true", help="talk in the terminal, no window")
    whole.add_argument("--input-device", metavar="NAME", help="microphone: name or number")
    whole.add_argument("--output-device", metavar="NAME", help="loudspeaker: name or number")
    commands = whole.add_subparsers(title="commands", metavar="COMMAND")
    shared = _shared("set_after")

    turn = commands.add_parser(
        "turn", parents=[shared], help="answer a recorded question with a film"
    )
    turn.add_argument("question", type=Path, help="a sound file: wav, flac, mp3, m4a, ogg …")
    turn.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.mp4")
    turn.add_argument("--json", action="store_true", help="print one JSON object")
    turn.set_defaults(run=_turn)

    render_command.add_parser(commands, shared).set_defaults(run=_render)
    avatars_command.add_parser(commands, [shared])
    voice_command.add_parser(commands, [shared], run=_voice)

    models_parser.add_models(commands, [shared], run=_act)
    models_parser.add_setup_and_profile(commands, [shared], run=_act)

    devices = commands.add_parser("devices", parents=[shared], help="microphones and loudspeakers")
    devices.add_argument("--json", action="store_true", help="print one JSON object")
    devices.set_defaults(run=_devices)

    doctor = commands.add_parser(
        "doctor", parents=[shared], help="what works here, what does not, and what to do"
    )
    doctor.add_argument("--json", action="store_true", help="print one JSON object")
    doctor.set_defaults(run=_doctor)
    return whole


def _shared(settings: str) -> argparse.ArgumentParser:
    """Options that may stand before the command and after it.

    `settings`: where --set is kept; argparse would have those after replace those before.
    """
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    options = shared.add_argument_group("options of every command")
    options.add_argument("--config", type=Path, metavar="FILE", help="a settings file")
    options.add_argument(
        "--set",
        action="append",
        dest=settings,
        metavar="KEY=VALUE",
        help="one setting, such as vad.threshold=0.6",
    )
    options.add_argument("--verbose", action="store_true", help="say on stderr what happens")
    return shared


def _settings(args: argparse.Namespace) -> Settings:
    from assistant.config import with_changes
    from assistant.config_sources import load_settings

    settings = load_settings(args.config, [*args.set, *args.set_after])
    for side in ("input", "output"):
        if (device := getattr(args, f"{side}_device", None)) is not None:
            value = int(device) if device.isdecimal() else device
            settings = with_changes(settings, {f"audio.{side}_device": value})
    return settings


def _version(args: argparse.Namespace) -> int:
    from importlib.metadata import version

    print(f"visavis {version('visavis')}")
    return 0


def _talk(args: argparse.Namespace) -> int:
    if args.no_gui:
        settings = _settings(args)
        from assistant.commands.setup import ask_first
        from assistant.headless import run_headless

        ask_first(settings)
        with _quiet_libraries(args.verbose):
            return run_headless(settings)
    from assistant.desktop.display import check_display

    check_display()
    settings, problem = _settings_for_window(args)
    from assistant.desktop.app import run_app

    with _quiet_libraries(args.verbose):
        return run_app(settings, problem)


def _settings_for_window(args: argparse.Namespace) -> tuple[Settings, str]:
    """The settings, and what was wrong with the user's own file: it is then put aside.

    Whoever opens a window has no terminal to read in. What was given on the command line, or in
    the environment, is refused as everywhere.
    """
    from assistant import paths
    from assistant.config_sources import load_settings

    try:
        return _settings(args), ""
    except ConfigError as refused:
        try:
            load_settings(None, (), {})
        except ConfigError as broken:
            file = paths.user_config_file()
            aside = file.with_name(f"{file.name}.refused-{time.strftime('%Y%m%d-%H%M%S')}")
            with contextlib.suppress(OSError):
                file.replace(aside)
                kept = said(
                    "{what} Your settings are kept as {aside}; the defaults hold now.",
                    what=broken.what,
                    aside=str(aside),
                )
                return _settings(args), kept
        raise refused


def _turn(args: argparse.Namespace) -> int:
    _check_output(args.output)
    settings = _settings(args)
    from assistant.one_turn import run_turn

    with _quiet_libraries(args.verbose):
        report = run_turn(settings, args.question, args.output)
    print(report.as_json() if args.json else report.as_text())
    return 0


def _render(args: argparse.Namespace) -> int:
    _check_output(args.out)
    settings = _settings(args)
    with _quiet_libraries(args.verbose):
        return render_command.main(args, settings)


def _voice(args: argparse.Namespace) -> int:
    return voice_command.main(args, _settings(args))


def _act(args: argparse.Namespace) -> int:
    settings = _settings(args)
    with _quiet_libraries(args.verbose):
        return models_parser.act(args, settings)


def _check_output(path: Path) -> None:
    """Say now what the encoder would say after all the work."""
    if path.suffix.lower() != ".mp4":
        raise InputError(f"The film is an MP4 file, not {path.name!r}.", "Name it .mp4.")
    if path.is_dir():
        raise InputError(f"{path} is a folder.", "Name a file in it.")
    if not path.parent.is_dir():
        raise InputError(f"There is no folder {path.parent}.", "Make it first.")
    if not os.access(path.parent, os.W_OK):
        raise OutputError(f"Nothing can be written in {path.parent}.", "Choose another folder.")


def _devices(args: argparse.Namespace) -> int:
    with _quiet_libraries(args.verbose):
        from assistant.sound_devices import list_devices

        found = list_devices()
    if args.json:
        print(json.dumps([asdict(device) for device in found]))
        return 0
    for kind, title in (("input", "Microphones"), ("output", "Loudspeakers")):
        print(f"{title}:")
        rows = [device for device in found if device.kind == kind]
        for device in rows:
            default = "  (default)" if device.default else ""
            what = f"{device.name}, {device.channels} channels, {device.rate} Hz"
            print(f"  {device.index:3}  {what}{default}")
        if not rows:
            print("  none")
    return 0


def _doctor(args: argparse.Namespace) -> int:
    from assistant import doctor
    from assistant.config import Settings

    try:
        settings, refused = _settings(args), None
    except ConfigError as error:
        settings, refused = Settings(), error
    return doctor.run(settings, as_json=args.json, refused=refused)


@contextlib.contextmanager
def _quiet_libraries(verbose: bool) -> Iterator[None]:
    """Send what C libraries print on stderr (ALSA, Qt, FFmpeg) nowhere; our own words stay."""
    if verbose:
        yield
        return
    stderr = os.dup(2)
    ours = sys.stderr
    sys.stderr = os.fdopen(os.dup(stderr), "w", buffering=1, errors="replace")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(stderr, 2)
        sys.stderr.close()
        sys.stderr = ours
        os.close(nowhere)
        os.close(stderr)
