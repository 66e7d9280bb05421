"""The turn loop, told as timed stories on virtual time."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from assistant.events import Degraded, Heard, Replying, Speaking, TurnEnded, TurnFailed
from fakes import (
    FakeBrain,
    FakeDetector,
    FakeRecogniser,
    FakeRenderer,
    FakeVoice,
    failing,
    wait_until,
)
from scenario import PLAYER_RATE, Story
from talking_head.errors import OutOfMemory

TEN_SECONDS = "one two three four five six seven eight nine ten " * 2 + "and five more words here."


def test_a_question_gets_an_answer_and_the_loop_listens_again(tell):
    story = tell("It is noon now.", hears=["what time is it"])
    story.user_speaks(0.5, 2.5)

    story.run(until=6.0)

    assert story.history == [("user", "what time is it"), ("assistant", "It is noon now.")]
    assert story.states() == ["hearing", "thinking", "speaking", "listening"]
    assert [type(e) for e in story.events if not hasattr(e, "state")] == [
        Heard,
        Replying,
        Speaking,
        TurnEnded,
    ]
    assert story.level(0.0, 3.0) == 0.0  # the end of the question is 2.5 + 0.5 s of silence
    assert story.level(3.0, 3.2) > 0.2  # and the answer begins at once


def test_every_sample_of_the_answer_is_played_in_order_with_its_frames(tell):
    story = tell("one two three four.", hears=["count"])
    story.user_speaks(0.5, 1.5)

    story.run(until=5.0)

    sound = story.player.heard_sound()
    spoken = np.flatnonzero(np.abs(sound) > 1e-3)
    length = (spoken[-1] - spoken[0]) / PLAYER_RATE
    assert length == pytest.approx(1.6, abs=0.02)
    steps = {int(b[0, 0]) - int(a[0, 0]) for (_, a), (_, b) in _pairs(story.player.shown())}
    assert steps == {1}  # the fake face counts its frames: none lost, none twice


def test_speaking_over_the_reply_stops_it_and_history_keeps_what_was_heard(tell):
    story = tell(TEN_SECONDS, hears=["tell me more", "stop that"])
    story.user_speaks(0.5, 2.5)
    story.user_speaks(5.0, 6.0)

    story.run(until=5.9)

    assert story.level(4.9, 5.0) > 0.2
    assert story.level(5.2, 5.9) == 0.0  # for good, or until it is known what was said

    story.run(until=7.0)
    first = story.told(TurnEnded)[0]
    assert first.interrupted
    heard_seconds = 5.1 - 3.0
    assert len(first.heard_text.split()) == pytest.approx(heard_seconds / 0.4, abs=1)
    assert story.history[:2] == [("user", "tell me more"), ("assistant", first.heard_text)]
    assert story.told(Heard)[-1].transcript.text == "stop that"
    assert story.states()[-1] == "speaking"  # the next turn goes on as if nothing had been


def test_a_typed_message_takes_the_floor_from_a_spoken_answer(tell):
    story = tell(TEN_SECONDS, hears=["go on"])
    story.user_speaks(0.5, 1.5)
    story.at(3.0, lambda: story.conversation.ask("how late is it"))

    story.run(until=4.0)

    assert [m for m in story.history if m[0] == "user"] == [
        ("user", "go on"),
        ("user", "how late is it"),
    ]
    assert [e.interrupted for e in story.told(TurnEnded)] == [True]


def test_our_own_voice_in_the_microphone_starts_no_turn_without_barge_in(tell):
    story = tell(TEN_SECONDS, hears=["hello"], barge_in=False, echo=0.9)
    story.user_speaks(0.5, 1.5)

    story.run(until=14.5)

    assert len(story.told(Heard)) == 1
    assert [e.interrupted for e in story.told(TurnEnded)] == [False]


def test_the_same_echo_would_interrupt_with_barge_in(tell):
    story = tell(TEN_SECONDS, hears=["hello"], barge_in=True, echo=0.9)
    story.user_speaks(0.5, 1.5)

    story.run(until=4.0)

    assert story.told(TurnEnded)[0].interrupted


def test_speech_starts_while_the_rest_is_still_being_thought(tell):
    import threading

    gate = threading.Event()
    slow = FakeBrain("First things first. Then", "comes the rest.")
    gated = FakeBrain()
    gated.reply = lambda history, turn: _held_back(slow, gate, turn)  # type: ignore[method-assign]
    story = tell(gated, hears=["hello"])
    story.user_speaks(0.5, 1.5)

    story.waits = "reply"
    story.run(until=2.1)
    assert wait_until(lambda: story.told(Replying))
    story.run(until=2.8)
    assert story.told(Replying)[-1].sentence.text == "First things first."
    gate.set()
    story.waits = ""
    story.run(until=5.5)

    assert story.level(2.1, 2.4) > 0.2
    assert [s.sentence.text for s in story.told(Speaking)] == [
        "First things first.",
        "Then comes the rest.",
    ]


def test_recognition_begins_in_the_pause_and_is_not_done_twice(tell):
    story = tell("Fine.", hears=["how are you"])
    story.user_speaks(0.5, 1.5)

    story.run(until=1.9)  # 0.4 s of silence: the turn is not over yet
    assert len(story.recogniser.heard) == 1
    assert story.told(Heard) == []

    story.run(until=4.0)
    assert len(story.recogniser.heard) == 1
    assert story.history == [("user", "how are you"), ("assistant", "Fine.")]


def test_who_only_paused_is_understood_as_a_whole(tell):
    story = tell("Fine.", hears=["what is", "what is the time"])
    story.user_speaks(0.5, 1.5)
    story.user_speaks(1.8, 2.8)

    story.run(until=5.0)

    assert [e.transcript.text for e in story.told(Heard)] == ["what is the time"]
    assert len(story.recogniser.heard) == 2


def test_a_recogniser_that_breaks_gives_way_and_the_same_words_are_understood(tell):
    broken = FakeRecogniser([failing()])
    story = tell("Fine.", hears=["how are you"], recognisers=[broken])
    story.user_speaks(0.5, 1.5)

    story.run(until=4.0)

    assert story.told(Degraded)[0].stage == "asr"
    assert story.told(Degraded)[0].fix == "Try another."
    assert story.history == [("user", "how are you"), ("assistant", "Fine.")]
    assert broken.closed


def test_without_a_voice_the_answer_is_shown_and_kept(tell):
    story = tell("Fine.", hears=["how are you"], voices=[FakeVoice(failing())])
    story.user_speaks(0.5, 1.5)

    story.run(until=4.0)

    assert story.told(Degraded)[0].stage == "tts"
    assert story.told(Replying)[0].sentence.text == "Fine."
    assert story.history[-1] == ("assistant", "Fine.")
    assert story.states()[-1] == "listening"


def test_a_language_model_that_breaks_gives_way_to_the_next(tell):
    story = tell("I can still count.", hears=["hello"], brains=[FakeBrain(failing())])
    story.user_speaks(0.5, 1.5)

    story.run(until=5.0)

    assert story.told(Degraded)[0].stage == "llm"
    assert story.history[-1] == ("assistant", "I can still count.")


@pytest.mark.parametrize(
    ("error", "message", "fix"),
    [
        (failing("the face fell"), "the face fell", "Try another."),
        (RuntimeError("cuda went away"), "cuda went away", ""),
        (
            OutOfMemory("2 GiB wanted"),
            "Falling back to audio-only playback",
            "quality_mode='standard'",
        ),
    ],
)
def test_a_face_that_breaks_never_silences_the_voice(tell, error, message, fix):
    story = tell(
        "one two three four five six seven.",
        hears=["count", "again"],
        renderers=[FakeRenderer(fail_at=20, error=error), FakeRenderer()],
    )
    story.user_speaks(0.5, 1.5)
    story.user_speaks(6.0, 7.0)

    story.run(until=11.0)

    lost = story.told(Degraded)
    assert [e.stage for e in lost] == ["face"]
    assert message in lost[0].reason
    assert fix in lost[0].fix
    assert [e.interrupted for e in story.told(TurnEnded)] == [False, False]
    assert story.level(2.0, 4.7) > 0.2
    _assert_no_gap(story, 2.05, 4.75)
    assert story.renderers[1].sessions, "the next turn has the next face"


def test_a_face_that_hangs_is_given_up_and_the_sound_goes_on(tell):
    story = tell(TEN_SECONDS, hears=["count"], renderers=[FakeRenderer(fail_at=8), FakeRenderer()])
    story.user_speaks(0.5, 1.5)

    story.run(until=13.0)

    assert [e.stage for e in story.told(Degraded)] == ["face"]
    _assert_no_gap(story, 2.1, 11.8)
    assert story.told(TurnEnded)[0].heard_text == " ".join(TEN_SECONDS.split())


def test_an_unforeseen_error_costs_the_turn_and_the_third_costs_the_engine(tell):
    clumsy = FakeRecogniser([ZeroDivisionError("oops")] * 6)  # each is tried in the pause too
    story = tell("Fine.", hears=["at last"], recognisers=[clumsy])
    for n in range(4):
        story.user_speaks(0.5 + 2 * n, 1.5 + 2 * n)

    story.run(until=10.0)

    assert len(story.told(TurnFailed)) == 3
    assert [e.stage for e in story.told(Degraded)] == ["asr"]
    assert story.history == [("user", "at last"), ("assistant", "Fine.")]


def test_a_detector_that_breaks_gives_way(tell):
    story = tell("Fine.", hears=["hi"], detectors=[FakeDetector(failing()), FakeDetector()])
    story.user_speaks(0.5, 1.5)

    story.run(until=4.0)

    assert [e.stage for e in story.told(Degraded)] == ["vad"]
    assert story.history == [("user", "hi"), ("assistant", "Fine.")]


def test_a_reminder_waits_until_nobody_speaks(tell):
    story = tell("one two three four five.", hears=["count"])
    story.user_speaks(0.5, 1.5)
    story.at(2.5, lambda: story.conversation.say("Your tea is ready."))

    story.run(until=8.0)

    assert [e.interrupted for e in story.told(TurnEnded)] == [False, False]
    assert story.history[1:] == [
        ("assistant", "one two three four five."),
        ("assistant", "Your tea is ready."),
    ]


def test_a_muted_microphone_hears_nothing(tell):
    story = tell("Fine.", hears=["hi"])
    story.conversation.mute(True)
    story.user_speaks(0.5, 1.5)
    story.run(until=3.0)
    assert story.told(Heard) == []

    story.conversation.mute(False)
    story.user_speaks(3.5, 4.5)
    story.run(until=6.0)
    assert len(story.told(Heard)) == 1


def test_without_a_microphone_typed_words_are_answered_and_it_stays_offline(tell):
    story = tell("Fine.")
    gone = failing("the microphone is gone")
    story.at(0.5, lambda: story.conversation.degraded("microphone", "Mic", gone, "typing"))
    story.at(1.0, lambda: story.conversation.ask("how are you"))
    story.at(4.0, lambda: story.conversation.recovered("microphone"))

    story.run(until=3.9)
    assert story.history[-1] == ("assistant", "Fine.")
    assert story.states()[-1] == "offline"

    story.run(until=4.2)
    assert story.states()[-1] == "listening"


def test_what_is_not_understood_is_said_once(tell):
    story = tell("Fine.", hears=["", ""])
    story.user_speaks(0.5, 1.5)
    story.user_speaks(6.0, 7.0)

    story.run(until=10.0)

    assert [e.sentence.text for e in story.told(Replying)] == ["Sorry, I did not catch that."]
    assert story.states()[-1] == "listening"


def _pairs(items):
    return itertools.pairwise(items)


def _assert_no_gap(story: Story, start: float, end: float) -> None:
    quiet = [t for t in np.arange(start, end, 0.05) if story.level(t, t + 0.05) < 0.05]
    assert not quiet, f"the voice fell silent at {quiet[:5]}"


def _held_back(brain: FakeBrain, gate, turn):
    first, second = brain.reply_parts
    yield first + " "
    while not gate.wait(0.005):
        turn.check()
    yield second
