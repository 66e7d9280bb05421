"""`visavis voice`: which voices speak here; the licence and the consent that cloning asks for.

Knows what is asked and how the answer is kept (agreements.py). Does not know how a voice speaks.
"""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.agreements import clip_key
from talking_head.errors import EngineUnavailable, InputError

if TYPE_CHECKING:
    from assistant.config import Settings
    from assistant.tts import VoiceOptions

LICENCE = """\
XTTS v2 is a model of Coqui. Its weights, and what is spoken with them, are under the
Coqui Public Model License 1.0.0:

  - non-commercial purposes only: private use, research, testing;
  - no use for which anybody pays, and no training of other models for such use;
  - whoever passes on the model, or sound that it made, passes on these terms as well;
  - there is no warranty.

This is a summary. The text that holds is at
https://huggingface.co/coqui/XTTS-v2/blob/main/LICENSE.txt
"""

CONSENT = """\
{clip}
is to become the voice of your assistant. A voice belongs to a person. Clone it only if it is
your own, or if whoever speaks in this recording has agreed to that. Do not use it to make anyone
believe that they said what they never said.
"""


def add_parser(
    commands: Any,
    parents: Sequence[argparse.ArgumentParser],
    run: Callable[[argparse.Namespace], int],
) -> None:
    """Add `voice` and its actions to the commands of an ArgumentParser. `run` calls `main`."""
    parser = commands.add_parser("voice", help="the voices that speak here; clone one")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)

    listing = actions.add_parser("list", parents=parents, help="every voice that speaks here")
    listing.set_defaults(run=run, action=_list)

    licence = actions.add_parser("licence", parents=parents, help="read and accept that of XTTS")
    licence.add_argument("--accept", action="store_true", help="accept it without being asked")
    licence.set_defaults(run=run, action=_licence)

    clone = actions.add_parser("clone", parents=parents, help="speak with the voice of a recording")
    clone.add_argument("clip", type=Path, help="6 to 30 seconds of clear speech of one person")
    clone.add_argument(
        "--consent", action="store_true", help="whoever speaks in it agrees; do not ask"
    )
    clone.set_defaults(run=run, action=_clone)


def main(args: argparse.Namespace, settings: Settings) -> int:
    """Run the action that `add_parser` parsed. Raises InputError, OutputError and their like."""
    code: int = args.action(args, settings)
    return code


def _list(args: argparse.Namespace, settings: Settings) -> int:
    from assistant import tts
    from assistant.assembly.voice_options import voice_options
    from assistant.models import Store
    from assistant.planning.this_machine import planned

    store = Store()
    options = voice_options(settings, planned(settings, store), store)
    here = tts.offered(options)
    print("These voices speak here:")
    for name, sounds_like in tts.CHOICES:
        if name in here:
            print(f"  {name:24} {sounds_like}")
    print("\nXTTS v2: the most natural, in 17 languages; can speak as in a recording.")
    for name, state in _xtts(options):
        print(textwrap.fill(state, 79, initial_indent=f"  {name:9}", subsequent_indent=" " * 11))
    print("\nChoose a voice with --set tts.voice=NAME, or in the settings.")
    return 0


def _xtts(options: VoiceOptions) -> Iterator[tuple[str, str]]:
    """What there is of XTTS, and what it still wants."""
    from assistant.tts import coqui_import, xtts, xtts_speakers

    model = options.model_for("xtts")
    installed = coqui_import.installed()
    if not installed.ok:
        yield "Packages", f"{installed.reason}. {installed.fix}"
    if model is None:
        yield "Model", "not here. visavis models get xtts-v2 fetches it (1.9 GB)."
    else:
        yield "Model", str(model)
    accepted = options.agreements.given(xtts.AGREED)
    yield (
        "Licence",
        (
            "accepted: for non-commercial use only."
            if accepted
            else "not accepted yet: for non-commercial use only. visavis voice licence shows it."
        ),
    )
    yield "Clone", _clone_state(options)
    if model is not None and installed.ok:
        try:
            names = ", ".join(xtts_speakers.speakers(model))
            yield "Speakers", f"{names}. Choose one as xtts:NAME."
        except EngineUnavailable as error:
            yield "Speakers", str(error)


def _clone_state(options: VoiceOptions) -> str:
    """Whose recorded voice is used, if any."""
    if options.clip is None:
        return "no recording is set. visavis voice clone RECORDING makes its voice the assistant's."
    try:
        agreed = options.agreements.given(clip_key(options.clip))
    except OSError as error:
        return f"{options.clip} cannot be read ({error.strerror}). Correct tts.clip."
    if not agreed:
        return (
            f"{options.clip} is set, but nobody has said yet that whoever speaks in it agrees:"
            f" visavis voice clone {options.clip} asks."
        )
    return f"{options.clip} is the voice; whoever speaks in it agreed."


def _licence(args: argparse.Namespace, settings: Settings) -> int:
    from assistant.agreements import agreements
    from assistant.tts.xtts import AGREED

    print(LICENCE)
    if agreements().given(AGREED):
        print("You have accepted it.")
        return 0
    return _asked(args.accept, "Do you accept it?", AGREED, LICENCE)


def _clone(args: argparse.Namespace, settings: Settings) -> int:
    from assistant.config_sources import save_user_setting
    from assistant.tts.xtts_speakers import read_clip

    clip = args.clip.expanduser().absolute()
    read_clip(clip)
    words = CONSENT.format(clip=clip)
    print(words)
    code = _asked(args.consent, "Does whoever speaks in it agree?", clip_key(clip), words)
    if code == 0:
        print(f"tts.clip is {clip} now, in {save_user_setting('tts.clip', str(clip))}.")
    return code


def _asked(already: bool, question: str, key: str, words: str) -> int:
    """Keep a yes. Raises InputError where nobody can be asked."""
    from assistant.agreements import agreements

    if not already:
        if not sys.stdin.isatty():
            raise InputError(
                "There is nobody to ask here.",
                "Run it in a terminal, or say yes with --accept or --consent.",
            )
        if input(f"{question} [yes/no] ").strip().lower() not in ("yes", "y"):
            print("Nothing was changed.")
            return 1
    agreements().give(key, words, datetime.now(UTC).isoformat(timespec="seconds"))
    print("Kept.")
    return 0
