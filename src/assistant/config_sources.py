"""Where the settings come from: files, --set and the environment; and how one is kept.

A later source wins over an earlier one:

    defaults  <  the user's file  <  --config FILE  <  --set a.b=c  <  VISAVIS_A__B=c

Which settings there are, and what they may be, is config.py's; the format of the files is
config_file.py's.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from assistant import config_file, paths
from assistant.config import SEE_MANUAL, Change, Settings, changed
from assistant.config_file import Given
from assistant.config_schema import from_text, leaves, sections
from talking_head.errors import ConfigError

VARIABLE_PREFIX = "VISAVIS_"
NOT_SETTINGS = frozenset({paths.HOME_VARIABLE, paths.LLM_KEY_VARIABLE})
"""Environment variables of ours that are no settings."""


def load_settings(
    config: Path | None = None,
    overrides: Sequence[str] = (),
    environ: Mapping[str, str] | None = None,
) -> Settings:
    """The settings from every source, the last one winning.

    `config`: the file of --config. `overrides`: what --set was given, "a.b=c" each. `environ`:
    os.environ, or another. Raises one ConfigError that names every problem of every source.
    """
    environ = os.environ if environ is None else environ
    changes: list[Change] = []
    user_file = paths.user_config_file()
    changes += _from_text(config_file.read_text(user_file, may_be_missing=True), user_file)
    if config is not None:
        changes += _from_text(config_file.read_text(config), config)
    changes += _from_overrides(overrides)
    changes += _from_environment(environ)
    return changed(Settings(), changes)


def save_user_setting(key: str, value: object) -> Path:
    """Keep one setting for the next start: changes its line in the user's own file.

    Everything else in the file stays as it was written, comments included. Returns the file.
    Raises ConfigError (the value does not fit, the file is broken) or OutputError.
    """
    changed(Settings(), [("", key, value)])
    path = paths.user_config_file()
    text = config_file.read_text(path, may_be_missing=True) or f"# {SEE_MANUAL}\n"
    config_file.write_text(path, config_file.edited(text, key, value, path))
    return path


def _from_text(text: str, path: Path) -> Iterator[Change]:
    return _walk(config_file.parse(text, path), str(path), "")


def _walk(given: Mapping[str, Given], name: str, prefix: str) -> Iterator[Change]:
    """Every leaf that a file gives, and everything in it that is no setting at all."""
    for word, entry in given.items():
        key = prefix + word
        if key in sections(Settings) and isinstance(entry.value, dict):
            yield from _walk(entry.value, name, f"{key}.")
        elif key not in sections(Settings) or entry.value is not None:
            yield config_file.in_line(name, entry.line), key, entry.value


def _from_overrides(overrides: Sequence[str]) -> Iterator[Change]:
    for override in overrides:
        key, equals, text = override.partition("=")
        if not equals:
            raise ConfigError(
                f'--set needs a setting and a value, such as "asr.language=en"; got "{override}".'
            )
        key = key.strip()
        yield "--set", key, _read(key, text.strip())


def _from_environment(environ: Mapping[str, str]) -> Iterator[Change]:
    for variable in sorted(environ):
        if variable.startswith(VARIABLE_PREFIX) and variable not in NOT_SETTINGS:
            key = variable.removeprefix(VARIABLE_PREFIX).lower().replace("__", ".")
            yield f"environment variable {variable}", key, _read(key, environ[variable])


def _read(key: str, text: str) -> object:
    hint = leaves(Settings).get(key)
    return text if hint is None else from_text(hint, text)
