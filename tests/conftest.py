"""What the tests of all parts share: the order of their modules, and a user's folder in which what
takes long is done already.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
LONGEST = (
    "assistant/program/test_main_process.py",
    "assistant/test_asr.py",
    "talking_head/test_wav2lip_renderer.py",
    "test_whole_chain.py",
    "talking_head/test_wav2lip_video.py",
    "assistant/test_wav2lip_in_conversation.py",
    "assistant/test_one_turn.py",
    "test_no_connections.py",
    "assistant/test_sphinx_process.py",
    "assistant/test_duplex_devices.py",
    "talking_head/test_restoration_networks.py",
    "assistant/test_coqui.py",
    "assistant/test_xtts.py",
    "assistant/test_ladder_memory.py",
    "test_viseme_training.py",
)
"""Modules of more than ten seconds. They go first: a process that has one module left would work
long after the others have ended."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    order = {TESTS / name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: order.get(item.path, len(order)))


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
