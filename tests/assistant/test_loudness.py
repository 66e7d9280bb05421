"""Every voice is equally loud, from sentence to sentence, and a stream is not pumped."""

from __future__ import annotations

import math

import numpy as np
import pytest

from assistant.tts import VOICES, VoiceOptions
from assistant.tts.loudness import TARGET_LUFS, Level, loudness
from assistant.tts.shaping import audible, estimated_words, shape, shape_stream
from talking_head.media import Samples
from talking_head.turn import Turn

RATE = 24_000


def tone(seconds: float, level: float, hertz: float = 997, rate: int = RATE) -> Samples:
    times = np.arange(round(seconds * rate)) / rate
    return (level * np.sin(2 * np.pi * hertz * times)).astype(np.float32)


def quiet(seconds: float) -> Samples:
    return np.zeros(round(seconds * RATE), np.float32)


def db(samples: Samples) -> float:
    return 10 * math.log10(float(np.mean(np.square(samples, dtype=np.float64))))


@pytest.mark.parametrize("rate", [16_000, 22_050, 24_000, 48_000])
def test_the_standards_own_tone_has_the_standards_loudness(rate: int) -> None:
    """Given 997 Hz at full scale in one channel, then it is -3.01 LUFS (BS.1770, annex 1)."""
    assert loudness(tone(3, 1.0, rate=rate), rate) == pytest.approx(-3.01, abs=0.1)
    assert loudness(tone(3, 0.1, rate=rate), rate) == pytest.approx(-23.01, abs=0.1)


def test_pauses_do_not_count_and_hum_hardly_does() -> None:
    alone = loudness(tone(2, 0.1), RATE)
    paused = np.concatenate([tone(2, 0.1), quiet(5), tone(2, 0.1)])
    assert loudness(paused, RATE) == pytest.approx(alone, abs=0.5)
    assert loudness(tone(2, 0.1, hertz=25), RATE) < alone - 8
    assert loudness(quiet(2), RATE) == -math.inf
    assert loudness(quiet(0), RATE) == -math.inf


@pytest.mark.parametrize("level", [0.01, 0.05, 0.5, 1.0])
def test_a_sentence_comes_out_equally_loud_however_it_was_spoken(level: float) -> None:
    speech = shape("Well.", np.concatenate([quiet(0.2), tone(1, level), quiet(0.3)]), RATE, ())
    first, last = audible(speech.audio.samples, RATE)
    assert loudness(speech.audio.samples[first:last], RATE) == pytest.approx(TARGET_LUFS, abs=0.5)
    assert np.abs(speech.audio.samples).max() < 0.9


def test_all_voices_are_equally_loud() -> None:
    levels = []
    for row in VOICES:
        if not row.built_in or not row.probe(VoiceOptions()).ok:
            continue
        voice = row.load(VoiceOptions())
        for text in ("It rained all night long.", "And now the sun is out, my dear friend!"):
            (speech,) = voice.speak(text, Turn())
            first, last = audible(speech.audio.samples, speech.audio.rate)
            levels.append(loudness(speech.audio.samples[first:last], speech.audio.rate))
    assert len(levels) >= 2
    assert max(levels) - min(levels) < 0.5


def test_a_stream_keeps_one_gain_within_a_sentence() -> None:
    """Given a sentence that fades, when it streams, then the fade is heard: nothing pumps."""
    loud, soft = tone(0.5, 0.2), tone(0.5, 0.05)
    chunks = [quiet(0.1), loud[:6000], loud[6000:], soft, quiet(0.4)]
    speeches = list(shape_stream("Well.", chunks, RATE, Level()))
    assert [s.more for s in speeches] == [True] * (len(speeches) - 1) + [False]
    sound = np.concatenate([s.audio.samples for s in speeches])
    loud_at, soft_at = sound[2400:10_000], sound[14_400:22_000]
    assert db(loud_at) - db(soft_at) == pytest.approx(12.04, abs=0.2)
    assert np.flatnonzero(np.abs(sound) > 1e-3)[0] < 0.03 * RATE  # the silence in front is gone
    assert len(sound) / RATE == pytest.approx(1.0 + 0.2, abs=0.05)  # that behind is the gap


def test_a_streaming_voice_finds_its_level_and_keeps_it() -> None:
    """Given sentences of one level that begin softly, then each is nearer to the target."""
    level, errors = Level(), []
    for _ in range(6):
        chunks = [tone(0.4, 0.05), tone(2, 0.2)]
        speeches = list(shape_stream("Well.", chunks, RATE, level))
        sound = np.concatenate([s.audio.samples for s in speeches[:-1]])
        assert np.abs(sound).max() < 0.9
        errors.append(abs(loudness(sound, RATE) - TARGET_LUFS))
    assert errors[0] > 3
    assert errors[-1] < 0.5


def test_words_without_times_share_the_sound_by_their_letters() -> None:
    marks = estimated_words("A considerable wait, I say — yes.", 3.0)
    assert [mark.text for mark in marks] == ["A", "considerable", "wait,", "I", "say", "yes."]
    assert marks[0].start == 0
    assert marks[-1].end == pytest.approx(3.0)
    assert marks[1].end - marks[1].start > 3 * (marks[0].end - marks[0].start)
    assert marks[3].start > marks[2].end + 0.1  # the comma
    assert estimated_words("…", 1.0) == ()
