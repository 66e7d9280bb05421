"""The level of a voice tells that it fell silent, before a detector of speech does."""

from __future__ import annotations

import numpy as np
import pytest

from assistant.duplex.ears import Ears
from assistant.duplex.hush import Hush
from assistant.events import Utterance
from assistant.segmenter import EarEvent, SegmenterSettings, SpeechDipped, SpeechResumed
from assistant.vad import RATE
from talking_head.media import AudioChunk

CHUNK = RATE // 50


def sound(*parts: tuple[float, float]) -> np.ndarray:
    """Noise of so many seconds at such levels (dB), one after the other."""
    dice = np.random.default_rng(0)
    return np.concatenate(
        [10 ** (db / 20) * dice.standard_normal(round(s * RATE)) for s, db in parts]
    ).astype(np.float32)


def fell(heard: np.ndarray) -> float | None:
    hush = Hush()
    for start in range(0, len(heard), CHUNK):
        piece = heard[start : start + CHUNK]
        hush.hear(piece, (start + len(piece)) / RATE)
        if start < RATE:
            hush.speaks(piece)
    return hush.since


def test_it_is_known_to_a_hundredth_of_a_second_when_a_voice_fell_silent():
    assert fell(sound((1.237, -30), (0.1, -60))) == pytest.approx(1.237, abs=0.011)


def test_a_quiet_syllable_is_no_silence_nor_is_a_room_full_of_noise():
    assert fell(sound((1.0, -30), (0.3, -42))) is None


def test_sound_ends_the_silence():
    assert fell(sound((1.0, -30), (0.1, -60), (0.02, -35))) is None


class LateDetector:
    """Hears the end of speech 80 ms after it, as real ones do."""

    frame = 512

    def __init__(self) -> None:
        self._loud = 0.0

    def probability(self, frame: np.ndarray) -> float:
        self._loud = 0.112 if np.abs(frame).max() > 0.01 else self._loud - 0.032
        return 1.0 if self._loud > 0 else 0.0

    def reset(self) -> None:
        pass


def heard(*parts: tuple[float, float]) -> list[tuple[float, EarEvent]]:
    ears = Ears(LateDetector(), SegmenterSettings())
    whole, told = sound(*parts), []
    for start in range(0, len(whole), CHUNK):
        at = (start + CHUNK) / RATE
        told += [(at, e) for e in ears.listen(AudioChunk(whole[start : start + CHUNK], RATE), at)]
    return told


def test_ears_tell_of_it_before_the_detector_and_the_utterance_ends_with_the_sound():
    told = heard((0.2, -70), (1.0, -25), (1.0, -70))

    (at, dip), *_ = [(at, e) for at, e in told if isinstance(e, SpeechDipped)]
    (utterance,) = [e for _, e in told if isinstance(e, Utterance)]
    assert at <= 1.2 + 0.06
    assert dip.so_far.ended_at == utterance.ended_at == pytest.approx(1.2, abs=0.011)


def test_a_closure_within_a_word_is_told_and_taken_back():
    told = heard((0.2, -70), (0.5, -25), (0.06, -70), (0.5, -25), (1.0, -70))

    kinds = [type(e) for _, e in told if isinstance(e, SpeechDipped | SpeechResumed | Utterance)]
    assert kinds == [SpeechDipped, SpeechResumed, SpeechDipped, Utterance]
