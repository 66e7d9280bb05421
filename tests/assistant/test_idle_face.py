"""The face between replies: it moves while somebody looks."""

from __future__ import annotations

import threading

from fakes import FakeRenderer, wait_until
from scenario import Story


def test_a_face_that_nobody_watches_is_not_drawn_until_somebody_does() -> None:
    renderer = FakeRenderer()
    story = Story(renderers=[renderer])
    story.face.warm_up()
    idled = story.face.engine.open().idled
    asked: list[str] = []

    def state() -> str:
        asked.append("resting")
        return "resting"

    # given a minimised window
    story.face.watch(False)
    before = set(threading.enumerate())
    story.face.idle(story.player, state)
    (moves,) = set(threading.enumerate()) - before
    story.run(until=1.0)
    assert (asked, idled) == ([], [])

    # when it is opened again, the face moves
    story.face.watch(True)
    assert wait_until(lambda: idled == ["resting"] and story.player.idle_room() == 0)

    # and closing does not wait for anybody to look
    story.face.watch(False)
    story.close()
    assert wait_until(lambda: not moves.is_alive())
