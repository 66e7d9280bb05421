"""When somebody has finished: by their words, their melody and their own pauses."""

from __future__ import annotations

import math
import statistics
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.duplex.ears import Ears, NearVoice
from assistant.duplex.endings import Ending, ending
from assistant.duplex.interruption import is_ours, is_sign
from assistant.duplex.turn_model import SmartTurn, features
from assistant.duplex.wake import Attention, WakeSettings, without_name
from assistant.endpoint import (
    TAKE_OVER_SECONDS,
    Evidence,
    Many,
    Pace,
    Patience,
    p_done,
    wait_seconds,
)
from assistant.events import Hypothesis, Transcript, Utterance
from assistant.segmenter import SegmenterSettings, SpeechPaused
from assistant.vad import DETECTORS, RATE
from fakes import FakeDetector
from talking_head.media import AudioChunk
from talking_head.sound_file import read_sound

SPEECH = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "speech"
FINISHED = (
    "en_weather_question en_riva_nlp en_living_room_light en_LJ001-0008 en_sb_spk2_snt3 "
    "en_librivox_austen_0870 de_living_room_light es_living_room_light"
)
PATIENCE = Patience.around(0.5)


@pytest.mark.parametrize(
    "text", ["stop", "Yes.", "no", "Thank you!", "what time is it?", "Turn on the light."]
)
def test_what_is_complete_is_not_waited_for(text):
    assert wait_seconds(p_done(Evidence(text=text)), PATIENCE) < 0.5 * PATIENCE.usual + 0.15


@pytest.mark.parametrize(
    "text",
    [
        "set a timer for",
        "I would like milk and",
        "well um",
        "so, ",
        "remind me to...",
        "so the question I have is",
        "yesterday she said that",
        "my number is five five five",
        "the first and the second",
    ],
)
def test_what_hangs_in_the_air_is_waited_for_however_final_it_sounds(text):
    assert wait_seconds(p_done(Evidence(0.9, text)), PATIENCE) > 1.9 * PATIENCE.usual
    assert wait_seconds(p_done(Evidence(text=text)), PATIENCE) > 2 * PATIENCE.usual


def test_a_number_may_go_on_where_it_wants_a_unit_and_not_where_it_is_the_answer():
    assert ending("set a timer for twenty") is Ending.OPEN
    assert ending("what is seven times eight") is Ending.COMPLETE
    assert ending("it is five five five one two three four") is Ending.COMPLETE
    assert ending("tell me what it is") is Ending.COMPLETE


@pytest.mark.parametrize(
    ("begun", "whole"),
    [
        ("wake me at seven", "wake me at seven fifteen"),
        ("wake me at 7", "wake me at 7:15"),
        ("he was born in nineteen", "he was born in nineteen seventy two"),
        ("the code is nine", "this is number nine"),
        ("my number is one five for two", "a table for one or two"),
        ("my pin is 555", "what is two plus 555"),
        ("my number is 555 12", "my number is 555 1234"),
        ("call oh four four two", "call oh four four two nine one eight"),
    ],
)
def test_a_number_in_groups_is_whole_when_it_has_all_that_such_a_number_has(begun, whole):
    assert ending(begun) is Ending.OPEN
    assert ending(whole) is not Ending.OPEN


@pytest.mark.parametrize(
    ("half", "whole"),
    [
        ("what is the weather in", "what is the weather in oslo"),
        ("I would like a small", "I would like a small one"),
        ("we need", "that is what we need"),
        ("I was wondering how many", "how many"),
        ("where is the key for", "where is the key"),
        ("send", "turn the heating on"),
    ],
)
def test_what_is_asked_for_described_or_wanted_is_still_to_come(half, whole):
    assert ending(half) in (Ending.OPEN, Ending.DANGLING)
    assert ending(whole) is Ending.COMPLETE


