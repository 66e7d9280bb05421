"""What every voice's raw sound goes through: words found again, silence trimmed, loudness evened.

Knows samples, seconds and marks. Does not know which engine spoke.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from assistant.tts import Speech
from assistant.tts.loudness import Level, gain_for, loudness
from talking_head.media import AudioChunk, Mark, Samples

PIECE_CHARS = 400
"""A text longer than this is spoken in pieces, so that sound starts and a cancel is felt early."""

LEAD_SECONDS = 0.015
"""Silence kept in front: as good as none, but the first consonant is not cut."""

GAP_SECONDS = {",": 0.09, ";": 0.12, ":": 0.12, "—": 0.12, "–": 0.12}
SENTENCE_GAP_SECONDS = 0.2
"""Silence behind, by the last character: sentences that are joined breathe."""

PEAK_DB = -1.0
FADE_SECONDS = 0.004

_FRAME_SECONDS = 0.005
_SILENT_POWER = 1e-9
_WORD_EXTRA, _PAUSE_LETTERS = 1, 4  # letters' worth of time: of any word, and of a comma
_AUDIBLE_DB = -42.0  # below the loudest frame; flite's and espeak's own silence is at -60
_FIRST_SECONDS = 0.3  # of a stream, before which its loudness says nothing

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]+")


def pieces(text: str, limit: int = PIECE_CHARS) -> Iterator[str]:
    """The text without control characters, in parts of at most `limit` that can be spoken.

    Parts end at white space where there is any. A part without letter or digit is left out:
    there is nothing to say.
    """
    text = _CONTROLS.sub(" ", text).strip()
    while text:
        cut = len(text)
        if cut > limit:
            cut = text.rfind(" ", 1, limit + 1)
            cut = cut if cut > 0 else limit
        piece, text = text[:cut].strip(), text[cut:].strip()
        if any(character.isalnum() for character in piece):
            yield piece


def word_marks(
    text: str, starts: Sequence[tuple[int, float]], phonemes: Sequence[Mark]
) -> tuple[Mark, ...]:
    """One mark per white-space separated word of `text` that has a letter or digit, in order.

    `starts`: (index of a character of `text`, seconds), ascending, as the engine told; several
    may fall in one word ("1,234"). A word that the engine ran together with its neighbour
    ("of the" in espeak) takes its share of the neighbour's time.
    """
    words = [m for m in re.finditer(r"\S+", text) if any(c.isalnum() for c in m.group())]
    began: list[float | None] = [
        min((s for at, s in starts if word.start() <= at < word.end()), default=None)
        for word in words
    ]
    sounded = [i for i, start in enumerate(began) if start is not None]
    marks: list[Mark] = []
    for n, first in enumerate(sounded):
        until = sounded[n + 1] if n + 1 < len(sounded) else len(words)
        start, limit = began[first] or 0.0, float("inf")
        if until < len(words):
            limit = began[until] or 0.0
        end = max((p.end for p in phonemes if start <= p.start < limit), default=start)
        end = min(end, limit)
        group = words[0 if n == 0 else first : until]
        share = (end - start) / len(group)
        marks += [
            Mark("word", word.group(), start + i * share, start + (i + 1) * share)
            for i, word in enumerate(group)
        ]
    return tuple(marks)


def shape(text: str, samples: Samples, rate: int, marks: Sequence[Mark]) -> Speech:
    """The sound as it is to be heard, with its marks moved along.

    Trimmed to LEAD_SECONDS of silence before and the gap for the end of `text` after it; at
    TARGET_LUFS (loudness.py), peaks below PEAK_DB; edges faded.
    """
    gap = _gap(text, rate)
    first, last = audible(samples, rate)
    if first == last:
        return Speech(AudioChunk(gap, rate))
    sound = samples[first:last]
    sound = limited(sound * np.float32(gain_for(loudness(sound, rate))))
    ramp = np.linspace(0, 1, round(FADE_SECONDS * rate), dtype=np.float32)[: len(sound)]
    sound[: len(ramp)] *= ramp
    sound[len(sound) - len(ramp) :] *= ramp[::-1]
    sound = np.concatenate([sound, gap])

    offset, end = first / rate, (last - first) / rate
    moved = (
        Mark(m.kind, m.text, min(max(m.start - offset, 0.0), end), min(m.end - offset, end))
        for m in marks
    )
    kept = tuple(m for m in moved if m.end > m.start or m.kind == "word")
    return Speech(AudioChunk(sound, rate), kept)


def shape_stream(text: str, chunks: Iterable[Samples], rate: int, level: Level) -> Iterator[Speech]:
    """What `shape` does, for sound that arrives in chunks: each goes on as soon as it may.

    The silence in front is trimmed; what may be the silence behind is kept back until more sound
    follows. One gain holds for the whole of it (loudness.py). Gives no marks: nobody knows yet
    where a word will end. The last piece is the gap.
    """
    heard: list[Samples] = []
    waiting = np.zeros(0, np.float32)
    gain: float | None = None
    for chunk in chunks:
        heard.append(chunk)
        waiting = np.concatenate([waiting, chunk])
        first, last = audible(waiting, rate)
        if gain is None:
            if last - first < _FIRST_SECONDS * rate:
                continue
            gain = level.begin(waiting[first:last], rate)
            waiting, last = waiting[first:], last - first
        if last:
            yield Speech(AudioChunk(limited(waiting[:last] * np.float32(gain)), rate), more=True)
            waiting = waiting[last:]
    if gain is None:  # shorter than that
        yield shape(text, waiting, rate, ())
        return
    yield Speech(AudioChunk(_gap(text, rate), rate))
    level.learn(np.concatenate(heard), rate)


def estimated_words(text: str, seconds: float) -> tuple[Mark, ...]:
    """A mark for every word of `text`, for a voice that tells no times: by the letters.

    `seconds`: how long the text sounds, without the gap behind it. A comma is a short pause.
    """
    words = [word for word in text.split() if any(c.isalnum() for c in word)]
    letters = [sum(c.isalnum() for c in word) + _WORD_EXTRA for word in words]
    pauses = [_PAUSE_LETTERS if word[-1] in GAP_SECONDS else 0 for word in words]
    pauses[-1:] = [0] * len(pauses[-1:])  # the last is followed by nothing
    letter = seconds / max(1, sum(letters) + sum(pauses))
    marks: list[Mark] = []
    at = 0.0
    for word, size, pause in zip(words, letters, pauses, strict=True):
        marks.append(Mark("word", word, at, at + size * letter))
        at += (size + pause) * letter
    return tuple(marks)


def audible(samples: Samples, rate: int) -> tuple[int, int]:
    """Where sound begins (LEAD_SECONDS before it is heard) and ends; (0, 0) for silence."""
    frame = round(_FRAME_SECONDS * rate)
    whole = len(samples) // frame * frame
    energy = np.square(samples[:whole].reshape(-1, frame), dtype=np.float64).mean(axis=1)
    if not len(energy) or not energy.max() >= _SILENT_POWER:
        return 0, 0
    loud = np.flatnonzero(energy > energy.max() * 10 ** (_AUDIBLE_DB / 10))
    first = max(0, int(loud[0]) * frame - round(LEAD_SECONDS * rate))
    return first, min(len(samples), (int(loud[-1]) + 2) * frame)


def _gap(text: str, rate: int) -> Samples:
    seconds = GAP_SECONDS.get(text.rstrip()[-1:], SENTENCE_GAP_SECONDS)
    return np.zeros(round(seconds * rate), np.float32)


def limited(samples: Samples) -> Samples:
    """Bend what exceeds 3 dB below the limit towards it, smoothly; leave the rest untouched.

    Looks at no sample but the one it bends, so pieces of a stream join without a seam.
    """
    ceiling = 10 ** (PEAK_DB / 20)
    knee = ceiling * 10 ** (-3 / 20)
    size = np.abs(samples)
    over = size > knee
    room = ceiling - knee
    samples[over] = np.sign(samples[over]) * (knee + room * np.tanh((size[over] - knee) / room))
    return samples
