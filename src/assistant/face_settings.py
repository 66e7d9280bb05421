"""The settings of the face as the face engines want them."""

from __future__ import annotations

from assistant import paths
from assistant.config import TalkingHeadSettings
from talking_head.renderer import RenderOptions, RenderSettings


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
    cache = paths.user_folder("cache") / "faces" if head.cache_preprocessed_face else None
    return RenderOptions((resolution.width, resolution.height), head.quality.fps, cache=cache)
