"""Quality modes of a clip: which engine, picture, encoder and enhancement a mode stands for here.

One table, and the rule that holds it against what is installed; every choice comes with its
reason. `standard` and `high` say how large the picture is and which model makes it; `real_time`
and `high_quality` say how it is encoded and whether faces are refined; what a mode leaves open
comes from the settings. Knows no engine but by name: those of the table that are not here yet
are passed over, and join it by being installed. Does not look at the machine itself.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from talking_head.backends import Availability, Engine
from talking_head.clip import Encoding
from talking_head.errors import InputError
from talking_head.renderer import RENDERERS, Renderer, RenderSettings

AUTO = "auto"
NVENC, X264 = "h264_nvenc", "libx264"

Model = Literal["wav2lip", "wav2lip_gan"]


@dataclass(frozen=True, slots=True)
class Look:
    """The picture: (width, height), frames per second, and which model moves the mouth."""

    size: tuple[int, int]
    fps: Fraction
    model: Model


LOOKS = {
    "standard": Look((1280, 720), Fraction(25), "wav2lip"),
    "high": Look((1920, 1080), Fraction(30), "wav2lip_gan"),
}


@dataclass(frozen=True, slots=True)
class Mode:
    """A row of the table.

    `engines`: in order of preference. `look`: of LOOKS, None where the mode leaves it to the
    settings. `x264`, `nvenc`: how each encoder is told to work. `enhance`: whether faces are
    refined: never, where that is here, or where the settings ask for it.
    """

    name: str
    engines: tuple[str, ...]
    look: str | None
    x264: Encoding
    nvenc: Encoding
    enhance: Literal["never", "where present", "as set"]


_WITHOUT_WEIGHTS = ("builtin", "still")
_VERYFAST = Encoding(preset="veryfast")  # both encoders, at constant quality
_LIVE = Encoding(preset="ultrafast", bitrate=2_000_000)  # NVENC's p1

MODES = {
    mode.name: mode
    for mode in (
        Mode(
            "real_time",
            ("sadtalker", "wav2lip", *_WITHOUT_WEIGHTS),
            look=None,
            x264=_LIVE,
            nvenc=_LIVE,
            enhance="never",
        ),
        Mode(
            "high_quality",
            ("diff2lip", "wav2lip", *_WITHOUT_WEIGHTS),
            look=None,
            x264=Encoding(preset="slow", crf=18),
            nvenc=Encoding(preset="veryslow", bitrate=6_000_000),  # NVENC's p7
            enhance="where present",
        ),
        Mode(
            "standard",
            ("wav2lip", *_WITHOUT_WEIGHTS),
            look="standard",
            x264=_VERYFAST,
            nvenc=_VERYFAST,
            enhance="never",
        ),
        Mode(
            "high",
            ("wav2lip", *_WITHOUT_WEIGHTS),
            look="high",
            x264=_VERYFAST,
            nvenc=_VERYFAST,
            enhance="as set",
        ),
    )
}
MODE_NAMES = (*MODES, AUTO)

LABELS = {"sadtalker": "SadTalker", "diff2lip": "Diff2Lip", "wav2lip": "Wav2Lip"}
"""Of engines that the table names, for when their own rows are not there to say it."""


@dataclass(frozen=True, slots=True)
class Installed:
    """What a machine has.

    `engines`: face engines by name, each with whether it works here. `enhancement`: the same of
    what refines faces. `cuda`: whether there is an NVIDIA card to compute on. `nvenc`: whether one
    encodes.
    """

    engines: Mapping[str, Availability]
    enhancement: Availability
    cuda: bool = False
    nvenc: bool = False


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user has asked for beside the mode; None and "auto" leave it to the mode.

    `look`: of the settings. `enhance`: faces are to be refined whatever it costs.
    """

    look: Look = LOOKS["standard"]
    engine: str = AUTO
    size: tuple[int, int] | None = None
    fps: Fraction | None = None
    enhance: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """What a mode comes to here.

    `engines`: that may serve, best first: one, if it was asked for by name. `reasons`: whole
    sentences that say what was chosen, and why not what the table prefers.
    """

    mode: str
    engines: tuple[str, ...]
    size: tuple[int, int]
    fps: Fraction
    model: Model
    encoding: Encoding
    enhance: bool
    reasons: tuple[str, ...]


