"""The voice's rate becomes the loudspeaker's, once, without a seam."""

from __future__ import annotations

import itertools

import numpy as np

from assistant.tts import Speech
from assistant.tts.resample import resampled
from talking_head.media import AudioChunk, Mark

VOICE, CARD = 22_050, 48_000


def tone(seconds: float) -> np.ndarray:
    times = np.arange(round(seconds * VOICE)) / VOICE
    return np.sin(2 * np.pi * 440 * times).astype(np.float32)


def test_a_whole_piece_keeps_its_length_its_pitch_and_its_times():
    mark = Mark("word", "la", 0.25, 0.5)

    (out,) = resampled(iter([Speech(AudioChunk(tone(1.0), VOICE), (mark,))]), CARD)

    assert len(out.audio.samples) == CARD
    assert out.marks == (mark,)
    loudest = np.argmax(np.abs(np.fft.rfft(out.audio.samples)))
    assert loudest == 440


def test_pieces_that_continue_join_into_what_one_piece_would_have_been():
    parts = list(itertools.pairwise([0, 7000, 11_025, VOICE]))
    pieces = [
        Speech(AudioChunk(tone(1.0)[a:b], VOICE), (Mark("word", "la", 0.0, 0.1),), more=b < VOICE)
        for a, b in parts
    ]

    out = list(resampled(iter(pieces), CARD))

    joined = np.concatenate([s.audio.samples for s in out])
    whole = next(resampled(iter([Speech(AudioChunk(tone(1.0), VOICE))]), CARD)).audio.samples
    n = min(len(joined), len(whole))
    assert abs(len(joined) - len(whole)) <= 2
    assert np.abs(joined[:n] - whole[:n]).max() < 0.01
    starts = np.cumsum([0, *(s.audio.seconds for s in out[:-1])])
    for (begin, _), at, speech in zip(parts, starts, out, strict=True):
        assert abs(at + speech.marks[0].start - begin / VOICE) < 0.002


def test_a_voice_at_the_right_rate_is_left_alone():
    piece = Speech(AudioChunk(tone(0.1), CARD))

    assert next(resampled(iter([piece]), CARD)) is piece
