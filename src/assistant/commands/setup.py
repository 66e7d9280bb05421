"""`visavis setup`, the first run, and `visavis profile`: what suits this computer, and one yes.

Prints offers and plans; what is in them is for offer.py and plan.py to say.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from assistant import asr, llm, paths, tts
from assistant.commands.models import agreed, asked, described, fetch_all, net
from assistant.config import Settings
from assistant.models import Store, manifest
from assistant.planning import calibration, package_groups
from assistant.planning.offer import GROUP_BYTES, STAGES, Offer, here, offer
from assistant.planning.plan import Choice, Here, Plan, PlannedStage, plan
from assistant.profile import Machine, probe_machine, size, torch_problem
from talking_head.backends import Engine
from talking_head.errors import VisavisError
from talking_head.renderer import RENDERERS
from talking_head.turn import Turn

TORCH_SECONDS = 60.0
TITLES = {"asr": "Understands", "llm": "Answers", "tts": "Speaks", "face": "Shows its face"}


# The offer


def set_up(args: argparse.Namespace, settings: Settings) -> int:
    """Print the offer; download and install it after one yes."""
    machine, store = probe_machine(), Store()
    made = offer(machine, settings, here(machine, store))
    print(offer_text(made, machine))
    if made.empty:
        return 0
    if net(settings, offline=args.offline).is_offline:
        print("Nothing is downloaded or installed: no request is to be made (offline).")
        return 1
    if not args.yes and not asked("Download and install this?"):
        return 1
    return take(made, settings, store, yes=True)


def take(made: Offer, settings: Settings, store: Store, *, yes: bool) -> int:
    """Install and download what is offered, in the terminal. Returns the exit code."""
    if not agreed(made.models, yes=yes):
        return 1
    package_groups.install(made.groups, print, Turn())
    return fetch_all(made.models, store, net(settings))


def first_offer(settings: Settings) -> Offer | None:
    """What to offer at the first start; None where it was offered before, or nothing is."""
    if _offered().exists():
        return None
    machine = probe_machine()
    made = offer(machine, settings, here(machine, Store()))
    return None if made.empty else made


def offered_before() -> bool:
    """Whether the first run has asked already."""
    return _offered().exists()


def was_offered() -> None:
    """The first run has asked: it does not ask again."""
    try:
        paths.made(paths.user_folder("state"))
        _offered().write_text(time.strftime("%Y-%m-%d\n"), "utf-8")
    except (OSError, VisavisError):
        pass  # then it is asked once more


def _offered() -> Path:
    return paths.user_folder("state") / "offered"


def ask_first(settings: Settings) -> None:
    """At the first start in a terminal: one question. What fails is told, and the talk begins."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return
    made = first_offer(settings)
    if made is None:
        return
    print(offer_text(made, probe_machine()))
    wanted = asked("Download and install this now? Visavis works without it too.")
    was_offered()
    if wanted:
        try:
            take(made, settings, Store(), yes=True)
        except VisavisError as error:
            print(f"{error}\nVisavis starts with what is here.")
    else:
        print("`visavis setup` asks again.")


def offer_text(made: Offer, machine: Machine) -> str:
    """The offer, for one yes: what this machine can run, sizes, licences, expected times."""
    lines = [*made.now.reasons, f"Now ({_seconds(made.now)}):", *_stages(made.now)]
    if made.empty:
        return "\n".join([*lines, "That is all that suits this computer."])
    lines += [f"It could be ({_seconds(made.then)}):", *_stages(made.then), ""]
    if made.models:
        lines.append(f"To download, {made.bytes / 1e9:.1f} GB:")
        lines += ["  " + described(model).replace("\n", "\n  ") for model in made.models]
    if made.groups:
        total = sum(GROUP_BYTES[group] for group in made.groups)
        groups = ", ".join(made.groups)
        lines.append(f"To install: the packages of {groups} (up to {total / 1e9:.1f} GB).")
    if made.restricted:
        names = ", ".join(model.name for model in made.restricted)
        lines.append(f"A yes agrees to non-commercial use of {names}.")
    return "\n".join(lines)


