"""The mouth from sound alone: it fits what is said, rests in silence, and looks no further ahead
than it says. Spoken by voices that the network was not trained on."""

from functools import lru_cache

import numpy as np
import pytest

from assistant.tts import VoiceOptions, espeak, flite
from talking_head.builtin.hearing import LOOK_AHEAD, Hearing
from talking_head.builtin.pose import REST
from talking_head.builtin.viseme_network import Network, read_network
from talking_head.builtin.visemes import LEAD, Speech, blend, segments
from talking_head.media import AudioChunk, Mark
from talking_head.turn import Turn

VOICES = ("espeak:en-us+f4", "espeak:en-gb-scotland+m7", "flite:awb")
TEXT = "Maybe my brother bought a big bag of apples, but nobody at home ate them."
GAP = 0.8


@lru_cache
def said(voice: str) -> tuple[AudioChunk, tuple[Mark, ...]]:
    """The text by a voice, with silence around it, and its phonemes."""
    engine = flite if voice.startswith("flite") else espeak
    if not (available := engine.probe(VoiceOptions(voice))).ok:
        pytest.skip(available.reason)
    made = engine.Flite if engine is flite else engine.Espeak
    (spoken,) = made(VoiceOptions(voice)).speak(TEXT, Turn())
    rate = spoken.audio.rate
    quiet = np.zeros(round(GAP * rate), np.float32)
    marks = tuple(
        Mark("phoneme", m.text, m.start + GAP, m.end + GAP)
        for m in spoken.marks
        if m.kind == "phoneme"
    )
    return AudioChunk(np.concatenate([quiet, spoken.audio.samples, quiet]), rate), marks


def heard(audio: AudioChunk, piece: int | None = None) -> Speech:
    """The utterance without its phonemes, whole or in pieces of so many samples."""
    speech = Speech()
    for start in range(0, len(audio.samples), piece or len(audio.samples)):
        part = audio.samples[start:][: piece or None]
        speech.add(AudioChunk(part, audio.rate), ())
    return speech


def apertures(speech: Speech, times: np.ndarray) -> np.ndarray:
    mouths = [speech.mouth(second) for second in times]
    return np.array([mouth.jaw * (1 - mouth.closed) for mouth in mouths])


@pytest.mark.parametrize("voice", VOICES)
def test_lips_fit_a_voice_never_heard_better_than_a_jaw_that_follows_loudness(voice):
    assert voice not in read_network().trained_on
    audio, marks = said(voice)
    times = np.arange(0, audio.seconds, 0.02)
    row = segments(list(marks), 0, audio.seconds)
    truth = [blend(row, second) for second in times]
    openness = np.array([mouth.jaw * (1 - mouth.closed) for mouth in truth])

    aperture = apertures(heard(audio), times)
    hearing = Hearing(audio.rate)
    hearing.add(audio.samples)
    loudness = np.array([hearing.loudness(second) for second in times])

    # a still face correlates with nothing
    fit, blind = (np.corrcoef(x, openness)[0, 1] for x in (aperture, loudness))
    assert fit > 0.8
    assert fit > blind + 0.1


@pytest.mark.parametrize("voice", VOICES)
def test_lips_shut_for_p_b_and_m_and_open_between(voice):
    audio, marks = said(voice)
    times = np.arange(0, audio.seconds, 0.01)

    aperture = apertures(heard(audio), times)

    shut = [
        aperture[(times >= mark.start - 0.01) & (times <= mark.end)].min() < 0.05
        for mark in marks
        if mark.text in {"p", "b", "m"}
    ]
    assert len(shut) >= 9
    assert np.mean(shut) >= 0.8
    vowels = [
        aperture[(times >= mark.start) & (times <= mark.end)].max() > 0.15
        for mark in marks
        if mark.text[0] in "aæɑɛʌɔ"
    ]
    assert np.mean(vowels) >= 0.9


@pytest.mark.parametrize("voice", VOICES)
def test_pauses_rest(voice):
    audio, _ = said(voice)
    speech = heard(audio)

    for second in np.arange(0, GAP - 0.2, 0.01):
        assert speech.mouth(second) == REST
    for second in np.arange(audio.seconds - GAP + 0.25, audio.seconds + 1, 0.01):
        assert speech.mouth(second) == REST


@pytest.mark.parametrize("level", [0.0, 1e-4, 2e-3, 2e-2])
def test_noise_without_speech_is_silence(level):
    noise = np.random.default_rng(3).normal(0, level, 16_000 * 4).astype(np.float32)
    hum = level * np.sin(2 * np.pi * 50 * np.arange(len(noise)) / 16_000)
    speech = heard(AudioChunk(noise + hum.astype(np.float32), 16_000))

    moved = [speech.mouth(second) != REST for second in np.arange(0, 4, 0.04)]

    assert np.mean(moved) <= (0.02 if level else 0)


@pytest.mark.parametrize("piece", [160, 777, 22_050])
def test_however_the_sound_is_cut_the_mouth_is_the_same(piece):
    audio, _ = said("espeak:en-us+f4")
    whole, cut = heard(audio), heard(audio, piece)

    for second in np.arange(0, audio.seconds, 0.04):
        assert whole.mouth(second) == cut.mouth(second)


