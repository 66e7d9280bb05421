"""Utterances are cut where speech begins and ends, and no sound is lost or told twice."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.duplex.ears import Ears
from assistant.events import Utterance
from assistant.segmenter import (
    EarEvent,
    Segmenter,
    SegmenterSettings,
    SpeechDiscarded,
    SpeechFaded,
    SpeechOnset,
    SpeechPaused,
    SpeechResumed,
    SpeechStarted,
)
from assistant.vad import DETECTORS, RATE
from talking_head.media import AudioChunk
from talking_head.sound_file import read_sound

SPEECH = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "speech"
STEP = 0.02
SETTINGS = SegmenterSettings()


def hear(
    *stretches: tuple[float, float], how: SegmenterSettings = SETTINGS
) -> tuple[list[EarEvent], int]:
    """What begins and ends, without the signs on the way, and how many samples were fed."""
    events, position = hear_all(*stretches, how=how)
    signs = SpeechOnset | SpeechFaded | SpeechPaused | SpeechResumed
    return [event for event in events if not isinstance(event, signs)], position


def hear_all(
    *stretches: tuple[float, float], how: SegmenterSettings = SETTINGS
) -> tuple[list[EarEvent], int]:
    """Feed stretches of (seconds, probability); every sample is its own number."""
    segmenter = Segmenter(how)
    events: list[EarEvent] = []
    size = round(STEP * RATE)
    position = 0
    for seconds, probability in stretches:
        for _ in range(round(seconds / STEP)):
            chunk = AudioChunk(np.arange(position, position + size, dtype=np.float32), RATE)
            position += size
            events += segmenter.feed(chunk, probability, position / RATE)
    return events, position


def utterances(events: list[EarEvent]) -> list[Utterance]:
    return [event for event in events if isinstance(event, Utterance)]


def span(utterance: Utterance) -> tuple[float, float]:
    """From which second to which it carries sound."""
    samples = utterance.audio.samples
    return float(samples[0]) / RATE, (float(samples[-1]) + 1) / RATE


def test_a_pause_that_turns_out_to_be_the_end_was_told_before_with_the_same_end() -> None:
    events, _ = hear_all((2.0, 0.0), (1.5, 0.9), (0.3, 0.0), (1.0, 0.9), (1.0, 0.0))

    kinds = [type(event) for event in events]
    resumed = kinds.index(SpeechResumed)
    assert kinds[:2] == [SpeechOnset, SpeechStarted]
    assert set(kinds[2:resumed]) == set(kinds[resumed + 1 : -1]) == {SpeechPaused}
    assert resumed == 4, "told again where it lasts"
    assert kinds[-1] is Utterance
    first, _, second, *_ = (event.so_far for event in events if isinstance(event, SpeechPaused))
    (whole,) = utterances(events)
    assert first.ended_at < whole.ended_at
    assert second.ended_at == whole.ended_at
    assert span(second)[0] == span(whole)[0]
    assert span(second)[1] <= span(whole)[1]


def test_a_question_is_one_utterance_with_what_came_just_before_it() -> None:
    events, _ = hear((2.0, 0.0), (1.5, 0.9), (1.0, 0.0))

    started, question = events
    assert isinstance(started, SpeechStarted)
    assert started.at == pytest.approx(2.0)
    assert isinstance(question, Utterance)
    assert question.ended_at == pytest.approx(3.5)
    first, last = span(question)
    assert first == pytest.approx(2.0 - SETTINGS.pre_roll)
    assert last == pytest.approx(3.5 + SETTINGS.tail)


def test_the_end_is_known_as_soon_as_the_silence_is_long_enough() -> None:
    just_enough = SETTINGS.end_silence
    assert not utterances(hear((1.0, 0.9), (just_enough - STEP, 0.0))[0])
    assert utterances(hear((1.0, 0.9), (just_enough, 0.0))[0])


def test_a_breath_between_words_does_not_end_the_question() -> None:
    events, _ = hear((1.0, 0.9), (0.4, 0.1), (1.0, 0.9), (1.0, 0.0))
    assert len(utterances(events)) == 1


def test_a_fading_voice_is_still_speech_but_does_not_begin_one() -> None:
    between = (SETTINGS.start_threshold + SETTINGS.stop_threshold) / 2
    assert hear((5.0, between))[0] == []
    (whole,) = utterances(hear((1.0, 0.9), (2.0, between), (1.0, 0.0))[0])
    assert whole.ended_at == pytest.approx(3.0)


def test_a_cough_is_discarded_and_a_click_is_not_even_noticed() -> None:
    events, _ = hear((1.0, 0.0), (0.14, 0.9), (1.0, 0.0))
    assert [type(event) for event in events] == [SpeechStarted, SpeechDiscarded]
    assert hear((1.0, 0.0), (0.04, 0.9), (1.0, 0.0))[0] == []


def test_a_television_is_cut_without_a_gap() -> None:
    how = SegmenterSettings(max_utterance=5.0)
    events, heard = hear((18.0, 0.9), (1.0, 0.0), how=how)

    cut = utterances(events)
    assert len(cut) == 4
    assert max(piece.audio.seconds for piece in cut) <= 5.0 + STEP
    together = np.concatenate([piece.audio.samples for piece in cut])
    assert np.array_equal(together, np.arange(len(together)))
    assert len(together) == heard - round((1.0 - SETTINGS.tail) * RATE)


def test_what_is_said_when_the_sound_ends_is_kept() -> None:
    segmenter = Segmenter(SETTINGS)
    assert segmenter.finish(0.0) == []
    sound = AudioChunk(np.ones(RATE, np.float32), RATE)
    segmenter.feed(sound, 0.9, 1.0)
    (last,) = segmenter.finish(1.0)
    assert isinstance(last, Utterance)
    assert last.audio.seconds == 1.0
    assert not segmenter.speaking


stretches = st.lists(st.tuples(st.floats(0.02, 2.5), st.floats(0.0, 1.0)), min_size=1, max_size=30)


@settings(max_examples=50, deadline=None)
@given(stretches)
def test_utterances_never_overlap_and_lose_only_long_silence(
    heard: list[tuple[float, float]],
) -> None:
    events, _ = hear(*heard, how=SegmenterSettings(max_utterance=4.0))

    for before, after in itertools.pairwise(events):
        assert isinstance(before, SpeechStarted) != isinstance(after, SpeechStarted)
    end = 0.0
    for event, follows in itertools.pairwise(events):
        if not isinstance(follows, Utterance):
            continue
        assert isinstance(event, SpeechStarted)
        samples = follows.audio.samples
        assert np.array_equal(samples, np.arange(samples[0], samples[0] + len(samples)))
        first, last = span(follows)
        assert first >= end - 1e-6
        # All the pre-roll there was, unless it belongs to the utterance before.
        assert first <= max(end, event.at - SETTINGS.pre_roll) + 1e-6
        assert follows.ended_at <= last + 1e-6
        assert last - follows.ended_at <= SETTINGS.tail + 1e-6
        end = last


needs_speech = pytest.mark.skipif(not SPEECH.is_dir(), reason="the shared recordings are not here")


def listen_to(name: str, detector: str = "silero", chunk: int = 320) -> list[Utterance]:
    """A recording and a second of silence, in chunks as a microphone sends them."""
    ears = Ears(next(row for row in DETECTORS if row.name == detector).load(None), SETTINGS)
    sound = read_sound(SPEECH / name, RATE).samples
    sound = np.concatenate([sound, np.zeros(RATE, np.float32)])
    events: list[EarEvent] = []
    for start in range(0, len(sound), chunk):
        piece = AudioChunk(sound[start : start + chunk], RATE)
        events += ears.listen(piece, (start + len(piece.samples)) / RATE)
    return utterances(events)


@needs_speech
@pytest.mark.parametrize("detector", ["silero", "webrtc"])
def test_four_spoken_phrases_are_four_utterances(detector: str) -> None:
    phrases = listen_to("en_vad_4_segments.m4a", detector)
    assert len(phrases) == 4
    ends = [round(phrase.ended_at, 1) for phrase in phrases]
    assert ends == pytest.approx([2.1, 4.7, 6.9, 9.9], abs=0.15)


@needs_speech
@pytest.mark.parametrize("name", ["silence_empty.wav", "noise_2.wav", "noise_3.wav"])
def test_room_noise_is_no_utterance(name: str) -> None:
    assert listen_to(name) == []


@needs_speech
def test_the_size_of_chunks_does_not_matter() -> None:
    ends = {tuple(u.ended_at for u in listen_to("en_jfk.wav", chunk=n)) for n in (160, 320, 4096)}
    assert len({tuple(round(end, 3) for end in some) for some in ends}) == 1


def test_sound_at_another_rate_is_refused() -> None:
    ears = Ears(DETECTORS[1].load(None), SETTINGS)
    with pytest.raises(ValueError, match="16000 Hz, not 48000"):
        ears.listen(AudioChunk(np.zeros(960, np.float32), 48_000), 0.0)
