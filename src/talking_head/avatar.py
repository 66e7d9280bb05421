"""Who is shown: a photo (any picture with a face) or a puppet (layers that we drew).

Both have a `portrait`, which every engine can use.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from talking_head.media import Picture


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """A picture with a face. `path`: the file it came from."""

    name: str
    path: Path
    portrait: Picture


@dataclass(frozen=True, slots=True, eq=False)
class Puppet:
    """An avatar of drawn layers. `path`: its folder, with avatar.yaml and the layers."""

    name: str
    path: Path
    portrait: Picture


Avatar = Photo | Puppet
