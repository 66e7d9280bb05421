"""What tests of the command line share: an empty user's folder, and a current one."""

from __future__ import annotations

from pathlib import Path

import pytest

from program_runs import question


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv("VISAVIS_HOME", str(folder))
    return folder


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: a question, and what was wrongly taken for one."""
    folder = tmp_path / "room"
    folder.mkdir()
    monkeypatch.chdir(folder)
    question(folder)
    return folder
