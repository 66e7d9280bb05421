"""What `visavis render` is given, checked: sizes, rates, files, and what a mode comes to here.

Everything wrong with it is one sentence, said before any work is begun.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from talking_head.errors import AudioFileError, InputError

if TYPE_CHECKING:
    from assistant.config import Settings, TalkingHeadSettings
    from talking_head.avatar import Avatar
    from talking_head.modes import Look, Plan
    from talking_head.renderer import RenderSettings

LONGEST_SECONDS = 12 * 3600.0
SMALLEST, LARGEST = 256, 3840  # pixels of a side
SLOWEST, FASTEST = 12, 60  # frames per second
RATES = (16_000, 48_000)
"""Hz: between these a film's sound keeps the rate that it has."""


def planned(args: argparse.Namespace, head: TalkingHeadSettings) -> tuple[Plan, RenderSettings]:
    """What the options come to on this machine, and what its engine is to be loaded with."""
    from assistant.assembly.face_options import render_settings
    from assistant.profile import probe_machine
    from talking_head.gfpgan import restorer
    from talking_head.modes import NVENC, Installed, Wishes, find_engines, resolve
    from talking_head.mp4 import encoder_opens

    if args.driver_video is not None:
        raise InputError(
            "No face engine of this version takes its motion from a driving video;"
            " FOMM and LivePortrait would, but are not here.",
            "Leave out --driver-video: the face then moves by what it says.",
        )
    looks = {"standard": _look(head, "standard"), "high": _look(head, "high")}
    wishes = Wishes(
        looks[head.mode],
        args.engine or head.engine,
        _size(args.size),
        _fps(args.fps),
        head.high.enhance_face,
    )
    loading = render_settings(head)
    can_compute = head.device != "cpu" and importlib.util.find_spec("torch") is not None
    installed = Installed(
        find_engines(loading),
        restorer.probe(loading),
        cuda=can_compute and bool(probe_machine().gpus),
        nvenc=encoder_opens(NVENC),
    )
    plan = resolve(args.mode, installed, wishes, looks)
    loading = render_settings(head, plan.model)
    wanted = loading.models[plan.model]
    if plan.engines[0] == "wav2lip" and not wanted.is_file():
        other = f"Wav2Lip by another checkpoint: there is no file {wanted}."
        plan = replace(plan, reasons=(*plan.reasons, other))
    return plan, loading


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
    from talking_head.media import frame_rate

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


def seconds_of(audio: Path) -> float | None:
    """How long the clip will be, if the sound file says so."""
    from assistant.progress import clock
    from talking_head.sound_file import declared_seconds

    seconds = declared_seconds(audio)
    if seconds is not None and seconds > LONGEST_SECONDS:
        raise AudioFileError(
            f"{audio.name} sounds for {clock(seconds)}; {clock(LONGEST_SECONDS)} is the most.",
            "Cut it into parts.",
        )
    return seconds


def rate_of(audio: Path) -> int:
    """The film's sample rate: the file's own, or the nearest that is made."""
    from talking_head.sound_file import declared_rate

    return min(max(declared_rate(audio), RATES[0]), RATES[1])


def check_apart(out: Path, source: str | Path | None) -> None:
    """The film must not take the place of what it is made of."""
    if source is not None and out.exists() and Path(source).exists() and out.samefile(source):
        raise InputError(f"{out} is also what the film is made of.", "Give it another name.")


def speaker(face: str | None, settings: Settings) -> Avatar:
    """The avatar that --face names, or the assistant's own.

    Raises FileNotFoundError, PictureError and NoFaceError.
    """
    from assistant import paths
    from assistant.assembly.face_options import avatar_folders, avatar_of
    from talking_head.avatar import load_avatar

    if face is None:
        return avatar_of(settings)
    kept = settings.talking_head.cache_preprocessed_face
    cache = paths.user_folder("cache") / "faces" if kept else None
    return load_avatar(face, cache, folders=avatar_folders())