@given(first=st.floats(0, 1), second=st.floats(0, 1), pauses=st.lists(st.floats(0, 5), max_size=30))
def test_who_is_more_surely_done_never_waits_longer(first, second, pauses):
    pace = Pace()
    for pause in pauses:
        pace.paused(pause)

    waits = [wait_seconds(p, PATIENCE, pace) for p in sorted([first, second])]

    assert waits[0] >= waits[1]
    assert PATIENCE.shortest <= waits[1]
    assert waits[0] <= PATIENCE.longest * Pace.MOST


def test_who_pauses_long_is_given_more_time_and_who_does_not_less():
    slow, quick = Pace(), Pace()
    for _ in range(20):
        slow.paused(1.0)
        quick.paused(0.15)

    assert wait_seconds(0.1, PATIENCE, slow) > 1.5 * wait_seconds(0.1, PATIENCE, quick)


def test_the_closure_of_a_t_is_no_pause():
    pace = Pace()
    for _ in range(50):
        pace.paused(0.08)

    assert pace.expected == Pace.USUAL


def test_a_quiet_voice_after_a_near_one_is_somebody_else():
    near = NearVoice()
    frame = np.ones(512, np.float32)
    for _ in range(100):
        assert near.hear(0.1 * frame, 0.9, True)
    for _ in range(8):
        near.hear(0.005 * frame, 0.9, True)

    assert not near.hear(0.005 * frame, 0.9, True)
    assert near.hear(0.05 * frame, 0.9, True)


def test_who_begins_to_speak_is_nearer_than_who_ends_a_sentence():
    near = NearVoice()
    frame = np.ones(512, np.float32)
    for _ in range(100):
        near.hear(0.1 * frame, 0.9, True)
    for _ in range(8):
        near.hear(0.025 * frame, 0.9, True)  # 12 dB below

    assert near.hear(0.025 * frame, 0.9, True)
    assert not near.hear(0.025 * frame, 0.9, False)


