"""What the stories of conversations share."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

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
