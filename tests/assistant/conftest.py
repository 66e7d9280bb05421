"""What the stories of conversations share, and what keeps them quick."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from assistant import asr
from fakes import FakeRecogniser
from scenario import Story


@pytest.fixture
def tell() -> Iterator[Callable[..., Story]]:
    """Makes stories (scenario.py), which are closed when the test is over."""
    stories: list[Story] = []

    def make(*args: object, **kwargs: object) -> Story:
        stories.append(Story(*args, **kwargs))
        return stories[-1]

    yield make
    for story in stories:
        story.close()


@pytest.fixture
def nobody_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Messages are typed: nothing is there to be recognised, and no process for it is started."""
    rows = tuple(
        replace(row, load=lambda options: FakeRecogniser([])) if row.name == "pocketsphinx" else row
        for row in asr.RECOGNISERS
    )
    monkeypatch.setattr(asr, "RECOGNISERS", rows)
