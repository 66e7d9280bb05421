"""The built-in voices are heard: their sound is measured against the times they tell."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import pytest

from assistant.tts import CHOICES, ESPEAK, FLITE, VOICES, Speech, Voice, VoiceOptions, in_order
from assistant.tts import espeak as espeak_module
from assistant.tts import flite as flite_module
from assistant.tts.loudness import TARGET_LUFS, loudness
from assistant.tts.phonemes import ARPABET_TO_IPA
from assistant.tts.shaping import LEAD_SECONDS, audible, pieces, shape, word_marks
from talking_head.errors import EngineUnavailable
from talking_head.media import Mark, Samples
from talking_head.turn import Cancelled, Turn

SENTENCE = "The big boat moved past Peter's map, didn't it?"
RATE = 16000


BUILT_IN = [row.name for row in VOICES if row.built_in]


@pytest.fixture(params=BUILT_IN)
def voice(request: pytest.FixtureRequest) -> Iterator[Voice]:
    row = next(row for row in VOICES if row.name == request.param)
    available = row.probe(VoiceOptions())
    if not available.ok:
        pytest.skip(available.reason)
    loaded = row.load(VoiceOptions())
    yield loaded
    loaded.close()


def say(voice: Voice, text: str) -> Speech:
    (speech,) = voice.speak(text, Turn())
    return speech


def level(samples: Samples) -> float:
    """RMS in dB below full scale."""
    return 10 * float(np.log10(np.mean(np.square(samples, dtype=np.float64)) + 1e-12))


def phonemes(speech: Speech) -> list[Mark]:
    return [mark for mark in speech.marks if mark.kind == "phoneme"]


def words(speech: Speech) -> list[Mark]:
    return [mark for mark in speech.marks if mark.kind == "word"]


def test_every_word_has_its_time_in_order(voice: Voice) -> None:
    text = "In 1,234 of the “old” rooms — Émile's too — stood a naïve man…"
    speech = say(voice, text)
    marks = words(speech)
    assert [mark.text for mark in marks] == [word for word in text.split() if word != "—"]
    assert all(a.end <= b.start + 1e-6 for a, b in pairwise(marks))
    assert all(mark.end > mark.start for mark in marks)
    assert 0 <= marks[0].start < 0.1
    assert speech.audio.seconds - 0.5 < marks[-1].end <= speech.audio.seconds


def test_phonemes_cover_the_sound_and_nothing_else(voice: Voice) -> None:
    speech = say(voice, SENTENCE)
    inside = np.zeros(len(speech.audio.samples), bool)
    for mark in phonemes(speech):
        inside[round(mark.start * speech.audio.rate) : round(mark.end * speech.audio.rate)] = True
    assert level(speech.audio.samples[inside]) > level(speech.audio.samples[~inside]) + 15
    assert {"b", "m", "p"} <= {mark.text for mark in phonemes(speech)}
    assert not any(set(mark.text) & set("ˈˌ ") for mark in phonemes(speech))


def test_closed_lips_are_heard_where_the_marks_put_them(voice: Voice) -> None:
    """Given p and b, then their marks begin with the silence of the closed mouth."""
    speech = say(voice, "A bee, a pea, about a happy puppy, a pepper and a baby.")
    # The difference of samples is deaf to the hum of a closed b.
    edges, rate = np.diff(speech.audio.samples), speech.audio.rate
    marks = phonemes(speech)
    dips: list[float] = []
    for before, mark, after in zip(marks, marks[1:], marks[2:], strict=False):
        if mark.text in ("p", "b") and mark.start - before.end < 0.01:
            early = mark.start + 0.01, mark.start + 0.03
            closure, vowel = (
                edges[round(s * rate) : round(e * rate)]
                for s, e in (early, (after.start, after.end))
            )
            dips.append(level(vowel) - level(closure))
    assert len(dips) >= 8
    assert np.median(dips) > 14


def test_it_sounds_at_once_ends_with_a_breath_and_is_evenly_loud(voice: Voice) -> None:
    for text in ("Yes.", "What time is it now?", SENTENCE):
        audio = say(voice, text).audio
        sounding = np.flatnonzero(np.abs(audio.samples) > 0.01) / audio.rate
        assert sounding[0] < 0.03
        assert 0.15 < audio.seconds - sounding[-1] < 0.35
        first, last = audible(audio.samples, audio.rate)
        assert loudness(audio.samples[first:last], audio.rate) == pytest.approx(TARGET_LUFS, abs=1)
        assert np.abs(audio.samples).max() <= 10 ** (-1 / 20)
        assert audio.samples[0] == audio.samples[-1] == 0  # no click


def test_a_phrase_that_goes_on_ends_with_a_shorter_gap(voice: Voice) -> None:
    assert (
        phrase_gap(say(voice, "Well, my friend,"))
        < phrase_gap(say(voice, "Well, my friend.")) - 0.05
    )


def phrase_gap(speech: Speech) -> float:
    return (
        speech.audio.seconds - float(np.flatnonzero(speech.audio.samples)[-1]) / speech.audio.rate
    )


def test_the_same_text_is_said_the_same_way_whatever_was_said_before(voice: Voice) -> None:
    """The breath noise is random in both engines: times agree to less than a frame of video."""
    one = say(voice, SENTENCE)
    say(voice, "Something else in between.")
    two = say(voice, SENTENCE)
    assert [mark.text for mark in one.marks] == [mark.text for mark in two.marks]
    for a, b in zip(one.marks, two.marks, strict=True):
        assert (a.start, a.end) == pytest.approx((b.start, b.end), abs=0.03)


@pytest.mark.parametrize("engine", BUILT_IN)
def test_twice_the_speed_takes_half_the_time(engine: str) -> None:
    row = next(row for row in VOICES if row.name == engine)
    if not row.probe(VoiceOptions()).ok:
        pytest.skip("not installed")
    slow, fast = (say(row.load(VoiceOptions(speed=s)), SENTENCE).audio.seconds for s in (1.0, 2.0))
    assert 0.4 < fast / slow < 0.65


def test_a_cancelled_turn_says_nothing_more(voice: Voice) -> None:
    turn = Turn()
    speaking = voice.speak("One sentence of a very long story. " * 100, turn)
    next(speaking)
    turn.cancel()
    with pytest.raises(Cancelled):
        next(speaking)
    assert say(voice, "And now something new.").audio.seconds > 0.5


def test_a_foreign_word_is_no_phoneme_of_its_own() -> None:
    """Given a German sentence with an English word, then espeak-ng's "(en)" is not heard of."""
    speech = say(ESPEAK.load(VoiceOptions(language="de")), "Das Team im Computer läuft.")
    assert "iː" in {mark.text for mark in phonemes(speech)}
    assert not any("(" in mark.text for mark in phonemes(speech))


