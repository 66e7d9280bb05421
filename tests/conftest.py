"""What the tests of all parts share: a user's folder in which what takes long is done already."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A user's cache with the built-in avatar in it: its layers take seconds to be drawn."""
    from assistant.assembly.face_options import avatar_of, render_options, render_settings
    from assistant.config import Settings
    from talking_head.renderer import RENDERERS

    settings, home = Settings(), tmp_path_factory.mktemp("drawn")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VISAVIS_HOME", str(home))
        renderer = RENDERERS["builtin"].load(render_settings(settings.talking_head))
        renderer.open(avatar_of(settings), render_options(settings.talking_head)).close()
        renderer.close()
    return home / "cache"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, drawn: Path) -> Path:
    """The user's folder of one test, from the second start on: the avatar needs not be drawn."""
    folder = tmp_path / "home"
    shutil.copytree(drawn, folder / "cache")
    monkeypatch.setenv("VISAVIS_HOME", str(folder))
    return folder