@pytest.mark.parametrize("rate", [8000, 16_000, 22_050, 48_000])
def test_a_stream_answers_as_soon_as_its_look_ahead_is_there_and_never_differently(rate):
    audio, _ = said("espeak:en-us+f4")
    sound = AudioChunk(audio.samples, rate)  # at another rate a giant or a child, but speech
    whole, stream = heard(sound), Speech()
    fed = 0

    for frame in range(int(sound.seconds * 25) - 5):
        # when just the sound is there that the render contract grants a frame at 25 a second
        until = round(((frame + 1) / 25 + LOOK_AHEAD) * rate)
        stream.add(AudioChunk(sound.samples[fed:until], rate), ())
        fed = until

        second = (frame + 0.5) / 25
        assert stream.mouth(second) == whole.mouth(second)


def test_what_comes_later_than_the_look_ahead_changes_nothing_and_what_comes_sooner_does():
    audio, _ = said("espeak:en-us+f4")
    at = 1.5
    changed = {}
    for ahead in (0.05, LOOK_AHEAD):
        sound = audio.samples.copy()
        first = round((at + LEAD + ahead) * audio.rate) + 1
        sound[first:] = 0
        sound[first] = 1.0  # an impulse, then nothing more

        other = heard(AudioChunk(sound, audio.rate))
        same = heard(audio)
        times = np.arange(at - 0.4, at + 1e-9, 0.01)
        changed[ahead] = [same.mouth(second) != other.mouth(second) for second in times]

    assert not any(changed[LOOK_AHEAD])
    assert changed[0.05][-1]


def test_the_same_sound_gives_the_same_mouth_again():
    audio, _ = said("espeak:en-us+f4")
    times = np.arange(0, audio.seconds, 0.04)
    assert (apertures(heard(audio), times) == apertures(heard(audio), times)).all()


def test_however_the_sound_lies_on_the_networks_steps_the_mouth_is_the_same():
    # given a sentence, and the same half a step later
    audio, _ = said("flite:awb")
    late = np.concatenate([np.zeros(audio.rate // 100, np.float32), audio.samples])
    times = np.arange(0.2, audio.seconds, 0.02)

    here = apertures(heard(audio), times)
    there = apertures(heard(AudioChunk(late, audio.rate)), times + 0.01)

    assert np.abs(here - there).max() < 0.02


def test_a_syllables_ends_are_spoken_as_loudly_as_its_middle_and_a_soft_one_is_not():
    rate = 16_000
    buzz = np.sign(np.sin(2 * np.pi * 120 * np.arange(round(0.3 * rate)) / rate))
    syllable = (0.5 * buzz * np.hanning(len(buzz))).astype(np.float32)
    pause = np.zeros(rate // 2, np.float32)
    hearing = Hearing(rate)
    hearing.add(np.concatenate([pause, syllable, pause, syllable * np.float32(0.1), pause]))

    middle, end, soft = (hearing.effort(at) for at in (0.65, 0.76, 1.45))

    assert hearing.loudness(0.76) < 0.8 * hearing.loudness(0.65)
    assert end == pytest.approx(middle, abs=0.02)
    assert soft < 0.6 * middle


def test_louder_speech_opens_the_mouth_wider():
    audio, _ = said("espeak:en-us+f4")
    quieter = audio.samples * np.float32(0.12)
    both = AudioChunk(np.concatenate([audio.samples, quieter]), audio.rate)
    times = np.arange(GAP, audio.seconds - GAP, 0.02)
    speech = heard(both)

    loud = apertures(speech, times)
    soft = apertures(speech, times + audio.seconds)

    assert soft.mean() < 0.85 * loud.mean()
    assert soft.max() > 0.2


def test_a_voice_that_tells_its_phonemes_needs_no_network():
    audio, marks = said("espeak:en-us+f4")
    lost = Network(None, (), None, (), None)  # type: ignore[arg-type]
    speech = Speech(lost)
    speech.add(audio, marks)

    assert max(speech.mouth(second).jaw for second in np.arange(0, audio.seconds, 0.04)) > 0.3


def test_where_phonemes_end_the_sound_is_read_and_back():
    # given a reply whose middle third has no phonemes
    audio, marks = said("espeak:en-us+f4")
    speech = Speech()
    for told in (marks, (), marks):
        speech.add(audio, told)

    times = np.arange(0, 3 * audio.seconds, 0.01)
    aperture = apertures(speech, times)

    thirds = [aperture[k * len(times) // 3 :][: len(times) // 3 - 2] for k in range(3)]
    for third in thirds:
        assert 0.05 < third.mean() < 0.5
    assert np.corrcoef(thirds[0], thirds[1])[0, 1] > 0.8
    # espeak breathes at random: a boundary may fall beside a stop that one way opens sooner
    assert np.abs(np.diff(aperture)).max() < 0.8


def test_hours_of_speech_are_not_kept():
    audio, _ = said("espeak:en-us+f4")
    hearing = Hearing(audio.rate)
    kept = []
    for turn in range(8):
        hearing.add(audio.samples)
        for second in np.arange(turn * audio.seconds, (turn + 1) * audio.seconds - 0.2, 0.04):
            hearing.mouth(second)
        curves = sum(len(run._curves) for run in hearing._runs)
        kept.append(len(hearing._features) + curves)

    assert max(kept) < 800
