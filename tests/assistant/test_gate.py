"""The microphone's sound is passed on while there is something in it, and no syllable is lost."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from assistant.duplex.gate import AFTER_SECONDS, BEFORE_SECONDS, Gate
from assistant.vad import DETECTORS, RATE
from talking_head.media import AudioChunk, Samples
from talking_head.sound_file import read_sound

SPEECH = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "speech"
CHUNK = RATE // 50
ROOM = 0.003  # -50 dB


def noise(seconds: float, kind: str = "white", seed: int = 0) -> Samples:
    """Hiss, or what rumbles, at the level of a quiet room."""
    sound = np.random.default_rng(seed).normal(0.0, 1.0, round(seconds * RATE))
    if kind == "rumble":
        spectrum = np.fft.rfft(sound)
        sound = np.fft.irfft(spectrum / np.maximum(np.arange(len(spectrum)), 20 * seconds))
    return np.asarray(ROOM * sound / np.std(sound), np.float32)


def passed(gate: Gate, sound: Samples, wanted_from: float = np.inf) -> np.ndarray:
    """Which samples of a sound are passed on; checks that each is itself, in order, and once.

    `wanted_from`: the second from which everything is wanted.
    """
    marks = np.zeros(len(sound), int)
    last = 0.0
    for start in range(0, len(sound), CHUNK):
        chunk = AudioChunk(sound[start : start + CHUNK], RATE)
        wanted = start >= wanted_from * RATE
        for heard, at in gate.hear(chunk, start / RATE + chunk.seconds, wanted):
            end = round(at * RATE)
            first = end - len(heard.samples)
            assert at > last
            assert np.array_equal(sound[first:end], heard.samples)
            marks[first:end] += 1
            last = at
    assert marks.max(initial=0) <= 1
    return marks > 0


@pytest.mark.parametrize("sound", [noise(20), noise(20, "rumble"), 0 * noise(20)])
def test_of_a_room_in_which_nothing_happens_nothing_is_heard(sound: Samples) -> None:
    heard = passed(Gate(), sound)

    assert heard[: round(0.9 * AFTER_SECONDS * RATE)].all(), "at first nothing is known of it"
    assert not heard[3 * RATE :].any()


@pytest.mark.parametrize("kind", ["white", "rumble"])
def test_a_sound_is_heard_with_what_came_before_and_after_it(kind: str) -> None:
    sound = noise(20, kind)
    tone = 0.01 * np.sin(2 * np.pi * 300 * np.arange(RATE // 4) / RATE)
    sound[10 * RATE : 10 * RATE + len(tone)] += tone.astype(np.float32)

    heard = passed(Gate(), sound)

    first, last = 10.0 - 0.8 * BEFORE_SECONDS, 10.25 + 0.9 * AFTER_SECONDS
    assert heard[round(first * RATE) : round(last * RATE)].all()
    assert not heard[15 * RATE :].any()


def test_all_is_heard_while_all_is_wanted() -> None:
    heard = passed(Gate(), noise(15), wanted_from=10)

    assert not heard[5 * RATE : 9 * RATE].any()
    assert heard[10 * RATE :].all()


def test_another_noise_is_the_room_after_a_while() -> None:
    sound = np.concatenate([noise(10), 8 * noise(30, seed=1)])  # a fan is switched on

    heard = passed(Gate(), sound)

    assert heard[10 * RATE : 11 * RATE].all()
    assert not heard[30 * RATE :].any()


@pytest.mark.skipif(not SPEECH.is_dir(), reason="the shared recordings are not here")
@pytest.mark.parametrize("room", ["white", "rumble"])
@pytest.mark.parametrize("decibels", [5, 15])
def test_quiet_speech_over_a_noise_loses_nothing_that_the_detector_hears(
    decibels: int, room: str
) -> None:
    detector = DETECTORS[0].load(None)
    for name in ("en_weather_question.wav", "en_living_room_light.wav", "en_hello_world.wav"):
        speech = read_sound(SPEECH / name, RATE).samples
        loud = speech[np.abs(speech) > 0.02 * np.abs(speech).max()]
        speech = speech * np.float32(ROOM * 10 ** (decibels / 20) / np.std(loud))
        quiet = np.zeros(6 * RATE, np.float32)
        sound = np.concatenate([quiet, speech, quiet[: 3 * RATE]])
        sound = sound + noise(len(sound) / RATE + 1, room)[: len(sound)]
        detector.reset()
        likely = [
            (start, detector.probability(sound[start : start + 512]))
            for start in range(0, len(sound) - 511, 512)
        ]
        spoken = [start for start, probability in likely if probability >= 0.5]
        assert spoken

        gate = Gate()
        before = passed(gate, sound[: spoken[0] + 2048])  # 0.1 s: now somebody speaks

        assert before[spoken[0] - round(0.2 * RATE) :].all(), name
        assert not before[3 * RATE : 5 * RATE].any()
