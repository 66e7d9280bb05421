"""`visavis render`: a face and a sound file in, a film out.

Knows the options and what is printed. What can be wrong with them is render_inputs.py's, what a
quality mode means modes.py's, and how a clip is made clip.py's.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.commands.render_inputs import (
    LONGEST_SECONDS,
    check_apart,
    planned,
    rate_of,
    seconds_of,
    speaker,
)
from talking_head.errors import (
    EngineUnavailable,
    NoFaceError,
    OutOfMemory,
    PictureError,
)

if TYPE_CHECKING:
    from assistant.config import Settings, TalkingHeadSettings
    from talking_head.avatar import Avatar
    from talking_head.clip import ClipInfo, Encoding, Refine
    from talking_head.modes import Plan
    from talking_head.renderer import Renderer, RenderSettings


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
    from assistant import paths
    from assistant.progress import Progress
    from talking_head.avatar import Video
    from talking_head.clip import render_clip
    from talking_head.modes import label
    from talking_head.renderer import RenderOptions
    from talking_head.sound_file import sound_pieces

    plan, loading = planned(args, settings.talking_head)
    seconds, rate = seconds_of(args.audio), rate_of(args.audio)
    for source in (args.audio, args.face):
        check_apart(args.out, source)
    avatar = speaker(args.face, settings)
    reasons: list[str] = []

    def tell(reason: str) -> None:
        reasons.append(reason)
        if not args.json:
            print(reason, file=sys.stderr)

    if not args.json:
        print(_plan_as_text(plan), file=sys.stderr)
    for reason in plan.reasons:
        tell(reason)
    options = RenderOptions(plan.size, plan.fps, cache=paths.user_folder("cache") / "faces")
    encoding = _encoding(plan, settings.talking_head)
    avatar = _enlarged(plan, loading, avatar, tell)
    refine = _refine(plan, loading, avatar, seconds, tell)

    def make(renderer: Renderer) -> ClipInfo:
        engine = renderer.capabilities
        if isinstance(avatar, Video) and not engine.supports_video:
            tell(f"{label(engine.name)} uses one picture of {avatar.path.name}, not its motion.")
        with Progress(seconds, sys.stderr) as progress:
            sound = sound_pieces(args.audio, rate, LONGEST_SECONDS)
            return render_clip(
                renderer, avatar, sound, args.out, options, encoding, progress, refine
            )

    clip = _by_first_able(plan.engines, loading, make, tell)
    if args.json:
        print(_as_json(args.out, plan, clip, refine is not None, reasons))
    else:
        print(_as_text(args.out, clip))
    return 0


def _enlarged(
    plan: Plan, loading: RenderSettings, avatar: Avatar, tell: Callable[[str], None]
) -> Avatar:
    """The avatar, its picture enlarged if the plan refines, and it is small, and that works."""
    from talking_head.avatar import Photo
    from talking_head.realesrgan.portrait import enlarged_photo, is_small
    from talking_head.realesrgan.upscaler import Upscaler, probe

    if not (plan.enhance and isinstance(avatar, Photo) and is_small(avatar, plan.size)):
        return avatar
    if not probe(loading).ok:
        return avatar
    try:
        larger = enlarged_photo(avatar, Upscaler(loading))
    except (EngineUnavailable, OutOfMemory) as error:
        tell(f"The picture is not enlarged by RealESRGAN: {error}")
        return avatar
    sizes = [f"{p.portrait.shape[1]}x{p.portrait.shape[0]}" for p in (avatar, larger)]
    tell(f"RealESRGAN has enlarged the picture from {sizes[0]} to {sizes[1]}.")
    return larger


def _refine(
    plan: Plan,
    loading: RenderSettings,
    avatar: Avatar,
    seconds: float | None,
    tell: Callable[[str], None],
) -> Refine | None:
    """What refines the film's faces, if the plan wants it and the avatar allows it."""
    if not plan.enhance:
        return None
    from assistant.progress import clock
    from talking_head.gfpgan.film import points_in_frame, refiner
    from talking_head.gfpgan.restorer import FaceRestorer

    try:
        points_in_frame(avatar, plan.size)
        restorer = FaceRestorer(loading)
        refine = refiner(restorer, avatar, plan.size)
    except (NoFaceError, EngineUnavailable) as error:
        tell(f"Without face enhancement after all: {error}")
        return None
    price = restorer.seconds_per_face()
    whole = f", {clock(price * float(plan.fps) * seconds)} for this film" if seconds else ""
    tell(f"Face enhancement takes about {price:.2g} s a frame here{whole} ({restorer.label}).")
    return refine


def _by_first_able(
    engines: Sequence[str],
    loading: RenderSettings,
    make: Callable[[Renderer], ClipInfo],
    tell: Callable[[str], None],
) -> ClipInfo:
    """The clip that the first engine makes that can be loaded and can use the avatar."""
    from talking_head.modes import label
    from talking_head.renderer import RENDERERS

    for name in engines:
        try:
            with closing(RENDERERS[name].load(loading)) as renderer:
                return make(renderer)
        except (EngineUnavailable, PictureError) as error:
            if name == engines[-1]:
                raise
            tell(f"{label(name)} cannot be used: {error}")
    raise EngineUnavailable("No face engine works here.")


def _encoding(plan: Plan, head: TalkingHeadSettings) -> Encoding:
    kilobits = int(head.output.audio_bitrate.removesuffix("k"))
    return replace(plan.encoding, audio_bitrate=1000 * kilobits)


def _plan_as_text(plan: Plan) -> str:
    """What will be done, before it is."""
    width, height = plan.size
    encoding = plan.encoding
    amount = (
        f"CRF {encoding.crf}"
        if encoding.bitrate is None
        else f"{encoding.bitrate / 1_000_000:g} Mbit/s"
    )
    what = f"Mode {plan.mode}: {width}x{height} at {float(plan.fps):.5g} fps,"
    return f"{what} {encoding.encoder} {encoding.preset}, {amount}."


def _as_text(out: Path, clip: ClipInfo) -> str:
    return (
        f"{out}: {clip.seconds:.1f} s of film in {clip.wall_seconds:.1f} s"
        f" (real-time factor {clip.real_time_factor:.2f}), engine {clip.engine},"
        f" encoder {clip.encoder}"
    )


def _as_json(out: Path, plan: Plan, clip: ClipInfo, enhanced: bool, reasons: Sequence[str]) -> str:
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
            "enhanced": enhanced,
            "reasons": [*reasons],
        }
    )