def test_a_television_in_the_background_does_not_keep_the_turn_open():
    ears = Ears(FakeDetector(), SegmenterSettings(end_silence=0.5))
    loud, far = (level * np.resize([1.0] * 4 + [-1.0] * 4, RATE // 50) for level in (0.8, 0.06))
    events, at = [], 0.0
    for chunk in [loud] * 60 + [far] * 60:
        at += 0.02
        events += ears.listen(AudioChunk(chunk.astype(np.float32), RATE), at)

    assert any(hasattr(event, "audio") for event in events), "it ended while the other spoke"


def test_features_are_the_log_of_mel_bands():
    tone = np.sin(2 * np.pi * 1000 * np.arange(RATE) / RATE).astype(np.float32)

    mel = features(tone)

    assert mel.shape == (80, 800)
    assert mel.dtype == np.float32
    # 1 kHz is 15 of the 45.2 mels that 80 bands share; sound is at the end, silence before it
    assert abs(int(mel[:, 750].argmax()) - round(15 / 45.245 * 81) + 1) <= 1
    assert mel[:, 750].max() > mel[:, 300].max() + 1


@pytest.mark.skipif(not SPEECH.is_dir(), reason="needs recordings of speech")
def test_ends_of_sentences_sound_over_and_cut_words_do_not():
    model, detector = SmartTurn(), DETECTORS[0].load(None)
    over, cut = [], []
    for name in FINISHED.split():
        sound = read_sound(SPEECH / f"{name}.wav", RATE).samples
        frames = [sound[k : k + 512] for k in range(0, len(sound) - 511, 512)]
        detector.reset()
        speech = [k for k, frame in enumerate(frames) if detector.probability(frame) > 0.5]
        end = 512 * (speech[-1] + 1)
        quiet = np.zeros(RATE // 10, np.float32)
        over.append(model.p_over(np.concatenate([sound[:end], quiet])))
        cut += [
            model.p_over(np.concatenate([sound[: round(share * end)], quiet]))
            for share in (0.5, 0.6, 0.7, 0.8)
        ]

    assert min(over) > 0.7
    told_apart = statistics.mean(end > middle for end in over for middle in cut)
    assert told_apart > 0.85  # some cuts happen to fall where a sentence might end


def test_the_model_is_asked_in_pauses_only_and_believed():
    class Model:
        def __init__(self) -> None:
            self.asked = 0

        def p_over(self, speech: np.ndarray) -> float:
            self.asked += 1
            return 0.98

    def hear(model: Model | None) -> tuple[float, list]:
        ears = Ears(FakeDetector(), SegmenterSettings(), model)
        at, events = 0.0, []
        while not any(hasattr(event, "audio") for event in events):
            loud = 0.5 <= at < 1.5
            voice = (0.3 * loud) * np.resize([1.0, -1.0], RATE // 50)
            at += 0.02
            events += ears.listen(AudioChunk(voice.astype(np.float32), RATE), at)
        return at, events

    model = Model()
    quick, events = hear(model)

    assert model.asked == 2, "at once, and when it is known that it is a pause"
    assert [e.over for e in events if isinstance(e, SpeechPaused)] == [0.98, 0.98]
    assert quick == pytest.approx(1.5 + 0.2, abs=0.05)
    assert hear(None)[0] == pytest.approx(1.5 + 0.5, abs=0.05)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Marvin, what time is it?", "what time is it?"),
        ("hey marvin stop", "stop"),
        ("martin what time is it", "what time is it"),
        ("mar vin what time is it", "what time is it"),
        ("okay Marvin", ""),
        ("I told marvin about it", None),
        ("what time is it", None),
    ],
)
def test_a_name_at_the_beginning_wakes_as_recognisers_hear_it(text, rest):
    assert without_name(text, ("Marvin",)) == rest


def test_a_short_name_must_be_heard_exactly():
    assert without_name("vis stop", ("Vis",)) == "stop"
    assert without_name("this is nice", ("Vis",)) is None


def test_an_open_conversation_falls_asleep_and_wakes_by_name():
    attention = Attention(WakeSettings("open", ("Marvin",), follow_up=8, sleep_after=60))
    attention.talked(100.0)

    assert attention.addressed("and now", 150.0) == "and now"
    assert attention.addressed("nice weather", 161.0) is None
    assert attention.addressed("marvin are you there", 170.0) == "are you there"
    assert attention.addressed("good", 175.0) == "good"


@pytest.mark.parametrize("text", ["mhm", "yeah yeah", "uh huh", "oh I see", "Right, okay.", "haha"])
def test_a_listeners_signs_are_no_interruption(text):
    assert is_sign(text)


@pytest.mark.parametrize("text", ["no", "stop", "wait", "yes but why", "okay stop", "what time"])
def test_words_are(text):
    assert not is_sign(text)


def test_our_own_words_are_known_by_their_order():
    saying = "I tell the time and date, set timers and reminders, do sums"
    assert is_ours("set timers and reminders", saying)
    assert is_ours("time and date and timers", saying)
    assert not is_ours("set a timer for ten minutes please", saying)
    assert not is_ours("stop", saying)


@pytest.mark.parametrize(
    ("text", "comes_after", "ends_after"),
    [
        ("what time is it?", 0.8, 0.8),
        ("stop", 0.1, 0.2),
        ("milk and", 0.8, 1.5),
        ("milk and", None, 1.0),
    ],
    ids=["late and whole", "at once", "late and open", "never"],
)
def test_a_turn_does_not_end_while_its_words_are_on_their_way(text, comes_after, ends_after):
    ears = Ears(FakeDetector(), SegmenterSettings(), awaits_words=True)
    at, ended, paused_at = 0.0, None, None
    while ended is None:
        voice = (0.3 * (0.5 <= at < 1.5)) * np.resize([1.0, -1.0], RATE // 50)
        at += 0.02
        for event in ears.listen(AudioChunk(voice.astype(np.float32), RATE), at):
            paused_at = event.so_far.ended_at if isinstance(event, SpeechPaused) else paused_at
            ended = at if isinstance(event, Utterance) else ended
        if comes_after is not None and paused_at and at >= paused_at + comes_after:
            ears.understood(paused_at, Transcript(text))

    assert ended - paused_at == pytest.approx(ends_after, abs=0.06)


def test_nothing_ends_before_the_words_that_the_answer_needs_anyway():
    assert wait_seconds(0.99, PATIENCE, words_pending=True) == PATIENCE.for_words
    assert wait_seconds(0.01, PATIENCE, words_pending=True) > PATIENCE.for_words


def test_a_whole_sentence_that_was_hardly_heard_may_be_half_of_one():
    sure, unsure = (p_done(Evidence(0.9, "repeat that", c)) for c in (1.0, 0.5))

    assert wait_seconds(sure, PATIENCE) < 0.5 * PATIENCE.usual
    assert wait_seconds(unsure, PATIENCE) > 2 * wait_seconds(sure, PATIENCE)


def test_what_may_have_been_said_tells_a_pause_where_the_likeliest_words_are_wrong():
    """“There was a book by”, as PocketSphinx hears it."""
    by = Hypothesis("there was a book by", 0.4, -4.1)
    like = Hypothesis("there was a book like", 0.3, -3.6)
    fight = Hypothesis("there was a big fight", 0.3, -2.0)
    france = Hypothesis("the second largest city in france", 0.7, -1.3)
    friends = Hypothesis("the second largest city and friends", 0.3, -1.6)

    half = p_done(Evidence(0.6, "there was a big fight", 0.7, Many.of((by, like, fight))))
    whole = p_done(Evidence(0.6, "the second city", 0.3, Many.of((france, friends))))

    assert wait_seconds(half, PATIENCE) > 1.2
    assert wait_seconds(whole, PATIENCE) < 0.6


def test_the_text_that_is_told_counts_as_far_as_it_was_heard_surely():
    unclear = Many.of((Hypothesis("play music", 0.5, -1.5), Hypothesis("play the", 0.5, -4.0)))

    def told_apart(confidence: float) -> float:
        texts = ("play music", "play the")
        whole, half = (p_done(Evidence(0.5, text, confidence, unclear)) for text in texts)
        return whole - half

    assert told_apart(0.9) > 0.3
    assert told_apart(0.1) < 0.02


def test_a_word_that_is_always_whole_is_believed_whatever_else_was_possible():
    else_possible = Many.of((Hypothesis("so that", 0.6, -3.5), Hypothesis("stop", 0.4, -3.0)))

    stop, so = (p_done(Evidence(0.9, text, 0.9, else_possible)) for text in ("stop", "so that"))

    assert wait_seconds(stop, PATIENCE) < 0.5 * wait_seconds(so, PATIENCE)


def test_one_word_may_be_another_and_is_not_waited_for_long():
    one, two = (Many.of((Hypothesis(text, 1.0, -3.8),)) for text in ("so", "and so"))

    assert wait_seconds(p_done(Evidence(0.6, "so", 0.9, one)), PATIENCE) < 0.9
    assert wait_seconds(p_done(Evidence(0.6, "and so", 0.9, two)), PATIENCE) > 1.2


def test_the_sound_counts_for_more_where_the_words_are_doubtful():
    def told_apart(confidence: float) -> float:
        over, open_yet = (p_done(Evidence(p, "play music", confidence)) for p in (0.95, 0.05))
        return over - open_yet

    assert told_apart(0.5) > 2 * told_apart(1.0)


def test_a_wait_is_worth_what_it_costs():
    """No wait of the neighbourhood costs less, by the sum that wait_seconds says it makes least."""
    mean = Pace.USUAL
    for p in (0.3, 0.6, 0.9):
        wait = wait_seconds(p, Patience(longest=9.0))

        def cost(t: float, p: float = p) -> float:
            return (1 - p) * TAKE_OVER_SECONDS * math.exp(-t / mean) + p * t

        assert cost(wait) <= min(cost(wait - 0.05), cost(wait + 0.05))


@pytest.mark.parametrize("text", ["he was not", "tell me what is", "I will not"])
def test_a_verb_without_its_object_is_waited_for(text):
    assert ending(text) is Ending.DANGLING


@pytest.mark.parametrize("text", ["why not", "I hope not", "what is it about?"])
def test_a_short_sentence_is_whole(text):
    assert ending(text) in (Ending.COMPLETE, Ending.SENTENCE)
