"""Where things live: the user's folders, and the program's own.

Knows the platform's user folders (platformdirs) and that `VISAVIS_HOME` puts all of them under
one folder, for tests and for a portable copy. Does not know what is kept in them.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from talking_head.errors import OutputError
from talking_head.said import said

APP = "visavis"
HOME_VARIABLE = "VISAVIS_HOME"
LLM_KEY_VARIABLE = "VISAVIS_LLM_KEY"
"""The key of a language model server: a secret, so it is no setting."""


Kind = Literal["data", "config", "cache", "state"]


def user_folder(kind: Kind) -> Path:
    """Where the user's things of this kind live; the folder may not exist yet.

    "data": what is the user's own, such as notes, avatars, conversations, models; "config": the
    settings; "cache": what can be made again at any time; "state": the log and the traces.
    """
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return Path(os.path.expanduser(home)).absolute() / kind
    import platformdirs

    return {
        "data": platformdirs.user_data_path,
        "config": platformdirs.user_config_path,
        "cache": platformdirs.user_cache_path,
        "state": platformdirs.user_state_path,
    }[kind](APP, appauthor=False)


def made(folder: Path) -> Path:
    """The folder, made if it was missing. Raises OutputError where that is impossible."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise OutputError(
            said("The folder {folder} cannot be made: {why}.", folder=folder, why=why),
            said(
                "Make it yourself, or name another place in {variable}.",
                variable=HOME_VARIABLE,
            ),
        ) from error
    return folder


def user_config_file() -> Path:
    """The user's settings file; it need not exist."""
    return user_folder("config") / "config.yaml"


def repo_root() -> Path:
    """The program's own folder, with `assets/`, `config/` and `models/`."""
    return Path(__file__).resolve().parents[2]


def locate(name: str) -> Path:
    """The file that a setting names.

    `~` is the user's home. A relative name is looked for in the current folder, then in the
    user's data folder, then in the program's own folder; where it is in none of them, the last
    is given, and opening it will tell.
    """
    path = Path(os.path.expanduser(name))
    places = (Path(), user_folder("data"), repo_root())  # an absolute name ignores the place
    here = (place / path for place in places if os.path.exists(place / path))
    return next(here, places[-1] / path).absolute()