def test_the_voices_that_a_refusal_suggests_are_there() -> None:
    refusal = ESPEAK.probe(VoiceOptions("espeak:none"))
    suggested = [word.strip(",") for word in refusal.fix.split() if "-" in word]
    assert len(suggested) == 3
    assert all(ESPEAK.probe(VoiceOptions(f"espeak:{name}")).ok for name in suggested)


def test_espeak_stops_in_the_middle_of_a_sentence() -> None:
    """Given a cancel that comes while the library is at work, then it is not worked to the end."""
    library = espeak_module._library()
    turn = Turn()
    collected = 0
    original = library._collect

    def cancel_soon(sound: object, count: int, events: object) -> int:
        nonlocal collected
        collected += 1
        if collected == 3:
            turn.cancel()
        return original(sound, count, events)

    callback = espeak_module._Callback(cancel_soon)
    library._espeak.espeak_SetSynthCallback(callback)
    try:
        with pytest.raises(Cancelled):
            library.synthesise("A long sentence that goes on and on, " * 8, "en-us", 165, turn)
    finally:
        library._espeak.espeak_SetSynthCallback(library._callback)
    assert collected <= 4


@pytest.mark.parametrize("text", ["", "...", "😀", " \n", "\x00"])
def test_where_there_is_nothing_to_say_nothing_is_said(voice: Voice, text: str) -> None:
    assert list(voice.speak(text, Turn())) == []


@pytest.mark.parametrize(
    "text",
    [
        "a\x00b",
        "<speak>&lt;",
        "[[h@l'oU]]",
        "%s%n -t --help",
        "Привет 日本語",
        "x" * 300,
        "\ud800 hi",
    ],
)
def test_odd_text_is_spoken_or_passed_over_but_breaks_nothing(voice: Voice, text: str) -> None:
    for speech in voice.speak(text, Turn()):
        assert np.isfinite(speech.audio.samples).all()
    assert say(voice, "Still here.").audio.seconds > 0.3