def _stages(made: Plan) -> list[str]:
    return [f"  {TITLES[stage]}: {_choice(stage, made.first(stage))}" for stage in STAGES]


def _choice(stage: PlannedStage, choice: Choice) -> str:
    """What serves, in words, and where it computes if that is to be chosen."""
    rows = manifest()
    if choice.model not in rows:
        return _label(stage, choice.engine) + (f" ({choice.device})" if choice.model else "")
    return f"{rows[choice.model].label} ({choice.device})"


def _label(stage: PlannedStage, engine: str) -> str:
    tables: dict[PlannedStage, Iterable[Engine[Any, Any]]] = {
        "asr": asr.RECOGNISERS, "llm": llm.BRAINS, "tts": tts.VOICES, "face": RENDERERS.values(),
    }  # fmt: skip
    return next((str(row.label) for row in tables[stage] if row.name == engine), engine)


def _seconds(made: Plan) -> str:
    return f"first sound about {made.first_sound:.1f} s after you stop speaking"


# The plan


def show_profile(args: argparse.Namespace, settings: Settings) -> int:
    """Print the plan, measured first if that is wanted."""
    machine, store = probe_machine(), Store()
    machine = replace(machine, torch_problem=torch_problem(machine, TORCH_SECONDS))
    has = here(machine, store)
    made = plan(machine, settings, has)
    if args.measure:
        has = _measured(made, machine, settings, store, has, quiet=args.json)
        made = plan(machine, settings, has)
    if args.json:
        report = asdict(made) | {"machine": asdict(machine) | {"flags": sorted(machine.flags)}}
        print(json.dumps(report, indent=2))
        return 0
    print(plan_text(made, machine))
    return 0


def plan_text(made: Plan, machine: Machine) -> str:
    """The plan, its reasons, and the predicted time to the first sound."""
    lines = [f"Profile {made.profile}. {' '.join(made.reasons)}"]
    for stage in STAGES:
        lines.append(f"{TITLES[stage]}:")
        for number, choice in enumerate(made.choices[stage]):
            memory = f", {size(choice.memory)} of the card" if choice.memory else ""
            mark = "->" if number == 0 else "  "
            lines.append(f"  {mark} {_choice(stage, choice)}{memory}{_speed(stage, choice)}")
            lines += [f"       {reason}" for reason in choice.reasons]
    lines.append(f"Face in {made.quality} quality. Predicted: {_seconds(made)}.")
    return "\n".join(lines)


def _speed(stage: PlannedStage, choice: Choice) -> str:
    """How quick it is. What answers is waited for only until its first words; skills are not."""
    how = "measured" if choice.measured else "estimated"
    if stage == "llm":
        words = f", first words after {choice.first_words:.2f} s ({how})"
        return words if choice.first_words else ""
    return f", {choice.factor:.2f} s for a second of speech ({how})" if choice.factor else ""


def _measured(
    made: Plan, machine: Machine, settings: Settings, store: Store, has: Here, *, quiet: bool
) -> Here:
    """Measure the first engine of each stage; those that break are told and left out."""
    from assistant.planning.measuring import measure_stage

    kept = calibration.Measurements.of(machine)
    for stage in STAGES:
        choice = made.first(stage)
        try:
            factor = measure_stage(stage, choice, settings, made, store)
        except VisavisError as error:
            print(f"{TITLES[stage]}: {error}", file=sys.stderr)
            continue
        kept.keep(choice.key, factor)
        if not quiet:
            speed = "" if stage == "llm" else f", {factor:.2f} s for a second of speech"
            print(f"{TITLES[stage]}: {_choice(stage, choice)}{speed}")
    return replace(has, factors=kept.factors())
