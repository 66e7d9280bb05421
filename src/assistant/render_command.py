"""`visavis render`: a face and a sound file in, a film out.

Knows the options, what can be wrong with them, and what is printed. What a quality mode means is
modes.py's, how a clip is made clip.py's.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from talking_head.errors import (
    AudioFileError,
    EngineUnavailable,
    InputError,
    NoFaceError,
    PictureError,
    VisavisError,
)

if TYPE_CHECKING:
    from assistant.config import Settings, TalkingHeadSettings
    from talking_head.avatar import Avatar
    from talking_head.clip import ClipInfo, Encoding
    from talking_head.modes import Look, Model, Plan
    from talking_head.renderer import RenderSettings

RATE = 48_000
"""Of the clip's sound, in Hz."""

LONGEST_SECONDS = 12 * 3600.0
SMALLEST, LARGEST = 256, 3840  # pixels of a side
SLOWEST, FASTEST = 12, 60  # frames per second


def add_parser(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> argparse.ArgumentParser:
    """Add the command and its options; what it runs is set by the caller."""
    render = commands.add_parser(
        "render", parents=[shared], help="make a film of a face that says a recording"
    )
    render.add_argument(
        "--face",
        metavar="PICTURE|VIDEO|AVATAR",
        help="who speaks: a file, or an avatar's name (default: the assistant's)",
    )
    render.add_argument("--audio", type=Path, required=True, metavar="FILE", help="what is said")
    render.add_argument("--out", type=Path, required=True, metavar="FILE.mp4")
    render.add_argument(
        "--mode",
        default="auto",
        help="real_time (quick), high_quality (slow, for keeping), auto (one of these, by what is"
        " installed; the default), standard (720p) or high (1080p)",
    )
    render.add_argument("--fps", metavar="N", help="frames per second, 12 to 60")
    render.add_argument("--size", metavar="WxH", help="of the picture, such as 1280x720")
    render.add_argument("--engine", metavar="NAME", help="what moves the face (default: the best)")
    render.add_argument("--driver-video", metavar="FILE", help="whose motion the face is to take")
    render.add_argument("--json", action="store_true", help="print one JSON object")
    return render


def main(args: argparse.Namespace, settings: Settings) -> int:
    """Run the command; returns the exit code 0.

    The caller has seen to it that `args.out` names a file in a folder. Raises InputError, the
    errors of `render_clip`, and FileNotFoundError.
    """
    plan, loading = _plan(args, settings.talking_head)
    seconds = _seconds(args.audio)
    for source in (args.audio, args.face):
        _check_apart(args.out, source)
    avatar = _avatar(args.face, settings)
    reasons = list(plan.reasons)
    if not args.json:
        print(_plan_as_text(plan), file=sys.stderr)

    def passed_over(reason: str) -> None:
        reasons.append(reason)
        if not args.json:
            print(reason, file=sys.stderr)

    clip = _clip(args, settings.talking_head, plan, loading, avatar, seconds, passed_over)
    print(_as_json(args.out, plan, clip, reasons) if args.json else _as_text(args.out, clip))
    return 0


def _plan(args: argparse.Namespace, head: TalkingHeadSettings) -> tuple[Plan, RenderSettings]:
    """What the options come to on this machine, and what its engine is to be loaded with."""
    from assistant import paths
    from assistant.profile import probe_machine
    from talking_head.modes import NVENC, Installed, Wishes, find_engines, resolve
    from talking_head.mp4 import encoder_opens
    from talking_head.renderer import RenderSettings

    if args.driver_video is not None:
        raise InputError(
            "No face engine of this version takes its motion from a driving video;"
            " FOMM and LivePortrait would, but are not here.",
            "Leave out --driver-video: the face then moves by what it says.",
        )
    looks = {"standard": _look(head, "standard"), "high": _look(head, "high")}
    wishes = Wishes(
        looks[head.quality_mode],
        args.engine or head.engine,
        _size(args.size),
        _fps(args.fps),
        head.high.enhance_face,
    )
    models = {name: paths.locate(getattr(head.models, name)) for name in head.models.__slots__}
    loading = RenderSettings(head.device, head.use_half_precision, models)
    can_compute = head.device != "cpu" and importlib.util.find_spec("torch") is not None
    installed = Installed(
        find_engines(loading),
        cuda=can_compute and bool(probe_machine().gpus),
        nvenc=encoder_opens(NVENC),
    )
    plan = resolve(args.mode, installed, wishes, looks)
    return plan, replace(loading, models=_preferring(plan.model, models))


def _preferring(model: Model, models: dict[str, Path]) -> dict[str, Path]:
    """The files such that Wav2Lip, which takes the first that is there, finds this one first."""
    other: Model = "wav2lip" if model == "wav2lip_gan" else "wav2lip_gan"
    return models | {"wav2lip": models[model], "wav2lip_gan": models[other]}


def _look(head: TalkingHeadSettings, mode: str) -> Look:
    from talking_head.modes import Look

    quality = head.high if mode == "high" else head.standard
    size = (quality.resolution.width, quality.resolution.height)
    return Look(size, quality.fps, quality.model)


def _size(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    match = re.fullmatch(r"(\d{1,5})[xX×](\d{1,5})", text.strip())
    if match is None:
        raise InputError(f'--size is "{text[:40]}", but must be WIDTHxHEIGHT, such as 1280x720.')
    width, height = int(match[1]), int(match[2])
    near_width, near_height = (
        min(max(side // 2 * 2, SMALLEST), LARGEST) for side in (width, height)
    )
    if (width, height) != (near_width, near_height):
        raise InputError(
            f"--size is {width}x{height}, but width and height must be even numbers from"
            f" {SMALLEST} to {LARGEST}.",
            f"Near to it is {near_width}x{near_height}.",
        )
    return width, height


def _fps(text: str | None) -> Fraction | None:
    from assistant.config_schema import frame_rate

    if text is None:
        return None
    try:
        rate = frame_rate(text.strip())
    except (ValueError, ZeroDivisionError):
        rate = Fraction(0)
    if not SLOWEST <= rate <= FASTEST:
        raise InputError(
            f'--fps is "{text[:40]}", but must be a number of frames per second from {SLOWEST} to'
            f" {FASTEST}, such as 25 or 29.97."
        )
    return rate


def _seconds(audio: Path) -> float | None:
    """How long the clip will be, if the sound file says so."""
    from talking_head.sound_file import declared_seconds

    seconds = declared_seconds(audio)
    if seconds is not None and seconds > LONGEST_SECONDS:
        raise AudioFileError(
            f"{audio.name} sounds for {seconds / 3600:.0f} hours; {LONGEST_SECONDS / 3600:.0f} are"
            " the most.",
            "Cut it into parts.",
        )
    return seconds


def _check_apart(out: Path, source: str | Path | None) -> None:
    """The film must not take the place of what it is made of."""
    if source is not None and out.exists() and Path(source).exists() and out.samefile(source):
        raise InputError(f"{out} is also what the film is made of.", "Give it another name.")


def _avatar(face: str | None, settings: Settings) -> Avatar:
    from assistant import paths
    from assistant.assembly import avatar_folders, avatar_of
    from talking_head.avatar import load_avatar

    if face is None:
        return avatar_of(settings)
    kept = settings.talking_head.cache_preprocessed_face
    cache = paths.user_folder("cache") / "faces" if kept else None
    try:
        return load_avatar(face, cache, folders=avatar_folders())
    except NoFaceError:
        raise
    except PictureError:
        if not _is_video(Path(face)):
            raise
        raise InputError(
            f"{face} is a video, and no face engine of this version makes a video speak.",
            "Give a picture of the face (a frame of the video, say), or an avatar's name.",
        ) from None


def _is_video(path: Path) -> bool:
    """Whether a file holds moving pictures; FFmpeg calls a single one a "pipe"."""
    import av

    try:
        with av.open(str(path.absolute())) as container:
            moving = "_pipe" not in container.format.name and "image2" not in container.format.name
            return moving and bool(container.streams.video)
    except (av.FFmpegError, OSError, ValueError):
        return False


def _clip(
    args: argparse.Namespace,
    head: TalkingHeadSettings,
    plan: Plan,
    loading: RenderSettings,
    avatar: Avatar,
    seconds: float | None,
    passed_over: Callable[[str], None],
) -> ClipInfo:
    """The clip, by the first engine of the plan that can be loaded and can use the avatar."""
    from assistant import paths
    from assistant.progress import Progress
    from talking_head.clip import render_clip
    from talking_head.modes import label
    from talking_head.renderer import RENDERERS, RenderOptions
    from talking_head.sound_file import sound_pieces

    options = RenderOptions(plan.size, plan.fps, cache=paths.user_folder("cache") / "faces")
    encoding = _encoding(plan, head)
    for name in plan.engines:
        try:
            renderer = RENDERERS[name].load(loading)
            try:
                with Progress(seconds, sys.stderr) as progress:
                    sound = sound_pieces(args.audio, RATE, LONGEST_SECONDS)
                    return render_clip(
                        renderer, avatar, sound, args.out, options, encoding, progress
                    )
            finally:
                renderer.close()
        except (EngineUnavailable, PictureError) as error:
            if name == plan.engines[-1]:
                raise
            passed_over(f"{label(name)} cannot be used: {error}")
    raise VisavisError("No face engine is left.")


def _encoding(plan: Plan, head: TalkingHeadSettings) -> Encoding:
    kilobits = int(head.output.audio_bitrate.removesuffix("k"))
    return replace(plan.encoding, audio_bitrate=1000 * kilobits)


def _plan_as_text(plan: Plan) -> str:
    """What will be done and why, before it is."""
    width, height = plan.size
    encoding = plan.encoding
    amount = (
        f"CRF {encoding.crf}"
        if encoding.bitrate is None
        else f"{encoding.bitrate / 1_000_000:g} Mbit/s"
    )
    what = f"Mode {plan.mode}: {width}x{height} at {float(plan.fps):.5g} fps,"
    return "\n".join([f"{what} {encoding.encoder} {encoding.preset}, {amount}.", *plan.reasons])


def _as_text(out: Path, clip: ClipInfo) -> str:
    return (
        f"{out}: {clip.seconds:.1f} s of film in {clip.wall_seconds:.1f} s"
        f" ({clip.real_time_factor:.2f} of real time), engine {clip.engine},"
        f" encoder {clip.encoder}"
    )


def _as_json(out: Path, plan: Plan, clip: ClipInfo, reasons: list[str]) -> str:
    """One JSON object, in ASCII."""
    width, height = clip.size
    return json.dumps(
        {
            "output": str(out),
            "mode": plan.mode,
            "engine": clip.engine,
            "encoder": clip.encoder,
            "width": width,
            "height": height,
            "fps": float(clip.fps),
            "frames": clip.frames,
            "seconds": clip.seconds,
            "wall_seconds": clip.wall_seconds,
            "real_time_factor": clip.real_time_factor,
            "first_block_seconds": clip.first_block_seconds,
            "enhanced": plan.enhance,
            "reasons": reasons,
        }
    )
