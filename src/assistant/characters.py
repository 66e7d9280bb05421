"""Who an avatar is: the voice and the manner that some of the user's avatars have of their own.

Kept in a small YAML file in the data folder, by the avatar's name. An avatar without an entry
speaks with the general voice and manner, which are the settings as they were before the first
avatar with its own came. Knows no engine and no window.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from assistant import config_file, paths
from assistant.config import Settings

GENERAL = ""
"""The entry of all avatars that have none."""

VOICE, PERSONA, IMAGE = "tts.voice", "llm.persona", "talking_head.avatar_image"


@dataclass(frozen=True, slots=True)
class Character:
    """`voice`: of the setting tts.voice; `persona`: of llm.persona. None: as is general."""

    voice: str | None = None
    persona: str | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing is its own."""
        return self.voice is None and self.persona is None


def characters_file() -> Path:
    """Where they are kept; it need not exist."""
    return paths.user_folder("data") / "characters.yaml"


def read() -> dict[str, Character]:
    """Name -> character, of those that have one. A file that cannot be read holds none."""
    try:
        kept = yaml.safe_load(characters_file().read_text("utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        return {}
    if not isinstance(kept, dict):
        return {}
    return {
        str(name): Character(_text(entry.get("voice")), _text(entry.get("persona")))
        for name, entry in kept.items()
        if isinstance(entry, dict)
    }


def write(characters: Mapping[str, Character]) -> None:
    """Keep them, whole or not at all. Raises OutputError."""
    kept = {
        name: {"voice": one.voice, "persona": one.persona}
        for name, one in characters.items()
        if not one.empty
    }
    text = yaml.safe_dump(kept, allow_unicode=True, sort_keys=True)
    config_file.write_text(characters_file(), text)


def avatar_in_use(settings: Settings) -> str:
    """The name of the avatar that the settings show."""
    return Path(settings.talking_head.avatar_image).stem


def put_on(name: str, settings: Settings) -> dict[str, object]:
    """The settings to change for another avatar, its voice and manner included.

    The first avatar with its own has the general ones kept. Raises OutputError.
    """
    known = read()
    if avatar_in_use(settings) not in known:
        known[GENERAL] = Character(settings.tts.voice, settings.llm.persona)
        if any(one for one in known if one != GENERAL):
            write(known)
    general = known.get(GENERAL, Character())
    own = known.get(name, Character())
    changes: dict[str, object] = {IMAGE: f"assets/avatars/{name}"}
    wanted = (
        (VOICE, own.voice, general.voice, settings.tts.voice),
        (PERSONA, own.persona, general.persona, settings.llm.persona),
    )
    for key, its, otherwise, now in wanted:
        value = its if its is not None else otherwise
        if value is not None and value != now:
            changes[key] = value
    return changes


def give(name: str, character: Character, settings: Settings) -> dict[str, object]:
    """Keep a character; the settings to change, if it is the avatar in use. Raises OutputError."""
    known = read()
    if avatar_in_use(settings) not in known:
        known[GENERAL] = Character(settings.tts.voice, settings.llm.persona)
    known[name] = character
    write(known)
    if avatar_in_use(settings) != name:
        return {}
    general = known.get(GENERAL, Character("auto", ""))
    voice = character.voice if character.voice is not None else general.voice
    persona = character.persona if character.persona is not None else general.persona
    return {VOICE: voice or "auto", PERSONA: persona or ""}


def forget(name: str) -> None:
    """The avatar is gone. Raises OutputError."""
    known = read()
    if known.pop(name, None) is not None:
        write(known)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
