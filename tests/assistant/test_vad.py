"""Detectors tell speech from what is no speech, and every row of the table can be asked."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from assistant.vad import DETECTORS, RATE, SpeechDetector
from talking_head.sound_file import read_sound

SPEECH = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "speech"
needs_speech = pytest.mark.skipif(not SPEECH.is_dir(), reason="the shared recordings are not here")


def probabilities(detector: SpeechDetector, samples: np.ndarray) -> np.ndarray:
    size = detector.frame
    return np.array(
        [
            detector.probability(samples[start : start + size].astype(np.float32))
            for start in range(0, len(samples) - size + 1, size)
        ]
    )


@pytest.mark.parametrize("row", DETECTORS, ids=lambda row: row.name)
def test_every_detector_is_at_hand_and_hears_nothing_in_silence(row) -> None:
    assert row.probe(None).ok
    detector = row.load(None)
    assert probabilities(detector, np.zeros(RATE)).max() < 0.5


@needs_speech
@pytest.mark.parametrize("row", DETECTORS, ids=lambda row: row.name)
def test_a_voice_is_speech_and_the_pause_before_it_is_not(row) -> None:
    detector = row.load(None)
    sound = read_sound(SPEECH / "en_vad_4_segments.m4a", RATE).samples
    heard = probabilities(detector, sound)
    at = lambda seconds: round(seconds * RATE / detector.frame)  # noqa: E731
    assert heard[at(0.4) : at(0.9)].max() < 0.3
    assert heard[at(1.5) : at(2.1)].min() > 0.7


@needs_speech
def test_silero_is_not_taken_in_by_loud_noise() -> None:
    detector = DETECTORS[0].load(None)
    for name in ("noise_2.wav", "noise_3.wav"):
        assert probabilities(detector, read_sound(SPEECH / name, RATE).samples).max() < 0.5


@needs_speech
@pytest.mark.parametrize("row", DETECTORS, ids=lambda row: row.name)
def test_after_a_reset_the_same_sound_is_judged_the_same(row) -> None:
    detector = row.load(None)
    sound = read_sound(SPEECH / "en_hello_world.wav", RATE).samples
    first = probabilities(detector, sound)
    again = probabilities(detector, sound)
    detector.reset()
    assert np.array_equal(probabilities(detector, sound), first)
    assert not np.array_equal(again, first)  # it does remember


def test_silero_without_its_package_says_what_to_install(monkeypatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    answer = DETECTORS[0].probe(None)
    assert not answer.ok
    assert "silero-vad" in answer.fix


def test_silero_works_without_importing_torch() -> None:
    code = (
        "import sys\nfrom assistant.vad import DETECTORS\nDETECTORS[0].load(None)\n"
        "assert 'torch' not in sys.modules and 'silero_vad' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
