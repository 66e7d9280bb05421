"""What the user has agreed to, once: the licence of a model, and that a voice may be cloned.

Knows the file it is kept in. Does not know why anything needs an agreement.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path

from assistant import paths
from talking_head.errors import OutputError
from talking_head.said import said

LICENCE = "licence:"
CLIP = "clip:"


def clip_key(clip: Path) -> str:
    """The name of the consent to clone the voice in this recording: by its content, not its name.

    Raises OSError where it cannot be read.
    """
    with clip.open("rb") as file:
        return CLIP + hashlib.file_digest(file, "sha256").hexdigest()


@dataclass(frozen=True, slots=True)
class Agreements:
    """A file of agreements; None, or one that cannot be read, holds none."""

    file: Path | None = None

    def given(self, key: str) -> bool:
        """Whether this was agreed to."""
        return key in self._read()

    def give(self, key: str, words: str, when: str) -> None:
        """Keep that this was agreed to, in these words. Raises OutputError."""
        if self.file is None:
            raise OutputError("There is nowhere to keep what was agreed to.")
        kept = {**self._read(), key: {"words": words, "when": when}}
        aside = self.file.with_suffix(".new")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            aside.write_text(json.dumps(kept, indent=1, ensure_ascii=False), "utf-8")
            os.replace(aside, self.file)
        except OSError as error:
            raise OutputError(
                said(
                    "{path} cannot be written: {why}.",
                    path=self.file,
                    why=(error.strerror or str(error)).lower(),
                )
            ) from error

    def _read(self) -> dict[str, object]:
        if self.file is None:
            return {}
        try:
            found = json.loads(self.file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


def agreements() -> Agreements:
    """What the user agreed to on this computer."""
    return Agreements(paths.user_folder("data") / "agreements.json")
