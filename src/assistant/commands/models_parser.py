"""The options of `visavis models`, `visavis setup` and `visavis profile`.

Only names what each runs ("file:function", called with the options and the settings), so that
`visavis --help` imports none of it.
"""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from assistant.config import Settings


def act(args: argparse.Namespace, settings: Settings) -> int:
    """Run what was parsed. Returns the exit code."""
    module, _, name = args.act.partition(":")
    commands = importlib.import_module(f"assistant.commands.{module}")
    return int(getattr(commands, name)(args, settings))


def add_models(
    commands: Any,
    parents: Sequence[argparse.ArgumentParser],
    run: Callable[[argparse.Namespace], int],
) -> None:
    """Add `models` and its actions to the commands of an ArgumentParser."""
    whole = commands.add_parser("models", help="models: list, get, verify, remove, path, add…")
    actions = whole.add_subparsers(title="actions", metavar="ACTION", required=True)

    def action(name: str, act: str, words: str) -> argparse.ArgumentParser:
        parser: argparse.ArgumentParser = actions.add_parser(name, parents=parents, help=words)
        parser.set_defaults(run=run, act=act)
        return parser

    listed = action("list", "models:list_models", "all models, and which are here")
    listed.add_argument("--json", action="store_true", help="print one JSON object")
    got = action("get", "models:get_models", "download models, or those of a profile")
    got.add_argument(
        "names",
        nargs="+",
        metavar="NAME|PROFILE",
        help="a name of `visavis models list`, or all that auto, low, medium or high wants",
    )
    got.add_argument("--yes", action="store_true", help="agree to all that would be asked")
    got.add_argument("--offline", action="store_true", help="make no request")
    got.add_argument(
        "--repin", action="store_true", help="trust an unverified file anew as it comes now"
    )
    checked = action(
        "verify", "models:verify_models", "read every byte of the models that are here"
    )
    checked.add_argument("names", nargs="*", metavar="NAME", help="all that are here, if none")
    removed = action("remove", "models:remove_models", "delete a model")
    removed.add_argument("names", nargs="+", metavar="NAME", help="as `visavis models list` has it")
    path = action("path", "models:path_model", "where a model is")
    path.add_argument("name", metavar="NAME", help="as `visavis models list` has it")
    added = action("add", "models:add_model", "make a model of your own known by a name")
    added.add_argument(
        "file",
        type=Path,
        metavar="FILE|FOLDER",
        help="a GGUF file, a folder of Whisper for CTranslate2, a voice of Coqui or Piper, a .pth",
    )
    added.add_argument("--name", help="its name; that of the file otherwise")
    added.add_argument("--copy", action="store_true", help="copy it instead of linking to it")
    converted = action(
        "convert", "models:convert_model", "a smaller, quicker copy beside a Wav2Lip checkpoint"
    )
    converted.add_argument("name", metavar="NAME|FILE")


def add_setup_and_profile(
    commands: Any,
    parents: Sequence[argparse.ArgumentParser],
    run: Callable[[argparse.Namespace], int],
) -> None:
    """Add `setup` and `profile` to the commands of an ArgumentParser."""
    setup = commands.add_parser(
        "setup", parents=parents, help="download and install what suits this computer"
    )
    setup.add_argument("--yes", action="store_true", help="agree to all that would be asked")
    setup.add_argument("--offline", action="store_true", help="make no request")
    setup.set_defaults(run=run, act="setup:set_up")
    profile = commands.add_parser(
        "profile", parents=parents, help="what runs where on this computer, why, and how fast"
    )
    profile.add_argument("--json", action="store_true", help="print one JSON object")
    profile.add_argument(
        "--measure", action="store_true", help="load each engine and measure it (10 seconds)"
    )
    profile.set_defaults(run=run, act="setup:show_profile")
