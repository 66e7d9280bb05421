"""An answer is prepared in the pause that may be the end, and of a wrong guess no trace is left."""

from __future__ import annotations

import numpy as np
import pytest

from assistant.events import Heard, Replying, TurnEnded
from assistant.llm import Message
from fakes import FakeBrain, FakeDetector
from scenario import PLAYER_RATE


class LateDetector(FakeDetector):
    """Hears the end of speech 80 ms after it, as real ones do."""

    def __init__(self) -> None:
        super().__init__()
        self._left = 0

    def probability(self, frame: np.ndarray) -> float:
        self._left = 4 if super().probability(frame) else self._left - 1
        return 1.0 if self._left >= 0 else 0.0


def test_an_answer_is_ready_when_the_pause_is_known_to_be_the_end(tell):
    story = tell("Fine.", hears=["how are you"])
    story.user_speaks(0.5, 1.5)

    story.run(until=1.9)
    assert story.brain.asked == [[Message("user", "how are you")]], "prepared in the pause"
    assert story.told(Heard) == story.told(Replying) == []
    assert story.history == []
    assert story.level(0.0, 1.9) == 0.0, "and nothing of it is heard"

    story.run(until=3.0)
    assert len(story.brain.asked) == 1
    assert story.history == [("user", "how are you"), ("assistant", "Fine.")]


def test_a_wrong_guess_leaves_no_trace(tell):
    story = tell("Fine.", hears=["what is", "what is the time"])
    story.user_speaks(0.5, 1.5)
    story.user_speaks(1.8, 2.8)

    story.run(until=5.0)

    assert [e.transcript.text for e in story.told(Heard)] == ["what is the time"]
    assert story.history == [("user", "what is the time"), ("assistant", "Fine.")]
    assert len(story.told(Replying)) == len(story.told(TurnEnded)) == 1


def test_nothing_is_done_before_it_is_sure_that_it_was_meant(tell):
    done: list[float] = []

    class Doer(FakeBrain):
        def reply(self, history, turn):
            turn.wait_for_commit()
            done.append(story.now)
            yield from super().reply(history, turn)

    story = tell(Doer("Done."), hears=["delete all", "delete all but one"])
    story.user_speaks(0.5, 1.5)
    story.user_speaks(1.8, 2.8)

    story.run(until=5.0)

    assert len(done) == 1
    assert done[0] >= 3.2
    assert story.history[-1] == ("assistant", "Done.")


@pytest.mark.parametrize(("text", "begins"), [("yes", 1.72), ("how are you", 2.02)])
def test_the_wait_follows_from_the_words(tell, text, begins):
    story = tell("Fine.", hears=[text])
    story.user_speaks(0.5, 1.5)

    story.run(until=4.0)

    sound = np.flatnonzero(np.abs(story.player.heard_sound()) > 0.1)[0] / PLAYER_RATE
    assert sound == pytest.approx(begins, abs=0.06)


def test_after_and_more_is_waited_for(tell):
    story = tell("Fine.", hears=["milk and", "milk and bread"])
    story.user_speaks(0.5, 1.5)
    story.user_speaks(2.4, 3.0)

    story.run(until=5.0)

    assert [e.transcript.text for e in story.told(Heard)] == ["milk and bread"]


@pytest.mark.parametrize(
    ("looks", "asked"),
    [
        (["how are you", "how are you"], ["how are you"]),
        (["how many", "how many are you"], ["how many", "how many are you"]),
    ],
)
def test_with_quick_engines_the_first_silence_is_answered_and_kept_if_its_words_were_all(
    tell, looks, asked
):
    story = tell("Fine.", hears=["hello", *looks], detectors=[LateDetector()])
    story.user_speaks(0.5, 1.5)  # now it is known that they are quick
    story.user_speaks(4.0, 5.0)

    story.run(until=5.06)
    assert [said[-1].content for said in story.brain.asked[1:]] == looks[:1]

    story.run(until=8.0)
    assert [said[-1].content for said in story.brain.asked[1:]] == asked
    assert [e.transcript.text for e in story.told(Heard)] == ["hello", looks[-1]]
    assert story.answers() == ["Fine.", "Fine."]


def test_what_was_prepared_in_a_closure_within_a_word_leaves_no_trace(tell):
    looks = ["what is", "what is the time", "what is the time"]
    story = tell("Fine.", hears=["hello", *looks], detectors=[LateDetector()])
    story.user_speaks(0.5, 1.5)
    story.user_speaks(4.0, 4.5)
    story.user_speaks(4.56, 5.2)

    story.run(until=8.0)

    assert [e.transcript.text for e in story.told(Heard)] == ["hello", "what is the time"]
    assert story.answers() == ["Fine.", "Fine."]
