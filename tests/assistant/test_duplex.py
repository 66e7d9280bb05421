"""Both may speak at any time: who has the floor, told as timed stories on virtual time."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest

from assistant.duplex.wake import WakeSettings
from assistant.events import (
    Heard,
    Hearing,
    Held,
    ModeChanged,
    Partial,
    StateChanged,
    TurnEnded,
    Utterance,
)
from assistant.stages import Work
from fakes import FakeRecogniser
from scenario import Story
from talking_head.builtin.motion import Motion
from talking_head.turn import Turn

COUNT = "one two three four five six seven eight nine ten"


def loud_seconds(story: Story, above: float = 0.2) -> float:
    """How long the answer sounded at its full volume, in hundredths that reach it."""
    sound = story.player.heard_sound()
    steps = sound[: len(sound) // 480 * 480].reshape(-1, 480)
    return 0.01 * int((np.abs(steps).max(axis=1) > above).sum())


# Over our voice.


def test_a_listener_who_says_mhm_is_given_way_for_a_moment_and_no_word_is_lost(tell):
    story = tell(COUNT, hears=["count", "mhm"])
    story.user_speaks(0.5, 1.5)
    story.user_speaks(3.0, 3.35)

    story.run(until=8.0)

    assert [e.interrupted for e in story.told(TurnEnded)] == [False]
    assert story.answers() == [COUNT]
    assert story.level(2.9, 3.0) > 0.25
    assert story.level(3.1, 3.14) < 0.1, "lowered within a tenth of a second"
    assert story.level(3.25, 3.4) == 0.0, "and held while it might be an interruption"
    assert [e.held for e in story.told(Held)] == [True, False], "and so are the captions"
    assert loud_seconds(story) == pytest.approx(10 * 0.4, abs=0.25)
    assert len(story.told(Heard)) == 1


def test_a_click_lowers_the_voice_and_nothing_more(tell):
    story = tell(COUNT, hears=["count"])
    story.user_speaks(0.5, 1.5)
    story.user_speaks(3.0, 3.04)

    story.run(until=8.0)

    assert story.level(3.3, 3.5) > 0.25
    assert story.told(TurnEnded)[0].at == pytest.approx(2.0 + 4.0, abs=0.15)


@pytest.mark.parametrize("echoed", ["three four five", "for five six"])
def test_our_own_words_come_back_and_stop_nothing(tell, echoed):
    story = tell(COUNT, hears=["count", echoed])
    story.user_speaks(0.5, 1.5)
    story.user_speaks(3.6, 4.1)

    story.run(until=9.0)

    assert [e.interrupted for e in story.told(TurnEnded)] == [False]
    assert story.answers() == [COUNT]


class FoundEcho:
    """An echo canceller that took the loudspeaker for headphones, until it heard it."""

    def __init__(self, story: Story, at: float) -> None:
        self._story, self._at = story, at
        self.removed = 3.0

    @property
    def state(self) -> str:
        return "none" if self._story.now < self._at else "echo"


@pytest.mark.parametrize(("found", "stopped"), [(3.3, False), (99.0, True)])
def test_words_from_before_headphones_were_known_to_be_off_are_our_own(
    tell, monkeypatch, found, stopped
):
    story = tell(COUNT, hears=["count", "that"])
    monkeypatch.setattr(Work, "echo", FoundEcho(story, found))
    story.user_speaks(0.5, 1.5)
    story.user_speaks(3.0, 3.5)

    story.run(until=9.0)

    assert next(e.interrupted for e in story.told(TurnEnded)) is stopped


class SteadyEcho:
    """An echo canceller that stays as it is."""

    def __init__(self, state: str, removed: float) -> None:
        self.state, self.removed = state, removed


HEADPHONES, A_KNOWN_ROOM = SteadyEcho("none", 0.0), SteadyEcho("echo", 20.0)
NO_ROOM_YET = SteadyEcho("unknown", 0.0)


@pytest.mark.parametrize(
    ("echo", "word", "ends", "stopped"),
    [
        (HEADPHONES, "for", 3.5, False),
        (HEADPHONES, "for", 3.9, True),  # longer than our own voice could sound on
        (NO_ROOM_YET, "for", 3.9, False),
        (A_KNOWN_ROOM, "for", 3.5, True),
        (HEADPHONES, "stop", 3.5, True),
    ],
)
@pytest.mark.parametrize("meanwhile", [False, True])
def test_what_begins_like_our_own_word_stops_us_only_where_our_echo_is_known(
    tell, monkeypatch, echo, word, ends, stopped, meanwhile
):
    recogniser = Listener(["count", word], partial=word if meanwhile else "")
    story = tell(COUNT, recognisers=[recogniser])
    monkeypatch.setattr(Work, "echo", echo)
    story.user_speaks(0.5, 1.5)
    story.user_speaks(3.2, ends)  # over "four"

    story.run(until=9.0)

    assert next(e.interrupted for e in story.told(TurnEnded)) is stopped


def test_stop_in_one_word_stops_at_once(tell):
    story = tell(COUNT, hears=["count", "stop"])
    story.user_speaks(0.5, 1.5)
    story.user_speaks(3.0, 3.3)

    story.run(until=3.5)

    assert [e.interrupted for e in story.told(TurnEnded)] == [True]
    assert story.level(3.2, 3.5) == 0.0


def test_words_stop_before_the_speaker_has_finished_where_they_are_understood_meanwhile(tell):
    recogniser = Listener(["count", "please tell me something else"], partial="please tell me")
    story = tell(COUNT, recognisers=[recogniser])
    story.user_speaks(0.5, 1.5)
    story.user_speaks(3.0, 5.0)

    story.run(until=3.6)

    assert [e.interrupted for e in story.told(TurnEnded)] == [True]
    assert story.told(Hearing)[-1].partial.text == "please tell me"


def test_one_that_works_ahead_without_a_word_is_asked_again_and_again(tell):
    recogniser = WorksAhead(["count"])
    story = tell(COUNT, recognisers=[recogniser])
    story.user_speaks(0.5, 2.5)

    story.run(until=2.5)

    lengths = recogniser.lengths
    assert max(b - a for a, b in pairwise(lengths)) < 0.2
    assert lengths[-1] > 1.8
    assert story.told(Hearing) == []


def test_history_keeps_what_was_heard_with_a_mark_and_go_on_says_the_rest(tell):
    story = tell(COUNT, hears=["count", "wait a moment", "go on"])
    story.user_speaks(0.5, 1.5)
    story.user_speaks(4.0, 5.0)
    story.at(5.6, story.conversation.interrupt)
    story.user_speaks(7.0, 7.5)
    story.brain.reply_parts = (COUNT,)

    story.run(until=12.0)

    cut = story.conversation.history[1]
    assert cut.role == "assistant"
    assert cut.cut
    assert COUNT.startswith(cut.content)
    assert 4 <= len(cut.content.split()) <= 6
    assert story.answers()[-1] == COUNT[len(cut.content) + 1 :]


# While it thinks.


def test_a_cough_while_it_thinks_costs_no_answer_and_is_not_talked_over(tell):
    story = tell(COUNT, hears=["count", ""])
    story.user_speaks(0.5, 1.5)
    story.user_speaks(2.1, 2.6)
    story.brain.gate = Gate(story, 2.4)  # it is ready to speak while there is a cough

    story.run(until=8.0)

    assert story.answers() == [COUNT]
    assert story.level(2.0, 2.6) == 0.0
    assert story.level(2.8, 3.0) > 0.25


def test_what_is_said_while_recognition_is_slow_is_not_lost(tell):
    story = tell("Fine.", recognisers=[Listener(["remember the milk", "and the bread"])])
    story.user_speaks(0.5, 1.5)
    story.user_speaks(2.1, 3.0)

    story.run(until=8.0)

    asked = [m.content for m in story.conversation.history if m.role == "user"]
    assert asked == ["remember the milk", "and the bread"]


def test_who_was_taken_to_be_finished_goes_on_with_the_same_sentence(tell):
    story = tell("Your timer runs.", hears=["set a timer for", "ten minutes"])
    story.user_speaks(0.5, 1.5)
    story.at(1.6, lambda: None)
    story.user_speaks(3.1, 3.7)  # "for" was waited for until 3.0
    story.brain.gate = Gate(story, 3.5)

    story.run(until=7.0)

    asked = [m.content for m in story.conversation.history if m.role == "user"]
    assert asked == ["set a timer for ten minutes"]
    assert story.answers() == ["Your timer runs."]


# Who is meant.


def test_with_a_name_only_what_is_said_to_us_is_answered_and_then_a_while_without(tell):
    story = tell(
        "Fine.",
        hears=["nice weather", "hey marvin how are you", "and tomorrow then"],
        wake=WakeSettings("wake", ("Marvin",), follow_up=4.0),
    )
    for start in (0.5, 2.5, 5.5):
        story.user_speaks(start, start + 1.0)

    story.run(until=9.0)

    asked = [e.transcript.text for e in story.told(Heard)]
    assert asked == ["how are you", "and tomorrow then"]
    assert story.states()[:2] == ["hearing", "listening"], "it does not think about the first"


def test_with_push_to_talk_only_what_is_said_while_the_key_is_down_is_heard(tell):
    story = tell("Fine.", hears=["one", "two"])
    story.at(0.1, lambda: story.conversation.set_mode("push_to_talk"))
    story.user_speaks(0.5, 1.0)
    story.user_speaks(2.0, 2.5)
    story.user_speaks(3.3, 3.8)  # a pause of 0.8 s ends nothing while the key is down
    story.at(1.9, lambda: story.conversation.push_to_talk(True))
    story.at(4.0, lambda: story.conversation.push_to_talk(False))

    story.run(until=4.1)

    assert story.told(ModeChanged)[0].mode == "push_to_talk"
    assert len(story.told(Heard)) == 1
    assert story.told(Heard)[0].at == pytest.approx(4.0, abs=0.05)
    utterance = story.recogniser.heard[-1]
    assert np.abs(utterance.audio.samples).sum() > 0.9 * 0.3 * 16_000


def test_pressing_the_key_takes_the_floor(tell):
    story = tell(COUNT, hears=["count", "stop"])
    story.user_speaks(0.5, 1.5)
    story.at(3.0, lambda: story.conversation.push_to_talk(True))

    story.run(until=3.2)

    assert [e.interrupted for e in story.told(TurnEnded)] == [True]
    assert story.level(3.1, 3.2) == 0.0


class Listener(FakeRecogniser):
    """One that understands while it listens."""

    def __init__(self, texts: list[str], partial: str = "") -> None:
        super().__init__(texts)
        self._partial = partial

    def partial(self, so_far: Utterance, turn: Turn) -> Partial | None:
        return Partial("", self._partial) if self._partial and len(self.heard) else None


class WorksAhead(FakeRecogniser):
    """One that says nothing before the end; how much it was given each time, in seconds."""

    def __init__(self, texts: list[str]) -> None:
        super().__init__(texts)
        self.lengths: list[float] = []

    def partial(self, so_far: Utterance, turn: Turn) -> Partial:
        self.lengths.append(so_far.audio.seconds)
        return Partial("")


class Gate:
    """Opens at a time of the story; a brain waits for it without keeping the stage busy."""

    def __init__(self, story: Story, at: float) -> None:
        self._story, self._at = story, at
        story.waits = "reply"

    def wait(self, seconds: float) -> bool:
        import time

        time.sleep(seconds)
        if self._story.now >= self._at:
            self._story.waits = ""
        return self._story.now >= self._at


def test_a_face_looks_aside_within_a_tenth_of_a_second_of_the_end_of_a_turn(tell):
    story = tell(COUNT, hears=["count"])
    story.user_speaks(0.5, 1.5)

    story.run(until=4.0)

    thought = next(e.at for e in story.told(StateChanged) if e.state == "thinking")
    assert thought == pytest.approx(2.0, abs=0.04), "as soon as the silence was long enough"
    for seed in range(8):
        motion = Motion(seed, fps=25.0)
        before = [motion.step("listening").gaze for _ in range(50)][-1]
        after = [motion.step("thinking").gaze for _ in range(2)][-1]
        assert math.dist(before, after) > 0.1, "and then it takes two frames"