def resolve(
    mode: str,
    installed: Installed,
    wishes: Wishes = Wishes(),
    looks: Mapping[str, Look] = LOOKS,
) -> Plan:
    """What a mode (or "auto") means on a machine.

    `looks`: what standard and high mean, where the settings say otherwise than LOOKS. Raises
    InputError for a mode or an engine that there is not, or that does not work here.
    """
    _check_name("quality mode", mode, MODE_NAMES)
    reasons = []
    if mode == AUTO:
        mode, why = _auto(installed)
        reasons.append(why)
    row = MODES[mode]
    look = looks[row.look] if row.look is not None else wishes.look
    engines, why = _engines(row, installed, wishes.engine)
    reasons.append(why)
    size, fps = wishes.size or look.size, wishes.fps or look.fps
    enhance, why = _enhance(row, installed, wishes.enhance)
    reasons.append(why)
    name, told = (NVENC, row.nvenc) if installed.nvenc else (X264, row.x264)
    encoding = Encoding(told.preset, told.crf, told.bitrate, encoder=name)
    return Plan(
        mode, engines, size, fps, look.model, encoding, enhance, tuple(r for r in reasons if r)
    )


def find_engines(
    settings: RenderSettings,
    rows: Mapping[str, Engine[RenderSettings, Renderer]] = RENDERERS,
) -> dict[str, Availability]:
    """Every face engine by name, with whether it works here."""
    return {name: row.probe(settings) for name, row in rows.items()}


def label(engine: str) -> str:
    """An engine's name for people."""
    return RENDERERS[engine].label if engine in RENDERERS else LABELS.get(engine, engine)


def _auto(installed: Installed) -> tuple[str, str]:
    """high_quality where all that makes it better than real_time is here; else real_time."""
    high = MODES["high_quality"]
    trained = [name for name in high.engines if name not in _WITHOUT_WEIGHTS]
    missing = []
    if not installed.cuda:
        missing.append("an NVIDIA card to compute on")
    if not any(_works(name, installed) for name in trained):
        missing.append(f"an engine with trained weights ({_or([label(n) for n in trained])})")
    if not installed.enhancement.ok:
        missing.append("face enhancement")
    if missing:
        return "real_time", f"auto is real_time: for high_quality it lacks {_and(missing)}."
    return "high_quality", (
        "auto is high_quality: an NVIDIA card, an engine with trained weights and face enhancement"
        " are all here."
    )


def _engines(row: Mode, installed: Installed, wanted: str) -> tuple[tuple[str, ...], str]:
    """The engines that may serve, best first, and why the better ones of the row do not."""
    if wanted != AUTO:
        if wanted in LABELS and wanted not in installed.engines:
            here = f"There are {_and([*installed.engines])}."
            raise InputError(f"{_why_not(wanted, installed)}.", here)
        _check_name("face engine", wanted, (*installed.engines, AUTO))
        available = installed.engines[wanted]
        if not available.ok:
            what = f"{label(wanted)} cannot be used here: {available.reason}."
            raise InputError(what, available.fix)
        return (wanted,), f"{label(wanted)}, as asked for."
    able = tuple(name for name in row.engines if _works(name, installed))
    if not able:
        raise InputError("No face engine works here.", "Run `visavis doctor` to see why.")
    better = row.engines[: row.engines.index(able[0])]
    if not better:
        return able, f"{label(able[0])}."
    why = _and([_why_not(name, installed) for name in better])
    fixes = [installed.engines[name].fix for name in better if name in installed.engines]
    return able, " ".join([f"{label(able[0])}: {why}.", *fixes])


def _why_not(name: str, installed: Installed) -> str:
    available = installed.engines.get(name)
    if available is None:
        return f"{label(name)} is not part of this version"
    return f"{label(name)} cannot be used ({available.reason})"


def _enhance(row: Mode, installed: Installed, wished: bool) -> tuple[bool, str]:
    """Whether faces are refined, and why not; on a processor only on request."""
    if row.enhance == "never" or (row.enhance == "as set" and not wished):
        return False, ""
    available = installed.enhancement
    if not available.ok:
        return False, f"Without face enhancement: {available.reason}. {available.fix}".strip()
    if installed.cuda or wished:
        return True, "With face enhancement."
    return False, (
        "Without face enhancement: there is no NVIDIA card to compute on, and the processor takes"
        " many times as long as the film plays. Ask for it, and for the time it will take, with"
        " --set talking_head.high.enhance_face=true."
    )


def _works(name: str, installed: Installed) -> bool:
    return name in installed.engines and installed.engines[name].ok


def _check_name(kind: str, name: str, known: Sequence[str]) -> None:
    if name in known:
        return
    like = difflib.get_close_matches(name.lower().replace("-", "_"), known, n=1)
    hint = f"Did you mean {like[0]}?" if like else f"There are {_and(list(known))}."
    raise InputError(f"There is no {kind} {name!r}.", hint)


def _and(words: Sequence[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def _or(words: Sequence[str]) -> str:
    return " or ".join(words)