def test_a_hundred_thousand_characters_begin_to_sound_with_the_first_piece(voice: Voice) -> None:
    first = next(voice.speak("word " * 20_000, Turn()))
    assert first.audio.seconds > 5
    assert sum(len(piece) + 1 for piece in pieces("word " * 20_000)) == 100_000


def test_another_language_is_espeaks() -> None:
    german = VoiceOptions(language="de")
    flite, espeak = FLITE.probe(german), ESPEAK.probe(german)
    assert not flite.ok
    assert "English" in flite.reason
    assert espeak.ok
    speech = say(ESPEAK.load(german), "Schöne Grüße aus Köln!")
    assert [mark.text for mark in words(speech)] == ["Schöne", "Grüße", "aus", "Köln!"]


def test_a_voice_is_chosen_by_name_and_a_wrong_name_is_told() -> None:
    assert in_order(VoiceOptions("espeak:en-us"))[0] is ESPEAK
    assert in_order(VoiceOptions())[0] is VOICES[0]
    for wrong in ("espeak:xx", "espeak:en-us+nobody", "flite:nobody"):
        row = in_order(VoiceOptions(wrong))[0]
        available = row.probe(VoiceOptions(wrong))
        assert not available.ok
        assert available.fix
        with pytest.raises(EngineUnavailable, match="no voice"):
            row.load(VoiceOptions(wrong))
    for choice, _ in CHOICES:
        row = in_order(VoiceOptions(choice))[0]
        assert row.name == choice.split(":")[0]
        assert row is FLITE or row.probe(VoiceOptions(choice)).ok or not row.built_in


def test_without_the_library_the_reason_and_the_fix_are_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(name: str, *_: object) -> None:
        raise OSError(f"{name}: cannot open shared object file")

    flite_module._library.cache_clear()
    espeak_module._library.cache_clear()
    with monkeypatch.context() as without:
        without.setattr(ctypes, "CDLL", missing)
        for row in VOICES:
            available = row.probe(VoiceOptions())
            assert not available.ok
            assert available.fix
            with pytest.raises(EngineUnavailable):
                row.load(VoiceOptions())
    assert ESPEAK.probe(VoiceOptions()).ok


def test_flites_phonemes_are_spelt_as_espeak_spells_them() -> None:
    row = next((row for row in VOICES if row is FLITE and row.probe(VoiceOptions()).ok), None)
    if row is None:
        pytest.skip("flite is not installed")
    pangram = "The quick brown fox jumps over a lazy dog; she measures joy, church, and young oak."
    ipa = {mark.text for mark in phonemes(say(row.load(VoiceOptions()), pangram))}
    assert ipa <= set(ARPABET_TO_IPA.values())
    assert {"θ", "ð", "ʃ", "ʒ", "tʃ", "dʒ", "ŋ", "oʊ", "ɔɪ"} & ipa >= {"ʒ", "tʃ", "dʒ", "ɔɪ"}


def test_words_that_the_engine_ran_together_share_its_time() -> None:
    sound = [Mark("phoneme", "x", 0.0, 0.4), Mark("phoneme", "y", 0.5, 0.9)]
    marks = word_marks("of the — old", [(0, 0.0), (9, 0.5)], sound)
    assert [(m.text, m.start, m.end) for m in marks] == [
        ("of", 0.0, 0.2),
        ("the", 0.2, 0.4),
        ("old", 0.5, 0.9),
    ]


def test_silence_is_trimmed_and_the_marks_move_along() -> None:
    """Given half a second of silence before a tone, then tone and mark begin together, at once."""
    tone = np.sin(np.arange(RATE) / 8, dtype=np.float32) * 0.01
    raw = np.concatenate([np.zeros(RATE // 2, np.float32), tone, np.zeros(RATE, np.float32)])
    speech = shape("Hm.", raw, RATE, [Mark("phoneme", "m", 0.5, 1.5)])
    assert speech.marks[0].start == pytest.approx(LEAD_SECONDS, abs=0.006)
    assert speech.marks[0].end - speech.marks[0].start == pytest.approx(1.0, abs=0.01)
    assert speech.audio.seconds == pytest.approx(1.0 + LEAD_SECONDS + 0.2, abs=0.02)
    assert len(shape("Hm.", np.zeros(RATE, np.float32), RATE, []).audio.samples) < RATE // 2
