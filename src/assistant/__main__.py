"""The command line: `visavis`, and what each of its commands runs.

Nothing heavy is imported before it is known to be needed, so that --help and doctor are quick.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import logging.handlers
import os
import signal
import sys
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from types import FrameType

from assistant.config import Settings
from talking_head.errors import ConfigError, InputError, OutputError, VisavisError

log = logging.getLogger("visavis")

USER_MISTAKE = 2
INTERRUPTED = 130
LOG_BYTES = 1_000_000


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit code: 0, 1 (failed), 2 (the user's mistake), 130."""
    # Waiting threads of OpenMP runtimes spin otherwise, and take the cores from the others.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    signal.signal(signal.SIGTERM, _end)
    args = _parser().parse_args(argv)
    log_file = _begin_log(args.verbose)
    try:
        return int(args.run(args))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone (`visavis doctor | head`).
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (InputError, FileNotFoundError) as error:
        return _say(error, USER_MISTAKE)
    except VisavisError as error:
        return _say(error, 1)
    except Exception as error:
        log.exception("unexpected")
        where = f" The details are in {log_file}." if log_file else ""
        return _say(f"Something went wrong that should not have: {error}.{where}", 1)


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    options = shared.add_argument_group("options of every command")
    options.add_argument("--config", type=Path, metavar="FILE", help="a settings file")
    options.add_argument(
        "--set", action="append", metavar="KEY=VALUE", help="one setting, such as vad.threshold=0.6"
    )
    options.add_argument("--verbose", action="store_true", help="say on stderr what happens")

    parser = argparse.ArgumentParser(
        "visavis", description="A voice assistant with a face. Without a command: talk.",
        parents=[shared],
    )  # fmt: skip
    parser.set_defaults(run=_talk, config=None, set=[], verbose=False)
    parser.add_argument("--version", action="version", version=f"visavis {version('visavis')}")
    parser.add_argument("--no-gui", action="store_true", help="talk in the terminal, no window")
    parser.add_argument("--input-device", metavar="NAME", help="microphone: name or number")
    parser.add_argument("--output-device", metavar="NAME", help="loudspeaker: name or number")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    turn = commands.add_parser(
        "turn", parents=[shared], help="answer a recorded question with a film"
    )
    turn.add_argument("question", type=Path, help="a sound file: wav, flac, mp3, m4a, ogg …")
    turn.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.mp4")
    turn.add_argument("--json", action="store_true", help="print one JSON object")
    turn.set_defaults(run=_turn)

    devices = commands.add_parser("devices", parents=[shared], help="microphones and loudspeakers")
    devices.add_argument("--json", action="store_true", help="print one JSON object")
    devices.set_defaults(run=_devices)

    doctor = commands.add_parser(
        "doctor", parents=[shared], help="what works here, what does not, and what to do"
    )
    doctor.add_argument("--json", action="store_true", help="print one JSON object")
    doctor.set_defaults(run=_doctor)
    return parser


def _settings(args: argparse.Namespace) -> Settings:
    from assistant.config import load_settings, with_changes

    settings = load_settings(args.config, args.set)
    for side in ("input", "output"):
        if (device := getattr(args, f"{side}_device", None)) is not None:
            value = int(device) if device.isdecimal() else device
            settings = with_changes(settings, {f"audio.{side}_device": value})
    return settings


def _talk(args: argparse.Namespace) -> int:
    settings = _settings(args)
    if args.no_gui:
        from assistant.headless import run_headless

        with _quiet_libraries():
            return run_headless(settings)
    from assistant.desktop.display import check_display

    check_display()
    from assistant.desktop.app import run_app

    with _quiet_libraries():
        return run_app(settings)


def _turn(args: argparse.Namespace) -> int:
    if args.output.suffix.lower() != ".mp4":
        raise InputError(f"The film is an MP4 file, not {args.output.name!r}.", "Name it .mp4.")
    if not args.output.parent.is_dir():
        raise OutputError(f"There is no folder {args.output.parent}.", "Make it first.")
    settings = _settings(args)
    from assistant.one_turn import run_turn

    with _quiet_libraries():
        report = run_turn(settings, args.question, args.output)
    print(report.as_json() if args.json else report.as_text())
    return 0


def _devices(args: argparse.Namespace) -> int:
    with _quiet_libraries():
        from assistant.microphone import list_devices

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

    try:
        settings, refused = _settings(args), None
    except ConfigError as error:
        settings, refused = Settings(), error
    return doctor.run(settings, as_json=args.json, refused=refused)


def _begin_log(verbose: bool) -> Path | None:
    """Log to a file in the user's state folder, and on --verbose to stderr too."""
    from assistant import paths

    handlers: list[logging.Handler] = []
    log_file: Path | None = None
    with contextlib.suppress(OSError, VisavisError):
        log_file = paths.state_folder() / "visavis.log"
        handlers.append(
            logging.handlers.RotatingFileHandler(
                log_file, maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8"
            )
        )
    if verbose:
        handlers.append(logging.StreamHandler())
    logging.raiseExceptions = False  # a full disk must not print tracebacks
    logging.basicConfig(
        level=logging.DEBUG if verbose else logging.INFO,
        format="%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s",
        handlers=handlers or [logging.NullHandler()],
    )
    return log_file


@contextlib.contextmanager
def _quiet_libraries() -> Iterator[None]:
    """Send what C libraries print on stderr (ALSA, Qt, FFmpeg) nowhere; our own words stay."""
    try:
        stderr = os.dup(2)
    except OSError:  # there is no stderr
        yield
        return
    ours, sys.stderr = sys.stderr, os.fdopen(os.dup(stderr), "w", buffering=1)
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


def _say(error: Exception | str, code: int) -> int:
    if isinstance(error, FileNotFoundError) and error.filename:
        error = f"There is no file {error.filename}."
    if isinstance(error, Exception):
        log.info("ended by: %s", "".join(traceback.format_exception(error)))
    print(f"visavis: {error}", file=sys.stderr)
    return code


def _end(number: int, frame: FrameType | None) -> None:
    """SIGTERM ends everything as Ctrl-C does."""
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
