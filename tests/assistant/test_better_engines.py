"""A conversation whose better engines are loaded while the built-in ones already serve."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from assistant import engine_loading
from assistant.events import Degraded, Recovered, Replying, TurnEnded
from assistant.ladder import Ladder
from fakes import PICTURE, FakeBrain, FakeRenderer, failing, row, wait_until
from scenario import PLAYER_RATE, STEP_SECONDS, Story
from talking_head.backends import AVAILABLE, Engine
from talking_head.media import due_sample
from talking_head.renderer import RenderOptions, RenderSettings

FPS = RenderOptions().fps


class Behind:
    """An engine that is loaded when the story opens its gate."""

    def __init__(self, made: object, error: Exception | None = None) -> None:
        self.gate = threading.Event()
        self.ended = threading.Event()
        self.made, self.error = made, error
        self.row = Engine("better", "The better one", lambda _: AVAILABLE, self._load)

    def _load(self, _: object) -> object:
        assert self.gate.wait(5)
        self.ended.set()
        if self.error is not None:
            raise self.error
        return self.made

    def come(self, story: Story, stage: str) -> None:
        """Let it be loaded, and wait until it has been."""
        self.gate.set()
        ladder = story.conversation._ladders.get(stage) or story.face.engine.ladder
        assert self.ended.wait(5)
        assert wait_until(lambda: ladder.loading == "")


def replies(story: Story) -> list[str]:
    return [event.sentence.text for event in story.told(Replying)]


def test_the_first_answer_does_not_wait_and_a_later_turn_has_the_better_brain() -> None:
    better = Behind(FakeBrain("Thought through."))
    story = Story(FakeBrain("At once."), ["hello", "again"], better={"llm": better.row})

    # given a model that takes its time, the built-in brain answers meanwhile
    story.user_speaks(0.5, 1.5)
    story.run(until=4.0)
    assert replies(story) == ["At once."]

    # when it has been loaded, the next turn is its
    better.come(story, "reply")
    story.user_speaks(4.5, 5.5)
    story.run(until=8.0)

    assert replies(story) == ["At once.", "Thought through."]
    assert story.told(Degraded) == []
    story.close()


def test_a_reply_that_is_being_spoken_keeps_its_brain() -> None:
    gate = threading.Event()
    better = Behind(FakeBrain("Not in the middle."))
    slow = FakeBrain("One. ", "Two.", gate=gate)
    story = Story(slow, better={"llm": better.row})
    story.waits = "reply"
    story.conversation.ask("begin")
    assert wait_until(lambda: slow.asked)

    better.come(story, "reply")
    gate.set()
    story.waits = ""
    story.run(until=4.0)

    assert replies(story) == ["One.", "Two."]
    assert story.told(TurnEnded)
    story.close()


def test_a_better_one_that_cannot_be_loaded_is_told_and_changes_nothing() -> None:
    better = Behind(None, failing("its file is damaged"))
    story = Story(FakeBrain("At once."), ["hello", "again"], better={"llm": better.row})
    story.user_speaks(0.5, 1.5)
    story.run(until=4.0)

    better.come(story, "reply")
    story.user_speaks(4.5, 5.5)
    story.run(until=8.0)

    assert replies(story) == ["At once.", "At once."]
    (lost,) = story.told(Degraded)
    assert (lost.lost, lost.stage) == ("The better one", "llm")
    assert "its file is damaged" in lost.reason
    assert lost.fix
    story.close()


@pytest.mark.parametrize("works", [True, False])
def test_the_better_face_takes_over_between_replies(works: bool) -> None:
    plain, fine = FakeRenderer(), FakeRenderer()
    if not works:
        fine.open = lambda *_: (_ for _ in ()).throw(failing("no memory"))  # type: ignore[method-assign]
    better = Behind(fine)
    story = Story("Yes.", ["hello", "again"], renderers=[plain], better={"face": better.row})
    story.renderers.append(fine)
    story.user_speaks(0.5, 1.5)
    story.run(until=4.0)
    assert len(plain.sessions) == 1

    better.come(story, "face")
    before = len(fine.sessions)
    story.user_speaks(4.5, 5.5)
    story.run(until=8.0)

    serves = fine if works else plain
    assert story.face.engine.renderer is serves
    assert len(fine.sessions) == before  # it was opened while it was loaded, not in the reply
    assert [lost.stage for lost in story.told(Degraded)] == ([] if works else ["face"])
    story.close()


def test_a_reply_keeps_the_face_that_it_began_with_whoever_looked_just_before() -> None:
    # given an answer that sounds, and a better face that comes
    plain, fine = FakeRenderer(), FakeRenderer()
    better = Behind(fine)
    story = Story(" ".join(f"This is part {n} of it." for n in range(8)), ["a"], renderers=[plain],
                  better={"face": better.row})  # fmt: skip
    story.renderers.append(fine)
    story.user_speaks(0.5, 1.5)
    story.run(until=3.5)
    assert story.conversation.state == "speaking"
    better.come(story, "face")
    # when the idle motion, which saw a resting face a moment ago, asks for it
    story.face.promote()
    # then the session through which the answer speaks is left alone, until it is over
    assert story.face.engine.renderer is plain
    story.run(until=40.0)
    assert story.told(TurnEnded)
    assert story.told(Degraded) == []
    story.face.promote()
    assert story.face.engine.renderer is fine
    story.close()


def test_faces_that_all_stalled_are_tried_again_and_the_best_shows_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(engine_loading, "AGAIN_SECONDS", 0.05)
    # given two faces that break, in one answer after the other, and are away for a while
    plain, fine = (FakeRenderer(12, RuntimeError("the machine was busy")) for _ in range(2))
    fine.open, open_fine = lambda *_: (_ for _ in ()).throw(failing()), fine.open  # type: ignore
    better = Behind(fine)
    better.row = replace(better.row, returns=True)
    better.gate.set()
    said = "one two three four five."
    story = Story(said, ["a", "b"], renderers=[plain], better={"face": better.row})
    story.renderers.append(fine)
    opens, plain_open = threading.Event(), plain.open

    def away(*given):  # type: ignore[no-untyped-def]
        if plain.sessions and not opens.is_set():
            raise failing("busy")
        return plain_open(*given)

    plain.open = away  # type: ignore[method-assign]
    story.user_speaks(0.5, 1.5)
    story.run(until=6.0)
    # then nothing is left but the voice, and it was said
    assert story.face.engine.ladder.engine() is None
    assert [lost.stage for lost in story.told(Degraded)] == ["face", "face"]
    assert "the machine was busy" in story.told(Degraded)[1].reason
    assert story.told(Recovered) == []

    # when they work again, somebody hears of it, and the next answer has the better face
    plain.fail_at = fine.fail_at = None
    fine.open = open_fine  # type: ignore[method-assign]
    opens.set()
    assert wait_until(lambda: story.face.engine.ladder.ready == {"better", "face0"})
    assert wait_until(lambda: not any(t.name == "return-face" for t in threading.enumerate()))
    assert story.told(Recovered)[0].stage == "face"
    story.user_speaks(6.5, 7.5)
    story.run(until=11.0)
    assert story.face.engine.renderer is fine
    assert len(story.told(TurnEnded)) == 2
    story.close()


def test_another_avatar_goes_on_in_the_middle_of_a_reply_where_the_drawn_frames_end() -> None:
    # given an answer that sounds
    plain, other = FakeRenderer(), FakeRenderer()
    answer = " ".join(f"This is part {n} of it." for n in range(5))
    story = Story(answer, ["a"], renderers=[plain])
    story.user_speaks(0.5, 1.5)
    story.run(until=4.0)
    assert story.conversation.state == "speaking"
    # when another avatar is chosen
    story.renderers.append(other)
    ladder = Ladder(
        "face", [row("other", other)], RenderSettings(), story.face.engine.ladder._on_lost
    )
    story.face.change(ladder, PICTURE, RenderOptions(size=(64, 64)))
    story.run(until=5.0)
    assert wait_until(lambda: story.face.begun_at > 0)
    story.run(until=20.0)
    # then it speaks the rest, each frame when its sound is heard, and no sound is lost
    shown = [(at, int(frame[0, 0])) for at, frame in story.player.shown()]
    begun = next(k for k in range(1, len(shown)) if shown[k][1] < shown[k - 1][1] - 10)
    first = next(at for at, number in shown if number == 1) - due_sample(1, PLAYER_RATE, FPS)
    late = [
        at - first - due_sample(number + story.face.begun_at, PLAYER_RATE, FPS)
        for at, number in shown[begun : begun + 100]
    ]
    assert len(late) == 100
    assert max(map(abs, late)) <= 2 * STEP_SECONDS * PLAYER_RATE
    (ended,) = story.told(TurnEnded)
    assert (ended.interrupted, ended.heard_text) == (False, answer)
    assert story.told(Degraded) == []
    story.close()
