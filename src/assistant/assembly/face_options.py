"""From the settings to the face: who is shown, and what a face engine is told."""

from __future__ import annotations

from pathlib import Path

from assistant import paths
from assistant.config import Settings, TalkingHeadSettings
from talking_head.avatar import BUNDLED, Avatar, load_avatar
from talking_head.renderer import RenderOptions, RenderSettings


def avatar_folders() -> tuple[Path, ...]:
    """Where avatars are looked for: the user's own first."""
    return (paths.user_folder("data") / "avatars", BUNDLED)


def avatar_of(settings: Settings) -> Avatar:
    """The avatar that the settings name. Raises PictureError or FileNotFoundError."""
    head = settings.talking_head
    path = paths.locate(head.avatar_image)
    named = path if path.exists() else Path(head.avatar_image).name
    return load_avatar(named, _cache(head), folders=avatar_folders())


def render_settings(head: TalkingHeadSettings, model: str = "") -> RenderSettings:
    """What a face engine is loaded with.

    `model`: the checkpoint that is wanted, "" for that of the quality mode.
    """
    models = {name: paths.locate(getattr(head.models, name)) for name in head.models.__slots__}
    wanted = model or head.quality.model
    batch = head.quality.face_det_batch_size
    return RenderSettings(head.device, head.use_half_precision, models, wanted, batch)


def render_options(head: TalkingHeadSettings) -> RenderOptions:
    """Size and frames per second of the quality mode."""
    resolution = head.quality.resolution
    return RenderOptions(
        (resolution.width, resolution.height), head.quality.fps, cache=_cache(head)
    )


def _cache(head: TalkingHeadSettings) -> Path | None:
    return paths.user_folder("cache") / "faces" if head.cache_preprocessed_face else None
